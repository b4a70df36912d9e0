#pragma once

#include "reports/systemfacts.h"

namespace shipworthy::report {

[[nodiscard]] EndpointBlock endpointBlock(const SystemFacts &facts);

/// Ticks that are denied first, then those about blockers, then the rest in the documents' order.
[[nodiscard]] QList<PrintedContradiction> contradictionRows(const SystemFacts &facts);
[[nodiscard]] QString
contradictionsSummary(const SystemFacts &facts); ///< "15: 2 deny a tick, 6 stated by the document"
[[nodiscard]] QString contradictionsAbsence(const SystemFacts &facts); ///< how much was compared

/// Waivers in force and expired ones whose finding is still accepted; nearest end first.
[[nodiscard]] QList<PrintedWaiver> waiverRows(const SystemFacts &facts);

/// Attestations of what is done, the latest first.
[[nodiscard]] QList<EvidenceRow> evidenceRows(const SystemFacts &facts);
[[nodiscard]] QString evidenceSentence(const SystemFacts &facts);

[[nodiscard]] QList<SourceRow> sourceRows(const SystemFacts &facts);

/// Newest first; what one person did to several items in one step is one row. At most 200 rows.
[[nodiscard]] QList<HistoryRow> historyRows(const SystemFacts &facts);
/// Why there is no history, or how much of it is left out; empty when all is listed.
[[nodiscard]] QString historySentence(const SystemFacts &facts);
[[nodiscard]] qint64 historyCount(const SystemFacts &facts); ///< events of the system

} // namespace shipworthy::report
