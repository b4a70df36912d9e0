#pragma once

#include "domain/vocabulary.h"

namespace shipworthy {

/// How a live endpoint is. Worst last: Down is a statement about the service, Unknown says that nothing was learned.
enum class EndpointState { Unknown, Up, Degraded, Down };
template <>
inline constexpr std::array names<EndpointState>{
    Name<EndpointState>{EndpointState::Unknown, u"unknown"}, Name<EndpointState>{EndpointState::Up, u"up"},
    Name<EndpointState>{EndpointState::Degraded, u"degraded"}, Name<EndpointState>{EndpointState::Down, u"down"}};

/// "Up", "Degraded", "Down", "Unknown", translated.
[[nodiscard]] QString wordFor(EndpointState state);

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::EndpointState)
