#include "scanners/jsonstream.h"

#include "scanners/scantext.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace shipworthy {

void JsonSink::entered(int, int) {}
void JsonSink::left(int) {}
void JsonSink::passedOver(int, LineRange) {}
void JsonSink::repeatedMember(LineRange) {}
void JsonSink::hidden(std::size_t, std::size_t) {}

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

/// What is left of a text.
struct Cursor {
    const char *at;
    const char *end;
};

/// Reads bytes at a shared cursor: the parser keeps its iterators to itself and tells no positions to its handler.
/// Costs what a plain pointer does.
class Tracked {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    explicit Tracked(Cursor *cursor)
        : m_cursor(cursor)
    {
    }
    char operator*() const { return *m_cursor->at; }
    Tracked &operator++()
    {
        ++m_cursor->at;
        return *this;
    }
    Tracked operator++(int) { return ++*this; } // its old place is gone; the parser never asks for it
    // There are two of them, where the text is read and its end; they are equal when it is read.
    bool operator==(const Tracked &) const { return m_cursor->at == m_cursor->end; }
    bool operator!=(const Tracked &) const { return m_cursor->at != m_cursor->end; }

private:
    Cursor *m_cursor;
};

/// The parser's words without its class names and without what it quotes of the text, which may be a secret.
QString reasonIn(const char *what)
{
    QString words = QString::fromUtf8(what);
    words.remove(0, words.indexOf(QLatin1String("] ")) + 2);
    if (const auto quoted = words.indexOf(QLatin1String("; last read: ")); quoted >= 0) {
        const auto expected = words.lastIndexOf(QLatin1String("; expected "));
        words.remove(quoted, expected > quoted ? expected - quoted : words.size() - quoted);
    }
    if (const auto number = words.indexOf(QLatin1String("number overflow")); number >= 0)
        words = tr("a number is too large");
    if (words.startsWith(QLatin1String("parse error at "))) // "line 1, column 2: …" of the parser; we count the line
        words.remove(0, words.indexOf(QLatin1String(": ")) + 2);
    return words;
}

class Handler {
public:
    using number_float_t = nlohmann::json::number_float_t;

    Handler(std::string_view text, std::span<const JsonRule> rules, JsonSink &sink, std::stop_token stop)
        : m_rules(rules)
        , m_sink(sink)
        , m_stop(std::move(stop))
        , m_begin(text.data())
        , m_cursor{text.data(), text.data() + text.size()}
        , m_counted(text.data())
        , m_eventEnd(text.data())
    {
        Q_ASSERT(rules.size() <= 32);
        for (const JsonRule &rule : rules) {
            auto &segments = m_segments.emplace_back();
            for (std::size_t at = 0; at < rule.path.size();) {
                const std::size_t slash = std::min(rule.path.find('/', at), rule.path.size());
                segments.push_back(rule.path.substr(at, slash - at));
                at = slash + 1;
            }
        }
        m_alive = rules.size() == 32 ? ~0U : (1U << rules.size()) - 1;
    }

    [[nodiscard]] Tracked iterator() { return Tracked(&m_cursor); }
    [[nodiscard]] const Error &error() const { return m_error; }

    // What the parser calls; false ends it.
    bool null()
    {
        return scalar([this] { m_record.add(JsonRecord::Kind::Null); });
    }
    bool boolean(bool value)
    {
        return scalar([this, value] { m_record.add(value ? JsonRecord::Kind::True : JsonRecord::Kind::False); });
    }
    bool number_integer(std::int64_t value)
    {
        return scalar([this, value] { m_record.addInteger(value); });
    }
    bool number_unsigned(std::uint64_t value)
    {
        return scalar([this, value] {
            if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
                m_record.addInteger(static_cast<std::int64_t>(value));
            else
                m_record.addReal(static_cast<double>(value));
        });
    }
    bool number_float(double value, const std::string &)
    {
        return scalar([this, value] { m_record.addReal(value); });
    }
    bool string(const std::string &value)
    {
        return scalar([this, &value] {
            if (isHidden())
                hide();
            else
                m_record.addText(value);
        });
    }
    template <typename Bytes> bool binary(const Bytes &) { return true; } // only of other formats than JSON
    bool start_object(std::size_t) { return open(true); }
    bool start_array(std::size_t) { return open(false); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string &name)
    {
        if (m_captured >= 0) {
            const auto hidden = m_sink.hiddenMembers();
            m_hideNext = std::ranges::find(hidden, std::string_view(name)) != hidden.end();
            if (!m_overflown)
                m_record.setName(name);
        } else if (m_alive != 0) {
            m_name = name;
        }
        m_eventEnd = m_cursor.at;
        return true;
    }
    bool parse_error(std::size_t, const std::string &, const nlohmann::detail::exception &problem)
    {
        m_error = {tr("line %1").arg(line()), reasonIn(problem.what())};
        return false;
    }

private:
    struct Level {
        std::uint32_t alive = 0; ///< the rules that were so outside
        bool isObject = false;
        std::size_t node = 0; ///< in the record
        std::uint32_t scopes = 0;
    };

    int line()
    {
        m_line += countLineFeeds({m_counted, static_cast<std::size_t>(m_cursor.at - m_counted)});
        m_counted = m_cursor.at;
        return m_line;
    }

    bool fail(const QString &reason)
    {
        m_error = {tr("line %1").arg(line()), reason};
        return false;
    }

    /// The rules that still hold for the value that begins now.
    [[nodiscard]] std::uint32_t matching() const
    {
        if (m_levels.empty())
            return m_alive;
        const std::size_t depth = m_levels.size() - 1;
        const bool named = m_levels.back().isObject;
        std::uint32_t mask = 0;
        for (std::size_t rule = 0; rule < m_segments.size(); ++rule) {
            if (!(m_alive & (1U << rule)) || m_segments[rule].size() <= depth)
                continue;
            const std::string_view segment = m_segments[rule][depth];
            if (segment == "*" || (named ? segment == m_name : segment == "[]"))
                mask |= 1U << rule;
        }
        return mask;
    }

    /// The rule of that kind whose path ends at the value that begins now; -1: none.
    [[nodiscard]] int complete(std::uint32_t mask, JsonRule::Kind kind) const
    {
        for (std::size_t rule = 0; mask != 0 && rule < m_segments.size(); ++rule) {
            if ((mask & (1U << rule)) && m_segments[rule].size() == m_levels.size() && m_rules[rule].kind == kind)
                return static_cast<int>(rule);
        }
        return -1;
    }

    void beginRecord(int rule)
    {
        m_captured = rule;
        m_capturedDepth = m_levels.size();
        m_firstLine = line();
        m_record.clear();
        m_record.setName(m_levels.empty() || !m_levels.back().isObject ? std::string_view() : m_name);
        m_overflown = m_repeated = m_hideNext = false;
    }

    void endRecord()
    {
        const LineRange lines{m_firstLine, line()};
        const int rule = std::exchange(m_captured, -1);
        if (m_overflown) {
            m_sink.passedOver(rule, lines);
            return;
        }
        if (m_repeated)
            m_sink.repeatedMember(lines);
        m_sink.record(rule, JsonValue(m_record), lines);
    }

    template <typename Add> bool scalar(const Add &add)
    {
        if (m_captured >= 0) {
            keep(add);
        } else if (m_alive != 0) {
            if (const int rule = complete(matching(), JsonRule::Kind::Record); rule >= 0) {
                beginRecord(rule);
                keep(add);
                endRecord();
            }
        }
        m_eventEnd = m_cursor.at;
        return true;
    }

    template <typename Add> void keep(const Add &add)
    {
        m_overflown = m_overflown || m_record.isFull();
        if (!m_overflown || isHidden()) // what is hidden is noted even where the record is passed over
            add();
        m_hideNext = false;
    }

    [[nodiscard]] bool isHidden() const { return m_hideNext || m_hiddenFrom; }

    void hide()
    {
        const char *quote = std::find(m_eventEnd, m_cursor.at, '"'); // only ':', ',' and white space lie between
        if (m_cursor.at - quote >= 2)
            m_sink.hidden(static_cast<std::size_t>(quote + 1 - m_begin),
                          static_cast<std::size_t>(m_cursor.at - quote - 2));
        if (!m_overflown)
            m_record.addText({});
    }

    bool open(bool isObject)
    {
        if (m_stop.stop_requested())
            return fail(tr("the import was stopped"));
        if (m_levels.size() >= deepestJson)
            return fail(tr("it is nested deeper than %1 levels").arg(deepestJson));
        Level level{.alive = m_alive, .isObject = isObject};
        if (m_hideNext && !m_hiddenFrom)
            m_hiddenFrom = m_levels.size();
        m_hideNext = false;
        if (m_captured < 0 && m_alive != 0) {
            const std::uint32_t mask = matching();
            if (const int rule = complete(mask, JsonRule::Kind::Record); rule >= 0) {
                beginRecord(rule);
            } else {
                if (const int scope = complete(mask, JsonRule::Kind::Scope); scope >= 0) {
                    level.scopes = 1U << scope;
                    m_sink.entered(scope, line());
                }
                m_alive = mask;
            }
        }
        if (m_captured >= 0) {
            m_overflown = m_overflown || m_record.isFull();
            if (!m_overflown)
                level.node = m_record.add(isObject ? JsonRecord::Kind::Object : JsonRecord::Kind::Array);
        }
        m_levels.push_back(level);
        m_eventEnd = m_cursor.at;
        return true;
    }

    bool close()
    {
        const Level level = m_levels.back();
        m_levels.pop_back();
        m_eventEnd = m_cursor.at;
        if (m_hiddenFrom == m_levels.size())
            m_hiddenFrom.reset();
        if (m_captured >= 0) {
            if (!m_overflown)
                m_repeated |= m_record.close(level.node);
            if (m_levels.size() == m_capturedDepth)
                endRecord();
        } else {
            m_alive = level.alive;
            if (level.scopes != 0)
                m_sink.left(std::countr_zero(level.scopes));
        }
        return true;
    }

    std::span<const JsonRule> m_rules;
    std::vector<std::vector<std::string_view>> m_segments;
    JsonSink &m_sink;
    std::stop_token m_stop;
    const char *m_begin;
    Cursor m_cursor;        ///< how far the parser read
    const char *m_counted;  ///< up to where m_line counted
    const char *m_eventEnd; ///< how far it was when it last told something
    int m_line = 1;
    std::vector<Level> m_levels;
    std::uint32_t m_alive = 0; ///< rules that can still come true in the container that is open
    std::string m_name;
    JsonRecord m_record;
    int m_captured = -1;
    std::size_t m_capturedDepth = 0;
    int m_firstLine = 0;
    bool m_overflown = false;
    bool m_repeated = false;
    bool m_hideNext = false;                 ///< the value that comes is a hidden member's
    std::optional<std::size_t> m_hiddenFrom; ///< the level of the hidden member that is open
    Error m_error;
};

} // namespace

Result<void> streamJson(std::string_view text, std::span<const JsonRule> rules, JsonSink &sink, std::stop_token stop)
{
    // The parser takes a NUL for the end and would not see what stands behind it.
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        const auto line = 1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(nul), '\n');
        return failure(tr("line %1").arg(line), tr("it holds a NUL byte"));
    }
    if (text.empty()) // versions of the parser have different words for it
        return failure(tr("line %1").arg(1), tr("it is empty"));
    Handler handler(text, rules, sink, std::move(stop));
    const bool whole = nlohmann::json::sax_parse(handler.iterator(), handler.iterator(), &handler);
    if (!whole)
        return std::unexpected(handler.error());
    return {};
}

} // namespace shipworthy
