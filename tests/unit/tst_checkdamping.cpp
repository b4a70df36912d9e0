#include "probes/checkdamping.h"
#include "support/strict.h"

using namespace shipworthy;

/// Outcomes are written as letters: p(ass), w(arn), f(ail), e(rror).
class TestCheckDamping : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void changesAfterThresholds_data()
    {
        QTest::addColumn<QByteArray>("outcomes");
        QTest::addColumn<QByteArray>("states");
        QTest::newRow("the first is the state") << QByteArray("f") << QByteArray("f");
        QTest::newRow("three fails in a row") << QByteArray("pfff") << QByteArray("pppf");
        QTest::newRow("a pass begins the count again") << QByteArray("pffpfff") << QByteArray("ppppppf");
        QTest::newRow("one pass is enough") << QByteArray("fp") << QByteArray("fp");
        QTest::newRow("errors count like fails") << QByteArray("pfee") << QByteArray("pppe");
        QTest::newRow("a warning is no fail") << QByteArray("pw") << QByteArray("pw");
    }
    void changesAfterThresholds()
    {
        QFETCH(QByteArray, outcomes);
        QFETCH(QByteArray, states);
        static const QByteArray letters = "pwfe"; // in the order of the enumeration
        CheckDamping damping(3, 1);
        QByteArray seen;
        for (const char letter : outcomes) {
            const auto before = damping.state();
            const bool changed = damping.add(static_cast<checks::Outcome>(letters.indexOf(letter)));
            QCOMPARE(changed, before != damping.state());
            seen += letters[static_cast<int>(*damping.state())];
        }
        QCOMPARE(seen, states);
    }
};

QTEST_GUILESS_MAIN(TestCheckDamping)
#include "tst_checkdamping.moc"
