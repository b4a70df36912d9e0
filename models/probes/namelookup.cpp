#include "probes/namelookup.h"

#include <QPromise>
#include <QThreadPool>

namespace shipworthy {
namespace {

/// Of their own, because a name server that is silent holds a thread for long.
QThreadPool &threads()
{
    static QThreadPool pool;
    constexpr int mostAtOnce = 16;
    pool.setMaxThreadCount(mostAtOnce);
    return pool;
}

} // namespace

NameLookup::NameLookup(const QString &host, QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<QHostInfo>::finished, this, [this] { emit finished(m_watcher.result()); });
    const auto promise = std::make_shared<QPromise<QHostInfo>>();
    promise->start();
    m_watcher.setFuture(promise->future());
    threads().start([promise, host] {
        promise->addResult(QHostInfo::fromName(host));
        promise->finish();
    });
}

} // namespace shipworthy
