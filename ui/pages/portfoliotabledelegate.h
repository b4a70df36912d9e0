#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Rows of the portfolio's table: the verdict with its mark, text in the design's colours, an accent edge when
/// selected.
class PortfolioTableDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
