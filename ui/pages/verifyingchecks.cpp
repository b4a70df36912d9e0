#include "pages/verifyingchecks.h"

#include "base/daywords.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "pages/checklines.h"
#include "pages/findingsection.h"
#include "theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {

VerifyingChecks::VerifyingChecks(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("verifyingChecks"));
    setAccessibleName(tr("What the live service says"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&workspace, &Workspace::checksRan, this, [this] { showItem(m_item); });
    connect(&workspace, &Workspace::systemChanged, this, [this] { showItem(m_item); });
}

QList<VerifyingChecks::Row> VerifyingChecks::rowsOf(ItemId id) const
{
    QList<Row> rows;
    const WorkspaceState &state = m_workspace.state();
    const Item *item = state.item(id);
    if (!item)
        return rows;
    const QDateTime now = m_workspace.now();
    for (const ServiceCheck *check : checksAbout(state, *item)) {
        const CheckStanding standing = state.standing(check->id);
        Row row{.check = check->id,
                .name = withoutSecrets(check->name.isEmpty() ? check->text.section(u'\n', 0, 0) : check->name),
                .state = standing.state,
                .isStale = standing.state != CheckState::NotRun && !isFresh(standing, now, Policy().freshDays),
                .tail = {}};
        QStringList tail{row.isStale ? tr("Too old to count: %1").arg(wordFor(standing.state))
                                     : wordFor(standing.state)};
        if (standing.at.isValid()) {
            const QDateTime at = standing.at.toLocalTime();
            tail.append(at.date() == now.toLocalTime().date() ? at.toString(QStringLiteral("HH:mm"))
                                                              : momentWords(at, DayForm::Day));
        }
        if (standing.state != CheckState::Pass && !standing.why.isEmpty())
            tail.append(withoutSecrets(standing.why));
        if (check->isPaused)
            tail.append(tr("paused"));
        row.tail = tail.join(QStringLiteral(", "));
        rows.append(row);
    }
    return rows;
}

void VerifyingChecks::showItem(ItemId item)
{
    m_item = item;
    const QList<Row> rows = rowsOf(item);
    setVisible(!rows.isEmpty());
    if (rows == m_shown && m_rows)
        return;
    m_shown = rows;
    build();
}

void VerifyingChecks::build()
{
    discard(m_rows);
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    for (const Row &row : std::as_const(m_shown))
        addRow(row);
    m_layout->addWidget(m_rows);
}

void VerifyingChecks::addRow(const Row &shown)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(QStringLiteral("verifyingCheck"));
    row->setAccessibleName(shown.name + QStringLiteral(": ") + shown.tail);
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(px(8));
    columns->addWidget(new CheckMark(shown.isStale ? CheckState::NotRun : shown.state, row), 0, Qt::AlignTop);
    QLabel *link = makeLink(
        shown.name, shown.tail, [this, id = shown.check] { emit checkRequested(id); }, row);
    columns->addWidget(link, 1);
    auto *run = new QToolButton(row);
    run->setObjectName(QStringLiteral("runVerifyingCheck"));
    run->setIcon(icon(QStringLiteral("run"), palette()));
    run->setAutoRaise(true);
    run->setFocusPolicy(Qt::StrongFocus);
    run->setToolTip(tr("Run this check now"));
    run->setAccessibleName(tr("Run “%1” now").arg(shown.name));
    connect(run, &QToolButton::clicked, this, [this, id = shown.check] { emit runRequested({id}); });
    columns->addWidget(run, 0, Qt::AlignTop);
    m_rows->layout()->addWidget(row);
}

void VerifyingChecks::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_rows)
        build(); // links carry their colour
}

} // namespace shipworthy::ui
