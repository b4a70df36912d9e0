#pragma once

#include <QByteArray>
#include <string_view>

namespace shipworthy {

/// The text of a data file as UTF-8: what PowerShell redirected into a file is UTF-16, everything else is kept as it
/// is and shared.
[[nodiscard]] QByteArray scanText(const QByteArray &bytes);

/// True where scanText() gives other bytes than it got.
[[nodiscard]] bool isUtf16(const QByteArray &bytes);

/// How many line feeds there are, eight bytes at a time.
[[nodiscard]] int countLineFeeds(std::string_view text);

/// \a text without a byte order mark.
[[nodiscard]] std::string_view withoutMark(const QByteArray &text);

} // namespace shipworthy
