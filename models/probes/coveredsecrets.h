#pragma once

#include "checks/recorded.h"

namespace shipworthy {

/// Covers every one of \a secrets that \a answer repeats: a service may say what it was sent, and a recording goes into
/// reports.
void coverSecrets(checks::Recorded &answer, const QList<QByteArray> &secrets);

} // namespace shipworthy
