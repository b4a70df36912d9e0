#include "importers/lexicon.h"
#include "support/auditchecks.h"
#include "support/strict.h"

using namespace shipworthy;

namespace {

AuditDocument read(const QByteArray &text, const QString &path)
{
    const auto document = readAudit(text, path, Lexicon::builtIn());
    return document ? *document : AuditDocument();
}

AuditDocument page(const QByteArray &body)
{
    return read("<!DOCTYPE html>\n" + body, QStringLiteral("a.html"));
}

} // namespace

/// Pages and tables of separated values as nobody should write them.
class TestOddFormats : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aLoneReturnEndsNoLineOfAPage()
    {
        const AuditDocument document = page("<h2>Findings</h2><h3>SEC-01:\rOpen\rdoor</h3><p><b>Severity:</"
                                            "b>\rHigh<br><b>Status:</b>\rOpen</p>\r\n<p>b");
        QCOMPARE(document.lineCount, 3);
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings.first().title, QStringLiteral("Open door"));
        QCOMPARE(test::lineThatIsNone(document), QString());
    }

    void aLinkMayHoldSeveralBlocks()
    {
        const AuditDocument document =
            page("<a href='https://quay.example/a/very/long/address'>One<p>two</p><ul><li>three</ul>four</a><p>five");
        QCOMPARE(document.notes.size(), 1);
        for (const char *word : {"One", "two", "three", "four", "five"})
            QVERIFY2(document.notes.first().text.contains(QLatin1String(word)), word);
    }

    void aLineThatNamesTheSeparatorIsNoRow_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("rows");
        QTest::newRow("it and rows") << QByteArray("sep=;\r\nNr;Befund;Schweregrad\r\n1;Tau gerissen;Hoch\r\n") << 1;
        QTest::newRow("it alone") << QByteArray("sep=;") << 0;
        QTest::newRow("it alone, ended") << QByteArray("sep=;\r\n") << 0;
        QTest::newRow("a row that begins so") << QByteArray("sep=;Tau;Hoch") << 1;
        QTest::newRow("names of columns that begin so") << QByteArray("sep=;Tau;Hoch\n2;3;4\n") << 1;
    }
    void aLineThatNamesTheSeparatorIsNoRow()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, rows);
        const AuditDocument document = read(csv, QStringLiteral("a.csv"));
        QCOMPARE(document.tables.size(), rows > 0 ? 1 : 0);
        if (rows > 0)
            QCOMPARE(document.tables.first().rows.size(), rows);
        QCOMPARE(test::lineThatIsNone(document), QString());
    }
};

QTEST_APPLESS_MAIN(TestOddFormats)
#include "tst_oddformats.moc"
