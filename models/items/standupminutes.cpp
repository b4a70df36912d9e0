#include "items/standupminutes.h"

#include "base/daywords.h"
#include "base/language.h"
#include "base/text.h"
#include "domain/secrets.h"
#include "items/systemsummary.h"

#include <QCoreApplication>

namespace shipworthy {

namespace {

constexpr qsizetype mostLeft = 60; ///< more would bury what was decided

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("shipworthy::StandupMinutes", text, comment, n);
}

QString dayText(QDate day)
{
    return dayWords(day, DayForm::Weekday);
}

/// Signs that Markdown reads as markup, behind a backslash.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>|#~").contains(c))
            safe += u'\\';
        safe += c;
    }
    return safe;
}

/// Writes the same minutes as Markdown or as plain text.
class Writer {
public:
    explicit Writer(bool markdown)
        : m_markdown(markdown)
    {
    }

    [[nodiscard]] QString write(const StandupMinutes &minutes)
    {
        const QLocale locale;
        const auto length = std::max<qint64>(1, (minutes.start.secsTo(minutes.end) + 30) / 60);
        heading(1, tr("Stand-up, %1").arg(locale.toString(minutes.start.date(), QLocale::LongFormat)));
        paragraph(tr("%1, %2 to %3 (%4 min)")
                      .arg(shown(minutes.about), locale.toString(minutes.start.time(), QLocale::ShortFormat),
                           locale.toString(minutes.end.time(), QLocale::ShortFormat), QString::number(length)));
        for (const auto &[system, verdict] : minutes.headlines)
            item(strong(shown(system)) + QStringLiteral(": ") + shown(verdict));
        endList();
        heading(2, tr("Decided"));
        m_namesSystems = minutes.namesSystems;
        if (minutes.changes.isEmpty())
            paragraph(tr("Nothing was changed."));
        for (const StandupChange &change : minutes.changes)
            item(nameOf(*change.after) + QStringLiteral(": ") + shown(changeText(change)));
        endList();
        if (!minutes.left.isEmpty()) {
            heading(2, tr("Not reached"));
            for (const FindingFactsPtr &facts : minutes.left.first(std::min(mostLeft, minutes.left.size())))
                item(nameOf(*facts) + QStringLiteral(": ") + shown(standing(*facts, minutes.start.date())));
            if (const qsizetype more = minutes.left.size() - mostLeft; more > 0)
                item(withPlural(tr("and %n more", nullptr, static_cast<int>(more)), more));
            endList();
        }
        return m_text;
    }

private:
    void heading(int level, const QString &text)
    {
        if (!m_text.isEmpty() && !m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
        m_text += m_markdown ? QString(level, u'#') + u' ' + text : text.toUpper();
        m_text += QStringLiteral("\n\n");
    }
    void paragraph(const QString &text) { m_text += text + QStringLiteral("\n\n"); }
    void item(const QString &text) { m_text += QStringLiteral("- ") + text + u'\n'; }
    void endList()
    {
        if (!m_text.endsWith(QLatin1String("\n\n")))
            m_text += u'\n';
    }
    [[nodiscard]] QString strong(const QString &text) const
    {
        return m_markdown ? QStringLiteral("**") + text + QStringLiteral("**") : text;
    }
    [[nodiscard]] QString shown(const QString &text) const
    {
        const QString safe = withoutSecrets(text);
        return m_markdown ? escaped(safe) : safe.simplified();
    }
    [[nodiscard]] QString nameOf(const FindingFacts &facts) const
    {
        const QString title = shown(shortened(facts.title, 160));
        const QString key = leadingKey(facts.key);
        const QString name = key.isEmpty() ? title : strong(shown(key)) + u' ' + title;
        return m_namesSystems ? tr("%1 (%2)").arg(name, shown(facts.systemName)) : name;
    }
    [[nodiscard]] static QString standing(const FindingFacts &facts, QDate today)
    {
        const QString owner = facts.owner.isEmpty() ? tr("nobody owns it") : facts.owner;
        return tr("%1, %2").arg(insideSentence(wordFor(callOf(facts, today))), owner);
    }

    bool m_markdown;
    bool m_namesSystems = false;
    QString m_text;
};

/// What became of the acceptance of the risk: until when, why and who answers for it; empty where nothing did.
QString waiverText(const StandupChange &change)
{
    const FindingFacts &after = *change.after;
    if (!after.waived)
        return change.before->waived ? tr("no longer accepted") : QString();
    if (change.before->waived && change.waiverBefore == change.waiverAfter)
        return {};
    const Waiver waiver = change.waiverAfter.value_or(Waiver{});
    const QString owner = waiver.owner.isEmpty() ? after.owner : waiver.owner;
    return tr("risk accepted until %1, reason: %2, responsible: %3")
        .arg(dayWords(after.waivedUntil, DayForm::WeekdayAndYear), waiver.reason.simplified(),
             owner.isEmpty() ? tr("nobody named") : owner);
}

} // namespace

QString changeText(const StandupChange &change)
{
    const FindingFacts &before = *change.before;
    const FindingFacts &after = *change.after;
    QStringList parts;
    const bool saysWaiver = after.waived && after.status == Status::Accepted; // waiverText() has it, with its day
    if (after.status != before.status && !saysWaiver) {
        const QString word = insideSentence(wordFor(after.status));
        parts.append(after.status == Status::Resolved ? tr("%1 (%2)").arg(word, insideSentence(wordFor(after.evidence)))
                                                      : word);
    } else if (after.attested != before.attested) {
        parts.append(after.attested ? tr("attested") : tr("no longer attested"));
    }
    if (const QString waiver = waiverText(change); !waiver.isEmpty())
        parts.append(waiver);
    if (after.owner != before.owner)
        parts.append(after.owner.isEmpty() ? tr("no owner any more") : tr("owner %1").arg(after.owner));
    if (after.due != before.due)
        parts.append(after.due.isValid() ? tr("due %1").arg(dayText(after.due)) : tr("no due day any more"));
    if (after.severity != before.severity)
        parts.append(after.severity ? tr("rated %1").arg(insideSentence(wordFor(*after.severity)))
                                    : tr("not rated any more"));
    if (after.note != before.note)
        parts.append(after.note.isEmpty() ? tr("note taken away") : tr("note: %1").arg(after.note.simplified()));
    return parts.join(listSemicolon());
}

QString minutesMarkdown(const StandupMinutes &minutes)
{
    return Writer(true).write(minutes);
}

QString minutesText(const StandupMinutes &minutes)
{
    return Writer(false).write(minutes);
}

} // namespace shipworthy
