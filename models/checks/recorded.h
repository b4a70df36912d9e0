#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

/// The seam between what is judged here and what sends requests. An engine asks planFor() (probeplan.h) what a check
/// needs, sends exactly that, and hands back a Recording; evaluate() (evaluation.h) judges it. Nothing here holds a
/// secret that was sent: of a request only its method and address are kept.
namespace shipworthy::checks {

struct RecordedHeader {
    QByteArray name; ///< as sent; compared without case
    QByteArray value;
    bool operator==(const RecordedHeader &) const = default;
};
/// One entry per header line, in their order: several Set-Cookie are several entries, nothing is joined.
using RecordedHeaders = QList<RecordedHeader>;

/// One answer on the way to the last: a redirect that was followed.
struct RecordedHop {
    QUrl url;
    int status = 0;
    RecordedHeaders headers = {};
};

/// The parts of an exchange; absent where there was none (no lookup for an address, no TLS for http) or nobody
/// measured.
struct RecordedPhases {
    using Duration = std::chrono::microseconds;
    std::optional<Duration> resolve = {}, connect = {}, tls = {}, processing = {}, transfer = {}, total = {};
};

struct RecordedCertificate {
    QString subject; ///< "CN=app.example, O=Example"
    QString issuer;
    QString serialNumber; ///< hexadecimal
    QDateTime from, until;
    QStringList alternativeNames; ///< DNS names and addresses
};

/// What the handshake showed; readable also where the certificate was refused.
struct RecordedTls {
    QString version;                       ///< "1.2", "1.3"
    bool isVerified = false;               ///< whole chain, host name and dates
    QString problem = {};                  ///< why it is not verified, in words
    QList<RecordedCertificate> chain = {}; ///< the server's own first
};

/// How the body ended.
enum class RecordedEnd { Whole, TooLong, CutOff, NotUnpacked };

/// How far an exchange came.
enum class Arrival {
    Answered, ///< a status arrived
    Failed,   ///< the service did not answer: refused, timed out, bad TLS; a failure of the check
    NotAsked, ///< nothing is known of the service: no network, a refused address, a secret that is missing
};

/// One exchange, whole.
struct Recorded {
    Arrival arrival = Arrival::NotAsked;
    QString problem = {}; ///< one sentence where it is not Answered
    QString method = {};
    QUrl url = {};                ///< asked for, without secrets
    QDateTime at = {};            ///< when it was sent
    QList<RecordedHop> hops = {}; ///< redirects that were followed, in order
    QUrl finalUrl = {};           ///< that answered with \a status
    QString ip = {};
    QString httpVersion = {}; ///< "1.1", "2"
    int status = 0;
    RecordedHeaders headers = {};
    QByteArray body = {}; ///< unpacked, at most max-body
    RecordedEnd bodyEnd = RecordedEnd::Whole;
    RecordedPhases phases = {};
    std::optional<RecordedTls> tls = {};
};

/// A cross-origin question has three answers; see probeplan.h.
struct RecordedCors {
    Recorded preflight, plain, withCookie;
};

/// What a pipeline's file says: the workspace has readers for those.
struct RecordedFact {
    std::optional<double> number = {};
    QString text = {};
    QString problem = {}; ///< why there is no answer: no such file, not readable; then nothing is evaluated
    std::optional<std::chrono::seconds> age = {}; ///< of what was measured; absent where nothing tells
};

struct ArtifactQuestion {
    QString path, format, fact;
    bool operator==(const ArtifactQuestion &) const = default;
};
[[nodiscard]] inline size_t qHash(const ArtifactQuestion &question, size_t seed = 0)
{
    return qHashMulti(seed, question.path, question.format, question.fact);
}

/// All that was learnt for one run of one check.
struct Recording {
    QDateTime now = {};                     ///< the clock's time of judging
    QList<Recorded> samples = {};           ///< in the order in which they were sent
    std::optional<Recorded> later = {};     ///< the second look at metrics, a window after the first sample
    QHash<QString, RecordedCors> cors = {}; ///< by origin
    QHash<ArtifactQuestion, RecordedFact> artifacts = {};
    std::optional<Recorded> plainHttp = {}; ///< the same address by http://, for the Observatory's redirection test
};

} // namespace shipworthy::checks
