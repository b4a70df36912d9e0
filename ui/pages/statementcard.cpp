#include "pages/statementcard.h"

#include "base/visibletext.h"
#include "delegates/linkbutton.h"
#include "domain/secrets.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int linesAround = 12;
constexpr qsizetype longestLine = 400; ///< an excerpt is for reading; the document has the rest

} // namespace

StatementCard::StatementCard(const QString &name, const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_place(new LinkButton({}, this))
    , m_source(new QPlainTextEdit(this))
{
    setObjectName(name);
    setAccessibleName(caption);
    auto *heading = new QuietLabel(caption, this);
    heading->setFont(fontFor(Type::Caption));
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // what is said comes before its lines
    QFont bold = fontFor(Type::Body);
    bold.setWeight(QFont::DemiBold);
    m_text->setFont(bold);
    m_place->setObjectName(name + QStringLiteral("Place"));
    m_place->setToolTip(tr("Show it in its document"));
    m_source->setObjectName(name + QStringLiteral("Source"));
    m_source->setAccessibleName(tr("%1: the lines around it").arg(caption));
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    m_source->setLayoutDirection(Qt::LeftToRight); // in every language, as code is
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setFont(fixedFont());
    m_source->setFrameShape(QFrame::NoFrame);
    m_source->setMinimumHeight(px(48));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(4));
    layout->addWidget(heading);
    layout->addWidget(m_text);
    layout->addWidget(m_place, 0, Qt::AlignLeading);
    layout->addWidget(m_source, 1);
    layout->addStretch(0);
    connect(m_place, &LinkButton::clicked, this, &StatementCard::placeRequested);
}

void StatementCard::showStatement(const Statement &statement, const QString &place)
{
    m_statement = statement;
    // On the side of its caption, whatever its own language.
    const QString lead = isRightToLeft() ? QString(QChar(0x200f)) : QString();
    m_text->setText(lead + isolated(withoutSecrets(statement.text).simplified()));
    m_place->setText(place);
    m_place->setVisible(!place.isEmpty());
    m_source->hide();
    m_markedBlock = -1;
}

void StatementCard::showSource(const QStringList &lines)
{
    const int line = std::min(m_statement.line, int(lines.size()));
    m_source->setVisible(line > 0);
    if (line <= 0)
        return;
    const int first = std::max(1, line - linesAround);
    const int last = std::min(int(lines.size()), line + linesAround);
    const qsizetype digits = QString::number(last).size();
    QStringList numbered;
    for (int at = first; at <= last; ++at)
        numbered.append(QStringLiteral("%1  %2").arg(at, int(digits)).arg(lines[at - 1].left(longestLine)));
    m_source->setPlainText(numbered.join(u'\n'));
    m_markedBlock = line - first;
    markLine();
}

void StatementCard::showWords(const QString &text)
{
    m_markedBlock = -1;
    m_source->setExtraSelections({});
    m_source->setLayoutDirection(layoutDirection());
    m_source->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_source->setFont(fontFor(Type::Body));
    m_source->setPlainText(text);
    m_source->setVisible(!text.isEmpty());
}

void StatementCard::markLine()
{
    const QTextBlock block = m_source->document()->findBlockByNumber(std::max(0, m_markedBlock));
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    mark.format.setBackground(Theme(palette()).color(Role::Selection));
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    m_source->setExtraSelections(m_markedBlock < 0 ? QList<QTextEdit::ExtraSelection>() : QList{mark});
    m_source->setTextCursor(QTextCursor(block));
    m_source->centerCursor();
}

void StatementCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_markedBlock >= 0)
        markLine();
}

void StatementCard::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6));
}

} // namespace shipworthy::ui
