#include "revisions/criterion.h"

#include "support/readdocuments.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;

class TestCriterion : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void marksDoNotChangeWhatIsSaid_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char *one, const char *other) {
            QTest::newRow(name) << QString::fromUtf8(one) << QString::fromUtf8(other);
        };
        row("emphasis", "Rotate the **signing key**", "Rotate the signing key");
        row("strikethrough", "~~Rotate the key~~", "Rotate the key");
        row("a tick inside", "Do:\n- [ ] test it", "Do:\n- [x] test it");
        row("a check mark", "✅ Rotate the key", "Rotate the key");
        row("an emoji", "\xF0\x9F\x94\xB4 Rotate the key", "\xF0\x9F\x9F\xA2 Rotate the key");
        row("case", "MUST rotate", "must rotate");
        row("line breaks", "Rotate\nthe  key", "Rotate the key");
        row("line ends", "Rotate:\r\n\r\n- [ ] the key\r\n- old ones", "Rotate:\n\n- [ ] the key\n- old ones");
        row("digits of a script", "\xD9\xA8\xD9\xA5\xD9\xAA", "85%");
        row("full width", "\xEF\xBC\xAB\xEF\xBC\x91\xEF\xBC\x8D\xEF\xBC\x92", "k1-2");
        row("a hyphen that does not break",
            "SEC\xE2\x80\x91"
            "01",
            "SEC-01");
        row("composition", "caf\xC3\xA9", "cafe\xCC\x81");
    }
    void marksDoNotChangeWhatIsSaid()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QCOMPARE(comparable(one), comparable(other));
    }

    void anotherNumberOrWordChangesIt_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("number") << QStringLiteral("p95 < 500 ms") << QStringLiteral("p95 < 300 ms");
        QTest::newRow("word") << QStringLiteral("keys in the vault") << QStringLiteral("keys in the safe");
        QTest::newRow("comparison") << QStringLiteral("coverage > 75") << QStringLiteral("coverage < 75");
        QTest::newRow("script") << QStringLiteral("密钥轮换") << QStringLiteral("密钥更换");
    }
    void anotherNumberOrWordChangesIt()
    {
        QFETCH(const QString, one);
        QFETCH(const QString, other);
        QVERIFY(!sameCriterion(one, other));
    }

    void aFindingIsAboutItsTextNotItsNumberOrOwner()
    {
        Finding finding = harbourFinding(QStringLiteral("A-1"), QStringLiteral("Quay light"));
        finding.description = QStringLiteral("It is dark.");
        finding.acceptance = {QStringLiteral("20 lux at night")};
        const auto criterion = [](const Finding &one) {
            const AuditDocument facts = harbourAudit(QStringLiteral("/a.md"), {one});
            return criterionOf(facts, itemsOf(facts).first());
        };
        const QString before = criterion(finding);
        QVERIFY(before.contains(QLatin1String("20 lux")));
        finding.key = QStringLiteral("A-7");
        finding.owner = QStringLiteral("Ada");
        finding.status = Status::Resolved;
        finding.line = 90;
        QCOMPARE(criterion(finding), before);
        finding.acceptance = {QStringLiteral("30 lux at night")};
        QVERIFY(!sameCriterion(criterion(finding), before));
    }
};

QTEST_GUILESS_MAIN(TestCriterion)
#include "tst_criterion.moc"
