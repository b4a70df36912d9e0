#include "delegates/painters.h"

#include "delegates/hatch.h"
#include "delegates/mirror.h"

#include <QPainterPath>
#include <cmath>

namespace shipworthy::ui {

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &color, double spacing, double width, bool rising)
{
    if (rect.width() <= 0 || rect.height() <= 0)
        return;
    const Upright upright(painter, rect); // the way it rises has a meaning
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, width));
    const double height = rect.height();
    const double first = std::floor((rect.left() - height) / spacing) * spacing;
    for (double x = first; x < rect.right() + height; x += spacing) {
        const QPointF foot(x, rising ? rect.bottom() : rect.top());
        const QPointF head(x + height, rising ? rect.top() : rect.bottom());
        painter.drawLine(foot, head);
    }
    painter.restore();
}

namespace {

void paintDots(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    const double step = px(4);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    for (double y = rect.top() + step / 2; y < rect.bottom(); y += step) {
        for (double x = rect.left() + step / 2; x < rect.right(); x += step)
            painter.drawEllipse(QPointF(x, y), 0.8, 0.8);
    }
    painter.restore();
}

/// The bar itself, in the middle of what is asked for: marks hang above and below.
QRectF trackIn(const QRectF &rect)
{
    const double height = std::min<double>(px(11), rect.height());
    return QRectF(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
}

void paintTrack(QPainter &painter, const QRectF &track, const Theme &theme)
{
    painter.fillRect(track, theme.color(Role::Sunken));
}

void paintFrame(QPainter &painter, const QRectF &track, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Role::Edge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(track.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintBands(QPainter &painter, const QRectF &track, const Bands &bands, const Theme &theme)
{
    double x = track.left();
    const auto next = [&](double points) {
        const double width = track.width() * std::clamp(points, 0.0, 100.0) / 100;
        const QRectF band(x, track.top(), width, track.height());
        x += width;
        return band;
    };
    const QRectF verified = next(bands.verified);
    painter.fillRect(verified, theme.color(Role::VerifiedText));
    const double spacing = px(6);
    for (const auto &[points, text, ground, rising] :
         {std::tuple{bands.claimed, Role::ClaimedText, Role::ClaimedChip, true},
          std::tuple{bands.stale, Role::StaleText, Role::StaleChip, false}}) {
        const QRectF band = next(points);
        painter.fillRect(band, theme.color(ground));
        paintHatch(painter, band, theme.color(text), spacing, 2, rising);
    }
    const QRectF waived = next(bands.waived);
    if (waived.width() > 0) {
        painter.fillRect(waived, theme.color(Role::Base));
        paintDots(painter, waived, theme.color(Role::Muted));
    }
    // A hairline between bands, so that two of the same lightness do not run into each other.
    painter.setPen(QPen(theme.color(Role::Base), 1));
    double edge = track.left();
    for (const double points : {bands.verified, bands.claimed, bands.stale}) {
        edge += track.width() * points / 100;
        if (points > 0 && edge < track.right() - 1)
            painter.drawLine(QPointF(edge, track.top()), QPointF(edge, track.bottom()));
    }
}

double positionOf(double points, const QRectF &track)
{
    return track.left() + track.width() * std::clamp(points, 0.0, 100.0) / 100;
}

void paintClaim(QPainter &painter, double x, const QRectF &track, const Theme &theme)
{
    const double half = px(9) / 2.0;
    const QPolygonF triangle{{x - half, track.top() - px(8)}, {x + half, track.top() - px(8)}, {x, track.top() - 1}};
    painter.setPen(QPen(theme.color(Role::Text), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawPolygon(triangle);
}

void paintTarget(QPainter &painter, double x, int ticks, const QRectF &track, const Theme &theme)
{
    painter.setPen(QPen(theme.color(Role::Text), 2, Qt::SolidLine, Qt::FlatCap));
    const double gap = px(4);
    for (int tick = 0; tick < ticks; ++tick) {
        const double at = std::round(x) + (tick - (ticks - 1) / 2.0) * gap;
        painter.drawLine(QPointF(at, track.bottom() - 2), QPointF(at, track.bottom() + px(8)));
    }
}

} // namespace

void paintScoreBar(QPainter &painter, const QRectF &rect, std::optional<Bands> bands, std::optional<double> claimed,
                   std::optional<double> nearTarget, std::optional<double> farTarget, const Theme &theme)
{
    const QRectF track = trackIn(rect);
    painter.save();
    paintTrack(painter, track, theme);
    if (bands)
        paintBands(painter, track, *bands, theme);
    paintFrame(painter, track, theme);
    painter.setRenderHint(QPainter::Antialiasing);
    if (claimed)
        paintClaim(painter, positionOf(*claimed, track), track, theme);
    if (nearTarget)
        paintTarget(painter, positionOf(*nearTarget, track), 1, track, theme);
    if (farTarget)
        paintTarget(painter, positionOf(*farTarget, track), 2, track, theme);
    painter.restore();
}

void paintProgress(QPainter &painter, const QRectF &rect, int done, int total, const Theme &theme)
{
    const double height = std::min<double>(px(8), rect.height());
    const QRectF track(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
    painter.save();
    paintTrack(painter, track, theme);
    if (total > 0) {
        const double share = std::clamp(double(done) / total, 0.0, 1.0);
        painter.fillRect(QRectF(track.left(), track.top(), std::round(track.width() * share), track.height()),
                         theme.color(Role::Accent));
    }
    paintFrame(painter, track, theme);
    painter.restore();
}

} // namespace shipworthy::ui
