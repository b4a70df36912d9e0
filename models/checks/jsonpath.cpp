#include "checks/jsonpath.h"

#include "checks/expression.h"
#include "checks/jsonpathsyntax.h"
#include "checks/translation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace shipworthy::checks {
namespace {

constexpr int mostSteps = 2'000'000;

/// An I-Regexp in the words of PCRE: a dot is any character but a line end, RFC 9485 §5.
QString asExpression(std::string_view pattern)
{
    QString out;
    bool inClass = false;
    const QString text = QString::fromUtf8(pattern.data(), static_cast<qsizetype>(pattern.size()));
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\\' && at + 1 < text.size()) {
            out += c;
            out += text[++at];
            continue;
        }
        inClass = inClass ? c != u']' : c == u'[';
        out += c == u'.' && !inClass ? QStringLiteral("[^\\n\\r]") : QString(c);
    }
    return out;
}

/// A value on one side of a comparison: of the document, of the query, or none.
struct Item {
    enum class Kind { Nothing, Node, Literal };
    Kind kind = Kind::Nothing;
    JsonValue node = {};
    PathOperand literal = {};

    [[nodiscard]] std::optional<PathNumber> number() const
    {
        if (kind == Kind::Literal)
            return literal.kind == PathOperand::Kind::Number ? std::optional(literal.number) : std::nullopt;
        if (const auto whole = node.integer())
            return *whole;
        const auto real = node.number();
        return real ? std::optional<PathNumber>(*real) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::string_view> text() const
    {
        if (kind == Kind::Literal)
            return literal.kind == PathOperand::Kind::Text ? std::optional<std::string_view>(literal.text)
                                                           : std::nullopt;
        return node.isText() ? std::optional(node.string()) : std::nullopt;
    }
    [[nodiscard]] bool isWord(PathOperand::Kind word) const
    {
        if (kind == Kind::Literal)
            return literal.kind == word;
        return word == PathOperand::Kind::Null  ? node.isNull()
             : word == PathOperand::Kind::True  ? node.isTrue()
             : word == PathOperand::Kind::False ? node.isFalse()
                                                : false;
    }
};

template <typename Compare> bool compareNumbers(const PathNumber &one, const PathNumber &two, Compare compare)
{
    return std::visit(
        [&compare](auto a, auto b) {
            if constexpr (std::is_same_v<decltype(a), decltype(b)>)
                return compare(a, b);
            else
                return compare(static_cast<double>(a), static_cast<double>(b));
        },
        one, two);
}

bool isEqual(const Item &one, const Item &two)
{
    if (one.kind == Item::Kind::Nothing || two.kind == Item::Kind::Nothing)
        return one.kind == two.kind;
    if (one.kind == Item::Kind::Node && two.kind == Item::Kind::Node)
        return one.node.isEqual(two.node);
    if (one.number() && two.number())
        return compareNumbers(*one.number(), *two.number(), std::equal_to<>());
    if (one.text() && two.text())
        return *one.text() == *two.text();
    return std::ranges::any_of(std::array{PathOperand::Kind::Null, PathOperand::Kind::True, PathOperand::Kind::False},
                               [&](PathOperand::Kind word) { return one.isWord(word) && two.isWord(word); });
}

bool isLess(const Item &one, const Item &two)
{
    if (one.kind == Item::Kind::Nothing || two.kind == Item::Kind::Nothing)
        return false;
    if (one.number() && two.number())
        return compareNumbers(*one.number(), *two.number(), std::less<>());
    return one.text() && two.text() && *one.text() < *two.text(); // UTF-8 keeps the order of the code points
}

class Finder {
public:
    explicit Finder(const JsonRecord &document, JsonValue root)
        : m_document(document)
        , m_root(root)
    {
    }
    [[nodiscard]] bool isExhausted() const { return m_steps > mostSteps; }

    std::vector<JsonValue> find(const PathQuery &query, JsonValue current)
    {
        std::vector<JsonValue> nodes{query.isAbsolute ? m_root : current};
        for (const PathSegment &segment : query.segments) {
            std::vector<JsonValue> found;
            for (const JsonValue node : nodes)
                apply(segment, node, found);
            nodes = std::move(found);
            if (nodes.empty())
                break;
        }
        return nodes;
    }

private:
    bool step() { return ++m_steps <= mostSteps; }

    void apply(const PathSegment &segment, JsonValue node, std::vector<JsonValue> &found)
    {
        // All below a value lie behind it in its record, in the order in which they are to be visited.
        const std::uint32_t end = segment.descends ? node.endIndex() : node.index() + 1;
        for (std::uint32_t at = node.index(); at < end && step(); ++at) {
            for (const PathSelector &selector : segment.selectors)
                select(selector, JsonValue(m_document, at), found);
        }
    }

    void select(const PathSelector &selector, JsonValue node, std::vector<JsonValue> &found)
    {
        switch (selector.kind) {
        case PathSelector::Kind::Name: selectName(selector.name, node, found); break;
        case PathSelector::Kind::Index: selectIndex(selector.index, node, found); break;
        case PathSelector::Kind::Slice: selectSlice(selector.slice, node, found); break;
        case PathSelector::Kind::Wildcard:
            for (const JsonValue child : node) {
                if (!step())
                    return;
                found.push_back(child);
            }
            break;
        case PathSelector::Kind::Filter:
            for (const JsonValue child : node) {
                if (!step())
                    return;
                if (holds(*selector.filter, child))
                    found.push_back(child);
            }
            break;
        }
    }

    void selectName(const std::string &name, JsonValue node, std::vector<JsonValue> &found)
    {
        if (!node.isObject())
            return;
        JsonValue last;
        for (const JsonValue member : node) {
            if (!step())
                return;
            if (member.name() == name)
                last = member;
        }
        if (last.exists())
            found.push_back(last);
    }

    std::vector<JsonValue> elements(JsonValue array)
    {
        std::vector<JsonValue> all;
        for (const JsonValue element : array) {
            if (!step())
                break;
            all.push_back(element);
        }
        return all;
    }

    void selectIndex(std::int64_t index, JsonValue node, std::vector<JsonValue> &found)
    {
        if (!node.isArray())
            return;
        const auto all = elements(node);
        const auto count = static_cast<std::int64_t>(all.size());
        const std::int64_t at = index < 0 ? count + index : index;
        if (at >= 0 && at < count)
            found.push_back(all[static_cast<std::size_t>(at)]);
    }

    void selectSlice(const PathSlice &slice, JsonValue node, std::vector<JsonValue> &found)
    {
        const std::int64_t step = slice.step.value_or(1);
        if (!node.isArray() || step == 0)
            return;
        const auto all = elements(node);
        const auto count = static_cast<std::int64_t>(all.size());
        const auto normal = [count](std::int64_t at) { return at < 0 ? count + at : at; };
        const std::int64_t start = normal(slice.start.value_or(step > 0 ? 0 : count - 1));
        const std::int64_t end = slice.end ? normal(*slice.end) : step > 0 ? count : -1;
        const auto push = [&](std::int64_t at) { found.push_back(all[static_cast<std::size_t>(at)]); };
        if (step > 0) {
            const std::int64_t upper = std::clamp<std::int64_t>(end, 0, count);
            for (std::int64_t at = std::clamp<std::int64_t>(start, 0, count);
                 at<upper; at = step> count ? count : at + step)
                push(at);
        } else {
            const std::int64_t lower = std::clamp<std::int64_t>(end, -1, count - 1);
            for (std::int64_t at = std::clamp<std::int64_t>(start, -1, count - 1); at > lower;
                 at = step < -count ? -1 : at + step)
                push(at);
        }
    }

    bool holds(const PathLogic &logic, JsonValue current)
    {
        if (!step())
            return false;
        const auto each = [this, current](const PathLogic &part) { return holds(part, current); };
        switch (logic.kind) {
        case PathLogic::Kind::Or: return std::ranges::any_of(logic.parts, each);
        case PathLogic::Kind::And: return std::ranges::all_of(logic.parts, each);
        case PathLogic::Kind::Not: return !holds(logic.parts[0], current);
        case PathLogic::Kind::Exists: return !find(*logic.operands[0].query, current).empty();
        case PathLogic::Kind::Call: return matches(*logic.operands[0].call, current);
        case PathLogic::Kind::Compare: {
            const Item one = itemOf(logic.operands[0], current);
            const Item two = itemOf(logic.operands[1], current);
            if (one.kind == Item::Kind::Node && two.kind == Item::Kind::Node) // both may hold a whole tree
                m_steps += static_cast<int>(
                    std::min(one.node.endIndex() - one.node.index(), two.node.endIndex() - two.node.index()));
            return compares(logic.comparison, one, two);
        }
        }
        return false;
    }

    static bool compares(PathLogic::Comparison comparison, const Item &one, const Item &two)
    {
        switch (comparison) {
        case PathLogic::Comparison::Equal: return isEqual(one, two);
        case PathLogic::Comparison::NotEqual: return !isEqual(one, two);
        case PathLogic::Comparison::Less: return isLess(one, two);
        case PathLogic::Comparison::LessOrEqual: return isLess(one, two) || isEqual(one, two);
        case PathLogic::Comparison::Greater: return isLess(two, one);
        case PathLogic::Comparison::GreaterOrEqual: return isLess(two, one) || isEqual(one, two);
        }
        return false;
    }

    Item itemOf(const PathOperand &operand, JsonValue current)
    {
        if (operand.kind == PathOperand::Kind::Query)
            return onlyOf(find(*operand.query, current));
        if (operand.kind == PathOperand::Kind::Call)
            return resultOf(*operand.call, current);
        return {.kind = Item::Kind::Literal, .literal = operand};
    }

    static Item onlyOf(const std::vector<JsonValue> &nodes)
    {
        return nodes.size() == 1 ? Item{.kind = Item::Kind::Node, .node = nodes[0]} : Item();
    }

    static Item numberItem(std::size_t number)
    {
        return {.kind = Item::Kind::Literal,
                .literal = {.kind = PathOperand::Kind::Number, .number = static_cast<std::int64_t>(number)}};
    }

    Item resultOf(const PathCall &call, JsonValue current)
    {
        const PathOperand &argument = call.arguments[0];
        if (call.function == PathFunction::Count)
            return numberItem(find(*argument.query, current).size());
        if (call.function == PathFunction::Value)
            return onlyOf(find(*argument.query, current));
        const Item item = itemOf(argument, current);
        if (const auto text = item.text())
            return numberItem(static_cast<std::size_t>(
                std::ranges::count_if(*text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; })));
        if (item.kind == Item::Kind::Node && (item.node.isArray() || item.node.isObject()))
            return numberItem(static_cast<std::size_t>(item.node.size()));
        return {};
    }

    bool matches(const PathCall &call, JsonValue current)
    {
        const Item subject = itemOf(call.arguments[0], current);
        const Item pattern = itemOf(call.arguments[1], current);
        if (!subject.text() || !pattern.text())
            return false;
        m_steps += static_cast<int>(std::min<std::size_t>(subject.text()->size() / 16, mostSteps / 4));
        const QString text = QString::fromUtf8(subject.text()->data(), static_cast<qsizetype>(subject.text()->size()));
        const auto key = std::pair(call.function, std::string(*pattern.text()));
        auto known = m_expressions.find(key);
        if (known == m_expressions.end()) {
            if (m_expressions.size() > 100)
                m_expressions.clear();
            const Reach reach = call.function == PathFunction::Match ? Reach::Whole : Reach::Anywhere;
            known = m_expressions.emplace(key, Expression(asExpression(*pattern.text()), reach)).first;
            m_steps += 100;
        }
        m_steps += 200;
        const bool holds = known->second.matches(text);
        if (known->second.hasFailed())
            m_steps = mostSteps + 1; // an expression that goes on and on would do so at the next value as well
        return holds;
    }

    const JsonRecord &m_document;
    JsonValue m_root;
    int m_steps = 0;
    std::map<std::pair<PathFunction, std::string>, Expression> m_expressions;
};

} // namespace

Result<JsonPath> JsonPath::parse(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    auto query = parsePath({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!query)
        return std::unexpected(query.error());
    JsonPath path;
    path.m_query = std::make_shared<const PathQuery>(std::move(*query));
    return path;
}

bool JsonPath::isSingular() const
{
    return m_query->isSingular();
}

Result<std::vector<JsonValue>> JsonPath::find(const JsonRecord &document, JsonValue root) const
{
    if (!root.exists())
        return std::vector<JsonValue>();
    Finder finder(document, root);
    auto found = finder.find(*m_query, root);
    if (finder.isExhausted())
        return failure(tr("The path was given up"), tr("it goes over too many values"));
    return found;
}

} // namespace shipworthy::checks
