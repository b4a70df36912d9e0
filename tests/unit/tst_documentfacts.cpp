#include "items/documentfacts.h"
#include "support/lighthouse.h"
#include "support/strict.h"

#include <algorithm>
#include <numeric>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 6);

QString textOf(int lines)
{
    return QStringLiteral("words\n").repeated(lines);
}

const DocumentMark *markAt(const QList<DocumentMark> &marks, int line, MarkKind kind)
{
    const auto found =
        std::ranges::find_if(marks, [=](const DocumentMark &mark) { return mark.line == line && mark.kind == kind; });
    return found == marks.end() ? nullptr : &*found;
}

} // namespace

class TestDocumentFacts : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void countsEachLineOnceAndAllOfThem()
    {
        const auto counts = linesByKind(test::lighthouseAudit(), textOf(30));
        QCOMPARE(counts[std::size_t(LineKind::Work)], 1 + 4 + 3 + 1); // stairs, lamp, horn, door
        QCOMPARE(counts[std::size_t(LineKind::Roadmap)], 2);
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 30);
    }

    void leavesOutBlankLines()
    {
        const auto counts = linesByKind(test::lighthouseAudit(), QStringLiteral("a\n \n\t\n\nb"));
        QCOMPARE(std::accumulate(counts.begin(), counts.end(), 0), 2);
    }

    void countsLinesBeyondTheFactsAsNotUnderstood()
    {
        const auto counts = linesByKind(AuditDocument(), textOf(3));
        QCOMPARE(counts[std::size_t(LineKind::Unclaimed)], 3);
    }

    void countsABoxOfAFindingOnce()
    {
        const std::vector<int> expected{5, 12, 16, 21, 25};
        QVERIFY(factLines(test::lighthouseAudit()) == expected);
    }

    void neverRoundsUpToAll()
    {
        QCOMPARE(understoodPercent({.lines = 1000, .claimedLines = 999, .claimed = {}}), std::optional(99));
        QCOMPARE(understoodPercent({.lines = 0, .claimedLines = 0, .claimed = {}}), std::optional<int>());
    }

    void marksFindingsRepairsAndSecretsByLine()
    {
        const WorkspaceState state = test::lighthouse();
        const auto marks = marksOf(state, state.documents().first(), {}, {{7, QStringLiteral("token")}}, today);
        const DocumentMark *lamp = markAt(marks, 12, MarkKind::Finding);
        QVERIFY(lamp);
        QCOMPARE(lamp->severity, std::optional(Severity::Critical));
        QVERIFY(lamp->item.isValid());
        QVERIFY(markAt(marks, 6, MarkKind::Repair));
        QVERIFY(markAt(marks, 7, MarkKind::Secret));
        QVERIFY(std::ranges::is_sorted(marks, {}, &DocumentMark::line));
    }

    void marksADeniedTickAndBothPlacesThatDisagree()
    {
        const WorkspaceState state = test::lighthouse();
        const DocumentId document = state.documents().first().id;
        const ItemId horn = state.findingItem(document, QStringLiteral("HORN-1"));
        Contradiction contradiction;
        contradiction.items = {horn};
        contradiction.about = QStringLiteral("HORN-1");
        contradiction.one = {QStringLiteral("ticked"), document, 16};
        contradiction.other = {QStringLiteral("partial"), document, 28};
        contradiction.deniesTick = true;
        const auto marks = marksOf(state, state.documents().first(), {contradiction}, {}, today);
        QVERIFY(markAt(marks, 16, MarkKind::Contradiction));
        QVERIFY(!markAt(marks, 16, MarkKind::Finding));
        const DocumentMark *other = markAt(marks, 28, MarkKind::Contradiction);
        QVERIFY(other);
        QCOMPARE(other->item, horn);
    }

    void findsTheItemOfALine_data()
    {
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("title");
        QTest::newRow("first line of a finding") << 12 << QStringLiteral("Replace the lamp");
        QTest::newRow("last line of a finding") << 15 << QStringLiteral("Replace the lamp");
        QTest::newRow("a box of its own") << 21 << QStringLiteral("Paint the door");
        QTest::newRow("a task") << 25 << QStringLiteral("Order a lamp");
        QTest::newRow("prose") << 8 << QString();
    }
    void findsTheItemOfALine()
    {
        QFETCH(int, line);
        QFETCH(QString, title);
        const WorkspaceState state = test::lighthouse();
        const Item *item = state.item(itemAtLine(state, state.documents().first().id, line));
        QCOMPARE(item ? state.title(*item) : QString(), title);
    }

    void findsTheFindingThatALineRestates()
    {
        const WorkspaceState state = test::lighthouse();
        const DocumentId document = state.documents().first().id;
        QCOMPARE(findingRestatedAt(state, document, 5), state.findingItem(document, QStringLiteral("LAMP-1")));
        QVERIFY(!findingRestatedAt(state, document, 8).isValid());
    }

    void saysWhatElseALineBecame()
    {
        AuditDocument facts;
        Gap gap;
        gap.area = QStringLiteral("Backups");
        gap.line = 3;
        facts.gaps = {gap};
        QVERIFY(factAtLine(facts, 3).contains(QLatin1String("Backups")));
        QVERIFY(factAtLine(facts, 4).isEmpty());
    }

    void findsTheLinesOfSecrets()
    {
        const QString text = QStringLiteral("one\ntwo sk-ant-api03-Zx81kQ9PmN44 key\n\npostgres://app:hunter2x@db/x\n");
        const auto lines = secretLines(text);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].line, 2);
        QCOMPARE(lines[1].line, 4);
    }

    void aLineWithoutEndIsShownByItsBeginning()
    {
        const QString text = QStringLiteral("# Pier\n") + QString(1'000'000, u'a') + QStringLiteral("\n## End\n");
        const QStringList lines = shownText(text).split(u'\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[1].startsWith(QString(20'000, u'a') + QStringLiteral(" …")));
        QVERIFY2(lines[1].contains(QLocale().toString(980'000)), qPrintable(lines[1].right(40)));
        QCOMPARE(lines[2], QStringLiteral("## End"));
    }

    void coversSecretsWithoutMovingALine()
    {
        const QString text =
            QStringLiteral("one\r\nsk-ant-api03-Zx81kQ9PmN44\rstill two\nthree%1four").arg(QChar(0x2029));
        const QString shown = shownText(text);
        QVERIFY(!shown.contains(QLatin1String("Zx81kQ9PmN44")));
        QCOMPARE(shown.count(QLatin1Char('\n')), 2);
        QVERIFY(!shown.contains(QLatin1Char('\r')));
        QVERIFY(!shown.contains(QChar(0x2029)));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFacts)
#include "tst_documentfacts.moc"
