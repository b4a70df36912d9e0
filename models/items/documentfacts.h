#pragma once

#include "domain/contradictions.h"
#include "domain/secrets.h"

#include <vector>

namespace shipworthy {

// What the Documents page says about the lines of one document: pure, from its facts and its text.

/// What a line of a document became. A line that is part of several facts counts for the first kind in this order.
enum class LineKind { Work, Roadmap, Ratings, Code, Other, Unclaimed };
inline constexpr std::array lineKinds{LineKind::Work, LineKind::Roadmap, LineKind::Ratings,
                                      LineKind::Code, LineKind::Other,   LineKind::Unclaimed};

/// "Findings and checklists", "Not understood": the words shown to people.
[[nodiscard]] QString wordFor(LineKind kind);

/// Non-blank lines of each kind, in the order of lineKinds. They add up to the non-blank lines of \a text.
/// Linear in text and facts.
[[nodiscard]] std::array<int, lineKinds.size()> linesByKind(const AuditDocument &facts, QStringView text);

/// The first line of every fact, ascending: one entry a fact. The box of a finding is not a second fact.
[[nodiscard]] std::vector<int> factLines(const AuditDocument &facts);

/// 0 to 100, rounded down so that 100 means all; nothing for a document without a non-blank line.
[[nodiscard]] std::optional<int> understoodPercent(const Coverage &coverage);

/// Why a line deserves a look, the most urgent first.
enum class MarkKind { Contradiction, Finding, Secret, Repair, Warning };

/// A sign in the margin of the source.
struct DocumentMark {
    int line = 0; ///< 1-based
    MarkKind kind = MarkKind::Finding;
    std::optional<Severity> severity; ///< of a finding
    ItemId item;                      ///< what Enter opens; 0: nothing
    QString text;                     ///< one sentence, without secrets
    QString note;                     ///< a word or two for the end of the line; may be empty
    bool operator==(const DocumentMark &) const = default;
};

/// A line on which the text quotes a secret.
struct SecretLine {
    int line = 0;
    QString kind; ///< as SecretSpan::kind
    bool operator==(const SecretLine &) const = default;
};

/// The lines of \a text that quote secrets; each secret at the line where it begins.
[[nodiscard]] QList<SecretLine> secretLines(QStringView text);

/// Everything worth a mark in \a document, by line, then by urgency. A finding whose tick is denied is marked as a
/// contradiction; a waiver that expired before \a today is said to have.
[[nodiscard]] QList<DocumentMark> marksOf(const WorkspaceState &state, const ImportedDocument &document,
                                          const QList<Contradiction> &contradictions, const QList<SecretLine> &secrets,
                                          QDate today);

/// The finding, box or task that a line belongs to, the narrowest one; a box stands for its finding. 0: none.
[[nodiscard]] ItemId itemAtLine(const WorkspaceState &state, DocumentId document, int line);

/// The finding that a line restates in passing; 0: none.
[[nodiscard]] ItemId findingRestatedAt(const WorkspaceState &state, DocumentId document, int line);

/// What else a line became, in words: "Gap: Backups", "Score: Security". Empty where it became nothing of its own, or
/// an item of work (itemAtLine()). Without secrets.
[[nodiscard]] QString factAtLine(const AuditDocument &facts, int line);

/// The text with its secrets covered, in exactly the lines of \a text: every line end is one '\n', and characters that
/// a text widget would take for a line end are made visible instead. What is beyond 20 000 characters of a line is
/// counted, not shown.
[[nodiscard]] QString shownText(const QString &text);

} // namespace shipworthy
