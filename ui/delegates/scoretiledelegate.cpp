#include "delegates/scoretiledelegate.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "items/scorecardmodel.h"

#include <QTextLayout>

namespace shipworthy::ui {
namespace {

struct StatusLook {
    Verdict mark; ///< the verdict's mark that means the same
    Role role;
};

StatusLook lookOf(std::optional<ControlStatus> status)
{
    if (!status)
        return {Verdict::NotRated, Role::Muted};
    switch (*status) {
    case ControlStatus::Fail: return {Verdict::NoGo, Role::CriticalText};
    case ControlStatus::Warn: return {Verdict::Conditional, Role::MediumText};
    case ControlStatus::Pass: return {Verdict::Go, Role::VerifiedText};
    }
    Q_UNREACHABLE();
}

/// As many lines of \a text as fit, the last one elided.
void paintWrapped(QPainter &painter, const QRectF &rect, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const int lines = int(rect.height() / metrics.lineSpacing());
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    double y = rect.top();
    for (int at = 0; at < lines; ++at) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(rect.width());
        const QString rest = text.mid(line.textStart());
        const bool last = at == lines - 1;
        const QString shown =
            last ? metrics.elidedText(rest.simplified(), Qt::ElideRight, rect.width()) : rest.left(line.textLength());
        paintText(painter, QRectF(rect.left(), y, rect.width(), metrics.lineSpacing()),
                  Qt::AlignVCenter | Qt::TextSingleLine | directionFlag(text), shown.trimmed());
        y += metrics.lineSpacing();
    }
    layout.endLayout();
}

} // namespace

void ScoreTileDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto tile = index.data(ScorecardControlsModel::RowRole).value<ControlTile>();
    const Theme theme(option.palette);
    const StatusLook look = lookOf(tile.now);
    const QRectF frame = QRectF(option.rect).adjusted(px(4), px(4), -px(4), -px(4));
    const Mirrored mirrored(*painter, option.rect, option.direction);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    painter->setPen(QPen(theme.color(focused ? Role::Accent : Role::Border), focused ? 2 : 1));
    painter->setBrush(theme.color(hovered ? Role::Hover : Role::Raised));
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3));
    painter->fillRect(QRectF(frame.left() + 1, frame.top(), frame.width() - 2, px(3)), theme.color(look.role));

    const QRectF inner = frame.adjusted(px(8), px(8), -px(8), -px(6));
    const double lineHeight = QFontMetricsF(fontFor(Type::Caption)).lineSpacing() + px(2);
    QFont strong = fontFor(Type::Caption);
    strong.setWeight(QFont::DemiBold);
    QRectF line(inner.left(), inner.top(), inner.width(), lineHeight);
    QFont keyFont = fixedFont();
    keyFont.setWeight(QFont::DemiBold);
    painter->setFont(keyFont);
    painter->setPen(theme.color(Role::Text));
    paintText(*painter, line, Qt::AlignLeft | Qt::AlignVCenter, tile.key);
    painter->setFont(strong);
    painter->setPen(theme.color(look.role));
    const QString word = wordFor(tile.now);
    paintText(*painter, line, Qt::AlignRight | Qt::AlignVCenter, word);
    const double side = px(13);
    const double wordWidth = QFontMetricsF(strong).horizontalAdvance(word);
    paintVerdictMark(*painter,
                     QRectF(line.right() - wordWidth - px(4) - side, line.center().y() - side / 2, side, side),
                     look.mark, theme.color(look.role));
    line.translate(0, lineHeight);
    painter->setPen(theme.color(Role::Text));
    paintText(*painter, line, Qt::AlignLeft | Qt::AlignVCenter,
              QFontMetricsF(strong).elidedText(tile.title, Qt::ElideRight, line.width()));
    painter->setFont(fontFor(Type::Caption));
    painter->setPen(theme.color(Role::Muted));
    paintWrapped(*painter, QRectF(inner.left(), line.bottom(), inner.width(), inner.bottom() - line.bottom()),
                 tile.now == tile.status
                     ? tile.finding
                     : ScorecardControlsModel::tr("Document: %1. %2").arg(wordFor(tile.status), tile.finding));
    painter->restore();
}

QSize ScoreTileDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const double line = QFontMetricsF(fontFor(Type::Caption)).lineSpacing() + px(2);
    return {std::max(option.rect.width(), px(120)), int(4 * line) + px(24)};
}

} // namespace shipworthy::ui
