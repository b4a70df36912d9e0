#include "items/findingtext.h"

#include "base/text.h"
#include "domain/secrets.h"
#include "items/findingscolumns.h"
#include "items/findingsources.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr qsizetype longestBlock = 64 * 1024;
constexpr qsizetype longestRichBlock = 16 * 1024;
constexpr int mostRichLines = 300;
constexpr qsizetype longestRichLine = 4 * 1024;
constexpr int mostCells = 1500;
constexpr int deepestNesting = 16;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FindingText", text);
}

/// The fence a line opens or closes.
struct Fence {
    QChar mark;
    qsizetype length = 0;
    qsizetype indent = 0;
    QString language;
};

std::optional<Fence> fenceIn(QStringView line)
{
    qsizetype at = 0;
    while (at < line.size() && line[at].isSpace())
        ++at;
    Fence fence;
    fence.indent = at;
    if (at >= line.size() || (line[at] != u'`' && line[at] != u'~'))
        return std::nullopt;
    fence.mark = line[at];
    while (at < line.size() && line[at] == fence.mark) {
        ++at;
        ++fence.length;
    }
    const QStringView info = line.sliced(at).trimmed();
    if (fence.length < 3 || (fence.mark == u'`' && info.contains(u'`')))
        return std::nullopt;
    fence.language = info.toString().section(u' ', 0, 0).toLower();
    return fence;
}

bool closes(const std::optional<Fence> &line, const Fence &open)
{
    return line && line->mark == open.mark && line->length >= open.length && line->language.isEmpty();
}

QStringView withoutIndent(QStringView line, qsizetype indent)
{
    qsizetype at = 0;
    while (at < line.size() && at < indent && line[at].isSpace())
        ++at;
    return line.sliced(at);
}

bool nestsDeeply(QStringView line)
{
    int markers = 0;
    for (const QChar c : line) {
        if (QStringView(u">-*+").contains(c))
            ++markers;
        else if (!c.isSpace())
            break;
    }
    return markers > deepestNesting;
}

bool isTame(const QString &text)
{
    if (text.size() > longestRichBlock || text.count(u'\n') > mostRichLines || text.count(u'|') > mostCells)
        return false;
    const QList<QStringView> lines = QStringView(text).split(u'\n');
    return std::ranges::none_of(lines,
                                [](QStringView line) { return line.size() > longestRichLine || nestsDeeply(line); });
}

/// Cuts a block at the last line that still fits.
void cut(TextBlock &block)
{
    if (block.text.size() <= longestBlock)
        return;
    qsizetype end = block.text.lastIndexOf(u'\n', longestBlock);
    if (end <= 0)
        end = longestBlock;
    block.cutLines =
        static_cast<int>(QStringView(block.text).sliced(end).count(u'\n')) + (block.text[end] == u'\n' ? 0 : 1);
    block.text.truncate(end);
}

/// Collects lines into blocks.
class Splitter {
public:
    void take(QStringView line)
    {
        const std::optional<Fence> fence = fenceIn(line);
        if (m_open && closes(fence, *m_open)) {
            finish();
        } else if (!m_open && fence) {
            finish();
            m_open = fence;
        } else {
            m_lines.append(m_open ? withoutIndent(line, m_open->indent) : line);
        }
    }

    [[nodiscard]] QList<TextBlock> blocks()
    {
        finish();
        return m_blocks;
    }

private:
    void finish()
    {
        TextBlock block;
        for (const QStringView line : m_lines)
            block.text.append(line).append(u'\n');
        if (m_open) {
            block.kind = TextBlock::Kind::Code;
            block.language = m_open->language;
            block.text.chop(1);
        } else {
            block.text = block.text.trimmed();
            block.kind = isTame(block.text) ? TextBlock::Kind::Prose : TextBlock::Kind::Plain;
        }
        cut(block);
        if (!block.text.trimmed().isEmpty())
            m_blocks.append(block);
        m_lines.clear();
        m_open.reset();
    }

    QList<QStringView> m_lines;
    std::optional<Fence> m_open;
    QList<TextBlock> m_blocks;
};

} // namespace

QList<TextBlock> textBlocks(const QString &markdown)
{
    Splitter splitter;
    for (const QStringView line : QStringView(markdown).split(u'\n'))
        splitter.take(line.endsWith(u'\r') ? line.chopped(1) : line);
    return splitter.blocks();
}

bool isDiff(const TextBlock &code)
{
    if (code.kind != TextBlock::Kind::Code)
        return false;
    if (code.language == u"diff" || code.language == u"patch")
        return true;
    bool hasRemoved = false;
    bool hasAdded = false;
    for (const QStringView line : QStringView(code.text).split(u'\n')) {
        hasRemoved = hasRemoved || diffLine(line) == DiffLine::Removed;
        hasAdded = hasAdded || diffLine(line) == DiffLine::Added;
    }
    return code.language.isEmpty() && hasRemoved && hasAdded;
}

DiffLine diffLine(QStringView line)
{
    if (line.startsWith(u"@@") || line.startsWith(u"---") || line.startsWith(u"+++"))
        return DiffLine::Place;
    if (line.startsWith(u'-'))
        return DiffLine::Removed;
    return line.startsWith(u'+') ? DiffLine::Added : DiffLine::Context;
}

QString sourcesText(const FindingFacts &facts)
{
    return sourcesText(facts.sources.size());
}

QString factsLine(const FindingFacts &facts)
{
    QStringList parts;
    for (const FindingsColumn column : {FindingsColumn::Severity, FindingsColumn::Priority, FindingsColumn::Status,
                                        FindingsColumn::Owner, FindingsColumn::Effort}) {
        if (const QString text = cellText(column, facts); !text.isEmpty())
            parts.append(text);
    }
    if (facts.due.isValid())
        parts.append(tr("due %1").arg(facts.due.toString(Qt::ISODate)));
    if (!facts.sources.isEmpty())
        parts.append(sourcesText(facts));
    return parts.join(listComma());
}

QStringList sourcePlaces(const FindingFacts &facts)
{
    if (facts.sources.isEmpty())
        return {cellText(FindingsColumn::Document, facts)};
    return placesOf(facts.sources, facts.systemName);
}

QString asMarkdown(const QList<FindingFactsPtr> &rows)
{
    QString text;
    for (const FindingFactsPtr &facts : rows) {
        const bool isTicked = isDone(facts->status) && facts->evidence != Evidence::Contradicted;
        const QString key = cellText(FindingsColumn::Key, *facts);
        text += QStringLiteral("- [%1] ").arg(isTicked ? QChar(u'x') : QChar(u' '));
        if (!key.isEmpty())
            text += QStringLiteral("**%1** ").arg(key);
        text += cellText(FindingsColumn::Title, *facts);
        text += QStringLiteral(" (%1) · %2 · %3\n")
                    .arg(factsLine(*facts), cellText(FindingsColumn::System, *facts),
                         sourcePlaces(*facts).join(listComma()));
    }
    return text;
}

} // namespace shipworthy
