#include "checks/probeplan.h"
#include "support/recordings.h"
#include "support/strict.h"

#include <QElapsedTimer>
#include <cmath>

using namespace shipworthy;
using namespace shipworthy::checks;
using test::answered;
using test::judged;
using test::outcomeOf;
using test::recordingOf;

/// What becomes of a check by what was recorded.
class TestCheckEvaluation : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void judgesAnAnswer_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("status == 200", "pass");
        row("status != 200", "fail");
        row("warn status == 201", "warn");
        row("status < 400", "pass");
        row("status == \"200\"", "error");
        row("header \"x-served-by\" == \"quay-3\"", "pass");
        row("header \"X-Missing\" == \"a\"", "fail");
        row("header \"X-Missing\" != \"a\"", "fail");
        row("header \"X-Missing\" not == \"a\"", "fail");
        row("header \"X-Missing\" toInt < 5", "fail");
        row("header \"X-Missing\" not exists", "pass");
        row("header \"X-Missing\" exists", "fail");
        row("header \"X-Served-By\" exists", "pass");
        row("header \"X-Served-By\" startsWith \"quay\"", "pass");
        row("header \"X-Served-By\" endsWith \"4\"", "fail");
        row("header \"X-Served-By\" contains \"ay-\"", "pass");
        row("header \"X-Served-By\" matches /^quay-\\d$/", "pass");
        row("header \"X-Served-By\" not matches /boat/", "pass");
        row("header \"X-Served-By\" > 3", "error");
        row("header \"X-Served-By\" toInt > 3", "error");
        row("header \"Age\" toInt <= 10", "pass");
        row("header \"Link\" count == 2", "pass");
        row("header \"Link\" == \"a\"", "error");
        row("header \"Link\" includes \"b\"", "pass");
        row("header \"Link\" includes \"c\"", "fail");
        row("header \"Link\" nth 1 == \"b\"", "pass");
        row("header \"Link\" nth 2 == \"b\"", "fail");
        row("header \"Vary\" split \",\" includes \"Origin\"", "pass");
        row("body contains \"captain\"", "pass");
        row("body not isEmpty", "pass");
        row("bytes < 1KiB", "pass");
        row("bytes < 5s", "error");
        row("regex /\"captain\":\"(\\w+)\"/ == \"Ada\"", "pass");
        row("regex /mate/ == \"Ada\"", "fail");
        row("jsonpath \"$.captain\" == \"Ada\"", "pass");
        row("jsonpath \"$.captain\" isString", "pass");
        row("jsonpath \"$.crew\" == 4", "pass");
        row("jsonpath \"$.crew\" isInteger", "pass");
        row("jsonpath \"$.load\" < 80%", "pass");
        row("jsonpath \"$.mate\" == null", "pass");
        row("jsonpath \"$.captain\" != null", "pass");
        row("jsonpath \"$.nobody\" == null", "fail");
        row("jsonpath \"$.nobody\" not exists", "pass");
        row("jsonpath \"$.decks[*]\" count == 2", "pass");
        row("jsonpath \"$.decks\" count == 2", "pass");
        row("jsonpath \"$.decks\" includes \"upper\"", "pass");
        row("jsonpath \"$.decks[?@ == 'x']\" count == 0", "pass");
        row("jsonpath \"$.decks[?@ == 'x']\" exists", "fail");
        row("jsonpath \"$.decks[?@ == 'x']\" isEmpty", "pass");
        row("jsonpath \"$.afloat\" == true", "pass");
        row("jsonpath \"$.afloat\" == \"true\"", "error");
        row("jsonpath \"$.built\" isIsoDate", "pass");
        row("jsonpath \"$.captain\" isIsoDate", "fail");
        row("jsonpath \"$.built\" daysAfterNow < 0", "pass");
        row("jsonpath \"$\" jsonpath \"$.captain\" == \"Ada\"", "pass");
        row("duration < 500ms", "pass");
        row("duration total < 100ms", "fail");
        row("duration < 500", "error");
        row("duration connect < 1s", "error");
        row("duration processing < 1s", "pass");
        row("redirects count == 1", "pass");
        row("url endsWith \"/health\"", "pass");
        row("version >= \"1.1\"", "pass");
        row("version < \"1.10\"", "pass");
        row("ip exists", "error");
        row("all { status == 200; status < 300 }", "pass");
        row("all { status == 200; status > 300 }", "fail");
        row("any { status == 500; status == 200 }", "pass");
        row("any { status == 500; status == \"a\" }", "error");
        row("any { status == 500; status == 501 }", "fail");
        row("none { status == 500; header \"X-Powered-By\" exists }", "pass");
        row("none { status == 200 }", "fail");
        row("none { status == \"a\" }", "error");
        row("warn any { status == 500 }", "warn");
    }
    void judgesAnAnswer()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        Recorded answer = answered(
            200,
            R"({"captain":"Ada","crew":4,"load":0.5,"mate":null,"decks":["upper","lower"],"afloat":true,"built":"2019-05-04T10:00:00Z"})",
            {"X-Served-By: quay-3", "Age: 7", "Link: a", "Link: b", "Vary: Accept, Origin"});
        answer.phases.total = std::chrono::milliseconds(120);
        answer.phases.processing = std::chrono::milliseconds(80);
        answer.hops.append({QUrl(QStringLiteral("https://ferry.example/")), 301, {}});
        test::compareOutcome(line, recordingOf({answer}), expected);
    }

    void neverPassesWithoutAnAnswer_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"status != 200", "header \"X\" not exists", "none { status == 500 }",
                                 "body not contains \"x\"", "metric up count == 0", "health not exists"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void neverPassesWithoutAnAnswer()
    {
        QFETCH(QString, line);
        test::compareOutcome(line, recordingOf({test::failed(QStringLiteral("nobody listens there"))}),
                             QStringLiteral("fail"));
        test::compareOutcome(line, recordingOf({}), QStringLiteral("error"));
        test::compareOutcome(line, recordingOf({Recorded()}), QStringLiteral("error"));
    }

    void doesNotJudgeABodyThatWasCut()
    {
        Recorded answer = answered(200, "{\"a\":1}");
        answer.bodyEnd = RecordedEnd::TooLong;
        for (const char *line :
             {"body contains \"a\"", "jsonpath \"$.a\" == 1", "regex /a/ exists", "health == \"pass\""})
            test::compareOutcome(QString::fromUtf8(line), recordingOf({answer}), QStringLiteral("error"));
        test::compareOutcome(QStringLiteral("status == 200"), recordingOf({answer}), QStringLiteral("pass"));
    }

    void givesUpOnExpressionsThatTakeForEver_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("steps") << QStringLiteral("body matches /^(a|b|ab)*$/");
        QTest::newRow("time") << QStringLiteral("body matches /(a|b|ab)*c!/");
        QTest::newRow("group") << QStringLiteral("regex /(?:a|b|ab)*(c)!/ exists");
    }
    void givesUpOnExpressionsThatTakeForEver()
    {
        QFETCH(QString, line);
        const Recorded answer =
            answered(200, QByteArray("ab").repeated(200000) + 'c' + QByteArray("ab").repeated(200000));
        QElapsedTimer elapsed;
        elapsed.start();
        test::compareOutcome(line, recordingOf({answer}), QStringLiteral("error"));
        QVERIFY2(elapsed.elapsed() < 15000, "it takes no longer than its limits");
    }

    void findsExpressionsFarBehind()
    {
        const Recorded answer = answered(200, QByteArray("\xF0\x9F\x98\x80 x\n").repeated(20000) + "build 4711\n");
        test::compareOutcome(QStringLiteral("regex /build (\\d+)/ == \"4711\""), recordingOf({answer}),
                             QStringLiteral("pass"));
        test::compareOutcome(QStringLiteral("body not matches /^build/"), recordingOf({answer}),
                             QStringLiteral("pass"));
        test::compareOutcome(QStringLiteral("body matches /(?m)^build \\d+$/"), recordingOf({answer}),
                             QStringLiteral("pass"));
    }

    void looksAtSamplesAsAList()
    {
        QList<Recorded> samples;
        for (int at = 0; at < 6; ++at) {
            Recorded answer =
                answered(at < 5 ? 401 : 429, {}, at < 5 ? QList<QByteArray>() : QList<QByteArray>{"Retry-After: 600"});
            answer.phases.total = std::chrono::milliseconds(100 * (at + 1));
            samples.append(answer);
        }
        const Recording recording = recordingOf(samples);
        const auto expect = [&recording](const char *line, const char *expected) {
            test::compareOutcome(QStringLiteral("burst 6\n") + QString::fromUtf8(line), recording,
                                 QString::fromUtf8(expected));
        };
        expect("status nth 5 == 429", "pass");
        expect("status nth 4 == 429", "fail");
        expect("status nth 6 == 429", "fail");
        expect("status == 401", "error");
        expect("status includes 429", "pass");
        expect("header \"Retry-After\" nth 5 toInt <= 900", "pass");
        expect("header \"Retry-After\" nth 0 exists", "fail");
        expect("duration p(50) == 350ms", "pass");
        expect("duration total p(95) < 600ms", "pass");
        expect("duration max <= 600ms", "pass");
        expect("duration min >= 100ms", "pass");
        expect("duration avg < 351ms", "pass");
        expect("duration med == 350ms", "pass");
    }

    void showsNeitherSecretsNorWholeBodies()
    {
        const QByteArray secret = "postgres://ferry:s3cr3t-p4ss@db.example/x";
        const Recording recording = recordingOf({answered(200, secret + QByteArray(5000, 'x'))});
        const Judgement judgement = judged(QStringLiteral("body == \"a\""), recording);
        QCOMPARE(outcomeOf(judgement), QStringLiteral("fail"));
        QVERIFY(!judgement.why.contains(QStringLiteral("s3cr3t")));
        QVERIFY(!judgement.lines[0].seen.contains(QStringLiteral("s3cr3t")));
        QVERIFY(judgement.why.size() < 600);
    }

    void neverShowsSessionsAndTokens_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"cookie \"sid\" == \"x\"", "cookie \"sid[Value]\" == \"x\"", "header \"Set-Cookie\" == \"x\"",
              "jsonpath \"$.access_token\" == \"x\"", "cookie \"sid\" toInt == 1"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }
    void neverShowsSessionsAndTokens()
    {
        QFETCH(QString, line);
        const Recording recording =
            recordingOf({answered(200, R"({"access_token":"harbour99"})", {"Set-Cookie: sid=harbour99; Secure"})});
        const Judgement judgement = judged(line, recording);
        QVERIFY(judgement.outcome != Outcome::Pass);
        QVERIFY2(!judgement.why.contains(QStringLiteral("harbour99")), qPrintable(judgement.why));
        QVERIFY(!judgement.lines[0].seen.contains(QStringLiteral("harbour99")));
    }

    void letsTheWorstLineCount()
    {
        const Recording recording = recordingOf({answered(200)});
        const auto of = [&recording](const char *lines) {
            return outcomeOf(judged(QString::fromUtf8(lines), recording));
        };
        QCOMPARE(of("status == 200\nwarn status == 201"), QStringLiteral("warn"));
        QCOMPARE(of("status == \"a\"\nwarn status == 201"), QStringLiteral("error"));
        QCOMPARE(of("status == \"a\"\nstatus == 201"), QStringLiteral("fail"));
        QCOMPARE(of(""), QStringLiteral("error"));
    }

    void readsFactsOfFiles()
    {
        Recording recording;
        recording.now = test::judgedAt;
        recording.artifacts.insert({QStringLiteral("c.xml"), QStringLiteral("cobertura"), QStringLiteral("line-rate")},
                                   {.number = 0.8, .age = std::chrono::hours(48)});
        const auto of = [&recording](const char *text) {
            const auto file = parseChecks(QString::fromUtf8(text));
            return file ? outcomeOf({evaluate(file->checks[0], recording)}) : file.error().message();
        };
        QCOMPARE(of("artifact \"c.xml\" cobertura \"line-rate\" >= 75%"), QStringLiteral("pass"));
        QCOMPARE(of("artifact \"d.xml\" cobertura \"line-rate\" >= 75%"), QStringLiteral("error"));
        QCOMPARE(of("GET x\nmax-age 1d\nartifact \"c.xml\" cobertura \"line-rate\" >= 75%"), QStringLiteral("error"));
        QCOMPARE(of("GET x\nmax-age 3d\nartifact \"c.xml\" cobertura \"line-rate\" >= 75%"), QStringLiteral("pass"));
    }

    void plansWhatACheckNeeds()
    {
        const auto file =
            parseChecks(u"POST {H}/login\ntimeout 1500ms\nfollow any 3\nburst 6\nheader \"A\": secret(key)\n"
                        "send-body \"x\"\nwindow 5m\nmax-body 2MiB\nfamily 6\n"
                        "cors \"https://a.example\" == \"restricted\"\ntls \"verified\" == true\n"
                        "artifact \"f\" junit \"failures\" == 0\n");
        QVERIFY(file);
        const ProbePlan plan = planFor(file->checks[0]);
        QCOMPARE(plan.deadline, std::chrono::milliseconds(1500));
        QCOMPARE(plan.mostHops, 3);
        QCOMPARE(plan.samples, 6);
        QVERIFY(plan.isBurst && plan.hasBody && plan.wantsTls);
        QCOMPARE(plan.headers[0].secret, QStringLiteral("key"));
        QCOMPARE(*plan.window, std::chrono::milliseconds(300000));
        QCOMPARE(plan.maxBodyBytes, 2097152);
        QCOMPARE(plan.corsOrigins, QStringList{QStringLiteral("https://a.example")});
        QCOMPARE(plan.artifacts.size(), 1);
    }

    void takesTheDefaultsOfTheLanguage()
    {
        const ProbePlan plan = planFor(parseChecks(u"GET x")->checks[0]);
        QCOMPARE(plan.deadline, std::chrono::milliseconds(5000));
        QCOMPARE(plan.follow, Follow::SameHost);
        QCOMPARE(plan.mostHops, 5);
        QCOMPARE(plan.maxBodyBytes, 1048576);
        QCOMPARE(plan.failureThreshold, 3);
        QCOMPARE(plan.successThreshold, 1);
        QCOMPARE(plan.interval, std::chrono::milliseconds(60000));
    }

    void judgesCertificatesAndTls()
    {
        Recorded answer = answered(200);
        RecordedCertificate own{
            .subject = QStringLiteral("CN=ferry.example"),
            .issuer = QStringLiteral("CN=Harbour CA"),
            .serialNumber = QStringLiteral("0a"),
            .from = test::judgedAt.addDays(-10),
            .until = test::judgedAt.addDays(80),
            .alternativeNames = {QStringLiteral("ferry.example"), QStringLiteral("*.ferry.example")}};
        RecordedCertificate authority = own;
        authority.until = test::judgedAt.addDays(14).addSecs(3600);
        answer.tls = RecordedTls{.version = QStringLiteral("1.3"), .isVerified = true, .chain = {own, authority}};
        const auto expect = [&answer](const char *line, const char *expected) {
            test::compareOutcome(QString::fromUtf8(line), recordingOf({answer}), QString::fromUtf8(expected));
        };
        expect("certificate \"Expire-Date\" daysAfterNow >= 14", "pass");
        expect("certificate \"Expire-Date\" daysAfterNow > 14", "fail"); // the authority's certificate ends first
        expect("certificate \"Start-Date\" daysAfterNow == -10", "pass");
        expect("certificate \"Subject\" contains \"ferry\"", "pass");
        expect("certificate \"Subject-Alt-Name\" includes \"ferry.example\"", "pass");
        expect("certificate \"Colour\" exists", "error");
        expect("tls \"verified\" == true", "pass");
        expect("tls \"version\" >= \"1.2\"", "pass");
        expect("tls \"chain\" count == 2", "pass");
        answer.arrival = Arrival::Failed;
        answer.problem = QStringLiteral("the certificate ended");
        answer.tls->isVerified = false;
        expect("tls \"verified\" == true", "fail");
        expect("status == 200", "fail");
        answer.tls.reset();
        expect("tls \"verified\" == true", "fail");
        expect("tls \"verified\" not exists", "pass");
    }
};

QTEST_APPLESS_MAIN(TestCheckEvaluation)
#include "tst_checkevaluation.moc"
