// What startup_vs_empty measures: the program from its start to its first painted window, on the sample workspace.

#include "bench/untilpainted.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/workspacesession.h"
#include "theme/theme.h"

#include <QApplication>

using namespace shipworthy;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    ui::applyColorScheme(QStringLiteral("light"));
    ui::WorkspaceSession session;
    session.readAhead(ui::WorkspaceSession::First::Sample);
    EndpointProbe probe;
    ui::MainWindow window(session, probe);
    window.openSample();
    new bench::UntilPainted(&window);
    window.show();
    return QApplication::exec();
}
