#pragma once

#include "checks/exposition.h"

#include <string_view>

/// The pieces that both formats of metrics are made of.
namespace shipworthy::checks {

[[nodiscard]] inline bool isMetricNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}
[[nodiscard]] inline bool isMetricNamePart(char c)
{
    return isMetricNameStart(c) || (c >= '0' && c <= '9');
}
[[nodiscard]] inline bool isLabelNamePart(char c)
{
    return isMetricNamePart(c) && c != ':';
}

[[nodiscard]] inline QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// A decimal number, Inf or NaN in any case; no blanks, underscores or hexadecimal. \a refusesHuge: what fits no double
/// is none, as in Go; otherwise infinite, as in Python.
[[nodiscard]] std::optional<double> metricNumber(std::string_view text, bool refusesHuge);

/// Reads along a line.
class LineCursor {
public:
    explicit LineCursor(std::string_view line)
        : m_line(line)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_line[m_at]; }
    [[nodiscard]] bool is(char c) const { return !atEnd() && m_line[m_at] == c; }
    bool take(char c)
    {
        const bool taken = is(c);
        m_at += taken ? 1 : 0;
        return taken;
    }
    bool take(std::string_view text)
    {
        const bool taken = m_line.substr(m_at, text.size()) == text;
        m_at += taken ? text.size() : 0;
        return taken;
    }
    void skipBlanks()
    {
        while (is(' ') || is('\t'))
            ++m_at;
    }
    std::string_view untilBlank();
    std::string_view metricName();
    std::string_view labelName();
    std::string_view rest()
    {
        const std::string_view rest = m_line.substr(m_at);
        m_at = m_line.size();
        return rest;
    }
    /// A value behind its opening quote, with the closing one. \a keepsUnknownEscapes: "\x" stays as it is; otherwise
    /// nothing comes back.
    std::optional<QByteArray> labelValue(bool keepsUnknownEscapes);

private:
    template <typename Part> std::string_view name(Part isPart)
    {
        const std::size_t from = m_at;
        if (!atEnd() && !(peek() >= '0' && peek() <= '9')) {
            while (!atEnd() && isPart(peek()))
                ++m_at;
        }
        return m_line.substr(from, m_at - from);
    }

    std::string_view m_line;
    std::size_t m_at = 0;
};

} // namespace shipworthy::checks
