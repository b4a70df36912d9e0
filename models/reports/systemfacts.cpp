#include "reports/systemfacts.h"

#include "base/language.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "domain/counteditem.h"
#include "domain/lateness.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"

#include <algorithm>

namespace shipworthy {

QString wordFor(Standing standing)
{
    switch (standing) {
    case Standing::Contradicted: return report::tr("Contradicted");
    case Standing::Open: return report::tr("Open");
    case Standing::InProgress: return report::tr("In progress");
    case Standing::Partial: return report::tr("Partial");
    case Standing::Deferred: return report::tr("Deferred");
    case Standing::Claimed: return report::tr("Claimed");
    case Standing::Stale: return report::tr("Claimed, stale");
    case Standing::Waived: return report::tr("Accepted");
    case Standing::Verified: return report::tr("Verified");
    }
    Q_UNREACHABLE();
}

void Shares::add(CountedAs counts)
{
    switch (counts) {
    case CountedAs::Verified: ++verified; return;
    case CountedAs::Claimed: ++claimed; return;
    case CountedAs::Accepted: ++accepted; return;
    case CountedAs::Open: ++open; return;
    case CountedAs::NotApplicable: return;
    }
}

namespace report {
namespace {

Standing standingOf(CountedAs counts, Status status, Evidence evidence)
{
    switch (counts) {
    case CountedAs::Verified: return Standing::Verified;
    case CountedAs::Claimed: return evidence == Evidence::Stale ? Standing::Stale : Standing::Claimed;
    case CountedAs::Accepted: return Standing::Waived;
    case CountedAs::Open:
    case CountedAs::NotApplicable: break;
    }
    if (evidence == Evidence::Contradicted)
        return Standing::Contradicted;
    switch (status) {
    case Status::InProgress: return Standing::InProgress;
    case Status::Partial: return Standing::Partial;
    case Status::Deferred: return Standing::Deferred;
    default: return Standing::Open;
    }
}

/// Latest by date; those without a date lose to any that has one, and among equals the later import wins.
const ImportedDocument *latest(const QList<const ImportedDocument *> &documents, bool (*has)(const AuditDocument &))
{
    const ImportedDocument *best = nullptr;
    for (const ImportedDocument *document : documents) {
        if (!has(*document->facts))
            continue;
        const bool older = best && best->facts->date.isValid() &&
                           (!document->facts->date.isValid() || document->facts->date < best->facts->date);
        if (!older)
            best = document;
    }
    return best;
}

QString citation(const Finding &finding)
{
    if (finding.locations.isEmpty())
        return {};
    const Location &first = finding.locations.first();
    QString text = isolated(printable(first.path));
    if (first.firstLine && first.lastLine && *first.lastLine > *first.firstLine)
        text += tr(", lines %1–%2").arg(*first.firstLine).arg(*first.lastLine);
    else if (first.firstLine)
        text += tr(", line %1").arg(*first.firstLine);
    if (finding.locations.size() > 1)
        text += tr(" and %1 more").arg(finding.locations.size() - 1);
    return text;
}

} // namespace

int RatedItem::rank() const
{
    constexpr int unrated = 5;
    const int bySeverity = rating.severity ? static_cast<int>(*rating.severity) : unrated;
    const int byPriority = rating.priority ? static_cast<int>(*rating.priority) : unrated;
    return std::min(bySeverity, byPriority);
}

SystemFacts::SystemFacts(const ScorecardInput &from, const System &of)
    : input(from)
    , system(of)
    , readiness(from.readiness.value(of.id))
    , contradictions(from.contradictions.value(of.id))
{
    for (const ImportedDocument &document : input.state.documents()) {
        if (document.system == of.id)
            documents.append(&document);
    }
    const QSet<ItemId> denied = deniedTicks(contradictions);
    for (const Item *its : input.state.itemsOf(of.id)) {
        const Item &item = *its;
        if (!isRated(input.state, item))
            continue;
        const CountedItem stands(input.state, item, today());
        if (stands->state.status == Status::NotApplicable) {
            notApplicable.append(&item);
            continue;
        }
        const Evidence evidence = evidenceOf(input.state, item, denied, input.now, input.policy);
        const CountedAs counts = countedAs(stands->state.status, evidence, isWaived(*stands, today()));
        const auto joined = stands.isJoined() ? std::make_shared<const Item>(*stands) : nullptr;
        RatedItem one{.item = joined ? joined.get() : &item,
                      .joined = joined,
                      .rating = ratingOf(input.state, *stands),
                      .weight = weightOf(input.state, item, input.policy),
                      .counts = counts,
                      .standing = standingOf(counts, stands->state.status, evidence),
                      .due = input.state.due(*stands)};
        if (dueStateOf(input.state, item, denied, today()).isLate(today()))
            one.daysLate = one.due.daysTo(today());
        shares.add(one.counts);
        m_ratedAt.insert(item.id, rated.size());
        rated.append(one);
    }
}

const RatedItem *SystemFacts::find(ItemId id) const
{
    const auto found = m_ratedAt.constFind(id);
    return found == m_ratedAt.cend() ? nullptr : &rated[*found];
}

SystemFacts::Kinds SystemFacts::kinds() const
{
    const auto isTask = [](const RatedItem &one) { return one.item->kind == ItemKind::Task; };
    if (std::ranges::none_of(rated, isTask))
        return Kinds::Findings;
    return std::ranges::all_of(rated, isTask) ? Kinds::Tasks : Kinds::Both;
}

QString SystemFacts::noun(qint64 count) const
{
    const auto shown = [count](const QString &words) {
        return withPlural(words, count).remove(QString::number(count)).trimmed();
    };
    const int n = static_cast<int>(count);
    switch (kinds()) {
    case Kinds::Findings:
        return shown(QCoreApplication::translate("shipworthy::Report", "%n finding(s)", "without its number", n));
    case Kinds::Tasks:
        return shown(QCoreApplication::translate("shipworthy::Report", "%n task(s)", "without its number", n));
    case Kinds::Both:
        return shown(
            QCoreApplication::translate("shipworthy::Report", "%n finding(s) and task(s)", "without its number", n));
    }
    Q_UNREACHABLE();
}

QString SystemFacts::nounCount(qint64 count) const
{
    switch (kinds()) {
    case Kinds::Findings: return counted("%n finding(s)", count);
    case Kinds::Tasks: return counted("%n task(s)", count);
    case Kinds::Both: return counted("%n finding(s) and task(s)", count);
    }
    Q_UNREACHABLE();
}

QString SystemFacts::blockerWord() const
{
    bool priority = false;
    bool onlySeverity = false;
    for (const RatedItem &one : rated) {
        if (one.rating.priority == Priority::P0)
            priority = true;
        else if (one.rating.severity == Severity::Critical)
            onlySeverity = true;
    }
    if (priority && onlySeverity)
        return tr("P0 or critical");
    return onlySeverity ? tr("critical") : tr("P0");
}

int SystemFacts::sourceNumber(DocumentId document) const
{
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (documents[i]->id == document)
            return static_cast<int>(i) + 1;
    }
    return 0;
}

QString SystemFacts::place(DocumentId document, int line) const
{
    if (line <= 0)
        return {};
    const QString text = tr("line %1").arg(line).replace(u' ', QChar::Nbsp);
    const int source = documents.size() > 1 ? sourceNumber(document) : 0;
    return source > 0 ? tr("source %1, %2").arg(source).arg(text) : text;
}

QString SystemFacts::label(const Item &item) const
{
    const QString key = item.kind == ItemKind::Finding ? printable(input.state.key(item)) : QString();
    return key.isEmpty() ? printable(input.state.title(item)) : key;
}

QString SystemFacts::waitsFor(const Item &item) const
{
    const Finding *finding = input.state.finding(item);
    QStringList open;
    for (const QString &key : finding ? finding->dependsOn : QStringList()) {
        const ItemId needed = input.state.findingItem(item.document, key);
        if (needed.isValid() && !isDone(input.state.item(needed)->state.status))
            open.append(isolated(printable(key)));
    }
    return open.isEmpty() ? QString() : tr("Waits for %1.").arg(joined(open));
}

/// Who says it is done: the document, or a person here.
QString SystemFacts::claimText(const Item &item) const
{
    const Finding *finding = input.state.finding(item);
    const Task *task = input.state.task(item);
    if ((finding && finding->checked == true) || (finding && finding->status == Status::Resolved))
        return finding->checked == true ? tr("Ticked in the document; no evidence.")
                                        : tr("Resolved, says the document; no evidence.");
    if (task && task->status == Status::Resolved)
        return tr("Resolved, says the document; no evidence.");
    const Event *latest = nullptr;
    for (const Event &event : input.history) {
        if (event.item == item.id && event.field == Field::Status && (!latest || event.sequence > latest->sequence))
            latest = &event;
    }
    if (!latest)
        return tr("Claimed; no evidence.");
    return tr("Set to resolved on %1 by %2; no evidence.")
        .arg(dateWords(inZoneOf(input.now, latest->at).date()), isolated(printable(latest->author)));
}

QString SystemFacts::evidenceText(const RatedItem &one) const
{
    const Item &item = *one.item;
    switch (one.standing) {
    case Standing::Verified:
    case Standing::Stale: {
        const auto proof = proofOf(item);
        if (!proof)
            return claimText(item);
        const QString day = dateWords(inZoneOf(input.now, proof->at).date());
        return one.standing == Standing::Stale
                 ? tr("Evidence of %1 is too old: %2 (%3).").arg(day, isolated(proof->seen), isolated(proof->by))
                 : tr("Verified %1 by %2: %3.").arg(day, isolated(proof->by), isolated(proof->seen));
    }
    case Standing::Claimed: return claimText(item);
    case Standing::Waived: {
        const Waiver &waiver = *item.state.waiver;
        return tr("Accepted until %1, %2 left: %3.")
            .arg(dateWords(waiver.until), days(today().daysTo(waiver.until)), quoted(quotable(waiver.reason, 120)));
    }
    case Standing::Contradicted:
        for (const Contradiction &contradiction : contradictions) {
            if (contradiction.deniesTick && contradiction.items.contains(item.id)) {
                const QString where = place(contradiction.other.document, contradiction.other.line);
                return tr("%1; but %2%3.")
                    .arg(withQuotationsIsolated(printable(contradiction.one.text)),
                         withQuotationsIsolated(insideSentence(quotable(contradiction.other.text, 140))),
                         where.isEmpty() ? QString() : tr(" (%1)").arg(where));
            }
        }
        return tr("Claimed, and denied.");
    default: break;
    }
    QStringList parts;
    if (const QDate expired = waiverExpiredSince(item, today()); expired.isValid())
        parts.append(tr("Waiver expired since %1.").arg(dateWords(expired)));
    else
        parts.append(tr("No evidence."));
    if (const QString waits = waitsFor(item); !waits.isEmpty())
        parts.append(waits);
    if (!item.state.note.isEmpty())
        parts.append(tr("Note: %1.").arg(isolated(quotable(item.state.note, 120))));
    return parts.join(u' ');
}

std::optional<SystemFacts::Proof> SystemFacts::proofOf(const Item &item) const
{
    std::optional<Proof> attested;
    if (item.state.attestation) {
        const Attestation &attestation = *item.state.attestation;
        attested = Proof{.by = printable(attestation.by),
                         .seen = quotable(attestation.statement, 300),
                         .at = attestation.at,
                         .until = attestation.at.addDays(input.policy.freshDays)};
    }
    if (attested && attested->until >= input.now)
        return attested;
    Proof measured{.by = tr("Live check"), .seen = {}, .at = {}, .until = {}};
    QStringList names;
    for (const ServiceCheck *check : checksAbout(input.state, item)) {
        const CheckStanding standing = input.state.standing(check->id);
        if (standing.state != CheckState::Pass)
            return attested;
        const QDateTime until = standing.freshFor ? standing.at.addSecs(standing.freshFor->count())
                                                  : standing.at.addDays(input.policy.freshDays);
        if (names.isEmpty() || standing.at < measured.at)
            measured.at = standing.at;
        if (names.isEmpty() || until < measured.until)
            measured.until = until;
        names.append(printable(nameOf(*check)));
    }
    if (names.isEmpty())
        return attested;
    measured.seen = quotable(names.join(tr(", ")), 300);
    return measured;
}

QString SystemFacts::briefText(const RatedItem &one) const
{
    const Item &item = *one.item;
    switch (one.standing) {
    case Standing::Verified:
    case Standing::Stale:
        if (const auto proof = proofOf(item))
            return tr("Evidence of %1.").arg(dateWords(inZoneOf(input.now, proof->at).date()));
        return claimText(item);
    case Standing::Claimed: return claimText(item);
    case Standing::Waived: return tr("Accepted until %1.").arg(dateWords(item.state.waiver->until));
    case Standing::Contradicted:
        for (const Contradiction &contradiction : contradictions) {
            if (contradiction.check.isValid() && contradiction.items.contains(item.id))
                return tr("A live check denies it.");
            const QString where = place(contradiction.other.document, contradiction.other.line);
            if (contradiction.deniesTick && contradiction.items.contains(item.id) && !where.isEmpty())
                return tr("%1; %2 denies it.").arg(withQuotationsIsolated(printable(contradiction.one.text)), where);
        }
        return tr("Claimed, and denied.");
    default: break;
    }
    if (const QDate expired = waiverExpiredSince(item, today()); expired.isValid())
        return tr("Waiver expired since %1.").arg(dateWords(expired));
    const QString waits = waitsFor(item);
    return waits.isEmpty() ? tr("None.") : tr("None. %1").arg(waits);
}

ReportFinding SystemFacts::reportFinding(const RatedItem &one) const
{
    const Item &item = *one.item;
    const Finding *finding = input.state.finding(item);
    const QString where = place(item.document, input.state.lines(item).first);
    const bool gone = item.presence == Presence::Gone;
    const QString alsoStated = alsoStatedAt(item);
    return {.id = item.id,
            // A task names what it covers, perhaps in prose; that is no key of its own.
            .key = finding ? printable(finding->key) : QString(),
            .title = printable(input.state.title(item)),
            .owner = printable(item.state.owner),
            .due = dateWords(one.due),
            .late = lateWords(one.daysLate),
            .effort = effortWords(input.state.effort(item)),
            .evidence = evidenceText(one),
            .brief = briefText(one),
            .place = (!gone             ? where
                      : where.isEmpty() ? tr("no longer stated")
                                        : tr("no longer stated; %1 of an earlier version").arg(where)) +
                     (alsoStated.isEmpty() ? QString() : tr("; also %1").arg(alsoStated)),
            .cited = finding ? citation(*finding) : QString(),
            .state = waiverExpiredSince(item, today()).isValid() ? tr("Waiver expired") : wordFor(one.standing),
            .standing = one.standing};
}

QString SystemFacts::alsoStatedAt(const Item &item) const
{
    const Item *stated = input.state.item(item.id);
    QStringList places;
    for (const Item *one : stated ? statementsOf(input.state, *stated).mid(1) : QList<const Item *>()) {
        const System *its = input.state.system(one->system);
        const QString where = place(one->document, input.state.lines(*one).first);
        places.append(one->system == system.id ? where
                                               : tr("in %1").arg(isolated(printable(its ? its->name : QString()))));
    }
    places.removeDuplicates();
    return places.join(tr(", "));
}

const ImportedDocument *SystemFacts::deciding() const
{
    return latest(documents, [](const AuditDocument &facts) { return facts.decision.has_value(); });
}

const ImportedDocument *SystemFacts::scoring() const
{
    return latest(documents, [](const AuditDocument &facts) {
        return std::ranges::any_of(facts.scorecards, [](const Scorecard &card) {
            return !card.higherIsWorse && (card.overall || !card.rows.isEmpty());
        });
    });
}

const Scorecard *SystemFacts::scorecard() const
{
    const ImportedDocument *document = scoring();
    if (!document)
        return nullptr;
    const QList<Scorecard> &cards = document->facts->scorecards;
    return &*std::ranges::max_element(cards, [](const Scorecard &a, const Scorecard &b) {
        return std::tuple(!a.higherIsWorse, a.overall.has_value(), a.rows.size()) <
               std::tuple(!b.higherIsWorse, b.overall.has_value(), b.rows.size());
    });
}

QString nameOf(const ServiceCheck &check)
{
    return check.name.isEmpty() ? check.text.section(u'\n', 0, 0) : check.name;
}

} // namespace report
} // namespace shipworthy
