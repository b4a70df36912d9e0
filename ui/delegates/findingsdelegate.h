#pragma once

#include "items/findingsmodel.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Paints the rows of a FindingsModel: badges, status marks, evidence chips and due days in their columns, and group
/// rows over the whole width. Row height follows the font.
class FindingsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsDelegate(QObject *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    /// Where a cell (or the header of its column) shows its contents.
    [[nodiscard]] static QRect contentsOf(const QRect &cell, FindingsColumn column);
    /// The view's row background; also for what lies beyond the last column.
    [[nodiscard]] static QColor ground(const QStyleOptionViewItem &option, int row, const Theme &theme);
    void paintGroup(QPainter &painter, const QRect &rect, const FindingsGroup &group, bool isOpen, bool hasFocus,
                    const Theme &theme) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    [[nodiscard]] QDate today() const { return m_today; }

private:
    void paintCell(QPainter &painter, const QRect &cell, FindingsColumn column, const FindingFacts &facts,
                   const Theme &theme) const;
    [[nodiscard]] QString toolTip(FindingsColumn column, const FindingFacts &facts, bool isElided) const;

    QDate m_today;
};

} // namespace shipworthy::ui
