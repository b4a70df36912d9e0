#include "checks/json.h"

#include "checks/translation.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

namespace shipworthy::checks {
namespace {

constexpr std::size_t deepest = 128;

/// Takes what the parser finds.
class Handler {
public:
    using number_float_t = nlohmann::json::number_float_t;

    explicit Handler(JsonRecord &record)
        : m_record(record)
    {
    }
    [[nodiscard]] const QString &reason() const { return m_reason; }
    [[nodiscard]] std::size_t position() const { return m_position; }

    bool null() { return add(JsonRecord::Kind::Null); }
    bool boolean(bool value) { return add(value ? JsonRecord::Kind::True : JsonRecord::Kind::False); }
    bool number_integer(std::int64_t value)
    {
        m_record.addInteger(value);
        return hasRoom();
    }
    bool number_unsigned(std::uint64_t value)
    {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            m_record.addInteger(static_cast<std::int64_t>(value));
        else
            m_record.addReal(static_cast<double>(value));
        return hasRoom();
    }
    bool number_float(double value, const std::string &)
    {
        m_record.addReal(value);
        return hasRoom();
    }
    bool string(const std::string &value)
    {
        m_record.addText(value);
        return hasRoom();
    }
    template <typename Bytes> bool binary(const Bytes &) { return true; } // only of other formats than JSON
    bool start_object(std::size_t) { return open(JsonRecord::Kind::Object); }
    bool start_array(std::size_t) { return open(JsonRecord::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(const std::string &name)
    {
        m_record.setName(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &)
    {
        m_position = position;
        m_reason = tr("it is no JSON");
        return false;
    }

private:
    bool add(JsonRecord::Kind kind)
    {
        m_record.add(kind);
        return hasRoom();
    }
    bool hasRoom()
    {
        if (m_record.isFull())
            m_reason = tr("it holds too many values");
        return m_reason.isEmpty();
    }
    bool open(JsonRecord::Kind kind)
    {
        if (m_open.size() >= deepest)
            m_reason = tr("it is nested too deeply");
        m_open.push_back(m_record.add(kind));
        return hasRoom();
    }
    bool close()
    {
        m_record.close(m_open.back());
        m_open.pop_back();
        return true;
    }

    JsonRecord &m_record;
    std::vector<std::size_t> m_open;
    QString m_reason;
    std::size_t m_position = 0;
};

/// Writes values; stops when enough is written.
class Writer {
public:
    explicit Writer(qsizetype longest)
        : m_longest(longest)
    {
    }
    void write(const JsonValue &value)
    {
        if (isFull())
            return;
        if (value.isText())
            quote(value.text());
        else if (value.isArray() || value.isObject())
            writeParts(value);
        else
            m_out += value.isNull() ? QStringLiteral("null") : value.words();
    }
    [[nodiscard]] QString text() const { return isFull() ? m_out.left(m_longest) + QChar(0x2026) : m_out; }

private:
    [[nodiscard]] bool isFull() const { return m_out.size() > m_longest; }
    void quote(const QString &text)
    {
        m_out += u'"';
        for (const QChar c : QStringView(text).left(m_longest + 1)) {
            if (c == u'"' || c == u'\\')
                m_out += u'\\';
            if (c.unicode() < 0x20)
                m_out += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
            else
                m_out += c;
        }
        m_out += u'"';
    }
    void writeParts(const JsonValue &value)
    {
        m_out += value.isObject() ? u'{' : u'[';
        bool isFirst = true;
        for (const JsonValue part : value) {
            if (isFull())
                return;
            if (!std::exchange(isFirst, false))
                m_out += u',';
            if (value.isObject()) {
                quote(QString::fromUtf8(part.name().data(), static_cast<qsizetype>(part.name().size())));
                m_out += u':';
            }
            write(part);
        }
        m_out += value.isObject() ? u'}' : u']';
    }

    qsizetype m_longest;
    QString m_out;
};

} // namespace

Result<JsonDocument> readJson(const QByteArray &text)
{
    const std::string_view view(text.constData(), static_cast<std::size_t>(text.size()));
    const auto lineOf = [view](std::size_t position) {
        const auto head = view.substr(0, position);
        return tr("line %1").arg(1 + std::ranges::count(head, '\n'));
    };
    // The parser takes a NUL for the end and would not see what stands behind it.
    if (const std::size_t nul = view.find('\0'); nul != std::string_view::npos)
        return failure(lineOf(nul), tr("it holds a NUL byte"));
    auto record = std::make_shared<JsonRecord>();
    Handler handler(*record);
    if (!nlohmann::json::sax_parse(view.begin(), view.end(), &handler))
        return failure(lineOf(handler.position()), handler.reason());
    return record;
}

QString jsonText(const JsonValue &value, qsizetype longest)
{
    Writer writer(longest);
    writer.write(value);
    return writer.text();
}

} // namespace shipworthy::checks
