#include "charts/datedchart.h"

#include "base/daywords.h"

#include <QGraphicsLayout>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>

namespace shipworthy::ui {
namespace {

double position(QDate day)
{
    return static_cast<double>(QDateTime(day, QTime(12, 0)).toMSecsSinceEpoch());
}

QLineSeries *lineThrough(const QList<DayPoint> &points)
{
    auto *line = new QLineSeries;
    for (const auto &[day, value] : points)
        line->append(position(day), value);
    return line;
}

} // namespace

DatedChart::DatedChart(QWidget *parent)
    : StillChart(new QChart, parent)
{
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins(QMargins(px(4), px(8), px(84), 0)); // words stand behind the last day
    setMinimumSize(px(280), px(200));
    setLayoutDirection(Qt::LeftToRight);
}

void DatedChart::addAxes(QDate first, QDate last, double top, int steps)
{
    const Theme theme(palette());
    m_first = first;
    m_last = last;
    auto *across = new QDateTimeAxis;
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    up->setRange(0, top);
    up->setTickCount(steps + 1);
    up->setLabelFormat(QStringLiteral("%d"));
    up->setGridLinePen(QPen(theme.color(Role::Border), 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(fontFor(Type::Caption));
        axis->setLabelsColor(theme.color(Role::Muted));
        axis->setLinePen(QPen(theme.color(Role::Border), 1));
    }
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    const auto all = chart()->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
    placeTicks();
}

void DatedChart::placeTicks()
{
    const auto axes = chart()->axes(Qt::Horizontal);
    auto *across = axes.isEmpty() ? nullptr : qobject_cast<QDateTimeAxis *>(axes.first());
    if (!across)
        return;
    // Every tick stands on a whole day, so the span is a multiple of the steps between them.
    const qint64 days = std::max<qint64>(1, m_first.daysTo(m_last));
    const int most = std::clamp((viewport()->width() - px(120)) / px(84), 1, 6);
    const qint64 gaps = std::min<qint64>(days, most);
    const qint64 span = (days + gaps - 1) / gaps * gaps;
    if (across->tickCount() == gaps + 1 && across->min().date() == m_first)
        return;
    across->setRange(QDateTime(m_first, QTime(12, 0)), QDateTime(m_first.addDays(span), QTime(12, 0)));
    across->setTickCount(static_cast<int>(gaps) + 1);
    across->setFormat(span > 300 ? QStringLiteral("MMM yyyy") : dayPattern(DayForm::Day));
}

void DatedChart::resizeEvent(QResizeEvent *event)
{
    StillChart::resizeEvent(event);
    placeTicks();
}

void DatedChart::addLine(const QList<DayPoint> &points, const QPen &pen)
{
    QLineSeries *line = lineThrough(points);
    line->setPen(pen);
    chart()->addSeries(line);
}

void DatedChart::addArea(const QList<DayPoint> &upper, const QList<DayPoint> &lower, const QBrush &brush)
{
    auto *area = new QAreaSeries;
    QLineSeries *top = lineThrough(upper);
    QLineSeries *bottom = lineThrough(lower);
    top->setParent(area);
    bottom->setParent(area);
    area->setUpperSeries(top);
    area->setLowerSeries(bottom);
    area->setBrush(brush);
    area->setPen(Qt::NoPen);
    chart()->addSeries(area);
}

void DatedChart::clearWords()
{
    m_labels.clear();
    m_signs.clear();
}

QPointF DatedChart::placeOf(const DayPoint &point) const
{
    return chart()->mapToPosition({position(point.first), point.second}, chart()->series().first());
}

void DatedChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (chart()->series().isEmpty())
        return;
    const Theme theme(palette());
    painter->setRenderHint(QPainter::Antialiasing);
    paintToday(*painter, theme);
    paintSigns(*painter, theme);
    paintLabels(*painter, theme);
}

void DatedChart::paintToday(QPainter &painter, const Theme &theme) const
{
    if (!m_today.isValid())
        return;
    const QRectF plot = chart()->plotArea();
    const double x = placeOf({m_today, 0}).x();
    painter.setPen(QPen(theme.color(Role::Accent), 1.5));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
}

void DatedChart::paintSigns(QPainter &painter, const Theme &theme) const
{
    for (const auto &[sign, at] : m_signs) {
        const QPointF foot = placeOf(at);
        if (sign == Sign::Stated) {
            const double half = px(9) / 2.0;
            painter.setPen(QPen(theme.color(Role::Text), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.setBrush(theme.color(Role::Raised));
            painter.drawPolygon(
                QPolygonF{foot + QPointF(-half, -px(8)), foot + QPointF(half, -px(8)), foot + QPointF(0, -1)});
        } else {
            painter.setPen(QPen(theme.color(Role::Text), 2, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(foot - QPointF(0, px(5)), foot + QPointF(0, px(5)));
        }
    }
}

void DatedChart::paintLabels(QPainter &painter, const Theme &theme) const
{
    painter.setFont(fontFor(Type::Caption));
    const QFontMetricsF metrics(painter.font());
    const QRectF all(viewport()->rect());
    QList<QRectF> taken;
    for (const Label &label : m_labels) {
        const QPointF at = placeOf(label.at);
        const QString text = metrics.elidedText(label.text, Qt::ElideRight, all.width() / 2);
        QRectF rect(at.x() + px(7), at.y() - metrics.height() / 2, metrics.horizontalAdvance(text) + px(4),
                    metrics.height());
        if (rect.right() > all.right())
            rect.moveRight(at.x() - px(7));
        // Words that would lie on others go to the nearest free line, above or below.
        const double wanted = rect.top();
        const auto collides = [&taken](const QRectF &one) {
            return std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(one); });
        };
        for (int step = 1; collides(rect) && step < 24; ++step)
            rect.moveTop(wanted + (step % 2 == 0 ? 1 : -1) * (step + 1) / 2 * (metrics.height() / 2));
        rect.moveTop(
            std::clamp(rect.top(), all.top(), std::max(all.top(), chart()->plotArea().bottom() - rect.height())));
        taken.append(rect);
        QColor ground = theme.color(Role::Raised);
        ground.setAlpha(215);
        painter.fillRect(rect, ground);
        painter.setPen(theme.color(label.role));
        painter.drawText(rect, Qt::AlignVCenter | Qt::AlignHCenter, text);
    }
}

} // namespace shipworthy::ui
