#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

Draft ofFile(const QString &question, const QString &path, const QString &what)
{
    Draft draft{.question = question};
    draft.reason = Words::tr("A file that the pipeline writes answers it.");
    draft.needs = {needsFile(path, what)};
    return draft;
}

QString demand(const Amount &amount)
{
    return (amount.bound == Bound::More ? u"> "_s : u">= "_s) + amount.written();
}

/// "Identity (authentication): 90%" below a heading about coverage: one package.
QString packageIn(const Reading &reading)
{
    static const QRegularExpression start(u"^\\s*([\\p{L}\\w-]+)\\s*(?:\\(|:|$)"_s);
    return start.match(reading.statement().text).captured(1).toLower();
}

void addCoverage(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const auto share = reading.amount("%"_L1);
    const bool isPackage = reading.role() == Role::Criterion && !reading.says("coverage"_L1) &&
                           reading.isAbout("coverage"_L1) && reading.amounts().size() == 1;
    if (!share || share->value > 100 || reading.says("not code coverage"_L1) || reading.isFault())
        return;
    if (!isPackage && !reading.asks("coverage"_L1))
        return;
    const QString file = facts.coverageFile.isEmpty() ? u"coverage.xml"_s : facts.coverageFile;
    const QString package = isPackage ? packageIn(reading) : QString();
    if (isPackage && package.isEmpty())
        return;
    const QString fact = isPackage                          ? u"package:"_s + package
                       : reading.says("branch coverage"_L1) ? u"branch-rate"_s
                                                            : u"line-rate"_s;
    Draft draft = ofFile(u"coverage "_s + fact, file, Words::tr("the report of coverage, as Cobertura writes it"));
    draft.lines = {u"artifact \"%1\" cobertura \"%2\" %3"_s.arg(file, fact, demand(*share))};
    draft.name = isPackage ? Words::tr("Tests cover at least %1 of %2").arg(share->written(), package)
                           : Words::tr("Tests cover at least %1 of the code").arg(share->written());
    drafts.append(draft);
}

QString nameOfScan(const QStringList &severities)
{
    if (severities.isEmpty())
        return Words::tr("The scan finds no known vulnerability");
    if (severities.size() > 1)
        return Words::tr("The scan finds no critical and no high vulnerability");
    return severities.constFirst() == u"high" ? Words::tr("The scan finds no high vulnerability")
                                              : Words::tr("The scan finds no critical vulnerability");
}

/// The severities that are named; "p0" and "critical" are one.
QStringList severitiesIn(const Reading &reading)
{
    QStringList severities;
    if (reading.says("critical"_L1))
        severities.append(u"critical"_s);
    if (reading.says("high"_L1))
        severities.append(u"high"_s);
    return severities;
}

void addVulnerabilities(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isAsked = reading.says("none of"_L1) && reading.asks("vulnerabilities"_L1);
    // "0 of them, not 10": a figure that is none.
    const auto count = reading.amount(""_L1);
    if (!isAsked || reading.role() != Role::Criterion || (count && count->value != 0))
        return;
    const QString around = reading.statement().around + reading.statement().topic;
    const bool isPip = reading.says("pip audit"_L1) || around.contains("pip-audit"_L1);
    if (isPip) {
        Draft draft = ofFile(u"pip-audit"_s, u"pip-audit.json"_s, Words::tr("the report of pip-audit"));
        draft.lines = {u"artifact \"pip-audit.json\" pip-audit \"vulnerabilities\" == 0"_s};
        draft.name = Words::tr("pip-audit finds no known vulnerability");
        draft.assumptions = {Words::tr("pip-audit states no severities, so every finding counts.")};
        drafts.append(draft);
        return;
    }
    const QStringList severities = severitiesIn(reading);
    if (around.contains("sarif"_L1, Qt::CaseInsensitive)) {
        const QString file = facts.sarifFile.isEmpty() ? u"trivy.sarif"_s : facts.sarifFile;
        const QString least = severities == QStringList{u"critical"_s} ? u":security-severity>=9"_s
                            : severities.isEmpty()                     ? QString()
                                                                       : u":security-severity>=7"_s;
        Draft draft = ofFile(u"sarif vulnerabilities"_s + least, file, Words::tr("the report of the scan, in SARIF"));
        draft.lines = {u"artifact \"%1\" sarif \"unsuppressed%2\" == 0"_s.arg(file, least)};
        draft.name = nameOfScan(severities);
        drafts.append(draft);
        return;
    }
    Draft draft = ofFile(u"vulnerabilities "_s + severities.join(u' '), u"trivy.json"_s,
                         Words::tr("the report of the scan of image and dependencies, as Trivy writes it"));
    for (const QString &severity : severities.isEmpty() ? QStringList{u"vulnerabilities"_s} : severities)
        draft.lines.append(u"artifact \"trivy.json\" trivy \"%1\" == 0"_s.arg(severity));
    draft.name = nameOfScan(severities);
    drafts.append(draft);
}

void addSecrets(const Reading &reading, Drafts &drafts)
{
    const bool isAsked = reading.asks("hardcoded"_L1) && reading.says("none of"_L1);
    if (!isAsked || reading.role() != Role::Criterion)
        return;
    Draft draft = ofFile(u"secrets"_s, u"gitleaks.sarif"_s, Words::tr("the report of a search for secrets, in SARIF"));
    draft.lines = {u"artifact \"gitleaks.sarif\" sarif \"unsuppressed\" == 0"_s};
    draft.name = Words::tr("A search of the code finds no secret");
    drafts.append(draft);
}

void addTests(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("tests pass"_L1) || reading.role() != Role::Criterion)
        return;
    Draft draft = ofFile(u"tests"_s, u"junit.xml"_s, Words::tr("the report of the tests, as JUnit writes it"));
    draft.lines = {u"artifact \"junit.xml\" junit \"tests\" > 0"_s,
                   u"artifact \"junit.xml\" junit \"failures\" == 0"_s};
    draft.name = Words::tr("The tests ran, and none failed");
    drafts.append(draft);
}

void addLighthouse(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("lighthouse"_L1) || reading.role() == Role::Plan)
        return;
    const auto share = reading.amount("%"_L1);
    const auto plainNumber = reading.amount(""_L1);
    const auto score = share ? share : plainNumber;
    Draft draft = ofFile(u"lighthouse"_s, u"lighthouse.json"_s, Words::tr("the result of Lighthouse, in JSON"));
    for (const auto &[term, id] :
         {std::pair("page performance"_L1, "performance"_L1), std::pair("page accessibility"_L1, "accessibility"_L1),
          std::pair("page seo"_L1, "seo"_L1), std::pair("page practices"_L1, "best-practices"_L1)}) {
        if (score && score->value > 1 && score->value <= 100 && reading.says(term)) {
            Amount least = *score;
            least.unit.clear();
            draft.lines.append(u"artifact \"lighthouse.json\" lhr \"category:%1\" %2"_s.arg(id, demand(least)));
        }
    }
    if (reading.says("image audit"_L1))
        for (const auto id : {"modern-image-formats"_L1, "uses-optimized-images"_L1, "uses-responsive-images"_L1})
            draft.lines.append(u"artifact \"lighthouse.json\" lhr \"audit:%1\" >= 90"_s.arg(id));
    if (draft.lines.isEmpty())
        return;
    draft.name = Words::tr("Lighthouse rates the page as is asked");
    drafts.append(draft);
}

} // namespace

void addFileDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    addCoverage(reading, facts, drafts);
    addVulnerabilities(reading, facts, drafts);
    addSecrets(reading, drafts);
    addTests(reading, drafts);
    addLighthouse(reading, drafts);
}

} // namespace shipworthy::suggestions
