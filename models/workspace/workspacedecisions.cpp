#include "workspace/workspace.h"

#include "base/daywords.h"
#include "workspace/workspaceprivate.h"

#include "base/text.h"

// What people decide about risks, contradictions and earlier changes.

namespace shipworthy {
namespace {

/// What is decided now is decided about what the document says now.
void setStatusOf(ItemState &state, Status status)
{
    state.status = status;
    state.formerCriterion.clear();
}

/// The text of a field as this version writes it, for comparing with what an earlier one wrote.
QString canonical(Field field, const QString &text)
{
    ItemState state;
    return setFieldText(state, field, text) ? fieldText(state, field) : text;
}

} // namespace

Result<void> Workspace::accept(const QList<ItemId> &items, const QString &reason, QDate until, const QString &owner)
{
    const QList<ItemId> targets = d->statusTargets(items);
    const QString step = tr("Accept the risk of %1").arg(d->nameOf(targets));
    if (reason.trimmed().isEmpty())
        return failure(step, tr("say why it may be accepted"));
    if (!until.isValid())
        return failure(step, tr("say until which day it may be accepted"));
    const QString text = toText(Waiver{.reason = reason.trimmed(),
                                       .by = d->author,
                                       .until = until,
                                       .owner = owner.trimmed(),
                                       .at = d->clock().toUTC()});
    return d->editItems(d->withDuplicates(targets), step, reason.trimmed(), [&text](ItemState &state) -> Result<void> {
        setStatusOf(state, Status::Accepted);
        return setFieldText(state, Field::Waiver, text);
    });
}

Result<void> Workspace::renewWaiver(const QList<ItemId> &items, QDate until)
{
    const QString step = tr("Renew the waiver of %1").arg(d->nameOf(items));
    if (!until.isValid() || until < now().date())
        return failure(step, tr("say a last day that is not past"));
    const QDateTime at = d->clock().toUTC();
    QList<ItemId> targets = d->withDuplicates(items);
    targets.removeIf([&](ItemId id) { return !items.contains(id) && !d->state.item(id)->state.waiver; });
    return d->editItems(targets, step, {}, [&](ItemState &state) -> Result<void> {
        if (!state.waiver)
            return failure(step, tr("there is none; accept the risk with a reason and a last day"));
        setStatusOf(state, Status::Accepted);
        state.waiver->until = until;
        state.waiver->by = d->author;
        state.waiver->at = at;
        return {};
    });
}

Result<void> Workspace::endWaiver(const QList<ItemId> &items)
{
    return d->editItems(d->withDuplicates(items), tr("End the waiver of %1").arg(d->nameOf(items)), {},
                        [](ItemState &state) -> Result<void> {
                            if (state.status == Status::Accepted)
                                setStatusOf(state, Status::Open);
                            state.waiver.reset();
                            return {};
                        });
}

Result<void> Workspace::settle(const QList<Contradiction> &contradictions, Ruling ruling, const QString &reason,
                               bool edits)
{
    d->finishWriting();
    const QString step = contradictions.size() == 1 && !contradictions.first().about.isEmpty()
                           ? tr("Settle the contradiction about %1").arg(contradictions.first().about)
                           : withPlural(tr("Settle %n contradiction(s)", nullptr, int(contradictions.size())),
                                        int(contradictions.size()));
    QList<SettlementChange::Decision> decisions;
    QHash<ItemId, ItemState> changed;
    for (const Contradiction &one : contradictions) {
        const auto known = d->state.settlements().constFind(one.mark);
        decisions.append({.before = known == d->state.settlements().cend() ? std::nullopt : std::optional(*known),
                          .after = Settlement{.mark = one.mark,
                                              .system = one.system,
                                              .ruling = ruling,
                                              .reason = reason.trimmed(),
                                              .by = d->author,
                                              .at = d->clock().toUTC(),
                                              .kind = one.kind,
                                              .about = one.about,
                                              .one = one.one.text,
                                              .other = one.other.text},
                          .item = one.items.isEmpty() ? ItemId() : one.items.first()});
        const auto follows = edits ? consequenceOf(d->state, one, ruling) : std::nullopt;
        if (!follows)
            continue;
        if (follows->field == Field::Attestation && reason.trimmed().isEmpty())
            return failure(step, tr("say what was seen: a link, a file or a sentence"));
        for (const ItemId id : follows->items) {
            const Item *item = d->state.item(id);
            if (!item)
                continue;
            ItemState &state = changed.contains(id) ? changed[id] : *changed.insert(id, item->state);
            QString value = follows->value;
            if (follows->field == Field::Attestation) {
                setStatusOf(state, Status::Resolved);
                value = toText(Attestation{reason.trimmed(), d->author, d->clock()});
            } else if (follows->field == Field::Status) {
                state.formerCriterion.clear();
            }
            if (const auto set = setFieldText(state, follows->field, value); !set)
                return set;
        }
    }
    if (decisions.isEmpty())
        return {};
    QList<EditChange::Edit> steps;
    for (const Item &item : d->state.items()) {
        if (const auto after = changed.constFind(item.id); after != changed.cend() && *after != item.state)
            steps.append({item.id, item.state, *after});
    }
    return d->perform(
        std::make_unique<SettlementChange>(step, std::move(decisions), std::move(steps), reason.trimmed()));
}

Result<void> Workspace::unsettle(const QStringList &marks)
{
    d->finishWriting();
    QList<SettlementChange::Decision> decisions;
    for (const QString &mark : marks) {
        const auto known = d->state.settlements().constFind(mark);
        if (known != d->state.settlements().cend())
            decisions.append({.before = *known, .after = std::nullopt});
    }
    if (decisions.isEmpty())
        return {};
    const int count = int(decisions.size());
    const QString about = decisions.first().before->about;
    const QString step = count == 1 && !about.isEmpty()
                           ? tr("Open the contradiction about %1 again").arg(about)
                           : withPlural(tr("Open %n contradiction(s) again", nullptr, count), count);
    return d->perform(
        std::make_unique<SettlementChange>(step, std::move(decisions), QList<EditChange::Edit>(), QString()));
}

std::optional<QString> Workspace::whyNotReverted(const Event &event) const
{
    d->finishWriting();
    if (isReadOnly())
        return tr("the workspace can only be read");
    if (event.kind == EventKind::SystemRenamed || event.kind == EventKind::PlanStartSet) {
        const System *system = d->state.system(event.system);
        if (!system)
            return tr("the system is not there any more");
        const QString now =
            event.kind == EventKind::SystemRenamed ? system->name : system->planStart.toString(Qt::ISODate);
        if (now != event.to)
            return tr("it was changed since, to “%1”").arg(now);
        return std::nullopt;
    }
    if (event.kind != EventKind::Edited || !event.field || event.field == Field::FormerCriterion)
        return tr("it changed no field that could be put back; undo takes back what was done in this session");
    const Item *item = d->state.item(event.item);
    if (!item)
        return tr("“%1” is no longer in the workspace").arg(event.subject);
    const Field field = *event.field;
    const QString now = fieldText(item->state, field);
    if (now == canonical(field, event.to))
        return std::nullopt;
    const QString words = now.isEmpty() ? QStringLiteral("–") : fieldWords(field, now);
    for (const Event &later : history(event.item)) {
        if (later.sequence > event.sequence && later.field == field)
            return tr("%1 was changed since, to “%2”, by %3 on %4")
                .arg(wordFor(field), words, later.author, momentWords(later.at, DayForm::DayAndYear));
    }
    return tr("%1 was changed since, to “%2”").arg(wordFor(field), words);
}

Result<void> Workspace::revert(const Event &event)
{
    d->finishWriting();
    const QString step = event.field ? tr("Revert %1 of %2").arg(wordFor(*event.field), event.subject)
                                     : tr("Revert the change of %1").arg(event.subject);
    if (const auto why = whyNotReverted(event))
        return failure(step, *why);
    if (event.kind == EventKind::SystemRenamed)
        return renameSystem(event.system, event.from);
    if (event.kind == EventKind::PlanStartSet)
        return setPlanStart(event.system, QDate::fromString(event.from, Qt::ISODate));
    const QString reason =
        tr("revert of the change by %1 on %2").arg(event.author, momentWords(event.at, DayForm::DayAndYear));
    return d->editItems({event.item}, step, reason, [&event](ItemState &state) -> Result<void> {
        if (event.field == Field::Status)
            state.formerCriterion.clear();
        return setFieldText(state, *event.field, event.from);
    });
}

} // namespace shipworthy
