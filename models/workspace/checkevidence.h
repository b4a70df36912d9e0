#pragma once

#include "base/result.h"
#include "domain/servicecheck.h"
#include "probes/checkengine.h"

namespace shipworthy {

/// One line of a check and what became of it.
struct EvidenceLine {
    QString text = {}; ///< as the check has it
    CheckState outcome = CheckState::Error;
    QString seen = {}; ///< the value that was judged
    QString why = {};
    bool operator==(const EvidenceLine &) const = default;
};

/// One exchange, trimmed and without secrets.
struct EvidenceExchange {
    QString method = {};
    QString url = {};
    QDateTime at = {};    ///< UTC
    QString problem = {}; ///< why there was no answer; empty: there was
    int status = 0;
    QString httpVersion = {};
    QString ip = {};
    QStringList redirects = {};                      ///< addresses on the way
    QList<std::pair<QString, QString>> headers = {}; ///< values of cookies and credentials covered
    QString body = {};                               ///< its beginning, at most evidenceBodyLength
    qint64 bodyBytes = 0;                            ///< unpacked, as far as it was read
    QList<std::pair<QString, double>> phases = {};   ///< "connect", milliseconds; in their order
    QString tlsVersion = {};                         ///< empty without TLS
    QString tlsProblem = {};
    bool operator==(const EvidenceExchange &) const = default;
};

/// What a run of a check saw.
struct CheckEvidence {
    QList<EvidenceLine> lines = {};
    QList<EvidenceExchange> exchanges = {}; ///< the first evidenceExchanges of them
    int furtherExchanges = 0;               ///< that are not kept
    bool operator==(const CheckEvidence &) const = default;
};

inline constexpr qsizetype evidenceBodyLength = 2048; ///< characters
inline constexpr qsizetype evidenceExchanges = 3;

/// What is kept of a run of \a check.
[[nodiscard]] CheckEvidence evidenceFrom(const checks::Check &check, const CheckResult &result);
[[nodiscard]] QByteArray toJson(const CheckEvidence &evidence);
/// Nothing for what is no such text; what it does not know is passed over.
[[nodiscard]] std::optional<CheckEvidence> checkEvidenceFrom(const QByteArray &json);

/// A run as the workspace keeps it, without its standing.
[[nodiscard]] CheckRunRecord recordOf(CheckId id, const checks::Check &check, const CheckResult &result);

/// "pass" as a check's state.
[[nodiscard]] CheckState stateOf(checks::Outcome outcome);

} // namespace shipworthy
