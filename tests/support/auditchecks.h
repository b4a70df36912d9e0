#pragma once

#include "importers/auditreader.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace shipworthy::test {

/// Every line that a member of \a document names.
inline std::vector<int> namedLines(const AuditDocument &document)
{
    std::vector<int> lines;
    const auto take = [&lines](const auto &members) {
        for (const auto &member : members)
            lines.push_back(member.line);
    };
    take(document.metadata);
    take(document.findings);
    take(document.checklist);
    take(document.phases);
    take(document.scorecards);
    take(document.totals);
    take(document.gaps);
    take(document.risks);
    take(document.enhancements);
    take(document.controls);
    take(document.metrics);
    take(document.alerts);
    take(document.contradictions);
    take(document.endpoints);
    take(document.tables);
    take(document.codeBlocks);
    take(document.headings);
    take(document.notes);
    take(document.warnings);
    for (const Finding &finding : document.findings) {
        lines.push_back(finding.lastLine);
        take(finding.mentions);
    }
    for (const Phase &phase : document.phases)
        take(phase.tasks);
    for (const Scorecard &scorecard : document.scorecards)
        take(scorecard.rows);
    for (const Note &note : document.notes)
        lines.push_back(note.lastLine);
    for (const LineRange &range : document.coverage.claimed)
        lines.insert(lines.end(), {range.first, range.last});
    if (document.decision)
        lines.push_back(document.decision->line);
    return lines;
}

/// For each 1-based line, whether a typed member or a note has it.
inline std::vector<bool> keptLines(const AuditDocument &document)
{
    std::vector<bool> kept(static_cast<std::size_t>(document.lineCount) + 1);
    const auto keep = [&kept](int first, int last) {
        for (int line = first; line <= last; ++line)
            kept[static_cast<std::size_t>(line)] = true;
    };
    for (const LineRange &range : document.coverage.claimed)
        keep(range.first, range.last);
    for (const Note &note : document.notes)
        keep(note.line, note.lastLine);
    return kept;
}

/// What a member names as line though \a document has none such, in words; empty where all exist.
inline QString lineThatIsNone(const AuditDocument &document)
{
    for (const int line : namedLines(document)) {
        if (line < 0 || line > document.lineCount)
            return QStringLiteral("line %1 is none of the %2 lines").arg(line).arg(document.lineCount);
    }
    return {};
}

/// What holds of every Markdown document that was read, whatever its bytes: lines exist, and every line that says
/// something is kept. Empty when all of it holds, else what does not, in words.
inline QString brokenPromise(const AuditDocument &document, const QByteArray &bytes)
{
    if (const QString none = lineThatIsNone(document); !none.isEmpty())
        return none;
    for (const CodeBlock &block : document.codeBlocks) { // of a page, <br> ends lines of code where the file has none
        if (block.line + block.lines - 1 > document.lineCount)
            return QStringLiteral("the code of line %1 goes on behind the end").arg(block.line);
    }
    const std::vector<bool> kept = keptLines(document);
    const QByteArray text = decodeText(bytes).text.toUtf8();
    const QList<QByteArray> lines = text.split('\n');
    int said = 0;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const std::string_view line(lines[at].constData(), static_cast<std::size_t>(lines[at].size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        ++said;
        if (at >= document.lineCount)
            return QStringLiteral("line %1 is not counted").arg(at + 1);
        const bool isRule = line.find_first_not_of("-*_= \t\r") == std::string_view::npos;
        if (!isRule && !kept[static_cast<std::size_t>(at) + 1])
            return QStringLiteral("line %1 is lost").arg(at + 1);
    }
    if (said != document.coverage.lines)
        return QStringLiteral("%1 lines say something, %2 are counted").arg(said).arg(document.coverage.lines);
    return {};
}

} // namespace shipworthy::test
