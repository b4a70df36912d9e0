#include "probes/discovery.h"

#include "checks/format.h"
#include "checks/parser.h"
#include "probes/checkengine.h"
#include "probes/discoveryplaces.h"

#include <QCoreApplication>
#include <QTimer>
#include <QUuid>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostSilent = 3; ///< answers that do not come, in a row, before nobody is asked any more

QString withoutSlash(QString text)
{
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

QString rootOf(const QUrl &base)
{
    return withoutSlash(base.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
}

QString writtenBase(const QUrl &base)
{
    return withoutSlash(base.toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded));
}

} // namespace

int discoveryRequests()
{
    return int(discoveryPlaces().size()) + 1;
}

class Discovery::Private {
public:
    Private(CheckSurroundings givenSurroundings, CheckLimits givenLimits, Discovery *discovery)
        : q(discovery)
        , surroundings(std::move(givenSurroundings))
        , limits(givenLimits)
    {
        pause.setSingleShot(true);
        QObject::connect(&pause, &QTimer::timeout, discovery, [this] { ask(); });
    }

    void ask()
    {
        const QString path = next == 0 ? u"/shipworthy-"_s + QUuid::createUuid().toString(QUuid::Id128).first(16)
                                       : QString(discoveryPlaces()[next - 1].path);
        const bool isAtRoot = next > 0 && discoveryPlaces()[next - 1].isAtRoot;
        // The engine sends what a check says; what comes is judged here, by content.
        const auto parsed = checks::parseChecks(u"GET %1%2\ntimeout 5s\nfollow same-host 3\nstatus > 0\n"_s.arg(
            isAtRoot ? rootOf(base) : writtenBase(base), path));
        if (!parsed) {
            end(tr("This is no address that can be asked"));
            return;
        }
        engine->run(parsed->checks.constFirst());
    }

    void answered(const CheckResult &result)
    {
        const checks::Recorded answer = result.recording.samples.isEmpty()
                                          ? checks::Recorded{.problem = result.judgement.why}
                                          : result.recording.samples.constFirst();
        const bool isAnswered = answer.arrival == checks::Arrival::Answered;
        silent = isAnswered ? 0 : silent + 1;
        if (!isAnswered && (next == 0 || silent >= mostSilent)) {
            end(answer.problem.isEmpty() ? tr("The service does not answer") : answer.problem);
            return;
        }
        if (isAnswered && answer.status == 429) {
            end(tr("The service asks to be left alone for now (429)"));
            return;
        }
        if (next == 0)
            unknown = answer;
        else if (isAnswered && !isAnswerToAnything(answer, unknown))
            offer(discoveryPlaces()[next - 1], answer);
        goOn();
    }

    void offer(const DiscoveryPlace &place, const checks::Recorded &answer)
    {
        const auto seen = recognised(place.kind, answer);
        if (!seen)
            return;
        const bool isElsewhere = place.isAtRoot && rootOf(base) != writtenBase(base);
        const auto parsed = checks::parseChecks(u"GET %1%2\n"_s.arg(isElsewhere ? rootOf(base) : u"{H}"_s, place.path) +
                                                discoveryCheckLines(place.kind));
        if (parsed)
            emit q->found({place.kind, place.path, place.isAtRoot, *seen, checks::format(parsed->checks.constFirst())});
    }

    void goOn()
    {
        if (!engine) // whoever heard of a find has cancelled
            return;
        ++next;
        emit q->progressed(next, discoveryRequests());
        if (!engine)
            return;
        if (next < discoveryRequests())
            pause.start(limits.spacing);
        else
            end({});
    }

    void end(const QString &problem)
    {
        engine.reset();
        emit q->finished(problem);
    }

    Discovery *q;
    const CheckSurroundings surroundings;
    const CheckLimits limits;
    QTimer pause;
    QUrl base;
    int next = 0; ///< 0 asks for what cannot exist, n for place n - 1
    int silent = 0;
    checks::Recorded unknown;
    std::unique_ptr<CheckEngine> engine; ///< while one runs
};

Discovery::Discovery(CheckSurroundings surroundings, CheckLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(surroundings), limits, this))
{
}

Discovery::~Discovery() = default;

void Discovery::start(const QUrl &base)
{
    if (isRunning())
        return;
    d->base = base;
    d->next = 0;
    d->silent = 0;
    d->engine = std::make_unique<CheckEngine>(d->surroundings, d->limits);
    // Queued: the engine is let go in there, and not from within its own signal.
    connect(
        d->engine.get(), &CheckEngine::finished, this,
        [this, engine = d->engine.get()](int, const CheckResult &result) {
            if (d->engine.get() == engine)
                d->answered(result);
        },
        Qt::QueuedConnection);
    d->pause.start(std::chrono::milliseconds(0));
}

void Discovery::cancel()
{
    d->pause.stop();
    d->engine.reset();
}

bool Discovery::isRunning() const
{
    return d->engine != nullptr;
}

} // namespace shipworthy
