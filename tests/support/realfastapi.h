#pragma once

#include "support/realserver.h"

namespace shipworthy::test {

/// A python3 that has FastAPI: the first of PATH may be another than the one that packages were installed for. Empty
/// where none has.
[[nodiscard]] inline QString pythonWithFastApi()
{
    static const QString found = [] {
        QStringList folders = qEnvironmentVariable("PATH").split(u':', Qt::SkipEmptyParts);
        folders.append(QStringLiteral("/usr/bin"));
        for (const QString &folder : std::as_const(folders)) {
            const QString python = folder + QStringLiteral("/python3");
            QProcess tried;
            if (!QFile::exists(python))
                continue;
            tried.start(python, {QStringLiteral("-c"), QStringLiteral("import fastapi, uvicorn")});
            if (tried.waitForFinished() && tried.exitStatus() == QProcess::NormalExit && tried.exitCode() == 0)
                return python;
        }
        return QString();
    }();
    return found;
}

/// The fictional service of servers/standin.py, well or broken; \a settings are variables of its environment. \a at:
/// the port where it was before.
[[nodiscard]] inline bool startHarbour(RealServer &server, bool isBroken,
                                       const QList<std::pair<QString, QString>> &settings = {}, quint16 at = 0)
{
    server.setEnvironment(QStringLiteral("HARBOUR_STATE"),
                          isBroken ? QStringLiteral("broken") : QStringLiteral("fixed"));
    server.setEnvironment(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    for (const auto &[name, value] : settings)
        server.setEnvironment(name, value);
    const auto arguments = [](quint16 port) {
        return QStringList{QStringLiteral("-m"),
                           QStringLiteral("uvicorn"),
                           QStringLiteral("standin:app"),
                           QStringLiteral("--app-dir"),
                           QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/servers"),
                           QStringLiteral("--host"),
                           QStringLiteral("127.0.0.1"),
                           QStringLiteral("--port"),
                           QString::number(port),
                           QStringLiteral("--log-level"),
                           QStringLiteral("warning")};
    };
    return at == 0 ? server.start(pythonWithFastApi(), arguments) : server.startAt(at, pythonWithFastApi(), arguments);
}

/// Why a test that needs it is skipped; nothing where it is there.
[[nodiscard]] inline QByteArray whyNoFastApi()
{
    return pythonWithFastApi().isEmpty()
             ? QByteArray("no python3 has fastapi and uvicorn; installer/prepare test installs them")
             : QByteArray();
}

} // namespace shipworthy::test
