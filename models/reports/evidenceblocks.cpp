#include "reports/evidenceblocks.h"

#include "base/daywords.h"
#include "base/language.h"
#include "base/visibletext.h"
#include "domain/countedas.h"
#include "domain/documentname.h"
#include "domain/eventwords.h"
#include "reports/printabletext.h"
#include "reports/reportwords.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace shipworthy::report {
namespace {

QString pathOf(const QUrl &url)
{
    const QString path = printable(url.path(QUrl::FullyEncoded));
    return path.isEmpty() ? QStringLiteral("/") : path;
}

QString hostOf(const QUrl &url)
{
    return printable(url.scheme() + QStringLiteral("://") + url.host() +
                     (url.port() > 0 ? u':' + QString::number(url.port()) : QString()));
}

bool concernsBlocker(const SystemFacts &facts, const Contradiction &contradiction)
{
    return std::ranges::any_of(contradiction.items, [&](ItemId id) {
        const RatedItem *rated = facts.find(id);
        return rated && rated->rating.isBlocker();
    });
}

QString statementText(const SystemFacts &facts, const Statement &statement, bool quotedWords, int limit)
{
    const QString words = quotable(statement.text, limit);
    const QString where = facts.place(statement.document, statement.line);
    const QString text = quotedWords ? quoted(words) : withQuotationsIsolated(words);
    return where.isEmpty() ? text : tr("%1 (%2)").arg(text, where);
}

/// What \a about says already, with a colon, is not said again behind it.
QString withoutLead(const QString &text, const QString &about)
{
    const QString lead = about + QStringLiteral(": ");
    return !about.isEmpty() && text.startsWith(lead, Qt::CaseInsensitive) ? text.sliced(lead.size()) : text;
}

QString finder(const Contradiction &contradiction)
{
    if (contradiction.isSettled())
        return tr("Settled: %1").arg(insideSentence(wordFor(contradiction.settlement->ruling)));
    if (contradiction.kind == ContradictionKind::StatedByDocument)
        return tr("Stated by the document");
    if (contradiction.kind == ContradictionKind::ServiceDenies)
        return tr("Live check");
    const DocumentId one = contradiction.one.document;
    const DocumentId other = contradiction.other.document;
    if (!one.isValid() || !other.isValid())
        return tr("Document against a tick made here");
    return one == other ? tr("Same document") : tr("Two documents");
}

QString sourceRead(const AuditDocument &facts)
{
    QStringList parts{counted("%n line(s)", facts.lineCount)};
    qint64 repaired = 0;
    for (const Warning &warning : facts.warnings)
        repaired += warning.code == QLatin1String("table-row-repaired") ? 1 : 0;
    if (repaired > 0)
        parts.append(counted("%n table row(s) repaired", repaired));
    if (!facts.encoding.repairedFrom.isEmpty())
        parts.append(tr("text repaired from %1").arg(isolated(printable(facts.encoding.repairedFrom))));
    return parts.join(tr(", "));
}

QString status(const QString &id)
{
    return insideSentence(fieldWords(Field::Status, id));
}

/// Without the reason where it stands beside it.
QString acceptanceText(const Event &event)
{
    ItemState accepted;
    const bool isRead = setFieldText(accepted, Field::Waiver, event.to).has_value() && accepted.waiver;
    if (isRead && !event.reason.isEmpty() && accepted.waiver->reason == event.reason)
        return tr("risk accepted until %1.").arg(dateWords(accepted.waiver->until));
    return tr("risk accepted %1.").arg(isolated(quotable(fieldWords(Field::Waiver, event.to), 160)));
}

/// What an edit did, after its subject: "SEC-01 " + "went from open to resolved."
QString editText(const Event &event)
{
    const Field field = *event.field;
    const QString to = isolated(printable(fieldWords(field, event.to)));
    const QString shortened = isolated(quotable(fieldWords(field, event.to), 160));
    switch (field) {
    case Field::Status: return tr("went from %1 to %2.").arg(status(event.from), status(event.to));
    case Field::Owner: return to.isEmpty() ? tr("has no owner now.") : tr("given to %1.").arg(to);
    case Field::Due: {
        const QDate due = QDate::fromString(event.to, Qt::ISODate);
        return due.isValid() ? tr("due on %1.").arg(dateWords(due)) : tr("has no due date now.");
    }
    case Field::Severity: return to.isEmpty() ? tr("has no severity now.") : tr("rated %1.").arg(insideSentence(to));
    case Field::Priority: return to.isEmpty() ? tr("has no priority now.") : tr("made %1.").arg(to);
    case Field::Note: return to.isEmpty() ? tr("note removed.") : tr("noted.");
    case Field::Attestation: return to.isEmpty() ? tr("evidence withdrawn.") : tr("attested.");
    case Field::Waiver: return to.isEmpty() ? tr("waiver ended.") : acceptanceText(event);
    case Field::FormerCriterion:
        return to.isEmpty() ? tr("decided again for its changed text.") : tr("no longer proven: its text changed.");
    case Field::Title:
        return to.isEmpty() ? tr("called again as its document does.") : tr("now called %1.").arg(shortened);
    case Field::Category: return to.isEmpty() ? tr("back in its document's category.") : tr("moved to %1.").arg(to);
    case Field::Section:
        return to.isEmpty() ? tr("back in its document's section.") : tr("moved to the section %1.").arg(shortened);
    case Field::Effort:
        return to.isEmpty() ? tr("estimated again as its document does.") : tr("estimated at %1.").arg(to);
    case Field::Misread: return to.isEmpty() ? tr("is a finding after all.") : tr("dismissed as no finding.");
    case Field::Planned: return to.isEmpty() ? tr("back where its plan has it.") : tr("planned for %1.").arg(to);
    case Field::Prerequisites:
        return to.isEmpty() ? tr("waits again for what its document says.")
                            : tr("waits for something else: %1.").arg(shortened);
    }
    Q_UNREACHABLE();
}

/// "SEC-01" of "SEC-01 Revoke the key": the item's own label where it is still here.
QString subjectOf(const SystemFacts &facts, const Event &event)
{
    if (const Item *item = event.item.isValid() ? facts.input.state.item(event.item) : nullptr)
        return isolated(facts.label(*item));
    return isolated(printable(subjectWords(event)));
}

QString eventText(const Event &event, const QStringList &subjects)
{
    const QString subject = joined(subjects);
    switch (event.kind) {
    case EventKind::Created: return tr("Workspace created.");
    case EventKind::Imported: return tr("Imported %1.").arg(subject);
    case EventKind::ImportUndone: return tr("Import of %1 undone.").arg(subject);
    case EventKind::Edited: return event.field ? subject + u' ' + editText(event) : tr("%1 changed.").arg(subject);
    case EventKind::SystemRenamed:
        return tr("System renamed from %1 to %2.").arg(quoted(printable(event.from)), quoted(printable(event.to)));
    case EventKind::PlanStartSet: {
        const QDate start = QDate::fromString(event.to, Qt::ISODate);
        return start.isValid() ? tr("Plan start set to %1.").arg(dateWords(start)) : tr("Plan start removed.");
    }
    case EventKind::EndpointAdded: return tr("Endpoint %1 added.").arg(subject);
    case EventKind::EndpointRemoved: return tr("Endpoint %1 removed.").arg(subject);
    case EventKind::Printed: return tr("Printed: %1.").arg(subject);
    case EventKind::Appeared: return tr("%1 newly stated.").arg(subject);
    case EventKind::Vanished: return tr("%1 no longer stated.").arg(subject);
    case EventKind::Returned: return tr("%1 stated again.").arg(subject);
    case EventKind::CriterionChanged: return tr("%1 reworded.").arg(subject);
    case EventKind::WrittenBack: return tr("%1 written into its source file.").arg(subject);
    case EventKind::SettingChanged: return tr("Setting changed: %1.").arg(subject);
    case EventKind::ColumnsMapped: return tr("Meaning of columns set: %1.").arg(subject);
    case EventKind::DocumentMoved: return tr("%1 now belongs to %2.").arg(subject, isolated(printable(event.to)));
    case EventKind::ContradictionSettled:
        return event.to.isEmpty() ? tr("Contradiction opened again: %1.").arg(subject)
                                  : tr("Contradiction settled: %1.").arg(subject);
    case EventKind::CheckAdded: return tr("Check added: %1.").arg(subject);
    case EventKind::CheckEdited: return tr("Check changed: %1.").arg(subject);
    case EventKind::CheckRemoved: return tr("Check removed: %1.").arg(subject);
    case EventKind::SuggestionDeclined: return tr("Suggested check declined: %1.").arg(subject);
    case EventKind::DuplicatesMerged: return tr("%1 counts as one with %2.").arg(subject, quoted(printable(event.to)));
    case EventKind::DuplicatesSplit:
        return tr("%1 no longer counts as one with %2.").arg(subject, quoted(printable(event.from)));
    case EventKind::DuplicateLeadChosen: return tr("%1 is shown as %2.").arg(subject, quoted(printable(event.to)));
    case EventKind::DuplicatesDenied: return tr("%1 is not the same as %2.").arg(subject, quoted(printable(event.to)));
    }
    Q_UNREACHABLE();
}

QString whyText(const Event &event)
{
    const bool quotesValue = event.field == Field::Note || event.field == Field::Attestation;
    if (!event.reason.isEmpty())
        return reasonWords(event) == event.reason ? quoted(quotable(event.reason, 200)) : reasonWords(event);
    return quotesValue && !event.to.isEmpty() ? quoted(quotable(fieldWords(*event.field, event.to), 200)) : QString();
}

QList<const Event *> eventsOf(const SystemFacts &facts)
{
    QList<const Event *> events;
    for (const Event &event : facts.input.history) {
        if (event.system == facts.system.id)
            events.append(&event);
    }
    std::ranges::sort(events, [](const Event *a, const Event *b) { return a->sequence > b->sequence; });
    return events;
}

/// What a later version of a document did to its items is told in one line for all of them.
bool isOfOneImport(const Event &a, const Event &b)
{
    const bool tells = a.kind == EventKind::Appeared || a.kind == EventKind::Vanished ||
                       a.kind == EventKind::Returned || a.kind == EventKind::CriterionChanged;
    return tells && a.kind == b.kind && a.step != 0 && a.step == b.step;
}

bool isSameStep(const Event &a, const Event &b)
{
    if (isOfOneImport(a, b))
        return true;
    return a.kind == EventKind::Edited && b.kind == a.kind && a.author == b.author && a.field == b.field &&
           a.from == b.from && a.to == b.to && a.reason == b.reason && std::abs(a.at.secsTo(b.at)) < 2;
}

constexpr qsizetype maxHistoryRows = 200;
constexpr int wholeQuote = 400; // characters of one statement; its line is printed beside it
constexpr int briefQuote = 80;
constexpr int briefName = 50; // of a check, in a narrow column

/// Rows, and how many events they hold.
std::pair<QList<HistoryRow>, qsizetype> rowsOf(const SystemFacts &facts)
{
    const QList<const Event *> events = eventsOf(facts);
    QList<HistoryRow> rows;
    qsizetype i = 0;
    while (i < events.size() && rows.size() < maxHistoryRows) {
        const Event &first = *events[i];
        QStringList subjects;
        for (; i < events.size() && (events[i] == &first || isSameStep(first, *events[i])); ++i)
            subjects.prepend(subjectOf(facts, *events[i]));
        rows.append({.when = timeWords(inZoneOf(facts.input.now, first.at)),
                     .who = printable(first.author),
                     .what = eventText(first, subjects),
                     .why = whyText(first)});
    }
    return {rows, i};
}

/// For a narrow column: checks that prove anything are of this month or the last.
QString dayAndMonth(QDate date)
{
    return date.isValid() ? dayWords(date, DayForm::Day).replace(u' ', QChar::Nbsp) : QString();
}

/// In the words of an endpoint's state.
QString stateIdOf(CheckState state)
{
    switch (state) {
    case CheckState::Pass: return QStringLiteral("up");
    case CheckState::Warn: return QStringLiteral("degraded");
    case CheckState::Fail: return QStringLiteral("down");
    case CheckState::NotRun:
    case CheckState::Error: break;
    }
    return QStringLiteral("unknown");
}

void addChecks(const SystemFacts &facts, EndpointBlock &block, QStringList &hosts)
{
    for (const ServiceCheck &check : facts.input.state.serviceChecks()) {
        if (check.system != facts.system.id)
            continue;
        const CheckStanding standing = facts.input.state.standing(check.id);
        const QString host = check.base.isEmpty() ? QString() : hostOf(check.base);
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
        const bool isTold = standing.state == CheckState::Fail || standing.state == CheckState::Warn ||
                            standing.state == CheckState::Error;
        const QString answer = isTold ? quotable(standing.why, 80) : wordFor(standing.state);
        block.rows.append({.path = quotable(nameOf(check), briefName),
                           .state = stateIdOf(standing.state),
                           .answer = answer,
                           .latency = dayAndMonth(inZoneOf(facts.input.now, standing.at).date())});
    }
}

/// What fails first, what was never asked last: a page shows some of the rows.
int tellingOf(const EndpointRow &row)
{
    if (row.state == QLatin1String("down"))
        return 0;
    if (row.state == QLatin1String("degraded"))
        return 1;
    const bool wasAsked = !row.latency.isEmpty(); // an endpoint with its time, a check with its day
    if (row.state == QLatin1String("unknown"))
        return wasAsked ? 2 : 4;
    return 3;
}

QString unaskedWords(int unasked, qsizetype addresses, qsizetype checks)
{
    if (unasked < addresses)
        return tr("%1 not asked in this session.").arg(number(unasked));
    if (checks == 0)
        return tr("None was asked in this session.");
    return addresses == 1 ? tr("The address itself was not asked in this session.")
                          : tr("None of the addresses was asked in this session.");
}

} // namespace

EndpointBlock endpointBlock(const SystemFacts &facts)
{
    EndpointBlock block;
    QStringList hosts;
    std::optional<int> certificate;
    int unasked = 0;
    for (const Endpoint &endpoint : facts.input.state.endpoints()) {
        if (endpoint.system != facts.system.id)
            continue;
        if (const QString host = hostOf(endpoint.url); !hosts.contains(host))
            hosts.append(host);
        EndpointRow row{.path = pathOf(endpoint.url),
                        .state = QStringLiteral("unknown"),
                        .answer = tr("not asked yet"),
                        .latency = {}};
        const auto reading = facts.input.readings.constFind(endpoint.id);
        if (reading != facts.input.readings.cend()) {
            row.state = reading->state;
            row.answer = reading->reason.isEmpty() && reading->httpStatus ? QString::number(*reading->httpStatus)
                                                                          : printable(reading->reason);
            if (reading->latencyMs)
                row.latency = number(*reading->latencyMs) + QChar::Nbsp + tr("ms");
            if (reading->certificateDays && (!certificate || *reading->certificateDays < *certificate))
                certificate = reading->certificateDays;
        } else {
            ++unasked;
        }
        block.rows.append(row);
    }
    const qsizetype addresses = block.rows.size();
    addChecks(facts, block, hosts);
    if (block.rows.isEmpty()) {
        block.headline = tr("No endpoint registered.");
        const ImportedDocument *naming = nullptr;
        for (const ImportedDocument *document : facts.documents)
            naming = !naming && !document->facts->endpoints.isEmpty() ? document : naming;
        block.sentence = naming ? tr("The document names %1. Nothing here is verified live.")
                                      .arg(isolated(printable(naming->facts->endpoints.first().url)))
                                : tr("Nothing here is verified live.");
        return block;
    }
    const qsizetype checks = block.rows.size() - addresses;
    block.namesChecks = checks > 0;
    std::ranges::stable_sort(block.rows, {}, tellingOf);
    for (QString &host : hosts)
        host = isolated(host);
    block.summary = checks == 0    ? tr("%1 registered").arg(number(addresses))
                  : addresses == 0 ? counted("%n check(s)", checks)
                                   : tr("%1 registered, %2").arg(number(addresses), counted("%n check(s)", checks));
    QStringList notes{hosts.join(tr(", ")) + u'.'};
    if (certificate)
        notes.append(*certificate >= 0 ? tr("Certificate: %1 left.").arg(days(*certificate))
                                       : tr("Certificate: expired %1 ago.").arg(days(-*certificate)));
    if (unasked > 0)
        notes.append(unaskedWords(unasked, addresses, checks));
    block.sentence = notes.join(u' ');
    return block;
}

QList<PrintedContradiction> contradictionRows(const SystemFacts &facts)
{
    QList<const Contradiction *> ordered;
    for (const Contradiction &contradiction : facts.contradictions)
        ordered.append(&contradiction);
    std::ranges::stable_sort(ordered, {}, [&](const Contradiction *one) {
        return std::tuple(one->isSettled(), !one->deniesTick, one->kind == ContradictionKind::StatedByDocument,
                          !concernsBlocker(facts, *one));
    });
    QList<PrintedContradiction> rows;
    for (const Contradiction *one : std::as_const(ordered)) {
        const bool stated = one->kind == ContradictionKind::StatedByDocument;
        const QString first = withoutLead(statementText(facts, one->one, stated, briefQuote), printable(one->about));
        const QString second = statementText(facts, one->other, stated, briefQuote);
        rows.append(
            {.about = printable(one->about),
             .one = statementText(facts, one->one, stated, wholeQuote),
             .other = statementText(facts, one->other, stated, wholeQuote),
             .foundBy = finder(*one),
             // What it is about stands before it, if anything does.
             .brief = tr("%1; %2.").arg(one->about.isEmpty() ? first : insideSentence(first), insideSentence(second))});
    }
    return rows;
}

QString contradictionsSummary(const SystemFacts &facts)
{
    const auto denying = std::ranges::count_if(facts.contradictions, &Contradiction::deniesTick);
    const auto stated =
        std::ranges::count(facts.contradictions, ContradictionKind::StatedByDocument, &Contradiction::kind);
    QStringList parts;
    if (denying > 0)
        parts.append(denying == 1 ? tr("1 denies a tick") : tr("%1 deny a tick").arg(number(denying)));
    if (stated > 0)
        parts.append(tr("%1 stated by the document").arg(number(stated)));
    if (const auto settled = std::ranges::count_if(facts.contradictions, &Contradiction::isSettled); settled > 0)
        parts.append(tr("%1 settled").arg(number(settled)));
    const QString count = number(facts.contradictions.size());
    if (facts.contradictions.size() == 1)
        return denying == 1 && parts.size() == 1 ? tr("1, denies a tick") : count;
    return parts.isEmpty() ? count : tr("%1: %2").arg(count, parts.join(tr(", ")));
}

QString contradictionsAbsence(const SystemFacts &facts)
{
    if (facts.rated.isEmpty())
        return tr("None found; there is nothing to compare.");
    const bool isOnRecord = std::ranges::any_of(facts.input.state.serviceChecks(), [&](const ServiceCheck &check) {
        return check.system == facts.system.id && facts.input.state.standing(check.id).state != CheckState::NotRun;
    });
    return (isOnRecord ? tr("None found among %1 of %2.")
                       : tr("None found among %1 of %2; no live check is on record."))
        .arg(facts.nounCount(facts.rated.size()), counted("%n document(s)", facts.documents.size()));
}

QList<PrintedWaiver> waiverRows(const SystemFacts &facts)
{
    QList<const RatedItem *> waived;
    for (const RatedItem &rated : facts.rated) {
        if (rated.item->state.status == Status::Accepted && rated.item->state.waiver)
            waived.append(&rated);
    }
    std::ranges::stable_sort(waived, {}, [](const RatedItem *rated) { return rated->item->state.waiver->until; });
    QList<PrintedWaiver> rows;
    for (const RatedItem *rated : std::as_const(waived)) {
        const Waiver &waiver = *rated->item->state.waiver;
        const qint64 left = facts.today().daysTo(waiver.until);
        const ReportFinding finding = facts.reportFinding(*rated);
        rows.append(
            {.finding = finding.key.isEmpty() ? isolated(finding.title)
                                              : tr("%1 %2").arg(isolated(finding.key), isolated(finding.title)),
             .until = left >= 0 ? tr("until %1, %2 left").arg(dateWords(waiver.until), days(left))
                                : tr("expired since %1, for %2")
                                      .arg(dateWords(waiverExpiredSince(*rated->item, facts.today())), days(-left)),
             .reason = waiver.owner.isEmpty() || waiver.owner == waiver.by
                         ? tr("%1 %2.").arg(quoted(quotable(waiver.reason, 160)), isolated(printable(waiver.by)))
                         : tr("%1 %2, responsible %3.")
                               .arg(quoted(quotable(waiver.reason, 160)), isolated(printable(waiver.by)),
                                    isolated(printable(waiver.owner))),
             .expired = left < 0});
    }
    return rows;
}

QList<EvidenceRow> evidenceRows(const SystemFacts &facts)
{
    using Proven = std::pair<const RatedItem *, SystemFacts::Proof>;
    QList<Proven> proven;
    for (const RatedItem &rated : facts.rated) {
        const bool rests = rated.standing == Standing::Verified || rated.standing == Standing::Stale;
        if (const auto proof = rests ? facts.proofOf(*rated.item) : std::nullopt)
            proven.append({&rated, *proof});
    }
    std::ranges::stable_sort(proven, std::greater(), [](const Proven &one) { return one.second.at; });
    QList<EvidenceRow> rows;
    for (const auto &[rated, proof] : std::as_const(proven)) {
        rows.append({.finding = facts.label(*rated->item),
                     .by = proof.by,
                     .seen = proof.seen,
                     .taken = timeWords(inZoneOf(facts.input.now, proof.at)),
                     .goodUntil = dateWords(inZoneOf(facts.input.now, proof.until).date()),
                     .stale = rated->standing == Standing::Stale});
    }
    return rows;
}

QString evidenceSentence(const SystemFacts &facts)
{
    const auto with = std::ranges::count_if(facts.rated, [](const RatedItem &rated) {
        return rated.standing == Standing::Verified || rated.standing == Standing::Stale;
    });
    const qint64 without = facts.rated.size() - with;
    const QString hidden = tr("Secrets found in documents are never printed.");
    if (facts.rated.isEmpty())
        return hidden;
    if (with == 0)
        return tr("None of the %1 has evidence: what is ticked is a claim until a named person says what they saw. %2")
            .arg(facts.nounCount(facts.rated.size()), hidden);
    return without == 0 ? hidden
                        : tr("The other %1 %2 no evidence. %3")
                              .arg(facts.nounCount(without), without == 1 ? tr("has") : tr("have"), hidden);
}

QList<SourceRow> sourceRows(const SystemFacts &facts)
{
    QList<SourceRow> rows;
    for (const ImportedDocument *document : facts.documents) {
        const AuditDocument &audit = *document->facts;
        const QString file = printable(documentName(audit.path));
        rows.append({.number = static_cast<int>(rows.size()) + 1,
                     .title = audit.title.isEmpty() ? file : printable(audit.title),
                     .file = file,
                     .date = dateWords(audit.date),
                     .read = sourceRead(audit),
                     .sha256 = audit.sha256});
    }
    return rows;
}

QList<HistoryRow> historyRows(const SystemFacts &facts)
{
    return rowsOf(facts).first;
}

qint64 historyCount(const SystemFacts &facts)
{
    return eventsOf(facts).size();
}

QString historySentence(const SystemFacts &facts)
{
    if (facts.input.history.isEmpty())
        return tr(
            "These documents were read from files, not from a workspace: no decision, tick or waiver is on record.");
    const auto [rows, held] = rowsOf(facts);
    const qint64 all = historyCount(facts);
    if (all == 0)
        return tr("No decision recorded since the import.");
    return held < all ? tr("The %1 earlier events are in the workspace.").arg(number(all - held)) : QString();
}

} // namespace shipworthy::report
