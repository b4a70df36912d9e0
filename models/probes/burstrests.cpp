#include "probes/burstrests.h"

#include "checks/ratelimit.h"

#include <algorithm>

namespace shipworthy {
namespace {

using namespace std::chrono_literals;

constexpr int tooManyRequests = 429;

} // namespace

std::optional<std::chrono::milliseconds> BurstRests::note(const QString &burst, const checks::ProbePlan &plan,
                                                          const QList<checks::Recorded> &samples)
{
    constexpr std::chrono::milliseconds usual = 1min, longest = 24h;
    const auto refused = std::ranges::find(samples.crbegin(), samples.crend(), tooManyRequests,
                                           [](const checks::Recorded &sample) { return sample.status; });
    if (refused == samples.crend())
        return std::nullopt;
    const std::chrono::milliseconds wait = checks::statedWait(*refused).value_or(0s);
    const std::chrono::milliseconds rest = wait > 0ms ? std::min(wait, longest) : plan.window.value_or(usual);
    m_ends.removeIf([](const auto &end) { return end.value().hasExpired(); });
    m_ends.insert(burst, QDeadlineTimer(rest));
    return rest;
}

std::optional<std::chrono::milliseconds> BurstRests::restOf(const QString &burst) const
{
    const QDeadlineTimer end = m_ends.value(burst, QDeadlineTimer(0));
    return end.hasExpired() ? std::nullopt : std::optional(std::chrono::milliseconds(end.remainingTime() + 1));
}

} // namespace shipworthy
