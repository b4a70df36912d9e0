#include "base/language.h"
#include "cli/commandline.h"
#include "domain/documentname.h"
#include "importers/lexicon.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QLocale>
#include <cstdio>

using namespace shipworthy;

namespace {

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// What the places for settings and data are called by; the command line reads from the same.
void nameTheProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("shipworthy"));
    QCoreApplication::setApplicationName(QStringLiteral("shipworthy"));
}

void presentTheProgram()
{
    QCoreApplication::setApplicationVersion(QStringLiteral(SHIPWORTHY_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Shipworthy"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.shipworthy.Shipworthy"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/shipworthy.svg")));
}

/// A file of the user's own words that is no lexicon. Without such files the words are read at the first import.
void reportWordsLeftOut(ui::MainWindow &window)
{
    if (!QFileInfo::exists(Lexicon::userFolder()))
        return;
    for (const Error &problem : Lexicon::installed().problems)
        window.report(problem);
}

} // namespace

int main(int argc, char *argv[])
{
    nameTheProgram();
    if (const auto exitCode = cli::runVerb(argc, argv))
        return *exitCode;
    if (!hasDisplay()) {
        std::fputs("shipworthy: There is no display to open a window on; \"shipworthy --help\" lists what works "
                   "without one.\n",
                   stderr);
        return 2;
    }
    QApplication application(argc, argv);
    presentTheProgram();
    const QString language = languageToSpeak(wishedLanguage());
    speak(language);
    QGuiApplication::setLayoutDirection(QLocale(language).textDirection());
    ui::applyColorScheme(ui::settings::colorScheme());

    QStringList paths = QCoreApplication::arguments().mid(1);
    const bool sample = paths.removeAll(QStringLiteral("--sample")) > 0;
    for (QString &path : paths) {
        if (!isAddress(path))
            path = QDir::current().absoluteFilePath(path);
    }

    ui::WorkspaceSession session;
    session.readAhead(sample ? ui::WorkspaceSession::First::Sample : ui::WorkspaceSession::First::Last);
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
    reportWordsLeftOut(window);
    window.take(paths);
    window.show();
    return QApplication::exec();
}
