#include "base/job.h"

#include "support/strict.h"

#include <QSemaphore>
#include <QThread>
#include <optional>
#include <sys/resource.h>
#include <vector>

using namespace shipworthy;

class TestJob : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void standsBehindTheWindow()
    {
        std::optional<int> niceness;
        const Job job = Job::start([](std::stop_token) { return getpriority(PRIO_PROCESS, 0); },
                                   [&niceness](int own) { niceness = own; });
        QTRY_VERIFY(niceness);
        QVERIFY(*niceness > getpriority(PRIO_PROCESS, 0));
    }

    void answersOnTheCallersThread()
    {
        QThread *worker = nullptr;
        int answer = 0;
        const Job job = Job::start(
            [&worker](std::stop_token) {
                worker = QThread::currentThread();
                return 42;
            },
            [&answer](int value) {
                answer = QThread::currentThread() == QCoreApplication::instance()->thread() ? value : -1;
            });
        QTRY_COMPARE(answer, 42);
        QVERIFY(worker != QCoreApplication::instance()->thread());
    }

    void aShortOneWaitsForNoLongOneAndPaintingForNone()
    {
        QSemaphore release;
        std::vector<Job> longOnes;
        for (int i = 0; i < QThread::idealThreadCount(); ++i) {
            longOnes.push_back(Job::start(
                [&release](std::stop_token) {
                    release.acquire();
                    return 0;
                },
                [](int) {}));
        }
        int answer = 0;
        const Job shortOne = Job::start([](std::stop_token) { return 1; }, [&answer](int value) { answer = value; });
        QTRY_COMPARE(answer, 1);
        // Qt's raster engine paints large areas there, and waits for them.
        QCOMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
        release.release(QThread::idealThreadCount());
    }

    void neverAnswersADeadOwner()
    {
        bool answered = false;
        QSemaphore started;
        {
            const Job job = Job::start(
                [&started](std::stop_token token) {
                    started.release();
                    while (!token.stop_requested())
                        QThread::yieldCurrentThread();
                    return 0;
                },
                [&answered](int) { answered = true; });
            started.acquire();
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!answered);
    }

    void answersWhenAskedToStopEarly()
    {
        int answer = 0;
        Job job = Job::start(
            [](std::stop_token token) {
                while (!token.stop_requested())
                    QThread::yieldCurrentThread();
                return 7;
            },
            [&answer](int value) { answer = value; });
        job.requestStop();
        QTRY_COMPARE(answer, 7);
    }

    void startsTheNextJobFromTheAnswer()
    {
        Job job;
        int answer = 0;
        job = Job::start([](std::stop_token) { return 1; },
                         [&job, &answer](int first) {
                             job = Job::start([first](std::stop_token) { return first + 1; },
                                              [&answer](int second) { answer = second; });
                         });
        QTRY_COMPARE(answer, 2);
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"
