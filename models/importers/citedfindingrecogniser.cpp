#include "importers/findingbuilder.h"
#include "importers/reading.h"
#include "importers/textviews.h"

namespace shipworthy {

/// An item that opens with an emphasised sentence and cites a place "【F:path†L1-L2】" is a finding; the heading above
/// it is its category.
void readCitedFindings(Reading &reading)
{
    static constexpr std::string_view cites = "\xE3\x80\x90"
                                              "F:";
    const MarkdownTree &tree = reading.tree;
    const std::vector<Node> &nodes = tree.nodes();
    if (tree.source().find(cites) == std::string_view::npos)
        return;
    for (NodeIndex i = 0; i < nodes.size(); ++i) {
        const Node &item = nodes[i];
        if (item.kind != NodeKind::Item || item.task != TaskMark::None)
            continue;
        const NodeIndex text = reading.textOf(i);
        if (text == 0 || !tree.run(tree.at(text).firstRun).is(Run::Strong))
            continue;
        const Node &leaf = tree.at(text);
        const std::string_view raw = rawText(tree, leaf);
        if (raw.find(cites) == std::string_view::npos)
            continue;
        std::uint32_t run = leaf.firstRun;
        while (run < leaf.lastRun && tree.run(run).is(Run::Strong))
            ++run;
        FindingBuilder builder(reading);
        builder.addLeaf(leaf);
        for (NodeIndex block = leaf.end; block < item.end; block = tree.at(block).end)
            builder.addBlock(block);
        Finding finding = builder.take();
        finding.title = toQString(stripped(trimmed(tree.plain(leaf.firstRun, run)), ".:"));
        const std::size_t rest = run < leaf.lastRun ? tree.run(run).offset : 0;
        if (rest > 0) {
            const auto end = static_cast<std::size_t>(raw.data() + raw.size() - tree.source().data());
            finding.description = toQString(trimmed(tree.source().substr(rest, end - rest)).substr(0));
            while (finding.description.startsWith(u'*'))
                finding.description = finding.description.mid(1).trimmed();
        }
        finding.form = FindingForm::List;
        finding.line = static_cast<int>(item.line);
        finding.lastLine = static_cast<int>(item.lastLine);
        const int section = reading.outline.sectionAtLine(finding.line);
        finding.section = reading.outline.pathIn(section);
        if (section > 0)
            finding.category = toQString(reading.outline.at(section).name);
        reading.claims.addFinding(finding.line, finding.lastLine);
        reading.document.findings.append(std::move(finding));
    }
}

} // namespace shipworthy
