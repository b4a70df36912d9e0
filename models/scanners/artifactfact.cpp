#include "scanners/artifactfact.h"

#include "scanners/severities.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr double tolerated = 0.5; ///< percentage points between what a file claims and what it lists

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::scanners)
};

constexpr std::array formats{
    ArtifactFormat{"sarif"_L1, ScanFormat::Sarif, "unsuppressed, unsuppressed:security-severity>=7"_L1},
    ArtifactFormat{"junit"_L1, ScanFormat::JUnit, "tests, failures, skipped"_L1},
    ArtifactFormat{"cobertura"_L1, ScanFormat::Cobertura, "line-rate, branch-rate, package:NAME"_L1},
    ArtifactFormat{"trivy"_L1, ScanFormat::Trivy,
                   "vulnerabilities, misconfigurations, secrets, critical, high, medium, low"_L1},
    ArtifactFormat{"pip-audit"_L1, ScanFormat::PipAudit, "vulnerabilities"_L1},
    ArtifactFormat{
        "k6"_L1, ScanFormat::K6Summary,
        "http_req_duration p(95), http_req_failed rate, http_reqs rate, http_reqs count, vus_max, checks rate"_L1},
    ArtifactFormat{"lhr"_L1, ScanFormat::Lighthouse, "category:NAME, audit:NAME"_L1},
};

ArtifactFact problem(const QString &why)
{
    return {{}, why};
}

ArtifactFact incomplete(const Scan &scan)
{
    return problem(Words::tr("The file is incomplete: %1").arg(scan.gaps.constFirst()));
}

ArtifactFact unknownFact(const Scan &scan, const QString &fact)
{
    const auto format = std::ranges::find(formats, scan.format, &ArtifactFormat::format);
    return problem(Words::tr("Such a file is not asked for “%1”; there are: %2").arg(fact, QString(format->facts)));
}

const ScanFigure *figureOf(const Scan &scan, Measure measure, const QString &of = {})
{
    const auto at = std::ranges::find_if(
        scan.figures, [&](const ScanFigure &figure) { return figure.measure == measure && figure.of == of; });
    return at == scan.figures.end() ? nullptr : &*at;
}

/// The figure, divided by \a unit.
ArtifactFact measured(const ScanFigure *figure, double unit)
{
    if (!figure)
        return problem(Words::tr("The file has no such figure"));
    if (figure->counted && std::abs(*figure->counted - figure->value) > tolerated)
        return problem(Words::tr("The file claims %1, and what it lists gives %2")
                           .arg(figure->value, 0, 'g', 6)
                           .arg(*figure->counted, 0, 'g', 6));
    return {figure->value / unit, {}};
}

/// "berths" is "harbour.berths" where no other package ends so.
ArtifactFact packageOf(const Scan &scan, const QString &name)
{
    static constexpr QStringView separators = u"./\\";
    QList<const ScanFigure *> ends;
    for (const ScanFigure &figure : scan.figures) {
        if (figure.measure != Measure::LineCoverage || figure.of.isEmpty())
            continue;
        if (figure.of.compare(name, Qt::CaseInsensitive) == 0)
            return measured(&figure, 100);
        const qsizetype before = figure.of.size() - name.size() - 1;
        if (before >= 0 && separators.contains(figure.of[before]) && figure.of.endsWith(name, Qt::CaseInsensitive))
            ends.append(&figure);
    }
    if (ends.isEmpty())
        return problem(Words::tr("The file has no package of that name"));
    return ends.size() == 1
             ? measured(ends[0], 100)
             : problem(Words::tr("Several packages have that name: %1, %2").arg(ends[0]->of, ends[1]->of));
}

ArtifactFact coverageOf(const Scan &scan, const QString &fact)
{
    if (fact == u"line-rate")
        return measured(figureOf(scan, Measure::LineCoverage), 100);
    if (fact == u"branch-rate")
        return measured(figureOf(scan, Measure::BranchCoverage), 100);
    if (!fact.startsWith("package:"_L1))
        return unknownFact(scan, fact);
    return packageOf(scan, fact.sliced(8));
}

ArtifactFact testsOf(const Scan &scan, const QString &fact)
{
    const ScanFigure *ran = figureOf(scan, Measure::TestsRun);
    if (!ran)
        return problem(Words::tr("The file has no such figure"));
    if (fact == u"tests")
        return {ran->value, {}};
    if (fact == u"skipped")
        return measured(figureOf(scan, Measure::TestsSkipped), 1);
    if (fact != u"failures")
        return unknownFact(scan, fact);
    const ArtifactFact failed = measured(figureOf(scan, Measure::TestsFailed), 1);
    if (failed.number == 0 && ran->value <= 0)
        return problem(Words::tr("No test ran"));
    return failed.number == 0 && !scan.gaps.isEmpty() ? incomplete(scan) : failed;
}

struct Tally {
    int open = 0;
    int unrated = 0; ///< that may count: nobody knows how bad they are
};

/// The open results that \a isWanted takes, of the severity \a least or worse.
template <typename IsWanted> Tally tally(const Scan &scan, IsWanted isWanted, std::optional<Severity> least)
{
    Tally tally;
    for (qsizetype at = 0; at < scan.results.size(); ++at) {
        const Finding &finding = scan.document.findings[at];
        if (!isWanted(scan.results[at], finding) || finding.status == Status::Accepted || isDone(finding.status))
            continue;
        const bool mayBeWorse = scan.results[at].grading == Grading::Coarse && finding.severity &&
                              *finding.severity <= Severity::High && least && *least < *finding.severity;
        if (!least || (finding.severity && *finding.severity <= *least))
            ++tally.open;
        else if (!finding.severity || mayBeWorse)
            ++tally.unrated;
    }
    return tally;
}

ArtifactFact counted(const Tally &tally, const Scan &scan)
{
    if (tally.open == 0 && tally.unrated > 0)
        return problem(Words::tr("The severity of %n result(s) is not known", nullptr, tally.unrated));
    return tally.open == 0 && !scan.gaps.isEmpty() ? incomplete(scan) : ArtifactFact{double(tally.open), {}};
}

ArtifactFact resultsOf(const Scan &scan, const QString &fact)
{
    const auto any = [](const ScanResult &, const Finding &) { return true; };
    if (fact == u"unsuppressed")
        return counted(tally(scan, any, std::nullopt), scan);
    static const QString start = u"unsuppressed:security-severity>="_s;
    bool isNumber = false;
    const double score = fact.startsWith(start) ? fact.sliced(start.size()).toDouble(&isNumber) : 0;
    if (!isNumber)
        return unknownFact(scan, fact);
    static constexpr std::array limits{9.0, 7.0, 4.0, 0.1};
    const auto least = severityOfCvss3(score);
    if (std::ranges::find(limits, score) == limits.end() || !least)
        return problem(Words::tr("A security severity is asked for from 9, 7, 4 or 0.1 on"));
    return counted(tally(scan, any, least), scan);
}

ArtifactFact vulnerabilitiesOf(const Scan &scan, const QString &fact)
{
    static constexpr std::array subjects{
        std::pair{"vulnerabilities"_L1, ScanSubject::Vulnerabilities},
        std::pair{"misconfigurations"_L1, ScanSubject::Misconfigurations},
        std::pair{"secrets"_L1, ScanSubject::Secrets},
    };
    const auto subject = std::ranges::find_if(subjects, [&](const auto &one) { return fact == one.first; });
    if (subject != subjects.end()) {
        const auto isOne = [subject](const ScanResult &result, const Finding &) {
            return result.subject == subject->second;
        };
        const Tally found = tally(scan, isOne, std::nullopt);
        if (found.open == 0 && !scan.subjects.contains(subject->second))
            return problem(Words::tr("The file did not look for this"));
        return counted(found, scan);
    }
    const auto severity = scan.format == ScanFormat::Trivy ? severityOfWord(fact) : std::nullopt;
    if (!severity || *severity == Severity::Info)
        return unknownFact(scan, fact);
    Tally found;
    for (qsizetype at = 0; at < scan.results.size(); ++at) {
        const Finding &finding = scan.document.findings[at];
        if (finding.status == Status::Accepted || isDone(finding.status))
            continue;
        found.open += finding.severity == *severity;
        found.unrated += !finding.severity;
    }
    return counted(found, scan);
}

ArtifactFact loadOf(const Scan &scan, const QString &fact)
{
    const QString metric = fact.section(u' ', 0, 0);
    const QString of = fact.section(u' ', 1).trimmed();
    if (metric == u"http_req_duration" && !of.isEmpty()) {
        if (const ScanFigure *figure = figureOf(scan, Measure::Latency, of))
            return measured(figure, 1000);
        return measured(of == u"med"     ? figureOf(scan, Measure::Latency, u"p(50)"_s)
                        : of == u"p(50)" ? figureOf(scan, Measure::Latency, u"med"_s)
                                         : nullptr,
                        1000);
    }
    if (fact == u"http_req_failed rate")
        return measured(figureOf(scan, Measure::FailedRequests), 100);
    if (fact == u"http_reqs rate")
        return measured(figureOf(scan, Measure::RequestRate), 1);
    if (fact == u"http_reqs count")
        return measured(figureOf(scan, Measure::Requests), 1);
    if (fact == u"vus_max")
        return measured(figureOf(scan, Measure::VirtualUsers), 1);
    return fact == u"checks rate" ? measured(figureOf(scan, Measure::Checks), 100) : unknownFact(scan, fact);
}

} // namespace

std::span<const ArtifactFormat> artifactFormatTable()
{
    return formats;
}

ArtifactFact artifactFact(const Scan &scan, const QString &fact)
{
    switch (scan.format) {
    case ScanFormat::Cobertura: return coverageOf(scan, fact);
    case ScanFormat::JUnit: return testsOf(scan, fact);
    case ScanFormat::Sarif: return resultsOf(scan, fact);
    case ScanFormat::Trivy:
    case ScanFormat::PipAudit: return vulnerabilitiesOf(scan, fact);
    case ScanFormat::K6Summary: return loadOf(scan, fact);
    case ScanFormat::Lighthouse: {
        const QString name = fact.section(u':', 1);
        const bool isKnown = fact.startsWith("category:"_L1) || fact.startsWith("audit:"_L1);
        return isKnown ? measured(figureOf(scan, Measure::PageScore, name), 1) : unknownFact(scan, fact);
    }
    default: return problem(Words::tr("Files of this format are not asked"));
    }
}

} // namespace shipworthy
