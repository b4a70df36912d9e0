#pragma once

#include "charts/datedchart.h"
#include "domain/pastdays.h"

namespace shipworthy::ui {

/// A score on a day that a document names.
struct TrendMark {
    QDate day;
    double points = 0;
    QString text; ///< "50/100"; of a target its label
    bool isTarget = false;
    bool operator==(const TrendMark &) const = default;
};

struct TrendChartData {
    QList<DayState> days;
    QList<TrendMark> marks; ///< by day
    bool operator==(const TrendChartData &) const = default;
};

/// The score over the history: what is verified as a line, what is only claimed, stale or waived as bands on it, what
/// documents stated as marks, their targets as a dashed line.
class TrendChart : public DatedChart {
    Q_OBJECT
public:
    explicit TrendChart(QWidget *parent = nullptr);
    void setData(const TrendChartData &shown);

protected:
    void fill() override;

private:
    void fillBands(const Theme &theme);
    void fillMarks(const Theme &theme);

    TrendChartData m_data;
};

} // namespace shipworthy::ui
