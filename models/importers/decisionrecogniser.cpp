#include "importers/issuegroup.h"
#include "importers/keys.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <set>
#include <utility>

namespace shipworthy {

namespace {

/// How much a statement counts: a label that asks for the decision over one that happens to hold it, and the state of
/// a part least of all; later wins.
enum class Weight { None, OfAPart, Mentioned, Labelled, Decided };

struct Candidate {
    Weight weight = Weight::None;
    Decision decision;
};

/// "Approved, approved with conditions or blocked": one verdict after the other, and not the same.
bool isChoice(std::string_view value, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 80;
    if (value.size() > longest)
        return false;
    std::optional<Verdict> first;
    bool differ = false;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find_first_of(",|/"), value.size());
        const auto verdict = lexicon.findVerdict(trimmed(value.substr(0, end)));
        if (!verdict || (!first && verdict->begin > 0))
            return false;
        differ = differ || (first && *first != verdict->value);
        first = verdict->value;
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return differ;
}

/// "PASS / FAIL", "pass, pass with notes, or fail", "Choose one: …"
bool offersAnswers(std::string_view value, const Lexicon &lexicon)
{
    constexpr std::size_t longest = 80;
    if (value.size() > longest)
        return false;
    if (const WordList words = wordsOf(value, 1); !words.empty() && lexicon.isIn("choose", words.front().text))
        return true;
    bool yes = false;
    bool nay = false;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find_first_of(",|/"), value.size());
        const WordList words = wordsOf(value.substr(0, end), 3);
        const bool joined = !words.empty() && lexicon.isIn("or", words.front().text);
        if (words.size() == (joined ? 2U : 1U)) { // "no", and not "no blockers"
            yes = yes || lexicon.isIn("yes", words[joined ? 1 : 0].text);
            nay = nay || lexicon.isIn("nay", words[joined ? 1 : 0].text);
        }
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return yes && nay;
}

/// An unfilled form ("☐ GO ☐ NO-GO") and a legend ("GO / NO-GO") decide nothing.
bool isForm(std::string_view value, const Lexicon &lexicon)
{
    if (value.find("\xE2\x98\x90") != std::string_view::npos || value.find("[ ]") != std::string_view::npos)
        return true;
    if (isPlaceholder(value))
        return true;
    const std::string text = normalised(value);
    // "Go, conditional, no-go": what there is to choose from
    if (text.starts_with("go,") || text.starts_with("go |") || text.starts_with("go or"))
        return true;
    return text == "go / no-go" || text == "go/no-go" || text == "go/no go" || lexicon.isNothing(value) ||
           isChoice(value, lexicon) || offersAnswers(value, lexicon);
}

bool mayDecide(std::optional<FieldRole> role)
{
    return role == FieldRole::Decision || role == FieldRole::Verdict || role == FieldRole::Status ||
           role == FieldRole::Recommendation;
}

/// "Blocked", and neither "not ready for production" nor "production-ready".
bool isOneWord(std::string_view verdict)
{
    return verdict.find_first_of(" -") == std::string_view::npos && isAscii(verdict.front());
}

/// "System readiness", "Security status": a label that no lexicon knows, of a word that asks how things stand.
bool asksForState(std::string_view label, const Lexicon &lexicon)
{
    const WordList words = wordsOf(label, 4);
    if (words.size() < 2 || words.size() > 3)
        return false;
    const auto asks = [&](const Word &word) {
        const auto role = lexicon.field(word.text);
        return role == FieldRole::Status || role == FieldRole::Verdict || role == FieldRole::Decision;
    };
    return asks(words.front()) || asks(words[words.size() - 1]);
}

/// "NO", "Passed - all is done", "partly", and nothing more behind it than a stop: an answer to what a label asks.
std::optional<Verdict> answered(std::string_view value, const Lexicon &lexicon)
{
    const WordList words = wordsOf(value.substr(0, 120), 1);
    if (words.empty())
        return std::nullopt;
    const std::string_view word = words.front().text;
    const std::size_t end = words.front().begin + word.size();
    const std::string_view behind = value.substr(end, 3);
    const bool over = behind.empty() || std::string_view(".,;:!)*").find(behind.front()) != std::string_view::npos ||
                      static_cast<unsigned char>(behind.front()) >= 0x80 || behind.starts_with(" -") ||
                      behind.starts_with(" (") || behind.starts_with(" \xE2");
    if (lexicon.hasIn("partly", value.substr(0, 60)))
        return Verdict::Conditional;
    if (!over)
        return std::nullopt;
    if (lexicon.isIn("nay", word))
        return Verdict::NoGo;
    return lexicon.isIn("yes", word) ? std::optional(Verdict::Go) : std::nullopt;
}

/// "… with the following conditions", "… (pending tests)" behind a go, before the sentence ends.
bool isQualified(std::string_view behind, const Lexicon &lexicon)
{
    behind = behind.substr(0, 64);
    for (const std::string_view end : {". ", "\n", ":", ";", " - ", "\xE2\x80\x94", "\xE2\x80\x93"})
        behind = behind.substr(0, behind.find(end));
    if (lexicon.hasIn("except", behind))
        return true;
    if (!lexicon.hasIn("partly", behind))
        return false;
    for (const Word &word : wordsOf(behind, 8)) {
        if (lexicon.isIn("negation", word.text))
            return false; // "without conditions"
    }
    const auto status = lexicon.findStatus(behind); // "with all conditions met"
    return !(status && isDone(status->value)) && lexicon.controlStatus(behind) != ControlStatus::Pass;
}

std::optional<Lexicon::Hit<Verdict>> verdictIn(std::string_view text, const Lexicon &lexicon)
{
    auto verdict = lexicon.findVerdict(text);
    if (verdict && verdict->value == Verdict::Go && isQualified(text.substr(verdict->end), lexicon))
        verdict->value = Verdict::Conditional;
    return verdict;
}

class Decisions {
public:
    explicit Decisions(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        const std::vector<Node> &nodes = m_reading.tree.nodes();
        int section = 0;
        for (NodeIndex i = 0; i < nodes.size(); ++i) {
            const Node &node = nodes[i];
            if (node.kind == NodeKind::Heading)
                readHeading(node, mayMention(i, section));
            else if (node.kind == NodeKind::Paragraph && node.firstRun < node.lastRun)
                readParagraph(node);
            else if (node.kind == NodeKind::Cell && nodes[i - 1].kind != NodeKind::Cell)
                readRow(i);
        }
        if (m_best.weight == Weight::OfAPart && m_parts.size() > 1)
            return; // how each part stands
        if (m_best.weight != Weight::None)
            m_reading.document.decision = std::move(m_best.decision);
    }

private:
    /// Cheap for a heading of the outline, which knows its words; \a section is the last one passed.
    [[nodiscard]] bool mayMention(NodeIndex heading, int &section) const
    {
        const Outline &outline = m_reading.outline;
        while (section + 1 < outline.count() && outline.at(section + 1).heading <= heading)
            ++section;
        return outline.at(section).heading != heading || outline.at(section).decides;
    }

    void take(Weight weight, Verdict verdict, std::string_view text, int line)
    {
        if (weight >= m_best.weight)
            m_best = {weight, {verdict, toQString(text), line}};
    }

    /// \a label: what stands before the value.
    void consider(FieldRole role, std::string_view label, std::string_view value, int line)
    {
        const Lexicon &lexicon = m_reading.lexicon;
        value = trimmed(value);
        if (value.size() > 600 || isForm(value, lexicon) || isOfARecord(line))
            return;
        const bool decided = role == FieldRole::Decision;
        const Weight weight = !decided                                              ? weightOf(role, line)
                            : lexicon.hasIn("overall", label) || isOfTheWhole(line) ? Weight::Decided
                                                                                    : Weight::Labelled;
        const auto verdict = verdictIn(value.substr(0, 160), lexicon);
        if (!verdict) {
            if (const auto answer = decided ? answered(value, lexicon) : std::nullopt)
                take(weight, *answer, value, line);
            return;
        }
        // A status must be about going live; a decision may just say "GO".
        const bool early = stripped(withoutLeadingMarks(value.substr(0, verdict->begin)), " *_\"").size() <= 40;
        constexpr std::size_t atOnce = 16; // "We recommend delay", but not "Debounce with a short delay"
        const bool one = isOneWord(value.substr(verdict->begin, verdict->end - verdict->begin));
        const bool several = verdict->end - verdict->begin > 2 || isShouted(value, verdict->begin, verdict->end);
        if (!decided && (!early || !several || (one && verdict->begin > atOnce)))
            return;
        if (weight == Weight::OfAPart)
            m_parts.insert(m_reading.outline.sectionAtLine(line));
        const bool bound = verdict->value == Verdict::Go && isBound(value.substr(verdict->end));
        take(weight, bound ? Verdict::Conditional : verdict->value, value, line);
    }
    /// "Security status: production ready": a verdict of several words right at the start.
    void considerState(std::string_view value, int line)
    {
        value = trimmed(value);
        const auto verdict = value.size() <= 200 && !isForm(value, m_reading.lexicon)
                               ? verdictIn(value, m_reading.lexicon)
                               : std::nullopt;
        if (!verdict || isOneWord(value.substr(verdict->begin, verdict->end - verdict->begin)) ||
            !stripped(withoutLeadingMarks(value.substr(0, verdict->begin)), " *_\"").empty() || isOfAnOption(line))
            return;
        take(Weight::Mentioned, verdict->value, value, line);
    }
    /// "### RA-001: Loose rope", beside others that are counted so: what is decided there is decided of that alone.
    [[nodiscard]] bool isOfARecord(int line) const
    {
        const Outline &outline = m_reading.outline;
        const int record =
            outline.nearest(outline.sectionAtLine(line), [](const Section &s) { return s.level > 1 && isKeyed(s); });
        return record >= 0 && hasSibling(outline, record, isKeyed);
    }
    /// "…, but all keys must be replaced first": what follows a word of contrast, and obliges.
    [[nodiscard]] bool isBound(std::string_view behind) const
    {
        constexpr std::size_t near = 8; // bytes before the word: a mark and a comma
        const Lexicon &lexicon = m_reading.lexicon;
        for (const Word &word : wordsOf(behind.substr(0, 64), 2)) {
            if (word.begin <= near && lexicon.isIn("contrast", word.text))
                return lexicon.hasIn("obligation", behind.substr(word.begin + word.text.size()));
        }
        return false;
    }
    /// "DO NOT DEPLOY before the doors hold": a no of several words until something is done.
    [[nodiscard]] bool isForNow(const Lexicon::Hit<Verdict> &verdict, std::string_view words) const
    {
        return verdict.value == Verdict::NoGo && wordsOf(words.substr(0, verdict.end), 2).size() > 1 &&
               m_reading.lexicon.hasIn("obligation", words.substr(verdict.end, 64));
    }
    /// "GO" at the start, and nothing or a stop behind it.
    [[nodiscard]] static bool isShouted(std::string_view value, std::size_t begin, std::size_t end)
    {
        const std::string_view word = value.substr(begin, end - begin);
        const bool capitals = std::ranges::all_of(word, isUpper);
        const bool over = end >= value.size() ||
                          std::string_view(".,;:!)*").find(value[end]) != std::string_view::npos ||
                          static_cast<unsigned char>(value[end]) >= 0x80 || value.substr(end).starts_with(" -") ||
                          value.substr(end).starts_with(" \xE2");
        return capitals && over && stripped(withoutLeadingMarks(value.substr(0, begin)), " *_\"").empty();
    }
    /// "Status: BLOCKED" far down says how a part stands.
    [[nodiscard]] Weight weightOf(FieldRole role, int line) const
    {
        return role != FieldRole::Status || isOfTheWhole(line) ? Weight::Labelled : Weight::OfAPart;
    }
    /// Below the title, a heading of the second level or one that asks: what is deeper down may speak of a part.
    [[nodiscard]] bool isOfTheWhole(int line) const
    {
        const Outline &outline = m_reading.outline;
        const int section = outline.sectionAtLine(line);
        const auto asks = [this](const Section &s) {
            const auto named = m_reading.lexicon.field(s.name);
            return s.level == 1 || s.is(SectionRole::Summary) || named == FieldRole::Decision ||
                   named == FieldRole::Verdict;
        };
        return outline.at(section).level <= 2 || outline.nearest(section, asks) == section;
    }

    // What is asked of a paragraph before its text is put together: few go on.

    [[nodiscard]] bool mayMention(const Node &node) const
    {
        return m_best.weight <= Weight::Mentioned && !m_reading.claims.inFinding(static_cast<int>(node.line)) &&
               m_reading.tree.plainAtLeast(node.firstRun, node.lastRun) <= longestMention;
    }
    [[nodiscard]] bool mayBeOutcome(const Node &node, bool strong) const
    {
        const MarkdownTree &tree = m_reading.tree;
        const Run &first = tree.run(node.firstRun);
        const Run &last = tree.run(node.lastRun - 1);
        if (last.offset < first.offset) // it starts with a link, whose target stands behind its words
            return true;
        const std::string_view raw = tree.source().substr(first.offset, last.offset + last.size - first.offset);
        const bool lettered = raw.find(')') < 8; // "**A**) Verdict"
        const bool pointed =
            strong && (raw.find("\xE2\x86\x92") != std::string_view::npos ||
                       raw.find("\xE2\x87\x92") != std::string_view::npos || raw.find('=') != std::string_view::npos);
        return (lettered || pointed) && tree.plainAtLeast(node.firstRun, node.lastRun) <= longestOutcome;
    }
    /// \a behind: one past the last run of what is strong.
    [[nodiscard]] bool mayAsk(std::uint32_t behind) const
    {
        const std::string_view end = trimmed(m_reading.tree.text(m_reading.tree.run(behind - 1)));
        return end.empty() || end.ends_with('?') || end.ends_with("\xEF\xBC\x9F") || end.ends_with(';');
    }

    /// "✅ **PRODUCTION READY** - no blockers left", or a heading that is a verdict and no more.
    bool mention(std::string_view words, std::string_view whole, int line)
    {
        const Lexicon &lexicon = m_reading.lexicon;
        words = stripped(withoutTrailingMarks(withoutLeadingMarks(words)), " :!.-*");
        const auto verdict = whole.size() <= longestMention ? verdictIn(words, lexicon) : std::nullopt;
        if (!verdict || verdict->begin != 0 || (words.size() > verdict->end + 6 && !isForNow(*verdict, words)) ||
            words.ends_with('?') || verdict->end < 4 || isForm(whole, lexicon) || m_best.weight > Weight::Mentioned ||
            m_reading.claims.inFinding(line))
            return false;
        const std::string_view behind = words.substr(verdict->end);
        if (isOneWord(words.substr(0, verdict->end)) && behind.size() > 1 && behind[0] == ' ' &&
            isWordByte(behind[1]) && isAscii(behind[1]))
            return false; // "Rejected tab"
        take(Weight::Mentioned, verdict->value, withoutLeadingMarks(whole), line);
        return true;
    }

    void readHeading(const Node &node, bool mayMention)
    {
        const Lexicon &lexicon = m_reading.lexicon;
        const MarkdownTree &tree = m_reading.tree;
        const bool verbatim = tree.isVerbatim(node);
        const std::string composed = verbatim ? std::string() : tree.plain(node);
        const std::string_view text = verbatim ? tree.text(tree.run(node.firstRun)) : std::string_view(composed);
        const int line = static_cast<int>(node.line);
        const Colon colon = findColon(text);
        const std::string_view label = withoutOrdinal(withoutLeadingMarks(text.substr(0, colon.at)));
        const auto role = lexicon.field(label);
        m_asked.reset();
        if (mayDecide(role) && colon.at != std::string_view::npos && colon.at + colon.size < text.size())
            consider(*role, label, text.substr(colon.at + colon.size), line);
        else if (role == FieldRole::Decision || role == FieldRole::Verdict)
            m_asked = role;
        else if (role == FieldRole::Recommendation && isInConclusion(line))
            m_asked = FieldRole::Verdict;
        else if (!role && mayMention && colon.at != std::string_view::npos && asksForState(label, lexicon))
            considerState(text.substr(colon.at + colon.size), line);
        if (node.level > 1 && mayMention)
            mention(text, text, line);
    }

    /// "### Recommendation" below "## Final assessment"; a name may be given twice: "## الخلاصة | Conclusion".
    [[nodiscard]] bool isInConclusion(int line) const
    {
        const int around = m_reading.outline.at(m_reading.outline.sectionAtLine(line)).parent;
        if (around <= 0)
            return false;
        const std::string_view name = m_reading.outline.at(around).name;
        const std::size_t bar = std::min(name.find('|'), name.size());
        const auto role = m_reading.lexicon.field(trimmed(name.substr(0, bar)));
        return role == FieldRole::Verdict || role == FieldRole::Decision;
    }

    void readParagraph(const Node &node)
    {
        const MarkdownTree &tree = m_reading.tree;
        const auto asked = std::exchange(m_asked, std::nullopt);
        const std::span<const LabelledValue> fields = m_reading.fields.of(node);
        if (asked && fields.empty() && !m_reading.claims.inFinding(static_cast<int>(node.line)))
            readAnswer(*asked, node);
        std::uint32_t strong = node.firstRun;
        while (strong < node.lastRun && trimmed(withoutLeadingMarks(tree.text(tree.run(strong)))).empty())
            ++strong; // marks
        std::uint32_t behind = strong;
        while (behind < node.lastRun && tree.run(behind).is(Run::Strong))
            ++behind;
        const NodeKind around = tree.at(node.parent).kind;
        const bool own = around == NodeKind::Document || around == NodeKind::Quote;
        const int line = static_cast<int>(node.line);
        if (behind > strong && own && fields.empty() && mayMention(node) &&
            mention(tree.plain(strong, behind), tree.plain(node), line))
            m_reading.claims.add(node);
        if (own && mayBeOutcome(node, behind > strong))
            readOutcome(node, behind > strong);
        if (own && fields.empty())
            readStressed(node);
        if (behind > strong && behind < node.lastRun && fields.empty() && mayAsk(behind))
            readQuestion(tree.plain(strong, behind), tree.plain(behind, node.lastRun), line);
        for (const LabelledValue &field : fields) {
            if (field.role == FieldRole::Acceptance && !m_reading.claims.inFinding(field.line)) {
                const std::string value = plainValue(tree, field); // "Acceptance: granted"
                const auto answer = value.size() <= 48 ? answered(value, m_reading.lexicon) : std::nullopt;
                if (answer)
                    take(Weight::Decided, *answer, value, field.line);
            }
            const bool state = !field.role && asksForState(field.label, m_reading.lexicon);
            if ((!mayDecide(field.role) && !state) || m_reading.claims.inFinding(field.line))
                continue; // how a finding stands is no decision
            if (state) {
                considerState(plainValue(tree, field), field.line);
                continue;
            }
            if (field.role != FieldRole::Decision && isOfAnOption(field.line))
                continue;
            const int before = m_best.decision.line;
            consider(*field.role, field.label, plainValue(tree, field), field.line);
            if (m_best.decision.line != before)
                m_reading.claims.add(node);
        }
    }

    /// "### Option B: …": what one way to go on would end in.
    [[nodiscard]] bool isOfAnOption(int line) const
    {
        const Outline &outline = m_reading.outline;
        return outline.nearest(outline.sectionAtLine(line), [this](const Section &s) {
            const WordList words = s.level > 1 ? wordsOf(s.title, 1) : WordList();
            return !words.empty() && m_reading.lexicon.isIn("option", words.front().text);
        }) >= 0;
    }

    /// "**A 9/9 · B 2/5 → NOT READY**", and the label behind a letter: "A) Verdict: NOT READY".
    void readOutcome(const Node &node, bool strong)
    {
        const std::string text = m_reading.tree.plain(node);
        const int line = static_cast<int>(node.line);
        if (text.size() > longestOutcome || m_reading.claims.inFinding(line))
            return;
        for (const std::string_view arrow : {"\xE2\x86\x92", "\xE2\x87\x92", "=>"}) {
            const std::size_t at = strong ? text.rfind(arrow) : std::string::npos;
            if (at != std::string::npos &&
                mention(trimmed(std::string_view(text).substr(at + arrow.size())), text, line))
                m_reading.claims.add(node);
        }
        if (text.size() < 4 || text[1] != ')' || !isUpper(text.front()))
            return;
        const Colon colon = findColon(text);
        if (colon.at == std::string::npos)
            return;
        const std::string_view label = trimmed(std::string_view(text).substr(2, colon.at - 2));
        const auto role = m_reading.lexicon.field(label);
        if (role == FieldRole::Decision || role == FieldRole::Verdict)
            consider(*role, label, std::string_view(text).substr(colon.at + colon.size), line);
    }

    /// "We recommend a **conditional go**: …" below the title or among what sums up: what is stressed is a verdict.
    void readStressed(const Node &node)
    {
        constexpr std::uint32_t mostRuns = 24;
        const MarkdownTree &tree = m_reading.tree;
        const Lexicon &lexicon = m_reading.lexicon;
        const int line = static_cast<int>(node.line);
        if (m_best.weight > Weight::OfAPart || node.lastRun - node.firstRun > mostRuns)
            return;
        std::uint32_t run = node.firstRun;
        while (run < node.lastRun && !tree.run(run).is(Run::Strong))
            ++run;
        if (run == node.lastRun)
            return;
        const Section &section = m_reading.outline.at(m_reading.outline.sectionAtLine(line));
        if (section.level > 1 && !section.is(SectionRole::Summary))
            return;
        for (; run < node.lastRun; ++run) {
            if (!tree.run(run).is(Run::Strong))
                continue;
            const std::string_view words = stripped(tree.text(tree.run(run)), " :!.-*");
            const auto verdict = words.size() < 48 ? verdictIn(words, lexicon) : std::nullopt;
            if (!verdict || verdict->begin != 0 || verdict->end != words.size() || verdict->end < 4 ||
                verdict->value == Verdict::Go) // "a **production ready** template" only praises
                continue;
            const std::string text = tree.plain(node);
            if (text.size() <= 400 && !isForm(text, lexicon) && !m_reading.claims.inFinding(line))
                take(Weight::Mentioned, verdict->value, text, line);
            return;
        }
    }

    /// "**Ready for production?** No."
    void readQuestion(std::string_view question, std::string_view answer, int line)
    {
        question = trimmed(question);
        const std::size_t mark = question.ends_with('?') ? 1 : question.ends_with("\xEF\xBC\x9F") ? 3 : 0;
        if (mark == 0)
            return;
        question.remove_suffix(mark);
        if (m_reading.lexicon.field(question) == FieldRole::Decision)
            consider(FieldRole::Decision, question, answer, line);
    }

    /// The first words below a heading that asks: "## Verdict", "The pier is not ready for production."
    void readAnswer(FieldRole asked, const Node &node)
    {
        const std::string text(trimmed(m_reading.tree.plain(node)));
        const auto verdict = verdictIn(std::string_view(text).substr(0, 100), m_reading.lexicon);
        const bool asks = text.ends_with('?') || text.ends_with("\xEF\xBC\x9F"); // what is answered further down
        if (!verdict || verdict->begin > 60 || asks || isForm(text, m_reading.lexicon))
            return;
        const bool several = verdict->end - verdict->begin > 2 || isShouted(text, verdict->begin, verdict->end);
        if (several) {
            take(asked == FieldRole::Decision ? Weight::Decided : Weight::Labelled, verdict->value,
                 std::string_view(text).substr(0, text.find('\n')), static_cast<int>(node.line));
        }
    }

    /// "| Decision | GO |"
    void readRow(NodeIndex label)
    {
        const MarkdownTree &tree = m_reading.tree;
        const Node &first = tree.at(label);
        const NodeIndex rowEnd = tree.at(first.parent).end;
        if (first.firstRun >= first.lastRun || first.end >= rowEnd)
            return;
        const Run &run = tree.run(first.firstRun);
        if (run.size > 64)
            return;
        const int line = static_cast<int>(tree.at(first.parent).line);
        const auto role = m_reading.lexicon.field(tree.text(run));
        const Node &value = tree.at(first.end);
        const bool last = rowEnd == tree.at(tree.at(first.parent).parent).end;
        if (last && value.end < rowEnd && m_best.weight <= Weight::OfAPart &&
            m_reading.lexicon.hasIn("overall", tree.text(run))) { // "| Overall | 8/10 | Production ready |"
            for (NodeIndex cell = first.end; cell < rowEnd; cell = tree.at(cell).end) {
                const std::string text = tree.plain(tree.at(cell));
                const std::string_view bare = withoutLeadingMarks(text);
                if (!bare.empty() && !isOneWord(bare))
                    mention(text, text, line);
            }
        }
        if (role != FieldRole::Decision && !(role == FieldRole::Verdict && value.end >= rowEnd))
            return;
        if (!m_reading.claims.inFinding(line))
            consider(*role, tree.text(run), tree.plain(value), line);
    }

    static constexpr std::size_t longestMention = 200; ///< bytes
    static constexpr std::size_t longestOutcome = 240;

    Reading &m_reading;
    Candidate m_best;
    std::set<int> m_parts;            ///< sections whose own state was told
    std::optional<FieldRole> m_asked; ///< by the heading right above
};

} // namespace

void readDecision(Reading &reading)
{
    Decisions(reading).read();
}

} // namespace shipworthy
