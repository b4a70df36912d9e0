#pragma once

#include "importers/markdowntext.h"
#include "importers/transcript.h"

#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// Writes blocks of Markdown one after the other, within the lists and quotes that are open.
class MarkdownBlocks {
public:
    enum class Container { Bullets, Numbers, Quote };

    void begin(Container container, int number = 1);
    void end();
    void beginItem(int line);
    void endItem();
    /// Gives the item that has no text yet a box. False: there is none such.
    bool giveBox(bool checked);

    void paragraph(const MarkdownText &text);
    /// A paragraph that is an item of its own, with a box.
    void boxed(const MarkdownText &text, bool checked);
    void heading(const MarkdownText &text, int level);
    void rule(int line);
    void code(std::string_view language, const std::vector<MarkdownText::Line> &lines, int line);
    struct Row {
        std::vector<std::string> cells;
        LineRange from;
    };
    /// Every row is filled up to the widest; the first is the header.
    void table(const std::vector<Row> &rows);

    [[nodiscard]] Transcript take() { return std::move(m_transcript); }

private:
    struct Level {
        Container container = Container::Bullets;
        int number = 1;
        bool hasItem = false;   ///< an item of it is open
        std::size_t indent = 0; ///< the prefix outside of it
        std::size_t inner = 0;  ///< the prefix in the list, outside of its items
        char mark = '-';
    };
    void blank(int line);
    void put(std::string_view text, LineRange from);

    Transcript m_transcript;
    std::vector<Level> m_levels;
    std::string m_prefix; ///< of each line
    std::string m_marker; ///< of the next line, instead: with the mark of an item
    int m_itemLine = 0;
    bool m_needsBlank = false;
    bool m_hasBox = false;
    bool m_otherMark = false; ///< the list before this one used the same
};

} // namespace shipworthy
