#include "items/revisionmodel.h"

#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shipworthy;

namespace {

using Fate = RevisionRow::Fate;

RevisionRow made(Fate fate, qsizetype now, const char *label)
{
    RevisionRow row;
    row.fate = fate;
    row.now = now;
    row.item = {now + 1};
    row.label = QString::fromLatin1(label);
    return row;
}

ImportPreview previewOf(const QList<RevisionRow> &rows)
{
    DocumentRevision document;
    document.kind = DocumentRevision::Kind::Revision;
    document.path = QStringLiteral("/audits/ferry.md");
    document.rows = rows;
    return {{document}};
}

/// "To be decided (1): A | New (2): B C"
QString written(const RevisionModel &model)
{
    QStringList groups;
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex index = model.index(group, 0);
        QStringList items{index.data().toString() + u':'};
        for (int row = 0; row < model.rowCount(index); ++row)
            items.append(model.index(row, 0, index).data().toString());
        groups.append(items.join(u' '));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

class TestRevisionModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void groupsItemsByTheirFate()
    {
        RevisionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPreview(previewOf({made(Fate::Unproven, 2, "A"), made(Fate::New, 0, "B"), made(Fate::New, 1, "C")}));
        QCOMPARE(written(model), QStringLiteral("No longer proven (1): A | New (2): B C"));
        QCOMPARE(model.row(model.index(0, 0)), nullptr);
        QCOMPARE(model.row(model.index(1, 0, model.index(1, 0)))->label, QStringLiteral("C"));
    }

    void anAnswerKeepsTheRowsThatStay()
    {
        RevisionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RevisionRow question = made(Fate::Asked, 4, "Q");
        model.setPreview(previewOf({question, made(Fate::New, 0, "B")}));
        const QPersistentModelIndex asked = model.index(0, 0, model.index(0, 0));
        QCOMPARE(model.nextQuestion({}), QModelIndex(asked));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        question.answer = ItemId{7};
        model.setPreview(previewOf({question, made(Fate::New, 0, "B"), made(Fate::Gone, 9, "G")}));
        QCOMPARE(written(model), QStringLiteral("To be decided (1): Q | New (1): B | No longer stated (1): G"));
        QVERIFY(asked.isValid());
        QVERIFY(!model.nextQuestion({}).isValid());
        QCOMPARE(resets.count(), 0);
        model.setPreview({});
        QCOMPARE(model.rowCount(), 0);
    }

    void documentsWithoutItemsToShowAreNamed()
    {
        ImportPreview preview = previewOf({made(Fate::New, 0, "B")});
        DocumentRevision other;
        other.kind = DocumentRevision::Kind::Unchanged;
        other.path = QStringLiteral("/audits/pier.md");
        preview.documents.append(other);
        RevisionModel model;
        model.setPreview(preview);
        QCOMPARE(written(model), QStringLiteral("ferry.md · New (1): B | pier.md · Nothing new:"));
    }
};

QTEST_MAIN(TestRevisionModel)
#include "tst_revisionmodel.moc"
