#include "storage/storetransaction.h"

#include "domain/auditjson.h"
#include "storage/rows.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace shipworthy {
namespace {

/// In the order of Field, which is the order of the columns; corrections have none.
QVariantList stateColumns(const ItemState &state)
{
    QVariantList columns;
    for (const auto &[field, id] : names<Field>) {
        if (!isCorrection(field))
            columns.append(rows::text(fieldText(state, field)));
    }
    return columns;
}

QVariantList factColumns(const Item &item, int place)
{
    return {rows::id(item.document), place,
            item.phase >= 0 ? QVariant(item.phase) : QVariant(QMetaType::fromType<int>()), item.index};
}

QVariant presenceColumn(const Item &item)
{
    return rows::text(item.presence == Presence::Stated ? QString() : idOf(item.presence).toString());
}

/// Without its system, in the order of the statements below.
QVariantList checkColumns(const ServiceCheck &check)
{
    const CheckSource &source = check.source;
    return {rows::text(check.base.toString(QUrl::FullyEncoded)),
            rows::requiredText(check.text),
            rows::text(check.name),
            int(check.isPaused),
            int(check.mayBurst),
            int(check.ticksItems),
            rows::text(source.sentence),
            rows::id(source.document),
            source.line,
            rows::text(source.suggestion)};
}

} // namespace

StoreTransaction::StoreTransaction(const Database &database, Transaction transaction, QString path)
    : m_database(&database)
    , m_path(std::move(path))
    , m_transaction(std::move(transaction))
{
}

std::unexpected<Error> StoreTransaction::cannotWrite(const Error &error) const
{
    return failure(QCoreApplication::translate("shipworthy::StoreTransaction", "Cannot write %1").arg(m_path),
                   error.cause);
}

Result<void> StoreTransaction::execute(std::optional<QSqlQuery> &query, const QString &sql, const QVariantList &values)
{
    if (!query) {
        auto prepared = m_database->prepare(sql);
        if (!prepared)
            return cannotWrite(prepared.error());
        query = std::move(*prepared);
    }
    if (const auto done = m_database->execute(*query, values); !done)
        return cannotWrite(done.error());
    return {};
}

Result<void> StoreTransaction::run(const QString &sql, const QVariantList &values)
{
    std::optional<QSqlQuery> query;
    return execute(query, sql, values);
}

template <typename Id> Result<Id> StoreTransaction::insertRow(const QString &sql, const QVariantList &values)
{
    std::optional<QSqlQuery> query;
    if (const auto done = execute(query, sql, values); !done)
        return std::unexpected(done.error());
    return Id{query->lastInsertId().toLongLong()};
}

Result<SystemId> StoreTransaction::insert(const System &system)
{
    return insertRow<SystemId>(QStringLiteral("INSERT INTO system (name, plan_start) VALUES (?, ?)"),
                               {rows::requiredText(system.name), rows::date(system.planStart)});
}

Result<void> StoreTransaction::update(const System &system)
{
    return run(QStringLiteral("UPDATE system SET name = ?, plan_start = ? WHERE id = ?"),
               {rows::requiredText(system.name), rows::date(system.planStart), rows::id(system.id)});
}

Result<void> StoreTransaction::setRemoved(SystemId system, bool removed)
{
    return run(QStringLiteral("UPDATE system SET removed = ? WHERE id = ?"), {int(removed), rows::id(system)});
}

Result<DocumentId> StoreTransaction::insert(const ImportedDocument &document, const QByteArray &bytes)
{
    const QByteArray facts = QJsonDocument(toJson(*document.facts)).toJson(QJsonDocument::Compact);
    return insertRow<DocumentId>(
        QStringLiteral("INSERT INTO document (system, path, sha256, imported_at, imported_by, facts, bytes, etag, "
                       "last_modified, content_type) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {rows::id(document.system), rows::requiredText(document.facts->path),
         rows::requiredText(document.facts->sha256), rows::time(document.importedAt),
         rows::requiredText(document.importedBy), QString::fromUtf8(facts), bytes.isNull() ? QByteArray("") : bytes,
         rows::text(document.retrieval.etag), rows::text(document.retrieval.lastModified),
         rows::text(document.retrieval.contentType)});
}

Result<void> StoreTransaction::setRemoved(DocumentId document, bool removed)
{
    return run(QStringLiteral("UPDATE document SET removed = ? WHERE id = ?"), {int(removed), rows::id(document)});
}

Result<void> StoreTransaction::setReplaced(DocumentId document, DocumentId by)
{
    return run(QStringLiteral("UPDATE document SET removed = ?, replaced_by = ? WHERE id = ?"),
               {int(by.isValid()), rows::id(by), rows::id(document)});
}

Result<void> StoreTransaction::setSystem(DocumentId document, SystemId system)
{
    return run(QStringLiteral("UPDATE document SET system = ? WHERE id = ?"), {rows::id(system), rows::id(document)});
}

Result<void> StoreTransaction::setWritten(DocumentId document, const QString &sha256)
{
    return run(QStringLiteral("UPDATE document SET written_sha256 = ? WHERE id = ?"),
               {rows::text(sha256), rows::id(document)});
}

Result<void> StoreTransaction::setRetrieval(DocumentId document, const Retrieval &retrieval)
{
    return run(QStringLiteral("UPDATE document SET etag = ?, last_modified = ?, content_type = ? WHERE id = ?"),
               {rows::text(retrieval.etag), rows::text(retrieval.lastModified), rows::text(retrieval.contentType),
                rows::id(document)});
}

Result<void> StoreTransaction::setColumnMapping(const QString &header, const QByteArray &roles)
{
    if (roles.isEmpty())
        return run(QStringLiteral("DELETE FROM column_mapping WHERE header = ?"), {header});
    return run(QStringLiteral("INSERT INTO column_mapping (header, roles) VALUES (?, ?) "
                              "ON CONFLICT (header) DO UPDATE SET roles = excluded.roles"),
               {header, QString::fromUtf8(roles)});
}

Result<void> StoreTransaction::keep(const Settlement &settlement)
{
    return run(QStringLiteral("INSERT OR REPLACE INTO settlement (mark, system, ruling, reason, author, at, kind, "
                              "about, one, other) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               {settlement.mark, rows::id(settlement.system), idOf(settlement.ruling).toString(),
                rows::text(settlement.reason), rows::requiredText(settlement.by), rows::time(settlement.at),
                idOf(settlement.kind).toString(), rows::requiredText(settlement.about),
                rows::requiredText(settlement.one), rows::requiredText(settlement.other)});
}

Result<void> StoreTransaction::forget(const Settlement &settlement)
{
    return run(QStringLiteral("DELETE FROM settlement WHERE mark = ?"), {settlement.mark});
}

Result<void> StoreTransaction::keep(const DuplicateGroup &group)
{
    for (const ItemId member : group.members) {
        const auto done =
            run(QStringLiteral("INSERT OR REPLACE INTO duplicate (item, lead, author, at) VALUES (?, ?, ?, ?)"),
                {rows::id(member), rows::id(group.lead), rows::requiredText(group.by), rows::time(group.at)});
        if (!done)
            return done;
    }
    return {};
}

Result<void> StoreTransaction::forget(const DuplicateGroup &group)
{
    for (const ItemId member : group.members) {
        if (const auto done = run(QStringLiteral("DELETE FROM duplicate WHERE item = ?"), {rows::id(member)}); !done)
            return done;
    }
    return {};
}

Result<void> StoreTransaction::keep(const DistinctPair &pair)
{
    return run(QStringLiteral("INSERT OR REPLACE INTO distinct_pair (one, other, author, at) VALUES (?, ?, ?, ?)"),
               {rows::id(pair.one), rows::id(pair.other), rows::requiredText(pair.by), rows::time(pair.at)});
}

Result<void> StoreTransaction::forget(const DistinctPair &pair)
{
    return run(QStringLiteral("DELETE FROM distinct_pair WHERE one = ? AND other = ?"),
               {rows::id(pair.one), rows::id(pair.other)});
}

Result<void> StoreTransaction::setSetting(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return run(QStringLiteral("DELETE FROM setting WHERE name = ?"), {name});
    return run(QStringLiteral("INSERT INTO setting (name, value) VALUES (?, ?) "
                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
               {name, value});
}

Result<ItemId> StoreTransaction::insert(const Item &item, int place)
{
    const auto done = execute(
        m_insertItem,
        QStringLiteral("INSERT INTO item (kind, document, place, phase, entry, "
                       "status, severity, priority, owner, due, note, attestation, waiver, former_criterion, presence) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{idOf(item.kind).toString()} + factColumns(item, place) + stateColumns(item.state) +
            QVariantList{presenceColumn(item)});
    if (!done)
        return std::unexpected(done.error());
    return ItemId{m_insertItem->lastInsertId().toLongLong()};
}

Result<void> StoreTransaction::update(const Item &item, int place)
{
    return execute(
        m_updateItem,
        QStringLiteral("UPDATE item SET document = ?, place = ?, phase = ?, entry = ?, status = ?, "
                       "severity = ?, priority = ?, owner = ?, due = ?, note = ?, attestation = ?, waiver = ?, "
                       "former_criterion = ?, presence = ? WHERE id = ?"),
        factColumns(item, place) + stateColumns(item.state) + QVariantList{presenceColumn(item), rows::id(item.id)});
}

Result<void> StoreTransaction::updateState(ItemId item, const ItemState &state)
{
    return execute(m_updateState,
                   QStringLiteral("UPDATE item SET status = ?, severity = ?, priority = ?, owner = ?, due = ?, "
                                  "note = ?, attestation = ?, waiver = ?, former_criterion = ? WHERE id = ?"),
                   stateColumns(state) + QVariantList{rows::id(item)});
}

Result<EndpointId> StoreTransaction::insert(const Endpoint &endpoint)
{
    return insertRow<EndpointId>(
        QStringLiteral("INSERT INTO endpoint (system, url, purpose) VALUES (?, ?, ?)"),
        {rows::id(endpoint.system), endpoint.url.toString(QUrl::FullyEncoded), rows::text(endpoint.purpose)});
}

Result<void> StoreTransaction::setRemoved(EndpointId endpoint, bool removed)
{
    return run(QStringLiteral("UPDATE endpoint SET removed = ? WHERE id = ?"), {int(removed), rows::id(endpoint)});
}

Result<CheckId> StoreTransaction::insert(const ServiceCheck &check)
{
    const auto id = insertRow<CheckId>(
        QStringLiteral("INSERT INTO service_check (system, base, text, name, paused, may_burst, ticks_items, sentence, "
                       "document, line, suggestion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        QVariantList{rows::id(check.system)} + checkColumns(check));
    if (!id)
        return id;
    if (const auto done = setItems(*id, check.items); !done)
        return std::unexpected(done.error());
    return id;
}

Result<void> StoreTransaction::update(const ServiceCheck &check)
{
    const auto done =
        run(QStringLiteral("UPDATE service_check SET base = ?, text = ?, name = ?, paused = ?, may_burst = ?, "
                           "ticks_items = ?, sentence = ?, document = ?, line = ?, suggestion = ? WHERE id = ?"),
            checkColumns(check) + QVariantList{rows::id(check.id)});
    return done ? setItems(check.id, check.items) : done;
}

Result<void> StoreTransaction::setItems(CheckId check, const QList<ItemId> &items)
{
    if (const auto done =
            run(QStringLiteral("DELETE FROM service_check_item WHERE service_check = ?"), {rows::id(check)});
        !done)
        return done;
    for (int place = 0; place < items.size(); ++place) {
        const auto done =
            run(QStringLiteral("INSERT INTO service_check_item (service_check, place, item) VALUES (?, ?, ?)"),
                {rows::id(check), place, rows::id(items[place])});
        if (!done)
            return done;
    }
    return {};
}

Result<void> StoreTransaction::setRemoved(CheckId check, bool removed)
{
    return run(QStringLiteral("UPDATE service_check SET removed = ? WHERE id = ?"), {int(removed), rows::id(check)});
}

Result<void> StoreTransaction::setDeclined(SystemId system, const QString &suggestion, bool declined)
{
    return run(declined ? QStringLiteral("INSERT OR IGNORE INTO declined_suggestion (system, suggestion) VALUES (?, ?)")
                        : QStringLiteral("DELETE FROM declined_suggestion WHERE system = ? AND suggestion = ?"),
               {rows::id(system), suggestion});
}

Result<void> StoreTransaction::add(const CheckRunRecord &record)
{
    const CheckStanding &standing = record.standing;
    const auto done = execute(
        m_addRun,
        QStringLiteral("INSERT INTO check_run (service_check, at, outcome, why, http_status, latency, "
                       "certificate_days, evidence, state, since, fresh_for) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {rows::id(record.check), rows::time(record.at), idOf(record.outcome).toString(), rows::text(record.why),
         rows::number(record.httpStatus), rows::number(record.latency), rows::number(record.certificateDays),
         rows::text(QString::fromUtf8(record.evidence)), idOf(standing.state).toString(), rows::time(standing.since),
         rows::number(standing.freshFor)});
    if (!done)
        return done;
    const qint64 sequence = m_addRun->lastInsertId().toLongLong();
    // One run older than those that keep theirs: whatever is older still has lost it already.
    const auto forgotten =
        execute(m_forgetEvidence,
                QStringLiteral("UPDATE check_run SET evidence = NULL WHERE since <> at AND sequence = "
                               "(SELECT sequence FROM check_run WHERE service_check = ? "
                               "ORDER BY sequence DESC LIMIT 1 OFFSET ?)"),
                {rows::id(record.check), keptEvidence});
    constexpr qint64 tidiedEvery = 64; // counting off what is kept walks over all of it
    if (!forgotten || sequence % tidiedEvery != 0)
        return forgotten;
    return run(QStringLiteral("DELETE FROM check_run WHERE service_check = ? AND since <> at AND sequence <= "
                              "(SELECT sequence FROM check_run WHERE service_check = ? "
                              "ORDER BY sequence DESC LIMIT 1 OFFSET ?)"),
               {rows::id(record.check), rows::id(record.check), keptCheckRuns});
}

Result<void> StoreTransaction::add(const Event &event)
{
    if (m_step == 0) {
        // Nobody else can write now. Rows are never deleted, so the next sequence is one past the last.
        const auto last = m_database->value(QStringLiteral("SELECT max(sequence) FROM event"));
        if (!last)
            return cannotWrite(last.error());
        m_step = last->toLongLong() + 1;
    }
    return execute(
        m_addEvent,
        QStringLiteral("INSERT INTO event (at, author, kind, system, document, item, field, "
                       "from_text, to_text, reason, subject, step) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {rows::time(event.at), rows::requiredText(event.author), idOf(event.kind).toString(), rows::id(event.system),
         rows::id(event.document), rows::id(event.item), rows::text(idText(event.field)), rows::text(event.from),
         rows::text(event.to), rows::text(event.reason), rows::text(event.subject), m_step});
}

Result<void> StoreTransaction::commit()
{
    if (const auto done = m_transaction.commit(); !done)
        return cannotWrite(done.error());
    return {};
}

} // namespace shipworthy
