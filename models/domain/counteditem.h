#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

/// A finding as it counts, with those that say the same (WorkspaceState::duplicatesOf()). They are one problem, which
/// is done when every one of them is:
///  - status, evidence and waiver are those of the member that is furthest from done; what is not applicable to some is
///    decided by the others. So joining never takes an open item away: what one document has open stays open, however
///    often another is ticked;
///  - severity and priority are the worst that any of them has, the weight the heaviest (weightOf());
///  - it is due when the first of them is;
///  - owner, category and effort are the lead's, or of the first that has one; key, title and place the lead's.
/// In every system that has a member the group counts once, there as the lead or, where that is another system's, as
/// its first member. An item without duplicates is itself and costs no copy.
class CountedItem {
public:
    /// \a item and \a state must outlive it. \a today: waivers are in force until their last day.
    CountedItem(const WorkspaceState &state, const Item &item, QDate today);
    /// The same of several states of one problem, the one that stands for it first.
    CountedItem(const WorkspaceState &state, const QList<const Item *> &statements, QDate today);

    [[nodiscard]] const Item &operator*() const { return m_joined ? *m_joined : *m_item; }
    [[nodiscard]] const Item *operator->() const { return &**this; }
    [[nodiscard]] bool isJoined() const { return m_joined.has_value(); }

private:
    void join(const WorkspaceState &state, const QList<const Item *> &statements, QDate today);

    const Item *m_item;
    std::optional<Item> m_joined;
};

/// The findings that count as one with \a item: itself first, then the others that are not dismissed, by id. Only
/// itself where it has no duplicates or another stands for them in its system.
[[nodiscard]] QList<const Item *> statementsOf(const WorkspaceState &state, const Item &item);

/// The findings of \a item's system that count as one with it, itself first; without those that are dismissed or not
/// applicable. What is seen of a running service is seen of one system.
[[nodiscard]] QList<const Item *> sameInSystem(const WorkspaceState &state, const Item &item);

/// The checks of live services that say something of \a item or of a finding of its system that says the same, each
/// once: one problem, whichever document its check was made for.
[[nodiscard]] QList<const ServiceCheck *> checksAbout(const WorkspaceState &state, const Item &item);

/// All findings that a decision about \a item is about: itself, and those that say the same.
[[nodiscard]] QList<ItemId> decidedWith(const WorkspaceState &state, ItemId item);

} // namespace shipworthy
