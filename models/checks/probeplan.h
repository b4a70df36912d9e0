#pragma once

#include "checks/check.h"
#include "checks/recorded.h"

#include <chrono>

namespace shipworthy::checks {

struct PlannedHeader {
    QString name;
    QString value;  ///< as it is sent; empty where a secret is
    QString secret; ///< the name under which the keychain or the environment holds it
};

/// All that must be sent, and how, so that a check can be judged. Defaults as the language states them.
///
/// For an engine: replace {NAME} in \a url; resolve the secrets by name, and where one is missing record NotAsked. Send
/// \a samples times, one after another, or all at once for a burst. Follow redirects hop by hop; headers with secrets,
/// client certificates and \a body leave the origin never. \a deadline is wall clock over a whole exchange with all its
/// hops. For each of \a corsOrigins send three requests to the same address (first hop only): OPTIONS with Origin,
/// Access-Control-Request-Method: GET; GET with Origin; GET with Origin and the header "Cookie: shipworthy=1". None of
/// these three carries the headers of the check. Where \a window is set take one scrape, wait for the window, take
/// another; for a burst it is how long the service counts, and no second look is taken. Anything else of the plan is
/// for the schedule: evaluate() needs it not.
struct ProbePlan {
    bool sendsRequest = true; ///< false: the check judges files only
    QString method;
    QString url;
    QList<PlannedHeader> headers = {};
    PlannedHeader body = {}; ///< its name is unused; see hasBody
    bool hasBody = false;
    std::chrono::milliseconds deadline{5000};
    Follow follow = Follow::SameHost;
    int mostHops = 5;
    qint64 maxBodyBytes = 1024 * 1024;
    int samples = 1;
    bool isBurst = false; ///< to be sent at once; only after the user agreed
    bool revalidates = false;
    std::optional<std::chrono::milliseconds> window = {};
    std::optional<int> family = {};
    QString clientCertificate = {}; ///< by name
    QString authority = {};         ///< likewise; trusted beside those of the system
    QString proxy = {};             ///< "http://host:port" or "none"; empty: that of the system
    QString identity = {};          ///< who asks, by name
    bool allowsPrivate = false;
    QStringList corsOrigins = {};
    bool wantsPlainHttp = false;  ///< the Observatory looks where http:// leads
    bool wantsTls = false;        ///< facts of the handshake are judged
    bool wantsConnection = false; ///< the time it takes, or where and how it is connected, is judged
    QList<ArtifactQuestion> artifacts = {};
    std::optional<std::chrono::seconds> maxAge = {}; ///< of artifacts

    // For the schedule.
    std::chrono::milliseconds interval{60000}; ///< each check starts first after a random part of it
    int failureThreshold = 3;
    int successThreshold = 1;
};

/// The origin that CORS is asked from for the Observatory's test.
inline constexpr const char *observatoryOrigin = "https://shipworthy.example";

[[nodiscard]] ProbePlan planFor(const Check &check);

} // namespace shipworthy::checks
