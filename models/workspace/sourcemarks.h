#pragma once

#include "base/result.h"
#include "domain/audit.h"

#include <QByteArray>

namespace shipworthy {

/// A source document as it was imported: where a box stood and how its line read.
struct ImportedSource {
    const QByteArray &bytes;
    const AuditDocument &facts;
};

/// A box that is to be ticked or not.
struct BoxMark {
    qsizetype entry = 0; ///< of ImportedSource::facts.checklist
    bool ticked = false;
};

/// \a now with that box marked: one byte differs, or none where it is so already. A mark that the imported document had
/// is put back as it was written there. Where the file has changed since, the box is the one on an equal line, if only
/// one reads so, or only one under the same headings. Fails, with the reason, where the line cannot be told or is gone,
/// where it has no "[ ]" at its beginning, and where the result would not be read as the same document but for the
/// tick.
[[nodiscard]] Result<QByteArray> withMark(const QByteArray &now, const ImportedSource &imported, const BoxMark &mark);

/// A line that says how an item was resolved, put below it.
struct AddedLine {
    QByteArray bytes;    ///< the whole document
    QByteArray inserted; ///< what was put in
};

/// \a now with "Resolution: \a words" below that box, as a point of its list, or at the end of a finding without a box.
/// Fails like withMark(); the document must be read as before but for that line.
[[nodiscard]] Result<AddedLine> withResolution(const QByteArray &now, const ImportedSource &imported, qsizetype entry,
                                               const QString &words);
[[nodiscard]] Result<AddedLine> withFindingResolution(const QByteArray &now, const ImportedSource &imported,
                                                      qsizetype finding, const QString &words);
/// Without that stretch, which must stand there once.
[[nodiscard]] Result<QByteArray> withoutLine(const QByteArray &now, const QByteArray &inserted);

} // namespace shipworthy
