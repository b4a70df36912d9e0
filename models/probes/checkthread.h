#pragma once

#include "probes/checkengine.h"

#include <QThread>

namespace shipworthy {

/// A CheckEngine on a thread of its own, so that nothing a service sends can hold up the window. Used on the thread
/// that made it. Destroying it ends what is under way, silently.
class CheckThread : public QObject {
    Q_OBJECT
public:
    explicit CheckThread(CheckSurroundings surroundings = {}, CheckLimits limits = {}, QObject *parent = nullptr);
    ~CheckThread() override;

    /// Runs \a check once and tells by finished(), never from within. Returns the number of the run. The sources of
    /// secrets and facts in \a surroundings are asked on the other thread.
    int run(const checks::Check &check, const CheckSurroundings &surroundings);

signals:
    void finished(int run, const shipworthy::CheckResult &result);

private:
    class Engine;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives and dies on the thread
    int m_last = 0;
};

} // namespace shipworthy
