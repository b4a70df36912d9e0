#include "items/importsummary.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "items/documentfacts.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

using Kind = ImportRemark::Kind;

constexpr qsizetype longestRemark = 160;
const QString absent = QStringLiteral("–");

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::ImportSummary", text, nullptr, n);
}

QString counted(const char *text, int n)
{
    return withPlural(tr(text, n), n);
}

/// What the reader of a scanner's file says of its records, in the field that it adds for that.
std::optional<RecordCounts> recordsOf(const AuditDocument &facts)
{
    static const QRegularExpression four(QStringLiteral(R"(^(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D*$)"));
    for (const HeaderField &field : facts.metadata) {
        const QRegularExpressionMatch match = field.line == 0 ? four.match(field.value) : QRegularExpressionMatch();
        if (!match.hasMatch())
            continue;
        const RecordCounts counts{match.captured(1).toLongLong(), match.captured(2).toLongLong(),
                                  match.captured(3).toLongLong(), match.captured(4).toLongLong()};
        if (counts.seen == counts.stored + counts.duplicates + counts.skipped)
            return counts;
    }
    return std::nullopt;
}

Kind kindOf(const Warning &warning)
{
    if (warning.code.contains(QLatin1String("repair")))
        return Kind::Repaired;
    const bool isSkip = warning.code == QLatin1String("records-skipped") ||
                        warning.code == QLatin1String("records-repeated") ||
                        warning.code == QLatin1String("tables-too-wide");
    return isSkip ? Kind::Skipped : Kind::Warning;
}

class Remarks {
public:
    explicit Remarks(const AuditDocument &facts)
        : m_facts(facts)
    {
    }

    QList<ImportRemark> run(int dismissed)
    {
        for (const Warning &warning : m_facts.warnings)
            add(kindOf(warning), warning.line, warning.text);
        addEncoding();
        for (const StatedTotal &total : m_facts.totals)
            addTotal(total, dismissed);
        for (const Table &table : m_facts.tables) {
            const bool isInNote = std::ranges::any_of(m_facts.notes, [&](const Note &note) {
                return table.line >= note.line && table.line <= note.lastLine;
            });
            if (table.claimedAs.isEmpty() && !isInNote)
                add(Kind::Kept, table.line,
                    counted("a table of %n row(s): ", int(table.rows.size())) +
                        table.header.join(QStringLiteral(" | ")));
        }
        for (const Note &note : m_facts.notes)
            add(Kind::Kept, note.line, note.text);
        std::ranges::stable_sort(m_remarks, {},
                                 [](const ImportRemark &remark) { return std::pair(remark.kind, remark.line); });
        return std::move(m_remarks);
    }

private:
    void add(Kind kind, int line, const QString &text)
    {
        m_remarks.append({kind, line, shortened(withoutSecrets(text).simplified(), longestRemark)});
    }

    void addEncoding()
    {
        const bool isSaid = std::ranges::any_of(m_facts.warnings, [](const Warning &warning) {
            return warning.code == QLatin1String("encoding-repaired");
        });
        if (!m_facts.encoding.repairedFrom.isEmpty() && !isSaid)
            add(Kind::Repaired, 0,
                tr("Text that was once read as %1 is shown as it was meant").arg(m_facts.encoding.repairedFrom));
        const bool isGuessed = std::ranges::any_of(
            m_facts.warnings, [](const Warning &warning) { return warning.code == QLatin1String("encoding-guessed"); });
        if (m_facts.encoding.name != QLatin1String("utf-8") && !isGuessed)
            add(Kind::Repaired, 0, tr("Read as %1").arg(m_facts.encoding.name));
    }

    void addTotal(const StatedTotal &total, int dismissed)
    {
        const QList<Finding> &findings = m_facts.findings;
        const auto all = total.severity ? std::ranges::count(findings, total.severity, &Finding::severity)
                                        : findings.size() - dismissed;
        const QString what = total.severity ? wordFor(*total.severity) : tr("all findings");
        const QString text = all == total.count ? tr("%1: the document counts %2, and so many were read")
                                                : tr("%1: the document counts %2, but %3 were read");
        add(Kind::Total, total.line,
            all == total.count ? text.arg(what).arg(total.count) : text.arg(what).arg(total.count).arg(all));
    }

    const AuditDocument &m_facts;
    QList<ImportRemark> m_remarks;
};

QString scanFormat(const AuditDocument &facts)
{
    // The reader of such a file states its format first, in a field that stands on no line.
    const bool isScan = facts.kind == DocumentKind::Report && !facts.metadata.isEmpty() &&
                        facts.metadata.first().line == 0 && recordsOf(facts);
    return isScan ? facts.metadata.first().value : QString();
}

QString numberOr(const std::optional<int> &number)
{
    return number ? QLocale().toString(*number) : absent;
}

QString escaped(QString text)
{
    return text.replace(u'\\', QLatin1String("\\\\")).replace(u'|', QLatin1String("\\|")).replace(u'`', u'\'');
}

QString lineText(const ImportRemark &remark)
{
    return remark.line > 0 ? tr("line %1: %2").arg(remark.line).arg(remark.text) : remark.text;
}

QString recordsText(const RecordCounts &records)
{
    return tr("%1 records seen = %2 stored + %3 duplicates + %4 skipped")
        .arg(records.seen)
        .arg(records.stored)
        .arg(records.duplicates)
        .arg(records.skipped);
}

} // namespace

QString wordFor(ImportRemark::Kind kind)
{
    switch (kind) {
    case Kind::Warning: return tr("Warning");
    case Kind::Repaired: return tr("Repaired");
    case Kind::Skipped: return tr("Skipped");
    case Kind::Total: return tr("Total");
    case Kind::Kept: return tr("Kept as it is");
    }
    Q_UNREACHABLE();
}

int ImportSummary::count(ImportRemark::Kind wanted) const
{
    return static_cast<int>(std::ranges::count(remarks, wanted, &ImportRemark::kind));
}

ImportSummary summaryOf(const AuditDocument &facts, int dismissed)
{
    ImportSummary summary;
    summary.path = facts.path;
    summary.fileName = documentName(facts.path);
    const QString format = scanFormat(facts);
    summary.isScan = !format.isEmpty();
    summary.kind = summary.isScan ? format : wordFor(facts.kind);
    summary.findings = static_cast<int>(facts.findings.size()) - dismissed;
    summary.ticked = static_cast<int>(std::ranges::count(facts.checklist, true, &ChecklistEntry::checked));
    summary.tables = static_cast<int>(facts.tables.size());
    summary.tablesUnderstood = static_cast<int>(
        std::ranges::count_if(facts.tables, [](const Table &table) { return !table.claimedAs.isEmpty(); }));
    int scores = 0;
    for (const Scorecard &card : facts.scorecards)
        scores += static_cast<int>(card.rows.size()) + (card.overall ? 1 : 0);
    for (const Phase &phase : facts.phases)
        summary.tasks += static_cast<int>(phase.tasks.size());
    if (!summary.isScan) {
        summary.boxes = static_cast<int>(facts.checklist.size());
        summary.phases = static_cast<int>(facts.phases.size());
        summary.scores = scores;
    }
    summary.decision = facts.decision ? wordFor(facts.decision->verdict) : QString();
    summary.evidence = static_cast<int>(facts.controls.size() + facts.metrics.size());
    summary.lines = facts.coverage.lines;
    summary.understoodLines = facts.coverage.claimedLines;
    summary.understood = understoodPercent(facts.coverage);
    summary.records = summary.isScan ? recordsOf(facts) : std::nullopt;
    summary.remarks = Remarks(facts).run(dismissed);
    return summary;
}

ImportSummary summaryOf(const WorkspaceState &state, const ImportedDocument &document)
{
    const auto dismissed = std::ranges::count_if(state.items(), [&](const Item &item) {
        return item.document == document.id && item.kind == ItemKind::Finding && item.state.misread;
    });
    ImportSummary summary = summaryOf(*document.facts, static_cast<int>(dismissed));
    summary.document = document.id;
    return summary;
}

QList<ImportSummary> summariesOfUnread(const QList<UnreadInput> &inputs)
{
    QStringList reasons;
    QHash<QString, QStringList> paths;
    for (const UnreadInput &input : inputs) {
        if (!paths.contains(input.why))
            reasons.append(input.why);
        paths[input.why].append(input.path);
    }
    QList<ImportSummary> summaries;
    for (const QString &why : std::as_const(reasons)) {
        const QStringList those = paths.value(why);
        ImportSummary summary;
        summary.path = those.first();
        summary.inputs = static_cast<int>(those.size());
        summary.fileName = documentName(summary.path);
        if (summary.inputs > 1)
            summary.fileName = tr("%1 and %2 more").arg(summary.fileName).arg(summary.inputs - 1);
        summary.kind = tr("not imported");
        summary.whyUnread = why;
        summary.remarks = {{Kind::Skipped, 0, shortened(withoutSecrets(why).simplified(), longestRemark)}};
        for (const QString &path : summary.inputs > 1 ? those : QStringList())
            summary.remarks.append({Kind::Skipped, 0, isolated(withoutSecrets(path))});
        summaries.append(std::move(summary));
    }
    std::ranges::stable_sort(summaries, {}, &ImportSummary::inputs);
    return summaries;
}

QList<DocumentId> lastImport(const WorkspaceState &state)
{
    QDateTime latest;
    QList<DocumentId> documents;
    for (const ImportedDocument &document : state.documents()) {
        if (!latest.isValid() || document.importedAt > latest) {
            latest = document.importedAt;
            documents.clear();
        }
        if (document.importedAt == latest)
            documents.append(document.id);
    }
    std::ranges::sort(documents);
    return documents;
}

QStringList shortText(const ImportSummary &summary, int mostRemarks)
{
    const QString name = withoutSecrets(summary.path);
    if (!summary.whyUnread.isEmpty())
        return {tr("%1: not imported: %2").arg(name, withoutSecrets(summary.whyUnread).simplified())};
    QStringList lines{summary.understood ? tr("%1: %2, %3 % of %4 lines understood")
                                               .arg(name, summary.kind)
                                               .arg(*summary.understood)
                                               .arg(summary.lines)
                                         : tr("%1: %2, no text").arg(name, summary.kind)};
    QStringList found{counted("%n finding(s)", summary.findings)};
    const auto add = [&found](const char *text, int n) {
        if (n > 0)
            found.append(counted(text, n));
    };
    if (summary.boxes.value_or(0) > 0)
        found.append(counted("%n checklist item(s), %1 ticked", *summary.boxes).arg(summary.ticked));
    add("%n table(s)", summary.tables);
    add("%n phase(s)", summary.phases.value_or(0));
    add("%n score(s)", summary.scores.value_or(0));
    add("%n record(s) of evidence", summary.evidence);
    if (!summary.decision.isEmpty())
        found.append(tr("decision %1").arg(summary.decision));
    lines.append(QStringLiteral("  ") + found.join(QStringLiteral(", ")));
    if (summary.records)
        lines.append(QStringLiteral("  ") + recordsText(*summary.records));
    int room = mostRemarks;
    int left = 0;
    for (const ImportRemark &remark : summary.remarks) {
        if (remark.kind == Kind::Kept)
            continue; // their number says enough here
        if (room-- > 0)
            lines.append(QStringLiteral("  %1: %2").arg(wordFor(remark.kind), lineText(remark)));
        else
            ++left;
    }
    if (left > 0)
        lines.append(QStringLiteral("  ") + counted("and %n more", left));
    if (const int kept = summary.count(Kind::Kept); kept > 0)
        lines.append(QStringLiteral("  ") + counted("%n part(s) not understood, kept as they are", kept));
    return lines;
}

QString asMarkdown(const QList<ImportSummary> &summaries)
{
    QStringList lines{tr("| Document | Kind | Understood | Findings | Boxes | Tables | Phases | Scores | Evidence | "
                         "Decision | Kept | Repaired | Skipped | Warnings |"),
                      QStringLiteral("|---|---|--:|--:|--:|--:|--:|--:|--:|---|--:|--:|--:|--:|")};
    for (const ImportSummary &each : summaries) {
        const bool isRead = each.whyUnread.isEmpty();
        const auto number = [isRead](int n) { return isRead ? QString::number(n) : absent; };
        const QStringList cells{escaped(withoutSecrets(each.fileName)),
                                escaped(each.kind),
                                each.understood ? tr("%1 %").arg(*each.understood) : absent,
                                number(each.findings),
                                numberOr(each.boxes),
                                number(each.tables),
                                numberOr(each.phases),
                                numberOr(each.scores),
                                number(each.evidence),
                                each.decision.isEmpty() ? absent : each.decision,
                                number(each.count(Kind::Kept)),
                                number(each.count(Kind::Repaired)),
                                QString::number(!isRead        ? each.inputs
                                                : each.records ? int(each.records->skipped)
                                                               : each.count(Kind::Skipped)),
                                number(each.count(Kind::Warning))};
        lines.append(QStringLiteral("| %1 |").arg(cells.join(QStringLiteral(" | "))));
    }
    for (const ImportSummary &each : summaries) {
        if (each.remarks.isEmpty() && !each.records)
            continue;
        lines << QString() << QStringLiteral("## %1").arg(withoutSecrets(each.fileName)) << QString();
        if (each.records)
            lines.append(QStringLiteral("- ") + recordsText(*each.records));
        for (const ImportRemark &remark : each.remarks)
            lines.append(QStringLiteral("- **%1** %2").arg(wordFor(remark.kind), lineText(remark)));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace shipworthy
