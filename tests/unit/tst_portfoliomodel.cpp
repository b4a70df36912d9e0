#include "items/portfoliomodel.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

namespace {

const QDate today(2026, 3, 6);

SystemSummary summary(qint64 id, const char *name, Verdict verdict, int blockers, std::optional<double> score)
{
    SystemSummary summary;
    summary.id = SystemId{id};
    summary.name = QString::fromLatin1(name);
    summary.readiness.verdict = verdict;
    summary.readiness.score = score;
    for (int at = 0; at < blockers; ++at)
        summary.blockerKeys.append(QStringLiteral("A-%1").arg(at));
    return summary;
}

QStringList namesIn(const PortfolioModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    return names;
}

const SystemSummary harbour = summary(1, "Harbour", Verdict::NoGo, 2, 40);
const SystemSummary lighthouse = summary(2, "Lighthouse", Verdict::NoGo, 5, 60);
const SystemSummary buoy = summary(3, "Buoy", Verdict::Go, 0, 100);
const SystemSummary ferry = summary(4, "Ferry", Verdict::NotRated, 0, 0);

} // namespace

class TestPortfolioModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void leadsWithTheMostBlockers()
    {
        PortfolioModel model;
        model.setSummaries({buoy, harbour, ferry, lighthouse}, today);
        QCOMPARE(namesIn(model), QStringList({QStringLiteral("Lighthouse"), QStringLiteral("Harbour"),
                                              QStringLiteral("Buoy"), QStringLiteral("Ferry")}));
    }

    void groupsAsAsked_data()
    {
        QTest::addColumn<PortfolioModel::Group>("group");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("headings");
        QTest::newRow("verdict") << PortfolioModel::Group::Verdict << "Harbour Lighthouse Buoy Ferry"
                                 << "NO-GO NO-GO GO NOT RATED";
        QTest::newRow("owner") << PortfolioModel::Group::Owner << "Buoy Lighthouse Ferry Harbour"
                               << "Anna Anna Berta Nobody";
    }
    void groupsAsAsked()
    {
        QFETCH(PortfolioModel::Group, group);
        PortfolioModel model;
        const QAbstractItemModelTester tester(&model);
        SystemSummary owned[] = {buoy, lighthouse, ferry};
        owned[0].owner = owned[1].owner = QStringLiteral("Anna");
        owned[2].owner = QStringLiteral("Berta");
        model.setSummaries({harbour, owned[0], owned[1], owned[2]}, today);
        model.setOrder(PortfolioModel::Order::Name);
        model.setGroup(group);
        QTEST(namesIn(model).join(u' '), "names");
        QStringList headings;
        for (const SystemSummary &summary : model.summaries())
            headings.append(model.groupOf(summary));
        QTEST(headings.join(u' '), "headings");
    }

    void sortsAsAsked_data()
    {
        QTest::addColumn<int>("order");
        QTest::addColumn<QString>("names");
        QTest::newRow("score") << int(PortfolioModel::Order::LowestScore) << "Ferry Harbour Lighthouse Buoy";
        QTest::newRow("verdict") << int(PortfolioModel::Order::WorstVerdict) << "Harbour Lighthouse Buoy Ferry";
        QTest::newRow("next due") << int(PortfolioModel::Order::NextDue) << "Harbour Lighthouse Buoy Ferry";
        QTest::newRow("name") << int(PortfolioModel::Order::Name) << "Buoy Ferry Harbour Lighthouse";
    }
    void sortsAsAsked()
    {
        QFETCH(int, order);
        PortfolioModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSummaries({buoy, harbour, ferry, lighthouse}, today);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setOrder(PortfolioModel::Order(order));
        QTEST(namesIn(model).join(QLatin1Char(' ')), "names");
        QCOMPARE(resets.count(), 0);
    }

    void changesByIdentityWithoutReset()
    {
        PortfolioModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSummaries({harbour, lighthouse, buoy}, today);
        const QPersistentModelIndex row = model.index(1, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        SystemSummary worse = harbour;
        worse.blockerKeys = QStringList(9, QStringLiteral("A-1"));
        model.setSummaries({worse, buoy, ferry}, today);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(row.row(), 0);
        QCOMPARE(model.rowCount(), 3);
        model.setSummaries({}, today);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!row.isValid());
    }

    void announcesOnlyTheRowThatChanged()
    {
        PortfolioModel model;
        model.setSummaries({harbour, lighthouse}, today);
        SystemSummary renamed = harbour;
        renamed.name = QStringLiteral("Haven");
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSummaries({renamed, lighthouse}, today);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
    }

    void aSystemThatCannotBeRatedHasDashes()
    {
        PortfolioModel model;
        model.setSummaries({ferry}, today);
        QCOMPARE(model.index(0, int(PortfolioModel::Column::Score)).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, int(PortfolioModel::Column::Blockers)).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(0, int(PortfolioModel::Column::Claimed)).data().toString(), QStringLiteral("–"));
    }

    void countsByVerdict()
    {
        PortfolioModel model;
        model.setSummaries({buoy, harbour, ferry, lighthouse}, today);
        QCOMPARE(model.countOf(Verdict::NoGo), 2);
        QCOMPARE(model.countOf(Verdict::Conditional), 0);
        QCOMPARE(model.countOf(Verdict::NotRated), 1);
    }
};

QTEST_MAIN(TestPortfolioModel)
#include "tst_portfoliomodel.moc"
