#include "items/documentsmodel.h"
#include "support/lighthouse.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

class TestDocumentsModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void namesFileAndDateAndHowMuchWasUnderstood()
    {
        DocumentsModel model;
        model.setDocuments(test::lighthouse(), {});
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex row = model.index(0);
        QVERIFY(row.data().toString().startsWith(QLatin1String("lighthouse.md")));
        QVERIFY(row.data().toString().contains(QLatin1String("2026")));
        QCOMPARE(row.data(DocumentsModel::UnderstoodRole).toInt(), 91);
    }

    void showsOnlyTheDocumentsOfTheScope()
    {
        AuditDocument other = test::lighthouseAudit();
        other.system = QStringLiteral("Harbour");
        other.path = QStringLiteral("harbour.md");
        const WorkspaceState state = assemble({test::lighthouseAudit(), other}, QDateTime::currentDateTimeUtc());
        DocumentsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocuments(state, {});
        QCOMPARE(model.rowCount(), 2);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex harbour = model.index(1);
        model.setDocuments(state, state.documents()[1].system);
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(harbour.isValid());
        QCOMPARE(model.rowOf(state.documents()[1].id), 0);
        model.setDocuments({}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.count(), 0);
    }
};

QTEST_MAIN(TestDocumentsModel)
#include "tst_documentsmodel.moc"
