#include "cli/reportcommand.h"

#include "base/text.h"
#include "cli/inputs.h"
#include "print/scorecardexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QIODevice>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

/// The system meant by \a name: the one called so, else the only one whose name holds it. Case does not matter.
std::optional<SystemId> findSystem(const WorkspaceState &state, const QString &name)
{
    QList<SystemId> holding;
    for (const System &system : state.systems()) {
        if (system.name.compare(name, Qt::CaseInsensitive) == 0)
            return system.id;
        if (system.name.contains(name, Qt::CaseInsensitive))
            holding.append(system.id);
    }
    return holding.size() == 1 ? std::optional(holding.first()) : std::nullopt;
}

void sayKnownSystems(const WorkspaceState &state, const QString &wanted, QIODevice &err)
{
    say(err, tr("shipworthy report: no system is called “%1”; these are known:").arg(wanted));
    for (const System &system : state.systems())
        say(err, QStringLiteral("  ") + system.name);
}

/// What the head of the pages calls the whole: the workspace, else the one input, else how many there were.
QString nameFor(const WorkspaceState &state, const QStringList &paths)
{
    if (!state.name.isEmpty())
        return state.name;
    if (paths.size() == 1)
        return QFileInfo(paths.first()).completeBaseName();
    const auto documents = static_cast<int>(state.documents().size());
    return withPlural(QCoreApplication::translate("shipworthy::cli", "%n document(s)", nullptr, documents), documents);
}

struct Options {
    QString output;
    QString system;
    ui::PaperSize paper = ui::PaperSize::A4;
    QStringList paths;
};

/// Renders and writes; the exit code says whether the PDF is there.
ExitCode print(const Options &options, Inputs inputs, Streams streams)
{
    if (inputs.state.systems().isEmpty()) {
        say(streams.err, tr("shipworthy report: nothing to print, no document could be read"));
        return ExitCode::Error;
    }
    ui::ScorecardRequest request;
    request.paper = options.paper;
    request.input = rated(std::move(inputs.state), QDateTime::currentDateTime(), inputs.checks);
    request.input.workspaceName = nameFor(request.input.state, options.paths);
    request.input.history = std::move(inputs.history);
    if (!options.system.isEmpty()) {
        request.input.system = findSystem(request.input.state, options.system);
        if (!request.input.system) {
            sayKnownSystems(request.input.state, options.system, streams.err);
            return ExitCode::Error;
        }
    }
    const bool toStandardOutput = options.output == QLatin1String("-");
    const Result<QByteArray> pdf = ui::renderScorecard(request);
    if (!pdf) {
        say(streams.err, tr("shipworthy report: %1").arg(pdf.error().message()));
        return ExitCode::Error;
    }
    if (toStandardOutput)
        return deliver(*pdf, streams) ? ExitCode::Ok : ExitCode::Error;
    if (const Result<void> written = ui::writeScorecard(*pdf, options.output); !written) {
        say(streams.err, tr("shipworthy report: %1").arg(written.error().message()));
        return ExitCode::Error;
    }
    say(streams.err, tr("Wrote %1").arg(options.output));
    return ExitCode::Ok;
}

} // namespace

QString ReportCommand::summary() const
{
    return tr("Print the scorecard of documents or a workspace as PDF");
}

ExitCode ReportCommand::run(const QStringList &arguments, Streams streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints the scorecard as PDF: the portfolio and every system, or one system.\n"
           "Exit code 0: all read and printed; 2: some input or the output failed, named on standard error."));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")},
                                    tr("The PDF to write; “-” is standard output."), QStringLiteral("FILE"));
    const QCommandLineOption system(QStringLiteral("system"), tr("Only this system."), QStringLiteral("NAME"));
    const QCommandLineOption paper(QStringLiteral("paper"), tr("a4 (the default) or letter."),
                                   QStringLiteral("a4|letter"), QStringLiteral("a4"));
    parser.addOptions({output, system, paper, columnsOption(), aboutOption()});
    parser.addPositionalArgument(QStringLiteral("PATH"), tr("Documents, folders of documents, or one workspace."),
                                 QStringLiteral("PATH..."));
    if (const auto over = parsed(parser, name(), arguments, streams))
        return *over;
    const QString size = parser.value(paper).toLower();
    if (size != QLatin1String("a4") && size != QLatin1String("letter")) {
        say(streams.err, tr("shipworthy report: “%1” is not a paper size: a4, letter").arg(parser.value(paper)));
        return ExitCode::Error;
    }
    if (parser.value(output).isEmpty()) {
        say(streams.err, tr("shipworthy report: say where the PDF goes with --output FILE.pdf"));
        return ExitCode::Error;
    }
    const Options options{.output = parser.value(output),
                          .system = parser.value(system).trimmed(),
                          .paper = size == QLatin1String("a4") ? ui::PaperSize::A4 : ui::PaperSize::Letter,
                          .paths = parser.positionalArguments()};
    if (options.paths.isEmpty()) {
        say(streams.err, tr("shipworthy report: name at least one document, folder or workspace"));
        return ExitCode::Error;
    }
    const auto mappings = columnsOf(parser, streams.err);
    if (!mappings)
        return ExitCode::Error;
    Inputs inputs = loadInputs(options.paths, streams, *mappings, aboutOf(parser));
    const bool allRead = inputs.allRead;
    const ExitCode printed = print(options, std::move(inputs), streams);
    return allRead ? printed : ExitCode::Error;
}

} // namespace shipworthy::cli
