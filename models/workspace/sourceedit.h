#pragma once

#include "workspace/sourcereading.h"

#include <optional>
#include <span>

namespace shipworthy {

/// A box that is to be ticked or not.
struct BoxMark {
    qsizetype entry = 0; ///< of ImportedSource::facts.checklist
    bool ticked = false;
};

/// Words that say how an item was resolved: "Resolution: …" below a box, as a point of its list, or at the end of a
/// finding without a box.
struct ResolutionWish {
    std::optional<qsizetype> entry = {}; ///< of the imported checklist; else:
    qsizetype finding = 0;               ///< of the imported findings
    QString words;
};

/// Changes of a source file that leave everything else in it as it is read: many in one pass. What the file does not
/// bear is refused with its reason, the others are made: they are tried all at once, and only where the document would
/// then be read otherwise in halves.
class SourceEdit {
public:
    /// Fails for what is neither Markdown nor plain text. \a imported must outlive it.
    [[nodiscard]] static Result<SourceEdit> of(const QByteArray &now, const ImportedSource &imported);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; } ///< with what was done so far
    /// Marks boxes, one byte each. A mark that the imported document had is put back as it was written there. Says of
    /// each whether it was another before. Once, and before resolve().
    [[nodiscard]] QList<Result<bool>> mark(const QList<BoxMark> &marks);
    /// Puts lines in. Says of each which bytes.
    [[nodiscard]] QList<Result<QByteArray>> resolve(const QList<ResolutionWish> &wishes);

private:
    struct Tick {
        qsizetype wish = 0;
        int line = 0;
        qsizetype offset = 0;
        char character = ' ';
    };
    struct Line {
        qsizetype wish = 0;
        int first = 0; ///< of the lines below which it may stand
        int last = 0;
        int below = 0; ///< where it is put
        QString text;  ///< without the line end
        QByteArray bytes = {};
    };

    explicit SourceEdit(SourceReading reading, const QByteArray &now);
    [[nodiscard]] Result<std::optional<Tick>> tickFor(const BoxMark &mark) const;
    [[nodiscard]] bool take(std::span<const Tick> ticks);
    [[nodiscard]] Result<Line> lineFor(const ResolutionWish &wish) const;
    [[nodiscard]] Result<QByteArray> encoded(const Line &line) const;
    [[nodiscard]] bool take(std::span<const Line> lines);
    [[nodiscard]] Result<QByteArray> takeAnywhere(Line line);

    SourceReading m_reading;
    QByteArray m_marked; ///< with the marks, without the lines: it has the lines of m_reading
    QByteArray m_bytes;
    SourceDifferences m_differences;
    std::vector<Line> m_lines; ///< put in so far
};

/// A line that SourceEdit put in, and which is to go.
struct LineAway {
    std::optional<qsizetype> entry = {}; ///< of ImportedSource::facts.checklist: the box that it stands below; else:
    qsizetype finding = 0;               ///< the finding at whose end it stands
    QByteArray bytes;                    ///< as they were put in
};

struct WithoutLines {
    QByteArray bytes;
    QList<Result<void>> lines; ///< of each that was to go: nothing, or why it stayed
};

///  now without  lines. Of several equal ones each box and finding loses its own.
[[nodiscard]] WithoutLines withoutLines(const QByteArray &now, const ImportedSource &imported,
                                        const QList<LineAway> &lines);

} // namespace shipworthy
