#pragma once

#include "charts/scorechartdata.h"
#include "charts/stillchart.h"

namespace shipworthy::ui {

/// What the charts of a scorecard's categories share.
class ScoreChart : public StillChart {
    Q_OBJECT
public:
    void setData(const ScoreChartData &scores);

protected:
    using StillChart::StillChart;
    [[nodiscard]] const ScoreChartData &scores() const { return m_scores; }

private:
    ScoreChartData m_scores;
};

} // namespace shipworthy::ui
