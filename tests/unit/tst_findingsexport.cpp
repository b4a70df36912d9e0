#include "items/findingsexport.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

FindingFactsPtr row(qint64 id, const QString &key, const QString &title, const QString &owner = {})
{
    FindingFacts facts;
    facts.item = ItemId{id};
    facts.key = key;
    facts.title = title;
    facts.owner = owner;
    facts.due = QDate(2026, 3, 31);
    return std::make_shared<const FindingFacts>(facts);
}

Event edit(qint64 item, Field field, const QString &to, const QString &reason = {})
{
    Event event;
    event.at = QDateTime(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc());
    event.author = u"Ada"_s;
    event.item = ItemId{item};
    event.field = field;
    event.to = to;
    event.reason = reason;
    return event;
}

QStringList linesOf(const QByteArray &text)
{
    return QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
}

constexpr auto keyAndTitle = {FindingsColumn::Key, FindingsColumn::Title};

} // namespace

class TestFindingsExport : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void columnsStandAsShownAndThenTheDecision()
    {
        ExportedFindings findings;
        findings.columns = {FindingsColumn::Due, FindingsColumn::Key};
        findings.groups = {{{}, {row(1, u"A-1"_s, u"One"_s)}}};
        findings.decisions = lastDecisions({edit(1, Field::Status, u"resolved"_s, u"seen, on Friday"_s)});
        QVERIFY(asCsv(findings).startsWith("\xEF\xBB\xBF"));
        const QStringList lines = linesOf(asCsv(findings));
        QCOMPARE(lines[0], u"Due,Key,Last decision,Decided by,Decided on,Reason\r"_s);
        QCOMPARE(lines[1], u"2026-03-31,A-1,Status: Resolved,Ada,2026-03-06T09:00:00Z,\"seen, on Friday\"\r"_s);
    }

    void theNewestEditIsTheDecision()
    {
        Event import;
        import.kind = EventKind::Imported;
        import.item = ItemId{1};
        const auto last = lastDecisions({import, edit(1, Field::Owner, u"Ops"_s), edit(1, Field::Owner, u"Dev"_s)});
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.value(ItemId{1}).to, u"Ops"_s);
    }

    void groupsAreAColumnInCsvAndHeadingsInMarkdown()
    {
        ExportedFindings findings;
        findings.columns = {FindingsColumn::Key};
        findings.groups = {{u"Harbour"_s, {row(1, u"A-1"_s, {})}}, {u"Light"_s, {row(2, u"B-1"_s, {})}}};
        const QStringList csv = linesOf(asCsv(findings));
        QVERIFY(csv[1].startsWith(u"Harbour,A-1,"_s));
        QVERIFY(csv[2].startsWith(u"Light,B-1,"_s));
        const QStringList markdown = linesOf(asMarkdownTables(findings));
        QCOMPARE(markdown[0], u"## Harbour"_s);
        QCOMPARE(markdown[3], u"| A-1 | – | – | – | – |"_s);
        QCOMPARE(markdown[4], u"## Light"_s);
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+49"_s << u"'+49"_s;
        QTest::newRow("minus") << u"-x"_s << u"'-x"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("with a quote") << u"=\"a\",1"_s << u"\"'=\"\"a\"\",1\""_s;
        QTest::newRow("within") << u"a=1"_s << u"a=1"_s;
    }
    void noCellIsAFormula()
    {
        QFETCH(QString, title);
        QFETCH(QString, cell);
        ExportedFindings findings;
        findings.columns = {FindingsColumn::Title};
        findings.groups = {{{}, {row(1, {}, title)}}};
        QVERIFY2(linesOf(asCsv(findings))[1].startsWith(cell + u','), asCsv(findings).constData());
    }

    void markdownSaysWhatStandsThere()
    {
        ExportedFindings findings;
        findings.columns = keyAndTitle;
        findings.groups = {{{}, {row(1, u"A|1"_s, u"![x](http://x) <b>a</b>\n`b`"_s)}}};
        const QStringList lines = linesOf(asMarkdownTables(findings));
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[2].startsWith(u"| A\\|1 | \\!\\[x\\](http://x) \\<b\\>a\\</b\\> \\`b\\` | "_s),
                 qPrintable(lines[2]));
    }

    void secretsAreHidden()
    {
        const QString secret = u"sk-ant-api03-Qm7xZp4RtYw9KbN2"_s;
        ExportedFindings findings;
        findings.columns = keyAndTitle;
        findings.groups = {{{}, {row(1, {}, secret)}}};
        findings.decisions = lastDecisions({edit(1, Field::Note, secret, secret)});
        QVERIFY(!asCsv(findings).contains(secret.toUtf8()));
        QVERIFY(!asMarkdownTables(findings).contains(secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestFindingsExport)
#include "tst_findingsexport.moc"
