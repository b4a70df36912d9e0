#pragma once

#include <QFutureWatcher>
#include <QHostInfo>

namespace shipworthy {

/// Looks a name up, each time anew: what QHostInfo tells without blocking may be a minute old, and then takes no time
/// that could be measured. Destroying it forgets the question.
class NameLookup : public QObject {
    Q_OBJECT
public:
    explicit NameLookup(const QString &host, QObject *parent = nullptr);

signals:
    void finished(const QHostInfo &info);

private:
    QFutureWatcher<QHostInfo> m_watcher;
};

} // namespace shipworthy
