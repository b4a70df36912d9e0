#include "workspace/workspace.h"

#include "base/language.h"
#include "importers/lexicon.h"
#include "importers/values.h"
#include "workspace/documentmove.h"
#include "workspace/workspaceprivate.h"

#include <algorithm>

// The edits of Workspace: each checks its input and hands one step to Private.

namespace shipworthy {
namespace {

constexpr auto holdsStatus(Field field)
{
    return field == Field::Status || field == Field::Attestation || field == Field::Waiver;
}

/// What is decided of all that say the same, and not of the words of one of them.
constexpr bool isShared(Field field)
{
    return holdsStatus(field) || field == Field::Severity || field == Field::Priority || field == Field::Owner ||
           field == Field::Due || field == Field::FormerCriterion || field == Field::Misread;
}

/// What is decided now is decided about what the document says now.
void setStatusOf(ItemState &state, Status status)
{
    state.status = status;
    state.formerCriterion.clear();
}

std::optional<QString> whyNotListed(const WorkspaceState &state, SystemId system, const QUrl &url)
{
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        return Workspace::tr("it is not an http or https address");
    if (!url.userInfo().isEmpty())
        return Workspace::tr("leave user name and password out: they would lie in the workspace file");
    if (!state.system(system))
        return Workspace::tr("the system is not there any more");
    if (std::ranges::any_of(state.endpoints(),
                            [&](const Endpoint &known) { return known.system == system && known.url == url; }))
        return Workspace::tr("it is listed already");
    return std::nullopt;
}

} // namespace

Result<void> Workspace::edit(const QList<ItemId> &items, Field field, const QString &text, const QString &reason)
{
    d->finishWriting();
    const QList<ItemId> targets = holdsStatus(field) ? d->statusTargets(items) : items;
    const QString step = tr("Set %1 of %2").arg(insideSentence(wordFor(field)), d->nameOf(targets));
    return d->editItems(isShared(field) ? d->withDuplicates(targets) : targets, step, reason, [&](ItemState &state) {
        const auto set = setFieldText(state, field, text);
        if (set && holdsStatus(field))
            state.formerCriterion.clear(); // decided again, for what the document says now
        return set;
    });
}

Result<void> Workspace::setStatus(const QList<ItemId> &items, Status status, const QString &reason)
{
    return edit(items, Field::Status, idOf(status).toString(), reason);
}

Result<void> Workspace::toggleTick(const QList<ItemId> &items)
{
    d->finishWriting();
    const QList<ItemId> targets = d->withDuplicates(d->statusTargets(items));
    const bool tick =
        std::ranges::any_of(targets, [this](ItemId id) { return !isDone(d->state.item(id)->state.status); });
    const QString step = (tick ? tr("Tick %1") : tr("Untick %1")).arg(d->nameOf(d->statusTargets(items)));
    return d->editItems(targets, step, {}, [tick](ItemState &state) -> Result<void> {
        // What is done already stays as it is: not applicable is not overwritten by a tick.
        if (isDone(state.status) != tick)
            setStatusOf(state, tick ? Status::Resolved : Status::Open);
        return {};
    });
}

Result<void> Workspace::setOwner(const QList<ItemId> &items, const QString &owner)
{
    return edit(items, Field::Owner, owner.trimmed());
}

Result<void> Workspace::setDue(const QList<ItemId> &items, QDate due)
{
    return edit(items, Field::Due, due.toString(Qt::ISODate));
}

Result<void> Workspace::setNote(ItemId item, const QString &note)
{
    return edit({item}, Field::Note, note);
}

Result<void> Workspace::attest(const QList<ItemId> &items, const QString &statement)
{
    const QList<ItemId> targets = d->statusTargets(items);
    const QString step = tr("Attest %1").arg(d->nameOf(targets));
    if (statement.trimmed().isEmpty())
        return failure(step, tr("say what was seen: a link, a file or a sentence"));
    const QString text = toText(Attestation{statement.trimmed(), d->author, d->clock()});
    return d->editItems(d->withDuplicates(targets), step, {}, [&text](ItemState &state) -> Result<void> {
        setStatusOf(state, Status::Resolved);
        return setFieldText(state, Field::Attestation, text);
    });
}

Result<void> Workspace::confirm(const QList<ItemId> &items)
{
    const QList<ItemId> targets = d->statusTargets(items);
    const QString step = tr("Confirm %1").arg(d->nameOf(targets));
    return d->editItems(d->withDuplicates(targets), step, {}, [](ItemState &state) -> Result<void> {
        state.formerCriterion.clear();
        return {};
    });
}

Result<void> Workspace::setTitle(ItemId id, const QString &title)
{
    const Item *item = d->state.item(id);
    const QString wanted = title.simplified();
    const bool isStated = item && wanted == d->state.statedTitle(*item);
    return edit({id}, Field::Title, isStated ? QString() : wanted);
}

Result<void> Workspace::setCategory(const QList<ItemId> &items, const QString &category)
{
    return edit(items, Field::Category, category.simplified());
}

Result<void> Workspace::setSection(const QList<ItemId> &items, const QString &section)
{
    const QStringList wanted = sectionPath(section);
    const bool isStated = std::ranges::all_of(items, [&](ItemId id) {
        const Item *item = d->state.item(id);
        // Headings may hold a ">" themselves: what was shown is compared as it is read back.
        return item && wanted == sectionPath(sectionText(d->state.statedSection(*item)));
    });
    return edit(items, Field::Section, isStated ? QString() : sectionText(wanted));
}

Result<void> Workspace::setEffort(const QList<ItemId> &items, const QString &text)
{
    if (text.trimmed().isEmpty())
        return edit(items, Field::Effort, {});
    const auto effort = readEffort(text.trimmed().toStdString(), Lexicon::installed().lexicon);
    if (!effort)
        return failure(tr("Cannot set the effort to “%1”").arg(text.trimmed()),
                       tr("write an amount of work, such as 4h, 2 days or 1-2 weeks"));
    return edit(items, Field::Effort, toText(*effort));
}

Result<void> Workspace::setMisread(const QList<ItemId> &items, bool misread)
{
    const QString step =
        (misread ? tr("Dismiss %1 as misread") : tr("Take %1 for a finding again")).arg(d->nameOf(items));
    return d->editItems(d->withDuplicates(items), step, {}, [misread](ItemState &state) -> Result<void> {
        state.misread = misread;
        return {};
    });
}

Result<void> Workspace::setDocumentSystem(DocumentId id, SystemId to)
{
    const ImportedDocument *document = d->state.document(id);
    const System *system = d->state.system(to);
    if (!document || document->replacedBy.isValid() || !system)
        return failure(tr("Cannot move the document"), tr("it or the system is not there any more"));
    if (document->system == to)
        return {};
    return d->perform(std::make_unique<DocumentMove>(d->state, *document, *system));
}

Result<void> Workspace::renameSystem(SystemId id, const QString &name)
{
    const System *system = d->state.system(id);
    const QString step = tr("Rename %1").arg(system ? system->name : tr("the system"));
    if (const auto free = d->checkSystemName(name, id); !system || !free)
        return failure(step, system ? free.error().cause : tr("it is not there any more"));
    System after = *system;
    after.name = name.trimmed();
    if (after == *system)
        return {};
    return d->perform(std::make_unique<SystemChange>(step, EventKind::SystemRenamed, *system, after));
}

Result<void> Workspace::setPlanStart(SystemId id, QDate start)
{
    const System *system = d->state.system(id);
    const QString step = tr("Set plan start of %1").arg(system ? system->name : tr("the system"));
    if (!system)
        return failure(step, tr("it is not there any more"));
    System after = *system;
    after.planStart = start;
    if (after == *system)
        return {};
    return d->perform(std::make_unique<SystemChange>(step, EventKind::PlanStartSet, *system, after));
}

Result<EndpointId> Workspace::addEndpoint(SystemId system, const QUrl &url, const QString &purpose)
{
    const auto added = addEndpoints(system, {{url, purpose}});
    if (!added)
        return std::unexpected(added.error());
    return added->first();
}

Result<QList<EndpointId>> Workspace::addEndpoints(SystemId system, const QList<NewEndpoint> &wanted)
{
    QList<Endpoint> endpoints;
    for (const NewEndpoint &one : wanted) {
        const QString step = tr("Cannot add %1").arg(one.url.toDisplayString());
        if (const auto reason = whyNotListed(d->state, system, one.url))
            return failure(step, *reason);
        if (std::ranges::find(endpoints, one.url, &Endpoint::url) == endpoints.cend())
            endpoints.append({.id = {}, .system = system, .url = one.url, .purpose = one.purpose.trimmed()});
    }
    if (endpoints.isEmpty())
        return QList<EndpointId>();
    auto change = std::make_unique<EndpointChange>(EndpointChange::Kind::Addition, std::move(endpoints));
    const EndpointChange &added = *change; // owned by the undo stack from here on
    if (const auto done = d->perform(std::move(change)); !done)
        return std::unexpected(done.error());
    return added.ids();
}

Result<void> Workspace::removeEndpoint(EndpointId id)
{
    const QList<Endpoint> &endpoints = d->state.endpoints();
    const auto found = std::ranges::find(endpoints, id, &Endpoint::id);
    if (found == endpoints.cend())
        return {};
    return d->perform(std::make_unique<EndpointChange>(EndpointChange::Kind::Removal, QList{*found}));
}

Result<SystemId> Workspace::addSystem(const QString &name)
{
    if (const auto free = d->checkSystemName(name, {}); !free)
        return std::unexpected(free.error());
    auto change = std::make_unique<SystemAddition>(System{.id = {}, .name = name.trimmed(), .planStart = {}});
    const SystemAddition &added = *change; // owned by the undo stack from here on
    if (const auto done = d->perform(std::move(change)); !done)
        return std::unexpected(done.error());
    return added.id();
}

} // namespace shipworthy
