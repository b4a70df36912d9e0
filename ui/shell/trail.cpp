#include "shell/trail.h"

namespace shipworthy::ui {

namespace {

constexpr qsizetype mostPlaces = 100;

} // namespace

void Trail::clear()
{
    m_places.clear();
    m_at = -1;
}

void Trail::visit(const Place &place)
{
    m_places.resize(m_at + 1);
    m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

Place *Trail::current()
{
    return m_at < 0 ? nullptr : &m_places[m_at];
}

bool Trail::canTravel(int step) const
{
    return m_at + step >= 0 && m_at + step < m_places.size();
}

const Place &Trail::travel(int step)
{
    Q_ASSERT(canTravel(step));
    m_at += step;
    return m_places[m_at];
}

} // namespace shipworthy::ui
