#include "reports/burndown.h"

#include "reports/reportwords.h"

#include <algorithm>
#include <cmath>

namespace shipworthy::report {
namespace {

constexpr int maxDays = 180;
constexpr int forecastDays = 14;

/// Undoes the history step by step, from now to the import.
class Replay {
public:
    explicit Replay(const SystemFacts &facts)
        : m_facts(facts)
        , m_denied(deniedTicks(facts.contradictions))
    {
        for (const RatedItem &rated : facts.rated)
            m_items.insert(rated.item->id, *rated.item);
        for (const Item *item : facts.notApplicable)
            m_items.insert(item->id, *item);
        for (const Event &event : facts.input.history) {
            if (event.kind == EventKind::Edited && event.field && m_items.contains(event.item))
                m_edits.append(&event);
            if (event.kind == EventKind::Imported && event.document.isValid())
                noteImport(event);
        }
        std::ranges::sort(m_edits, [](const Event *a, const Event *b) { return a->sequence > b->sequence; });
    }

    [[nodiscard]] QDate firstDay() const
    {
        QDate first;
        for (const ImportedDocument *document : m_facts.documents) {
            const QDate day = importDay(*document);
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
        return first;
    }

    /// Days must come latest first.
    [[nodiscard]] DatedState at(QDate day)
    {
        while (m_undone < m_edits.size() && dayOf(m_edits[m_undone]->at) > day)
            undo(*m_edits[m_undone++]);
        DatedState state{.day = day};
        const QDateTime then = day == m_facts.today() ? m_facts.input.now : endOf(day);
        double weight = 0;
        double verified = 0;
        for (const Item &item : std::as_const(m_items)) {
            const ImportedDocument *document = m_facts.input.state.document(item.document);
            if (item.state.status == Status::NotApplicable || !document || importDay(*document) > day)
                continue;
            const int itsWeight = weightOf(ratingOf(m_facts.input.state, item), m_facts.input.policy);
            const bool done = evidenceOf(item, m_denied, then, m_facts.input.policy) == Evidence::Verified;
            weight += itsWeight;
            verified += done ? itsWeight : 0;
            state.notDone += done ? 0 : 1;
        }
        state.score = weight > 0 ? 100 * verified / weight : 0;
        return state;
    }

private:
    [[nodiscard]] QDate dayOf(const QDateTime &time) const { return inZoneOf(m_facts.input.now, time).date(); }
    [[nodiscard]] QDateTime endOf(QDate day) const
    {
        QDateTime time = m_facts.input.now;
        time.setDate(day);
        time.setTime(QTime(23, 59, 59));
        return time;
    }
    void noteImport(const Event &event)
    {
        const QDate day = dayOf(event.at);
        QDate &known = m_imports[event.document];
        if (!known.isValid() || day < known)
            known = day;
    }
    [[nodiscard]] QDate importDay(const ImportedDocument &document) const
    {
        const QDate known = m_imports.value(document.id);
        return known.isValid() ? known : dayOf(document.importedAt);
    }
    void undo(const Event &event)
    {
        // A value that an older program wrote and this one cannot read leaves the state as it was.
        (void)setFieldText(m_items[event.item].state, *event.field, event.from);
    }

    const SystemFacts &m_facts;
    QSet<ItemId> m_denied;
    QHash<ItemId, Item> m_items;
    QHash<DocumentId, QDate> m_imports;
    QList<const Event *> m_edits;
    qsizetype m_undone = 0;
};

int notDoneOn(const QList<DatedState> &states, QDate day)
{
    int value = states.first().notDone;
    for (const DatedState &state : states) {
        if (state.day > day)
            break;
        value = state.notDone;
    }
    return value;
}

/// Net findings finished in each of the last three whole weeks of the history, latest first.
QList<int> weeklyNet(const QList<DatedState> &states)
{
    QList<int> weeks;
    const QDate today = states.last().day;
    for (int week = 0; week < 3 && today.addDays(-7 * (week + 1)) >= states.first().day; ++week)
        weeks.append(notDoneOn(states, today.addDays(-7 * (week + 1))) - notDoneOn(states, today.addDays(-7 * week)));
    return weeks;
}

std::optional<Forecast> forecast(const Burndown &burndown, const QList<int> &weeks, QDate today)
{
    const int remaining = burndown.notDone - burndown.waived;
    const auto [slow, fast] = std::ranges::minmax(weeks);
    if (remaining <= 0 || fast <= 0)
        return std::nullopt;
    const auto after = [&](int pace) { return today.addDays(static_cast<qint64>(std::ceil(7.0 * remaining / pace))); };
    return Forecast{.earliest = after(fast),
                    .latest = slow > 0 ? after(slow) : QDate(),
                    .fast = fast,
                    .slow = slow,
                    .weeks = static_cast<int>(weeks.size())};
}

QString forecastSentence(const SystemFacts &facts, const Burndown &burndown)
{
    const Forecast &range = *burndown.forecast;
    const QString rest = facts.nounCount(burndown.notDone - burndown.waived);
    if (range.latest.isValid()) {
        return tr("Forecast: the remaining %1 at %2 to %3 a week, the net pace of the last %4 weeks.")
            .arg(rest, number(range.slow), number(range.fast), spelled(range.weeks));
    }
    return tr("Forecast: the remaining %1 at %2 a week at the fastest; one of the last %3 weeks finished none on "
              "balance, so there is no latest date.")
        .arg(rest, number(range.fast), spelled(range.weeks));
}

QString absence(const SystemFacts &facts, const QList<DatedState> &states)
{
    if (facts.rated.isEmpty())
        return tr("There is nothing to count.");
    if (facts.input.history.isEmpty())
        return tr("A burndown needs dated states: it starts when the documents are kept in a workspace.");
    const QDate first = states.isEmpty() ? facts.today() : states.first().day;
    return tr("A burndown needs two dated states, a forecast two weeks of them. The first forecast can be printed on "
              "%1.")
        .arg(dateWords(first.addDays(forecastDays)));
}

} // namespace

QList<DatedState> datedStates(const SystemFacts &facts)
{
    Replay replay(facts);
    const QDate first = replay.firstDay();
    const QDate today = facts.today();
    if (!first.isValid() || first > today)
        return {};
    const qint64 step = std::max<qint64>(1, (first.daysTo(today) + maxDays - 1) / maxDays);
    QList<DatedState> states;
    QDate day = today;
    for (; day > first; day = day.addDays(-step))
        states.append(replay.at(day));
    states.append(replay.at(first));
    std::ranges::reverse(states);
    return states;
}

Burndown burndown(const SystemFacts &facts, const QList<DatedState> &states)
{
    Burndown result;
    result.total = facts.shares.total();
    result.notDone = facts.shares.notDone();
    result.waived = facts.shares.waived;
    result.planStart = facts.system.planStart;
    for (const ImportedDocument *document : facts.documents) {
        for (const Phase &phase : document->facts->phases) {
            const QDate end = phase.endDay ? facts.input.state.planDate(facts.system.id, *phase.endDay) : QDate();
            if (end.isValid() && (!result.planEnd.isValid() || end > result.planEnd))
                result.planEnd = end;
        }
    }
    result.headline =
        facts.rated.isEmpty()
            ? tr("No findings are known.")
            : tr("%1 of %2 on %3.").arg(number(result.notDone), number(result.total), dateWords(facts.today()));
    if (facts.rated.isEmpty() || facts.input.history.isEmpty() || states.size() < 2) {
        result.sentence = absence(facts, states);
        return result;
    }
    result.states = states;
    if (states.first().day.daysTo(facts.today()) < forecastDays) {
        result.sentence = tr("A forecast needs two weeks of dated states; the first can be printed on %1.")
                              .arg(dateWords(states.first().day.addDays(forecastDays)));
        return result;
    }
    const QList<int> weeks = weeklyNet(states);
    result.forecast = forecast(result, weeks, facts.today());
    if (result.forecast)
        result.sentence = forecastSentence(facts, result);
    else if (result.notDone - result.waived <= 0)
        result.sentence = tr("Nothing is left to be forecast.");
    else
        result.sentence =
            tr("No forecast: in none of the last %1 weeks did the count fall.").arg(spelled(weeks.size()));
    return result;
}

} // namespace shipworthy::report
