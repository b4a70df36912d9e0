#include "items/findingfacts.h"

#include "domain/counteditem.h"
#include "domain/documentname.h"
#include "items/findinglisting.h"
#include "items/findingsources.h"
#include "items/waiverwords.h"

#include <QCoreApplication>
#include <utility>

namespace shipworthy {

QString FindingFacts::statusText() const
{
    if (presence == Presence::Gone)
        return QCoreApplication::translate("shipworthy::FindingFacts", "Gone");
    return waiverExpiredSince(*this).isValid()
             ? QCoreApplication::translate("shipworthy::FindingFacts", "Waiver expired")
             : wordFor(status);
}

namespace {

/// File names, one text for all items of a document that come one after the other.
class FileNames {
public:
    [[nodiscard]] const QString &of(const ImportedDocument &document)
    {
        if (std::exchange(m_document, document.id) != document.id)
            m_name = documentName(document.facts->path);
        return m_name;
    }

private:
    DocumentId m_document;
    QString m_name;
};

FindingFacts factsOf(const WorkspaceState &state, const Item &stated, const QSet<ItemId> &denied, const QDateTime &now,
                     const Policy &policy, FileNames &names)
{
    const CountedItem counted(state, stated, now.date());
    const Item &item = *counted;
    const Rating rating = ratingOf(state, item);
    FindingFacts facts;
    facts.item = item.id;
    facts.kind = item.kind;
    facts.system = item.system;
    facts.document = item.document;
    facts.key = state.key(item);
    facts.title = state.title(item);
    facts.owner = item.state.owner;
    facts.section = state.section(item);
    facts.note = item.state.note;
    facts.severity = rating.severity;
    facts.priority = rating.priority;
    facts.status = item.kind == ItemKind::Task ? state.taskStatus(item) : item.state.status;
    facts.evidence = evidenceOf(state, stated, denied, now, policy);
    facts.due = state.due(item);
    facts.effort = state.effort(item);
    facts.waived = isWaived(item, now.date());
    facts.waivedUntil = item.state.waiver ? item.state.waiver->until : QDate();
    facts.attested = item.state.attestation.has_value();
    facts.presence = item.presence;
    facts.reworded = !item.state.formerCriterion.isEmpty();
    facts.misread = item.state.misread;
    facts.lines = state.lines(item);
    if (counted.isJoined())
        facts.sources = sourcesOf(state, stated);
    if (const System *system = state.system(item.system))
        facts.systemName = system->name;
    const ImportedDocument *document = state.document(item.document);
    if (!document)
        return facts;
    facts.documentName = names.of(*document);
    if (const Finding *finding = state.finding(item)) {
        facts.finding = std::shared_ptr<const Finding>(document->facts, finding);
    }
    facts.category = state.category(item);
    if (const Task *task = state.task(item))
        facts.task = std::shared_ptr<const Task>(document->facts, task);
    return facts;
}

} // namespace

FindingFacts findingFacts(const WorkspaceState &state, const Item &item, const QSet<ItemId> &denied,
                          const QDateTime &now, const Policy &policy)
{
    FileNames names;
    return factsOf(state, item, denied, now, policy, names);
}

bool isListed(const WorkspaceState &state, const Item &item)
{
    const bool isDismissed = item.state.misread && item.kind != ItemKind::ChecklistItem;
    return isDismissed || isRated(state, item);
}

QList<FindingFactsPtr> ratedFacts(const WorkspaceState &state, SystemId scope, const QSet<ItemId> &denied,
                                  const QDateTime &now, const Policy &policy)
{
    QList<FindingFactsPtr> rows = listedFacts(state, scope, denied, now, policy);
    rows.removeIf([](const FindingFactsPtr &row) { return row->misread; });
    return rows;
}

QList<FindingFactsPtr> listedFacts(const WorkspaceState &state, SystemId scope, const QSet<ItemId> &denied,
                                   const QDateTime &now, const Policy &policy, const std::stop_token &stop)
{
    QList<FindingFactsPtr> rows;
    FileNames names;
    const auto add = [&](const Item &item) {
        if (isListed(state, item))
            rows.append(std::make_shared<const FindingFacts>(factsOf(state, item, denied, now, policy, names)));
    };
    if (scope.isValid()) {
        for (const Item *item : state.itemsOf(scope))
            add(*item);
        return rows;
    }
    rows.reserve(state.items().size());
    for (const Item &item : state.items()) {
        if (stop.stop_requested())
            break;
        add(item);
    }
    return rows;
}

} // namespace shipworthy
