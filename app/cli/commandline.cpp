#include "cli/commandline.h"

#include "base/language.h"
#include "cli/gatecommand.h"
#include "cli/importcommand.h"
#include "cli/inspectcommand.h"
#include "cli/probecommand.h"
#include "cli/reportcommand.h"
#include "probes/keychain.h"

#include <QFile>
#include <QGuiApplication>
#include <memory>
#include <vector>

namespace shipworthy::cli {
namespace {

std::vector<std::unique_ptr<Command>> commands()
{
    std::vector<std::unique_ptr<Command>> all;
    all.push_back(std::make_unique<InspectCommand>());
    all.push_back(std::make_unique<ReportCommand>());
    all.push_back(std::make_unique<GateCommand>());
    all.push_back(std::make_unique<ImportCommand>());
    CheckSurroundings surroundings;
    surroundings.keychain = secretsOfKeychain();
    all.push_back(std::make_unique<ProbeCommand>(surroundings));
    return all;
}

QString helpText()
{
    QString text = QCoreApplication::translate(
        "shipworthy::cli", "Usage: shipworthy [FILE|FOLDER|WORKSPACE...]     open the window, importing what is named\n"
                           "       shipworthy --sample                       open the window on the sample workspace\n"
                           "       shipworthy VERB [OPTION...] PATH...       work without a window\n"
                           "       shipworthy --help | --version\n\n"
                           "May this service go live, and what is still in the way?\n\nVerbs:\n");
    for (const auto &command : commands())
        text += QStringLiteral("  %1 %2\n").arg(command->name().leftJustified(9), command->summary());
    return text + QCoreApplication::translate("shipworthy::cli", "\n“shipworthy VERB --help” tells more of each.\n");
}

} // namespace

std::optional<int> runVerb(int argc, char **argv)
{
    const QByteArray first = argc > 1 ? QByteArray(argv[1]) : QByteArray();
    const bool help = first == "--help" || first == "-h" || first == "help";
    const bool version = first == "--version" || first == "-v";
    auto all = commands();
    const auto command = std::ranges::find_if(all, [&](const auto &one) { return one->name().toLatin1() == first; });
    if (!help && !version && command == all.end())
        return std::nullopt;

    std::unique_ptr<QCoreApplication> application;
    if (command != all.end() && (*command)->paints()) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // needs no display
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    speak(languageToSpeak(wishedLanguage()));
    QFile out, err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return static_cast<int>(ExitCode::Error);
    if (help || version) {
        out.write(help ? helpText().toUtf8() : QByteArray("shipworthy " SHIPWORTHY_VERSION "\n"));
        return static_cast<int>(ExitCode::Ok);
    }
    return static_cast<int>((*command)->run(application->arguments().mid(2), {out, err}));
}

} // namespace shipworthy::cli
