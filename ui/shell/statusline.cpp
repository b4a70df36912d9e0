#include "shell/statusline.h"

#include "theme/theme.h"

#include <QLabel>
#include <QStatusBar>

namespace shipworthy::ui {

StatusLine::StatusLine(QStatusBar &bar)
    : QObject(&bar)
    , m_saved(new QLabel(&bar))
    , m_checks(new QLabel(&bar))
    , m_page(new QLabel(&bar))
{
    m_saved->setObjectName(QStringLiteral("savedStatus"));
    m_checks->setObjectName(QStringLiteral("checksStatus"));
    m_page->setObjectName(QStringLiteral("pageStatus"));
    for (QLabel *label : {m_saved, m_checks, m_page}) {
        label->setFont(fontFor(Type::Caption));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setContentsMargins(px(10), px(2), px(10), px(2));
    }
    bar.addWidget(m_saved);
    bar.addWidget(m_checks);
    m_checks->hide();
    bar.addPermanentWidget(m_page);
}

void StatusLine::showChecks(const QString &text)
{
    m_checks->setText(text);
    m_checks->setVisible(!text.isEmpty());
}

void StatusLine::show(const Workspace &workspace, const Page *page)
{
    const QList<Event> last = workspace.history({}, {}, 1);
    if (workspace.isReadOnly())
        m_saved->setText(tr("Read-only: changes cannot be saved"));
    else if (workspace.state().systems().isEmpty() || last.isEmpty())
        m_saved->setText(tr("Everything stays on this computer"));
    else
        m_saved->setText(
            tr("All changes saved, %1").arg(last.first().at.toLocalTime().toString(QStringLiteral("HH:mm"))));
    m_page->setText(page ? page->statusText() : tr("Nothing imported yet"));
}

} // namespace shipworthy::ui
