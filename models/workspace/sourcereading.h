#pragma once

#include "base/result.h"
#include "domain/audit.h"
#include "workspace/rawtext.h"

#include <QHash>
#include <QMultiHash>
#include <vector>

namespace shipworthy {

/// A source document as it was imported: where a box stood and how its line read.
struct ImportedSource {
    const QByteArray &bytes;
    const AuditDocument &facts;
};

/// In what a changed source file may differ from what it was.
struct SourceDifferences {
    QHash<int, bool> ticks; ///< by the line of a box: whether it is ticked now
    /// Lines that were put below a line, and how many; in the order of those lines.
    std::vector<std::pair<int, int>> added;
    [[nodiscard]] int lineAfter(int line) const; ///< where a line stands now
};

/// A source file as it reads now, beside the document that was imported from it.
class SourceReading {
public:
    /// Fails for what is neither Markdown nor plain text. \a imported must outlive it.
    [[nodiscard]] static Result<SourceReading> of(const QByteArray &now, const ImportedSource &imported);

    [[nodiscard]] const RawText &text() const { return m_text; }
    [[nodiscard]] const AuditDocument &facts() const { return m_facts; }
    /// The line on which that box of the imported document stands: where the file has changed since, the one that
    /// reads like it, if only one does, or only one under the same headings. Fails where it cannot be told or is gone.
    [[nodiscard]] Result<int> lineOfBox(qsizetype entry) const;
    /// The finding that a finding of the imported document is. Fails where it is gone or there twice.
    [[nodiscard]] Result<const Finding *> findingNow(qsizetype finding) const;
    /// Where the mark between the brackets stands in RawText::ascii(line); -1: the line does not begin with a box.
    [[nodiscard]] qsizetype markIn(int line) const;
    [[nodiscard]] char markedAtImport(qsizetype entry) const; ///< how that box was marked: ' ', 'x' or 'X'
    /// Whether \a changed is read as this is, but for those differences.
    [[nodiscard]] bool isSameBut(const QByteArray &changed, const SourceDifferences &differences) const;

private:
    SourceReading(const QByteArray &now, AuditDocument facts, const ImportedSource &imported);

    AuditDocument m_facts;
    RawText m_text;
    const AuditDocument &m_importedFacts;
    RawText m_importedText;
    QMultiHash<QByteArray, qsizetype> m_boxesByLine; ///< places in the checklist, by how their line reads
    bool m_hasSameBoxes = false;                     ///< as the imported document, one for one
};

/// Why something is not written into a source file.
[[nodiscard]] std::unexpected<Error> sourceRefusal(const QString &reason);

} // namespace shipworthy
