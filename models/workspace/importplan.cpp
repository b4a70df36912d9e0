#include "domain/documentname.h"
#include "domain/systemnames.h"
#include "revisions/notefinding.h"
#include "storage/workspacestore.h"
#include "workspace/documentpairing.h"
#include "workspace/importchange.h"
#include "workspace/versionmerge.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace shipworthy {
namespace {

using Fate = RevisionRow::Fate;

/// The document with the path by which it is found again from any working directory.
ReadDocument withAbsolutePath(ReadDocument document)
{
    if (!isAddress(document.facts.path))
        document.facts.path = QDir::cleanPath(QFileInfo(document.facts.path).absoluteFilePath());
    return document;
}

/// One import, from what is there to an ImportChange.
class Plan {
public:
    Plan(const ImportSources &sources, const ImportChoices &choices)
        : m_sources(sources)
        , m_choices(choices)
    {
        m_plan.change = std::make_unique<ImportChange>();
        for (const ImportedDocument &document : m_sources.state.documents())
            m_names.add(*document.facts);
    }

    Result<ImportPlan> run(const QList<ReadDocument> &documents)
    {
        const QList<ReadDocument> distinct = distinctOf(documents);
        const QList<DocumentId> pairs = pairDocuments(distinct, m_choices, m_sources.state);
        for (qsizetype i = 0; i < distinct.size(); ++i) {
            const ImportedDocument *earlier = m_sources.state.document(pairs[i]);
            if (const auto added = addDocument(distinct[i], earlier); !added)
                return std::unexpected(added.error());
        }
        findEmptied();
        return std::move(m_plan);
    }

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

    /// Nothing that we do not know: the same facts, or only what we wrote into the file ourselves.
    static bool isUnchanged(const AuditDocument &facts, const ImportedDocument &earlier)
    {
        return *earlier.facts == facts || (facts.path == earlier.facts->path && facts.sha256 == earlier.writtenSha256);
    }

    [[nodiscard]] AuditDocument withNoteFindings(const AuditDocument &facts, DocumentId earlier) const
    {
        const DocumentVersion version = versionOf(m_sources.state, earlier);
        QList<Finding> taken;
        for (const Item &item : version.items) {
            if (item.kind == ItemKind::Finding && isFromNote(version.factsOf(item).findings[item.index]))
                taken.append(version.factsOf(item).findings[item.index]);
        }
        return withFindingsFromNotes(facts, taken);
    }

    Result<void> addDocument(const ReadDocument &read, const ImportedDocument *earlier)
    {
        const AuditDocument facts = earlier ? withNoteFindings(read.facts, earlier->id) : read.facts;
        m_plan.outcome.warnings += static_cast<int>(facts.warnings.size());
        if (earlier && isUnchanged(facts, *earlier)) {
            if (read.retrieval != earlier->retrieval)
                m_plan.retrieved.insert(earlier->id, read.retrieval);
            return keepAsItIs(*earlier);
        }
        ImportChange::Entry entry;
        ImportedDocument next{.id = {},
                              .system = {},
                              .importedAt = m_sources.at.toUTC(),
                              .importedBy = m_sources.author,
                              .facts = std::make_shared<const AuditDocument>(facts),
                              .replacedBy = {},
                              .writtenSha256 = {},
                              .retrieval = read.retrieval};
        const auto system = systemFor(facts, earlier);
        if (!system)
            return std::unexpected(system.error());
        next.system = *system;
        entry.bytes = read.bytes;
        if (earlier) {
            if (const auto merged = continueFrom(*earlier, next, entry); !merged)
                return merged;
        } else {
            entry.now = {.document = next, .before = {}, .items = itemsOf(facts)};
            m_plan.preview.documents.append(describe(facts, DocumentRevision::Kind::New, nullptr));
        }
        count(entry.now.items);
        m_names.add(facts);
        m_plan.change->entries.append(std::move(entry));
        return {};
    }

    Result<void> continueFrom(const ImportedDocument &earlier, const ImportedDocument &next, ImportChange::Entry &entry)
    {
        entry.earlier = versionOf(m_sources.state, earlier.id);
        const auto decided = decidedIn(*entry.earlier);
        if (!decided)
            return std::unexpected(decided.error());
        const bool sameBytes = next.facts->sha256 == earlier.facts->sha256;
        MergedVersion merged =
            mergeVersions(*entry.earlier, next, *decided, m_choices.answers.value(next.facts->path), sameBytes);
        entry.now = std::move(merged.version);
        m_replaced.insert(earlier.id);
        DocumentRevision revision = describe(*next.facts, DocumentRevision::Kind::Revision, &earlier);
        revision.rows = std::move(merged.rows);
        ImportOutcome &outcome = m_plan.outcome;
        outcome.kept += merged.kept;
        outcome.fresh += revision.count(Fate::New);
        outcome.changed += revision.count(Fate::Changed);
        outcome.unproven += revision.count(Fate::Unproven);
        outcome.gone += revision.count(Fate::Gone);
        outcome.returned += revision.count(Fate::Returned);
        outcome.undecided += revision.openQuestions();
        m_plan.preview.documents.append(std::move(revision));
        return {};
    }

    static DocumentRevision describe(const AuditDocument &facts, DocumentRevision::Kind kind,
                                     const ImportedDocument *earlier)
    {
        return {.kind = kind,
                .path = facts.path,
                .title = facts.title,
                .replaces = earlier ? earlier->id : DocumentId{},
                .replacedPath = earlier ? earlier->facts->path : QString(),
                .rows = {}};
    }

    Result<DecidedFields> decidedIn(const DocumentVersion &version)
    {
        DecidedFields all;
        for (const ImportedDocument &document : version.before + QList{version.document}) {
            const auto decided = m_sources.store.decidedFields(document.id);
            if (!decided)
                return std::unexpected(decided.error());
            all.insert(*decided);
        }
        return all;
    }

    Result<void> keepAsItIs(const ImportedDocument &document)
    {
        const DocumentVersion version = versionOf(m_sources.state, document.id);
        const auto decided = decidedIn(version);
        if (!decided)
            return std::unexpected(decided.error());
        for (const QSet<Field> &fields : *decided)
            m_plan.outcome.kept += static_cast<int>(fields.size());
        m_plan.outcome.documents.append(document.id);
        m_plan.outcome.unchanged.append(document.id);
        if (!m_plan.outcome.systems.contains(document.system))
            m_plan.outcome.systems.append(document.system);
        m_plan.preview.documents.append(describe(*document.facts, DocumentRevision::Kind::Unchanged, &document));
        count(version.items);
        return {};
    }

    void count(const QList<Item> &items)
    {
        for (const Item &item : items) {
            if (item.kind != ItemKind::Finding || item.presence == Presence::Gone)
                continue;
            ++m_plan.outcome.findings;
            m_plan.outcome.ticked += isDone(item.state.status) ? 1 : 0;
        }
    }

    /// False for a version that now names another system. One that named none, and is still called the same, stays: a
    /// later program may read a name in the same title, and the system may have been renamed by hand.
    static bool isStillOf(const AuditDocument &facts, const AuditDocument &earlier)
    {
        return systemNameFor(earlier).compare(systemNameFor(facts), Qt::CaseInsensitive) == 0 ||
               (earlier.system.isEmpty() && !facts.title.isEmpty() && facts.title == earlier.title);
    }

    Result<SystemId> systemFor(const AuditDocument &facts, const ImportedDocument *earlier)
    {
        if (earlier && isStillOf(facts, *earlier->facts))
            return earlier->system;
        const QString name = m_names.nameFor(facts);
        for (const QList<System> &systems : {m_sources.state.systems(), m_plan.change->added}) {
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
        const SystemId provisional{-1 - m_plan.change->added.size()};
        m_plan.change->added.append({.id = provisional, .name = name, .planStart = {}});
        return provisional;
    }

    /// A system that only the replaced documents spoke of would stay behind empty.
    void findEmptied()
    {
        QSet<SystemId> left;
        for (const ImportChange::Entry &entry : std::as_const(m_plan.change->entries)) {
            if (entry.earlier && entry.earlier->document.system != entry.now.document.system)
                left.insert(entry.earlier->document.system);
        }
        for (const ImportedDocument &document : m_sources.state.documents()) {
            if (!m_replaced.contains(document.id))
                left.remove(document.system);
        }
        for (const ImportChange::Entry &entry : std::as_const(m_plan.change->entries))
            left.remove(entry.now.document.system);
        for (const Endpoint &endpoint : m_sources.state.endpoints())
            left.remove(endpoint.system);
        for (const ServiceCheck &check : m_sources.state.serviceChecks())
            left.remove(check.system);
        for (const System &system : m_sources.state.systems()) {
            if (left.contains(system.id))
                m_plan.change->emptied.append(system);
        }
    }

    const ImportSources &m_sources;
    const ImportChoices &m_choices;
    ImportPlan m_plan;
    QSet<DocumentId> m_replaced;
    SystemNames m_names; ///< of the documents so far
};

} // namespace

Result<ImportPlan> planImport(const QList<ReadDocument> &documents, const ImportChoices &choices,
                              const ImportSources &sources)
{
    return Plan(sources, choices).run(documents);
}

} // namespace shipworthy
