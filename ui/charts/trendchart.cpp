#include "charts/trendchart.h"

#include "charts/chartpens.h"

#include <algorithm>

namespace shipworthy::ui {
namespace {

constexpr int farthestBefore = 400; ///< days before the history at which a document's mark is still drawn
constexpr int farthestAfter = 200;

} // namespace

TrendChart::TrendChart(QWidget *parent)
    : DatedChart(parent)
{
    setObjectName(QStringLiteral("trendChart"));
}

void TrendChart::setData(const TrendChartData &shown)
{
    if (shown == m_data)
        return;
    m_data = shown;
    rebuild();
}

void TrendChart::fill()
{
    clearWords();
    if (m_data.days.isEmpty())
        return;
    const Theme theme(palette());
    const QDate today = m_data.days.last().day;
    QDate first = m_data.days.first().day;
    QDate last = today;
    for (const TrendMark &mark : std::as_const(m_data.marks)) {
        if (mark.day.daysTo(first) <= farthestBefore)
            first = std::min(first, mark.day);
        if (today.daysTo(mark.day) <= farthestAfter)
            last = std::max(last, mark.day);
    }
    fillBands(theme);
    fillMarks(theme);
    setToday(today);
    addAxes(first, last, 100, 4);
    viewport()->update();
}

void TrendChart::fillBands(const Theme &theme)
{
    QList<DayPoint> verified, claimed, stale, waived;
    for (const DayState &state : std::as_const(m_data.days)) {
        const Bands bands = state.bands.value_or(Bands{});
        verified.append({state.day, bands.verified});
        claimed.append({state.day, bands.verified + bands.claimed});
        stale.append({state.day, claimed.last().second + bands.stale});
        waived.append({state.day, stale.last().second + bands.waived});
    }
    const auto differs = [](const QList<DayPoint> &one, const QList<DayPoint> &other) { return one != other; };
    if (differs(verified, claimed))
        addArea(claimed, verified, QBrush(theme.color(Role::ClaimedText), Qt::BDiagPattern));
    if (differs(claimed, stale))
        addArea(stale, claimed, QBrush(theme.color(Role::StaleText), Qt::FDiagPattern));
    if (differs(stale, waived))
        addArea(waived, stale, QBrush(theme.color(Role::Muted), Qt::Dense6Pattern));
    if (differs(verified, waived))
        addLine(waived, QPen(theme.color(Role::Edge), 1));
    addLine(verified, verifiedPen(theme));

    const QDate today = m_data.days.last().day;
    const Bands now = m_data.days.last().bands.value_or(Bands{});
    addLabel({{today, now.verified}, tr("%1 verified").arg(scoreText(now.verified)), Role::VerifiedText});
    if (now.claimed > 0)
        addLabel(
            {{today, now.verified + now.claimed / 2}, tr("%1 claimed").arg(scoreText(now.claimed)), Role::ClaimedText});
    if (now.stale > 0)
        addLabel({{today, now.verified + now.claimed + now.stale / 2},
                  tr("%1 stale").arg(scoreText(now.stale)),
                  Role::StaleText});
    if (now.waived > 0)
        addLabel({{today, waived.last().second - now.waived / 2},
                  tr("%1 accepted").arg(scoreText(now.waived)),
                  Role::Muted});
}

void TrendChart::fillMarks(const Theme &theme)
{
    const QDate first = m_data.days.first().day;
    const QDate today = m_data.days.last().day;
    QList<DayPoint> plan;
    for (const TrendMark &mark : std::as_const(m_data.marks)) {
        if (mark.day.daysTo(first) > farthestBefore || today.daysTo(mark.day) > farthestAfter)
            continue;
        const DayPoint at{mark.day, mark.points};
        addSign(mark.isTarget ? Sign::Target : Sign::Stated, at);
        addLabel({at, mark.text, Role::Text});
        if (!mark.isTarget)
            plan.clear(); // the targets are those of the latest one
        plan.append(at);
    }
    if (plan.size() > 1)
        addLine(plan, documentPen(theme));
}

} // namespace shipworthy::ui
