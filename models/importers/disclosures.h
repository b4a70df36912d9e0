#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shipworthy {

/// What a block of HTML in Markdown says about folding: "<details>", a "<summary>" that names what is folded away, and
/// "</details>", and about a heading written as HTML. What stands between such blocks is Markdown like any other.
struct Disclosure {
    /// A piece of the text: bytes of the block, without tags and "**".
    struct Piece {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool isEntity = false;    ///< "&amp;"
        bool startsALine = false; ///< and is not the first
    };
    bool closes = false;     ///< one that was opened before
    bool opens = false;      ///< one that goes on behind the block, and has a summary
    int heading = 0;         ///< level of the first "<h1>" to "<h6>" in a block that opens nothing; 0: none
    std::vector<Piece> text; ///< of the summary or heading
};

[[nodiscard]] Disclosure readDisclosure(std::string_view html);

} // namespace shipworthy
