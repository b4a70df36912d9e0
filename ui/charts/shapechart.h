#pragma once

#include "charts/scorechartdata.h"

#include <QtCharts/QChartView>

namespace shipworthy::ui {

class Theme;

/// The shape of a scorecard: verified, document and furthest target around a circle, each in its own line style.
/// Needs three categories; takes no focus, its table does.
class ShapeChart : public QChartView {
    Q_OBJECT
public:
    static constexpr int fewest = 3; ///< categories that make a shape

    explicit ShapeChart(QWidget *parent = nullptr);
    void setData(const ScoreChartData &scores);

protected:
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void placePlot();
    [[nodiscard]] QPointF spoke(qsizetype category, double radius) const; ///< in the view
    void addLine(ScoreChartData::Value value, const QPen &pen, bool markers, const Theme &theme);
    void attach(QAbstractSeries *series);

    ScoreChartData m_scores;
};

} // namespace shipworthy::ui
