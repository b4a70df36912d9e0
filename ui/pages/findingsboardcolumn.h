#pragma once

#include "items/findingsmodel.h"
#include "pages/findingscardlist.h"

class QItemSelectionModel;
class QPainter;

namespace shipworthy::ui {

class FindingsCardDelegate;

/// One column of the board: a heading with its counts over the cards of one group. Without cards it is a narrow strip
/// that still takes what is dropped on it.
class FindingsBoardColumn : public QWidget {
    Q_OBJECT
public:
    FindingsBoardColumn(FindingsModel &model, QItemSelectionModel &selection, FindingsCardDelegate &delegate,
                        QWidget *parent);

    void showGroup(const QModelIndex &group, FindingsGrouping field);
    void refresh(); ///< the heading, and whether there are cards
    [[nodiscard]] const QString &groupId() const { return m_group.id; }
    [[nodiscard]] const FindingsGroup &group() const { return m_group; }
    [[nodiscard]] FindingsCardList &cards() const { return *m_cards; }
    [[nodiscard]] bool isNarrow() const;
    /// Shows that what is dragged would land here.
    void setTarget(bool isTarget);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int paintMark(QPainter &painter, const QRect &square) const;
    void paintHeading(QPainter &painter, const QRect &rect) const;
    void paintStrip(QPainter &painter) const;

    FindingsModel &m_model;
    FindingsCardList *m_cards;
    FindingsGrouping m_field = FindingsGrouping::Status;
    FindingsGroup m_group;
    bool m_isTarget = false;
};

} // namespace shipworthy::ui
