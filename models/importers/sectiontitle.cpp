#include "importers/sectiontitle.h"

#include "importers/keys.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>

namespace shipworthy {

namespace {

/// The bytes of a dash or tilde at the start; 0: there is none.
std::size_t joinerSize(std::string_view text)
{
    static constexpr std::array<std::string_view, 7> joiners{
        "-", "~", "\xE2\x80\x93", "\xE2\x80\x94", "\xE2\x80\x91", "\u301C", "\uFF5E"};
    const auto joiner = std::ranges::find_if(joiners, [&](std::string_view one) { return text.starts_with(one); });
    return joiner == joiners.end() ? 0 : joiner->size();
}

/// The first severity in a text; where a sign joins another to it ("LOW-MEDIUM", "medium / high", "低〜中"), both
/// words.
std::optional<Lexicon::Hit<Severity>> findSeverities(std::string_view text, const Lexicon &lexicon)
{
    auto severity = lexicon.findSeverity(text);
    if (!severity)
        return severity;
    std::size_t at = std::min(text.find_first_not_of(' ', severity->end), text.size());
    if (at < text.size() && text[at] == '/')
        ++at;
    else if (const std::size_t dash = joinerSize(text.substr(at)))
        at += dash;
    else
        return severity;
    const std::string_view behind = text.substr(at);
    const auto other = lexicon.findSeverity(behind);
    if (!other || !trimmed(behind.substr(0, other->begin)).empty())
        return severity;
    const std::string_view rest = trimmed(behind.substr(other->end)); // "LOW - high rails" rates once
    constexpr std::string_view ends = ")](:|*-";
    if (rest.empty() || ends.find(rest.front()) != std::string_view::npos || rest.starts_with("\xEF\xBC") ||
        rest.starts_with("\xE3\x80") || rest.starts_with("\xE2\x80") ||
        lexicon.isIn("issueWord", stripped(rest, ")]* "))) // "LOW-MEDIUM RISK"
        severity->end = at + other->end;
    return severity;
}

/// "HIGH VULNERABILITY", "moderate issue", "priorité haute"
bool isRatedNoun(std::string_view head, const Lexicon &lexicon)
{
    const auto severity = lexicon.findSeverity(head);
    if (!severity || (severity->begin != 0 && severity->end != head.size()))
        return false;
    const std::string_view noun =
        trimmed(severity->begin == 0 ? head.substr(severity->end) : head.substr(0, severity->begin));
    return !noun.empty() && lexicon.isIn("issueWord", noun);
}

/// "HIGH", "Low priority" and "MEDIUM-HIGH", and no more.
bool isRating(std::string_view text, const Lexicon &lexicon)
{
    if (lexicon.severity(text) || isRatedNoun(text, lexicon))
        return true;
    const auto both = findSeverities(text, lexicon);
    return both && both->begin == 0 &&
           (both->end == text.size() || lexicon.isIn("issueWord", trimmed(text.substr(both->end))));
}

/// "P1", "P1 (High)", "P2 / Medium"
bool isRatedPriority(std::string_view head, const Lexicon &lexicon)
{
    const std::string_view level = head.substr(0, std::min(head.find('('), head.find('/')));
    if (!lexicon.priority(stripped(level, "[] ")))
        return false;
    const std::string_view behind = stripped(head.substr(level.size()), "(/[]) ");
    return behind.empty() || lexicon.severity(behind);
}

/// Where the last of "(", "[", " - ", "—", "–" and "·" starts; npos: there is none.
std::size_t lastMark(std::string_view name)
{
    for (std::size_t at = name.size(); at-- > 0;) {
        const std::string_view rest = name.substr(at, 3);
        switch (name[at]) {
        case '(':
        case '[': return at;
        case ' ':
            if (rest == " - ")
                return at;
            break;
        case '\xC2':
            if (rest.starts_with("\xC2\xB7"))
                return at;
            break;
        case '\xE2':
            if (rest == "\xE2\x80\x94" || rest == "\xE2\x80\x93")
                return at;
            break;
        case '\xEF':
            if (rest == "\xEF\xBC\x88") // （
                return at;
            break;
        default: break;
        }
    }
    return std::string_view::npos;
}

/// "high" of "Severity: high"
std::string_view withoutRatingLabel(std::string_view text, const Lexicon &lexicon)
{
    const Colon colon = findColon(text);
    const auto role = colon.at != std::string_view::npos ? lexicon.field(text.substr(0, colon.at)) : std::nullopt;
    const bool rates = role == FieldRole::Severity || role == FieldRole::Priority || role == FieldRole::Status;
    return rates ? withoutLeadingMarks(trimmed(text.substr(colon.at + colon.size))) : text;
}

/// "high", "P1", "fixed", "Severity: high", "low / info"
bool isDecoration(std::string_view text, const Lexicon &lexicon)
{
    text = withoutTrailingMarks(withoutLeadingMarks(stripped(text, "()[]- \t\xE2\x80\x94\x93\xC2\xB7")));
    text = withoutRatingLabel(text, lexicon);
    if (constexpr std::string_view whole = "100%"; text.starts_with(whole)) // "100% FIXED"
        text = trimmed(text.substr(whole.size()));
    return !text.empty() && (isRating(text, lexicon) || lexicon.priority(text) || lexicon.status(text));
}

/// Where decoration starts that ends a name; its size where none does.
std::size_t decorationAtEnd(std::string_view name, const Lexicon &lexicon)
{
    const std::size_t open = lastMark(name);
    if (open != std::string_view::npos && open > 0) {
        std::string_view tail = name.substr(open);
        if (tail.starts_with("\xEF\xBC\x88")) {
            tail.remove_prefix(3);
            tail = tail.substr(0, tail.find("\xEF\xBC\x89"));
        }
        if (isDecoration(tail, lexicon)) {
            // "Loose rope (north side - HIGH)": the parenthesis goes as a whole
            const std::size_t around = tail.ends_with(')') && !tail.starts_with('(') ? name.substr(0, open).rfind('(')
                                                                                     : std::string_view::npos;
            const bool within = around != std::string_view::npos && around > 0 &&
                                name.substr(around, open - around).find(')') == std::string_view::npos;
            return within ? around : open;
        }
        // "Loose rope — low (in calm water)"
        const std::size_t dash = name[open] == '(' ? lastMark(name.substr(0, open)) : std::string_view::npos;
        if (dash != std::string_view::npos && dash > 0 && name[dash] != '(' && name[dash] != '[' &&
            isDecoration(name.substr(dash, open - dash), lexicon))
            return dash;
    }
    for (std::size_t i = 0; i < name.size();) {
        const CodePoint c = codePointAt(name, i);
        if (i > 0 && c.size > 1 && isPictograph(c.value)) {
            const std::string_view tail = withoutLeadingMarks(name.substr(i));
            if (lexicon.severity(tail) || lexicon.priority(tail) || lexicon.status(tail))
                return i;
        }
        i += static_cast<std::size_t>(c.size);
    }
    return name.size();
}

/// What is left of a title when "🔴 CRITICAL - ", "⚠️ CRITICAL", "[HIGH]", "(P0)" and "✅ FIXED" are taken away.
std::string_view withoutDecoration(std::string_view title, const Lexicon &lexicon)
{
    static constexpr std::string_view separators = " \t-:()[]|.#~";
    for (;;) {
        std::string_view name = withoutTrailingMarks(withoutLeadingMarks(title));
        name = stripped(name, " \t:|");
        if (name.starts_with("\xE2\x80\x94") || name.starts_with("\xE2\x80\x93")) // dashes
            name.remove_prefix(3);
        if (constexpr std::string_view open = "\xE3\x80\x90", close = "\xE3\x80\x91";
            name.starts_with(open)) { // 【重大】
            const std::size_t end = name.find(close);
            const std::string_view inside =
                end == std::string_view::npos ? std::string_view() : name.substr(3, end - 3);
            if (!inside.empty() && (lexicon.severity(inside) || lexicon.priority(inside) || lexicon.status(inside))) {
                title = trimmed(name.substr(end + close.size()));
                continue;
            }
        }
        if (name.starts_with("\xC2\xB7")) // ·
            name = trimmed(name.substr(2));
        if (const std::size_t end = name.starts_with('(') ? name.substr(0, 32).find(')') : std::string_view::npos;
            end != std::string_view::npos && end + 2 < name.size()) { // "(High) Loose rope"
            const std::string_view inside = withoutRatingLabel(withoutLeadingMarks(name.substr(1, end - 1)), lexicon);
            if (lexicon.severity(inside) || lexicon.priority(inside)) {
                title = trimmed(name.substr(end + 1));
                continue;
            }
        }
        // A leading word of severity, priority or status with a separator behind it.
        static constexpr ByteSet marks(":-]|");
        const std::size_t cut = marks.find(name);
        const std::size_t dot = name.find("\xC2\xB7");
        const std::size_t dash = std::min({name.find("\xE2\x80\x94"), name.find("\xE2\x80\x93"), dot});
        const Colon colon = findColon(name);
        const std::size_t separator = std::min({cut, dash, colon.at});
        const std::size_t longest = isAscii(name.empty() ? ' ' : name.front()) ? 28 : 48; // two bytes a letter
        if (separator != std::string_view::npos && separator > 0 && separator < longest) {
            const std::string_view front = stripped(name.substr(0, separator), " ~*#");
            const std::string_view head = stripped(front, "[]() ~*#0123456789");
            // "TODO-comments" and "Low-value" are words of the name
            const bool within = name[separator] == '-' && isWordByte(name[separator - 1]) &&
                                separator + 1 < name.size() && isWordByte(name[separator + 1]);
            const bool joined = within && std::ranges::any_of(front, isLower);
            const bool word = !head.empty() && ((lexicon.severity(head) && !joined) || lexicon.priority(head) ||
                                                (lexicon.status(head) && !within) || isRatedPriority(front, lexicon) ||
                                                isRatedNoun(head, lexicon) ||
                                                (separator == colon.at && lexicon.isIn("issueWord", front)));
            const std::string_view rest = name.substr(separator + (separator == dot        ? 2
                                                                   : separator == dash     ? 3
                                                                   : separator == colon.at ? colon.size
                                                                                           : 1));
            if (word && !stripped(rest, separators).empty()) {
                title = trimmed(rest);
                continue;
            }
        }
        // The same at the end: "… (CRITICAL)", "… - ✅ FIXED", "… ⚠️ CRITICAL".
        const std::size_t end = decorationAtEnd(name, lexicon);
        if (end == name.size())
            return name;
        title = trimmed(name.substr(0, end));
    }
}

/// The field of a finding that a heading is the label of. Labels of a whole document or plan are none.
std::optional<FieldRole> labelOf(std::string_view name, const Lexicon &lexicon)
{
    const auto role = lexicon.field(name);
    if (!role)
        return std::nullopt;
    switch (*role) {
    case FieldRole::Description:
    case FieldRole::Cause:
    case FieldRole::Scenario:
    case FieldRole::Impact:
    case FieldRole::Recommendation:
    case FieldRole::Acceptance:
    case FieldRole::Resolution:
    case FieldRole::Steps:
    case FieldRole::Location:
    case FieldRole::Severity:
    case FieldRole::Status:
    case FieldRole::Testing: return role;
    default: return std::nullopt;
    }
}

/// "Priority 1: …" says how urgent it is; "Priority 10: …" counts.
bool isUrgency(std::string_view title, const Lexicon &lexicon)
{
    std::size_t end = std::min(digitBytes.find(title), title.size());
    while (end < title.size() && isDigit(title[end]))
        ++end;
    return lexicon.priority(title.substr(0, end)).has_value();
}

/// "Issue #3: title", "Vulnerability 2 - title": the number is the key. \a nouns: the words it may stand behind.
std::optional<LeadingKey> numberedNoun(std::string_view title, SetName nouns, const Lexicon &lexicon)
{
    const std::size_t digit = digitBytes.find(title.substr(0, 40));
    if (digit == std::string_view::npos || digit < 3)
        return std::nullopt;
    std::string_view noun = stripped(title.substr(0, digit), " #.");
    if (constexpr std::string_view numero = "\xE2\x84\x96"; noun.ends_with(numero)) // №
        noun = trimmed(noun.substr(0, noun.size() - numero.size()));
    if (noun.empty() || !lexicon.isIn(nouns, noun) || isUrgency(title.substr(0, 40), lexicon))
        return std::nullopt;
    std::size_t end = digit;
    while (end < title.size() &&
           (isDigit(title[end]) || (title[end] == '.' && end + 1 < title.size() && isDigit(title[end + 1]))))
        ++end;
    std::string_view behind = title.substr(end);
    if (behind.size() > 1 && behind[0] == '/' && isDigit(behind[1])) // "Finding 1/7: …"
        behind = behind.substr(std::min(behind.find_first_not_of("0123456789", 1), behind.size()));
    behind = trimmed(behind);
    if (behind.starts_with("\xC2\xB7")) // ·
        return LeadingKey{title.substr(digit, end - digit), static_cast<std::size_t>(behind.data() - title.data()) + 2};
    const bool dash = behind.starts_with("\xE2\x80\x94") || behind.starts_with("\xE2\x80\x93");
    if (!dash && !behind.starts_with('|') && !behind.starts_with(':') && !behind.starts_with("- ") &&
        !behind.starts_with(". ") && !behind.starts_with(')') && !behind.starts_with("\xEF\xBC\x9A"))
        return std::nullopt;
    const auto rest = static_cast<std::size_t>(behind.data() - title.data()) + (behind[0] < 0 ? 3 : 1);
    const bool hash = digit > 0 && title[digit - 1] == '#';
    return LeadingKey{title.substr(digit - hash, end - digit + hash), rest};
}

std::optional<LeadingKey> numberedIssue(std::string_view title, const Lexicon &lexicon)
{
    return numberedNoun(title, "issueWord", lexicon);
}

/// "R1 (severity: high) No backups", "#3 [LOW] No backups", "F1（中）No backups": the rating parts the key from the
/// title.
std::optional<LeadingKey> keyBeforeRating(std::string_view title, const Lexicon &lexicon)
{
    struct Brackets {
        std::string_view open;
        std::string_view close;
    };
    static constexpr std::array<Brackets, 4> all{
        {{"(", ")"}, {"[", "]"}, {"\xEF\xBC\x88", "\xEF\xBC\x89"}, {"\xE3\x80\x90", "\xE3\x80\x91"}}}; // （） 【】
    std::size_t end = 0;
    while (end < title.size() && end < 8 && (isUpper(title[end]) || isDigit(title[end]) || title[end] == '#'))
        ++end;
    const std::string_view key = title.substr(0, end);
    if (key.size() < 2 || isDigit(key.front()) || !isDigit(key.back()) || lexicon.priority(key))
        return std::nullopt;
    const std::string_view behind = trimmed(title.substr(end));
    const auto brackets =
        std::ranges::find_if(all, [&](const Brackets &pair) { return behind.starts_with(pair.open); });
    const std::size_t close = brackets == all.end() ? std::string_view::npos : behind.find(brackets->close);
    if (close == std::string_view::npos || trimmed(behind.substr(close + brackets->close.size())).empty())
        return std::nullopt;
    const std::size_t open = brackets->open.size();
    const std::string_view inside = withoutRatingLabel(behind.substr(open, close - open), lexicon);
    const auto rest = static_cast<std::size_t>(behind.data() - title.data()) + close + brackets->close.size();
    return isRating(inside, lexicon) ? std::optional(LeadingKey{key, rest}) : std::nullopt;
}

/// "Vulnerabilities found and fixed", but not "Vulnerabilities not fixed" nor "How issues are fixed".
bool tellsOfMended(std::string_view title, const Lexicon &lexicon)
{
    const std::string_view name = withoutTrailingMarks(withoutLeadingMarks(title));
    const std::size_t last = name.rfind(' ');
    if (last == std::string_view::npos || !lexicon.isIn("mended", name.substr(last + 1)) ||
        !lexicon.hasIn("issueWord", name))
        return false;
    const std::size_t joint = name.rfind(' ', last - 1);
    const std::string_view word =
        joint == std::string_view::npos ? std::string_view() : name.substr(joint + 1, last - joint - 1);
    return lexicon.isIn("and", word);
}

/// "Fixed critical issues": what is resolved, with the rating taken out.
bool namesMended(std::string_view title, const HeadingWords &words, const Lexicon &lexicon)
{
    const std::string_view before = withoutOrdinal(withoutLeadingMarks(title.substr(0, words.severityBegin)));
    const std::string_view behind = stripped(withoutTrailingMarks(title.substr(words.severityEnd)), " \t:");
    if (behind.empty()) // "Issues fixed (critical)" is decorated
        return false;
    const bool spaced = title[words.severityEnd] == ' ';
    std::string name(trimmed(before));
    if (!name.empty() && spaced)
        name += ' ';
    name += behind;
    const auto section = lexicon.findSection(name);
    if (section && section->value == SectionRole::Resolved && section->begin == 0 && section->end == name.size())
        return true;
    const std::size_t space = name.find(' ');
    if (space == std::string::npos)
        return false;
    const std::string_view first = std::string_view(name).substr(0, space);
    const std::string_view second = std::string_view(name).substr(space + 1);
    return (lexicon.isIn("mended", first) && lexicon.isIn("issueWord", second)) ||
           (lexicon.isIn("issueWord", first) && lexicon.isIn("mended", second));
}

} // namespace

void readTitle(Section &section, const Lexicon &lexicon, bool countsByP)
{
    const std::string_view title = section.title;
    const auto problem = countsByP ? numberBehindP(title) : std::nullopt;
    HeadingWords words = lexicon.headingWords(title);
    if (problem) {
        words.priority = lexicon.headingWords(title.substr(problem->rest)).priority;
        words.rated = words.severity || words.priority;
    }
    const bool decorated = words.rated || words.stated;
    section.decides = words.decides;
    const auto bare = [&](std::string_view text) {
        return decorated ? withoutDecoration(text, lexicon)
                         : stripped(withoutTrailingMarks(withoutLeadingMarks(text)), " \t:|");
    };
    // "HIGH-05: …" is a key, not a severity; "Issue #3: …" is the third issue, "Finding SEC-05: …" has its key.
    std::string_view name = withoutLeadingMarks(title);
    if (const std::size_t space = name.substr(0, 24).find(' ');
        space != std::string_view::npos && space + 1 < name.size() && isUpper(name[space + 1]) &&
        lexicon.isIn("issueWord", name.substr(0, space)) && leadingKey(name.substr(space + 1)))
        name = name.substr(space + 1);
    if (problem) {
        section.key = problem->key;
        name = bare(title.substr(problem->rest));
    } else if (const auto first = leadingKey(name); first && first->key.find('-') != std::string_view::npos) {
        section.key = first->key;
        name = bare(name.substr(first->rest));
    } else if (const auto numbered = numberedIssue(name, lexicon)) {
        section.key = numbered->key;
        section.numberedIssue = true;
        name = bare(name.substr(numbered->rest));
    } else if (const auto mend = numberedNoun(name, "mendWord", lexicon)) { // "Fix 2: …"
        section.key = mend->key;
        section.mends = true;
        name = bare(name.substr(mend->rest));
    } else if (const auto part = numberedNoun(name, "partWord", lexicon)) { // "Part 2: …"
        name = bare(name.substr(part->rest));
    } else if (const auto rated = decorated ? keyBeforeRating(name, lexicon) : std::nullopt) {
        section.key = rated->key;
        name = bare(name.substr(rated->rest));
    } else if (name = bare(title); const auto behind = decorated ? numberedIssue(name, lexicon) : std::nullopt) {
        section.key = behind->key; // "[HIGH] Issue 1: …"
        section.numberedIssue = true;
        name = bare(name.substr(behind->rest));
    } else if (const auto key = leadingKey(name)) {
        section.key = key->key;
        name = bare(name.substr(key->rest));
    } else if (const std::string_view rest = withoutOrdinal(name); rest.size() != name.size()) {
        name = bare(rest);
    }
    section.name = name;
    if (section.key.empty() && name.size() < 40)
        section.labels = labelOf(name, lexicon);
    section.roles = words.roles;
    section.severity = words.severity;
    section.priority = words.priority;
    if (const auto urgency = words.priority ? lexicon.findPriority(title) : std::nullopt;
        urgency && lexicon.isIn("fixTier", title.substr(urgency->begin, urgency->end - urgency->begin))) {
        if (words.severity)
            section.priority.reset(); // "MEDIUM (should fix)" is rated by its first word
        else
            section.urges = title.substr(urgency->begin).data() <=
                            withoutLeadingMarks(withoutOrdinal(withoutLeadingMarks(title))).data();
    }
    if (words.severity) {
        section.severityText = title.substr(words.severityBegin, words.severityEnd - words.severityBegin);
        if (namesMended(title, words, lexicon))
            section.roles.set(static_cast<std::size_t>(SectionRole::Resolved));
    }
    if (!decorated)
        return;
    // Beside the name, or as its last word: "Complete the rollout" is no status, "Rollout - COMPLETE" is one.
    const auto nameBegin = static_cast<std::size_t>(name.data() - title.data());
    const std::size_t nameEnd = name.empty() ? 0 : nameBegin + name.size();
    const std::string_view front = problem
                                     ? title.substr(0, static_cast<std::size_t>(problem->key.data() - title.data()))
                                 : name.empty() ? title
                                                : title.substr(0, nameBegin);
    const std::string_view back = name.empty() ? std::string_view() : title.substr(nameEnd);
    // In a name behind a key a word rates nothing where a mark does: "🟡 OPS-2: Spare critical lamps".
    const bool keyed = std::ranges::any_of(section.key, isUpper);
    const bool within = words.severity && words.severityBegin > nameBegin && words.severityEnd <= nameEnd;
    bool rated = false;
    bool crossed = false; // a mark in front is all that says how it stands
    for (const std::string_view part : {front, back}) {
        const auto severity = findSeverities(part, lexicon);
        const bool worded = severity && (!isPictograph(codePointAt(part, severity->begin).value) || (keyed && within));
        if (worded && !rated) { // wins over a word of the name: "Fallback for critical paths (HIGH)"
            section.severity = severity->value;
            section.severityText = part.substr(severity->begin, severity->end - severity->begin);
            rated = true;
        }
        section.marked = section.marked || severity || lexicon.findPriority(part);
        if (const auto status = lexicon.findStatus(part); status && (!section.status || crossed)) {
            section.status = status->value;
            crossed = isPictograph(codePointAt(part, status->begin).value); // "❌ Loose rope ✅ FIXED"
        }
    }
    if (!section.status && tellsOfMended(title, lexicon))
        section.status = Status::Resolved;
    if (const auto remark = section.status ? std::nullopt : endingParenthesis(name)) // "Fixed (in May)"
        section.status = lexicon.status(remark->before);
    // A last word in capitals is set off, too: "Rollout COMPLETE", but not "Doors never closed".
    if (std::ranges::any_of(name.substr(name.rfind(' ') + 1), isLower))
        return;
    const std::size_t last = name.rfind(' ', name.rfind(' ') - 1);
    const std::string_view ending = last == std::string_view::npos ? name : name.substr(last + 1);
    const auto status = lexicon.findStatus(ending);
    if (!status || status->end != ending.size())
        return;
    if (!section.status)
        section.status = status->value;
    // Among other capitals it is part of the name: "Ropes - LIST INCOMPLETE".
    const bool among = status->value == Status::Open && std::ranges::none_of(ending.substr(0, status->begin), isLower);
    if (section.status == status->value && status->begin + 1 < ending.size() && isUpper(ending[status->begin]) &&
        last != std::string_view::npos && !among)
        section.name = stripped(name.substr(0, last + 1 + status->begin), " ~");
}

Section titleSection(std::string_view title, const Lexicon &lexicon, bool countsByP)
{
    Section section;
    section.title = title;
    readTitle(section, lexicon, countsByP);
    return section;
}

} // namespace shipworthy
