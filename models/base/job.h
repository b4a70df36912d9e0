#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <concepts>
#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace shipworthy {

/// The threads of all jobs. Not the pool that Qt keeps: Qt paints on that, and painting would wait for every job that
/// is before it. More threads than the machine can run at once, so that a short job waits for no long one.
[[nodiscard]] QThreadPool &jobThreads();

/// Runs \a work on one of these threads, which stand behind the window's: where both want a processor, the window has
/// it nine times out of ten.
void startBeside(std::function<void()> work);

/// Handle to work on the thread pool. Destroying it asks the work to stop, waits for it, and drops its answer: the
/// owner of a Job can never be called back after its own death.
class Job {
public:
    Job() = default;
    Job(Job &&) noexcept = default;
    Job &operator=(Job &&other) noexcept
    {
        stop();
        m_watcher = std::move(other.m_watcher);
        m_stop = std::move(other.m_stop);
        return *this;
    }
    ~Job() { stop(); }

    /// Asks the work to stop; its answer still arrives.
    void requestStop() { m_stop.request_stop(); }

    void stop()
    {
        m_stop.request_stop();
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->waitForFinished();
        }
        m_watcher.reset();
    }

    /// Runs work(token) on the pool, then done(result) on the calling thread. What \a work holds is destroyed on the
    /// pool, before \a done is called.
    template <std::invocable<std::stop_token> Work, typename Done> [[nodiscard]] static Job start(Work work, Done done)
    {
        // Shared, so that an answer is handed over, never copied.
        using Answer = std::shared_ptr<std::invoke_result_t<Work, std::stop_token>>;
        Job job;
        auto *watcher = new QFutureWatcher<Answer>;
        job.m_watcher.reset(watcher);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, done = std::move(done)] { done(std::move(*watcher->result())); });
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        watcher->setFuture(promise->future());
        // Shared, because the pool wants what it runs to be copyable.
        auto shared = std::make_shared<Work>(std::move(work));
        startBeside([promise, shared, token = job.m_stop.get_token()]() mutable {
            promise->addResult(std::make_shared<typename Answer::element_type>((*shared)(std::move(token))));
            shared.reset();
            promise->finish();
        });
        return job;
    }

private:
    // done() may replace or destroy the Job that is calling it, so the watcher dies later.
    struct DeleteLater {
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    std::unique_ptr<QFutureWatcherBase, DeleteLater> m_watcher;
    std::stop_source m_stop;
};

} // namespace shipworthy
