#include "checks/structuredfield.h"

#include <QUtf8StringView>
#include <algorithm>
#include <array>
#include <string_view>

namespace shipworthy::checks {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isAlpha(char c)
{
    return isLower(c) || (c >= 'A' && c <= 'Z');
}
bool isTokenPart(char c)
{
    return isAlpha(c) || isDigit(c) ||
           (c != '\0' && std::string_view("!#$%&'*+-.^_`|~:/").find(c) != std::string_view::npos);
}
bool isKeyPart(char c)
{
    return isLower(c) || isDigit(c) || c == '_' || c == '-' || c == '.' || c == '*';
}

/// The algorithms of RFC 9651 §4.2. After the first mistake every step gives nothing.
class FieldParser {
public:
    explicit FieldParser(const QByteArray &text)
        : m_text(text)
    {
        skipSpaces();
    }

    /// Only spaces may be left.
    bool finish()
    {
        skipSpaces();
        return atEnd();
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    std::optional<StructuredItem> item()
    {
        const auto bare = bareItem();
        if (!bare)
            return std::nullopt;
        const auto parameters = this->parameters();
        return parameters ? std::optional(StructuredItem{*bare, *parameters}) : std::nullopt;
    }

    std::optional<StructuredMember> member()
    {
        if (peek() == '(')
            return innerList();
        const auto one = item();
        return one ? std::optional(StructuredMember{false, {*one}, one->parameters}) : std::nullopt;
    }

    /// To the next member of a list or dictionary; false where there is none that is well-formed.
    bool nextMember(bool &isMore)
    {
        skipBlanks();
        isMore = !atEnd();
        if (!isMore)
            return true;
        if (!take(','))
            return false;
        skipBlanks();
        return !atEnd(); // a comma at the end
    }

    std::optional<QByteArray> key()
    {
        const qsizetype from = m_at;
        if (!isLower(peek()) && peek() != '*')
            return std::nullopt;
        while (isKeyPart(peek()))
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    bool take(char c)
    {
        const bool taken = !atEnd() && m_text[m_at] == c;
        m_at += taken ? 1 : 0;
        return taken;
    }

    std::optional<StructuredParameters> parameters()
    {
        StructuredParameters all;
        while (take(';')) {
            skipSpaces();
            const auto name = key();
            if (!name)
                return std::nullopt;
            const auto value = take('=') ? bareItem() : std::optional<BareItem>(true);
            if (!value)
                return std::nullopt;
            const auto known = std::ranges::find(all, *name, &std::pair<QByteArray, BareItem>::first);
            if (known != all.end())
                known->second = *value;
            else if (all.size() < mostParts)
                all.append({*name, *value});
        }
        return all;
    }

private:
    static constexpr qsizetype mostParts = 1100; // RFC 9651 wants 256 parameters and 1024 members at least

    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++m_at;
    }
    void skipBlanks()
    {
        while (peek() == ' ' || peek() == '\t')
            ++m_at;
    }

    std::optional<StructuredMember> innerList()
    {
        StructuredMember list{.isInnerList = true};
        ++m_at;
        while (!atEnd()) {
            skipSpaces();
            if (take(')')) {
                const auto own = parameters();
                if (!own)
                    return std::nullopt;
                list.parameters = *own;
                return list;
            }
            const auto one = item();
            if (!one || (peek() != ' ' && peek() != ')'))
                return std::nullopt;
            list.items.append(*one);
        }
        return std::nullopt;
    }

    std::optional<BareItem> bareItem()
    {
        const char c = peek();
        if (c == '-' || isDigit(c))
            return number();
        if (c == '"')
            return string();
        if (c == '*' || isAlpha(c))
            return token();
        if (c == ':')
            return bytes();
        if (c == '?')
            return boolean();
        if (c == '@')
            return date();
        if (c == '%')
            return display();
        return std::nullopt;
    }

    std::optional<BareItem> number()
    {
        const qsizetype from = m_at;
        take('-');
        const qsizetype digits = m_at;
        while (isDigit(peek()))
            ++m_at;
        const qsizetype whole = m_at - digits;
        if (whole == 0)
            return std::nullopt;
        if (peek() != '.')
            return whole <= 15 ? std::optional<BareItem>(m_text.mid(from, m_at - from).toLongLong()) : std::nullopt;
        ++m_at;
        const qsizetype point = m_at;
        while (isDigit(peek()))
            ++m_at;
        const qsizetype places = m_at - point;
        if (whole > 12 || places < 1 || places > 3)
            return std::nullopt;
        return m_text.mid(from, m_at - from).toDouble();
    }

    std::optional<BareItem> string()
    {
        ++m_at;
        QByteArray text;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c == '"')
                return text;
            if (c < 0x20 || c == 0x7f) // bytes above 0x7f are negative
                return std::nullopt;
            if (c == '\\') {
                if (peek() != '"' && peek() != '\\')
                    return std::nullopt;
                text.append(m_text[m_at++]);
            } else {
                text.append(c);
            }
        }
        return std::nullopt;
    }

    std::optional<BareItem> token()
    {
        const qsizetype from = m_at;
        ++m_at;
        while (isTokenPart(peek()))
            ++m_at;
        return StructuredToken{m_text.mid(from, m_at - from)};
    }

    std::optional<BareItem> bytes()
    {
        const qsizetype from = ++m_at;
        const qsizetype end = m_text.indexOf(':', from);
        if (end < 0)
            return std::nullopt;
        m_at = end + 1;
        const auto decoded =
            QByteArray::fromBase64Encoding(m_text.mid(from, end - from), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? std::optional<BareItem>(StructuredBytes{*decoded}) : std::nullopt;
    }

    std::optional<BareItem> boolean()
    {
        ++m_at;
        if (take('1'))
            return true;
        return take('0') ? std::optional<BareItem>(false) : std::nullopt;
    }

    std::optional<BareItem> date()
    {
        ++m_at;
        const auto seconds = peek() == '-' || isDigit(peek()) ? number() : std::nullopt;
        const auto *whole = seconds ? std::get_if<qint64>(&*seconds) : nullptr;
        return whole ? std::optional<BareItem>(StructuredDate{*whole}) : std::nullopt;
    }

    std::optional<BareItem> display()
    {
        ++m_at;
        if (!take('"'))
            return std::nullopt;
        QByteArray text;
        while (!atEnd()) {
            const char c = m_text[m_at++];
            if (c < 0x20 || c == 0x7f)
                return std::nullopt;
            if (c == '"')
                return QUtf8StringView(text).isValidUtf8() ? std::optional<BareItem>(StructuredDisplay{text})
                                                           : std::nullopt;
            if (c != '%') {
                text.append(c);
                continue;
            }
            const QByteArray hex = m_text.mid(m_at, 2);
            const bool isHex = hex.size() == 2 &&
                               std::ranges::all_of(hex, [](char h) { return isDigit(h) || (h >= 'a' && h <= 'f'); });
            if (!isHex)
                return std::nullopt;
            text.append(static_cast<char>(hex.toInt(nullptr, 16)));
            m_at += 2;
        }
        return std::nullopt;
    }

    const QByteArray &m_text;
    qsizetype m_at = 0;
};

constexpr qsizetype mostMembers = 2000;

} // namespace

std::optional<StructuredItem> parseStructuredItem(const QByteArray &text)
{
    FieldParser parser(text);
    const auto item = parser.item();
    return item && parser.finish() ? item : std::nullopt;
}

std::optional<StructuredList> parseStructuredList(const QByteArray &text)
{
    FieldParser parser(text);
    StructuredList list;
    bool isMore = !parser.atEnd();
    while (isMore) {
        const auto member = parser.member();
        if (!member || list.size() >= mostMembers || !parser.nextMember(isMore))
            return std::nullopt;
        list.append(*member);
    }
    return list;
}

std::optional<StructuredDictionary> parseStructuredDictionary(const QByteArray &text)
{
    FieldParser parser(text);
    StructuredDictionary dictionary;
    bool isMore = !parser.atEnd();
    while (isMore) {
        const auto name = parser.key();
        if (!name)
            return std::nullopt;
        std::optional<StructuredMember> member;
        if (parser.take('=')) {
            member = parser.member();
        } else if (const auto parameters = parser.parameters()) {
            member = StructuredMember{false, {{true, *parameters}}, *parameters};
        }
        if (!member || dictionary.size() >= mostMembers || !parser.nextMember(isMore))
            return std::nullopt;
        const auto known = std::ranges::find(dictionary, *name, &std::pair<QByteArray, StructuredMember>::first);
        if (known != dictionary.end())
            known->second = *member;
        else
            dictionary.append({*name, *member});
    }
    return dictionary;
}

std::optional<qint64> integerParameter(const StructuredParameters &parameters, const QByteArray &name)
{
    for (const auto &[key, value] : parameters) {
        if (key == name) {
            const auto *number = std::get_if<qint64>(&value);
            return number ? std::optional(*number) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace shipworthy::checks
