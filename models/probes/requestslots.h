#pragma once

#include <QHash>
#include <QPointer>
#include <QString>
#include <deque>
#include <functional>

namespace shipworthy {

/// Bounds how many requests are under way, to one host and in all. First come first served, but none waits for a host
/// that is not its own.
class RequestSlots {
public:
    RequestSlots(int mostAHost, int mostAtOnce)
        : m_mostAHost(mostAHost)
        , m_mostAtOnce(mostAtOnce)
    {
    }

    /// Calls \a go once there is room, maybe at once; never when \a asker is gone by then. Who was called gives back
    /// what it took.
    void take(const QString &host, QObject *asker, std::function<void()> go);
    void giveBack(const QString &host);

private:
    struct Waiting {
        QString host;
        QPointer<QObject> asker;
        std::function<void()> go;
    };

    [[nodiscard]] bool hasRoom(const QString &host) const;
    void letNextGo();

    const int m_mostAHost;
    const int m_mostAtOnce;
    int m_underWay = 0;
    QHash<QString, int> m_there;
    std::deque<Waiting> m_waiting;
};

} // namespace shipworthy
