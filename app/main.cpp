#include "cli/commandline.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <cstdio>

using namespace shipworthy;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("shipworthy"));
    QCoreApplication::setApplicationName(QStringLiteral("shipworthy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIPWORTHY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Shipworthy"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.shipworthy.Shipworthy"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/shipworthy.svg")));
}

} // namespace

int main(int argc, char *argv[])
{
    if (const auto exitCode = cli::runVerb(argc, argv))
        return *exitCode;
    if (!hasDisplay()) {
        std::fputs("shipworthy: There is no display to open a window on; \"shipworthy --help\" lists what works "
                   "without one.\n",
                   stderr);
        return 2;
    }
    QApplication application(argc, argv);
    nameTheProgram();
    ui::applyColorScheme(ui::settings::colorScheme());

    QStringList paths = QCoreApplication::arguments().mid(1);
    const bool sample = paths.removeAll(QStringLiteral("--sample")) > 0;
    for (QString &path : paths)
        path = QDir::current().absoluteFilePath(path);

    ui::WorkspaceSession session;
    EndpointProbe probe;
    ui::MainWindow window(session, probe);
    if (sample)
        window.openSample();
    if (!session.workspace()) {
        if (const auto restored = session.restore(); !restored)
            window.report(restored.error());
    }
    if (!session.workspace()) {
        std::fputs("shipworthy: No workspace could be opened, not even an empty one.\n", stderr);
        return 2;
    }
    window.take(paths);
    window.show();
    return QApplication::exec();
}
