#pragma once

#include "base/result.h"
#include "probes/documentfetch.h"

namespace shipworthy::cli {

/// Fetches the document at \a url and waits for it; see DocumentFetch.
[[nodiscard]] Result<FetchedDocument> fetchNow(const QUrl &url, const Retrieval &known);

} // namespace shipworthy::cli
