#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Draws a control of a framework as a tile: key, mark and word of its status, title, what was found.
class ScoreTileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
