#include "items/findingslayout.h"

#include <algorithm>

namespace shipworthy {
namespace {

using Stretch = FindingsSteps::Stretch;

int lastRow(const ArrangedGroup &group)
{
    return static_cast<int>(group.rows.size()) - 1;
}

/// Finds the steps between two layouts of the same kind.
class Comparison {
public:
    Comparison(const FindingsLayout &from, const FindingsLayout &to, int most)
        : m_from(from)
        , m_to(to)
        , m_most(most)
    {
        for (int group = 0; group < to.groups.size(); ++group)
            m_groupAt.insert(to.groups[group].group.id, group);
    }

    /// False where rows move or too much goes.
    [[nodiscard]] bool findGone()
    {
        int before = static_cast<int>(m_to.groups.size());
        for (int group = static_cast<int>(m_from.groups.size()) - 1; group >= 0; --group) {
            const int at = m_groupAt.value(m_from.groups[group].group.id, -1);
            if (at > before || !findGoneOf(group, at))
                return false;
            before = at < 0 ? before : at;
        }
        return true;
    }

    [[nodiscard]] bool findCome()
    {
        QSet<QString> known;
        for (const ArrangedGroup &group : m_from.groups)
            known.insert(group.group.id);
        for (int group = 0; group < m_to.groups.size(); ++group) {
            const ArrangedGroup &arranged = m_to.groups[group];
            if (!known.contains(arranged.group.id))
                m_steps.come.append({group, -1, -1});
            else
                findComeOf(group, arranged);
            if (isTooMuch())
                return false;
        }
        return true;
    }

    void findChanged()
    {
        QHash<QString, const ArrangedGroup *> before;
        for (const ArrangedGroup &group : m_from.groups)
            before.insert(group.group.id, &group);
        for (int group = 0; group < m_to.groups.size(); ++group) {
            const ArrangedGroup *was = before.value(m_to.groups[group].group.id);
            if (!was)
                continue;
            findChangedOf(group, *was);
            if (was->group != m_to.groups[group].group)
                m_steps.changed.append({group, -1, -1});
        }
    }

    [[nodiscard]] FindingsSteps take() { return std::move(m_steps); }

private:
    [[nodiscard]] bool isTooMuch() const { return m_steps.gone.size() + m_steps.come.size() > m_most; }

    /// \a at: where the group will be, -1: nowhere.
    [[nodiscard]] bool findGoneOf(int group, int at)
    {
        const QList<FindingFactsPtr> &rows = m_from.groups[group].rows;
        if (at < 0)
            m_steps.gone.append({group, -1, -1});
        int next = at < 0 ? 0 : lastRow(m_to.groups[at]) + 1;
        Stretch open{group, -1, -1};
        for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
            const FindingsLayout::Place place = m_to.placeOf(rows[row]->item);
            const bool goes = place.group < 0;
            if (!goes && (place.group != at || place.row >= next))
                return false;
            next = goes ? next : place.row;
            if (at < 0)
                continue;
            if (goes) {
                open = {group, row, open.isGroup() ? row : open.last};
                continue;
            }
            closeStretch(open);
            if (isTooMuch())
                return false;
        }
        closeStretch(open);
        return !isTooMuch();
    }

    void closeStretch(Stretch &open)
    {
        if (!open.isGroup())
            m_steps.gone.append(open);
        open = {open.group, -1, -1};
    }

    void findComeOf(int group, const ArrangedGroup &arranged)
    {
        for (int row = 0; row <= lastRow(arranged) && !isTooMuch(); ++row) {
            const int first = row;
            while (row <= lastRow(arranged) && m_from.placeOf(arranged.rows[row]->item).group < 0)
                ++row;
            if (row > first)
                m_steps.come.append({group, first, row - 1});
        }
    }

    /// Walks both lists along the rows that stay.
    void findChangedOf(int group, const ArrangedGroup &was)
    {
        const QList<FindingFactsPtr> &now = m_to.groups[group].rows;
        Stretch open{group, -1, -1};
        for (int row = 0; row < now.size(); ++row) {
            const FindingsLayout::Place place = m_from.placeOf(now[row]->item);
            // Most rows are the very same facts: no need to look into them.
            const bool isChanged =
                place.group >= 0 && was.rows[place.row] != now[row] && *was.rows[place.row] != *now[row];
            if (isChanged) {
                open = {group, open.isGroup() ? row : open.first, row};
                continue;
            }
            if (!open.isGroup())
                m_steps.changed.append(open);
            open = {group, -1, -1};
        }
        if (!open.isGroup())
            m_steps.changed.append(open);
    }

    const FindingsLayout &m_from;
    const FindingsLayout &m_to;
    int m_most;
    QHash<QString, int> m_groupAt;
    FindingsSteps m_steps;
};

} // namespace

FindingsLayout::Place FindingsLayout::placeOf(ItemId item) const
{
    const int row = rowsAt ? rowsAt->value(item, -1) : -1;
    return row < 0 ? Place() : places[static_cast<std::size_t>(row)];
}

std::optional<FindingsSteps> stepsBetween(const FindingsLayout &from, const FindingsLayout &to, int most)
{
    if (from.isFlat() != to.isFlat())
        return std::nullopt;
    Comparison comparison(from, to, most);
    if (!comparison.findGone() || !comparison.findCome())
        return std::nullopt;
    comparison.findChanged();
    return comparison.take();
}

} // namespace shipworthy
