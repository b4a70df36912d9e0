#include "charts/targetschart.h"

#include "charts/chartpens.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QValueAxis>
#include <tuple>

namespace shipworthy::ui {

TargetsChart::TargetsChart(QWidget *parent)
    : ScoreChart(new QChart, parent)
{
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(px(260), px(220));
}

void TargetsChart::fill()
{
    const Theme theme(palette());
    auto *bars = new QBarSeries;
    const std::tuple<ScoreChartData::Value, QString, QBrush> kinds[] = {
        {&ScoreChartRow::verified, tr("Verified"), verifiedBrush(theme)},
        {&ScoreChartRow::document, tr("Document"), documentBrush(theme)},
        {&ScoreChartRow::nearTarget, scores().nearLabel, nearBrush(theme)},
        {&ScoreChartRow::farTarget, scores().farLabel, farBrush(theme)}};
    for (const auto &[value, title, brush] : kinds) {
        if (!scores().has(value))
            continue;
        auto *set = new QBarSet(title);
        set->setBrush(brush);
        set->setPen(barPen(theme));
        // A bar of no height stands for an absent value; the table tells it from zero.
        for (const ScoreChartRow &row : scores().rows)
            set->append((row.*value).value_or(0));
        bars->append(set);
    }
    bars->setBarWidth(0.7);
    chart()->addSeries(bars);

    auto *across = new QBarCategoryAxis;
    across->setGridLineVisible(false);
    auto *up = new QValueAxis;
    up->setRange(0, 100);
    up->setTickCount(5);
    up->setLabelFormat(QStringLiteral("%d"));
    up->setGridLinePen(QPen(theme.color(Role::Border), 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(fontFor(Type::Caption));
        axis->setLabelsColor(theme.color(Role::Muted));
        axis->setLinePen(QPen(theme.color(Role::Border), 1));
    }
    chart()->addAxis(across, Qt::AlignBottom);
    chart()->addAxis(up, Qt::AlignLeft);
    bars->attachAxis(across);
    bars->attachAxis(up);
    labelCategories();
}

void TargetsChart::labelCategories()
{
    const auto axes = chart()->axes(Qt::Horizontal);
    auto *across = axes.isEmpty() ? nullptr : qobject_cast<QBarCategoryAxis *>(axes.first());
    if (!across || scores().rows.isEmpty())
        return;
    const QFontMetricsF metrics(fontFor(Type::Caption));
    const double room = (viewport()->width() - px(40)) / double(scores().rows.size()) - px(2);
    QStringList labels;
    for (const ScoreChartRow &row : scores().rows) {
        QString label = metrics.elidedText(row.category, Qt::ElideRight, room);
        // Categories are told apart by their text, so two that were cut alike get an invisible difference.
        while (labels.contains(label))
            label += QChar(0x200b);
        labels.append(label);
    }
    if (across->categories() != labels)
        across->setCategories(labels);
}

void TargetsChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    labelCategories();
}

} // namespace shipworthy::ui
