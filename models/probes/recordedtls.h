#pragma once

#include "checks/recorded.h"

#include <QSslConfiguration>
#include <QSslError>

namespace shipworthy {

/// What a handshake with \a host showed. \a errors: what Qt refused it for; empty where it took the certificate, which
/// is checked here against the host once more (certificate.h says why).
[[nodiscard]] checks::RecordedTls recordedTls(const QSslConfiguration &session, const QList<QSslError> &errors,
                                              const QString &host);

} // namespace shipworthy
