#include "domain/documentcontradictions.h"

#include "domain/contradictionwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace shipworthy {
namespace {

constexpr qsizetype longestQuote = 160;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Contradictions", text);
}

QString quote(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.left(longestQuote - 1) + QChar(0x2026);
}

/// A stretch of plan days, both ends included.
struct Days {
    int first = 0;
    int last = 0;
    [[nodiscard]] bool meets(const Days &other) const { return first <= other.last && other.first <= last; }
};

/// "Week 2", "Week 3-4" as a whole heading: a tracker of that week.
std::optional<Days> weekOf(const QString &heading)
{
    const auto named = daysNamedIn(heading);
    return named && named->isWeeks && named->isAll ? std::optional(Days{named->first, named->last}) : std::nullopt;
}

QString hoursText(double hours)
{
    return QLocale().toString(hours, 'f', hours == std::floor(hours) ? 0 : 2);
}

/// Searches one document.
class DocumentSearch {
public:
    DocumentSearch(const WorkspaceState &state, const ImportedDocument &document, const QList<const Item *> &items)
        : m_state(state)
        , m_document(document)
        , m_facts(*document.facts)
        , m_items(items)
    {
    }

    QList<Contradiction> run()
    {
        compareControls();
        compareApproval();
        compareEarlierCounts();
        compareHours();
        compareLaunch();
        compareTrackers();
        compareLocalSettings();
        return std::move(m_found);
    }

private:
    [[nodiscard]] Statement at(int line, const QString &text, const QString &claim = {}) const
    {
        return {.text = text, .document = m_document.id, .line = line, .claim = claim};
    }

    [[nodiscard]] QString about(const Item &item) const
    {
        const QString key = m_state.key(item);
        return key.isEmpty() ? m_state.title(item) : key;
    }

    /// Said to be done by the document, and nobody has seen it since.
    [[nodiscard]] bool isClaimed(const Item &item) const
    {
        const Finding *finding = m_state.finding(item);
        return finding && finding->status == Status::Resolved && item.state.status == Status::Resolved &&
               !item.state.attestation;
    }

    /// A control that fails over a finding it names, or says that there is no such thing as a finding said to be done
    /// has brought: "No rate limiting" against "Implement distributed rate limiting". Only a failed control that names
    /// the finding denies its tick: the words of a sentence may mean another place.
    void compareControls()
    {
        QList<std::pair<const Item *, QStringList>> claimed;
        const bool anyFails = std::ranges::any_of(m_facts.controls, [](const Control &control) {
            return control.status && *control.status != ControlStatus::Pass;
        });
        for (const Item *item : m_items) {
            if (anyFails && isClaimed(*item))
                claimed.append({item, tellingWords(m_state.statedTitle(*item))});
        }
        if (claimed.isEmpty())
            return;
        for (const Control &control : m_facts.controls) {
            if (!control.status || *control.status == ControlStatus::Pass)
                continue;
            const QList<QStringList> missing = missingThings(control.finding);
            for (const auto &[item, words] : std::as_const(claimed)) {
                const bool named = names(control.finding, m_state.key(*item));
                const bool lacks = std::ranges::any_of(missing, [&words](const QStringList &thing) {
                    return std::ranges::all_of(thing, [&words](const QString &word) { return words.contains(word); });
                });
                if (named || lacks)
                    addControl(*item, control, named && *control.status == ControlStatus::Fail);
            }
        }
    }

    [[nodiscard]] static bool names(const QString &text, const QString &key)
    {
        if (key.isEmpty())
            return false;
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(key)),
                                       QRegularExpression::CaseInsensitiveOption);
        return text.contains(key, Qt::CaseInsensitive) && text.contains(whole);
    }

    /// What a sentence says is not there, clause by clause: {"rate", "limiting"} of "No rate limiting on auth
    /// endpoints". One word alone says too little, unless it is a name such as SRI.
    [[nodiscard]] static QList<QStringList> missingThings(const QString &text)
    {
        static const QRegularExpression clause(
            QStringLiteral("(?:^|[,;.]\\s*|\\band\\s+)(no|missing|without|lacks?|lack of|lacking)\\s+([^,;.]+)"),
            QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression where(QStringLiteral("\\s(?:on|in|at|for|from|to|of|between|across|and)\\s"),
                                              QRegularExpression::CaseInsensitiveOption);
        constexpr qsizetype longEnough = 12;
        QList<QStringList> things;
        const QString english = inContradictionEnglish(text);
        for (auto matches = clause.globalMatch(english); matches.hasNext();) {
            const auto match = matches.next();
            const QString thing = match.captured(2).split(where).first().trimmed();
            const QStringList words = tellingWords(thing);
            const bool isName = words.size() == 1 && thing == thing.toUpper() && thing != thing.toLower();
            // "Keine Ratenbegrenzung": two words of English.
            const bool isCompound = words.size() == 1 && match.captured(1) == QLatin1String("lacking") &&
                                    words.first().size() >= longEnough;
            if (words.size() >= 2 || isName || isCompound)
                things.append(words);
        }
        return things;
    }

    void addControl(const Item &item, const Control &control, bool denies)
    {
        m_found.append({.kind = ContradictionKind::ControlDenies,
                        .system = {},
                        .items = {item.id},
                        .about = about(item),
                        .one = {.text = tr("Said to be done: “%1”").arg(quote(m_state.statedTitle(item))),
                                .document = m_document.id,
                                .line = m_state.lines(item).first,
                                .claim = m_state.statedTitle(item)},
                        .other = {.text = tr("%1 %2: “%3”").arg(control.framework, control.key, quote(control.finding)),
                                  .document = m_document.id,
                                  .line = control.line,
                                  .claim = control.key + control.finding,
                                  .value = idOf(Status::Open).toString()},
                        .deniesTick = denies,
                        .field = Field::Status});
    }

    /// Approved to go live, while the same document has work open.
    void compareApproval()
    {
        if (!m_facts.decision || m_facts.decision->verdict != Verdict::Go)
            return;
        QStringList open;
        int first = 0;
        const auto add = [&](const QString &title, int line) {
            if (open.isEmpty() || line < first)
                first = line;
            open.append(title);
        };
        std::set<int> lines;
        for (const Item *item : m_items) {
            const bool isTask = item->kind == ItemKind::Task;
            const Status stated = isTask ? m_state.task(*item)->status : m_state.finding(*item)->status;
            const Status now = isTask ? m_state.taskStatus(*item) : item->state.status;
            if (isDone(stated) || isDone(now) || (isTask && !m_state.coveredBy(*item).isEmpty()))
                continue;
            lines.insert(m_state.lines(*item).first);
            add(m_state.statedTitle(*item), m_state.lines(*item).first);
        }
        for (const ChecklistEntry &box : m_facts.checklist) {
            if (!box.checked && box.finding.isEmpty() && !lines.contains(box.line))
                add(box.text, box.line);
        }
        if (open.isEmpty())
            return;
        m_found.append(
            {.kind = ContradictionKind::ApprovedWithOpenWork,
             .system = {},
             .items = {},
             .about = {},
             .one = at(m_facts.decision->line, tr("Decided: “%1”").arg(quote(m_facts.decision->text)),
                       m_facts.decision->text),
             .other = at(first,
                         open.size() == 1 ? tr("1 item of the same document is open: “%1”").arg(quote(open.first()))
                                          : tr("%1 items of the same document are open, the first: “%2”")
                                                .arg(open.size())
                                                .arg(quote(open.first())),
                         open.join(u'\n'))});
    }

    /// "0 critical vulnerabilities (was 4)", while another number of critical findings is described.
    void compareEarlierCounts()
    {
        static const QRegularExpression counted(
            QStringLiteral("^\\W*(?:\\d+\\s+)?(?:(?<of>critical|high|medium|low)(?:[ -]severity)?\\s+THINGS|"
                           "THINGS\\s+(?<behind>critical|high|medium|low))\\W*$")
                .replace(QLatin1String("THINGS"),
                         QLatin1String("(?:vulnerabilit(?:y|ies)|findings?|issues?|risks?|bugs?)")),
            QRegularExpression::CaseInsensitiveOption);
        for (const Metric &metric : m_facts.metrics) {
            if (metric.before.isEmpty())
                continue;
            const auto match = counted.match(inContradictionEnglish(metric.name));
            bool isNumber = false;
            const int stated = metric.before.simplified().toInt(&isNumber);
            if (!match.hasMatch() || !isNumber)
                continue;
            const QString word = match.captured(
                match.captured(QStringLiteral("of")).isEmpty() ? QStringLiteral("behind") : QStringLiteral("of"));
            const auto severity = fromId<Severity>(word.toLower());
            const auto described = std::ranges::count_if(m_items, [&](const Item *item) {
                const Finding *finding = m_state.finding(*item);
                return finding && finding->severity == severity;
            });
            // Of a report that describes none of them nothing can be counted.
            if (described == 0 || described == stated)
                continue;
            m_found.append({.kind = ContradictionKind::CountsDisagree,
                            .system = {},
                            .items = {},
                            .about = severity ? wordFor(*severity) : metric.name,
                            .one = at(metric.line, tr("“%1”: there were %2").arg(metric.name).arg(stated),
                                      QString::number(stated)),
                            .other = at(firstLineOf(severity), tr("%1 are described").arg(described),
                                        QString::number(described))});
        }
    }

    [[nodiscard]] int firstLineOf(std::optional<Severity> severity) const
    {
        for (const Item *item : m_items) {
            const Finding *finding = m_state.finding(*item);
            if (finding && finding->severity == severity)
                return finding->line;
        }
        return 0;
    }

    /// Amounts of work that the document states as a whole: in its header, and as a total in its text.
    struct Total {
        double hours = 0;
        int line = 0;
        QString text;
    };

    void compareHours()
    {
        static const QRegularExpression whole(QStringLiteral("duration|effort|hours|time spent"),
                                              QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression total(
            QStringLiteral("^\\W*(?:grand |overall )?total(?: effort| hours| time| estimate| duration)?\\W*:"),
            QRegularExpression::CaseInsensitiveOption);
        QList<Total> totals;
        for (const HeaderField &field : m_facts.metadata) {
            const auto hours =
                whole.match(inContradictionEnglish(field.name)).hasMatch() ? hoursIn(field.value) : std::nullopt;
            if (hours)
                totals.append({*hours, field.line, field.name + QStringLiteral(": ") + field.value});
        }
        for (const Note &note : m_facts.notes) {
            if (!mayStateTotal(note.text))
                continue; // most notes, and there may be many
            double sum = 0;
            int parts = 0;
            int line = note.line - 1;
            for (const QString &text : note.text.split(u'\n')) {
                ++line;
                const auto hours = hoursIn(text);
                if (!hours) {
                    if (!text.trimmed().isEmpty())
                        sum = parts = 0; // another list
                    continue;
                }
                if (!total.match(inContradictionEnglish(text)).hasMatch()) {
                    sum += *hours;
                    ++parts;
                    continue;
                }
                if (parts >= 2 && differ(sum, *hours))
                    addHours({*hours, line, text}, {sum, line - 1, tr("its %1 parts").arg(parts)});
                totals.append({*hours, line, text});
            }
        }
        // A document that sums up many things has many totals; only one of the whole can be compared with its header.
        if (totals.size() == 2 && differ(totals[0].hours, totals[1].hours))
            addHours(totals[0], totals[1]);
    }

    /// "~56" and 56.4 are the same: estimates are rounded.
    [[nodiscard]] static bool differ(double one, double other)
    {
        return std::abs(one - other) > 0.02 * std::max(one, other) + 0.5;
    }

    void addHours(const Total &one, const Total &other)
    {
        static const QRegularExpression markup(QStringLiteral("[*_`#>]+"));
        const auto words = [](const Total &total) {
            return tr("%1 hours: “%2”").arg(hoursText(total.hours), quote(QString(total.text).remove(markup)));
        };
        m_found.append({.kind = ContradictionKind::EstimatesDisagree,
                        .system = {},
                        .items = {},
                        .about = {},
                        .one = at(one.line, words(one), QString::number(one.hours)),
                        .other = at(other.line, words(other), QString::number(other.hours))});
    }

    /// "Target Launch: 6-8 weeks from start", while the last phase of the plan ends in week 12.
    void compareLaunch()
    {
        static const QRegularExpression launch(
            QStringLiteral("launch|go[- ]?live|target (?:date|release)|time to production|delivery"),
            QRegularExpression::CaseInsensitiveOption);
        const Phase *last = nullptr;
        for (const Phase &phase : m_facts.phases) {
            if (phase.endDay && (!last || *phase.endDay > *last->endDay))
                last = &phase;
        }
        if (!last)
            return;
        for (const HeaderField &field : m_facts.metadata) {
            const auto days =
                launch.match(inContradictionEnglish(field.name)).hasMatch() ? longestDays(field.value) : std::nullopt;
            if (!days || *last->endDay <= *days)
                continue;
            m_found.append(
                {.kind = ContradictionKind::LaunchBeforePlanEnds,
                 .system = {},
                 .items = {},
                 .about = field.name,
                 .one = at(field.line, tr("%1: “%2”").arg(field.name, quote(field.value)), field.value),
                 .other =
                     at(last->line,
                        tr("The plan's last phase ends on day %1: “%2”").arg(*last->endDay).arg(quote(last->title)),
                        QString::number(*last->endDay))});
        }
    }

    /// A tracker has a task in a week in which the plan does not work on it. Two telling words have to be the same, and
    /// no other task may share as many.
    void compareTrackers()
    {
        QHash<QString, QList<const Item *>> byWord;
        constexpr qsizetype mostPerWord = 8; // a word of more tasks tells none of them
        QList<std::pair<const ChecklistEntry *, Days>> tracked;
        for (const ChecklistEntry &box : m_facts.checklist) {
            const auto week = box.section.isEmpty() ? std::nullopt : weekOf(box.section.last());
            if (week)
                tracked.append({&box, *week});
        }
        if (tracked.isEmpty())
            return;
        for (const Item *item : m_items) {
            if (item->kind != ItemKind::Task)
                continue;
            for (const QString &word : tellingWords(m_state.task(*item)->title))
                byWord[word].append(item);
        }
        for (const auto &[box, week] : std::as_const(tracked)) {
            QHash<const Item *, int> shared;
            for (const QString &word : tellingWords(box->text)) {
                const QList<const Item *> with = byWord.value(word);
                if (with.size() <= mostPerWord) {
                    for (const Item *item : with)
                        ++shared[item];
                }
            }
            compareTracked(*box, week, shared);
        }
    }

    void compareTracked(const ChecklistEntry &box, const Days &week, const QHash<const Item *, int> &shared)
    {
        const Item *best = nullptr;
        int most = 1;
        bool isOnly = false;
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            isOnly = it.value() > most ? true : it.value() == most ? false : isOnly;
            if (it.value() > most) {
                most = it.value();
                best = it.key();
            }
        }
        if (!best || !isOnly)
            return;
        const Task *task = m_state.task(*best);
        const Phase *phase = m_state.phase(*best);
        const auto first = task->startDay ? task->startDay : phase->startDay;
        const auto last = task->endDay ? task->endDay : phase->endDay;
        if (!first || !last || week.meets({*first, *last}))
            return;
        m_found.append(
            {.kind = ContradictionKind::WeeksDisagree,
             .system = {},
             .items = {best->id},
             .about = about(*best),
             .one = {.text = tr("Planned for “%1”").arg(quote(phase->title)),
                     .document = m_document.id,
                     .line = task->line,
                     .claim = phase->title},
             .other = at(box.line, tr("In the tracker's “%1”: “%2”").arg(box.section.last(), quote(box.text)),
                         box.section.last() + box.text)});
    }

    /// A finding that is said to be fixed by a list of allowed origins or hosts, all of them on the developer's
    /// machine.
    void compareLocalSettings()
    {
        static const QRegularExpression setting(
            QStringLiteral(
                "\\b((?:cors_?)?(?:allow(?:ed)?_?)?(?:origins?|hosts?))\\b\\s*[=:]\\s*(\\[[^\\]]*\\]|\"[^\"\\n]*\")"),
            QRegularExpression::CaseInsensitiveOption);
        constexpr std::array local{QLatin1String("localhost"), QLatin1String("127.0.0.1"), QLatin1String("0.0.0.0"),
                                   QLatin1String("[::1]")};
        for (const Item *item : m_items) {
            const Finding *finding = m_state.finding(*item);
            if (!finding || finding->status != Status::Resolved || item->state.status != Status::Resolved ||
                !std::ranges::any_of(local,
                                     [finding](QLatin1String name) { return finding->resolution.contains(name); }))
                continue;
            QString last; // what it was comes before what it is now
            for (auto matches = setting.globalMatch(finding->resolution); matches.hasNext();)
                last = matches.next().captured(0);
            if (!last.isEmpty() && namesOnlyThisMachine(last))
                addLocalSetting(*item, *finding, last);
        }
    }

    [[nodiscard]] static bool namesOnlyThisMachine(const QString &setting)
    {
        static const QRegularExpression quoted(QStringLiteral("\"([^\"]+)\"|'([^']+)'"));
        static const QRegularExpression local(
            QStringLiteral("^(?:https?://)?(?:localhost|127\\.0\\.0\\.1|0\\.0\\.0\\.0|\\[::1\\])(?::\\d+)?/?$"),
            QRegularExpression::CaseInsensitiveOption);
        int named = 0;
        for (auto matches = quoted.globalMatch(setting); matches.hasNext(); ++named) {
            const auto match = matches.next();
            if (!local.match(match.captured(match.captured(1).isEmpty() ? 2 : 1)).hasMatch())
                return false;
        }
        return named > 0;
    }

    void addLocalSetting(const Item &item, const Finding &finding, const QString &setting)
    {
        m_found.append(
            {.kind = ContradictionKind::ClaimsDisagree,
             .system = {},
             .items = {item.id},
             .about = about(item),
             .one = at(finding.line, tr("Said to be fixed: “%1”").arg(quote(finding.title)), finding.title),
             .other = {.text = tr("The fix allows the developer's own machine only: “%1”").arg(quote(setting)),
                       .document = m_document.id,
                       .line = finding.lastLine,
                       .claim = setting,
                       .value = idOf(Status::Open).toString()},
             .field = Field::Status});
    }

    const WorkspaceState &m_state;
    const ImportedDocument &m_document;
    const AuditDocument &m_facts;
    const QList<const Item *> &m_items;
    QList<Contradiction> m_found;
};

} // namespace

QList<Contradiction> contradictionsWithin(const WorkspaceState &state, const ImportedDocument &document,
                                          const QList<const Item *> &items)
{
    return DocumentSearch(state, document, items).run();
}

} // namespace shipworthy
