#pragma once

#include "importers/csvsample.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QStringList>
#include <functional>
#include <stop_token>

namespace shipworthy {

/// Why one input was not imported.
struct RefusedInput {
    QString path;
    Error error;
};

/// A document whose bytes are here already: fetched from its address, or kept by the workspace.
struct DocumentBytes {
    QString path;
    QByteArray bytes;
    Retrieval retrieval = {};
};

/// What a search of folders found and left where it is.
struct PassedOver {
    QStringList tables;  ///< separated values whose columns are not understood
    QStringList folders; ///< of code that others wrote, or that a program made
    QStringList links;   ///< to folders, which are not followed
    QStringList pages;   ///< of HTML that state nothing an audit does, or that tools wrote about code
    [[nodiscard]] bool isEmpty() const
    {
        return tables.isEmpty() && folders.isEmpty() && links.isEmpty() && pages.isEmpty();
    }
};
/// "3 tables whose columns are not understood, 2 folders of others' or generated files"; empty for nothing.
[[nodiscard]] QString wordsFor(const PassedOver &passedOver);

/// Reads documents off the GUI thread. The owner stores what it read with Workspace::import().
/// Folders are searched for *.md, *.markdown, *.txt, for pages (*.html, *.htm) that state what audits do, for tables
/// (*.csv, *.tsv) whose columns are understood, and for files that scanners wrote (JSON, XML), deepest last. Hidden
/// ones are left out, and inside of the folder that was named those of other people's code and of programs
/// (node_modules, vendor, build, dist, target …); symbolic links to folders are not followed.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override; ///< stops and waits; no signal follows

    /// Once, either of the two. \a mappings: what the columns of tables mean, as the workspace remembers it.
    void start(const QStringList &paths, const ColumnMappings &mappings = {});
    void startReading(const DocumentBytes &document, const ColumnMappings &mappings = {});
    void cancel(); ///< finished() follows soon, with what was read until then and wasCancelled
    [[nodiscard]] const PassedOver &passedOver() const; ///< once finished() was emitted

signals:
    void progressed(int done, int total, const QString &current);
    void finished(const QList<shipworthy::ReadDocument> &read, const QList<shipworthy::RefusedInput> &refused,
                  bool wasCancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The beginning of a table, for asking what its columns mean; nothing for a document that is no table.
[[nodiscard]] std::optional<CsvSample> sampleOf(const DocumentBytes &document, const ColumnMappings &mappings);

/// The same, waited for, for the command line and the samples (":/samples"). Files are read on all cores; what was read
/// is in the order of the paths. \a progress is told each path before it is read, from one thread at a time.
struct ReadBatch {
    QList<ReadDocument> read;
    QList<RefusedInput> refused;
    PassedOver passedOver;
    QList<Error> lexiconProblems; ///< files of the user's own words that are no lexicon
};
[[nodiscard]] ReadBatch readDocuments(const QStringList &paths,
                                      const std::function<void(const QString &path)> &progress = {},
                                      std::stop_token stop = {}, const ColumnMappings &mappings = {});
/// The same for one whose bytes are here.
[[nodiscard]] Result<ReadDocument> readDocument(const DocumentBytes &document, const ColumnMappings &mappings,
                                                const std::stop_token &stop = {});

} // namespace shipworthy
