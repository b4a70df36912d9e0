#pragma once

#include "importers/reading.h"

#include <string>
#include <string_view>

namespace shipworthy {

/// Items of lists in which each is a finding: what one says, with what the section around it says of all.
class GroupedItems {
public:
    explicit GroupedItems(Reading &reading)
        : m_reading(reading)
    {
    }

    /// Whether items with a box are read, too.
    void takeBoxes(bool take) { m_takesBoxes = take; }
    /// The section that rates what stands in a part of it; -1: the one that the item stands in.
    void rateBy(int section) { m_rater = section; }

    /// Takes the item of a list in the section \a index for a finding, or for one known already, unless it says nothing
    /// that is wrong. \a numbered: its list counts.
    void read(int index, NodeIndex item, const Node &node, bool numbered);

private:
    static void nameByColon(Finding &finding);
    /// True where the item is a finding that headings told of already; its group rates what they did not.
    bool restates(const Finding &item, const std::string &whole);
    /// "**Title** - what it is", "KEY-1: title", or the whole text.
    void takeTitle(Finding &finding, const Node &leaf, std::string_view bare) const;
    /// A word in capitals that says what to do, and nothing about what is wrong: "FIX:", "ADD".
    [[nodiscard]] bool isVerb(std::string_view strong) const;

    Reading &m_reading;
    bool m_takesBoxes = false;
    int m_rater = -1;
};

} // namespace shipworthy
