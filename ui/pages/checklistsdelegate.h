#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Rows of the checklists: a box with its tick, a group with its progress. A click on the box asks for a tick.
class ChecklistsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

signals:
    void tickRequested(const QModelIndex &index);
};

} // namespace shipworthy::ui
