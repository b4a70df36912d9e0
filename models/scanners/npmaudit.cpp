#include "scanners/scansink.h"
#include "scanners/severities.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { Package, Advisory, Metadata, Failure };
constexpr std::array rules{JsonRule{"vulnerabilities/*"}, JsonRule{"advisories/*"}, JsonRule{"metadata"},
                           JsonRule{"error"}};

/// The id at the end of an advisory's address, "GHSA-…"; else the number that npm gives it.
QString advisoryKey(const QString &url, const JsonValue &number)
{
    const QString last = url.section(u'/', -1);
    return last.startsWith(QLatin1String("GHSA-")) ? last : number.words();
}

void rate(Finding &finding, const JsonValue &severity)
{
    finding.severityText = severity.text();
    finding.severity = severityOfWord(finding.severityText);
}

Grading gradingOf(const Finding &finding)
{
    return finding.severity ? Grading::Full : Grading::None;
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(Package) | bit(Advisory))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case Package: readPackage(value, lines); break;
        case Advisory: readAdvisory(value, lines); break;
        case Metadata: readMetadata(value); break;
        case Failure: m_failure = value["summary"].text(); break;
        default: break;
        }
    }

    Result<void> finish()
    {
        if (!m_failure.isEmpty())
            return failure(tr("npm audit failed itself"), m_failure);
        if (!m_dependencies)
            m_builder.gap(tr("it does not say how many dependencies were audited"));
        else if (*m_dependencies == 0)
            m_builder.gap(tr("no dependency was audited"));
        else
            m_builder.metric(tr("Dependencies audited"), double(*m_dependencies), {});
        if (m_claimed && *m_claimed != m_packages) {
            m_builder.gap(tr("it claims %1 vulnerable packages and lists %2").arg(*m_claimed).arg(m_packages));
        }
        return {};
    }

private:
    /// Report version 2: what is wrong with a package, by advisories of its own ("via" objects) or through others.
    void readPackage(const JsonValue &package, LineRange lines)
    {
        ++m_packages;
        const QString name = package["name"].text();
        QStringList through;
        int advisories = 0;
        for (const JsonValue via : package["via"]) {
            if (via.isText()) {
                through.append(via.text());
                continue;
            }
            ++advisories;
            m_builder.saw();
            Finding finding = findingAt(lines);
            finding.key = advisoryKey(via["url"].text(), via["source"]);
            finding.title = tr("%1: %2").arg(via["name"].exists() ? via["name"].text() : name, via["title"].text());
            rate(finding, via["severity"]);
            finding.description = tr("Versions %1 are affected").arg(via["range"].text());
            add(std::move(finding), name, package, via["url"].text());
        }
        if (advisories > 0)
            return;
        m_builder.saw();
        Finding finding = findingAt(lines);
        finding.key = name;
        finding.title = through.isEmpty() ? tr("%1 is vulnerable").arg(name)
                                          : tr("%1 is vulnerable through %2").arg(name, through.join(tr(", ")));
        rate(finding, package["severity"]);
        add(std::move(finding), name, package, {});
    }

    void add(Finding finding, const QString &name, const JsonValue &package, const QString &url)
    {
        if (name.isEmpty()) {
            m_builder.skip(tr("a package has no name"), finding.line);
            return;
        }
        finding.category = tr("Vulnerability");
        finding.section = QStringList{tr("npm audit"), name};
        for (const QString &node : package["nodes"].texts())
            finding.locations.append({node, {}, {}});
        finding.recommendation = paragraphs({fixWords(package["fixAvailable"]), url});
        const Grading grading = gradingOf(finding);
        m_builder.store(std::move(finding), {ScanSubject::Vulnerabilities, grading, {}});
    }

    static QString fixWords(const JsonValue &fix)
    {
        if (fix.isFalse())
            return tr("No fix is available");
        if (fix.isTrue())
            return tr("“npm audit fix” mends it");
        if (!fix.isObject())
            return {};
        const QString update = tr("Update %1 to %2").arg(fix["name"].text(), fix["version"].text());
        return fix["isSemVerMajor"].isTrue() ? tr("%1, which is a breaking change").arg(update) : update;
    }

    /// Report version 1, of npm 6.
    void readAdvisory(const JsonValue &advisory, LineRange lines)
    {
        m_builder.saw();
        Finding finding = findingAt(lines);
        const QString name = advisory["module_name"].text();
        finding.key = advisory["github_advisory_id"].text();
        if (finding.key.isEmpty())
            finding.key = advisory["cves"].first().text();
        if (finding.key.isEmpty())
            finding.key = advisoryKey(advisory["url"].text(), advisory["id"]);
        if (name.isEmpty() && finding.key.isEmpty()) {
            m_builder.skip(tr("an advisory names neither package nor id"), lines.first);
            return;
        }
        finding.title = tr("%1: %2").arg(name, advisory["title"].text());
        rate(finding, advisory["severity"]);
        finding.category = tr("Vulnerability");
        finding.section = QStringList{tr("npm audit"), name};
        finding.description = paragraphs(
            {advisory["overview"].text(), tr("Versions %1 are affected").arg(advisory["vulnerable_versions"].text())});
        for (const JsonValue found : advisory["findings"]) {
            for (const QString &path : found["paths"].texts())
                finding.locations.append({path, {}, {}});
        }
        finding.recommendation = paragraphs({advisory["recommendation"].text(), advisory["url"].text()});
        const Grading grading = gradingOf(finding);
        m_builder.store(std::move(finding), {ScanSubject::Vulnerabilities, grading, {}});
    }

    void readMetadata(const JsonValue &metadata)
    {
        const JsonValue dependencies = metadata["dependencies"];
        if (const auto total = metadata["totalDependencies"].integer())
            m_dependencies = total;
        else
            m_dependencies = dependencies.isObject() ? dependencies["total"].integer() : dependencies.integer();
        // Version 1 counts paths, not packages, and has no total.
        m_claimed = metadata["vulnerabilities"]["total"].integer();
    }

    QString m_failure;
    std::optional<qint64> m_dependencies;
    std::optional<qint64> m_claimed; ///< vulnerable packages; only version 2 says how many
    qint64 m_packages = 0;
};

} // namespace

Result<void> readNpmAudit(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("npm audit report");
    builder.lookedFor(ScanSubject::Vulnerabilities);
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    return reader.finish();
}

} // namespace shipworthy
