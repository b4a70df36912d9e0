#include "code/sourceview.h"

#include "code/codehighlight.h"
#include "code/documentmark.h"
#include "code/overviewstrip.h"
#include "code/sourcemargin.h"
#include "delegates/mirror.h"
#include "domain/secrets.h"
#include "theme/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {
namespace {

// What withoutSecrets() writes in place of a secret.

} // namespace

SourceView::SourceView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new SourceMargin(*this))
    , m_strip(new OverviewStrip(*this))
{
    setObjectName(QStringLiteral("sourceView"));
    setAccessibleName(tr("Source of the document"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fixedFont());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    setFrameShape(QFrame::NoFrame);
    setLayoutDirection(Qt::LeftToRight); // in every language, as code is
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] {
        m_margin->update();
        m_strip->update();
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SourceView::noteCursor);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &SourceView::placeSides);
    // By people; its value changes by itself, too, when the room does.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_isMiddle = false; });
}

void SourceView::setSource(const QString &text, const QList<LineRange> &claimed)
{
    m_claimed = claimed;
    m_marks.clear();
    m_places = {};
    m_band = {};
    m_pointed = {};
    highlightCode(*this, {}, Theme(palette())); // colouring starts once the text stands, not while it is laid in
    setPlainText(text);
    highlightCode(*this, QStringLiteral("markdown"), Theme(palette()));
    m_line = 1;
    placeSides();
    emit currentLineChanged(1);
}

void SourceView::setMarks(const QList<DocumentMark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    m_margin->update();
    m_strip->update();
    viewport()->update();
}

void SourceView::setBand(LineRange lines)
{
    if (lines == m_band)
        return;
    m_band = lines;
    m_margin->update();
    viewport()->update();
}

void SourceView::showLines(LineRange lines)
{
    const int first = std::clamp(lines.first, 1, lineCount());
    bringIntoSight({first, lines.last});
    setTextCursor(QTextCursor(document()->findBlockByNumber(first - 1)));
}

void SourceView::pointAt(LineRange lines)
{
    const int first = std::clamp(lines.first, 1, lineCount());
    const LineRange wanted{first, std::clamp(std::max(lines.last, first), first, lineCount())};
    m_pointed = {}; // the cursor is on its way
    setTextCursor(QTextCursor(document()->findBlockByNumber(first - 1)));
    m_pointed = wanted;
    bringIntoMiddle(wanted);
    m_margin->update();
    viewport()->update();
}

void SourceView::bringIntoMiddle(LineRange lines)
{
    // By heights: the page step of the bar is that of the last lines, and letters of other scripts are taller.
    QTextBlock top = document()->findBlockByNumber(lines.first - 1);
    qreal room = viewport()->height();
    for (QTextBlock block = top; block.isValid() && block.blockNumber() < lines.last; block = block.next())
        room -= blockBoundingRect(block).height();
    for (qreal above = room / 2; top.previous().isValid(); top = top.previous()) {
        above -= blockBoundingRect(top.previous()).height();
        if (above < 0)
            break;
    }
    verticalScrollBar()->setValue(std::max(0, top.blockNumber()));
    m_isMiddle = true;
}

void SourceView::bringIntoSight(LineRange lines)
{
    m_isMiddle = false;
    const int first = lines.first;
    const int last = std::clamp(std::max(lines.last, first), first, lineCount());
    // A few lines above give the place its context.
    const int inSight = verticalScrollBar()->pageStep();
    const int top = verticalScrollBar()->value() + 1;
    if (first < top || last >= top + inSight)
        verticalScrollBar()->setValue(std::max(0, first - 1 - std::min(5, std::max(0, inSight - (last - first + 1)))));
}

int SourceView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

void SourceView::noteCursor()
{
    if (const int line = currentLine(); line != std::exchange(m_line, line)) {
        if (line < m_pointed.first || line > m_pointed.last)
            m_pointed = {};
        m_margin->update();
        emit currentLineChanged(line);
    }
    notePlace();
}

void SourceView::notePlace()
{
    const QTextCursor cursor = textCursor();
    const auto place = m_places.at(cursor.selectionStart(), cursor.selectionEnd());
    if (place == std::exchange(m_place, place))
        return;
    viewport()->update();
    emit placesChanged();
}

bool SourceView::walkMarks(bool backward)
{
    if (m_marks.isEmpty())
        return false;
    const int line = currentLine();
    int target = 0;
    if (backward) {
        const auto here = std::ranges::lower_bound(m_marks, line, {}, &DocumentMark::line);
        target = here == m_marks.begin() ? m_marks.last().line : std::prev(here)->line;
    } else {
        const auto after = std::ranges::upper_bound(m_marks, line, {}, &DocumentMark::line);
        target = after == m_marks.end() ? m_marks.first().line : after->line;
    }
    showLines({target, target});
    return true;
}

void SourceView::search(const QString &text)
{
    m_places = TextPlaces(document()->toRawText(), text);
    viewport()->update();
    // From where the last place begins, so that typing on does not jump.
    selectPlace(m_places.from(textCursor().selectionStart()));
    notePlace();
    emit placesChanged();
}

void SourceView::walkPlaces(bool backward)
{
    const QTextCursor here = textCursor();
    selectPlace(backward ? m_places.before(here.selectionStart()) : m_places.from(here.selectionEnd()));
}

void SourceView::selectPlace(std::optional<qsizetype> place)
{
    if (!place)
        return;
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(m_places.start(*place)));
    const QTextBlock block = cursor.block();
    const int first = cursor.positionInBlock();
    const int end = first + static_cast<int>(m_places.length());
    cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
    bringIntoSight({block.blockNumber() + 1, 0});
    QScrollBar &sideways = *horizontalScrollBar();
    const int before = sideways.value();
    setTextCursor(cursor); // brings the end of the place into sight, wherever that moves the lines
    (void)blockBoundingRect(block);
    const QTextLine laid = block.layout()->lineAt(0);
    const int context = px(60);
    const int left = static_cast<int>(laid.cursorToX(first)) - context;
    const int right = static_cast<int>(laid.cursorToX(end)) + context;
    const int width = viewport()->width();
    const bool isInSight = left >= before && right <= before + width;
    sideways.setValue(right <= width ? 0 : isInSight ? before : right - width);
}

QList<DocumentMark> SourceView::marksAt(int line) const
{
    const auto [first, last] = std::ranges::equal_range(m_marks, line, {}, &DocumentMark::line);
    return QList<DocumentMark>(first, last);
}

bool SourceView::isClaimed(int line) const
{
    const auto after = std::ranges::upper_bound(m_claimed, line, {}, &LineRange::first);
    return after != m_claimed.begin() && std::prev(after)->last >= line;
}

QList<SourceView::VisibleLine> SourceView::visibleLines() const
{
    QList<VisibleLine> lines;
    QTextBlock block = firstVisibleBlock();
    const int bottom = viewport()->height();
    for (QRectF box = blockBoundingGeometry(block).translated(contentOffset());
         block.isValid() && box.top() < bottom;) {
        lines.append({block.blockNumber() + 1, box.top(), box.height()});
        block = block.next();
        box = QRectF(box.left(), box.bottom(), box.width(), block.isValid() ? blockBoundingRect(block).height() : 0);
    }
    return lines;
}

void SourceView::placeSides()
{
    const int margin = m_margin->wantedWidth();
    const int strip = OverviewStrip::wantedWidth();
    setViewportMargins(margin, 0, strip, 0);
    const QRect inside = contentsRect();
    const int barHeight = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    const int barWidth = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    m_margin->setGeometry(inside.left(), inside.top(), margin, inside.height() - barHeight);
    m_strip->setGeometry(inside.right() + 1 - barWidth - strip, inside.top(), strip, inside.height() - barHeight);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    const bool isMiddle = m_isMiddle; // asked before the size was known
    QPlainTextEdit::resizeEvent(event);
    placeSides();
    if (isMiddle && m_pointed.first > 0)
        bringIntoMiddle(m_pointed);
}

void SourceView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        highlightCode(*this, QStringLiteral("markdown"), Theme(palette()));
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setFont(fixedFont());
        placeSides();
    }
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::NoModifier))
        emit lineActivated(currentLine());
    else
        QPlainTextEdit::keyPressEvent(event);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QStringList lines;
        for (const DocumentMark &mark : marksAt(cursorForPosition(help->pos()).blockNumber() + 1)) {
            if (mark.kind != MarkKind::Finding)
                lines.append(mark.text);
        }
        QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(lines.join(QLatin1Char('\n'))), viewport());
        return true;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void SourceView::paintEvent(QPaintEvent *event)
{
    {
        QPainter below(viewport());
        paintBands(below);
        paintPlaces(below);
    }
    QPlainTextEdit::paintEvent(event);
    QPainter above(viewport());
    above.setRenderHint(QPainter::Antialiasing);
    paintSelectedPlace(above);
    paintSecretChips(above);
    paintNotes(above);
}

void SourceView::paintBands(QPainter &painter)
{
    const Theme theme(palette());
    const QColor band = theme.color(Role::Selection);
    const QColor hover = theme.color(Role::Hover);
    const int current = currentLine();
    for (const VisibleLine &line : visibleLines()) {
        const bool inBand = line.line >= m_band.first && line.line <= m_band.last;
        if (inBand || line.line == current)
            painter.fillRect(QRectF(0, line.top, viewport()->width(), line.height), inBand ? band : hover);
        if (line.line < m_pointed.first || line.line > m_pointed.last)
            continue;
        // Stronger than the band of the finding that they belong to.
        painter.fillRect(QRectF(0, line.top, viewport()->width(), line.height), theme.color(Role::MessageGround));
        painter.fillRect(QRectF(0, line.top, px(3), line.height), theme.color(Role::Accent));
    }
}

QRectF SourceView::boxOf(const VisibleLine &line, qsizetype first, qsizetype end) const
{
    const QTextLine laid = document()->findBlockByNumber(line.line - 1).layout()->lineAt(0);
    const qreal left = laid.cursorToX(static_cast<int>(first)) + contentOffset().x();
    const qreal right = laid.cursorToX(static_cast<int>(end)) + contentOffset().x();
    return {left, line.top + 1, right - left, line.height - 2};
}

void SourceView::paintPlaces(QPainter &painter)
{
    if (m_places.count() == 0)
        return;
    const Theme theme(palette());
    painter.setPen(theme.color(Role::MediumFill));
    painter.setBrush(theme.color(Role::MessageGround));
    for (const VisibleLine &line : visibleLines()) {
        const QTextBlock block = document()->findBlockByNumber(line.line - 1);
        const int begin = block.position();
        for (const qsizetype start : m_places.startsIn(begin, begin + block.length()))
            painter.drawRect(boxOf(line, start - begin, start - begin + m_places.length()).adjusted(0, 0, -1, -1));
    }
}

// In colours of its own, with its text: the selection's own colour is that of the band under the lines in question.
void SourceView::paintSelectedPlace(QPainter &painter)
{
    if (!m_place)
        return;
    const Theme theme(palette());
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const int first = cursor.selectionStart() - block.position();
    const int end = cursor.selectionEnd() - block.position();
    for (const VisibleLine &line : visibleLines()) {
        if (line.line != block.blockNumber() + 1)
            continue;
        const QRectF box = boxOf(line, first, end);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::MediumFill));
        painter.drawRect(box);
        painter.setFont(font());
        painter.setPen(theme.color(Role::OnMedium));
        painter.drawText(QPointF(box.left(), line.top + block.layout()->lineAt(0).ascent()),
                         block.text().mid(first, end - first));
    }
}

void SourceView::paintSecretChips(QPainter &painter)
{
    const Theme theme(palette());
    const QString hidden = hiddenSecret();
    for (const VisibleLine &line : visibleLines()) {
        const QString text = document()->findBlockByNumber(line.line - 1).text();
        for (qsizetype at = text.indexOf(hidden); at >= 0; at = text.indexOf(hidden, at + 1)) {
            const QRectF chip = boxOf(line, at, at + hidden.size());
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(Role::Text));
            painter.drawRoundedRect(chip, px(3), px(3));
            painter.setPen(theme.color(Role::Base));
            paintText(painter, chip, Qt::AlignCenter, tr("secret hidden"));
        }
    }
}

// Notes stand at line ends only where the line leaves room; the tooltip has them all.
void SourceView::paintNotes(QPainter &painter)
{
    const Theme theme(palette());
    painter.setFont(fontFor(Type::Caption));
    const QFontMetrics metrics(painter.font());
    for (const VisibleLine &line : visibleLines()) {
        const auto marks = marksAt(line.line);
        const auto noted = std::ranges::find_if(marks, [](const DocumentMark &mark) { return !mark.note.isEmpty(); });
        if (noted == marks.end())
            continue;
        const qreal width = metrics.horizontalAdvance(noted->note) + px(30);
        const QRectF chip(viewport()->width() - width - px(8), line.top + 1, width, line.height - 2);
        const QTextBlock block = document()->findBlockByNumber(line.line - 1);
        const QTextLine laid = block.layout()->lineAt(0);
        if (laid.isValid() && laid.naturalTextWidth() + contentOffset().x() + px(12) > chip.left())
            continue;
        const bool contradicted = noted->kind == MarkKind::Contradiction;
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(contradicted ? Role::ContradictedChip : Role::MessageGround));
        painter.drawRoundedRect(chip, px(3), px(3));
        const qreal side = std::min<qreal>(px(12), chip.height());
        paintDocumentMark(painter, QRectF(chip.left() + px(6), chip.center().y() - side / 2, side, side), noted->kind,
                          noted->severity, theme);
        painter.setPen(theme.color(contradicted ? Role::ContradictedText : Role::MessageText));
        paintText(painter, chip.adjusted(px(22), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, noted->note);
    }
}

} // namespace shipworthy::ui
