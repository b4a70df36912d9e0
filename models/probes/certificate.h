#pragma once

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>
#include <optional>

namespace shipworthy {

/// Whole days from \a now until the first of the certificates that end at \a ends does; negative when one has. Absent
/// where there is none.
[[nodiscard]] std::optional<int> daysLeft(const QList<QDateTime> &ends, const QDateTime &now);

/// Whether the certificate names \a host. Where it has subject alternative names only these count (Qt also accepts the
/// common name then); a wildcard stands for one whole leftmost label. True for one without such names: Qt has checked
/// it.
[[nodiscard]] bool namesHost(const QSslCertificate &certificate, const QString &host);

/// What is wrong with a certificate, in one sentence that a user can act on: "the certificate ended on 3 Mar 2026".
/// The errors that explain the others come first; empty only for an empty list.
[[nodiscard]] QString tlsProblem(const QList<QSslError> &errors, const QString &host);

/// The sentence for a host that the certificate does not name.
[[nodiscard]] QString wrongHostProblem(const QSslCertificate &certificate, const QString &host);

} // namespace shipworthy
