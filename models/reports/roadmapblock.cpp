#include "reports/roadmapblock.h"

#include "base/visibletext.h"
#include "domain/lateness.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"

#include <algorithm>

namespace shipworthy::report {
namespace {

/// How far from verified; 0 the furthest. A claim is less than a decision to live with it, which somebody answers for.
int furthest(CountedAs counts)
{
    switch (counts) {
    case CountedAs::Open: return 0;
    case CountedAs::Claimed: return 1;
    case CountedAs::Accepted: return 2;
    case CountedAs::Verified: return 3;
    case CountedAs::NotApplicable: return 4;
    }
    Q_UNREACHABLE();
}

/// What a task counts as: the furthest from verified of the findings it covers where it covers any, else itself.
CountedAs countedIn(const SystemFacts &facts, const Item &task, const QSet<ItemId> &denied)
{
    const ScorecardInput &input = facts.input;
    std::optional<CountedAs> worst;
    for (const ItemId id : input.state.coveredBy(task)) {
        if (const RatedItem *rated = facts.find(id); rated && (!worst || furthest(rated->counts) < furthest(*worst)))
            worst = rated->counts;
    }
    return worst ? *worst
                 : countedAs(task.state.status, evidenceOf(input.state, task, denied, input.now, input.policy),
                             isWaived(task, facts.today()));
}

QString windowSummary(const SystemFacts &facts, const RoadmapWindow &window, const Phase &phase)
{
    QString text = tr("%1 of %2 verified").arg(number(window.tasks.verified), number(window.tasks.total()));
    if (window.tasks.total() == 0)
        text = tr("no tasks stated");
    const QDate from = facts.input.state.planDate(facts.system.id, window.startDay);
    const QDate to = facts.input.state.planDate(facts.system.id, window.endDay);
    if (window.startDay > 0 && window.endDay > 0 && from.isValid())
        return text + tr(", %1").arg(dateRange(from, to));
    return phase.window.isEmpty() ? text : text + tr(", %1").arg(isolated(printable(phase.window)));
}

/// True where every window has its days, so that one axis can carry them all.
bool haveDays(const QList<RoadmapWindow> &windows)
{
    return !windows.isEmpty() && std::ranges::all_of(windows, [](const RoadmapWindow &w) {
        return w.startDay > 0 && w.endDay >= w.startDay;
    });
}

struct Dated {
    QDate day;
    QString text;
};

QList<Dated> targets(const SystemFacts &facts)
{
    QList<Dated> found;
    const Scorecard *card = facts.scorecard();
    if (!card || !card->overall || !facts.scoring()->facts->date.isValid())
        return found;
    for (const ScoreTarget &target : card->overall->targets) {
        if (target.days) {
            const double points = card->scale > 0 ? target.value * 100 / card->scale : target.value;
            found.append({facts.scoring()->facts->date.addDays(*target.days), tr("target %1").arg(scoreText(points))});
        }
    }
    return found;
}

QList<Dated> phaseEnds(const SystemFacts &facts)
{
    QList<Dated> found;
    for (const ImportedDocument *document : facts.documents) {
        for (const Phase &phase : document->facts->phases) {
            const QDate end = phase.endDay ? facts.input.state.planDate(facts.system.id, *phase.endDay) : QDate();
            if (end.isValid())
                found.append({end, tr("end of %1").arg(quoted(printable(phase.title)))});
        }
    }
    return found;
}

void addAxis(const SystemFacts &facts, RoadmapBlock &block)
{
    const auto firstDay = std::ranges::min(block.windows, {}, &RoadmapWindow::startDay).startDay;
    const auto lastDay = std::ranges::max(block.windows, {}, &RoadmapWindow::endDay).endDay;
    block.start = facts.input.state.planDate(facts.system.id, firstDay);
    block.end = facts.input.state.planDate(facts.system.id, lastDay);
    for (const Dated &target : targets(facts))
        block.marks.append({target.day, tr("%1: %2").arg(dateWords(target.day), target.text)});
}

} // namespace

RoadmapBlock roadmapBlock(const SystemFacts &facts)
{
    RoadmapBlock block;
    const QSet<ItemId> denied = deniedTicks(facts.contradictions);
    QHash<std::pair<DocumentId, int>, qsizetype> windowAt;
    QList<const Phase *> phases;
    for (const ImportedDocument *document : facts.documents) {
        for (int i = 0; i < document->facts->phases.size(); ++i) {
            const Phase &phase = document->facts->phases[i];
            windowAt.insert({document->id, i}, block.windows.size());
            block.windows.append({.title = printable(phase.title),
                                  .summary = {},
                                  .tasks = {},
                                  .startDay = phase.startDay.value_or(0),
                                  .endDay = phase.endDay.value_or(0)});
            phases.append(&phase);
        }
    }
    for (const Item *of : facts.input.state.itemsOf(facts.system.id)) {
        const Item &item = *of;
        const auto window =
            item.kind == ItemKind::Task ? windowAt.constFind({item.document, item.phase}) : windowAt.cend();
        if (window == windowAt.cend() || item.state.status == Status::NotApplicable)
            continue;
        const CountedAs counts = countedIn(facts, item, denied);
        block.tasks.add(counts);
        block.windows[*window].tasks.add(counts);
        block.windows[*window].late += termsOf(facts.input.state, item, denied, facts.today()).late.isEmpty() ? 0 : 1;
    }
    for (qsizetype i = 0; i < block.windows.size(); ++i)
        block.windows[i].summary = windowSummary(facts, block.windows[i], *phases[i]);
    if (block.windows.isEmpty()) {
        block.sentence = facts.documents.isEmpty() ? tr("No document was imported, so no plan is known.")
                                                   : tr("The documents state no phases, so no roadmap is drawn.");
        return block;
    }
    block.summary = counted("%n task(s)", block.tasks.total());
    if (!facts.system.planStart.isValid())
        block.sentence =
            tr("No start date is set for the plan: no time axis is drawn, and nothing is late by the plan.");
    else if (!haveDays(block.windows))
        block.sentence = tr("The plan starts on %1, but not every phase states its days: no time axis is drawn.")
                             .arg(dateWords(facts.system.planStart));
    else
        addAxis(facts, block);
    return block;
}

Milestone nextMilestone(const SystemFacts &facts)
{
    QList<Dated> dates = targets(facts) + phaseEnds(facts);
    std::ranges::stable_sort(dates, {}, &Dated::day);
    const auto next = std::ranges::find_if(dates, [&](const Dated &date) { return date.day >= facts.today(); });
    if (next != dates.end()) {
        const qint64 left = facts.today().daysTo(next->day);
        return {dateWords(next->day),
                left == 0 ? tr("%1, today").arg(next->text) : tr("%1, in %2").arg(next->text, days(left)),
                {}};
    }
    if (!dates.isEmpty() && facts.shares.notVerified() > 0) {
        const Dated &last = dates.last();
        return {dateWords(last.day), tr("%1,").arg(last.text), lateWords(last.day.daysTo(facts.today()))};
    }
    for (const ImportedDocument *document : facts.documents) {
        const QList<Phase> &phases = document->facts->phases;
        if (phases.isEmpty())
            continue;
        const QString window = printable(phases.first().window);
        const QString which = window.isEmpty()
                                ? tr("phase 1 of %1").arg(phases.size())
                                : tr("phase 1 of %1, %2").arg(QString::number(phases.size()), quoted(window));
        return {tr("No date"), tr("%1: no start date set").arg(which), {}};
    }
    return {tr("None stated"), tr("no plan, no dated target"), {}};
}

} // namespace shipworthy::report
