#include "pages/findingprose.h"

#include "code/codehighlight.h"
#include "theme/theme.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWheelEvent>

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
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setPlainText(block.text);
    colour();
    fitHeight();
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
    const int widest = [this] {
        int width = 0;
        for (QTextBlock line = document()->begin(); line.isValid(); line = line.next())
            width = std::max(width, static_cast<int>(line.text().size()));
        return width;
    }();
    const bool mayScroll = widest * fontMetrics().horizontalAdvance(u'm') > px(330);
    const int bar = mayScroll ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * frameWidth() +
                   static_cast<int>(2 * document()->documentMargin()) + bar);
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
