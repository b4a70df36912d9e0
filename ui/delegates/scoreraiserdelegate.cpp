#include "delegates/scoreraiserdelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/scorecardmodel.h"

namespace shipworthy::ui {

void ScoreRaiserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using Column = ScorecardRaisersModel::Column;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const auto raiser = index.data(ScorecardRaisersModel::RowRole).value<ScoreRaiser>();
    const auto column = Column(index.column());
    const Theme theme(option.palette);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.color(Role::Selection));
    const QRect place = option.rect.adjusted(px(8), 0, -px(8), 0);
    const Mirrored mirrored(*painter, option.rect, option.direction);
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
        paintText(*painter, place, int(QStyle::visualAlignment(option.direction, cell.displayAlignment)),
                  painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, place.width()));
    }
    painter->restore();
}

QSize ScoreRaiserDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    using Column = ScorecardRaisersModel::Column;
    const auto column = Column(index.column());
    if (column == Column::Evidence) {
        const auto raiser = index.data(ScorecardRaisersModel::RowRole).value<ScoreRaiser>();
        return {evidenceChipWidth(raiser.evidence) + px(16), px(28)};
    }
    QFont font = column == Column::Key ? fixedFont() : fontFor(Type::Body);
    if (column == Column::Points)
        font.setWeight(QFont::DemiBold);
    const int width = QFontMetrics(font).horizontalAdvance(index.data().toString()) + px(18);
    return {column == Column::Key ? std::min(width, px(110)) : width, px(28)}; // some documents number by sentences
}

} // namespace shipworthy::ui
