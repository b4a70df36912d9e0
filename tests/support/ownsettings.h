#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace shipworthy::test {

/// Settings and state of a program under test live in \a home, not in those of who runs the test.
inline void keepSettingsIn(const QTemporaryDir &home)
{
    QCoreApplication::setOrganizationName(QStringLiteral("shipworthy-test"));
    QCoreApplication::setApplicationName(QStringLiteral("shipworthy-test"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.filePath(QStringLiteral("config")));
    qputenv("XDG_STATE_HOME", home.filePath(QStringLiteral("state")).toLocal8Bit());
}

} // namespace shipworthy::test
