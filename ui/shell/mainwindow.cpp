#include "shell/mainwindow.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "pages/endpointspage.h"
#include "pages/reimportpanel.h"
#include "pages/samples.h"
#include "pages/startpage.h"
#include "probes/endpointprobe.h"
#include "shell/aboutbox.h"
#include "shell/actionlist.h"
#include "shell/addressimports.h"
#include "shell/columnquestions.h"
#include "shell/daywatch.h"
#include "shell/droptarget.h"
#include "shell/filemenu.h"
#include "shell/importcontroller.h"
#include "shell/keysettings.h"
#include "shell/livechecks.h"
#include "shell/longedits.h"
#include "shell/messagebar.h"
#include "shell/openings.h"
#include "shell/pagestack.h"
#include "shell/palettes.h"
#include "shell/panes.h"
#include "shell/reimportreview.h"
#include "shell/scorecardexporter.h"
#include "shell/settings.h"
#include "shell/settingsmenu.h"
#include "shell/sidebar.h"
#include "shell/sourcefiles.h"
#include "shell/standups.h"
#include "shell/statusline.h"
#include "shell/systemquestions.h"
#include "shell/workspacesession.h"
#include "theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QMenu>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>
#include <QVBoxLayout>

namespace shipworthy::ui {

namespace {

constexpr int compactBelow = 1100; // design pixels
constexpr int undoTextLength = 40;
const QString outdatedTopic = QStringLiteral("outdated");
const QString rowsLeftTopic = QStringLiteral("rowsLeft");

} // namespace

MainWindow::MainWindow(WorkspaceSession &session, EndpointProbe &probe, QWidget *parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_probe(probe)
    , m_actions(*this)
    , m_menus(buildMenus(*this, m_actions))
    , m_messages(new MessageBar(this))
    , m_checks(new LiveChecks(*m_messages, this))
    , m_longEdits(new LongEdits(*m_messages, this))
    , m_openings(new Openings(session, *m_messages, this))
    , m_sidebar(new Sidebar(this))
    , m_pages(new PageStack(probe, this))
    , m_imports(new ImportController(*m_messages, this))
    , m_addresses(new AddressImports(*m_imports, *m_messages, this))
    , m_columns(new ColumnQuestions(*m_imports, *m_messages, this))
    , m_systems(new SystemQuestions(*m_imports, *m_messages, this))
    , m_reimport(new ReimportPanel(this))
    , m_review(new ReimportReview(*m_imports, *m_messages, *m_pages, *m_reimport, this))
    , m_sources(new SourceFiles(*m_menus.settings, *m_imports, this))
    , m_standups(new Standups(this))
    , m_exporter(new ScorecardExporter(probe, *m_messages, this))
    , m_files(new FileMenu(m_actions, m_menus, session, this))
    , m_palettes(new Palettes(m_actions, *m_pages, this))
    , m_keys(new KeySettings(*m_pages, this))
{
    const auto *choices = new SettingsMenu(m_actions, session, this);
    connect(choices, &SettingsMenu::languageChosen, this, [this](const QString &name) {
        m_messages->post({.topic = QStringLiteral("language"),
                          .fact = tr("Shipworthy speaks %1 from its next start on.").arg(name),
                          .rest = {},
                          .action = {}});
    });
    setUpWidgets();
    setUpConnections();
    m_pages->go(settings::page());
    m_reimport->restoreLayout(settings::reimportLayout());
    if (m_session.workspace())
        enter();
}

MainWindow::~MainWindow()
{
    m_session.setUnderWay({});
    if (m_session.workspace())
        leave();
}

void MainWindow::setUpWidgets()
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(px(520), px(400));
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    column->addWidget(m_reimport, 1); // in place of the pages while an import is looked at
    row->addLayout(column, 1);
    setCentralWidget(middle);
    setUpToolBar();
    m_status = new StatusLine(*statusBar());
    m_actions.sidebar->setChecked(settings::sidebarShown());
    if (!settings::sidebarShown())
        m_sidebar->hide();
    m_refreshSoon.setSingleShot(true);
    if (!restoreGeometry(settings::windowGeometry()))
        resize(px(1280), px(800));
}

void MainWindow::setUpToolBar()
{
    m_toolBar = addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    auto *strut = new QWidget(m_toolBar); // gives the bar its height, whatever the style thinks
    strut->setFixedSize(px(4), px(38));
    m_toolBar->addWidget(strut);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize(QSize(px(16), px(16)));
    m_actions.importFiles->setIconText(tr("Import…"));
    m_actions.exportPdf->setIconText(tr("Export PDF"));
    m_toolBar->addActions({m_actions.importFiles, m_actions.runChecks, m_actions.standup, m_actions.exportPdf});
    m_toolBar->addSeparator();
    m_toolBar->addActions({m_actions.undo, m_actions.redo});
}

void MainWindow::setUpConnections()
{
    connect(&m_session, &WorkspaceSession::aboutToClose, this, &MainWindow::leave);
    connect(&m_session, &WorkspaceSession::opened, this, &MainWindow::enter);
    connect(&m_session, &WorkspaceSession::failed, this, &MainWindow::report);
    const auto sayOpening = [this] {
        const auto opening = m_session.opening();
        m_pages->setOpening(opening ? opening->name() : QString());
    };
    connect(&m_session, &WorkspaceSession::openingChanged, m_pages, sayOpening);
    sayOpening();
    m_session.setUnderWay([this] { return m_imports->isRunning() || m_addresses->isFetching(); });
    connect(&m_refreshSoon, &QTimer::timeout, this, &MainWindow::refresh);
    connect(&m_probe, &EndpointProbe::answered, &m_refreshSoon, qOverload<>(&QTimer::start));
    connectEditActions();
    connectViewActions();
    connectPages();
}

void MainWindow::connectEditActions()
{
    connect(m_files, &FileMenu::importRequested, this, &MainWindow::take);
    connect(m_files, &FileMenu::failed, this, &MainWindow::report);
    connect(m_actions.importAddress, &QAction::triggered, this,
            [this] { m_openings->whenDone([this] { m_addresses->askWithClipboard(); }); });
    connect(m_actions.exportPdf, &QAction::triggered, this,
            [this] { m_exporter->ask(*m_session.workspace(), m_pages->scope()); });
    connect(m_actions.undo, &QAction::triggered, this, [this] { m_session.workspace()->undoStack().undo(); });
    connect(m_actions.redo, &QAction::triggered, this, [this] { m_session.workspace()->undoStack().redo(); });
    connect(m_actions.runChecks, &QAction::triggered, this, [this] {
        (void)m_pages->page(PageId::Endpoints); // it says what to ask, and passes the answers on to the workspace
        m_probe.askAll();
        m_checks->runAll();
    });
}

void MainWindow::connectViewActions()
{
    connect(m_actions.find, &QAction::triggered, this, [this] {
        if (Page *page = m_pages->currentPage())
            page->focusFilter();
    });
    connect(m_actions.sidebar, &QAction::toggled, this, [this](bool shown) {
        m_sidebar->setVisible(shown);
        settings::setSidebarShown(shown);
    });
    connect(m_actions.nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_standups, &Standups::failed, this, &MainWindow::report);
    connect(m_actions.standup, &QAction::triggered, this,
            [this] { m_standups->start(*m_session.workspace(), m_pages->scope()); });
    connect(m_actions.fullScreen, &QAction::toggled, this,
            [this](bool full) { full ? showFullScreen() : showNormal(); });
    for (int at = 0; at < int(m_actions.pages.size()); ++at)
        connect(m_actions.pages[at], &QAction::triggered, this, [this, at] {
            m_review->setAside();
            m_pages->choose(PageId(at));
        });
    connect(m_actions.back, &QAction::triggered, this, [this] { m_pages->travel(-1); });
    connect(m_actions.forward, &QAction::triggered, this, [this] { m_pages->travel(1); });
    connect(m_actions.allSystems, &QAction::triggered, this, [this] { setScope({}); });
    connect(m_actions.nextSystem, &QAction::triggered, this, [this] { stepScope(1); });
    connect(m_actions.previousSystem, &QAction::triggered, this, [this] { stepScope(-1); });
    connect(m_actions.keys, &QAction::triggered, m_keys, &KeySettings::show);
    connect(m_actions.about, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::connectPages()
{
    connect(m_sidebar, &Sidebar::pageChosen, m_pages, &PageStack::go);
    connect(m_sidebar, &Sidebar::leaveRequested, m_pages, &PageStack::focusPage);
    connect(m_sidebar, &Sidebar::scopeChosen, this, &MainWindow::setScope);
    connect(m_pages, &PageStack::scopeRequested, this, &MainWindow::setScope);
    connect(m_pages, &PageStack::failed, this, &MainWindow::report);
    connect(m_pages, &PageStack::runRequested, m_checks, &LiveChecks::run);
    connect(m_checks, &LiveChecks::failed, this, &MainWindow::report);
    connect(m_checks, &LiveChecks::changed, this, &MainWindow::refreshStatus);
    connect(m_checks, &LiveChecks::checkRequested, m_pages, &PageStack::showCheck);
    connect(m_pages, &QStackedWidget::currentChanged, m_messages, &MessageBar::retractSuccesses);
    connect(m_pages, &PageStack::statusTextChanged, this, &MainWindow::refreshStatus);
    connect(m_pages, &PageStack::fileWritten, this, [this](const QString &what, const QString &path) {
        m_messages->post({.topic = QStringLiteral("export"),
                          .fact = what,
                          .rest = isolated(QDir::toNativeSeparators(path)),
                          .action = tr("Open"),
                          .act = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
    });
    connect(m_pages, &PageStack::rowsLeft, this, &MainWindow::sayRowsLeft);
    connect(m_pages, &PageStack::exportRequested, this,
            [this](SystemId system) { m_exporter->ask(*m_session.workspace(), system); });
    connect(m_pages, &PageStack::shown, this, [this](PageId page) {
        m_sidebar->setCurrent(page, m_pages->scope());
        m_actions.back->setEnabled(m_pages->canTravel(-1));
        m_actions.forward->setEnabled(m_pages->canTravel(1));
        showPageActions();
        refreshStatus();
    });
    connect(m_pages, &PageStack::startPageMade, this, &MainWindow::connectStartPage);
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::dropped, this, &MainWindow::take);
    connect(drops, &DropTarget::linkDropped, this, [this](const QString &link) { take({link}); });
    connect(drops, &DropTarget::hovered, m_pages, &PageStack::setDropHighlighted);
    connect(m_pages, &PageStack::fetchRequested, m_addresses, &AddressImports::fetchAgain);
    connect(m_pages, &PageStack::columnsRequested, m_columns, &ColumnQuestions::ask);
    connect(m_columns, &ColumnQuestions::failed, this, &MainWindow::report);
    connect(m_systems, &SystemQuestions::failed, this, &MainWindow::report);
    connect(m_sidebar, &Sidebar::pageChosen, m_review, &ReimportReview::setAside);
    connect(m_review, &ReimportReview::failed, this, &MainWindow::report);
    connect(m_sources, &SourceFiles::failed, this, [this](const QString &what, const QString &cause) {
        report({what, cause});
    });
    connect(m_imports, &ImportController::unreadChanged, m_pages, &PageStack::setUnread);
    connect(m_imports, &ImportController::reportRequested, m_pages, [this] {
        m_review->setAside();
        m_pages->showImportReport();
    });
}

void MainWindow::connectStartPage(StartPage &start)
{
    connect(&start, &StartPage::importRequested, m_actions.importFiles, &QAction::trigger);
    connect(&start, &StartPage::folderRequested, m_actions.importFolder, &QAction::trigger);
    connect(&start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(&start, &StartPage::workspaceRequested, m_files, &FileMenu::open);
    connect(&start, &StartPage::otherWorkspaceRequested, m_actions.openWorkspace, &QAction::trigger);
}

void MainWindow::enter()
{
    m_messages->retract(outdatedTopic);
    Workspace &workspace = *m_session.workspace();
    const auto soon = qOverload<>(&QTimer::start);
    connect(&workspace, &Workspace::contentsChanged, &m_refreshSoon, soon);
    connect(&workspace, &Workspace::systemChanged, &m_refreshSoon, soon);
    connect(&workspace, &Workspace::readinessChanged, &m_refreshSoon, soon);
    connect(&workspace, &Workspace::historyGrew, this, &MainWindow::refreshStatus);
    connect(&workspace, &Workspace::pathChanged, &m_refreshSoon, soon);
    connect(&workspace, &Workspace::failed, this, &MainWindow::report);
    auto *days = new DayWatch([&workspace] { return workspace.now(); }, &workspace);
    connect(days, &DayWatch::dayChanged, &workspace, &Workspace::beginDay);
    connect(&workspace.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::refreshUndo);
    m_longEdits->open(workspace);
    m_sources->open(workspace);
    m_addresses->open(workspace);
    m_columns->open(workspace);
    m_systems->open(workspace);
    m_palettes->open(workspace);
    m_pages->open(workspace, m_checks->open(workspace), settings::scopeIn(workspace.path()));
    refresh();
    refreshUndo();
}

void MainWindow::leave()
{
    m_standups->close();
    m_palettes->close();
    m_addresses->close();
    m_columns->close();
    m_systems->close();
    m_imports->stop();
    m_review->stop();
    m_sources->close();
    m_longEdits->close();
    m_probe.setQuestions({}); // nothing is asked for a workspace that is closed
    const Workspace &workspace = *m_session.workspace();
    settings::setScopeIn(workspace.path(), m_pages->scope());
    settings::setPage(m_pages->current());
    if (const QByteArray layout = m_reimport->saveLayout(); !layout.isEmpty())
        settings::setReimportLayout(layout);
    m_pageActions.clear(); // they die with their pages
    m_pages->close();
    m_checks->close();
    workspace.undoStack().disconnect(this);
    m_session.workspace()->disconnect(this);
    m_session.workspace()->disconnect(&m_refreshSoon);
}

void MainWindow::refresh()
{
    const Workspace &workspace = *m_session.workspace();
    setWindowTitle(tr("%1 — Shipworthy").arg(workspace.name()));
    m_sidebar->refresh(workspace, m_probe, m_pages->scope());
    m_sidebar->setCurrent(m_pages->current(), m_pages->scope());
    const bool any = !workspace.state().systems().isEmpty();
    m_actions.exportPdf->setEnabled(any);
    m_actions.standup->setEnabled(any);
    m_actions.runChecks->setEnabled(!workspace.state().endpoints().isEmpty() ||
                                    !workspace.state().serviceChecks().isEmpty());
    for (QAction *action : {m_actions.allSystems, m_actions.nextSystem, m_actions.previousSystem})
        action->setEnabled(any);
    refreshStatus();
}

void MainWindow::refreshUndo()
{
    m_messages->retract(rowsLeftTopic); // its Undo was for another step
    const QUndoStack &stack = m_session.workspace()->undoStack();
    const auto say = [](QAction *action, const QString &word, const QString &what) {
        const QString text = what.isEmpty() ? word : word + QLatin1Char(' ') + what;
        action->setText(QLatin1Char('&') + text);
        action->setProperty(plainNameProperty, word);
        action->setIconText(shortened(text, undoTextLength));
        action->setToolTip(text);
        action->setEnabled(!what.isEmpty());
    };
    say(m_actions.undo, tr("Undo"), stack.undoText());
    say(m_actions.redo, tr("Redo"), stack.redoText());
}

void MainWindow::sayRowsLeft(int count)
{
    const QUndoStack &stack = m_session.workspace()->undoStack();
    if (!stack.canUndo() || stack.canRedo())
        return; // it was an undo: the rows went where they had been
    m_messages->post({.topic = rowsLeftTopic,
                      .fact = tr("%1: done.", "a step that can be undone").arg(stack.undoText()),
                      .rest = withPlural(tr("%n of them no longer fit the filter.", nullptr, count), count),
                      .action = tr("Undo"),
                      .act = [this] {
                          m_messages->retract(rowsLeftTopic);
                          m_session.workspace()->undoStack().undo();
                          m_pages->focusPage(); // the keyboard was on the link that is gone
                      }});
}

void MainWindow::refreshStatus()
{
    if (!m_session.workspace())
        return;
    m_status->show(*m_session.workspace(), m_pages->currentPage());
    m_status->showChecks(m_checks->statusText());
}

void MainWindow::showPageActions()
{
    for (QAction *action : std::as_const(m_pageActions)) {
        m_menus.file->removeAction(action);
        m_menus.edit->removeAction(action);
        m_menus.checks->removeAction(action);
    }
    const Page *page = m_pages->currentPage();
    m_pageActions = page ? page->pageActions() : QList<QAction *>{};
    QMenu *menu = m_pages->current() == PageId::Endpoints ? m_menus.checks : m_menus.edit;
    for (QAction *action : std::as_const(m_pageActions)) {
        if (action->property("inFileMenu").toBool())
            m_menus.file->insertAction(m_actions.exportPdf, action);
        else if (!action->property(notInMenusProperty).toBool())
            menu->addAction(action);
    }
}

void MainWindow::setScope(Scope scope)
{
    m_pages->setScope(scope);
    refresh();
}

void MainWindow::stepScope(int step)
{
    // "All systems" stands before the first and after the last one.
    const auto &systems = m_session.workspace()->state().systems();
    qsizetype at = 0;
    for (qsizetype i = 0; i < systems.size(); ++i) {
        if (systems[i].id == m_pages->scope())
            at = i + 1;
    }
    const qsizetype count = systems.size() + 1;
    const qsizetype next = (at + step + count) % count;
    setScope(next == 0 ? Scope{} : systems[next - 1].id);
}

void MainWindow::focusNextPane()
{
    focusNextOf(panesOf(*m_sidebar) + panesOf(*m_pages));
}

void MainWindow::openSample()
{
    if (const auto opened = m_session.openSample(); !opened) {
        report(opened.error());
        return;
    }
    Workspace &workspace = *m_session.workspace();
    if (!workspace.state().documents().isEmpty())
        return; // opened before; what was ticked then is kept
    if (const auto imported = importSamples(workspace); !imported)
        report(imported.error());
}

void MainWindow::take(const QStringList &paths)
{
    QStringList imports;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".shipworthy"), Qt::CaseInsensitive))
            m_files->open(path);
        else
            imports.append(path);
    }
    if (!imports.isEmpty())
        m_openings->whenDone([this, imports] { import(imports); });
}

void MainWindow::import(const QStringList &paths)
{
    QStringList documents;
    for (const QString &path : paths) {
        if (path.endsWith(QLatin1String(".checks"), Qt::CaseInsensitive))
            importChecks(path);
        else if (isAddress(path))
            m_addresses->ask(path);
        else
            documents.append(path);
    }
    if (m_session.workspace())
        m_imports->start(*m_session.workspace(), documents);
}

void MainWindow::importChecks(const QString &path)
{
    if (!m_session.workspace())
        return;
    m_review->setAside();
    m_pages->choose(PageId::Endpoints);
    static_cast<EndpointsPage &>(m_pages->page(PageId::Endpoints)).importFrom(path);
}

void MainWindow::report(const Error &error)
{
    const Workspace *workspace = m_session.workspace();
    const bool isOutdated = workspace && workspace->isOutdated();
    m_messages->post(
        {.kind = Message::Kind::Error,
         .topic = isOutdated ? outdatedTopic : error.message(),
         .fact = error.cause.isEmpty() ? error.what : error.what + QLatin1Char(':'),
         .rest = error.cause,
         .action = isOutdated ? tr("Open Again") : QString(),
         .act = isOutdated ? [this] { m_session.request(m_session.workspace()->path()); } : std::function<void()>()});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_session.workspace() && !m_session.workspace()->finishLongEdit()) {
        event->ignore(); // whoever edited hears of it; nothing holds the window up the next time
        return;
    }
    settings::setWindowGeometry(saveGeometry());
    m_pages->saveLayouts();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool compact = width() < px(compactBelow);
    if (compact != m_sidebar->isCompact())
        m_sidebar->setCompact(compact);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // What has the keyboard was asked first: this is an Esc that nobody wanted.
    if (event->key() != Qt::Key_Escape || !m_messages->dismissNewest())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && settings::colorScheme() == QLatin1String("system"))
        applyColorScheme(QStringLiteral("system"));
    QMainWindow::changeEvent(event);
}

} // namespace shipworthy::ui
