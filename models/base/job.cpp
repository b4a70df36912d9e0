#include "base/job.h"

#include <QThread>
#include <algorithm>

namespace shipworthy {
namespace {

class JobThreads : public QThreadPool {
public:
    JobThreads() { setMaxThreadCount(std::max(4, QThread::idealThreadCount() + 2)); }
};

} // namespace

QThreadPool &jobThreads()
{
    static JobThreads threads;
    return threads;
}

} // namespace shipworthy
