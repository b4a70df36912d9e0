#include "charts/scorechart.h"

namespace shipworthy::ui {

void ScoreChart::setData(const ScoreChartData &scores)
{
    if (scores == m_scores)
        return;
    m_scores = scores;
    rebuild();
}

} // namespace shipworthy::ui
