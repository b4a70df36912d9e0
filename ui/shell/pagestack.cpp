#include "shell/pagestack.h"

#include "base/visibletext.h"
#include "pages/checklistspage.h"
#include "pages/contradictionspage.h"
#include "pages/documentspage.h"
#include "pages/emptyresult.h"
#include "pages/endpointspage.h"
#include "pages/findingspage.h"
#include "pages/historypage.h"
#include "pages/portfoliopage.h"
#include "pages/roadmappage.h"
#include "pages/scorecardpage.h"
#include "pages/startpage.h"
#include "pages/waiverspage.h"
#include "shell/pagecounts.h"
#include "shell/settings.h"

#include <QScopedValueRollback>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto quiet = 400ms;

} // namespace

PageStack::PageStack(EndpointProbe &probe, QWidget *parent)
    : QStackedWidget(parent)
    , m_probe(probe)
{
    setObjectName(QStringLiteral("pageStack"));
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quiet);
    connect(&m_quiet, &QTimer::timeout, this, &PageStack::prepare);
}

void PageStack::open(Workspace &workspace, CheckWatch &checks, Scope scope)
{
    m_workspace = &workspace;
    m_checks = &checks;
    m_scope = workspace.state().system(scope) ? scope : Scope{};
    connect(&workspace, &Workspace::contentsChanged, this, [this] {
        if (m_scope.isValid() && !m_workspace->state().system(m_scope))
            emit scopeRequested({});
        if (m_hadContent && !hasContent())
            m_current = PageId::Portfolio; // an undo took away what was looked at
        showCurrent();
    });
    arriveAt(m_current);
}

void PageStack::close()
{
    m_quiet.stop();
    saveLayouts();
    // The one that is seen goes last, or another would be shown in its place for a moment.
    const Page *seen = currentPage();
    std::ranges::partition(m_pages, [seen](const Page *page) { return page != seen; });
    for (Page *&page : m_pages)
        delete std::exchange(page, nullptr);
    m_workspace = nullptr;
    m_checks = nullptr;
    m_unread.clear();
    m_trail.clear();
}

void PageStack::setScope(Scope scope)
{
    m_scope = scope;
    if (Place *here = m_trail.current(); here && !m_isAsking)
        here->scope = scope;
    for (Page *page : m_pages) {
        if (page)
            page->setScope(scope);
    }
}

void PageStack::go(PageId page)
{
    rememberSpot();
    arriveAt(page);
}

void PageStack::arriveAt(PageId page)
{
    const Place *here = m_trail.current();
    if (m_workspace && (!here || here->page != page))
        m_trail.visit({page, m_scope, {}});
    m_current = page;
    showCurrent();
}

void PageStack::rememberSpot()
{
    Place *here = m_trail.current();
    if (const Page *shown = currentPage(); shown && here && here->page == m_current)
        here->spot = shown->spot();
}

void PageStack::travel(int step)
{
    if (!m_trail.canTravel(step))
        return;
    rememberSpot();
    const Place place = m_trail.travel(step);
    if (place.scope != m_scope && (!place.scope.isValid() || m_workspace->state().system(place.scope)))
        requestScope(place.scope);
    m_current = place.page;
    showCurrent();
    if (Page *page = currentPage())
        page->returnTo(place.spot);
    focusPage();
}

void PageStack::requestScope(SystemId scope)
{
    const QScopedValueRollback asking(m_isAsking, true);
    emit scopeRequested(scope);
}

void PageStack::showCurrent()
{
    if (!m_workspace)
        return;
    const QWidget *before = currentWidget();
    const QWidget *focus = window()->focusWidget();
    const bool hadKeyboard = !focus || isAncestorOf(focus); // who walks through the sidebar stays there
    const bool isStart = m_current == PageId::Portfolio && isEmpty();
    const bool isAwaited = isEmpty() && !m_opening.isEmpty() && m_current != PageId::History;
    setCurrentWidget(isAwaited ? &awaited() : isStart ? &start() : static_cast<QWidget *>(&page(m_current)));
    m_hadContent = hasContent();
    m_quiet.start();
    emit shown(m_current);
    if (hadKeyboard && currentWidget() != before)
        focusPage();
}

void PageStack::prepare()
{
    if (m_pages[std::size_t(PageId::Findings)] || isEmpty() || !isVisible())
        return;
    static_cast<FindingsPage &>(page(PageId::Findings)).prepare(size());
}

void PageStack::choose(PageId page)
{
    go(page);
    focusPage();
}

void PageStack::focusPage()
{
    if (Page *page = currentPage())
        page->focusMain();
}

bool PageStack::hasContent() const
{
    if (m_current == PageId::Portfolio || m_current == PageId::History)
        return true;
    return !isEmpty() && countFor(m_current, *m_workspace, m_probe, m_scope).hasContent;
}

bool PageStack::isEmpty() const
{
    return m_workspace->state().systems().isEmpty();
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page &PageStack::page(PageId id)
{
    Page *&page = m_pages[std::size_t(id)];
    if (!page) {
        page = make(id);
        page->setObjectName(iconNameOf(id) + QStringLiteral("Page"));
        page->setAccessibleName(titleOf(id));
        wire(*page);
        addWidget(page);
        page->setScope(m_scope);
        page->restoreLayout(settings::pageLayout(id));
        emit pageMade(id);
    }
    return *page;
}

StartPage &PageStack::start()
{
    if (!m_start) {
        m_start = new StartPage(this);
        addWidget(m_start);
        emit startPageMade(*m_start);
    }
    m_start->setRecentWorkspaces(settings::recentWorkspaces());
    return *m_start;
}

QWidget &PageStack::awaited()
{
    if (!m_awaited) {
        m_awaited = new EmptyResult(this);
        m_awaited->setObjectName(QStringLiteral("opening"));
        addWidget(m_awaited);
    }
    m_awaited->say(tr("Opening %1…\nIt is shown as soon as it is read.").arg(isolated(m_opening)), false);
    return *m_awaited;
}

void PageStack::setDropHighlighted(bool highlighted)
{
    if (m_start)
        m_start->setDropHighlighted(highlighted);
}

Page *PageStack::make(PageId id)
{
    switch (id) {
    case PageId::Portfolio: {
        auto *portfolio = new PortfolioPage(*m_workspace, this);
        connect(portfolio, &PortfolioPage::exportRequested, this, &PageStack::exportRequested);
        return portfolio;
    }
    case PageId::Findings: {
        auto *findings = new FindingsPage(*m_workspace, this);
        connect(findings, &FindingsPage::fileWritten, this, &PageStack::fileWritten);
        connect(findings, &FindingsPage::rowsLeft, this, &PageStack::rowsLeft);
        connect(findings, &FindingsPage::checkRequested, this, &PageStack::showCheck);
        connect(findings, &FindingsPage::runRequested, this, &PageStack::runRequested);
        return findings;
    }
    case PageId::Checklists: {
        auto *checklists = new ChecklistsPage(*m_workspace, this);
        connect(checklists, &ChecklistsPage::checkRequested, this, &PageStack::showCheck);
        connect(checklists, &ChecklistsPage::runRequested, this, &PageStack::runRequested);
        return checklists;
    }
    case PageId::Roadmap: return new RoadmapPage(*m_workspace, this);
    case PageId::Scorecard: return new ScorecardPage(*m_workspace, this);
    case PageId::Endpoints: {
        auto *endpoints = new EndpointsPage(*m_workspace, m_probe, *m_checks, this);
        connect(endpoints, &EndpointsPage::fileWritten, this, &PageStack::fileWritten);
        return endpoints;
    }
    case PageId::Documents: {
        auto *documents = new DocumentsPage(*m_workspace, this);
        documents->setUnread(m_unread);
        connect(documents, &DocumentsPage::fetchRequested, this, &PageStack::fetchRequested);
        connect(documents, &DocumentsPage::columnsRequested, this, &PageStack::columnsRequested);
        return documents;
    }
    case PageId::Contradictions: {
        auto *contradictions = new ContradictionsPage(*m_workspace, this);
        connect(contradictions, &ContradictionsPage::checkRequested, this, &PageStack::showCheck);
        return contradictions;
    }
    case PageId::Waivers: return new WaiversPage(*m_workspace, this);
    case PageId::History: break;
    }
    return new HistoryPage(*m_workspace, this);
}

void PageStack::wire(Page &page)
{
    connect(&page, &Page::itemRequested, this, &PageStack::showItem);
    connect(&page, &Page::linesRequested, this, &PageStack::showLines);
    connect(&page, &Page::findingsRequested, this, &PageStack::showQuery);
    connect(&page, &Page::scopeRequested, this, &PageStack::requestScope);
    connect(&page, &Page::failed, this, &PageStack::failed);
    connect(&page, &Page::statusTextChanged, this, &PageStack::statusTextChanged);
}

void PageStack::widenScopeTo(SystemId system)
{
    if (m_scope.isValid() && m_scope != system)
        requestScope(system);
}

void PageStack::showSystem(SystemId system)
{
    rememberSpot();
    emit scopeRequested(system);
    if (m_current == PageId::Portfolio)
        arriveAt(PageId::Findings);
    focusPage();
}

void PageStack::showItem(ItemId id)
{
    const Item *item = m_workspace->state().item(id);
    if (!item)
        return;
    rememberSpot();
    widenScopeTo(item->system);
    const PageId home = item->kind == ItemKind::ChecklistItem ? PageId::Checklists
                      : item->kind == ItemKind::Task          ? PageId::Roadmap
                                                              : PageId::Findings;
    for (const PageId candidate : {PageId::Findings, home}) {
        if (page(candidate).showItem(id)) {
            arriveAt(candidate);
            focusPage();
            return;
        }
    }
}

void PageStack::showLines(DocumentId id, LineRange lines)
{
    const ImportedDocument *document = m_workspace->state().document(id);
    if (!document)
        return;
    rememberSpot();
    widenScopeTo(document->system);
    arriveAt(PageId::Documents);
    page(PageId::Documents).showLines(id, lines);
    focusPage();
}

void PageStack::showCheck(CheckId id)
{
    const ServiceCheck *check = m_workspace->state().serviceCheck(id);
    if (!check)
        return;
    rememberSpot();
    widenScopeTo(check->system);
    arriveAt(PageId::Endpoints);
    static_cast<EndpointsPage &>(page(PageId::Endpoints)).showCheck(id);
    focusPage();
}

void PageStack::showImportReport()
{
    rememberSpot();
    if (m_scope.isValid())
        requestScope({}); // an import may have brought documents of several systems
    arriveAt(PageId::Documents);
    static_cast<DocumentsPage &>(page(PageId::Documents)).showReport(ImportReport::Extent::LastImport);
}

void PageStack::setUnread(const QList<RefusedInput> &unread)
{
    m_unread = unread;
    if (Page *documents = m_pages[std::size_t(PageId::Documents)])
        static_cast<DocumentsPage *>(documents)->setUnread(unread);
}

void PageStack::setOpening(const QString &workspace)
{
    m_opening = workspace;
    if (m_workspace && isEmpty())
        showCurrent();
}

void PageStack::showQuery(const QString &query)
{
    rememberSpot();
    static_cast<FindingsPage &>(page(PageId::Findings)).setQuery(query);
    arriveAt(PageId::Findings);
    focusPage(); // the keyboard on the first that fits
}

void PageStack::saveLayouts() const
{
    for (const PageId id : pageIds) {
        if (const Page *page = m_pages[std::size_t(id)])
            settings::setPageLayout(id, page->saveLayout());
    }
}

} // namespace shipworthy::ui
