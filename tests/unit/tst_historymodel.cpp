#include "items/historymodel.h"

#include "domain/eventwords.h"
#include "support/strict.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimeZone>

using namespace shipworthy;

namespace {

Event entry(qint64 sequence)
{
    Event made;
    made.sequence = sequence;
    made.at = QDateTime(QDate(2026, 3, 3), QTime(9, 30), QTimeZone::utc());
    made.author = QStringLiteral("Samira");
    made.subject = QStringLiteral("LAMP-1 Replace the lamp");
    made.field = Field::Status;
    made.from = QStringLiteral("open");
    made.to = QStringLiteral("resolved");
    made.reason = QStringLiteral("seen at night");
    return made;
}

QList<Event> events(std::initializer_list<qint64> sequences)
{
    QList<Event> made;
    for (const qint64 sequence : sequences)
        made.append(entry(sequence));
    return made;
}

QString text(const HistoryModel &model, HistoryModel::Column column)
{
    return model.index(0, static_cast<int>(column)).data().toString();
}

} // namespace

class TestHistoryModel : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void idsAreTheWordsOfTheWindow()
    {
        Event setting;
        setting.kind = EventKind::SettingChanged;
        setting.subject = QStringLiteral("standup/last");
        setting.to = QStringLiteral("{}");
        setting.reason = QStringLiteral("undo");
        QCOMPARE(subjectWords(setting), QStringLiteral("Last stand-up"));
        QCOMPARE(reasonWords(setting), QStringLiteral("undone"));
        QCOMPARE(changeText(setting), QStringLiteral("held"));
        Event check;
        check.kind = EventKind::CheckEdited;
        check.subject = QStringLiteral("Ready");
        check.from = QStringLiteral("Ready\nGET /ready");
        check.to = QStringLiteral("Ready\nGET /ready\npaused ticks-items");
        QVERIFY2(changeText(check).endsWith(QLatin1String("paused, ticks what it verifies")),
                 qPrintable(changeText(check)));
    }

    void movesToOtherEventsWithoutReset_data()
    {
        QTest::addColumn<QList<Event>>("before");
        QTest::addColumn<QList<Event>>("after");
        QTest::newRow("fill") << QList<Event>() << events({3, 2, 1});
        QTest::newRow("append") << events({2, 1}) << events({4, 3, 2, 1});
        QTest::newRow("clear") << events({2, 1}) << QList<Event>();
        QTest::newRow("narrow") << events({5, 4, 3, 2, 1}) << events({4, 2});
        QTest::newRow("widen") << events({4, 2}) << events({5, 4, 3, 2, 1});
        QTest::newRow("all others") << events({4, 2}) << events({5, 3, 1});
        QTest::newRow("limit reached") << events({3, 2, 1}) << events({4, 3, 2});
    }
    void movesToOtherEventsWithoutReset()
    {
        QFETCH(QList<Event>, before);
        QFETCH(QList<Event>, after);
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(before);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setEvents(after);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.rowCount(), int(after.size()));
        for (int row = 0; row < model.rowCount(); ++row)
            QCOMPARE(model.index(row, 0).data(HistoryModel::EventRole).value<Event>(), after[row]);
    }

    void keepsThePlaceOfARowWhenNewOnesArrive()
    {
        HistoryModel model;
        model.setEvents(events({2, 1}));
        const QPersistentModelIndex first = model.index(1, 0);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setEvents(events({4, 3, 2, 1}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(first.row(), 3);
        QCOMPARE(model.newest(), 4);
    }

    void anImportIsOneRowWithWhatItDidBelow()
    {
        const auto ofKind = [](qint64 sequence, EventKind kind, qint64 step) {
            Event made = entry(sequence);
            made.kind = kind;
            made.step = step;
            made.subject = kind == EventKind::Imported ? QStringLiteral("audit.md") : made.subject;
            if (kind != EventKind::Edited)
                made.field = std::nullopt;
            return made;
        };
        const QList<Event> first{ofKind(6, EventKind::Vanished, 3), ofKind(5, EventKind::Appeared, 3),
                                 ofKind(4, EventKind::Edited, 3),   ofKind(3, EventKind::Imported, 3),
                                 ofKind(2, EventKind::Edited, 2),   ofKind(1, EventKind::Edited, 1)};
        HistoryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents(first);
        QCOMPARE(model.rowCount(), 3);
        const QModelIndex import = model.index(0, 0);
        QCOMPARE(model.rowCount(import), 3);
        QCOMPARE(text(model, HistoryModel::Column::What), QStringLiteral("audit.md"));
        QCOMPARE(text(model, HistoryModel::Column::Change), QStringLiteral("1 new, 1 no longer stated, 1 field set"));
        QCOMPARE(import.data(HistoryModel::EventRole).value<Event>().kind, EventKind::Imported);
        QCOMPARE(model.index(0, 0, import).data(HistoryModel::EventRole).value<Event>().sequence, 6);
        const QPersistentModelIndex child = model.index(1, 0, import);
        model.setEvents(QList<Event>{ofKind(7, EventKind::Edited, 7)} + first);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(child.parent().row(), 1);
        model.setEvents(first.first(2)); // the limit cut it short
        QCOMPARE(model.rowCount(), 2);
        model.setEvents({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsAChangeInWords()
    {
        HistoryModel model;
        model.setEvents({entry(1)});
        QVERIFY(text(model, HistoryModel::Column::When).contains(QLatin1String("2026")));
        QCOMPARE(text(model, HistoryModel::Column::Who), QStringLiteral("Samira"));
        QCOMPARE(text(model, HistoryModel::Column::What), QStringLiteral("LAMP-1 Replace the lamp"));
        QCOMPARE(text(model, HistoryModel::Column::Field), wordFor(Field::Status));
        QCOMPARE(text(model, HistoryModel::Column::Change), QStringLiteral("Open → Resolved"));
        QCOMPARE(text(model, HistoryModel::Column::Why), QStringLiteral("seen at night"));
    }

    void saysOnlyTheNewValueWhereThereWasNone()
    {
        Event owner = entry(1);
        owner.field = Field::Owner;
        owner.from.clear();
        owner.to = QStringLiteral("Backend");
        QCOMPARE(changeText(owner), QStringLiteral("Backend"));
        std::swap(owner.from, owner.to);
        QCOMPARE(changeText(owner), QStringLiteral("Backend → –"));
    }

    void coversSecretsInNotes()
    {
        Event note = entry(1);
        note.field = Field::Note;
        note.from.clear();
        note.to = QStringLiteral("the key was sk-ant-api03-Zx81kQ9PmN44");
        QVERIFY(!changeText(note).contains(QLatin1String("Zx81kQ9PmN44")));
    }
};

QTEST_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
