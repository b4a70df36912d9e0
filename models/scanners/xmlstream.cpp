#include "scanners/xmlstream.h"

#include <QCoreApplication>
#include <array>
#include <charconv>
#include <cmath>
#include <expat.h>
#include <limits>
#include <memory>
#include <string>
#include <type_traits>

namespace shipworthy {

std::optional<std::string_view> XmlAttributes::find(std::string_view name) const
{
    for (const char *const *pair = m_pairs; *pair; pair += 2) {
        if (name == *pair)
            return std::string_view(pair[1]);
    }
    return std::nullopt;
}

QString XmlAttributes::text(std::string_view name) const
{
    const std::string_view value = find(name).value_or(std::string_view());
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

template <typename N> std::optional<N> parsed(std::optional<std::string_view> text)
{
    N value{};
    if (!text)
        return std::nullopt;
    const char *end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, value);
    if (error != std::errc() || stop != end || text->empty())
        return std::nullopt;
    return value;
}

/// Code points of the bytes 0x80 to 0x9F in windows-1252; -1: none.
constexpr std::array<int, 32> windows1252{0x20AC, -1,     0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                          0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, -1,     0x017D, -1,
                                          -1,     0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                          0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, -1,     0x017E, 0x0178};

class Pass {
public:
    Pass(XmlSink &sink, std::stop_token stop)
        : m_sink(sink)
        , m_stop(std::move(stop))
        , m_parser(XML_ParserCreate(nullptr), XML_ParserFree)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &Pass::opened, &Pass::closed);
        XML_SetCharacterDataHandler(m_parser.get(), &Pass::text);
        XML_SetEntityDeclHandler(m_parser.get(), &Pass::entity);
        XML_SetUnknownEncodingHandler(m_parser.get(), &Pass::encoding, this);
        XML_SetParamEntityParsing(m_parser.get(), XML_PARAM_ENTITY_PARSING_NEVER);
    }

    Result<void> run(const QByteArray &bytes)
    {
        const auto status = XML_Parse(m_parser.get(), bytes.constData(), static_cast<int>(bytes.size()), XML_TRUE);
        if (status == XML_STATUS_OK)
            return {};
        if (m_reason.isEmpty())
            m_reason = QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get())));
        return failure(tr("line %1").arg(line()), m_reason);
    }

private:
    static Pass &of(void *self) { return *static_cast<Pass *>(self); }

    void end(const QString &reason)
    {
        m_reason = reason;
        XML_StopParser(m_parser.get(), XML_FALSE);
    }

    [[nodiscard]] int line() const
    {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9 // which renamed it
        return static_cast<int>(XML_GetCurrentLineNumber64(m_parser.get()));
#else
        return static_cast<int>(XML_GetCurrentLineNumber(m_parser.get()));
#endif
    }

    static std::string_view localName(const XML_Char *name)
    {
        const std::string_view whole(name);
        return whole.substr(whole.find(':') + 1); // npos + 1 is 0
    }

    static void XMLCALL opened(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        Pass &pass = of(self);
        if (!pass.m_reason.isEmpty())
            return; // Expat may finish the tag it was stopped in
        if (pass.m_stop.stop_requested())
            return pass.end(tr("the import was stopped"));
        if (++pass.m_depth > deepestXml)
            return pass.end(tr("it is nested deeper than %1 levels").arg(deepestXml));
        if (XML_GetSpecifiedAttributeCount(pass.m_parser.get()) > 2 * mostXmlAttributes)
            return pass.end(tr("an element has more than %1 attributes").arg(mostXmlAttributes));
        for (const XML_Char **pair = attributes; *pair; pair += 2) {
            if (std::char_traits<char>::length(pair[1]) > longestXmlAttribute)
                return pass.end(tr("an attribute is longer than %1 KiB").arg(longestXmlAttribute / 1024));
        }
        pass.m_sink.opened(localName(name), XmlAttributes(attributes), pass.line());
    }

    static void XMLCALL closed(void *self, const XML_Char *name)
    {
        Pass &pass = of(self);
        if (!pass.m_reason.isEmpty())
            return;
        --pass.m_depth;
        pass.m_sink.closed(localName(name), pass.line());
    }

    static void XMLCALL text(void *self, const XML_Char *piece, int size)
    {
        if (of(self).m_reason.isEmpty())
            of(self).m_sink.text({piece, static_cast<std::size_t>(size)});
    }

    static void XMLCALL entity(void *self, const XML_Char *, int, const XML_Char *, int, const XML_Char *,
                               const XML_Char *, const XML_Char *, const XML_Char *)
    {
        of(self).end(tr("it declares entities, which no report needs and which can hide what is read"));
    }

    static int XMLCALL encoding(void *, const XML_Char *name, XML_Encoding *info)
    {
        const QLatin1String wanted(name);
        if (wanted.compare(QLatin1String("windows-1252"), Qt::CaseInsensitive) != 0 &&
            wanted.compare(QLatin1String("cp1252"), Qt::CaseInsensitive) != 0)
            return XML_STATUS_ERROR;
        for (int byte = 0; byte < 256; ++byte)
            info->map[byte] = byte >= 0x80 && byte < 0xA0 ? windows1252[static_cast<std::size_t>(byte - 0x80)] : byte;
        info->data = nullptr;
        info->convert = nullptr;
        info->release = nullptr;
        return XML_STATUS_OK;
    }

    XmlSink &m_sink;
    std::stop_token m_stop;
    std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> m_parser;
    QString m_reason;
    int m_depth = 0;
};

} // namespace

std::optional<double> XmlAttributes::number(std::string_view name) const
{
    const auto value = parsed<double>(find(name));
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<qint64> XmlAttributes::integer(std::string_view name) const
{
    return parsed<qint64>(find(name));
}

Result<void> streamXml(const QByteArray &bytes, XmlSink &sink, std::stop_token stop)
{
    static_assert(std::numeric_limits<int>::max() > 256 * 1024 * 1024, "a document goes to Expat in one piece");
    return Pass(sink, std::move(stop)).run(bytes);
}

} // namespace shipworthy
