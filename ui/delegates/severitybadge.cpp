#include "delegates/painters.h"

#include "delegates/mirror.h"

#include <cmath>
#include <numbers>

namespace shipworthy::ui {

namespace {

struct BadgeLook {
    Role fill;
    Role letter;
    QPolygonF shape;        ///< in the unit square; empty: a circle
    double letterShift = 0; ///< down, as a share of the height
    double letterSize = 0.56;
};

QPolygonF regular(int corners, double turn, double radius)
{
    QPolygonF shape;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (corner + turn) * 2 * std::numbers::pi / corners;
        shape << QPointF(0.5 + radius * std::cos(angle), 0.5 + radius * std::sin(angle));
    }
    return shape;
}

BadgeLook lookOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical: return {Role::CriticalFill, Role::OnFill, regular(8, 0.5, 0.52)};
    case Severity::High:
        return {Role::HighFill, Role::OnFill, QPolygonF{{0.5, 0.02}, {1.0, 0.96}, {0.0, 0.96}}, 0.13, 0.46};
    case Severity::Medium: return {Role::MediumFill, Role::OnMedium, regular(4, 0, 0.54), 0, 0.5};
    case Severity::Low: return {Role::LowFill, Role::OnFill, {}};
    case Severity::Info:
        return {Role::InfoFill, Role::OnFill, QPolygonF{{0.05, 0.05}, {0.95, 0.05}, {0.95, 0.95}, {0.05, 0.95}}};
    }
    Q_UNREACHABLE();
}

QFont letterFont(double height)
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::Bold);
    font.setPixelSize(std::max(7, int(std::lround(height))));
    return font;
}

void paintUnrated(QPainter &painter, const QRectF &square, const Theme &theme)
{
    QPen pen(theme.color(Role::Edge), std::max(1.0, square.width() / 18));
    pen.setDashPattern({2, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double inset = square.width() * 0.1;
    painter.drawRoundedRect(square.adjusted(inset, inset, -inset, -inset), inset, inset);
    painter.setPen(theme.color(Role::Muted));
    painter.setFont(letterFont(square.height() * 0.55));
    paintText(painter, square, Qt::AlignCenter, QStringLiteral("?"));
}

} // namespace

void paintSeverityBadge(QPainter &painter, const QRectF &rect, std::optional<Severity> severity, const Theme &theme)
{
    const double side = std::min(rect.width(), rect.height());
    const QRectF square(rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side);
    const Upright upright(painter, square);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!severity) {
        paintUnrated(painter, square, theme);
        painter.restore();
        return;
    }
    const BadgeLook look = lookOf(*severity);
    painter.setBrush(theme.color(look.fill));
    painter.setPen(Qt::NoPen);
    // Dark fills get the outline of the design, or they sink into a dark ground.
    if (theme.isDark() && *severity == Severity::Critical)
        painter.setPen(QPen(theme.color(Role::CriticalText), std::max(1.0, side / 20)));
    if (look.shape.isEmpty()) {
        painter.drawEllipse(square.adjusted(side * 0.02, side * 0.02, -side * 0.02, -side * 0.02));
    } else {
        QPolygonF shape;
        for (const QPointF &point : look.shape)
            shape << square.topLeft() + point * side;
        painter.drawPolygon(shape);
    }
    painter.setPen(theme.color(look.letter));
    painter.setFont(letterFont(side * look.letterSize));
    paintText(painter, square.translated(0, side * look.letterShift), Qt::AlignCenter, wordFor(*severity).left(1));
    painter.restore();
}

} // namespace shipworthy::ui
