#include "revisions/notefinding.h"

#include "revisions/likeness.h"

#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int longestTitle = 120;     ///< in characters; a longer sentence is cut at a word
constexpr double surelyTheSame = 0.6; ///< share of common words; half of a passage may be rewritten
constexpr double clearlyAhead = 0.15; ///< of the next best

QStringList linesOf(const Note &note)
{
    QStringList lines = note.text.split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

/// The mark before an entry of a list, a quotation or a heading, with the space after it.
QRegularExpressionMatch leadingMark(const QString &line)
{
    static const QRegularExpression mark(
        QStringLiteral("^\\s*(?:>\\s*)*(?:(?:[-*+•·]|\\d{1,4}[.)])\\s+(?:\\[[ xX]\\]\\s+)?|#{1,6}\\s+)"));
    return mark.match(line);
}

bool beginsEntry(const QString &line)
{
    return leadingMark(line).hasMatch();
}

/// Words as people read them: without emphasis, code marks and the addresses of links.
QString withoutMarks(QString text)
{
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)"));
    static const QRegularExpression emphasis(QStringLiteral("(\\*{1,3}|_{2,3}|~~|`+)"));
    return text.replace(link, QStringLiteral("\\1")).remove(emphasis).simplified();
}

QString titleOf(const QStringList &lines)
{
    QString text = lines.join(u'\n');
    text.remove(0, leadingMark(text).capturedLength());
    text = withoutMarks(text);
    static const QRegularExpression sentenceEnd(QStringLiteral("[.!?](?=\\s)|[。！？]"));
    if (const auto end = sentenceEnd.match(text); end.hasMatch())
        text.truncate(end.capturedStart());
    while (text.endsWith(u'.') || text.endsWith(u':'))
        text.chop(1);
    if (text.size() <= longestTitle)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestTitle - 1);
    return text.left(space > longestTitle / 2 ? space : longestTitle - 1).trimmed() + u'…';
}

/// One note and the lines in question, counted from the note's first.
struct Place {
    qsizetype note = -1;
    qsizetype first = 0;
    qsizetype last = 0;
};

std::optional<Place> placeOf(const AuditDocument &facts, LineRange lines)
{
    for (qsizetype i = 0; i < facts.notes.size(); ++i) {
        const Note &note = facts.notes[i];
        if (lines.first >= note.line && lines.first <= note.lastLine)
            return Place{i, lines.first - note.line,
                         std::min(std::max(lines.last, lines.first), note.lastLine) - note.line};
    }
    return std::nullopt;
}

/// The passages of a note, counted from its first line, without the blank lines between them.
QList<LineRange> passagesOf(const QStringList &lines)
{
    QList<LineRange> passages;
    bool isOpen = false;
    for (int i = 0; i < lines.size(); ++i) {
        if (isBlank(lines[i])) {
            isOpen = false;
        } else if (isOpen && !beginsEntry(lines[i])) {
            passages.last().last = i;
        } else {
            passages.append({i, i});
            isOpen = true;
        }
    }
    return passages;
}

/// The lines of a note as one of its own, without blank ends; nothing where only those are there.
std::optional<Note> partOf(const Note &note, const QStringList &lines, qsizetype first, qsizetype last)
{
    while (first <= last && isBlank(lines[first]))
        ++first;
    while (last >= first && isBlank(lines[last]))
        --last;
    if (first > last)
        return std::nullopt;
    return Note{.text = lines.mid(first, last - first + 1).join(u'\n'),
                .section = note.section,
                .line = note.line + static_cast<int>(first),
                .lastLine = note.line + static_cast<int>(last)};
}

void claim(Coverage &coverage, const Note &note)
{
    const QStringList lines = linesOf(note);
    coverage.claimedLines +=
        static_cast<int>(std::ranges::count_if(lines, [](const QString &line) { return !isBlank(line); }));
    const auto after = std::ranges::lower_bound(coverage.claimed, note.line, {}, &LineRange::first);
    coverage.claimed.insert(after, {note.line, note.lastLine});
}

/// Where a text stands among the notes: the same words in the same order, line breaks and marks aside.
std::optional<LineRange> sameWordsIn(const AuditDocument &facts, const QString &text)
{
    const QString wanted = withoutMarks(text);
    for (const Note &note : facts.notes) {
        const QStringList lines = linesOf(note);
        const QList<LineRange> passages = passagesOf(lines);
        for (qsizetype first = 0; first < passages.size(); ++first) {
            QString words;
            for (qsizetype last = first; last < passages.size() && words.size() < wanted.size(); ++last) {
                const LineRange &passage = passages[last];
                const QString more =
                    withoutMarks(lines.mid(passage.first, passage.last - passage.first + 1).join(u'\n'));
                words += words.isEmpty() ? more : u' ' + more;
                if (words == wanted)
                    return LineRange{note.line + passages[first].first, note.line + passage.last};
            }
        }
    }
    return std::nullopt;
}

std::optional<LineRange> mostAlikeIn(const AuditDocument &facts, const QString &text)
{
    const QList<QString> wanted = stemsOf(withoutMarks(text));
    const Likeness likeness;
    double best = 0;
    double next = 0;
    LineRange found;
    for (const Note &note : facts.notes) {
        const QStringList lines = linesOf(note);
        for (const LineRange &passage : passagesOf(lines)) {
            const QString other = lines.mid(passage.first, passage.last - passage.first + 1).join(u'\n');
            const double alike = likeness.of(wanted, stemsOf(withoutMarks(other)));
            if (alike > best) {
                next = std::exchange(best, alike);
                found = {note.line + passage.first, note.line + passage.last};
            } else {
                next = std::max(next, alike);
            }
        }
    }
    const bool isSure = best >= surelyTheSame && best - next >= clearlyAhead;
    return isSure ? std::optional(found) : std::nullopt;
}

} // namespace

LineRange passageAt(const AuditDocument &facts, int line)
{
    const auto place = placeOf(facts, {line, line});
    if (!place)
        return {};
    const Note &note = facts.notes[place->note];
    for (const LineRange &passage : passagesOf(linesOf(note))) {
        if (passage.first <= place->first && passage.last >= place->first)
            return {note.line + passage.first, note.line + passage.last};
    }
    return {}; // a blank line between two passages
}

std::optional<AuditDocument> withFindingOf(AuditDocument facts, LineRange lines)
{
    const auto place = placeOf(facts, lines);
    if (!place)
        return std::nullopt;
    const Note note = facts.notes.takeAt(place->note);
    const QStringList text = linesOf(note);
    const auto taken = partOf(note, text, place->first, place->last);
    if (!taken)
        return std::nullopt;
    Finding finding;
    finding.title = titleOf(linesOf(*taken));
    if (finding.title.isEmpty())
        return std::nullopt;
    finding.form = FindingForm::List;
    finding.description = taken->text;
    finding.section = note.section;
    finding.line = taken->line;
    finding.lastLine = taken->lastLine;
    finding.statusOrigin = {ReadFrom::People, taken->line};

    qsizetype at = place->note;
    for (const auto &left :
         {partOf(note, text, 0, place->first - 1), partOf(note, text, place->last + 1, text.size() - 1)}) {
        if (left)
            facts.notes.insert(at++, *left);
    }
    claim(facts.coverage, *taken);
    const auto after =
        std::ranges::find_if(facts.findings, [&](const Finding &other) { return other.line > finding.line; });
    facts.findings.insert(after, std::move(finding));
    return facts;
}

bool isFromNote(const Finding &finding)
{
    return finding.statusOrigin.from == ReadFrom::People;
}

AuditDocument withFindingsFromNotes(AuditDocument facts, const QList<Finding> &earlier)
{
    for (const Finding &finding : earlier) {
        if (!isFromNote(finding))
            continue;
        auto lines = sameWordsIn(facts, finding.description);
        if (!lines)
            lines = mostAlikeIn(facts, finding.description);
        if (auto taken = lines ? withFindingOf(facts, *lines) : std::nullopt)
            facts = *std::move(taken);
    }
    return facts;
}

} // namespace shipworthy
