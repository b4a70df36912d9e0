#include "items/roadmapplan.h"

#include "domain/countedas.h"
#include "domain/lateness.h"
#include "domain/secrets.h"
#include "domain/taskplan.h"
#include "items/criticalpath.h"

#include <algorithm>
#include <utility>

namespace shipworthy {
namespace {

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
            const bool started = m_state.system(system)->planStart.isValid();
            // Dates need no start; days of the plan do.
            if (!started && (m_counted.contains(system) || !m_dated.contains(system)))
                m_plan.withoutStart.append(system);
            m_plan.axis.calendar = m_plan.axis.calendar || started || m_dated.contains(system);
        }
        for (const SystemId system : std::as_const(m_plan.withPlan))
            addSystem(system);
        std::ranges::stable_sort(m_plan.issues, {}, &RoadmapIssue::kind);
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
            if (item.kind != ItemKind::Task || !m_documents.contains(item.system))
                continue;
            m_tasks[{item.document, item.phase}].append(&item);
            if (const auto span = item.state.planned ? item.state.planned : statedSpan(m_state, item))
                (span->dates ? m_dated : m_counted).insert(item.system);
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
        findPath(node);
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
        if (phase.startDay || phase.endDay) {
            const int first = phase.startDay.value_or(phase.endDay.value_or(1));
            setSpan(row,
                    TaskSpan{.dates = false, .first = first, .last = std::max(first, phase.endDay.value_or(first))});
        }
        std::optional<DaySpan> ofTasks;
        bool moved = false;
        for (const Item *item : std::as_const(m_tasks[{document.id, index}])) {
            node.children.push_back({taskRow(*item), {}});
            const RoadmapRow &task = node.children.back().row;
            row.tasks += 1;
            row.done += isDone(task.status) ? 1 : 0;
            row.late += task.daysLate > 0 ? 1 : 0;
            row.startMissing = row.startMissing || task.startMissing;
            widen(ofTasks, task.span);
            moved = moved || task.moved;
        }
        // A phase goes where its tasks go.
        if (row.span && moved && ofTasks && row.span != ofTasks)
            row.baseline = row.span;
        if (!row.span || moved)
            row.span = ofTasks;
        if (m_plan.axis.calendar && row.span && row.done < row.tasks)
            row.daysLate = int(std::max<qint64>(0, m_now.date().toJulianDay() - row.span->last));
        return node;
    }

    RoadmapRow taskRow(const Item &item)
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
        row.status = standingOf(m_state, item, m_now.date());
        row.findings = m_state.coveredBy(item);
        setSpan(row, statedSpan(m_state, item));
        row.workDays = daysOfWork(m_state, item).value_or(1);
        if (item.state.planned) {
            row.moved = true;
            row.baseline = std::exchange(row.span, std::nullopt);
            setSpan(row, item.state.planned);
        }
        setDue(row, item);
        setProgress(row, item);
        setOrder(row, item, task);
        if (row.daysLate > 0)
            countLateEffort(item);
        return row;
    }

    void setSpan(RoadmapRow &row, const std::optional<TaskSpan> &span) const
    {
        if (!span)
            return;
        const QDate start = m_state.system(row.system)->planStart;
        if (span->dates || !m_plan.axis.calendar)
            row.span = DaySpan{span->first, span->last};
        else if (start.isValid())
            row.span = DaySpan{start.toJulianDay() + span->first - 1, start.toJulianDay() + span->last - 1};
        else
            row.startMissing = true;
    }

    void setDue(RoadmapRow &row, const Item &item)
    {
        const TaskTerms terms = termsOf(m_state, item, m_denied, m_now.date());
        row.owner = withoutSecrets(terms.owner);
        row.due = terms.due;
        if (!terms.late.isEmpty())
            row.daysLate = int(terms.lateSince.daysTo(m_now.date()));
        bool isRatedAtAll = false;
        for (const ItemId id : terms.late) {
            if (isRated(m_state, *m_state.item(id))) {
                m_plan.lateItems.insert(id);
                isRatedAtAll = true;
            }
        }
        m_plan.lateUnrated += !terms.late.isEmpty() && !isRatedAtAll ? 1 : 0;
        if (isSettled(row.status) || !m_plan.axis.calendar || !row.span)
            return;
        // A day that people set wins over the plan's, where nobody moved the task.
        if (item.state.due.isValid() && !row.moved) {
            row.span->last = item.state.due.toJulianDay();
            row.span->first = std::min(row.span->first, row.span->last);
        }
        setDeadline(row, item);
    }

    /// The soonest day by which the task, or what it covers and is not done, has to be done.
    void setDeadline(RoadmapRow &row, const Item &item)
    {
        row.deadline = item.state.due;
        for (const ItemId id : std::as_const(row.findings)) {
            const Item &finding = *m_state.item(id);
            const QDate due = finding.state.due;
            if (due.isValid() && !isSettled(standingOf(m_state, finding, m_now.date())) &&
                (!row.deadline.isValid() || due < row.deadline))
                row.deadline = due;
        }
        if (!row.deadline.isValid() || row.span->last <= row.deadline.toJulianDay())
            return;
        row.daysPastDeadline = int(row.span->last - row.deadline.toJulianDay());
        m_plan.issues.append({RoadmapIssue::Kind::AfterDeadline, item.id, label(item)});
    }

    [[nodiscard]] QString label(const Item &item) const { return withoutSecrets(shortLabel(m_state, item)); }

    void setProgress(RoadmapRow &row, const Item &item) const
    {
        const auto share = [](Status status) { return isDone(status) ? 1.0 : status == Status::Partial ? 0.5 : 0.0; };
        if (row.findings.isEmpty()) {
            row.doneShare = share(item.state.status);
            row.evidence = evidenceOf(m_state, item, m_denied, m_now, m_policy);
            return;
        }
        row.evidence = Evidence::Verified;
        for (const ItemId id : std::as_const(row.findings)) {
            const Item &finding = *m_state.item(id);
            row.doneShare += share(finding.state.status) / double(row.findings.size());
            row.evidence = std::min(row.evidence, evidenceOf(m_state, finding, m_denied, m_now, m_policy));
        }
    }

    void setOrder(RoadmapRow &row, const Item &item, const Task &task)
    {
        QStringList stated = task.dependsOn;
        for (const ItemId id : std::as_const(row.findings))
            stated += m_state.finding(*m_state.item(id))->dependsOn;
        stated.removeDuplicates();
        row.needs = prerequisites(m_state, item);
        for (const QString &name : std::as_const(stated)) {
            const Item *finding = m_state.item(m_state.findingItem(item.document, name));
            if (isUnlinked(item, finding))
                continue;
            row.needsText.append(withoutSecrets(name));
            const bool waits = finding && !row.findings.contains(finding->id) && !isDone(finding->state.status);
            if (waits && isDone(row.status))
                row.doneBefore.append(name);
        }
        for (const TaskLink &link : item.state.links) {
            const Item *needed = link.needed ? m_state.item(link.task) : nullptr;
            if (!needed)
                continue;
            row.needsText.append(label(*needed));
            if (isDone(row.status) && !isDone(m_state.taskStatus(*needed)))
                row.doneBefore.append(label(*needed));
        }
        setBlocked(row);
        m_plan.dependencies += int(row.needs.size());
    }

    /// True where every task that covers \a finding need not come before \a task.
    [[nodiscard]] bool isUnlinked(const Item &task, const Item *finding) const
    {
        const QList<ItemId> covering = finding ? m_state.tasksCovering(*finding) : QList<ItemId>();
        return !covering.isEmpty() && std::ranges::all_of(covering, [&](ItemId id) {
            return std::ranges::any_of(task.state.links,
                                       [&](const TaskLink &link) { return link.task == id && !link.needed; });
        });
    }

    void setBlocked(RoadmapRow &row) const
    {
        const bool begun = m_plan.axis.calendar && row.span && row.span->first <= m_now.date().toJulianDay();
        for (const ItemId id : begun && !isSettled(row.status) ? row.needs : QList<ItemId>()) {
            const Item &needed = *m_state.item(id);
            if (needed.presence != Presence::Gone && !isSettled(standingOf(m_state, needed, m_now.date())))
                row.waitsFor.append(label(needed));
        }
    }

    /// Critical path, slack and circles of one system, over what is left to be done.
    void findPath(RoadmapNode &system)
    {
        QList<PathTask> tasks;
        QHash<ItemId, RoadmapRow *> rows;
        for (RoadmapNode &phase : system.children) {
            for (RoadmapNode &task : phase.children) {
                RoadmapRow &row = task.row;
                if (isSettled(row.status))
                    continue;
                rows.insert(row.item, &row);
                tasks.append(pathTask(row));
            }
        }
        const CriticalPath path = criticalPathOf(tasks);
        for (const ItemId id : path.tasks)
            rows[id]->critical = true;
        for (auto slack = path.slack.cbegin(); slack != path.slack.cend(); ++slack)
            rows[slack.key()]->slack = slack.value();
        for (const QList<ItemId> &cycle : path.cycles) {
            QStringList names;
            for (const ItemId id : cycle)
                names.append(label(*m_state.item(id)));
            names.append(names.first());
            const QString circle = names.join(QStringLiteral(" → "));
            for (const ItemId id : cycle)
                rows[id]->circle = circle;
            m_plan.issues.append({RoadmapIssue::Kind::Circle, cycle.first(), circle});
        }
    }

    /// A task with days of its own takes as long as they are; one that has only its phase's takes what its work takes,
    /// by their end.
    [[nodiscard]] PathTask pathTask(const RoadmapRow &row) const
    {
        const Item &item = *m_state.item(row.item);
        const std::optional<int> work = daysOfWork(m_state, item);
        PathTask task{.id = row.item, .begins = {}, .days = work.value_or(0), .ends = {}, .needs = row.needs};
        if (row.span) {
            task.begins = row.span->first;
            task.ends = row.span->last;
            if (m_plan.axis.calendar)
                task.ends = std::max(row.span->last, m_now.date().toJulianDay());
            const bool own = row.moved || hasDaysOfItsOwn(m_state, item);
            task.days = own ? row.span->last - row.span->first + 1 : work.value_or(1);
        }
        return task;
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
    QSet<SystemId> m_dated;   ///< with dates in their plan
    QSet<SystemId> m_counted; ///< with days counted from its start
    RoadmapPlan m_plan;
};

} // namespace

RoadmapPlan planOf(const WorkspaceState &state, SystemId scope, const QDateTime &now,
                   const QList<Contradiction> &contradictions, const Policy &policy)
{
    return PlanBuilder(state, scope, now, contradictions, policy).build();
}

TaskSpan plannedOn(const WorkspaceState &state, const Item &task, const DaySpan &days, const RoadmapAxis &axis)
{
    if (!axis.calendar)
        return {.dates = false, .first = days.first, .last = days.last};
    const QDate start = state.system(task.system)->planStart;
    const auto stated = statedSpan(state, task);
    if (!start.isValid() || (stated && stated->dates))
        return {.dates = true, .first = days.first, .last = days.last};
    const qint64 before = start.toJulianDay() - 1;
    return {.dates = false, .first = days.first - before, .last = days.last - before};
}

} // namespace shipworthy
