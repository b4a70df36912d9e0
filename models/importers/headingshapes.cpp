#include "importers/headingshapes.h"

#include "importers/issuegroup.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// Where words end that a dash or colon sets off at the front; 0: there are none.
std::size_t frontEnd(std::string_view name)
{
    const std::size_t dash = std::min({name.find(" \xE2\x80\x94 "), name.find(" \xE2\x80\x93 "), name.find(" - ")});
    const std::size_t end = std::min(findColon(name).at, dash);
    return end == std::string_view::npos ? 0 : end;
}

/// Nothing follows but what a stop sets apart: "Blocked: …", but not "Blocked users can log in".
bool endsThere(std::string_view name, std::size_t end)
{
    const std::string_view behind = trimmed(name.substr(end));
    return behind.empty() || !isWordByte(behind.front()) || isPictograph(codePointAt(behind, 0).value) ||
           behind.starts_with("\xE2\x80") || behind.starts_with("\xEF\xBC");
}

/// How many words are more than a number.
std::ptrdiff_t wordsOfLetters(std::string_view name)
{
    return std::ranges::count_if(wordsOf(name, 4),
                                 [](const Word &word) { return !std::ranges::all_of(word.text, isDigit); });
}

constexpr std::string_view yesMark = "\xE2\x9C\x85";
constexpr std::string_view noMark = "\xE2\x9D\x8C";

/// What stands behind the number of a heading.
std::string_view behindNumber(const Section &section)
{
    const std::string_view rest = withoutOrdinal(section.title);
    return rest.size() < section.title.size() ? trimmed(rest) : std::string_view();
}

/// Two words or more that are not all common ones; where words are not parted, as many signs as those have.
bool saysSeveral(std::string_view name, const Lexicon &lexicon)
{
    constexpr std::size_t enough = 12; // bytes: four signs
    constexpr char32_t firstSign = 0x2E80;
    const WordList words = wordsOf(name, 2);
    const bool parted = words.empty() || codePointAt(words.front().text, 0).value < firstSign;
    if (parted || wordsOfItsOwn(name, lexicon) >= 1)
        return words.size() == 2 && wordsOfItsOwn(name, lexicon) >= 1;
    return name.size() >= enough && !lexicon.isIn("adviceWord", name);
}

/// "PASS (95/100)" says how it ended, but not "Good enough for all the ships of the fleet".
std::optional<ControlStatus> shortOutcome(std::string_view text, const Lexicon &lexicon)
{
    constexpr std::size_t mostWords = 4;
    return wordsOf(text, mostWords + 1).size() <= mostWords ? lexicon.controlStatus(text) : std::nullopt;
}

} // namespace

bool isTitle(const Section &section, const Lexicon &lexicon)
{
    // "Testing (6 issues)" heads those.
    if (const auto count = endingParenthesis(section.name);
        count && !count->inside.empty() && isDigit(count->inside.front()) && lexicon.hasIn("issueWord", count->inside))
        return false;
    if (section.is(SectionRole::NextSteps) || section.is(SectionRole::Roadmap)) { // "Next steps — P1"
        const auto role = lexicon.findSection(section.name);
        if (role && role->begin == 0 && role->end == section.name.size())
            return false;
    }
    // "2.1 Critical issues: 0" counts them.
    if (wordsOfLetters(section.name) == 0 || (statesAmount(section.name) && lexicon.hasIn("issueWord", section.title)))
        return false;
    const std::string_view said = trimmed(section.name.substr(0, section.name.find('('))); // "S2 — Medium (later)"
    return !lexicon.severity(said) && !lexicon.priority(section.name) && !lexicon.status(section.name) &&
           (!section.is(SectionRole::Risks) || isKeyed(section)) && !lexicon.isIn("issueWord", section.name) &&
           !(section.severity && lexicon.findSeverity(said) && namesNothing(said, lexicon));
}

bool isState(const Section &section, const Lexicon &lexicon)
{
    // "Before the migration: CRITICAL" heads a picture of how things stood.
    const auto first = lexicon.findSection(section.name);
    if (first && first->begin == 0 && (first->value == SectionRole::Before || first->value == SectionRole::After))
        return true;
    // "Production ready: YES" heads a verdict, "Security score: 8/10" a score.
    const auto verdict = lexicon.findVerdict(section.name);
    if (verdict && verdict->begin == 0 && endsThere(section.name, verdict->end))
        return true;
    const std::size_t colon = std::min(findColon(section.name).at, section.name.size());
    const auto label = lexicon.field(section.name.substr(0, colon));
    if ((label == FieldRole::Decision || label == FieldRole::Verdict) &&
        (colon == section.name.size() || lexicon.findVerdict(section.name.substr(colon))))
        return true;
    if (const auto end = endingParenthesis(section.title)) { // "4.1 Ropes ⚠️ (8/10)"
        const auto score =
            end->inside.find_first_of("/%") == std::string_view::npos ? std::nullopt : readScore(end->inside);
        const std::string_view behind = score ? end->inside.substr(score->end) : std::string_view();
        const bool share = end->inside.find('%') != std::string_view::npos && !end->inside.starts_with("100");
        if (score && score->begin == 0 && !share && wordsOfLetters(behind) == 0) // but not "Types are missing (3%)"
            return true;
    }
    return (lexicon.hasIn("score", section.title) || lexicon.hasIn("overall", section.title)) &&
           readScore(section.title);
}

bool saysSeverityFirst(const Section &section, const Lexicon &lexicon)
{
    if (!section.severity || section.severityText.empty())
        return false;
    std::string_view bare = withoutLeadingMarks(section.title);
    bare = !section.key.empty() && bare.starts_with(section.key) ? trimmed(bare.substr(section.key.size()))
                                                                 : withoutOrdinal(bare);
    for (const std::string_view dash : {"\xE2\x80\x94", "\xE2\x80\x93"}) {
        if (bare.starts_with(dash))
            bare = trimmed(bare.substr(dash.size()));
    }
    bare = stripped(withoutLeadingMarks(bare), "[(* ");
    if (bare.starts_with("\xEF\xBC\x88") || bare.starts_with("\xE3\x80\x90")) // （ 【
        bare = trimmed(bare.substr(3));
    if (const std::size_t rating = bare.find(section.severityText);
        rating != std::string_view::npos && rating > 0 && lexicon.isIn("issueWord", bare.substr(0, rating)))
        bare = bare.substr(rating); // "Priorité haute : …"
    if (bare.size() <= section.severityText.size() || !bare.starts_with(section.severityText))
        return false;
    std::string_view behind = trimmed(bare.substr(section.severityText.size()));
    const std::size_t noun = std::min(behind.find(':'), behind.find(" - "));
    if (noun != std::string_view::npos && noun > 0 && lexicon.isIn("issueWord", behind.substr(0, noun)))
        behind = trimmed(behind.substr(noun)); // "HIGH VULNERABILITY: …"
    const bool parted = behind.starts_with(':') || behind.starts_with(']') || behind.starts_with(')') ||
                        behind.starts_with('-') || behind.starts_with('|') || behind.starts_with("\xE2\x80\x94") ||
                        behind.starts_with("\xE2\x80\x93") || behind.starts_with("\xEF\xBC\x9A") ||
                        behind.starts_with("\xEF\xBC\x89") || behind.starts_with("\xE3\x80\x91") ||
                        behind.starts_with("\xC2\xB7");
    return parted && isTitle(section, lexicon) && saysSeveral(section.name, lexicon);
}

bool saysUrgencyFirst(const Section &section, const Lexicon &lexicon)
{
    if (!section.marked || !section.priority || section.severity || section.name.empty() || section.status ||
        section.is(SectionRole::Phase) || section.is(SectionRole::Findings) || section.is(SectionRole::NextSteps))
        return false;
    const auto urgency = lexicon.findPriority(section.title);
    const bool first = urgency && section.title.data() + urgency->end <= section.name.data();
    return first && isTitle(section, lexicon) && wordsOf(section.name, 2).size() == 2 &&
           wordsOfItsOwn(section.name, lexicon) >= 2 && !lexicon.hasIn("issueWord", section.name) &&
           !lexicon.hasIn("adviceWord", section.name) && !lexicon.hasIn("horizon", section.name);
}

bool isAdvisedTier(const Section &section, const Lexicon &lexicon)
{
    if (!section.severity || section.severityText.empty() || !startsWithRating(section))
        return false;
    const auto end =
        static_cast<std::size_t>(section.severityText.data() - section.title.data()) + section.severityText.size();
    const std::string_view behind = trimmed(section.title.substr(end));
    return !behind.empty() && !isWordByte(behind.front()) && lexicon.isIn("advisedTier", stripped(behind, "()[]:- "));
}

bool ratesOnly(const Section &section, const Lexicon &lexicon)
{
    if (section.severity && !section.name.empty() && section.severityText == section.name)
        return true; // "Comments" beside "Critical"
    if (section.marked && section.severity && !section.severityText.empty()) {
        const auto end =
            static_cast<std::size_t>(section.severityText.data() - section.title.data()) + section.severityText.size();
        const std::string_view behind = trimmed(section.title.substr(std::min(end, section.title.size())));
        if (behind.empty() || behind.starts_with('(') || behind.starts_with("\xEF\xBC\x88") ||
            behind.starts_with('-') || behind.starts_with(':') || behind.starts_with("\xE2\x80\x94") ||
            behind.starts_with("\xE2\x80\x93"))
            return true;
    }
    return wordsOfItsOwn(section.title, lexicon) < 1;
}

bool namesOneIssue(const Section &section, const Lexicon &lexicon)
{
    return !issueTitle(section, lexicon).empty();
}

std::string_view issueTitle(const Section &section, const Lexicon &lexicon)
{
    constexpr std::size_t longestFront = 60; // bytes
    if (section.level < 2 || section.labels || section.is(SectionRole::Gaps) || section.is(SectionRole::Summary) ||
        section.is(SectionRole::Scorecard) || section.is(SectionRole::Metrics))
        return {}; // "Gap analysis: today and tomorrow"
    const std::string_view title = withoutLeadingMarks(withoutOrdinal(withoutLeadingMarks(section.title)));
    const std::size_t end = frontEnd(title);
    if (end == 0 || end > longestFront || title.ends_with('?'))
        return {};
    const std::string_view front = trimmed(title.substr(0, end));
    const bool single =
        std::ranges::any_of(wordsOf(front, 4), [&](const Word &word) { return lexicon.isIn("oneIssue", word.text); });
    if (!single || wordsOfItsOwn(front, lexicon) > 1 || wordsOf(front, 4).size() > 3 ||
        lexicon.isIn("negation", wordsOf(front, 1).front().text))
        return {};
    std::string_view rest = stripped(title.substr(end), " :-\t`*");
    if (rest.starts_with("\xE2\x80\x94") || rest.starts_with("\xE2\x80\x93")) // dashes
        rest = stripped(rest.substr(3), " `*");
    const WordList words = wordsOf(rest, 3);
    if (words.size() < 3 && controlOutcome(title, lexicon) == ControlStatus::Pass)
        return {}; // "Weakness of the lock — passed"
    const bool says = !words.empty() && rest.size() >= 8 && !isDigit(rest.front()) && !lexicon.isNothing(rest) &&
                      !lexicon.isIn("negation", rest) && !lexicon.status(rest) && !lexicon.severity(rest);
    return says ? rest : std::string_view();
}

bool isMarkedAndNumbered(const Section &section, const Lexicon &lexicon)
{
    const std::string_view bare = withoutLeadingMarks(section.title);
    const std::string_view mark = section.title.substr(0, section.title.size() - bare.size());
    return section.level > 1 && section.marked && section.severity && !mark.empty() && !bare.empty() &&
           isDigit(bare.front()) && lexicon.findSeverity(mark) && !section.name.empty() && !section.name.ends_with('?');
}

bool holdsParts(const Outline &outline, int section, const Lexicon &lexicon)
{
    const auto isCounted = [](const Section &s) { return s.marked && s.severity && headingNumber(s) > 0; };
    const Section &own = outline.at(section);
    if (!isCounted(own) || wordsOfItsOwn(own.name, lexicon) < 2 || !hasSibling(outline, section, isCounted))
        return false;
    for (int i = section + 1; i < own.end; ++i) {
        const Section &part = outline.at(i);
        if (part.severity || part.priority || !part.key.empty() || headingNumber(part) > 0)
            return false;
    }
    return true;
}

bool holdsLabels(const Outline &outline, int section)
{
    int labels = 0;
    int others = 0;
    for (int i = section + 1; i < outline.at(section).end; ++i) {
        if (outline.at(i).parent == section)
            ++(outline.at(i).labels ? labels : others);
    }
    return labels > 0 && (others == 0 || labels >= 2);
}

bool isClause(const Section &section)
{
    return section.key.find('.') != std::string_view::npos && isDigit(section.key.front()) && !isKeyed(section);
}

bool isLetterOrdinal(std::string_view title)
{
    return title.size() > 3 && isUpper(title[0]) && (title[1] == '.' || title[1] == ')') && title[2] == ' ';
}

bool isRatedClause(const Section &section)
{
    return section.marked && section.severity && isClause(section);
}

bool isStepOfFinding(const Outline &outline, const Section &section)
{
    return outline.nearest(section.parent, [&outline](const Section &s) {
        return s.labels && s.labels != FieldRole::Description && s.parent > 0 &&
               (outline.at(s.parent).numberedIssue || isKeyed(outline.at(s.parent)));
    }) >= 0;
}

std::optional<StatingHeading> statementOf(const Outline &outline, int section, const Lexicon &lexicon)
{
    const Section &own = outline.at(section);
    const Colon colon = findColon(own.title);
    if (own.end != section + 1 || !own.key.empty() || colon.at == std::string_view::npos)
        return std::nullopt;
    const std::string_view label = trimmed(withoutLeadingMarks(own.title.substr(0, colon.at)));
    const std::string_view value = trimmed(own.title.substr(colon.at + colon.size));
    const auto role = lexicon.field(label);
    const bool states = role == FieldRole::Severity || role == FieldRole::Priority || role == FieldRole::Status;
    return states && !value.empty() ? std::optional(StatingHeading{*role, label, value}) : std::nullopt;
}

std::string_view mainPart(std::string_view title)
{
    const std::size_t dash = std::min(title.find(" \xE2\x80\x94 "), title.find(" \xE2\x80\x93 "));
    const std::string_view front = title.substr(0, dash);
    return wordsOf(front, 2).size() == 2 ? front : title;
}

bool explains(std::string_view title)
{
    return mainPart(title).size() < title.size();
}

std::optional<ControlStatus> controlOutcome(std::string_view title, const Lexicon &lexicon)
{
    const std::size_t dash = std::max({title.rfind(" \xE2\x80\x94 ") + 1, title.rfind(" \xE2\x80\x93 ") + 1,
                                       title.rfind(" - ") + 1, title.rfind(": ") + 1});
    if (dash == 0)
        return std::nullopt;
    std::string_view tail = stripped(title.substr(dash), "\xE2\x80\x93\x94 -:*");
    tail = withoutTrailingMarks(withoutLeadingMarks(tail));
    return shortOutcome(tail.substr(0, tail.find('/')), lexicon);
}

bool ratesInCapitals(const Section &section)
{
    return section.severity && section.severityText.size() > 2 && std::ranges::all_of(section.severityText, isUpper) &&
           withoutLeadingMarks(section.title).size() < section.title.size();
}

bool saysPassed(const Section &section, const Lexicon &lexicon)
{
    const std::string_view title = section.title;
    if (section.status || (section.marked && section.severity))
        return false;
    if (const auto end = endingParenthesis(title))
        return shortOutcome(end->inside, lexicon) == ControlStatus::Pass && !lexicon.status(end->inside);
    const bool changed = title.find("\xE2\x86\x92") != std::string_view::npos; // "critical → pass" was mended
    // "2.1.5 CORS - OK", but not "OK with reservations"
    if (!changed && controlOutcome(title, lexicon) == ControlStatus::Pass) {
        const auto verdict = lexicon.findVerdict(title);
        return !verdict || verdict->value != Verdict::Conditional;
    }
    const std::size_t mark = title.rfind(yesMark);
    if (mark == std::string_view::npos || mark == 0)
        return false;
    const std::string_view behind = withoutLeadingMarks(title.substr(mark));
    return !behind.empty() && shortOutcome(behind, lexicon) == ControlStatus::Pass && !lexicon.findStatus(behind);
}

KeySeries::KeySeries(const Outline &outline)
{
    for (const Section &section : outline.sections()) {
        if (!section.key.empty() && isKeyed(section) && !section.numberedIssue)
            ++m_counts[kindOf(section)];
    }
}

bool KeySeries::has(const Section &section) const
{
    constexpr int enough = 3;
    if (m_counts.empty() || section.key.empty() || !isKeyed(section) || section.numberedIssue ||
        !isDigit(section.key.back()) || section.name.ends_with('?'))
        return false;
    const auto found = m_counts.find(kindOf(section));
    return found != m_counts.end() && found->second >= enough;
}

KeySeries::Kind KeySeries::kindOf(const Section &section)
{
    const std::size_t digit = std::min(section.key.find_first_of("0123456789"), section.key.size());
    return {section.level, std::string(section.key.substr(0, digit))};
}

MendedHeadings::MendedHeadings(const Outline &outline, const Lexicon &lexicon)
    : m_lexicon(lexicon)
{
    constexpr int enough = 3;
    m_several = std::ranges::count_if(outline.sections(), [this](const Section &s) { return isOne(s); }) >= enough;
}

bool MendedHeadings::isOne(const Section &section) const
{
    if (section.level < 2 || !section.status || !isDone(*section.status) || section.name.empty() ||
        (!isClause(section) && headingNumber(section) == 0))
        return false;
    const auto end = static_cast<std::size_t>(section.name.data() - section.title.data()) + section.name.size();
    return m_lexicon.hasIn("mended", section.title.substr(std::min(end, section.title.size())));
}

MarkedAnswers::MarkedAnswers(const Outline &outline, const Lexicon &lexicon)
    : m_lexicon(lexicon)
{
    std::bitset<8> yes;
    std::bitset<8> no;
    for (const Section &section : outline.sections()) {
        const std::string_view behind = section.heading > 0 ? behindNumber(section) : std::string_view();
        const auto level = static_cast<std::size_t>(section.level);
        if (behind.starts_with(yesMark))
            yes.set(level);
        else if (behind.starts_with(noMark))
            no.set(level);
    }
    m_both = yes & no;
}

bool MarkedAnswers::isPassed(const Section &section) const
{
    if (m_both.none() || !m_both.test(static_cast<std::size_t>(section.level)))
        return false;
    const std::string_view behind = behindNumber(section);
    return behind.starts_with(yesMark) && !m_lexicon.findStatus(behind.substr(yesMark.size()));
}

} // namespace shipworthy
