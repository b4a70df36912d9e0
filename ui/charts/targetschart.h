#pragma once

#include "charts/scorechart.h"

namespace shipworthy::ui {

/// Now against the targets, a group of bars a category.
class TargetsChart : public ScoreChart {
    Q_OBJECT
public:
    explicit TargetsChart(QWidget *parent = nullptr);

protected:
    void fill() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void labelCategories();
};

} // namespace shipworthy::ui
