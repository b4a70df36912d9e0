#include "items/trendrows.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Trend", text);
}

QString inItsScale(double value, double scale)
{
    return QStringLiteral("%1/%2").arg(QLocale().toString(value, 'g', 6), QLocale().toString(scale, 'g', 6));
}

/// The overall row that speaks for a document, with its card.
const Scorecard *overallCard(const AuditDocument &facts)
{
    const auto found = std::ranges::find_if(facts.scorecards, [](const Scorecard &card) {
        return card.overall && card.overall->current && card.scale > 0 && !card.higherIsWorse;
    });
    return found == facts.scorecards.end() ? nullptr : &*found;
}

QString dayCount(int days)
{
    return withPlural(QCoreApplication::translate("shipworthy::Trend", "%n day(s)", nullptr, days), days);
}

QList<StatedScore> targetsOf(const StatedScore &stated, const Scorecard &card)
{
    QList<StatedScore> targets;
    for (const ScoreTarget &target : card.overall->targets) {
        if (target.days)
            targets.append({.day = stated.day.addDays(*target.days),
                            .points = target.value * 100 / card.scale,
                            .text = inItsScale(target.value, card.scale),
                            .isTarget = true,
                            .label = dayCount(*target.days),
                            .document = stated.document,
                            .line = stated.line});
    }
    return targets;
}

/// Whether two days show other numbers than each other.
bool differ(DayState one, DayState other)
{
    one.day = other.day = {};
    one.fresh = other.fresh = 0;
    one.freshWeight = other.freshWeight = 0;
    return one != other;
}

QList<TrendRow> dayRows(const QList<DayState> &days)
{
    QList<TrendRow> rows;
    for (qsizetype i = 0; i < days.size(); ++i) {
        if (i == 0 || i + 1 == days.size() || differ(days[i], days[i - 1]))
            rows.append({.kind = TrendRow::Kind::Day, .day = days[i].day, .state = days[i], .stated = {}});
    }
    return rows;
}

void latestFirst(QList<TrendRow> &rows)
{
    std::ranges::stable_sort(rows, std::greater<>(), &TrendRow::day);
}

QString bandsWords(const Bands &bands)
{
    QStringList parts{tr("%1 verified").arg(scoreText(bands.verified))};
    if (bands.claimed > 0)
        parts.append(tr("%1 claimed").arg(scoreText(bands.claimed)));
    if (bands.stale > 0)
        parts.append(tr("%1 stale").arg(scoreText(bands.stale)));
    if (bands.waived > 0)
        parts.append(tr("%1 accepted").arg(scoreText(bands.waived)));
    return parts.join(listComma());
}

} // namespace

QList<StatedScore> statedScoresOf(const WorkspaceState &state, SystemId system)
{
    QList<StatedScore> all;
    const Scorecard *latest = nullptr;
    StatedScore latestStated;
    for (const QList<ImportedDocument> *documents : {&state.documents(), &state.earlierDocuments()}) {
        for (const ImportedDocument &document : *documents) {
            const Scorecard *card =
                document.system == system && document.facts->date.isValid() ? overallCard(*document.facts) : nullptr;
            if (!card)
                continue;
            StatedScore stated;
            stated.day = document.facts->date;
            stated.points = *card->overall->current * 100 / card->scale;
            stated.text = inItsScale(*card->overall->current, card->scale);
            stated.document = document.id;
            stated.line = card->overall->line > 0 ? card->overall->line : card->line;
            const bool known = std::ranges::any_of(
                all, [&](const StatedScore &one) { return one.day == stated.day && one.points == stated.points; });
            if (known)
                continue; // an earlier version of the same document
            all.append(stated);
            if (!latest || stated.day > latestStated.day) {
                latest = card;
                latestStated = stated;
            }
        }
    }
    if (latest)
        all += targetsOf(latestStated, *latest);
    std::ranges::stable_sort(all, {}, &StatedScore::day);
    return all;
}

QString identityOf(const TrendRow &row)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(int(row.kind))
        .arg(row.day.toJulianDay())
        .arg(row.stated.document.value)
        .arg(row.stated.label + row.stated.text);
}

QList<TrendRow> scoreRows(const QList<DayState> &days, const QList<StatedScore> &stated)
{
    QList<TrendRow> rows = dayRows(days);
    for (const StatedScore &score : stated)
        rows.append({.kind = score.isTarget ? TrendRow::Kind::Target : TrendRow::Kind::Stated,
                     .day = score.day,
                     .state = {},
                     .stated = score});
    latestFirst(rows);
    return rows;
}

QList<TrendRow> burndownRows(const QList<DayState> &days, const Forecast &forecast)
{
    QList<TrendRow> rows = dayRows(days);
    if (forecast.outcome == Forecast::Outcome::Range) {
        for (const auto &[kind, day] :
             {std::pair(TrendRow::Kind::Earliest, forecast.earliest),
              std::pair(TrendRow::Kind::Likely, forecast.likely), std::pair(TrendRow::Kind::Latest, forecast.latest)}) {
            if (day.isValid())
                rows.append({.kind = kind, .day = day, .state = {}, .stated = {}});
        }
    }
    latestFirst(rows);
    return rows;
}

QString spokenScores(const QList<DayState> &days, const QList<StatedScore> &stated)
{
    QStringList sentences;
    for (const DayState *state : {&days.last(), &days.first()}) {
        if (state->bands && (sentences.isEmpty() || days.size() > 1))
            sentences.append(tr("%1: %2").arg(dayWords(state->day), bandsWords(*state->bands)));
    }
    for (const StatedScore &score : stated)
        sentences.append(score.isTarget ? tr("target for %1: %2").arg(dayWords(score.day), score.text)
                                        : tr("stated on %1: %2").arg(dayWords(score.day), score.text));
    return tr("Trend of the score. %1.").arg(sentences.join(listSemicolon()));
}

QString spokenBurndown(const QList<DayState> &days, const Forecast &forecast)
{
    const DayState &now = days.last();
    const DayState &then = days.first();
    return tr("Burndown. %1: %2 of %3 not verified; %4: %5 of %6. %7")
        .arg(dayWords(now.day))
        .arg(now.notDone())
        .arg(now.rated)
        .arg(dayWords(then.day))
        .arg(then.notDone())
        .arg(then.rated)
        .arg(words(forecast));
}

} // namespace shipworthy
