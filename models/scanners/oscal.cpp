#include "scanners/scansink.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

// The first five are of both documents.
enum Place { Metadata, Item, OneRisk, OneObservation, Body, ResultStart, ResultEnd, PoamFinding = 5, PoamSystem = 6 };
constexpr std::array ofResults{JsonRule{"assessment-results/metadata"},
                               JsonRule{"assessment-results/results/*/findings/*"},
                               JsonRule{"assessment-results/results/*/risks/*"},
                               JsonRule{"assessment-results/results/*/observations/*"},
                               JsonRule{"assessment-results/results/*", JsonRule::Kind::Scope},
                               JsonRule{"assessment-results/results/*/start"},
                               JsonRule{"assessment-results/results/*/end"}};
constexpr std::array ofPoam{JsonRule{"plan-of-action-and-milestones/metadata"},
                            JsonRule{"plan-of-action-and-milestones/poam-items/*"},
                            JsonRule{"plan-of-action-and-milestones/risks/*"},
                            JsonRule{"plan-of-action-and-milestones/observations/*"},
                            JsonRule{"plan-of-action-and-milestones/poam-items", JsonRule::Kind::Scope},
                            JsonRule{"plan-of-action-and-milestones/findings/*"},
                            JsonRule{"plan-of-action-and-milestones/system-id"}};

/// The status of a risk: OSCAL "risk-status". Approved deviations are accepted risks.
Status statusOfRisk(const QString &status)
{
    if (status == QLatin1String("closed"))
        return Status::Resolved;
    if (status == QLatin1String("remediating"))
        return Status::InProgress;
    return status == QLatin1String("deviation-approved") ? Status::Accepted : Status::Open;
}

/// What a finding takes from a risk that it names.
struct RiskFacts {
    QString status;
    QString statement;
    QString remediation;
    QString deadline;
};

/// OSCAL names no severity. Likelihood and impact are facets of a naming system that each organisation chooses, so they
/// are kept as they are written.
class Reader : public ScanSink {
public:
    Reader(ScanBuilder &builder, bool isPoam)
        : ScanSink(builder, bit(Item) | bit(OneRisk) | bit(OneObservation) | (isPoam ? bit(PoamFinding) : 0))
        , m_isPoam(isPoam)
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case Metadata: readMetadata(value); return;
        case Item: readFinding(value, lines); return;
        case OneRisk: readRisk(value, lines); return;
        case OneObservation: readObservation(value, lines); return;
        default: break;
        }
        if (m_isPoam && rule == PoamFinding) {
            readFinding(value, lines);
        } else if (m_isPoam) {
            m_builder.field(tr("System id"), value["id"].text());
        } else if (rule == ResultEnd || !m_ended) {
            m_ended |= rule == ResultEnd;
            measured(value.text());
        }
    }
    void entered(int, int) override
    {
        m_sawBody = true;
        m_ended = false;
    }

    Result<void> finish()
    {
        if (!m_sawBody)
            return failure(m_isPoam ? tr("it has no items") : tr("it has no results"));
        for (Waiting &waiting : m_waiting)
            settle(waiting);
        return {};
    }

private:
    struct Waiting {
        Finding finding;
        QStringList risks;
        QStringList observations;
    };

    void readMetadata(const JsonValue &metadata)
    {
        m_builder.document().title = metadata["title"].text();
        m_builder.field(tr("Version"), metadata["version"].text());
        m_builder.field(tr("OSCAL version"), metadata["oscal-version"].text());
        if (m_isPoam)
            measured(metadata["last-modified"].text());
    }

    void measured(const QString &text)
    {
        const QDateTime time = timeFrom(text);
        QDateTime &known = m_builder.scan().measuredAt;
        if (time.isValid() && (!known.isValid() || time > known)) // the latest of the results it collects
            known = time;
    }

    static QStringList referenced(const JsonValue &list, std::string_view member)
    {
        QStringList ids;
        for (const JsonValue reference : list)
            ids.append(reference[member].text());
        return ids;
    }

    void readFinding(const JsonValue &value, LineRange lines)
    {
        m_builder.saw();
        Waiting waiting{findingAt(lines), referenced(value["related-risks"], "risk-uuid"),
                        referenced(value["related-observations"], "observation-uuid")};
        Finding &finding = waiting.finding;
        finding.title = firstLine(value["title"].text());
        if (finding.title.isEmpty()) {
            m_builder.skip(tr("a finding has no title"), lines.first);
            return;
        }
        finding.description = paragraphs({value["description"].text(), value["remarks"].text()});
        finding.category = tr("Control");
        finding.section = QStringList{tr("OSCAL")};
        const JsonValue target = value["target"];
        finding.key = target["target-id"].text();
        const QString state = target["status"]["state"].text();
        if (target.exists()) {
            const bool satisfied = state == QLatin1String("satisfied");
            const bool isKnown = satisfied || state == QLatin1String("not-satisfied");
            m_builder.document().controls.append({.framework = tr("OSCAL"),
                                                  .key = finding.key,
                                                  .title = finding.title,
                                                  .status = !isKnown  ? std::optional<ControlStatus>()
                                                          : satisfied ? ControlStatus::Pass
                                                                      : ControlStatus::Fail,
                                                  .finding = target["status"]["reason"].text(),
                                                  .line = lines.first});
            // The items of a plan repeat its findings.
            if (satisfied || m_isPoam) {
                m_builder.keep();
                return;
            }
        }
        m_waiting.append(std::move(waiting));
    }

    void readRisk(const JsonValue &value, LineRange lines)
    {
        m_builder.saw();
        Risk risk;
        risk.title = firstLine(value["title"].text());
        if (risk.title.isEmpty()) {
            m_builder.skip(tr("a risk has no title"), lines.first);
            return;
        }
        risk.line = lines.first;
        for (const JsonValue characterization : value["characterizations"]) {
            for (const JsonValue facet : characterization["facets"]) {
                if (facet["name"].string() == "likelihood")
                    risk.probability = facet["value"].text();
                else if (facet["name"].string() == "impact")
                    risk.impact = facet["value"].text();
            }
        }
        QStringList remediations;
        for (const JsonValue remediation : value["remediations"])
            remediations.append(paragraphs({remediation["title"].text(), remediation["description"].text()}));
        QStringList factors;
        for (const JsonValue factor : value["mitigating-factors"])
            factors.append(factor["description"].text());
        risk.mitigation = paragraphs(factors + remediations);
        const QString statement = paragraphs({value["description"].text(), value["statement"].text()});
        m_risks.insert(value["uuid"].text(),
                       {value["status"].text(), statement, paragraphs(remediations), value["deadline"].text()});
        m_builder.document().risks.append(std::move(risk));
        m_builder.keep();
    }

    void readObservation(const JsonValue &value, LineRange lines)
    {
        m_builder.saw();
        Note note;
        note.text = paragraphs({value["title"].text(), value["description"].text(), value["remarks"].text()});
        if (note.text.isEmpty()) {
            m_builder.skip(tr("an observation says nothing"), lines.first);
            return;
        }
        note.section = QStringList{tr("Observations")};
        note.line = lines.first;
        note.lastLine = lines.last;
        m_observations.insert(value["uuid"].text(), value["description"].text());
        m_builder.document().notes.append(std::move(note));
        m_builder.keep();
    }

    /// Risks and observations may stand behind the findings that name them.
    void settle(Waiting &waiting)
    {
        Finding &finding = waiting.finding;
        QStringList impact;
        QStringList remediation;
        QStringList resolution;
        std::optional<Status> status;
        for (const QString &id : std::as_const(waiting.risks)) {
            const auto risk = m_risks.constFind(id);
            if (risk == m_risks.constEnd())
                continue;
            impact.append(risk->statement);
            remediation.append(risk->remediation);
            resolution.append(tr("Risk status: %1").arg(risk->status));
            if (!risk->deadline.isEmpty())
                resolution.append(tr("Deadline: %1").arg(risk->deadline.left(10)));
            const Status one = statusOfRisk(risk->status);
            const bool isDone = one == Status::Resolved;
            if (!status || *status == Status::Resolved || (!isDone && one < *status)) // the least done of them
                status = one;
        }
        finding.status = status.value_or(Status::Open);
        finding.impact = paragraphs(impact);
        finding.recommendation = paragraphs(remediation);
        finding.resolution = paragraphs(resolution);
        for (const QString &id : std::as_const(waiting.observations))
            finding.scenario = paragraphs({finding.scenario, m_observations.value(id)});
        m_builder.store(std::move(finding), {ScanSubject::Controls, Grading::None, {}});
    }

    const bool m_isPoam;
    bool m_sawBody = false;
    bool m_ended = false; ///< the result that is open states its end
    QHash<QString, RiskFacts> m_risks;
    QHash<QString, QString> m_observations;
    QList<Waiting> m_waiting;
};

Result<void> read(const JsonText &input, ScanBuilder &builder, std::span<const JsonRule> rules, bool isPoam)
{
    Reader reader(builder, isPoam);
    builder.lookedFor(ScanSubject::Controls);
    if (const auto done = streamJson(input.text, rules, reader, input.stop); !done)
        return done;
    return reader.finish();
}

} // namespace

Result<void> readOscalResults(const JsonText &input, ScanBuilder &builder)
{
    return read(input, builder, ofResults, false);
}

Result<void> readOscalPoam(const JsonText &input, ScanBuilder &builder)
{
    return read(input, builder, ofPoam, true);
}

} // namespace shipworthy
