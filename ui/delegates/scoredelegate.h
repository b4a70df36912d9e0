#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Draws the categories of a scorecard: bars with bands, claim and targets; a mark before the gap; the overall row bold
/// under a line.
class ScoreDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
