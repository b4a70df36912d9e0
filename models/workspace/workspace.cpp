#include "workspace/workspace.h"

#include "base/destroybeside.h"
#include "workspace/importchange.h"
#include "workspace/openedfileinside.h"
#include "workspace/settingchange.h"
#include "workspace/workspaceprivate.h"
#include "workspace/workspacesettings.h"

#include <QFile>
#include <QFileInfo>

namespace shipworthy {
namespace {

constexpr qsizetype manyItems = 10'000; ///< more are not destroyed at once

} // namespace

Workspace::Workspace(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    d->q = this;
}

Workspace::~Workspace()
{
    // What somebody edited is kept, though nobody is there any more to hear of it.
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietStack(d->stack);
    d->finishWriting();
    if (d->state.items().size() > manyItems) {
        destroyBeside(std::move(d->state));
        destroyBeside(std::move(d->cache));
    }
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, Clock clock)
{
    auto store = WorkspaceStore::create(path);
    if (!store)
        return std::unexpected(store.error());
    auto data = std::make_unique<Private>(std::move(*store), WorkspaceState(), std::move(clock));
    if (const auto recorded = data->record(EventKind::Created, data->state.name); !recorded) {
        data.reset();
        QFile::remove(path); // ours, and empty
        return std::unexpected(recorded.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, Clock clock)
{
    auto file = OpenedFile::read(path);
    if (!file)
        return std::unexpected(file.error());
    return open(*std::move(file), std::move(clock));
}

Result<std::unique_ptr<Workspace>> Workspace::openToRead(const QString &path)
{
    auto file = OpenedFile::read(path, {}, Purpose::Read);
    if (!file)
        return std::unexpected(file.error());
    return open(*std::move(file));
}

std::unique_ptr<Workspace> Workspace::open(OpenedFile file, Clock clock)
{
    OpenedFile::Inside &inside = *file.m_inside;
    inside.store->enterThread();
    auto data = std::make_unique<Private>(std::move(inside.store), std::move(inside.state), std::move(clock));
    data->takeIn(std::move(inside.fileChecks), std::move(inside.reckoned));
    return std::unique_ptr<Workspace>(new Workspace(std::move(data)));
}

QString Workspace::path() const
{
    return d->store->path();
}

QString Workspace::name() const
{
    return d->state.name;
}

bool Workspace::isReadOnly() const
{
    return !d->store->readOnlyReason().isEmpty();
}

bool Workspace::isOutdated() const
{
    return d->store->isOutdated();
}

QDateTime Workspace::now() const
{
    return d->clock();
}

QString Workspace::author() const
{
    return d->author;
}

void Workspace::setAuthor(const QString &author)
{
    d->author = author;
}

const WorkspaceState &Workspace::state() const
{
    return d->state;
}

const Readiness &Workspace::readiness(SystemId system) const
{
    return d->computed(system).readiness;
}

const QList<Contradiction> &Workspace::contradictions(SystemId system) const
{
    return d->computed(system).contradictions;
}

const QList<FileCheck> &Workspace::checks(SystemId system) const
{
    return d->computed(system).checks;
}

QList<FileCheck> Workspace::checks(ItemId id) const
{
    const Item *item = d->state.item(id);
    return item ? d->fileChecks.checksOf(d->state, *item, d->clock(), d->policy.freshDays) : QList<FileCheck>();
}

Reckoning Workspace::reckoning(SystemId scope) const
{
    Reckoning reckoning = d->reckoning();
    for (const System &system : d->state.systems()) {
        if ((!scope.isValid() || system.id == scope) && !d->isReckoned(system.id))
            reckoning.questions.push_back(d->questionOf(system.id));
    }
    return reckoning;
}

void Workspace::keep(const Reckoning &reckoning, std::vector<Reckoned> answers)
{
    if (reckoning.version != d->version)
        return;
    for (Reckoned &answer : answers) {
        if (!d->isReckoned(answer.system)) // what is there already may be in somebody's hands
            d->cache.insert_or_assign(answer.system.value, std::move(answer));
    }
}

Evidence Workspace::evidence(ItemId id) const
{
    const Item *item = d->state.item(id);
    return item ? evidenceOf(d->state, *item, d->computed(item->system).denied, d->clock(), d->policy) : Evidence::None;
}

QUndoStack &Workspace::undoStack() const
{
    return d->stack;
}

std::optional<LongEdit> Workspace::longEdit() const
{
    return d->longEdit();
}

void Workspace::cancelLongEdit()
{
    d->cancelWriting();
}

Result<void> Workspace::finishLongEdit()
{
    return d->finishWriting();
}

Result<ImportOutcome> Workspace::import(const QList<ReadDocument> &documents, const ImportChoices &choices)
{
    d->finishWriting();
    auto plan = planImport(documents, choices, {d->state, *d->store, d->clock(), d->author});
    if (!plan)
        return std::unexpected(plan.error());
    ImportOutcome outcome = plan->outcome;
    if (const auto noted = d->noteRetrievals(plan->retrieved); !noted)
        return std::unexpected(noted.error());
    if (plan->change->entries.isEmpty())
        return outcome;
    const ImportChange &change = *plan->change; // owned by the undo stack from here on
    if (const auto done = d->perform(std::move(plan->change)); !done)
        return std::unexpected(done.error());
    for (const ImportChange::Entry &entry : change.entries) {
        outcome.documents.append(entry.now.document.id);
        if (!outcome.systems.contains(entry.now.document.system))
            outcome.systems.append(entry.now.document.system);
    }
    return outcome;
}

Result<ImportPreview> Workspace::previewImport(const QList<ReadDocument> &documents, const ImportChoices &choices) const
{
    d->finishWriting();
    auto plan = planImport(documents, choices, {d->state, *d->store, d->clock(), d->author});
    if (!plan)
        return std::unexpected(plan.error());
    return std::move(plan->preview);
}

QString Workspace::setting(const QString &name) const
{
    const auto value = d->store->setting(name);
    if (!value) {
        emit d->q->failed(value.error());
        return {};
    }
    return *value;
}

Result<void> Workspace::setSetting(const QString &name, const QString &value)
{
    const auto before = d->store->setting(name);
    if (!before)
        return std::unexpected(before.error());
    if (*before == value)
        return {};
    if (workspacesettings::isUndone(name))
        return d->perform(std::make_unique<SettingChange>(name, *before, value));
    Event event;
    event.kind = EventKind::SettingChanged;
    event.subject = name;
    event.from = *before;
    event.to = value;
    return d->record(event, [&](StoreTransaction &transaction) { return transaction.setSetting(name, value); });
}

ColumnMappings Workspace::columnMappings() const
{
    const auto stored = d->store->columnMappings();
    if (!stored) {
        emit d->q->failed(stored.error());
        return {};
    }
    ColumnMappings mappings;
    for (auto roles = stored->cbegin(); roles != stored->cend(); ++roles) {
        // One with a role of a later version counts as none: better asked again than half understood.
        if (const auto mapping = ColumnMapping::fromJson(roles.value()))
            mappings.insert(roles.key(), *mapping);
    }
    return mappings;
}

Result<void> Workspace::setColumnMapping(const QStringList &header, const ColumnMapping &mapping)
{
    const QString signature = headerSignature(header);
    const ColumnMapping before = columnMappings().value(signature);
    if (before == mapping)
        return {};
    const auto json = [](const ColumnMapping &one) { return one.isEmpty() ? QByteArray() : one.toJson(); };
    Event event;
    event.kind = EventKind::ColumnsMapped;
    event.subject = header.join(QStringLiteral(", "));
    event.from = QString::fromUtf8(json(before));
    event.to = QString::fromUtf8(json(mapping));
    return d->record(
        event, [&](StoreTransaction &transaction) { return transaction.setColumnMapping(signature, json(mapping)); });
}

Result<QByteArray> Workspace::documentBytes(DocumentId document) const
{
    return d->store->documentBytes(document);
}

QList<Event> Workspace::history(ItemId item, SystemId system, int limit) const
{
    d->finishWriting();
    auto events = d->store->history(item, system, limit);
    if (!events) {
        emit d->q->failed(events.error());
        return {};
    }
    return *std::move(events);
}

void Workspace::recordPrinted(const QString &subject)
{
    if (isReadOnly())
        return; // printing is reading: it needs no history to be allowed
    if (const auto recorded = d->record(EventKind::Printed, subject); !recorded)
        emit failed(recorded.error());
}

void Workspace::setEndpointDown(SystemId system, bool down)
{
    if (d->endpointDown.contains(system) == down)
        return;
    if (down)
        d->endpointDown.insert(system);
    else
        d->endpointDown.remove(system);
    d->forget(system);
    emit readinessChanged();
}

void Workspace::beginDay()
{
    d->forgetAll();
    emit readinessChanged();
}

Result<void> Workspace::saveAs(const QString &path)
{
    d->finishWriting();
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(d->store->path()).absoluteFilePath())
        return {}; // it is saved there already
    if (const auto copied = d->store->copyTo(path); !copied)
        return copied;
    auto store = WorkspaceStore::open(path);
    if (!store)
        return std::unexpected(store.error());
    // Ids are the same there, so the undo stack stays good.
    d->store = std::move(*store);
    d->setPath(path);
    emit pathChanged();
    return {};
}

} // namespace shipworthy
