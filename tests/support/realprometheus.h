#pragma once

#include "support/realserver.h"

namespace shipworthy::test {

/// A Prometheus with that configuration, up to the first line of which it knows nothing yet.
[[nodiscard]] inline bool startPrometheus(RealServer &server, const QByteArray &configuration)
{
    const QString file = server.write(QStringLiteral("prometheus.yml"), configuration);
    return server.start(QStringLiteral("prometheus"), [&](quint16 port) {
        return QStringList{QStringLiteral("--config.file=") + file,
                           QStringLiteral("--storage.tsdb.path=") + server.filePath(QStringLiteral("data")),
                           QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port)};
    });
}

/// A job that is scraped every second at loopback's \a port.
[[nodiscard]] inline QByteArray scrapeJob(const QByteArray &name, quint16 port)
{
    return "  - job_name: " + name +
           "\n    scrape_interval: 1s\n    static_configs: [{targets: ['127.0.0.1:" + QByteArray::number(port) +
           "']}]\n";
}

} // namespace shipworthy::test
