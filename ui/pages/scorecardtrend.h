#pragma once

#include "base/job.h"
#include "items/trendrows.h"
#include "workspace/workspace.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace shipworthy {
class TrendModel;
}

namespace shipworthy::ui {

class BurndownChart;
class ScorecardTable;
class TrendChart;

/// The past of a system, and its forecast: the score over the history, or the burndown, as chart or as table, with a
/// sentence beneath. Replays the history on another thread; until that is done, what was shown stays.
class ScorecardTrend : public QWidget {
    Q_OBJECT
public:
    explicit ScorecardTrend(QWidget *parent = nullptr);

    /// Replays \a system anew.
    void show(const Workspace &workspace, SystemId system);
    void setAsTable(bool asTable);
    /// What stands beside the title of the card: Score, Burndown, By weight.
    [[nodiscard]] QWidget *toggles() const { return m_toggles; }
    [[nodiscard]] QAction *burndownAction() const { return m_burndown; } ///< checked: the burndown is shown
    [[nodiscard]] QAction *weightAction() const { return m_weight; }     ///< checked: it counts weight

signals:
    void linesRequested(shipworthy::DocumentId document, shipworthy::LineRange lines);
    void changed(); ///< other numbers are shown

private:
    /// What the other thread found out.
    struct Past {
        QList<DayState> days;
        Forecast items;
        Forecast weight;
    };
    void setUpToggles();
    [[nodiscard]] QWidget *makeTable(TrendModel *model, const QString &name, bool burndown);
    void take(const Past &past);
    void fill();
    void choosePart();
    void say(const QString &sentence);
    [[nodiscard]] QString sentence() const;

    Past m_past;
    SystemId m_system;
    QList<StatedScore> m_stated;
    QDate m_planStart;
    QDate m_planEnd;
    bool m_asTable = false;
    TrendModel *m_scores;
    TrendModel *m_counts;
    QAction *m_burndown;
    QAction *m_weight;
    QWidget *m_toggles;
    QToolButton *m_byWeight = nullptr;
    QStackedWidget *m_parts;
    TrendChart *m_trendChart;
    BurndownChart *m_burndownChart;
    QLabel *m_sentence;
    Job m_job; // last: it stops before what it answers to goes
};

} // namespace shipworthy::ui
