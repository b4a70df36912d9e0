#include "importers/reading.h"
#include "importers/textviews.h"

namespace shipworthy {

namespace {

bool isRule(std::string_view line)
{
    line = trimmed(line);
    static constexpr ByteSet marks("-*_= ");
    return line.size() >= 3 && marks.findOther(line) == std::string_view::npos;
}

} // namespace

/// What nobody claimed becomes notes: a note is a stretch of lines within one section.
void readNotes(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    const Outline &outline = reading.outline;
    Coverage coverage;
    Note note;
    int section = 0;
    const auto close = [&] {
        if (note.line > 0) {
            note.text = toQString(tree.lines(note.line, note.lastLine));
            reading.document.notes.append(std::move(note));
        }
        note = {};
    };
    for (int line = 1; line <= tree.lineCount(); ++line) {
        if (section + 1 < outline.count() && outline.at(section + 1).line <= line) {
            close();
            while (section + 1 < outline.count() && outline.at(section + 1).line <= line)
                ++section;
        }
        const std::string_view text = tree.line(line);
        if (trimmed(text).empty())
            continue;
        ++coverage.lines;
        if (reading.claims.has(line)) {
            ++coverage.claimedLines;
            if (!coverage.claimed.isEmpty() && coverage.claimed.last().last == line - 1)
                coverage.claimed.last().last = line;
            else
                coverage.claimed.append({line, line});
            close();
        } else if (!isRule(text)) {
            if (note.line == 0) {
                note.line = line;
                note.section = reading.outline.pathIn(section);
            }
            note.lastLine = line;
        }
    }
    close();
    reading.document.coverage = std::move(coverage);
}

} // namespace shipworthy
