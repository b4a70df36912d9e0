#include "suggestions/statement.h"

#include "suggestions/terms.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestSentence = 600;
constexpr int deepestNesting = 32;

/// The list items and lines of a Markdown text, apart from its code; fenced lines come as \a isCode.
template <typename Take> void forEachLine(const QString &markdown, Take take)
{
    static const QRegularExpression marker(u"^\\s*(?:[-*+]|\\d+[.)])\\s+"_s);
    bool isCode = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1)) {
            isCode = !isCode;
            continue;
        }
        QString text = line;
        if (!isCode)
            text.remove(marker);
        text = text.simplified();
        if (!text.isEmpty())
            take(text, isCode);
    }
}

/// "…; …" are two statements; a semicolon within code is none.
QStringList parts(const QString &text)
{
    QStringList all;
    QString part;
    bool isCode = false;
    for (const QChar c : text) {
        if (c == u'`')
            isCode = !isCode;
        if (c == u';' && !isCode) {
            all.append(part.trimmed());
            part.clear();
        } else {
            part += c;
        }
    }
    all.append(part.trimmed());
    all.removeAll(QString());
    return all;
}

class Collector {
public:
    explicit Collector(const AuditDocument &facts)
        : m_facts(facts)
    {
        for (int at = 0; at < facts.findings.size(); ++at)
            m_byLine.append({facts.findings[at].line, at});
        std::ranges::sort(m_byLine);
    }

    QList<Statement> collected()
    {
        addFindings();
        addBoxes();
        addTasks();
        addEnhancements();
        addTables();
        addNotes();
        addEndpoints();
        std::ranges::stable_sort(m_all, {}, [](const Statement &one) { return one.lines.first; });
        return std::move(m_all);
    }

private:
    void add(const QString &text, Statement statement)
    {
        if (text.isEmpty() || text.size() > longestSentence || text.startsWith("~~"_L1))
            return;
        statement.text = text.simplified();
        m_all.append(std::move(statement));
    }

    void addFindings()
    {
        for (int at = 0; at < m_facts.findings.size(); ++at) {
            const Finding &finding = m_facts.findings[at];
            if (finding.status == Status::NotApplicable)
                continue;
            Statement common{.text = {}, .lines = {finding.line, std::max(finding.line, finding.lastLine)}};
            common.topic = finding.title + u'\n' + finding.section.value(finding.section.size() - 1);
            common.around = QStringList{finding.description, finding.scenario, finding.recommendation,
                                        finding.resolution, finding.acceptance.join(u'\n')}
                                .join(u'\n');
            common.facts = {{ItemKind::Finding, -1, at}};
            addFinding(finding, common);
        }
    }

    void addFinding(const Finding &finding, Statement common)
    {
        Statement title = common;
        title.lines = {finding.line, finding.line};
        title.role = finding.form == FindingForm::Checklist ? Role::Criterion : Role::Plan;
        title.topic = finding.section.value(finding.section.size() - 1);
        add(finding.title, title);
        for (const QString &criterion : finding.acceptance) {
            common.role = Role::Criterion;
            for (const QString &part : parts(criterion))
                add(part, common);
        }
        // One of several steps proves not that all were taken.
        const bool isOnlyStep = finding.acceptance.isEmpty() && !finding.recommendation.trimmed().contains(u'\n');
        forEachLine(finding.recommendation, [&](const QString &line, bool isCode) {
            common.role = isCode ? Role::Code : Role::Plan;
            common.isPart = !isOnlyStep;
            for (const QString &part : isCode ? QStringList{line} : parts(line))
                add(part, common);
        });
        common.isPart = false;
        const bool isDone = finding.status == Status::Resolved;
        forEachLine(isDone ? finding.resolution : QString(), [&](const QString &line, bool isCode) {
            common.role = isCode ? Role::Code : Role::Claim;
            add(line, common);
        });
        for (const Mention &mention : finding.mentions) {
            common.role = isDone ? Role::Claim : Role::Plan;
            common.lines = {mention.line, mention.line};
            add(mention.text, common);
        }
    }

    /// The findings that lie around a line; a table or target within one is about it.
    [[nodiscard]] const Finding *findingAround(int line, QList<FactRef> &facts) const
    {
        // Findings may lie within findings: the nearest one above that reaches as far.
        auto above = std::ranges::upper_bound(m_byLine, line, {}, &std::pair<int, int>::first);
        for (int steps = 0; above != m_byLine.begin() && steps < deepestNesting; ++steps) {
            --above;
            const Finding &finding = m_facts.findings[above->second];
            if (line <= finding.lastLine) {
                facts.append({ItemKind::Finding, -1, above->second});
                return &finding;
            }
        }
        return nullptr;
    }

    void addBoxes()
    {
        QSet<int> findings;
        for (const Finding &finding : m_facts.findings)
            findings.insert(finding.line);
        for (int at = 0; at < m_facts.checklist.size(); ++at) {
            const ChecklistEntry &entry = m_facts.checklist[at];
            m_boxes.insert(entry.line);
            if (findings.contains(entry.line))
                continue;
            Statement box{.text = {}, .role = Role::Criterion, .lines = {entry.line, entry.line}};
            box.topic = entry.section.value(entry.section.size() - 1);
            box.facts = {{ItemKind::ChecklistItem, -1, at}};
            QList<FactRef> unused;
            if (const Finding *finding = findingAround(entry.line, unused))
                box.around = finding->recommendation;
            for (const QString &part : parts(entry.text))
                add(part, box);
        }
    }

    void addTasks()
    {
        for (int phase = 0; phase < m_facts.phases.size(); ++phase) {
            const QList<Task> &tasks = m_facts.phases[phase].tasks;
            for (int at = 0; at < tasks.size(); ++at) {
                const Task &task = tasks[at];
                const int next = at + 1 < tasks.size() ? tasks[at + 1].line : task.line + int(task.steps.size()) * 4;
                Statement common{.text = {}, .lines = {task.line, std::max(task.line, next)}};
                common.facts = {{ItemKind::Task, phase, at}};
                Statement title = common;
                title.lines = {task.line, task.line};
                title.topic = m_facts.phases[phase].title;
                add(task.title, title);
                common.topic = task.title;
                common.isPart = true;
                for (const QString &step : task.steps) {
                    for (const QString &part : parts(step))
                        add(part, common);
                }
            }
        }
    }

    /// The tasks that name an enhancement: it is no item itself.
    [[nodiscard]] QList<FactRef> tasksFor(const QString &key) const
    {
        QList<FactRef> facts;
        for (int phase = 0; !key.isEmpty() && phase < m_facts.phases.size(); ++phase) {
            const QList<Task> &tasks = m_facts.phases[phase].tasks;
            for (int at = 0; at < tasks.size(); ++at) {
                if (tasks[at].findings.contains(key))
                    facts.append({ItemKind::Task, phase, at});
            }
        }
        return facts;
    }

    void addEnhancements()
    {
        for (const Enhancement &one : m_facts.enhancements) {
            Statement common{.text = {}, .lines = {one.line, one.line}};
            common.topic = one.title;
            common.facts = tasksFor(one.key);
            Statement title = common;
            title.topic = one.group;
            add(one.title.section(u" - "_s, 0, 0), title);
            common.role = Role::Criterion;
            common.lines.last = m_facts.lineCount;
            for (const QString &criterion : one.acceptance) {
                for (const QString &part : parts(criterion))
                    add(part, common);
            }
        }
    }

    void addTables()
    {
        for (const Alert &alert : m_facts.alerts)
            add(alert.condition,
                {.text = {}, .role = Role::Alert, .lines = {alert.line, alert.line}, .topic = alert.name});
        for (const Gap &gap : m_facts.gaps)
            add(gap.target, {.text = {}, .role = Role::Plan, .lines = {gap.line, gap.line}, .topic = gap.area});
        for (const Metric &metric : m_facts.metrics) {
            const bool isStated = metric.before.isEmpty() && metric.after.isEmpty();
            if (m_boxes.contains(metric.line) || (metric.target.isEmpty() && !isStated))
                continue; // a box says it already, or it only tells what was measured
            Statement target{.text = {}, .role = Role::Criterion, .lines = {metric.line, metric.line}};
            if (const Finding *finding = findingAround(metric.line, target.facts))
                target.topic = finding->title;
            const QString figure = (metric.target + u' ' + metric.unit).trimmed();
            add(figure.isEmpty() ? metric.name : metric.name + u": "_s + figure, target);
        }
    }

    void addNotes()
    {
        for (const Note &note : m_facts.notes) {
            const QString section = note.section.value(note.section.size() - 1);
            const QList<Hit> hits = Terms::builtIn().find(tokensOf(section));
            if (std::ranges::find(hits, u"criteria"_s, &Hit::term) == hits.end())
                continue;
            Statement common{.text = {}, .role = Role::Criterion, .lines = {note.line, note.lastLine}};
            common.topic = section;
            forEachLine(note.text, [&](const QString &line, bool isCode) {
                if (isCode)
                    return;
                for (const QString &part : parts(line))
                    add(part, common);
            });
        }
    }

    void addEndpoints()
    {
        for (const EndpointMention &one : m_facts.endpoints) {
            Statement endpoint{.text = {}, .role = Role::Endpoint, .lines = {one.line, one.line}};
            endpoint.topic = one.purpose;
            endpoint.isPath = true;
            add(one.url, endpoint);
        }
    }

    const AuditDocument &m_facts;
    QList<std::pair<int, int>> m_byLine; ///< lines of findings with their indexes
    QSet<int> m_boxes;                   ///< their lines
    QList<Statement> m_all;
};

} // namespace

QList<Statement> statementsOf(const AuditDocument &facts)
{
    return Collector(facts).collected();
}

} // namespace shipworthy::suggestions
