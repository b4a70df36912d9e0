#pragma once

#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <memory>
#include <stop_token>

namespace shipworthy {

/// Goes along with a long read: says on one thread how far the read is on another, and whether it is still wanted.
/// A value; copies speak of the same read. Without anything it watches nothing.
class LoadWatch {
public:
    using Permille = std::shared_ptr<std::atomic<int>>;

    LoadWatch() = default;
    LoadWatch(std::stop_token stop, Permille permille)
        : m_stop(std::move(stop))
        , m_permille(std::move(permille))
    {
    }

    /// The read that happens from \a from to \a to of this one, in permille.
    [[nodiscard]] LoadWatch part(int from, int to) const
    {
        LoadWatch part = *this;
        part.m_from = at(from, 1000);
        part.m_to = at(to, 1000);
        return part;
    }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }
    void tell(qint64 done, qint64 total) const
    {
        if (m_permille)
            m_permille->store(at(done, total), std::memory_order_relaxed);
    }

private:
    [[nodiscard]] int at(qint64 done, qint64 total) const
    {
        const qint64 within = total > 0 ? std::clamp<qint64>(done, 0, total) * (m_to - m_from) / total : 0;
        return m_from + static_cast<int>(within);
    }

    std::stop_token m_stop;
    Permille m_permille;
    int m_from = 0;
    int m_to = 1000;
};

} // namespace shipworthy
