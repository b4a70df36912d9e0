#pragma once

#include "domain/audit.h"

#include <string_view>
#include <utility>
#include <vector>

namespace shipworthy {

class Lexicon;

/// A file and the lines of it that a text speaks of.
struct Place {
    std::string_view path;
    std::vector<std::pair<int, int>> lines; ///< first and last; none: the whole file
};

/// "gate.c", "gate.c:12", "gate.c:12-14" and "gate.c:12,40-44"; ":40" has lines and no path.
[[nodiscard]] Place placeIn(std::string_view text);

/// What stands right behind the name of a file: "line 9", "(lines 6, 67-70)", "~line 3".
[[nodiscard]] std::vector<std::pair<int, int>> linesBehind(std::string_view text, const Lexicon &lexicon);

/// What a label of lines holds and no more: "42", "Lines 12-14, 40", "208-214 (the latch)".
[[nodiscard]] std::vector<std::pair<int, int>> linesAlone(std::string_view text, const Lexicon &lexicon);

/// The places that words without markup name: files one behind the other ("gate.c:12, rope.c ~line 4"), or all of it
/// ("every crane").
[[nodiscard]] QList<Location> placesInWords(std::string_view text, const Lexicon &lexicon);

/// The file and lines that the address of source text names: "https://…/blob/main/src/gate.c#L12-L14"; no path for any
/// other text.
[[nodiscard]] Place placeOfAddress(std::string_view text);

/// The file and line that a title is: "src/gate.c:12"; nothing for any other.
[[nodiscard]] QList<Location> placesOfTitle(std::string_view title);

} // namespace shipworthy
