#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// What scans, registers and reports of finished work hold: tables of advisories, rows that a blank line parts from
/// their table, series of keys below a summary, and what only looks so. The texts are our own, about systems that do
/// not exist.
class TestAuditReports : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void rowsBehindABlankLineBelongToTheTable_data()
    {
        QTest::addColumn<QString>("end");
        QTest::newRow("line feeds") << u"\n"_s;
        QTest::newRow("returns and line feeds") << u"\r\n"_s;
    }
    void rowsBehindABlankLineBelongToTheTable()
    {
        QFETCH(QString, end);
        QString markdown =
            u"# Pier tracker\n\n| ID | Finding | Severity |\n|---|---|---|\n| F-1 | Rope hangs loose | "
            "High |\n\n| F-2 | Lamp is dark | Low |\n| F-3 | Gate opens twice | Medium |\n\nThe end.\n"_s;
        markdown.replace(u'\n', end);
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QCOMPARE(told(document), (QStringList{u"F-1 high - open Rope hangs loose"_s, u"F-2 low - open Lamp is dark"_s,
                                              u"F-3 medium - open Gate opens twice"_s}));
        QCOMPARE(document.tables.size(), 1);
        QCOMPARE(document.tables.front().rows.size(), 3);
        QCOMPARE(document.findings[1].line, 7);
    }

    void rowsThatDoNotFitAreNoneOfTheTable_data()
    {
        QTest::addColumn<QString>("behind");
        QTest::newRow("a table of its own") << u"| F-2 | Lamp is dark | Low |\n|---|---|---|\n| a | b | c |\n"_s;
        QTest::newRow("fewer cells") << u"| F-2 | Lamp is dark |\n"_s;
        QTest::newRow("two blank lines") << u"\n| F-2 | Lamp is dark | Low |\n"_s;
        QTest::newRow("code") << u"```\n| F-2 | Lamp is dark | Low |\n```\n"_s;
        QTest::newRow("words") << u"Lamp | is | dark\n"_s;
    }
    void rowsThatDoNotFitAreNoneOfTheTable()
    {
        QFETCH(QString, behind);
        const QString markdown =
            u"# Pier tracker\n\n| ID | Finding | Severity |\n|---|---|---|\n| F-1 | Rope hangs loose | High |\n\n"_s;
        const AuditDocument document = readMarkdown((markdown + behind).toUtf8());
        QCOMPARE(document.tables.front().rows.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAuditReports)
#include "tst_auditreports.moc"
