#include "domain/contradictions.h"

#include "domain/contradictionwords.h"
#include "domain/documentcontradictions.h"
#include "domain/duplicatecontradictions.h"
#include "domain/scorecontradictions.h"
#include "domain/taskplan.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Contradictions", text);
}

/// Collects what disagrees in one system.
class Search {
public:
    Search(const WorkspaceState &state, SystemId system, const QList<FileCheck> &checks, const QDateTime &now,
           int freshDays)
        : m_state(state)
        , m_system(system)
        , m_checks(checks)
        , m_now(now)
        , m_freshDays(freshDays)
    {
        for (const Item *item : state.itemsOf(system)) {
            if (item->presence == Presence::Gone || item->state.misread)
                continue; // what is no longer stated, or never was a finding, disagrees with nothing
            if (item->kind == ItemKind::Finding)
                m_findings.append(item);
            else if (item->kind == ItemKind::Task)
                m_tasks.append(item);
        }
    }

    QList<Contradiction> run()
    {
        for (const Item *finding : std::as_const(m_findings)) {
            compareTickWithText(*finding);
            comparePrerequisites(*finding);
            compareWithPlan(*finding);
            compareDeadline(*finding);
        }
        for (const Item *task : std::as_const(m_tasks))
            comparePrerequisites(*task);
        compareEvidence();
        compareServiceChecks();
        compareEnhancements();
        compareTotals();
        listStated();
        compareDocuments();
        std::ranges::stable_sort(
            m_found, [](const Contradiction &a, const Contradiction &b) { return a.deniesTick && !b.deniesTick; });
        return std::move(m_found);
    }

private:
    void add(Contradiction contradiction)
    {
        contradiction.system = m_system;
        contradiction.mark = markOf(contradiction);
        // The same disagreement can be met from both of its ends.
        const auto signature =
            std::tuple(static_cast<int>(contradiction.kind), contradiction.about, contradiction.one.line,
                       contradiction.other.line, contradiction.other.document.value, contradiction.other.text);
        if (const auto settled = m_state.settlements().constFind(contradiction.mark);
            settled != m_state.settlements().cend())
            contradiction.settlement = *settled;
        if (m_known.insert(signature).second)
            m_found.append(std::move(contradiction));
    }

    /// Items keep their ids over imports; what is about no item is told apart by its document.
    [[nodiscard]] QString markOf(const Contradiction &contradiction) const
    {
        QStringList parts{idOf(contradiction.kind).toString(), contradiction.about};
        for (const ItemId item : contradiction.items)
            parts.append(QString::number(item.value));
        for (const Statement *statement : {&contradiction.one, &contradiction.other}) {
            const ImportedDocument *document = m_state.document(statement->document);
            if (contradiction.items.isEmpty() && document)
                parts.append(document->facts->path);
            parts.append((statement->claim.isEmpty() ? statement->text : statement->claim).simplified());
        }
        const QByteArray text = parts.join(QChar(u'\x1f')).toUtf8();
        return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
    }

    static QString statusValue(Status status) { return idOf(status).toString(); }

    [[nodiscard]] QString dayValue(int day) const { return m_state.planDate(m_system, day).toString(Qt::ISODate); }

    [[nodiscard]] QString about(const Item &item) const
    {
        const QString key = m_state.key(item);
        return key.isEmpty() ? m_state.title(item) : key;
    }

    [[nodiscard]] Statement place(const Item &item, const QString &text, const QString &claim = {},
                                  const QString &value = {}) const
    {
        return {
            .text = text, .document = item.document, .line = m_state.lines(item).first, .claim = claim, .value = value};
    }

    /// Ticked in the document, though the item's own text or a roadmap row calls it partial.
    void compareTickWithText(const Item &item)
    {
        const Finding *finding = m_state.finding(item);
        if (finding->checked == true && finding->status == Status::Partial && item.state.status == Status::Partial) {
            add({.kind = ContradictionKind::TickedButPartial,
                 .system = {},
                 .items = {item.id},
                 .about = about(item),
                 .one = place(item, tr("Ticked"), statusValue(Status::Resolved)),
                 .other = {tr("Its own text says partial: “%1”")
                               .arg(finding->resolution.isEmpty() ? finding->title : finding->resolution),
                           item.document, finding->lastLine,
                           finding->resolution.isEmpty() ? finding->title : finding->resolution,
                           statusValue(Status::Open)},
                 .deniesTick = true,
                 .field = Field::Status});
        }
        // A tick made here, or attested here, is a decision of the team: it settles what the document left open.
        if (finding->status != Status::Resolved || item.state.status != Status::Resolved || item.state.attestation)
            return;
        for (const ItemId id : m_state.tasksCovering(item)) {
            const Item &taskItem = *m_state.item(id);
            const Task *task = m_state.task(taskItem);
            if (task->status != Status::Partial && task->status != Status::InProgress)
                continue;
            add({.kind = ContradictionKind::TickedButPartial,
                 .system = {},
                 .items = {item.id},
                 .about = about(item),
                 .one = place(item, tr("Said to be done"), statusValue(Status::Resolved)),
                 .other = place(taskItem,
                                tr("The roadmap says: %1")
                                    .arg(task->statusText.isEmpty() ? wordFor(task->status) : task->statusText),
                                statusValue(task->status) + task->statusText, statusValue(task->status)),
                 .deniesTick = true,
                 .field = Field::Status});
        }
    }

    /// Done, though something that it depends on, here or in the plan, is not.
    void comparePrerequisites(const Item &item)
    {
        const bool isTask = item.kind == ItemKind::Task;
        const Status status = isTask ? m_state.taskStatus(item) : item.state.status;
        if (status != Status::Resolved)
            return;
        const QStringList &needs = isTask ? m_state.task(item)->dependsOn : m_state.finding(item)->dependsOn;
        for (const QString &key : needs) {
            const ItemId needed = m_state.findingItem(item.document, key);
            if (!needed.isValid() || isDone(m_state.item(needed)->state.status))
                continue;
            const Item &open = *m_state.item(needed);
            if (isTakenAway(item, open))
                continue;
            addPrerequisite(item, place(item, tr("Done, and depends on %1").arg(key), key),
                            place(open, tr("%1 is not done").arg(key), key, statusValue(Status::Open)));
        }
        for (const TaskLink &link : item.state.links) {
            const Item *other = link.needed ? m_state.item(link.task) : nullptr;
            if (!other || isDone(m_state.taskStatus(*other)))
                continue;
            const QString name = shortLabel(m_state, *other);
            addPrerequisite(item, place(item, tr("Done, and the plan here lets it wait for %1").arg(name), name),
                            place(*other, tr("%1 is not done").arg(name), name, statusValue(Status::Open)));
        }
    }

    void addPrerequisite(const Item &item, Statement one, Statement other)
    {
        QList<ItemId> denied = item.kind == ItemKind::Task ? m_state.coveredBy(item) : QList{item.id};
        if (denied.isEmpty())
            denied = {item.id};
        add({.kind = ContradictionKind::DoneBeforePrerequisite,
             .system = {},
             .items = denied,
             .about = about(item),
             .one = std::move(one),
             .other = std::move(other),
             .field = Field::Status});
    }

    /// People said in the plan that \a item need not wait for \a needed: for none of its tasks, in every row in which
    /// they stand.
    [[nodiscard]] bool isTakenAway(const Item &item, const Item &needed) const
    {
        const QList<ItemId> first = m_state.tasksCovering(needed);
        const QList<ItemId> then = item.kind == ItemKind::Task ? QList{item.id} : m_state.tasksCovering(item);
        if (first.isEmpty() || then.isEmpty())
            return false;
        return std::ranges::all_of(then, [&](ItemId id) {
            const QList<TaskLink> &links = m_state.item(id)->state.links;
            return std::ranges::all_of(first, [&](ItemId before) {
                return before == id || std::ranges::any_of(links, [before](const TaskLink &link) {
                           return link.task == before && !link.needed;
                       });
            });
        });
    }

    /// Ticked, by the document or here, though a file says that a criterion does not hold.
    void compareEvidence()
    {
        for (const FileCheck &check : m_checks) {
            const Item *item = m_state.item(check.item);
            const bool counts = item && item->system == m_system && item->presence != Presence::Gone &&
                                !item->state.misread && item->state.status == Status::Resolved;
            if (!counts || check.outcome != CheckOutcome::Fails)
                continue;
            add({.kind = ContradictionKind::EvidenceFails,
                 .system = {},
                 .items = {item->id},
                 .about = about(*item),
                 .one = place(*item, tr("Ticked: “%1”").arg(check.criterion), check.criterion),
                 .other = {check.why, check.document, check.line, check.asked + check.figure,
                           statusValue(Status::Open)},
                 .deniesTick = true,
                 .field = Field::Status});
        }
    }

    /// Ticked, though the running service says otherwise.
    void compareServiceChecks()
    {
        for (const ServiceCheck &check : m_state.serviceChecks()) {
            const CheckStanding standing = m_state.standing(check.id);
            if (check.system != m_system || standing.state != CheckState::Fail ||
                !isFresh(standing, m_now, m_freshDays))
                continue;
            QSet<ItemId> told;
            for (const ItemId id : check.items) {
                const Item *named = m_state.item(id);
                const Item *item =
                    named && named->kind == ItemKind::ChecklistItem ? m_state.item(m_state.tickTarget(*named)) : named;
                const bool counts = item && item->system == m_system && item->presence != Presence::Gone &&
                                    !item->state.misread && item->state.status == Status::Resolved;
                if (!counts || told.contains(item->id))
                    continue;
                told.insert(item->id);
                addServiceCheck(*item, check, standing);
            }
        }
    }

    void addServiceCheck(const Item &item, const ServiceCheck &check, const CheckStanding &standing)
    {
        const QString name = check.name.isEmpty() ? check.text.section(u'\n', 0, 0) : check.name;
        add({.kind = ContradictionKind::ServiceDenies,
             .system = {},
             .items = {item.id},
             .about = about(item),
             .one = place(
                 item, check.source.sentence.isEmpty() ? tr("Ticked") : tr("Ticked: “%1”").arg(check.source.sentence),
                 statusValue(Status::Resolved)),
             .other =
                 {tr("The check “%1” fails: %2").arg(name, standing.why), {}, 0, check.text, statusValue(Status::Open)},
             .deniesTick = true,
             .field = Field::Status,
             .check = check.id});
    }

    void compareWithPlan(const Item &item)
    {
        const QList<ItemId> tasks = m_state.tasksCovering(item);
        const Finding *finding = m_state.finding(item);
        for (const ItemId id : tasks) {
            const Item &taskItem = *m_state.item(id);
            const Task *task = m_state.task(taskItem);
            if (finding->owner.isEmpty() || task->owner.isEmpty() ||
                finding->owner.compare(task->owner, Qt::CaseInsensitive) == 0)
                continue;
            add({.kind = ContradictionKind::OwnersDisagree,
                 .system = {},
                 .items = {item.id},
                 .about = about(item),
                 .one = place(item, tr("Owner %1").arg(finding->owner), finding->owner, finding->owner),
                 .other = place(taskItem, tr("Owner %1 in the plan").arg(task->owner), task->owner, task->owner),
                 .field = Field::Owner});
        }
        const bool isBlocker = item.state.severity == Severity::Critical || item.state.priority == Priority::P0;
        const bool isRated = item.state.severity || item.state.priority;
        if (!tasks.isEmpty() || !isRated || isDone(item.state.status))
            return;
        const Coverage plan = planOf(item.document);
        if ((isBlocker && plan.coversAny()) || plan.coversMost()) {
            add({.kind = ContradictionKind::BlockerNotPlanned,
                 .system = {},
                 .items = {item.id},
                 .about = about(item),
                 .one = place(item, isBlocker ? tr("Blocks going live") : tr("A finding to be fixed"),
                              m_state.statedTitle(item)),
                 .other = {tr("On no row of the document's own plan"), item.document, 0, QStringLiteral("no row")}});
        }
    }

    /// How many findings of a document its plan has rows for. A plan that names none of them is about something else;
    /// where it covers nine of ten, one that is left out was forgotten.
    struct Coverage {
        int all = 0;
        int covered = 0;
        [[nodiscard]] bool coversAny() const { return covered > 0; }
        [[nodiscard]] bool coversMost() const { return covered > 0 && covered * 10 >= all * 9; }
    };

    /// Counted for every document at the first question: one pass.
    [[nodiscard]] Coverage planOf(DocumentId document)
    {
        if (m_plans.isEmpty()) {
            for (const Item *finding : std::as_const(m_findings)) {
                Coverage &plan = m_plans[finding->document];
                ++plan.all;
                plan.covered += m_state.tasksCovering(*finding).isEmpty() ? 0 : 1;
            }
        }
        return m_plans.value(document);
    }

    /// Planned to end after the deadline that its own group states: "P1 - High (Fix within Week 1-2)".
    void compareDeadline(const Item &item)
    {
        const Finding *finding = m_state.finding(item);
        const std::optional<int> deadline =
            finding->section.isEmpty() ? std::nullopt : lastDayIn(finding->section.last());
        if (!deadline)
            return;
        for (const ItemId id : m_state.tasksCovering(item)) {
            const Item &taskItem = *m_state.item(id);
            const Phase *phase = m_state.phase(taskItem);
            const auto start = m_state.task(taskItem)->startDay ? m_state.task(taskItem)->startDay : phase->startDay;
            if (!start || *start <= *deadline)
                continue;
            add({.kind = ContradictionKind::ScheduledAfterDeadline,
                 .system = {},
                 .items = {item.id},
                 .about = about(item),
                 .one = place(item, tr("Due by “%1”").arg(finding->section.last()), finding->section.last(),
                              dayValue(*deadline)),
                 .other = place(taskItem, tr("Planned for “%1”").arg(phase->title), phase->title,
                                dayValue(m_state.task(taskItem)->endDay ? *m_state.task(taskItem)->endDay
                                                                        : phase->endDay.value_or(*start))),
                 .field = Field::Due});
        }
    }

    /// The last plan day a group heading names in brackets: "(Fix within Week 1-2)" is 14, "(within Month 1)" is 30.
    /// Many findings stand under one heading.
    [[nodiscard]] std::optional<int> lastDayIn(const QString &heading)
    {
        const auto known = m_deadlines.constFind(heading);
        if (known != m_deadlines.cend())
            return *known;
        const auto named = daysNamedIn(heading);
        return *m_deadlines.insert(heading, named ? std::optional(named->last) : std::nullopt);
    }

    /// An enhancement whose table and whose roadmap row name different dependencies.
    void compareEnhancements()
    {
        for (const ImportedDocument &document : m_state.documents()) {
            if (document.system != m_system || document.facts->enhancements.isEmpty())
                continue;
            QHash<QString, const Enhancement *> byKey;
            for (const Enhancement &enhancement : document.facts->enhancements) {
                if (!enhancement.key.isEmpty() && !enhancement.dependsOn.isEmpty())
                    byKey.insert(enhancement.key, &enhancement);
            }
            for (const Item *taskItem : std::as_const(m_tasks)) {
                const Task *task = m_state.task(*taskItem);
                if (taskItem->document != document.id || task->dependsOn.isEmpty())
                    continue;
                for (const QString &key : task->findings) {
                    const Enhancement *enhancement = byKey.value(key);
                    if (enhancement && !saysTheSame(enhancement->dependsOn, task->dependsOn))
                        addDependencies(*taskItem, *task, *enhancement);
                }
            }
        }
    }

    /// A shorter list in the same words ("Redis" for "Redis already running") disagrees with nothing.
    [[nodiscard]] static bool saysTheSame(const QStringList &one, const QStringList &other)
    {
        const auto holds = [](const QStringList &all, const QStringList &some) {
            const QString text = all.join(u' ');
            return std::ranges::all_of(
                some, [&text](const QString &need) { return text.contains(need, Qt::CaseInsensitive); });
        };
        return holds(one, other) || holds(other, one);
    }

    void addDependencies(const Item &taskItem, const Task &task, const Enhancement &enhancement)
    {
        const auto needs = [](const QStringList &keys) { return keys.join(QStringLiteral(", ")); };
        add({.kind = ContradictionKind::DependenciesDisagree,
             .system = {},
             .items = {taskItem.id},
             .about = enhancement.key,
             .one = {tr("Depends on %1").arg(needs(enhancement.dependsOn)), taskItem.document, enhancement.line,
                     needs(enhancement.dependsOn)},
             .other =
                 place(taskItem, tr("Depends on %1 in the plan").arg(needs(task.dependsOn)), needs(task.dependsOn))});
    }

    /// A document's own totals against what was read in it, ticked or not.
    void compareTotals()
    {
        for (const ImportedDocument &document : m_state.documents()) {
            if (document.system != m_system)
                continue;
            for (const StatedTotal &total : document.facts->totals) {
                const auto counted = countedFindings(document, total.severity);
                if (counted == total.count)
                    continue;
                add({.kind = ContradictionKind::CountsDisagree,
                     .system = {},
                     .items = {},
                     .about = total.severity ? wordFor(*total.severity) : tr("All findings"),
                     .one = {tr("The document counts %1").arg(total.count), document.id, total.line,
                             QString::number(total.count)},
                     .other = {tr("%1 were read in it").arg(counted), document.id, 0, QString::number(counted)}});
            }
        }
    }

    /// How many of a document's findings have that severity, as the document says; without those that are none.
    [[nodiscard]] qsizetype countedFindings(const ImportedDocument &document, std::optional<Severity> severity) const
    {
        const QList<Finding> &findings = document.facts->findings;
        const auto dismissed = std::ranges::count_if(m_state.itemsOf(m_system), [&](const Item *item) {
            return item->document == document.id && item->kind == ItemKind::Finding && item->state.misread &&
                   (!severity || findings[item->index].severity == severity);
        });
        return (severity ? std::ranges::count(findings, severity, &Finding::severity) : findings.size()) - dismissed;
    }

    void listStated()
    {
        for (const ImportedDocument &document : m_state.documents()) {
            if (document.system != m_system)
                continue;
            for (const StatedContradiction &stated : document.facts->contradictions) {
                add({.kind = ContradictionKind::StatedByDocument,
                     .system = {},
                     .items = {},
                     .about = stated.location,
                     .one = {stated.documented, document.id, stated.line},
                     .other = {stated.actual, document.id, stated.line}});
            }
        }
    }

    void compareDocuments()
    {
        QHash<DocumentId, QList<const Item *>> byDocument;
        for (const Item *finding : std::as_const(m_findings))
            byDocument[finding->document].append(finding);
        for (const Item *task : std::as_const(m_tasks))
            byDocument[task->document].append(task);
        for (const ImportedDocument &document : m_state.documents()) {
            if (document.system != m_system)
                continue;
            for (Contradiction &one : contradictionsWithin(m_state, document, byDocument.value(document.id)))
                add(std::move(one));
        }
        for (Contradiction &one : scoresThatDisagree(m_state, m_system))
            add(std::move(one));
        for (Contradiction &one : duplicatesThatDisagree(m_state, m_system))
            add(std::move(one));
    }

    const WorkspaceState &m_state;
    SystemId m_system;
    const QList<FileCheck> &m_checks;
    const QDateTime &m_now;
    const int m_freshDays;
    QList<const Item *> m_findings;
    QList<const Item *> m_tasks;
    QHash<DocumentId, Coverage> m_plans;
    QHash<QString, std::optional<int>> m_deadlines; ///< by heading
    QList<Contradiction> m_found;
    std::set<std::tuple<int, QString, int, int, qint64, QString>> m_known;
};

} // namespace

QList<Contradiction> findContradictions(const WorkspaceState &state, SystemId system, const QList<FileCheck> &checks,
                                        const QDateTime &now, int freshDays)
{
    return Search(state, system, checks, now, freshDays).run();
}

std::optional<Consequence> consequenceOf(const WorkspaceState &state, const Contradiction &contradiction, Ruling ruling)
{
    if (ruling == Ruling::Known || !contradiction.field || contradiction.items.isEmpty())
        return std::nullopt;
    const bool first = ruling == Ruling::FirstHolds;
    if (first && contradiction.kind == ContradictionKind::TickedButPartial)
        return Consequence{contradiction.items, Field::Attestation, {}};
    const QString &value = first ? contradiction.one.value : contradiction.other.value;
    const bool isSo = std::ranges::all_of(contradiction.items, [&](ItemId id) {
        const Item *item = state.item(id);
        return !item || fieldText(item->state, *contradiction.field) == value;
    });
    if (value.isEmpty() || isSo)
        return std::nullopt;
    return Consequence{contradiction.items, *contradiction.field, value};
}

QSet<ItemId> deniedTicks(const QList<Contradiction> &contradictions)
{
    QSet<ItemId> denied;
    for (const Contradiction &contradiction : contradictions) {
        if (contradiction.deniesTick)
            denied.unite(QSet<ItemId>(contradiction.items.cbegin(), contradiction.items.cend()));
    }
    return denied;
}

} // namespace shipworthy
