#include "scanners/filecriterion.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// A criterion on one line: "coverage >= 75", "vulnerabilities critical,high = 0".
QString told(const QString &text)
{
    const auto criterion = fileCriterionFrom(text);
    if (!criterion)
        return u"none"_s;
    static constexpr std::array questions{"vulnerabilities", "findings", "secrets",  "tests", "lines", "branches",
                                          "latency",         "failed",   "requests", "users", "page"};
    static constexpr std::array comparisons{"<", "<=", "=", ">=", ">"};
    QStringList words{QLatin1String(questions[std::size_t(criterion->question)])};
    if (!criterion->of.isEmpty())
        words.append(criterion->of);
    QStringList severities;
    for (const Severity severity : criterion->severities)
        severities.append(idOf(severity).toString());
    if (!severities.isEmpty())
        words.append(severities.join(u','));
    words.append(QLatin1String(comparisons[std::size_t(criterion->comparison)]));
    words.append(QString::number(criterion->value) + (criterion->isShare ? u"%"_s : QString()));
    return words.join(u' ');
}

} // namespace

class TestFileCriterion : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void isRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("means");
        const auto row = [](const char *text, const char *means) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(means);
        };
        row("coverage ≥ 75 %", "lines >= 75");
        row("Test coverage is above 80%", "lines > 80");
        row("Line coverage: 75.5 % or more", "lines >= 75.5");
        row("coverage not below 75%", "lines >= 75");
        row("80% code coverage", "lines >= 80");
        row("Branch coverage at least 60 percent", "branches >= 60");
        row("0 critical CVEs", "vulnerabilities critical = 0");
        row("No HIGH/CRITICAL vulnerabilities", "vulnerabilities critical,high = 0");
        row("no high or worse vulnerabilities", "vulnerabilities high,critical = 0");
        row("at most 3 medium advisories", "vulnerabilities medium <= 3");
        row("Fewer than 5 low findings", "findings low < 5");
        row("zero open issues", "findings = 0");
        row("p95 < 500 ms", "latency p(95) < 500");
        row("P99 response time <= 2s", "latency p(99) <= 2000");
        row("95th percentile latency under 1.5 s", "latency p(95) < 1500");
        row("p(95)<500ms at 100 concurrent users", "latency p(95) < 500");
        row("Median response time within 200ms", "latency med <= 200");
        row("response time < 2s", "latency < 2000");
        row("Error rate: <0.1%", "failed < 0.1");
        row("500+ req/sec", "requests >= 500");
        row("at least 100 concurrent users", "users >= 100");
        row("all tests pass", "tests = 0");
        row("Test suite is green", "tests = 0");
        row("0 failing tests", "tests = 0");
        row("no failed tests", "tests = 0");
        row("95 % of tests pass", "tests >= 95%");
        row("no secrets found", "secrets = 0");
        row("0 hardcoded credentials", "secrets = 0");
        row("Lighthouse performance score ≥ 90", "page performance >= 90");
        row("Lighthouse: accessibility > 0.9", "page accessibility > 90");
        row("Lighthouse score of 90 or more", "page >= 90");
    }
    void isRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, means);
        QCOMPARE(told(text), means);
    }

    void isLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "Backups are restored every month", "coverage is measured", "p95 is low", "3 critical findings",
              "tests exist", "some tests pass", "CVE-2099-0001 is fixed", "The runbook names 2 owners",
              "response time is 200", "error rate is low", "coverage between 70 and 80"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void isLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(told(text), u"none"_s);
    }
};

QTEST_APPLESS_MAIN(TestFileCriterion)
#include "tst_filecriterion.moc"
