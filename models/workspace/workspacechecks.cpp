#include "workspace/workspace.h"

#include "base/text.h"
#include "checks/format.h"
#include "checks/parser.h"
#include "domain/counteditem.h"
#include "workspace/checkchange.h"
#include "workspace/workspaceprivate.h"

#include <algorithm>

// What a workspace keeps of checks of live services.

namespace shipworthy {
namespace {

QString wordsFor(const QList<ServiceCheck> &checks)
{
    if (checks.size() != 1)
        return withPlural(Workspace::tr("%n check(s)", nullptr, int(checks.size())), checks.size());
    const ServiceCheck &check = checks.first();
    return Workspace::tr("“%1”").arg(check.name.isEmpty() ? check.text.section(u'\n', 0, 0) : check.name);
}

std::optional<QString> whyNoBase(const QUrl &base)
{
    if (base.isEmpty())
        return std::nullopt;
    const bool web = base.scheme() == QLatin1String("http") || base.scheme() == QLatin1String("https");
    if (!base.isValid() || !web || base.host().isEmpty())
        return Workspace::tr("“%1” is not an http or https address").arg(base.toDisplayString());
    if (!base.userInfo().isEmpty())
        return Workspace::tr("leave user name and password out: they would lie in the workspace file");
    return std::nullopt;
}

} // namespace

/// As it is kept: text in its one form, items where their ticks are.
Result<ServiceCheck> Workspace::Private::settled(ServiceCheck check) const
{
    const QString what = Workspace::tr("Cannot keep the check %1").arg(wordsFor({check}));
    if (!state.system(check.system))
        return failure(what, Workspace::tr("the system is not there any more"));
    if (const auto why = whyNoBase(check.base))
        return failure(what, *why);
    const auto file = checks::parseChecks(check.text);
    if (!file)
        return failure(what, file.error().message());
    if (file->checks.size() != 1)
        return failure(what, file->checks.isEmpty() ? Workspace::tr("it is empty")
                                                    : Workspace::tr("it is more than one check; add them one by one"));
    check.text = checks::format(file->checks.first());
    check.name = check.name.simplified();
    QList<ItemId> targets;
    for (const ItemId target : statusTargets(check.items)) {
        if (state.item(target)->system == check.system)
            targets.append(target);
    }
    check.items = targets;
    return check;
}

Result<QList<CheckId>> Workspace::addServiceChecks(const QList<ServiceCheck> &checks)
{
    QList<ServiceCheckChange::Edit> edits;
    for (const ServiceCheck &check : checks) {
        auto added = d->settled(check);
        if (!added)
            return std::unexpected(added.error());
        added->id = {};
        edits.append({.after = std::move(*added)});
    }
    if (edits.isEmpty())
        return QList<CheckId>();
    auto change = std::make_unique<ServiceCheckChange>(tr("Add %1").arg(wordsFor(checks)), std::move(edits));
    const ServiceCheckChange &added = *change; // owned by the undo stack from here on
    if (const auto done = d->perform(std::move(change)); !done)
        return std::unexpected(done.error());
    return added.ids();
}

Result<void> Workspace::editServiceChecks(const QList<ServiceCheck> &checks)
{
    QList<ServiceCheckChange::Edit> edits;
    for (const ServiceCheck &check : checks) {
        const ServiceCheck *before = d->state.serviceCheck(check.id);
        auto after = d->settled(check);
        if (!after)
            return std::unexpected(after.error());
        if (!before || before->system != after->system)
            return failure(tr("Cannot change %1").arg(wordsFor({check})), tr("the check is not there any more"));
        if (*after != *before)
            edits.append({.before = *before, .after = std::move(*after)});
    }
    if (edits.isEmpty())
        return {};
    return d->perform(std::make_unique<ServiceCheckChange>(tr("Change %1").arg(wordsFor(checks)), std::move(edits)));
}

Result<void> Workspace::removeServiceChecks(const QList<CheckId> &ids)
{
    QList<ServiceCheckChange::Edit> edits;
    QList<ServiceCheck> removed;
    for (const CheckId id : ids) {
        const ServiceCheck *check = d->state.serviceCheck(id);
        if (!check || std::ranges::find(removed, id, &ServiceCheck::id) != removed.cend())
            continue;
        removed.append(*check);
        edits.append({.before = *check});
    }
    if (edits.isEmpty())
        return {};
    return d->perform(std::make_unique<ServiceCheckChange>(tr("Remove %1").arg(wordsFor(removed)), std::move(edits)));
}

Result<void> Workspace::declineSuggestions(SystemId system, const QList<DeclinedSuggestion> &suggestions)
{
    QList<DeclinedSuggestion> fresh;
    for (const DeclinedSuggestion &suggestion : suggestions) {
        if (!d->state.isDeclined(system, suggestion.key))
            fresh.append(suggestion);
    }
    if (fresh.isEmpty())
        return {};
    return d->perform(std::make_unique<SuggestionsDecline>(system, std::move(fresh)));
}

Result<void> Workspace::noteCheckRuns(const QList<CheckRunRecord> &runs)
{
    d->finishWriting();
    QList<const CheckRunRecord *> kept;
    for (const CheckRunRecord &run : runs) {
        if (d->state.serviceCheck(run.check))
            kept.append(&run);
    }
    if (kept.isEmpty())
        return {};
    {
        auto transaction = d->store->begin();
        if (!transaction)
            return std::unexpected(transaction.error());
        for (const CheckRunRecord *run : std::as_const(kept)) {
            if (const auto done = transaction->add(*run); !done)
                return done;
        }
        if (const auto done = transaction->commit(); !done)
            return done;
    }
    QList<CheckId> ran;
    QList<CheckId> cameToPass;
    Effects effects;
    for (const CheckRunRecord *run : std::as_const(kept)) {
        const CheckStanding before = d->state.standing(run->check);
        const bool wasFresh = isFresh(before, d->clock(), d->policy.freshDays);
        d->state.setStanding(run->check, run->standing);
        if (!ran.contains(run->check))
            ran.append(run->check);
        const bool isNews = before.state != run->standing.state || !wasFresh;
        const ServiceCheck &check = *d->state.serviceCheck(run->check);
        if (isNews && run->standing.state == CheckState::Pass && check.ticksItems)
            cameToPass.append(check.id);
        // A failure's sentence stands in the contradiction that it makes.
        if (isNews || (before.why != run->standing.why && run->standing.state == CheckState::Fail))
            d->addStandingEffects(check, effects);
    }
    if (!effects.systems.isEmpty())
        d->announceStandings(effects);
    emit checksRan(ran);
    for (const CheckId id : std::as_const(cameToPass)) {
        if (const auto done = d->tickItemsOf(id); !done)
            return done;
    }
    return {};
}

QList<CheckRunRecord> Workspace::checkRuns(CheckId check, int limit) const
{
    auto runs = d->store->checkRuns(check, limit);
    if (runs)
        return std::move(*runs);
    emit d->q->failed(runs.error());
    return {};
}

void Workspace::Private::addStandingEffects(const ServiceCheck &check, Effects &effects) const
{
    const auto add = [](auto &all, auto one) {
        if (!all.contains(one))
            all.append(one);
    };
    add(effects.systems, check.system);
    for (const ItemId id : check.items) {
        if (!state.item(id))
            continue;
        add(effects.items, id);
        // Another system may count what is the same there.
        for (const ItemId same : decidedWith(state, id)) {
            if (const Item *item = state.item(same))
                add(effects.systems, item->system);
        }
    }
}

void Workspace::Private::announceStandings(const Effects &effects)
{
    for (const SystemId system : effects.systems)
        forget(system);
    if (!effects.items.isEmpty())
        emit q->itemsChanged(withDependents(effects.items));
    emit q->readinessChanged();
}

Result<void> Workspace::Private::tickItemsOf(CheckId id)
{
    const ServiceCheck check = *state.serviceCheck(id);
    QList<ItemId> open;
    for (const ItemId of : withDuplicates(check.items)) {
        const Item *item = state.item(of);
        const bool isOpen = item && item->system == check.system &&
                            (item->state.status == Status::Open || item->state.status == Status::InProgress ||
                             item->state.status == Status::Partial);
        // One of two checks that passes proves half of it.
        const auto passes = [this](const ServiceCheck *other) {
            return state.standing(other->id).state == CheckState::Pass;
        };
        if (isOpen && std::ranges::all_of(checksAbout(state, *item), passes))
            open.append(of);
    }
    if (open.isEmpty())
        return {};
    const QString reason = Workspace::tr("the check %1 passed").arg(wordsFor({check}));
    return editItems(open, Workspace::tr("Tick %1").arg(nameOf(open)), reason,
                     [](ItemState &itemState) -> Result<void> {
                         itemState.status = Status::Resolved;
                         itemState.formerCriterion.clear();
                         return {};
                     });
}

} // namespace shipworthy
