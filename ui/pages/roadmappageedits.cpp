#include "base/daywords.h"
#include "domain/documentname.h"
#include "items/roadmapmodel.h"
#include "pages/prerequisitespopup.h"
#include "pages/roadmappage.h"
#include "pages/roadmapstartpopup.h"
#include "pages/roadmapview.h"

#include <QMenu>
#include <QPushButton>

// What the user does with tasks on the roadmap: open, tick, move, link, and set the start of the plan.

namespace shipworthy::ui {

void RoadmapPage::askForStart()
{
    const QList<SystemId> systems = m_model->plan().withPlan;
    if (systems.size() == 1) {
        askForStart(systems.first());
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("planStartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const SystemId system : systems) {
        const QDate start = workspace().state().system(system)->planStart;
        const QString when = start.isValid() ? dayWords(start, DayForm::WeekdayAndYear) : tr("not set");
        QAction *action =
            menu->addAction(tr("%1: %2").arg(systemName(system), when).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, system] { askForStart(system); });
    }
    menu->popup(m_start->mapToGlobal(m_start->rect().bottomLeft()));
}

void RoadmapPage::askForStart(SystemId system)
{
    QList<StartSuggestion> suggestions;
    for (const ImportedDocument &document : workspace().state().documents()) {
        if (document.system != system || !document.facts->date.isValid() || document.facts->phases.isEmpty())
            continue;
        suggestions.append({document.facts->date, documentName(document.facts->path)});
    }
    const QDate current = workspace().state().system(system)->planStart;
    const QDate shown = current.isValid()     ? current
                      : suggestions.isEmpty() ? workspace().now().date()
                                              : suggestions.first().date;
    auto *popup = new RoadmapStartPopup(systemName(system), current, shown, suggestions, this);
    connect(popup, &RoadmapStartPopup::chosen, this,
            [this, system](QDate start) { reported(workspace().setPlanStart(system, start)); });
    popup->move(m_start->mapToGlobal(m_start->rect().bottomLeft()));
    popup->show();
}

void RoadmapPage::openTask(const RoadmapRow &row)
{
    const Item *item = workspace().state().item(row.item);
    if (!row.findings.isEmpty())
        emit itemRequested(row.findings.first());
    else if (item && isRated(workspace().state(), *item))
        emit itemRequested(row.item);
    else
        openSource(row); // only the document says more of it
}

void RoadmapPage::openSource(const RoadmapRow &row)
{
    if (row.document.isValid() && row.line > 0)
        emit linesRequested(row.document, {row.line, row.line});
}

void RoadmapPage::tickSelected()
{
    QList<ItemId> items;
    const QList<RoadmapRow> tasks = m_view->selectedTasks();
    for (const RoadmapRow &row : tasks)
        items += row.findings.isEmpty() ? QList<ItemId>{row.item} : row.findings;
    if (!items.isEmpty())
        reported(workspace().toggleTick(items));
}

void RoadmapPage::moveTasks(const QList<RoadmapMove> &moves)
{
    QList<TaskMove> wanted;
    for (const RoadmapMove &move : moves) {
        if (const Item *task = workspace().state().item(move.task))
            wanted.append({move.task, plannedOn(workspace().state(), *task, move.to, m_model->plan().axis)});
    }
    if (reported(workspace().planTasks(wanted)) && !wanted.isEmpty())
        m_view->showTask(wanted.first().task);
}

void RoadmapPage::putBackSelected()
{
    QList<TaskMove> back;
    const QList<RoadmapRow> tasks = m_view->selectedTasks();
    for (const RoadmapRow &row : tasks)
        back.append({row.item, std::nullopt});
    reported(workspace().planTasks(back));
}

void RoadmapPage::askForPrerequisites()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto row = current.data(RoadmapModel::RowRole).value<RoadmapRow>();
    if (row.kind != RoadmapRow::Kind::Task)
        return;
    const WorkspaceState &state = workspace().state();
    QList<PrerequisiteChoice> choices;
    for (const Item &item : state.items()) {
        const QModelIndex shown = item.id == row.item ? QModelIndex() : m_model->indexOf(item.id);
        if (!shown.isValid())
            continue;
        const RoadmapRow &other = m_model->row(shown);
        const QString keys = shortKeys(other.keys);
        choices.append({item.id, keys.isEmpty() ? other.title : keys + QStringLiteral("  ") + other.title,
                        row.needs.contains(item.id)});
    }
    auto *popup = new PrerequisitesPopup(row.title, choices, this);
    connect(popup, &PrerequisitesPopup::toggled, this, [this, task = row.item](ItemId needed, bool holds) {
        reported(workspace().setPrerequisite(task, needed, holds));
    });
    const QRect place = m_view->visualRect(current.siblingAtColumn(int(RoadmapModel::Column::Task)));
    popup->move(m_view->viewport()->mapToGlobal(place.bottomLeft()));
    popup->show();
}

} // namespace shipworthy::ui
