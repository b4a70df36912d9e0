#pragma once

#include "importers/transcript.h"

#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// Words in styles, gathered for one block, and written as Markdown whose spans begin and end where they are meant to.
class MarkdownText {
public:
    enum Style : std::uint8_t { Struck = 1, Strong = 2, Emphasis = 4 };
    enum class Block { Paragraph, Heading, Cell };

    /// \a text may hold white space; \a line is the line of its first byte. \a link: where it leads; 0 or link().
    void add(std::string_view text, std::uint8_t style, int link, int line);
    void addCode(std::string_view code, std::uint8_t style, int link, int line);
    void addBreak(int line);
    void addSpace(int line);
    /// A number for that target. Empty, or one that Markdown cannot write: 0.
    [[nodiscard]] int link(std::string_view target);

    /// True where there is nothing but space.
    [[nodiscard]] bool isEmpty() const { return m_words == 0; }
    /// Numbers of targets stay what they are: a link may go on in the next block.
    void clear();
    [[nodiscard]] bool endsWith(char c) const;

    struct Line {
        std::string text;
        LineRange from;
    };
    /// The lines of the block; headings and cells have one.
    [[nodiscard]] std::vector<Line> lines(Block block) const;

private:
    enum class Kind : std::uint8_t { Word, Code, Space, NewLine, Break };
    struct Piece {
        Kind kind = Kind::Word;
        std::uint8_t style = 0;
        int link = 0;
        int line = 0;
        std::string text; ///< as it is, not escaped
    };
    friend class MarkdownSpans;
    void space(Kind kind, int line);

    std::vector<Piece> m_pieces;
    std::vector<std::string> m_targets;
    std::size_t m_words = 0;
};

} // namespace shipworthy
