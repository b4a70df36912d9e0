#pragma once

#include <QByteArray>
#include <QUrl>
#include <chrono>
#include <optional>

namespace shipworthy {

/// How far an exchange came.
enum class Outcome {
    Answered,       ///< a response with a status arrived
    NotAsked,       ///< we refuse to ask this address; see Answer::detail
    NameNotFound,   ///< no such host name
    NameUnknown,    ///< the name could not be looked up now: nothing is known about the host
    Unreachable,    ///< no route from here: nothing is known about the host
    Refused,        ///< nobody listens there
    TimedOut,       ///< our deadline passed without a response
    Closed,         ///< the connection ended without a response
    BadTls,         ///< the certificate or the handshake is not good; see detail
    NotHttp,        ///< something answered, but not HTTP
    RedirectedAway, ///< to another origin, which we did not ask; see detail
    TooManyRedirects,
};

/// How the body ended.
enum class BodyEnd { Whole, TooLong, TimedOut, CutOff, NotUnpacked };

/// What one exchange brought. Plain facts; rate() judges them.
struct Answer {
    Outcome outcome = Outcome::NotAsked;
    QString detail; ///< in words: the TLS problem, where the redirect leads, why not asked
    std::optional<int> status;
    QByteArray contentType;              ///< as sent
    QByteArray etag = {};                ///< as sent; empty when it was not
    QByteArray lastModified = {};        ///< as sent; empty when it was not
    std::optional<qint64> contentLength; ///< as stated; absent when it was not
    QByteArray body;                     ///< unpacked, at most the limit
    BodyEnd bodyEnd = BodyEnd::Whole;
    std::optional<std::chrono::milliseconds> latency; ///< of the whole exchange; absent without a response
    std::optional<int> certificateDays;
    std::chrono::milliseconds deadline{0}; ///< that it was given, for the sentence
};

} // namespace shipworthy
