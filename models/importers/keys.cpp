#include "importers/keys.h"

#include "importers/lexicon.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>

namespace shipworthy {

namespace {

/// The bytes of the capital at \a at, Latin or Cyrillic; 0 where there is none.
std::size_t capitalSize(std::string_view text, std::size_t at)
{
    if (isUpper(text[at]))
        return 1;
    if (at + 1 >= text.size() || text[at] != '\xD0')
        return 0;
    const auto low = static_cast<unsigned char>(text[at + 1]);
    return (low >= 0x90 && low <= 0xAF) || low == 0x81 ? 2 : 0;
}

/// The length of a key such as "SEC-01" or "API-AUTH-3" at \a at; 0 where there is none.
std::size_t keyLength(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    if (constexpr std::string_view cve = "CVE-"; text.substr(at).starts_with(cve)) { // has two numbers
        i = text.find_first_not_of("0123456789-", at + cve.size());
        i = std::min(i, text.size());
        return i - at >= 13 && text[i - 1] != '-' ? i - at : 0;
    }
    while (i < text.size()) {
        const std::size_t part = i;
        std::size_t length = 0; // in letters
        bool digits = true;
        while (i < text.size()) {
            const std::size_t size = isDigit(text[i]) ? 1 : capitalSize(text, i);
            if (size == 0)
                break;
            digits = digits && isDigit(text[i]);
            i += size;
            ++length;
        }
        digits = digits && length > 0;
        if (digits) {
            if (part == at || length > 4 ||
                (i < text.size() && isLower(text[i]) && i + 1 < text.size() && isWordByte(text[i + 1])))
                return 0;
            return i - at;
        }
        if (length == 0 || length > 12 || isDigit(text[part]))
            return 0;
        if (i >= text.size() || text[i] != '-') { // "SEC-C1"
            const std::size_t letters = digitBytes.find(text.substr(part, i - part));
            const bool over = i >= text.size() || !isAscii(text[i]) || !isWordByte(text[i]);
            return part > at && letters <= 2 && length - letters <= 3 && over ? i - at : 0;
        }
        ++i;
    }
    return 0;
}

std::size_t skipKeyEnd(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        const CodePoint c = codePointAt(text, at);
        const bool separator = isSpace(text[at]) || c.value == ':' || c.value == '.' || c.value == ')' ||
                               c.value == ']' || c.value == '-' || c.value == 0x2013 || c.value == 0x2014 ||
                               c.value == 0xFF1A || c.value == '|' || c.value == 0xFF5C || c.value == 0xB7;
        const bool ofName = c.value == '.' && isSpace(text[at - 1]) && at + 1 < text.size() && isWordByte(text[at + 1]);
        if (!separator || ofName) // "2.1 .env is public"
            break;
        at += static_cast<std::size_t>(c.size);
    }
    return at;
}

/// The length of "S3", "RD12" or "P2-A" at \a at; 0 where there is none. "P1" is a priority.
std::size_t shortKeyLength(std::string_view text, std::size_t at)
{
    std::size_t i = at;
    while (i < text.size() && isUpper(text[i]))
        ++i;
    const std::size_t letters = i - at;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    const std::size_t digits = i - at - letters;
    if (letters < 1 || letters > 2 || digits < 1 || digits > 3)
        return 0;
    const bool part = i + 1 < text.size() && text[i] == '-' && isUpper(text[i + 1]) &&
                      (i + 2 >= text.size() || !isWordByte(text[i + 2]));
    const bool priority = letters == 1 && text[at] == 'P' && digits == 1;
    return part ? i + 2 - at : priority ? 0 : i - at;
}

/// Where the last key of a range ends, behind the first that ends at \a at: "SEC-01 → SEC-08", "SEC-01 – SEC-04".
std::size_t behindRange(std::string_view text, std::size_t at)
{
    const std::size_t mark = text.find_first_not_of(' ', at);
    if (mark == std::string_view::npos)
        return at;
    const std::string_view behind = text.substr(mark);
    if (!behind.starts_with("\xE2\x86\x92") && !behind.starts_with("\xE2\x80\x93")) // →, –
        return at;
    const std::size_t next = text.find_first_not_of(' ', mark + 3);
    const std::size_t length = next == std::string_view::npos ? 0 : keyLength(text, next);
    return length > 0 ? next + length : at;
}

/// Where other keys of the same thing end, behind the one that ends at \a at: "H1 / V2", "SEC-01/H3", "SEC-01 &
/// SEC-02".
std::size_t behindOtherKeys(std::string_view text, std::size_t at)
{
    at = behindRange(text, at);
    for (;;) {
        const std::size_t joint = text.find_first_not_of(' ', at);
        const bool joins = joint < text.size() && (text[joint] == '/' || text[joint] == '&' || text[joint] == '+');
        const std::size_t next = joins ? text.find_first_not_of(' ', joint + 1) : std::string_view::npos;
        if (next == std::string_view::npos)
            return at;
        const std::size_t length = std::max(keyLength(text, next), shortKeyLength(text, next));
        if (length == 0 ||
            (next + length < text.size() && isWordByte(text[next + length]) && isAscii(text[next + length])))
            return at;
        at = next + length;
    }
}

/// "S3:", "RD12 —", "A4)": one or two capitals and a number with a separator right behind; "Q3 results" is a quarter.
std::optional<LeadingKey> shortKey(std::string_view text, std::size_t start)
{
    const std::size_t length = shortKeyLength(text, start);
    if (length == 0)
        return std::nullopt;
    const std::size_t i = behindOtherKeys(text, start + length);
    std::string_view behind = text.substr(i);
    const bool bracket = start > 0 && text[start - 1] == '[' && behind.starts_with(']');
    const bool spaced = behind.starts_with(' ');
    behind = trimmed(behind);
    const bool dash = behind.starts_with("\xE2\x80\x94") || behind.starts_with("\xE2\x80\x93") ||
                      (spaced && behind.starts_with("- "));
    const bool mark = behind.starts_with(':') || behind.starts_with(") ") || behind.starts_with("\xEF\xBC\x9A") ||
                      (behind.starts_with(". ") && !spaced);
    if (!bracket && !dash && !mark)
        return std::nullopt;
    std::size_t rest = static_cast<std::size_t>(behind.data() - text.data());
    rest += behind.starts_with('\xE2') || behind.starts_with('\xEF') ? 3 : 1;
    while (rest < text.size() && isSpace(text[rest]))
        ++rest;
    return LeadingKey{text.substr(start, length), rest};
}

} // namespace

std::optional<LeadingKey> leadingKey(std::string_view text)
{
    std::size_t start = 0;
    while (start < text.size() && (isSpace(text[start]) || text[start] == '['))
        ++start;
    const std::size_t length = keyLength(text, start);
    const std::size_t behind = start + length;
    const bool word = behind + 1 < text.size() && text[behind] == '-' && isLower(text[behind + 1]); // "UTF-8-encoded"
    if (length > 0 && !word)
        return LeadingKey{text.substr(start, length), skipKeyEnd(text, behindOtherKeys(text, behind))};
    if (const auto key = shortKey(text, start))
        return key;
    std::size_t i = start;
    int parts = 0;
    while (i < text.size() && isDigit(text[i])) {
        const std::size_t part = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        if (i - part > 3)
            return std::nullopt;
        ++parts;
        if (i + 1 < text.size() && text[i] == '.' && isDigit(text[i + 1]))
            ++i;
        else
            break;
    }
    const bool bounded = i >= text.size() || isSpace(text[i]) || text[i] == '.' || text[i] == ':' || text[i] == ')';
    if (parts >= 2 && parts <= 4 && bounded)
        return LeadingKey{text.substr(start, i - start), skipKeyEnd(text, i)};
    return std::nullopt;
}

std::optional<LeadingKey> numberBehindP(std::string_view text)
{
    const std::string_view bare = withoutLeadingMarks(text);
    if (bare.size() < 4 || bare[0] != 'P' || !isDigit(bare[1]))
        return std::nullopt;
    std::size_t end = 1;
    while (end < bare.size() && end < 4 && isDigit(bare[end]))
        ++end;
    const std::string_view behind = trimmed(bare.substr(end));
    const bool spaced = end < bare.size() && isSpace(bare[end]);
    const bool dash = behind.starts_with("\xE2\x80\x94") || behind.starts_with("\xE2\x80\x93") ||
                      (spaced && behind.starts_with("- "));
    const bool mark = behind.starts_with(':') || behind.starts_with(") ") || behind.starts_with(". ") ||
                      behind.starts_with("\xEF\xBC\x9A");
    const std::size_t start = text.size() - bare.size();
    const std::size_t rest = skipKeyEnd(text, start + end);
    return (dash || mark) && rest < text.size() ? std::optional(LeadingKey{bare.substr(0, end), rest}) : std::nullopt;
}

void ProblemCount::add(std::string_view title, const Lexicon &lexicon)
{
    const auto key = numberBehindP(title);
    if (!key)
        return;
    std::size_t at = 1;
    double number = 0;
    const auto rating = lexicon.findSeverity(title.substr(key->rest));
    m_inOrder = m_inOrder && readNumber(key->key, at, number) && static_cast<int>(number) == m_last + 1 &&
                !(rating && rating->begin == 0); // "P1: critical"
    ++m_last;
}

std::optional<std::string_view> onlyKey(std::string_view text)
{
    text = stripped(text, "[]().: ");
    const std::size_t length = std::max(keyLength(text, 0), shortKeyLength(text, 0));
    if (length == 0 || behindOtherKeys(text, length) < text.size())
        return std::nullopt;
    return text.substr(0, length);
}

namespace {

/// "IV. Loose ropes", "B) Loose ropes": how far the ordinal reaches; 0: none.
std::size_t letteredOrdinal(std::string_view text)
{
    const std::size_t roman = std::min(text.find_first_not_of("IVX"), text.size());
    const std::size_t end = roman > 0 && roman <= 5 ? roman : std::size_t(!text.empty() && isUpper(text[0]));
    const bool ends = end > 0 && end < text.size() && (text[end] == '.' || text[end] == ')');
    return ends && (end + 1 == text.size() || isSpace(text[end + 1])) ? end + 1 : 0;
}

} // namespace

bool isAdvisory(std::string_view text)
{
    text = stripped(text, "[]()*` ");
    return std::ranges::any_of(std::array<std::string_view, 6>{"CVE-", "GHSA-", "PYSEC-", "RUSTSEC-", "SNYK-", "OSV-"},
                               [text](std::string_view source) {
                                   return text.starts_with(source) && text.size() > source.size() &&
                                          isWordByte(text[source.size()]);
                               });
}

std::string_view withoutOrdinal(std::string_view text)
{
    if (const std::size_t lettered = letteredOrdinal(text); lettered > 0)
        return trimmed(text.substr(lettered));
    std::size_t i = text.starts_with('#') ? 1 : 0;
    const std::size_t digits = i;
    while (i < text.size() && isDigit(text[i]))
        ++i;
    if (i == digits || i - digits > 3 || i >= text.size())
        return text;
    if (text[i] == '.' || text[i] == ')' || text[i] == ':')
        return trimmed(text.substr(i + 1));
    for (const std::string_view keycap : {"\xEF\xB8\x8F\xE2\x83\xA3", "\xE2\x83\xA3"}) {
        if (text.substr(i).starts_with(keycap)) // "3️⃣ Loose rope"
            return trimmed(text.substr(i + keycap.size()));
    }
    return text;
}

std::vector<std::string> keysIn(std::string_view text)
{
    std::vector<std::string> keys;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isUpper(text[i]) || (i > 0 && (isWordByte(text[i - 1]) || text[i - 1] == '-')))
            continue;
        const std::size_t length = keyLength(text, i);
        if (length == 0)
            continue;
        const std::string_view key = text.substr(i, length);
        keys.emplace_back(key);
        i += length - 1;
        std::size_t next = i + 1; // "PERF-002-004": the keys up to the second number
        double last = 0;
        double first = 0;
        const std::size_t dash = key.rfind('-');
        std::size_t number = dash + 1;
        if (next < text.size() && text[next] == '-' && isDigit(text[std::min(next + 1, text.size() - 1)]) &&
            readNumber(text, ++next, last) && readNumber(key, number, first) && last > first && last - first < 100) {
            const std::size_t width = key.size() - dash - 1;
            for (int n = static_cast<int>(first) + 1; n <= static_cast<int>(last); ++n) {
                std::string digits = std::to_string(n);
                digits.insert(0, width > digits.size() ? width - digits.size() : 0, '0');
                keys.push_back(std::string(key.substr(0, dash + 1)) + digits);
            }
            i = next - 1;
        }
    }
    return keys;
}

QStringList readDependencies(std::string_view text, const Lexicon &lexicon)
{
    text = trimmed(text);
    if (lexicon.isNothing(text))
        return {};
    QStringList all;
    for (const std::string &key : keysIn(text)) {
        const QString name = toQString(key);
        if (!all.contains(name))
            all.append(name);
    }
    if (all.isEmpty()) {
        std::string_view rest = text;
        while (const auto key = leadingKey(rest)) { // "1.1, 1.2"
            all.append(toQString(key->key));
            rest = rest.substr(key->rest);
            rest = trimmed(rest.starts_with(',') ? rest.substr(1) : rest);
        }
        if (!rest.empty())
            all = {toQString(text)};
    }
    return all;
}

} // namespace shipworthy
