#include "storage/workspacestore.h"

#include "base/visibletext.h"
#include "domain/auditjson.h"
#include "storage/checkrows.h"
#include "storage/duplicaterows.h"
#include "storage/rowreading.h"
#include "storage/rows.h"
#include "storage/storetransaction.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSqlError>
#include <algorithm>
#include <functional>
#include <tuple>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::WorkspaceStore", text);
}

Result<qint64> dataVersionOf(const Database &database)
{
    const auto version = database.value(QStringLiteral("PRAGMA data_version"));
    if (!version)
        return std::unexpected(version.error());
    return version->toLongLong();
}

Result<void> loadSystems(const Database &database, WorkspaceState &state)
{
    return forEachRow(database, QStringLiteral("SELECT id, name, plan_start FROM system WHERE removed = 0 ORDER BY id"),
                      {}, [&state](const QSqlQuery &row) -> Result<void> {
                          state.addSystem({.id = {row.value(0).toLongLong()},
                                           .name = row.value(1).toString(),
                                           .planStart = QDate::fromString(row.value(2).toString(), Qt::ISODate)});
                          return {};
                      });
}

/// Leads from any version of a document to the one in force; to 0 where there is none.
class Successors {
public:
    void add(DocumentId id, DocumentId by, bool removed) { m_next.insert(id, removed ? by : id); }
    DocumentId operator()(DocumentId id) const
    {
        // A file of somebody else's making might lead in a circle.
        for (qsizetype steps = 0; steps <= m_next.size(); ++steps) {
            const DocumentId next = m_next.value(id);
            if (next == id || !next.isValid())
                return next;
            id = next;
        }
        return {};
    }

private:
    QHash<DocumentId, DocumentId> m_next;
};

Result<Successors> successorsIn(const Database &database)
{
    Successors successors;
    const auto read =
        forEachRow(database, QStringLiteral("SELECT id, replaced_by, removed FROM document"), {},
                   [&successors](const QSqlQuery &row) -> Result<void> {
                       successors.add({row.value(0).toLongLong()}, {row.value(1).toLongLong()}, row.value(2).toBool());
                       return {};
                   });
    if (!read)
        return std::unexpected(read.error());
    return successors;
}

/// Tells how far a table is read, row by row, and ends the reading where nobody wants it any more.
class RowWatch {
public:
    RowWatch(const Database &database, const QString &table, const LoadWatch &watch)
        : m_watch(watch)
    {
        if (const auto count = database.value(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)))
            m_total = count->toLongLong();
    }
    [[nodiscard]] Result<void> next()
    {
        if (m_watch.isStopped())
            return failure({}, tr("it was cancelled"));
        m_watch.tell(++m_done, m_total);
        return {};
    }

private:
    const LoadWatch &m_watch;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

Result<void> loadDocuments(const Database &database, WorkspaceState &state, const LoadWatch &watch)
{
    RowWatch rows(database, QStringLiteral("document"), watch);
    const auto successors = successorsIn(database);
    if (!successors)
        return std::unexpected(successors.error());
    QList<ImportedDocument> earlier;
    const auto read = forEachRow(
        database,
        QStringLiteral(
            "SELECT id, system, imported_at, imported_by, facts, written_sha256, etag, last_modified, content_type "
            "FROM document WHERE removed = 0 OR "
            "EXISTS (SELECT 1 FROM item WHERE item.document = document.id AND item.presence = 'gone') ORDER BY id"),
        {}, [&](const QSqlQuery &row) -> Result<void> {
            if (const auto wanted = rows.next(); !wanted)
                return wanted;
            const DocumentId inForce = (*successors)(DocumentId{row.value(0).toLongLong()});
            if (!inForce.isValid())
                return {}; // its last version was taken back
            const QString which = tr("document %1 of the workspace").arg(row.value(0).toLongLong());
            const QJsonDocument json = QJsonDocument::fromJson(row.value(4).toString().toUtf8());
            auto facts = auditFromJson(json.object());
            if (!facts)
                return failure(which, facts.error().message());
            ImportedDocument document{.id = {row.value(0).toLongLong()},
                                      .system = {row.value(1).toLongLong()},
                                      .importedAt = rows::toTime(row.value(2)),
                                      .importedBy = row.value(3).toString(),
                                      .facts = std::make_shared<const AuditDocument>(std::move(*facts)),
                                      .replacedBy = {},
                                      .writtenSha256 = row.value(5).toString(),
                                      .retrieval = {.etag = row.value(6).toString(),
                                                    .lastModified = row.value(7).toString(),
                                                    .contentType = row.value(8).toString()}};
            if (inForce != document.id) {
                document.replacedBy = inForce;
                earlier.append(std::move(document));
                return {};
            }
            if (!state.system(document.system))
                return failure(which, tr("its system is not there"));
            state.addDocument(std::move(document));
            return {};
        });
    if (!read)
        return read;
    for (ImportedDocument &document : earlier) {
        // Its own system may have gone when a later version named another.
        document.system = state.document(document.replacedBy)->system;
        state.addDocument(std::move(document));
    }
    return {};
}

/// In the order of the documents in force: what each states, then what it no longer does, oldest first.
void sortByDocument(QList<Item> &items, const WorkspaceState &state)
{
    std::ranges::stable_sort(items, [&state](const Item &a, const Item &b) {
        const auto rank = [&state](const Item &item) {
            const bool gone = item.presence == Presence::Gone;
            return std::tuple(state.currentDocument(item.document), gone, gone ? item.id : ItemId{});
        };
        return rank(a) < rank(b);
    });
}

/// True where the facts that the item names exist in its document.
bool leadsToFacts(const WorkspaceState &state, const Item &item)
{
    const ImportedDocument *document = state.document(item.document);
    if (!document || item.index < 0)
        return false;
    switch (item.kind) {
    case ItemKind::Finding: return item.index < document->facts->findings.size();
    case ItemKind::ChecklistItem: return item.index < document->facts->checklist.size();
    case ItemKind::Task:
        return item.phase >= 0 && item.phase < document->facts->phases.size() &&
               item.index < document->facts->phases[item.phase].tasks.size();
    }
    Q_UNREACHABLE();
}

Result<Item> itemOf(const QSqlQuery &row, const WorkspaceState &state)
{
    const QString which = tr("item %1 of the workspace").arg(row.value(0).toLongLong());
    const auto kind = fromId<ItemKind>(row.value(1).toString());
    Item item{.id = {row.value(0).toLongLong()},
              .kind = kind.value_or(ItemKind::Finding),
              .system = {},
              .document = {row.value(2).toLongLong()},
              .phase = row.isNull(3) ? -1 : row.value(3).toInt(),
              .index = row.value(4).toInt(),
              .state = {}};
    if (!kind || !leadsToFacts(state, item))
        return failure(which, tr("its document does not hold it"));
    item.system = state.document(item.document)->system;
    constexpr int firstField = 5;
    for (const auto &[field, id] : names<Field>) {
        if (isCorrection(field))
            continue; // see loadCorrections()
        const int column = firstField + static_cast<int>(field);
        if (row.isNull(column))
            continue;
        if (const auto set = setFieldText(item.state, field, row.value(column).toString()); !set)
            return failure(which, set.error().message());
    }
    constexpr int presenceColumn =
        firstField + static_cast<int>(std::ranges::count_if(
                         names<Field>, [](const auto &name) { return !isCorrection(name.first); }));
    if (!row.isNull(presenceColumn)) {
        const auto presence = fromId<Presence>(row.value(presenceColumn).toString());
        if (!presence)
            return failure(which, tr("its presence “%1” is not known").arg(row.value(presenceColumn).toString()));
        item.presence = *presence;
    }
    return item;
}

Result<void> loadItems(const Database &database, WorkspaceState &state, const LoadWatch &watch)
{
    RowWatch rows(database, QStringLiteral("item"), watch);
    QList<Item> items;
    const auto read =
        forEachRow(database,
                   QStringLiteral("SELECT item.id, item.kind, item.document, item.phase, item.entry, item.status, "
                                  "item.severity, item.priority, item.owner, item.due, item.note, item.attestation, "
                                  "item.waiver, item.former_criterion, item.presence FROM item "
                                  "JOIN document ON document.id = item.document "
                                  "WHERE document.removed = 0 OR item.presence = 'gone' "
                                  "ORDER BY item.document, item.place"),
                   {}, [&](const QSqlQuery &row) -> Result<void> {
                       if (const auto wanted = rows.next(); !wanted)
                           return wanted;
                       if (!state.document({row.value(2).toLongLong()}))
                           return {}; // of a document whose last version was taken back
                       auto item = itemOf(row, state);
                       if (!item)
                           return std::unexpected(item.error());
                       // Most are owned as their document says: one text for both.
                       if (const Finding *said = state.finding(*item); said && said->owner == item->state.owner)
                           item->state.owner = said->owner;
                       items.append(std::move(*item));
                       return {};
                   });
    if (!read)
        return read;
    sortByDocument(items, state);
    for (Item &item : items)
        state.addItem(std::move(item));
    return {};
}

/// Corrections of what was read are kept by the history alone: the last event of a field says what holds.
Result<void> loadCorrections(const Database &database, WorkspaceState &state)
{
    QStringList fields;
    for (const auto &[field, id] : names<Field>) {
        if (isCorrection(field))
            fields.append(u'\'' + id.toString() + u'\'');
    }
    QHash<ItemId, ItemState> corrected;
    const QString sql = QStringLiteral("SELECT item, field, to_text FROM event WHERE kind = 'edited' AND field IN (%1) "
                                       "ORDER BY sequence")
                            .arg(fields.join(u','));
    const auto read = forEachRow(database, sql, {}, [&](const QSqlQuery &row) -> Result<void> {
        const ItemId id{row.value(0).toLongLong()};
        const Item *item = state.item(id);
        const auto field = fromId<Field>(row.value(1).toString());
        if (!item || !field)
            return {}; // of an import that was taken back
        if (!corrected.contains(id))
            corrected.insert(id, item->state);
        if (const auto set = setFieldText(corrected[id], *field, row.value(2).toString()); !set)
            return failure(tr("item %1 of the workspace").arg(id.value), set.error().message());
        return {};
    });
    if (!read)
        return read;
    for (auto it = corrected.cbegin(); it != corrected.cend(); ++it)
        state.setItemState(it.key(), it.value());
    return {};
}

Result<void> loadEndpoints(const Database &database, WorkspaceState &state)
{
    return forEachRow(
        database,
        QStringLiteral("SELECT endpoint.id, endpoint.system, endpoint.url, endpoint.purpose FROM endpoint "
                       "JOIN system ON system.id = endpoint.system "
                       "WHERE endpoint.removed = 0 AND system.removed = 0 ORDER BY endpoint.id"),
        {}, [&state](const QSqlQuery &row) -> Result<void> {
            state.addEndpoint({.id = {row.value(0).toLongLong()},
                               .system = {row.value(1).toLongLong()},
                               .url = QUrl(row.value(2).toString(), QUrl::StrictMode),
                               .purpose = row.value(3).toString()});
            return {};
        });
}

Result<void> loadSettlements(const Database &database, WorkspaceState &state)
{
    return forEachRow(
        database,
        QStringLiteral("SELECT mark, system, ruling, reason, author, at, kind, about, one, other FROM settlement"), {},
        [&state](const QSqlQuery &row) -> Result<void> {
            const auto ruling = fromId<Ruling>(row.value(2).toString());
            const auto kind = fromId<ContradictionKind>(row.value(6).toString());
            if (!ruling || !kind)
                return failure(tr("the settlement of “%1”").arg(row.value(7).toString()),
                               tr("its kind or ruling is not known"));
            state.setSettlement({.mark = row.value(0).toString(),
                                 .system = {row.value(1).toLongLong()},
                                 .ruling = *ruling,
                                 .reason = row.value(3).toString(),
                                 .by = row.value(4).toString(),
                                 .at = rows::toTime(row.value(5)),
                                 .kind = *kind,
                                 .about = row.value(7).toString(),
                                 .one = row.value(8).toString(),
                                 .other = row.value(9).toString()});
            return {};
        });
}

Event eventOf(const QSqlQuery &row)
{
    return {.sequence = row.value(0).toLongLong(),
            .at = rows::toTime(row.value(1)),
            .author = row.value(2).toString(),
            .kind = fromId<EventKind>(row.value(3).toString()).value_or(EventKind::Edited),
            .system = {row.value(4).toLongLong()},
            .document = {row.value(5).toLongLong()},
            .item = {row.value(6).toLongLong()},
            .field = fromId<Field>(row.value(7).toString()),
            .from = row.value(8).toString(),
            .to = row.value(9).toString(),
            .reason = row.value(10).toString(),
            .subject = row.value(11).toString(),
            .step = row.value(12).toLongLong()};
}

} // namespace

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::create(const QString &path)
{
    if (const auto created = createWorkspaceFile(path, builtInMigrations()); !created)
        return std::unexpected(created.error());
    return open(path);
}

Result<std::unique_ptr<WorkspaceStore>> WorkspaceStore::open(const QString &path, Purpose purpose)
{
    auto file = openWorkspaceFile(path, builtInMigrations(), purpose);
    if (!file)
        return std::unexpected(file.error());
    const auto version = dataVersionOf(file->database);
    if (!version)
        return std::unexpected(version.error());
    return std::unique_ptr<WorkspaceStore>(new WorkspaceStore(path, std::move(*file), *version));
}

Result<WorkspaceState> WorkspaceStore::load(const LoadWatch &watch) const
{
    using Step = std::function<Result<void>(const Database &, WorkspaceState &)>;
    const auto watched = [&watch](auto read, int from, int to) -> Step {
        return [read, part = watch.part(from, to)](const Database &database, WorkspaceState &state) {
            return read(database, state, part);
        };
    };
    const Step steps[] = {loadSystems,
                          watched(loadDocuments, 0, 600),
                          watched(loadItems, 600, 950),
                          loadCorrections,
                          loadEndpoints,
                          loadSettlements,
                          rows::loadServiceChecks,
                          rows::loadStandings,
                          rows::loadDeclined,
                          rows::loadDuplicates};
    WorkspaceState state;
    for (const Step &step : steps) {
        if (const auto loaded = step(m_file.database, state); !loaded)
            return failure(tr("Cannot read %1").arg(isolated(m_path)), loaded.error().message());
    }
    return state;
}

Result<QByteArray> WorkspaceStore::documentBytes(DocumentId document) const
{
    const auto bytes =
        m_file.database.value(QStringLiteral("SELECT bytes FROM document WHERE id = ?"), {document.value});
    if (!bytes || !bytes->isValid())
        return failure(tr("Cannot read the document from %1").arg(isolated(m_path)),
                       bytes ? tr("it is not there") : bytes.error().cause);
    return bytes->toByteArray();
}

Result<QList<Event>> WorkspaceStore::history(ItemId item, SystemId system, int limit) const
{
    QStringList conditions;
    QVariantList values;
    if (item.isValid()) {
        conditions.append(QStringLiteral("item = ?"));
        values.append(item.value);
    }
    if (system.isValid()) {
        conditions.append(QStringLiteral("system = ?"));
        values.append(system.value);
    }
    const QString where =
        conditions.isEmpty() ? QString() : QStringLiteral("WHERE ") + conditions.join(QLatin1String(" AND "));
    QList<Event> events;
    const auto read = forEachRow(m_file.database,
                                 QStringLiteral("SELECT sequence, at, author, kind, system, document, item, field, "
                                                "from_text, to_text, reason, subject, step FROM event %1 "
                                                "ORDER BY sequence DESC LIMIT ?")
                                     .arg(where),
                                 values + QVariantList{limit}, [&events](const QSqlQuery &row) -> Result<void> {
                                     events.append(eventOf(row));
                                     return {};
                                 });
    if (!read)
        return failure(tr("Cannot read the history of %1").arg(isolated(m_path)), read.error().cause);
    return events;
}

Result<QHash<ItemId, QSet<Field>>> WorkspaceStore::decidedFields(DocumentId document) const
{
    // An import names its document in the events of the states it sets; people's edits do not.
    QHash<ItemId, QSet<Field>> fields;
    const auto read =
        forEachRow(m_file.database,
                   QStringLiteral("SELECT event.item, event.field FROM event JOIN item ON item.id = event.item "
                                  "WHERE item.document = ? AND event.kind = 'edited' AND event.document IS NULL "
                                  "AND event.field <> 'former-criterion' "
                                  "GROUP BY event.item, event.field "
                                  "HAVING SUM(CASE WHEN event.reason = 'undo' THEN -1 ELSE 1 END) > 0"),
                   {document.value}, [&fields](const QSqlQuery &row) -> Result<void> {
                       if (const auto field = fromId<Field>(row.value(1).toString()))
                           fields[ItemId{row.value(0).toLongLong()}].insert(*field);
                       return {};
                   });
    if (!read)
        return failure(tr("Cannot read the history of %1").arg(isolated(m_path)), read.error().cause);
    return fields;
}

Result<std::optional<Event>> WorkspaceStore::lastResolution(ItemId item) const
{
    std::optional<Event> event;
    const auto read = forEachRow(m_file.database,
                                 QStringLiteral("SELECT sequence, at, author, kind, system, document, item, field, "
                                                "from_text, to_text, reason, subject, step FROM event "
                                                "WHERE item = ? AND kind = 'written-back' AND reason = 'resolution' "
                                                "ORDER BY sequence DESC LIMIT 1"),
                                 {item.value}, [&event](const QSqlQuery &row) -> Result<void> {
                                     event = eventOf(row);
                                     return {};
                                 });
    if (!read)
        return failure(tr("Cannot read the history of %1").arg(isolated(m_path)), read.error().cause);
    return event;
}

Result<QString> WorkspaceStore::setting(const QString &name) const
{
    const auto value = m_file.database.value(QStringLiteral("SELECT value FROM setting WHERE name = ?"), {name});
    if (!value)
        return failure(tr("Cannot read the settings of %1").arg(isolated(m_path)), value.error().cause);
    return value->toString();
}

Result<QList<CheckRunRecord>> WorkspaceStore::checkRuns(CheckId check, int limit) const
{
    auto runs = rows::checkRuns(m_file.database, check, limit);
    if (!runs)
        return failure(tr("Cannot read the runs of a check in %1").arg(isolated(m_path)), runs.error().cause);
    return runs;
}

Result<QHash<QString, QByteArray>> WorkspaceStore::columnMappings() const
{
    QHash<QString, QByteArray> mappings;
    const auto read = forEachRow(m_file.database, QStringLiteral("SELECT header, roles FROM column_mapping"), {},
                                 [&mappings](const QSqlQuery &row) -> Result<void> {
                                     mappings.insert(row.value(0).toString(), row.value(1).toString().toUtf8());
                                     return {};
                                 });
    if (!read)
        return failure(tr("Cannot read the column mappings of %1").arg(isolated(m_path)), read.error().cause);
    return mappings;
}

Result<QList<FormerName>> WorkspaceStore::formerNames() const
{
    QList<FormerName> formerNames;
    const auto read = forEachRow(m_file.database,
                                 QStringLiteral("SELECT from_text, system FROM event WHERE kind = 'system-renamed' "
                                                "AND (reason IS NULL OR reason <> 'undo') ORDER BY sequence"),
                                 {}, [&formerNames](const QSqlQuery &row) -> Result<void> {
                                     formerNames.append({row.value(0).toString(), {row.value(1).toLongLong()}});
                                     return {};
                                 });
    if (!read)
        return failure(tr("Cannot read the history of %1").arg(isolated(m_path)), read.error().cause);
    return formerNames;
}

bool WorkspaceStore::isOutdated() const
{
    const auto version = dataVersionOf(m_file.database);
    return version && *version != m_dataVersion;
}

Result<StoreTransaction> WorkspaceStore::begin()
{
    const QString what = tr("Cannot write %1").arg(isolated(m_path));
    if (!m_file.readOnlyReason.isEmpty())
        return failure(what, m_file.readOnlyReason);
    auto transaction = Transaction::begin(m_file.database);
    if (!transaction)
        return failure(what, transaction.error().cause);
    const auto version = dataVersionOf(m_file.database);
    if (!version)
        return failure(what, version.error().cause);
    // Our picture of the file is old: writing over the other program's work would lose it.
    if (*version != m_dataVersion)
        return failure(what, tr("another program changed it meanwhile; open it again to see the changes"));
    return StoreTransaction(m_file.database, std::move(*transaction), m_path);
}

Result<void> WorkspaceStore::copyTo(const QString &path) const
{
    return copyWorkspaceFile(m_file.database, m_path, path);
}

} // namespace shipworthy
