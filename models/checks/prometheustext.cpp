#include "checks/metricline.h"
#include "checks/translation.h"

#include <QHash>
#include <QSet>
#include <QUtf8StringView>
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace shipworthy::checks {
namespace {

constexpr std::array<std::string_view, 7> knownTypes{"counter",   "gauge",          "summary",        "untyped",
                                                     "histogram", "gaugehistogram", "gauge_histogram"};

struct Family {
    qsizetype index = 0;
    bool hasHelp = false;
    bool hasType = false; ///< stated, or settled by a sample
};

/// Takes the lines of a page one after another.
class TextReader {
public:
    Result<Exposition> read(std::string_view text)
    {
        while (!text.empty() && m_problem.isEmpty()) {
            ++m_line;
            const std::size_t end = text.find('\n');
            const bool isEnded = end != std::string_view::npos;
            line(text.substr(0, end), isEnded);
            text.remove_prefix(isEnded ? end + 1 : text.size());
        }
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

    void line(std::string_view line, bool isEnded)
    {
        LineCursor in(line);
        in.skipBlanks();
        if (in.atEnd())
            return;
        if (!isEnded)
            return fail(tr("the last line is not ended"));
        if (in.take('#'))
            comment(in);
        else
            sample(in);
    }

    void comment(LineCursor &in)
    {
        in.skipBlanks();
        const std::string_view keyword = in.untilBlank();
        if (in.atEnd() || (keyword != "HELP" && keyword != "TYPE"))
            return;
        in.skipBlanks();
        const std::string_view name = in.metricName();
        if (in.atEnd())
            return;
        if (name.empty() || (!in.is(' ') && !in.is('\t')))
            return fail(tr("a comment names no metric that is valid"));
        Family &family = familyOf(bytesOf(name));
        in.skipBlanks();
        if (in.atEnd())
            return;
        if (keyword == "HELP")
            help(in.rest(), family);
        else
            type(in.rest(), family);
    }

    void help(std::string_view text, Family &family)
    {
        if (family.hasHelp)
            return fail(tr("a metric has a second HELP line"));
        family.hasHelp = true;
        QByteArray help;
        for (std::size_t at = 0; at < text.size(); ++at) {
            if (text[at] != '\\' || at + 1 == text.size()) {
                help.append(text[at]);
                continue;
            }
            const char escaped = text[++at];
            if (escaped != '\\' && escaped != 'n' && escaped != '"')
                return fail(tr("an escape is not known"));
            help.append(escaped == 'n' ? '\n' : escaped);
        }
        m_exposition.families[family.index].help = help;
    }

    void type(std::string_view text, Family &family)
    {
        if (family.hasType)
            return fail(tr("a metric has a second TYPE line, or one after its samples"));
        QByteArray type = bytesOf(text).toLower();
        const std::string_view view(type.constData(), static_cast<std::size_t>(type.size()));
        if (std::ranges::find(knownTypes, view) == knownTypes.end())
            return fail(tr("a type of metric is not known"));
        family.hasType = true;
        type.replace('_', "");
        m_exposition.families[family.index].type = type;
    }

    /// The family that a name belongs to: its own, or that of the summary or histogram it is a part of.
    Family &familyOf(const QByteArray &name)
    {
        if (const auto own = m_families.find(name); own != m_families.end())
            return *own;
        const auto partOf = [this, &name](const char *suffix, bool isOfSummary) -> Family * {
            if (!name.endsWith(suffix))
                return nullptr;
            const auto family = m_families.find(name.chopped(qsizetype(std::string_view(suffix).size())));
            if (family == m_families.end())
                return nullptr;
            const QByteArray &type = m_exposition.families[family->index].type;
            const bool fits = type == "histogram" || type == "gaugehistogram" || (isOfSummary && type == "summary");
            return fits ? &*family : nullptr;
        };
        for (const auto &[suffix, isOfSummary] :
             {std::pair("_count", true), std::pair("_sum", true), std::pair("_bucket", false)}) {
            if (Family *family = partOf(suffix, isOfSummary))
                return *family;
        }
        m_exposition.families.append({.name = name});
        return *m_families.insert(name, {.index = m_exposition.families.size() - 1});
    }

    void sample(LineCursor &in)
    {
        MetricSample sample{.name = bytesOf(in.metricName())};
        if (sample.name.isEmpty())
            return fail(tr("a metric has no name that is valid"));
        Family &family = familyOf(sample.name);
        family.hasType = true; // untyped from now on, where nothing was stated
        const QByteArray type = m_exposition.families[family.index].type;
        in.skipBlanks();
        if (in.take('{') && !labels(in, sample, type))
            return;
        in.skipBlanks();
        const auto value = metricNumber(in.untilBlank(), true);
        if (!value)
            return fail(tr("a value is no number"));
        if (type.endsWith("histogram") && *value < 0 &&
            (sample.name.endsWith("_count") || sample.name.endsWith("_bucket")))
            return fail(tr("a count of a histogram is negative"));
        sample.value = *value;
        if (in.is(' ') || in.is('\t'))
            timestamp(in, sample);
        if (m_problem.isEmpty())
            m_exposition.samples.append(sample);
    }

    void timestamp(LineCursor &in, MetricSample &sample)
    {
        in.skipBlanks();
        std::string_view text = in.untilBlank();
        if (text.starts_with('+'))
            text.remove_prefix(1);
        std::int64_t milliseconds = 0;
        const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), milliseconds);
        if (text.empty() || problem != std::errc() || end != text.data() + text.size())
            return fail(tr("a timestamp is no whole number"));
        in.skipBlanks();
        if (!in.atEnd())
            return fail(tr("something stands behind a timestamp"));
        sample.timestamp = double(milliseconds) / 1000;
    }

    bool labels(LineCursor &in, MetricSample &sample, const QByteArray &type)
    {
        m_labelNames.clear();
        while (true) {
            in.skipBlanks();
            if (in.take('}'))
                return true;
            if (!label(in, sample, type))
                return false;
            in.skipBlanks();
            if (!in.take(',') && !in.is('}')) {
                fail(tr("a comma or a brace is expected after a label"));
                return false;
            }
        }
    }

    bool label(LineCursor &in, MetricSample &sample, const QByteArray &type)
    {
        const QByteArray name = bytesOf(in.labelName());
        in.skipBlanks();
        if (name.isEmpty() || name == "__name__" || !in.take('=')) {
            fail(tr("a label has no name that is valid"));
            return false;
        }
        const bool isKnown = m_labelNames.contains(name);
        m_labelNames.insert(name);
        const bool isBound = (type == "summary" && name == "quantile") || (type.endsWith("histogram") && name == "le");
        in.skipBlanks();
        const auto value = in.take('"') ? in.labelValue(false) : std::nullopt;
        if ((isKnown && !isBound) || !value || !QUtf8StringView(*value).isValidUtf8()) {
            fail(isKnown ? tr("a label is given twice") : tr("a label has no value that is valid"));
            return false;
        }
        if (isBound && !metricNumber({value->constData(), static_cast<std::size_t>(value->size())}, true)) {
            fail(tr("a bound is no number"));
            return false;
        }
        sample.labels.append({name, *value});
        return true;
    }

    Exposition m_exposition;
    QHash<QByteArray, Family> m_families;
    QSet<QByteArray> m_labelNames; ///< of the sample that is read
    QString m_problem;
    int m_line = 0;
};

} // namespace

Result<Exposition> readPrometheusText(const QByteArray &text)
{
    return TextReader().read({text.constData(), static_cast<std::size_t>(text.size())});
}

} // namespace shipworthy::checks
