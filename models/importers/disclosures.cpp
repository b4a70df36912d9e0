#include "importers/disclosures.h"

#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

constexpr std::size_t longestEntity = 10;

bool isTag(std::string_view html, std::size_t at, std::string_view name)
{
    const std::string_view tag = html.substr(at + 1, name.size());
    const std::size_t behind = at + 1 + name.size();
    return tag.size() == name.size() && behind < html.size() &&
           std::ranges::equal(tag, name, {}, [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }) &&
           (html[behind] == '>' || isSpace(html[behind]));
}

/// Where the piece at \a at ends, and whether it is text: a tag, "**", a line's end, an entity or what stands between.
struct Token {
    std::size_t end = 0;
    bool isText = false;
    bool isEntity = false;
    bool endsLine = false;
};

Token tokenAt(std::string_view html, std::size_t at, std::size_t limit)
{
    switch (html[at]) {
    case '<': return {std::min(html.find('>', at), limit - 1) + 1};
    case '\r':
    case '\n': return {at + 1, false, false, true};
    case '*':
        if (at + 1 < limit && html[at + 1] == '*')
            return {at + 2};
        break;
    case '&':
        if (const std::size_t end = html.substr(0, std::min(limit, at + longestEntity)).find(';', at);
            end != std::string_view::npos)
            return {end + 1, true, true};
        break;
    default: break;
    }
    std::size_t end = at + 1;
    while (end < limit && html[end] != '<' && html[end] != '&' && html[end] != '\n' && html[end] != '\r' &&
           !(html[end] == '*' && end + 1 < limit && html[end + 1] == '*'))
        ++end;
    return {end, true};
}

void readText(Disclosure &disclosure, std::string_view html, std::size_t at, std::size_t limit)
{
    bool newLine = false;
    while (at < limit) {
        const Token token = tokenAt(html, at, limit);
        newLine = newLine || token.endsLine;
        const bool starts = disclosure.text.empty() || newLine;
        std::size_t begin = at;
        if (token.isText) {
            while (starts && begin < token.end && isSpace(html[begin]))
                ++begin;
            if (begin < token.end) {
                disclosure.text.push_back({begin, token.end, token.isEntity, newLine && !disclosure.text.empty()});
                newLine = false;
            }
        }
        at = token.end;
    }
}

/// Reads the text between the tag at \a at and its end tag; returns where that starts.
std::size_t readInside(Disclosure &disclosure, std::string_view html, std::size_t at, std::string_view endTag)
{
    const std::size_t begin = std::min(html.find('>', at), html.size() - 1) + 1;
    std::size_t end = html.find("</", begin);
    while (end != std::string_view::npos && !isTag(html, end, endTag))
        end = html.find("</", end + 2);
    end = std::min(end, html.size());
    disclosure.text.clear();
    readText(disclosure, html, begin, end);
    return end;
}

/// The level of "<h1>" to "<h6>" at \a at; 0: none stands there.
int headingAt(std::string_view html, std::size_t at)
{
    const bool isHeading = at + 2 < html.size() && (html[at + 1] == 'h' || html[at + 1] == 'H') &&
                           html[at + 2] >= '1' && html[at + 2] <= '6' && isTag(html, at, html.substr(at + 1, 2));
    return isHeading ? html[at + 2] - '0' : 0;
}

} // namespace

Disclosure readDisclosure(std::string_view html)
{
    Disclosure disclosure;
    int open = 0; // of those the block itself opened
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        if (isTag(html, at, "/details")) {
            disclosure.closes = disclosure.closes || open == 0;
            open = std::max(0, open - 1);
            if (disclosure.heading == 0)
                disclosure.text.clear();
        } else if (isTag(html, at, "details")) {
            ++open;
        } else if (isTag(html, at, "summary")) {
            open = std::max(open, 1); // "<details>" may have been a block of its own
            const std::size_t end = readInside(disclosure, html, at, "/summary");
            disclosure.heading = 0;
            at = std::max(at, end - 1); // each byte is looked at once, however many summaries are in one another
        } else if (const int level = disclosure.text.empty() ? headingAt(html, at) : 0; level > 0) {
            const char endTag[] = {'/', html[at + 1], html[at + 2], 0};
            const std::size_t end = readInside(disclosure, html, at, endTag);
            disclosure.heading = disclosure.text.empty() ? 0 : level;
            at = std::max(at, end - 1);
        }
    }
    disclosure.opens = open > 0 && disclosure.heading == 0 && !disclosure.text.empty();
    if (!disclosure.opens && disclosure.heading == 0)
        disclosure.text.clear();
    return disclosure;
}

} // namespace shipworthy
