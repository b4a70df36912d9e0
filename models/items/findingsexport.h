#pragma once

#include "domain/event.h"
#include "items/findingscolumns.h"

#include <QByteArray>

namespace shipworthy {

/// Rows under one heading, as shown.
struct ExportedGroup {
    QString title; ///< secrets hidden; empty: the rows are in no groups
    QList<FindingFactsPtr> rows;
};

/// What a list of findings shows, with who decided last about each of them.
struct ExportedFindings {
    QList<FindingsColumn> columns; ///< in the order shown
    QList<ExportedGroup> groups;
    QHash<ItemId, Event> decisions; ///< see lastDecisions()
};

/// The newest edit of every item. \a history: newest first.
[[nodiscard]] QHash<ItemId, Event> lastDecisions(const QList<Event> &history);

/// As CSV (RFC 4180, UTF-8 with its mark, which spreadsheets need to see): the columns, then the places of what several
/// documents say (only where there is such a row), what was decided last, by whom, when (UTC) and why. Dates are ISO
/// 8601. No cell is a formula to a spreadsheet: text that begins like one gets an apostrophe in front (OWASP, CSV
/// Injection). Secrets are hidden.
[[nodiscard]] QByteArray asCsv(const ExportedFindings &findings);
/// The same as Markdown (GFM): a table under a heading for every group; nothing in a cell is read as markup.
[[nodiscard]] QByteArray asMarkdownTables(const ExportedFindings &findings);

} // namespace shipworthy
