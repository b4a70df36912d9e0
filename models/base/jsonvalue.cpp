#include "base/jsonvalue.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

namespace shipworthy {

void JsonRecord::clear()
{
    m_nodes.clear();
    m_text.clear();
    m_name = m_nameSize = 0;
}

void JsonRecord::setName(std::string_view name)
{
    m_name = static_cast<std::uint32_t>(m_text.size());
    m_nameSize = static_cast<std::uint32_t>(name.size());
    m_text += name;
}

std::size_t JsonRecord::add(Kind kind)
{
    Node node;
    node.kind = kind;
    node.name = m_name;
    node.nameSize = m_nameSize;
    m_nameSize = 0;
    const std::size_t index = m_nodes.size();
    node.end = static_cast<std::uint32_t>(index + 1);
    m_nodes.push_back(node);
    return index;
}

void JsonRecord::addText(std::string_view text)
{
    Node &node = m_nodes[add(Kind::Text)];
    node.text = static_cast<std::uint32_t>(m_text.size());
    node.textSize = static_cast<std::uint32_t>(text.size());
    m_text += text;
}

void JsonRecord::addInteger(std::int64_t value)
{
    m_nodes[add(Kind::Integer)].integer = value;
}

void JsonRecord::addReal(double value)
{
    m_nodes[add(Kind::Real)].real = value;
}

bool JsonRecord::close(std::size_t index)
{
    m_nodes[index].end = static_cast<std::uint32_t>(m_nodes.size());
    if (m_nodes[index].kind != Kind::Object)
        return false;
    const auto nameOf = [this](std::size_t at) {
        return std::string_view(m_text).substr(m_nodes[at].name, m_nodes[at].nameSize);
    };
    // Few members: comparing each with the earlier ones is cheaper than a set.
    std::size_t members = 0;
    for (std::size_t at = index + 1; at < m_nodes.size(); at = m_nodes[at].end) {
        if (++members > 24)
            break;
        for (std::size_t other = index + 1; other < at; other = m_nodes[other].end) {
            if (m_nodes[other].nameSize == m_nodes[at].nameSize && nameOf(other) == nameOf(at))
                return true;
        }
    }
    if (members <= 24)
        return false;
    std::unordered_set<std::string_view> seen;
    for (std::size_t at = index + 1; at < m_nodes.size(); at = m_nodes[at].end) {
        if (!seen.insert(nameOf(at)).second)
            return true;
    }
    return false;
}

JsonValue::JsonValue(const JsonRecord &record)
    : m_record(record.m_nodes.empty() ? nullptr : &record)
{
}

JsonValue JsonValue::operator[](std::string_view name) const
{
    if (!isObject())
        return {};
    JsonValue found;
    for (const JsonValue member : *this) {
        if (member.name() == name)
            found = member;
    }
    return found;
}

std::string_view JsonValue::name() const
{
    return m_record ? std::string_view(m_record->m_text).substr(node().name, node().nameSize) : std::string_view();
}

std::string_view JsonValue::string() const
{
    return isText() ? std::string_view(m_record->m_text).substr(node().text, node().textSize) : std::string_view();
}

QString JsonValue::text() const
{
    const std::string_view view = string();
    return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
}

QString JsonValue::words() const
{
    if (!m_record)
        return {};
    switch (node().kind) {
    case JsonRecord::Kind::Text: return text();
    case JsonRecord::Kind::Integer: return QString::number(node().integer);
    case JsonRecord::Kind::Real: return QString::number(node().real, 'g', 12);
    case JsonRecord::Kind::True: return QStringLiteral("true");
    case JsonRecord::Kind::False: return QStringLiteral("false");
    case JsonRecord::Kind::Null:
    case JsonRecord::Kind::Array:
    case JsonRecord::Kind::Object: break;
    }
    return {};
}

QStringList JsonValue::texts() const
{
    if (isText())
        return {text()};
    QStringList list;
    if (isArray()) {
        for (const JsonValue element : *this) {
            if (element.isText())
                list.append(element.text());
        }
    }
    return list;
}

std::optional<double> JsonValue::number() const
{
    if (is(JsonRecord::Kind::Integer))
        return static_cast<double>(node().integer);
    if (is(JsonRecord::Kind::Real))
        return node().real;
    return std::nullopt;
}

std::optional<qint64> JsonValue::integer() const
{
    return is(JsonRecord::Kind::Integer) ? std::optional<qint64>(node().integer) : std::nullopt;
}

std::optional<int> JsonValue::line() const
{
    const auto value = integer();
    if (!value || *value < 1 || *value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*value);
}

qsizetype JsonValue::size() const
{
    qsizetype count = 0;
    for (auto at = begin(); at != end(); ++at)
        ++count;
    return count;
}

JsonValue::Iterator &JsonValue::Iterator::operator++()
{
    m_at = m_record->m_nodes[m_at].end;
    return *this;
}

JsonValue::Iterator JsonValue::begin() const
{
    return isObject() || isArray() ? Iterator(m_record, m_at + 1) : end();
}

JsonValue::Iterator JsonValue::end() const
{
    return {m_record, m_record ? node().end : 0};
}

bool JsonValue::isEqual(const JsonValue &other) const
{
    if (!exists() || !other.exists())
        return exists() == other.exists();
    const bool areIntegers = is(JsonRecord::Kind::Integer) && other.is(JsonRecord::Kind::Integer);
    if (areIntegers)
        return node().integer == other.node().integer;
    if (number() || other.number())
        return number() == other.number();
    if (node().kind != other.node().kind)
        return false;
    if (isText())
        return string() == other.string();
    if (isArray()) {
        auto mine = begin();
        auto theirs = other.begin();
        for (; mine != end() && theirs != other.end(); ++mine, ++theirs) {
            if (!(*mine).isEqual(*theirs))
                return false;
        }
        return mine == end() && theirs == other.end();
    }
    if (!isObject())
        return true;
    const auto byName = [](const JsonValue &object) {
        std::unordered_map<std::string_view, JsonValue> members; // of several with one name the last counts
        for (const JsonValue member : object)
            members.insert_or_assign(member.name(), member);
        return members;
    };
    const auto mine = byName(*this);
    const auto theirs = byName(other);
    return mine.size() == theirs.size() && std::ranges::all_of(mine, [&theirs](const auto &member) {
               const auto found = theirs.find(member.first);
               return found != theirs.end() && member.second.isEqual(found->second);
           });
}

JsonValue JsonValue::first() const
{
    const Iterator at = begin();
    return at == end() ? JsonValue() : *at;
}

} // namespace shipworthy
