#include "pages/findingsactions.h"

#include <QMenu>

namespace shipworthy::ui {

FindingsActions::FindingsActions(QWidget &table)
    : QObject(&table)
    , m_table(table)
{
    setUpEdits();
    setUpMoves();
    setUpDuplicates();
    update(0, false, false);
}

QAction *FindingsActions::add(const QString &name, const QString &text, const QKeySequence &key, Needs needs)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    // Single letters belong to the table alone: elsewhere they are typed.
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    m_all.append(action);
    m_needs.insert(action, needs);
    return action;
}

void FindingsActions::setUpEdits()
{
    connect(add(QStringLiteral("findings.tick"), tr("Tick or Untick"), Qt::Key_Space, Needs::Edit), &QAction::triggered,
            this, &FindingsActions::tickRequested);
    int digit = Qt::Key_1;
    for (const auto &[status, id] : names<Status>) {
        QAction *action = add(QStringLiteral("findings.status.") + id.toString(), tr("Set to %1").arg(wordFor(status)),
                              QKeySequence(digit++), Needs::Edit);
        connect(action, &QAction::triggered, this, [this, status = status] { emit statusRequested(status); });
    }
    connect(add(QStringLiteral("findings.owner"), tr("Owner…"), Qt::Key_O, Needs::Edit), &QAction::triggered, this,
            &FindingsActions::ownerRequested);
    connect(add(QStringLiteral("findings.due"), tr("Due Day…"), Qt::Key_D, Needs::Edit), &QAction::triggered, this,
            &FindingsActions::dueRequested);
    connect(add(QStringLiteral("findings.note"), tr("Note…"), Qt::Key_E, Needs::Edit), &QAction::triggered, this,
            &FindingsActions::noteRequested);
    connect(add(QStringLiteral("findings.title"), tr("Edit the Cell or the Title…"), Qt::Key_F2, Needs::Edit),
            &QAction::triggered, this, &FindingsActions::titleRequested);
    connect(add(QStringLiteral("findings.misread"), tr("Not a Finding (Misread)"), Qt::Key_M, Needs::Edit),
            &QAction::triggered, this, &FindingsActions::misreadRequested);
    connect(add(QStringLiteral("findings.attest"), tr("Attest…"), Qt::Key_A, Needs::Edit), &QAction::triggered, this,
            &FindingsActions::attestRequested);
    connect(add(QStringLiteral("findings.accept"), tr("Accept Risk…"), Qt::Key_W, Needs::Edit), &QAction::triggered,
            this, &FindingsActions::acceptRequested);
}

void FindingsActions::setUpMoves()
{
    connect(add(QStringLiteral("findings.next"), tr("Next Open Finding"), Qt::Key_N, Needs::Rows), &QAction::triggered,
            this, &FindingsActions::nextOpenRequested);
    QAction *detail = add(QStringLiteral("findings.detail"), tr("Go to the Detail"), Qt::Key_Return, Needs::Several);
    detail->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    connect(detail, &QAction::triggered, this, &FindingsActions::detailRequested);
    QAction *source = add(QStringLiteral("findings.source"), tr("Show in the Document"),
                          QKeySequence(Qt::ALT | Qt::Key_Return), Needs::One);
    source->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)});
    connect(source, &QAction::triggered, this, &FindingsActions::sourceRequested);
    connect(add(QStringLiteral("findings.copy"), tr("Copy as Markdown"), QKeySequence::Copy, Needs::Several),
            &QAction::triggered, this, &FindingsActions::copyRequested);
}

void FindingsActions::setUpDuplicates()
{
    connect(add(QStringLiteral("findings.merge"), tr("Merge as the Same"), Qt::Key_J, Needs::EditTwo),
            &QAction::triggered, this, &FindingsActions::mergeRequested);
    connect(add(QStringLiteral("findings.split"), tr("Split Duplicates"), Qt::SHIFT | Qt::Key_J, Needs::EditJoined),
            &QAction::triggered, this, &FindingsActions::splitRequested);
    connect(
        add(QStringLiteral("findings.reviewDuplicates"), tr("Review Possible Duplicates"), Qt::Key_R, Needs::Proposals),
        &QAction::triggered, this, &FindingsActions::reviewRequested);
}

void FindingsActions::updateDuplicates(bool joined, bool proposed)
{
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it) {
        if (it.value() == Needs::EditJoined)
            it.key()->setEnabled(m_mayEdit && joined);
        else if (it.value() == Needs::Proposals)
            it.key()->setEnabled(proposed);
    }
}

void FindingsActions::update(qsizetype selected, bool editable, bool hasRows)
{
    m_mayEdit = editable && selected > 0;
    for (auto it = m_needs.cbegin(); it != m_needs.cend(); ++it) {
        switch (it.value()) {
        case Needs::Rows: it.key()->setEnabled(hasRows); break;
        case Needs::One: it.key()->setEnabled(selected == 1); break;
        case Needs::Several: it.key()->setEnabled(selected > 0); break;
        case Needs::Edit: it.key()->setEnabled(m_mayEdit); break;
        case Needs::EditTwo: it.key()->setEnabled(editable && selected > 1); break;
        case Needs::EditJoined:
        case Needs::Proposals: break; // updateDuplicates() knows
        }
    }
}

template <typename E, typename Signal>
QMenu *FindingsActions::ratingMenu(QMenu *parent, const QString &title, const QString &absent, Signal signal) const
{
    QMenu *menu = parent->addMenu(title);
    menu->setEnabled(m_mayEdit);
    const auto addChoice = [&](const QString &text, const QString &id) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, signal, id] { emit(const_cast<FindingsActions *>(this)->*signal)(id); });
    };
    for (const auto &[member, id] : names<E>) {
        if constexpr (requires(E e) { wordFor(e); })
            addChoice(wordFor(member), id.toString());
        else
            addChoice(id.toString(), id.toString());
    }
    addChoice(absent, QString());
    return menu;
}

QMenu *FindingsActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    for (QAction *action : m_all) {
        const QString name = action->objectName();
        if (name == QLatin1String("findings.owner")) {
            ratingMenu<Severity>(menu, tr("Severity"), tr("No severity"), &FindingsActions::severityRequested);
            ratingMenu<Priority>(menu, tr("Priority"), tr("No priority"), &FindingsActions::priorityRequested);
            menu->addSeparator();
        } else if (name == QLatin1String("findings.status.open") || name == QLatin1String("findings.next") ||
                   name == QLatin1String("findings.attest") || name == QLatin1String("findings.merge")) {
            menu->addSeparator();
        }
        menu->addAction(action);
    }
    return menu;
}

} // namespace shipworthy::ui
