#pragma once

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

/// Reads documents off the GUI thread. The owner stores what it read with Workspace::import().
/// Folders are searched for *.md, *.markdown, *.txt and for files that scanners wrote (JSON, XML), deepest last, hidden
/// ones left out; symbolic links to folders are not followed.
class ImportJob : public QObject {
    Q_OBJECT
public:
    explicit ImportJob(QObject *parent = nullptr);
    ~ImportJob() override; ///< stops and waits; no signal follows

    void start(const QStringList &paths); ///< once
    void cancel();                        ///< finished() follows soon, with what was read until then and wasCancelled

signals:
    void progressed(int done, int total, const QString &current);
    void finished(const QList<shipworthy::ReadDocument> &read, const QList<shipworthy::RefusedInput> &refused,
                  bool wasCancelled);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The same, waited for, for the command line and the samples (":/samples"). Files are read on all cores; what was read
/// is in the order of the paths. \a progress is told each path before it is read, from one thread at a time.
struct ReadBatch {
    QList<ReadDocument> read;
    QList<RefusedInput> refused;
    QList<Error> lexiconProblems; ///< files of the user's own words that are no lexicon
};
[[nodiscard]] ReadBatch readDocuments(const QStringList &paths,
                                      const std::function<void(const QString &path)> &progress = {},
                                      std::stop_token stop = {});

} // namespace shipworthy
