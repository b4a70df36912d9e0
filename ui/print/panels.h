#pragma once

#include "print/pages.h"

namespace shipworthy::ui::print {

// The charts of the one-page scorecard. Each paints within x and width from the pages' y on, and moves it.

/// Bullets by category with their numbers beside them.
void paintScorePanel(Pages &pages, double x, double width, const ScoreBlock &block);
/// The legend of the bullets, across the page, and the note on the formula.
void paintScoreLegend(Pages &pages, const ScoreBlock &block);
/// Steps of what is not verified, plan and forecast, \a chartHeight mm high; or one sentence.
void paintBurndownPanel(Pages &pages, double x, double width, double chartHeight, const Burndown &burndown,
                        const QDate &today);
/// Windows with share bars, and the time axis where the plan has dates.
void paintRoadmapPanel(Pages &pages, const RoadmapBlock &block, const QDate &today);

/// Bold headline and sentence in a dashed frame: what stands where data is absent.
double paintAbsence(Canvas &canvas, double x, double y, double width, const QString &headline, const QString &sentence);

} // namespace shipworthy::ui::print
