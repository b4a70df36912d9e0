#include "delegates/painters.h"

#include "delegates/mirror.h"

#include <QPainterPath>

namespace shipworthy::ui {

namespace {

/// Draws on a grid of 16 × 16, whatever the size of the square.
class Grid {
public:
    Grid(QPainter &painter, const QRectF &rect, const QColor &color, double width = 1.6, bool pointsForward = false)
        : m_painter(painter)
    {
        const double side = std::min(rect.width(), rect.height());
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.center() - QPointF(side / 2, side / 2));
        // Ticks and letters are not mirrored; what points forward is.
        const bool upright = isMirrored(painter) && !pointsForward;
        if (upright)
            painter.translate(side, 0);
        painter.scale(upright ? -side / 16 : side / 16, side / 16);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
    }
    ~Grid() { m_painter.restore(); }
    Grid(const Grid &) = delete;
    Grid &operator=(const Grid &) = delete;

    void fill(const QPainterPath &path, const QColor &color) { m_painter.fillPath(path, color); }
    void stroke(const QPolygonF &line) { m_painter.drawPolyline(line); }
    void stroke(const QPainterPath &path) { m_painter.drawPath(path); }
    void disc(double radius) { m_painter.drawEllipse(QPointF(8, 8), radius, radius); }
    void slice(double degrees, const QColor &color)
    {
        QPainterPath path(QPointF(8, 8));
        path.arcTo(QRectF(2.6, 2.6, 10.8, 10.8), 90, degrees);
        path.closeSubpath();
        fill(path, color);
    }

private:
    QPainter &m_painter;
};

QPainterPath shieldPath()
{
    QPainterPath path(QPointF(8, 1.8));
    path.lineTo(13.2, 3.6);
    path.lineTo(13.2, 7.6);
    path.cubicTo(13.2, 11, 11, 13.2, 8, 14.4);
    path.cubicTo(5, 13.2, 2.8, 11, 2.8, 7.6);
    path.lineTo(2.8, 3.6);
    path.closeSubpath();
    return path;
}

QPainterPath trianglePath()
{
    QPainterPath path(QPointF(8, 1.6));
    path.lineTo(15.2, 14.4);
    path.lineTo(0.8, 14.4);
    path.closeSubpath();
    return path;
}

QPainterPath speechPath()
{
    QPainterPath path(QPointF(2.2, 3.2));
    path.lineTo(13.8, 3.2);
    path.lineTo(13.8, 11);
    path.lineTo(7.6, 11);
    path.lineTo(4.8, 13.8);
    path.lineTo(4.8, 11);
    path.lineTo(2.2, 11);
    path.closeSubpath();
    return path;
}

/// White on dark fills, dark on light ones: the cut-out of a filled mark.
QColor cutOut(const QColor &fill)
{
    return contrast(fill, Qt::white) >= 3 ? QColor(Qt::white) : QColor(0x0c, 0x14, 0x1c);
}

} // namespace

void paintStatusMark(QPainter &painter, const QRectF &square, Status status, const Theme &theme)
{
    switch (status) {
    case Status::Open: {
        Grid grid(painter, square, theme.color(Role::Muted), 1.5);
        grid.disc(5.6);
        return;
    }
    case Status::InProgress: {
        const QColor color = theme.color(Role::Accent);
        Grid grid(painter, square, color, 1.5);
        grid.disc(5.6);
        grid.slice(-180, color);
        return;
    }
    case Status::Partial: {
        const QColor color = theme.color(Role::MediumText);
        Grid grid(painter, square, color, 1.5);
        grid.disc(5.6);
        grid.slice(-270, color);
        return;
    }
    case Status::Resolved: {
        const QColor color = theme.color(theme.isDark() ? Role::VerifiedText : Role::DoneFill);
        QPainterPath disc;
        disc.addEllipse(QPointF(8, 8), 6.4, 6.4);
        Grid grid(painter, square, cutOut(color), 1.9);
        grid.fill(disc, color);
        grid.stroke(QPolygonF{{5.1, 8.3}, {7.2, 10.4}, {11, 6}});
        return;
    }
    case Status::Accepted: {
        Grid grid(painter, square, theme.color(Role::ClaimedText), 1.5);
        grid.stroke(shieldPath());
        return;
    }
    case Status::Deferred: {
        Grid grid(painter, square, theme.color(Role::Muted), 1.7, true);
        grid.stroke(QPolygonF{{6, 3.6}, {10.4, 8}, {6, 12.4}});
        return;
    }
    case Status::NotApplicable: {
        Grid grid(painter, square, theme.color(Role::Muted), 1.9);
        grid.stroke(QPolygonF{{4, 8}, {12, 8}});
        return;
    }
    }
}

void paintMark(QPainter &painter, const QRectF &square, const QString &name, const QColor &color)
{
    Grid grid(painter, square, color, 1.9);
    if (name == QLatin1String("tick")) {
        grid.stroke(QPolygonF{{3, 8.4}, {6.6, 12}, {13, 4.4}});
    } else if (name == QLatin1String("cross")) {
        grid.stroke(QPolygonF{{4, 4}, {12, 12}});
        grid.stroke(QPolygonF{{12, 4}, {4, 12}});
    } else if (name == QLatin1String("unequal")) {
        grid.stroke(QPolygonF{{2.6, 5.8}, {13.4, 5.8}});
        grid.stroke(QPolygonF{{2.6, 10.4}, {13.4, 10.4}});
        grid.stroke(QPolygonF{{10.8, 2.4}, {5.2, 13.8}});
    } else if (name == QLatin1String("clock")) {
        grid.disc(6);
        grid.stroke(QPolygonF{{8, 4.6}, {8, 8.2}, {10.6, 9.8}});
    } else if (name == QLatin1String("speech")) {
        grid.stroke(speechPath());
        grid.stroke(QPolygonF{{5.2, 6.2}, {10.8, 6.2}});
        grid.stroke(QPolygonF{{5.2, 8.4}, {8.8, 8.4}});
    } else if (name == QLatin1String("shield")) {
        grid.fill(shieldPath(), color);
        painter.setPen(QPen(cutOut(color), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        grid.stroke(QPolygonF{{5.4, 8}, {7.3, 9.9}, {10.7, 6}});
    } else if (name == QLatin1String("dash")) {
        grid.stroke(QPolygonF{{4, 8}, {12, 8}});
    } else {
        Q_ASSERT(name == QLatin1String("warning"));
        grid.fill(trianglePath(), color);
        painter.setPen(QPen(cutOut(color), 1.7, Qt::SolidLine, Qt::RoundCap));
        grid.stroke(QPolygonF{{8, 6.2}, {8, 9.6}});
        painter.drawPoint(QPointF(8, 12.1));
    }
}

} // namespace shipworthy::ui
