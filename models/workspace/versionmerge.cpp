#include "workspace/versionmerge.h"

#include "revisions/criterion.h"
#include "revisions/matching.h"

#include <algorithm>

namespace shipworthy {
namespace {

using Fate = RevisionRow::Fate;

QString labelOf(const Subject &subject)
{
    return subject.key.isEmpty() ? subject.title : subject.key + u' ' + subject.title;
}

int lineOf(const AuditDocument &facts, const Item &item)
{
    switch (item.kind) {
    case ItemKind::Finding: return facts.findings[item.index].line;
    case ItemKind::ChecklistItem: return facts.checklist[item.index].line;
    case ItemKind::Task: return facts.phases[item.phase].tasks[item.index].line;
    }
    Q_UNREACHABLE();
}

/// A decision that says the item needs no more work, or less: it rests on what the criterion was.
bool restsOnCriterion(const ItemState &state, const QSet<Field> &decided)
{
    const bool judged = state.status == Status::Resolved || state.status == Status::Partial ||
                        state.status == Status::Accepted || state.status == Status::NotApplicable ||
                        state.status == Status::Deferred;
    return (judged && decided.contains(Field::Status)) || (state.attestation && decided.contains(Field::Attestation)) ||
           (state.waiver && decided.contains(Field::Waiver));
}

QString stakeOf(const ItemState &state, const QSet<Field> &decided)
{
    QString stake;
    for (const auto &[field, id] : names<Field>) {
        if (decided.contains(field))
            stake += id.toString() + QLatin1Char('=') + fieldText(state, field) + QChar(0x1f);
    }
    return stake;
}

/// Boxes that stand in the line of a finding: they are that finding, and what happens to it is said once.
class BoxesOfFindings {
public:
    [[nodiscard]] bool contain(const AuditDocument &facts, const Item &item)
    {
        if (item.kind != ItemKind::ChecklistItem)
            return false;
        auto lines = m_lines.constFind(&facts);
        if (lines == m_lines.cend()) {
            QSet<int> known;
            for (const Finding &finding : facts.findings)
                known.insert(finding.line);
            lines = m_lines.insert(&facts, known);
        }
        return lines->contains(facts.checklist[item.index].line);
    }

private:
    QHash<const AuditDocument *, QSet<int>> m_lines;
};

class Merge {
public:
    Merge(const DocumentVersion &earlier, const ImportedDocument &next, const DecidedFields &decided, bool sameBytes)
        : m_earlier(earlier)
        , m_decided(decided)
        , m_sameBytes(sameBytes)
    {
        m_merged.version.document = next;
        m_merged.version.items = itemsOf(*next.facts);
        for (const Item &item : earlier.items) {
            Subject subject = subjectOf(earlier.factsOf(item), item);
            subject.stake = stakeOf(item.state, decided.value(item.id));
            m_before.append(subject);
        }
        for (const Item &item : std::as_const(m_merged.version.items))
            m_now.append(subjectOf(*next.facts, item));
    }

    MergedVersion run(const QHash<qsizetype, ItemId> &answers)
    {
        // What was asked before there were answers is still shown as a question, with its answer.
        QList<Question> questions = match(m_before, m_now).questions;
        const Matching matching = answers.isEmpty() ? match(m_before, m_now) : match(m_before, m_now, placed(answers));
        for (const Question &later : matching.questions) {
            if (!std::ranges::any_of(questions, [&](const Question &known) { return known.now == later.now; }))
                questions.append(later);
        }
        QSet<qsizetype> continuedBefore;
        for (qsizetype now = 0; now < m_now.size(); ++now) {
            const auto before = matching.before[now];
            if (before)
                continuedBefore.insert(*before);
            RevisionRow row = before ? continued(now, *before) : fresh(now);
            if (const auto asked = std::ranges::find(questions, now, &Question::now); asked != questions.end())
                ask(row, *asked, answers);
            if (!m_boxes.contain(facts(), m_merged.version.items[now]))
                m_merged.rows.append(row);
        }
        keepGone(continuedBefore, matching.questions);
        std::ranges::stable_sort(m_merged.rows, {}, &RevisionRow::fate);
        return std::move(m_merged);
    }

private:
    [[nodiscard]] Answers placed(const QHash<qsizetype, ItemId> &answers) const
    {
        Answers places;
        for (auto answer = answers.cbegin(); answer != answers.cend(); ++answer) {
            const auto item = std::ranges::find(m_earlier.items, *answer, &Item::id);
            const bool known = answer->isValid() && item != m_earlier.items.cend();
            places.insert(answer.key(), known ? std::optional(item - m_earlier.items.cbegin()) : std::nullopt);
        }
        return places;
    }

    [[nodiscard]] const AuditDocument &facts() const { return *m_merged.version.document.facts; }

    [[nodiscard]] RevisionRow rowFor(qsizetype now) const
    {
        const Item &item = m_merged.version.items[now];
        RevisionRow row;
        row.kind = item.kind;
        row.now = now;
        row.label = labelOf(m_now[now]);
        row.section = m_now[now].section;
        row.line = lineOf(facts(), item);
        row.status = item.state.status;
        row.after = m_now[now].criterion;
        return row;
    }

    RevisionRow fresh(qsizetype now)
    {
        m_merged.version.items[now].presence = Presence::New;
        RevisionRow row = rowFor(now);
        row.fate = Fate::New;
        return row;
    }

    RevisionRow continued(qsizetype now, qsizetype before)
    {
        const Item &was = m_earlier.items[before];
        Item &item = m_merged.version.items[now];
        const QSet<Field> decided = m_decided.value(was.id);
        m_merged.kept += static_cast<int>(decided.size());
        item.id = was.id;
        item.state = withDecisions(item.state, was.state, decided);
        const bool changed = !m_sameBytes && !sameCriterion(m_before[before].criterion, m_now[now].criterion);
        item.presence = changed ? Presence::Changed : Presence::Stated;
        item.state.formerCriterion = formerCriterion(was.state, m_before[before], m_now[now], changed, decided);

        RevisionRow row = rowFor(now);
        row.item = was.id;
        row.before = m_before[before].criterion;
        for (const auto &[field, id] : names<Field>) {
            const QString from = fieldText(was.state, field);
            const QString to = fieldText(item.state, field);
            if (field != Field::FormerCriterion && from != to)
                row.fields.append({field, from, to});
        }
        if (!item.state.formerCriterion.isEmpty() && changed) {
            row.fate = Fate::Unproven;
            row.before = item.state.formerCriterion;
        } else if (was.presence == Presence::Gone) {
            row.fate = Fate::Returned;
        } else if (changed || !row.fields.isEmpty()) {
            row.fate = Fate::Changed;
        }
        return row;
    }

    /// The criterion that the decisions were made for, where it is not the one that is stated now.
    [[nodiscard]] static QString formerCriterion(const ItemState &was, const Subject &before, const Subject &now,
                                                 bool changed, const QSet<Field> &decided)
    {
        if (!was.formerCriterion.isEmpty())
            return sameCriterion(was.formerCriterion, now.criterion) ? QString() : was.formerCriterion;
        return changed && restsOnCriterion(was, decided) ? before.criterion : QString();
    }

    void ask(RevisionRow &row, const Question &question, const QHash<qsizetype, ItemId> &answers) const
    {
        row.fate = Fate::Asked;
        if (const auto answer = answers.constFind(question.now); answer != answers.cend())
            row.answer = *answer;
        for (const Candidate &candidate : question.candidates) {
            const Item &item = m_earlier.items[candidate.before];
            row.candidates.append({.item = item.id,
                                   .label = labelOf(m_before[candidate.before]),
                                   .criterion = m_before[candidate.before].criterion,
                                   .status = item.state.status,
                                   .line = lineOf(m_earlier.factsOf(item), item),
                                   .likeness = candidate.likeness});
        }
    }

    void keepGone(const QSet<qsizetype> &continuedBefore, const QList<Question> &open)
    {
        QSet<qsizetype> inQuestion;
        for (const Question &question : open) {
            for (const Candidate &candidate : question.candidates)
                inQuestion.insert(candidate.before);
        }
        QList<Item> gone;
        for (qsizetype i = 0; i < m_earlier.items.size(); ++i) {
            if (continuedBefore.contains(i))
                continue;
            Item item = m_earlier.items[i];
            const bool goesNow = item.presence != Presence::Gone;
            item.presence = Presence::Gone;
            gone.append(item);
            if (!goesNow || inQuestion.contains(i) || m_boxes.contain(m_earlier.factsOf(item), item))
                continue;
            RevisionRow row;
            row.fate = Fate::Gone;
            row.kind = item.kind;
            row.item = item.id;
            row.label = labelOf(m_before[i]);
            row.section = m_before[i].section;
            row.line = lineOf(m_earlier.factsOf(item), item);
            row.status = item.state.status;
            row.before = m_before[i].criterion;
            m_merged.rows.append(row);
        }
        std::ranges::sort(gone, {}, &Item::id);
        keepVersionsOf(gone);
        m_merged.version.items += gone;
    }

    /// Earlier versions stay with the state as long as an item has its facts there.
    void keepVersionsOf(const QList<Item> &gone)
    {
        for (const ImportedDocument &document : m_earlier.before + QList{m_earlier.document}) {
            if (std::ranges::any_of(gone, [&](const Item &item) { return item.document == document.id; }))
                m_merged.version.before.append(document); // replacedBy follows when the new id is known
        }
    }

    const DocumentVersion &m_earlier;
    const DecidedFields &m_decided;
    bool m_sameBytes;
    QList<Subject> m_before;
    QList<Subject> m_now;
    MergedVersion m_merged;
    BoxesOfFindings m_boxes;
};

} // namespace

ItemState withDecisions(ItemState claimed, const ItemState &earlier, const QSet<Field> &decided)
{
    for (const Field field : decided) {
        const auto kept = setFieldText(claimed, field, fieldText(earlier, field));
        Q_ASSERT(kept);
    }
    return claimed;
}

MergedVersion mergeVersions(const DocumentVersion &earlier, const ImportedDocument &next, const DecidedFields &decided,
                            const QHash<qsizetype, ItemId> &answers, bool sameBytes)
{
    return Merge(earlier, next, decided, sameBytes).run(answers);
}

} // namespace shipworthy
