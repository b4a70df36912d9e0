#include "importers/transcript.h"

#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

void Transcript::add(std::string_view line, LineRange from)
{
    markdown += line;
    markdown += '\n';
    origin.push_back(from);
}

LineStarts::LineStarts(std::string_view text)
{
    m_starts.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string_view::npos && at + 1 < text.size();
         at = text.find('\n', at + 1))
        m_starts.push_back(at + 1);
}

int LineStarts::lineAt(std::size_t offset) const
{
    return static_cast<int>(std::ranges::upper_bound(m_starts, offset) - m_starts.begin());
}

namespace {

/// Writes lines of the document over those of the transcript.
class Lines {
public:
    explicit Lines(const Transcript &transcript)
        : m_origin(transcript.origin)
    {
    }

    void first(int &line) const { line = at(line).first; }
    void last(int &line) const { line = at(line).last; }
    template <typename List> void each(List &list) const
    {
        for (auto &entry : list)
            first(entry.line);
    }

    void coverage(Coverage &coverage) const
    {
        QList<LineRange> claimed;
        for (const LineRange &range : std::as_const(coverage.claimed)) {
            for (int line = range.first; line <= range.last; ++line) {
                const LineRange from = at(line);
                if (from.first == 0)
                    continue;
                if (!claimed.isEmpty() && from.first <= claimed.last().last + 1 && from.first >= claimed.last().first)
                    claimed.last().last = std::max(claimed.last().last, from.last);
                else
                    claimed.append(from);
            }
        }
        coverage.claimed = std::move(claimed);
    }

private:
    [[nodiscard]] LineRange at(int line) const
    {
        return line >= 1 && static_cast<std::size_t>(line) <= m_origin.size()
                 ? m_origin[static_cast<std::size_t>(line) - 1]
                 : LineRange{};
    }
    const std::vector<LineRange> &m_origin;
};

} // namespace

void restoreLines(AuditDocument &document, const Transcript &transcript)
{
    const Lines lines(transcript);
    lines.each(document.metadata);
    if (document.decision)
        lines.first(document.decision->line);
    for (Finding &finding : document.findings) {
        lines.first(finding.line);
        lines.last(finding.lastLine);
        for (Origin *origin : {&finding.severityOrigin, &finding.priorityOrigin, &finding.statusOrigin})
            lines.first(origin->line);
        lines.each(finding.mentions);
    }
    lines.each(document.checklist);
    lines.each(document.phases);
    for (Phase &phase : document.phases)
        lines.each(phase.tasks);
    lines.each(document.scorecards);
    for (Scorecard &card : document.scorecards) {
        lines.each(card.rows);
        if (card.overall)
            lines.first(card.overall->line);
    }
    lines.each(document.totals);
    lines.each(document.gaps);
    lines.each(document.risks);
    lines.each(document.enhancements);
    lines.each(document.controls);
    lines.each(document.metrics);
    lines.each(document.alerts);
    lines.each(document.contradictions);
    lines.each(document.endpoints);
    lines.each(document.tables);
    lines.each(document.codeBlocks);
    lines.each(document.headings);
    lines.each(document.notes);
    for (Note &note : document.notes)
        lines.last(note.lastLine);
    lines.each(document.warnings);
    lines.coverage(document.coverage);
    document.lineCount = transcript.lineCount;
    document.warnings += transcript.warnings;
}

namespace {

bool isAsciiMark(char c)
{
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

/// The byte of \a word before which a backslash keeps the line from beginning a block; npos: none is needed.
std::size_t blockMark(std::string_view word)
{
    const char first = word.front();
    const std::size_t same = std::min(word.find_first_not_of(first), word.size());
    switch (first) {
    case '#': return same == word.size() && same <= 6 ? 0 : std::string_view::npos;
    case '>':
    case '|': return 0;
    case '+':
    case '=':
    case '-':
        return same == word.size() || word.find_first_not_of("-|:") == std::string_view::npos ? 0
                                                                                              : std::string_view::npos;
    case ':': return word.find_first_not_of("-|:") == std::string_view::npos ? 0 : std::string_view::npos;
    default: break;
    }
    const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
    const bool ordinal =
        digits > 0 && digits <= 9 && digits + 1 == word.size() && (word[digits] == '.' || word[digits] == ')');
    return ordinal ? digits : std::string_view::npos;
}

bool isEntity(std::string_view text)
{
    const std::size_t end = text.substr(0, 40).find(';');
    return end != std::string_view::npos && end > 1 &&
           std::ranges::all_of(text.substr(1, end - 1), [](char c) { return c == '#' || isWordByte(c); });
}

bool needsBackslash(std::string_view word, std::size_t i, bool inCell)
{
    const char before = i > 0 ? word[i - 1] : ' ';
    const char after = i + 1 < word.size() ? word[i + 1] : ' ';
    switch (word[i]) {
    case '*':
    case '`': return true;
    case '\\': return i + 1 == word.size() || isAsciiMark(after);
    case '_': return !isWordByte(before) || !isWordByte(after);
    case '~': return before != ' ' || after == '~';
    case '<': return isWordByte(after) || after == '/' || after == '!' || after == '?';
    case '&': return isEntity(word.substr(i));
    case ']': return after == '(' || after == ':' || after == '[';
    case '|': return inCell;
    default: return false;
    }
}

} // namespace

void appendEscaped(std::string &to, std::string_view word, WordPlace place)
{
    const std::size_t mark = place.startsLine && !word.empty() ? blockMark(word) : std::string_view::npos;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == mark || needsBackslash(word, i, place.inCell))
            to += '\\';
        to += word[i];
    }
}

} // namespace shipworthy
