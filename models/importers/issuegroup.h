#pragma once

#include "importers/lexicon.h"
#include "importers/outline.h"

namespace shipworthy {

/// True where a heading says nothing but that issues of some rating follow: "## Critical Issues (3)", "### 2 P1
/// issues", "### High" under "## Findings", "### ⚠️ Concerns". False for one that names a problem itself ("###
/// HIGH: Token leak"), that says there are none, or that stands among recommendations, strengths, legends or plans.
[[nodiscard]] bool isIssueGroup(const Outline &outline, int section, const Lexicon &lexicon);

/// True for "## 🔴 Critical" and "## High": a rating and no more, which needs what stands below to say what it rates.
[[nodiscard]] bool isBareRating(const Outline &outline, int section, const Lexicon &lexicon);

/// True for "## Known issues" and "### Problems found" under the title or under a heading of the second level: what is
/// listed there are problems, though nothing rates them.
[[nodiscard]] bool isUnratedIssueGroup(const Outline &outline, int section, const Lexicon &lexicon);

/// True for a legend, a strength or a note of progress.
[[nodiscard]] bool isSetApart(const Section &section);

/// True where the section, or one around it, speaks of advice, plans, strengths, legends, progress or goals.
[[nodiscard]] bool isAsideOrPlanned(const Outline &outline, int section, const Lexicon &lexicon);

/// How many words of a title say more than that there are issues, how bad they are, and how soon they must be dealt
/// with. A sign of a script without spaces is a third of a word.
[[nodiscard]] double wordsOfItsOwn(std::string_view title, const Lexicon &lexicon);

/// True for "P0", "8 low-severity findings" and "CRITICAL SECURITY ISSUES": words that rate, count and call things
/// issues or say how soon, and none that says what is wrong.
[[nodiscard]] bool namesNothing(std::string_view title, const Lexicon &lexicon);

/// True for "Critical (this sprint)" and "🔴 High": the rating comes first, so that a word of time behind it makes no
/// phase of the heading.
[[nodiscard]] bool startsWithRating(const Section &section);

/// True where the title of the whole document says that it is a list of issues: "Known issues", "Technical debt".
[[nodiscard]] bool namesIssueList(const Outline &outline, const Lexicon &lexicon);
/// True where it says that it is an audit or a review.
[[nodiscard]] bool namesAudit(const Outline &outline, const Lexicon &lexicon);

/// True where it says that something is mended: "Remediation plan", "Fixes of May".
[[nodiscard]] bool namesMending(const Outline &outline, const Lexicon &lexicon);

/// True where it says that all of it was: "Lost ferries - FIXED".
[[nodiscard]] bool namesMended(const Outline &outline);

/// True where it says so of an audit or a report, or is fixed itself: what is counted there as a fix was done.
[[nodiscard]] bool reportsMends(const Outline &outline, DocumentKind kind, const Lexicon &lexicon);

/// True for a key with letters: "SEC-01", "H3"; a clause ("5.1") has none.
[[nodiscard]] bool isKeyed(const Section &section);
/// True where the heading of the same parent right before or behind is \a one, too.
template <typename One> [[nodiscard]] bool hasSibling(const Outline &outline, int section, One one)
{
    const Section &own = outline.at(section);
    const auto isOne = [&](int i) {
        return i > 0 && i < outline.count() && i != section && outline.at(i).parent == own.parent && one(outline.at(i));
    };
    int before = section - 1;
    while (before > 0 && outline.at(before).level > own.level)
        before = outline.at(before).parent;
    return isOne(own.end) || isOne(before);
}

/// The number a heading without a key starts with: 3 of "### 3. Loose rope". 0: none.
[[nodiscard]] int headingNumber(const Section &section);

/// True where the section, or one around it, keeps a list of problems: "Technical debt register", "Known issues".
[[nodiscard]] bool isInRegister(const Outline &outline, int section, const Lexicon &lexicon);

} // namespace shipworthy
