#pragma once

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// A line of the sidebar: mark, title, count; the current one on a patch of selection with an accent edge. When
/// compact only the mark, and for a system its initials.
class SidebarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setCompact(bool compact) { m_compact = compact; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    bool m_compact = false;
};

} // namespace shipworthy::ui
