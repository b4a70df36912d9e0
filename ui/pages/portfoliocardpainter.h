#pragma once

#include "items/systemsummary.h"
#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {

/// Where the parts of a card lie that are not only looked at.
struct CardAreas {
    QRect menu; ///< the "…" button
    QRect fix;  ///< the button of a system that cannot be rated; empty where there is none
};
[[nodiscard]] CardAreas cardAreas(const QRect &card, const SystemSummary &summary);

/// Least size of a card for the font in use.
[[nodiscard]] QSize cardMinimum();

struct CardLook {
    bool hovered = false;
    bool focused = false;
    bool scoped = false; ///< its system is the one the program shows
    bool picked = false; ///< to be compared
};
void paintCard(QPainter &painter, const QRect &card, const SystemSummary &summary, QDate today, const CardLook &look,
               const Theme &theme);

} // namespace shipworthy::ui
