#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Draws "What raises the score most": key, title, the mark of its evidence, points.
class ScoreRaiserDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
