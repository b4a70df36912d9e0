#include "importers/reading.h"
#include "importers/textviews.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// How much a statement counts: a label that asks for the decision over one that happens to hold it; later wins.
enum class Weight { None, Mentioned, Labelled, Decided };

struct Candidate {
    Weight weight = Weight::None;
    Decision decision;
};

/// An unfilled form ("☐ GO ☐ NO-GO") and a legend ("GO / NO-GO") decide nothing.
bool isForm(std::string_view value, const Lexicon &lexicon)
{
    if (value.find("\xE2\x98\x90") != std::string_view::npos || value.find("[ ]") != std::string_view::npos)
        return true;
    const std::string text = normalised(value);
    return text == "go / no-go" || text == "go/no-go" || text == "go/no go" || lexicon.isNothing(value);
}

} // namespace

void readDecision(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    const Lexicon &lexicon = reading.lexicon;
    Candidate best;
    const auto consider = [&](std::optional<FieldRole> role, std::string_view value, int line) {
        if (role != FieldRole::Decision && role != FieldRole::Verdict && role != FieldRole::Status &&
            role != FieldRole::Recommendation)
            return;
        value = trimmed(value);
        if (value.size() > 600 || isForm(value, lexicon))
            return;
        const auto verdict = lexicon.findVerdict(value.substr(0, 160));
        if (!verdict)
            return;
        // A status must be about going live; a decision may just say "GO".
        const bool decided = role == FieldRole::Decision;
        const bool early = stripped(withoutLeadingMarks(value.substr(0, verdict->begin)), " *_\"").size() <= 40;
        const bool several = verdict->end - verdict->begin > 2;
        if (!decided && (!early || !several))
            return;
        const Weight weight = decided ? Weight::Decided : Weight::Labelled;
        if (weight >= best.weight)
            best = {weight, {verdict->value, toQString(value), line}};
    };
    // "✅ **PRODUCTION READY** - no blockers left", or a heading that is a verdict and no more.
    const auto mention = [&](std::string_view words, std::string_view whole, int line) {
        words = stripped(withoutTrailingMarks(withoutLeadingMarks(words)), " :!.-*");
        const auto verdict = whole.size() <= 200 ? lexicon.findVerdict(words) : std::nullopt;
        if (!verdict || verdict->begin != 0 || words.size() > verdict->end + 6 || verdict->end < 4 ||
            isForm(whole, lexicon) || best.weight > Weight::Mentioned || reading.claims.inFinding(line))
            return false;
        best = {Weight::Mentioned, {verdict->value, toQString(withoutLeadingMarks(whole)), line}};
        return true;
    };
    const std::vector<Node> &nodes = tree.nodes();
    for (const Node &node : nodes) {
        if (node.kind == NodeKind::Heading) {
            const std::string text = tree.plain(node);
            const Colon colon = findColon(text);
            if (colon.at != std::string::npos)
                consider(lexicon.field(withoutLeadingMarks(std::string_view(text).substr(0, colon.at))),
                         std::string_view(text).substr(colon.at + colon.size), static_cast<int>(node.line));
            if (node.level > 1)
                mention(text, text, static_cast<int>(node.line));
            continue;
        }
        if (node.kind != NodeKind::Paragraph || node.firstRun >= node.lastRun)
            continue;
        std::uint32_t strong = node.firstRun;
        while (strong < node.lastRun && trimmed(withoutLeadingMarks(tree.text(tree.run(strong)))).empty())
            ++strong; // marks
        std::uint32_t behind = strong;
        while (behind < node.lastRun && tree.run(behind).is(Run::Strong))
            ++behind;
        const bool own = nodes[node.parent].kind == NodeKind::Document || nodes[node.parent].kind == NodeKind::Quote;
        if (behind > strong && own && reading.fields.of(node).empty() &&
            mention(tree.plain(strong, behind), tree.plain(node), static_cast<int>(node.line)))
            reading.claims.add(node);
        for (const Field &field : reading.fields.of(node)) {
            const int line = field.line;
            if (!field.role || (*field.role != FieldRole::Decision && *field.role != FieldRole::Verdict &&
                                *field.role != FieldRole::Status && *field.role != FieldRole::Recommendation))
                continue;
            if (reading.claims.inFinding(line))
                continue; // how a finding stands is no decision
            const Candidate before = best;
            consider(field.role, plainValue(tree, field), line);
            if (best.decision.line != before.decision.line)
                reading.claims.add(node);
        }
    }
    if (best.weight != Weight::None)
        reading.document.decision = std::move(best.decision);
}

} // namespace shipworthy
