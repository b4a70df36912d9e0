#include "probes/checkdamping.h"

namespace shipworthy {

bool CheckDamping::add(checks::Outcome outcome)
{
    if (!m_state) {
        m_state = outcome;
        return true;
    }
    if (outcome == *m_state) {
        m_isGoodInARow.reset();
        return false;
    }
    const bool isGood = outcome == checks::Outcome::Pass || outcome == checks::Outcome::Warn;
    m_inARow = m_isGoodInARow == isGood ? m_inARow + 1 : 1;
    m_isGoodInARow = isGood;
    if (m_inARow < (isGood ? m_successThreshold : m_failureThreshold))
        return false;
    m_state = outcome;
    m_isGoodInARow.reset();
    return true;
}

} // namespace shipworthy
