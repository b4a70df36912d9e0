#include "shell/pagecounts.h"

#include "base/text.h"
#include "domain/boxcount.h"
#include "domain/lateness.h"
#include "items/contradictionrows.h"
#include "items/waiversmodel.h"
#include "probes/endpointprobe.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::Pages", text);
}

QString counted(const char *text, int n)
{
    return withPlural(QCoreApplication::translate("shipworthy::ui::Pages", text, nullptr, n), n);
}

bool within(Scope scope, SystemId system)
{
    return !scope.isValid() || system == scope;
}

/// Adds up a figure of the readiness of every system in the scope.
int sum(const Workspace &workspace, Scope scope, int Readiness::*figure)
{
    int total = 0;
    for (const System &system : workspace.state().systems()) {
        if (within(scope, system.id))
            total += workspace.readiness(system.id).*figure;
    }
    return total;
}

PageCount findings(const Workspace &workspace, Scope scope)
{
    const int open = sum(workspace, scope, &Readiness::open);
    const int accepted = sum(workspace, scope, &Readiness::waived);
    const QString meaning = counted("%n open finding(s)", open);
    return {QString::number(open), accepted > 0 ? tr("%1, %2 accepted").arg(meaning).arg(accepted) : meaning, false,
            sum(workspace, scope, &Readiness::rated) > 0};
}

PageCount checklists(const Workspace &workspace, Scope scope)
{
    BoxCount boxes;
    for (const System &system : workspace.state().systems()) {
        if (within(scope, system.id))
            boxes += boxesOf(workspace.state(), system.id, deniedTicks(workspace.contradictions(system.id)));
    }
    return {boxes.all > 0 ? QStringLiteral("%1/%2").arg(boxes.ticked).arg(boxes.all) : QString(), wordsFor(boxes),
            false, boxes.all > 0};
}

PageCount roadmap(const Workspace &workspace, Scope scope)
{
    const WorkspaceState &state = workspace.state();
    const QDate today = workspace.now().date();
    QSet<ItemId> items; // that Findings lists as late
    int tasks = 0;
    bool any = false;
    for (const System &system : state.systems()) {
        if (!within(scope, system.id))
            continue;
        const QSet<ItemId> denied = deniedTicks(workspace.contradictions(system.id));
        for (const Item *item : state.itemsOf(system.id)) {
            if (item->kind != ItemKind::Task)
                continue;
            any = true;
            const QList<ItemId> late = termsOf(state, *item, denied, today).late;
            tasks += !late.isEmpty();
            for (const ItemId id : late) {
                if (isRated(state, *state.item(id)))
                    items.insert(id);
            }
        }
    }
    const int late = items.isEmpty() ? tasks : int(items.size());
    return {late > 0 ? QString::number(late) : QString(),
            items.isEmpty() ? counted("%n late task(s)", late) : counted("%n late finding(s)", late), late > 0, any};
}

PageCount endpoints(const Workspace &workspace, const EndpointProbe &probe, Scope scope)
{
    int down = 0;
    int all = 0;
    for (const ServiceCheck &check : workspace.state().serviceChecks()) {
        if (!within(scope, check.system))
            continue;
        ++all;
        const CheckStanding standing = workspace.state().standing(check.id);
        down += standing.state == CheckState::Fail && isFresh(standing, workspace.now(), Policy().freshDays);
    }
    for (const Endpoint &endpoint : workspace.state().endpoints()) {
        if (!within(scope, endpoint.system))
            continue;
        ++all;
        const auto latest = probe.latest(endpoint.id);
        down += latest && latest->state == EndpointState::Down;
    }
    if (down > 0)
        return {QString::number(down), counted("%n live check(s) failing", down), true, true};
    return {all > 0 ? QString::number(all) : QString(), counted("%n live check(s)", all), false, true};
}

PageCount documents(const Workspace &workspace, Scope scope)
{
    const auto &all = workspace.state().documents();
    const int count =
        int(std::ranges::count_if(all, [&](const ImportedDocument &d) { return within(scope, d.system); }));
    return {QString::number(count), counted("%n document(s)", count), false, count > 0};
}

PageCount contradictions(const Workspace &workspace, Scope scope)
{
    const int open =
        openContradictions(workspace.state(), scope, [&workspace](SystemId system) -> const QList<Contradiction> & {
            return workspace.contradictions(system);
        });
    return {open > 0 ? QString::number(open) : QString(), counted("%n contradiction(s) to settle", open), false, true};
}

PageCount waivers(const Workspace &workspace, Scope scope)
{
    const QList<WaiverRow> rows = waiversIn(workspace.state(), scope, workspace.now().date());
    const int all = int(rows.size());
    const int lapsed = int(std::ranges::count_if(rows, [](const WaiverRow &row) { return !row.isInForce(); }));
    QString meaning = counted("%n accepted risk(s)", all);
    if (lapsed > 0)
        meaning = tr("%1, %2 not in force").arg(meaning).arg(lapsed);
    return {all > 0 ? QString::number(all) : QString(), meaning, lapsed > 0, true};
}

} // namespace

PageCount countFor(PageId page, const Workspace &workspace, const EndpointProbe &probe, Scope scope)
{
    switch (page) {
    case PageId::Portfolio: {
        const int systems = int(workspace.state().systems().size());
        return {systems > 0 ? QString::number(systems) : QString(), counted("%n system(s)", systems), false, true};
    }
    case PageId::Findings: return findings(workspace, scope);
    case PageId::Checklists: return checklists(workspace, scope);
    case PageId::Roadmap: return roadmap(workspace, scope);
    case PageId::Scorecard: return {{}, {}, false, !workspace.state().documents().isEmpty()};
    case PageId::Endpoints: return endpoints(workspace, probe, scope);
    case PageId::Documents: return documents(workspace, scope);
    case PageId::Contradictions: return contradictions(workspace, scope);
    case PageId::Waivers: return waivers(workspace, scope);
    case PageId::History: break;
    }
    return {};
}

QString titleOf(PageId page)
{
    switch (page) {
    case PageId::Portfolio: return tr("Portfolio");
    case PageId::Findings: return tr("Findings");
    case PageId::Checklists: return tr("Checklists");
    case PageId::Roadmap: return tr("Roadmap");
    case PageId::Scorecard: return tr("Scorecard");
    case PageId::Endpoints: return tr("Endpoints");
    case PageId::Documents: return tr("Documents");
    case PageId::History: return tr("History");
    case PageId::Contradictions: return tr("Contradictions");
    case PageId::Waivers: return tr("Waivers");
    }
    return {};
}

QString iconNameOf(PageId page)
{
    switch (page) {
    case PageId::Portfolio: return QStringLiteral("portfolio");
    case PageId::Findings: return QStringLiteral("findings");
    case PageId::Checklists: return QStringLiteral("checklists");
    case PageId::Roadmap: return QStringLiteral("roadmap");
    case PageId::Scorecard: return QStringLiteral("scorecard");
    case PageId::Endpoints: return QStringLiteral("endpoints");
    case PageId::Documents: return QStringLiteral("documents");
    case PageId::Contradictions: return QStringLiteral("contradictions");
    case PageId::Waivers: return QStringLiteral("waivers");
    case PageId::History: break;
    }
    return QStringLiteral("history");
}

} // namespace shipworthy::ui
