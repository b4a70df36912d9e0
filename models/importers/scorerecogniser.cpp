#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

/// A score stated in a line: "Production Readiness Score: 3/10", "Security score: 9/10 (was 3/10)".
struct Stated {
    std::string label;
    ScoreValue now;
    std::optional<double> before;
    int line = 0;
};

std::optional<Stated> statedScore(std::string_view text, int line, const Lexicon &lexicon)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 64)
        return std::nullopt;
    const std::string_view label = withoutLeadingMarks(text.substr(0, colon));
    if (!lexicon.hasIn("score", label) || lexicon.hasIn("risk", label) || lexicon.hasIn("confidence", label))
        return std::nullopt;
    const std::string_view value = text.substr(colon + 1);
    const auto now = readScore(value);
    if (!now || now->begin > 24)
        return std::nullopt;
    Stated stated{std::string(trimmed(label)), *now, std::nullopt, line};
    const std::string_view behind = value.substr(now->end, 60);
    const std::vector<Word> words = wordsOf(behind, 2);
    if (!words.empty() && lexicon.isIn("was", words.front().text)) {
        if (const auto before = readScore(behind))
            stated.before = before->value;
    }
    return stated;
}

bool sameTitle(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void addOverall(Reading &reading, const Stated &stated)
{
    const QString title = toQString(stated.label);
    QList<Scorecard> &cards = reading.document.scorecards;
    for (Scorecard &card : cards) {
        if (card.overall && sameTitle(card.title, title)) {
            if (!card.overall->previous)
                card.overall->previous = stated.before;
            return;
        }
        const bool total = !card.overall && !card.rows.isEmpty() && card.scale == stated.now.scale;
        if (total) { // the sum of a table of scores
            card.overall = ScoreRow{title, stated.now.value, {}, stated.before, {}, stated.line};
            return;
        }
        if (card.overall && !card.rows.isEmpty() && card.scale == stated.now.scale &&
            card.overall->current == stated.now.value)
            return;
    }
    Scorecard card;
    card.title = title;
    card.scale = stated.now.scale;
    card.line = stated.line;
    card.overall = ScoreRow{title, stated.now.value, {}, stated.before, {}, stated.line};
    cards.append(std::move(card));
}

/// A colon, and a number with '/' or '%' soon after: what nearly no line has.
bool maySayScore(std::string_view raw)
{
    const std::size_t colon = raw.find(':');
    if (colon == std::string_view::npos || colon > 80)
        return false;
    const std::string_view value = raw.substr(colon + 1, 40);
    const std::size_t digit = value.find_first_of("0123456789");
    return digit != std::string_view::npos && value.find_first_of("/%", digit) != std::string_view::npos;
}

} // namespace

void readScores(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    for (const Node &node : tree.nodes()) {
        if (node.kind != NodeKind::Paragraph && node.kind != NodeKind::Heading)
            continue;
        std::uint32_t start = node.firstRun;
        for (std::uint32_t i = node.firstRun; i <= node.lastRun; ++i) {
            if (i < node.lastRun && !tree.run(i).is(Run::Break))
                continue;
            if (i > start) {
                const Run &first = tree.run(start);
                const Run &last = tree.run(i - 1);
                const std::string_view raw = tree.source().substr(first.offset, last.offset + last.size - first.offset);
                if (raw.size() < 200 && maySayScore(raw)) {
                    const int line = tree.lineAt(first.offset);
                    if (const auto stated = statedScore(tree.plain(start, i), line, reading.lexicon)) {
                        addOverall(reading, *stated);
                        reading.claims.add(line, line);
                    }
                }
            }
            start = i + 1;
        }
    }
}

} // namespace shipworthy
