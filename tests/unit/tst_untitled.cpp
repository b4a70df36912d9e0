#include "workspace/untitled.h"

#include "support/strict.h"

#include <QDir>

using namespace shipworthy;

class TestUntitled : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { qunsetenv("XDG_STATE_HOME"); }

    void liesInTheStateFolder_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("folder");
        const QString usual = QDir::homePath() + QStringLiteral("/.local/state");
        QTest::newRow("unset") << QByteArray() << usual;
        QTest::newRow("set") << QByteArray("/srv/state/") << QStringLiteral("/srv/state");
        QTest::newRow("relative, which the specification ignores") << QByteArray("state") << usual;
    }

    void liesInTheStateFolder()
    {
        QFETCH(const QByteArray, variable);
        QFETCH(const QString, folder);
        qputenv("XDG_STATE_HOME", variable);
        QCOMPARE(untitledWorkspacePath(), folder + QStringLiteral("/shipworthy/untitled.shipworthy"));
        QVERIFY(isUntitled(untitledWorkspacePath()));
        QVERIFY(!isUntitled(folder + QStringLiteral("/team.shipworthy")));
    }

    void theUserHasAName() { QVERIFY(!userName().isEmpty()); }
};

QTEST_GUILESS_MAIN(TestUntitled)
#include "tst_untitled.moc"
