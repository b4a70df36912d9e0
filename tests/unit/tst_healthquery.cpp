#include "support/recordings.h"
#include "support/strict.h"

using namespace shipworthy;
using test::answered;
using test::recordingOf;

/// What services say of their health, in the forms of the field.
class TestHealthQuery : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void understandsTheFormsOfTheField_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, int status, const char *body, const char *line, const char *expected) {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        const char *draft = R"({"status":"Warn","version":"1","checks":{"cassandra:responseTime":[{"status":"pass"},
            {"status":"warn"}],"uptime":[{"componentType":"system","status":"pass"}]}})";
        row("draft", 200, draft, "health == \"warn\"", "pass");
        row("draft part by its whole key", 200, draft, "health \"cassandra:responseTime\" == \"warn\"", "pass");
        row("draft part by its component", 200, draft, "health \"cassandra\" == \"warn\"", "pass");
        row("draft part that is well", 200, draft, "health \"uptime\" == \"pass\"", "pass");
        const char *spring = R"({"status":"UP","components":{"db":{"status":"UP","details":{"database":"H2"}},
            "store":{"status":"UP","components":{"disk":{"status":"OUT_OF_SERVICE"}}},"mail":{"status":"UNKNOWN"}}})";
        row("spring part", 200, spring, "health \"db\" == \"pass\"", "pass");
        row("spring part within a part", 200, spring, "health \"store/disk\" == \"fail\"", "pass");
        row("spring part by its last name", 200, spring, "health \"disk\" == \"fail\"", "pass");
        row("spring unknown part", 200, spring, "health \"mail\" == \"pass\"", "fail");
        row("spring unknown part leaves the whole well", 200,
            R"({"status":"UP","components":{"mail":{"status":"UNKNOWN"}}})", "health == \"pass\"", "pass");
        const char *profile = R"({"status":"DOWN","checks":[{"name":"queue","status":"DOWN","data":{"size":3}}]})";
        row("profile", 503, profile, "health == \"fail\"", "pass");
        row("profile part", 503, profile, "health \"queue\" == \"fail\"", "pass");
        row("profile undetermined", 500, profile, "health == \"fail\"", "error");
        const char *verbose = "[+]ping ok\n[-]etcd failed: reason withheld\nhealthz check failed\n";
        row("verbose goes by the code", 500, verbose, "health == \"fail\"", "pass");
        row("verbose with a good code", 200, "[+]ping ok\nhealthz check passed\n", "health == \"pass\"", "pass");
        row("verbose part", 500, verbose, "health \"etcd\" == \"fail\"", "pass");
        row("plain word", 200, "OK", "health == \"pass\"", "pass");
        row("plain sentence", 200, "Prometheus Server is Healthy.\n", "health == \"pass\"", "pass");
        row("plain denial", 200, "Server is not healthy", "health == \"pass\"", "fail");
        row("plain names no parts", 200, "OK", "health \"db\" == \"pass\"", "fail");
        row("no content", 204, "", "health == \"pass\"", "pass");
        row("empty object", 200, "{}", "health == \"pass\"", "pass");
        row("empty object with a bad code", 503, "{}", "health == \"pass\"", "fail");
        row("text of a flag", 200, "{\"health\":\"true\"}", "health == \"pass\"", "pass");
        row("a page says nothing", 200, "<html><body>Welcome aboard, the ferry company</body></html>",
            "health == \"pass\"", "fail");
        row("a good word with a bad code", 503, "{\"status\":\"pass\"}", "health == \"pass\"", "fail");
        row("a bad word with a good code", 200, "{\"status\":\"fail\"}", "health == \"pass\"", "fail");
        const char *flat = R"({"status":"ok","database":"ok","redis":true,"mode":"nightly","version":"2"})";
        row("a part beside the whole", 200, flat, "health \"database\" == \"pass\"", "pass");
        row("a part that is a truth value", 200, flat, "health \"redis\" == \"pass\"", "pass");
        row("no part but another fact", 200, flat, "health \"mode\" exists", "fail");
        row("a part beside the whole is down", 200, R"({"status":"ok","database":"down"})",
            "health \"database\" == \"pass\"", "fail");
        row("a flag is no trouble of the whole", 200, R"({"status":"ok","debug":false})", "health == \"pass\"", "pass");
        row("well although a part is down", 200, R"({"status":"ok","redis":"disconnected"})", "health == \"pass\"",
            "fail");
    }
    void understandsTheFormsOfTheField()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, line);
        QFETCH(QString, expected);
        test::compareOutcome(line, recordingOf({answered(status, body)}), expected);
    }
};

QTEST_APPLESS_MAIN(TestHealthQuery)
#include "tst_healthquery.moc"
