#pragma once

#include "base/job.h"

#include <QSemaphore>
#include <memory>

namespace shipworthy::test {

/// No job begins as long as this lives.
class HeldJobs {
public:
    HeldJobs()
    {
        for (int i = 0; i < jobThreads().maxThreadCount(); ++i)
            jobThreads().start([release = m_release] { release->acquire(); });
    }
    ~HeldJobs() { m_release->release(jobThreads().maxThreadCount()); }
    HeldJobs(const HeldJobs &) = delete;
    HeldJobs &operator=(const HeldJobs &) = delete;

private:
    std::shared_ptr<QSemaphore> m_release = std::make_shared<QSemaphore>();
};

} // namespace shipworthy::test
