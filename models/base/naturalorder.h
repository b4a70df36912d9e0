#pragma once

#include <QStringView>

namespace shipworthy {

/// Orders text as people do: runs of digits by their value, the rest in any case. "1.2" < "1.10", "SEC-2" < "sec-10".
/// Negative, zero or positive. Linear in the shorter text.
[[nodiscard]] int naturalCompare(QStringView one, QStringView other);

} // namespace shipworthy
