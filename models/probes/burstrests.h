#pragma once

#include "checks/probeplan.h"

#include <QDeadlineTimer>
#include <QHash>

namespace shipworthy {

/// Which bursts used up the limit of a service, and for how long it remembers: sent again meanwhile they prove
/// nothing. A burst is told by its check and the address that it goes to.
class BurstRests {
public:
    /// That the burst of \a plan was answered with \a samples. Returns how long it is left out now: as long as the last
    /// refusal asks for, else the window that the check states, else a minute; nothing where nothing was refused.
    std::optional<std::chrono::milliseconds> note(const QString &burst, const checks::ProbePlan &plan,
                                                  const QList<checks::Recorded> &samples);
    /// What is left of that.
    [[nodiscard]] std::optional<std::chrono::milliseconds> restOf(const QString &burst) const;

private:
    QHash<QString, QDeadlineTimer> m_ends; ///< by burst
};

} // namespace shipworthy
