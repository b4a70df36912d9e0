#include "domain/workspacestate.h"

#include "domain/systemnames.h"

#include <algorithm>

namespace shipworthy {
namespace {

template <typename T, typename IdType>
const T *findIn(const QList<T> &list, const QHash<IdType, qsizetype> &at, IdType id)
{
    const auto found = at.constFind(id);
    return found == at.cend() ? nullptr : &list[*found];
}

template <typename T> const T *at(const QList<T> &list, int index)
{
    return index >= 0 && index < list.size() ? &list[index] : nullptr;
}

Item item(ItemKind kind, int phase, int index, ItemState state)
{
    return {.id = {},
            .kind = kind,
            .system = {},
            .document = {},
            .phase = phase,
            .index = index,
            .state = std::move(state)};
}

ItemState stateOf(const Finding &finding)
{
    ItemState state;
    state.status = finding.status;
    state.severity = finding.severity;
    state.priority = finding.priority;
    state.owner = finding.owner;
    state.due = finding.due;
    return state;
}

ItemState stateOf(const Task &task, const Phase &phase)
{
    ItemState state;
    state.status = task.status;
    state.severity = task.severity;
    state.priority = task.priority ? task.priority : phase.priority;
    state.owner = task.owner.isEmpty() ? phase.owner : task.owner;
    state.due = task.due;
    return state;
}

ItemState stateOf(const ChecklistEntry &entry)
{
    ItemState state;
    state.status = entry.checked ? Status::Resolved : Status::Open;
    return state;
}

} // namespace

const System *WorkspaceState::system(SystemId id) const
{
    return findIn(m_systems, m_systemAt, id);
}

const ImportedDocument *WorkspaceState::document(DocumentId id) const
{
    const ImportedDocument *inForce = findIn(m_documents, m_documentAt, id);
    return inForce ? inForce : findIn(m_earlier, m_earlierAt, id);
}

DocumentId WorkspaceState::currentDocument(DocumentId id) const
{
    const ImportedDocument *earlier = findIn(m_earlier, m_earlierAt, id);
    return earlier ? earlier->replacedBy : id;
}

const Item *WorkspaceState::item(ItemId id) const
{
    return findIn(m_items, m_itemAt, id);
}

const ServiceCheck *WorkspaceState::serviceCheck(CheckId id) const
{
    const auto found = std::ranges::find(m_checks, id, &ServiceCheck::id);
    return found == m_checks.cend() ? nullptr : &*found;
}

QList<const Item *> WorkspaceState::itemsOf(SystemId id) const
{
    const QList<qsizetype> places = m_itemsOfSystem.value(id);
    QList<const Item *> items;
    items.reserve(places.size());
    for (const qsizetype place : places)
        items.append(&m_items[place]);
    return items;
}

QList<const ServiceCheck *> WorkspaceState::checksOf(const Item &of) const
{
    if (m_checksOfItem.isEmpty())
        return {};
    QList<qsizetype> places = m_checksOfItem.value(of.id);
    if (of.kind == ItemKind::ChecklistItem) {
        if (const ItemId target = tickTarget(of); target != of.id)
            places += m_checksOfItem.value(target);
    }
    QList<const ServiceCheck *> checks;
    for (const qsizetype place : std::as_const(places))
        checks.append(&m_checks[place]);
    return checks;
}

bool WorkspaceState::isDeclined(SystemId id, const QString &suggestion) const
{
    const auto found = m_declined.constFind(id);
    return found != m_declined.cend() && found->contains(suggestion);
}

const Finding *WorkspaceState::finding(const Item &item) const
{
    const ImportedDocument *from = item.kind == ItemKind::Finding ? document(item.document) : nullptr;
    return from ? at(from->facts->findings, item.index) : nullptr;
}

const ChecklistEntry *WorkspaceState::checklistEntry(const Item &item) const
{
    const ImportedDocument *from = item.kind == ItemKind::ChecklistItem ? document(item.document) : nullptr;
    return from ? at(from->facts->checklist, item.index) : nullptr;
}

const Phase *WorkspaceState::phase(const Item &item) const
{
    const ImportedDocument *from = item.kind == ItemKind::Task ? document(item.document) : nullptr;
    return from ? at(from->facts->phases, item.phase) : nullptr;
}

const Task *WorkspaceState::task(const Item &item) const
{
    const Phase *in = phase(item);
    return in ? at(in->tasks, item.index) : nullptr;
}

QString WorkspaceState::key(const Item &item) const
{
    if (const Finding *found = finding(item))
        return found->key;
    if (const ChecklistEntry *entry = checklistEntry(item))
        return entry->finding;
    if (const Task *planned = task(item); planned && planned->findings.size() == 1)
        return planned->findings.first();
    return {};
}

QString WorkspaceState::title(const Item &item) const
{
    return item.state.title.isEmpty() ? statedTitle(item) : item.state.title;
}

QString WorkspaceState::category(const Item &item) const
{
    if (!item.state.category.isEmpty())
        return item.state.category;
    const Finding *found = finding(item);
    return found ? found->category : QString();
}

QString WorkspaceState::statedTitle(const Item &item) const
{
    if (const Finding *found = finding(item))
        return found->title;
    if (const ChecklistEntry *entry = checklistEntry(item))
        return entry->text;
    const Task *planned = task(item);
    return planned ? planned->title : QString();
}

QString WorkspaceState::label(const Item &item) const
{
    const QString itsKey = item.kind == ItemKind::Finding ? key(item) : QString();
    return itsKey.isEmpty() ? title(item) : itsKey + u' ' + title(item);
}

QStringList WorkspaceState::section(const Item &item) const
{
    return item.state.section.isEmpty() ? statedSection(item) : sectionPath(item.state.section);
}

QStringList WorkspaceState::statedSection(const Item &item) const
{
    if (const Finding *found = finding(item))
        return found->section;
    if (const ChecklistEntry *entry = checklistEntry(item))
        return entry->section;
    const Phase *in = phase(item);
    return in ? QStringList{in->title} : QStringList();
}

LineRange WorkspaceState::lines(const Item &item) const
{
    if (const Finding *found = finding(item))
        return {found->line, std::max(found->line, found->lastLine)};
    if (const ChecklistEntry *entry = checklistEntry(item))
        return {entry->line, entry->line};
    const Task *planned = task(item);
    return planned ? LineRange{planned->line, planned->line} : LineRange{};
}

std::optional<Effort> WorkspaceState::effort(const Item &item) const
{
    return item.state.effort ? item.state.effort : statedEffort(item);
}

std::optional<Effort> WorkspaceState::statedEffort(const Item &item) const
{
    if (const Finding *found = finding(item))
        return found->effort;
    const Task *planned = task(item);
    return planned ? planned->effort : std::nullopt;
}

ItemId WorkspaceState::findingItem(DocumentId document, const QString &key) const
{
    return key.isEmpty() ? ItemId{} : m_findingByKey.value({currentDocument(document), key});
}

ItemId WorkspaceState::tickTarget(const Item &checklistItem) const
{
    const ChecklistEntry *entry = checklistEntry(checklistItem);
    const Item *of = entry ? item(findingItem(checklistItem.document, entry->finding)) : nullptr;
    // A box below a finding (one of its tests) is ticked by itself; only the finding's own box stands for the finding.
    const bool isTheFinding =
        of && !of->state.misread && of->document == checklistItem.document && finding(*of)->line == entry->line;
    return isTheFinding ? of->id : checklistItem.id;
}

QList<ItemId> WorkspaceState::coveredBy(const Item &taskItem) const
{
    QList<ItemId> covered;
    const Task *planned = task(taskItem);
    for (const QString &itsKey : planned ? planned->findings : QStringList()) {
        const Item *found = item(findingItem(taskItem.document, itsKey));
        if (found && !found->state.misread && !covered.contains(found->id))
            covered.append(found->id);
    }
    return covered;
}

QList<ItemId> WorkspaceState::tasksCovering(const Item &findingItem) const
{
    const Finding *found = finding(findingItem);
    // Where a document gives a key twice, its first finding is the one a plan means.
    if (!found || this->findingItem(findingItem.document, found->key) != findingItem.id)
        return {};
    return m_tasksByFindingKey.value({currentDocument(findingItem.document), found->key});
}

Status WorkspaceState::taskStatus(const Item &taskItem) const
{
    const QList<ItemId> covered = coveredBy(taskItem);
    if (covered.isEmpty())
        return taskItem.state.status;
    qsizetype done = 0;
    bool begun = false;
    for (const ItemId id : covered) {
        const Status status = item(id)->state.status;
        done += isDone(status) ? 1 : 0;
        begun = begun || status == Status::InProgress || status == Status::Partial;
    }
    if (done == covered.size())
        return Status::Resolved;
    if (done > 0)
        return Status::Partial;
    if (covered.size() == 1)
        return item(covered.first())->state.status;
    return begun ? Status::InProgress : Status::Open;
}

QDate WorkspaceState::planDate(SystemId id, int day) const
{
    const System *of = system(id);
    return of && of->planStart.isValid() ? of->planStart.addDays(day - 1) : QDate();
}

QDate WorkspaceState::due(const Item &of) const
{
    if (of.state.due.isValid())
        return of.state.due;
    if (of.kind == ItemKind::Task) {
        const bool isPlanned = of.presence != Presence::Gone;
        if (isPlanned && of.state.planned)
            return of.state.planned->dates ? QDate::fromJulianDay(of.state.planned->last)
                                           : planDate(of.system, int(of.state.planned->last));
        const Task *planned = isPlanned ? task(of) : nullptr;
        const Phase *in = isPlanned ? phase(of) : nullptr;
        const auto last = planned && planned->endDay ? planned->endDay : (in ? in->endDay : std::nullopt);
        return last ? planDate(of.system, *last) : QDate();
    }
    QDate latest;
    for (const ItemId id : tasksCovering(of)) {
        const QDate date = due(*item(id));
        if (date.isValid() && (!latest.isValid() || date > latest))
            latest = date;
    }
    return latest;
}

void WorkspaceState::addSystem(System system)
{
    m_systemAt.insert(system.id, m_systems.size());
    m_systems.append(std::move(system));
}

void WorkspaceState::addDocument(ImportedDocument document)
{
    Q_ASSERT(document.facts);
    const bool isEarlier = document.replacedBy.isValid();
    QList<ImportedDocument> &list = isEarlier ? m_earlier : m_documents;
    (isEarlier ? m_earlierAt : m_documentAt).insert(document.id, list.size());
    list.append(std::move(document));
}

void WorkspaceState::addItem(Item added)
{
    m_itemAt.insert(added.id, m_items.size());
    m_itemsOfSystem[added.system].append(m_items.size());
    m_items.append(std::move(added));
    const Item &item = m_items.last();
    if (const Finding *found = finding(item); found && !found->key.isEmpty()) {
        // The first finding of a key is the one meant where a document gives a key twice.
        if (const auto place = std::pair(currentDocument(item.document), found->key); !m_findingByKey.contains(place))
            m_findingByKey.insert(place, item.id);
    }
    // What is no longer planned gives no finding a date or an owner.
    const Task *planned = item.presence == Presence::Gone ? nullptr : task(item);
    for (const QString &itsKey : planned ? planned->findings : QStringList())
        m_tasksByFindingKey[{item.document, itsKey}].append(item.id);
}

void WorkspaceState::setSettlement(const Settlement &settlement)
{
    m_settlements.insert(settlement.mark, settlement);
}

void WorkspaceState::removeSettlement(const QString &mark)
{
    m_settlements.remove(mark);
}

void WorkspaceState::addEndpoint(Endpoint endpoint)
{
    m_endpoints.append(std::move(endpoint));
}

void WorkspaceState::addServiceCheck(ServiceCheck check)
{
    // In the order of their ids, which an undone removal must not change.
    const auto place = std::ranges::upper_bound(m_checks, check.id, {}, &ServiceCheck::id);
    m_checks.insert(place, std::move(check));
    indexChecks();
}

void WorkspaceState::setServiceCheck(const ServiceCheck &check)
{
    const auto found = std::ranges::find(m_checks, check.id, &ServiceCheck::id);
    if (found == m_checks.end())
        return;
    *found = check;
    indexChecks();
}

void WorkspaceState::removeServiceCheck(CheckId id)
{
    m_checks.removeIf([id](const ServiceCheck &check) { return check.id == id; });
    indexChecks();
}

void WorkspaceState::setStanding(CheckId id, const CheckStanding &standing)
{
    m_standings.insert(id, standing);
}

void WorkspaceState::setDeclined(SystemId id, const QString &suggestion, bool declined)
{
    if (declined)
        m_declined[id].insert(suggestion);
    else
        m_declined[id].remove(suggestion);
}

void WorkspaceState::indexChecks()
{
    m_checksOfItem.clear();
    for (qsizetype place = 0; place < m_checks.size(); ++place) {
        for (const ItemId of : std::as_const(m_checks[place].items))
            m_checksOfItem[of].append(place);
    }
}

void WorkspaceState::indexItemsOfSystems()
{
    m_itemsOfSystem.clear();
    for (qsizetype place = 0; place < m_items.size(); ++place)
        m_itemsOfSystem[m_items[place].system].append(place);
}

void WorkspaceState::setSystem(const System &system)
{
    if (const auto found = m_systemAt.constFind(system.id); found != m_systemAt.cend())
        m_systems[*found] = system;
}

void WorkspaceState::setItemState(ItemId id, ItemState state)
{
    if (const auto found = m_itemAt.constFind(id); found != m_itemAt.cend())
        m_items[*found].state = std::move(state);
}

void WorkspaceState::setWritten(DocumentId id, const QString &sha256)
{
    if (const auto found = m_documentAt.constFind(id); found != m_documentAt.cend())
        m_documents[*found].writtenSha256 = sha256;
}

void WorkspaceState::setRetrieval(DocumentId id, const Retrieval &retrieval)
{
    if (const auto found = m_documentAt.constFind(id); found != m_documentAt.cend())
        m_documents[*found].retrieval = retrieval;
}

void WorkspaceState::setDocumentSystem(DocumentId id, SystemId system)
{
    for (ImportedDocument &document : m_documents) {
        if (document.id == id)
            document.system = system;
    }
    for (ImportedDocument &document : m_earlier) {
        if (document.replacedBy == id)
            document.system = system;
    }
    for (Item &item : m_items) {
        if (currentDocument(item.document) == id)
            item.system = system;
    }
    indexItemsOfSystems();
    joinDuplicates();
}

void WorkspaceState::removeDocument(DocumentId id)
{
    m_items.removeIf([this, id](const Item &item) { return currentDocument(item.document) == id; });
    m_documents.removeIf([id](const ImportedDocument &document) { return document.id == id; });
    m_earlier.removeIf([id](const ImportedDocument &document) { return document.replacedBy == id; });
    rebuildIndex();
}

void WorkspaceState::removeSystem(SystemId id)
{
    m_items.removeIf([id](const Item &item) { return item.system == id; });
    m_documents.removeIf([id](const ImportedDocument &document) { return document.system == id; });
    m_earlier.removeIf([id](const ImportedDocument &document) { return document.system == id; });
    m_endpoints.removeIf([id](const Endpoint &endpoint) { return endpoint.system == id; });
    m_checks.removeIf([id](const ServiceCheck &check) { return check.system == id; });
    m_systems.removeIf([id](const System &system) { return system.id == id; });
    rebuildIndex();
}

void WorkspaceState::removeEndpoint(EndpointId id)
{
    m_endpoints.removeIf([id](const Endpoint &endpoint) { return endpoint.id == id; });
}

void WorkspaceState::rebuildIndex()
{
    WorkspaceState fresh;
    fresh.name = name;
    for (const System &system : std::as_const(m_systems))
        fresh.addSystem(system);
    for (const ImportedDocument &document : std::as_const(m_documents))
        fresh.addDocument(document);
    for (const ImportedDocument &document : std::as_const(m_earlier))
        fresh.addDocument(document);
    for (const Item &item : std::as_const(m_items))
        fresh.addItem(item);
    fresh.m_endpoints = m_endpoints;
    fresh.m_settlements = m_settlements;
    fresh.m_checks = m_checks;
    fresh.m_standings = m_standings;
    fresh.m_declined = m_declined;
    fresh.m_merged = m_merged;
    fresh.m_distinct = m_distinct;
    fresh.indexChecks();
    fresh.joinDuplicates();
    *this = std::move(fresh);
}

QList<Item> itemsOf(const AuditDocument &facts)
{
    QList<Item> items;
    items.reserve(facts.findings.size() + facts.checklist.size());
    for (int i = 0; i < facts.findings.size(); ++i)
        items.append(item(ItemKind::Finding, -1, i, stateOf(facts.findings[i])));
    for (int i = 0; i < facts.checklist.size(); ++i)
        items.append(item(ItemKind::ChecklistItem, -1, i, stateOf(facts.checklist[i])));
    for (int p = 0; p < facts.phases.size(); ++p) {
        const Phase &phase = facts.phases[p];
        for (int t = 0; t < phase.tasks.size(); ++t)
            items.append(item(ItemKind::Task, p, t, stateOf(phase.tasks[t], phase)));
    }
    return items;
}

WorkspaceState assemble(const QList<AuditDocument> &documents, const QDateTime &now)
{
    WorkspaceState state;
    QHash<QString, SystemId> systems;
    SystemNames names;
    qint64 nextItem = 1;
    for (int i = 0; i < documents.size(); ++i) {
        const QString name = names.nameFor(documents[i]);
        names.add(documents[i]);
        SystemId &system = systems[name.toCaseFolded()];
        if (!system.isValid()) {
            system = {systems.size()};
            state.addSystem({.id = system, .name = name, .planStart = {}});
        }
        const DocumentId id{i + 1};
        state.addDocument({.id = id,
                           .system = system,
                           .importedAt = now,
                           .importedBy = {},
                           .facts = std::make_shared<const AuditDocument>(documents[i])});
        for (Item item : itemsOf(documents[i])) {
            item.id = {nextItem++};
            item.system = system;
            item.document = id;
            state.addItem(std::move(item));
        }
    }
    state.joinDuplicates();
    return state;
}

} // namespace shipworthy
