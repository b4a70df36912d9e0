#pragma once

#include "support/authority.h"
#include "support/realserver.h"

namespace shipworthy::test {

/// The files of \a identity in the folder of \a server, as the two directives that name them.
[[nodiscard]] inline QByteArray nginxCertificate(const RealServer &server, const Authority::Identity &identity)
{
    QByteArray chain;
    for (const QSslCertificate &each : identity.chain)
        chain += each.toPem();
    const QString certificate = server.write(QStringLiteral("chain.pem"), chain);
    const QString key = server.write(QStringLiteral("key.pem"), identity.key.toPem());
    return "ssl_certificate " + certificate.toUtf8() + "; ssl_certificate_key " + key.toUtf8() + ";\n";
}

/// An nginx with what \a servers makes of its port: blocks of "server { … }".
[[nodiscard]] inline bool startNginx(RealServer &server, const std::function<QByteArray(quint16 port)> &servers,
                                     quint16 at = 0)
{
    const auto arguments = [&](quint16 port) {
        QByteArray text = "daemon off; master_process off; pid nginx.pid; error_log stderr;\n"
                          "events { worker_connections 64; }\nhttp {\naccess_log off;\n"
                          "types { text/html html; text/plain txt; application/xml xml; application/json json; }\n";
        for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
            text += QByteArray(kind) + "_temp_path " + kind + ";\n";
        const QString file = server.write(QStringLiteral("nginx.conf"), text + servers(port) + "}\n");
        return QStringList{QStringLiteral("-p"), server.filePath({}),     QStringLiteral("-c"), file,
                           QStringLiteral("-e"), QStringLiteral("stderr")};
    };
    const QString program = QStringLiteral("nginx");
    return at == 0 ? server.start(program, arguments) : server.startAt(at, program, arguments);
}

} // namespace shipworthy::test
