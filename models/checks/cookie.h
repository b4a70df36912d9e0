#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>
#include <optional>

namespace shipworthy::checks {

/// A Set-Cookie as RFC 6265bis reads it.
struct Cookie {
    QByteArray name;
    QByteArray value;
    std::optional<QDateTime> expires = {};
    std::optional<qint64> maxAge = {}; ///< seconds; zero or less ends it
    QByteArray domain = {};            ///< lower case, without a leading dot; empty: the host alone
    QByteArray path = {};              ///< empty: the default one
    bool isSecure = false;
    bool isHttpOnly = false;
    std::optional<QByteArray> sameSite = {}; ///< "Strict", "Lax" or "None"; any other as written
};

/// Nothing for what is ignored whole: control characters, more than 4096 bytes, and, as RFC 6265 has it, no name: some
/// browsers keep such a cookie, but nothing can ask for it.
[[nodiscard]] std::optional<Cookie> parseSetCookie(const QByteArray &header);

/// The lax date of RFC 6265 §5.1.1; invalid where it is none.
[[nodiscard]] QDateTime parseCookieDate(const QByteArray &text);

/// Whether a cookie with that end has ended.
[[nodiscard]] bool hasEnded(const Cookie &cookie, const QDateTime &now);

/// The Cookie header that a browser without any cookies would send to \a to, after \a from answered with those
/// Set-Cookie headers; empty for none.
[[nodiscard]] QByteArray cookiesSentBack(const QList<QByteArray> &setCookies, const QUrl &from, const QUrl &to,
                                         const QDateTime &now);

} // namespace shipworthy::checks
