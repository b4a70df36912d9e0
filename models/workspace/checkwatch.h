#pragma once

#include "probes/checkengine.h"
#include "workspace/workspace.h"

#include <QObject>
#include <memory>

namespace shipworthy {

/// Runs the checks that a workspace keeps and has it note what they came to. Sends nothing until told to: not when a
/// workspace is opened, and not because a document was imported. Requests are made on a thread of their own. Runs that
/// end close together are written together, at most a second late; what is left is written when it is destroyed.
///
/// Files that checks ask lie in the folder of the workspace or below it (filefacts.h).
///
/// Addresses on this machine or a private network are asked only after one consent per workspace (allowPrivate()).
class CheckWatch : public QObject {
    Q_OBJECT
public:
    explicit CheckWatch(Workspace &workspace, CheckSurroundings surroundings = {}, CheckLimits limits = {},
                        QObject *parent = nullptr);
    ~CheckWatch() override;

    /// Runs \a checks once, now, paused ones too; one that is running already is left alone. Those that need a consent
    /// are not run: consentNeeded() names them.
    void run(const QList<CheckId> &checks);
    /// Runs all checks within \a system (0: of all) that are not paused.
    void runAll(SystemId system = {});
    /// Runs every check that is not paused again and again, each in its own interval, first after a random part of it;
    /// until told otherwise. A check of which nobody said how often runs every \a usualInterval.
    void startWatching(std::chrono::seconds usualInterval = std::chrono::minutes(1));
    void stopWatching();
    [[nodiscard]] bool isWatching() const;
    [[nodiscard]] std::chrono::seconds usualInterval() const;

    [[nodiscard]] bool isRunning(CheckId check) const; ///< waiting for its turn or its answers
    [[nodiscard]] int running() const;
    [[nodiscard]] QDateTime nextRun(CheckId check) const; ///< UTC; invalid while it is not watched

    /// One consent for this workspace: loopback and private addresses may be asked. Kept, and in the history.
    [[nodiscard]] bool allowsPrivate() const;
    [[nodiscard]] Result<void> allowPrivate();

    /// Runs \a check once and tells by previewed(), keeping nothing. Returns its number; 0 where it needs a consent
    /// first. A text that is no check tells its place at once by the error.
    [[nodiscard]] Result<int> preview(const ServiceCheck &check);

signals:
    void started(shipworthy::CheckId check);
    void finished(shipworthy::CheckId check); ///< its run is noted by the workspace now
    void stateChanged(shipworthy::CheckId check, shipworthy::CheckState before, shipworthy::CheckState now);
    void consentNeeded(const QList<shipworthy::CheckId> &checks);
    void previewed(int preview, const shipworthy::CheckRunRecord &run);
    void watchingChanged();
    /// Runs could not be written; they are tried again with the next ones.
    void failed(const shipworthy::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy
