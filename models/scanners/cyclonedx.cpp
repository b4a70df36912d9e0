#include "scanners/scansink.h"
#include "scanners/severities.h"

#include <QCoreApplication>
#include <QUrl>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

enum Place { SpecVersion, Timestamp, MainComponent, Component, Service, Vulnerabilities, Vulnerability };
constexpr std::array rules{JsonRule{"specVersion"},        JsonRule{"metadata/timestamp"},
                           JsonRule{"metadata/component"}, JsonRule{"components/*"},
                           JsonRule{"services/*"},         JsonRule{"vulnerabilities", JsonRule::Kind::Scope},
                           JsonRule{"vulnerabilities/*"}};

/// The severity of one rating: its word, else its score by the scale of its method.
std::optional<Severity> severityOf(const JsonValue &rating)
{
    if (const auto severity = severityOfWord(rating["severity"].text()))
        return severity;
    const auto score = rating["score"].number();
    const std::string_view method = rating["method"].string();
    if (score && (method == "CVSSv3" || method == "CVSSv31" || method == "CVSSv4"))
        return severityOfCvss3(*score);
    if (score && method == "CVSSv2")
        return severityOfCvss2(*score);
    return std::nullopt;
}

/// Several sources rate one vulnerability; the worst counts.
void rate(Finding &finding, const JsonValue &ratings)
{
    for (const JsonValue rating : ratings) {
        const auto severity = severityOf(rating);
        if (!severity || (finding.severity && *finding.severity <= *severity))
            continue;
        finding.severity = severity;
        const QString source = rating["source"]["name"].text();
        finding.severityText = rating["severity"].exists() ? rating["severity"].text() : rating["score"].words();
        if (!source.isEmpty())
            finding.severityText += tr(" by %1").arg(source);
    }
}

/// "in_triage" as a person would say it.
QString spoken(QString word)
{
    return word.replace(u'_', u' ');
}

/// The VEX statement: CycloneDX 1.6 "analysis". "exploitable" and "in_triage" leave the finding open; a response such
/// as "will_not_fix" then says that its owner lives with it.
void readAnalysis(Finding &finding, const JsonValue &analysis)
{
    const QString state = analysis["state"].text();
    if (state.isEmpty())
        return;
    const QStringList responses = analysis["response"].texts();
    if (state == QLatin1String("resolved") || state == QLatin1String("resolved_with_pedigree"))
        finding.status = Status::Resolved;
    else if (state == QLatin1String("not_affected") || state == QLatin1String("false_positive"))
        finding.status = Status::NotApplicable;
    else
        finding.status = Status::Open;
    QStringList words{spoken(state)};
    if (const QString why = analysis["justification"].text(); !why.isEmpty())
        words.append(spoken(why));
    for (const QString &response : responses)
        words.append(spoken(response));
    finding.resolution = paragraphs({tr("Stated: %1").arg(words.join(tr(", "))), analysis["detail"].text()});
}

/// A reference to a part of this or another list: behind '#' in "urn:cdx:…/1#pkg".
QString localPart(const QString &reference)
{
    if (!reference.startsWith(QLatin1String("urn:cdx:")))
        return reference;
    return QUrl::fromPercentEncoding(reference.section(u'#', 1).toUtf8());
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(Vulnerability))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case SpecVersion: m_version = value.text(); break;
        case Timestamp: m_builder.scan().measuredAt = timeFrom(value.text()); break;
        case MainComponent: readMainComponent(value); break;
        case Component:
        case Service: addComponent(value); break;
        case Vulnerability: readVulnerability(value, lines); break;
        default: break;
        }
    }
    void entered(int, int) override { m_statesVulnerabilities = true; }

    Result<void> finish()
    {
        if (!m_version.startsWith(QLatin1String("1.")))
            return failure(tr("it is CycloneDX %1; versions 1.4 to 1.6 are read").arg(m_version));
        m_builder.field(tr("Version"), m_version);
        m_builder.metric(tr("Components"), m_components, {});
        if (m_statesVulnerabilities)
            m_builder.lookedFor(ScanSubject::Vulnerabilities);
        else
            m_builder.gap(tr("it lists components and says nothing about vulnerabilities"));
        for (Waiting &waiting : m_waiting)
            settle(waiting);
        return {};
    }

private:
    struct Waiting {
        Finding finding;
        QStringList references;
    };

    void readMainComponent(const JsonValue &component)
    {
        addComponent(component);
        --m_components; // it is what the list is of
        const QString name = component["name"].text();
        m_builder.document().system = name;
        const QString version = component["version"].text();
        m_builder.document().title = tr("CycloneDX of %1").arg((name + u' ' + version).trimmed());
    }

    void addComponent(const JsonValue &component)
    {
        ++m_components;
        const QString version = component["version"].text();
        const QString name = component["name"].text();
        if (const QString reference = component["bom-ref"].text(); !reference.isEmpty())
            m_names.insert(reference, version.isEmpty() ? name : name + u' ' + version);
        for (const JsonValue inner : component["components"])
            addComponent(inner);
    }

    void readVulnerability(const JsonValue &value, LineRange lines)
    {
        m_builder.saw();
        Waiting waiting{findingAt(lines), {}};
        Finding &finding = waiting.finding;
        finding.key = value["id"].text();
        finding.description = paragraphs({value["description"].text(), value["detail"].text()});
        if (finding.key.isEmpty() && finding.description.isEmpty()) {
            m_builder.skip(tr("a vulnerability has neither id nor description"), lines.first);
            return;
        }
        finding.category = tr("Vulnerability");
        rate(finding, value["ratings"]);
        finding.recommendation =
            paragraphs({value["recommendation"].text(), value["workaround"].text(), value["source"]["url"].text()});
        bool anyAffected = false;
        int versions = 0;
        for (const JsonValue affected : value["affects"]) {
            waiting.references.append(affected["ref"].text());
            for (const JsonValue version : affected["versions"]) {
                ++versions;
                anyAffected |= version["status"].string() != "unaffected";
            }
        }
        if (versions > 0 && !anyAffected) {
            finding.status = Status::NotApplicable;
            finding.resolution = tr("Stated: every listed version is unaffected");
        }
        readAnalysis(finding, value["analysis"]);
        m_waiting.append(std::move(waiting));
    }

    void settle(Waiting &waiting)
    {
        Finding &finding = waiting.finding;
        QStringList names;
        for (const QString &reference : std::as_const(waiting.references)) {
            const QString name = m_names.value(reference, m_names.value(localPart(reference), localPart(reference)));
            if (!name.isEmpty() && !names.contains(name))
                names.append(name);
        }
        const QString what = finding.key.isEmpty() ? firstLine(finding.description) : finding.key;
        finding.title = names.isEmpty()   ? what
                      : names.size() == 1 ? tr("%1: %2").arg(names.first(), what)
                                          : tr("%1 and %2 more: %3").arg(names.first()).arg(names.size() - 1).arg(what);
        for (const QString &name : std::as_const(names))
            finding.locations.append({name, {}, {}});
        finding.section = QStringList{tr("CycloneDX")};
        if (!names.isEmpty())
            finding.section.append(names.first());
        const Grading grading = finding.severity ? Grading::Full : Grading::None;
        m_builder.store(std::move(finding), {ScanSubject::Vulnerabilities, grading, {}});
    }

    QString m_version;
    int m_components = 0;
    bool m_statesVulnerabilities = false;
    QHash<QString, QString> m_names; ///< by bom-ref; components may stand behind the vulnerabilities
    QList<Waiting> m_waiting;
};

} // namespace

Result<void> readCycloneDx(const JsonText &input, ScanBuilder &builder)
{
    Reader reader(builder);
    builder.document().title = tr("CycloneDX report");
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    return reader.finish();
}

} // namespace shipworthy
