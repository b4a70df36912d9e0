#include "pages/scorecardcard.h"

#include "theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace shipworthy::ui {

ScorecardCard::ScorecardCard(const QString &title, QWidget *beside, QWidget *content, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(title, this))
    , m_subtitle(new QLabel(this))
{
    QFont font = fontFor(Type::Body);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_subtitle->setFont(fontFor(Type::Caption));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), px(6));
    head->setSpacing(px(12));
    head->addWidget(m_title);
    head->addWidget(m_subtitle);
    head->addStretch();
    if (beside)
        head->addWidget(beside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(content);
    layout->addStretch(); // a table is as high as its rows, whatever room its neighbour takes
    layout->setStretchFactor(content, content->sizePolicy().verticalPolicy() == QSizePolicy::Fixed ? 0 : 1);
}

void ScorecardCard::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ScorecardCard::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

void ScorecardCard::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.color(Role::Border));
    painter.setBrush(theme.color(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4));
}

} // namespace shipworthy::ui
