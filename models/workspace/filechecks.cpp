#include "workspace/filechecks.h"

#include "workspace/documentreading.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FileChecks", text);
}

/// What of an item a file may answer, as written.
QStringList criteriaOf(const WorkspaceState &state, const Item &item)
{
    if (const Finding *finding = state.finding(item)) {
        // A box that is a finding is its own criterion.
        return finding->form == FindingForm::Checklist ? QStringList{finding->title} + finding->acceptance
                                                       : finding->acceptance;
    }
    if (const ChecklistEntry *entry = state.checklistEntry(item))
        return {entry->text};
    const Task *task = state.task(item);
    return task ? QStringList{task->title} + task->steps : QStringList();
}

/// Where the tick of an item is kept; 0 where another item stands for it.
ItemId tickedAt(const WorkspaceState &state, const Item &item)
{
    if (item.kind == ItemKind::ChecklistItem)
        return state.tickTarget(item);
    return item.kind == ItemKind::Task && !state.coveredBy(item).isEmpty() ? ItemId() : item.id;
}

/// Without what no criterion asks for: the texts of thousands of results.
void shrink(Scan &scan)
{
    for (Finding &finding : scan.document.findings) {
        Finding kept;
        kept.severity = finding.severity;
        kept.status = finding.status;
        kept.line = finding.line;
        finding = std::move(kept);
    }
    QList<Metric> metrics = std::move(scan.document.metrics);
    QList<Finding> findings = std::move(scan.document.findings);
    scan.document = {};
    scan.document.metrics = std::move(metrics);
    scan.document.findings = std::move(findings);
    scan.redacted.clear();
}

CheckOutcome outcomeOf(EvidenceOutcome outcome)
{
    switch (outcome) {
    case EvidenceOutcome::Met: return CheckOutcome::Passes;
    case EvidenceOutcome::NotMet: return CheckOutcome::Fails;
    case EvidenceOutcome::NoEvidence: break;
    }
    return CheckOutcome::CannotSay;
}

} // namespace

FileChecks::FileChecks(BytesOf bytesOf)
    : m_bytesOf(std::move(bytesOf))
{
}

QList<const ImportedDocument *> FileChecks::filesFor(const WorkspaceState &state, SystemId system) const
{
    QList<const ImportedDocument *> scans;
    QSet<SystemId> withOthers; ///< systems that hold other documents
    for (const ImportedDocument &document : state.documents()) {
        if (scanFormatOf(*document.facts))
            scans.append(&document);
        else
            withOthers.insert(document.system);
    }
    scans.removeIf([&](const ImportedDocument *scan) {
        const bool isUnplaced = !withOthers.contains(scan->system) && withOthers.size() == 1;
        return scan->system != system && !(isUnplaced && withOthers.contains(system));
    });
    return scans;
}

QList<FileCheck> FileChecks::checksOf(const WorkspaceState &state, SystemId system, const QDateTime &now, int freshDays)
{
    QList<FileCheck> checks;
    const QList<const ImportedDocument *> files = filesFor(state, system);
    if (files.isEmpty())
        return checks;
    const EvidenceTime time{{}, now, std::chrono::days(freshDays)};
    for (const Item *item : state.itemsOf(system)) {
        if (item->presence != Presence::Gone && !item->state.misread)
            ask(state, *item, files, time, checks);
    }
    return checks;
}

QList<FileCheck> FileChecks::checksOf(const WorkspaceState &state, const Item &item, const QDateTime &now,
                                      int freshDays)
{
    QList<FileCheck> checks;
    ask(state, item, filesFor(state, item.system), {{}, now, std::chrono::days(freshDays)}, checks);
    for (const QString &text : criteriaOf(state, item)) {
        const std::optional<FileCriterion> &criterion = criterionIn(text);
        const bool isAnswered = std::ranges::find(checks, text, &FileCheck::criterion) != checks.end();
        if (!criterion || isAnswered)
            continue;
        FileCheck check{
            .item = item.id, .criterion = text, .document = {}, .figure = {}, .asked = {}, .why = {}, .age = {}};
        check.asked = askedText(*criterion);
        check.why = tr("No imported file of this system looked for this");
        checks.append(check);
    }
    return checks;
}

void FileChecks::ask(const WorkspaceState &state, const Item &item, const QList<const ImportedDocument *> &files,
                     const EvidenceTime &time, QList<FileCheck> &checks)
{
    const ItemId ticked = tickedAt(state, item);
    for (const QString &text : ticked.isValid() ? criteriaOf(state, item) : QStringList()) {
        const std::optional<FileCriterion> &criterion = criterionIn(text);
        if (!criterion)
            continue;
        for (const ImportedDocument *file : files) {
            // A file is no evidence about itself, and one that looked for something else says nothing.
            const Scan *scan = file->id == item.document ? nullptr : scanOf(*file);
            if (!scan || !looksFor(*scan, *criterion))
                continue;
            const EvidenceAnswer &answer = answerOf(*criterion, *file, time);
            checks.append({.item = ticked,
                           .criterion = text,
                           .document = file->id,
                           .outcome = outcomeOf(answer.outcome),
                           .figure = answer.figure,
                           .asked = askedText(*criterion),
                           .why = answer.why,
                           .age = answer.age,
                           .line = answer.line});
        }
    }
}

const std::optional<FileCriterion> &FileChecks::criterionIn(const QString &text)
{
    const auto known = m_criteria.constFind(text);
    return known != m_criteria.cend() ? *known : *m_criteria.insert(text, fileCriterionFrom(text));
}

const EvidenceAnswer &FileChecks::answerOf(const FileCriterion &criterion, const ImportedDocument &file,
                                           EvidenceTime time)
{
    const auto key = std::pair(criterion.text, file.id);
    const auto known = m_answers.constFind(key);
    if (known != m_answers.cend() && known->day == time.now.date())
        return known->answer;
    time.modified = modifiedOf(*file.facts);
    return m_answers.insert(key, {time.now.date(), answer(criterion, *scanOf(file), time)})->answer;
}

const Scan *FileChecks::scanOf(const ImportedDocument &file)
{
    auto known = m_scans.find(file.id.value);
    if (known == m_scans.end()) {
        std::optional<Scan> kept;
        const auto bytes = m_bytesOf(file.id);
        const auto format = scanFormatOf(*file.facts);
        if (bytes && format) {
            if (auto scan = readScan(*bytes, file.facts->path, *format)) {
                shrink(*scan);
                kept = std::move(*scan);
            }
        }
        known = m_scans.emplace(file.id.value, std::move(kept)).first;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace shipworthy
