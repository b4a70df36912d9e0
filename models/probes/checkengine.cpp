#include "probes/checkengine.h"

#include "checks/format.h"
#include "probes/checkrun.h"
#include "probes/sharedbyruns.h"

#include <unordered_map>

namespace shipworthy {

class CheckEngine::Private {
public:
    Private(CheckSurroundings givenSurroundings, CheckLimits givenLimits)
        : surroundings(std::move(givenSurroundings))
        , limits(givenLimits)
        , shared(limits, surroundings.extraAuthorities)
    {
    }

    const CheckSurroundings surroundings;
    const CheckLimits limits;
    SharedByRuns shared;
    int last = 0;
    std::unordered_map<int, std::unique_ptr<CheckRun>> runs; // let go before what they give back
};

CheckEngine::CheckEngine(CheckSurroundings surroundings, CheckLimits limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(surroundings), limits))
{
}

CheckEngine::~CheckEngine() = default;

int CheckEngine::run(const checks::Check &check)
{
    return run(check, d->surroundings);
}

int CheckEngine::run(const checks::Check &check, const CheckSurroundings &surroundings)
{
    const int number = ++d->last;
    checks::ProbePlan plan = checks::planFor(check);
    const QString text = plan.isBurst ? checks::format(check) : QString();
    auto run = std::make_unique<CheckRun>(text, std::move(plan), surroundings, d->limits, d->shared);
    // Queued: the run is deleted here, and not from within its own signal.
    connect(
        run.get(), &CheckRun::finished, this,
        [this, number, check](const checks::Recording &recording) {
            const auto rest = d->runs.at(number)->rest();
            d->runs.erase(number);
            emit finished(number, {checks::evaluate(check, recording), recording, rest});
        },
        Qt::QueuedConnection);
    CheckRun &started = *run;
    d->runs.emplace(number, std::move(run));
    started.start();
    return number;
}

int CheckEngine::running() const
{
    return static_cast<int>(d->runs.size());
}

} // namespace shipworthy
