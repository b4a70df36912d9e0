#pragma once

#include "print/canvas.h"
#include "print/scorecardexport.h"
#include "reports/scorecardreport.h"

class QPdfWriter;

namespace shipworthy::ui::print {

/// Numbers of pages that the text refers to; known after a first pass over the whole document.
struct PageNumbers {
    int total = 0;
    QHash<QString, int> anchors;
    bool operator==(const PageNumbers &) const = default;
};

/// The sheets of the print: head, foot, margins, a running position and page numbers. All measures in millimetres.
class Pages {
public:
    /// Without a writer it only counts. \a known: the numbers of the pass before, for "page x of y".
    Pages(const ScorecardReport &report, PaperSize paper, PageNumbers known, QPdfWriter *writer, QPainter *painter);

    void begin(const QString &head); ///< a new sheet; the one before gets its foot
    void finish();                   ///< the foot of the last sheet
    [[nodiscard]] PageNumbers numbers() const { return m_numbers; }

    [[nodiscard]] Canvas &canvas() { return m_canvas; }
    [[nodiscard]] double left() const { return 14; }
    [[nodiscard]] double width() const { return m_size.width() - 28; }
    [[nodiscard]] double right() const { return m_size.width() - 14; }
    [[nodiscard]] double bottom() const { return m_size.height() - 18; } ///< where the foot's room begins
    [[nodiscard]] double room() const { return bottom() - y; }
    [[nodiscard]] int number() const { return m_numbers.total; } ///< of this sheet, from 1
    [[nodiscard]] PaperSize paper() const { return m_paper; }
    double y = 0; ///< where the next block starts

    void anchor(const QString &name) { m_numbers.anchors.insert(name, number()); }
    /// The sheet of an anchor as the last pass found it; 0 before that, or without one.
    [[nodiscard]] int pageOf(const QString &name) const { return m_known.anchors.value(name); }

    // Pieces that every sheet uses; they move y.
    void title(const QString &text, const QString &subtitle);
    /// Rule, heading, and a note flush right.
    void heading(double x, double width, const QString &text, const QString &note);
    void note(const QString &text);

private:
    void paintFoot();

    const ScorecardReport &m_report;
    PaperSize m_paper;
    QSizeF m_size;
    PageNumbers m_known;
    PageNumbers m_numbers;
    QPdfWriter *m_writer;
    Canvas m_canvas;
};

/// The time to print: SOURCE_DATE_EPOCH where it is set, else now.
[[nodiscard]] QDateTime printTime();

} // namespace shipworthy::ui::print
