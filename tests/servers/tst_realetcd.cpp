#include "support/realchecks.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// etcd says that it is well in JSON that calls itself text, and as a word instead of a truth value.
class TestRealEtcd : public QObject {
    Q_OBJECT

    RealServer m_server;
    const QString m_health = u"GET {H}/health\ntimeout 1s\nstatus == 200\nhealth == \"pass\""_s;

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"etcd"_s}); !why.isEmpty())
            QSKIP(why);
        QVERIFY2(m_server.start(u"etcd"_s,
                                [this](quint16 port) {
                                    const QString url = u"http://127.0.0.1:%1"_s;
                                    const QString peers = url.arg(freePort());
                                    return QStringList{u"--data-dir"_s,
                                                       m_server.filePath(u"data"_s),
                                                       u"--listen-client-urls"_s,
                                                       url.arg(port),
                                                       u"--advertise-client-urls"_s,
                                                       url.arg(port),
                                                       u"--listen-peer-urls"_s,
                                                       peers,
                                                       u"--initial-advertise-peer-urls"_s,
                                                       peers,
                                                       u"--initial-cluster"_s,
                                                       u"default="_s + peers};
                                }),
                 m_server.log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server.base(), m_health), u"pass"_s, 60000);
    }
    void init() { failOnAnyWarning(); }

    void isWellInItsOwnWay()
    {
        VERIFY_PASSES(m_server.base(),
                      u"GET {H}/health\nheader \"Content-Type\" startsWith \"text/plain\"\n"
                      "jsonpath \"$.health\" == \"true\"\nhealth == \"pass\"\nhealth not == \"fail\""_s);
        // A word is no truth value, and nothing is turned into another kind by itself.
        QVERIFY(outcomeAt(m_server.base(), u"GET {H}/health\njsonpath \"$.health\" == true"_s).startsWith(u"error: "));
        VERIFY_FAILS(m_server.base(), u"GET {H}/health\nhealth \"raft\" == \"pass\""_s, u"raft");
    }

    void countsWhatItDoes()
    {
        VERIFY_PASSES(m_server.base(), u"GET {H}/metrics\nmetric etcd_server_has_leader == 1\n"
                                       "metric etcd_disk_wal_fsync_duration_seconds_bucket quantile 0.99 < 60s\n"
                                       "metric etcd_server_is_leader exists"_s);
        VERIFY_FAILS(m_server.base(), u"GET {H}/metrics\nmetric etcd_server_has_leader == 0"_s, u"1");
    }

    /// The kernel takes the connection, and nobody answers: only a deadline of the whole ends that.
    void heldStillItIsCaughtByTheDeadline()
    {
        m_server.holdStill();
        QElapsedTimer time;
        time.start();
        VERIFY_FAILS(m_server.base(), m_health, u"1 s");
        const std::chrono::milliseconds took(time.elapsed());
        QVERIFY(took >= 1s);
        QVERIFY2(took < 10s, QByteArray::number(qlonglong(took.count())));
        m_server.goOn();
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server.base(), m_health), u"pass"_s, 60000);
    }
};

QTEST_GUILESS_MAIN(TestRealEtcd)
#include "tst_realetcd.moc"
