#include "importers/lexicon.h"
#include "support/strict.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shipworthy;

class TestLexicon : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void knowsWordsInAnyCaseAndDecoration()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(lexicon.severity("CRITICAL"), Severity::Critical);
        QCOMPARE(lexicon.severity("**High**"), Severity::High);
        QCOMPARE(lexicon.severity("🟡"), Severity::Medium);
        QCOMPARE(lexicon.severity("Kritisch"), Severity::Critical);
        QCOMPARE(lexicon.severity("CRÍTICO"), Severity::Critical);
        QCOMPARE(lexicon.severity("criticality unknown"), std::nullopt);
        QCOMPARE(lexicon.priority("p1"), Priority::P1);
        QCOMPARE(lexicon.status("in progress"), Status::InProgress);
        QCOMPARE(lexicon.field("Root Cause:"), FieldRole::Cause);
        QCOMPARE(lexicon.field("Schweregrad"), FieldRole::Severity);
        QCOMPARE(lexicon.column("Target State"), ColumnRole::Target);
        QCOMPARE(lexicon.month("octubre"), 10);
        QCOMPARE(lexicon.hours("days"), 8.0);
        QCOMPARE(lexicon.hours("min"), 1.0 / 60);
        QCOMPARE(lexicon.days("weeks"), 7);
        QVERIFY(lexicon.isNothing("–"));
        QVERIFY(lexicon.isNothing(" None "));
        QVERIFY(!lexicon.isNothing("SEC-01"));
    }

    void findsTheLongestOfTheEarliestPhrase()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        const std::string_view text = "Database pool not implemented, later fixed";
        const auto status = lexicon.findStatus(text);
        QVERIFY(status);
        QCOMPARE(status->value, Status::Open);
        QCOMPARE(text.substr(status->begin, status->end - status->begin), std::string_view("not implemented"));
    }

    void prefersTheWorstVerdict()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(lexicon.findVerdict("NOT production-ready")->value, Verdict::NoGo);
        QCOMPARE(lexicon.findVerdict("approved with conditions")->value, Verdict::Conditional);
        QCOMPARE(lexicon.findVerdict("✅ APPROVED FOR PRODUCTION")->value, Verdict::Go);
        QVERIFY(!lexicon.findVerdict("we met on Tuesday"));
    }

    void refusesAFileThatIsNoLexicon_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("not JSON") << QByteArray("severity: high");
        QTest::newRow("unknown member") << QByteArray(R"({"severity": {"enormous": ["huge"]}})");
    }
    void refusesAFileThatIsNoLexicon()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("xx.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto lexicon = Lexicon::fromFolder(folder.path());
        QVERIFY(!lexicon);
        QVERIFY(lexicon.error().what.contains(file.fileName()));
    }

    void anotherLanguageIsOnlyAFile()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("eo.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"language": "eo", "severity": {"critical": ["ege grava"]}, "field": {"severity": ["graveco"]}})");
        file.close();
        const auto lexicon = Lexicon::fromFolder(folder.path());
        QVERIFY(lexicon);
        QCOMPARE(lexicon->severity("Ege Grava"), Severity::Critical);
        QCOMPARE(lexicon->field("Graveco:"), FieldRole::Severity);
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
