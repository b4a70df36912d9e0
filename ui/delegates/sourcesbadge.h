#pragma once

#include "theme/theme.h"

class QPainter;
class QRect;

namespace shipworthy::ui {

/// \a title, and behind it in a small chip how many places say so (\a badge: "3 sources"). Where both do not fit, the
/// title gives way. In the painter's font, vertically centred in \a cell.
void paintWithSources(QPainter &painter, const QRect &cell, const QString &title, const QString &badge,
                      const Theme &theme);

} // namespace shipworthy::ui
