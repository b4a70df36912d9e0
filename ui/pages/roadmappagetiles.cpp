#include "base/text.h"
#include "domain/secrets.h"
#include "items/roadmapmodel.h"
#include "pages/roadmapforecast.h"
#include "pages/roadmappage.h"
#include "pages/roadmaptile.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

// What the tiles over the plan say, and where they lead.

namespace shipworthy::ui {
namespace {

QString kindWords(ContradictionKind kind)
{
    switch (kind) {
    case ContradictionKind::DoneBeforePrerequisite: return RoadmapPage::tr("done before a prerequisite");
    case ContradictionKind::OwnersDisagree: return RoadmapPage::tr("with two owners");
    case ContradictionKind::DependenciesDisagree: return RoadmapPage::tr("with two lists of prerequisites");
    case ContradictionKind::ScheduledAfterDeadline: return RoadmapPage::tr("planned after the deadline");
    case ContradictionKind::BlockerNotPlanned: return RoadmapPage::tr("not in the plan");
    case ContradictionKind::LaunchBeforePlanEnds: return RoadmapPage::tr("ready sooner than the plan ends");
    case ContradictionKind::WeeksDisagree: return RoadmapPage::tr("with two times");
    default: return {};
    }
}

QString issueWords(RoadmapIssue::Kind kind)
{
    return kind == RoadmapIssue::Kind::Circle ? RoadmapPage::tr("wait for each other")
                                              : RoadmapPage::tr("planned to end after the due day");
}

/// "SEC-03 done before a prerequisite": the first two by name, more by their number.
void addConflicts(QStringList &parts, const QStringList &about, const QString &words)
{
    if (!about.isEmpty())
        parts.append((about.size() <= 2 ? about.join(listComma()) : QString::number(about.size())) + u' ' + words);
}

/// "SEC-03 done before a prerequisite; 6 planned after the deadline".
QString conflictsText(const QList<Contradiction> &conflicts, const QList<RoadmapIssue> &issues)
{
    QStringList parts;
    for (const auto kind : {RoadmapIssue::Kind::Circle, RoadmapIssue::Kind::AfterDeadline}) {
        QStringList about;
        for (const RoadmapIssue &issue : issues) {
            if (issue.kind == kind)
                about.append(issue.text);
        }
        addConflicts(parts, about, issueWords(kind));
    }
    for (const auto kind : {ContradictionKind::DoneBeforePrerequisite, ContradictionKind::ScheduledAfterDeadline,
                            ContradictionKind::BlockerNotPlanned, ContradictionKind::OwnersDisagree,
                            ContradictionKind::DependenciesDisagree, ContradictionKind::LaunchBeforePlanEnds,
                            ContradictionKind::WeeksDisagree}) {
        QStringList about;
        for (const Contradiction &conflict : conflicts) {
            if (conflict.kind == kind)
                about.append(withoutSecrets(conflict.about));
        }
        addConflicts(parts, about, kindWords(kind));
    }
    return parts.join(listSemicolon()) + u'.';
}

} // namespace

void RoadmapPage::showTiles()
{
    const RoadmapPlan &plan = m_model->plan();
    QString late;
    QStringList lateMore;
    if (plan.late > 0) {
        late = withPlural(tr("%n task(s) late.", nullptr, plan.late), plan.late);
        // Findings are counted, and listed by "Show late", by other rules than tasks: both, or one number denies the
        // other.
        if (const int items = int(plan.lateItems.size()); items > 0 && items != plan.late)
            lateMore.append(withPlural(tr("They hold %n late finding(s).", nullptr, items), items));
        if (plan.lateUnrated > 0)
            lateMore.append(
                withPlural(tr("%n task(s) without a rating, not among the findings.", nullptr, plan.lateUnrated),
                           plan.lateUnrated));
        if (plan.lateHours > 0)
            lateMore.append(
                tr("At least %1 h of stated work left in them.").arg(QLocale().toString(plan.lateHours, 'g', 5)));
    }
    m_lateTile->say(late, lateMore.join(u' '));
    m_lateTile->action().setVisible(!plan.lateItems.isEmpty());

    const int conflicts = int(m_conflicts.size() + plan.issues.size());
    m_conflictTile->say(conflicts > 0 && plan.tasks > 0
                            ? withPlural(tr("%n conflict(s) in the plan:", nullptr, conflicts), conflicts)
                            : QString(),
                        conflictsText(m_conflicts, plan.issues));

    QString start;
    QString startMore;
    if (!plan.withoutStart.isEmpty() && plan.withPlan.size() == 1) {
        start = tr("The plan has no start yet.");
        startMore = tr("Weeks are counted from day 1, and nothing is late by the plan.");
    } else if (!plan.withoutStart.isEmpty()) {
        start = tr("%1 of %2 plans have no start yet.").arg(plan.withoutStart.size()).arg(plan.withPlan.size());
        startMore = plan.axis.calendar ? tr("They have no place on the calendar.")
                                       : tr("Weeks are counted from each day 1, and nothing is late by the plan.");
    }
    m_startTile->say(start, startMore);
    m_startTile->action().setEnabled(!workspace().isReadOnly());
    // Of one plan that has its dates: several have no pace in common.
    const bool hasDates = plan.withPlan.size() == 1 && plan.withoutStart.isEmpty();
    m_forecast->follow(hasDates ? plan.withPlan.first() : SystemId());
}

void RoadmapPage::showConflicts()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("conflictMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addIssuesTo(*menu);
    for (const Contradiction &conflict : std::as_const(m_conflicts)) {
        const QString both = withoutSecrets(tr("%1 | %2").arg(conflict.one.text, conflict.other.text));
        QString title = tr("%1 %2: %3").arg(withoutSecrets(conflict.about), kindWords(conflict.kind), both);
        QAction *action = menu->addAction(shortened(title, 110).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(both);
        const Statement place = conflict.one.line > 0 ? conflict.one : conflict.other;
        connect(action, &QAction::triggered, this, [this, place, items = conflict.items] {
            if (!items.isEmpty() && showItem(items.first()))
                return;
            if (place.line > 0)
                emit linesRequested(place.document, {place.line, place.line});
            else if (!items.isEmpty())
                emit itemRequested(items.first());
        });
    }
    menu->popup(m_conflictTile->action().mapToGlobal(m_conflictTile->action().rect().bottomLeft()));
}

void RoadmapPage::addIssuesTo(QMenu &menu)
{
    for (const RoadmapIssue &issue : m_model->plan().issues) {
        const QString title = tr("%1 %2").arg(issue.text, issueWords(issue.kind));
        QAction *action = menu.addAction(shortened(title, 110).replace(u'&', QStringLiteral("&&")));
        action->setToolTip(title);
        connect(action, &QAction::triggered, this, [this, task = issue.task] { showItem(task); });
    }
}

} // namespace shipworthy::ui
