#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

Sight noHandshake(const Recorded &answer)
{
    if (answer.arrival == Arrival::NotAsked)
        return std::unexpected(tr("it was not asked: %1").arg(shownText(answer.problem)));
    return absent(answer.arrival == Arrival::Failed ? tr("no answer: %1").arg(shownText(answer.problem))
                                                    : tr("the connection was not encrypted"));
}

/// When the first certificate of the chain ends: a chain is as good as its weakest link.
QDateTime earliestEnd(const QList<RecordedCertificate> &chain)
{
    return std::ranges::min_element(chain, {}, &RecordedCertificate::until)->until;
}

} // namespace

Sight lookAtCertificate(const Recorded &answer, const QString &fact)
{
    if (!answer.tls)
        return noHandshake(answer);
    if (answer.tls->chain.isEmpty())
        return std::unexpected(tr("the certificate is not known"));
    const RecordedCertificate &own = answer.tls->chain.constFirst();
    if (fact == u"Subject")
        return seen(own.subject);
    if (fact == u"Issuer")
        return seen(own.issuer);
    if (fact == u"Serial-Number")
        return seen(own.serialNumber);
    if (fact == u"Subject-Alt-Name")
        return seenTexts(own.alternativeNames);
    if (fact == u"Start-Date")
        return Seen{own.from};
    if (fact == u"Expire-Date")
        return Seen{earliestEnd(answer.tls->chain)};
    return std::unexpected(tr("a certificate has no such fact; there are Subject, Issuer, Start-Date, Expire-Date, "
                              "Serial-Number and Subject-Alt-Name"));
}

Sight lookAtTls(const Recorded &answer, const QString &fact)
{
    if (!answer.tls)
        return noHandshake(answer);
    if (fact == u"version") {
        if (answer.tls->version.isEmpty())
            return noHandshake(answer);
        return Seen{SeenVersion{answer.tls->version}};
    }
    if (fact == u"verified")
        return seenBool(answer.tls->isVerified);
    QStringList subjects;
    for (const RecordedCertificate &certificate : answer.tls->chain)
        subjects += certificate.subject;
    return seenTexts(subjects);
}

} // namespace shipworthy::checks
