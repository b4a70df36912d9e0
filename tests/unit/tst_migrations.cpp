#include "storage/migrations.h"

#include "support/strict.h"

using namespace shipworthy;

namespace {

Database empty()
{
    return *Database::open(QStringLiteral(":memory:"), Access::Create);
}

int versionOf(const Database &database)
{
    return database.value(QStringLiteral("PRAGMA user_version"))->toInt();
}

const Migration first{QStringLiteral("0001-first"), {QStringLiteral("CREATE TABLE t (x)")}};
const Migration second{QStringLiteral("0002-second"), {QStringLiteral("ALTER TABLE t ADD COLUMN y")}};
const Migration broken{QStringLiteral("0002-broken"),
                       {QStringLiteral("CREATE TABLE u (x)"), QStringLiteral("NOT SQL")}};

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void takesOnlyTheStepsThatAreMissing()
    {
        const Database database = empty();
        QVERIFY(migrate(database, {first}, 0));
        QCOMPARE(versionOf(database), 1);
        QVERIFY(migrate(database, {first, second}, 1));
        QCOMPARE(versionOf(database), 2);
    }

    void aStepThatFailsLeavesTheSchemaBeforeIt()
    {
        const Database database = empty();
        const auto failed = migrate(database, {first, broken}, 0);
        QVERIFY(!failed);
        QVERIFY2(failed.error().what.contains(QLatin1String("0002-broken")), qPrintable(failed.error().message()));
        QCOMPARE(versionOf(database), 1);
        QCOMPARE(schemaOf(database)->size(), 1);
    }

    void aTriggerIsOneStatement()
    {
        const QStringList statements = statementsOf(QStringLiteral("-- Why; not what.\nCREATE TABLE a (x);\n\n"
                                                                   "CREATE TRIGGER b BEFORE UPDATE ON a\nBEGIN\n"
                                                                   "    SELECT 1;\n    SELECT 2;\nEND;\n"));
        QCOMPARE(statements.size(), 2);
        QCOMPARE(statements.first(), QStringLiteral("CREATE TABLE a (x)"));
        QVERIFY(statements.last().endsWith(QLatin1String("END")));
    }

    void theStepsOfTheProgramWork()
    {
        const Migrations migrations = builtInMigrations();
        const Database database = empty();
        const auto done = migrate(database, migrations, 0);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        QCOMPARE(versionOf(database), migrations.size());
        QCOMPARE(*schemaOf(database), *schemaAt(migrations, static_cast<int>(migrations.size())));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
