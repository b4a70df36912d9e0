#include "workspace/checkwatch.h"

#include "checks/parser.h"
#include "checks/probeplan.h"
#include "probes/address.h"
#include "probes/checkdamping.h"
#include "probes/checkthread.h"
#include "workspace/checkevidence.h"
#include "workspace/checkvalues.h"
#include "workspace/filefacts.h"
#include "workspace/workspacesettings.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTimer>
#include <algorithm>
#include <map>
#include <unordered_map>

namespace shipworthy {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortestInterval = 1s;
constexpr milliseconds writtenAfter = 250ms; ///< what ends within it is written as one

std::optional<checks::Outcome> outcomeOf(CheckState state)
{
    switch (state) {
    case CheckState::NotRun: return std::nullopt;
    case CheckState::Pass: return checks::Outcome::Pass;
    case CheckState::Warn: return checks::Outcome::Warn;
    case CheckState::Fail: return checks::Outcome::Fail;
    case CheckState::Error: return checks::Outcome::Error;
    }
    Q_UNREACHABLE();
}

/// True for addresses that can be told without asking a name server; others are held back by the engine.
bool isPlainlyPrivate(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyDecoded);
    const QHostAddress address(host);
    return address.isNull() ? host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"))
                            : isPrivate(address);
}

bool asksDifferently(const checks::Option &option)
{
    return option.kind == checks::OptionKind::Interval;
}

} // namespace

class CheckWatch::Private {
public:
    Private(CheckWatch &watch, Workspace &itsWorkspace, CheckSurroundings given, CheckLimits limits)
        : q(watch)
        , workspace(itsWorkspace)
        , surroundings(std::move(given))
        , thread(surroundings, limits)
    {
        since.start();
    }

    /// A check as it is run: read once for each text.
    struct Prepared {
        QString text;
        QUrl base;
        checks::Check check;
        checks::ProbePlan plan;
        bool saysHowOften = false;
        CheckDamping damping{1, 1};
        bool byHand = false;              ///< the run under way: what it comes to is the state
        std::optional<qint64> began = {}; ///< when it was last to begin, in milliseconds of \a since
        milliseconds rest{0};             ///< after the last run, before another says something
    };

    Prepared *prepared(const ServiceCheck &check);
    [[nodiscard]] Result<Prepared> read(const ServiceCheck &check) const;
    [[nodiscard]] bool needsConsent(const ServiceCheck &check, const Prepared &prepared) const;
    [[nodiscard]] CheckSurroundings surroundingsOf(const ServiceCheck &check) const;
    [[nodiscard]] FactSource fileFacts() const;
    void start(const QList<CheckId> &ids, bool byHand);
    void ended(int run, const CheckResult &result);
    void write();

    [[nodiscard]] milliseconds intervalOf(const Prepared &prepared) const;
    void schedule(CheckId id, qint64 at);
    void unschedule(CheckId id);
    void scheduleAgain(CheckId id);
    void follow();
    void runDue();
    void aim();

    CheckWatch &q;
    Workspace &workspace;
    const CheckSurroundings surroundings;
    mutable QString factsFolder;
    mutable FactSource facts; ///< keeps what it read; called on the thread of the checks only
    CheckThread thread;
    std::unordered_map<qint64, Prepared> known;
    QHash<int, CheckId> underWay;
    QHash<CheckId, int> runOf;
    QHash<int, checks::Check> previews;
    QList<CheckRunRecord> toWrite;
    QTimer writing;

    bool watching = false;
    std::chrono::seconds usual = 1min;
    QElapsedTimer since;                ///< the clock may jump, this does not
    std::multimap<qint64, CheckId> due; ///< in milliseconds of \a since
    QHash<CheckId, qint64> dueAt;
    QTimer next;
};

Result<CheckWatch::Private::Prepared> CheckWatch::Private::read(const ServiceCheck &check) const
{
    auto file = checks::parseChecks(check.text);
    if (!file)
        return std::unexpected(file.error().toError(CheckWatch::tr("Cannot read the check")));
    if (file->checks.size() != 1)
        return failure(CheckWatch::tr("Cannot run the check"), CheckWatch::tr("it has to be exactly one check"));
    Prepared made;
    made.text = check.text;
    made.base = check.base;
    made.check = std::move(file->checks.first());
    made.saysHowOften = std::ranges::any_of(made.check.options, asksDifferently);
    // Whether private addresses may be asked is for this workspace's people, not for a text that came from elsewhere.
    made.check.options.removeIf(
        [](const checks::Option &option) { return option.kind == checks::OptionKind::AllowPrivate; });
    made.plan = checks::planFor(made.check);
    made.damping = CheckDamping(made.plan.failureThreshold, made.plan.successThreshold,
                                outcomeOf(workspace.state().standing(check.id).state));
    return made;
}

CheckWatch::Private::Prepared *CheckWatch::Private::prepared(const ServiceCheck &check)
{
    const auto found = known.find(check.id.value);
    if (found != known.end() && found->second.text == check.text && found->second.base == check.base)
        return &found->second;
    auto made = read(check);
    if (!made) // a file of another program's making
        return nullptr;
    return &known.insert_or_assign(check.id.value, std::move(*made)).first->second;
}

bool CheckWatch::Private::needsConsent(const ServiceCheck &check, const Prepared &prepared) const
{
    if (!prepared.plan.sendsRequest || q.allowsPrivate())
        return false;
    QString url = prepared.plan.url;
    const QHash<QString, QString> values = valuesOf(check);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        url.replace(u'{' + value.key() + u'}', value.value());
    return isPlainlyPrivate(QUrl(url));
}

CheckSurroundings CheckWatch::Private::surroundingsOf(const ServiceCheck &check) const
{
    CheckSurroundings own = surroundings;
    const QHash<QString, QString> values = valuesOf(check);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        own.values.insert(value.key(), value.value());
    own.allowsPrivate = q.allowsPrivate();
    own.allowsBursts = check.mayBurst;
    own.facts = fileFacts();
    return own;
}

/// Files of a pipeline lie beside the workspace, which may be saved elsewhere.
FactSource CheckWatch::Private::fileFacts() const
{
    const QString folder = QFileInfo(workspace.path()).absolutePath();
    if (folder != factsFolder) {
        factsFolder = folder;
        facts = factsOfFiles(folder, surroundings.clock);
    }
    return facts;
}

void CheckWatch::Private::start(const QList<CheckId> &ids, bool byHand)
{
    QList<CheckId> withheld;
    for (const CheckId id : ids) {
        const ServiceCheck *check = workspace.state().serviceCheck(id);
        Prepared *made = check ? prepared(*check) : nullptr;
        if (!made || runOf.contains(id))
            continue;
        if (needsConsent(*check, *made)) {
            withheld.append(id);
            continue;
        }
        made->byHand = byHand;
        if (byHand)
            made->began = since.elapsed();
        const int run = thread.run(made->check, surroundingsOf(*check));
        underWay.insert(run, id);
        runOf.insert(id, run);
        emit q.started(id);
    }
    if (!withheld.isEmpty())
        emit q.consentNeeded(withheld);
}

void CheckWatch::Private::ended(int run, const CheckResult &result)
{
    if (previews.contains(run)) {
        emit q.previewed(run, recordOf({}, previews.take(run), result));
        return;
    }
    const CheckId id = underWay.take(run);
    runOf.remove(id);
    const ServiceCheck *check = workspace.state().serviceCheck(id);
    Prepared *made = check ? prepared(*check) : nullptr;
    if (!made) {
        emit q.finished(id); // removed meanwhile: what came back is about nothing any more
        return;
    }
    made->rest = result.rest.value_or(0ms);
    CheckRunRecord record = recordOf(id, made->check, result);
    // Others of this check may wait to be written.
    CheckStanding before = workspace.state().standing(id);
    for (const CheckRunRecord &waiting : std::as_const(toWrite)) {
        if (waiting.check == id)
            before = waiting.standing;
    }
    if (std::exchange(made->byHand, false)) // who asks by hand wants to know how it is now
        made->damping =
            CheckDamping(made->plan.failureThreshold, made->plan.successThreshold, result.judgement.outcome);
    else
        made->damping.add(result.judgement.outcome);
    record.standing = before;
    record.standing.at = record.at;
    record.standing.why = record.why;
    record.standing.freshFor = made->plan.maxAge;
    const CheckState now = stateOf(made->damping.state().value_or(result.judgement.outcome));
    if (now != before.state) {
        record.standing.state = now;
        record.standing.since = record.at;
    }
    toWrite.append(record);
    if (!writing.isActive())
        writing.start(writtenAfter);
    if (watching && !check->isPaused)
        scheduleAgain(id);
    if (now != before.state && before.state != CheckState::NotRun)
        emit q.stateChanged(id, before.state, now);
}

void CheckWatch::Private::write()
{
    if (toWrite.isEmpty())
        return;
    const QList<CheckRunRecord> runs = std::exchange(toWrite, {});
    if (const auto done = workspace.noteCheckRuns(runs); !done) {
        // Kept for the next attempt; on a disk that stays full the oldest go first.
        constexpr qsizetype mostWaiting = 10000;
        toWrite = runs + toWrite;
        if (toWrite.size() > mostWaiting)
            toWrite.remove(0, toWrite.size() - mostWaiting);
        emit q.failed(done.error());
    }
    QList<CheckId> told;
    for (const CheckRunRecord &run : runs) {
        if (!told.contains(run.check) && !runOf.contains(run.check))
            told.append(run.check);
    }
    for (const CheckId id : std::as_const(told))
        emit q.finished(id);
}

milliseconds CheckWatch::Private::intervalOf(const Prepared &prepared) const
{
    const milliseconds interval = prepared.saysHowOften ? prepared.plan.interval : milliseconds(usual);
    return std::max(interval, shortestInterval);
}

void CheckWatch::Private::schedule(CheckId id, qint64 at)
{
    unschedule(id);
    due.emplace(at, id);
    dueAt.insert(id, at);
    aim();
}

void CheckWatch::Private::unschedule(CheckId id)
{
    const auto found = dueAt.constFind(id);
    if (found == dueAt.cend())
        return;
    const auto [first, last] = due.equal_range(*found);
    for (auto entry = first; entry != last; ++entry) {
        if (entry->second == id) {
            due.erase(entry);
            break;
        }
    }
    dueAt.erase(found);
}

/// Intervals count from when a run was to begin, so that neither what it takes nor a late timer puts off the next;
/// those that passed during a run are left out. One that differs from its state is asked again soon: a quarter of the
/// interval is enough to reach its threshold, so that the state follows the service hardly later than an interval after
/// it changed.
void CheckWatch::Private::scheduleAgain(CheckId id)
{
    const Prepared &made = known.at(id.value);
    milliseconds interval = intervalOf(made);
    if (made.damping.isInDoubt())
        interval = std::max(shortestInterval, interval / (4 * std::max(1, made.plan.failureThreshold)));
    const qint64 now = since.elapsed();
    const qint64 began = made.began.value_or(now);
    const qint64 planned = began + ((now - began) / interval.count() + 1) * interval.count();
    schedule(id, std::max(planned, now + made.rest.count()));
}

/// Holds the schedule against the checks that are there.
void CheckWatch::Private::follow()
{
    QSet<CheckId> wanted;
    for (const ServiceCheck &check : workspace.state().serviceChecks()) {
        const Prepared *made = watching && !check.isPaused ? prepared(check) : nullptr;
        if (!made)
            continue;
        wanted.insert(check.id);
        if (!dueAt.contains(check.id) && !runOf.contains(check.id)) {
            const qint64 interval = intervalOf(*made).count();
            schedule(check.id, since.elapsed() + QRandomGenerator::global()->bounded(interval));
        }
    }
    const QList<CheckId> scheduled = dueAt.keys();
    for (const CheckId id : scheduled) {
        if (!wanted.contains(id))
            unschedule(id);
    }
    std::erase_if(known, [this](const auto &entry) { return !workspace.state().serviceCheck({entry.first}); });
    aim();
}

void CheckWatch::Private::runDue()
{
    const qint64 now = since.elapsed();
    QList<CheckId> ids;
    while (!due.empty() && due.begin()->first <= now) {
        const auto [at, id] = *due.begin();
        ids.append(id);
        if (const auto made = known.find(id.value); made != known.end())
            made->second.began = at;
        dueAt.remove(id);
        due.erase(due.begin());
    }
    start(ids, false);
    for (const CheckId id : std::as_const(ids)) {
        // What could not be started waits for a consent; one that is under way is scheduled when it ends.
        if (watching && !runOf.contains(id) && known.contains(id.value))
            scheduleAgain(id);
    }
    aim();
}

void CheckWatch::Private::aim()
{
    if (due.empty()) {
        next.stop();
        return;
    }
    next.start(milliseconds(std::max<qint64>(0, due.begin()->first - since.elapsed())));
}

CheckWatch::CheckWatch(Workspace &workspace, CheckSurroundings surroundings, CheckLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, workspace, std::move(surroundings), limits))
{
    d->writing.setSingleShot(true);
    d->next.setSingleShot(true);
    connect(&d->thread, &CheckThread::finished, this,
            [this](int run, const CheckResult &result) { d->ended(run, result); });
    connect(&d->writing, &QTimer::timeout, this, [this] { d->write(); });
    connect(&d->next, &QTimer::timeout, this, [this] { d->runDue(); });
    const auto follow = [this] { d->follow(); };
    connect(&workspace, &Workspace::systemChanged, this, follow);
    connect(&workspace, &Workspace::contentsChanged, this, follow);
}

CheckWatch::~CheckWatch()
{
    d->watching = false;
    d->write();
}

void CheckWatch::run(const QList<CheckId> &checks)
{
    d->start(checks, true);
}

void CheckWatch::runAll(SystemId system)
{
    QList<CheckId> ids;
    for (const ServiceCheck &check : d->workspace.state().serviceChecks()) {
        if (!check.isPaused && (!system.isValid() || check.system == system))
            ids.append(check.id);
    }
    d->start(ids, true);
}

void CheckWatch::startWatching(std::chrono::seconds usualInterval)
{
    d->usual = usualInterval;
    d->watching = true;
    d->due.clear();
    d->dueAt.clear();
    d->follow();
    emit watchingChanged();
}

void CheckWatch::stopWatching()
{
    d->watching = false;
    d->follow();
    emit watchingChanged();
}

bool CheckWatch::isWatching() const
{
    return d->watching;
}

std::chrono::seconds CheckWatch::usualInterval() const
{
    return d->usual;
}

bool CheckWatch::isRunning(CheckId check) const
{
    return d->runOf.contains(check);
}

int CheckWatch::running() const
{
    return static_cast<int>(d->runOf.size());
}

QDateTime CheckWatch::nextRun(CheckId check) const
{
    const auto found = d->dueAt.constFind(check);
    return found == d->dueAt.cend() ? QDateTime() : d->workspace.now().toUTC().addMSecs(*found - d->since.elapsed());
}

bool CheckWatch::allowsPrivate() const
{
    return d->workspace.setting(workspacesettings::allowPrivate) == workspacesettings::on;
}

Result<void> CheckWatch::allowPrivate()
{
    return d->workspace.setSetting(workspacesettings::allowPrivate, workspacesettings::on);
}

Result<int> CheckWatch::preview(const ServiceCheck &check)
{
    auto made = d->read(check);
    if (!made)
        return std::unexpected(made.error());
    if (d->needsConsent(check, *made))
        return 0;
    const int run = d->thread.run(made->check, d->surroundingsOf(check));
    d->previews.insert(run, made->check);
    return run;
}

} // namespace shipworthy
