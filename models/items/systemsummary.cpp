#include "items/systemsummary.h"

#include "base/daywords.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "domain/lateness.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Portfolio", text);
}

QString counted(const char *text, qint64 n)
{
    return withPlural(QCoreApplication::translate("shipworthy::Portfolio", text, nullptr, int(n)), n);
}

QList<const ImportedDocument *> documentsOf(const WorkspaceState &state, SystemId system)
{
    QList<const ImportedDocument *> documents;
    for (const ImportedDocument &document : state.documents()) {
        if (document.system == system)
            documents.append(&document);
    }
    // The latest word counts; a dated one beats an undated one.
    std::ranges::stable_sort(documents, [](const auto *a, const auto *b) { return a->facts->date > b->facts->date; });
    return documents;
}

const ScoreRow *overallOf(const AuditDocument &facts, double &scale)
{
    for (const Scorecard &card : facts.scorecards) {
        if (card.overall && card.overall->current && card.scale > 0 && !card.higherIsWorse) {
            scale = card.scale;
            return &*card.overall;
        }
    }
    return nullptr;
}

void readTargets(Claim &claim, const ScoreRow &row, double scale)
{
    QList<ScoreTarget> targets = row.targets;
    std::ranges::stable_sort(targets, {}, [](const ScoreTarget &target) { return target.days.value_or(0); });
    if (targets.isEmpty())
        return;
    claim.nearTarget = targets.first().value * 100 / scale;
    if (targets.size() > 1)
        claim.farTarget = targets.last().value * 100 / scale;
}

QString weekText(const WorkspaceState &state, const System &system, QDate today)
{
    int lastDay = 0;
    for (const auto *document : documentsOf(state, system.id)) {
        for (const Phase &phase : document->facts->phases)
            lastDay = std::max(lastDay, phase.endDay.value_or(0));
    }
    const qint64 day = system.planStart.isValid() ? system.planStart.daysTo(today) + 1 : 0;
    if (lastDay < 7 || day < 1)
        return {};
    const int weeks = (lastDay + 6) / 7;
    const qint64 week = (day + 6) / 7;
    return week > weeks ? tr("plan ended") : tr("week %1 of %2").arg(week).arg(weeks);
}

QString sourceText(const WorkspaceState &state, const System &system, const SystemItems &items, QDate today)
{
    const auto documents = documentsOf(state, system.id);
    QStringList parts;
    if (documents.isEmpty()) {
        parts.append(tr("No document yet"));
    } else {
        const AuditDocument &latest = *documents.first()->facts;
        const QString date = latest.date.isValid() ? dayWords(latest.date) : QString();
        if (documents.size() > 1)
            parts.append(counted("%n document(s)", documents.size()) +
                         (date.isEmpty() ? QString() : tr(", latest of %1").arg(date)));
        else
            parts.append(date.isEmpty() ? tr("%1, undated").arg(wordFor(latest.kind))
                                        : tr("%1 dated %2").arg(wordFor(latest.kind), date));
    }
    // The same items that "done n of m" counts, so that the sum is m.
    int findings = 0;
    int tasks = 0;
    int notApplicable = 0;
    for (const Item *item : items) {
        if (!isRated(state, *item))
            continue;
        if (CountedItem(state, *item, today)->state.status == Status::NotApplicable)
            ++notApplicable;
        else
            ++(item->kind == ItemKind::Finding ? findings : tasks);
    }
    if (findings > 0)
        parts.append(counted("%n finding(s)", findings));
    if (tasks > 0)
        parts.append(counted("%n rated task(s)", tasks));
    if (notApplicable > 0)
        parts.append(tr("%1 not applicable").arg(notApplicable));
    if (const QString week = weekText(state, system, today); !week.isEmpty())
        parts.append(week);
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const WorkspaceState &state, const Item &item)
{
    const QString key = state.key(item);
    return withoutSecrets(key.isEmpty() ? state.title(item) : key);
}

std::optional<NextDue> nextDueOf(const WorkspaceState &state, const SystemItems &items, const QSet<ItemId> &denied,
                                 QDate today)
{
    std::optional<NextDue> next;
    for (const Item *item : items) {
        if (!isRated(state, *item))
            continue;
        const DueState its = dueStateOf(state, *item, denied, today);
        if (its.hasWorkLeft && its.due.isValid() && (!next || its.due < next->due))
            next = NextDue{item->id, leadingKey(state.key(*item)), withoutSecrets(state.title(*item)), its.due};
    }
    return next;
}

bool countsInDays(const WorkspaceState &state, SystemId system)
{
    return std::ranges::any_of(state.documents(), [&](const ImportedDocument &document) {
        return document.system == system && std::ranges::any_of(document.facts->phases, [](const Phase &phase) {
                   return phase.endDay ||
                          std::ranges::any_of(phase.tasks, [](const Task &task) { return task.endDay.has_value(); });
               });
    });
}

} // namespace

QString leadingKey(const QString &key)
{
    constexpr qsizetype longestKey = 16;
    return key.size() <= longestKey ? withoutSecrets(key) : QString();
}

QHash<SystemId, SystemItems> itemsBySystem(const WorkspaceState &state)
{
    QHash<SystemId, SystemItems> items;
    for (const Item &item : state.items())
        items[item.system].append(&item);
    return items;
}

Claim claimOf(const WorkspaceState &state, SystemId system)
{
    Claim claim;
    QDate scoreDate;
    for (const auto *document : documentsOf(state, system)) {
        const AuditDocument &facts = *document->facts;
        if (!claim.verdict && facts.decision) {
            claim.verdict = facts.decision->verdict;
            claim.date = facts.date;
        }
        double scale = 100;
        const ScoreRow *overall = claim.score ? nullptr : overallOf(facts, scale);
        if (!overall)
            continue;
        claim.score = *overall->current * 100 / scale;
        claim.scoreText = QStringLiteral("%1/%2").arg(QLocale().toString(*overall->current, 'g', 6),
                                                      QLocale().toString(scale, 'g', 6));
        scoreDate = facts.date;
        readTargets(claim, *overall, scale);
    }
    if (!claim.verdict)
        claim.date = scoreDate;
    return claim;
}

namespace {

/// What was done and undone in the events that \a counts: the first change of an item's status says what it was before.
template <typename Counts>
SystemChanges statusChanges(const WorkspaceState &state, SystemId system, const QList<Event> &history, Counts counts)
{
    QHash<ItemId, const Event *> first;
    for (const Event &event : history) {
        if (event.system != system || event.kind != EventKind::Edited || event.field != Field::Status || !counts(event))
            continue;
        const Event *&earliest = first[event.item];
        if (!earliest || event.sequence < earliest->sequence)
            earliest = &event;
    }
    SystemChanges changes;
    for (auto it = first.cbegin(); it != first.cend(); ++it) {
        const Item *item = state.item(it.key());
        const auto before = fromId<Status>(it.value()->from);
        // What is decided of duplicates is decided of each, and counts once.
        if (!item || !before || item->state.misread || state.shownAs(*item) != item->id)
            continue;
        changes.done += !isDone(*before) && isDone(item->state.status);
        changes.reopened += isDone(*before) && !isDone(item->state.status);
    }
    return changes;
}

/// Who has most of what is open in the system; the first by name of several.
QString ownerOf(const WorkspaceState &state, const SystemItems &items, const QSet<ItemId> &denied, QDate today)
{
    QMap<QString, int> open;
    for (const Item *of : items) {
        const CountedItem item(state, *of, today);
        const QString name = item->state.owner.trimmed();
        if (!name.isEmpty() && isOpen(state, *of, denied, today) && isRated(state, *of))
            ++open[name];
    }
    QString owner;
    for (auto it = open.cbegin(); it != open.cend(); ++it) {
        if (owner.isEmpty() || it.value() > open.value(owner))
            owner = it.key();
    }
    return withoutSecrets(owner);
}

bool isUnprovenBlocker(const WorkspaceState &state, const CountedItem &item, QDate today)
{
    return ratingOf(state, *item).isBlocker() && !isWaived(*item, today);
}

} // namespace

SystemChanges changesSince(const WorkspaceState &state, SystemId system, const QList<Event> &history, QDate since)
{
    SystemChanges changes = statusChanges(
        state, system, history, [since](const Event &event) { return event.at.toLocalTime().date() >= since; });
    changes.since = since;
    return changes;
}

SystemChanges changesSince(const WorkspaceState &state, SystemId system, const SystemItems &items,
                           const QList<Event> &history, const StandupRecord &last, const QSet<ItemId> &denied,
                           QDate today)
{
    SystemChanges changes =
        statusChanges(state, system, history, [&last](const Event &event) { return event.sequence > last.sequence; });
    changes.since = last.at.toLocalTime().date();
    changes.sinceStandup = true;
    for (const Item *item : items) {
        if (!isRated(state, *item))
            continue;
        changes.contradicted += denied.contains(item->id) && !last.contradicted.contains(item->id);
        const DueState its = dueStateOf(state, *item, denied, today);
        changes.late += its.isLate(today) && its.due >= changes.since;
    }
    return changes;
}

SystemSummary summarize(const WorkspaceState &state, const System &system, const SystemItems &items,
                        const Readiness &readiness, const QSet<ItemId> &denied, const SystemChanges &changes,
                        QDate today)
{
    SystemSummary summary{.id = system.id,
                          .name = withoutSecrets(system.name),
                          .source = sourceText(state, system, items, today),
                          .readiness = readiness,
                          .claim = claimOf(state, system.id),
                          .blockerKeys = {},
                          .unprovenBlockers = 0,
                          .next = nextDueOf(state, items, denied, today),
                          .changes = changes,
                          .planNeedsStart = !system.planStart.isValid() && countsInDays(state, system.id),
                          .owner = ownerOf(state, items, denied, today)};
    for (const Blocker &blocker : readiness.blockers) {
        const Item *item = state.item(blocker.item);
        if (item && blocker.forcesNoGo)
            summary.blockerKeys.append(nameOf(state, *item));
        else if (item && isUnprovenBlocker(state, CountedItem(state, *item, today), today))
            ++summary.unprovenBlockers;
    }
    return summary;
}

QString doneText(const Readiness &readiness)
{
    return readiness.rated == 0 ? QStringLiteral("–") : tr("%1 of %2").arg(readiness.done).arg(readiness.rated);
}

QString hoursText(double hours)
{
    const auto whole = std::llround(hours);
    if (whole < 16)
        return tr("%1 h").arg(QLocale().toString(std::round(hours * 2) / 2, 'g', 4));
    return whole % 8 == 0 ? tr("%1 d").arg(whole / 8) : tr("%1 d %2 h").arg(whole / 8).arg(whole % 8);
}

namespace {

QString spokenChanges(const SystemChanges &changes)
{
    QStringList parts;
    if (changes.done > 0)
        parts.append(tr("%1 done").arg(changes.done));
    if (changes.reopened > 0)
        parts.append(tr("%1 reopened").arg(changes.reopened));
    if (changes.contradicted > 0)
        parts.append(tr("%1 newly contradicted").arg(changes.contradicted));
    if (changes.late > 0)
        parts.append(tr("%1 now late").arg(changes.late));
    const QString what = parts.isEmpty() ? tr("no change") : parts.join(listComma());
    return changes.sinceStandup ? tr("Since the stand-up of %1: %2").arg(dayWords(changes.since), what)
                                : tr("Since %1: %2").arg(dayWords(changes.since), what);
}

} // namespace

QString spoken(const SystemSummary &summary, QDate today)
{
    const Readiness &readiness = summary.readiness;
    QStringList sentences{summary.name};
    sentences.append(shownScore(readiness)
                         ? tr("%1, score %2").arg(wordFor(readiness.verdict), scoreText(readiness.score))
                         : wordFor(readiness.verdict));
    if (!readiness.why.isEmpty())
        sentences.append(readiness.why);
    if (summary.claim.verdict)
        sentences.append(tr("Claimed %1 %2").arg(wordFor(*summary.claim.verdict), summary.claim.scoreText).trimmed());
    sentences.append(counted("%n open blocker(s)", summary.blockerKeys.size()));
    if (summary.unprovenBlockers > 0)
        sentences.append(tr("%1 more claimed").arg(summary.unprovenBlockers));
    if (readiness.rated > 0)
        sentences.append(tr("%1 of %2 done: %3 verified, %4 claimed")
                             .arg(readiness.done)
                             .arg(readiness.rated)
                             .arg(readiness.verified)
                             .arg(readiness.unproven));
    if (summary.next) {
        sentences.append(summary.next->due < today
                             ? tr("%1 is late since %2").arg(isolated(summary.next->title), dayWords(summary.next->due))
                             : tr("Next due %1: %2").arg(dayWords(summary.next->due), isolated(summary.next->title)));
    }
    if (summary.openByDay.size() > 1)
        sentences.append(tr("Open in the last %1 days: from %2 to %3")
                             .arg(summary.openByDay.size())
                             .arg(summary.openByDay.first())
                             .arg(summary.openByDay.last()));
    if (summary.changesKnown && summary.changes.since.isValid())
        sentences.append(spokenChanges(summary.changes));
    return sentences.join(QStringLiteral(". "));
}

} // namespace shipworthy
