#pragma once

#include <QString>
#include <QUrl>
#include <expected>
#include <functional>
#include <optional>

namespace shipworthy {

/// A proxy that speaks HTTP. No user name and no password: none is ever sent to a proxy.
struct Proxy {
    QString host;
    quint16 port = 0;
    bool isChosen = false; ///< by the check, and not by the settings of this computer
    bool operator==(const Proxy &) const = default;
};

/// The proxy for an address: none, one, or a sentence why it cannot be told.
using ProxyChoice = std::expected<std::optional<Proxy>, QString>;
using ProxySource = std::function<ProxyChoice(const QUrl &url)>;

/// As the computer is set up, with its exceptions; never for addresses of this computer itself.
[[nodiscard]] ProxySource proxiesOfSystem();
[[nodiscard]] ProxySource noProxies();

/// As a check states it: "http://proxy.example:3128", or "none".
[[nodiscard]] ProxyChoice statedProxy(const QString &text);

} // namespace shipworthy
