#pragma once

#include "base/ids.h"

#include <QList>
#include <QStringList>
#include <QUrl>
#include <optional>

namespace shipworthy {

class WorkspaceState;

/// A path worth asking below a base URL.
struct EndpointSuggestion {
    QString path; ///< starts with "/"
    QString purpose;
    DocumentId document; ///< that names it; 0: our own suggestion
    QString fileName;    ///< of that document
    int line = 0;        ///< there; 0: none
    bool operator==(const EndpointSuggestion &) const = default;
};

/// The paths that the documents of \a system name, in their order, each once with its first place; then /health and
/// /metrics where they name none. Absolute URLs give their path. Templates such as "/users/{id}" are left out: nobody
/// can ask them. Nothing is sent.
[[nodiscard]] QList<EndpointSuggestion> endpointSuggestions(const WorkspaceState &state, SystemId system);

/// The base URLs of \a system to complete from, each once: those of its checks, the origins of its addresses, then
/// those that its documents name.
[[nodiscard]] QStringList knownBases(const WorkspaceState &state, SystemId system);

/// What a user typed as a base URL: without a scheme it is https, on this machine and for bare addresses http. Path
/// kept, query and fragment dropped. Nothing when it is no URL of a host.
[[nodiscard]] std::optional<QUrl> baseFromInput(const QString &typed);

/// \a path below \a base: "https://a/api" and "/health" is "https://a/api/health".
[[nodiscard]] QUrl joined(const QUrl &base, const QString &path);

} // namespace shipworthy
