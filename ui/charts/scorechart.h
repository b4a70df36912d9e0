#pragma once

#include "charts/scorechartdata.h"

#include <QtCharts/QChartView>

namespace shipworthy::ui {

/// What the charts of a scorecard share: plain, still, drawn anew when scores, colours or type change. Takes no focus,
/// its table does.
class ScoreChart : public QChartView {
    Q_OBJECT
public:
    void setData(const ScoreChartData &scores);

protected:
    /// Takes \a chart over.
    ScoreChart(QChart *chart, QWidget *parent);
    [[nodiscard]] const ScoreChartData &scores() const { return m_scores; }
    /// Fills the chart, which has neither series nor axes then.
    virtual void fill() = 0;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    ScoreChartData m_scores;
};

} // namespace shipworthy::ui
