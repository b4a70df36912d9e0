#pragma once

#include "base/result.h"

#include <QUrl>

namespace shipworthy {

/// What a person typed, pasted or dropped, as the address of a document to fetch, without its fragment. Fails, saying
/// why, for what is never fetched: anything but https (http only on this computer itself), what whyNotAsked() refuses,
/// and an address that holds a secret: it would be kept, shown and printed as the document's path.
[[nodiscard]] Result<QUrl> documentAddress(const QString &text);

} // namespace shipworthy
