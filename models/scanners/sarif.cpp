#include "scanners/redaction.h"
#include "scanners/sarifparts.h"
#include "scanners/scansink.h"
#include "scanners/severities.h"

#include <QCoreApplication>
#include <QUrl>
#include <deque>
#include <limits>
#include <map>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

constexpr qsizetype longestShared = 1000; ///< characters of a rule's text that each of its results repeats

enum Place { Version, Runs, Run, Tool, Results, OneResult, Invocation, Provenance, Artifact, External };
constexpr std::array rules{JsonRule{"version"},
                           JsonRule{"runs", JsonRule::Kind::Scope},
                           JsonRule{"runs/*", JsonRule::Kind::Scope},
                           JsonRule{"runs/*/tool"},
                           JsonRule{"runs/*/results", JsonRule::Kind::Scope},
                           JsonRule{"runs/*/results/*"},
                           JsonRule{"runs/*/invocations/*"},
                           JsonRule{"runs/*/versionControlProvenance/*"},
                           JsonRule{"runs/*/artifacts/*"},
                           JsonRule{"runs/*/externalPropertyFileReferences/results"}};

/// What a result leaves to its run, whose tool and artifacts may stand behind the results.
struct Pending {
    qsizetype finding = 0;
    int rule = -1;      ///< index into the rules of its component
    int component = -1; ///< -1: the driver
    int artifact = -1;  ///< index, where no address is given
    bool needsLevel = false;
    QString identity;
    bool isOther = false; ///< of a kind other than "fail": its level is "none" where it states none
    QString messageId;
    QStringList arguments;
};

/// An index into a list of the run; -1 for none.
int indexIn(const JsonValue &value)
{
    const auto index = value.integer();
    return index && *index >= 0 && *index < std::numeric_limits<int>::max() ? int(*index) : -1;
}

class Reader : public ScanSink {
public:
    explicit Reader(ScanBuilder &builder)
        : ScanSink(builder, bit(OneResult))
    {
    }

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        switch (rule) {
        case Version: m_version = value.text(); break;
        case Tool: readTool(value); break;
        case OneResult: readResult(value, lines); break;
        case Invocation: readInvocation(value); break;
        case Provenance: readProvenance(value); break;
        case Artifact: m_artifacts.append(value["location"]["uri"].text()); break;
        case External: m_builder.gap(tr("results of a run are kept in another file")); break;
        default: break;
        }
    }
    void entered(int rule, int) override
    {
        if (rule == Run) {
            ++m_runs;
            m_hasResults = false;
        } else if (rule == Results) {
            m_hasResults = true;
        }
    }
    void left(int rule) override
    {
        if (rule == Run)
            finishRun();
    }
    void hidden(std::size_t begin, std::size_t size) override { m_snippets.push_back({begin, size}); }
    [[nodiscard]] std::span<const std::string_view> hiddenMembers() const override
    {
        static constexpr std::array<std::string_view, 1> members{"snippet"};
        return members;
    }

    Result<void> finish(std::string_view text)
    {
        if (!m_version.startsWith(QLatin1String("2.1.0")))
            return failure(m_version.isEmpty() ? tr("it states no SARIF version")
                                               : tr("it is SARIF %1; version 2.1.0 is read").arg(m_version));
        if (m_runs == 0)
            m_builder.gap(tr("it holds no run of a tool"));
        AuditDocument &document = m_builder.document();
        document.title = m_tools.isEmpty() ? tr("SARIF report") : tr("%1 report").arg(m_tools.join(tr(", ")));
        if (m_ofSecrets)
            m_builder.scan().redacted = redacted(text, m_snippets);
        return {};
    }

private:
    void readTool(const JsonValue &tool)
    {
        const JsonValue driver = tool["driver"];
        m_tool = driver["name"].text();
        const QString version =
            driver["semanticVersion"].exists() ? driver["semanticVersion"].text() : driver["version"].text();
        m_builder.field(tr("Tool"), version.isEmpty() ? m_tool : m_tool + u' ' + version);
        if (!m_tool.isEmpty() && !m_tools.contains(m_tool))
            m_tools.append(m_tool);
        m_rules.clear();
        m_rules.emplace_back(); // the driver's, then one list an extension
        for (const JsonValue rule : driver["rules"])
            m_rules.back().append(sarifRuleFrom(rule));
        for (const JsonValue extension : tool["extensions"]) {
            m_rules.emplace_back();
            for (const JsonValue rule : extension["rules"])
                m_rules.back().append(sarifRuleFrom(rule));
        }
        m_byId.clear();
        for (const QList<SarifRule> &component : m_rules) {
            for (const SarifRule &rule : component)
                m_byId.insert(rule.id, &rule);
        }
        m_toolKnown = true;
        m_subjectOfTool = subjectOfSarifTool(m_tool);
    }

    void readResult(const JsonValue &result, LineRange lines)
    {
        m_builder.saw();
        if (!result.isObject()) {
            m_builder.skip(tr("a result is no object"), lines.first);
            return;
        }
        Finding finding = findingAt(lines);
        const JsonValue rule = result["rule"];
        finding.key = result["ruleId"].text();
        if (finding.key.isEmpty())
            finding.key = rule["id"].text();
        finding.description = sarifText(result["message"]);
        Pending pending;
        pending.rule = indexIn(result["ruleIndex"].exists() ? result["ruleIndex"] : rule["index"]);
        pending.component = indexIn(rule["toolComponent"]["index"]);
        pending.identity = identityOf(result);
        pending.messageId = result["message"]["id"].text();
        pending.arguments = result["message"]["arguments"].texts();
        readPlaces(result["locations"], finding, pending);
        const std::string_view kind = result["kind"].string();
        pending.isOther = !kind.empty() && kind != "fail";
        if (kind == "pass") {
            m_builder.keep();
            m_passed.append({finding.key, finding.description, finding.line});
            return;
        }
        readState(result, kind, finding);
        for (const JsonValue fix : result["fixes"]) {
            if (const QString text = sarifText(fix["description"]); !text.isEmpty())
                finding.recommendation +=
                    (finding.recommendation.isEmpty() ? QString() : QStringLiteral("\n\n")) + text;
        }
        Grading grading = Grading::None;
        if (const auto score = securitySeverityIn(result["properties"]); score && severityOfCvss3(*score)) {
            finding.severity = severityOfCvss3(*score);
            finding.severityText = scoreWords(*score);
            grading = Grading::Full;
        } else {
            finding.severityText = result["level"].text();
            pending.needsLevel = true;
        }
        Waiting waiting{std::move(pending), std::move(finding), grading};
        const bool isReady = m_toolKnown && waiting.pending.artifact < m_artifacts.size() && m_waiting.empty();
        if (isReady)
            settle(waiting);
        else
            m_waiting.push_back(std::move(waiting));
    }

    void readPlaces(const JsonValue &locations, Finding &finding, Pending &pending) const
    {
        for (const JsonValue location : locations) {
            const JsonValue physical = location["physicalLocation"];
            const JsonValue region = physical["region"];
            const JsonValue artifact = physical["artifactLocation"];
            Location place;
            place.path = artifact["uri"].text();
            if (place.path.contains(u'%'))
                place.path = QUrl::fromPercentEncoding(place.path.toUtf8());
            if (place.path.startsWith(QLatin1String("file://")))
                place.path.remove(0, 7);
            if (place.path.isEmpty() && artifact["index"].exists() && pending.artifact < 0)
                pending.artifact = indexIn(artifact["index"]);
            if (place.path.isEmpty())
                place.path = location["logicalLocations"].first()["fullyQualifiedName"].text();
            place.firstLine = region["startLine"].line();
            place.lastLine = region["endLine"].line();
            if (!place.path.isEmpty() || place.firstLine)
                finding.locations.append(place);
        }
    }

    static void readState(const JsonValue &result, std::string_view kind, Finding &finding)
    {
        if (kind == "notApplicable") {
            finding.status = Status::NotApplicable;
            finding.resolution = tr("The tool says that its rule does not apply here");
        }
        if (result["baselineState"].string() == "absent") {
            finding.status = Status::Resolved;
            finding.resolution = tr("In the baseline, and no longer found");
        }
        if (isSuppressed(result["suppressions"])) {
            finding.status = Status::Accepted;
            finding.resolution = suppressionWords(result["suppressions"]);
        }
    }

    void readInvocation(const JsonValue &invocation)
    {
        if (invocation["executionSuccessful"].isFalse())
            m_builder.gap(tr("the tool says that its run failed"));
        for (const char *list : {"toolExecutionNotifications", "toolConfigurationNotifications"}) {
            for (const JsonValue notification : invocation[list]) {
                if (notification["level"].string() == "error")
                    m_builder.gap(
                        tr("the tool reported an error: %1").arg(firstLine(sarifText(notification["message"]))));
            }
        }
        QDateTime time = timeFrom(invocation["endTimeUtc"].text());
        if (!time.isValid())
            time = timeFrom(invocation["startTimeUtc"].text());
        QDateTime &measured = m_builder.scan().measuredAt;
        if (time.isValid() && (!measured.isValid() || time < measured)) // the oldest of several runs
            measured = time;
    }

    void readProvenance(const JsonValue &provenance)
    {
        const QString repository = provenance["repositoryUri"].text();
        m_builder.field(tr("Repository"), repository);
        m_builder.field(tr("Revision"), provenance["revisionId"].text());
        QString name = repository.section(u'/', -1, -1, QString::SectionSkipEmpty);
        if (name.endsWith(QLatin1String(".git")))
            name.chop(4);
        if (m_builder.document().system.isEmpty())
            m_builder.document().system = name;
    }

    [[nodiscard]] const SarifRule *ruleOf(const Pending &pending, const QString &key) const
    {
        const auto list = static_cast<std::size_t>(pending.component + 1);
        if (list < m_rules.size() && pending.rule >= 0 && pending.rule < m_rules[list].size())
            return &m_rules[list][pending.rule];
        // "CA1000/1" is a rule under "CA1000", §3.52.4.
        for (const QString &id : {key, key.section(u'/', 0, -2)}) {
            if (const auto found = m_byId.constFind(id); !id.isEmpty() && found != m_byId.constEnd())
                return *found;
        }
        return nullptr;
    }

    void finishRun()
    {
        if (!m_hasResults)
            m_builder.gap(tr("a run states no results, which is not the same as none"));
        m_builder.lookedFor(m_subjectOfTool.value_or(ScanSubject::Code));
        m_ofSecrets |= m_subjectOfTool == ScanSubject::Secrets;
        for (; !m_waiting.empty(); m_waiting.pop_front())
            settle(m_waiting.front());
        for (const Passed &passed : std::as_const(m_passed)) {
            const QString title = passed.message.isEmpty() ? passed.rule : firstLine(passed.message);
            m_builder.document().controls.append({m_tool, passed.rule, title, ControlStatus::Pass, {}, passed.line});
        }
        m_passed.clear();
        m_rules.clear();
        m_byId.clear();
        m_artifacts.clear();
        m_tool.clear();
        m_toolKnown = false;
        m_subjectOfTool.reset();
    }

    struct Waiting {
        Pending pending;
        Finding finding;
        Grading grading;
    };
    struct Passed {
        QString rule;
        QString message;
        int line;
    };

    void settle(Waiting &waiting)
    {
        Finding &finding = waiting.finding;
        const SarifRule *rule = ruleOf(waiting.pending, finding.key);
        if (rule)
            describe(finding, *rule, waiting.pending);
        if (finding.title.isEmpty())
            finding.title = firstLine(finding.description);
        if (finding.title.isEmpty())
            finding.title = finding.key;
        if (finding.description == finding.title || finding.description.simplified() == finding.title)
            finding.description.clear();
        if (finding.title.isEmpty()) {
            m_builder.skip(tr("a result has neither rule nor message"), finding.line);
            return;
        }
        if (waiting.pending.needsLevel)
            waiting.grading = rateByLevel(waiting, rule);
        if (waiting.pending.artifact >= 0 && waiting.pending.artifact < m_artifacts.size()) {
            if (finding.locations.isEmpty())
                finding.locations.append(Location{});
            if (finding.locations.first().path.isEmpty())
                finding.locations.first().path = m_artifacts[waiting.pending.artifact];
        }
        const ScanSubject subject = subjectOfSarifResult(finding.key, rule, m_subjectOfTool);
        finding.category = category(subject);
        finding.section.append(m_tool.isEmpty() ? tr("SARIF") : m_tool);
        if (!finding.locations.isEmpty() && !finding.locations.first().path.isEmpty())
            finding.section.append(finding.locations.first().path);
        m_builder.lookedFor(subject);
        m_builder.store(std::move(finding), {subject, waiting.grading, waiting.pending.identity});
    }

    static void describe(Finding &finding, const SarifRule &rule, const Pending &pending)
    {
        if (finding.key.isEmpty())
            finding.key = rule.id;
        if (finding.description.isEmpty() && !pending.messageId.isEmpty()) {
            finding.description = rule.messages.value(pending.messageId);
            for (qsizetype i = 0; i < pending.arguments.size(); ++i)
                finding.description.replace(QStringLiteral("{%1}").arg(i), pending.arguments[i]);
        }
        // A message of one line is a title; a longer one (of Trivy: a list of fields) is not.
        if (finding.description.isEmpty() || finding.description.trimmed().contains(u'\n'))
            finding.title = firstLine(rule.shortText.isEmpty() ? rule.name : rule.shortText);
        if (!rule.fullText.isEmpty() && rule.fullText.size() <= longestShared &&
            (finding.description.size() < rule.fullText.size() || !finding.description.contains(rule.fullText)) &&
            rule.fullText != finding.title)
            finding.cause = rule.fullText;
        if (finding.recommendation.isEmpty() && rule.help.size() <= longestShared && rule.help != rule.fullText)
            finding.recommendation = rule.help;
        if (finding.recommendation.isEmpty())
            finding.recommendation = rule.helpUri; // shared by all results of the rule, as its other texts are
        else if (!rule.helpUri.isEmpty() && !finding.recommendation.contains(rule.helpUri))
            finding.recommendation += QStringLiteral("\n\n") + rule.helpUri;
    }

    /// categoryOf(), translated once: results share it.
    const QString &category(ScanSubject subject)
    {
        QString &known = m_categories[subject];
        if (known.isEmpty())
            known = categoryOf(subject);
        return known;
    }

    static Grading rateByLevel(Waiting &waiting, const SarifRule *rule)
    {
        Finding &finding = waiting.finding;
        if (rule && rule->score && severityOfCvss3(*rule->score)) {
            finding.severity = severityOfCvss3(*rule->score);
            finding.severityText = rule->scoreText;
            return Grading::Full;
        }
        if (finding.severityText.isEmpty()) // §3.27.10 says what holds where none is stated
            finding.severityText = waiting.pending.isOther        ? QStringLiteral("none")
                                 : rule && !rule->level.isEmpty() ? rule->level
                                                                  : QStringLiteral("warning");
        finding.severity = severityOfSarifLevel(finding.severityText);
        return finding.severity ? Grading::Coarse : Grading::None;
    }

    QString m_version;
    std::map<ScanSubject, QString> m_categories;
    int m_runs = 0;
    QStringList m_tools;
    bool m_ofSecrets = false;
    std::vector<TextSpan> m_snippets;
    // Of the run that is open:
    QString m_tool;
    bool m_toolKnown = false;
    std::optional<ScanSubject> m_subjectOfTool;
    bool m_hasResults = false;
    std::vector<QList<SarifRule>> m_rules;
    QHash<QString, const SarifRule *> m_byId;
    QStringList m_artifacts;
    std::deque<Waiting> m_waiting; ///< results that stand before what they refer to
    QList<Passed> m_passed;
};

} // namespace

Result<void> readSarif(const JsonText &input, ScanBuilder &builder)
{
    constexpr std::size_t least = 500; ///< bytes of a result; few are shorter
    builder.expect(static_cast<qsizetype>(input.text.size() / least));
    Reader reader(builder);
    if (const auto read = streamJson(input.text, rules, reader, input.stop); !read)
        return read;
    return reader.finish(input.text);
}

} // namespace shipworthy
