#include "checks/jsonpathsyntax.h"
#include "checks/translation.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>

namespace shipworthy::checks {
namespace {

constexpr int deepest = 32;
constexpr std::size_t longestPath = 10000;
constexpr std::int64_t largestIndex = 9007199254740991; // RFC 9535: what I-JSON can tell apart

enum class Type { Value, Logical, Nodes };
struct Signature {
    std::string_view name;
    PathFunction function;
    Type result;
    std::array<Type, 2> parameters;
    std::size_t count;
};
constexpr std::array signatures{
    Signature{"length", PathFunction::Length, Type::Value, {Type::Value}, 1},
    Signature{"count", PathFunction::Count, Type::Value, {Type::Nodes}, 1},
    Signature{"match", PathFunction::Match, Type::Logical, {Type::Value, Type::Value}, 2},
    Signature{"search", PathFunction::Search, Type::Logical, {Type::Value, Type::Value}, 2},
    Signature{"value", PathFunction::Value, Type::Value, {Type::Nodes}, 1},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

void appendUtf8(std::string &out, char32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Recursive descent over the grammar of RFC 9535, never deeper than the cap. After the first error nothing is read.
class PathParser {
public:
    explicit PathParser(std::string_view text)
        : m_text(text)
    {
    }

    Result<PathQuery> whole()
    {
        PathQuery query;
        if (!take('$'))
            fail(tr("a path begins with $"));
        else
            query.segments = segments();
        if (m_at < m_text.size())
            fail(tr("a segment such as .name or [0] is expected"));
        if (m_error)
            return std::unexpected(*m_error);
        return query;
    }

private:
    [[nodiscard]] char peek(std::size_t ahead = 0) const
    {
        return !m_error && m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool take(char c)
    {
        if (peek() != c || m_at >= m_text.size())
            return false;
        ++m_at;
        return true;
    }
    bool take(std::string_view word)
    {
        if (m_error || m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }
    void fail(const QString &why)
    {
        if (!m_error)
            m_error = Error{tr("column %1").arg(m_at + 1), why};
    }
    void expect(char c)
    {
        if (!take(c))
            fail(tr("%1 is expected").arg(QLatin1Char(c)));
    }

    std::vector<PathSegment> segments()
    {
        std::vector<PathSegment> all;
        while (!m_error) {
            const std::size_t before = m_at;
            skipBlanks();
            if (peek() != '.' && peek() != '[') {
                m_at = before;
                break;
            }
            all.push_back(segment());
        }
        return all;
    }

    PathSegment segment()
    {
        PathSegment segment;
        segment.descends = take("..");
        if (segment.descends || take('.')) {
            if (take('*'))
                segment.selectors.push_back({});
            else if (isNameStart(peek()))
                segment.selectors.push_back({.kind = PathSelector::Kind::Name, .name = shorthand()});
            else if (segment.descends && peek() == '[')
                bracketed(segment);
            else
                fail(tr("a name is expected"));
            return segment;
        }
        bracketed(segment);
        return segment;
    }

    std::string shorthand()
    {
        const std::size_t from = m_at;
        while (isNameStart(peek()) || isDigit(peek()))
            ++m_at;
        return std::string(m_text.substr(from, m_at - from));
    }

    void bracketed(PathSegment &segment)
    {
        expect('[');
        do {
            skipBlanks();
            segment.selectors.push_back(selector());
            skipBlanks();
        } while (take(','));
        expect(']');
    }

    PathSelector selector()
    {
        if (peek() == '\'' || peek() == '"')
            return {.kind = PathSelector::Kind::Name, .name = quoted()};
        if (take('*'))
            return {};
        if (take('?')) {
            skipBlanks();
            return {.kind = PathSelector::Kind::Filter, .filter = std::make_shared<const PathLogic>(disjunction())};
        }
        return indexOrSlice();
    }

    PathSelector indexOrSlice()
    {
        PathSelector selector{.kind = PathSelector::Kind::Index};
        const auto start = index();
        const std::size_t before = m_at;
        skipBlanks();
        if (!take(':')) {
            m_at = before;
            if (!start)
                fail(tr("a name in quotes, an index, * or ? is expected"));
            selector.index = start.value_or(0);
            return selector;
        }
        selector.kind = PathSelector::Kind::Slice;
        selector.slice.start = start;
        skipBlanks();
        selector.slice.end = index();
        const std::size_t afterEnd = m_at;
        skipBlanks();
        if (take(':')) {
            const std::size_t afterColon = m_at;
            skipBlanks();
            selector.slice.step = index();
            if (!selector.slice.step)
                m_at = afterColon;
        } else {
            m_at = afterEnd;
        }
        return selector;
    }

    std::optional<std::int64_t> index()
    {
        const std::size_t from = m_at;
        const bool isNegative = take('-');
        const std::size_t digits = m_at;
        while (isDigit(peek()))
            ++m_at;
        if (m_at == digits) {
            if (isNegative)
                fail(tr("a number is expected"));
            return std::nullopt;
        }
        std::int64_t value = 0;
        const bool fits = std::from_chars(m_text.data() + from, m_text.data() + m_at, value).ec == std::errc();
        const bool hasZero = m_text[digits] == '0' && (m_at - digits > 1 || isNegative);
        if (!fits || hasZero || value > largestIndex || value < -largestIndex)
            fail(tr("that is no index"));
        return value;
    }

    std::string quoted()
    {
        const char quote = peek();
        ++m_at;
        std::string out;
        while (!m_error) {
            if (m_at >= m_text.size()) {
                fail(tr("a text is not ended"));
                break;
            }
            const char c = m_text[m_at];
            if (static_cast<unsigned char>(c) < 0x20) {
                fail(tr("a control character must be escaped"));
                break;
            }
            ++m_at;
            if (c == quote)
                break;
            if (c == '\\')
                escape(out, quote);
            else
                out += c;
        }
        return out;
    }

    void escape(std::string &out, char quote)
    {
        const char c = peek();
        static constexpr std::string_view letters = "btnfr/\\";
        static constexpr std::string_view meanings = "\b\t\n\f\r/\\";
        if (c == quote) {
            out += c;
            ++m_at;
        } else if (const auto found = letters.find(c); c != '\0' && found != std::string_view::npos) {
            out += meanings[found];
            ++m_at;
        } else if (take('u')) {
            const char32_t unit = hexUnit();
            if (unit >= 0xD800 && unit < 0xDC00) {
                const char32_t low = take("\\u") ? hexUnit() : 0;
                if (low < 0xDC00 || low > 0xDFFF)
                    return fail(tr("half of a surrogate pair"));
                return appendUtf8(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            }
            if (unit >= 0xDC00 && unit <= 0xDFFF)
                return fail(tr("half of a surrogate pair"));
            appendUtf8(out, unit);
        } else {
            fail(tr("that is no escape"));
        }
    }

    char32_t hexUnit()
    {
        std::uint32_t value = 0;
        const char *from = m_text.data() + m_at;
        if (m_error || m_at + 4 > m_text.size() || std::from_chars(from, from + 4, value, 16).ptr != from + 4) {
            fail(tr("four hexadecimal digits are expected"));
            return 0;
        }
        m_at += 4;
        return value;
    }

    PathLogic disjunction() { return chain(PathLogic::Kind::Or, "||", &PathParser::conjunction); }
    PathLogic conjunction() { return chain(PathLogic::Kind::And, "&&", &PathParser::basic); }

    PathLogic chain(PathLogic::Kind kind, std::string_view sign, PathLogic (PathParser::*part)())
    {
        PathLogic logic{.kind = kind};
        logic.parts.push_back((this->*part)());
        while (!m_error) {
            const std::size_t before = m_at;
            skipBlanks();
            if (!take(sign)) {
                m_at = before;
                break;
            }
            skipBlanks();
            logic.parts.push_back((this->*part)());
        }
        return logic.parts.size() == 1 ? PathLogic(logic.parts[0]) : logic;
    }

    PathLogic basic()
    {
        if (m_depth >= deepest) {
            fail(tr("it is nested too deeply"));
            return {};
        }
        ++m_depth;
        PathLogic logic = basicWithin();
        --m_depth;
        return logic;
    }

    PathLogic basicWithin()
    {
        const bool isNegated = take('!');
        if (isNegated)
            skipBlanks();
        PathLogic logic;
        if (take('(')) {
            skipBlanks();
            logic = disjunction();
            skipBlanks();
            expect(')');
        } else {
            logic = test(isNegated);
        }
        if (!isNegated)
            return logic;
        PathLogic negation{.kind = PathLogic::Kind::Not};
        negation.parts.push_back(logic);
        return negation;
    }

    /// A comparison, or a query or call that stands for true or false.
    PathLogic test(bool isNegated)
    {
        const PathOperand left = operand();
        const std::size_t before = m_at;
        skipBlanks();
        const auto comparison = isNegated ? std::nullopt : comparisonSign();
        if (!comparison) {
            m_at = before;
            return standsAlone(left);
        }
        requireValue(left);
        skipBlanks();
        const PathOperand right = operand();
        requireValue(right);
        PathLogic logic{.kind = PathLogic::Kind::Compare, .comparison = *comparison};
        logic.operands = {left, right};
        return logic;
    }

    PathLogic standsAlone(const PathOperand &operand)
    {
        PathLogic logic{.kind = PathLogic::Kind::Exists};
        if (operand.kind == PathOperand::Kind::Call) {
            logic.kind = PathLogic::Kind::Call;
            if (resultOf(*operand.call) == Type::Value)
                fail(tr("the result of this function must be compared"));
        } else if (operand.kind != PathOperand::Kind::Query) {
            fail(tr("a literal must be compared"));
        }
        logic.operands.push_back(operand);
        return logic;
    }

    std::optional<PathLogic::Comparison> comparisonSign()
    {
        using Comparison = PathLogic::Comparison;
        static constexpr std::array<std::pair<std::string_view, Comparison>, 6> signs{
            {{"==", Comparison::Equal},
             {"!=", Comparison::NotEqual},
             {"<=", Comparison::LessOrEqual},
             {">=", Comparison::GreaterOrEqual},
             {"<", Comparison::Less},
             {">", Comparison::Greater}}};
        for (const auto &[sign, comparison] : signs) {
            if (take(sign))
                return comparison;
        }
        return std::nullopt;
    }

    static Type resultOf(const PathCall &call)
    {
        for (const Signature &signature : signatures) {
            if (signature.function == call.function)
                return signature.result;
        }
        return Type::Value;
    }

    void requireValue(const PathOperand &operand)
    {
        if (operand.kind == PathOperand::Kind::Query && !operand.query->isSingular())
            fail(tr("a path that may find several values cannot be compared"));
        if (operand.kind == PathOperand::Kind::Call && resultOf(*operand.call) != Type::Value)
            fail(tr("the result of this function cannot be compared"));
    }

    PathOperand operand()
    {
        const char c = peek();
        if (c == '$' || c == '@') {
            ++m_at;
            if (m_depth >= deepest) {
                fail(tr("it is nested too deeply"));
                return {};
            }
            ++m_depth;
            auto query = std::make_shared<PathQuery>(PathQuery{.isAbsolute = c == '$', .segments = segments()});
            --m_depth;
            return {.kind = PathOperand::Kind::Query, .query = query};
        }
        if (c == '\'' || c == '"')
            return {.kind = PathOperand::Kind::Text, .text = quoted()};
        if (c == '-' || isDigit(c))
            return number();
        if (c >= 'a' && c <= 'z')
            return wordOperand();
        fail(tr("a path, a literal or a function is expected"));
        return {};
    }

    PathOperand wordOperand()
    {
        const std::size_t from = m_at;
        while ((peek() >= 'a' && peek() <= 'z') || peek() == '_' || isDigit(peek()))
            ++m_at;
        const std::string_view word = m_text.substr(from, m_at - from);
        if (peek() == '(')
            return call(word);
        if (word == "true")
            return {.kind = PathOperand::Kind::True};
        if (word == "false")
            return {.kind = PathOperand::Kind::False};
        if (word != "null")
            fail(tr("a path, a literal or a function is expected"));
        return {};
    }

    PathOperand call(std::string_view name)
    {
        const auto signature = std::ranges::find(signatures, name, &Signature::name);
        if (signature == signatures.end()) {
            fail(tr("there is no such function"));
            return {};
        }
        if (m_depth >= deepest) {
            fail(tr("it is nested too deeply"));
            return {};
        }
        ++m_depth;
        auto call = std::make_shared<PathCall>(PathCall{.function = signature->function});
        expect('(');
        skipBlanks();
        if (peek() != ')') {
            do {
                skipBlanks();
                call->arguments.push_back(operand());
                skipBlanks();
            } while (take(','));
        }
        expect(')');
        --m_depth;
        if (!m_error)
            checkArguments(*call, *signature);
        return {.kind = PathOperand::Kind::Call, .call = call};
    }

    void checkArguments(const PathCall &call, const Signature &signature)
    {
        if (call.arguments.size() != signature.count)
            return fail(tr("the function takes another number of arguments"));
        for (std::size_t at = 0; at < signature.count; ++at) {
            const PathOperand &argument = call.arguments[at];
            if (signature.parameters[at] == Type::Value)
                requireValue(argument);
            else if (argument.kind != PathOperand::Kind::Query)
                fail(tr("the function takes a path"));
        }
    }

    PathOperand number()
    {
        const std::size_t from = m_at;
        take('-');
        const std::size_t digits = m_at;
        while (isDigit(peek()))
            ++m_at;
        bool isWhole = true;
        const bool isBad = m_at == digits || (m_text[digits] == '0' && m_at - digits > 1);
        if (peek() == '.' && isDigit(peek(1))) {
            isWhole = false;
            ++m_at;
            while (isDigit(peek()))
                ++m_at;
        }
        if (const bool isSigned = peek(1) == '+' || peek(1) == '-';
            (peek() == 'e' || peek() == 'E') && isDigit(peek(isSigned ? 2 : 1))) {
            isWhole = false;
            m_at += isSigned ? 2 : 1;
            while (isDigit(peek()))
                ++m_at;
        }
        if (isBad)
            fail(tr("that is no number"));
        const char *begin = m_text.data() + from;
        const char *end = m_text.data() + m_at;
        PathOperand operand{.kind = PathOperand::Kind::Number};
        if (std::int64_t whole = 0; isWhole && std::from_chars(begin, end, whole).ec == std::errc()) {
            operand.number = whole;
        } else {
            double real = 0;
            std::from_chars(begin, end, real);
            operand.number = real;
        }
        return operand;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::optional<Error> m_error;
};

} // namespace

bool PathQuery::isSingular() const
{
    return std::ranges::all_of(segments, [](const PathSegment &segment) {
        return !segment.descends && segment.selectors.size() == 1 &&
               (segment.selectors[0].kind == PathSelector::Kind::Name ||
                segment.selectors[0].kind == PathSelector::Kind::Index);
    });
}

Result<PathQuery> parsePath(std::string_view text)
{
    if (text.size() > longestPath)
        return failure(tr("column %1").arg(1), tr("it is too long"));
    return PathParser(text).whole();
}

} // namespace shipworthy::checks
