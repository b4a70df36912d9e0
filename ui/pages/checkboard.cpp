#include "pages/checkboard.h"

#include "checks/format.h"
#include "checks/parser.h"
#include "checks/probeplan.h"
#include "probes/address.h"
#include "workspace/checkwatch.h"

#include <QLocale>
#include <algorithm>
#include <utility>

namespace shipworthy::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto together = 50ms;
constexpr int firstRead = 200;
constexpr int mostRead = 3000; ///< no workspace keeps more
constexpr int newestRead = 8;  ///< runs that are noted together

CheckPoint pointOf(const CheckRunRecord &run)
{
    CheckPoint point{.at = run.at, .outcome = run.outcome};
    if (run.latency)
        point.latencyMs = static_cast<int>(run.latency->count());
    return point;
}

/// The path of what a check asks below its origin: of "{H}/health" it is that of the base and "/health".
QString pathIn(const QString &url, const QUrl &base)
{
    const QString host = QStringLiteral("{H}");
    if (url.startsWith(host)) {
        QString path = base.path();
        while (path.endsWith(u'/'))
            path.chop(1);
        path += url.sliced(host.size());
        return path.isEmpty() ? QStringLiteral("/") : path;
    }
    const QUrl whole(url);
    if (!whole.isValid() || whole.host().isEmpty())
        return url;
    const QString path = whole.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

QString originIn(const QString &url, const QUrl &base)
{
    if (!base.isEmpty())
        return originOf(base);
    const QUrl whole(url);
    return whole.isValid() && !whole.host().isEmpty() ? originOf(whole) : QString();
}

QString subjectOf(const checks::Check &check, const QUrl &base)
{
    if (check.method.isEmpty()) {
        const bool any = !check.lines.isEmpty() && !check.lines.first().assertions.isEmpty();
        return any ? checks::format(check.lines.first().assertions.first().query) : QString();
    }
    const QString path = pathIn(check.url, base);
    return check.method == QLatin1String("GET") ? path : check.method + u' ' + path;
}

} // namespace

QString answerText(const CheckRunRecord &run)
{
    if (run.outcome != CheckState::Pass && !run.why.isEmpty())
        return run.why;
    QStringList parts;
    if (run.httpStatus)
        parts.append(QString::number(*run.httpStatus));
    if (run.latency)
        parts.append(CheckBoard::tr("%1 ms").arg(QLocale().toString(qlonglong(run.latency->count()))));
    return parts.isEmpty() ? run.why : parts.join(QStringLiteral(", "));
}

CheckBoard::CheckBoard(Workspace &workspace, const CheckWatch &watch, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_watch(watch)
{
    connect(&workspace, &Workspace::contentsChanged, this, &CheckBoard::listChanged);
    connect(&workspace, &Workspace::systemChanged, this, &CheckBoard::listChanged);
    connect(&workspace, &Workspace::checksRan, this, &CheckBoard::takeRuns);
    connect(&watch, &CheckWatch::started, this, &CheckBoard::tellSoon);
    connect(&watch, &CheckWatch::finished, this, &CheckBoard::tellSoon);
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, [this] { emit rowsChanged(std::exchange(m_changed, {}).values()); });
    connect(&m_minute, &QTimer::timeout, this, &CheckBoard::listChanged);
    m_minute.start(1min);
}

QList<WatchedCheck> CheckBoard::rowsOf(SystemId system) const
{
    QList<WatchedCheck> rows;
    for (const ServiceCheck &check : m_workspace.state().serviceChecks()) {
        if (check.system == system)
            rows.append(rowFor(check));
    }
    return rows;
}

std::optional<WatchedCheck> CheckBoard::row(CheckId id) const
{
    const ServiceCheck *check = m_workspace.state().serviceCheck(id);
    return check ? std::optional(rowFor(*check)) : std::nullopt;
}

const CheckBoard::Reading &CheckBoard::readingOf(const ServiceCheck &check) const
{
    Reading &reading = m_readings[check.id];
    if (reading.text == check.text && reading.base == check.base && !reading.text.isEmpty())
        return reading;
    reading = {check.text, check.base, {}, {}, false};
    const auto file = checks::parseChecks(check.text);
    if (!file || file->checks.isEmpty())
        return reading;
    const checks::Check &first = file->checks.first();
    reading.subject = subjectOf(first, check.base);
    reading.origin = first.method.isEmpty() ? QString() : originIn(first.url, check.base);
    reading.isBurst = checks::planFor(first).isBurst;
    return reading;
}

WatchedCheck CheckBoard::rowFor(const ServiceCheck &check) const
{
    const WorkspaceState &state = m_workspace.state();
    const System *system = state.system(check.system);
    const Reading &reading = readingOf(check);
    WatchedCheck row{.id = check.id,
                     .system = check.system,
                     .systemName = system ? system->name : QString(),
                     .origin = reading.origin,
                     .subject = reading.subject,
                     .name = check.name};
    for (const ItemId id : check.items) {
        const Item *item = state.item(id);
        const QString key = item ? state.key(*item) : QString();
        if (!key.isEmpty())
            row.keys.append(key);
    }
    row.standing = state.standing(check.id);
    row.isStale = !isFresh(row.standing, m_workspace.now(), Policy().freshDays);
    row.isPaused = check.isPaused;
    row.isRunning = m_watch.isRunning(check.id);
    row.needsLeave = reading.isBurst && !check.mayBurst;
    if (const auto last = lastRun(check.id)) {
        row.answer = answerText(*last);
        row.certificateDays = last->certificateDays;
    }
    return row;
}

std::optional<CheckRunRecord> CheckBoard::lastRun(CheckId check) const
{
    const auto known = m_last.constFind(check);
    if (known != m_last.cend())
        return *known;
    std::optional<CheckRunRecord> last;
    if (m_workspace.state().standing(check).at.isValid()) {
        const QList<CheckRunRecord> runs = m_workspace.checkRuns(check, 1);
        if (!runs.isEmpty())
            last = runs.first();
    }
    m_last.insert(check, last);
    return last;
}

CheckTrend CheckBoard::trend(CheckId check) const
{
    if (!m_trends.contains(check))
        readTrend(check);
    CheckTrend &trend = m_trends[check];
    trend.end = m_workspace.now();
    const QDateTime begin = trend.end.addDays(-1);
    const auto young = std::ranges::find_if(trend.points, [&](const CheckPoint &point) { return point.at > begin; });
    trend.points.erase(trend.points.begin(), young);
    return trend;
}

void CheckBoard::readTrend(CheckId check) const
{
    CheckTrend trend;
    if (m_workspace.state().standing(check).at.isValid()) {
        const QDateTime begin = m_workspace.now().addDays(-1);
        QList<CheckRunRecord> runs = m_workspace.checkRuns(check, firstRead);
        if (runs.size() == firstRead && runs.last().at > begin)
            runs = m_workspace.checkRuns(check, mostRead);
        for (const CheckRunRecord &run : std::as_const(runs))
            trend.points.prepend(pointOf(run));
    }
    m_trends.insert(check, trend);
}

void CheckBoard::takeRuns(const QList<CheckId> &checks)
{
    for (const CheckId check : checks) {
        m_last.remove(check); // read when somebody looks
        tellSoon(check);
        const auto trend = m_trends.find(check);
        if (trend == m_trends.end())
            continue;
        const QList<CheckRunRecord> newest = m_workspace.checkRuns(check, newestRead);
        m_last.insert(check, newest.isEmpty() ? std::nullopt : std::optional(newest.first()));
        const QDateTime known = trend->points.isEmpty() ? QDateTime() : trend->points.last().at;
        const bool mayHaveGap = newest.size() == newestRead && (!known.isValid() || newest.last().at > known);
        if (mayHaveGap) {
            m_trends.erase(trend);
            continue;
        }
        for (qsizetype at = newest.size() - 1; at >= 0; --at) {
            if (!known.isValid() || newest[at].at > known)
                trend->points.append(pointOf(newest[at]));
        }
    }
}

void CheckBoard::tellSoon(CheckId check)
{
    m_changed.insert(check);
    if (!m_soon.isActive())
        m_soon.start();
}

CheckUptime CheckBoard::uptime(CheckId check) const
{
    CheckUptime uptime;
    for (const CheckRunRecord &run : m_workspace.checkRuns(check, mostRead)) {
        ++uptime.runs;
        uptime.passed += run.outcome == CheckState::Pass ? 1 : 0;
        uptime.since = run.at;
    }
    return uptime;
}

} // namespace shipworthy::ui
