#include "scanners/evidence.h"

#include "scanners/scanbuilder.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("shipworthy::scanners", text, nullptr, n);
}

EvidenceAnswer none(const QString &why, const QString &figure = {})
{
    return {.outcome = EvidenceOutcome::NoEvidence, .why = why, .figure = figure, .age = {}};
}

EvidenceAnswer judged(bool met, const QString &why, const QString &figure, int line = 0)
{
    return {.outcome = met ? EvidenceOutcome::Met : EvidenceOutcome::NotMet,
            .why = why,
            .figure = figure,
            .age = {},
            .line = line};
}

const ScanFigure *figureOf(const Scan &scan, Measure measure, const QString &of = {})
{
    const auto at = std::ranges::find_if(
        scan.figures, [&](const ScanFigure &figure) { return figure.measure == measure && figure.of == of; });
    return at == scan.figures.end() ? nullptr : &*at;
}

/// The package of a coverage file that a criterion names; empty: the whole.
QString packageIn(const QString &text, const Scan &scan, Measure measure)
{
    QString named;
    for (const ScanFigure &figure : scan.figures) {
        if (figure.measure != measure || figure.of.size() <= named.size())
            continue;
        const auto at = text.indexOf(figure.of, 0, Qt::CaseInsensitive);
        const auto end = at + figure.of.size();
        const bool isWord = at >= 0 && (at == 0 || !text[at - 1].isLetterOrNumber()) &&
                            (end == text.size() || !text[end].isLetterOrNumber());
        if (isWord)
            named = figure.of;
    }
    return named;
}

QString unitOf(EvidenceQuestion question)
{
    switch (question) {
    case EvidenceQuestion::LineCoverage:
    case EvidenceQuestion::BranchCoverage:
    case EvidenceQuestion::FailedRequests: return QStringLiteral(" %");
    case EvidenceQuestion::Latency: return QStringLiteral(" ms");
    case EvidenceQuestion::RequestRate: return QStringLiteral("/s");
    case EvidenceQuestion::PageScore: return tr(" of 100");
    default: return {};
    }
}

/// The line of the metric that shows a figure; 0 where none does.
int lineOf(const Scan &scan, double figure)
{
    const QString shown = ScanBuilder::numberText(figure);
    const auto at = std::ranges::find(scan.document.metrics, shown, &Metric::after);
    return at == scan.document.metrics.end() ? 0 : at->line;
}

EvidenceAnswer byFigure(const FileCriterion &criterion, const ScanFigure &figure, const Scan &scan)
{
    const QString shown = ScanBuilder::numberText(figure.value) + unitOf(criterion.question);
    const bool met = criterion.holds(figure.value);
    if (figure.counted && criterion.holds(*figure.counted) != met) {
        return none(tr("The file claims %1, and what it lists gives %2")
                        .arg(shown, ScanBuilder::numberText(*figure.counted) + unitOf(criterion.question)),
                    shown);
    }
    return judged(met,
                  figure.of.isEmpty() ? tr("The file measured %1").arg(shown)
                                      : tr("The file measured %1 for %2").arg(shown, figure.of),
                  shown, lineOf(scan, figure.value));
}

EvidenceAnswer byLatency(const FileCriterion &criterion, const Scan &scan)
{
    if (criterion.of.isEmpty())
        return none(tr("The criterion does not say which percentile it means"));
    const ScanFigure *figure = figureOf(scan, Measure::Latency, criterion.of);
    if (!figure && criterion.of == QLatin1String("med"))
        figure = figureOf(scan, Measure::Latency, QStringLiteral("p(50)"));
    if (figure)
        return byFigure(criterion, *figure, scan);
    QStringList known;
    for (const ScanFigure &other : scan.figures) {
        if (other.measure == Measure::Latency)
            known.append(other.of);
    }
    return none(known.isEmpty() ? tr("The file measured no response times")
                                : tr("%1 is not among the file's figures: %2").arg(criterion.of, known.join(tr(", "))));
}

EvidenceAnswer byPageScore(const FileCriterion &criterion, const Scan &scan)
{
    if (!criterion.of.isEmpty()) {
        const ScanFigure *figure = figureOf(scan, Measure::PageScore, criterion.of);
        return figure ? byFigure(criterion, *figure, scan) : none(tr("The file has no score for %1").arg(criterion.of));
    }
    // No category is named: every one has to hold.
    const ScanFigure *worst = nullptr;
    for (const char *category : {"performance", "accessibility", "best-practices", "seo", "pwa"}) {
        const ScanFigure *figure = figureOf(scan, Measure::PageScore, QLatin1String(category));
        if (figure && (!worst || figure->value < worst->value))
            worst = figure;
    }
    if (!worst)
        return none(tr("The file has no category's score"));
    const EvidenceAnswer answer = byFigure(criterion, *worst, scan);
    if (answer.outcome == EvidenceOutcome::Met && !scan.gaps.isEmpty())
        return none(tr("The file is incomplete: %1").arg(scan.gaps.first()), answer.figure);
    return answer;
}

EvidenceAnswer byTests(const FileCriterion &criterion, const Scan &scan)
{
    const ScanFigure *ran = figureOf(scan, Measure::TestsRun);
    const ScanFigure *failed = figureOf(scan, Measure::TestsFailed);
    const ScanFigure *skipped = figureOf(scan, Measure::TestsSkipped);
    if (!ran || !failed || ran->value <= 0)
        return none(tr("No test ran"));
    const QString shown =
        tr("%1 of %2 failed").arg(ScanBuilder::numberText(failed->value), ScanBuilder::numberText(ran->value));
    QString why = tr("Of %1 tests that ran, %2 failed")
                      .arg(ScanBuilder::numberText(ran->value), ScanBuilder::numberText(failed->value));
    if (skipped && skipped->value > 0)
        why += tr("; %1 were skipped").arg(ScanBuilder::numberText(skipped->value));
    const double value =
        criterion.isShare ? 100 * std::max(0.0, ran->value - failed->value) / ran->value : failed->value;
    const bool met = criterion.holds(value);
    if (met && !scan.gaps.isEmpty())
        return none(tr("The file is incomplete: %1").arg(scan.gaps.first()), shown);
    return judged(met, why, shown, met || scan.document.findings.isEmpty() ? 0 : scan.document.findings.first().line);
}

bool isWanted(const FileCriterion &criterion, ScanSubject subject)
{
    switch (criterion.question) {
    case EvidenceQuestion::Vulnerabilities: return subject == ScanSubject::Vulnerabilities;
    case EvidenceQuestion::Secrets: return subject == ScanSubject::Secrets;
    default:
        return subject == ScanSubject::Vulnerabilities || subject == ScanSubject::Secrets ||
               subject == ScanSubject::Misconfigurations || subject == ScanSubject::Code ||
               subject == ScanSubject::Licences;
    }
}

struct Tally {
    int open = 0;     ///< that count for sure
    int unrated = 0;  ///< that may count: their severity is not known, or may be worse than it seems
    int line = 0;     ///< of the first that counts
    int setAside = 0; ///< suppressed, accepted, not applicable or resolved, with a reason
};

Tally tally(const FileCriterion &criterion, const Scan &scan)
{
    Tally tally;
    const auto asks = [&](Severity severity) {
        return criterion.severities.empty() ||
               std::ranges::find(criterion.severities, severity) != criterion.severities.end();
    };
    for (qsizetype i = 0; i < scan.results.size(); ++i) {
        const Finding &finding = scan.document.findings[i];
        if (!isWanted(criterion, scan.results[i].subject))
            continue;
        if (finding.status == Status::Accepted || isDone(finding.status)) {
            tally.setAside += finding.severity && asks(*finding.severity);
            continue;
        }
        const bool mayBeWorse = scan.results[i].grading == Grading::Coarse && finding.severity == Severity::High;
        if (criterion.severities.empty() || (finding.severity && asks(*finding.severity)))
            tally.line = tally.open++ == 0 ? finding.line : tally.line;
        else if (!finding.severity || (mayBeWorse && asks(Severity::Critical)))
            ++tally.unrated;
    }
    return tally;
}

EvidenceAnswer byCount(const FileCriterion &criterion, const Scan &scan)
{
    if (criterion.comparison == Comparison::AtLeast || criterion.comparison == Comparison::More)
        return none(tr("The criterion asks for more findings, not for fewer"));
    const Tally count = tally(criterion, scan);
    QStringList asked;
    for (const Severity severity : criterion.severities)
        asked.append(wordFor(severity).toLower());
    const QString shown = asked.isEmpty() ? tr("%1 open").arg(count.open)
                                          : tr("%1 open that are %2").arg(count.open).arg(asked.join(tr(" or ")));
    QString why = tr("The file lists %1").arg(shown);
    if (count.setAside > 0)
        why += tr("; %1 more are set aside with a reason").arg(count.setAside);
    if (!criterion.holds(count.open))
        return judged(false, why, shown, count.line);
    if (count.unrated > 0 && !criterion.holds(count.open + count.unrated)) {
        return none(tr("%1, and the severity of %2 more is not known well enough").arg(why).arg(count.unrated), shown);
    }
    if (!scan.gaps.isEmpty())
        return none(tr("The file is incomplete: %1").arg(scan.gaps.first()), shown);
    return judged(true, why, shown);
}

std::optional<Measure> measureOf(EvidenceQuestion question)
{
    switch (question) {
    case EvidenceQuestion::LineCoverage: return Measure::LineCoverage;
    case EvidenceQuestion::BranchCoverage: return Measure::BranchCoverage;
    case EvidenceQuestion::FailedRequests: return Measure::FailedRequests;
    case EvidenceQuestion::RequestRate: return Measure::RequestRate;
    case EvidenceQuestion::VirtualUsers: return Measure::VirtualUsers;
    default: return std::nullopt;
    }
}

EvidenceAnswer byContent(const FileCriterion &criterion, const Scan &scan)
{
    switch (criterion.question) {
    case EvidenceQuestion::Latency: return byLatency(criterion, scan);
    case EvidenceQuestion::PageScore: return byPageScore(criterion, scan);
    case EvidenceQuestion::Tests: return byTests(criterion, scan);
    case EvidenceQuestion::Vulnerabilities:
    case EvidenceQuestion::Findings:
    case EvidenceQuestion::Secrets: return byCount(criterion, scan);
    default: break;
    }
    const Measure measure = *measureOf(criterion.question);
    const ScanFigure *figure = figureOf(scan, measure, packageIn(criterion.text, scan, measure));
    return figure ? byFigure(criterion, *figure, scan) : none(tr("The file has no such figure"));
}

QString inDays(std::chrono::seconds age)
{
    return QString::number(std::chrono::duration_cast<std::chrono::days>(age).count());
}

} // namespace

bool looksFor(const Scan &scan, const FileCriterion &criterion)
{
    const auto has = [&](ScanSubject subject) { return scan.subjects.contains(subject); };
    switch (criterion.question) {
    case EvidenceQuestion::Vulnerabilities: return has(ScanSubject::Vulnerabilities);
    case EvidenceQuestion::Secrets: return has(ScanSubject::Secrets);
    case EvidenceQuestion::Findings:
        return std::ranges::any_of(scan.subjects, [&](ScanSubject subject) { return isWanted(criterion, subject); });
    case EvidenceQuestion::Tests: return has(ScanSubject::Tests);
    case EvidenceQuestion::LineCoverage:
    case EvidenceQuestion::BranchCoverage: return has(ScanSubject::Coverage);
    case EvidenceQuestion::Latency:
    case EvidenceQuestion::FailedRequests:
    case EvidenceQuestion::RequestRate:
    case EvidenceQuestion::VirtualUsers: return has(ScanSubject::Load);
    case EvidenceQuestion::PageScore: return has(ScanSubject::PageQuality);
    }
    return false;
}

QString askedText(const FileCriterion &criterion)
{
    const QString amount = ScanBuilder::numberText(criterion.value) +
                           (criterion.isShare ? QStringLiteral(" %") : unitOf(criterion.question));
    QString asked;
    switch (criterion.comparison) {
    case Comparison::Less: asked = tr("less than %1").arg(amount); break;
    case Comparison::AtMost: asked = tr("at most %1").arg(amount); break;
    case Comparison::Equal: asked = criterion.value == 0 ? tr("none") : tr("exactly %1").arg(amount); break;
    case Comparison::AtLeast: asked = tr("at least %1").arg(amount); break;
    case Comparison::More: asked = tr("more than %1").arg(amount); break;
    }
    QStringList severities;
    for (const Severity severity : criterion.severities)
        severities.append(wordFor(severity).toLower());
    if (!severities.isEmpty())
        return tr("%1 that are %2").arg(asked, severities.join(tr(" or ")));
    return criterion.of.isEmpty() ? asked : tr("%1 (%2)").arg(asked, criterion.of);
}

EvidenceAnswer answer(const FileCriterion &criterion, const Scan &scan, const EvidenceTime &time)
{
    if (!looksFor(scan, criterion))
        return none(tr("A %1 file that did not look for this says nothing about it").arg(idOf(scan.format)));
    EvidenceAnswer answer = byContent(criterion, scan);
    const QDateTime measured = scan.measuredAt.isValid() ? scan.measuredAt : time.modified;
    const auto reject = [&](const QString &why) {
        answer.outcome = EvidenceOutcome::NoEvidence;
        answer.why = why;
    };
    if (!measured.isValid()) {
        reject(tr("Nothing says when this was measured"));
        return answer;
    }
    const std::chrono::seconds age(measured.secsTo(time.now));
    constexpr std::chrono::seconds clocksDiffer = std::chrono::minutes(5);
    if (age < -clocksDiffer) {
        reject(tr("It is dated in the future"));
        return answer;
    }
    answer.age = std::max(age, std::chrono::seconds(0));
    if (age > time.freshFor)
        reject(tr("It is %1 days old; %2 days count as fresh").arg(inDays(age), inDays(time.freshFor)));
    return answer;
}

EvidenceAnswer answer(const QString &criterion, const Scan &scan, const EvidenceTime &time)
{
    const auto understood = fileCriterionFrom(criterion);
    return understood ? answer(*understood, scan, time) : none(tr("This is no criterion that a file can answer"));
}

} // namespace shipworthy
