#include "importers/issuegroup.h"
#include "importers/reading.h"
#include "importers/systemname.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// Without the line of signs that a banner begins with, which Markdown takes for a part of the title below it.
std::string_view withoutBanner(std::string_view title)
{
    constexpr std::size_t shortest = 4;
    const std::size_t end = title.empty() ? 0 : title.find_first_not_of(title.front());
    const bool isRule = !title.empty() && std::string_view("=-*#~_").find(title.front()) != std::string_view::npos;
    return isRule && end != std::string_view::npos && end >= shortest ? trimmed(title.substr(end)) : title;
}

void applyField(AuditDocument &document, const HeaderField &field, FieldRole role, std::string_view value,
                const Lexicon &lexicon)
{
    if ((role == FieldRole::Date || role == FieldRole::Status) && document.date.isNull())
        document.date = readDate(value, lexicon); // "Stand: 2026-06-03" is a day, or how things stand
    else if (role == FieldRole::Author && document.author.isEmpty())
        document.author = field.value;
    else if (role == FieldRole::System && document.system.isEmpty())
        document.system = toQString(systemInField(value));
}

/// "---" front matter at the very top: YAML that Markdown takes for a rule and a heading. Returns its last line.
int readFrontMatter(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    if (trimmed(tree.line(1)) != "---")
        return 0;
    const int last = std::min(60, tree.lineCount());
    int end = 0;
    for (int line = 2; line <= last && end == 0; ++line) {
        if (trimmed(tree.line(line)) == "---")
            end = line;
    }
    for (int line = 2; line < end; ++line) {
        const std::string_view text = tree.line(line);
        const Colon colon = findColon(text);
        if (colon.at == std::string_view::npos || isSpace(text.front()) || colon.at == 0)
            continue;
        const std::string_view value = stripped(trimmed(text.substr(colon.at + colon.size)), "\"'");
        const HeaderField field{toQString(trimmed(text.substr(0, colon.at))), toQString(value), line};
        reading.document.metadata.append(field);
        if (const auto role = reading.lexicon.field(text.substr(0, colon.at)))
            applyField(reading.document, field, *role, value, reading.lexicon);
    }
    reading.claims.add(1, end);
    return end;
}

/// Fields between the title and the first section that has other content.
void readFields(Reading &reading, int section)
{
    const Section &s = reading.outline.at(section);
    const auto readLeaf = [&](const Node &leaf) {
        for (const LabelledValue &field : reading.fields.of(leaf)) {
            std::string value = plainValue(reading.tree, field);
            std::string_view label = field.label;
            if (label.starts_with('(') && value.ends_with(')')) { // "(Stand: 2026-06-03)"
                label = trimmed(label.substr(1));
                value.pop_back();
            }
            if (value.empty())
                continue;
            const HeaderField header{toQString(label), toQString(value), field.line};
            reading.document.metadata.append(header);
            reading.claims.add(field.line, reading.tree.lineAt(field.end > 0 ? field.end - 1 : 0));
            if (const auto role = field.role ? field.role : reading.lexicon.field(label))
                applyField(reading.document, header, *role, value, reading.lexicon);
        }
    };
    for (NodeIndex i = s.bodyBegin; i < s.bodyEnd; i = reading.tree.at(i).end) {
        const Node &node = reading.tree.at(i);
        if (node.kind == NodeKind::Paragraph) {
            readLeaf(node);
        } else if (node.kind == NodeKind::Quote || node.kind == NodeKind::BulletList) {
            for (NodeIndex j = i + 1; j < node.end; ++j) {
                if (reading.tree.at(j).kind == NodeKind::Paragraph)
                    readLeaf(reading.tree.at(j));
            }
        }
    }
}

/// "## Assessment date" among the first headings, and the day below it.
QDate dateBelowHeading(const Reading &reading)
{
    constexpr int furthest = 6;
    const Outline &outline = reading.outline;
    for (int i = 1; i < std::min(outline.count(), furthest); ++i) {
        const Section &section = outline.at(i);
        if (section.bodyBegin < section.bodyEnd && reading.tree.at(section.bodyBegin).kind == NodeKind::Paragraph &&
            reading.lexicon.field(section.name) == FieldRole::Date)
            return readDate(reading.tree.plain(reading.tree.at(section.bodyBegin)), reading.lexicon);
    }
    return {};
}

/// "**Last updated:** 2026-03-01" in the last lines.
QDate dateAtEnd(const Reading &reading)
{
    const Section &last = reading.outline.sections().back();
    const Node *paragraph = nullptr;
    for (NodeIndex i = last.bodyBegin; i < last.bodyEnd; i = reading.tree.at(i).end) {
        if (reading.tree.at(i).kind != NodeKind::Rule)
            paragraph = reading.tree.at(i).kind == NodeKind::Paragraph ? &reading.tree.at(i) : nullptr;
    }
    if (!paragraph)
        return {};
    for (const LabelledValue &field : reading.fields.of(*paragraph)) {
        if (field.role == FieldRole::Date || (!field.role && reading.lexicon.field(field.label) == FieldRole::Date))
            return readDate(plainValue(reading.tree, field), reading.lexicon);
    }
    return {};
}

/// What the title calls the document; an audit that is also a report ("Complete audit report") is an audit.
DocumentKind kindOf(std::string_view title, const Lexicon &lexicon)
{
    DocumentKind kind = DocumentKind::Other;
    while (const auto next = lexicon.findKind(title)) {
        if (kind == DocumentKind::Other || (kind == DocumentKind::Report && (next->value == DocumentKind::Audit ||
                                                                             next->value == DocumentKind::Review)))
            kind = next->value;
        title.remove_prefix(next->end);
    }
    return kind;
}

/// "Document information", "Report details": no name of what is looked at.
bool tellsOfDocument(const Section &section, const Lexicon &lexicon)
{
    const WordList words = wordsOf(section.name, 8);
    return lexicon.isIn("details", section.name) ||
           (!words.empty() &&
            (lexicon.isIn("details", words.front().text) || lexicon.isIn("details", words[words.size() - 1].text)));
}

/// One paragraph or quote of at least two fields, as under a title.
bool holdsOnlyFields(const Reading &reading, const Section &section)
{
    std::size_t fields = 0;
    for (NodeIndex i = section.bodyBegin; i < section.bodyEnd; i = reading.tree.at(i).end) {
        const Node &node = reading.tree.at(i);
        if (node.kind == NodeKind::Rule)
            continue;
        if ((node.kind != NodeKind::Paragraph && node.kind != NodeKind::Quote) || fields > 0)
            return false;
        for (NodeIndex leaf = i; leaf < node.end; ++leaf) {
            for (const LabelledValue &field : reading.fields.of(reading.tree.at(leaf))) {
                if (reading.lexicon.severity(field.label))
                    return false; // "**High:** no rails" is a finding
                fields += field.begin < field.end;
            }
        }
    }
    return fields >= 2;
}

/// A second title may name a thing, and no part of the document ("Summary").
bool namesSystem(const Section &subtitle, const Lexicon &lexicon)
{
    return isName(subtitle.name) && subtitle.roles.none() && !subtitle.status && !tellsOfDocument(subtitle, lexicon);
}

} // namespace

void readHeader(Reading &reading)
{
    AuditDocument &document = reading.document;
    const Outline &outline = reading.outline;
    const int frontMatterEnd = readFrontMatter(reading);
    int first = 0;
    for (int i = 1; i < outline.count() && first == 0; ++i) {
        if (outline.at(i).level == 1 && outline.at(i).line > frontMatterEnd)
            first = i;
    }
    for (int i = 1; i < outline.count() && first == 0; ++i) {
        if (outline.at(i).line > frontMatterEnd)
            first = i;
    }
    if (first > 0)
        document.title = toQString(withoutBanner(outline.at(first).title));
    for (const HeaderField &field : std::as_const(document.metadata)) {
        if (document.title.isEmpty() && field.name.compare(u"title", Qt::CaseInsensitive) == 0)
            document.title = field.value;
    }
    const std::string title = document.title.toStdString();
    std::string named(title);
    std::string_view body = reading.tree.source();
    if (first > 0) {
        const std::string_view heading = reading.tree.line(outline.at(first).line);
        body.remove_prefix(static_cast<std::size_t>(heading.data() + heading.size() - body.data()));
    }
    if (frontMatterEnd == 0 && outline.at(0).bodyBegin < outline.at(0).bodyEnd)
        readFields(reading, 0);
    if (first > 0) {
        readFields(reading, first);
        // A second title right below the first: "# Plan" / "## Harbor Pay", "# Harbor Pay" / "# Plan".
        const int second = first + 1;
        const bool bare = outline.at(first).bodyBegin == outline.at(first).bodyEnd;
        const int below = bare && second < outline.count() ? outline.at(second).level - outline.at(first).level : -1;
        if (below >= 0 && below <= 2 && holdsOnlyFields(reading, outline.at(second))) {
            const Section &subtitle = outline.at(second);
            readFields(reading, second);
            if (document.system.isEmpty())
                document.system = systemInTitle(title, body, reading.lexicon);
            if (below == 0) {
                named += ": ";
                named += subtitle.title;
                if (document.system.isEmpty())
                    document.system = systemInTitle(named, body, reading.lexicon);
            } else if (below == 1 && document.system.isEmpty() && namesSystem(subtitle, reading.lexicon)) {
                document.system = toQString(subtitle.name);
            }
        }
    }
    if (document.date.isNull())
        document.date = readDate(title, reading.lexicon);
    if (document.date.isNull())
        document.date = dateBelowHeading(reading);
    if (document.date.isNull())
        document.date = dateAtEnd(reading);
    if (document.system.isEmpty()) // a field says it more plainly
        document.system = systemInTitle(title, body, reading.lexicon);
    if (document.system.isEmpty()) {
        for (const Node &node : reading.tree.nodes()) {
            if (node.kind != NodeKind::Paragraph || !document.system.isEmpty())
                continue;
            const std::string_view raw = rawText(reading.tree, node);
            if (raw.find(" is now ") != std::string_view::npos)
                document.system = systemInSentence(reading.tree.plain(node), reading.lexicon);
        }
    }
    if (named.find(' ') == std::string::npos)
        std::ranges::replace(named, '_', ' '); // "PRODUCTION_AUDIT.md"
    document.kind = kindOf(named, reading.lexicon);
}

} // namespace shipworthy
