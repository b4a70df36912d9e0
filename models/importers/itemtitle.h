#pragma once

#include "importers/lexicon.h"

#include <string_view>
#include <vector>

namespace shipworthy {

/// How things stand, as the end of a title says, and what stands before it: "Loose rope (FIXED)", "Loose rope [RESOLVED
/// — tied in May]"; but not "Gate (closed at night)".
struct EndingStatus {
    Status status;
    std::string_view before;
};
[[nodiscard]] std::optional<EndingStatus> endingStatus(std::string_view title, const Lexicon &lexicon);

/// The same at the start of what follows a title: "(FIXED) - tied in May"; the rest stands behind it.
struct LeadingStatus {
    Status status;
    std::string_view behind;
};
[[nodiscard]] std::optional<LeadingStatus> leadingStatus(std::string_view text, const Lexicon &lexicon);

/// The severity of a remark behind a title: "(low risk)", "(high, since May)"; but not "(critical seating logic)",
/// which says what is critical.
[[nodiscard]] std::optional<Severity> ratingRemark(std::string_view remark, const Lexicon &lexicon);

/// What the title of an item in a list or of a row says.
struct ItemTitle {
    std::string_view key;
    std::string_view name;
    std::optional<Status> status;
    std::optional<Severity> severity; ///< "Loose rope (low risk)"
    std::string_view severityText;
};
[[nodiscard]] ItemTitle itemTitle(std::string_view text, const Lexicon &lexicon);

/// "Errors: 5 of 59", "Level of risk: 6.5/10 (medium)": a figure, and nothing that is to be done.
[[nodiscard]] bool statesAmount(std::string_view text);

/// A field among others on one line.
struct PartField {
    FieldRole role{};
    std::string_view value;
};
/// The fields of "Owner: Ann, Bob; Due: 2026-03-12"; none where some part is no field.
[[nodiscard]] std::vector<PartField> fieldsIn(std::string_view text, const Lexicon &lexicon);

} // namespace shipworthy
