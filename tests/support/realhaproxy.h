#pragma once

#include "support/realserver.h"

namespace shipworthy::test {

/// An haproxy with that configuration of what is behind and in front, but for the line that binds its port: "%1" in
/// \a text. \a at: the port where it was before.
[[nodiscard]] inline bool startHaProxy(RealServer &server, const QString &text, quint16 at = 0)
{
    const auto arguments = [&](quint16 port) {
        const QString all = QStringLiteral("global\n    maxconn 200\ndefaults\n    mode http\n    timeout connect 5s\n"
                                           "    timeout client 30s\n    timeout server 30s\n") +
                            text.arg(port);
        return QStringList{QStringLiteral("-db"), QStringLiteral("-f"),
                           server.write(QStringLiteral("haproxy.cfg"), all.toUtf8())};
    };
    const QString program = QStringLiteral("haproxy");
    return at == 0 ? server.start(program, arguments) : server.startAt(at, program, arguments);
}

/// A rule of a frontend: more than \a count of \a what in ten minutes are answered 429. One for a frontend, since each
/// counts what its \a key names. Rates are counted over a period that slides.
[[nodiscard]] inline QString haProxyLimit(const QString &what, int count)
{
    return QStringLiteral("    http-request return status 429 content-type application/problem+json"
                          " hdr Retry-After 600 string '{\"title\":\"Too Many Requests\",\"status\":429}'"
                          " if %1 { sc_http_req_rate(0) gt %2 }\n")
        .arg(what)
        .arg(count);
}

} // namespace shipworthy::test
