#include "delegates/painters.h"

#include "delegates/mirror.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>
#include <numbers>

namespace shipworthy::ui {

namespace {

/// Measures of one of the three sizes, in device-independent pixels.
struct PlateMeasures {
    double height, mark, padding, gap, ruleGap, radius;
    QFont word, number;
};

QFont weighted(QFont font, QFont::Weight weight)
{
    font.setWeight(weight);
    return font;
}

PlateMeasures measuresFor(double height)
{
    if (height >= px(38)) {
        return {double(px(38)),
                double(px(20)),
                double(px(13)),
                double(px(8)),
                double(px(10)),
                double(px(4)),
                weighted(fontFor(Type::Heading), QFont::Bold),
                fontFor(Type::Plate)};
    }
    const QFont caption = weighted(fontFor(Type::Caption), QFont::Bold);
    if (height >= px(26)) {
        return {double(px(26)), double(px(15)), double(px(9)), double(px(7)),
                double(px(7)),  double(px(4)),  caption,       weighted(fontFor(Type::Body), QFont::Bold)};
    }
    return {double(px(22)), double(px(13)), double(px(7)), double(px(5)),
            double(px(6)),  double(px(3)),  caption,       caption};
}

double widthOf(const PlateMeasures &m, const QString &word, const QString &score)
{
    double width = 2 * m.padding + m.mark + m.gap + QFontMetricsF(m.word).horizontalAdvance(word);
    if (!score.isEmpty())
        width += 2 * m.ruleGap + QFontMetricsF(m.number).horizontalAdvance(score);
    return std::ceil(width);
}

/// A claim weighs less than what was computed: its word is not bold.
PlateMeasures forStyle(PlateMeasures m, PlateStyle style)
{
    if (style == PlateStyle::Claimed) {
        m.word = weighted(m.word, QFont::DemiBold);
        m.number = weighted(m.word, QFont::DemiBold);
        m.ruleGap /= 2;
    }
    return m;
}

struct PlateColors {
    QColor fill, outline, text, mark;
};

PlateColors colorsFor(Verdict verdict, PlateStyle style, const Theme &theme)
{
    const QColor text = theme.color(Role::Text);
    if (verdict == Verdict::NotRated)
        return {Qt::transparent, theme.color(Role::Edge), text, text};
    const bool filled = style == PlateStyle::Computed;
    switch (verdict) {
    case Verdict::NoGo:
        if (filled)
            return {theme.color(Role::CriticalFill),
                    theme.color(theme.isDark() ? Role::CriticalText : Role::CriticalFill), theme.color(Role::OnFill),
                    theme.color(Role::OnFill)};
        return {Qt::transparent, theme.color(Role::Edge), text, theme.color(Role::CriticalText)};
    case Verdict::Conditional:
        if (filled)
            return {theme.color(Role::MediumFill), theme.color(Role::MediumFill), theme.color(Role::OnMedium),
                    theme.color(Role::OnMedium)};
        return {Qt::transparent, theme.color(Role::Edge), text, theme.color(Role::MediumText)};
    default:
        if (filled)
            return {theme.color(Role::DoneFill), theme.color(theme.isDark() ? Role::VerifiedText : Role::DoneFill),
                    theme.color(Role::OnFill), theme.color(Role::OnFill)};
        return {Qt::transparent, theme.color(Role::Edge), text, theme.color(Role::VerifiedText)};
    }
}

QPolygonF octagon(const QRectF &square)
{
    QPolygonF shape;
    const double radius = square.width() / 2 / std::cos(std::numbers::pi / 8);
    for (int corner = 0; corner < 8; ++corner) {
        const double angle = (corner + 0.5) * std::numbers::pi / 4;
        shape << square.center() + QPointF(radius * std::cos(angle), radius * std::sin(angle));
    }
    return shape;
}

QPainterPath triangle(const QRectF &square)
{
    const double unit = square.width() / 16;
    QPainterPath path;
    path.moveTo(square.left() + 8 * unit, square.top() + 1.5 * unit);
    path.lineTo(square.left() + 15 * unit, square.top() + 14.2 * unit);
    path.lineTo(square.left() + unit, square.top() + 14.2 * unit);
    path.closeSubpath();
    return path;
}

} // namespace

void paintVerdictMark(QPainter &painter, const QRectF &square, Verdict verdict, const QColor &color)
{
    const Upright upright(painter, square);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = square.width() / 16;
    const QPointF at = square.topLeft();
    const auto point = [&](double x, double y) { return at + QPointF(x * unit, y * unit); };
    QPen pen(color, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = square.adjusted(1.4 * unit, 1.4 * unit, -1.4 * unit, -1.4 * unit);
    switch (verdict) {
    case Verdict::NoGo:
        painter.drawPolygon(octagon(inner));
        painter.drawLine(point(5, 8), point(11, 8));
        break;
    case Verdict::Conditional:
        painter.drawPath(triangle(square));
        painter.drawLine(point(8, 6), point(8, 9.4));
        painter.drawPoint(point(8, 11.8));
        break;
    case Verdict::Go:
        painter.drawEllipse(inner);
        painter.drawPolyline(QPolygonF{point(5.1, 8.3), point(7.2, 10.4), point(11, 6)});
        break;
    case Verdict::NotRated: {
        QPen dashed = pen;
        dashed.setDashPattern({1.6, 1.9});
        dashed.setCapStyle(Qt::FlatCap);
        painter.setPen(dashed);
        painter.drawEllipse(inner);
        painter.setPen(pen);
        QPainterPath question(point(6.3, 6.4));
        question.cubicTo(point(6.3, 4.1), point(9.8, 4.1), point(9.8, 6.4));
        question.cubicTo(point(9.8, 7.8), point(8, 7.7), point(8, 9.3));
        painter.drawPath(question);
        painter.drawPoint(point(8, 11.6));
        break;
    }
    }
    painter.restore();
}

QSize verdictPlateSize(Verdict verdict, const QString &score, int height)
{
    const PlateMeasures m = measuresFor(height);
    return QSize(int(widthOf(m, wordFor(verdict), score)), int(m.height));
}

int paintVerdictPlate(QPainter &painter, const QRectF &rect, Verdict verdict, const QString &score, PlateStyle style,
                      const Theme &theme)
{
    const PlateMeasures m = forStyle(measuresFor(rect.height()), style);
    const QString word = wordFor(verdict);
    const double width = widthOf(m, word, score);
    const QRectF plate(rect.left(), rect.center().y() - m.height / 2, width, m.height);
    const PlateColors colors = colorsFor(verdict, style, theme);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.fill);
    painter.setPen(QPen(colors.outline, 1, verdict == Verdict::NotRated ? Qt::CustomDashLine : Qt::SolidLine));
    if (verdict == Verdict::NotRated) {
        QPen pen(colors.outline, 1.2);
        pen.setDashPattern({3, 2});
        painter.setPen(pen);
    }
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), m.radius, m.radius);

    double x = plate.left() + m.padding;
    paintVerdictMark(painter, QRectF(x, plate.center().y() - m.mark / 2, m.mark, m.mark), verdict, colors.mark);
    x += m.mark + m.gap;
    painter.setPen(colors.text);
    painter.setFont(m.word);
    const double wordWidth = QFontMetricsF(m.word).horizontalAdvance(word);
    paintText(painter, QRectF(x, plate.top(), wordWidth + 1, plate.height()), Qt::AlignVCenter | Qt::AlignLeft, word);
    x += wordWidth + m.ruleGap;
    if (!score.isEmpty()) {
        if (style == PlateStyle::Computed) {
            const double inset = plate.height() * 0.17;
            painter.drawLine(QPointF(std::round(x) + 0.5, plate.top() + inset),
                             QPointF(std::round(x) + 0.5, plate.bottom() - inset));
        }
        x += m.ruleGap;
        painter.setFont(m.number);
        paintText(painter, QRectF(x, plate.top(), plate.right() - x, plate.height()), Qt::AlignVCenter | Qt::AlignLeft,
                  score);
    }
    painter.restore();
    return int(width);
}

} // namespace shipworthy::ui
