#include "reports/reportwords.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"

#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace shipworthy::report {
namespace {

/// "listens on port 8080" of a text that is nothing but a quotation.
QString withoutOuterQuotes(const QString &text)
{
    constexpr std::array<std::u16string_view, 5> pairs{u"\"\"", u"“”", u"„“", u"«»", u"»«"};
    for (const std::u16string_view pair : pairs) {
        const bool isQuotation = text.size() > 2 && text.startsWith(QChar(pair[0])) && text.endsWith(QChar(pair[1]));
        const QString inner = isQuotation ? text.sliced(1, text.size() - 2) : QString();
        if (isQuotation && !inner.contains(QChar(pair[0])) && !inner.contains(QChar(pair[1])))
            return inner;
    }
    return text;
}

} // namespace

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString counted(const char *text, qint64 value)
{
    const QString plain = QString::number(value);
    QString words =
        withPlural(QCoreApplication::translate("shipworthy::Report", text, nullptr, static_cast<int>(value)), value);
    if (const qsizetype at = words.indexOf(plain); at >= 0) { // Arabic has forms that say the number as a word
        words.replace(at, plain.size(), number(value));
        if (const qsizetype behind = at + number(value).size(); behind < words.size() && words[behind] == u' ')
            words[behind] = QChar::Nbsp;
    }
    return words;
}

QString days(qint64 value)
{
    return counted("%n day(s)", value);
}

QString spelled(qint64 value)
{
    static const std::array words{
        QT_TRANSLATE_NOOP("shipworthy::Report", "no"),    QT_TRANSLATE_NOOP("shipworthy::Report", "one"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "two"),   QT_TRANSLATE_NOOP("shipworthy::Report", "three"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "four"),  QT_TRANSLATE_NOOP("shipworthy::Report", "five"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "six"),   QT_TRANSLATE_NOOP("shipworthy::Report", "seven"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "eight"), QT_TRANSLATE_NOOP("shipworthy::Report", "nine"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "ten"),   QT_TRANSLATE_NOOP("shipworthy::Report", "eleven"),
        QT_TRANSLATE_NOOP("shipworthy::Report", "twelve")};
    return value >= 0 && value < qint64(words.size()) ? tr(words[static_cast<std::size_t>(value)]) : number(value);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString dateWords(QDate date)
{
    if (!date.isValid())
        return {};
    return dayWords(date).replace(u' ', QChar::Nbsp);
}

QString dateRange(QDate from, QDate to)
{
    if (from.year() == to.year())
        return dayWords(from, DayForm::Day).replace(u' ', QChar::Nbsp) + u'–' + dateWords(to);
    return dateWords(from) + u'–' + dateWords(to);
}

QString timeWords(const QDateTime &time)
{
    return tr("%1, %2").arg(dateWords(time.date()), time.time().toString(QStringLiteral("HH:mm")));
}

QString zoneWords(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    const QString hours = QString::number(std::abs(minutes) / 60);
    const int rest = std::abs(minutes) % 60;
    return QStringLiteral("UTC") + (minutes < 0 ? u'−' : u'+') + hours +
           (rest ? u':' + QString::number(rest).rightJustified(2, u'0') : QString());
}

QString lateWords(qint64 daysLate)
{
    return daysLate > 0 ? tr("%1 late").arg(days(daysLate)) : QString();
}

QString hoursWords(double hours)
{
    if (hours <= 0)
        return {};
    if (hours < 1)
        return tr("%1 min").arg(std::max(1.0, std::round(hours * 60))).replace(u' ', QChar::Nbsp);
    const double rounded = hours < 10 ? std::round(hours * 4) / 4 : std::round(hours);
    return QLocale().toString(rounded, 'g', QLocale::FloatingPointShortest) + QChar::Nbsp + tr("h");
}

QString effortWords(const std::optional<Effort> &effort)
{
    if (!effort || effort->minHours <= 0)
        return {};
    if (effort->maxHours <= effort->minHours)
        return hoursWords(effort->minHours);
    // In the unit of the longer one: "30–45 min", "0.5–2 h".
    const bool minutes = effort->maxHours < 1;
    const double least = minutes ? std::round(effort->minHours * 60) : effort->minHours;
    return QLocale().toString(least, 'g', QLocale::FloatingPointShortest) + u'–' + hoursWords(effort->maxHours);
}

QString quoted(const QString &text)
{
    return tr("“%1”").arg(isolated(withoutOuterQuotes(text)));
}

QString withQuotationsIsolated(const QString &sentence)
{
    const QString form = tr("“%1”");
    const qsizetype place = form.indexOf(QLatin1String("%1"));
    const QString opening = form.first(std::max<qsizetype>(0, place));
    const QString closing = form.sliced(place + 2);
    if (opening.isEmpty() || closing.isEmpty())
        return sentence;
    QString out;
    qsizetype at = 0;
    for (qsizetype from; (from = sentence.indexOf(opening, at)) >= 0;) {
        from += opening.size();
        const qsizetype to = sentence.indexOf(closing, from); // a shortened one is never closed
        const qsizetype end = to < 0 ? sentence.size() : to;
        out += sentence.sliced(at, from - at) + isolated(sentence.sliced(from, end - from));
        at = end;
    }
    return out + sentence.sliced(at);
}

QString joined(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    return tr("%1 and %2").arg(parts.mid(0, parts.size() - 1).join(tr(", ")), parts.last());
}

QDateTime inZoneOf(const QDateTime &now, const QDateTime &time)
{
    return now.timeSpec() == Qt::LocalTime ? time.toLocalTime() : time.toOffsetFromUtc(now.offsetFromUtc());
}

} // namespace shipworthy::report
