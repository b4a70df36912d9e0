#pragma once

#include "items/findingfacts.h"

#include <QVariant>

namespace shipworthy {

/// The columns of a table of findings, in their order.
enum class FindingsColumn {
    Severity,
    Key,
    Title,
    System,
    Owner,
    Effort,
    Due,
    Status,
    Evidence,
    Priority,
    Section,
    Document
};
template <>
inline constexpr std::array names<FindingsColumn>{Name<FindingsColumn>{FindingsColumn::Severity, u"severity"},
                                                  Name<FindingsColumn>{FindingsColumn::Key, u"key"},
                                                  Name<FindingsColumn>{FindingsColumn::Title, u"title"},
                                                  Name<FindingsColumn>{FindingsColumn::System, u"system"},
                                                  Name<FindingsColumn>{FindingsColumn::Owner, u"owner"},
                                                  Name<FindingsColumn>{FindingsColumn::Effort, u"effort"},
                                                  Name<FindingsColumn>{FindingsColumn::Due, u"due"},
                                                  Name<FindingsColumn>{FindingsColumn::Status, u"status"},
                                                  Name<FindingsColumn>{FindingsColumn::Evidence, u"evidence"},
                                                  Name<FindingsColumn>{FindingsColumn::Priority, u"priority"},
                                                  Name<FindingsColumn>{FindingsColumn::Section, u"section"},
                                                  Name<FindingsColumn>{FindingsColumn::Document, u"document"}};

inline constexpr int findingsColumnCount = static_cast<int>(names<FindingsColumn>.size());

/// What a cell is sorted by. Absent values come last, whichever way the column is sorted.
struct FindingSortKey {
    bool absent = false;
    double number = 0; ///< compared first
    QString text;      ///< then this, naturally
};

[[nodiscard]] FindingSortKey sortKey(FindingsColumn column, const FindingFacts &facts);
/// Negative, zero or positive; \a order turns it for present values only.
[[nodiscard]] int compare(const FindingSortKey &one, const FindingSortKey &other, Qt::SortOrder order);
/// sortKey() as one comparable value, for proxies.
[[nodiscard]] QVariant sortValue(FindingsColumn column, const FindingFacts &facts);

/// The cell in words, secrets hidden; empty for an absent fact.
[[nodiscard]] QString cellText(FindingsColumn column, const FindingFacts &facts);
[[nodiscard]] QString columnTitle(FindingsColumn column);
[[nodiscard]] bool isNumeric(FindingsColumn column);
/// Whether a cell is a field that people decide, and is edited where it stands. The model itself takes no edits.
[[nodiscard]] bool isEditedInPlace(FindingsColumn column);

/// "45 min", "4 h", "7 d 5 h"; a day is 8 hours. Rounds to minutes below an hour, else to half hours.
[[nodiscard]] QString workText(double hours);
/// "4 h", "1 d – 2 d"; empty when absent.
[[nodiscard]] QString effortText(const std::optional<Effort> &effort);

} // namespace shipworthy
