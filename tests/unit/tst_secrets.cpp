#include "domain/secrets.h"
#include "support/strict.h"

using namespace shipworthy;

class TestSecrets : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void coversWhatIsSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const char *text, const char *shown) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("key prefix with dots", "line 9 (`sk-ant-api03-QZ7xPw2m...` committed)",
            "line 9 (`[secret hidden]` committed)");
        row("password in a URL", "redis://:hunter2@cache:6379/0", "redis://:[secret hidden]@cache:6379/0");
        row("user and password", "use postgres://app:s3cr3t@db/app now",
            "use postgres://app:[secret hidden]@db/app now");
        row("GitHub token", "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "[secret hidden]");
        row("AWS key id", "id AKIAIOSFODNN7EXAMPLE.", "id [secret hidden].");
        row("JSON web token", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc-DEF_123", "[secret hidden]");
        row("bearer token", "Authorization: Bearer abcdef0123456789ABCDEF", "Authorization: Bearer [secret hidden]");
        row("two in a line", "sk-live-Ab12Cd34 and glpat-Xy99Zz88Ww", "[secret hidden] and [secret hidden]");
        row("private key keeps its lines",
            "-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nafter",
            "[secret hidden]\n\n\nafter");
    }
    void coversWhatIsSecret()
    {
        QFETCH(QString, text);
        QTEST(withoutSecrets(text), "shown");
    }

    void leavesHonestTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Active `sk-ant-api03-*` key", "`git log -S 'sk-ant'` returns nothing",
              "ANTHROPIC_API_KEY=sk-ant-api03-...", "redis://:password@redis:6379/0",
              "postgresql://app:${POSTGRES_PASSWORD}@db/app", "https://example.com/a:b@c",
              "task-based risk-averse sk-something", "http://localhost:3000, mail@example.com", "Bearer <token>"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void leavesHonestTextAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(withoutSecrets(text), text);
        QVERIFY(findSecrets(text).isEmpty());
    }

    void spansCoverExactlyTheSecret()
    {
        const QString text = QStringLiteral("a sk-ant-api03-QZ7xPw2m b");
        const auto spans = findSecrets(text);
        QCOMPARE(spans.size(), 1);
        QCOMPARE(text.mid(spans.first().start, spans.first().length), QStringLiteral("sk-ant-api03-QZ7xPw2m"));
        QVERIFY(!spans.first().kind.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
