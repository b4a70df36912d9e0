#pragma once

#include "domain/workspacestate.h"

namespace shipworthy {

// What an import made of a document, in figures and in lines worth a look: computed from the stored facts alone, so
// that it is the same today and after a restart.

/// A line of the report that deserves a look; in the order of urgency.
struct ImportRemark {
    enum class Kind {
        Warning,  ///< something the user should know
        Repaired, ///< read after mending it: encoding, mojibake, rows of tables
        Skipped,  ///< not read, with the reason
        Total,    ///< a total that the document states, against what was counted
        Kept,     ///< not understood; kept and shown as it is
    };
    Kind kind = Kind::Warning;
    int line = 0; ///< 1-based; 0: of the whole document
    QString text; ///< one sentence, without secrets
    bool operator==(const ImportRemark &) const = default;
};
/// "Warning", "Repaired".
[[nodiscard]] QString wordFor(ImportRemark::Kind kind);

/// The records of a scanner's file: seen = stored + duplicates + skipped.
struct RecordCounts {
    qint64 seen = 0;
    qint64 stored = 0;
    qint64 duplicates = 0;
    qint64 skipped = 0;
    bool operator==(const RecordCounts &) const = default;
};

/// One document of the report. A member that its kind cannot have is absent.
struct ImportSummary {
    DocumentId document; ///< 0: in no workspace, or not imported
    QString fileName;
    QString path;
    QString kind; ///< "Audit", or the format of a scanner's file: "SARIF"
    bool isScan = false;
    QString whyUnread; ///< not imported, and this is why; everything else is empty then
    int inputs = 1;    ///< that it is about; several that were not imported for the same reason are one
    int findings = 0;
    std::optional<int> boxes;
    int ticked = 0;
    int tables = 0;
    int tablesUnderstood = 0;
    std::optional<int> phases;
    int tasks = 0;
    std::optional<int> scores; ///< rows of scorecards
    QString decision;          ///< "NO-GO"; empty: none stated
    int evidence = 0;          ///< controls and metrics
    int lines = 0;             ///< that are not blank
    int understoodLines = 0;
    std::optional<int> understood; ///< percent, rounded down; absent for a document without text
    std::optional<RecordCounts> records;
    QList<ImportRemark> remarks; ///< by kind, then by line
    [[nodiscard]] int count(ImportRemark::Kind wanted) const;
    bool operator==(const ImportSummary &) const = default;
};

/// \a dismissed: findings that people took for none, which the stated totals are not compared with. Linear in the
/// facts.
[[nodiscard]] ImportSummary summaryOf(const AuditDocument &facts, int dismissed = 0);
/// The same for a document of a workspace.
[[nodiscard]] ImportSummary summaryOf(const WorkspaceState &state, const ImportedDocument &document);
/// An input that was not imported.
struct UnreadInput {
    QString path;
    QString why; ///< "it is not a text document"
};
/// One for each reason, with the paths it holds for; what holds for many comes last.
[[nodiscard]] QList<ImportSummary> summariesOfUnread(const QList<UnreadInput> &inputs);

/// The documents in force that the latest import brought, oldest id first; those of one import have the same time.
[[nodiscard]] QList<DocumentId> lastImport(const WorkspaceState &state);

/// "audit.md: Audit, 94 % of 210 lines understood", then what was found and what deserves a look, a line each; at most
/// \a mostRemarks of the latter. Without secrets.
[[nodiscard]] QStringList shortText(const ImportSummary &summary, int mostRemarks = 12);

/// A table of all, then the remarks of each: for the clipboard and for a ticket.
[[nodiscard]] QString asMarkdown(const QList<ImportSummary> &summaries);

} // namespace shipworthy
