#include "pages/findingprose.h"

#include "code/codehighlight.h"
#include "theme/theme.h"

#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui {
namespace {

constexpr int mostCodeLines = 24; ///< more are scrolled

/// Makes words of images and plain text of links. Qt's image handler reads local files by itself, past loadResource(),
/// so no image format may reach the layout.
void disarm(QTextDocument &document)
{
    struct Change {
        int position;
        int length;
        QString words; ///< of an image
    };
    QList<Change> changes;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            if (format.isImageFormat()) {
                const QString alt = format.toImageFormat().property(QTextFormat::ImageAltText).toString();
                changes.prepend(
                    {fragment.position(), fragment.length(),
                     alt.isEmpty() ? FindingProse::tr("[picture]") : FindingProse::tr("[picture: %1]").arg(alt)});
            } else if (format.isAnchor()) {
                changes.prepend({fragment.position(), fragment.length(), {}});
            }
        }
    }
    QTextCursor cursor(&document);
    for (const Change &change : std::as_const(changes)) { // last first, so that positions hold
        cursor.setPosition(change.position);
        cursor.setPosition(change.position + change.length, QTextCursor::KeepAnchor);
        if (!change.words.isEmpty()) {
            cursor.insertText(change.words, QTextCharFormat());
            continue;
        }
        QTextCharFormat format = cursor.charFormat();
        format.setAnchor(false);
        format.clearProperty(QTextFormat::AnchorHref);
        format.clearProperty(QTextFormat::AnchorName);
        format.clearForeground();
        format.setFontUnderline(false);
        cursor.setCharFormat(format);
    }
}

/// The numbers that the items of numbered lists have in \a markdown, in order.
QList<int> listNumbers(const QString &markdown)
{
    static const QRegularExpression item(QStringLiteral("^[ \\t>]*(\\d{1,4})[.)][ \\t]"),
                                         QRegularExpression::MultilineOption);
    QList<int> numbers;
    for (auto matches = item.globalMatch(markdown); matches.hasNext();)
        numbers.append(matches.next().capturedView(1).toInt());
    return numbers;
}

/// Gives numbered items the number they have in the document: Qt counts every list from 1, and a list that goes on
/// behind code comes to us as one of its own.
void restoreNumbers(QTextDocument &document, const QString &markdown)
{
    QList<QTextBlock> items;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.textList() && block.textList()->format().style() == QTextListFormat::ListDecimal)
            items.append(block);
    }
    const QList<int> numbers = listNumbers(markdown);
    if (items.size() != numbers.size())
        return; // not read as we did: better no change than a wrong one
    for (qsizetype i = items.size() - 1; i >= 0; --i) {
        QTextList *list = items[i].textList();
        if (list->itemNumber(items[i]) + 1 == numbers[i])
            continue;
        const int indent = list->format().indent();
        list->remove(items[i]);
        QTextCursor cursor(items[i]);
        QTextBlockFormat format = items[i].blockFormat();
        format.setIndent(std::max(0, indent - 1));
        cursor.setBlockFormat(format);
        cursor.insertText(QStringLiteral("%1. ").arg(numbers[i]), QTextCharFormat());
    }
}

/// One size for all of it: a heading inside a finding is no bigger than the finding's own.
void setTypography(QTextDocument &document)
{
    const QFont body = fontFor(Type::Body);
    const QFont fixed = fixedFont();
    QTextCursor cursor(&document);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format;
            const bool isCode = fragment.charFormat().fontFixedPitch();
            format.setFontFamilies({isCode ? fixed.family() : body.family()});
            format.setProperty(QTextFormat::FontPixelSize, isCode ? fixed.pixelSize() : body.pixelSize());
            format.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    }
}

} // namespace

FindingProse::FindingProse(const TextBlock &block, QWidget *parent)
    : QTextBrowser(parent)
    , m_block(block)
{
    setObjectName(QStringLiteral("findingProse"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
    document()->setIndentWidth(px(16));
    showBlock();
}

QVariant FindingProse::loadResource(int, const QUrl &)
{
    return {};
}

void FindingProse::showBlock()
{
    document()->setDefaultFont(fontFor(Type::Body));
    if (m_block.kind == TextBlock::Kind::Prose) {
        // Built apart, so that nothing is laid out before it is disarmed.
        QTextDocument built;
        built.setMarkdown(m_block.text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                                        QTextDocument::MarkdownNoHTML));
        disarm(built);
        restoreNumbers(built, m_block.text);
        setTypography(built);
        document()->clear();
        QTextCursor(document()).insertFragment(QTextDocumentFragment(&built));
    } else {
        document()->setPlainText(m_block.text);
    }
    fitHeight();
}

void FindingProse::fitHeight()
{
    document()->setTextWidth(std::max(width(), px(80)));
    setFixedHeight(static_cast<int>(document()->size().height()) + px(2));
}

QSize FindingProse::sizeHint() const
{
    return {px(320), height()};
}

void FindingProse::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void FindingProse::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

FindingCode::FindingCode(const TextBlock &block, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_block(block)
{
    setObjectName(QStringLiteral("findingCode"));
    setAccessibleName(block.language.isEmpty() ? tr("Code") : tr("Code, %1").arg(block.language));
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // in every language
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainText(block.text);
    colour();
    fitHeight();
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, &FindingCode::fitHeight);
}

void FindingCode::colour()
{
    const Theme theme(palette());
    highlightCode(*this, m_block.language, theme);
    if (!isDiff(m_block))
        return;
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock line = document()->begin(); line.isValid(); line = line.next()) {
        const DiffLine kind = diffLine(line.text());
        if (kind != DiffLine::Removed && kind != DiffLine::Added)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(line);
        selection.format.setBackground(
            theme.color(kind == DiffLine::Removed ? Role::ContradictedChip : Role::VerifiedChip));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        lines.append(selection);
    }
    setExtraSelections(lines);
}

void FindingCode::fitHeight()
{
    const int lines = std::min(blockCount(), mostCodeLines);
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    if (blockCount() <= mostCodeLines)
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The layout knows better than the font: bold and fallback glyphs make a line taller.
    double height = 2 * frameWidth() + 2 * document()->documentMargin() + bar;
    QTextBlock line = document()->begin();
    for (int i = 0; i < lines; ++i, line = line.next())
        height += std::max<double>(blockBoundingRect(line).height(), fontMetrics().lineSpacing());
    setFixedHeight(static_cast<int>(std::ceil(height)));
}

void FindingCode::wheelEvent(QWheelEvent *event)
{
    // The panel scrolls; the code only where the pointer went to it on purpose.
    const bool isSideways = event->angleDelta().x() != 0 || event->modifiers().testFlag(Qt::ShiftModifier);
    if (isSideways || (hasFocus() && blockCount() > mostCodeLines))
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void FindingCode::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

} // namespace shipworthy::ui
