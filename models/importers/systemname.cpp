#include "importers/systemname.h"

#include "importers/issuegroup.h"
#include "importers/textviews.h"
#include "importers/values.h"
#include "importers/wordscan.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// "Critical findings", "Problems found": what the document holds.
bool saysIssues(std::string_view part, const Lexicon &lexicon)
{
    return lexicon.hasIn("issueWord", part) && wordsOfItsOwn(part, lexicon) < 1;
}

/// "November 2025", "v1.5.0", "CRITICAL", "vs the other harbours": when, which or how bad, but no name.
bool isNoName(std::string_view part, const Lexicon &lexicon)
{
    if (lexicon.severity(part) || lexicon.priority(part))
        return true;
    const WordList words = wordsOf(part, 6);
    if (words.empty())
        return false;
    const std::string_view first = words.front().text;
    if (first == "vs" || first == "versus")
        return true;
    return std::ranges::all_of(words, [&](const Word &word) {
        const std::string_view number = word.text.substr(word.text.starts_with('v') ? 1 : 0);
        return (!number.empty() && std::ranges::all_of(number, isDigit)) || lexicon.month(word.text);
    });
}

bool mayBeName(std::string_view part, const Lexicon &lexicon)
{
    return !part.empty() && !lexicon.findStatus(part) && !lexicon.findVerdict(part) && !lexicon.findPriority(part) &&
           readDate(part, lexicon).isNull() && !saysIssues(part, lexicon) && !isNoName(part, lexicon);
}

/// "HarborPay", "PIER_DESK", "2Quays": written as only names are; the names of tools that many systems use apart.
bool isCoined(std::string_view word, const Lexicon &lexicon)
{
    constexpr std::size_t shortest = 4;
    if (word.size() < shortest || lexicon.isIn("titleWord", word))
        return false;
    bool humped = false;
    for (std::size_t i = 1; i < word.size(); ++i) {
        const bool after = isLower(word[i - 1]) || word[i - 1] == '_' || (i == 1 && isDigit(word[0]));
        humped = humped || (after && isUpper(word[i]));
    }
    return humped;
}

bool isCoinedName(std::string_view name, const Lexicon &lexicon)
{
    const WordList words = wordsOf(name, 8);
    return std::ranges::any_of(words, [&](const Word &word) { return isCoined(word.text, lexicon); });
}

/// "Backend API": what many systems are called, and none in particular.
bool isGeneric(std::string_view name, const Lexicon &lexicon)
{
    const WordList words = wordsOf(name, 8);
    return std::ranges::all_of(words, [&](const Word &word) { return lexicon.isIn("systemNoun", word.text); });
}

bool isAllAscii(std::string_view text)
{
    return std::ranges::all_of(text, isAscii);
}

bool isWithoutLower(std::string_view text)
{
    return std::ranges::none_of(text, isLower);
}

/// Whether \a body says \a name, in capitals or not.
bool saysAgain(std::string_view body, std::string_view name)
{
    constexpr std::size_t near = 256 * 1024; // bytes; what a document is about it says early
    body = body.substr(0, near);
    const auto folded = [](char c) { return isUpper(c) ? static_cast<char>(c | 0x20) : c; };
    return !std::ranges::search(body, name, {}, folded, folded).empty();
}

/// "QUAI Sud", "Pier v2", "2Quays": no word begins with a small letter but a version, and the first with a letter.
bool isCapitalised(std::string_view name)
{
    const WordList words = wordsOf(name, 8);
    if (words.empty() || std::ranges::none_of(words.front().text.substr(0, 2), isUpper))
        return false;
    return std::ranges::all_of(words, [](const Word &word) {
        return !isLower(word.text.front()) || (word.text.size() > 1 && word.text[0] == 'v' && isDigit(word.text[1]));
    });
}

/// As many of the words of \a name, from its first, as \a body says again; up to one that is coined it need not.
std::string_view saidAgain(std::string_view name, std::string_view body, const Lexicon &lexicon)
{
    const WordList words = wordsOf(name, 8);
    for (std::size_t count = words.size(); count > 0; --count) {
        const Word &last = words[count - 1];
        const std::string_view part = name.substr(0, last.begin + last.text.size());
        if (isCoined(last.text, lexicon) || saysAgain(body, part))
            return part;
    }
    return {};
}

/// "码头调度平台", "码头服务（quay）": the text ends with what such things are called, and says more.
bool endsWithNoun(std::string_view text, const Lexicon &lexicon)
{
    constexpr std::size_t shortest = 6; // bytes of two characters
    if (const auto parenthesis = endingParenthesis(text))
        text = trimmed(parenthesis->before);
    std::size_t at = 0;
    for (auto noun = lexicon.findIn("systemNoun", text); noun; noun = lexicon.findIn("systemNoun", text.substr(at))) {
        if (at + noun->end == text.size())
            return at + noun->begin >= shortest;
        at += noun->end;
    }
    return false;
}

/// The name before the words for the document: "Harbor Pay" of "Harbor Pay Security Audit Report".
std::string_view nameBefore(std::string_view part, std::size_t kind, std::string_view body, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 60;
    constexpr std::size_t shortest = 3;
    std::string_view name = part.substr(0, kind);
    const bool otherScript = kind < part.size() && isWide(scriptAt(part, kind));
    if (otherScript && endsWithNoun(name, lexicon))
        return name.size() <= longest && mayBeName(name, lexicon) ? name : std::string_view();
    if (otherScript) // "HarborPay 安全审计报告": what is written in Latin letters is no word of the title
        name = name.substr(0, static_cast<std::size_t>(std::ranges::find_if_not(name, isAscii) - name.begin()));
    name = stripped(name, " \t-_,:&/('\"");
    if (name.size() < shortest || name.size() > longest || !isAllAscii(name) || !isCapitalised(name))
        return {};
    if (!otherScript)
        name = saidAgain(name, body, lexicon);
    const bool fits = name.size() >= shortest && !isGeneric(name, lexicon) && mayBeName(name, lexicon);
    return fits && !lexicon.isIn("titleWord", name) ? name : std::string_view();
}

/// The name behind them: "QUAI SUD" of "Rapport d'audit QUAI SUD".
std::string_view nameBehind(std::string_view part, std::size_t kindEnd, const Lexicon &lexicon)
{
    const WordList words = wordsOf(part.substr(kindEnd), 8);
    const std::string_view before = part.substr(0, kindEnd);
    const bool shouts = std::ranges::any_of(before, isUpper) && isWithoutLower(before);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words[i].text;
        const bool capitals = !shouts && word.size() > 2 && isAllAscii(word) && isWithoutLower(word) &&
                              !lexicon.isIn("titleWord", word) && std::ranges::none_of(word, isDigit);
        if (!capitals && !isCoined(word, lexicon))
            continue;
        const std::string_view name = stripped(part.substr(kindEnd + words[i].begin), " \t-_,:&/)'\"");
        return !isGeneric(name, lexicon) && mayBeName(name, lexicon) ? name : std::string_view();
    }
    return {};
}

/// The name beside the words for the document, in one part of a title.
std::string_view nameBeside(std::string_view part, std::string_view body, const Lexicon &lexicon)
{
    std::optional<Lexicon::Hit<int>> kind = lexicon.findIn("documentWord", part);
    if (!kind)
        return {};
    if (const auto earlier = lexicon.findIn("titleWord", part); earlier && earlier->begin < kind->begin)
        kind->begin = earlier->begin;
    const std::string_view before = nameBefore(part, kind->begin, body, lexicon);
    return before.empty() ? nameBehind(part, kind->end, lexicon) : before;
}

} // namespace

std::vector<std::string_view> partsOfTitle(std::string_view title)
{
    static constexpr std::string_view dashes[] = {" - ", " \xE2\x80\x94 ", " \xE2\x80\x93 ", ": ", "\xEF\xBC\x9A"};
    constexpr std::size_t most = 16; // of a title that is one; each dash is looked for in all that is left
    std::vector<std::string_view> parts;
    for (;;) {
        std::size_t at = std::string_view::npos;
        std::size_t size = 0;
        for (const std::string_view dash : dashes) {
            const std::size_t found = parts.size() + 1 < most ? title.find(dash) : std::string_view::npos;
            if (found < at) {
                at = found;
                size = dash.size();
            }
        }
        parts.push_back(withoutTrailingMarks(withoutLeadingMarks(title.substr(0, at))));
        if (at == std::string_view::npos)
            return parts;
        title = title.substr(at + size);
    }
}

bool isName(std::string_view text)
{
    return !text.empty() && text.size() <= 60 && std::ranges::count(text, ' ') < 7 && !text.ends_with('.');
}

std::string_view systemInField(std::string_view value)
{
    constexpr std::size_t longest = 48;
    if (value.starts_with("https://") || value.starts_with("http://")) { // of its repository
        value = stripped(value, "/");
        return value.substr(value.rfind('/') + 1);
    }
    const std::string_view first = partsOfTitle(value).front();
    const bool isPart = first.size() < value.size() && first.find('(') == std::string_view::npos;
    if (isPart && isName(first))
        return first;
    const auto aside = value.size() > longest ? endingParenthesis(value) : std::nullopt;
    return aside && !trimmed(aside->before).empty() ? trimmed(aside->before) : value;
}

QString systemInTitle(std::string_view title, std::string_view body, const Lexicon &lexicon)
{
    const std::vector<std::string_view> parts = partsOfTitle(title);
    std::string_view system; // a part of its own
    std::string_view beside;
    bool kindNamed = false;
    bool issuesNamed = false;
    for (const std::string_view part : parts) {
        const WordList words = wordsOf(part, 1);
        if (!words.empty() && lexicon.isIn("phase", words.front().text))
            return {}; // a report about a stretch of work
        if (lexicon.hasIn("documentWord", part) || (parts.size() > 1 && lexicon.findKind(part))) {
            kindNamed = true;
            if (beside.empty())
                beside = nameBeside(part, body, lexicon);
        } else if (system.empty() && mayBeName(part, lexicon)) {
            system = part;
        }
        issuesNamed = issuesNamed || lexicon.hasIn("issueWord", part) || lexicon.findSection(part);
    }
    const bool coined = isCoinedName(system, lexicon);
    if (!kindNamed)
        return parts.size() > 1 && issuesNamed && coined ? toQString(system) : QString();
    const bool stands = parts.size() > 1 && !system.empty() && (coined || !isCoinedName(beside, lexicon));
    return toQString(stands ? system : beside);
}

/// "…the Harbor Pay API is now PRODUCTION READY": the capitalised words before.
QString systemInSentence(std::string_view text, const Lexicon &lexicon)
{
    for (std::size_t at = text.find(" is now "); at != std::string_view::npos; at = text.find(" is now ", at + 1)) {
        const auto verdict = lexicon.findVerdict(text.substr(at, 80));
        if (!verdict)
            continue;
        std::size_t begin = at;
        while (begin > 0) {
            const std::size_t space = text.rfind(' ', begin - 1);
            const std::size_t word = space == std::string_view::npos ? 0 : space + 1;
            if (word >= begin || !(isUpper(text[word]) || isDigit(text[word])))
                break;
            begin = word;
            if (word == 0)
                break;
            begin = word - 1;
        }
        const std::string_view name = trimmed(text.substr(begin, at - begin));
        if (!name.empty() && name.find(' ') != std::string_view::npos)
            return toQString(name);
    }
    return {};
}

} // namespace shipworthy
