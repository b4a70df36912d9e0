#include "domain/item.h"
#include "support/strict.h"

#include <QTimeZone>

using namespace shipworthy;

class TestItem : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void everyFieldSurvivesItsText_data()
    {
        QTest::addColumn<Field>("field");
        ItemState full;
        for (const auto &[field, id] : names<Field>)
            QTest::newRow(qPrintable(id.toString())) << field;
    }
    void everyFieldSurvivesItsText()
    {
        QFETCH(Field, field);
        ItemState full;
        full.status = Status::Partial;
        full.severity = Severity::High;
        full.priority = Priority::P2;
        full.owner = QStringLiteral("Backend");
        full.due = QDate(2026, 3, 6);
        full.note = QStringLiteral("a\nb");
        full.attestation = Attestation{QStringLiteral("saw it"), QStringLiteral("Ada"),
                                       QDateTime(QDate(2026, 3, 1), QTime(1, 2), QTimeZone::utc())};
        full.waiver = Waiver{QStringLiteral("why"), QStringLiteral("Ada"), QDate(2026, 4, 1)};
        full.formerCriterion = QStringLiteral("Rotate the key");
        full.title = QStringLiteral("Rotate every key");
        full.category = QStringLiteral("Security");
        full.section = QStringLiteral("Security \u203A Keys");
        full.effort = Effort{QStringLiteral("2-3 days"), 16, 24};
        full.misread = true;
        full.planned = TaskSpan{true, QDate(2026, 3, 2).toJulianDay(), QDate(2026, 3, 6).toJulianDay()};
        full.links = {{ItemId{7}, QStringLiteral("SEC-01"), true}, {ItemId{9}, QStringLiteral("DB-02"), false}};
        ItemState copy;
        QVERIFY(setFieldText(copy, field, fieldText(full, field)));
        QCOMPARE(fieldText(copy, field), fieldText(full, field));
        QVERIFY(!fieldWords(field, fieldText(full, field)).isEmpty());
    }

    void aSectionIsAPathOfHeadings()
    {
        const QStringList path{QStringLiteral("Security"), QStringLiteral("Log in")};
        QCOMPARE(sectionPath(sectionText(path)), path);
        QCOMPARE(sectionPath(QStringLiteral(" Security >  Log  in > ")), path);
        QCOMPARE(sectionPath(QStringLiteral(" \u203A ")), QStringList());
    }

    void refusesTextThatIsNoValue_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("status") << Field::Status << QStringLiteral("finished");
        QTest::newRow("empty status") << Field::Status << QString();
        QTest::newRow("severity") << Field::Severity << QStringLiteral("urgent");
        QTest::newRow("due") << Field::Due << QStringLiteral("2026-13-01");
        QTest::newRow("effort below nothing") << Field::Effort << QStringLiteral("{\"minHours\":-1,\"maxHours\":2}");
        QTest::newRow("misread") << Field::Misread << QStringLiteral("perhaps");
        QTest::newRow("planned backwards") << Field::Planned << QStringLiteral("9/5");
        QTest::newRow("planned in words") << Field::Planned << QStringLiteral("soon");
        QTest::newRow("prerequisite without a task") << Field::Prerequisites << QStringLiteral("[{}]");
        QTest::newRow("attestation without a statement") << Field::Attestation << QStringLiteral("{\"by\":\"Ada\"}");
        QTest::newRow("waiver without an end") << Field::Waiver << QStringLiteral("{\"reason\":\"r\"}");
    }
    void refusesTextThatIsNoValue()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        ItemState state;
        const ItemState before = state;
        const auto result = setFieldText(state, field, text);
        QVERIFY(!result);
        QVERIFY(!result.error().message().isEmpty());
        QCOMPARE(state, before);
    }

    void emptyTextClearsWhatMayBeAbsent()
    {
        ItemState state;
        state.due = QDate(2026, 1, 1);
        state.severity = Severity::Low;
        QVERIFY(setFieldText(state, Field::Due, {}));
        QVERIFY(setFieldText(state, Field::Severity, {}));
        QVERIFY(!state.due.isValid());
        QVERIFY(!state.severity);
    }
};

QTEST_GUILESS_MAIN(TestItem)
#include "tst_item.moc"
