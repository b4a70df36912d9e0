#pragma once

#include "importers/outline.h"

#include <bitset>
#include <map>
#include <string>
#include <utility>

namespace shipworthy {

/// True where a heading says what is wrong, not only how bad it is.
[[nodiscard]] bool isTitle(const Section &section, const Lexicon &lexicon);

/// True where it says how things stand, not what is wrong: "Production ready: YES", "Security score: 8/10".
[[nodiscard]] bool isState(const Section &section, const Lexicon &lexicon);

/// True for "HIGH: no backups", "[CRITICAL] no backups" and "Serious — no backups": a rating, a separator, and at least
/// two words that are more than how soon it must be done.
[[nodiscard]] bool saysSeverityFirst(const Section &section, const Lexicon &lexicon);

/// True for "P1: Loose rope at the pier" and "[P1] Loose rope": how urgent it is, a stop, and two words or more of its
/// own.
[[nodiscard]] bool saysUrgencyFirst(const Section &section, const Lexicon &lexicon);

/// True for "🟡 MEDIUM: recommended": a rating, a stop, and a word that says again how urgent it is, not what is
/// advised.
[[nodiscard]] bool isAdvisedTier(const Section &section, const Lexicon &lexicon);

/// True for "HIGH (act at once)", "Critical — blocks the launch" and "Must fix: high", but not "Critical assets".
[[nodiscard]] bool ratesOnly(const Section &section, const Lexicon &lexicon);

/// True for "Critical finding: no lock on the door" and "Problem found — two keys": a noun that names one problem, at
/// most one word more, and a title behind a stop.
[[nodiscard]] bool namesOneIssue(const Section &section, const Lexicon &lexicon);
/// The title behind that noun; empty where there is none.
[[nodiscard]] std::string_view issueTitle(const Section &section, const Lexicon &lexicon);

/// True for "🔴 1. Loose rope": the mark of a severity, a number and a title.
[[nodiscard]] bool isMarkedAndNumbered(const Section &section, const Lexicon &lexicon);

/// True where the sections below are labels, or most of them: "Finding", "Evidence", "Fix".
[[nodiscard]] bool holdsLabels(const Outline &outline, int section);

/// True for "### 1. Loose rope ⚠️ HIGH" beside another counted and rated so, with parts below that are neither:
/// "#### A) Tie it".
[[nodiscard]] bool holdsParts(const Outline &outline, int section, const Lexicon &lexicon);

/// True for a heading with a clause for its key: "2.1 Loose rope".
[[nodiscard]] bool isClause(const Section &section);

/// True for "A. Loose rope" and "B) Broken lamp".
[[nodiscard]] bool isLetterOrdinal(std::string_view title);

/// True for "2.1 Loose rope — high".
[[nodiscard]] bool isRatedClause(const Section &section);

/// True for "#### 1. New ropes" below "### Fixes applied" of a finding that a key or a noun with a number names.
[[nodiscard]] bool isStepOfFinding(const Outline &outline, const Section &section);

/// "#### Severity: high" below the heading of a finding: a label and what it says. Nothing where sections stand below,
/// which it may rate together.
struct StatingHeading {
    FieldRole role{};
    std::string_view label;
    std::string_view value;
};
[[nodiscard]] std::optional<StatingHeading> statementOf(const Outline &outline, int section, const Lexicon &lexicon);

/// The title without what explains it: "Broken doors" of "Broken doors — immediate action advised".
[[nodiscard]] std::string_view mainPart(std::string_view title);

/// True where mainPart() is not all of it.
[[nodiscard]] bool explains(std::string_view title);

/// "⚠️ KERENTANAN MEDIUM": a mark, and a rating in capitals among words that the lexicon need not know.
[[nodiscard]] bool ratesInCapitals(const Section &section);
/// True for "Headers ✅ CLEAN" and "Two doors are locked (PASS)": what was looked at and found in order.
[[nodiscard]] bool saysPassed(const Section &section, const Lexicon &lexicon);

/// How what was checked ended: "3. Content policy - FAIL", "Sandbox: passed".
[[nodiscard]] std::optional<ControlStatus> controlOutcome(std::string_view title, const Lexicon &lexicon);

/// Headings counted with one letter or more, at least three of a kind: "FE1. …", "FE2. …", "FE3. …".
class KeySeries {
public:
    explicit KeySeries(const Outline &outline);
    [[nodiscard]] bool has(const Section &section) const;

private:
    using Kind = std::pair<int, std::string>; ///< level and letters
    [[nodiscard]] static Kind kindOf(const Section &section);
    std::map<Kind, int> m_counts;
};

/// Numbered headings that end with a word of what was put right, at least three of them: "2.1 Loose rope — FIXED".
class MendedHeadings {
public:
    MendedHeadings(const Outline &outline, const Lexicon &lexicon);
    [[nodiscard]] bool has(const Section &section) const { return m_several && isOne(section); }

private:
    [[nodiscard]] bool isOne(const Section &section) const;
    const Lexicon &m_lexicon;
    bool m_several = false;
};

/// Numbered headings that a mark answers, some with yes and some with no: "1. ✅ Wallet", "2. ❌ Profile". Those with yes
/// are what was found in order, unless they say that it was put right.
class MarkedAnswers {
public:
    MarkedAnswers(const Outline &outline, const Lexicon &lexicon);
    [[nodiscard]] bool isPassed(const Section &section) const;

private:
    const Lexicon &m_lexicon;
    std::bitset<8> m_both; ///< levels at which both answers are given
};

} // namespace shipworthy
