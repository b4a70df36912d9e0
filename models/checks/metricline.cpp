#include "checks/metricline.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace shipworthy::checks {
namespace {

bool isWord(std::string_view text, std::string_view word)
{
    return std::ranges::equal(text, word, {}, [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
}

} // namespace

std::optional<double> metricNumber(std::string_view text, bool refusesHuge)
{
    const bool isSigned = !text.empty() && (text[0] == '+' || text[0] == '-');
    const double sign = isSigned && text[0] == '-' ? -1 : 1;
    const std::string_view plain = text.substr(isSigned ? 1 : 0);
    if (isWord(plain, "inf") || isWord(plain, "infinity"))
        return sign * std::numeric_limits<double>::infinity();
    if (isWord(plain, "nan"))
        return !isSigned || !refusesHuge ? std::optional(std::nan("")) : std::nullopt;
    if (plain.empty() || !std::ranges::all_of(plain, [](char c) {
            return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
        }))
        return std::nullopt;
    double value = 0;
    const auto [end, problem] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
    if (plain[0] == '-' || plain[0] == '+' || end != plain.data() + plain.size())
        return std::nullopt;
    if (problem == std::errc::result_out_of_range) {
        if (plain.find("e-") != std::string_view::npos || plain.find("E-") != std::string_view::npos)
            return sign * 0.0;
        return refusesHuge ? std::nullopt : std::optional(sign * std::numeric_limits<double>::infinity());
    }
    return problem == std::errc() ? std::optional(sign * value) : std::nullopt;
}

std::string_view LineCursor::untilBlank()
{
    const std::size_t from = m_at;
    while (!atEnd() && !is(' ') && !is('\t'))
        ++m_at;
    return m_line.substr(from, m_at - from);
}

std::string_view LineCursor::metricName()
{
    return name(isMetricNamePart);
}

std::string_view LineCursor::labelName()
{
    return name(isLabelNamePart);
}

std::optional<QByteArray> LineCursor::labelValue(bool keepsUnknownEscapes)
{
    QByteArray value;
    while (!atEnd()) {
        const char c = m_line[m_at++];
        if (c == '"')
            return value;
        if (c != '\\') {
            value.append(c);
            continue;
        }
        const char escaped = peek();
        ++m_at;
        if (escaped == 'n')
            value.append('\n');
        else if (escaped == '\\' || escaped == '"')
            value.append(escaped);
        else if (keepsUnknownEscapes)
            value.append('\\').append(escaped);
        else
            return std::nullopt;
    }
    return std::nullopt;
}

QByteArray Exposition::typeOf(const QByteArray &sample) const
{
    const auto stated = [this](const QByteArray &name) {
        const auto family = std::ranges::find(families, name, &MetricFamily::name);
        return family == families.end() ? QByteArray() : family->type;
    };
    if (const QByteArray type = stated(sample); !type.isEmpty())
        return type;
    for (const char *suffix : {"_total", "_bucket", "_count", "_sum", "_gcount", "_gsum", "_info", "_created"}) {
        if (sample.endsWith(suffix)) {
            if (const QByteArray type = stated(sample.chopped(qsizetype(std::string_view(suffix).size())));
                !type.isEmpty())
                return type;
        }
    }
    return {};
}

} // namespace shipworthy::checks
