#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Draws the columns before the timeline: status mark and keys, title, owner.
class RoadmapCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
