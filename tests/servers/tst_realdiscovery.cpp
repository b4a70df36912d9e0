#include "probes/discovery.h"
#include "support/realchecks.h"
#include "support/realprometheus.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// Discovery against servers that others wrote, where they are installed.
class TestRealDiscovery : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void findsWhatPrometheusHas()
    {
        if (const QByteArray why = whySkipped({u"prometheus"_s}); !why.isEmpty())
            QSKIP(why);
        RealServer server;
        QVERIFY2(startPrometheus(server, "global:\n  scrape_interval: 1m\n"), server.log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(server.base(), u"GET {H}/-/ready\nstatus == 200"_s), u"pass"_s, 60000);

        CheckSurroundings surroundings = onLoopback();
        surroundings.values.insert(u"H"_s, server.base());
        Discovery discovery(surroundings, unhurried());
        QList<DiscoveredAddress> found;
        connect(&discovery, &Discovery::found, &discovery,
                [&found](const DiscoveredAddress &one) { found.append(one); });
        QSignalSpy finished(&discovery, &Discovery::finished);
        discovery.start(QUrl(server.base()));
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished[0][0].toString(), QString());
        QStringList paths;
        for (const DiscoveredAddress &one : std::as_const(found)) {
            paths.append(one.path);
            const CheckResult result = runOnce(one.text, surroundings);
            QVERIFY2(result.judgement.outcome == checks::Outcome::Pass, qPrintable(one.text + result.judgement.why));
        }
        // Its pages answer 200 to /status as well; those are no health.
        QCOMPARE(paths, (QStringList{u"/metrics"_s, u"/-/healthy"_s, u"/-/ready"_s, u"/version"_s}));
    }
};

QTEST_GUILESS_MAIN(TestRealDiscovery)
#include "tst_realdiscovery.moc"
