#include "checks/healthbody.h"
#include "support/json.h"
#include "support/strict.h"

using namespace shipworthy;
using shipworthy::test::json;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(shipworthy::Health)

class TestHealthBody : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void understandsTheFormsOfTheField_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Health>("health");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("troubled");
        const auto row = [](const char *name, const char *body, Health health, const QString &word,
                            const QStringList &troubled = {}) {
            QTest::newRow(name) << json(body) << health << word << troubled;
        };
        row("health+json pass", "{'status':'pass','version':'1'}", Health::Pass, u"pass"_s);
        row("health+json, any case", "{'status':'OK'}", Health::Pass, u"OK"_s);
        row("health+json warn",
            "{'status':'warn','checks':{'cpu:use':[{'node':1,'status':'warn'},{'node':2,'status':'pass'}]}}",
            Health::Warn, u"warn"_s, {u"cpu:use is degraded"_s});
        row("health+json fail",
            "{'status':'fail','checks':{'redis:responseTime':[{'status':'fail','output':'no'}],'disk':[{'status':'pass'"
            "}]}}",
            Health::Fail, u"fail"_s, {u"redis:responseTime is down"_s});
        row("Spring up", "{'status':'UP','components':{'db':{'status':'UP','details':{'database':'X','valid':false}}}}",
            Health::Pass, u"UP"_s);
        row("Spring down", "{'status':'DOWN','components':{'db':{'status':'DOWN'},'disk':{'status':'UP'}}}",
            Health::Fail, u"DOWN"_s, {u"db is down"_s});
        row("Spring, nested",
            "{'status':'DOWN','components':{'store':{'status':'DOWN','components':{'primary':{'status':'OUT_OF_SERVICE'"
            "}}}}}",
            Health::Fail, u"DOWN"_s, {u"primary is down"_s});
        row("Spring out of service", "{'status':'OUT_OF_SERVICE'}", Health::Fail, u"OUT_OF_SERVICE"_s);
        row("Spring unknown part under UP", "{'status':'UP','components':{'q':{'status':'UNKNOWN'}}}", Health::Pass,
            u"UP"_s);
        row("Spring unknown", "{'status':'UNKNOWN'}", Health::Unknown, u"UNKNOWN"_s);
        row("parts without a whole: the worst", "{'components':{'a':{'status':'UP'},'b':{'status':'DOWN'}}}",
            Health::Fail, {}, {u"b is down"_s});
        row("unknown part beside a well one", "{'components':{'a':{'status':'UP'},'b':{'status':'UNKNOWN'}}}",
            Health::Pass, {});
        row("MicroProfile", "{'status':'DOWN','checks':[{'name':'queue','status':'DOWN'},{'name':'db','status':'UP'}]}",
            Health::Fail, u"DOWN"_s, {u"queue is down"_s});
        row("plain", "{'status':'healthy'}", Health::Pass, u"healthy"_s);
        row("etcd", "{'health':'true'}", Health::Pass, u"true"_s);
        row("flag", "{'ok':false}", Health::Fail, u"false"_s);
        row("code in the body", "{'status':503}", Health::Fail, u"503"_s);
        row("words as parts", "{'status':'ok','checks':{'db':'ok','cache':'error'}}", Health::Warn, u"ok"_s,
            {u"cache is down"_s});
        row("parts right beside", "{'status':'ok','redis':'disconnected','version':'2'}", Health::Warn, u"ok"_s,
            {u"redis is down"_s});
        row("flags as parts", "{'status':'ok','dependencies':{'db':true,'mail':false}}", Health::Warn, u"ok"_s,
            {u"mail is down"_s});
        row("a word we do not know", "{'status':'starting'}", Health::Unknown, u"starting"_s);
        row("bare word", "'UP'", Health::Pass, u"UP"_s);
    }
    void understandsTheFormsOfTheField()
    {
        QFETCH(QByteArray, body);
        QFETCH(Health, health);
        const auto report = readHealth(body);
        QVERIFY(report);
        QCOMPARE(report->health, health);
        QTEST(report->word, "word");
        QTEST(report->troubled, "troubled");
    }

    void findsNoHealthWhereNoneIsStated_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("other object") << json("{'items':[1,2]}");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("broken") << json("{'status':'ok'");
        QTest::newRow("text") << QByteArray("OK");
        QTest::newRow("bare text") << json("'hello'");
        QTest::newRow("web page") << QByteArray("<html>ok</html>");
    }
    void findsNoHealthWhereNoneIsStated()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!readHealth(body));
    }

    void onlyAListOfNamedChecksIsMicroProfile()
    {
        QVERIFY(readHealth(json("{'status':'UP','checks':[{'name':'a','status':'UP'}]}"))->microProfile);
        QVERIFY(!readHealth(json("{'status':'UP','checks':{'a':[{'status':'pass'}]}}"))->microProfile);
    }

    void endsOnDeepNesting()
    {
        QByteArray body = "{'status':'UP'";
        for (int i = 0; i < 300; ++i)
            body += ",'components':{'a':{'status':'UP'";
        body += QByteArray("}}").repeated(300) + '}';
        QCOMPARE(readHealth(json(body))->health, Health::Pass);
    }

    void hidesSecretsInTheServicesWords()
    {
        const auto report = readHealth(json("{'status':'postgres://app:hunter2hunter2@db/x'}"));
        QVERIFY(report);
        QVERIFY2(!report->word.contains(u"hunter2"_s), qPrintable(report->word));
    }

    void namesPaths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("health");
        QTest::addColumn<bool>("metrics");
        QTest::newRow("health") << u"/health"_s << true << false;
        QTest::newRow("trailing slash") << u"/api/health/"_s << true << false;
        QTest::newRow("part") << u"/health/database"_s << true << false;
        QTest::newRow("probe") << u"/-/ready"_s << true << false;
        QTest::newRow("healthz") << u"/healthz"_s << true << false;
        QTest::newRow("metrics") << u"/metrics"_s << false << true;
        QTest::newRow("actuator") << u"/actuator/prometheus"_s << false << true;
        QTest::newRow("other") << u"/api/v1/orders"_s << false << false;
        QTest::newRow("root") << u"/"_s << false << false;
        QTest::newRow("none") << QString() << false << false;
        QTest::newRow("only alike") << u"/healthcare"_s << false << false;
    }
    void namesPaths()
    {
        QFETCH(QString, path);
        QTEST(isHealthPath(path), "health");
        QTEST(isMetricsPath(path), "metrics");
    }
};

QTEST_GUILESS_MAIN(TestHealthBody)
#include "tst_healthbody.moc"
