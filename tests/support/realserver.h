#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <signal.h>
#include <sys/prctl.h>

namespace shipworthy::test {

/// Where \a program lies; empty where it is not installed. Servers lie in folders that only root's PATH names.
inline QString pathOf(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return !found.isEmpty()
             ? found
             : QStandardPaths::findExecutable(
                   program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin"), QStringLiteral("/usr/local/sbin")});
}

/// Why a test that needs \a programs is skipped: a sentence that names those that are not installed, or nothing.
inline QByteArray whySkipped(const QStringList &programs)
{
    QStringList missing;
    for (const QString &program : programs) {
        if (pathOf(program).isEmpty())
            missing.append(program);
    }
    return missing.isEmpty()
             ? QByteArray()
             : missing.join(QStringLiteral(" and ")).toUtf8() + " cannot be found; installer/prepare test installs it";
}

/// One that nobody listens at now; the next moment somebody else may.
inline quint16 freePort()
{
    QTcpServer place;
    place.listen(QHostAddress::LocalHost);
    return place.serverPort();
}

/// A server that others wrote, as a process of its own on loopback with a folder of its own. It ends with this object,
/// and with the test program, however that ends.
class RealServer {
public:
    /// What \a program is started with to listen at \a port.
    using Arguments = std::function<QStringList(quint16 port)>;

    RealServer()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.setStandardOutputFile(filePath(QStringLiteral("log")));
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~RealServer() { stop(); }

    /// Starts it and waits until it takes connections at a port that was free; false where it does not, see log(). A
    /// program that ends at once is tried at other ports: somebody may have taken one meanwhile.
    [[nodiscard]] bool start(const QString &program, const Arguments &arguments)
    {
        for (int attempt = 0; attempt < 3; ++attempt) {
            if (startAt(freePort(), program, arguments))
                return true;
            stop();
        }
        return false;
    }
    /// The same at that port and no other, where it or another has listened before.
    [[nodiscard]] bool startAt(quint16 port, const QString &program, const Arguments &arguments)
    {
        m_port = port;
        m_process.start(pathOf(program), arguments(port));
        const auto isUp = [this] { return m_process.state() == QProcess::Running && listens(); };
        (void)QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || isUp(); }, 60000);
        return isUp();
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    /// Until goOn() it does nothing; its connections are still taken, by the kernel.
    void holdStill() { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }
    void goOn() { ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT); }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString base(const QString &scheme = QStringLiteral("http")) const
    {
        return QStringLiteral("%1://localhost:%2").arg(scheme).arg(m_port);
    }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    /// A file in its folder; returns the path.
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }
    void setEnvironment(const QString &name, const QString &value)
    {
        QProcessEnvironment environment = m_process.processEnvironment();
        if (environment.isEmpty())
            environment = QProcessEnvironment::systemEnvironment();
        environment.insert(name, value);
        m_process.setProcessEnvironment(environment);
    }
    /// What it said, its end.
    [[nodiscard]] QByteArray log() const
    {
        QFile file(filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? "it did not come up: " + file.readAll().right(2000)
                                              : QByteArray("it did not come up, and said nothing");
    }

private:
    [[nodiscard]] bool listens() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        // Where nobody listens yet, a socket may be given the very port it asks for, and meet itself.
        return socket.waitForConnected(1000) && socket.localPort() != m_port;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace shipworthy::test
