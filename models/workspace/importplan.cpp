#include "storage/workspacestore.h"
#include "workspace/documentmatch.h"
#include "workspace/importchange.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace shipworthy {
namespace {

/// The document with the path by which it is found again from any working directory.
ReadDocument withAbsolutePath(ReadDocument document)
{
    document.facts.path = QDir::cleanPath(QFileInfo(document.facts.path).absoluteFilePath());
    return document;
}

/// One import, from what is there to an ImportChange.
class Plan {
public:
    Plan(const ImportSources &sources, ImportOutcome &outcome)
        : m_sources(sources)
        , m_outcome(outcome)
        , m_change(std::make_unique<ImportChange>())
    {
        for (const Item &item : sources.state.items())
            m_items[item.document].append(item);
    }

    Result<void> add(const QList<ReadDocument> &documents)
    {
        const QList<ReadDocument> distinct = distinctOf(documents);
        QList<const ImportedDocument *> earlier(distinct.size(), nullptr);
        // A path says more than equal bytes: a copy does not take the place of a file that is imported again too.
        for (const bool byPath : {true, false}) {
            for (qsizetype i = 0; i < distinct.size(); ++i) {
                if (!earlier[i])
                    earlier[i] = takeEarlier(distinct[i].facts, byPath);
            }
        }
        for (qsizetype i = 0; i < distinct.size(); ++i) {
            if (const auto added = addDocument(distinct[i], earlier[i]); !added)
                return added;
        }
        findEmptied();
        return {};
    }

    std::unique_ptr<ImportChange> take() { return std::move(m_change); }

private:
    static QList<ReadDocument> distinctOf(const QList<ReadDocument> &documents)
    {
        QList<ReadDocument> distinct;
        QSet<QString> seen;
        for (const ReadDocument &given : documents) {
            ReadDocument document = withAbsolutePath(given);
            if (seen.contains(document.facts.path) || seen.contains(document.facts.sha256))
                continue;
            seen << document.facts.path << document.facts.sha256;
            distinct.append(std::move(document));
        }
        return distinct;
    }

    const ImportedDocument *takeEarlier(const AuditDocument &facts, bool byPath)
    {
        for (const ImportedDocument &document : m_sources.state.documents()) {
            const bool same = byPath ? document.facts->path == facts.path : document.facts->sha256 == facts.sha256;
            if (same && !m_replaced.contains(document.id)) {
                m_replaced.insert(document.id);
                return &document;
            }
        }
        return nullptr;
    }

    Result<void> addDocument(const ReadDocument &read, const ImportedDocument *earlier)
    {
        m_outcome.warnings += static_cast<int>(read.facts.warnings.size());
        if (earlier && *earlier->facts == read.facts)
            return keepAsItIs(*earlier);
        ImportChange::Entry entry;
        entry.document = {.id = {},
                          .system = {},
                          .importedAt = m_sources.at.toUTC(),
                          .importedBy = m_sources.author,
                          .facts = std::make_shared<const AuditDocument>(read.facts)};
        const auto system = systemFor(read.facts, earlier);
        if (!system)
            return std::unexpected(system.error());
        entry.document.system = *system;
        entry.bytes = read.bytes;
        entry.items = itemsOf(read.facts);
        if (earlier) {
            entry.earlier = *earlier;
            entry.earlierItems = m_items.value(earlier->id);
            if (const auto kept = keepDecisions(entry); !kept)
                return kept;
        }
        count(entry.items);
        m_change->entries.append(std::move(entry));
        return {};
    }

    Result<void> keepAsItIs(const ImportedDocument &document)
    {
        const auto decided = m_sources.store.decidedFields(document.id);
        if (!decided)
            return std::unexpected(decided.error());
        for (const QSet<Field> &fields : *decided)
            m_outcome.kept += static_cast<int>(fields.size());
        m_outcome.documents.append(document.id);
        if (!m_outcome.systems.contains(document.system))
            m_outcome.systems.append(document.system);
        m_replaced.remove(document.id);
        count(m_items.value(document.id));
        return {};
    }

    void count(const QList<Item> &items)
    {
        for (const Item &item : items) {
            if (item.kind != ItemKind::Finding)
                continue;
            ++m_outcome.findings;
            m_outcome.ticked += isDone(item.state.status) ? 1 : 0;
        }
    }

    Result<void> keepDecisions(ImportChange::Entry &entry)
    {
        const auto decided = m_sources.store.decidedFields(entry.earlier->id);
        if (!decided)
            return std::unexpected(decided.error());
        const auto matches =
            matchItems({*entry.earlier->facts, entry.earlierItems}, {*entry.document.facts, entry.items});
        for (qsizetype i = 0; i < matches.size(); ++i) {
            if (!matches[i])
                continue;
            const Item &before = entry.earlierItems[*matches[i]];
            const QSet<Field> fields = decided->value(before.id);
            Item &item = entry.items[i];
            item.id = before.id;
            item.state = withDecisions(item.state, before.state, fields);
            m_outcome.kept += static_cast<int>(fields.size());
        }
        return {};
    }

    Result<SystemId> systemFor(const AuditDocument &facts, const ImportedDocument *earlier)
    {
        const QString name = systemNameFor(facts);
        if (earlier && systemNameFor(*earlier->facts).compare(name, Qt::CaseInsensitive) == 0)
            return earlier->system;
        for (const QList<System> &systems : {m_sources.state.systems(), m_change->added}) {
            for (const System &system : systems) {
                if (system.name.compare(name, Qt::CaseInsensitive) == 0)
                    return system.id;
            }
        }
        const auto formerNames = m_sources.store.formerNames();
        if (!formerNames)
            return std::unexpected(formerNames.error());
        for (const FormerName &former : *formerNames) {
            if (former.name.compare(name, Qt::CaseInsensitive) == 0 && m_sources.state.system(former.system))
                return former.system;
        }
        const SystemId provisional{-1 - m_change->added.size()};
        m_change->added.append({.id = provisional, .name = name, .planStart = {}});
        return provisional;
    }

    /// A system that only the replaced documents spoke of would stay behind empty.
    void findEmptied()
    {
        QSet<SystemId> left;
        for (const ImportChange::Entry &entry : std::as_const(m_change->entries)) {
            if (entry.earlier && entry.earlier->system != entry.document.system)
                left.insert(entry.earlier->system);
        }
        for (const ImportedDocument &document : m_sources.state.documents()) {
            if (!m_replaced.contains(document.id))
                left.remove(document.system);
        }
        for (const ImportChange::Entry &entry : std::as_const(m_change->entries))
            left.remove(entry.document.system);
        for (const Endpoint &endpoint : m_sources.state.endpoints())
            left.remove(endpoint.system);
        for (const System &system : m_sources.state.systems()) {
            if (left.contains(system.id))
                m_change->emptied.append(system);
        }
    }

    const ImportSources &m_sources;
    ImportOutcome &m_outcome;
    std::unique_ptr<ImportChange> m_change;
    QHash<DocumentId, QList<Item>> m_items;
    QSet<DocumentId> m_replaced;
};

} // namespace

Result<std::unique_ptr<ImportChange>> planImport(const QList<ReadDocument> &documents, const ImportSources &sources,
                                                 ImportOutcome &outcome)
{
    Plan plan(sources, outcome);
    if (const auto added = plan.add(documents); !added)
        return std::unexpected(added.error());
    return plan.take();
}

} // namespace shipworthy
