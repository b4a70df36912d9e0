#pragma once

#include "theme/theme.h"

#include <QBrush>
#include <QPen>

namespace shipworthy::ui {

// How the kinds of value look in every chart and its key: the style of the line carries the meaning, colour repeats it.
[[nodiscard]] QPen verifiedPen(const Theme &theme); ///< solid, with discs
[[nodiscard]] QPen documentPen(const Theme &theme); ///< dashed
[[nodiscard]] QPen targetPen(const Theme &theme);   ///< dotted

// The same kinds as bars.
[[nodiscard]] QBrush verifiedBrush(const Theme &theme);
[[nodiscard]] QBrush documentBrush(const Theme &theme);
[[nodiscard]] QBrush nearBrush(const Theme &theme);
[[nodiscard]] QBrush farBrush(const Theme &theme);
[[nodiscard]] QPen barPen(const Theme &theme);

} // namespace shipworthy::ui
