// A thousand endpoints of one server every ten seconds, one sweep over them against curl, and servers that mean no
// good.

#include "bench/figure.h"
#include "bench/loopback.h"
#include "checks/parser.h"
#include "workspace/checkwatch.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <string_view>
#include <sys/resource.h>

namespace shipworthy::bench {
namespace {

using namespace std::chrono_literals;

constexpr int endpoints = 1000;
constexpr auto interval = 10s;
constexpr auto settling = 15s; ///< every endpoint was asked once by then
constexpr auto measuring = 60s;
constexpr double mostMemory = 150e6; ///< bytes
constexpr double longestBlock = 20;  ///< ms
constexpr double mostGrowth = 32e6;  ///< bytes, on bad servers
constexpr double deadline = 1000;    ///< ms, on bad servers
constexpr double mostLate = 0.1;     ///< of the deadline

double cpuSeconds(int whose)
{
    rusage used = {};
    ::getrusage(whose, &used);
    const auto seconds = [](timeval time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

double peakBytes()
{
    rusage used = {};
    ::getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) * 1024;
}

/// The longest that one round of an event loop worked, in ms of the processor's time: a machine that does other things
/// beside makes no loop of ours slower.
class LoopWatch {
public:
    /// On the thread that is to be watched.
    void watchHere()
    {
        if (m_seen)
            return;
        m_seen = true;
        m_last = cpuOfThread();
        QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock,
                         QAbstractEventDispatcher::instance(), [this] {
                             const double now = cpuOfThread();
                             m_longest = std::max(m_longest.load(), now - m_last);
                             m_last = now;
                         });
    }
    void forget() { m_longest = 0; }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    static double cpuOfThread()
    {
        timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    bool m_seen = false;
    double m_last = 0;
    std::atomic<double> m_longest = 0;
};

QString addressOf(int port, int endpoint)
{
    return QStringLiteral("http://127.0.0.1:%1/endpoint/%2").arg(port).arg(endpoint);
}

bool addEndpoints(Workspace &workspace, int port)
{
    AuditDocument audit;
    audit.path = QStringLiteral("/audits/fleet.md");
    audit.sha256 = QString(64, u'0');
    audit.title = audit.system = QStringLiteral("Fleet");
    if (!workspace.import({{audit, QByteArray("audit")}}))
        return false;
    QList<ServiceCheck> checks;
    for (int at = 0; at < endpoints; ++at) {
        ServiceCheck check;
        check.system = workspace.state().systems().first().id;
        check.text = QStringLiteral("GET %1\ninterval 10s\nstatus == 200\njsonpath \"$.status\" == \"up\"\n")
                         .arg(addressOf(port, at));
        checks.append(check);
    }
    return workspace.addServiceChecks(checks).has_value();
}

/// How often a check was not asked although its time had come, or did not pass.
class Misses {
public:
    Misses(CheckWatch &watch, const Workspace &workspace)
        : m_workspace(workspace)
    {
        m_since.start();
        QObject::connect(&watch, &CheckWatch::started, &watch, [this](CheckId id) {
            const qint64 now = m_since.elapsed();
            const qint64 before = m_last.value(id.value, now);
            m_missed += static_cast<int>((now - before - tolerance) / std::chrono::milliseconds(interval).count());
            m_last.insert(id.value, now);
        });
    }

    [[nodiscard]] int count() const
    {
        int missed = m_missed;
        for (const ServiceCheck &check : m_workspace.state().serviceChecks()) {
            const bool isLate = m_since.elapsed() - m_last.value(check.id.value, 0) >
                                std::chrono::milliseconds(interval).count() + tolerance;
            missed += isLate || m_workspace.state().standing(check.id).state != CheckState::Pass ? 1 : 0;
        }
        return missed;
    }

private:
    static constexpr qint64 tolerance = 1000; // ms
    const Workspace &m_workspace;
    QElapsedTimer m_since;
    QHash<qint64, qint64> m_last;
    int m_missed = 0;
};

/// In a process of its own: watches the endpoints and prints the figures.
int watchEndpoints(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const ServerProcess server(QStringLiteral("--quick-server"));
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("fleet.shipworthy")));
    if (server.port() == 0 || !workspace || !addEndpoints(**workspace, server.port()))
        return 1;
    LoopWatch here, there;
    CheckSurroundings surroundings;
    surroundings.proxies = [&there](const QUrl &) -> ProxyChoice {
        there.watchHere(); // the only thing of ours that is called on that thread
        return std::nullopt;
    };
    CheckWatch watch(**workspace, surroundings);
    if (!watch.allowPrivate())
        return 1;
    const Misses misses(watch, **workspace);
    here.watchHere();
    double before = 0;
    QTimer::singleShot(settling, &application, [&] {
        before = cpuSeconds(RUSAGE_SELF);
        here.forget();
        there.forget();
    });
    QTimer::singleShot(settling + measuring, &application, &QCoreApplication::quit);
    watch.startWatching();
    QCoreApplication::exec();
    const double share = (cpuSeconds(RUSAGE_SELF) - before) / std::chrono::duration<double>(measuring).count();
    std::fprintf(stderr, "  longest round of the loops: %.1f ms (window), %.1f ms (checks)\n", here.longest(),
                 there.longest());
    const QJsonObject found{{QStringLiteral("missed"), misses.count()},
                            {QStringLiteral("cpu"), share},
                            {QStringLiteral("memory"), peakBytes() / mostMemory},
                            {QStringLiteral("block"), std::max(here.longest(), there.longest()) / longestBlock}};
    std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// Asks everything of \a checks once; what each run took, in ms.
QList<double> sweep(const QList<checks::Check> &checks, CheckLimits limits)
{
    CheckSurroundings surroundings;
    surroundings.allowsPrivate = true;
    CheckEngine engine(surroundings, limits);
    QEventLoop loop;
    QList<double> times;
    QObject::connect(&engine, &CheckEngine::finished, &loop, [&](int, const CheckResult &result) {
        if (result.judgement.outcome == checks::Outcome::Error && times.isEmpty())
            std::fprintf(stderr, "  %s\n", qPrintable(result.judgement.why));
        const auto total = result.recording.samples.isEmpty() ? QDateTime() : result.recording.samples.first().at;
        times.append(double(total.msecsTo(result.recording.now)));
        if (times.size() == checks.size())
            loop.quit();
    });
    for (const checks::Check &check : checks)
        engine.run(check);
    loop.exec();
    return times;
}

QList<checks::Check> parsed(const QString &text)
{
    const auto file = checks::parseChecks(text);
    return file ? file->checks : QList<checks::Check>();
}

/// \a isFresh: both connect anew for each address, as checks do that judge times.
std::expected<double, QString> sweepAgainstCurl(bool isFresh)
{
    constexpr int atOnce = 50; // what curl does where nobody tells it
    if (QStandardPaths::findExecutable(QStringLiteral("curl")).isEmpty())
        return std::unexpected(QStringLiteral("curl is not installed"));
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    const ServerProcess server(QStringLiteral("--quick-server"));
    const QTemporaryDir folder;
    QString text;
    QFile list(folder.filePath(QStringLiteral("list")));
    if (server.port() == 0 || !list.open(QIODevice::WriteOnly))
        return std::unexpected(QStringLiteral("the server did not start"));
    for (int at = 0; at < endpoints; ++at) {
        text +=
            QStringLiteral("GET %1\nstatus == 200\n%2\n")
                .arg(addressOf(server.port(), at), isFresh ? QStringLiteral("duration connect < 60s\n") : QString());
        list.write(QStringLiteral("url=%1\noutput=/dev/null\n").arg(addressOf(server.port(), at)).toUtf8());
    }
    list.close();
    const QStringList options =
        isFresh ? QStringList{QStringLiteral("--header"), QStringLiteral("Connection: close")} : QStringList();
    const QList<checks::Check> checks = parsed(text);
    bool worked = checks.size() == endpoints;
    const double ratio = timeRatio(
        [&] {
            worked &= sweep(checks, {.mostAHost = atOnce, .mostAtOnce = atOnce}).size() == endpoints;
            return nullptr;
        },
        [&] {
            worked &= QProcess::execute(QStringLiteral("curl"),
                                        options + QStringList{QStringLiteral("--no-progress-meter"),
                                                              QStringLiteral("--parallel"), QStringLiteral("--config"),
                                                              list.fileName()}) == 0;
            return nullptr;
        });
    if (!worked)
        return std::unexpected(QStringLiteral("a sweep failed"));
    return ratio;
}

/// In a process of its own: asks bad servers, eight at a time, and prints how much memory that took and how late it
/// was.
int askBadServers(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const ServerProcess server(QStringLiteral("--bad-server"));
    const auto checksOf = [&server](const QStringList &paths, int times) {
        QString text;
        for (int round = 0; round < times; ++round) {
            for (const QString &path : paths)
                text += QStringLiteral("GET http://127.0.0.1:%1/%2\ntimeout 1s\nbody contains \"x\"\n\n")
                            .arg(server.port())
                            .arg(path);
        }
        return parsed(text);
    };
    constexpr CheckLimits limits{.mostAHost = 8, .mostAtOnce = 8};
    (void)sweep(checksOf({QStringLiteral("short")}, 8), limits);
    const double before = peakBytes();
    constexpr int rounds = 8;
    (void)sweep(
        checksOf({QStringLiteral("endless"), QStringLiteral("bomb"), QStringLiteral("flood"), QStringLiteral("short"),
                  QStringLiteral("loop"), QStringLiteral("chunk"), QStringLiteral("silent"), QStringLiteral("drip")},
                 rounds),
        limits);
    const double growth = peakBytes() - before;
    const QList<double> times = sweep(checksOf({QStringLiteral("silent"), QStringLiteral("drip")}, rounds), limits);
    const double worst = times.isEmpty() ? 1e9 : *std::ranges::max_element(times);
    const QJsonObject found{{QStringLiteral("growth"), growth / mostGrowth},
                            {QStringLiteral("late"), std::abs(worst - deadline) / deadline / mostLate}};
    std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
    return 0;
}

/// Several figures of one run.
class Measured {
public:
    explicit Measured(QString role)
        : m_role(std::move(role))
    {
    }

    std::expected<double, QString> operator()(const QString &name)
    {
        if (m_found.isEmpty()) {
            QProcess process;
            process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            process.start(QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget(), {m_role});
            constexpr int patience = 5 * 60 * 1000; // ms
            if (process.waitForFinished(patience))
                m_found = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        }
        if (!m_found.contains(name))
            return std::unexpected(QStringLiteral("the server or its client did not run"));
        return m_found[name].toDouble();
    }

private:
    const QString m_role;
    QJsonObject m_found;
};

} // namespace

std::vector<Figure> endpointFigures()
{
    const auto watched = std::make_shared<Measured>(QStringLiteral("--watch-endpoints"));
    const auto hostile = std::make_shared<Measured>(QStringLiteral("--ask-bad-servers"));
    const auto of = [](const std::shared_ptr<Measured> &run, const char *name) {
        return [run, name] { return (*run)(QString::fromLatin1(name)); };
    };
    return {{.name = QStringLiteral("endpoints_missed"),
             .of = QStringLiteral("nothing: runs of 1 000 endpoints every 10 s that did not happen or pass"),
             .limit = 0,
             .measure = of(watched, "missed")},
            {.name = QStringLiteral("endpoints_cpu"),
             .of = QStringLiteral("one core, for 1 000 endpoints every 10 s"),
             .limit = 0.15,
             .measure = of(watched, "cpu")},
            {.name = QStringLiteral("endpoints_memory"),
             .of = QStringLiteral("150 MB"),
             .limit = 1,
             .measure = of(watched, "memory")},
            {.name = QStringLiteral("endpoints_block"),
             .of = QStringLiteral("20 ms, for the longest round of an event loop"),
             .limit = 1,
             .measure = of(watched, "block")},
            {.name = QStringLiteral("sweep_vs_curl"),
             .of = QStringLiteral("curl --parallel over the same 1 000 addresses"),
             .limit = 1.25,
             .measure = [] { return sweepAgainstCurl(false); }},
            {.name = QStringLiteral("sweep_vs_curl_fresh"),
             .of = QStringLiteral("the same, both connecting anew each time, as checks do to time their connections"),
             .limit = 1.25,
             .measure = [] { return sweepAgainstCurl(true); }},
            {.name = QStringLiteral("hostile_memory"),
             .of = QStringLiteral("32 MB, for what bad servers make memory grow"),
             .limit = 1,
             .measure = of(hostile, "growth")},
            {.name = QStringLiteral("hostile_deadline"),
             .of = QStringLiteral("a tenth of the deadline, for how far it is missed"),
             .limit = 1,
             .measure = of(hostile, "late")}};
}

std::optional<int> playEndpointRole(int argc, char **argv)
{
    const std::string_view role = argc > 1 ? std::string_view(argv[1]) : std::string_view();
    if (role == "--quick-server")
        return serveQuickly();
    if (role == "--bad-server")
        return serveBadly();
    if (role == "--watch-endpoints")
        return watchEndpoints(argc, argv);
    if (role == "--ask-bad-servers")
        return askBadServers(argc, argv);
    return std::nullopt;
}

} // namespace shipworthy::bench
