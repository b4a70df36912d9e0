#pragma once

#include "checks/probeplan.h"
#include "probes/checkpreparation.h"

#include <QElapsedTimer>
#include <QTimer>
#include <deque>
#include <functional>
#include <memory>

namespace shipworthy {

class RecordedExchange;
struct SharedByRuns;

/// One run of one check: sends what its plan asks for, one request after another, and records what came. A sample that
/// brought no answer ends it, since no line can pass any more. Emits finished() once, never from within start().
class CheckRun : public QObject {
    Q_OBJECT
public:
    /// \a text: of the check, by which its bursts are told from those of others.
    CheckRun(const QString &text, checks::ProbePlan plan, const CheckSurroundings &surroundings,
             const CheckLimits &limits, SharedByRuns &shared, QObject *parent = nullptr);
    ~CheckRun() override;

    void start();
    /// How long the next run of the same check would prove nothing, since this one used up what it is about.
    [[nodiscard]] std::optional<std::chrono::milliseconds> rest() const { return m_rest; }

signals:
    void finished(const shipworthy::checks::Recording &recording);

private:
    struct Step {
        CheckRequest request;
        std::function<void(const checks::Recorded &)> keep;
        bool mustAnswer = true; ///< the run ends where it does not
        bool waitsForWindow = false;
    };

    void findSecrets();
    void found(const QString &name, const SecretAnswer &answer);
    void prepare();
    void plan(const CheckRequest &request);
    void addSamples(const CheckRequest &request);
    void addCors(const CheckRequest &request);
    void next();
    void takeSlot();
    void send();
    void answered(const checks::Recorded &answer);
    void giveSlotBack();
    void notAsked(const QString &why);
    [[nodiscard]] bool isUsedUp(const checks::Recorded &answer) const;
    void finish();
    [[nodiscard]] std::chrono::milliseconds pauseBefore(const Step &step) const;
    [[nodiscard]] CheckRequest revalidating(CheckRequest request) const;

    const checks::ProbePlan m_plan;
    QString m_burst; ///< the check and, once it is known, where it goes
    const CheckSurroundings m_surroundings;
    const CheckLimits m_limits;
    SharedByRuns &m_shared;
    FoundSecrets m_secrets;
    QStringList m_sought; ///< secrets of which nothing is known yet
    std::deque<Step> m_steps;
    checks::Recording m_recording;
    std::optional<std::chrono::milliseconds> m_rest;
    QTimer m_pause;
    QElapsedTimer m_sinceFirst; ///< the first sample was sent
    QString m_heldHost;         ///< whose slot is taken
    bool m_holdsSlot = false;
    std::unique_ptr<RecordedExchange> m_exchange;
};

} // namespace shipworthy
