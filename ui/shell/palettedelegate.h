#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// A row of the palette: icon, title with the typed letters marked, where it is from, its keys.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shipworthy::ui
