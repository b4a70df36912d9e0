#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <optional>

namespace shipworthy {

/// Which authorities are trusted in a handshake: those of the system, further ones for all, and those of one check. The
/// system's are read only where others stand beside them, and once, since that takes a while.
class Trust {
public:
    explicit Trust(QList<QSslCertificate> further = {})
        : m_further(std::move(further))
    {
    }

    [[nodiscard]] QSslConfiguration beside(const QList<QSslCertificate> &authorities);

private:
    const QList<QSslCertificate> m_further;
    std::optional<QList<QSslCertificate>> m_systems;
};

} // namespace shipworthy
