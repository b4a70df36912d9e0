#pragma once

#include <QtCharts/QChartView>

namespace shipworthy::ui {

/// What all charts share: plain, still, drawn anew when numbers, colours or type change. Takes no focus, its table
/// does.
class StillChart : public QChartView {
    Q_OBJECT
protected:
    /// Takes \a chart over.
    StillChart(QChart *chart, QWidget *parent);
    /// Fills the chart, which has neither series nor axes then.
    virtual void fill() = 0;
    void rebuild();
    void changeEvent(QEvent *event) override;
};

} // namespace shipworthy::ui
