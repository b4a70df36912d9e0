#include "importers/findingbuilder.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"

#include <QHash>

namespace shipworthy {

/// "- **Data Loss Risk**: HIGH - no backups" under a heading about risk: an area of risk with its level.
void readRiskAreas(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    for (const Section &section : reading.outline.sections()) {
        if (!section.is(SectionRole::RiskAreas) && !section.is(SectionRole::Risks))
            continue;
        for (NodeIndex list = section.bodyBegin; list < section.bodyEnd; list = tree.at(list).end) {
            if (tree.at(list).kind != NodeKind::BulletList && tree.at(list).kind != NodeKind::OrderedList)
                continue;
            forEachChild(tree, list, [&](NodeIndex item, const Node &) {
                const NodeIndex text = reading.textOf(item);
                if (text == 0)
                    return;
                const std::span<const LabelledValue> fields = reading.fields.of(tree.at(text));
                if (fields.size() != 1 || reading.lexicon.isIn("risk", fields.front().label))
                    return; // "Risk: high" names no area
                const std::string value = plainValue(tree, fields.front());
                const auto level = reading.lexicon.findSeverity(value);
                if (!level || stripped(std::string_view(value).substr(0, level->begin), " *_").size() > 8)
                    return;
                Risk risk;
                risk.title = toQString(fields.front().label);
                risk.severity = level->value;
                risk.impact = toQString(stripped(std::string_view(value).substr(level->end), " -:,"));
                while (risk.impact.startsWith(u'–') || risk.impact.startsWith(u'—'))
                    risk.impact = risk.impact.mid(1).trimmed();
                risk.line = fields.front().line;
                reading.claims.add(tree.at(text));
                reading.document.risks.append(std::move(risk));
            });
        }
    }
}

/// What is said of an enhancement apart from its table: "**QW-1 Acceptance:** …", or "**MH-1 Details:**" with a list.
void readEnhancementDetails(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    QList<Enhancement> &enhancements = reading.document.enhancements;
    if (enhancements.isEmpty())
        return;
    QHash<QString, qsizetype> byKey; // the first of each
    for (qsizetype i = 0; i < enhancements.size(); ++i) {
        if (!enhancements[i].key.isEmpty() && !byKey.contains(enhancements[i].key))
            byKey.insert(enhancements[i].key, i);
    }
    const auto addCriteria = [](Enhancement &enhancement, std::string_view raw) {
        for (const QString &criterion : toQString(raw).split(QStringLiteral("; "), Qt::SkipEmptyParts))
            enhancement.acceptance.append(criterion.trimmed());
    };
    const Node &root = tree.at(0);
    for (NodeIndex i = 1; i < root.end; i = tree.at(i).end) {
        const Node &node = tree.at(i);
        if (node.kind != NodeKind::Paragraph || node.firstRun >= node.lastRun ||
            !tree.run(node.firstRun).is(Run::Strong))
            continue;
        const std::span<const LabelledValue> fields = reading.fields.of(node);
        if (fields.empty())
            continue;
        const LabelledValue &field = fields.front();
        const auto key = leadingKey(field.label);
        const qsizetype known = key ? byKey.value(toQString(key->key), -1) : -1;
        if (known < 0)
            continue;
        Enhancement &enhancement = enhancements[known];
        reading.claims.add(node);
        if (reading.lexicon.field(field.label.substr(key->rest)) == FieldRole::Acceptance)
            addCriteria(enhancement, rawValue(tree, field));
        const NodeIndex list = node.end;
        if (list >= root.end || tree.at(list).kind != NodeKind::BulletList || field.begin < field.end)
            continue;
        reading.claims.add(tree.at(list));
        forEachChild(tree, list, [&](NodeIndex item, const Node &) {
            const NodeIndex text = reading.textOf(item);
            if (text == 0)
                return;
            for (const LabelledValue &detail : reading.fields.of(tree.at(text))) {
                if (detail.role == FieldRole::Acceptance)
                    addCriteria(enhancement, rawValue(tree, detail));
            }
        });
    }
}

} // namespace shipworthy
