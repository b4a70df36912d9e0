#include "probes/certificate.h"

#include "base/daywords.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Certificate)
};

constexpr qint64 secondsADay = 24 * 60 * 60;

bool patternMatches(const QString &pattern, const QString &host)
{
    if (!pattern.startsWith(u"*."))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const auto dot = host.indexOf(u'.');
    return dot > 0 && host.sliced(dot).compare(QStringView(pattern).sliced(1), Qt::CaseInsensitive) == 0;
}

QString day(const QDateTime &time)
{
    return dayWords(time.toLocalTime().date());
}

QString sentence(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return Words::tr("the certificate expired on %1").arg(day(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid:
        return Words::tr("the certificate is not valid before %1").arg(day(certificate.effectiveDate()));
    case QSslError::HostNameMismatch: return wrongHostProblem(certificate, host);
    case QSslError::SelfSignedCertificate: return Words::tr("the certificate is self-signed");
    case QSslError::SelfSignedCertificateInChain:
        return Words::tr("the certificate comes from an authority that this computer does not trust");
    case QSslError::CertificateRevoked: return Words::tr("the certificate was revoked");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return Words::tr("the certificate cannot be traced to an authority that this computer trusts");
    default: return Words::tr("the certificate is not good: %1").arg(error.errorString());
    }
}

} // namespace

std::optional<int> daysLeft(const QList<QDateTime> &ends, const QDateTime &now)
{
    std::optional<int> least;
    for (const QDateTime &end : ends) {
        if (!end.isValid())
            continue;
        const qint64 seconds = now.secsTo(end);
        const auto days = static_cast<int>((seconds - (seconds < 0 ? secondsADay - 1 : 0)) / secondsADay);
        least = least ? std::min(*least, days) : days;
    }
    return least;
}

bool namesHost(const QSslCertificate &certificate, const QString &host)
{
    const auto names = certificate.subjectAlternativeNames();
    if (names.isEmpty())
        return true;
    if (const QHostAddress address(host); !address.isNull()) {
        const auto addresses = names.values(QSsl::IpAddressEntry);
        return std::ranges::any_of(addresses, [&](const QString &text) { return QHostAddress(text) == address; });
    }
    const auto patterns = names.values(QSsl::DnsEntry);
    return std::ranges::any_of(patterns, [&](const QString &pattern) { return patternMatches(pattern, host); });
}

QString tlsProblem(const QList<QSslError> &errors, const QString &host)
{
    static constexpr std::array order{QSslError::CertificateExpired,    QSslError::CertificateNotYetValid,
                                      QSslError::CertificateRevoked,    QSslError::HostNameMismatch,
                                      QSslError::SelfSignedCertificate, QSslError::SelfSignedCertificateInChain};
    for (const auto kind : order) {
        if (const auto found = std::ranges::find(errors, kind, &QSslError::error); found != errors.end())
            return sentence(*found, host);
    }
    return errors.isEmpty() ? QString() : sentence(errors.first(), host);
}

QString wrongHostProblem(const QSslCertificate &certificate, const QString &host)
{
    const QStringList names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry) +
                              certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
    const QString named = names.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName).join(u", ")
                                          : names.first(qMin<qsizetype>(3, names.size())).join(u", ");
    return named.isEmpty() ? Words::tr("the certificate is not for %1").arg(host)
                           : Words::tr("the certificate is for %1, not for %2").arg(named, host);
}

} // namespace shipworthy
