#include "probes/recordedtls.h"

#include "probes/certificate.h"

#include <QSslCertificate>
#include <array>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

QString versionOf(const QSslConfiguration &session)
{
    switch (session.sessionProtocol()) {
    case QSsl::TlsV1_2: return u"1.2"_s;
    case QSsl::TlsV1_3: return u"1.3"_s;
    default: return {};
    }
}

/// "CN=app.example, O=Example"
template <typename Certificate, typename Ask> QString distinguishedName(const Certificate &certificate, Ask ask)
{
    static constexpr std::array parts{
        std::pair{"CN", QSslCertificate::CommonName}, std::pair{"O", QSslCertificate::Organization},
        std::pair{"OU", QSslCertificate::OrganizationalUnitName}, std::pair{"C", QSslCertificate::CountryName}};
    QStringList texts;
    for (const auto &[name, part] : parts) {
        for (const QString &value : (certificate.*ask)(part))
            texts += QLatin1StringView(name) + u'=' + value;
    }
    return texts.join(", "_L1);
}

checks::RecordedCertificate recorded(const QSslCertificate &certificate)
{
    using Ask = QStringList (QSslCertificate::*)(QSslCertificate::SubjectInfo) const;
    const auto names = certificate.subjectAlternativeNames();
    return {.subject = distinguishedName<QSslCertificate, Ask>(certificate, &QSslCertificate::subjectInfo),
            .issuer = distinguishedName<QSslCertificate, Ask>(certificate, &QSslCertificate::issuerInfo),
            .serialNumber = QString::fromLatin1(certificate.serialNumber()),
            .from = certificate.effectiveDate(),
            .until = certificate.expiryDate(),
            .alternativeNames = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry)};
}

} // namespace

checks::RecordedTls recordedTls(const QSslConfiguration &session, const QList<QSslError> &errors, const QString &host)
{
    QList<QSslCertificate> chain = session.peerCertificateChain();
    if (chain.isEmpty() && !session.peerCertificate().isNull())
        chain.append(session.peerCertificate());
    for (const QSslError &error : errors) { // a chain that was refused is not always in the session
        if (!error.certificate().isNull() && !chain.contains(error.certificate()))
            chain.append(error.certificate());
    }
    checks::RecordedTls tls;
    tls.version = versionOf(session);
    for (const QSslCertificate &certificate : chain)
        tls.chain.append(recorded(certificate));
    if (!errors.isEmpty())
        tls.problem = tlsProblem(errors, host);
    else if (!chain.isEmpty() && !namesHost(chain.first(), host))
        tls.problem = wrongHostProblem(chain.first(), host);
    tls.isVerified = tls.problem.isEmpty() && !chain.isEmpty();
    return tls;
}

} // namespace shipworthy
