#pragma once

#include "charts/datedchart.h"
#include "domain/forecast.h"

namespace shipworthy::ui {

struct BurndownChartData {
    QList<DayState> days;
    Forecast forecast;
    CountedBy measure = CountedBy::Items;
    QDate planStart; ///< null: no plan with dates
    QDate planEnd;
    bool operator==(const BurndownChartData &) const = default;
};

/// What is not done, day by day, with what is only said to be done hatched, what is waived dotted below, and the
/// forecast as a fan from today.
class BurndownChart : public DatedChart {
    Q_OBJECT
public:
    explicit BurndownChart(QWidget *parent = nullptr);
    void setData(const BurndownChartData &shown);

protected:
    void fill() override;

private:
    [[nodiscard]] double notDone(const DayState &state) const;
    [[nodiscard]] double waived(const DayState &state) const;
    [[nodiscard]] QDate lastDrawn() const;
    void fillPast(const Theme &theme);
    void fillForecast(const Theme &theme);
    void fillPlan(const Theme &theme);

    BurndownChartData m_data;
};

} // namespace shipworthy::ui
