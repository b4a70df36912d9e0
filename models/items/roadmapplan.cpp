#include "items/roadmapplan.h"

#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::Roadmap", text, nullptr, n);
}

/// Work that nobody waits for any more.
bool isSettled(Status status)
{
    return isDone(status) || status == Status::Accepted || status == Status::Deferred;
}

class PlanBuilder {
public:
    PlanBuilder(const WorkspaceState &state, SystemId scope, const QDateTime &now,
                const QList<Contradiction> &contradictions, const Policy &policy)
        : m_state(state)
        , m_scope(scope)
        , m_now(now)
        , m_denied(deniedTicks(contradictions))
        , m_policy(policy)
    {
    }

    RoadmapPlan build()
    {
        collect();
        for (const SystemId system : std::as_const(m_plan.withPlan)) {
            if (!m_state.system(system)->planStart.isValid())
                m_plan.withoutStart.append(system);
        }
        m_plan.axis.calendar = m_plan.withoutStart.size() < m_plan.withPlan.size();
        for (const SystemId system : std::as_const(m_plan.withPlan))
            addSystem(system);
        setUpAxis();
        return std::move(m_plan);
    }

private:
    using PhasePlace = std::pair<DocumentId, int>;

    void collect()
    {
        for (const ImportedDocument &document : m_state.documents()) {
            const bool wanted = !m_scope.isValid() || document.system == m_scope;
            if (!wanted || document.facts->phases.isEmpty())
                continue;
            m_documents[document.system].append(&document);
        }
        for (const System &system : m_state.systems()) {
            if (m_documents.contains(system.id))
                m_plan.withPlan.append(system.id);
        }
        for (const Item &item : m_state.items()) {
            if (item.kind == ItemKind::Task && m_documents.contains(item.system))
                m_tasks[{item.document, item.phase}].append(&item);
        }
    }

    void addSystem(SystemId system)
    {
        RoadmapNode node;
        node.row.kind = RoadmapRow::Kind::System;
        node.row.system = system;
        node.row.title = withoutSecrets(m_state.system(system)->name);
        for (const ImportedDocument *document : std::as_const(m_documents[system])) {
            for (int phase = 0; phase < document->facts->phases.size(); ++phase) {
                node.children.push_back(phaseNode(*document, phase));
                addUp(node.row, node.children.back().row);
            }
        }
        m_plan.tasks += node.row.tasks;
        m_plan.done += node.row.done;
        m_plan.late += node.row.late;
        if (m_scope.isValid())
            m_plan.roots = std::move(node.children);
        else
            m_plan.roots.push_back(std::move(node));
    }

    static void addUp(RoadmapRow &whole, const RoadmapRow &part)
    {
        whole.tasks += part.tasks;
        whole.done += part.done;
        whole.late += part.late;
        whole.startMissing = whole.startMissing || part.startMissing;
        widen(whole.span, part.span);
    }

    static void widen(std::optional<DaySpan> &span, const std::optional<DaySpan> &by)
    {
        if (span && by)
            span = DaySpan{std::min(span->first, by->first), std::max(span->last, by->last)};
        else if (by)
            span = by;
    }

    RoadmapNode phaseNode(const ImportedDocument &document, int index)
    {
        const Phase &phase = document.facts->phases[index];
        RoadmapNode node;
        RoadmapRow &row = node.row;
        row.kind = RoadmapRow::Kind::Phase;
        row.system = document.system;
        row.document = document.id;
        row.phase = index;
        row.line = phase.line;
        row.title = withoutSecrets(phase.title);
        row.owner = withoutSecrets(phase.owner);
        setSpan(row, phase.startDay, phase.endDay);
        std::optional<DaySpan> ofTasks;
        for (const Item *item : std::as_const(m_tasks[{document.id, index}])) {
            node.children.push_back({taskRow(*item, phase), {}});
            const RoadmapRow &task = node.children.back().row;
            row.tasks += 1;
            row.done += isDone(task.status) ? 1 : 0;
            row.late += task.daysLate > 0 ? 1 : 0;
            row.startMissing = row.startMissing || task.startMissing;
            widen(ofTasks, task.span);
        }
        if (!row.span)
            row.span = ofTasks;
        if (m_plan.axis.calendar && row.span && row.done < row.tasks)
            row.daysLate = int(std::max<qint64>(0, m_now.date().toJulianDay() - row.span->last));
        return node;
    }

    RoadmapRow taskRow(const Item &item, const Phase &phase)
    {
        const Task &task = *m_state.task(item);
        RoadmapRow row;
        row.system = item.system;
        row.document = item.document;
        row.phase = item.phase;
        row.item = item.id;
        row.line = task.line;
        row.keys = task.findings;
        row.title = withoutSecrets(task.title);
        row.owner = withoutSecrets(item.state.owner.isEmpty() ? phase.owner : item.state.owner);
        row.status = m_state.taskStatus(item);
        row.findings = m_state.coveredBy(item);
        setSpan(row, task.startDay ? task.startDay : phase.startDay, task.endDay ? task.endDay : phase.endDay);
        setDue(row, item);
        setProgress(row, item);
        setOrder(row, item, task);
        if (row.daysLate > 0)
            countLateEffort(item);
        return row;
    }

    void setSpan(RoadmapRow &row, std::optional<int> startDay, std::optional<int> endDay) const
    {
        if (!startDay && !endDay)
            return;
        const qint64 first = startDay.value_or(endDay.value_or(1));
        const qint64 last = std::max<qint64>(first, endDay.value_or(int(first)));
        const QDate start = m_state.system(row.system)->planStart;
        if (!m_plan.axis.calendar)
            row.span = DaySpan{first, last};
        else if (start.isValid())
            row.span = DaySpan{start.toJulianDay() + first - 1, start.toJulianDay() + last - 1};
        else
            row.startMissing = true;
    }

    void setDue(RoadmapRow &row, const Item &item) const
    {
        row.due = m_state.due(item);
        if (!row.due.isValid() || isSettled(row.status))
            return;
        row.daysLate = int(std::max<qint64>(0, row.due.daysTo(m_now.date())));
        // A day that people set wins over the plan's.
        if (m_plan.axis.calendar && row.span && item.state.due.isValid()) {
            row.span->last = item.state.due.toJulianDay();
            row.span->first = std::min(row.span->first, row.span->last);
        }
    }

    void setProgress(RoadmapRow &row, const Item &item) const
    {
        const auto share = [](Status status) { return isDone(status) ? 1.0 : status == Status::Partial ? 0.5 : 0.0; };
        if (row.findings.isEmpty()) {
            row.doneShare = share(item.state.status);
            row.evidence = evidenceOf(item, m_denied, m_now, m_policy);
            return;
        }
        row.evidence = Evidence::Verified;
        for (const ItemId id : std::as_const(row.findings)) {
            const Item &finding = *m_state.item(id);
            row.doneShare += share(finding.state.status) / double(row.findings.size());
            row.evidence = std::min(row.evidence, evidenceOf(finding, m_denied, m_now, m_policy));
        }
    }

    void setOrder(RoadmapRow &row, const Item &item, const Task &task)
    {
        QStringList stated = task.dependsOn;
        for (const ItemId id : std::as_const(row.findings))
            stated += m_state.finding(*m_state.item(id))->dependsOn;
        stated.removeDuplicates();
        for (const QString &name : std::as_const(stated)) {
            row.needsText.append(withoutSecrets(name));
            const Item *finding = m_state.item(m_state.findingItem(item.document, name));
            const QList<ItemId> tasks = finding ? m_state.tasksCovering(*finding) : QList<ItemId>();
            for (const ItemId id : tasks) {
                if (id != item.id && !row.needs.contains(id))
                    row.needs.append(id);
            }
            const bool waits = finding && !row.findings.contains(finding->id) && !isDone(finding->state.status);
            if (waits && isDone(row.status))
                row.doneBefore.append(name);
        }
        m_plan.dependencies += int(row.needs.size());
    }

    void countLateEffort(const Item &item)
    {
        double hours = 0;
        bool stated = false;
        const auto add = [&](const Item &of) {
            if (const auto effort = m_state.effort(of)) {
                hours += effort->minHours;
                stated = true;
            }
        };
        add(item);
        if (!stated) {
            for (const ItemId id : m_state.coveredBy(item)) {
                if (const Item &finding = *m_state.item(id); !isDone(finding.state.status))
                    add(finding);
            }
        }
        m_plan.lateHours += hours;
        m_plan.lateWithoutEffort += stated ? 0 : 1;
    }

    void setUpAxis()
    {
        std::optional<DaySpan> all;
        for (const RoadmapNode &root : m_plan.roots)
            widenByTree(all, root);
        RoadmapAxis &axis = m_plan.axis;
        if (!axis.calendar) {
            axis.days = {1, all ? std::max<qint64>(7, all->last) : 7};
            axis.firstWeek = 1;
            return;
        }
        const qint64 today = m_now.date().toJulianDay();
        axis.today = today;
        axis.days = all.value_or(DaySpan{today, today + 6});
        constexpr qint64 near = 14;
        if (m_plan.late > 0 || (today >= axis.days.first - near && today <= axis.days.last + near))
            axis.days = {std::min(axis.days.first, today), std::max(axis.days.last, today)};
        setFirstWeek();
    }

    static void widenByTree(std::optional<DaySpan> &all, const RoadmapNode &node)
    {
        widen(all, node.row.span);
        for (const RoadmapNode &child : node.children)
            widenByTree(all, child);
    }

    void setFirstWeek()
    {
        for (const SystemId system : std::as_const(m_plan.withPlan)) {
            const QDate start = m_state.system(system)->planStart;
            if (!start.isValid())
                continue;
            if (m_plan.axis.firstWeek && *m_plan.axis.firstWeek != start.toJulianDay()) {
                m_plan.axis.firstWeek.reset();
                return;
            }
            m_plan.axis.firstWeek = start.toJulianDay();
        }
    }

    const WorkspaceState &m_state;
    const SystemId m_scope;
    const QDateTime m_now;
    const QSet<ItemId> m_denied;
    const Policy m_policy;
    QHash<SystemId, QList<const ImportedDocument *>> m_documents;
    QHash<PhasePlace, QList<const Item *>> m_tasks;
    RoadmapPlan m_plan;
};

QString dayText(qint64 day, bool calendar)
{
    if (!calendar)
        return tr("day %1").arg(day);
    return QLocale().toString(QDate::fromJulianDay(day), QStringLiteral("d MMM"));
}

QString progressText(const RoadmapRow &row)
{
    QString text = tr("%1 of %2 done").arg(row.done).arg(row.tasks);
    return row.late > 0 ? text + QStringLiteral(" · ") + tr("%1 late").arg(row.late) : text;
}

} // namespace

RoadmapPlan planOf(const WorkspaceState &state, SystemId scope, const QDateTime &now,
                   const QList<Contradiction> &contradictions, const Policy &policy)
{
    return PlanBuilder(state, scope, now, contradictions, policy).build();
}

QString shortKeys(const QStringList &keys)
{
    if (keys.size() < 2)
        return keys.value(0);
    const qsizetype dash = keys[0].lastIndexOf(u'-');
    if (keys.size() == 2 && dash > 0 && keys[1].startsWith(keys[0].left(dash + 1)))
        return keys[0] + QStringLiteral(" +") + keys[1].mid(dash + 1);
    return keys[0] + QStringLiteral(" +") + QString::number(keys.size() - 1);
}

QString timelineText(const RoadmapRow &row, const RoadmapAxis &axis)
{
    QStringList parts;
    if (row.span && row.span->first == row.span->last)
        parts.append(dayText(row.span->first, axis.calendar));
    else if (row.span)
        parts.append(
            tr("%1 – %2").arg(dayText(row.span->first, axis.calendar), dayText(row.span->last, axis.calendar)));
    else
        parts.append(row.startMissing ? tr("start not set") : tr("no dates"));
    if (row.kind != RoadmapRow::Kind::Task) {
        parts.append(progressText(row));
        return parts.join(u", ");
    }
    parts.append(wordFor(row.status));
    if (row.daysLate > 0)
        parts.append(tr("%1 d late").arg(row.daysLate));
    if (!row.doneBefore.isEmpty())
        parts.append(tr("done before %1").arg(row.doneBefore.join(u", ")));
    return parts.join(u", ");
}

} // namespace shipworthy
