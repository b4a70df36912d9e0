#pragma once

#include <QWidget>

namespace shipworthy::ui {

/// What bars and arrows of the roadmap mean, in one line.
class RoadmapLegend : public QWidget {
    Q_OBJECT
public:
    explicit RoadmapLegend(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace shipworthy::ui
