#pragma once

#include "checks/check.h"

#include <QByteArray>
#include <QList>
#include <QUrl>
#include <chrono>
#include <optional>
#include <utility>

namespace shipworthy {

/// One question of a check with everything filled in, as it is sent.
struct CheckRequest {
    QByteArray method = "GET";
    QUrl url = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< for the origin of \a url, and for no other
    std::optional<QByteArray> body = {};                   ///< likewise
    std::chrono::milliseconds deadline{5000};              ///< wall clock over all hops
    checks::Follow follow = checks::Follow::SameHost;
    int mostHops = 5;
    qint64 maxBodyBytes = 1024 * 1024; ///< unpacked
    std::optional<int> family = {};    ///< 4 or 6
    bool allowsPrivate = false;        ///< see isPrivate() in address.h
    QList<QByteArray> secrets = {};    ///< that are sent; covered wherever an answer repeats them
};

} // namespace shipworthy
