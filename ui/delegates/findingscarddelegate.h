#pragma once

#include "items/findingsmodel.h"
#include "theme/theme.h"

#include <QStyledItemDelegate>

namespace shipworthy::ui {

/// Paints a finding of a FindingsModel as a card of a board: badge, key and the mark of a blocker; the title in two
/// lines; owner and due day; status or system, and the evidence. All cards have one height, which follows the font.
class FindingsCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FindingsCardDelegate(QObject *parent = nullptr);

    /// What the columns of the board say already; cards leave it out.
    void setField(FindingsGrouping field) { m_field = field; }
    void setToday(QDate today) { m_today = today; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintHead(QPainter &painter, const QRect &row, const FindingFacts &facts, const Theme &theme) const;
    void paintWhoAndWhen(QPainter &painter, const QRect &row, const FindingFacts &facts, const Theme &theme) const;
    void paintFoot(QPainter &painter, const QRect &row, const FindingFacts &facts, const Theme &theme) const;

    FindingsGrouping m_field = FindingsGrouping::Status;
    QDate m_today;
};

} // namespace shipworthy::ui
