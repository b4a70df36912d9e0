#pragma once

#include "probes/discovery.h"

#include <optional>
#include <span>

namespace shipworthy {

/// Where a kind of address usually lies.
struct DiscoveryPlace {
    QLatin1StringView path;
    DiscoveredKind kind;
    bool isAtRoot = false; ///< where the base has a path: at the root of its origin nevertheless
};
[[nodiscard]] std::span<const DiscoveryPlace> discoveryPlaces();

/// What \a answer says in a sentence, where it is what \a kind names; nothing where it is something else.
[[nodiscard]] std::optional<QString> recognised(DiscoveredKind kind, const checks::Recorded &answer);

/// The lines of a check for such an address.
[[nodiscard]] QString discoveryCheckLines(DiscoveredKind kind);

/// True where \a answer is what the service also gives for \a unknown, a path that cannot exist.
[[nodiscard]] bool isAnswerToAnything(const checks::Recorded &answer, const checks::Recorded &unknown);

} // namespace shipworthy
