#include "probes/keychain.h"
#include "support/checkruns.h"
#include "support/loopbackserver.h"
#include "support/strict.h"

#include <QElapsedTimer>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What looking for \a name came to; nothing while nobody answered.
std::optional<SecretAnswer> sought(const SecretSearch &search, const QString &name)
{
    QObject asker;
    std::optional<SecretAnswer> answer;
    search(name, &asker, [&answer](const SecretAnswer &told) { answer = told; });
    (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 15000);
    return answer;
}

/// Why keeping or forgetting failed; nothing where it worked.
template <typename Change> std::optional<QString> problemOf(Change change)
{
    QObject asker;
    bool isTold = false;
    std::optional<QString> problem;
    change(&asker, [&](const std::optional<QString> &told) {
        isTold = true;
        problem = told;
    });
    (void)QTest::qWaitFor([&isTold] { return isTold; }, 15000);
    return isTold ? problem : u"nobody told"_s;
}

/// Whether a secret service runs in this session and its keys are open, as under a test's own session bus.
bool hasKeychain()
{
    return qEnvironmentVariableIsSet("SHIPWORTHY_TEST_KEYCHAIN");
}

} // namespace

/// Secrets in the keychain of the session, and what is said where there is none.
class TestKeychain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (!hasKeychain())
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }
    void init() { failOnAnyWarning(); }

    void withoutAKeychainItSaysSoInTime()
    {
        if (hasKeychain())
            QSKIP("there is a keychain");
        QElapsedTimer elapsed;
        elapsed.start();
        const SecretSearch search = secretsOfKeychain(2s);
        for (int count = 0; count < 2; ++count) {
            const auto answer = sought(search, u"login"_s);
            QVERIFY(answer && !*answer);
            QVERIFY2(answer->error().contains(u"keychain"), qPrintable(answer->error()));
        }
        QVERIFY(elapsed.elapsed() < 10000);
    }

    void withoutAKeychainTheEnvironmentIsEnough()
    {
        if (hasKeychain())
            QSKIP("there is a keychain");
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        CheckSurroundings surroundings = onLoopback();
        surroundings.secrets = secretsOfEnvironment();
        surroundings.keychain = secretsOfKeychain(2s);
        const QString text =
            u"GET %1\nheader \"Authorization\": secret(api-key)\nstatus == 200"_s.arg(server.url().toString());
        const CheckResult missing = runOnce(text, surroundings);
        QCOMPARE(missing.judgement.outcome, checks::Outcome::Error);
        QVERIFY2(missing.judgement.why.contains(u"SHIPWORTHY_SECRET_API_KEY is not set") &&
                     missing.judgement.why.contains(u"keychain"),
                 qPrintable(missing.judgement.why));
        QCOMPARE(server.connections(), 0);
        qputenv("SHIPWORTHY_SECRET_API_KEY", "hunter2hunter2");
        QCOMPARE(runOnce(text, surroundings).judgement.outcome, checks::Outcome::Pass);
        qunsetenv("SHIPWORTHY_SECRET_API_KEY");
        QVERIFY(server.requests().value(0).contains("hunter2hunter2"));
    }

    void withoutAKeychainNothingIsKept()
    {
        if (hasKeychain())
            QSKIP("there is a keychain");
        const auto problem = problemOf([](QObject *asker, const KeptAnswer &tell) {
            keepInKeychain(u"login"_s, "hunter2hunter2", asker, tell, 2s);
        });
        QVERIFY(problem);
        QVERIFY2(problem->contains(u"keychain") && !problem->contains(u"hunter2"), qPrintable(*problem));
    }

    void keepsFindsAndForgets()
    {
        if (!hasKeychain())
            QSKIP("needs a secret service of its own: SHIPWORTHY_TEST_KEYCHAIN says there is one");
        const SecretSearch search = secretsOfKeychain(5s);
        const QString name = u"shipworthy-test"_s;
        for (const QByteArray &secret : {QByteArray("hunter2hunter2"), QByteArray("line one\nGrüße\n")}) {
            QCOMPARE(problemOf([&](QObject *asker, const KeptAnswer &tell) {
                         keepInKeychain(name, secret, asker, tell, 5s);
                     }),
                     std::nullopt);
            const auto found = sought(search, name);
            QVERIFY(found && *found);
            QCOMPARE(**found, secret);
        }
        for (int count = 0; count < 2; ++count) // what is gone counts as forgotten
            QCOMPARE(
                problemOf([&](QObject *asker, const KeptAnswer &tell) { forgetInKeychain(name, asker, tell, 5s); }),
                std::nullopt);
        const auto gone = sought(search, name);
        QVERIFY(gone && !*gone);
        QVERIFY2(gone->error().contains(u"nothing of that name"), qPrintable(gone->error()));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
