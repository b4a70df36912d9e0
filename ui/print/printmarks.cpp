#include "print/printmarks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shipworthy::ui::print {
namespace {

QPainterPath box(const QRectF &rect)
{
    QPainterPath path;
    path.addRect(rect);
    return path;
}

QPainterPath disc(const QPointF &centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath polygon(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    path.closeSubpath();
    return path;
}

QPainterPath polyline(const QList<QPointF> &points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(points));
    return path;
}

QPainterPath octagon(const QPointF &centre, double radius)
{
    QList<QPointF> points;
    for (int i = 0; i < 8; ++i) {
        const double angle = (i + 0.5) * std::numbers::pi / 4;
        points.append(centre + QPointF(std::cos(angle), std::sin(angle)) * radius);
    }
    return polygon(points);
}

QPainterPath tick(const QRectF &square)
{
    const auto at = [&](double x, double y) {
        return QPointF(square.x() + x * square.width(), square.y() + y * square.height());
    };
    return polyline({at(0.16, 0.54), at(0.4, 0.78), at(0.84, 0.22)});
}

/// A pie of \a share of a disc, from twelve o'clock; for states half or three quarters done.
QPainterPath pie(const QPointF &centre, double radius, double share)
{
    const QRectF square(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    QPainterPath path(centre);
    path.arcTo(square, 90, 360 * share);
    path.closeSubpath();
    return path;
}

void paintTriangle(Canvas &canvas, const QRectF &square, QRgb shape, QRgb sign)
{
    const double s = square.width();
    const QPointF o = square.topLeft();
    canvas.fill(polygon({o + QPointF(s / 2, s * 0.04), o + QPointF(s, s * 0.94), o + QPointF(0, s * 0.94)}), shape);
    canvas.fill(box({o.x() + s * 0.455, o.y() + s * 0.36, s * 0.09, s * 0.29}), sign);
    canvas.fill(disc(o + QPointF(s / 2, s * 0.77), s * 0.06), sign);
}

TextStyle plateWord(const QRectF &rect, QRgb color)
{
    const double points = std::clamp(rect.height() * 1.28, 9.0, 20.0);
    return {points, points * 1.2, true, color};
}

/// Writes the word centred in \a room, smaller where it would not fit.
void paintPlateWord(Canvas &canvas, const QRectF &room, const QString &word, TextStyle style)
{
    while (style.size > 7 && canvas.widthOf(word, style) > room.width() - 1)
        style = {style.size - 0.5, (style.size - 0.5) * 1.2, true, style.color};
    const double height = Canvas::leadingOf(style);
    canvas.write(room.x(), room.y() + (room.height() - height) / 2, room.width(), word, style, Qt::AlignHCenter);
}

} // namespace

void paintPlate(Canvas &canvas, const QRectF &rect, Verdict verdict)
{
    const double side = rect.height() * 0.66;
    const double inset = rect.height() * 0.26;
    const QRectF square(rect.x() + inset, rect.center().y() - side / 2, side, side);
    const QString word = wordFor(verdict);
    QRectF room = rect.adjusted(inset * 1.6 + side, 0, -inset * 0.6, 0);
    switch (verdict) {
    case Verdict::NoGo:
        canvas.fill(rect, noGoInk);
        canvas.fill(octagon(square.center(), side * 0.5), white);
        canvas.fill(box({square.x() + side * 0.2, square.center().y() - side * 0.085, side * 0.6, side * 0.17}),
                    noGoInk);
        paintPlateWord(canvas, room, word, plateWord(rect, white));
        return;
    case Verdict::Conditional: {
        const double solid = inset * 1.3 + side;
        canvas.fill(QRectF(rect.x(), rect.y(), solid, rect.height()), conditionalInk);
        canvas.frame(rect, 0.7, conditionalInk);
        paintTriangle(canvas,
                      {rect.x() + (solid - side * 0.84) / 2, rect.center().y() - side * 0.42, side * 0.84, side * 0.84},
                      white, conditionalInk);
        room.setLeft(rect.x() + solid + 0.6);
        paintPlateWord(canvas, room, word, plateWord(rect, ink));
        return;
    }
    case Verdict::Go:
        canvas.frame(rect, 0.7, goInk);
        {
            const Canvas::Upright upright(canvas, square.x(), square.width());
            canvas.stroke(tick(square), side * 0.15, goInk);
        }
        paintPlateWord(canvas, room, word, plateWord(rect, goInk));
        return;
    case Verdict::NotRated:
        canvas.frame(rect, 0.35, ink3, true);
        paintPlateWord(canvas, square.adjusted(-1, 0, 1, 0), QStringLiteral("?"), plateWord(rect, ink2));
        paintPlateWord(canvas, room, word, plateWord(rect, ink2));
        return;
    }
}

void paintStanding(Canvas &canvas, const QPointF &topLeft, double size, Standing standing)
{
    const Canvas::Upright upright(canvas, topLeft.x(), size);
    const double r = size / 2;
    const QPointF c = topLeft + QPointF(r, r);
    const double pen = size * 0.13;
    const QPainterPath ring = disc(c, r - pen / 2);
    switch (standing) {
    case Standing::Open: canvas.stroke(ring, pen, ink); return;
    case Standing::InProgress:
        canvas.stroke(ring, pen, ink);
        canvas.fill(pie(c, r - pen / 2, 0.5), ink);
        return;
    case Standing::Partial:
        canvas.stroke(ring, pen, ink);
        canvas.fill(pie(c, r - pen / 2, 0.75), ink);
        return;
    case Standing::Deferred:
        canvas.stroke(ring, pen, ink);
        canvas.fill(box({c.x() - r * 0.5, c.y() - pen / 2, r, pen}), ink);
        return;
    case Standing::Contradicted:
        canvas.fill(polygon({c + QPointF(0, -r * 1.12), c + QPointF(r * 1.12, 0), c + QPointF(0, r * 1.12),
                             c + QPointF(-r * 1.12, 0)}),
                    noGoInk);
        return;
    case Standing::Claimed:
        canvas.hatch(ring, doneInk, size * 0.24, size * 0.1);
        canvas.stroke(ring, pen * 0.8, doneInk);
        return;
    case Standing::Stale:
        canvas.stroke(ring, pen, doneInk);
        canvas.stroke(polyline({c + QPointF(0, -r * 0.6), c, c + QPointF(r * 0.45, r * 0.25)}), pen * 0.9, doneInk);
        return;
    case Standing::Waived: {
        const QRectF square(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8);
        for (const QPointF &dot :
             {QPointF(-0.35, -0.35), QPointF(0.35, -0.35), QPointF(-0.35, 0.35), QPointF(0.35, 0.35)})
            canvas.fill(disc(c + dot * r, r * 0.15), ink2);
        canvas.frame(square, pen * 0.8, ink2);
        return;
    }
    case Standing::Verified:
        canvas.fill(disc(c, r), doneInk);
        canvas.stroke(tick({c.x() - r * 0.7, c.y() - r * 0.7, r * 1.4, r * 1.4}), size * 0.12, white);
        return;
    }
}

void paintEndpointMark(Canvas &canvas, const QPointF &topLeft, double size, const QString &state)
{
    const Canvas::Upright upright(canvas, topLeft.x(), size);
    const QRectF square(topLeft, QSizeF(size, size));
    if (state == QLatin1String("up")) {
        canvas.stroke(tick(square), size * 0.16, ink);
    } else if (state == QLatin1String("down")) {
        canvas.fill(square, noGoInk);
        const QRectF in = square.adjusted(size * 0.27, size * 0.27, -size * 0.27, -size * 0.27);
        canvas.stroke(polyline({in.topLeft(), in.bottomRight()}), size * 0.12, white);
        canvas.stroke(polyline({in.topRight(), in.bottomLeft()}), size * 0.12, white);
    } else if (state == QLatin1String("degraded")) {
        paintTriangle(canvas, square, conditionalInk, white);
    } else {
        canvas.stroke(disc(square.center(), size * 0.44), size * 0.11, ink3, true);
    }
}

void paintShares(Canvas &canvas, const QRectF &rect, const Shares &shares)
{
    if (shares.total() == 0) {
        canvas.fill(rect, trackInk);
        return;
    }
    double x = rect.x();
    const auto next = [&](int count) {
        const QRectF part(x, rect.y(), rect.width() * count / shares.total(), rect.height());
        x += part.width();
        return part;
    };
    if (shares.verified > 0)
        canvas.fill(next(shares.verified), doneInk);
    if (shares.claimed > 0) {
        const QRectF part = next(shares.claimed);
        canvas.hatch(box(part), doneInk);
        canvas.frame(part, 0.2, doneInk);
    }
    if (shares.accepted > 0) {
        const QRectF part = next(shares.accepted);
        canvas.dots(box(part), ink2);
        canvas.frame(part, 0.2, ink2);
    }
    if (shares.open > 0)
        canvas.fill(next(shares.open), openInk);
}

void paintBullet(Canvas &canvas, const QRectF &rect, const ScoreLine &line)
{
    canvas.fill(rect, trackInk);
    for (int quarter = 1; quarter < 4; ++quarter)
        canvas.fill(QRectF(rect.x() + rect.width() * quarter / 4 - 0.1, rect.y(), 0.2, rect.height()), white);
    const auto at = [&](double points) { return rect.x() + rect.width() * std::clamp(points, 0.0, 100.0) / 100; };
    const QRectF bar = rect.adjusted(0, rect.height() * 0.19, 0, -rect.height() * 0.19);
    if (line.computed) {
        // A measured 0 leaves a sliver: it is known, not absent.
        const double solid = std::max(at(*line.computed) - bar.x(), 0.45);
        const double claims = line.ifClaimsHold ? at(*line.ifClaimsHold) - bar.x() : 0;
        if (claims > solid + 0.1) {
            const QRectF part(bar.x() + solid, bar.y(), claims - solid, bar.height());
            canvas.fill(part, white);
            canvas.hatch(box(part), doneInk);
            canvas.frame(part, 0.2, doneInk);
        }
        canvas.fill(QRectF(bar.x(), bar.y(), solid, bar.height()), doneInk);
    }
    const auto target = [&](double points, int ticks) {
        for (int i = 0; i < ticks; ++i)
            canvas.fill(QRectF(at(points) - 0.2 + (ticks == 2 ? (i ? 0.35 : -0.35) : 0), rect.y() - 0.35, 0.4,
                               rect.height() + 0.7),
                        ink);
    };
    if (line.nearTarget)
        target(*line.nearTarget, 1);
    if (line.farTarget)
        target(*line.farTarget, 2);
    if (line.claimed) {
        const QPointF tip(at(*line.claimed), rect.y() - 0.15);
        const QPainterPath mark = polygon({tip, tip + QPointF(-1.15, -1.9), tip + QPointF(1.15, -1.9)});
        canvas.fill(mark, white);
        canvas.stroke(mark, 0.28, ink);
    }
}

double paintLegend(Canvas &canvas, double x, double y, Swatch swatch, const QString &word)
{
    const double height = Canvas::leadingOf(noteStyle);
    const QRectF bar(x, y + (height - 2) / 2, 6, 2);
    double width = bar.width();
    switch (swatch) {
    case Swatch::Verified: paintShares(canvas, bar, {1, 0, 0, 0}); break;
    case Swatch::Claimed: paintShares(canvas, bar, {0, 1, 0, 0}); break;
    case Swatch::Accepted: paintShares(canvas, bar, {0, 0, 1, 0}); break;
    case Swatch::Open: paintShares(canvas, bar, {0, 0, 0, 1}); break;
    case Swatch::DocumentScore: {
        const QPainterPath mark = polygon({{x + 1.2, bar.bottom()}, {x, bar.y()}, {x + 2.4, bar.y()}});
        canvas.stroke(mark, 0.28, ink);
        width = 2.4;
        break;
    }
    case Swatch::NearTarget:
        canvas.fill(QRectF(x + 0.4, bar.y() - 0.3, 0.4, 2.6), ink);
        width = 1.2;
        break;
    case Swatch::FarTarget:
        canvas.fill(QRectF(x + 0.2, bar.y() - 0.3, 0.4, 2.6), ink);
        canvas.fill(QRectF(x + 0.9, bar.y() - 0.3, 0.4, 2.6), ink);
        width = 1.5;
        break;
    }
    const double textAt = x + width + 1.2;
    const double textWidth = canvas.widthOf(word, noteStyle) + 0.5;
    canvas.write(textAt, y, textWidth, word, noteStyle);
    return textAt - x + textWidth + 3.5;
}

double paintSwatches(Canvas &canvas, double x, double left, double right, double y,
                     const QList<std::pair<Swatch, QString>> &entries)
{
    const double line = Canvas::leadingOf(noteStyle) + 0.6;
    const double top = y;
    for (const auto &[swatch, word] : entries) {
        const double width = canvas.measured([&] { return paintLegend(canvas, x, y, swatch, word); });
        if (x > left && x + width - 3.5 > right) {
            x = left;
            y += line;
        }
        x += paintLegend(canvas, x, y, swatch, word);
    }
    return y + line - top;
}

} // namespace shipworthy::ui::print
