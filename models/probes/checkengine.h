#pragma once

#include "checks/check.h"
#include "checks/evaluation.h"
#include "probes/checksurroundings.h"

#include <QObject>
#include <memory>

namespace shipworthy {

/// What one run of a check came to.
struct CheckResult {
    checks::Judgement judgement;
    checks::Recording recording; ///< what was judged; without the secrets that were sent
    /// How long another run of the same check would prove nothing; see BurstRests.
    std::optional<std::chrono::milliseconds> rest = {};
};

/// Runs checks against live services: sends what the plan of a check (checks/probeplan.h) asks for, within limits, and
/// judges what came. Sends nothing until told to. At most so many requests are under way as CheckLimits says; of one
/// check never more than one, a burst too, so that its answers stand in the order of its requests. Certificates are
/// always verified. Requests that may share a connection (CheckRequest) use one that was kept for a moment. Lives on
/// one thread with an event loop, which no transfer blocks.
class CheckEngine : public QObject {
    Q_OBJECT
public:
    explicit CheckEngine(CheckSurroundings surroundings = {}, CheckLimits limits = {}, QObject *parent = nullptr);
    ~CheckEngine() override; ///< ends what is under way, silently

    /// Runs \a check once and tells by finished(), never from within. Returns the number of the run.
    int run(const checks::Check &check);
    /// The same with surroundings of its own; authorities stay those of the engine.
    int run(const checks::Check &check, const CheckSurroundings &surroundings);
    [[nodiscard]] int running() const; ///< runs that have not finished

signals:
    void finished(int run, const shipworthy::CheckResult &result);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::CheckResult)
