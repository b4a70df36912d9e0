#pragma once

#include "items/roadmapplan.h"

#include <QPointF>

namespace shipworthy {
class RoadmapModel;
}

namespace shipworthy::ui {

/// A dependency in the user's hand: from a task to the one that is to wait for it.
struct TimelineLink {
    ItemId from;
    QPointF at;     ///< the mouse
    ItemId to = {}; ///< the task under it; 0: none
};

/// Why \a to cannot wait for \a from, in a few words; empty: it can. Only what the shown rows say; the workspace has
/// the last word.
[[nodiscard]] QString whyNoLink(const RoadmapModel &model, ItemId from, ItemId to);

/// What is shown beside the mouse: "SEC-05 waits for SEC-02", or why it cannot.
[[nodiscard]] QString linkText(const RoadmapModel &model, const TimelineLink &link);

} // namespace shipworthy::ui
