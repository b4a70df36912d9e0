#pragma once

#include "items/findingscolumns.h"
#include "items/findingsquery.h"

namespace shipworthy {

enum class FindingsGrouping { None, System, Severity, Priority, Status, Owner, Section, Due, Document, Category };
template <>
inline constexpr std::array names<FindingsGrouping>{Name<FindingsGrouping>{FindingsGrouping::None, u"none"},
                                                    Name<FindingsGrouping>{FindingsGrouping::System, u"system"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Severity, u"severity"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Priority, u"priority"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Status, u"status"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Owner, u"owner"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Section, u"section"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Due, u"due"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Document, u"document"},
                                                    Name<FindingsGrouping>{FindingsGrouping::Category, u"category"}};
[[nodiscard]] QString wordFor(FindingsGrouping grouping);

/// Which findings are shown, and how. A value, so that a page can keep and restore it.
struct FindingsArrangement {
    FindingsQuery query;
    QueryContext context;
    FindingsGrouping grouping = FindingsGrouping::System;
    FindingsColumn sortColumn = FindingsColumn::Severity;
    Qt::SortOrder order = Qt::AscendingOrder;
    /// Groups stay where the filter leaves none of their rows, and every severity, priority and status has one: the
    /// columns of a board.
    bool keepsEmptyGroups = false;
    bool operator==(const FindingsArrangement &) const = default;
};

/// Verdict and score of a system, for its group row.
struct SystemRating {
    Verdict verdict = Verdict::NotRated;
    std::optional<double> score;
    bool operator==(const SystemRating &) const = default;
};

/// A group's heading and sums.
struct FindingsGroup {
    QString id;            ///< stays the same while its rows change: "system:3", "severity:high", "owner:Backend"
    QString title;         ///< secrets hidden
    QString value = {};    ///< what its rows share, as edits take it: "high", "in-progress", an owner; empty: absent
    int shown = 0;         ///< rows that fit the query
    int all = 0;           ///< rows of the group in the scope
    double openHours = 0;  ///< lower bound of the estimates of shown rows that are open
    int withoutEffort = 0; ///< shown rows that are open and have no estimate
    int blockers = 0;      ///< shown rows that are critical or P0, and open
    std::optional<SystemRating> rating; ///< of a group that is a system
    bool operator==(const FindingsGroup &) const = default;
    /// "Harbour gateway, 11 of 32", "7 d 5 h"
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QString effortSummary() const;
    [[nodiscard]] QString blockerText() const; ///< "2 blockers"; empty for none
};

/// A group with its rows, sorted.
struct ArrangedGroup {
    FindingsGroup group;
    QList<FindingFactsPtr> rows; ///< empty only where empty groups are kept
};

} // namespace shipworthy
