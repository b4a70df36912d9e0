#include "items/outlinemodel.h"
#include "support/lighthouse.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

namespace {

std::shared_ptr<const AuditDocument> audit()
{
    return std::make_shared<const AuditDocument>(test::lighthouseAudit());
}

} // namespace

class TestOutlineModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void nestsHeadingsByLevel()
    {
        OutlineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(audit());
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex title = model.index(0, 0);
        QCOMPARE(model.rowCount(title), 2);
        const QModelIndex checklist = model.index(1, 0, title);
        QCOMPARE(checklist.data().toString(), QStringLiteral("Checklist"));
        QCOMPARE(model.rowCount(checklist), 2);
        QCOMPARE(model.parent(model.index(1, 0, checklist)), checklist);
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void nestsASkippedLevelUnderTheNearestHeading()
    {
        AuditDocument skipping;
        skipping.lineCount = 9;
        skipping.headings = {
            {QStringLiteral("Deep"), 4, 1}, {QStringLiteral("Top"), 1, 3}, {QStringLiteral("Low"), 6, 5}};
        OutlineModel model;
        model.setDocument(std::make_shared<const AuditDocument>(skipping));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowCount(model.index(1, 0)), 1);
    }

    void countsTheFactsOfASectionWithItsSubsections()
    {
        OutlineModel model;
        model.setDocument(audit());
        const QModelIndex title = model.index(0, 0);
        const QModelIndex checklist = model.index(1, 0, title);
        QCOMPARE(title.data(OutlineModel::FactsRole).toInt(), 5);
        QCOMPARE(checklist.data(OutlineModel::FactsRole).toInt(), 4);
        QCOMPARE(model.index(0, 0, checklist).data(OutlineModel::FactsRole).toInt(), 2);
        QCOMPARE(checklist.data(OutlineModel::LinesRole).value<LineRange>(), (LineRange{10, 30}));
        QCOMPARE(model.index(0, 0, checklist).data(OutlineModel::LinesRole).value<LineRange>(), (LineRange{11, 19}));
    }

    void repeatsTheMostUrgentMarkOnEveryHeadingAround()
    {
        OutlineModel model;
        model.setDocument(audit());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setMarks({{6, MarkKind::Repair, {}, {}, {}, {}}, {12, MarkKind::Contradiction, {}, {}, {}, {}}});
        const QModelIndex title = model.index(0, 0);
        QCOMPARE(title.data(OutlineModel::MarkRole).toInt(), int(MarkKind::Contradiction));
        QCOMPARE(model.index(0, 0, title).data(OutlineModel::MarkRole).toInt(), int(MarkKind::Repair));
        QCOMPARE(changed.count(), 4); // title, Risks, Checklist, P0
        model.setMarks({});
        QVERIFY(!title.data(OutlineModel::MarkRole).isValid());
    }

    void findsTheInnermostHeadingOfALine()
    {
        OutlineModel model;
        model.setDocument(audit());
        QCOMPARE(model.indexOfLine(13).data().toString(), QStringLiteral("P0"));
        QCOMPARE(model.indexOfLine(3).data().toString(), QStringLiteral("Risks"));
        QVERIFY(!model.indexOfLine(0).isValid());
    }
};

QTEST_MAIN(TestOutlineModel)
#include "tst_outlinemodel.moc"
