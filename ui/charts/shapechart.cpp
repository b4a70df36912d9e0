#include "charts/shapechart.h"

#include "charts/chartpens.h"

#include <QtCharts/QLineSeries>
#include <QtCharts/QPolarChart>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <cmath>
#include <numbers>

namespace shipworthy::ui {
namespace {

/// Consecutive categories that have a value, as points; a full circle is closed.
QList<QList<QPointF>> runsOf(const ScoreChartData &scores, ScoreChartData::Value value)
{
    QList<QList<QPointF>> runs;
    bool open = false;
    // One step past the end joins the last category with the first.
    for (qsizetype i = 0; i <= scores.rows.size(); ++i) {
        const auto &points = scores.rows[i % scores.rows.size()].*value;
        if (!points) {
            open = false;
            continue;
        }
        if (!open)
            runs.append(QList<QPointF>());
        open = true;
        runs.last().append({double(i), *points});
    }
    return runs;
}

} // namespace

ShapeChart::ShapeChart(QWidget *parent)
    : ScoreChart(new QPolarChart, parent)
{
    setMinimumSize(px(220), px(220));
}

void ShapeChart::fill()
{
    const Theme theme(palette());
    if (scores().rows.size() < fewest)
        return;
    auto *polar = static_cast<QPolarChart *>(chart());
    auto *around = new QValueAxis;
    around->setRange(0, double(scores().rows.size()));
    around->setTickCount(int(scores().rows.size()) + 1);
    auto *outward = new QValueAxis;
    outward->setRange(0, 100);
    for (QValueAxis *axis : {around, outward}) {
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
    }
    polar->addAxis(around, QPolarChart::PolarOrientationAngular);
    polar->addAxis(outward, QPolarChart::PolarOrientationRadial);
    addLine(scores().furthest(), targetPen(theme), false, theme);
    addLine(&ScoreChartRow::document, documentPen(theme), false, theme);
    addLine(&ScoreChartRow::verified, verifiedPen(theme), true, theme);
    placePlot();
    viewport()->update();
}

void ShapeChart::addLine(ScoreChartData::Value value, const QPen &pen, bool markers, const Theme &theme)
{
    const auto runs = runsOf(scores(), value);
    QList<QPointF> alone;
    for (const QList<QPointF> &run : runs) {
        if (run.size() == 1 && !markers)
            alone.append(run.first());
        auto *line = new QLineSeries;
        line->append(run);
        line->setPen(pen);
        attach(line);
        if (markers)
            alone.append(run);
    }
    if (alone.isEmpty())
        return;
    // A value without neighbours is a point: a line needs two.
    auto *points = new QScatterSeries;
    points->append(alone);
    points->setMarkerSize(px(7));
    points->setColor(markers ? pen.color() : theme.color(Role::Raised));
    points->setBorderColor(pen.color());
    attach(points);
}

void ShapeChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    const auto axes = chart()->axes();
    for (QAbstractAxis *axis : axes)
        series->attachAxis(axis);
}

void ShapeChart::placePlot()
{
    const QRectF all = QRectF(viewport()->rect());
    const double side = std::max(20.0, std::min(all.width() - px(190), all.height() - px(64)));
    QRectF plot(0, 0, side, side);
    plot.moveCenter(all.center());
    chart()->setPlotArea(plot);
}

void ShapeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    placePlot();
}

QPointF ShapeChart::spoke(qsizetype category, double radius) const
{
    const double angle = 2 * std::numbers::pi * double(category) / double(scores().rows.size());
    return chart()->plotArea().center() + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

void ShapeChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    if (scores().rows.size() < fewest)
        return;
    // Straight rings: between two categories lies nothing that a circle would measure.
    const double radius = chart()->plotArea().width() / 2;
    painter->setPen(QPen(Theme(palette()).color(Role::Border), 1));
    for (int ring = 1; ring <= 4; ++ring) {
        QPolygonF polygon;
        for (qsizetype i = 0; i < scores().rows.size(); ++i)
            polygon << spoke(i, radius * ring / 4);
        painter->drawPolygon(polygon);
    }
    for (qsizetype i = 0; i < scores().rows.size(); ++i)
        painter->drawLine(chart()->plotArea().center(), spoke(i, radius));
}

void ShapeChart::drawForeground(QPainter *painter, const QRectF &)
{
    // The chart's own labels are cut short around a circle; these have the whole view.
    if (scores().rows.size() < fewest)
        return;
    const Theme theme(palette());
    const QRectF plot = chart()->plotArea();
    const QRectF all(viewport()->rect());
    painter->setFont(fontFor(Type::Caption));
    const QFontMetricsF metrics(painter->font());
    painter->setPen(theme.color(Role::Muted));
    painter->drawText(plot.center() + QPointF(px(4), -plot.height() / 4 + metrics.ascent() / 2), QStringLiteral("50"));
    painter->setPen(theme.color(Role::Text));
    const double radius = plot.width() / 2 + px(8);
    for (qsizetype i = 0; i < scores().rows.size(); ++i) {
        const double angle = 2 * std::numbers::pi * double(i) / double(scores().rows.size());
        const double sine = std::sin(angle);
        const double cosine = std::cos(angle);
        const QPointF at = plot.center() + QPointF(radius * sine, -radius * cosine);
        const double room = std::abs(sine) < 0.1 ? all.width() : sine > 0 ? all.right() - at.x() : at.x() - all.left();
        const QString text = metrics.elidedText(scores().rows[i].category, Qt::ElideRight, room - px(4));
        const double width = metrics.horizontalAdvance(text);
        const double x = std::abs(sine) < 0.1 ? at.x() - width / 2 : sine > 0 ? at.x() : at.x() - width;
        const double y = at.y() - metrics.height() / 2 - cosine * metrics.height() / 2;
        painter->drawText(QPointF(x, y + metrics.ascent()), text);
    }
}

} // namespace shipworthy::ui
