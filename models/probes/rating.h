#pragma once

#include "domain/endpointstate.h"
#include "probes/answer.h"

namespace shipworthy {

/// A state and one sentence why.
struct Judgement {
    EndpointState state = EndpointState::Unknown;
    QString reason;
    bool operator==(const Judgement &) const = default;
};

/// Judges what came back from asking \a url. Down: the service fails. Degraded: it answers, not as it should. Unknown:
/// nothing was learned about the service.
///
/// - Health paths (isHealthPath): 2xx whose body says the same is up; 204 and an announced empty body too. A body that
///   says otherwise than the code is degraded; a web page or an empty body of unannounced length is unknown. 4xx and
///   5xx are down, naming the parts that are.
/// - Metrics paths (isMetricsPath): 200 with samples that parse is up, any other 2xx is degraded.
/// - Any other path: 2xx is up.
/// - 401, 403, 407 are unknown: we send no credentials, so nobody told us how it is. 429 is unknown for the like
/// reason.
/// - A redirect to another origin is unknown: that origin was not asked.
/// - 500 with a MicroProfile body is unknown ("undetermined" there).
[[nodiscard]] Judgement rate(const QUrl &url, const Answer &answer);

} // namespace shipworthy
