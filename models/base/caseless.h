#pragma once

#include <QString>

namespace shipworthy {

/// \a text, each character as it is compared where case does not matter.
[[nodiscard]] QString caseless(const QString &text);

/// Whether \a word stands in \a text, in any case. \a word is as caseless() gives it; an empty one stands everywhere.
/// The same answer as QString::contains() without regard to case, several times as fast on the words of a filter.
[[nodiscard]] bool containsCaseless(QStringView text, QStringView word);

} // namespace shipworthy
