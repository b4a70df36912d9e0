#pragma once

#include <QString>

namespace shipworthy {

/// True for a document that came from an address (http, https) and not from a file: it has the address as its path.
[[nodiscard]] bool isAddress(const QString &path);

/// What a document is called in lists and messages: the name of its file; of an address the last part of its path,
/// without a query, or the host where there is none.
[[nodiscard]] QString documentName(const QString &path);

} // namespace shipworthy
