#pragma once

#include "checks/check.h"
#include "probes/proxy.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>
#include <chrono>
#include <optional>
#include <utility>

namespace shipworthy {

/// What a client shows of itself in a TLS handshake.
struct ClientCertificate {
    QList<QSslCertificate> chain; ///< its own first
    QSslKey key;
};

/// One question of a check with everything filled in, as it is sent.
struct CheckRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< for the origin of \a url, and for no other
    std::optional<QByteArray> body = {};                   ///< likewise
    std::optional<ClientCertificate> certificate = {};     ///< likewise
    QList<QSslCertificate> authorities = {};               ///< trusted beside those that always are
    ProxySource proxies = noProxies();
    std::chrono::milliseconds deadline{5000}; ///< wall clock over all hops
    checks::Follow follow = checks::Follow::SameHost;
    int mostHops = 5;
    qint64 maxBodyBytes = 1024 * 1024; ///< unpacked
    std::optional<int> family = {};    ///< 4 or 6
    bool allowsPrivate = false;        ///< see isPrivate() in address.h
    QList<QByteArray> secrets = {};    ///< that are sent; covered wherever an answer repeats them
    /// Whether a kept connection will do: nothing of the connection itself is asked for, whoever asks shows nothing of
    /// himself that the service could remember it by, and asking twice does no harm.
    bool mayShareConnection = false;
};

} // namespace shipworthy
