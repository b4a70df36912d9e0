#pragma once

#include "workspace/importjob.h"

#include <QObject>
#include <functional>

namespace shipworthy::ui {

class MessageBar;
struct Message;

/// Imports documents into a workspace and tells how it went in the message bar. One import at a time; what is dropped
/// meanwhile waits for its turn.
class ImportController : public QObject {
    Q_OBJECT
public:
    ImportController(MessageBar &messages, QObject *parent = nullptr);
    ~ImportController() override;

    /// Why an import is made. One that a changed file caused asks nobody as long as it has no questions; one after
    /// columns were mapped, which showed what comes of it, as long as nothing that was here before is at stake.
    enum class Cause { Asked, FileChanged, ColumnsMapped };
    /// An import that somebody should look at before it is stored.
    struct Review {
        Workspace *workspace = nullptr;
        QList<ReadDocument> documents;
        bool byItself = false; ///< nobody asked for it
        bool wasCancelled = false;
        std::function<void(const ImportOutcome &)> stored = {};
    };

    /// \a stored is told when something was stored. The controller must not outlive \a workspace with work in hand:
    /// call stop() first.
    void start(Workspace &workspace, const QStringList &paths, std::function<void(const ImportOutcome &)> stored = {},
               Cause cause = Cause::Asked);
    /// The same for a document whose bytes are here.
    void startReading(Workspace &workspace, const DocumentBytes &document, Cause cause = Cause::Asked);
    /// Stores what was looked at, with the choices made.
    void store(const Review &review, const ImportChoices &choices = {});
    void stop(); ///< forgets what is under way and what waits; nothing of it is stored
    [[nodiscard]] bool isRunning() const { return m_job != nullptr; }

signals:
    void reviewRequested(const shipworthy::ui::ImportController::Review &review);
    void stored(const QList<shipworthy::DocumentId> &documents); ///< or found there, nothing new
    void reportRequested();                                      ///< the user wants to see what became of the import
    /// What the latest import did not take, and why; empty where it took all.
    void unreadChanged(const QList<shipworthy::RefusedInput> &unread);

private:
    struct Order {
        Workspace *workspace = nullptr;
        QStringList paths;
        std::function<void(const ImportOutcome &)> stored;
        Cause cause = Cause::Asked;
        std::optional<DocumentBytes> document = {}; ///< in place of paths
    };
    [[nodiscard]] bool wantsReview(const ImportPreview &preview) const;
    void take(Order order); ///< now or in its turn
    void begin(Order order);
    void finish(const QList<ReadDocument> &read, const QList<RefusedInput> &refused, bool wasCancelled);
    /// The message is about what was stored after \a stepsBefore undo steps: it goes when that is undone.
    void retractWhenUndone(const Workspace &workspace, int stepsBefore);
    void tellOutcome(const ImportOutcome &outcome, bool wasCancelled);
    void offerReport(Message &message);
    void tellRefusals(const QList<RefusedInput> &refused);

    MessageBar &m_messages;
    std::unique_ptr<ImportJob> m_job;
    Order m_current;
    QList<Order> m_waiting;
    QMetaObject::Connection m_undone;
};

} // namespace shipworthy::ui
