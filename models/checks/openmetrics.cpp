#include "checks/metricline.h"
#include "checks/openmetricsfamily.h"
#include "checks/translation.h"

#include <QUtf8StringView>
#include <algorithm>
#include <cmath>

namespace shipworthy::checks {
namespace {

constexpr qsizetype longestExemplar = 128; // characters of all its names and values

/// Takes the lines of a page one after another.
class OpenMetricsReader {
public:
    Result<Exposition> read(std::string_view text)
    {
        while (!text.empty() && m_problem.isEmpty()) {
            ++m_line;
            const std::size_t end = text.find('\n');
            line(text.substr(0, end));
            text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        }
        if (m_problem.isEmpty() && !m_isEnded)
            fail(tr("the page does not end with # EOF"));
        if (!m_problem.isEmpty())
            return failure(tr("line %1").arg(m_line), m_problem);
        return m_exposition;
    }

private:
    void fail(const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = why;
    }

    void line(std::string_view line)
    {
        if (m_isEnded)
            return fail(tr("something stands behind # EOF"));
        if (line == "# EOF") {
            m_isEnded = true;
            finishFamily();
        } else if (line.starts_with('#')) {
            metadata(line);
        } else {
            sample(line);
        }
    }

    void finishFamily()
    {
        if (!m_family)
            return;
        if (const auto problem = m_family->finish(m_names))
            return fail(*problem);
        m_exposition.families.append({m_family->name(), m_family->type(), m_family->help()});
        m_family.reset();
    }

    void metadata(std::string_view line)
    {
        LineCursor in(line);
        if (!in.take("# "))
            return fail(tr("a comment is neither HELP, TYPE, UNIT nor EOF"));
        const std::string_view keyword = in.untilBlank();
        const bool hasName = in.take(' ');
        const QByteArray name = bytesOf(in.metricName());
        if (!hasName || name.isEmpty() || !in.take(' '))
            return fail(tr("a line of metadata names no metric that is valid"));
        if (!m_family || m_family->name() != name) {
            finishFamily();
            m_family.emplace(name);
        }
        if (const auto problem = m_family->describe(keyword, in.rest()))
            fail(*problem);
    }

    void sample(std::string_view line)
    {
        LineCursor in(line);
        MetricSample sample{.name = bytesOf(in.metricName())};
        if (sample.name.isEmpty())
            return fail(line.empty() ? tr("a line is empty") : tr("a metric has no name that is valid"));
        if (in.take('{') && !labels(in, sample.labels))
            return fail(tr("a label is not valid"));
        if (!in.take(' ') || !value(in, sample))
            return fail(tr("a value or timestamp is not valid"));
        const bool hasExemplar = !in.atEnd();
        if (hasExemplar && !exemplar(in))
            return fail(tr("an exemplar is not valid"));
        if (!m_family || !m_family->mayHold(sample.name)) {
            finishFamily();
            m_family.emplace(sample.name);
            m_family->settleAsUnknown();
        }
        if (!m_problem.isEmpty())
            return;
        if (const auto problem = m_family->add(sample, hasExemplar))
            return fail(*problem);
        if (m_family->keepsLast())
            m_exposition.samples.append(sample);
    }

    bool labels(LineCursor &in, QList<std::pair<QByteArray, QByteArray>> &labels)
    {
        if (in.take('}'))
            return true;
        QSet<QByteArray> names;
        do {
            const QByteArray name = bytesOf(in.labelName());
            if (name.isEmpty() || !in.take('=') || !in.take('"'))
                return false;
            const auto value = in.labelValue(true);
            const bool isKnown = names.contains(name);
            names.insert(name);
            if (!value || isKnown || !QUtf8StringView(*value).isValidUtf8())
                return false;
            labels.append({name, *value});
        } while (in.take(','));
        return in.take('}');
    }

    /// A value and maybe a timestamp, up to the end or an exemplar.
    bool value(LineCursor &in, MetricSample &sample)
    {
        const auto number = metricNumber(in.untilBlank(), false);
        if (!number)
            return false;
        sample.value = *number;
        if (in.atEnd())
            return true;
        if (in.take(" # "))
            return m_exemplarBegins = true;
        m_exemplarBegins = false;
        if (!in.take(' '))
            return false;
        const auto time = metricNumber(in.untilBlank(), false);
        if (!time || !std::isfinite(*time))
            return false;
        sample.timestamp = *time;
        if (in.atEnd())
            return true;
        return m_exemplarBegins = in.take(" # ");
    }

    bool exemplar(LineCursor &in)
    {
        QList<std::pair<QByteArray, QByteArray>> pairs;
        if (!m_exemplarBegins || !in.take('{') || !labels(in, pairs) || !in.take(' '))
            return false;
        qsizetype length = 0;
        for (const auto &[name, value] : pairs)
            length += QString::fromUtf8(name).toUcs4().size() + QString::fromUtf8(value).toUcs4().size();
        if (length > longestExemplar || !metricNumber(in.untilBlank(), false))
            return false;
        if (in.atEnd())
            return true;
        const auto time = in.take(' ') ? metricNumber(in.untilBlank(), false) : std::nullopt;
        return time && std::isfinite(*time) && in.atEnd();
    }

    Exposition m_exposition;
    std::optional<OpenMetricsFamily> m_family;
    QSet<QByteArray> m_names; ///< of the families before, with their suffixes
    QString m_problem;
    int m_line = 0;
    bool m_isEnded = false;
    bool m_exemplarBegins = false;
};

} // namespace

Result<Exposition> readOpenMetrics(const QByteArray &text)
{
    return OpenMetricsReader().read({text.constData(), static_cast<std::size_t>(text.size())});
}

} // namespace shipworthy::checks
