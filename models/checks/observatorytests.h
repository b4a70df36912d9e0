#pragma once

#include "checks/recorded.h"

/// The tests of the HTTP Observatory, each with the name of its result. Source: mdn/mdn-http-observatory, algorithm 6.
namespace shipworthy::checks {

[[nodiscard]] QString cspResult(const Recorded &answer);
[[nodiscard]] QString cookiesResult(const Recorded &answer);
[[nodiscard]] QString hstsResult(const Recorded &answer); ///< six months are 15 552 000 s, a little less than true
[[nodiscard]] QString frameResult(const Recorded &answer);
[[nodiscard]] QString contentTypeResult(const Recorded &answer);
[[nodiscard]] QString referrerResult(const Recorded &answer);
[[nodiscard]] QString integrityResult(const Recorded &answer);
[[nodiscard]] QString resourcePolicyResult(const Recorded &answer);
[[nodiscard]] QString embedderResult(const Recorded &answer);
[[nodiscard]] QString openerResult(const Recorded &answer);
[[nodiscard]] QString sharingResult(const Recorded &answer, const QString &origin);
[[nodiscard]] QString redirectionResult(const Recorded &plainHttp);

} // namespace shipworthy::checks
