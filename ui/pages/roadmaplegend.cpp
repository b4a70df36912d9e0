#include "pages/roadmaplegend.h"

#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <algorithm>
#include <limits>

namespace shipworthy::ui {
namespace {

enum class Sign { Done, InProgress, Open, Overdue, Baseline, Dependency, Critical, BrokenOrder };

void paintArrow(QPainter &painter, const QRectF &rect, Role role, Qt::PenStyle style, const Theme &theme,
                double width = 1.4)
{
    const QPointF tip(rect.right(), rect.center().y());
    const double size = px(6);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(role), width, style));
    painter.drawLine(QPointF(rect.left(), tip.y()), tip - QPointF(size, 0));
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(role));
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-size, -size * 0.6), tip + QPointF(-size, size * 0.6)});
}

void paintSign(QPainter &painter, const QRectF &rect, Sign sign, const Theme &theme)
{
    constexpr double never = std::numeric_limits<double>::infinity();
    switch (sign) {
    case Sign::Done: paintTimelineBar(painter, rect, TimelineLook::Done, 1, never, false, theme); break;
    case Sign::InProgress: paintTimelineBar(painter, rect, TimelineLook::InProgress, 0.5, never, false, theme); break;
    case Sign::Open: paintTimelineBar(painter, rect, TimelineLook::Open, 0, never, false, theme); break;
    case Sign::Overdue: paintTimelineBar(painter, rect, TimelineLook::Open, 0, rect.left(), false, theme); break;
    case Sign::Baseline:
        painter.fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), px(3)), theme.color(Role::Edge));
        break;
    case Sign::Dependency: paintArrow(painter, rect, Role::Edge, Qt::SolidLine, theme); break;
    case Sign::Critical: paintArrow(painter, rect, Role::Text, Qt::SolidLine, theme, 2.4); break;
    case Sign::BrokenOrder: paintArrow(painter, rect, Role::ContradictedText, Qt::DashLine, theme); break;
    }
}

} // namespace

RoadmapLegend::RoadmapLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("roadmapLegend"));
    setAccessibleName(
        tr("Legend: filled is done, partly filled in progress, outlined open, hatched overdue, a thin line below is "
           "where the document has it; a heavy arrow leads along what decides the end"));
}

QSize RoadmapLegend::sizeHint() const
{
    return {px(620), px(28)};
}

QSize RoadmapLegend::minimumSizeHint() const
{
    return {px(120), px(28)};
}

void RoadmapLegend::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    const std::pair<Sign, QString> signs[] = {{Sign::Done, tr("done")},
                                              {Sign::InProgress, tr("in progress")},
                                              {Sign::Open, tr("open")},
                                              {Sign::Overdue, tr("overdue")},
                                              {Sign::Baseline, tr("as imported")},
                                              {Sign::Dependency, tr("must come first")},
                                              {Sign::Critical, tr("decides the end")},
                                              {Sign::BrokenOrder, tr("order broken")}};
    QPainter painter(this);
    const QFont font = fontFor(Type::Caption);
    const QFontMetricsF metrics(font);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    const double fixed = px(18) + px(6);
    double taken = px(4);
    for (const auto &[sign, word] : signs)
        taken += fixed + metrics.horizontalAdvance(word);
    const double gap = std::clamp<double>((width() - taken) / std::size(signs), px(5), px(16)); // a narrow window
    double x = px(4);
    for (const auto &[sign, word] : signs) {
        const QRectF mark(x, height() / 2.0 - px(6), px(18), px(12));
        {
            const Upright upright(painter, mark); // time runs from left to right in every language
            painter.save();
            paintSign(painter, mark, sign, theme);
            painter.restore();
        }
        painter.setFont(font);
        painter.setPen(theme.color(Role::Muted));
        const double wordWidth = metrics.horizontalAdvance(word);
        paintText(painter, QRectF(mark.right() + px(6), 0, wordWidth + 2, height()), Qt::AlignVCenter | Qt::AlignLeft,
                  word);
        x = mark.right() + px(6) + wordWidth + gap;
    }
}

} // namespace shipworthy::ui
