#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QTextLayout>
#include <optional>
#include <utility>

class QPainter;

namespace shipworthy::ui::print {

// Ink on white paper (guide "The printed scorecard", Grid, type, ink). Not the theme: paper has no dark mode.
inline constexpr QRgb ink = 0xFF1A1A1A;
inline constexpr QRgb ink2 = 0xFF454545;
inline constexpr QRgb ink3 = 0xFF666666;
inline constexpr QRgb noGoInk = 0xFF9B1B1E;
inline constexpr QRgb conditionalInk = 0xFF9A5B00;
inline constexpr QRgb goInk = 0xFF00605A;
inline constexpr QRgb doneInk = 0xFF17456B;
inline constexpr QRgb openInk = 0xFFD4D4D4;
inline constexpr QRgb trackInk = 0xFFECECEC;
inline constexpr QRgb fanInk = 0xFFDCE4EA;
inline constexpr QRgb ruleInk = 0xFFBDBDBD;
inline constexpr QRgb white = 0xFFFFFFFF;

/// Size and leading in points.
struct TextStyle {
    double size = 8;
    double leading = 10;
    bool bold = false;
    QRgb color = ink;
    [[nodiscard]] TextStyle inBold() const { return {size, leading, true, color}; }
    [[nodiscard]] TextStyle in(QRgb other) const { return {size, leading, bold, other}; }
};
inline constexpr TextStyle titleStyle{18, 21, true};
inline constexpr TextStyle sentenceStyle{12, 15.4};
inline constexpr TextStyle figureStyle{12.5, 15, true};
inline constexpr TextStyle headingStyle{9, 11, true};
inline constexpr TextStyle textStyle{8, 10};
inline constexpr TextStyle denseStyle{7.5, 9.2};
inline constexpr TextStyle noteStyle{7, 9, false, ink2};

/// A paragraph of runs that may be bold or coloured.
class Prose {
public:
    Prose() = default;
    Prose(const QString &text) { add(text); }
    /// A name or title alone: its first letter decides which way it runs. Sentences run as the page does.
    [[nodiscard]] static Prose named(const QString &text);
    Prose &add(const QString &text);
    Prose &bold(const QString &text);
    Prose &colored(const QString &text, QRgb color, bool bold = false);
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] bool isName() const { return m_isName; }

    struct Run {
        int start = 0;
        int length = 0;
        bool bold = false;
        std::optional<QRgb> color;
    };
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    /// The same with each stretch of text as \a change makes it.
    template <typename Change> [[nodiscard]] Prose changed(Change change) const
    {
        Prose out;
        out.m_isName = m_isName;
        qsizetype at = 0;
        for (const Run &run : m_runs) {
            out.add(change(m_text.mid(at, run.start - at)));
            const QString words = change(m_text.mid(run.start, run.length));
            out.m_runs.append(
                {static_cast<int>(out.m_text.size()), static_cast<int>(words.size()), run.bold, run.color});
            out.add(words);
            at = run.start + run.length;
        }
        return out.add(change(m_text.mid(at)));
    }

private:
    QString m_text;
    QList<Run> m_runs;
    bool m_isName = false;
};

/// Paints in millimetres from the top left corner of the page, or only measures: without a painter the same calls give
/// the same heights. Text is shaped by QTextLayout, so that it stays text in the PDF; it wraps and is never cut.
class Canvas {
public:
    /// Dots per inch of the page. A point is 20 units, so that every size of the guide is a whole number of them.
    static constexpr int resolution = 1440;

    /// \a mirrored: of a language that is written from right to left. Everything is then given as on a page from left
    /// to right and painted as its mirror image on paper \a pageWidth mm wide, only the words themselves run as they
    /// do.
    explicit Canvas(QPainter *painter = nullptr, bool mirrored = false, double pageWidth = 0);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }

    /// While it lives, a stretch of the page stands where its mirror image would, but is not mirrored itself: charts of
    /// time, and marks.
    class Upright {
    public:
        Upright(Canvas &canvas, double x, double width);
        ~Upright() { m_canvas.m_shift = m_before; }
        Q_DISABLE_COPY_MOVE(Upright)

    private:
        Canvas &m_canvas;
        std::optional<double> m_before;
    };
    /// Where something \a width wide has to be said to be, so that on paper it begins at \a x from the left.
    [[nodiscard]] double placeOf(double x, double width) const { return m_mirrored ? m_pageWidth - x - width : x; }

    [[nodiscard]] bool measures() const { return !m_painter; }
    /// What \a work returns when its calls only measure.
    template <typename Work> double measured(Work work)
    {
        QPainter *const painter = std::exchange(m_painter, nullptr);
        const double result = work();
        m_painter = painter;
        return result;
    }

    /// Writes at (\a x, \a y) within \a width; returns the height taken.
    double write(double x, double y, double width, const Prose &prose, const TextStyle &style,
                 Qt::Alignment align = Qt::AlignLeft);
    [[nodiscard]] double heightOf(double width, const Prose &prose, const TextStyle &style);
    [[nodiscard]] double widthOf(const Prose &prose, const TextStyle &style);
    /// A number flush right at \a right; its digits are of one width where the font or Qt (6.7) offers that.
    double writeNumber(double right, double y, const QString &number, const TextStyle &style);

    void line(double x1, double y1, double x2, double y2, double thickness, QRgb color, bool dashed = false);
    void fill(const QRectF &rect, QRgb color);
    void frame(const QRectF &rect, double thickness, QRgb color, bool dashed = false);
    void fill(const QPainterPath &path, QRgb color);
    void stroke(const QPainterPath &path, double thickness, QRgb color, bool dashed = false);
    /// Diagonal lines, and dots, clipped to the shape: device patterns would shrink to the device's pixels.
    void hatch(const QPainterPath &shape, QRgb color, double pitch = 1.0, double pen = 0.3);
    void dots(const QPainterPath &shape, QRgb color);

    [[nodiscard]] static double leadingOf(const TextStyle &style) { return style.leading * 25.4 / 72; }

private:
    [[nodiscard]] QFont font(const TextStyle &style) const;
    /// What no font can show by its number; isolates keep their places.
    [[nodiscard]] QString covered(const QString &text);
    /// Lets words that are longer than a line break where syllables end, in languages whose rule is known.
    [[nodiscard]] QString hyphenated(const QString &text, double width, const TextStyle &style) const;
    double layOut(const QPointF &at, double width, const Prose &prose, const TextStyle &style, Qt::Alignment align,
                  double *widest = nullptr);

    [[nodiscard]] bool flips() const { return m_mirrored && !m_shift; }
    [[nodiscard]] double onPaper(double x, double width = 0) const
    {
        return flips() ? m_pageWidth - x - width : x + m_shift.value_or(0);
    }
    [[nodiscard]] QRectF units(const QRectF &rect) const;
    [[nodiscard]] QPainterPath units(const QPainterPath &path) const;

    QPainter *m_painter;
    bool m_mirrored;
    double m_pageWidth;
    std::optional<double> m_shift; ///< of an upright stretch, mm
    QString m_family;
    QHash<char32_t, bool> m_coverage;
};

} // namespace shipworthy::ui::print
