#include "workspace/sourcemarks.h"

#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "importers/proseformat.h"
#include "revisions/criterion.h"
#include "workspace/rawtext.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int farthestEnd = 24; ///< lines that the text of one box may have

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::SourceMarks", text);
}

std::unexpected<Error> refusal(const QString &reason)
{
    return failure(tr("Cannot write into the source"), reason);
}

Result<AuditDocument> read(const QByteArray &bytes, const AuditDocument &like)
{
    if (proseFormat(bytes, like.path) != ProseFormat::Markdown)
        return failure(tr("Cannot write into the source"), tr("only Markdown and plain text are written into"));
    return readAudit(bytes, like.path, Lexicon::installed().lexicon);
}

/// Where the mark between the brackets stands in a line; -1: the line does not begin with a box.
qsizetype markIn(const QByteArray &ascii)
{
    static const QRegularExpression box(
        QStringLiteral(R"(^[ \t>]*(?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*\[([ xX])\](?=[ \t\r]|$))"));
    const QRegularExpressionMatch match = box.match(QString::fromLatin1(ascii));
    return match.hasMatch() ? match.capturedStart(1) : -1;
}

/// The line with its box open, so that a ticked and an open one compare equal. Without a box: as it is.
QByteArray unmarked(const RawText &text, int line)
{
    QByteArray bytes = text.bytes(line).toByteArray();
    if (const qsizetype at = markIn(text.ascii(line)); at >= 0) {
        const qsizetype place = text.offset(line, at) - text.start(line);
        for (const qsizetype byte : {place, place + 1}) { // of UTF-16 either may hold the character
            if (byte < bytes.size() && (bytes[byte] == 'x' || bytes[byte] == 'X'))
                bytes[byte] = ' ';
        }
    }
    while (bytes.endsWith('\n') || bytes.endsWith('\r') || bytes.endsWith('\0'))
        bytes.chop(1); // the last line may have got its end since
    return bytes;
}

/// The line of \a now on which that box of the imported document stands.
Result<int> lineOf(const RawText &now, const AuditDocument &nowFacts, const ImportedSource &imported, qsizetype index)
{
    const ChecklistEntry &entry = imported.facts.checklist[index];
    const RawText before(imported.bytes, imported.facts.encoding.name);
    const QByteArray wanted = unmarked(before, entry.line);
    QList<const ChecklistEntry *> equal;
    for (const ChecklistEntry &candidate : nowFacts.checklist) {
        if (unmarked(now, candidate.line) == wanted)
            equal.append(&candidate);
    }
    if (equal.isEmpty())
        return refusal(tr("line %1 of the import is not there any more, or reads differently; import the file again")
                           .arg(entry.line));
    if (equal.size() > 1) {
        // Twins are told apart by their place as long as nothing came or went around them.
        const bool sameShape = nowFacts.checklist.size() == imported.facts.checklist.size() &&
                               std::ranges::equal(nowFacts.checklist, imported.facts.checklist, {},
                                                  &ChecklistEntry::text, &ChecklistEntry::text) &&
                               nowFacts.checklist[index].section == entry.section;
        if (sameShape)
            return nowFacts.checklist[index].line;
        equal.removeIf([&](const ChecklistEntry *candidate) { return candidate->section != entry.section; });
    }
    if (equal.size() != 1)
        return refusal(tr("the file has changed since the import, and several lines read like line %1 of it; import "
                          "the file again")
                           .arg(entry.line));
    return equal.first()->line;
}

/// True where the two say the same but for the box on \a line, lines after \a shiftAfter being \a shift further down.
bool sameBut(const AuditDocument &before, const AuditDocument &after, int flipped, int shiftAfter, int shift)
{
    if (before.checklist.size() != after.checklist.size() || before.findings.size() != after.findings.size())
        return false;
    for (qsizetype i = 0; i < before.checklist.size(); ++i) {
        ChecklistEntry expected = before.checklist[i];
        expected.checked = expected.line == flipped ? !expected.checked : expected.checked;
        expected.line += expected.line > shiftAfter ? shift : 0;
        if (after.checklist[i] != expected)
            return false;
    }
    const QList<Item> items = itemsOf(before);
    const QList<Item> itemsAfter = itemsOf(after);
    return std::ranges::equal(items, itemsAfter, [&](const Item &one, const Item &other) {
        return one.kind == other.kind && sameCriterion(criterionOf(before, one), criterionOf(after, other));
    });
}

char wantedMark(const ImportedSource &imported, const BoxMark &mark)
{
    const RawText before(imported.bytes, imported.facts.encoding.name);
    const QByteArray line = before.ascii(imported.facts.checklist[mark.entry].line);
    const qsizetype at = markIn(line);
    const char original = at >= 0 ? line[at] : ' ';
    const bool wasTicked = original != ' ';
    return wasTicked == mark.ticked ? original : (mark.ticked ? 'x' : ' ');
}

/// The columns by which what belongs to the item of this line is indented.
QString indentOf(const QByteArray &ascii)
{
    static const QRegularExpression lead(QStringLiteral(R"(^([ \t>]*)((?:(?:[-*+]|[0-9]{1,9}[.)])[ \t]+)*))"));
    const QRegularExpressionMatch match = lead.match(QString::fromLatin1(ascii));
    return match.captured(1) + QString(match.capturedLength(2), u' ');
}

/// \a words put below \a line; nothing where the document would then be read otherwise.
std::optional<AddedLine> insertedBelow(const QByteArray &now, const AuditDocument &facts, int line,
                                       const QByteArray &text)
{
    const RawText raw(now, facts.encoding.name);
    AddedLine added{.bytes = now, .inserted = text};
    added.bytes.insert(raw.start(line + 1), text);
    const auto after = read(added.bytes, facts);
    const int shift = static_cast<int>(text.count('\n')); // our line ends are the only ones it holds
    const bool fits = after && after->encoding.name == facts.encoding.name &&
                      sameBut(facts, *after, 0, line, raw.endsOpen(line) ? 0 : shift);
    return fits ? std::optional(added) : std::nullopt;
}

Result<QByteArray> encodedIn(const RawText &raw, const QString &text, const AuditDocument &facts)
{
    if (const auto bytes = raw.encoded(text))
        return *bytes;
    return refusal(tr("its encoding (%1) cannot say “%2”").arg(facts.encoding.name, text.trimmed()));
}

} // namespace

Result<QByteArray> withMark(const QByteArray &now, const ImportedSource &imported, const BoxMark &mark)
{
    // Read anew, though it may be what was imported: only what the same words make of both can be compared.
    const auto facts = read(now, imported.facts);
    if (!facts)
        return refusal(facts.error().cause);
    const RawText text(now, facts->encoding.name);
    const auto line = lineOf(text, *facts, imported, mark.entry);
    if (!line)
        return std::unexpected(line.error());
    const QByteArray ascii = text.ascii(*line);
    const qsizetype at = markIn(ascii);
    if (at < 0)
        return refusal(tr("line %1 does not begin with a box “[ ]”").arg(*line));
    if ((ascii[at] != ' ') == mark.ticked)
        return now;
    QByteArray marked = text.withCharacter(text.offset(*line, at), wantedMark(imported, mark));
    const auto after = read(marked, *facts);
    if (!after || !sameBut(*facts, *after, *line, 0, 0))
        return refusal(tr("with line %1 ticked the document would be read otherwise").arg(*line));
    return marked;
}

Result<AddedLine> withResolution(const QByteArray &now, const ImportedSource &imported, qsizetype entry,
                                 const QString &words)
{
    // Read anew, though it may be what was imported: only what the same words make of both can be compared.
    const auto facts = read(now, imported.facts);
    if (!facts)
        return refusal(facts.error().cause);
    const RawText raw(now, facts->encoding.name);
    const auto line = lineOf(raw, *facts, imported, entry);
    if (!line)
        return std::unexpected(line.error());
    const QString end = raw.lineEnd(*line);
    const QString point = indentOf(raw.ascii(*line)) + QStringLiteral("- Resolution: ") + words.simplified();
    // The box's own text may run over several lines: the first place where it stays whole.
    for (int below = *line; below <= std::min(*line + farthestEnd, raw.lineCount()); ++below) {
        const auto bytes = encodedIn(raw, raw.endsOpen(below) ? end + point : point + end, *facts);
        if (!bytes)
            return std::unexpected(bytes.error());
        if (auto added = insertedBelow(now, *facts, below, *bytes))
            return *std::move(added);
    }
    return refusal(tr("with a line below line %1 the document would be read otherwise").arg(*line));
}

Result<AddedLine> withFindingResolution(const QByteArray &now, const ImportedSource &imported, qsizetype finding,
                                        const QString &words)
{
    // Read anew, though it may be what was imported: only what the same words make of both can be compared.
    const auto facts = read(now, imported.facts);
    if (!facts)
        return refusal(facts.error().cause);
    const Finding &wanted = imported.facts.findings[finding];
    QList<const Finding *> equal;
    for (const Finding &candidate : facts->findings) {
        if (candidate.key == wanted.key && candidate.title == wanted.title && candidate.section == wanted.section)
            equal.append(&candidate);
    }
    if (equal.size() != 1)
        return refusal(tr("the file has changed since the import: the finding is not there any more, or twice; import "
                          "the file again"));
    const RawText raw(now, facts->encoding.name);
    int last = std::min(std::max(equal.first()->line, equal.first()->lastLine), raw.lineCount());
    while (last > equal.first()->line && raw.ascii(last).trimmed().isEmpty())
        --last;
    const QString end = raw.lineEnd(last);
    const QString paragraph = QStringLiteral("**Resolution:** ") + words.simplified();
    const auto bytes = encodedIn(raw, raw.endsOpen(last) ? end + end + paragraph : end + paragraph + end, *facts);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (auto added = insertedBelow(now, *facts, last, *bytes))
        return *std::move(added);
    return refusal(tr("with a line below line %1 the document would be read otherwise").arg(last));
}

Result<QByteArray> withoutLine(const QByteArray &now, const QByteArray &inserted)
{
    const qsizetype at = now.indexOf(inserted);
    if (inserted.isEmpty() || at < 0)
        return refusal(tr("the resolution line is not there any more, or reads differently"));
    if (now.indexOf(inserted, at + 1) >= 0)
        return refusal(tr("the resolution line stands there more than once"));
    QByteArray without = now;
    return without.remove(at, inserted.size());
}

} // namespace shipworthy
