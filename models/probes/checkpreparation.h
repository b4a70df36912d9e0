#pragma once

#include "checks/probeplan.h"
#include "probes/checkrequest.h"
#include "probes/checksurroundings.h"

#include <expected>

namespace shipworthy {

/// What was found of the secrets of a check, by name.
using FoundSecrets = QHash<QString, SecretAnswer>;

/// The secrets that \a plan names, certificates among them.
[[nodiscard]] QStringList secretsOf(const checks::ProbePlan &plan);

/// The request of \a plan with its address and secrets filled in, or one sentence why it cannot be sent: a value or
/// secret that is missing, a burst that nobody allowed, something that this version cannot do.
[[nodiscard]] std::expected<CheckRequest, QString>
preparedRequest(const checks::ProbePlan &plan, const CheckSurroundings &surroundings, const FoundSecrets &secrets);

/// The three questions of a page from \a origin, in the order of RecordedCors: about the address of \a request, with
/// nothing else of it.
[[nodiscard]] QList<CheckRequest> corsRequests(const CheckRequest &request, const QString &origin);

/// The same address by http://, wherever that leads.
[[nodiscard]] CheckRequest plainHttpRequest(const CheckRequest &request);

} // namespace shipworthy
