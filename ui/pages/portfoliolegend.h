#pragma once

#include <QWidget>

namespace shipworthy::ui {

/// What the bands and marks of the score bars mean.
class PortfolioLegend : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// How many systems have which verdict: "May we ship?  0 GO  1 CONDITIONAL …".
class PortfolioTally : public QWidget {
    Q_OBJECT
public:
    explicit PortfolioTally(QWidget *parent = nullptr);
    void setCounts(int go, int conditional, int noGo, int notRated);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static int wordsWidth();

    int m_counts[4] = {0, 0, 0, 0}; ///< by Verdict
};

} // namespace shipworthy::ui
