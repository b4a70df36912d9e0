#pragma once

#include "code/textplaces.h"
#include "items/documentfacts.h"

#include <QPlainTextEdit>

namespace shipworthy::ui {

class OverviewStrip;
class SourceMargin;

/// Read-only source of a document: line numbers and marks in a margin, a green edge along the lines that were
/// understood, covered secrets as chips, and an overview of the whole beside the scroll bar. Lines are 1-based.
class SourceView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit SourceView(QWidget *parent = nullptr);

    /// Shows \a text (as shownText() gives it), coloured as Markdown unless it is too long.
    void setSource(const QString &text, const QList<LineRange> &claimed);
    /// \a marks in the order of marksOf().
    void setMarks(const QList<DocumentMark> &marks);

    /// Puts the cursor on the first of \a lines and brings them into sight. Clamped to the text.
    void showLines(LineRange lines);
    /// The same with \a lines in the middle of the view and marked, until the cursor leaves them: where a link leads.
    void pointAt(LineRange lines);
    [[nodiscard]] LineRange pointedAt() const { return m_pointed; } ///< {}: no lines
    /// The band under the lines in question; {} takes it away.
    void setBand(LineRange lines);
    [[nodiscard]] LineRange band() const { return m_band; }

    [[nodiscard]] int currentLine() const;
    [[nodiscard]] int lineCount() const { return blockCount(); }
    /// Moves to the next (or previous) line with a mark, around the ends; false when there is none.
    bool walkMarks(bool backward);

    /// Marks every place with \a text, in any case, and selects the first from the cursor on, around the end. An empty
    /// \a text takes the marks away.
    void search(const QString &text);
    /// Selects the next (or previous) place, around the ends.
    void walkPlaces(bool backward);
    [[nodiscard]] const TextPlaces &places() const { return m_places; }
    /// The place that is selected, from 0.
    [[nodiscard]] std::optional<qsizetype> placeSelected() const { return m_place; }

    [[nodiscard]] const QList<DocumentMark> &marks() const { return m_marks; }
    /// The marks of one line, most urgent first.
    [[nodiscard]] QList<DocumentMark> marksAt(int line) const;
    /// True where the line is among those understood.
    [[nodiscard]] bool isClaimed(int line) const;
    [[nodiscard]] const QList<LineRange> &claimed() const { return m_claimed; }

    /// A line that is (partly) in sight, and where: for the margin.
    struct VisibleLine {
        int line = 0;
        qreal top = 0;
        qreal height = 0;
    };
    [[nodiscard]] QList<VisibleLine> visibleLines() const;

signals:
    void currentLineChanged(int line);
    void placesChanged();         ///< what the search found, or which place is selected
    void lineActivated(int line); ///< Enter, or double click in the margin

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void placeSides();
    void noteCursor();
    void notePlace();
    void bringIntoSight(LineRange lines);
    void bringIntoMiddle(LineRange lines);
    void selectPlace(std::optional<qsizetype> place);
    /// Where characters of a line that is in sight stand in the viewport.
    [[nodiscard]] QRectF boxOf(const VisibleLine &line, qsizetype first, qsizetype end) const;
    void paintBands(QPainter &painter);
    void paintPlaces(QPainter &painter);
    void paintSelectedPlace(QPainter &painter);
    void paintSecretChips(QPainter &painter);
    void paintNotes(QPainter &painter);

    SourceMargin *m_margin;
    OverviewStrip *m_strip;
    QList<DocumentMark> m_marks;
    QList<LineRange> m_claimed;
    LineRange m_band;
    LineRange m_pointed;
    bool m_isMiddle = false; ///< they stand in the middle still: nobody has scrolled
    int m_line = 1;
    TextPlaces m_places;
    std::optional<qsizetype> m_place;
};

} // namespace shipworthy::ui
