#include "domain/pastdays.h"

#include "domain/bandsum.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"

#include <QTimeZone>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int daysInFull = 60;

bool changesReadiness(Field field)
{
    switch (field) {
    case Field::Status:
    case Field::Severity:
    case Field::Priority:
    case Field::Attestation:
    case Field::Waiver:
    case Field::FormerCriterion:
    case Field::Misread: return true;
    default: return false;
    }
}

/// The system as it is, and step by step as it was.
class Replay {
public:
    Replay(const WorkspaceState &state, const PastQuestion &question)
        : m_state(state)
        , m_question(question)
    {
        QHash<ItemId, QDate> appeared;
        for (const Event &event : question.history)
            sortIn(event, appeared);
        for (const Item *item : question.items)
            add(*item, appeared.value(item->id));
        if (question.items.isEmpty()) {
            for (const Item *item : state.itemsOf(question.system))
                add(*item, appeared.value(item->id));
        }
        std::ranges::sort(m_edits, [](const Event *a, const Event *b) { return a->sequence > b->sequence; });
    }

    [[nodiscard]] QDate today() const { return m_question.now.date(); }

    [[nodiscard]] QDate firstDay() const
    {
        QDate first;
        for (const Past &past : m_items) {
            if (past.first.isValid() && (!first.isValid() || past.first < first))
                first = past.first;
        }
        return first;
    }

    /// Days have to come latest first. \a before: the day before in the answer; null for its first one.
    [[nodiscard]] DayState at(QDate day, QDate before)
    {
        for (; m_undone < m_edits.size() && dayOf(m_edits[m_undone]->at) > day; ++m_undone)
            undo(*m_edits[m_undone]);
        DayState result;
        result.day = day;
        BandSum sum;
        const QDateTime then = day == today() ? m_question.now : endOf(day);
        for (const Past &past : std::as_const(m_items)) {
            if (past.rated)
                count(past, then, day, before, result, sum);
        }
        result.bands = sum.bands();
        result.rated = sum.rated();
        result.weight = sum.weight();
        result.verifiedWeight = sum.weights().verified;
        return result;
    }

private:
    struct Past {
        Item item;
        QDate first; ///< null: since ever
        bool rated = false;
    };

    void add(const Item &item, QDate appeared)
    {
        if (item.kind == ItemKind::ChecklistItem)
            return;
        Past past;
        past.item = item;
        past.first = appeared.isValid() ? appeared : firstImport(item.document);
        rate(past);
        m_at.insert(item.id, m_items.size());
        m_items.append(past);
    }

    /// What counts as one with \a past and was there on \a day, the one that stands for it first. Those of other
    /// systems are as they are now.
    [[nodiscard]] QList<const Item *> statementsOn(QDate day, const Past &past) const
    {
        QList<const Item *> statements;
        for (const ItemId id : decidedWith(m_state, past.item.id)) {
            const auto at = m_at.constFind(id);
            const Item *item = at == m_at.cend() ? m_state.item(id) : &m_items[*at].item;
            const bool came = at == m_at.cend() || !(m_items[*at].first > day);
            if (item && came && (!item->state.misread || id == past.item.id))
                statements.append(item);
        }
        return statements;
    }

    [[nodiscard]] QDate firstDayOf(const Past &past) const
    {
        QDate first = past.first;
        for (const ItemId id : decidedWith(m_state, past.item.id)) {
            const auto at = m_at.constFind(id);
            if (at != m_at.cend() && m_items[*at].first.isValid())
                first = std::min(first, m_items[*at].first);
        }
        return first;
    }

    [[nodiscard]] int weightThen(const QList<const Item *> &statements) const
    {
        int heaviest = 0;
        for (const Item *one : statements) {
            if (statements.size() == 1 || one->state.status != Status::NotApplicable)
                heaviest = std::max(heaviest, weightOf(ratingOf(m_state, *one), m_question.policy));
        }
        return heaviest;
    }

    void count(const Past &past, const QDateTime &then, QDate day, QDate before, DayState &result, BandSum &sum) const
    {
        const QList<const Item *> statements = statementsOn(day, past);
        if (statements.isEmpty())
            return;
        const CountedItem counted(m_state, statements, then.date());
        const int weight = weightThen(statements);
        if (counted->state.status == Status::NotApplicable)
            return;
        const Evidence evidence = evidenceOf(m_state, statements, m_question.denied, then, m_question.policy);
        const bool waived = isWaived(*counted, then.date());
        sum.add(counted->state.status, evidence, waived, weight);
        const CountedAs counts = countedAs(counted->state.status, evidence, waived);
        result.verified += counts == CountedAs::Verified;
        result.unproven += counts == CountedAs::Claimed;
        if (counts == CountedAs::Accepted) {
            ++result.waived;
            result.waivedWeight += weight;
        }
        const bool isLeft = counts == CountedAs::Open || counts == CountedAs::Claimed;
        if (isLeft && before.isValid() && firstDayOf(past) > before) {
            ++result.fresh;
            result.freshWeight += weight;
        }
    }

    [[nodiscard]] QDate dayOf(const QDateTime &time) const { return time.toTimeZone(m_question.now.timeZone()).date(); }

    [[nodiscard]] QDateTime endOf(QDate day) const
    {
        QDateTime time = m_question.now;
        time.setDate(day);
        time.setTime(QTime(23, 59, 59));
        return time;
    }

    void sortIn(const Event &event, QHash<ItemId, QDate> &appeared)
    {
        const auto keepEarliest = [](QDate &known, QDate day) {
            if (!known.isValid() || day < known)
                known = day;
        };
        if (event.kind == EventKind::Edited && event.field && changesReadiness(*event.field)) {
            m_edits.append(&event);
        } else if (event.kind == EventKind::Appeared) {
            keepEarliest(appeared[event.item], dayOf(event.at));
        } else if (event.kind == EventKind::Imported && event.document.isValid()) {
            keepEarliest(m_imports[event.document], dayOf(event.at));
            keepEarliest(m_importsBySha[event.to], dayOf(event.at));
            m_before.insert(event.to, event.from);
        }
    }

    /// The day on which the document, or the first of the versions that it replaced, came.
    [[nodiscard]] QDate firstImport(DocumentId id)
    {
        const auto known = m_firstImport.constFind(id);
        if (known != m_firstImport.cend())
            return *known;
        const ImportedDocument *document = m_state.document(id);
        QDate first = m_imports.value(id);
        if (!first.isValid() && document && document->importedAt.isValid())
            first = dayOf(document->importedAt);
        QSet<QString> seen; // a file that was changed back has versions in a circle
        for (QString sha = document ? m_before.value(document->facts->sha256) : QString();
             !sha.isEmpty() && !seen.contains(sha); sha = m_before.value(sha)) {
            seen.insert(sha);
            const QDate day = m_importsBySha.value(sha);
            if (day.isValid() && (!first.isValid() || day < first))
                first = day;
        }
        m_firstImport.insert(id, first);
        return first;
    }

    void rate(Past &past) const { past.rated = isRated(m_state, past.item); }

    void undo(const Event &event)
    {
        const auto at = m_at.constFind(event.item);
        if (at == m_at.cend())
            return;
        Past &past = m_items[*at];
        // A value that an older program wrote and this one cannot read leaves the state as it was.
        (void)setFieldText(past.item.state, *event.field, event.from);
        rate(past);
    }

    const WorkspaceState &m_state;
    const PastQuestion &m_question;
    QList<Past> m_items;
    QHash<ItemId, qsizetype> m_at;
    QHash<DocumentId, QDate> m_imports;
    QHash<DocumentId, QDate> m_firstImport;
    QHash<QString, QDate> m_importsBySha;
    QHash<QString, QString> m_before; ///< the sha of the version that one replaced
    QList<const Event *> m_edits;
    qsizetype m_undone = 0;
};

/// The days of the answer, latest first.
QList<QDate> daysBetween(QDate first, QDate today, int most)
{
    QList<QDate> days;
    QDate day = today;
    for (int i = 0; i < daysInFull && day > first; ++i, day = day.addDays(-1))
        days.append(day);
    const qint64 room = std::max<qint64>(1, most - daysInFull - 1);
    const qint64 step = std::max<qint64>(1, (first.daysTo(day) + room - 1) / room);
    for (; day > first; day = day.addDays(-step))
        days.append(day);
    days.append(first);
    return days;
}

} // namespace

bool isReplayed(const Event &event)
{
    return event.kind == EventKind::Imported || event.kind == EventKind::Appeared ||
           (event.kind == EventKind::Edited && event.field && changesReadiness(*event.field));
}

QList<DayState> pastDays(const WorkspaceState &state, const PastQuestion &question, const std::stop_token &stop)
{
    Replay replay(state, question);
    const QDate known = replay.firstDay();
    if (!known.isValid() || known > replay.today())
        return {};
    const QDate first = question.from.isValid() ? std::max(known, std::min(question.from, replay.today())) : known;
    const QList<QDate> days = daysBetween(first, replay.today(), question.mostDays);
    QList<DayState> states;
    for (qsizetype i = 0; i < days.size() && !stop.stop_requested(); ++i)
        states.append(replay.at(days[i], i + 1 < days.size() ? days[i + 1] : QDate()));
    std::ranges::reverse(states);
    return states;
}

} // namespace shipworthy
