#pragma once

#include "items/standupminutes.h"
#include "items/standupmodel.h"
#include "workspace/workspace.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QLabel;
class QListView;
class QStackedWidget;

namespace shipworthy::ui {

class StandupCard;
class StandupHeader;
class StandupKeys;
class StandupPrompt;
class StandupSummary;

struct StandupCheck;

/// The stand-up: a window of its own, over the whole screen, that walks owner by owner through what is open, and needs
/// no mouse. It opens with what changed since the last one and ends with the minutes. One key ticks and goes on.
class StandupView : public QWidget {
    Q_OBJECT
public:
    /// Of one system, or of all when \a scope is 0. \a workspace must outlive it.
    StandupView(Workspace &workspace, SystemId scope, QWidget *parent = nullptr);

    /// Where the walk is: the item, or none before it begins and after it ended.
    [[nodiscard]] ItemId current() const;

signals:
    void pdfRequested(const QString &markdown); ///< the minutes, to be written to a file
    void mailRequested(const QString &subject, const QString &text);
    void failed(const shipworthy::Error &error); ///< it ended, and that it was could not be kept

public slots:
    void tell(const QString &text); ///< at the foot, or under the minutes

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Stage { Opening, Walk, End };
    struct Place {
        qsizetype round = 0;
        qsizetype item = 0;
        bool operator==(const Place &) const = default;
    };

    void setUpWidgets();
    void setUpActions();
    void setUpConnections();
    QAction *addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                       void (StandupView::*act)());

    void start(StandupOrder order);
    [[nodiscard]] QList<FindingFactsPtr> allFacts() const; ///< as they are now
    void refreshFacts();
    void enter(Stage stage);
    void showPlace();
    void showHeader();
    void showRounds();
    void showKeys();
    void second(); ///< has passed

    void goTo(Place place);
    void goOn(); ///< to the next item that is open and was not walked, or to the end
    [[nodiscard]] std::optional<Place> nextAfter(Place place) const;
    [[nodiscard]] FindingFactsPtr factsAt(Place place) const;
    [[nodiscard]] int leftIn(qsizetype round) const;

    // What the keys do.
    void advance(); ///< Enter: begin, or pass over the item
    void goBack();
    void nextRound();
    void previousRound();
    void tick();
    void setStatus(Status status);
    void chooseStatus(); ///< from a menu, for those who do not know the digits
    void askOwner();
    void askDue();
    void askNote();
    void askWaiver();
    void askWaiverOwner(const QString &reason);
    void askWaiverEnd(const QString &reason, const QString &owner);
    void showMoreCriteria();
    void undo();
    void toggleOrder();
    void finish();
    void leave();
    void copyMinutes();
    void printMinutes();
    void mailMinutes();

    /// Notes that the current item was decided on, or says why not.
    bool decided(const Result<void> &result);
    [[nodiscard]] QString nameOfCurrent() const;
    [[nodiscard]] QStringList owners() const; ///< of anything, each once
    [[nodiscard]] std::optional<Waiver> waiverOf(ItemId id) const;
    [[nodiscard]] StandupMinutes minutes() const;
    [[nodiscard]] StandupRecord record() const;
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QString sinceText() const;
    [[nodiscard]] QString openingText() const;
    [[nodiscard]] QStringList waitingFor(const FindingFacts &facts) const;
    [[nodiscard]] QList<StandupCheck> liveChecksOf(ItemId item) const;

    Workspace &m_workspace;
    const SystemId m_scope;
    StandupRecord m_last;
    QDateTime m_begun;
    StandupOrder m_order = StandupOrder::ByOwner;
    Stage m_stage = Stage::Opening;
    QList<StandupRound> m_rounds;                   ///< as they were at the beginning; their facts are as they are now
    QHash<ItemId, FindingFactsPtr> m_before;        ///< of every rated item, at the beginning
    QHash<ItemId, std::optional<Waiver>> m_waivers; ///< of those, where they have one
    QHash<ItemId, FindingFactsPtr> m_now;
    QSet<ItemId> m_walked;
    QList<Place> m_decisions; ///< where undo goes back to
    Place m_place;
    QHash<QString, int> m_seconds; ///< by round
    QElapsedTimer m_clock;
    QTimer m_second;

    StandupRoundsModel m_roundsModel;
    StandupQueueModel m_queueModel;
    StandupHeader *m_header = nullptr;
    QListView *m_roundList = nullptr;
    QLabel *m_since = nullptr;
    QStackedWidget *m_stages = nullptr;
    QLabel *m_opening = nullptr;
    QWidget *m_walk = nullptr;
    StandupCard *m_card = nullptr;
    QLabel *m_queueTitle = nullptr;
    QListView *m_queue = nullptr;
    StandupSummary *m_summary = nullptr;
    StandupPrompt *m_prompt = nullptr;
    StandupKeys *m_keys = nullptr;
    QList<QAction *> m_walkActions; ///< that work while walking
    QHash<QString, QAction *> m_actions;
};

} // namespace shipworthy::ui
