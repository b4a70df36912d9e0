#include "support/realchecks.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// An exporter is well while what it watches is dead: 200 proves nothing.
class TestRealRedis : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"redis-server"_s, u"prometheus-redis-exporter"_s}); !why.isEmpty())
            QSKIP(why);
    }
    void init() { failOnAnyWarning(); }

    void aDeadRedisFailsThoughItsExporterAnswers()
    {
        RealServer redis;
        QVERIFY2(redis.start(u"redis-server"_s,
                             [](quint16 port) {
                                 return QStringList{u"--bind"_s,           u"127.0.0.1"_s, u"--port"_s,
                                                    QString::number(port), u"--save"_s,    QString(),
                                                    u"--appendonly"_s,     u"no"_s};
                             }),
                 redis.log());
        RealServer exporter;
        QVERIFY2(exporter.start(u"prometheus-redis-exporter"_s,
                                [&](quint16 port) {
                                    return QStringList{u"--web.listen-address=127.0.0.1:%1"_s.arg(port),
                                                       u"--redis.addr=redis://127.0.0.1:%1"_s.arg(redis.port())};
                                }),
                 exporter.log());
        const QString up = u"GET {H}/metrics\nmetric redis_up == 1"_s;
        VERIFY_PASSES(exporter.base(), u"GET {H}/health\nstatus == 200\nhealth == \"pass\""_s);
        VERIFY_PASSES(exporter.base(), up);
        VERIFY_PASSES(exporter.base(), u"GET {H}/metrics\nmetric redis_instance_info{redis_mode=\"standalone\"} == 1\n"
                                       "metric redis_rejected_connections_total == 0"_s);

        redis.stop();
        VERIFY_PASSES(exporter.base(), u"GET {H}/health\nstatus == 200"_s);
        VERIFY_PASSES(exporter.base(), u"GET {H}/metrics\nstatus == 200"_s);
        VERIFY_FAILS(exporter.base(), up, u"0");
        VERIFY_FAILS(exporter.base(), u"GET {H}/metrics\nmetric redis_instance_info exists"_s, u"redis_instance_info");

        QVERIFY2(redis.startAt(redis.port(), u"redis-server"_s,
                               [](quint16 port) {
                                   return QStringList{u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port)};
                               }),
                 redis.log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(exporter.base(), up), u"pass"_s, 60000);
    }
};

QTEST_GUILESS_MAIN(TestRealRedis)
#include "tst_realredis.moc"
