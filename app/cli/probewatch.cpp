#include "cli/probewatch.h"

#include "checks/probeplan.h"

#include <QRandomGenerator>

namespace shipworthy::cli {

using namespace std::chrono_literals;

ProbeWatch::ProbeWatch(CheckEngine &engine, const CheckSurroundings &surroundings, const QList<FileCheckEntry> &entries,
                       QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_surroundings(surroundings)
{
    for (const FileCheckEntry &entry : entries) {
        const checks::ProbePlan plan = checks::planFor(entry.check);
        m_watched.push_back({.entry = entry,
                             .damping = CheckDamping(plan.failureThreshold, plan.successThreshold),
                             .interval = std::max<std::chrono::milliseconds>(plan.interval, 1s)});
    }
    connect(&engine, &CheckEngine::finished, this, &ProbeWatch::finished);
}

void ProbeWatch::start()
{
    for (std::size_t at = 0; at < m_watched.size(); ++at) {
        Watched &watched = m_watched[at];
        watched.timer = std::make_unique<QTimer>();
        connect(watched.timer.get(), &QTimer::timeout, this, [this, at] {
            m_watched[at].timer->setInterval(m_watched[at].interval);
            run(at);
        });
        const auto part = QRandomGenerator::global()->bounded(qint64(watched.interval.count()));
        watched.timer->start(std::chrono::milliseconds(part + 1));
        run(at);
    }
}

void ProbeWatch::run(std::size_t at)
{
    if (std::exchange(m_watched[at].isRunning, true)) // one that is slower than its interval is not asked twice
        return;
    const FileCheckEntry &entry = m_watched[at].entry;
    m_running.insert(m_engine.run(entry.check, surroundingsFor(entry, m_surroundings)), at);
}

void ProbeWatch::finished(int run, const CheckResult &result)
{
    const auto found = m_running.constFind(run);
    if (found == m_running.constEnd())
        return;
    Watched &watched = m_watched[*found];
    m_running.erase(found);
    watched.isRunning = false;
    if (!watched.damping.add(result.judgement.outcome))
        return;
    watched.told = result;
    emit changed({watched.entry, result});
}

QList<ProbedCheck> ProbeWatch::latest() const
{
    QList<ProbedCheck> all;
    for (const Watched &watched : m_watched) {
        if (watched.told)
            all.append({watched.entry, *watched.told});
    }
    return all;
}

} // namespace shipworthy::cli
