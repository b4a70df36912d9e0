#include "base/job.h"

#include "support/strict.h"

#include <QSemaphore>
#include <QThread>

using namespace shipworthy;

class TestJob : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

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
