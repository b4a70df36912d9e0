#pragma once

#include "domain/audit.h"

namespace shipworthy {

// A passage of a note (text that no recogniser understood) that people take for a finding. Such a finding has
// ReadFrom::People as the origin of its status.

/// The passage of a note that the line is part of: a paragraph, or one entry of a list. {} where the line is in no
/// note.
[[nodiscard]] LineRange passageAt(const AuditDocument &facts, int line);

/// \a facts with those lines of a note as a finding in its place among the others; what is left of the note stays. The
/// title is the first sentence without its marks, the description all of the text; nothing is rated. Lines beyond the
/// note are left out. Nothing where \a lines begin in no note, or hold only marks.
[[nodiscard]] std::optional<AuditDocument> withFindingOf(AuditDocument facts, LineRange lines);

/// True for a finding that people took from a note.
[[nodiscard]] bool isFromNote(const Finding &finding);

/// \a facts, as they were read, with the findings that people took from notes of earlier versions: from the same words,
/// wherever they stand now, else from the passage that is clearly the most alike. Where neither is there, the document
/// states the finding no longer. Those of \a earlier that are not from notes are passed over.
[[nodiscard]] AuditDocument withFindingsFromNotes(AuditDocument facts, const QList<Finding> &earlier);

} // namespace shipworthy
