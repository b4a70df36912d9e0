#include "pages/findingsactions.h"

#include "pages/page.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QMenu>

namespace shipworthy::ui {
namespace {

/// What a choice is called below the heading that says the rest.
constexpr const char *shortNameProperty = "shortName";

/// Takes the digits for itself: they are keys of the table below it, too.
class RatingMenu : public QMenu {
public:
    using QMenu::QMenu;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QMenu::event(event);
    }
};

} // namespace

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
    setUpRatings();
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

void FindingsActions::setUpRatings()
{
    m_severity =
        addRating<Severity>(QStringLiteral("findings.severity"), tr("Severity"), tr("Severity…"), Qt::Key_S,
                            tr("Set Severity to %1"), tr("Clear Severity"), &FindingsActions::severityRequested);
    m_priority =
        addRating<Priority>(QStringLiteral("findings.priority"), tr("Priority"), tr("Priority…"), Qt::Key_P,
                            tr("Set Priority to %1"), tr("Clear Priority"), &FindingsActions::priorityRequested);
    connect(m_severity.question, &QAction::triggered, this, [this] { ask(m_severity); });
    connect(m_priority.question, &QAction::triggered, this, [this] { ask(m_priority); });
}

template <typename E>
FindingsActions::Rating FindingsActions::addRating(const QString &name, const QString &title, const QString &question,
                                                   const QKeySequence &key, const QString &set, const QString &clear,
                                                   Rated signal)
{
    Rating rating{title, {}, nullptr};
    const auto addChoice = [&](const QString &id, const QString &text, const QString &brief) {
        QAction *choice = add(name + u'.' + (id.isEmpty() ? QStringLiteral("none") : id), text, {}, Needs::Edit);
        choice->setProperty(notInMenusProperty, true);
        choice->setProperty(shortNameProperty, brief);
        connect(choice, &QAction::triggered, this, [this, signal, id] { emit(this->*signal)(id); });
        rating.choices.append(choice);
    };
    for (const auto &[member, id] : names<E>) {
        QString word = id.toString();
        if constexpr (requires(E e) { wordFor(e); })
            word = wordFor(member);
        addChoice(id.toString(), set.arg(word), word);
    }
    addChoice({}, clear, clear);
    rating.question = add(name, question, key, Needs::Edit);
    return rating;
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

QMenu *FindingsActions::ratingMenu(const Rating &rating, QWidget *parent) const
{
    auto *menu = new QMenu(rating.title, parent);
    menu->setEnabled(m_mayEdit);
    menu->addActions(rating.choices);
    return menu;
}

/// Below the row that the keyboard is on; a digit chooses.
void FindingsActions::ask(const Rating &rating) const
{
    auto *view = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    if (!view || !view->actions().contains(rating.question))
        view = qobject_cast<QAbstractItemView *>(&m_table);
    auto *menu = new RatingMenu(rating.title, &m_table);
    menu->setObjectName(QStringLiteral("ratingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    int digit = 1;
    for (QAction *choice : rating.choices) {
        const QString text = choice->property(shortNameProperty).toString();
        QAction *shown = menu->addAction(QStringLiteral("&%1  %2").arg(digit++).arg(text));
        connect(shown, &QAction::triggered, choice, &QAction::trigger);
    }
    menu->setActiveAction(menu->actions().first());
    menu->popup(view->viewport()->mapToGlobal(view->visualRect(view->currentIndex()).bottomLeft()));
}

QMenu *FindingsActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    for (QAction *action : m_all) {
        const QString name = action->objectName();
        if (action->property(notInMenusProperty).toBool() || name == QLatin1String("findings.severity") ||
            name == QLatin1String("findings.priority"))
            continue; // they stand below their own headings
        if (name == QLatin1String("findings.owner")) {
            menu->addMenu(ratingMenu(m_severity, menu));
            menu->addMenu(ratingMenu(m_priority, menu));
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
