#include "revisions/matching.h"

#include "revisions/criterion.h"
#include "revisions/likeness.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <functional>

namespace shipworthy {
namespace {

constexpr double sure = 0.55; ///< enough for a match, where no rival is near
constexpr double worthAsking = 0.4;
constexpr double lead = 0.12; ///< by how much a match has to be better than any rival
constexpr double keyWeight = 0.35;
constexpr double placeKeyWeight = 0.1; ///< of a key that only counts: "3", "1.2"
constexpr double sectionWeight = 0.1;
constexpr double textWeight = 0.75;
constexpr double sameText = 0.6; ///< likeness from which on a new key is a new numbering
constexpr int rarest = 12;       ///< words of a subject by which others like it are looked up
constexpr int tooCommon = 48;    ///< a word of so many subjects leads to none of them
constexpr qsizetype mostAsked = 5;

/// A subject made ready for comparing.
struct Ready {
    QString key;
    QString title;
    QString section;
    QList<QString> titleStems;
    QList<QString> stems; ///< of the whole criterion
};

Ready readyOf(const Subject &subject)
{
    return {.key = comparable(subject.key),
            .title = comparable(subject.title),
            .section = comparable(subject.section.join(u' ')),
            .titleStems = stemsOf(comparable(subject.title)),
            .stems = stemsOf(comparable(subject.criterion))};
}

/// True for a key that says nothing but the place in a list.
bool countsOnly(const QString &key)
{
    return std::ranges::none_of(key, [](QChar c) { return c.isLetter(); });
}

class Matcher {
public:
    Matcher(const QList<Subject> &before, const QList<Subject> &now)
        : m_before(before)
        , m_now(now)
        , m_taken(before.size(), false)
        , m_settled(now.size(), false)
    {
        m_matching.before.resize(now.size());
        for (const Subject &subject : before)
            m_earlier.append(readyOf(subject));
        for (const Subject &subject : now)
            m_later.append(readyOf(subject));
        for (const Ready &ready : std::as_const(m_earlier))
            m_likeness.add(ready.stems, Likeness::Version::Earlier);
        for (const Ready &ready : std::as_const(m_later))
            m_likeness.add(ready.stems, Likeness::Version::Later);
    }

    Matching run(const Answers &answers)
    {
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer)
            take(answer.key(), answer.value());
        const auto joined = [](std::initializer_list<QString> parts) {
            return QStringList(parts).join(QChar(0x1f)); // no text of a document holds it
        };
        matchBy([&](const Ready &r) { return joined({r.key, r.title, r.section}); });
        matchBy([&](const Ready &r) { return r.key.isEmpty() ? QString() : joined({r.key, r.title}); });
        matchBy([&](const Ready &r) { return joined({r.title, r.section}); });
        matchBy([&](const Ready &r) { return r.title; }, Twins::Leave);
        matchByLikeness();
        return std::move(m_matching);
    }

private:
    enum class Twins { InOrder, Leave };

    void take(qsizetype now, std::optional<qsizetype> before)
    {
        if (now < 0 || now >= m_now.size() || m_settled[now])
            return;
        if (before) {
            if (*before < 0 || *before >= m_before.size() || m_taken[*before])
                return;
            m_taken[*before] = true;
        }
        m_matching.before[now] = before;
        m_settled[now] = true;
    }

    [[nodiscard]] bool isFree(qsizetype now) const { return !m_settled[now]; }

    struct Group {
        QList<qsizetype> before;
        QList<qsizetype> now;
    };

    /// Those that are equal in \a trait continue each other. \a twins: what becomes of several equal ones.
    void matchBy(const std::function<QString(const Ready &)> &trait, Twins twins = Twins::InOrder)
    {
        QHash<QString, Group> groups;
        const auto named = [&](const Subject &subject, const Ready &ready) {
            const QString name = ready.title.isEmpty() ? QString() : trait(ready);
            return name.isEmpty() ? QString() : idOf(subject.kind).toString() + QChar(0x1f) + name;
        };
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (const QString name = named(m_before[i], m_earlier[i]); !m_taken[i] && !name.isEmpty())
                groups[name].before.append(i);
        }
        for (qsizetype i = 0; i < m_now.size(); ++i) {
            if (const QString name = named(m_now[i], m_later[i]); isFree(i) && !name.isEmpty())
                groups[name].now.append(i);
        }
        for (const Group &group : std::as_const(groups)) {
            const bool single = group.before.size() == 1 && group.now.size() == 1;
            if (single || (twins == Twins::InOrder && mayFollowOrder(group)))
                followOrder(group); // where their keys do not speak against it
            else if (twins == Twins::InOrder && !group.before.isEmpty())
                ask(group);
        }
    }

    /// Equal twins: their order says who is who, unless one came or went and it matters which.
    [[nodiscard]] bool mayFollowOrder(const Group &group) const
    {
        if (group.before.size() == group.now.size())
            return true;
        return std::ranges::all_of(group.before, [&](qsizetype i) {
            return m_before[i].stake == m_before[group.before.first()].stake &&
                   (m_before[i].stake.isEmpty() || group.now.size() <= group.before.size());
        });
    }

    void followOrder(const Group &group)
    {
        for (qsizetype i = 0; i < std::min(group.before.size(), group.now.size()); ++i) {
            if (!isRenamed(group.before[i], group.now[i]) || wholeLikeness(group.before[i], group.now[i]) >= sameText)
                take(group.now[i], group.before[i]);
        }
    }

    /// Both have a key, and not the same: either a new numbering, or another item of an equal title.
    [[nodiscard]] bool isRenamed(qsizetype before, qsizetype now) const
    {
        const QString &one = m_earlier[before].key;
        const QString &other = m_later[now].key;
        return !one.isEmpty() && !other.isEmpty() && one != other;
    }

    [[nodiscard]] double wholeLikeness(qsizetype before, qsizetype now) const
    {
        return m_likeness.of(m_earlier[before].stems, m_later[now].stems);
    }

    void ask(const Group &group)
    {
        for (const qsizetype now : group.now) {
            Question question{.now = now, .candidates = {}};
            for (const qsizetype before : group.before)
                question.candidates.append({before, 1});
            m_matching.questions.append(question);
            m_settled[now] = true;
        }
        // Nobody else may take them before that is answered.
        for (const qsizetype before : group.before)
            m_taken[before] = true;
    }

    [[nodiscard]] double score(qsizetype before, qsizetype now) const
    {
        const Ready &one = m_earlier[before];
        const Ready &other = m_later[now];
        const double title = m_likeness.of(one.titleStems, other.titleStems);
        const double whole = wholeLikeness(before, now);
        const double text = isRenamed(before, now) ? (title + 2 * whole) / 3 : std::max(title, 0.95 * whole);
        double sum = textWeight * text;
        if (!one.key.isEmpty() && one.key == other.key)
            sum += countsOnly(one.key) ? placeKeyWeight : keyWeight;
        if (one.section == other.section)
            sum += sectionWeight;
        return std::min(sum, 1.0);
    }

    struct Pair {
        qsizetype before = 0;
        qsizetype now = 0;
        double score = 0;
    };

    /// Free pairs that have a key or a telling word in common.
    [[nodiscard]] QList<Pair> pairs() const
    {
        QHash<QString, QList<qsizetype>> byWord;
        QHash<QString, QList<qsizetype>> byKey;
        for (qsizetype i = 0; i < m_before.size(); ++i) {
            if (m_taken[i])
                continue;
            for (const QString &stem : m_earlier[i].stems) {
                if (m_likeness.count(stem) <= tooCommon)
                    byWord[stem].append(i);
            }
            if (!m_earlier[i].key.isEmpty())
                byKey[m_earlier[i].key].append(i);
        }
        QList<Pair> found;
        for (qsizetype now = 0; now < m_now.size(); ++now) {
            if (!isFree(now))
                continue;
            QList<QString> stems = m_later[now].stems;
            std::ranges::stable_sort(stems, {}, [this](const QString &stem) { return m_likeness.count(stem); });
            QSet<qsizetype> near;
            for (const QString &stem : stems.first(std::min<qsizetype>(rarest, stems.size()))) {
                for (const qsizetype before : byWord.value(stem))
                    near.insert(before);
            }
            for (const qsizetype before : byKey.value(m_later[now].key))
                near.insert(before);
            for (const qsizetype before : std::as_const(near)) {
                const bool sameKind = m_before[before].kind == m_now[now].kind;
                if (const double points = sameKind ? score(before, now) : 0; points >= worthAsking)
                    found.append({before, now, points});
            }
        }
        std::ranges::sort(found, [](const Pair &a, const Pair &b) {
            return std::tuple(-a.score, a.now, a.before) < std::tuple(-b.score, b.now, b.before);
        });
        return found;
    }

    void matchByLikeness()
    {
        QList<Pair> open = pairs();
        // A match takes rivals away, which may make another one clear.
        for (bool moved = true; moved;) {
            moved = false;
            for (const Pair &pair : std::as_const(open)) {
                if (pair.score >= sure && isFree(pair.now) && !m_taken[pair.before] && hasNoRival(pair, open)) {
                    take(pair.now, pair.before);
                    moved = true;
                }
            }
            open.removeIf([this](const Pair &pair) { return !isFree(pair.now) || m_taken[pair.before]; });
        }
        for (const Pair &pair : std::as_const(open))
            ask(pair);
    }

    [[nodiscard]] bool hasNoRival(const Pair &pair, const QList<Pair> &open) const
    {
        return std::ranges::none_of(open, [&](const Pair &other) {
            const bool touches = (other.now == pair.now) != (other.before == pair.before);
            return touches && isFree(other.now) && !m_taken[other.before] && other.score > pair.score - lead;
        });
    }

    void ask(const Pair &pair)
    {
        auto question = std::ranges::find(m_matching.questions, pair.now, &Question::now);
        if (question == m_matching.questions.end())
            question = m_matching.questions.insert(question, Question{.now = pair.now, .candidates = {}});
        if (question->candidates.size() < mostAsked)
            question->candidates.append({pair.before, pair.score});
    }

    const QList<Subject> &m_before;
    const QList<Subject> &m_now;
    QList<Ready> m_earlier;
    QList<Ready> m_later;
    QList<bool> m_taken;   ///< earlier subjects
    QList<bool> m_settled; ///< later subjects: matched, answered or asked
    Likeness m_likeness;
    Matching m_matching;
};

} // namespace

Subject subjectOf(const AuditDocument &facts, const Item &item)
{
    const QString criterion = criterionOf(facts, item);
    switch (item.kind) {
    case ItemKind::Finding: {
        const Finding &finding = facts.findings[item.index];
        return {.kind = item.kind,
                .key = finding.key,
                .title = finding.title,
                .section = finding.section,
                .criterion = criterion,
                .stake = {}};
    }
    case ItemKind::ChecklistItem: {
        // The key of a box is its finding's, which other boxes may share: it says nothing about the box.
        const ChecklistEntry &entry = facts.checklist[item.index];
        return {.kind = item.kind,
                .key = {},
                .title = entry.text,
                .section = entry.section,
                .criterion = criterion,
                .stake = {}};
    }
    case ItemKind::Task: {
        const Phase &phase = facts.phases[item.phase];
        return {.kind = item.kind,
                .key = {},
                .title = phase.tasks[item.index].title,
                .section = {phase.title},
                .criterion = criterion,
                .stake = {}};
    }
    }
    Q_UNREACHABLE();
}

Matching match(const QList<Subject> &before, const QList<Subject> &now, const Answers &answers)
{
    return Matcher(before, now).run(answers);
}

} // namespace shipworthy
