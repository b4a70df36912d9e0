#pragma once

#include <QHostAddress>
#include <QUrl>
#include <optional>

namespace shipworthy {

/// Why we never send to that URL, in words; nothing when it may be asked. http and https only, with a host, without
/// user name or password, and not to a literal address that isForbidden().
[[nodiscard]] std::optional<QString> whyNotAsked(const QUrl &url);

/// Link-local addresses and those where clouds serve the secrets of a machine (169.254.0.0/16, fe80::/10,
/// fd00:ec2::254, 100.100.100.200), also when written as IPv4 in IPv6.
[[nodiscard]] bool isForbidden(const QHostAddress &address);

/// Loopback and private networks, and whatever else no public service has (RFC 6890): asked only with consent. IPv4
/// within IPv6 counts as the IPv4 address it is.
[[nodiscard]] bool isPrivate(const QHostAddress &address);

/// Same scheme, host and port (the default one spelled out or not).
/// By its name or address: localhost and what ends in it, loopback addresses.
[[nodiscard]] bool isThisComputer(const QUrl &url);

[[nodiscard]] bool sameOrigin(const QUrl &one, const QUrl &other);

/// "https://host" or "https://host:8443": what a URL's origin is called.
[[nodiscard]] QString originOf(const QUrl &url);

} // namespace shipworthy
