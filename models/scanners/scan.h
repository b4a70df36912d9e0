#pragma once

#include "base/result.h"
#include "domain/audit.h"

#include <QDateTime>
#include <optional>
#include <stop_token>

namespace shipworthy {

// What scanners, test runners and other tools of a pipeline write. Each file becomes an AuditDocument, so that it goes
// through the same workspace, views and reports as prose does, and a few facts beside it that answer criteria
// (scanners/evidence.h).

enum class ScanFormat {
    Sarif,        ///< SARIF 2.1.0
    JUnit,        ///< JUnit XML as test runners write it; there is no standard
    Cobertura,    ///< Cobertura XML, also of coverage.py, gcovr, coverlet, Istanbul
    Trivy,        ///< trivy --format json, schema 2, its predecessor, and trivy k8s
    PipAudit,     ///< pip-audit --format json, both shapes
    NpmAudit,     ///< npm audit --json, report versions 1 and 2
    CycloneDx,    ///< CycloneDX JSON 1.4 to 1.6, with vulnerabilities and VEX
    DefectDojo,   ///< DefectDojo generic findings, JSON
    OscalResults, ///< OSCAL assessment results, JSON
    OscalPoam,    ///< OSCAL plan of action and milestones, JSON
    K6Summary,    ///< k6 --summary-export and handleSummary()
    Lighthouse,   ///< Lighthouse result, JSON
    Gitleaks      ///< gitleaks JSON reports, version 7 and 8
};
template <>
inline constexpr std::array names<ScanFormat>{Name<ScanFormat>{ScanFormat::Sarif, u"SARIF"},
                                              Name<ScanFormat>{ScanFormat::JUnit, u"JUnit"},
                                              Name<ScanFormat>{ScanFormat::Cobertura, u"Cobertura"},
                                              Name<ScanFormat>{ScanFormat::Trivy, u"Trivy"},
                                              Name<ScanFormat>{ScanFormat::PipAudit, u"pip-audit"},
                                              Name<ScanFormat>{ScanFormat::NpmAudit, u"npm audit"},
                                              Name<ScanFormat>{ScanFormat::CycloneDx, u"CycloneDX"},
                                              Name<ScanFormat>{ScanFormat::DefectDojo, u"DefectDojo"},
                                              Name<ScanFormat>{ScanFormat::OscalResults, u"OSCAL assessment results"},
                                              Name<ScanFormat>{ScanFormat::OscalPoam, u"OSCAL POA&M"},
                                              Name<ScanFormat>{ScanFormat::K6Summary, u"k6"},
                                              Name<ScanFormat>{ScanFormat::Lighthouse, u"Lighthouse"},
                                              Name<ScanFormat>{ScanFormat::Gitleaks, u"gitleaks"}};

/// What became of the records of a file: seen = stored + duplicates + skipped, always. A record is what its format
/// counts: a result, a test case, a line of coverage, an advisory.
struct Ledger {
    struct Skip {
        QString reason;
        qint64 count = 0;
        int firstLine = 0; ///< of the first one; 0: not known
        bool operator==(const Skip &) const = default;
    };
    qint64 seen = 0;
    qint64 stored = 0;     ///< became a finding, control, risk, note or metric, or were counted in a metric
    qint64 duplicates = 0; ///< say, place apart, exactly what an earlier one says
    QList<Skip> skips;     ///< one entry a reason
    [[nodiscard]] qint64 skipped() const;
    [[nodiscard]] bool balances() const { return seen == stored + duplicates + skipped(); }
    bool operator==(const Ledger &) const = default;
};

/// What a tool looked for. A criterion is only answered by a file that looked for its subject.
enum class ScanSubject {
    Vulnerabilities, ///< known ones, of packages
    Secrets,
    Misconfigurations,
    Licences,
    Code, ///< other results of static analysis
    Tests,
    Coverage,
    Load,
    PageQuality,
    Controls
};

/// How finely a result's severity was rated by the tool.
enum class Grading {
    None,   ///< not at all: pip-audit, gitleaks
    Coarse, ///< "error", which may hide anything up to critical
    Full
};

/// What a finding of the document was, beside what the finding itself says.
struct ScanResult {
    ScanSubject subject = ScanSubject::Code;
    Grading grading = Grading::None;
    QString identity; ///< tells results apart that say the same about the same line: a column, a fingerprint
    bool operator==(const ScanResult &) const = default;
};

enum class Measure {
    LineCoverage,   ///< percent; of: empty for the whole, else the package
    BranchCoverage, ///< percent; likewise
    Latency,        ///< milliseconds; of: the aggregate, "p(95)", "avg", "max"
    FailedRequests, ///< percent of requests
    RequestRate,    ///< requests a second
    Requests,       ///< count
    VirtualUsers,   ///< the most at once
    Checks,         ///< percent of k6 checks that held
    PageScore,      ///< 0 to 100; of: the category or audit id
    TestsRun,       ///< test cases that ran to an end
    TestsFailed,    ///< failures and errors, the larger of claimed and counted
    TestsSkipped
};

/// A number that a file states or that was counted in it.
struct ScanFigure {
    Measure measure = Measure::LineCoverage;
    QString of;
    double value = 0;
    std::optional<double> counted; ///< where the file's own details give another number than it states
    bool operator==(const ScanFigure &) const = default;
};

/// A file of a tool, as read.
struct Scan {
    ScanFormat format = ScanFormat::Sarif;
    AuditDocument document; ///< kind report; its sha256 is left to the caller
    Ledger ledger;
    QList<ScanResult> results; ///< one for each of document.findings, in their order
    QList<ScanFigure> figures;
    QList<ScanSubject> subjects; ///< what was looked for, found or not
    QStringList gaps;            ///< why silence of this file proves nothing: "the tool says that its run failed"
    QDateTime measuredAt;        ///< UTC, as the file states; invalid when it does not
    QByteArray redacted; ///< the file with its secrets overwritten, to be kept in its stead; null: keep the file
};

/// The format of a file, by its content; \a name ("gitleaks.json") only decides where the content says nothing, which
/// is an empty list. Nothing for what is none of these formats. Most files are known by their first 64 KiB; a text in
/// UTF-16 is decoded whole.
[[nodiscard]] std::optional<ScanFormat> sniffScan(const QByteArray &bytes, const QString &name = {});

/// True for bytes that look like JSON or XML, so that a file that is none of the formats can be told from prose.
[[nodiscard]] bool looksLikeData(const QByteArray &bytes);

/// The format that a document was read as; nothing for prose. From its facts alone.
[[nodiscard]] std::optional<ScanFormat> scanFormatOf(const AuditDocument &facts);

/// Reads a file of a known format. Pure: no other file, clock or network is touched; \a path only names it. Fails, with
/// line and reason, for what is not well-formed, is nested too deeply, declares entities, or lacks what the format
/// requires; and when stopped. Time and memory grow linearly: the file once, and what is kept of it.
[[nodiscard]] Result<Scan> readScan(const QByteArray &bytes, const QString &path, ScanFormat format,
                                    std::stop_token stop = {});

} // namespace shipworthy
