#include "items/watchedcheck.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::WatchedCheck", text);
}

int badness(CheckState state)
{
    switch (state) {
    case CheckState::NotRun: return 0;
    case CheckState::Pass: return 1;
    case CheckState::Warn: return 2;
    case CheckState::Error: return 3;
    case CheckState::Fail: return 4;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<int> p95Of(const CheckTrend &trend)
{
    QList<int> latencies;
    for (const CheckPoint &point : trend.points) {
        if (point.latencyMs)
            latencies.append(*point.latencyMs);
    }
    if (latencies.isEmpty())
        return {};
    const auto rank = static_cast<qsizetype>(std::ceil(0.95 * double(latencies.size()))) - 1;
    std::ranges::nth_element(latencies, latencies.begin() + rank);
    return latencies[rank];
}

std::array<CheckState, trendHours> hourly(const CheckTrend &trend)
{
    std::array<CheckState, trendHours> worst{};
    for (const CheckPoint &point : trend.points) {
        const qint64 hoursBack = point.at.secsTo(trend.end) / 3600;
        if (hoursBack < 0 || hoursBack >= trendHours)
            continue;
        CheckState &hour = worst[static_cast<std::size_t>(trendHours - 1 - hoursBack)];
        if (badness(point.outcome) > badness(hour))
            hour = point.outcome;
    }
    return worst;
}

CheckLook lookOf(const WatchedCheck &check)
{
    if (check.standing.state != CheckState::NotRun && check.isStale)
        return CheckLook::Stale;
    switch (check.standing.state) {
    case CheckState::NotRun: return CheckLook::NotRun;
    case CheckState::Pass: return CheckLook::Pass;
    case CheckState::Warn: return CheckLook::Warn;
    case CheckState::Fail: return CheckLook::Fail;
    case CheckState::Error: return CheckLook::Error;
    }
    Q_UNREACHABLE();
}

QString wordFor(CheckLook look)
{
    switch (look) {
    case CheckLook::Pass: return tr("Pass");
    case CheckLook::Warn: return tr("Warn");
    case CheckLook::Fail: return tr("Fail");
    case CheckLook::Error: return tr("Not evaluated");
    case CheckLook::Stale: return tr("Stale");
    case CheckLook::NotRun: return tr("Not run");
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
