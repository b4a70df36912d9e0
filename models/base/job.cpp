#include "base/job.h"

#include <QThread>
#include <algorithm>
#include <sys/resource.h>
#include <utility>

namespace shipworthy {
namespace {

class JobThreads : public QThreadPool {
public:
    JobThreads() { setMaxThreadCount(std::max(4, QThread::idealThreadCount() + 2)); }
};

/// Of the calling thread, and of the threads that it starts: on Linux each has a niceness of its own. Qt's priorities
/// do nothing there.
void standBehindTheWindow()
{
    constexpr int nicer = 10; // a tenth of the weight
    static thread_local const bool done = setpriority(PRIO_PROCESS, 0, getpriority(PRIO_PROCESS, 0) + nicer) == 0;
    (void)done; // where it is refused, the work is done all the same
}

} // namespace

void startBeside(std::function<void()> work)
{
    jobThreads().start([work = std::move(work)] {
        standBehindTheWindow();
        work();
    });
}

QThreadPool &jobThreads()
{
    static JobThreads threads;
    return threads;
}

} // namespace shipworthy
