#pragma once

#include "importers/reading.h"

namespace shipworthy {

/// Paragraphs that open with a title in bold are findings where they are numbered or keyed below a heading of issues,
/// or where they say themselves how bad they are: "**1. Loose rope**", "**C-1 — Loose rope**", "**[HIGH] Loose rope**".
/// Each takes what follows up to the next one.
void readLeadFindings(Reading &reading);

/// Paragraphs or items of fields, one after the other, are findings where each begins with what is wrong and most are
/// rated: "**Issue:** No rails" / "**Severity:** High".
void readFieldBlocks(Reading &reading);

/// Lists below headings that speak of issues without a rating, for documents in which nothing else is a finding.
void readUnratedFindings(Reading &reading);

} // namespace shipworthy
