#include "importers/issuegroup.h"

#include "importers/headingshapes.h"
#include "importers/itemtitle.h"
#include "importers/keys.h"
#include "importers/textviews.h"
#include "importers/wordscan.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// "⚠️ Remaining concerns"
bool isWarned(const Section &section)
{
    return section.is(SectionRole::Findings) && section.title.starts_with("\xE2\x9A\xA0");
}

/// "2.4 Low severity issues: 1"
bool countsIssues(const Section &section, const Lexicon &lexicon)
{
    return lexicon.hasIn("issueWord", section.title) &&
           (statesAmount(section.name) || std::ranges::all_of(section.name, isDigit));
}

/// "2.1 Critical": the clause counts a rating, it names no issue.
bool hasNoKey(const Section &section, const Lexicon &lexicon)
{
    return section.key.empty() ||
           (isClause(section) && (lexicon.severity(section.name) || countsIssues(section, lexicon)));
}

bool saysNone(std::string_view title, const Lexicon &lexicon)
{
    const std::string_view bare = withoutLeadingMarks(title);
    const WordList words = wordsOf(bare, 2);
    if (words.empty())
        return bare.size() == title.size(); // "## 🔴" says what it rates by what stands below it
    return words.front().text == "0" || lexicon.isIn("negation", words.front().text) ||
           bare.find("(0)") != std::string_view::npos || bare.find(": 0") != std::string_view::npos;
}

/// "After issue #17"
bool namesNumberedIssue(std::string_view title, const Lexicon &lexicon)
{
    for (const Word &word : wordsOf(title, 8)) {
        const std::string_view behind = stripped(title.substr(word.begin + word.text.size(), 4), " #");
        if (!behind.empty() && isDigit(behind.front()) && lexicon.isIn("oneIssue", word.text))
            return true;
    }
    return false;
}

bool isAuditTitle(std::string_view title, const Lexicon &lexicon)
{
    auto kind = lexicon.findKind(title);
    while (kind && kind->value == DocumentKind::Report) { // "Report of the audit"
        title.remove_prefix(kind->end);
        kind = lexicon.findKind(title);
    }
    return kind && (kind->value == DocumentKind::Audit || kind->value == DocumentKind::Review);
}

} // namespace

double wordsOfItsOwn(std::string_view title, const Lexicon &lexicon)
{
    title = withoutOrdinal(title.substr(0, std::min(title.find('('), title.find("\xEF\xBC\x88"))));
    const auto severity = lexicon.findSeverity(title);
    const auto priority = lexicon.findPriority(title);
    const auto rates = [](const auto &hit, std::size_t at) { return hit && at >= hit->begin && at < hit->end; };
    double own = 0;
    for (const Word &word : wordsOf(title, 16)) {
        const bool said = rates(severity, word.begin) || rates(priority, word.begin) ||
                          std::ranges::all_of(word.text, isDigit) || lexicon.severity(word.text) ||
                          lexicon.priority(word.text) || lexicon.isIn("issueWord", word.text) ||
                          lexicon.isIn("levelWord", word.text) || lexicon.isWeak(lowered(word.text));
        if (!said)
            own += codePointAt(word.text, 0).value >= 0x2E80 ? 0.34 : 1;
    }
    return own;
}

bool namesNothing(std::string_view title, const Lexicon &lexicon)
{
    constexpr std::size_t most = 5;
    const WordList words = wordsOf(withoutLeadingMarks(title), most + 1);
    return !words.empty() && words.size() <= most && static_cast<unsigned char>(words.front().text.front()) < 0xE3 &&
           std::ranges::all_of(words, [&](const Word &word) {
               return lexicon.isIn("levelWord", word.text) || lexicon.isIn("horizon", word.text) ||
                      lexicon.isIn("issueWord", word.text) || lexicon.severity(word.text) ||
                      lexicon.priority(word.text) || std::ranges::all_of(word.text, isDigit);
           });
}

bool startsWithRating(const Section &section)
{
    if (section.urges)
        return true;
    if (!section.severity || section.severityText.empty())
        return false;
    const std::string_view bare = withoutLeadingMarks(withoutOrdinal(withoutLeadingMarks(section.title)));
    return section.severityText.data() <= bare.data();
}

bool isSetApart(const Section &section)
{
    return section.is(SectionRole::Excluded) || section.is(SectionRole::Positive) || section.is(SectionRole::Tracking);
}

bool isAsideOrPlanned(const Outline &outline, int section, const Lexicon &lexicon)
{
    for (int at = section; at >= 0; at = outline.at(at).parent) {
        const Section &around = outline.at(at);
        const bool plans = around.is(SectionRole::Roadmap) || around.is(SectionRole::NextSteps);
        if (((isSetApart(around) || plans) && (around.level > 1 || !isAuditTitle(around.title, lexicon))) ||
            (around.level > 1 && ((around.is(SectionRole::Phase) && !startsWithRating(around)) ||
                                  around.is(SectionRole::Acceptance) || around.is(SectionRole::Metrics))))
            return true; // a word of the title ("Sprint 12 audit") says nothing of its parts
        if (at > 0 && around.level > 1 && !around.is(SectionRole::Findings) && !around.is(SectionRole::Resolved) &&
            lexicon.hasIn("adviceWord", mainPart(around.title)) && !isAdvisedTier(around, lexicon))
            return true;
    }
    return false;
}

bool isIssueGroup(const Outline &outline, int section, const Lexicon &lexicon)
{
    const Section &own = outline.at(section);
    if (own.level < 2 || (!own.severity && !own.priority && !isWarned(own)) || !hasNoKey(own, lexicon) ||
        saysNone(own.title, lexicon) || isAsideOrPlanned(outline, section, lexicon))
        return false;
    // "Infrastructure (Status: 🟢 sound)"
    if (own.severity == Severity::Low && !startsWithRating(own) && !own.severityText.empty() &&
        isPictograph(codePointAt(own.severityText, 0).value))
        return false;
    const auto isOtherTier = [](const Section &s) { return s.severity && s.severity != Severity::Info; };
    if (own.severity == Severity::Info && !own.is(SectionRole::Findings) && !hasSibling(outline, section, isOtherTier))
        return false; // "## Note"
    const bool issues = outline.nearest(section, [](const Section &s) { return s.is(SectionRole::Findings); }) >= 0 ||
                        own.title.starts_with("\xE2\x9D\x8C");
    return issues && wordsOfItsOwn(own.title, lexicon) <= 1;
}

bool isBareRating(const Outline &outline, int section, const Lexicon &lexicon)
{
    const Section &own = outline.at(section);
    return own.level > 1 && own.severity && hasNoKey(own, lexicon) && startsWithRating(own) &&
           wordsOfItsOwn(own.title, lexicon) < 1 && !saysNone(own.title, lexicon) &&
           !isAsideOrPlanned(outline, section, lexicon);
}

bool isUnratedIssueGroup(const Outline &outline, int section, const Lexicon &lexicon)
{
    const Section &own = outline.at(section);
    // What the outline knows comes first: most headings end here.
    if (own.level < 2 || own.level > 3 || own.severity || own.priority || own.numberedIssue ||
        !(own.is(SectionRole::Findings) || own.is(SectionRole::Gaps)) || own.is(SectionRole::Summary) ||
        own.is(SectionRole::Resolved) || own.status == Status::Resolved || own.title.ends_with('?') ||
        (own.parent >= 0 && outline.at(own.parent).level > 2))
        return false;
    if (!own.is(SectionRole::Findings)) { // "Known gaps", but not "Gap analysis" or "Closed gaps"
        const auto status = lexicon.findStatus(own.title);
        if (!lexicon.hasIn("issueWord", own.title) || (status && status->value == Status::Resolved))
            return false;
    }
    if (namesNumberedIssue(own.title, lexicon) || saysNone(own.title, lexicon) ||
        isAsideOrPlanned(outline, section, lexicon))
        return false;
    return wordsOfItsOwn(own.name, lexicon) <= 1 || lexicon.isIn("issueWord", own.name);
}

bool isKeyed(const Section &section)
{
    return std::ranges::any_of(section.key, [](char c) { return isUpper(c) || static_cast<unsigned char>(c) >= 0x80; });
}

namespace {

/// The first heading of the first level, or the first where the others stand below it; 0: there is none.
int documentTitle(const Outline &outline)
{
    for (int i = 1; i < outline.count(); ++i) {
        if (outline.at(i).level == 1)
            return i;
    }
    return outline.count() > 1 && outline.at(1).end == outline.count() ? 1 : 0;
}

} // namespace

bool namesIssueList(const Outline &outline, const Lexicon &lexicon)
{
    const Section &title = outline.at(documentTitle(outline));
    if (lexicon.hasIn("documentWord", title.title))
        return false;
    if (lexicon.hasIn("registerWord", title.title))
        return true;
    // "Issue #12: summary of the work" speaks of one. Scripts without spaces have no plural.
    const auto issues = title.is(SectionRole::Findings) ? lexicon.findSection(title.title) : std::nullopt;
    const std::string_view word = issues && issues->value == SectionRole::Findings
                                    ? title.title.substr(issues->begin, issues->end - issues->begin)
                                    : std::string_view();
    return title.is(SectionRole::Findings) &&
           (word.empty() || static_cast<unsigned char>(word.front()) >= 0xE3 || !lexicon.isIn("oneIssue", word));
}

bool namesAudit(const Outline &outline, const Lexicon &lexicon)
{
    return isAuditTitle(outline.at(documentTitle(outline)).title, lexicon);
}

bool namesMending(const Outline &outline, const Lexicon &lexicon)
{
    const Section &title = outline.at(documentTitle(outline));
    return lexicon.hasIn("mendWord", title.title) || lexicon.hasIn("issueWord", title.title) ||
           lexicon.hasIn("registerWord", title.title);
}

bool namesMended(const Outline &outline)
{
    return outline.at(documentTitle(outline)).status == Status::Resolved;
}

bool reportsMends(const Outline &outline, DocumentKind kind, const Lexicon &lexicon)
{
    const bool reports = kind == DocumentKind::Audit || kind == DocumentKind::Report || kind == DocumentKind::Review;
    return namesMended(outline) || (reports && lexicon.hasIn("mendWord", outline.at(documentTitle(outline)).title));
}

int headingNumber(const Section &section)
{
    if (!section.key.empty())
        return 0;
    const std::string_view bare = withoutLeadingMarks(section.title);
    int number = 0;
    for (std::size_t i = 0; i < bare.size() && i < 3 && isDigit(bare[i]); ++i)
        number = number * 10 + (bare[i] - '0');
    return number;
}

bool isInRegister(const Outline &outline, int section, const Lexicon &lexicon)
{
    return outline.nearest(section, [&](const Section &s) { return lexicon.hasIn("registerWord", s.title); }) >= 0;
}

} // namespace shipworthy
