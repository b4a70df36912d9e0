#pragma once

#include "pages/page.h"

namespace shipworthy::ui {

/// Somewhere the user was: a page, the scope it had, and the spot on it.
struct Place {
    PageId page = PageId::Portfolio;
    Scope scope;
    Spot spot;
    bool operator==(const Place &) const = default;
};

/// The places the user was at, for the ways back and forward. Where nothing was visited yet there is no way either.
class Trail {
public:
    void clear();
    /// Adds a place behind the current one, which it becomes; what lay ahead of it is forgotten, and the oldest of more
    /// than a hundred.
    void visit(const Place &place);
    /// The current place; nullptr where nothing was visited. Valid until the next call.
    [[nodiscard]] Place *current();
    /// True when there is a place \a step behind (-1) or ahead (1).
    [[nodiscard]] bool canTravel(int step) const;
    /// Makes that place the current one; only where canTravel().
    const Place &travel(int step);

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace shipworthy::ui
