#include "storage/database.h"

#include "support/strict.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace shipworthy;

class TestDatabase : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void opensAPathWithCharactersThatMeanSomethingInAUri()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("50% of #1? ünï & more.db"));
        QVERIFY(Database::open(path, Access::Create)->run(QStringLiteral("CREATE TABLE t (x)")));
        QVERIFY(QFileInfo::exists(path));
    }

    void doesNotCreateAFileUnlessAsked()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("missing.db"));
        QVERIFY(!Database::open(path, Access::ReadWrite));
        QVERIFY(!QFileInfo::exists(path));
    }

    void doesNotTrustTheFile_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<int>("value");
        QTest::newRow("schema") << QStringLiteral("trusted_schema") << 0;
        QTest::newRow("cells") << QStringLiteral("cell_size_check") << 1;
        QTest::newRow("foreign keys") << QStringLiteral("foreign_keys") << 1;
    }

    void doesNotTrustTheFile()
    {
        QFETCH(const QString, pragma);
        const auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
        QVERIFY(database);
        const auto value = database->value(QStringLiteral("PRAGMA ") + pragma);
        QVERIFY(value);
        QTEST(value->toInt(), "value");
    }

    void saysWhatTheDatabaseSaid()
    {
        const auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
        QVERIFY(database);
        const auto failed = database->run(QStringLiteral("SELECT * FROM nowhere"));
        QVERIFY(!failed);
        QVERIFY2(failed.error().cause.contains(QLatin1String("no such table: nowhere")),
                 qPrintable(failed.error().cause));
        QCOMPARE(database->lastCode(), 1);
    }

    void anAbandonedTransactionLeavesNothing()
    {
        const auto database = Database::open(QStringLiteral(":memory:"), Access::Create);
        QVERIFY(database->run(QStringLiteral("CREATE TABLE t (x)")));
        {
            const auto abandoned = Transaction::begin(*database);
            QVERIFY(abandoned);
            QVERIFY(database->run(QStringLiteral("INSERT INTO t VALUES (1)")));
        }
        QCOMPARE(database->value(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 0);
    }

    void aSecondWriterIsToldToWait()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.db"));
        const auto first = Database::open(path, Access::Create);
        const auto second = Database::open(path, Access::ReadWrite);
        QVERIFY(first->run(QStringLiteral("CREATE TABLE t (x)")));
        QVERIFY(second->run(QStringLiteral("PRAGMA busy_timeout = 20")));
        const auto writing = Transaction::begin(*first);
        QVERIFY(writing);
        const auto refused = Transaction::begin(*second);
        QVERIFY(!refused);
        QCOMPARE(second->lastCode(), sqlite::busy);
        QCOMPARE(refused.error().cause, QStringLiteral("another program is writing to it"));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
