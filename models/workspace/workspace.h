#pragma once

#include "base/clock.h"
#include "domain/event.h"
#include "domain/readiness.h"
#include "importers/columnmapping.h"
#include "revisions/revision.h"

#include <QObject>
#include <memory>
#include <vector>

class QUndoStack;

namespace shipworthy {

class OpenedFile;
class WorkspaceStore;
struct Reckoned;
struct Reckoning;

/// A document read and ready to be stored.
struct ReadDocument {
    AuditDocument facts;
    QByteArray bytes;         ///< as on disk; of a secret scanner's report, with the secrets overwritten
    Retrieval retrieval = {}; ///< where it came from an address, which is its path then
};

/// What an import did, for the message bar.
struct ImportOutcome {
    QList<DocumentId> documents; ///< now in the workspace, new or replaced
    QList<SystemId> systems;     ///< touched
    int findings = 0;
    int ticked = 0;
    int warnings = 0;
    int kept = 0; ///< human decisions carried over from an earlier import of the same document

    // Of documents that replaced an earlier version; each item counts once.
    QList<DocumentId> unchanged; ///< held nothing that was not known: left as they were
    int fresh = 0;               ///< items newly stated
    int changed = 0;             ///< with another criterion, or a field that nobody had decided
    int unproven = 0;            ///< decided items whose criterion changed
    int gone = 0;                ///< no longer stated, kept
    int returned = 0;            ///< stated again
    int undecided = 0;           ///< taken as new because nobody said which earlier item they are
};

/// An address that someone wants to watch.
struct NewEndpoint {
    QUrl url;
    QString purpose;
};

/// A suggested check that people do not want.
struct DeclinedSuggestion {
    QString key;  ///< of the suggestion
    QString name; ///< in words, for the history
};

/// A task of a plan and where it goes; absent: back to where its document has it.
struct TaskMove {
    ItemId task;
    std::optional<TaskSpan> to;
};

/// A long edit on its way into the file.
struct LongEdit {
    QString text;        ///< as in the undo menu: "Tick 12 000 items"
    bool isUndo = false; ///< it is being taken back
    int done = 0;        ///< of total items
    int total = 0;
};

/// The open workspace: the one owner of its state. Every change is written to the file, with its history entry in the
/// same transaction, before it is announced; a change that cannot be written is not made and its error is returned.
/// Edits of more than 1 000 items, and undoing and redoing them, return before they are done: they are written a little
/// at a time while the event loop runs, and count, all of them at once, when all is written. Whatever else changes the
/// workspace or reads its history meanwhile waits for that. Should it fail, failed() says why and nothing changed.
/// Lives on the GUI thread.
class Workspace : public QObject {
    Q_OBJECT
public:
    /// Creates a new file at \a path; fails when one is there.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> create(const QString &path, Clock clock = systemClock());
    /// Opens; fails for a file that is locked, newer, corrupt or not a workspace, and writes nothing then. A file that
    /// cannot be written opens read-only: every edit fails with that reason.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(const QString &path, Clock clock = systemClock());
    /// To look at only: isReadOnly(), and in nobody's way who works with it.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> openToRead(const QString &path);
    /// Goes on with what was opened and read beside the program. Costs no time.
    [[nodiscard]] static std::unique_ptr<Workspace> open(OpenedFile file, Clock clock = systemClock());
    ~Workspace() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString name() const; ///< file name without suffix, or "Untitled workspace"
    [[nodiscard]] bool isReadOnly() const;
    /// Another program changed the file since it was opened: every edit fails until it is opened anew.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] QString author() const;
    void setAuthor(const QString &author); ///< who the history names; the user's full name at first

    [[nodiscard]] const WorkspaceState &state() const;
    [[nodiscard]] const Readiness &readiness(SystemId system) const; ///< cached until the state changes
    [[nodiscard]] const QList<Contradiction> &contradictions(SystemId system) const;
    /// What is not reckoned yet of the systems in \a scope (0: all), so that many are reckoned on another thread before
    /// somebody asks for each. keep() takes the answers; old ones are passed over.
    [[nodiscard]] Reckoning reckoning(SystemId scope) const;
    void keep(const Reckoning &reckoning, std::vector<Reckoned> answers);
    [[nodiscard]] Evidence evidence(ItemId item) const;
    /// What imported files of scanners and pipelines say about the criteria of \a system (FileChecks has the rules);
    /// the first question reads those files.
    [[nodiscard]] const QList<FileCheck> &checks(SystemId system) const;
    /// The same for one item, with the criteria that no file answers.
    [[nodiscard]] QList<FileCheck> checks(ItemId item) const;
    /// Undo and redo write to the file like edits; where that fails, failed() is emitted and nothing changes.
    [[nodiscard]] QUndoStack &undoStack() const;
    /// The long edit that is being written; nothing: there is none.
    [[nodiscard]] std::optional<LongEdit> longEdit() const;
    void cancelLongEdit(); ///< everything is as before it, in the file too
    /// Writes the rest of it now. For whoever is about to let go of the workspace: fails as failed() says.
    [[nodiscard]] Result<void> finishLongEdit();

    // Edits. Each call is one undo step over all \a items; items that already have the value are left alone.
    [[nodiscard]] Result<void> edit(const QList<ItemId> &items, Field field, const QString &text,
                                    const QString &reason = {});
    [[nodiscard]] Result<void> setStatus(const QList<ItemId> &items, Status status, const QString &reason = {});
    /// Resolved where any of \a items is not done, else open: what Space does. A box that belongs to a finding ticks
    /// it.
    [[nodiscard]] Result<void> toggleTick(const QList<ItemId> &items);
    [[nodiscard]] Result<void> setOwner(const QList<ItemId> &items, const QString &owner);
    [[nodiscard]] Result<void> setDue(const QList<ItemId> &items, QDate due); ///< a null date clears
    [[nodiscard]] Result<void> setNote(ItemId item, const QString &note);
    [[nodiscard]] Result<void> attest(const QList<ItemId> &items, const QString &statement); ///< also resolves
    /// What was decided about \a items holds for their changed criterion too; those without a former one are left
    /// alone.
    [[nodiscard]] Result<void> confirm(const QList<ItemId> &items);
    /// A waiver; \a owner is responsible for the risk, empty: whoever owns the item.
    [[nodiscard]] Result<void> accept(const QList<ItemId> &items, const QString &reason, QDate until,
                                      const QString &owner = {});
    /// The waivers of \a items hold until another day, accepted anew with the reason and owner they have.
    [[nodiscard]] Result<void> renewWaiver(const QList<ItemId> &items, QDate until);
    /// The risk is accepted no longer: open, without a waiver.
    [[nodiscard]] Result<void> endWaiver(const QList<ItemId> &items);

    /// Settles contradictions of the state as it is, as one undo step. \a edits: also makes the edits that follow from
    /// it (consequenceOf()); to attest a denied tick \a reason has to say what was seen. A settlement never changes
    /// what counts as done, see deniedTicks().
    [[nodiscard]] Result<void> settle(const QList<Contradiction> &contradictions, Ruling ruling, const QString &reason,
                                      bool edits);
    /// Takes settlements back: open again. Unknown marks are passed over.
    [[nodiscard]] Result<void> unsettle(const QStringList &marks);

    // Duplicates: findings that say the same count as one (CountedItem has the rules), and what is decided of one of
    // them (status, evidence, waiver, severity, priority, owner, due day, being misread) is decided of all.
    /// \a items say the same, with all that already count with one of them; \a lead is shown, 0: the first of them.
    /// What was said to the contrary is taken back. Fails for what are not two or more findings, and for more than
    /// mostDuplicates.
    [[nodiscard]] Result<void> mergeDuplicates(const QList<ItemId> &items, ItemId lead = {});
    /// The duplicates of \a items are findings of their own again, and no two of them are proposed as the same any
    /// more.
    [[nodiscard]] Result<void> splitDuplicates(const QList<ItemId> &items);
    /// \a item says something else than \a others: it leaves those of them that it counted with.
    [[nodiscard]] Result<void> keepDistinct(ItemId item, const QList<ItemId> &others);
    /// \a item stands for its duplicates.
    [[nodiscard]] Result<void> chooseLead(ItemId item);

    /// Puts back what \a event changed, as a change of its own with a reason that names it. Fails where
    /// whyNotReverted() says why.
    [[nodiscard]] Result<void> revert(const Event &event);
    /// Why \a event cannot be reverted: it changed no field, its item is gone, or the field was changed since.
    [[nodiscard]] std::optional<QString> whyNotReverted(const Event &event) const;

    // Corrections of what was read. They survive a re-import; empty text, or what the document says, takes one back.
    [[nodiscard]] Result<void> setTitle(ItemId item, const QString &title);
    [[nodiscard]] Result<void> setCategory(const QList<ItemId> &items, const QString &category);
    /// \a section is a heading path: "Security › Login", also with ">".
    [[nodiscard]] Result<void> setSection(const QList<ItemId> &items, const QString &section);
    /// \a effort as documents write it: "4h", "2-3 days". Fails for what is no amount of work.
    [[nodiscard]] Result<void> setEffort(const QList<ItemId> &items, const QString &effort);
    /// \a items are no findings: kept, never counted; or they are findings after all.
    [[nodiscard]] Result<void> setMisread(const QList<ItemId> &items, bool misread);
    /// Lines of a note are a finding after all: see withFindingOf(). Returns it; fails where no note is there.
    [[nodiscard]] Result<ItemId> takeForFinding(DocumentId document, LineRange lines);
    /// The document speaks of another system than was read. A system that is left without anything goes.
    [[nodiscard]] Result<void> setDocumentSystem(DocumentId document, SystemId system);

    // The team's plan over the imported one. It survives a re-import.
    /// Moves tasks of the plan as one undo step.
    [[nodiscard]] Result<void> planTasks(const QList<TaskMove> &moves);
    /// \a needed must come before \a task, or (\a holds false) need not, whatever the document says. Fails where
    /// \a needed itself waits for \a task.
    [[nodiscard]] Result<void> setPrerequisite(ItemId task, ItemId needed, bool holds);

    [[nodiscard]] Result<void> renameSystem(SystemId system, const QString &name);
    [[nodiscard]] Result<void> setPlanStart(SystemId system, QDate start); ///< a null date clears
    [[nodiscard]] Result<EndpointId> addEndpoint(SystemId system, const QUrl &url, const QString &purpose);
    /// All of \a endpoints as one undo step, or none: one that cannot be listed fails them all. One given twice counts
    /// once; the ids have the order of the first mention.
    [[nodiscard]] Result<QList<EndpointId>> addEndpoints(SystemId system, const QList<NewEndpoint> &endpoints);
    [[nodiscard]] Result<void> removeEndpoint(EndpointId endpoint);
    // Checks of live services. None is run by the workspace.
    /// All of \a checks as one undo step, or none; their ids are given here. A text must be exactly one check, which is
    /// kept as format() writes it, a base an http or https address without user name and password; boxes stand for what
    /// they tick. Fails naming line and column of a text that is no check.
    [[nodiscard]] Result<QList<CheckId>> addServiceChecks(const QList<ServiceCheck> &checks);
    /// Replaces the checks with those ids; rules as above.
    [[nodiscard]] Result<void> editServiceChecks(const QList<ServiceCheck> &checks);
    [[nodiscard]] Result<void> removeServiceChecks(const QList<CheckId> &checks);
    [[nodiscard]] Result<void> declineSuggestions(SystemId system, const QList<DeclinedSuggestion> &suggestions);
    /// Keeps what runs came to, oldest first: no undo step and no history. Runs of checks that are not there any more
    /// are passed over. Where a check that may tick came to pass, its items that are open and that nothing else of the
    /// live service denies are ticked as a step that says so.
    [[nodiscard]] Result<void> noteCheckRuns(const QList<CheckRunRecord> &runs);
    /// Newest first, at most \a limit. Empty and failed() where the file cannot be read.
    [[nodiscard]] QList<CheckRunRecord> checkRuns(CheckId check, int limit) const;

    /// A system without documents, for addresses added before any audit.
    [[nodiscard]] Result<SystemId> addSystem(const QString &name);

    /// Stores read documents as one undo step. One that is the next version of a document here (pairDocuments() has the
    /// rule) replaces it and keeps what people decided (mergeVersions()); open questions count as new items.
    [[nodiscard]] Result<ImportOutcome> import(const QList<ReadDocument> &documents, const ImportChoices &choices = {});
    /// What import() would do. Changes nothing.
    [[nodiscard]] Result<ImportPreview> previewImport(const QList<ReadDocument> &documents,
                                                      const ImportChoices &choices = {}) const;
    [[nodiscard]] Result<QByteArray> documentBytes(DocumentId document) const;

    /// Newest first; \a item, \a system: only theirs (0: all). At most \a limit.
    [[nodiscard]] QList<Event> history(ItemId item = {}, SystemId system = {}, int limit = 10000) const;
    /// Notes an event that changes no state (a print).
    void recordPrinted(const QString &subject);

    /// A setting that this workspace keeps; empty: never set. Setting it is history, and a step to undo where people
    /// wrote it themselves (workspacesettings::isUndone()).
    [[nodiscard]] QString setting(const QString &name) const;
    [[nodiscard]] Result<void> setSetting(const QString &name, const QString &value);

    /// What the columns of tables mean, as people said and this workspace remembers. For whoever reads documents.
    [[nodiscard]] ColumnMappings columnMappings() const;
    /// Remembers \a mapping for tables with the header \a header, or forgets it where \a mapping is empty. No undo
    /// step, but history; documents that are here already stay as they were read.
    [[nodiscard]] Result<void> setColumnMapping(const QStringList &header, const ColumnMapping &mapping);

    /// Whether a live health endpoint of the system is down now; kept by the probes, not stored.
    void setEndpointDown(SystemId system, bool down);
    /// Reckons anew what depends on the day: waivers and evidence run out, what was due is late. For whoever watches
    /// the clock, when another day has begun.
    void beginDay();

    /// Copies the whole workspace to \a path and goes on there. The old file stays.
    [[nodiscard]] Result<void> saveAs(const QString &path);

signals:
    void itemsChanged(const QList<shipworthy::ItemId> &items); ///< their state
    void contentsChanged();                                    ///< systems, documents or items came or went
    void systemChanged(shipworthy::SystemId system);           ///< name, plan start, endpoints, checks
    void readinessChanged();                                   ///< after any of the above, once
    void historyGrew();
    void checksRan(const QList<shipworthy::CheckId> &checks); ///< new runs of them are kept
    void pathChanged();
    void longEditChanged(); ///< one was begun, or came to its end
    /// An undo or redo, a long edit, a print or a look into the history could not be done.
    void failed(const shipworthy::Error &error);
    /// A tick is kept here, but its source file did not take it.
    void writeBackRefused(const shipworthy::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
    explicit Workspace(std::unique_ptr<Private> data);
};

} // namespace shipworthy
