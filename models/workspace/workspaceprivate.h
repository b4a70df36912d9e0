#pragma once

#include "storage/workspacestore.h"
#include "workspace/change.h"
#include "workspace/filechecks.h"
#include "workspace/reckoning.h"
#include "workspace/workspace.h"

#include <QUndoStack>
#include <unordered_map>

namespace shipworthy {

/// The workspace's inside: state, file, undo stack and what is computed from the state.
class Workspace::Private {
public:
    Private(std::unique_ptr<WorkspaceStore> openStore, WorkspaceState loaded, Clock itsClock);
    ~Private(); // where Writing is known
    /// What is known of the state already.
    void takeIn(FileChecks checks, std::vector<Reckoned> reckoned);

    /// Writes the change, makes it, puts it on the undo stack and announces it; or does nothing and says why. A long
    /// one is only begun: it goes on while the program does, and is made and announced when all of it is written.
    /// Should that fail, failed() says why and it is not done.
    Result<void> perform(std::unique_ptr<Change> change);
    /// Ends now what perform() or an undo began: whoever reads history, or decides from the state of items what to
    /// change, does so after it. Where it fails, failed() said so.
    Result<void> finishWriting();
    void cancelWriting(); ///< or takes back what is written of it
    [[nodiscard]] std::optional<LongEdit> longEdit() const;
    /// The same without the undo stack; for what was done before.
    Result<void> run(Change &change, Direction direction);

    /// Writes the status of \a restated into their source files where the settings say so; refusals are announced.
    void writeBack(const QList<ItemId> &restated);
    [[nodiscard]] bool isOn(const QString &setting) const; ///< as the workspace keeps it

    /// Keeps what servers said of documents whose bytes came again as they were. No undo step, and no history.
    Result<void> noteRetrievals(const QHash<DocumentId, Retrieval> &retrievals);

    /// Writes an event that changes no state, as the author's and of now, and what \a also writes in the same
    /// transaction; then announces it.
    Result<void> record(Event event, const std::function<Result<void>(StoreTransaction &)> &also = {});
    Result<void> record(EventKind kind, const QString &subject);

    /// Sets fields of items and keeps that as one step named \a text. Items that already are so are left alone.
    using Setter = std::function<Result<void>(ItemState &state)>;
    Result<void> editItems(const QList<ItemId> &items, const QString &text, const QString &reason,
                           const Setter &setter);
    /// Where a status of the items is kept: a box with a finding and a task with findings have that of the findings.
    [[nodiscard]] QList<ItemId> statusTargets(const QList<ItemId> &items) const;
    /// \a items and those that count as one with them; without what is dismissed, unless it is one of \a items.
    [[nodiscard]] QList<ItemId> withDuplicates(const QList<ItemId> &items) const;
    /// A check as it is kept, or why it is none.
    [[nodiscard]] Result<ServiceCheck> settled(ServiceCheck check) const;
    void addStandingEffects(const ServiceCheck &check, Effects &effects) const;
    /// Tells what follows from other standings of checks; nothing was decided and the history did not grow.
    void announceStandings(const Effects &effects);
    /// Ticks the open items of a check that passes, where all their other checks pass too.
    Result<void> tickItemsOf(CheckId check);
    /// "SEC-01", "“Rotate the keys”" or "3 items".
    [[nodiscard]] QString nameOf(const QList<ItemId> &items) const;

    const Reckoned &computed(SystemId system);
    /// A reckoning of the state as it is, of no system yet.
    [[nodiscard]] Reckoning reckoning() const;
    [[nodiscard]] Reckoning::Question questionOf(SystemId system);
    [[nodiscard]] bool isReckoned(SystemId system) const;
    void forget(SystemId system); ///< what was reckoned of it
    void forgetAll();
    /// Fails for an empty name and for one that a system other than \a except has.
    [[nodiscard]] Result<void> checkSystemName(const QString &name, SystemId except) const;
    void setPath(const QString &path);

    Workspace *q = nullptr;
    std::unique_ptr<WorkspaceStore> store;
    WorkspaceState state;
    Clock clock;
    QString author;
    Policy policy;
    QSet<SystemId> endpointDown;
    // Nodes, because references are handed out.
    std::unordered_map<qint64, Reckoned> cache;
    int version = 0; ///< of what the cache was computed from

    FileChecks::BytesOf bytesOf = [this](DocumentId document) { return store->documentBytes(document); };
    FileChecks fileChecks{bytesOf};

    // An undo that failed must not count as undone; see settleStack().
    std::optional<Error> failedReplay;
    bool settling = false;
    bool isReplaying = false; ///< the undo stack is in the middle of an undo or redo; it is settled at its end

private:
    class Command;
    class WriteBack;
    struct Writing;

public:
    std::unique_ptr<Writing> writing; ///< a long change that is being written; nullptr: none
    QUndoStack stack;                 // last: its commands go before what they refer to

private:
    Result<void> begin(Command &command, Direction direction);
    Result<void> writeOn(qint64 milliseconds); ///< some more of it; negative: all
    void endWriting();                         ///< all of it is in the file
    void takeBack();
    void applied(Change &change, Direction direction);
    void announce(const Effects &effects);
    [[nodiscard]] QList<ItemId> withDependents(const QList<ItemId> &items) const;
    void settleStack();
    void alignStack();
};

} // namespace shipworthy
