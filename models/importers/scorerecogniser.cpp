#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <QHash>
#include <cstring>
#include <utility>

namespace shipworthy {

namespace {

/// A score stated in a line: "Production Readiness Score: 3/10", "Security score: 9/10 (was 3/10)", "Overall: B+".
struct Stated {
    std::string label;
    std::optional<ScoreValue> now;
    std::string grade;
    std::optional<double> before;
    int line = 0;
    bool ofRisk = false; ///< higher is worse
};

/// "Overall", "Total", "Overall sprint health", but not "Overall progress" or "Total found".
bool isOfTheWhole(std::string_view label, const Lexicon &lexicon)
{
    const WordList words = wordsOf(label, 5);
    if (words.empty() || words.size() > 4 || !lexicon.hasIn("overall", label))
        return false;
    const auto role = lexicon.findSection(label);
    return !(role && (role->value == SectionRole::Tracking || role->value == SectionRole::Findings)) &&
           !lexicon.findStatus(label) && !lexicon.hasIn("issueWord", label);
}

/// "9.1 out of 10", "7 von 10", "85 points" (of 100): a scale in words.
std::optional<ScoreValue> scoreInWords(std::string_view value, const Lexicon &lexicon)
{
    const std::size_t begin = digitBytes.find(value);
    if (begin == std::string_view::npos || begin > 24)
        return std::nullopt;
    std::size_t at = begin;
    ScoreValue score{0, 100, begin, 0};
    if (!readNumber(value, at, score.value))
        return std::nullopt;
    score.end = at;
    const std::string_view behind = value.substr(at, 40);
    const std::size_t digit = digitBytes.find(behind);
    if (digit != std::string_view::npos && lexicon.isIn("outOf", behind.substr(0, digit))) {
        std::size_t next = at + digit;
        const bool scaled =
            readNumber(value, next, score.scale) && (score.scale == 5 || score.scale == 10 || score.scale == 100);
        score.end = next;
        return scaled && score.value <= score.scale ? std::optional(score) : std::nullopt;
    }
    const WordList words = wordsOf(behind, 1);
    const bool points = !words.empty() && words.front().begin <= 1 && lexicon.isIn("points", words.front().text);
    return points && score.value <= 100 ? std::optional(score) : std::nullopt;
}

/// "B+", "A- (good)", and nothing that is a word.
std::string_view gradeIn(std::string_view value)
{
    value = stripped(value, "*_ \t\"'");
    const std::size_t size = value.size() > 1 && (value[1] == '+' || value[1] == '-') ? 2 : 1;
    const std::string_view behind = value.substr(std::min(size, value.size()));
    const bool over = behind.empty() || behind.starts_with(" (") || behind.starts_with(" -") ||
                      behind.starts_with('*') || behind.starts_with(" \xE2") || behind.starts_with('.') ||
                      behind.starts_with(" \xF0");
    return over && isGrade(value.substr(0, size)) ? value.substr(0, size) : std::string_view();
}

/// "17. Readiness score", "1. ✅ Piers (Score: 95%)": a heading's number and an open parenthesis are no part of it.
std::string_view withoutCount(std::string_view label)
{
    label = withoutLeadingMarks(label);
    const std::size_t number = label.find_first_not_of("0123456789.)");
    if (number != std::string_view::npos && number > 0 && label[number] == ' ')
        label = withoutLeadingMarks(trimmed(label.substr(number))); // "2.5 Gates"
    const std::size_t open = label.rfind('(');
    const bool dangling = open != std::string_view::npos && open > 0 && label.find(')', open) == std::string_view::npos;
    return dangling ? trimmed(label.substr(0, open)) : label;
}

std::optional<Stated> statedScore(std::string_view text, int line, const Lexicon &lexicon)
{
    const Colon colon = findColon(text);
    if (colon.at == std::string_view::npos || colon.at > 64)
        return std::nullopt;
    const std::string_view label = withoutLeadingMarks(text.substr(0, colon.at));
    const bool ofRisk = lexicon.hasIn("risk", label);
    const bool scored = lexicon.hasIn("score", label);
    const bool overall = !scored && !ofRisk && isOfTheWhole(label, lexicon);
    if (!(ofRisk || scored || overall) || lexicon.hasIn("confidence", label))
        return std::nullopt;
    const std::string_view value = text.substr(colon.at + colon.size);
    auto now = readScore(value);
    if (!now && scored)
        now = scoreInWords(value, lexicon);
    if (!now) {
        const std::string_view grade =
            ofRisk || !(overall || isOfTheWhole(label, lexicon)) ? std::string_view() : gradeIn(value);
        if (grade.empty())
            return std::nullopt;
        return Stated{std::string(withoutCount(label)), std::nullopt, std::string(grade), std::nullopt, line, false};
    }
    const bool percent = value.substr(now->begin, now->end - now->begin).find('%') != std::string_view::npos;
    if (now->begin > 24 || ((ofRisk || overall) && percent))
        return std::nullopt; // a percentage of risk is a probability, one of the whole says how far work is
    const std::string_view grade = ofRisk ? std::string_view() : gradeIn(value); // "A+ (98%)"
    Stated stated{std::string(withoutCount(label)), *now, std::string(grade), std::nullopt, line, ofRisk};
    const std::string_view behind = value.substr(now->end, 60);
    const WordList words = wordsOf(behind, 2);
    if (overall && !words.empty() && words.front().begin == 1 && behind.front() == ' ')
        return std::nullopt; // "Total: 7/10 tests passed"
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
        const double scale = stated.now ? stated.now->scale : 100;
        const ScoreRow row{title,
                           stated.now ? std::optional(stated.now->value) : std::nullopt,
                           toQString(stated.grade),
                           stated.before,
                           {},
                           stated.line};
        if (const auto known = m_byTitle.constFind(title.toLower()); known != m_byTitle.constEnd()) {
            std::optional<ScoreRow> &overall = m_cards[*known].overall;
            if (!overall->previous)
                overall->previous = stated.before;
            if (overall->grade.isEmpty() && overall->current == row.current)
                overall->grade = row.grade;
            return;
        }
        if (stated.ofRisk) {
            m_byTitle.insert(title.toLower(), m_cards.size());
            m_cards.append({title, scale, true, {}, row, stated.line});
            return;
        }
        while (m_next < m_cards.size() && m_cards[m_next].line <= stated.line && !m_cards[m_next].rows.isEmpty())
            ++m_next;
        // The last table of scores before it, of the same scale or of grades, too.
        if (m_next > 0 && (stated.now ? m_cards[m_next - 1].scale == scale : isOfGrades(m_cards[m_next - 1]))) {
            std::optional<ScoreRow> &overall = m_cards[m_next - 1].overall;
            if (!overall)
                overall = row;
            const bool graded = overall->grade == row.grade || overall->grade.isEmpty() || row.grade.isEmpty();
            if (overall->current == row.current && graded && (row.current || overall->grade == row.grade)) {
                if (overall->grade.isEmpty())
                    overall->grade = row.grade;
                return;
            }
        }
        m_byTitle.insert(title.toLower(), m_cards.size());
        m_cards.append({title, scale, false, {}, row, stated.line});
    }

private:
    [[nodiscard]] static bool isOfGrades(const Scorecard &card)
    {
        return !card.rows.isEmpty() && !card.rows.first().grade.isEmpty() && !card.rows.first().current;
    }

    QList<Scorecard> &m_cards;
    QHash<QString, qsizetype> m_byTitle;
    qsizetype m_next = 0; ///< the first table of scores that has not been passed
};

/// A colon, and a number or a grade soon after: what nearly no line has.
bool maySayScore(std::string_view raw)
{
    static constexpr ByteSet ofScale("/%");
    static constexpr ByteSet ofNumber("0123456789.,");
    const Colon colon = findColon(raw.substr(0, 84));
    if (colon.at == std::string_view::npos)
        return false;
    const std::string_view value = raw.substr(colon.at + colon.size, 40);
    const std::size_t digit = digitBytes.find(value);
    if (digit == std::string_view::npos)
        return !gradeIn(value).empty();
    if (ofScale.find(value, digit > 0 ? digit - 1 : 0) != std::string_view::npos) // "%85" is Turkish
        return true;
    const std::size_t behind = ofNumber.findOther(value, digit); // "8 out of 10", "90点"
    return behind != std::string_view::npos && value.size() > behind + 1 &&
           (static_cast<unsigned char>(value[behind]) >= 0x80 || isWordByte(value[behind + 1]));
}

/// Scores behind other fields of a line: "Date: 2026-03-06 | Overall score: 7/10".
void readScoresBehind(Reading &reading, const Node &paragraph, Overalls &overalls)
{
    const std::span<const LabelledValue> fields = reading.fields.of(paragraph);
    for (std::size_t i = 1; i < fields.size(); ++i) {
        const LabelledValue &field = fields[i];
        if (field.line != fields[i - 1].line || reading.claims.inFinding(field.line))
            continue;
        std::string text(field.label);
        text += ": ";
        text += plainValue(reading.tree, field);
        if (const auto stated = maySayScore(text) ? statedScore(text, field.line, reading.lexicon) : std::nullopt)
            overalls.add(*stated);
    }
}

/// "### Quality score" and, right below it, "**45/100** - to be rebuilt".
std::optional<Stated> scoreBelow(const Node &heading, const Node &paragraph, const Reading &reading)
{
    constexpr std::size_t longest = 24; // bytes in which the number stands
    const MarkdownTree &tree = reading.tree;
    const std::string_view raw = rawText(tree, paragraph).substr(0, longest);
    if (raw.find('/') == std::string_view::npos || digitBytes.find(raw) > 6)
        return std::nullopt;
    const std::string value = tree.plain(paragraph);
    const auto now = readScore(value);
    const std::string title = tree.plain(heading);
    const std::string_view label = withoutCount(title);
    if (!now || now->begin > 6 || !reading.lexicon.hasIn("score", label) ||
        reading.lexicon.hasIn("confidence", label) || reading.lexicon.hasIn("risk", label))
        return std::nullopt;
    const std::string_view behind = std::string_view(value).substr(now->end, 2);
    if (behind.size() > 1 && behind[0] == ' ' && isWordByte(behind[1]) && isAscii(behind[1]))
        return std::nullopt; // "7/10 tests passed"
    return Stated{std::string(label), *now, {}, std::nullopt, static_cast<int>(paragraph.line), false};
}

} // namespace

void readScores(Reading &reading)
{
    const MarkdownTree &tree = reading.tree;
    Overalls overalls(reading.document.scorecards);
    const Node *above = nullptr; ///< the heading right before
    for (const Node &node : tree.nodes()) {
        const Node *heading = std::exchange(above, node.kind == NodeKind::Heading ? &node : nullptr);
        if (node.kind != NodeKind::Paragraph && node.kind != NodeKind::Heading)
            continue;
        if (heading && node.kind == NodeKind::Paragraph && !reading.claims.inFinding(static_cast<int>(node.line))) {
            if (const auto stated = scoreBelow(*heading, node, reading)) {
                overalls.add(*stated);
                reading.claims.add(node);
                continue;
            }
        }
        std::uint32_t start = node.firstRun;
        for (std::uint32_t i = node.firstRun; i <= node.lastRun; ++i) {
            if (i < node.lastRun && !tree.run(i).is(Run::Break))
                continue;
            if (i > start) {
                const Run &first = tree.run(start);
                const Run &last = tree.run(i - 1);
                const std::string_view raw = tree.source().substr(first.offset, last.offset + last.size - first.offset);
                if (raw.size() < 200 && maySayScore(raw)) {
                    const int line = tree.lineAt(first.offset, static_cast<int>(node.line));
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
        if (node.kind == NodeKind::Paragraph)
            readScoresBehind(reading, node, overalls);
    }
}

} // namespace shipworthy
