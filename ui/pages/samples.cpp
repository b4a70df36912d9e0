#include "pages/samples.h"

#include "importers/auditreader.h"
#include "importers/lexicon.h"

#include <QDir>
#include <QFile>
#include <QUndoStack>

namespace shipworthy::ui {

namespace {

QDate mondayTwoWeeksBefore(QDate today)
{
    return today.addDays(1 - today.dayOfWeek() - 14);
}

Result<QList<ReadDocument>> readSamples()
{
    const QDir folder(QStringLiteral(":/samples"));
    QList<ReadDocument> read;
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(QObject::tr("Cannot read the sample %1").arg(name), file.errorString());
        const QByteArray bytes = file.readAll();
        auto facts = readAudit(bytes, name, Lexicon::builtIn());
        if (!facts)
            return std::unexpected(facts.error());
        read.append({*std::move(facts), bytes});
    }
    return read;
}

} // namespace

Result<ImportOutcome> importSamples(Workspace &workspace)
{
    const auto read = readSamples();
    if (!read)
        return std::unexpected(read.error());
    auto outcome = workspace.import(*read);
    if (!outcome)
        return outcome;
    const QDate start = mondayTwoWeeksBefore(workspace.now().date());
    for (const SystemId system : outcome->systems) {
        if (const auto set = workspace.setPlanStart(system, start); !set)
            return std::unexpected(set.error());
    }
    workspace.undoStack().clear(); // setting the sample up was no step of the user's
    return outcome;
}

} // namespace shipworthy::ui
