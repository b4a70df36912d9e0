#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// One JSON value and all below it, flat: nodes in the order of the text, names and strings in one buffer. Made anew
/// for every record of a file in the same memory.
class JsonRecord {
public:
    enum class Kind : std::uint8_t { Null, False, True, Integer, Real, Text, Array, Object };
    struct Node {
        std::uint32_t end = 0; ///< index after the last node below
        std::uint32_t name = 0;
        std::uint32_t nameSize = 0;
        std::uint32_t text = 0;
        std::uint32_t textSize = 0;
        Kind kind = Kind::Null;
        union {
            std::int64_t integer = 0;
            double real;
        };
    };
    static constexpr std::size_t mostNodes = 1'000'000; ///< about 32 MB; a result has some hundred

    void clear();
    [[nodiscard]] bool isFull() const { return m_nodes.size() >= mostNodes; }
    void setName(std::string_view name); ///< of the next value
    std::size_t add(Kind kind);
    void addText(std::string_view text);
    void addInteger(std::int64_t value);
    void addReal(double value);
    /// Ends the array or object at \a index. True when it is an object that has a member twice.
    bool close(std::size_t index);

private:
    friend class JsonValue;
    std::vector<Node> m_nodes;
    std::string m_text;
    std::uint32_t m_name = 0;
    std::uint32_t m_nameSize = 0;
};

/// A place in a JsonRecord, or nothing. Every question may be asked of nothing and of the wrong kind: the answer is
/// empty, so that a reader needs no ladder of checks. Valid as long as its record.
class JsonValue {
public:
    JsonValue() = default;
    explicit JsonValue(const JsonRecord &record);
    /// The value at \a index of \a record, which must lie in it.
    JsonValue(const JsonRecord &record, std::uint32_t index)
        : m_record(&record)
        , m_at(index)
    {
    }

    [[nodiscard]] bool exists() const { return m_record != nullptr; }
    [[nodiscard]] bool isObject() const { return is(JsonRecord::Kind::Object); }
    [[nodiscard]] bool isArray() const { return is(JsonRecord::Kind::Array); }
    [[nodiscard]] bool isNull() const { return is(JsonRecord::Kind::Null); }
    [[nodiscard]] bool isText() const { return is(JsonRecord::Kind::Text); }
    [[nodiscard]] bool isTrue() const { return is(JsonRecord::Kind::True); }
    [[nodiscard]] bool isFalse() const { return is(JsonRecord::Kind::False); }

    /// The member of that name; the last one where there are several, as most readers of JSON take it.
    [[nodiscard]] JsonValue operator[](std::string_view name) const;
    [[nodiscard]] std::string_view name() const; ///< of this member; empty in an array
    [[nodiscard]] std::string_view string() const;
    [[nodiscard]] QString text() const;                 ///< a string's
    [[nodiscard]] QString words() const;                ///< a string, number or truth value as text
    [[nodiscard]] QStringList texts() const;            ///< the strings of an array, or a string alone
    [[nodiscard]] std::optional<double> number() const; ///< finite
    [[nodiscard]] std::optional<qint64> integer() const;
    /// A line of a file: from 1 up. Anything else that tools write (0, -1, 2^64 - 1) is no line.
    [[nodiscard]] std::optional<int> line() const;
    [[nodiscard]] qsizetype size() const; ///< members or elements

    class Iterator {
    public:
        Iterator(const JsonRecord *record, std::uint32_t at)
            : m_record(record)
            , m_at(at)
        {
        }
        JsonValue operator*() const { return {m_record, m_at}; }
        Iterator &operator++();
        bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const JsonRecord *m_record;
        std::uint32_t m_at;
    };
    [[nodiscard]] Iterator begin() const;
    [[nodiscard]] Iterator end() const;
    [[nodiscard]] JsonValue first() const;                                             ///< element or member
    [[nodiscard]] std::uint32_t index() const { return m_at; }                         ///< in its record
    [[nodiscard]] std::uint32_t endIndex() const { return m_record ? node().end : 0; } ///< after all below it
    /// Equal as JSON: numbers by value, objects whatever the order of their members. Takes as many levels of calls as
    /// the values are deep.
    [[nodiscard]] bool isEqual(const JsonValue &other) const;

private:
    JsonValue(const JsonRecord *record, std::uint32_t at)
        : m_record(record)
        , m_at(at)
    {
    }
    [[nodiscard]] const JsonRecord::Node &node() const { return m_record->m_nodes[m_at]; }
    [[nodiscard]] bool is(JsonRecord::Kind kind) const { return m_record && node().kind == kind; }

    const JsonRecord *m_record = nullptr;
    std::uint32_t m_at = 0;
};

} // namespace shipworthy
