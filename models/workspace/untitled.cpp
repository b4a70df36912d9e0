#include "workspace/untitled.h"

#include <QDir>
#include <QFileInfo>
#include <pwd.h>
#include <unistd.h>

namespace shipworthy {

QString untitledWorkspacePath()
{
    // QStandardPaths knows this folder only since Qt 6.7. The specification ignores a relative path.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return QDir::cleanPath(state + QStringLiteral("/shipworthy/untitled.shipworthy"));
}

bool isUntitled(const QString &workspacePath)
{
    return QFileInfo(workspacePath).absoluteFilePath() == untitledWorkspacePath();
}

QString userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry)
        return qEnvironmentVariable("USER");
    // The full name is the first of the comma-separated fields.
    const QString fullName = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : fullName;
}

} // namespace shipworthy
