#pragma once

#include "reports/scorecardreport.h"

namespace shipworthy::report {

/// One rated item with everything the rules say of it.
struct RatedItem {
    const Item *item = nullptr;                   ///< in the input's state; of duplicates \a joined
    std::shared_ptr<const Item> joined = nullptr; ///< what the duplicates count as; null: it has none
    Rating rating = {};
    int weight = 0;
    CountedAs counts = CountedAs::Open;
    Standing standing = Standing::Open;
    QDate due = {};
    qint64 daysLate = 0; ///< 0: not late, done, or no date
    /// 0 to 4: the worse of priority and severity, as the verdict's rules take it; 5: neither.
    [[nodiscard]] int rank() const;
};

/// What people call a check: its name, else its request.
[[nodiscard]] QString nameOf(const ServiceCheck &check);

/// What every block of one system's report draws from. Refers to the input, which must outlive it.
class SystemFacts {
public:
    SystemFacts(const ScorecardInput &from, const System &of);

    const ScorecardInput &input;
    const System &system;
    Readiness readiness;
    QList<Contradiction> contradictions;
    QList<const ImportedDocument *> documents;
    QList<RatedItem> rated; ///< without what is not applicable; in the documents' order
    QList<const Item *> notApplicable;
    Shares shares;

    /// What verifies a resolved item, or did before it became stale: its attestation while that is fresh, else its
    /// checks, else the attestation. The later look of the two kinds does not matter.
    struct Proof {
        QString by;   ///< a person, or "Live check"
        QString seen; ///< their words, or the names of the checks
        QDateTime at; ///< of the oldest look that it needs
        QDateTime until;
    };
    [[nodiscard]] std::optional<Proof> proofOf(const Item &item) const;
    [[nodiscard]] QDate today() const { return input.now.date(); }
    [[nodiscard]] const RatedItem *find(ItemId id) const;

    /// "finding"/"findings", "task"/"tasks" or "findings and tasks": what is rated here, as it stands where its number
    /// is elsewhere in the sentence.
    [[nodiscard]] QString noun(qint64 count) const;
    /// "12 findings"
    [[nodiscard]] QString nounCount(qint64 count) const;
    /// "P0", "critical" or "P0 or critical": what blocks here.
    [[nodiscard]] QString blockerWord() const;

    /// "line 104"; with several sources "source 2, line 104". Empty for an unknown line.
    [[nodiscard]] QString place(DocumentId document, int line) const;
    [[nodiscard]] int sourceNumber(DocumentId document) const; ///< from 1; 0: not of this system
    [[nodiscard]] QString label(const Item &item) const;       ///< the key, else the title; printable
    [[nodiscard]] ReportFinding reportFinding(const RatedItem &rated) const;

    /// The document whose decision or scorecard speaks for the system: the latest dated one that has it.
    [[nodiscard]] const ImportedDocument *deciding() const;
    [[nodiscard]] const ImportedDocument *scoring() const;
    [[nodiscard]] const Scorecard *scorecard() const; ///< of scoring(); the one with an overall row, else the longest

private:
    enum class Kinds { Findings, Tasks, Both };
    [[nodiscard]] Kinds kinds() const;
    [[nodiscard]] QString evidenceText(const RatedItem &rated) const;
    [[nodiscard]] QString briefText(const RatedItem &rated) const;
    [[nodiscard]] QString claimText(const Item &item) const;
    [[nodiscard]] QString waitsFor(const Item &item) const;
    [[nodiscard]] QString alsoStatedAt(const Item &item) const; ///< the places of its duplicates
    QHash<ItemId, qsizetype> m_ratedAt;
};

} // namespace shipworthy::report
