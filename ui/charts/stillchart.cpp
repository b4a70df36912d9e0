#include "charts/stillchart.h"

#include "theme/theme.h"

#include <QEvent>
#include <QtCharts/QAbstractAxis>

namespace shipworthy::ui {

StillChart::StillChart(QChart *chart, QWidget *parent)
    : QChartView(chart, parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(NoFrame);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
}

void StillChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        rebuild();
}

void StillChart::rebuild()
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
