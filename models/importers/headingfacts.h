#pragma once

#include "importers/findingbuilder.h"
#include "importers/reading.h"

namespace shipworthy {

/// Adds the sections below that are labels: "#### Impact", "#### Fix". Their bodies are the fields. Returns the last
/// line.
int addLabelledSections(FindingBuilder &builder, const Reading &reading, int index);

/// A heading that is a finding, and what around it speaks of it.
struct HeadingOfFinding {
    int section = 0;
    int group = -1; ///< the section that rates it; -1: none
    int phase = -1; ///< the one whose priority and owner it has, unless it states its own; -1: none
    int lastLine = 0;
    bool fixed = false;        ///< the sections around say that it was put right
    bool reportsMends = false; ///< what is counted as a fix was done
};
/// Adds the finding to the document: what \a builder read below the heading, what the heading says, and what those
/// around it say of all.
void addHeadingFinding(FindingBuilder &builder, Reading &reading, const HeadingOfFinding &heading);

/// "Day 2: Locks" with a severity and a problem below it.
[[nodiscard]] bool tellsOfOne(const Reading &reading, const Section &section);
/// "**Status:** GOOD (with notes)"
[[nodiscard]] bool statesPass(const Reading &reading, const Section &section);
/// "### Issues identified" and below it "**Issue #1: Loose rope**": it heads those, and is none itself.
[[nodiscard]] bool headsIssues(const Reading &reading, const Section &section);
/// "**Fix:** a knot"
[[nodiscard]] bool statesRemedy(const Reading &reading, const Section &section);
/// The severities that fields state; what is called a risk may be one of the whole.
[[nodiscard]] int ratingsIn(const Reading &reading, const Section &section);

} // namespace shipworthy
