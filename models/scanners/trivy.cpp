#include "scanners/redaction.h"
#include "scanners/scansink.h"
#include "scanners/severities.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

// A result stands in "Results", under each resource of a cluster, or in a bare list as before schema 2.
enum Place { WholeResult, Target, Class, Vulnerability, Misconfiguration, Secret, Licence, Modified, PlacesOfResult };
constexpr std::array<std::string_view, PlacesOfResult> inResult{"",
                                                                "/Target",
                                                                "/Class",
                                                                "/Vulnerabilities/*",
                                                                "/Misconfigurations/*",
                                                                "/Secrets/*",
                                                                "/Licenses/*",
                                                                "/ExperimentalModifiedFindings/*"};
constexpr std::array<std::string_view, 3> resultPaths{"Results/*", "*/*/Results/*", "[]"};
enum TopPlace { Artifact = PlacesOfResult * int(resultPaths.size()), ArtifactType, Created, System, Cluster };

/// The rules above, spelt out; their strings live as long as the program.
const std::vector<JsonRule> &rules()
{
    static const std::vector<std::string> paths = [] {
        std::vector<std::string> all;
        for (const std::string_view result : resultPaths) {
            for (const std::string_view place : inResult)
                all.push_back(std::string(result) + std::string(place));
        }
        for (const char *top : {"ArtifactName", "ArtifactType", "CreatedAt", "Metadata/OS", "ClusterName"})
            all.emplace_back(top);
        return all;
    }();
    static const std::vector<JsonRule> made = [] {
        std::vector<JsonRule> all;
        for (std::size_t i = 0; i < paths.size(); ++i) {
            const bool isResult = i < Artifact && i % PlacesOfResult == WholeResult;
            all.push_back({paths[i], isResult ? JsonRule::Kind::Scope : JsonRule::Kind::Record});
        }
        return all;
    }();
    return made;
}

/// The rules of the records, a bit each.
constexpr std::uint32_t countedRules()
{
    std::uint32_t mask = 0;
    for (int path = 0; path < int(resultPaths.size()); ++path) {
        for (const int place : {Vulnerability, Misconfiguration, Secret, Licence, Modified})
            mask |= 1U << (path * PlacesOfResult + place);
    }
    return mask;
}

/// What the vendor of a package says of a vulnerability, in words; "fixed" means that a fixed version exists.
QString vendorWords(const QString &status)
{
    if (status == QLatin1String("will_not_fix"))
        return tr("The vendor will not fix it");
    if (status == QLatin1String("fix_deferred"))
        return tr("The vendor deferred the fix");
    if (status == QLatin1String("end_of_life"))
        return tr("The version is past its end of life and gets no fix");
    if (status == QLatin1String("under_investigation"))
        return tr("The vendor is looking into it");
    if (status == QLatin1String("affected"))
        return tr("No fixed version is published");
    return {};
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, countedRules())
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        takeQuoted(rule);
        switch (rule) {
        case Artifact: m_builder.field(tr("Artifact"), m_artifact = value.text()); return;
        case Cluster: m_builder.field(tr("Cluster"), m_artifact = value.text()); return;
        case ArtifactType: m_isImage = value.string() == "container_image"; return;
        case Created: m_builder.scan().measuredAt = timeFrom(value.text()); return;
        case System: readSystem(value); return;
        default: break;
        }
        switch (rule % PlacesOfResult) {
        case Target: m_target = value.text(); break;
        case Class: lookedFor(value.text()); break;
        case Vulnerability:
            wait(vulnerability(value, lines), ScanSubject::Vulnerabilities, value["VulnerabilityID"]);
            break;
        case Misconfiguration: readMisconfiguration(value, lines); break;
        case Secret: wait(secret(value, lines), ScanSubject::Secrets, value["RuleID"]); break;
        case Licence: wait(licence(value, lines), ScanSubject::Licences, value["Name"]); break;
        case Modified: readModified(value, lines); break;
        default: break;
        }
    }
    void passedOver(int rule, LineRange lines) override
    {
        takeQuoted(rule);
        ScanSink::passedOver(rule, lines);
    }
    void entered(int, int) override
    {
        ++m_results;
        m_target.clear();
    }
    void left(int) override // the target may be named behind what was found in it
    {
        for (Waiting &waiting : m_waiting) {
            waiting.finding.section = QStringList{tr("Trivy")};
            if (!m_target.isEmpty())
                waiting.finding.section.append(m_target);
            if (!waiting.finding.locations.isEmpty() && waiting.finding.locations.first().path.isEmpty())
                waiting.finding.locations.first().path = m_target;
            m_builder.lookedFor(waiting.subject);
            const Grading grading = waiting.finding.severity ? Grading::Full : Grading::None;
            m_builder.store(std::move(waiting.finding), {waiting.subject, grading, {}});
        }
        m_waiting.clear();
    }

    // Trivy covers a secret in "Match" with asterisks, but not always what stands around it.
    void hidden(std::size_t begin, std::size_t size) override { m_quoted.push_back({begin, size}); }
    [[nodiscard]] std::span<const std::string_view> hiddenMembers() const override
    {
        static constexpr std::array<std::string_view, 2> members{"Match", "Code"};
        return members;
    }

    void finish(std::string_view text)
    {
        if (!m_secrets.empty())
            m_builder.scan().redacted = redacted(text, m_secrets);
        if (m_results == 0)
            m_builder.gap(tr("it names nothing that was scanned"));
        AuditDocument &document = m_builder.document();
        document.title = m_artifact.isEmpty() ? tr("Trivy report") : tr("Trivy report on %1").arg(m_artifact);
        if (m_isImage) // "registry.example/harbour/booking:1.4@sha256:…" is an image of "booking"
            document.system = m_artifact.section(u'/', -1).section(u'@', 0, 0).section(u':', 0, 0);
    }

private:
    /// What a secret quotes is covered; the quoted lines of a misconfiguration may stay.
    void takeQuoted(int rule)
    {
        if (rule < Artifact && rule % PlacesOfResult == Secret)
            m_secrets.insert(m_secrets.end(), m_quoted.begin(), m_quoted.end());
        m_quoted.clear();
    }

    struct Waiting {
        Finding finding;
        ScanSubject subject;
    };

    void wait(Finding finding, ScanSubject subject, const JsonValue &id)
    {
        m_builder.saw();
        finding.key = id.text();
        if (finding.key.isEmpty()) {
            m_builder.skip(tr("it has no id"), finding.line);
            return;
        }
        if (finding.title.isEmpty())
            finding.title = finding.key;
        m_waiting.append({std::move(finding), subject});
    }

    static void rate(Finding &finding, const JsonValue &value)
    {
        finding.severityText = value["Severity"].text();
        finding.severity = severityOfWord(finding.severityText); // UNKNOWN is none
    }

    static Finding vulnerability(const JsonValue &value, LineRange lines)
    {
        Finding finding = findingAt(lines);
        const QString package = value["PkgName"].text();
        const QString title = value["Title"].text();
        finding.title = tr("%1 %2: %3")
                            .arg(package, value["InstalledVersion"].text(),
                                 title.isEmpty() ? value["VulnerabilityID"].text() : title);
        rate(finding, value);
        finding.category = tr("Vulnerability");
        finding.description = value["Description"].text();
        const QString path = value["PkgPath"].text();
        if (!path.isEmpty())
            finding.locations.append({path, {}, {}});
        const QString fixed = value["FixedVersion"].text();
        const QString status = value["Status"].text();
        finding.recommendation =
            paragraphs({fixed.isEmpty() ? vendorWords(status) : tr("Update %1 to %2").arg(package, fixed),
                        value["PrimaryURL"].text()});
        if (status == QLatin1String("not_affected")) {
            finding.status = Status::NotApplicable;
            finding.resolution = tr("The vendor says that the package is not affected");
        }
        return finding;
    }

    void readMisconfiguration(const JsonValue &value, LineRange lines)
    {
        const QString status = value["Status"].text();
        const JsonValue id = value["AVDID"].text().isEmpty() ? value["ID"] : value["AVDID"];
        if (status == QLatin1String("PASS")) {
            m_builder.saw();
            m_builder.keep();
            m_builder.document().controls.append(
                {tr("Trivy"), id.text(), value["Title"].text(), ControlStatus::Pass, {}, lines.first});
            return;
        }
        Finding finding = findingAt(lines);
        finding.title = value["Title"].text();
        rate(finding, value);
        finding.category = tr("Misconfiguration");
        finding.description = paragraphs({value["Message"].text(), value["Description"].text()});
        finding.recommendation = paragraphs({value["Resolution"].text(), value["PrimaryURL"].text()});
        const JsonValue cause = value["CauseMetadata"];
        if (const auto line = cause["StartLine"].line())
            finding.locations.append({{}, line, cause["EndLine"].line()});
        if (status == QLatin1String("EXCEPTION")) {
            finding.status = Status::Accepted;
            finding.resolution = tr("Excepted by a policy");
        }
        wait(std::move(finding), ScanSubject::Misconfigurations, id);
    }

    static Finding secret(const JsonValue &value, LineRange lines)
    {
        Finding finding = findingAt(lines);
        finding.title = value["Title"].text();
        rate(finding, value);
        finding.category = tr("Secret");
        finding.locations.append({{}, value["StartLine"].line(), value["EndLine"].line()});
        return finding;
    }

    static Finding licence(const JsonValue &value, LineRange lines)
    {
        Finding finding = findingAt(lines);
        const QString of = value["PkgName"].text().isEmpty() ? value["FilePath"].text() : value["PkgName"].text();
        finding.title = tr("%1 is under %2").arg(of, value["Name"].text());
        rate(finding, value);
        finding.category = tr("Licence");
        finding.description = value["Category"].text();
        finding.recommendation = value["Link"].text();
        if (const QString path = value["FilePath"].text(); !path.isEmpty())
            finding.locations.append({path, {}, {}});
        return finding;
    }

    /// What a VEX document or an ignore file took out of the results.
    void readModified(const JsonValue &value, LineRange lines)
    {
        const JsonValue of = value["Finding"];
        const bool isVulnerability = of["VulnerabilityID"].exists();
        Finding finding = isVulnerability ? vulnerability(of, lines) : findingAt(lines);
        if (!isVulnerability) {
            finding.title = of["Title"].text();
            rate(finding, of);
        }
        const QString status = value["Status"].text();
        if (status == QLatin1String("fixed"))
            finding.status = Status::Resolved;
        else if (status == QLatin1String("not_affected"))
            finding.status = Status::NotApplicable;
        else if (status != QLatin1String("under_investigation") && status != QLatin1String("affected"))
            finding.status = Status::Accepted; // "ignored"
        const QString by = value["Source"].text();
        finding.resolution = paragraphs({value["Statement"].text(), tr("%1 by %2").arg(status, by)});
        const JsonValue id = isVulnerability ? of["VulnerabilityID"] : of["RuleID"].exists() ? of["RuleID"] : of["ID"];
        const QString type = value["Type"].text();
        const ScanSubject subject = type == QLatin1String("misconfiguration") ? ScanSubject::Misconfigurations
                                  : type == QLatin1String("secret")           ? ScanSubject::Secrets
                                  : type == QLatin1String("license")          ? ScanSubject::Licences
                                                                              : ScanSubject::Vulnerabilities;
        wait(std::move(finding), subject, id);
    }

    void lookedFor(const QString &resultClass)
    {
        if (resultClass.endsWith(QLatin1String("-pkgs")))
            m_builder.lookedFor(ScanSubject::Vulnerabilities);
        else if (resultClass == QLatin1String("config"))
            m_builder.lookedFor(ScanSubject::Misconfigurations);
        else if (resultClass == QLatin1String("secret"))
            m_builder.lookedFor(ScanSubject::Secrets);
        else if (resultClass.startsWith(QLatin1String("license")))
            m_builder.lookedFor(ScanSubject::Licences);
    }

    void readSystem(const JsonValue &system)
    {
        const QString name = (system["Family"].text() + u' ' + system["Name"].text()).trimmed();
        m_builder.field(tr("Operating system"), name);
        if (system["EOSL"].isTrue())
            m_builder.gap(tr("%1 is past its support, and its new vulnerabilities are no longer listed").arg(name));
    }

    std::vector<TextSpan> m_quoted;  ///< in the record that was read last
    std::vector<TextSpan> m_secrets; ///< where the file quotes secrets
    QString m_artifact;
    QString m_target;
    int m_results = 0;
    bool m_isImage = false;
    QList<Waiting> m_waiting;
};

} // namespace

Result<void> readTrivy(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    if (const auto read = streamJson(input.text, rules(), reader, input.stop); !read)
        return read;
    reader.finish(input.text);
    return {};
}

} // namespace shipworthy
