#include "probes/metricstext.h"

#include <QByteArrayView>
#include <QSet>
#include <array>
#include <string_view>

namespace shipworthy {
namespace {

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNamePart(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

qsizetype nameLength(QByteArrayView text)
{
    if (text.isEmpty() || !isNameStart(text[0]))
        return 0;
    qsizetype length = 1;
    while (length < text.size() && isNamePart(text[length]))
        ++length;
    return length;
}

/// Length of {label="value",…} including both braces; -1 when it does not end. Quotes hide braces.
qsizetype labelsLength(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype at = 1; at < text.size(); ++at) {
        const char c = text[at];
        if (quoted && c == '\\')
            ++at;
        else if (c == '"')
            quoted = !quoted;
        else if (c == '}' && !quoted)
            return at + 1;
    }
    return -1;
}

bool isNumber(QByteArrayView token)
{
    static constexpr std::array special{"NaN", "Nan", "nan", "+Inf", "-Inf", "Inf", "+inf", "-inf", "inf"};
    for (const char *word : special) {
        if (token == QByteArrayView(word))
            return true;
    }
    bool valid = false;
    (void)token.toByteArray().toDouble(&valid);
    return valid;
}

/// The metric name of a sample line; empty when the line is none.
QByteArrayView sampleName(QByteArrayView line)
{
    const qsizetype length = nameLength(line);
    if (length == 0)
        return {};
    QByteArrayView rest = line.sliced(length);
    if (rest.startsWith('{')) {
        const qsizetype labels = labelsLength(rest);
        if (labels < 0)
            return {};
        rest = rest.sliced(labels);
    }
    rest = rest.trimmed();
    qsizetype end = 0;
    while (end < rest.size() && rest[end] != ' ' && rest[end] != '\t')
        ++end;
    return isNumber(rest.first(end)) ? line.first(length) : QByteArrayView();
}

/// Collects families: a sample such as x_bucket belongs to x when x was declared.
class Families {
public:
    void declare(QByteArrayView comment)
    {
        const auto words = comment.toByteArray().simplified().split(' ');
        if (words.size() >= 3 && words[0] == "#" && words[1] == "TYPE")
            m_declared.insert(words[2]);
    }

    void addSample(QByteArrayView name)
    {
        static constexpr std::array suffixes{"_bucket", "_count", "_sum", "_total", "_created", "_info"};
        const QByteArray full = name.toByteArray();
        for (const char *suffix : suffixes) {
            if (!m_declared.contains(full) && full.endsWith(suffix)) {
                const QByteArray family = full.chopped(static_cast<qsizetype>(std::string_view(suffix).size()));
                if (m_declared.contains(family)) {
                    m_seen.insert(family);
                    return;
                }
            }
        }
        m_seen.insert(full);
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_seen.size()); }

private:
    QSet<QByteArray> m_declared;
    QSet<QByteArray> m_seen;
};

} // namespace

std::optional<MetricsText> readMetrics(const QByteArray &body, bool whole)
{
    Families families;
    MetricsText result;
    int number = 0;
    bool started = false;
    for (qsizetype start = 0; start < body.size();) {
        const qsizetype newline = body.indexOf('\n', start);
        const qsizetype end = newline < 0 ? body.size() : newline;
        const QByteArrayView line = QByteArrayView(body).sliced(start, end - start).trimmed();
        start = end + 1;
        ++number;
        if (line.isEmpty() || (newline < 0 && !whole))
            continue;
        if (line.startsWith('#')) {
            families.declare(line);
        } else if (const auto name = sampleName(line); !name.isEmpty()) {
            families.addSample(name);
        } else if (!started) {
            return std::nullopt;
        } else if (result.firstBadLine == 0) {
            result.firstBadLine = number;
        }
        started = true;
    }
    result.families = families.count();
    return result;
}

} // namespace shipworthy
