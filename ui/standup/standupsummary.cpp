#include "standup/standupsummary.h"

#include "standup/standupscale.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLocale>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextOption>
#include <QVBoxLayout>

namespace shipworthy::ui {

StandupSummary::StandupSummary(QWidget *parent)
    : QWidget(parent)
    , m_text(new QTextBrowser(this))
    , m_told(new QLabel(this))
{
    setObjectName(QStringLiteral("standupSummary"));
    m_text->setObjectName(QStringLiteral("standupMinutes"));
    m_text->setAccessibleName(tr("Minutes of the stand-up"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_told->setObjectName(QStringLiteral("standupTold"));
    m_told->setTextFormat(Qt::PlainText);
    m_told->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text, 1);
    column->addWidget(m_told);
}

void StandupSummary::present(const StandupMinutes &minutes)
{
    m_minutes = minutes;
    const StandupScale scale(window()->height());
    layout()->setContentsMargins(scale(32), scale(24), scale(32), scale(12));
    m_text->setFont(scale.font(20));
    m_told->setFont(scale.font(19));
    m_told->clear();
    m_text->document()->setDocumentMargin(scale(24));
    // As in print: one direction for all, whatever a line begins with.
    QTextOption option = m_text->document()->defaultTextOption();
    option.setTextDirection(QLocale().textDirection());
    m_text->document()->setDefaultTextOption(option);
    m_text->setMarkdown(markdown());
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(format.headingLevel() > 0 ? scale(22) : scale(6));
        format.setBottomMargin(format.headingLevel() > 0 ? scale(8) : 0);
        QTextCursor(block).setBlockFormat(format);
    }
    m_text->setFocus();
}

void StandupSummary::copy()
{
    QApplication::clipboard()->setText(markdown());
    tell(tr("The minutes are on the clipboard, as Markdown."));
}

void StandupSummary::tell(const QString &text)
{
    m_told->setText(text);
}

} // namespace shipworthy::ui
