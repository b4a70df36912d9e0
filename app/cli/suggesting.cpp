#include "cli/suggesting.h"

#include "cli/inputs.h"
#include "suggestions/suggestedcheck.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace shipworthy::cli {
namespace {

constexpr qint64 largestText = 16 * 1024 * 1024; ///< of a larger file the lines of findings must do

/// What stands in the file, as far as letters go: sentences are looked for in it.
QString textOf(const ImportedDocument &document)
{
    QFile file(document.facts->path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > largestText)
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace

ExitCode printSuggestedChecks(const QStringList &paths, Streams streams)
{
    const Inputs inputs = loadInputs(paths, streams);
    QList<SuggestedCheck> all;
    for (const System &system : inputs.state.systems())
        all += suggestedChecks(inputs.state, system.id, textOf);
    if (!deliver(checkFileOf(all, inputs.state).toUtf8(), streams) || !inputs.allRead)
        return ExitCode::Error;
    if (all.isEmpty())
        say(streams.err, QCoreApplication::translate("shipworthy::cli", "The documents ask for nothing that a check "
                                                                        "could prove"));
    return all.isEmpty() ? ExitCode::No : ExitCode::Ok;
}

} // namespace shipworthy::cli
