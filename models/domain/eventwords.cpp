#include "domain/eventwords.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::EventWords", text);
}

QString switchWord(const QString &id)
{
    if (id == QLatin1String("paused"))
        return tr("paused");
    if (id == QLatin1String("may-burst"))
        return tr("may send bursts");
    return id == QLatin1String("ticks-items") ? tr("ticks what it verifies") : QString();
}

} // namespace

QString subjectWords(const Event &event)
{
    if (event.kind != EventKind::SettingChanged)
        return event.subject;
    const QString &name = event.subject;
    if (name == QLatin1String("watch-files"))
        return tr("Import documents again when their files change");
    if (name == QLatin1String("write-ticks"))
        return tr("Write ticks into the source files");
    if (name == QLatin1String("write-resolutions"))
        return tr("Write a line on how it was settled into the source files");
    if (name == QLatin1String("named-filters"))
        return tr("Named filters");
    if (name == QLatin1String("checks-allow-private"))
        return tr("Checks may ask private addresses");
    if (name == QLatin1String("checks-interval"))
        return tr("Seconds between the runs of watched checks");
    return name == QLatin1String("standup/last") ? tr("Last stand-up") : name;
}

QString reasonWords(const Event &event)
{
    if (event.reason == QLatin1String("undo"))
        return tr("undone");
    return event.reason == QLatin1String("redo") ? tr("done again") : event.reason;
}

QString checkWords(const QString &text)
{
    const qsizetype last = text.lastIndexOf(u'\n') + 1;
    QStringList words;
    for (const QString &id : text.sliced(last).split(u' ')) {
        const QString word = switchWord(id);
        if (word.isEmpty())
            return text; // its last line is no list of switches
        words.append(word);
    }
    return text.first(last) + words.join(tr(", "));
}

} // namespace shipworthy
