#include "importers/findingbuilder.h"
#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/leadfindingrecogniser.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// Where a finding starts with a label and ends before the next one.
struct Block {
    NodeIndex leaf = 0;  ///< the paragraph with the label
    NodeIndex begin = 0; ///< the blocks behind it
    NodeIndex end = 0;
};

class FieldBlocks {
public:
    explicit FieldBlocks(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        for (int i = 1; i < m_reading.outline.count(); ++i)
            readSection(i);
    }

private:
    void readSection(int index)
    {
        const Section &section = m_reading.outline.at(index);
        const MarkdownTree &tree = m_reading.tree;
        std::vector<Block> blocks;
        for (NodeIndex block = section.bodyBegin; block < section.bodyEnd; block = tree.at(block).end) {
            const Node &node = tree.at(block);
            if (node.kind == NodeKind::Paragraph && namesProblem(node)) {
                if (!blocks.empty() && blocks.back().end == 0)
                    blocks.back().end = block;
                blocks.push_back({block, node.end, 0});
            } else if (node.kind == NodeKind::BulletList || node.kind == NodeKind::OrderedList) {
                addItems(blocks, block);
            }
        }
        if (blocks.empty())
            return;
        if (blocks.back().end == 0)
            blocks.back().end = section.bodyEnd;
        const auto rated = std::ranges::count_if(blocks, [this](const Block &block) { return isRated(block); });
        const bool issues = section.is(SectionRole::Findings) && !section.is(SectionRole::Summary);
        if (rated * 2 <= static_cast<std::ptrdiff_t>(blocks.size()) || (rated < 2 && !issues) ||
            m_reading.claims.inFinding(section.line) || isAsideOrPlanned(m_reading.outline, index, m_reading.lexicon))
            return;
        for (const Block &block : blocks)
            complete(block, index);
    }

    /// Items that are a block each; those below a block's label belong to it.
    void addItems(std::vector<Block> &blocks, NodeIndex list) const
    {
        if (!blocks.empty() && blocks.back().end == 0)
            return;
        forEachChild(m_reading.tree, list, [&](NodeIndex item, const Node &node) {
            const NodeIndex text = m_reading.textOf(item);
            if (text != 0 && node.task == TaskMark::None && namesProblem(m_reading.tree.at(text)))
                blocks.push_back({text, m_reading.tree.at(text).end, node.end});
        });
    }

    /// "**Issue:** No rails", at the start of the paragraph.
    [[nodiscard]] bool namesProblem(const Node &leaf) const
    {
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        if (fields.empty() || fields.front().begin >= fields.front().end ||
            fields.front().line != static_cast<int>(leaf.line) ||
            m_reading.claims.inFinding(static_cast<int>(leaf.line)))
            return false;
        const LabelledValue &first = fields.front();
        return first.role == FieldRole::Title ||
               (first.role == FieldRole::Description && m_reading.lexicon.hasIn("issueWord", first.label));
    }

    [[nodiscard]] bool isRated(const Block &block) const
    {
        for (NodeIndex i = block.leaf; i < block.end; ++i) {
            if (m_reading.tree.at(i).kind != NodeKind::Paragraph)
                continue;
            for (const LabelledValue &field : m_reading.fields.of(m_reading.tree.at(i))) {
                if (field.role == FieldRole::Severity || field.role == FieldRole::Priority)
                    return true;
            }
        }
        return false;
    }

    void complete(const Block &block, int index)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &leaf = tree.at(block.leaf);
        const std::span<const LabelledValue> fields = m_reading.fields.of(leaf);
        FindingBuilder builder(m_reading);
        if (fields.size() > 1) {
            std::uint32_t run = leaf.firstRun;
            while (run < leaf.lastRun && tree.run(run).offset < fields[1].start)
                ++run;
            builder.addRest(leaf, run);
        }
        int lastLine = static_cast<int>(leaf.lastLine);
        for (NodeIndex part = block.begin; part < block.end; part = tree.at(part).end) {
            if (tree.at(part).kind == NodeKind::Rule)
                continue;
            builder.addFieldsOrBlock(part);
            lastLine = static_cast<int>(tree.at(part).lastLine);
        }
        Finding finding = builder.take();
        builder.rateByUrgency(finding);
        const std::string value = plainValue(tree, fields.front());
        std::string_view title = value;
        if (const auto key = leadingKey(title)) {
            if (finding.key.isEmpty())
                finding.key = toQString(key->key);
            title = title.substr(key->rest);
        }
        finding.title = toQString(stripped(withoutTrailingMarks(withoutLeadingMarks(title)), " :"));
        if (finding.title.isEmpty() || m_reading.lexicon.isNothing(value))
            return;
        finding.form = FindingForm::List;
        finding.section = m_reading.outline.pathIn(index);
        finding.line = static_cast<int>(leaf.line);
        finding.lastLine = lastLine;
        m_reading.claims.addFinding(finding.line, finding.lastLine);
        m_reading.document.findings.append(std::move(finding));
    }

    Reading &m_reading;
};

} // namespace

void readFieldBlocks(Reading &reading)
{
    FieldBlocks(reading).read();
}

} // namespace shipworthy
