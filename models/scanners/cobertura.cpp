#include "scanners/readers.h"
#include "scanners/xmlstream.h"

#include <QCoreApplication>
#include <QHash>
#include <cmath>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

constexpr double tolerated = 0.5; ///< percentage points by which a stated rate may differ from its lines

struct Count {
    qint64 covered = 0;
    qint64 all = 0;
    [[nodiscard]] std::optional<double> percent() const
    {
        return all > 0 ? std::optional(100.0 * double(covered) / double(all)) : std::nullopt;
    }
};

/// What an element states: by its counts, which are exact, else by its rate, which is rounded. Nothing where nothing
/// was measured, for which producers write any rate from 0 to 1.
std::optional<double> statedPercent(const XmlAttributes &attributes, std::string_view covered, std::string_view valid,
                                    std::string_view rate)
{
    const auto all = attributes.number(valid);
    const auto some = attributes.number(covered);
    if (all && some)
        return *all > 0 && *some >= 0 && *some <= *all ? std::optional(100 * *some / *all) : std::nullopt;
    const auto share = attributes.number(rate);
    return share && *share >= 0 && *share <= 1 ? std::optional(100 * *share) : std::nullopt;
}

class Reader : public XmlSink {
public:
    explicit Reader(ScanBuilder &builder)
        : m_builder(builder)
    {
    }

    void opened(std::string_view name, const XmlAttributes &attributes, int line) override
    {
        if (name == "coverage" && !m_sawRoot)
            readRoot(attributes);
        else if (name == "package")
            openPackage(attributes, line);
        else if (name == "class")
            m_file = fileIndex(attributes.text("filename").isEmpty() ? attributes.text("name")
                                                                     : attributes.text("filename"));
        else if (name == "line")
            readLine(attributes, line);
    }
    void closed(std::string_view name, int) override
    {
        if (name == "package")
            closePackage();
    }
    void text(std::string_view) override {}

    void finish()
    {
        AuditDocument &document = m_builder.document();
        document.title = tr("Coverage report");
        const auto counted = m_total.percent();
        if (const auto lines = m_lines ? m_lines : counted) {
            m_builder.metric(tr("Line coverage"), *lines, QStringLiteral("%"));
            m_builder.figure(Measure::LineCoverage, {}, *lines, counted);
        } else {
            m_builder.gap(tr("no line was measured"));
        }
        if (m_lines && counted && std::abs(*m_lines - *counted) > tolerated) {
            m_builder.warn(0, "claim-differs",
                           tr("The file claims a line coverage of %1 %, and its lines give %2 %")
                               .arg(ScanBuilder::numberText(*m_lines), ScanBuilder::numberText(*counted)));
        }
        if (m_branches) {
            m_builder.metric(tr("Branch coverage"), *m_branches, QStringLiteral("%"));
            m_builder.figure(Measure::BranchCoverage, {}, *m_branches);
        }
        for (const Package &package : std::as_const(m_packages)) {
            const auto ofLines = package.count.percent();
            if (const auto lines = package.stated ? package.stated : ofLines) {
                m_builder.metric(tr("Line coverage of %1").arg(package.name), *lines, QStringLiteral("%"), {},
                                 package.line);
                m_builder.figure(Measure::LineCoverage, package.name, *lines, ofLines);
            }
        }
    }

private:
    struct Package {
        QString name;
        std::optional<double> stated;
        Count count;
        int line = 0;
    };

    void readRoot(const XmlAttributes &attributes)
    {
        m_sawRoot = true;
        m_lines = statedPercent(attributes, "lines-covered", "lines-valid", "line-rate");
        // A branch rate without counts is 0 or 1 where branches were not measured at all.
        if (attributes.number("branches-valid"))
            m_branches = statedPercent(attributes, "branches-covered", "branches-valid", "branch-rate");
        m_builder.field(tr("Version"), attributes.text("version"));
        if (const auto stamp = attributes.integer("timestamp"); stamp && *stamp > 0) {
            constexpr qint64 milliseconds = 100'000'000'000; // as seconds this is the year 5138
            m_builder.scan().measuredAt =
                (*stamp < milliseconds ? QDateTime::fromSecsSinceEpoch(*stamp) : QDateTime::fromMSecsSinceEpoch(*stamp))
                    .toUTC();
        }
    }

    void openPackage(const XmlAttributes &attributes, int line)
    {
        m_packages.append({attributes.text("name"),
                           statedPercent(attributes, "lines-covered", "lines-valid", "line-rate"),
                           {},
                           line});
        m_seen.clear(); // the lines of one file in two packages count in both
    }

    void closePackage()
    {
        for (auto at = m_seen.constBegin(); at != m_seen.constEnd(); ++at)
            add(m_packages.last().count, at.value());
        for (auto at = m_seen.constBegin(); at != m_seen.constEnd(); ++at)
            add(m_total, at.value());
        m_seen.clear();
    }

    static void add(Count &count, bool covered)
    {
        ++count.all;
        count.covered += covered;
    }

    /// Methods repeat the lines of their class, and classes those of their file.
    void readLine(const XmlAttributes &attributes, int line)
    {
        m_builder.saw();
        const auto number = attributes.integer("number");
        const auto hits = attributes.integer("hits");
        if (!number || !hits || *number < 0 || *number > 0xFFFFFFFFLL) {
            m_builder.skip(tr("a line has no number or no hits"), line);
            return;
        }
        const quint64 place = (quint64(m_file) << 32) | quint64(*number);
        const auto known = m_seen.find(place);
        if (known == m_seen.end()) {
            m_seen.insert(place, *hits > 0);
            m_builder.keep();
        } else {
            *known = *known || *hits > 0;
            m_builder.duplicate();
        }
    }

    quint32 fileIndex(const QString &name)
    {
        const auto known = m_files.constFind(name);
        if (known != m_files.constEnd())
            return *known;
        const auto index = static_cast<quint32>(m_files.size());
        m_files.insert(name, index);
        return index;
    }

    ScanBuilder &m_builder;
    bool m_sawRoot = false;
    std::optional<double> m_lines;
    std::optional<double> m_branches;
    QList<Package> m_packages;
    Count m_total;
    QHash<QString, quint32> m_files;
    quint32 m_file = 0;
    QHash<quint64, bool> m_seen; ///< lines of the open package, by file and number: covered
};

} // namespace

Result<void> readCobertura(const QByteArray &bytes, ScanBuilder &builder, std::stop_token stop)
{
    Reader reader(builder);
    builder.lookedFor(ScanSubject::Coverage);
    if (const auto read = streamXml(bytes, reader, std::move(stop)); !read)
        return read;
    reader.finish();
    return {};
}

} // namespace shipworthy
