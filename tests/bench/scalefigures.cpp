// A hundred thousand findings in two hundred systems, against the same rows in a bare table.

#include "base/job.h"
#include "bench/figure.h"
#include "items/findingsmodel.h"
#include "pages/findingspage.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/pagecounts.h"
#include "shell/pagestack.h"
#include "shell/workspacesession.h"
#include "workspace/workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>
#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <string_view>

namespace shipworthy::bench {
namespace {

constexpr int systems = 200;
constexpr int findingsEach = 500;
constexpr int allFindings = systems * findingsEach;
constexpr double longestGap = 50;        ///< ms; the limit of the issue of what a person feels
constexpr double bytesPerFinding = 2048; ///< beyond its own text
constexpr QSize windowSize(1280, 800);

/// Words of no particular document, the same in every run.
QString words(int seed, int count)
{
    static constexpr std::array<const char *, 24> known{
        "backup",  "session", "token", "queue",  "retry",  "timeout", "gateway", "ledger",
        "replica", "schema",  "probe", "secret", "header", "quota",   "region",  "worker",
        "webhook", "rollout", "cache", "index",  "upload", "payment", "audit",   "limit"};
    QStringList text;
    auto state = static_cast<unsigned>(seed) * 2654435761U + 1;
    for (int at = 0; at < count; ++at) {
        state = state * 1664525U + 1013904223U;
        text.append(QString::fromLatin1(known[(state >> 16) % known.size()]));
    }
    return text.join(u' ');
}

AuditDocument auditOf(int system)
{
    AuditDocument audit;
    audit.path = QStringLiteral("/audits/system-%1.md").arg(system);
    audit.sha256 = QStringLiteral("%1").arg(system, 64, 16, QLatin1Char('0'));
    audit.title = QStringLiteral("System %1").arg(system);
    audit.system = audit.title;
    for (int at = 0; at < findingsEach; ++at) {
        const int seed = system * findingsEach + at;
        Finding finding;
        finding.key = QStringLiteral("F-%1").arg(seed);
        finding.title = words(seed, 7);
        finding.description = words(seed + 1, 30);
        finding.severity = static_cast<Severity>(seed % 5);
        finding.status = seed % 3 ? Status::Open : Status::Resolved;
        finding.owner = QStringLiteral("Team %1").arg(seed % 17);
        finding.line = 10 + at * 8;
        finding.lastLine = finding.line + 6;
        audit.findings.append(finding);
    }
    audit.lineCount = 10 + findingsEach * 8;
    return audit;
}

double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4096;
}

/// In ms.
struct Gap {
    double longest = 0;   ///< that the event loop did not come round
    double processor = 0; ///< the most that this thread computed between two beats: without what others took from it
};

double processorTime()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// How the event loop comes round while \a act runs and until \a done.
Gap gapOf(const std::function<void()> &act, const std::function<bool()> &done)
{
    QEventLoop loop;
    QTimer beat;
    QElapsedTimer since;
    Gap gap;
    double computed = processorTime();
    int quiet = 0;
    QObject::connect(&beat, &QTimer::timeout, &loop, [&] {
        gap.longest = std::max(gap.longest, static_cast<double>(since.nsecsElapsed()) / 1e6);
        gap.processor = std::max(gap.processor, processorTime() - computed);
        computed = processorTime();
        since.restart();
        quiet = done() ? quiet + 1 : 0;
        if (quiet > 20)
            loop.quit();
    });
    QTimer::singleShot(0, &loop, act);
    since.start();
    beat.start(1);
    loop.exec();
    return gap;
}

/// The workspace in its file, once for all figures.
class Fleet {
public:
    Fleet()
    {
        auto created = Workspace::create(path());
        if (!created)
            return;
        m_workspace = std::move(*created);
        QList<ReadDocument> documents;
        for (int at = 0; at < systems; ++at)
            documents.append({auditOf(at), QByteArray("audit")});
        m_stored = m_workspace->import(documents).has_value();
    }

    [[nodiscard]] bool isStored() const { return m_stored; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QString path() const { return m_folder.filePath(fileName); }
    void close() { m_workspace.reset(); }

private:
    static inline const QString fileName = QStringLiteral("fleet.shipworthy");
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    bool m_stored = false;
};

/// The peer: the same rows, held as plain text.
class PlainModel : public QAbstractTableModel {
public:
    explicit PlainModel(const QList<FindingFactsPtr> &rows)
    {
        m_cells.reserve(static_cast<std::size_t>(rows.size()));
        for (const FindingFactsPtr &row : rows) {
            m_cells.push_back({row->key, row->title, row->systemName, row->owner, row->statusText(), row->place()});
        }
    }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
    }
    int columnCount(const QModelIndex & = {}) const override { return 6; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_cells[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    }

private:
    std::vector<std::array<QString, 6>> m_cells;
};

/// Sees whether a view has painted while it had what it is to show.
class PaintWatch : public QObject {
public:
    PaintWatch(QAbstractItemView &view, std::function<bool()> hasRows)
        : m_hasRows(std::move(hasRows))
    {
        view.viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool hasPainted() const { return m_hasPainted; }
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted = m_hasPainted || (event->type() == QEvent::Paint && m_hasRows());
        return false;
    }

private:
    std::function<bool()> m_hasRows;
    bool m_hasPainted = false;
};

/// Comes back once \a view has painted with what it is to show.
void waitUntilPainted(QAbstractItemView &view, const std::function<bool()> &hasRows)
{
    const PaintWatch watch(view, hasRows);
    while (!watch.hasPainted()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        if (!watch.hasPainted() && hasRows())
            view.viewport()->update();
    }
}

void showUntilPainted(QWidget &widget, QAbstractItemView &view, const std::function<bool()> &hasRows)
{
    widget.resize(windowSize);
    widget.show();
    waitUntilPainted(view, hasRows);
}

void showUntilPainted(ui::FindingsPage &page, const std::function<bool(const FindingsModel &)> &hasRows)
{
    const auto *model = page.findChild<FindingsModel *>();
    showUntilPainted(page, *page.findChild<QTreeView *>(QStringLiteral("findingsTree")),
                     [=] { return hasRows(*model); });
}

bool showsAll(const FindingsModel &model)
{
    return model.shownCount() == allFindings && !model.isArranging();
}

void showTable(QTableView &table)
{
    showUntilPainted(table, table, [] { return true; });
}

/// The page and its peer, both shown with every row.
class Scene {
public:
    explicit Scene(Workspace &workspace)
        : page(workspace)
        , model(*page.findChild<FindingsModel *>())
        , tree(*page.findChild<QTreeView *>(QStringLiteral("findingsTree")))
        , filter(*page.findChild<QLineEdit *>(QStringLiteral("findingsFilter")))
    {
        showUntilPainted(page, showsAll);
        plain = std::make_unique<PlainModel>(model.rows());
        table.setModel(plain.get());
        showTable(table);
    }
    [[nodiscard]] bool isWhole() const { return model.shownCount() == allFindings; }

    ui::FindingsPage page;
    FindingsModel &model;
    QTreeView &tree;
    QLineEdit &filter;
    std::unique_ptr<PlainModel> plain;
    QTableView table;
};

double scrolling(Fleet &fleet)
{
    Scene scene(fleet.workspace());
    const auto scrolled = [](QAbstractItemView &view) -> Action {
        return [&view]() -> std::shared_ptr<const void> {
            QScrollBar &bar = *view.verticalScrollBar();
            constexpr int steps = 60;
            for (int step = 0; step < steps; ++step) {
                bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * step / steps));
                view.viewport()->repaint();
            }
            return nullptr;
        };
    };
    return timeRatio(scrolled(scene.tree), scrolled(scene.table));
}

/// From a key in the filter bar until the list is right.
double keystroke(Fleet &fleet)
{
    Scene scene(fleet.workspace());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(scene.plain.get());
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    // Each time another word, so that nothing found before helps.
    const auto another = [turn = 0U]() mutable {
        static constexpr std::array typed{"ledger", "quota", "region", "worker", "webhook",
                                          "cache",  "index", "upload", "audit"};
        return QString::fromLatin1(typed[turn++ % typed.size()]);
    };
    const Action ours = [&, text = another]() mutable -> std::shared_ptr<const void> {
        QEventLoop loop;
        const QString wanted = text();
        scene.filter.setText(wanted);
        while (scene.model.arrangement().query != FindingsQuery::parse(wanted))
            loop.processEvents(QEventLoop::WaitForMoreEvents);
        return nullptr;
    };
    const Action peer = [&, text = another]() mutable -> std::shared_ptr<const void> {
        proxy.setFilterFixedString(text());
        return nullptr;
    };
    return timeRatio(ours, peer, 8);
}

double told(const QString &what, const Gap &gap)
{
    std::fprintf(stderr, "  longest gap of the event loop, %s: %.0f ms; computed without a break: %.0f ms\n",
                 qPrintable(what), gap.longest, gap.processor);
    return gap.longest;
}

/// The longest gap of the event loop in any of the things a user does, over what a person feels.
double gap(Fleet &fleet)
{
    Scene scene(fleet.workspace());
    QList<ItemId> many;
    for (int at = 0; at < 10'000; ++at)
        many.append(scene.model.rows()[at]->item);
    const auto whole = [&] { return scene.isWhole() && !scene.model.isArranging(); };
    const auto isSortedBy = [&](FindingsColumn column) { return scene.model.arrangement().sortColumn == column; };
    const auto isGroupedBy = [&](FindingsGrouping by) { return scene.model.arrangement().grouping == by; };
    const auto hasOwner = [&](const QString &owner) {
        const FindingFactsPtr last = scene.model.facts(scene.model.indexOf(many.last()));
        return last && last->owner == owner;
    };
    const auto group = [&] {
        FindingsArrangement arrangement = scene.model.arrangement();
        arrangement.grouping = FindingsGrouping::Owner;
        scene.model.setArrangement(arrangement);
    };
    double longest = 0;
    const auto take = [&](const char *what, const std::function<void()> &act, const std::function<bool()> &done) {
        longest = std::max(longest, told(QLatin1String(what), gapOf(act, done)));
    };
    take(
        "filter", [&] { scene.filter.setText(QStringLiteral("ledger")); },
        [&] { return scene.model.shownCount() < allFindings && !scene.model.isArranging(); });
    take(
        "clear the filter", [&] { scene.filter.clear(); }, whole);
    take(
        "sort", [&] { scene.tree.sortByColumn(static_cast<int>(FindingsColumn::Title), Qt::AscendingOrder); },
        [&] { return isSortedBy(FindingsColumn::Title); });
    take("group", group, [&] { return isGroupedBy(FindingsGrouping::Owner); });
    take(
        "edit 10 000", [&] { (void)fleet.workspace().setOwner(many, QStringLiteral("Dora")); },
        [&] { return hasOwner(QStringLiteral("Dora")); });
    take(
        "take it back", [&] { fleet.workspace().undoStack().undo(); },
        [&] { return !hasOwner(QStringLiteral("Dora")); });
    std::unique_ptr<ui::FindingsPage> fresh;
    take(
        "open the page",
        [&] {
            fresh = std::make_unique<ui::FindingsPage>(fleet.workspace());
            fresh->resize(windowSize);
            fresh->show();
        },
        [&] { return fresh->findChild<FindingsModel *>()->shownCount() == allFindings; });
    return longest / longestGap;
}

/// The program with an empty workspace.
class Program {
public:
    Program()
        : window(session, probe)
    {
        window.resize(windowSize);
        if (!session.restore())
            return;
        window.show();
        (void)gapOf([] {}, &Program::isIdle);
    }
    [[nodiscard]] static bool isIdle() { return jobThreads().activeThreadCount() == 0; }
    [[nodiscard]] bool hasOpened(const QString &path) const
    {
        return session.workspace() && session.workspace()->path() == path && !session.opening();
    }

private:
    /// Of nobody who runs this.
    class Home {
    public:
        Home()
        {
            QCoreApplication::setOrganizationName(QStringLiteral("shipworthy-bench"));
            QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                               m_folder.filePath(QStringLiteral("config")));
            qputenv("XDG_STATE_HOME", m_folder.filePath(QStringLiteral("state")).toLocal8Bit());
        }

    private:
        QTemporaryDir m_folder;
    };
    Home m_home;

public:
    ui::WorkspaceSession session;
    EndpointProbe probe;
    ui::MainWindow window;
};

/// From the wish to see the findings until they are painted, in a window that is idle: it has made the page by then,
/// as it does where somebody reads another one first. The peer is made when it is wanted. In processor time of the
/// thread: nothing here waits.
double firstPaint(Fleet &fleet)
{
    const QString path = fleet.path();
    const auto plain = [&fleet] {
        const Scene scene(fleet.workspace());
        return std::make_unique<PlainModel>(scene.model.rows());
    }();
    fleet.close();
    std::vector<double> ours;
    std::vector<double> peer;
    constexpr int rounds = 6; // the first one warms up
    for (int round = 0; round < rounds; ++round) {
        Program program;
        auto *pages = program.window.findChild<ui::PageStack *>();
        (void)gapOf(
            [&] { program.session.request(path); },
            [&] { return program.hasOpened(path) && pages->findChild<ui::FindingsPage *>() && Program::isIdle(); });
        auto *tree = pages->findChild<QTreeView *>(QStringLiteral("findingsTree"));
        const double before = processorTime();
        pages->go(ui::PageId::Findings);
        waitUntilPainted(*tree, [] { return true; });
        ours.push_back(processorTime() - before);

        QMainWindow window;
        auto *stack = new QStackedWidget(&window);
        window.setCentralWidget(stack);
        stack->addWidget(new QWidget(stack));
        window.resize(windowSize);
        window.show();
        (void)gapOf([] {}, &Program::isIdle);
        const double then = processorTime();
        auto *table = new QTableView(stack);
        table->setModel(plain.get());
        stack->setCurrentIndex(stack->addWidget(table));
        waitUntilPainted(*table, [] { return true; });
        peer.push_back(processorTime() - then);
        std::fprintf(stderr, "  until the findings are painted: %.1f ms; the table: %.1f ms\n", ours.back(),
                     peer.back());
    }
    ours.erase(ours.begin());
    peer.erase(peer.begin());
    return median(ours) / median(peer);
}

/// The longest gap while the program opens the workspace and goes over to it, over what a person feels.
double opening(Fleet &fleet)
{
    const QString path = fleet.path();
    fleet.close();
    Program program;
    const QString before = program.session.workspace()->path();
    const Gap there =
        gapOf([&] { program.session.request(path); }, [&] { return program.hasOpened(path) && Program::isIdle(); });
    const Gap back =
        gapOf([&] { program.session.request(before); }, [&] { return program.hasOpened(before) && Program::isIdle(); });
    const double longest = told(QStringLiteral("open the workspace"), there);
    return std::max(longest, told(QStringLiteral("leave it"), back)) / longestGap;
}

/// The longest gap while the program goes to each of its pages for the first time, over what a person feels.
double goingToPages(Fleet &fleet)
{
    const QString path = fleet.path();
    fleet.close();
    Program program;
    (void)gapOf([&] { program.session.request(path); }, [&] { return program.hasOpened(path) && Program::isIdle(); });
    auto *pages = program.window.findChild<ui::PageStack *>();
    double longest = 0;
    for (const ui::PageId page : ui::pageIds) {
        const Gap gap = gapOf([&] { pages->choose(page); }, &Program::isIdle);
        longest = std::max(longest, told(ui::titleOf(page), gap));
    }
    return longest / longestGap;
}

constexpr const char *residentRole = "--scale_resident";

/// Bytes that the file at \a path costs a program that opened it and shows all of its findings, beyond those of a
/// program that shows an empty workspace.
std::optional<double> residentFor(const QString &path)
{
    const QTemporaryDir folder;
    auto empty = Workspace::create(folder.filePath(QStringLiteral("empty.shipworthy")));
    if (!empty)
        return std::nullopt;
    ui::FindingsPage nothing(**empty);
    nothing.resize(windowSize);
    nothing.show();
    QCoreApplication::processEvents();
    const double before = residentBytes();
    const auto tell = [before](const char *what) {
        std::fprintf(stderr, "  bytes a finding, %s: %.0f\n", what, (residentBytes() - before) / allFindings);
    };
    auto opened = Workspace::open(path);
    if (!opened)
        return std::nullopt;
    tell("with the workspace open");
    ui::FindingsPage page(**opened);
    showUntilPainted(page, showsAll);
    tell("with the page shown");
    jobThreads().waitForDone();
    QCoreApplication::processEvents();
    tell("when nothing is under way any more");
    return residentBytes() - before;
}

std::expected<double, QString> outputOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget(), arguments);
    if (!process.waitForFinished(10 * 60 * 1000) || process.exitCode() != 0)
        return std::unexpected(QStringLiteral("the window did not come"));
    return process.readAllStandardOutput().trimmed().toDouble();
}

/// What a finding costs beyond its own text, with the page shown: in a program that did not make the file, and without
/// the peer of the other figures.
double memory(Fleet &fleet)
{
    const auto letters = [](const auto &...texts) { return (texts.size() + ...); };
    double text = 0;
    for (int system = 0; system < systems; ++system) {
        for (const Finding &finding : auditOf(system).findings) {
            text += static_cast<double>(letters(finding.key, finding.title, finding.description, finding.owner)) *
                    sizeof(QChar);
        }
    }
    fleet.close();
    const auto resident = outputOf({QString::fromLatin1(residentRole), fleet.path()});
    return resident ? (*resident - text) / allFindings / bytesPerFinding : -1;
}

struct Role {
    const char *name;
    const char *of;
    double limit;
    double (*measure)(Fleet &);
};

constexpr Role roles[] = {
    {"scale_first_paint",
     "a bare QTableView over 100 000 plain rows, made when it is wanted; ours in a window that was idle before", 1.5,
     firstPaint},
    {"scale_scroll", "the same table, scrolled as far", 1.5, scrolling},
    {"scale_keystroke", "a QSortFilterProxyModel looking for the same fixed string", 1.0, keystroke},
    {"scale_gap", "50 ms, for the longest gap of the event loop", 1.0, gap},
    {"scale_open", "50 ms, for the longest gap while the window opens the workspace, and leaves it", 1.0, opening},
    {"scale_pages", "50 ms, for the longest gap while the window goes to each of its pages", 1.0, goingToPages},
    {"scale_memory", "2 KB a finding, beyond its own text", 1.0, memory},
};

} // namespace

std::vector<Figure> scaleFigures()
{
    std::vector<Figure> figures;
    for (const Role &role : roles) {
        figures.push_back({.name = QString::fromLatin1(role.name),
                           .of = QString::fromLatin1(role.of),
                           .limit = role.limit,
                           // In a process of its own: memory and event loop belong to one measure.
                           .measure = [&role] { return outputOf({QLatin1String("--") + QLatin1String(role.name)}); }});
    }
    return figures;
}

std::optional<int> playScaleRole(int argc, char **argv)
{
    const std::string_view wanted = argc > 1 ? std::string_view(argv[1]) : std::string_view();
    const auto *role = std::ranges::find_if(
        roles, [&](const Role &one) { return wanted.starts_with("--") && wanted.substr(2) == one.name; });
    if (role == std::end(roles) && (wanted != residentRole || argc < 3))
        return std::nullopt;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (wanted == residentRole) {
        const auto bytes = residentFor(QString::fromLocal8Bit(argv[2]));
        std::printf("%.0f\n", bytes.value_or(0));
        return bytes ? 0 : 1;
    }
    Fleet fleet;
    if (!fleet.isStored())
        return 1;
    std::printf("%.4f\n", role->measure(fleet));
    return 0;
}

} // namespace shipworthy::bench
