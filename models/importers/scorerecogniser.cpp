#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <QHash>
#include <cstring>

namespace shipworthy {

namespace {

/// A score stated in a line: "Production Readiness Score: 3/10", "Security score: 9/10 (was 3/10)".
struct Stated {
    std::string label;
    ScoreValue now;
    std::optional<double> before;
    int line = 0;
    bool ofRisk = false; ///< higher is worse
};

std::optional<Stated> statedScore(std::string_view text, int line, const Lexicon &lexicon)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > 64)
        return std::nullopt;
    const std::string_view label = withoutLeadingMarks(text.substr(0, colon));
    const bool ofRisk = lexicon.hasIn("risk", label);
    if (!(ofRisk || lexicon.hasIn("score", label)) || lexicon.hasIn("confidence", label))
        return std::nullopt;
    const std::string_view value = text.substr(colon + 1);
    const auto now = readScore(value);
    if (!now || now->begin > 24)
        return std::nullopt;
    if (ofRisk && value.substr(now->begin, now->end - now->begin).find('/') == std::string_view::npos)
        return std::nullopt; // a percentage of risk is a probability
    Stated stated{std::string(trimmed(label)), *now, std::nullopt, line, ofRisk};
    const std::string_view behind = value.substr(now->end, 60);
    const std::vector<Word> words = wordsOf(behind, 2);
    if (!words.empty() && lexicon.isIn("was", words.front().text)) {
        if (const auto before = readScore(behind))
            stated.before = before->value;
    }
    return stated;
}

/// The overall scores, by title; a score right after a table of scores of the same scale is the table's total.
class Overalls {
public:
    explicit Overalls(QList<Scorecard> &cards)
        : m_cards(cards)
    {
        for (qsizetype i = 0; i < cards.size(); ++i) {
            if (cards[i].overall)
                m_byTitle.insert(cards[i].title.toLower(), i);
        }
    }

    void add(const Stated &stated)
    {
        const QString title = toQString(stated.label);
        const ScoreRow row{title, stated.now.value, {}, stated.before, {}, stated.line};
        if (const auto known = m_byTitle.constFind(title.toLower()); known != m_byTitle.constEnd()) {
            if (std::optional<ScoreRow> &overall = m_cards[*known].overall; !overall->previous)
                overall->previous = stated.before;
            return;
        }
        if (stated.ofRisk) {
            m_byTitle.insert(title.toLower(), m_cards.size());
            m_cards.append({title, stated.now.scale, true, {}, row, stated.line});
            return;
        }
        while (m_next < m_cards.size() && m_cards[m_next].line <= stated.line && !m_cards[m_next].rows.isEmpty())
            ++m_next;
        if (m_next > 0 && m_cards[m_next - 1].scale == stated.now.scale) { // the last table of scores before it
            std::optional<ScoreRow> &overall = m_cards[m_next - 1].overall;
            if (!overall)
                overall = row;
            if (overall->current == stated.now.value)
                return;
        }
        m_byTitle.insert(title.toLower(), m_cards.size());
        m_cards.append({title, stated.now.scale, false, {}, row, stated.line});
    }

private:
    QList<Scorecard> &m_cards;
    QHash<QString, qsizetype> m_byTitle;
    qsizetype m_next = 0; ///< the first table of scores that has not been passed
};

/// A colon, and a number with '/' or '%' soon after: what nearly no line has.
bool maySayScore(std::string_view raw)
{
    const std::string_view start = raw.substr(0, 81);
    const auto *const colon = static_cast<const char *>(std::memchr(start.data(), ':', start.size()));
    if (!colon)
        return false;
    bool digit = false;
    for (const char c : raw.substr(static_cast<std::size_t>(colon - raw.data()) + 1, 40)) {
        digit = digit || isDigit(c);
        if (digit && (c == '/' || c == '%'))
            return true;
    }
    return false;
}

} // namespace

void readScores(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    Overalls overalls(reading.document.scorecards);
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
                    if (reading.claims.inFinding(line)) {
                        start = i + 1;
                        continue; // how bad one finding is
                    }
                    if (const auto stated = statedScore(tree.plain(start, i), line, reading.lexicon)) {
                        overalls.add(*stated);
                        reading.claims.add(line, line);
                    }
                }
            }
            start = i + 1;
        }
    }
}

} // namespace shipworthy
