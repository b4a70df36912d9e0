#pragma once

#include "charts/scorechart.h"

namespace shipworthy::ui {

class Theme;

/// The shape of a scorecard: verified, document and furthest target around a circle, each in its own line style.
/// Needs three categories.
class ShapeChart : public ScoreChart {
    Q_OBJECT
public:
    static constexpr int fewest = 3; ///< categories that make a shape

    explicit ShapeChart(QWidget *parent = nullptr);

protected:
    void fill() override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placePlot();
    [[nodiscard]] QPointF spoke(qsizetype category, double radius) const; ///< in the view
    void addLine(ScoreChartData::Value value, const QPen &pen, bool markers, const Theme &theme);
    void attach(QAbstractSeries *series);
};

} // namespace shipworthy::ui
