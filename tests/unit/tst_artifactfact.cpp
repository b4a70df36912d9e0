#include "scanners/artifactfact.h"
#include "support/scans.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::Literals::StringLiterals;

/// What checks may ask of a pipeline's files.
class TestArtifactFact : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aFileAnswersItsQuestions_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<double>("number");
        const auto row = [](const char *file, const char *fact, double number) {
            QTest::addRow("%s %s", file, fact) << QString::fromLatin1(file) << QString::fromLatin1(fact) << number;
        };
        row("cobertura.xml", "line-rate", 0.625);
        row("cobertura.xml", "branch-rate", 0.25);
        row("cobertura.xml", "package:berths", 0.75);
        row("cobertura.xml", "package:Ropes", 0.5);
        row("junit.xml", "tests", 5);
        row("junit.xml", "failures", 4); // as it claims, which is more than it lists
        row("junit.xml", "skipped", 2);
        row("quaylint.sarif", "unsuppressed", 3);
        row("quaylint.sarif", "unsuppressed:security-severity>=9", 1);
        row("quaylint.sarif", "unsuppressed:security-severity>=7", 2);
        row("trivy.json", "critical", 1);
        row("trivy.json", "vulnerabilities", 2);
        row("trivy.json", "secrets", 1);
        row("pip-audit.json", "vulnerabilities", 2);
        row("k6-export.json", "http_req_duration p(95)", 0.61225);
        row("k6-export.json", "http_req_duration med", 0.18);
        row("k6-export.json", "http_req_duration p(50)", 0.18);
        row("k6-export.json", "http_req_failed rate", 0.01);
        row("k6-summary.json", "http_reqs rate", 33.3);
        row("k6-summary.json", "http_reqs count", 1000);
        row("k6-export.json", "checks rate", 0.995);
        row("lighthouse.json", "category:accessibility", 93);
        row("lighthouse.json", "category:performance", 61);
    }
    void aFileAnswersItsQuestions()
    {
        QFETCH(QString, file);
        QFETCH(QString, fact);
        QFETCH(double, number);
        const ArtifactFact said = artifactFact(test::readFixture(file), fact);
        QCOMPARE(said.problem, QString());
        QVERIFY(said.number);
        QCOMPARE(*said.number, number);
    }

    void whatAFileDoesNotSayIsNoNumber_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("fact");
        const auto row = [](const char *file, const char *fact) {
            QTest::addRow("%s %s", file, fact) << QString::fromLatin1(file) << QString::fromLatin1(fact);
        };
        row("cobertura.xml", "package:cranes");
        row("cobertura.xml", "mood");
        row("junit.xml", "errors of the crew");
        row("quaylint.sarif", "unsuppressed:security-severity>=5");
        row("quaylint.sarif", "unsuppressed:security-severity>=much");
        row("trivy.json", "info");
        row("pip-audit.json", "critical"); // it rates nothing
        row("k6-summary.json", "http_req_duration p(90)");
        row("k6-summary.json", "http_req_duration");
        row("lighthouse.json", "category:best-practices");
        row("lighthouse.json", "performance");
        row("gitleaks.json", "unsuppressed");
    }
    void whatAFileDoesNotSayIsNoNumber()
    {
        QFETCH(QString, file);
        QFETCH(QString, fact);
        const ArtifactFact said = artifactFact(test::readFixture(file), fact);
        QVERIFY(!said.number);
        QVERIFY(!said.problem.isEmpty());
    }

    void noneFoundIsSaidOnlyByAWholeFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("fact");
        QTest::addColumn<bool>("isSaid");
        const QByteArray sarif = R"({"version":"2.1.0","runs":[{"tool":{"driver":{"name":"quaylint"}}%1}]})";
        QTest::newRow("no results stated") << QByteArray(sarif).replace("%1", "") << u"unsuppressed"_s << false;
        QTest::newRow("none") << QByteArray(sarif).replace("%1", R"(,"results":[])") << u"unsuppressed"_s << true;
        QTest::newRow("the tool failed") << QByteArray(sarif).replace(
                                                "%1", R"(,"results":[],"invocations":[{"executionSuccessful":false}])")
                                         << u"unsuppressed"_s << false;
        QTest::newRow("an error of unknown weight")
            << QByteArray(sarif).replace("%1", R"(,"results":[{"ruleId":"q1","level":"error","message":{"text":"x"}}])")
            << u"unsuppressed:security-severity>=9"_s << false;
        QTest::newRow("a note is nothing to worry about")
            << QByteArray(sarif).replace("%1", R"(,"results":[{"ruleId":"q1","level":"note","message":{"text":"x"}}])")
            << u"unsuppressed:security-severity>=7"_s << true;
        QTest::newRow("no test ran") << QByteArray("<testsuites><testsuite name=\"a\" tests=\"0\"/></testsuites>")
                                     << u"failures"_s << false;
    }
    void noneFoundIsSaidOnlyByAWholeFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, fact);
        QFETCH(bool, isSaid);
        const auto scan = test::readAnyScan(file, u"report"_s);
        QVERIFY(scan);
        const ArtifactFact said = artifactFact(*scan, fact);
        QVERIFY2(said.number.has_value() == isSaid, qPrintable(said.problem));
        QVERIFY(!isSaid || *said.number == 0);
    }

    void claimsThatTheLinesDenyAreNoAnswer()
    {
        const auto scan = test::readAnyScan(
            "<coverage line-rate=\"0.9\"><packages><package name=\"a\" line-rate=\"0.9\"><classes><class "
            "filename=\"a\">"
            "<lines><line number=\"1\" hits=\"1\"/><line number=\"2\" hits=\"0\"/></lines></class></classes></package>"
            "</packages></coverage>",
            u"coverage.xml"_s);
        QVERIFY(scan);
        const ArtifactFact said = artifactFact(*scan, u"line-rate"_s);
        QVERIFY(!said.number);
        QVERIFY2(said.problem.contains(u"90"_s) && said.problem.contains(u"50"_s), qPrintable(said.problem));
    }

    void aPackageIsFoundByItsLastName()
    {
        Scan scan;
        scan.format = ScanFormat::Cobertura;
        scan.figures = {{Measure::LineCoverage, u"harbour.berths"_s, 80, {}},
                        {Measure::LineCoverage, u"quay/ropes"_s, 60, {}}};
        QCOMPARE(artifactFact(scan, u"package:berths"_s).number, 0.8);
        QCOMPARE(artifactFact(scan, u"package:ropes"_s).number, 0.6);
        QVERIFY(!artifactFact(scan, u"package:erths"_s).number);
        scan.figures.append({Measure::LineCoverage, u"old.berths"_s, 10, {}});
        QVERIFY(!artifactFact(scan, u"package:berths"_s).number);
        scan.figures.append({Measure::LineCoverage, u"berths"_s, 30, {}});
        QCOMPARE(artifactFact(scan, u"package:berths"_s).number, 0.3);
    }
};

QTEST_APPLESS_MAIN(TestArtifactFact)
#include "tst_artifactfact.moc"
