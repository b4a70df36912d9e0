#include "workspace/sourcereading.h"

#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "importers/proseformat.h"
#include "revisions/criterion.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::SourceMarks", text);
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

} // namespace

std::unexpected<Error> sourceRefusal(const QString &reason)
{
    return failure(tr("Cannot write into the source"), reason);
}

int SourceDifferences::lineAfter(int line) const
{
    int after = line;
    for (const auto &[below, count] : added) {
        if (line <= below)
            break;
        after += count;
    }
    return after;
}

Result<SourceReading> SourceReading::of(const QByteArray &now, const ImportedSource &imported)
{
    // Read anew, though it may be what was imported: only what the same words make of both can be compared.
    auto facts = read(now, imported.facts);
    if (!facts)
        return sourceRefusal(facts.error().cause);
    return SourceReading(now, *std::move(facts), imported);
}

SourceReading::SourceReading(const QByteArray &now, AuditDocument facts, const ImportedSource &imported)
    : m_facts(std::move(facts))
    , m_text(now, m_facts.encoding.name)
    , m_importedFacts(imported.facts)
    , m_importedText(imported.bytes, imported.facts.encoding.name)
{
    for (qsizetype box = 0; box < m_facts.checklist.size(); ++box)
        m_boxesByLine.insert(unmarked(m_text, m_facts.checklist[box].line), box);
    m_hasSameBoxes = std::ranges::equal(m_facts.checklist, imported.facts.checklist, {}, &ChecklistEntry::text,
                                        &ChecklistEntry::text);
}

Result<int> SourceReading::lineOfBox(qsizetype index) const
{
    const ChecklistEntry &entry = m_importedFacts.checklist[index];
    const QList<ChecklistEntry> &boxes = m_facts.checklist;
    QList<qsizetype> equal = m_boxesByLine.values(unmarked(m_importedText, entry.line));
    if (equal.isEmpty())
        return sourceRefusal(
            tr("line %1 of the import is not there any more, or reads differently; import the file again")
                .arg(entry.line));
    if (equal.size() > 1) {
        // Twins are told apart by their place as long as nothing came or went around them.
        if (m_hasSameBoxes && boxes[index].section == entry.section)
            return boxes[index].line;
        equal.removeIf([&](qsizetype box) { return boxes[box].section != entry.section; });
    }
    if (equal.size() != 1)
        return sourceRefusal(tr("the file has changed since the import, and several lines read like line %1 of it; "
                                "import the file again")
                                 .arg(entry.line));
    return boxes[equal.first()].line;
}

Result<const Finding *> SourceReading::findingNow(qsizetype finding) const
{
    const Finding &wanted = m_importedFacts.findings[finding];
    QList<const Finding *> equal;
    for (const Finding &candidate : m_facts.findings) {
        if (candidate.key == wanted.key && candidate.title == wanted.title && candidate.section == wanted.section)
            equal.append(&candidate);
    }
    if (equal.size() != 1)
        return sourceRefusal(tr("the file has changed since the import: the finding is not there any more, or twice; "
                                "import the file again"));
    return equal.first();
}

qsizetype SourceReading::markIn(int line) const
{
    return shipworthy::markIn(m_text.ascii(line));
}

char SourceReading::markedAtImport(qsizetype entry) const
{
    const QByteArray line = m_importedText.ascii(m_importedFacts.checklist[entry].line);
    const qsizetype at = shipworthy::markIn(line);
    return at >= 0 ? line[at] : ' ';
}

bool SourceReading::isSameBut(const QByteArray &changed, const SourceDifferences &differences) const
{
    const auto after = read(changed, m_facts);
    if (!after || after->encoding.name != m_facts.encoding.name)
        return false;
    const auto isAsExpected = [&](ChecklistEntry expected, const ChecklistEntry &found) {
        expected.checked = differences.ticks.value(expected.line, expected.checked);
        expected.line = differences.lineAfter(expected.line);
        return expected == found;
    };
    if (m_facts.findings.size() != after->findings.size() ||
        !std::ranges::equal(m_facts.checklist, after->checklist, isAsExpected))
        return false;
    return std::ranges::equal(itemsOf(m_facts), itemsOf(*after), [&](const Item &one, const Item &other) {
        return one.kind == other.kind && sameCriterion(criterionOf(m_facts, one), criterionOf(*after, other));
    });
}

} // namespace shipworthy
