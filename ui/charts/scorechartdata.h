#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace shipworthy::ui {

/// One category of a chart, in points of 100. An absent value is not drawn.
struct ScoreChartRow {
    QString category;
    std::optional<double> verified;
    std::optional<double> document;
    std::optional<double> nearTarget;
    std::optional<double> farTarget;
    bool operator==(const ScoreChartRow &) const = default;
};

/// What the scorecard's charts draw; the page fills it.
struct ScoreChartData {
    QList<ScoreChartRow> rows;
    QString nearLabel; ///< "30 days"; empty: no such target
    QString farLabel;
    bool operator==(const ScoreChartData &) const = default;

    using Value = std::optional<double> ScoreChartRow::*;
    /// Whether any category has that value.
    [[nodiscard]] bool has(Value value) const
    {
        for (const ScoreChartRow &row : rows) {
            if (row.*value)
                return true;
        }
        return false;
    }
    /// The furthest target stated: the far one, else the near one.
    [[nodiscard]] Value furthest() const
    {
        return has(&ScoreChartRow::farTarget) ? &ScoreChartRow::farTarget : &ScoreChartRow::nearTarget;
    }
    [[nodiscard]] QString furthestLabel() const { return has(&ScoreChartRow::farTarget) ? farLabel : nearLabel; }
};

} // namespace shipworthy::ui
