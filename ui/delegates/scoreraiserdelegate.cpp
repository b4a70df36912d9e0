#include "delegates/scoreraiserdelegate.h"

#include "delegates/painters.h"
#include "items/scorecardmodel.h"

#include <QApplication>

namespace shipworthy::ui {

void ScoreRaiserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Column = ScorecardRaisersModel::Column;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);

    const auto raiser = index.data(ScorecardRaisersModel::RowRole).value<ScoreRaiser>();
    const auto column = Column(index.column());
    const Theme theme(option.palette);
    const QRect place = option.rect.adjusted(px(8), 0, -px(8), 0);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    if (column == Column::Evidence) {
        paintEvidenceChip(*painter, place, raiser.evidence, theme);
    } else {
        QFont font = column == Column::Key ? fixedFont() : fontFor(Type::Body);
        if (column == Column::Points)
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(theme.color(Role::Text));
        painter->drawText(place, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

} // namespace shipworthy::ui
