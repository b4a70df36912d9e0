#pragma once

#include "charts/scorechartdata.h"

#include <QtCharts/QChartView>

namespace shipworthy::ui {

/// Now against the targets, a group of bars a category. Takes no focus, its table does.
class TargetsChart : public QChartView {
    Q_OBJECT
public:
    explicit TargetsChart(QWidget *parent = nullptr);
    void setData(const ScoreChartData &scores);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void labelCategories();

    ScoreChartData m_data;
};

} // namespace shipworthy::ui
