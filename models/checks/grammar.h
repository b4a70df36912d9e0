#pragma once

#include "checks/check.h"

#include <QLatin1StringView>
#include <span>

/// The words of the language, each once: the parser, the formatter, the reference page and the tests read these tables.
namespace shipworthy::checks {

/// What stands behind a word.
enum class Argument {
    None,
    Text,          ///< "…"
    OptionalText,  ///< "…" or nothing
    Expression,    ///< /…/
    OptionalPhase, ///< resolve, connect, …
    TlsFact,       ///< "version", "verified" or "chain", with or without quotes
    Selector,      ///< name{label="value"}
    Artifact,      ///< "path" format "fact"
    Index,         ///< a whole number from 0
    Count,         ///< a whole number from 1
    Percent,       ///< (95)
    Fraction,      ///< from 0 to 1
    Literal,       ///< any value
    Duration,      ///< 500ms, 5s, 1m, 2h, 14d
    Size,          ///< 512B, 900KiB, 1MiB
    FollowMode,    ///< never | same-host N | any N
    Family,        ///< 4 or 6
    HeaderValue,   ///< "name": "value" or "name": secret(name)
    SecretOrText,  ///< "…" or secret(name)
    Name,          ///< a word
};

struct QueryWord {
    QueryKind kind;
    QLatin1StringView word;
    Argument argument;
    const char *meaning; ///< one sentence, translatable
};
struct FilterWord {
    FilterKind kind;
    QLatin1StringView word;
    Argument argument;
    const char *meaning;
};
struct PredicateWord {
    PredicateKind kind;
    QLatin1StringView word;
    Argument argument;
    const char *meaning;
};
struct OptionWord {
    OptionKind kind;
    QLatin1StringView word;
    Argument argument;
    const char *meaning;
};
struct PhaseWord {
    Phase phase;
    QLatin1StringView word;
    const char *meaning;
};
struct UnitWord {
    Unit unit;
    QLatin1StringView word;
    double factor; ///< to the base unit
};

[[nodiscard]] std::span<const QueryWord> queryWords();
[[nodiscard]] std::span<const FilterWord> filterWords();
[[nodiscard]] std::span<const PredicateWord> predicateWords();
[[nodiscard]] std::span<const OptionWord> optionWords();
[[nodiscard]] std::span<const PhaseWord> phaseWords();
[[nodiscard]] std::span<const UnitWord> unitWords();
[[nodiscard]] std::span<const QLatin1StringView> methodWords();
[[nodiscard]] std::span<const QLatin1StringView> artifactFormats();

[[nodiscard]] const QueryWord &wordFor(QueryKind kind);
[[nodiscard]] const FilterWord &wordFor(FilterKind kind);
[[nodiscard]] const PredicateWord &wordFor(PredicateKind kind);
[[nodiscard]] const OptionWord &wordFor(OptionKind kind);
[[nodiscard]] QLatin1StringView wordFor(Phase phase);
[[nodiscard]] QLatin1StringView wordFor(Unit unit);
[[nodiscard]] QLatin1StringView wordFor(Follow follow);
[[nodiscard]] QLatin1StringView wordFor(Selector::Relation relation);

/// What an argument looks like, for errors and the reference: "a string in quotes".
[[nodiscard]] QString described(Argument argument);

} // namespace shipworthy::checks
