#pragma once

#include "domain/forecast.h"

namespace shipworthy {

// The numbers behind the trend and the burndown, as rows: what the charts draw is what the tables say. Texts quote no
// secret.

/// A score that a document states for its own day, or aims at for a later one.
struct StatedScore {
    QDate day;
    double points = 0; ///< of 100
    QString text;      ///< as the document counts: "50/100"
    bool isTarget = false;
    QString label; ///< of a target: "30 days"
    DocumentId document;
    int line = 0;
    bool operator==(const StatedScore &) const = default;
};

/// The overall scores and targets of the system's dated documents, replaced versions among them, by day. Targets of the
/// latest dated scorecard only, and only those that say in how many days.
[[nodiscard]] QList<StatedScore> statedScoresOf(const WorkspaceState &state, SystemId system);

struct TrendRow {
    enum class Kind { Day, Stated, Target, Earliest, Likely, Latest };
    Kind kind = Kind::Day;
    QDate day;
    DayState state;     ///< of a Day
    StatedScore stated; ///< of Stated and Target
    bool operator==(const TrendRow &) const = default;
};
[[nodiscard]] QString identityOf(const TrendRow &row);

/// Latest first. A day on which no number changed is left out, but for the first and the last one.
[[nodiscard]] QList<TrendRow> scoreRows(const QList<DayState> &days, const QList<StatedScore> &stated);
[[nodiscard]] QList<TrendRow> burndownRows(const QList<DayState> &days, const Forecast &forecast);

/// The charts for people who hear them: where it stands, where it came from, what is stated or forecast.
[[nodiscard]] QString spokenScores(const QList<DayState> &days, const QList<StatedScore> &stated);
[[nodiscard]] QString spokenBurndown(const QList<DayState> &days, const Forecast &forecast);

} // namespace shipworthy
