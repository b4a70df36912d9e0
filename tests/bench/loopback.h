#pragma once

#include <QProcess>
#include <QString>

namespace shipworthy::bench {

/// A server of ours in a process of its own, so that its work is nobody else's. \a role: what playRole() knows.
class ServerProcess {
public:
    explicit ServerProcess(const QString &role);
    ~ServerProcess();

    [[nodiscard]] int port() const { return m_port; } ///< on 127.0.0.1; 0: it did not start

private:
    QProcess m_process;
    int m_port = 0;
};

/// Answers every path with a small JSON text, over connections that stay open where the client wants that.
int serveQuickly();
/// Behaves badly in the way that the path names: /silent, /drip, /endless, /bomb, /flood, /short, /loop, /chunk.
int serveBadly();

} // namespace shipworthy::bench
