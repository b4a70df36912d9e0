#include "charts/chartkey.h"

#include "charts/chartpens.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QPainter>

namespace shipworthy::ui {

ChartKey::ChartKey(Signs signs, QWidget *parent)
    : QWidget(parent)
    , m_signs(signs)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ChartKey::setData(const ScoreChartData &scores)
{
    m_entries.clear();
    const bool bands = m_signs == Signs::Bands;
    const bool lines = m_signs == Signs::Lines;
    if (scores.has(&ScoreChartRow::document))
        m_entries.append({bands ? Sign::Claim : Sign::Document, tr("document")});
    if (scores.has(&ScoreChartRow::verified))
        m_entries.append({Sign::Verified, tr("verified")});
    if (bands)
        m_entries += {{Sign::Claimed, tr("claimed")}, {Sign::Stale, tr("stale")}, {Sign::Waived, tr("accepted")}};
    if (lines && scores.has(scores.furthest()))
        m_entries.append({Sign::Far, scores.furthestLabel()});
    if (!lines && scores.has(&ScoreChartRow::nearTarget))
        m_entries.append({bands ? Sign::NearTick : Sign::Near, scores.nearLabel});
    if (!lines && scores.has(&ScoreChartRow::farTarget))
        m_entries.append({bands ? Sign::FarTick : Sign::Far, scores.farLabel});
    QStringList words;
    for (const auto &[sign, word] : std::as_const(m_entries))
        words.append(word);
    setAccessibleName(tr("Drawn: %1").arg(words.join(u", ")));
    updateGeometry();
    update();
}

QSize ChartKey::sizeHint() const
{
    const QFontMetricsF metrics(fontFor(Type::Caption));
    double width = 0;
    for (const auto &[sign, word] : m_entries)
        width += px(24) + metrics.horizontalAdvance(word) + px(14);
    return {int(width), px(20)};
}

void ChartKey::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme(palette());
    const QFont font = fontFor(Type::Caption);
    const QFontMetricsF metrics(font);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    double x = 0;
    for (const auto &[sign, word] : std::as_const(m_entries)) {
        const QRectF place(x, height() / 2.0 - px(5), px(18), px(10));
        {
            const Upright upright(painter, place); // as in the chart, which runs from left to right everywhere
            painter.save();
            paintSign(painter, place, sign);
            painter.restore();
        }
        painter.setFont(font);
        painter.setPen(theme.color(Role::Muted));
        const double width = metrics.horizontalAdvance(word);
        paintText(painter, QRectF(x + px(24), 0, width + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, word);
        x += px(24) + width + px(14);
    }
}

void ChartKey::paintSign(QPainter &painter, const QRectF &rect, Sign sign) const
{
    const Theme theme(palette());
    const bool lines = m_signs == Signs::Lines;
    const auto band = [&](const Bands &bands) { paintScoreBar(painter, rect, bands, {}, {}, {}, theme); };
    const auto ticks = [&](int count) {
        painter.setPen(QPen(theme.color(Role::Text), 2, Qt::SolidLine, Qt::FlatCap));
        for (int tick = 0; tick < count; ++tick) {
            const double at = rect.right() - px(4) * (tick + 1);
            painter.drawLine(QPointF(at, rect.top()), QPointF(at, rect.bottom()));
        }
    };
    switch (sign) {
    case Sign::Verified:
        if (m_signs == Signs::Bands)
            band({.verified = 100});
        else if (lines)
            paintLine(painter, rect, verifiedPen(theme), true);
        else
            paintBar(painter, rect, verifiedBrush(theme));
        break;
    case Sign::Document:
        lines ? paintLine(painter, rect, documentPen(theme), false) : paintBar(painter, rect, documentBrush(theme));
        break;
    case Sign::Near: paintBar(painter, rect, nearBrush(theme)); break;
    case Sign::Far:
        lines ? paintLine(painter, rect, targetPen(theme), false) : paintBar(painter, rect, farBrush(theme));
        break;
    case Sign::Claimed: band({.claimed = 100}); break;
    case Sign::Stale: band({.stale = 100}); break;
    case Sign::Waived: band({.waived = 100}); break;
    case Sign::Claim: {
        const double half = px(9) / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.color(Role::Text), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(theme.color(Role::Raised));
        const QPointF foot(rect.right() - half, rect.center().y() + px(4));
        painter.drawPolygon(QPolygonF{foot + QPointF(-half, -px(8)), foot + QPointF(half, -px(8)), foot});
        break;
    }
    case Sign::NearTick: ticks(1); break;
    case Sign::FarTick: ticks(2); break;
    }
}

void ChartKey::paintLine(QPainter &painter, const QRectF &rect, const QPen &pen, bool marker) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    if (!marker)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(rect.center(), px(3), px(3));
}

void ChartKey::paintBar(QPainter &painter, const QRectF &rect, const QBrush &brush) const
{
    painter.setBrush(brush);
    painter.setPen(barPen(Theme(palette())));
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace shipworthy::ui
