#include "items/criticalpath.h"

#include <algorithm>
#include <vector>

namespace shipworthy {
namespace {

using Place = std::size_t;

bool holds(const std::vector<Place> &places, Place sought)
{
    return std::ranges::find(places, sought) != places.end();
}

class PathFinder {
public:
    explicit PathFinder(const QList<PathTask> &tasks)
        : m_tasks(tasks)
        , m_needs(std::size_t(tasks.size()))
        , m_inCycle(m_needs.size(), false)
        , m_component(m_needs.size(), -1)
        , m_first(m_needs.size(), 0)
        , m_last(m_needs.size(), 0)
    {
        QHash<ItemId, Place> places;
        for (Place at = 0; at < m_needs.size(); ++at)
            places.insert(task(at).id, at);
        for (Place at = 0; at < m_needs.size(); ++at) {
            for (const ItemId id : task(at).needs) {
                const auto found = places.constFind(id);
                if (found != places.cend() && !holds(m_needs[at], *found))
                    m_needs[at].push_back(*found);
            }
        }
    }

    CriticalPath find()
    {
        sortByPrerequisites();
        passForward();
        if (m_path.end)
            passBackward();
        if (m_path.end)
            followBack();
        return std::move(m_path);
    }

private:
    [[nodiscard]] const PathTask &task(Place at) const { return m_tasks[qsizetype(at)]; }

    /// Tarjan's search with a stack of its own, so that long chains do not overflow that of the program. It leaves a
    /// component after all that it needs, which is the order of work.
    void sortByPrerequisites()
    {
        constexpr int unseen = -1;
        std::vector<int> number(m_needs.size(), unseen);
        std::vector<int> lowest(m_needs.size(), 0);
        std::vector<bool> isOpen(m_needs.size(), false);
        std::vector<Place> open;
        struct Visit {
            Place at;
            std::size_t next = 0;
        };
        int count = 0;
        for (Place root = 0; root < m_needs.size(); ++root) {
            if (number[root] != unseen)
                continue;
            std::vector<Visit> visits{{root}};
            while (!visits.empty()) {
                const Place at = visits.back().at;
                if (number[at] == unseen) {
                    number[at] = lowest[at] = count++;
                    open.push_back(at);
                    isOpen[at] = true;
                }
                if (const std::size_t next = visits.back().next; next < m_needs[at].size()) {
                    ++visits.back().next;
                    const Place needed = m_needs[at][next];
                    if (number[needed] == unseen)
                        visits.push_back({needed});
                    else if (isOpen[needed])
                        lowest[at] = std::min(lowest[at], number[needed]);
                    continue;
                }
                visits.pop_back();
                if (!visits.empty())
                    lowest[visits.back().at] = std::min(lowest[visits.back().at], lowest[at]);
                if (lowest[at] != number[at])
                    continue;
                std::vector<Place> component;
                do {
                    component.push_back(open.back());
                    isOpen[open.back()] = false;
                    open.pop_back();
                } while (component.back() != at);
                take(component);
            }
        }
    }

    void take(const std::vector<Place> &component)
    {
        const Place only = component.front();
        if (component.size() == 1 && !holds(m_needs[only], only)) {
            m_order.push_back(only);
            return;
        }
        for (const Place at : component) {
            m_inCycle[at] = true;
            m_component[at] = m_path.cycles.size();
        }
        m_path.cycles.append(circleIn(component));
    }

    /// One way round within tasks that all wait for each other, from the first of them on.
    [[nodiscard]] QList<ItemId> circleIn(const std::vector<Place> &component) const
    {
        std::vector<Place> way;
        std::vector<qsizetype> met(m_needs.size(), -1);
        Place at = std::ranges::min(component);
        while (met[at] < 0) {
            met[at] = qsizetype(way.size());
            way.push_back(at);
            at = *std::ranges::find_if(m_needs[at],
                                       [&](Place needed) { return m_component[needed] == m_component[way.back()]; });
        }
        QList<ItemId> circle;
        for (auto on = way.begin() + met[at]; on != way.end(); ++on)
            circle.append(task(*on).id);
        return circle;
    }

    /// What a task needs, without what lies in a cycle.
    template <typename Visitor> void forEachNeed(Place at, Visitor visit) const
    {
        for (const Place needed : m_needs[at]) {
            if (!m_inCycle[needed])
                visit(needed);
        }
    }

    void passForward()
    {
        std::optional<qint64> firstDay;
        for (const PathTask &one : m_tasks) {
            if (one.begins)
                firstDay = std::min(firstDay.value_or(*one.begins), *one.begins);
        }
        for (const Place at : m_order) {
            qint64 first = task(at).begins.value_or(firstDay.value_or(1));
            forEachNeed(at, [&](Place needed) { first = std::max(first, m_last[needed] + 1); });
            m_first[at] = first;
            m_last[at] = std::max(first + task(at).days - 1, task(at).ends.value_or(first - 1));
            if (task(at).days > 0)
                m_path.end = std::max(m_path.end.value_or(m_last[at]), m_last[at]);
        }
    }

    void passBackward()
    {
        std::vector<qint64> latest(m_needs.size(), *m_path.end);
        for (auto at = m_order.rbegin(); at != m_order.rend(); ++at) {
            m_path.slack.insert(task(*at).id, latest[*at] - m_last[*at]);
            const qint64 latestFirst = latest[*at] - (m_last[*at] - m_first[*at]);
            forEachNeed(*at, [&](Place needed) { latest[needed] = std::min(latest[needed], latestFirst - 1); });
        }
    }

    void followBack()
    {
        std::vector<Place> ends;
        for (const Place at : m_order) {
            if (task(at).days > 0 && m_last[at] == *m_path.end)
                ends.push_back(at);
        }
        if (ends.size() > 1) {
            std::erase_if(ends, [this](Place at) {
                bool any = false;
                forEachNeed(at, [&](Place) { any = true; });
                return !any;
            });
        }
        std::vector<bool> taken(m_needs.size(), false);
        while (!ends.empty()) {
            const Place at = ends.back();
            ends.pop_back();
            if (taken[at])
                continue;
            taken[at] = true;
            std::optional<qint64> last;
            forEachNeed(at, [&](Place needed) { last = std::max(last.value_or(m_last[needed]), m_last[needed]); });
            forEachNeed(at, [&](Place needed) {
                if (m_last[needed] == *last)
                    ends.push_back(needed);
            });
        }
        for (const Place at : m_order) {
            if (taken[at] && task(at).days > 0)
                m_path.tasks.append(task(at).id);
        }
    }

    const QList<PathTask> &m_tasks;
    std::vector<std::vector<Place>> m_needs;
    std::vector<bool> m_inCycle;
    std::vector<qsizetype> m_component; ///< number of the cycle; -1: in none
    std::vector<qint64> m_first;        ///< earliest days
    std::vector<qint64> m_last;
    std::vector<Place> m_order; ///< each after all that it needs; without cycles
    CriticalPath m_path;
};

} // namespace

CriticalPath criticalPathOf(const QList<PathTask> &tasks)
{
    return PathFinder(tasks).find();
}

} // namespace shipworthy
