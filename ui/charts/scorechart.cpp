#include "charts/scorechart.h"

#include "theme/theme.h"

#include <QEvent>
#include <QtCharts/QAbstractAxis>

namespace shipworthy::ui {

ScoreChart::ScoreChart(QChart *chart, QWidget *parent)
    : QChartView(chart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
}

void ScoreChart::setData(const ScoreChartData &scores)
{
    if (scores == m_scores)
        return;
    m_scores = scores;
    rebuild();
}

void ScoreChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void ScoreChart::rebuild()
{
    setBackgroundBrush(Theme(palette()).color(Role::Raised));
    chart()->removeAllSeries();
    const auto old = chart()->axes();
    for (QAbstractAxis *axis : old) {
        chart()->removeAxis(axis);
        delete axis;
    }
    fill();
}

} // namespace shipworthy::ui
