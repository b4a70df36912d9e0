#include "importers/values.h"

#include "importers/lexicon.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace shipworthy {

namespace {

/// Moves over spaces and, where there is one, a dash of any kind; true for a dash.
bool skipDash(std::string_view text, std::size_t &at)
{
    std::size_t i = at;
    while (i < text.size() && isSpace(text[i]))
        ++i;
    if (i >= text.size())
        return false;
    const CodePoint c = codePointAt(text, i);
    if (c.value != '-' && c.value != 0x2013 && c.value != 0x2014 && c.value != 0x2011 && c.value != 0x301C &&
        c.value != 0xFF5E && c.value != '~')
        return false;
    i += static_cast<std::size_t>(c.size);
    while (i < text.size() && isSpace(text[i]))
        ++i;
    at = i;
    return true;
}

std::string_view wordAt(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && isWordByte(text[end]) && !isDigit(text[end]))
        ++end;
    return text.substr(at, end - at);
}

struct Quantity {
    double low = 0;
    double high = 0;
    std::size_t end = 0;
};

/// "4-6 hours" at \a at: numbers and a unit of work.
std::optional<Quantity> readQuantity(std::string_view text, std::size_t at, const Lexicon &lexicon)
{
    Quantity quantity;
    if (!readNumber(text, at, quantity.low))
        return std::nullopt;
    quantity.high = quantity.low;
    std::size_t next = at;
    if (const bool range = skipDash(text, next); range && readNumber(text, next, quantity.high))
        at = next;
    while (at < text.size() && (isSpace(text[at]) || text[at] == '+' || text[at] == '-'))
        ++at;
    const std::string_view unit = wordAt(text, at);
    const auto hours = unit.empty() ? std::nullopt : lexicon.hours(unit);
    if (!hours)
        return std::nullopt;
    quantity.low *= *hours;
    quantity.high = std::max(quantity.low, quantity.high * *hours);
    quantity.end = at + unit.size();
    return quantity;
}

/// The words that East Asian dates put behind year, month and day: "2025年11月20日", "2025년 11월 20일".
bool isDateUnit(std::string_view word)
{
    static constexpr std::array<std::string_view, 8> units{"年", "月", "日", "号", "號", "년", "월", "일"};
    return static_cast<unsigned char>(word.front()) >= 0xE0 && std::ranges::find(units, word) != units.end();
}

/// "第3周" and "3주차" are the third week, "3周" and "3주" are three.
bool isOrdinal(std::string_view text, std::size_t numberBegin, std::string_view unit)
{
    return text.substr(0, numberBegin).ends_with("第") || unit.ends_with("目") || unit.ends_with("차");
}

/// Moves \a at over "〜第2週" behind "第1週", and \a last to its number.
void skipOrdinalRange(std::string_view text, std::string_view unit, std::size_t &at, double &last)
{
    constexpr std::string_view ordinal = "第";
    std::size_t next = at;
    double number = 0;
    if (!skipDash(text, next))
        return;
    if (text.substr(next).starts_with(ordinal))
        next += ordinal.size();
    if (readNumber(text, next, number) && number > last && number <= 1000 && text.substr(next).starts_with(unit)) {
        last = number;
        at = next + unit.size();
    }
}

} // namespace

std::optional<Effort> readEffort(std::string_view text, const Lexicon &lexicon)
{
    std::optional<Effort> effort;
    std::size_t at = 0;
    while (at < text.size()) {
        if (!isDigit(text[at]) || (at > 0 && isWordByte(text[at - 1]))) {
            ++at;
            continue;
        }
        const auto quantity = readQuantity(text, at, lexicon);
        if (!quantity) {
            while (at < text.size() && (isDigit(text[at]) || text[at] == '.' || text[at] == ','))
                ++at;
            continue;
        }
        if (!effort)
            effort = Effort{toQString(trimmed(text)), 0, 0};
        effort->minHours += quantity->low;
        effort->maxHours += quantity->high;
        const std::size_t plus = text.find_first_not_of(" \t", quantity->end);
        if (plus == std::string_view::npos || text[plus] != '+') // "(decision) + 30 hours (if …)" is another matter
            break;
        at = plus + 1;
    }
    return effort;
}

QDate readDate(std::string_view text, const Lexicon &lexicon)
{
    WordList words;
    for (const Word &word : wordsOf(text, 48)) {
        if (!isDateUnit(word.text))
            words.append(word);
    }
    const auto number = [](std::string_view word) {
        std::size_t at = 0;
        double value = 0;
        if (word.size() > 4 || !readNumber(word, at, value))
            return -1;
        const std::string_view ending = word.substr(at);
        const bool ordinal = ending.empty() || ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
        return ordinal ? static_cast<int>(value) : -1;
    };
    const auto isYear = [](int year) { return year >= 1990 && year <= 2100; };
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        const std::array<int, 3> n{number(words[i].text), number(words[i + 1].text),
                                   number(words[i + 2].text.substr(0, words[i + 2].text.find('T')))};
        const char between =
            words[i].begin + words[i].text.size() < text.size() ? text[words[i].begin + words[i].text.size()] : ' ';
        if (isYear(n[0]) && n[1] > 0 && n[2] > 0 && QDate::isValid(n[0], n[1], n[2]))
            return QDate(n[0], n[1], n[2]);
        if (isYear(n[2]) && n[0] > 0 && n[1] > 0 && (between == '.' || n[0] > 12) && QDate::isValid(n[2], n[1], n[0]))
            return QDate(n[2], n[1], n[0]);
        // "October 25, 2025", "25 October 2025", "25 de octubre de 2025"
        std::optional<int> month;
        int day = -1;
        int year = -1;
        for (std::size_t j = i; j < std::min(i + 5, words.size()); ++j) {
            const int value = number(words[j].text);
            if (isYear(value) && year < 0)
                year = value;
            else if (value > 0 && value <= 31 && day < 0)
                day = value;
            else if (!month && words[j].text.size() >= 3)
                month = lexicon.month(words[j].text);
        }
        if (month && day > 0 && year > 0 && (number(words[i].text) > 0 || lexicon.month(words[i].text)) &&
            QDate::isValid(year, *month, day))
            return QDate(year, *month, day);
    }
    return {};
}

std::optional<Window> readWindow(std::string_view text, const Lexicon &lexicon)
{
    const WordList words = wordsOf(text, 24);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isDigit(words[i].text.front()))
            continue;
        // "this week": the phrase of two words is the whole window
        if (i + 1 < words.size()) {
            const std::size_t end = words[i + 1].begin + words[i + 1].text.size();
            const std::string_view two = text.substr(words[i].begin, end - words[i].begin);
            if (const auto days = lexicon.days(two))
                return Window{two, *days, 1, *days};
        }
        const auto unit = lexicon.days(words[i].text);
        if (!unit || words[i].text.size() < 2)
            continue;
        const bool brief = words[i].text.size() < 3; // "2 ay", but not "KW 3", nor "d"
        std::size_t at = words[i].begin + words[i].text.size();
        while (at < text.size() && isSpace(text[at]))
            ++at;
        double first = 0;
        if (!brief && readNumber(text, at, first) && first < 1000) {
            double last = first;
            std::size_t next = at;
            if (skipDash(text, next) && readNumber(text, next, last))
                at = next;
            last = std::min(std::max(first, last), 1000.0);
            const int start = first < 1 ? 1 : (static_cast<int>(first) - 1) * *unit + 1;
            return Window{text.substr(words[i].begin, at - words[i].begin), *unit, start,
                          std::max(start, static_cast<int>(last) * *unit)};
        }
        // "0-30 days": the numbers stand before the unit
        if (i > 0 && isDigit(words[i - 1].text.front())) {
            std::size_t from = i - 1;
            double last = 0;
            std::size_t numberAt = words[from].begin;
            if (!readNumber(text, numberAt, last) || last < 1 || last > 1000)
                continue;
            double start = 0;
            std::size_t dash = from > 0 ? words[from - 1].begin : 0;
            if (from > 0 && isDigit(words[from - 1].text.front()) && readNumber(text, dash, start) &&
                skipDash(text, dash) && dash == words[from].begin)
                --from;
            else
                start = 0;
            std::size_t windowEnd = words[i].begin + words[i].text.size();
            const bool ordinal = isOrdinal(text, words[from].begin, words[i].text);
            if (ordinal && start < 1)
                start = last;
            if (ordinal)
                skipOrdinalRange(text, words[i].text, windowEnd, last);
            const std::string_view window = text.substr(words[from].begin, windowEnd - words[from].begin);
            if (ordinal)
                return Window{window, *unit, (static_cast<int>(start) - 1) * *unit + 1, static_cast<int>(last) * *unit};
            const int startDay = start < 1 ? 1
                                           : (static_cast<int>(start) - (start > 1 ? 0 : 1)) * *unit +
                                                 (start > 1 && *unit > 1 ? 1 - *unit : 1);
            return Window{window, *unit, std::max(1, startDay), static_cast<int>(last) * *unit};
        }
    }
    return std::nullopt;
}

bool namesPhase(std::string_view title, const Lexicon &lexicon)
{
    const WordList words = wordsOf(title, 3);
    const auto isNumber = [](std::string_view word) { return isDigit(word.front()) || word.size() == 1; };
    const auto isPhase = [&](std::size_t at) { return at < words.size() && lexicon.isIn("phase", words[at].text); };
    if (words.size() > 1 && isPhase(0) && isNumber(words[1].text)) // "Phase 2", "Phase B"
        return true;
    if (words.size() > 1 && isDigit(words[0].text.front()) && words[0].text.size() <= 2) { // "1. Aşama:", "1단계"
        const std::size_t numberEnd = words[0].begin + words[0].text.size();
        const std::size_t phaseEnd = words[1].begin + words[1].text.size();
        const bool dotted = title.substr(numberEnd, words[1].begin - numberEnd) == ". ";
        const bool over =
            phaseEnd == title.size() || std::string_view(":-(").find(title[phaseEnd]) != std::string_view::npos;
        return isPhase(1) && (numberEnd == words[1].begin || (dotted && over));
    }
    constexpr std::string_view ordinal = "第";
    if (words.empty() || !words[0].text.starts_with(ordinal))
        return false;
    if (words[0].text.size() == ordinal.size()) // "第2阶段", "第1フェーズ"
        return words.size() > 2 && isDigit(words[1].text.front()) && isPhase(2);
    std::string_view rest = words[0].text.substr(ordinal.size()); // "第一阶段"
    static constexpr std::array<std::string_view, 10> numerals{"一", "二", "三", "四", "五",
                                                               "六", "七", "八", "九", "十"};
    const std::size_t before = rest.size();
    for (bool more = true; more && !rest.empty();) {
        more = std::ranges::any_of(numerals, [&](std::string_view one) { return rest.starts_with(one); });
        if (more)
            rest.remove_prefix(numerals.front().size());
    }
    return rest.size() < before && (rest.empty() ? isPhase(1) : lexicon.isIn("phase", rest));
}

std::optional<ScoreValue> readScore(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isDigit(text[i]) || (i > 0 && (isWordByte(text[i - 1]) || text[i - 1] == '.')))
            continue;
        ScoreValue score;
        std::size_t at = i;
        if (!readNumber(text, at, score.value))
            return std::nullopt;
        std::size_t next = at;
        while (next < text.size() && text[next] == ' ')
            ++next;
        if (next < text.size() && text[next] == '/') {
            ++next;
            while (next < text.size() && text[next] == ' ')
                ++next;
            double scale = 0;
            if (readNumber(text, next, scale) &&
                (scale == 5 || scale == 10 || scale == 100 || scale == 1000 || scale == 20 || scale == 4) &&
                score.value <= scale && (next >= text.size() || (text[next] != '/' && !isWordByte(text[next]))))
                return ScoreValue{score.value, scale, i, next};
        } else if (next < text.size() && text[next] == '%' && score.value <= 100) {
            return ScoreValue{score.value, 100, i, next + 1};
        } else if (i > 0 && text[i - 1] == '%' && (i < 2 || !isWordByte(text[i - 2])) && score.value <= 100 &&
                   (at >= text.size() || !isWordByte(text[at]))) {
            return ScoreValue{score.value, 100, i - 1, at}; // "%85" of Turkish typing
        }
        i = at;
    }
    return std::nullopt;
}

bool isGrade(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.size() > 2 || text[0] < 'A' || text[0] > 'F')
        return false;
    return text.size() == 1 || text[1] == '+' || text[1] == '-';
}

/// "Rope `${length}` is cut without a look": a sentence around what a template would fill in.
static bool speaksOfBraces(std::string_view text)
{
    constexpr std::size_t enough = 4; // "{{name}} of {{place}} in {{year}}" has fewer
    std::size_t words = 0;
    while (!text.empty()) {
        const std::size_t open = std::min(text.find('{'), text.size());
        words += wordsOf(text.substr(0, open), enough).size();
        const std::size_t close = text.find('}', open);
        text = close == std::string_view::npos ? std::string_view() : text.substr(close + 1);
    }
    return words >= enough;
}

bool isPlaceholder(std::string_view text)
{
    text = stripped(text, "*`\"' \t");
    if (text.find("{{") != std::string_view::npos || text.find("{%") != std::string_view::npos ||
        text.find("${") != std::string_view::npos)
        return !speaksOfBraces(text);
    const bool wrapped = (text.starts_with('[') && text.ends_with(']')) ||
                         (text.starts_with('{') && text.ends_with('}')) ||
                         (text.starts_with('<') && text.ends_with('>'));
    return wrapped || (!text.empty() && stripped(text, "_.- ").empty());
}

bool isServicePath(std::string_view text)
{
    static constexpr std::array<std::string_view, 16> fileRoots{"/home", "/tmp",   "/etc",  "/usr", "/var",  "/opt",
                                                                "/root", "/mnt",   "/dev",  "/bin", "/srv/", "/proc",
                                                                "/sys",  "/Users", "/app/", "/src"};
    if (text.size() < 2 || text.size() > 200 || text[0] != '/' || text[1] == '/' || text[1] == '*')
        return false;
    if (std::ranges::any_of(fileRoots, [&](std::string_view root) { return text.starts_with(root); }))
        return false;
    const bool plain = std::ranges::all_of(text, [](char c) {
        return isDigit(c) || isUpper(c) || isLower(c) || c == '/' || c == '-' || c == '_' || c == '.' || c == ':' ||
               c == '?' || c == '=' || c == '&';
    });
    std::string_view last = text.substr(text.rfind('/') + 1);
    last = last.substr(0, last.find(':', last.find('.'))); // "/pier/crane.py:64-65"
    const std::size_t dot = last.rfind('.');
    const bool file = dot != std::string_view::npos && last.size() - dot <= 6 && last.substr(dot) != ".json" &&
                      last.substr(dot) != ".xml";
    return plain && !file && (isLower(text[1]) || isUpper(text[1]));
}

bool isFilePath(std::string_view text)
{
    static constexpr ByteSet ofNoPath(" \t<>|\"'=;,{}()$");
    if (text.size() < 3 || text.size() > 260 || ofNoPath.find(text) != std::string_view::npos || text.ends_with(".."))
        return false;
    if (text.find("://") != std::string_view::npos)
        return false;
    const std::size_t slash = text.rfind('/');
    const std::string_view last = slash == std::string_view::npos ? text : text.substr(slash + 1);
    const std::size_t dot = last.rfind('.');
    const bool extension =
        dot != std::string_view::npos && dot + 1 < last.size() && last.size() - dot <= 11 &&
        std::ranges::all_of(last.substr(dot + 1), [](char c) { return isLower(c) || isDigit(c) || isUpper(c); }) &&
        isLower(last[dot + 1]);
    return extension || (slash != std::string_view::npos && slash > 0 && text.find("(") == std::string_view::npos);
}

} // namespace shipworthy
