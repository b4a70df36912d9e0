#include "importers/findingbuilder.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>
#include <array>

namespace shipworthy {

namespace {

/// Severity and priority come from the nearest heading that states one.
void takeGroup(Finding &finding, const Reading &reading, int section)
{
    const Outline &outline = reading.outline;
    const int rated = outline.nearest(section, [](const Section &s) { return s.severity || s.priority; });
    if (rated < 0)
        return;
    if (!finding.severity && outline.at(rated).severity) {
        finding.severity = outline.at(rated).severity;
        finding.severityText = toQString(outline.at(rated).severityText);
        finding.severityOrigin = {ReadFrom::HeadingAbove, outline.at(rated).line};
    }
    if (!finding.priority && outline.at(rated).priority) {
        finding.priority = outline.at(rated).priority;
        finding.priorityOrigin = {ReadFrom::HeadingAbove, outline.at(rated).line};
    }
}

/// What a box is about is told beneath it, and not only who does it until when.
bool says(const FindingBuilder &builder)
{
    static constexpr std::array<FieldRole, 9> told{
        FieldRole::Severity, FieldRole::Description, FieldRole::Cause,      FieldRole::Scenario,      FieldRole::Impact,
        FieldRole::Location, FieldRole::Acceptance,  FieldRole::Resolution, FieldRole::Recommendation};
    return std::ranges::any_of(told, [&](FieldRole role) { return builder.has(role); });
}

/// "## User stories"
bool isFeature(const Reading &reading, int section)
{
    return reading.outline.nearest(section, [&](const Section &s) {
        return s.is(SectionRole::Enhancements) || reading.lexicon.hasIn("featureWord", s.title);
    }) >= 0;
}

/// "## Sign-off", where boxes have names and days.
bool isSignedOff(const Reading &reading, int section)
{
    return reading.outline.nearest(section, [&](const Section &s) {
        return s.level > 1 && reading.lexicon.hasIn("signOff", s.title);
    }) >= 0;
}

} // namespace

/// A box is a finding where it carries fields of one beneath it ("*File:* …", "*Owner:* …"); where it has a key, one is
/// enough that tells of it ("*Acceptance:* …").
void readChecklistFindings(const Reading &reading, Reading &found)
{
    const MarkdownTree &tree = reading.tree;
    const QList<ChecklistEntry> &checklist = reading.document.checklist;
    for (std::size_t box = 0; box < reading.boxes.size(); ++box) {
        const NodeIndex index = reading.boxes[box];
        const Node &item = tree.at(index);
        const NodeIndex text = reading.textOf(index);
        if (text == 0 || tree.at(text).end >= item.end)
            continue; // no text, or nothing beneath
        const std::ptrdiff_t known = reading.fields.countKnown(tree.at(text).end, item.end);
        const bool keyed = known == 1 && leadingKey(trimmed(tree.plain(tree.at(text)))).has_value();
        if (known < 2 && !keyed)
            continue;
        const ChecklistEntry &entry = checklist[static_cast<qsizetype>(box)];
        FindingBuilder builder(reading);
        for (NodeIndex child = tree.at(text).end; child < item.end; child = tree.at(child).end) {
            const Node &node = tree.at(child);
            if (node.kind != NodeKind::BulletList) {
                if (node.kind == NodeKind::Paragraph)
                    builder.addLeaf(node);
                else
                    builder.addBlock(child);
                continue;
            }
            forEachChild(tree, child, [&](NodeIndex sub, const Node &subItem) {
                for (NodeIndex part = sub + 1; part < subItem.end; part = tree.at(part).end) {
                    if (tree.at(part).kind == NodeKind::Paragraph)
                        builder.addLeaf(tree.at(part));
                    else
                        builder.addBlock(part);
                }
            });
        }
        const int section = reading.outline.sectionAtLine(entry.line);
        if (!keyed && !says(builder) && isSignedOff(reading, section))
            continue;
        if (builder.knownFields() < 2 && (!keyed || !says(builder) || isFeature(reading, section)))
            continue;
        Finding finding = builder.take();
        std::string title(trimmed(tree.plain(tree.at(text))));
        if (const auto key = leadingKey(title)) {
            finding.key = toQString(key->key);
            title = title.substr(std::min(key->rest, title.size()));
        }
        finding.title = toQString(title);
        finding.form = FindingForm::Checklist;
        finding.checked = entry.checked;
        const auto inTitle = reading.lexicon.findStatus(title);
        if (entry.checked && finding.status == Status::Open) {
            finding.status = inTitle && inTitle->value == Status::Partial ? Status::Partial : Status::Resolved;
            finding.statusOrigin = {ReadFrom::Box, entry.line};
        }
        takeGroup(finding, reading, section);
        builder.rateByUrgency(finding);
        finding.section = found.outline.pathIn(section);
        finding.line = entry.line;
        finding.lastLine = static_cast<int>(item.lastLine);
        found.findingBoxes.push_back(static_cast<qsizetype>(box));
        found.claims.addFinding(finding.line, finding.lastLine);
        found.document.findings.append(std::move(finding));
    }
}

void joinChecklistFindings(Reading &reading, Reading &&found)
{
    QList<Finding> &findings = found.document.findings;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        // A finding without a key leaves the box to the heading it stands under.
        if (!findings[i].key.isEmpty())
            reading.document.checklist[found.findingBoxes[static_cast<std::size_t>(i)]].finding = findings[i].key;
    }
    for (Finding &finding : reading.document.findings)
        findings.append(std::move(finding));
    reading.document.findings = std::move(findings);
    reading.claims.add(found.claims);
}

} // namespace shipworthy
