#include "probes/requestslots.h"

#include <algorithm>

namespace shipworthy {

bool RequestSlots::hasRoom(const QString &host) const
{
    return m_underWay < m_mostAtOnce && m_there.value(host) < m_mostAHost;
}

void RequestSlots::take(const QString &host, QObject *asker, std::function<void()> go)
{
    m_waiting.push_back({host, asker, std::move(go)});
    letNextGo();
}

void RequestSlots::giveBack(const QString &host)
{
    --m_underWay;
    if (--m_there[host] <= 0)
        m_there.remove(host);
    letNextGo();
}

void RequestSlots::letNextGo()
{
    while (m_underWay < m_mostAtOnce) {
        std::erase_if(m_waiting, [](const Waiting &one) { return one.asker.isNull(); });
        const auto next = std::ranges::find_if(m_waiting, [this](const Waiting &one) { return hasRoom(one.host); });
        if (next == m_waiting.end())
            return;
        const Waiting chosen = std::move(*next);
        m_waiting.erase(next);
        ++m_underWay;
        ++m_there[chosen.host];
        chosen.go();
    }
}

} // namespace shipworthy
