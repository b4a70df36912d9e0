#include "probes/trust.h"

namespace shipworthy {

QSslConfiguration Trust::beside(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (m_further.isEmpty() && authorities.isEmpty())
        return tls;
    if (!m_systems)
        m_systems = QSslConfiguration::systemCaCertificates();
    tls.setCaCertificates(*m_systems + m_further + authorities);
    return tls;
}

} // namespace shipworthy
