#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <optional>
#include <stop_token>
#include <string_view>

namespace shipworthy {

/// The attributes of an element, as pairs of name and value in UTF-8.
class XmlAttributes {
public:
    explicit XmlAttributes(const char *const *pairs)
        : m_pairs(pairs)
    {
    }
    /// The value of the attribute with that name; nothing where it is absent.
    [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
    [[nodiscard]] QString text(std::string_view name) const;                 ///< empty where absent
    [[nodiscard]] std::optional<double> number(std::string_view name) const; ///< finite; nothing for other text
    [[nodiscard]] std::optional<qint64> integer(std::string_view name) const;

private:
    const char *const *m_pairs;
};

/// Takes the pieces of an XML text in its order. Names are local: a namespace prefix is cut off.
class XmlSink {
public:
    virtual ~XmlSink() = default;
    virtual void opened(std::string_view name, const XmlAttributes &attributes, int line) = 0;
    virtual void closed(std::string_view name, int line) = 0;
    virtual void text(std::string_view piece) = 0; ///< in as many pieces as it comes
};

inline constexpr int deepestXml = 128;                          ///< levels
inline constexpr int mostXmlAttributes = 1'000;                 ///< of one element
inline constexpr std::size_t longestXmlAttribute = 1024 * 1024; ///< bytes of one value

/// Goes through the XML in \a bytes once, by Expat. A document type may be named (Cobertura files do) and is never
/// fetched; a declared entity ends it, and so no entity is ever expanded and no file or address opened. Fails, with
/// line and reason, for what is not well-formed, exceeds the limits above, or is in an encoding other than UTF-8,
/// UTF-16, ISO-8859-1, US-ASCII and windows-1252; and when stopped.
[[nodiscard]] Result<void> streamXml(const QByteArray &bytes, XmlSink &sink, std::stop_token stop = {});

} // namespace shipworthy
