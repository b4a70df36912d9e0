#pragma once

#include "importers/mojibake.h"

#include <string_view>

namespace shipworthy {

/// Undoes that UTF-8 was read in another encoding than those of Western Windows: of a Macintosh ("‚úÖ"), of Cyrillic
/// Windows ("вњ…"), of a console ("Γ£à", "Ô£à", "тЬЕ"), of Chinese or Japanese Windows ("鐮佸ご"). Nothing is done
/// (sequences is 0) unless a pair of characters shows that is met in such damage and nearly nowhere else. Linear.
[[nodiscard]] MojibakeRepair repairOtherMojibake(const QByteArray &utf8);

} // namespace shipworthy
