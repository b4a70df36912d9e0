#pragma once

#include "items/portfolioduemodel.h"
#include "items/standup.h"
#include "items/systemsummary.h"
#include "pages/page.h"
#include "workspace/replaywork.h"

namespace shipworthy::ui {

/// What the Portfolio shows.
struct PortfolioAnswer {
    QList<SystemSummary> summaries;
    DueList due;
    QString dueScope; ///< the system that the due list is of, or all, in words
    bool duePlanNeedsStart = false;
};

/// What the Portfolio has to know to show a workspace, as a value: any thread answers it, because a workspace of a
/// hundred thousand items takes longer than a window may stand still.
struct PortfolioQuestion {
    struct OfSystem {
        Readiness readiness;
        QSet<ItemId> denied;
        QList<Event> history;
        QList<DayState> days;
    };
    WorkspaceState state;
    QHash<SystemId, OfSystem> systems;
    StandupRecord last; ///< stand-up
    QDate today;
    Scope scope;
    bool isPastKnown = false; ///< else history and days are still being read

    [[nodiscard]] PortfolioAnswer answer() const;

private:
    [[nodiscard]] SystemSummary summaryOf(const System &system, const SystemItems &items) const;
};

} // namespace shipworthy::ui
