#include "importers/places.h"

#include "importers/lexicon.h"
#include "importers/textviews.h"
#include "importers/values.h"

namespace shipworthy {

namespace {

/// The number at \a at; moves \a at behind it. False where there is none.
bool readLine(std::string_view text, std::size_t &at, int &line)
{
    const std::size_t begin = at;
    line = 0;
    while (at < text.size() && isDigit(text[at]) && at - begin < 9) // no file has more lines
        line = line * 10 + (text[at++] - '0');
    return at > begin && (at >= text.size() || !isDigit(text[at]));
}

/// "12", "12-14", "12, 40-44" at \a at; moves \a at behind them.
std::vector<std::pair<int, int>> readLines(std::string_view text, std::size_t &at)
{
    constexpr std::size_t most = 64;
    std::vector<std::pair<int, int>> lines;
    for (std::size_t next = at; lines.size() < most; ++next) {
        next = std::min(text.find_first_not_of(' ', next), text.size());
        int first = 0;
        if (!readLine(text, next, first))
            break;
        int last = first;
        const std::string_view behind = text.substr(next);
        const std::size_t dash = behind.starts_with('-') ? 1 : behind.starts_with("\xE2\x80\x93") ? 3 : 0; // –
        if (std::size_t end = next + dash; dash > 0 && readLine(text, end, last))
            next = end;
        lines.emplace_back(first, std::max(first, last));
        at = next;
        next = std::min(text.find_first_not_of(' ', next), text.size());
        if (next >= text.size() || text[next] != ',')
            break;
    }
    return lines;
}

QList<Location> locations(const Place &place)
{
    if (place.lines.empty())
        return {{toQString(place.path), std::nullopt, std::nullopt}};
    QList<Location> all;
    for (const auto &[first, last] : place.lines)
        all.append({toQString(place.path), first, last});
    return all;
}

} // namespace

Place placeIn(std::string_view text)
{
    for (std::size_t colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1)) {
        std::size_t at = colon + 1;
        if (at >= text.size() || !isDigit(text[at]))
            continue;
        std::vector<std::pair<int, int>> lines = readLines(text, at);
        const bool over = at >= text.size() || text[at] == ':'; // a column may follow
        if (!lines.empty() && over)
            return {text.substr(0, colon), std::move(lines)};
    }
    return {text, {}};
}

std::vector<std::pair<int, int>> linesBehind(std::string_view text, const Lexicon &lexicon)
{
    text = text.substr(0, 80);
    std::size_t at = text.find_first_not_of(" (~\xE2\x89\x88"); // ≈
    if (at == std::string_view::npos || at > 5)
        return {};
    const std::string_view behind = text.substr(at);
    const WordList words = wordsOf(behind.substr(0, 24), 1);
    if (words.empty() || words.front().begin > 0 || !lexicon.isIn("line", words.front().text))
        return {};
    at = words.front().text.size();
    return readLines(behind, at);
}

std::vector<std::pair<int, int>> linesAlone(std::string_view text, const Lexicon &lexicon)
{
    text = stripped(trimmed(text), "`");
    const WordList words = wordsOf(text.substr(0, 24), 1);
    std::size_t at = 0;
    if (!words.empty() && words.front().begin == 0 && lexicon.isIn("line", words.front().text))
        at = words.front().text.size();
    else if (text.size() > 1 && text[0] == 'L' && isDigit(text[1]))
        at = 1;
    auto lines = readLines(text, at);
    const std::string_view behind = text.substr(std::min(at, text.size()));
    const bool over = behind.empty() || behind.front() == '+' || behind.starts_with(" (");
    return over ? lines : std::vector<std::pair<int, int>>();
}

QList<Location> placesInWords(std::string_view text, const Lexicon &lexicon)
{
    text = trimmed(text);
    while (text.size() > 1 && text.ends_with('.'))
        text.remove_suffix(1);
    if (text.empty() || lexicon.isNothing(text))
        return {};
    QList<Location> all;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min({text.find(", ", begin), text.find("; ", begin), text.size()});
        const std::string_view part = trimmed(text.substr(begin, end - begin));
        const std::size_t space = std::min(part.find(' '), part.size());
        Place place = placeIn(part.substr(0, space));
        if (!isFilePath(place.path))
            return locations(placeIn(text));
        const std::string_view behind = trimmed(part.substr(space));
        if (place.lines.empty())
            place.lines = linesBehind(behind, lexicon);
        if (place.lines.empty() && !behind.empty())
            return locations(placeIn(text)); // words about the file
        all += locations(place);
        begin = end + 2;
    }
    return all;
}

Place placeOfAddress(std::string_view text)
{
    if (!text.starts_with("http"))
        return {};
    text = text.substr(0, text.find_first_of(" \n"));
    constexpr std::string_view blob = "/blob/";
    constexpr std::string_view tree = "/tree/";
    const std::size_t root = std::min(text.find(blob), text.find(tree));
    const std::size_t hash = text.find("#L");
    if (root == std::string_view::npos || hash == std::string_view::npos || hash < root)
        return {};
    const std::size_t path = text.find('/', root + blob.size()); // behind the branch or commit
    if (path >= hash)
        return {};
    Place place{text.substr(path + 1, hash - path - 1), {}};
    std::size_t at = hash + 2;
    int first = 0;
    if (!readLine(text, at, first))
        return {};
    const auto skipColumn = [&] { // "#L12C5-L14C9"
        if (at < text.size() && text[at] == 'C') {
            int column = 0;
            readLine(text, ++at, column);
        }
    };
    skipColumn();
    int last = first;
    if (at + 1 < text.size() && text[at] == '-') {
        at += text[at + 1] == 'L' ? 2 : 1;
        if (!readLine(text, at, last))
            last = first;
    }
    place.lines.emplace_back(first, std::max(first, last));
    return place;
}

QList<Location> placesOfTitle(std::string_view title)
{
    if (const Place source = placeOfAddress(title); !source.path.empty())
        return locations(source);
    const Place place = placeIn(stripped(title, "`"));
    return isFilePath(place.path) && !place.lines.empty() ? locations(place) : QList<Location>();
}

} // namespace shipworthy
