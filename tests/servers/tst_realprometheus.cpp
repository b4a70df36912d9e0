#include "support/loopbackserver.h"
#include "support/realchecks.h"
#include "support/realprometheus.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Up for as long as it lives.
QByteArray rules()
{
    return "groups:\n  - name: harbour\n    rules:\n      - alert: TideTooLow\n        expr: vector(0) > 1\n";
}

} // namespace

/// What a Prometheus tells of itself, of what it watches and of its alerts.
class TestRealPrometheus : public QObject {
    Q_OBJECT

    std::unique_ptr<RealServer> m_server;

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"prometheus"_s}); !why.isEmpty())
            QSKIP(why);
    }
    void init()
    {
        failOnAnyWarning();
        m_server = std::make_unique<RealServer>();
    }
    void cleanup() { m_server.reset(); }

    void tellsWhetherItIsHealthyAndReady()
    {
        QVERIFY2(startPrometheus(*m_server, "scrape_configs: []\n"), m_server->log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server->base(), u"GET {H}/-/ready\nstatus == 200"_s), u"pass"_s, 60000);
        VERIFY_PASSES(m_server->base(), u"GET {H}/-/healthy\nstatus == 200\nhealth == \"pass\""_s);
        VERIFY_PASSES(m_server->base(), u"GET {H}/metrics\nmetric prometheus_build_info == 1\n"
                                        "metric process_resident_memory_bytes < 900MiB\n"
                                        "metric up not exists"_s);
        VERIFY_FAILS(m_server->base(), u"GET {H}/metrics\nmetric process_resident_memory_bytes < 1KiB"_s, u"1KiB");
        m_server->stop();
        VERIFY_FAILS(m_server->base(), u"GET {H}/-/healthy\nstatus == 200"_s, u"nobody listens");
    }

    void tellsWhetherItHasAlerts()
    {
        const QString check =
            u"GET {H}/api/v1/rules\nstatus == 200\njsonpath \"$.data.groups[*].rules[?@.type == 'alerting']\" count > 0"_s;
        const QByteArray file = m_server->write(u"harbour.yml"_s, rules()).toUtf8();
        QVERIFY2(startPrometheus(*m_server, "rule_files: ['" + file + "']\n"), m_server->log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server->base(), check), u"pass"_s, 60000);
        RealServer silent;
        QVERIFY2(startPrometheus(silent, "rule_files: []\n"), silent.log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(silent.base(), u"GET {H}/-/ready\nstatus == 200"_s), u"pass"_s, 60000);
        VERIFY_FAILS(silent.base(), check, u"0");
    }

    void tellsWhetherItReachesWhatItWatches()
    {
        const QString check = u"GET {H}/api/v1/targets\njsonpath \"$.data.activeTargets\" count > 0\n"
                              "jsonpath \"$.data.activeTargets[?@.health != 'up']\" count == 0"_s;
        LoopbackServer quay(response("200 OK", "text/plain; version=0.0.4", "ships_in_port 3\n"));
        QVERIFY2(startPrometheus(*m_server, "scrape_configs:\n" + scrapeJob("quay", quay.serverPort())),
                 m_server->log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server->base(), check), u"pass"_s, 60000);
        quay.close();
        QTRY_VERIFY2_WITH_TIMEOUT(outcomeAt(m_server->base(), check).startsWith(u"fail: "),
                                  qPrintable(outcomeAt(m_server->base(), check)), 60000);
    }

    /// Every page of every origin may read it: a trap for whoever believes a plain GET only.
    void letsPagesOfAllOriginsReadIt()
    {
        QVERIFY2(startPrometheus(*m_server, "scrape_configs: []\n"), m_server->log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_server->base(), u"GET {H}/-/ready\nstatus == 200"_s), u"pass"_s, 60000);
        const QString cors = u"GET {H}/api/v1/rules\ncors \"https://evil.example\" == \"%1\""_s;
        VERIFY_FAILS(m_server->base(), cors.arg(u"restricted"), u"public");
    }
};

QTEST_GUILESS_MAIN(TestRealPrometheus)
#include "tst_realprometheus.moc"
