#include "cli/probecommand.h"

#include "checks/reference.h"
#include "cli/interruption.h"
#include "cli/probereport.h"
#include "cli/probewatch.h"
#include "cli/suggesting.h"
#include "workspace/filefacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>

namespace shipworthy::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::cli", text);
}

ExitCode exitCodeFor(checks::Outcome worst)
{
    switch (worst) {
    case checks::Outcome::Pass:
    case checks::Outcome::Warn: return ExitCode::Ok;
    case checks::Outcome::Fail: return ExitCode::No;
    case checks::Outcome::Error: return ExitCode::Error;
    }
    return ExitCode::Error;
}

/// Takes the NAME=VALUE of --set; false, and the message says so, for one that is none.
bool readValues(const QStringList &pairs, QHash<QString, QString> &values, QIODevice &err)
{
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            say(err, tr("shipworthy probe: --set takes NAME=VALUE, not “%1”").arg(pair));
            return false;
        }
        values.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return true;
}

/// Runs every check once; the results stand in the order of \a entries.
QList<ProbedCheck> probeAll(CheckEngine &engine, const CheckSurroundings &surroundings,
                            const QList<FileCheckEntry> &entries)
{
    QHash<int, qsizetype> places;
    QList<ProbedCheck> all;
    for (const FileCheckEntry &entry : entries) {
        all.append({entry, {}});
        places.insert(engine.run(entry.check, surroundingsFor(entry, surroundings)), all.size() - 1);
    }
    QEventLoop loop;
    QObject::connect(&engine, &CheckEngine::finished, &loop, [&](int run, const CheckResult &result) {
        all[places.take(run)].result = result;
        if (places.isEmpty())
            loop.quit();
    });
    if (!places.isEmpty())
        loop.exec();
    return all;
}

ExitCode probeOnce(const CheckSurroundings &surroundings, const CheckFiles &files, const QString &format,
                   Streams streams)
{
    CheckEngine engine(surroundings);
    const QList<ProbedCheck> all = probeAll(engine, surroundings, files.checks);
    QByteArray answer;
    if (format == u"json")
        answer = probeJson(all, files.refused);
    else if (format == u"junit")
        answer = probeJunit(all, files.refused);
    else
        for (const ProbedCheck &probed : all)
            answer += textLine(probed).toUtf8() + '\n';
    return deliver(answer, streams) ? exitCodeFor(worstOf(all, files.refused)) : ExitCode::Error;
}

/// Until SIGINT or SIGTERM, or until nobody reads any more.
ExitCode probeUntilInterrupted(const CheckSurroundings &surroundings, const CheckFiles &files, const QString &format,
                               Streams streams)
{
    CheckEngine engine(surroundings);
    ProbeWatch watch(engine, surroundings, files.checks);
    Interruption interruption;
    QEventLoop loop;
    bool isHeard = true;
    QObject::connect(&interruption, &Interruption::interrupted, &loop, &QEventLoop::quit);
    QObject::connect(&watch, &ProbeWatch::changed, &loop, [&](const ProbedCheck &probed) {
        const QByteArray line = format == u"json" ? probeJsonLine(probed) : textLine(probed).toUtf8() + '\n';
        isHeard = deliver(line, streams);
        if (!isHeard)
            loop.quit();
    });
    watch.start();
    loop.exec();
    return isHeard ? exitCodeFor(worstOf(watch.latest(), files.refused)) : ExitCode::Error;
}

} // namespace

QString ProbeCommand::summary() const
{
    return tr("Check running services against the checks of files");
}

ExitCode ProbeCommand::run(const QStringList &arguments, Streams streams)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Runs the checks of files and workspaces against live services and says which hold. Nothing is written into "
           "a workspace, whose paused checks are left out. Files of a pipeline are looked for in the current folder. "
           "Secrets come from the environment: secret(login) is "
           "SHIPWORTHY_SECRET_LOGIN.\n"
           "Exit code 0: every check passes or warns; 1: a check fails; 2: one was not evaluated, or a file is bad."));
    const QCommandLineOption format(u"format"_s, tr("text (the default), json or junit."), u"text|json|junit"_s,
                                    u"text"_s);
    const QCommandLineOption watch(u"watch"_s,
                                   tr("Run each check again at its interval and print changes, until interrupted."));
    const QCommandLineOption set(u"set"_s, tr("What {NAME} stands for in addresses; may be given several times."),
                                 u"NAME=VALUE"_s);
    const QCommandLineOption isPrivate(u"allow-private"_s, tr("Ask loopback and private addresses too."));
    const QCommandLineOption bursts(u"allow-burst"_s, tr("Send the bursts that checks ask for."));
    const QCommandLineOption reference(u"reference"_s, tr("Print the reference of the language of checks, and end."));
    const QCommandLineOption suggest(u"suggest"_s, tr("Print the checks that audit documents or a workspace ask for, "
                                                      "and end. Nothing is sent."));
    parser.addOptions({format, watch, set, isPrivate, bursts, suggest, reference});
    parser.addPositionalArgument(u"CHECKFILE"_s, tr("Files of checks, or workspaces; with --suggest documents."),
                                 u"CHECKFILE|WORKSPACE..."_s);
    if (const auto over = parsed(parser, name(), arguments, streams))
        return *over;
    if (parser.isSet(reference))
        return deliver(checks::languageReference().toUtf8(), streams) ? ExitCode::Ok : ExitCode::Error;
    const auto wanted = chosenFormat(parser, name(), {u"text"_s, u"json"_s, u"junit"_s}, streams.err);
    if (!wanted)
        return ExitCode::Error;
    if (parser.positionalArguments().isEmpty()) {
        say(streams.err, tr("shipworthy probe: name at least one file of checks or workspace"));
        return ExitCode::Error;
    }
    if (parser.isSet(suggest))
        return printSuggestedChecks(parser.positionalArguments(), streams);
    if (parser.isSet(watch) && *wanted == u"junit") {
        say(streams.err, tr("shipworthy probe: --watch prints text or json"));
        return ExitCode::Error;
    }
    CheckSurroundings surroundings = m_surroundings;
    surroundings.facts = factsOfFiles(QDir::currentPath(), surroundings.clock);
    surroundings.allowsPrivate = parser.isSet(isPrivate);
    surroundings.allowsBursts = parser.isSet(bursts);
    if (!readValues(parser.values(set), surroundings.values, streams.err))
        return ExitCode::Error;
    const CheckFiles files = readCheckFiles(parser.positionalArguments());
    for (const RefusedCheckFile &file : files.refused)
        say(streams.err, u"%1: %2"_s.arg(file.path, file.why));
    if (parser.isSet(watch) && !files.checks.isEmpty())
        return probeUntilInterrupted(surroundings, files, *wanted, streams);
    return probeOnce(surroundings, files, *wanted, streams);
}

} // namespace shipworthy::cli
