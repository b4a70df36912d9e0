#include "pages/emptyresult.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

EmptyResult::EmptyResult(QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    m_sentence->setObjectName(QStringLiteral("emptyState"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setTextFormat(Qt::PlainText); // names of systems and files stand in it
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_clear->setObjectName(QStringLiteral("clearFilter"));
    m_clear->setText(tr("Clear the filter"));
    connect(m_clear, &QToolButton::clicked, this, &EmptyResult::clearRequested);
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(m_sentence);
    layout->addWidget(m_clear, 0, Qt::AlignHCenter);
    layout->addStretch(1);
}

void EmptyResult::say(const QString &sentence, bool filterHides)
{
    m_sentence->setText(sentence);
    m_clear->setVisible(filterHides);
}

} // namespace shipworthy::ui
