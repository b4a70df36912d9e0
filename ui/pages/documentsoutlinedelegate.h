#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// A heading with the number of its facts and its most urgent mark at the right; "prose" where it has no fact.
class DocumentsOutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
