#include "probes/keychain.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace shipworthy {
namespace {

using namespace std::chrono_literals;

constexpr auto rest = 1min; ///< after a keychain that could not be used

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Keychain)
};

QString service()
{
    return QStringLiteral("Shipworthy");
}

/// What a job ended with: a secret, or nothing where it keeps one.
struct Ending {
    SecretAnswer answer;
    bool isUsable = true; ///< the keychain itself answered
};

Ending endingOf(const QKeychain::Job &job)
{
    const auto *read = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    switch (job.error()) {
    case QKeychain::NoError: return {read ? read->textData().toUtf8() : QByteArray()};
    case QKeychain::EntryNotFound:
        if (qobject_cast<const QKeychain::DeletePasswordJob *>(&job))
            return {QByteArray()};
        return {std::unexpected(Words::tr("the keychain has nothing of that name"))};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {std::unexpected(Words::tr("the keychain was not opened")), false};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return {std::unexpected(Words::tr("there is no keychain here")), false};
    default: return {std::unexpected(Words::tr("the keychain cannot be used: %1").arg(job.errorString())), false};
    }
}

/// Runs \a job, which is made on the main thread: QtKeychain's queue is one object, and lives there.
template <typename Tell> void run(QKeychain::Job *job, std::chrono::milliseconds patience, Tell tell)
{
    const auto once = std::make_shared<bool>(false);
    const auto tellOnce = [once, tell](const Ending &ending) {
        if (!std::exchange(*once, true))
            tell(ending);
    };
    job->setInsecureFallback(false); // never into a file
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [tellOnce](const QKeychain::Job *ended) { tellOnce(endingOf(*ended)); });
    QTimer::singleShot(patience, QCoreApplication::instance(), [tellOnce, patience] {
        const auto seconds = std::chrono::duration<double>(patience).count();
        tellOnce({std::unexpected(Words::tr("the keychain did not answer within %1 s").arg(seconds)), false});
    });
    job->start();
}

/// A promise that tells \a asker on its own thread.
template <typename Value>
std::shared_ptr<QPromise<Value>> promiseTo(QObject *asker, std::function<void(const Value &)> tell)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Value>(asker);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, asker, [watcher, tell] {
        watcher->deleteLater();
        tell(watcher->result());
    });
    watcher->setFuture(promise->future());
    return promise;
}

void onMainThread(std::function<void()> act)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(act), Qt::QueuedConnection);
}

void change(QKeychain::Job *job, QObject *asker, KeptAnswer tell, std::chrono::milliseconds patience)
{
    const auto promise = promiseTo<std::optional<QString>>(asker, std::move(tell));
    run(job, patience, [promise](const Ending &ending) {
        promise->addResult(ending.answer ? std::nullopt : std::optional(ending.answer.error()));
        promise->finish();
    });
}

} // namespace

SecretSearch secretsOfKeychain(std::chrono::milliseconds patience)
{
    struct Standstill {
        QDeadlineTimer until;
        QString why;
    };
    const auto standstill = std::make_shared<Standstill>(); // touched on the main thread only
    return [patience, standstill](const QString &name, QObject *asker, std::function<void(const SecretAnswer &)> tell) {
        const auto promise = promiseTo<SecretAnswer>(asker, std::move(tell));
        const auto answer = [promise](const SecretAnswer &secret) {
            promise->addResult(secret);
            promise->finish();
        };
        onMainThread([name, patience, standstill, answer] {
            if (!standstill->why.isEmpty() && !standstill->until.hasExpired())
                return answer(std::unexpected(standstill->why));
            auto *job = new QKeychain::ReadPasswordJob(service());
            job->setKey(name);
            run(job, patience, [standstill, answer](const Ending &ending) {
                *standstill = ending.isUsable ? Standstill() : Standstill{QDeadlineTimer(rest), ending.answer.error()};
                answer(ending.answer);
            });
        });
    };
}

void keepInKeychain(const QString &name, const QByteArray &secret, QObject *asker, KeptAnswer tell,
                    std::chrono::milliseconds patience)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(name);
    job->setTextData(QString::fromUtf8(secret));
    change(job, asker, std::move(tell), patience);
}

void forgetInKeychain(const QString &name, QObject *asker, KeptAnswer tell, std::chrono::milliseconds patience)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(name);
    change(job, asker, std::move(tell), patience);
}

} // namespace shipworthy
