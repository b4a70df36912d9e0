#pragma once

#include "theme/theme.h"

namespace shipworthy::ui {

/// The design's own value of a role; \a dark chooses the set.
[[nodiscard]] QColor token(Role role, bool dark);

/// A palette made of the tokens, for a desktop that gives none of its own.
[[nodiscard]] QPalette tokenPalette(bool dark);

} // namespace shipworthy::ui
