#include "items/comparison.h"
#include "support/states.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace shipworthy;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc());
const QDate today = now.date();

AuditDocument document(const QString &system, const QList<Finding> &findings)
{
    AuditDocument document;
    document.path = system + QStringLiteral(".md");
    document.sha256 = system;
    document.system = system;
    document.findings = findings;
    return document;
}

Finding inCategory(Finding finding, const QString &category)
{
    finding.category = category;
    return finding;
}

/// Pier has two open criticals, Quay one done and one high.
WorkspaceState harbour()
{
    const QString security = QStringLiteral("Security");
    return assemble({document(QStringLiteral("Pier"),
                              {inCategory(test::finding(QStringLiteral("P-1"), Severity::Critical), security),
                               test::finding(QStringLiteral("P-2"), Severity::Critical)}),
                     document(QStringLiteral("Quay"),
                              {inCategory(test::finding(QStringLiteral("Q-1"), Severity::Critical, Status::Resolved),
                                          QStringLiteral("SECURITY")),
                               test::finding(QStringLiteral("Q-2"), Severity::High)})},
                    now);
}

SystemSummary summaryOf(const WorkspaceState &state, qint64 id)
{
    return summarize(state, *state.system({id}), itemsBySystem(state).value({id}), rate(state, {id}, {}, now), {}, {},
                     now.date());
}

ComparedRow rowOf(const QList<ComparedRow> &rows, const QString &id)
{
    for (const ComparedRow &row : rows) {
        if (row.id == id)
            return row;
    }
    return {};
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void asksBothSystemsTheSame_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("query");
        QTest::newRow("blockers") << "blockers"
                                  << "2"
                                  << "0"
                                  << "is:blocker";
        QTest::newRow("critical") << "severity critical"
                                  << "2"
                                  << "0"
                                  << "is:open severity:critical";
        QTest::newRow("high") << "severity high"
                              << "0"
                              << "1"
                              << "is:open severity:high";
        QTest::newRow("unproven") << "unproven blockers"
                                  << "0"
                                  << "1"
                                  << "is:unproven";
        QTest::newRow("claimed") << "claimed"
                                 << "0"
                                 << "67"
                                 << "evidence:claimed";
        QTest::newRow("done") << "done"
                              << "0 of 2"
                              << "1 of 2"
                              << "is:done";
        QTest::newRow("category") << "category security"
                                  << "0"
                                  << "0"
                                  << "category:\"Security\"";
    }
    void asksBothSystemsTheSame()
    {
        QFETCH(QString, id);
        const WorkspaceState state = harbour();
        const ComparedRow row = rowOf(compared(state, summaryOf(state, 1), summaryOf(state, 2), {}, today), id);
        QTEST(row.cells[0].text, "one");
        QTEST(row.cells[1].text, "other");
        QTEST(row.cells[0].query, "query");
    }

    void aTickThatIsDeniedIsOpen()
    {
        const WorkspaceState state = harbour();
        const auto rows = compared(state, summaryOf(state, 1), summaryOf(state, 2), {{3}}, today);
        QCOMPARE(rowOf(rows, QStringLiteral("severity critical")).cells[1].text, QStringLiteral("1"));
    }

    void aWaiverInForceIsNotOpenAndOneThatExpiredIs()
    {
        WorkspaceState state = harbour();
        const auto waiveUntil = [&](qint64 id, QDate until) {
            ItemState item = state.item({id})->state;
            item.status = Status::Accepted;
            item.waiver = Waiver{QStringLiteral("Low tide"), QStringLiteral("Ada"), until};
            state.setItemState({id}, item);
        };
        waiveUntil(1, today);
        waiveUntil(2, today.addDays(-1));
        const auto rows = compared(state, summaryOf(state, 1), summaryOf(state, 2), {}, today);
        QCOMPARE(rowOf(rows, QStringLiteral("severity critical")).cells[0].text, QStringLiteral("1"));
    }

    void zeroOpensNothing()
    {
        const WorkspaceState state = harbour();
        const auto rows = compared(state, summaryOf(state, 1), summaryOf(state, 2), {}, today);
        QVERIFY(!rowOf(rows, QStringLiteral("blockers")).cells[1].opens);
        QVERIFY(rowOf(rows, QStringLiteral("blockers")).cells[0].opens);
    }

    void theModelSaysTheDifference()
    {
        const WorkspaceState state = harbour();
        ComparisonModel model;
        const QAbstractItemModelTester tester(&model);
        model.compare(state, summaryOf(state, 1), summaryOf(state, 2), {}, today);
        QStringList found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.rows()[row].id == QLatin1String("blockers"))
                found.append(model.index(row, int(ComparisonModel::Column::Difference)).data().toString());
        }
        QCOMPARE(found, QStringList(QString(QChar(0x2212)) + u'2'));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Pier"));
        model.compare(state, summaryOf(state, 2), summaryOf(state, 1), {}, today);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Quay"));
    }
};

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
