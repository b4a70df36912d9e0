#pragma once

#include "charts/scorechartdata.h"

#include <QWidget>

namespace shipworthy::ui {

/// The words for the lines or bars of a chart, beside its title.
class ChartKey : public QWidget {
    Q_OBJECT
public:
    enum class Signs { Lines, Bars, Bands };
    explicit ChartKey(Signs signs, QWidget *parent = nullptr);
    void setData(const ScoreChartData &scores); ///< names only what is drawn
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Sign { Verified, Document, Near, Far, Claimed, Stale, Waived, Claim, NearTick, FarTick };
    void paintSign(QPainter &painter, const QRectF &rect, Sign sign) const;
    void paintLine(QPainter &painter, const QRectF &rect, const QPen &pen, bool marker) const;
    void paintBar(QPainter &painter, const QRectF &rect, const QBrush &brush) const;

    const Signs m_signs;
    QList<std::pair<Sign, QString>> m_entries;
};

} // namespace shipworthy::ui
