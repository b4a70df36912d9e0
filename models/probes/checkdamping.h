#pragma once

#include "checks/evaluation.h"

#include <optional>

namespace shipworthy {

/// The state of a check that is run again and again: it changes after so many outcomes in a row that differ from it,
/// as the probes of Kubernetes do. Fails and errors need the failure threshold, passes and warnings the other. The
/// first outcome is the state.
class CheckDamping {
public:
    /// \a state: how it stood when it was run last, in an earlier start of the program; absent: never.
    CheckDamping(int failureThreshold, int successThreshold, std::optional<checks::Outcome> state = {})
        : m_failureThreshold(failureThreshold)
        , m_successThreshold(successThreshold)
        , m_state(state)
    {
    }

    /// Whether the state is another now.
    bool add(checks::Outcome outcome);
    [[nodiscard]] std::optional<checks::Outcome> state() const { return m_state; }
    /// Whether the last outcome was another than the state, and too few have been so far.
    [[nodiscard]] bool isInDoubt() const { return m_isGoodInARow.has_value(); }

private:
    int m_failureThreshold;
    int m_successThreshold;
    std::optional<checks::Outcome> m_state;
    std::optional<bool> m_isGoodInARow;
    int m_inARow = 0;
};

} // namespace shipworthy
