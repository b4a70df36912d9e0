#include "importers/itemtitle.h"

#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/outline.h"
#include "importers/textviews.h"

#include <algorithm>
#include <functional>

namespace shipworthy {

std::optional<EndingStatus> endingStatus(std::string_view title, const Lexicon &lexicon)
{
    const bool bracket = title.ends_with(']');
    const std::size_t open = bracket ? title.rfind('[') : std::string_view::npos;
    const auto end = bracket && open != std::string_view::npos
                       ? std::optional(Parenthesis{trimmed(title.substr(0, open)),
                                                   title.substr(open + 1, title.size() - open - 2)})
                       : endingParenthesis(title); // "(fixed)", "（已修复）"
    if (!end || end->before.empty())
        return std::nullopt;
    const std::string_view inside = withoutLeadingMarks(end->inside);
    const auto status = lexicon.findStatus(inside);
    if (!status || status->begin != 0)
        return std::nullopt;
    // In parentheses, words behind it are a remark on the thing, unless it is set in capitals.
    const bool set = bracket || (inside.size() > 1 && isUpper(inside[0]) && isUpper(inside[1]));
    if (status->end < inside.size() && !(set && !isWordByte(inside[status->end])))
        return std::nullopt;
    return EndingStatus{status->value, end->before};
}

std::optional<LeadingStatus> leadingStatus(std::string_view text, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 48;
    text = trimmed(text);
    if (!text.starts_with('(') && !text.starts_with('['))
        return std::nullopt;
    const std::size_t close = text.substr(0, longest).find(text.front() == '(' ? ')' : ']');
    const auto status =
        close == std::string_view::npos ? std::nullopt : lexicon.status(withoutLeadingMarks(text.substr(1, close - 1)));
    return status ? std::optional(LeadingStatus{*status, trimmed(text.substr(close + 1))}) : std::nullopt;
}

std::optional<Severity> ratingRemark(std::string_view remark, const Lexicon &lexicon)
{
    const auto severity = lexicon.findSeverity(remark);
    if (!severity || severity->begin != 0)
        return std::nullopt;
    const std::string_view behind = trimmed(remark.substr(severity->end));
    const bool goesOn = !behind.empty() && isLower(behind.front()); // "CRITICAL DATA INTEGRITY" names a class
    return goesOn && wordsOfItsOwn(remark, lexicon) >= 2 ? std::nullopt : std::optional(severity->value);
}

ItemTitle itemTitle(std::string_view text, const Lexicon &lexicon)
{
    ItemTitle title;
    if (const auto key = leadingKey(text)) {
        title.key = key->key;
        text = text.substr(key->rest);
    }
    const auto leading = text.starts_with('[') ? leadingStatus(text, lexicon) : std::nullopt;
    if (leading && !leading->behind.empty()) { // "[FIXED] Loose rope"
        title.status = leading->status;
        text = leading->behind;
    }
    title.name = stripped(withoutTrailingMarks(withoutLeadingMarks(text)), " :");
    if (const auto ending = title.status ? std::nullopt : endingStatus(title.name, lexicon)) {
        title.status = ending->status;
        title.name = stripped(ending->before, " :");
    } else if (!title.status && !title.name.empty() &&
               isUpper(title.name.back())) { // "Loose rope - FIXED", "Loose rope ✅ FIXED"
        const Section said = titleSection(title.name, lexicon);
        if (said.status && !said.name.empty() && said.name.size() < title.name.size()) {
            title.status = said.status;
            title.name = said.name;
        }
    }
    constexpr std::size_t longest = 40; // of words that rate
    if (const auto end = endingParenthesis(title.name); end && !end->before.empty() && end->inside.size() <= longest) {
        const std::string_view inside = withoutLeadingMarks(end->inside);
        if (const auto severity = ratingRemark(inside, lexicon)) {
            title.severity = severity;
            title.severityText = inside;
            title.name = end->before;
        }
    }
    return title;
}

bool statesAmount(std::string_view text)
{
    const Colon colon = findColon(text);
    const std::string_view behind = colon.at == std::string_view::npos ? text : text.substr(colon.at + colon.size);
    if (behind.size() == text.size() || (colon.size == 1 && !behind.starts_with(' ')))
        return false; // "rope.c:9" is a place
    std::string_view value = trimmed(behind);
    value = value.substr(0, value.find('('));
    const auto isNumber = [](const Word &word) { return std::ranges::all_of(word.text, isDigit); };
    constexpr std::size_t most = 6;
    const WordList words = wordsOf(value, most);
    return !value.empty() && isDigit(value.front()) && words.size() < most &&
           std::ranges::count_if(words, std::not_fn(isNumber)) <= 1; // "5 of 9", "12 MB"
}

std::vector<PartField> fieldsIn(std::string_view text, const Lexicon &lexicon)
{
    std::vector<PartField> fields;
    while (!text.empty()) {
        std::size_t cut = text.find_first_of(",;");
        for (const std::string_view wide : {"\xEF\xBC\x8C", "\xEF\xBC\x9B", "\xE3\x80\x81"}) // ，；、
            cut = std::min(cut, text.find(wide));
        const std::string_view part = text.substr(0, cut);
        const Colon colon = findColon(part);
        if (colon.at == std::string_view::npos) {
            if (fields.empty())
                return {};
            std::string_view &value = fields.back().value; // the second of two names
            value = {value.data(), static_cast<std::size_t>(part.data() + part.size() - value.data())};
        } else if (const auto role = lexicon.field(trimmed(part.substr(0, colon.at)))) {
            fields.push_back({*role, trimmed(part.substr(colon.at + colon.size))});
        } else {
            return {};
        }
        if (cut == std::string_view::npos)
            break;
        text.remove_prefix(cut + (isAscii(text[cut]) ? 1 : 3));
    }
    return fields;
}

} // namespace shipworthy
