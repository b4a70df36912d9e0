#pragma once

#include "items/findingsmodel.h"

#include <QScrollArea>
#include <QTimer>

class QAction;
class QHBoxLayout;
class QItemSelectionModel;

namespace shipworthy::ui {

class FindingsBoardColumn;
class FindingsCardDelegate;
class FindingsCardList;

/// The findings as cards in columns: every group of the model is a column. Shares the selection with the table. Asks
/// for another value of the selected cards where they are dragged, or sent by Ctrl+Left and Ctrl+Right.
class FindingsBoard : public QScrollArea {
    Q_OBJECT
public:
    /// What columns can stand for: fields that a card gets by being moved.
    static constexpr std::array fields{FindingsGrouping::Status, FindingsGrouping::Severity, FindingsGrouping::Owner,
                                       FindingsGrouping::Priority};

    FindingsBoard(FindingsModel &model, QItemSelectionModel &selection, QWidget *parent = nullptr);

    /// Follows the model only while it is shown; the model is grouped by one of \c fields then.
    void setActive(bool active);
    void setToday(QDate today);
    /// What can be done to the selected cards, by keys while a column has the keyboard. Before setActive().
    void setCardActions(const QList<QAction *> &actions);
    void focusCards();

signals:
    /// The selected cards should have that value of the field that the columns stand for; empty: none.
    void valueChosen(const QString &value);
    void menuRequested(const QPoint &at); ///< on the screen
    void cardOpened();                    ///< by double click

protected:
    void changeEvent(QEvent *event) override;

private:
    class Ghost;
    void sync();
    void refreshHeadings();
    void followCurrent();
    [[nodiscard]] FindingsBoardColumn *makeColumn();
    [[nodiscard]] qsizetype columnOf(const QModelIndex &card) const; ///< -1: none
    [[nodiscard]] qsizetype columnAt(const QPoint &onScreen) const;
    void step(FindingsCardList &from, int columns);
    void moveBy(int columns);
    void drag(const QPoint &at);
    void drop(const QPoint &at);
    void endDrag();
    void scrollWhileDragging();
    [[nodiscard]] QString draggedText() const;

    FindingsModel &m_model;
    QItemSelectionModel &m_selection;
    FindingsCardDelegate *m_delegate;
    QHBoxLayout *m_row;
    QList<FindingsBoardColumn *> m_columns;
    QList<QAction *> m_actions;
    Ghost *m_ghost;
    QTimer m_scrolling; ///< while a card is dragged
    QPoint m_dragAt;
    bool m_isActive = false;
};

} // namespace shipworthy::ui
