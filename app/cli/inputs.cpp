#include "cli/inputs.h"

#include "workspace/documentreading.h"
#include "workspace/filechecks.h"
#include "workspace/importjob.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace shipworthy::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

bool isWorkspace(const QString &path)
{
    return path.endsWith(QStringLiteral(".shipworthy"), Qt::CaseInsensitive);
}

Inputs fromWorkspace(const QString &path, Streams streams)
{
    const auto workspace = Workspace::openToRead(path);
    if (!workspace) {
        say(streams.err, workspace.error().message());
        return {.state = {}, .history = {}, .allRead = false};
    }
    Inputs inputs{.state = (*workspace)->state(), .history = (*workspace)->history()};
    for (const System &system : inputs.state.systems())
        inputs.checks.insert(system.id, (*workspace)->checks(system.id));
    return inputs;
}

Inputs fromDocuments(const QStringList &paths, Streams streams, const ColumnMappings &mappings, const QString &about)
{
    const ReadBatch batch = readDocuments(
        paths, [&](const QString &path) { say(streams.err, tr("Reading %1").arg(path)); }, {}, mappings);
    if (!batch.passedOver.isEmpty())
        say(streams.err, tr("Passed over: %1").arg(wordsFor(batch.passedOver)));
    for (const RefusedInput &refused : batch.refused)
        say(streams.err, refused.error.message());
    for (const Error &problem : batch.lexiconProblems)
        say(streams.err, problem.message());
    QList<AuditDocument> facts;
    for (const ReadDocument &document : batch.read) {
        facts.append(document.facts);
        if (facts.last().system.isEmpty())
            facts.last().system = about;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Inputs inputs{.state = assemble(facts, now), .history = {}, .allRead = batch.refused.isEmpty()};
    for (const ImportedDocument &document : inputs.state.documents())
        sayWithoutSystem(document, inputs.state, streams.err);
    // assemble() gives the documents the ids 1, 2, 3 … in their order.
    FileChecks files([&batch](DocumentId id) -> Result<QByteArray> { return batch.read[id.value - 1].bytes; });
    for (const System &system : inputs.state.systems())
        inputs.checks.insert(system.id, files.checksOf(inputs.state, system.id, now, Policy().freshDays));
    return inputs;
}

} // namespace

Inputs loadInputs(const QStringList &paths, Streams streams, const ColumnMappings &mappings, const QString &about)
{
    const auto workspaces = std::ranges::count_if(paths, isWorkspace);
    if (workspaces == 0)
        return fromDocuments(paths, streams, mappings, about);
    if (workspaces == 1 && paths.size() == 1)
        return fromWorkspace(paths.first(), streams);
    say(streams.err, tr("Give either documents and folders, or one workspace"));
    return {.state = {}, .history = {}, .allRead = false};
}

QCommandLineOption aboutOption()
{
    return {QStringLiteral("about"), tr("What names no system is about this one."), QStringLiteral("SYSTEM")};
}

QString aboutOf(const QCommandLineParser &parser)
{
    return parser.value(QStringLiteral("about")).simplified();
}

void sayWithoutSystem(const ImportedDocument &document, const WorkspaceState &state, QIODevice &err)
{
    const System *system = state.system(document.system);
    if (system && isScanWithoutSystem(*document.facts))
        say(err, tr("%1 names no system and stands under “%2”; say which one with --about SYSTEM")
                     .arg(document.facts->path, system->name));
}

QCommandLineOption columnsOption()
{
    return {QStringLiteral("columns-of"), tr("Read tables as this workspace remembers their columns."),
            QStringLiteral("WORKSPACE")};
}

std::optional<ColumnMappings> columnsOf(const QCommandLineParser &parser, QIODevice &err)
{
    const QString path = parser.value(QStringLiteral("columns-of"));
    if (path.isEmpty())
        return ColumnMappings();
    const auto workspace = Workspace::openToRead(path);
    if (!workspace) {
        say(err, workspace.error().message());
        return std::nullopt;
    }
    return (*workspace)->columnMappings();
}

std::expected<Question, ExitCode> asked(QCommandLineParser &parser, const QString &name, const QStringList &arguments,
                                        const QCommandLineOption &format, Streams streams)
{
    parser.addOptions({columnsOption(), aboutOption()});
    parser.addPositionalArgument(QStringLiteral("PATH"), tr("Documents, folders of documents, or one workspace."),
                                 QStringLiteral("PATH..."));
    if (const auto over = parsed(parser, name, arguments, streams))
        return std::unexpected(*over);
    const auto wanted = chosenFormat(parser, name, format.valueName().split(u'|'), streams.err);
    if (!wanted || !namesInput(parser, name, streams.err))
        return std::unexpected(ExitCode::Error);
    const auto mappings = columnsOf(parser, streams.err);
    if (!mappings)
        return std::unexpected(ExitCode::Error);
    return Question{*wanted, loadInputs(parser.positionalArguments(), streams, *mappings, aboutOf(parser))};
}

QList<Readiness> rateAll(const Inputs &inputs, const QDateTime &now)
{
    QList<Readiness> all;
    for (const System &system : inputs.state.systems()) {
        const QList<FileCheck> checks = inputs.checks.value(system.id);
        all.append(rate(inputs.state, system.id, findContradictions(inputs.state, system.id, checks, now), now));
    }
    return all;
}

} // namespace shipworthy::cli
