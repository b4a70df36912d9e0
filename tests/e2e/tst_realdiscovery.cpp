#include "probes/discovery.h"
#include "support/checkruns.h"
#include "support/strict.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

/// Discovery against servers that others wrote, from Debian's packages, where they are installed.
class TestRealDiscovery : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;

    [[nodiscard]] bool answers() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return socket.waitForConnected(200);
    }

private slots:
    void init() { failOnAnyWarning(); }
    void cleanup()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

    void findsWhatPrometheusHas()
    {
        const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
        if (program.isEmpty())
            QSKIP("prometheus is not installed");
        QTcpServer place;
        QVERIFY(place.listen(QHostAddress::LocalHost));
        m_port = place.serverPort();
        place.close();
        QFile configuration(m_folder.filePath(u"prometheus.yml"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write("global:\n  scrape_interval: 1m\n");
        configuration.close();
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.start(program, {u"--config.file="_s + configuration.fileName(),
                                 u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
                                 u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)});
        QVERIFY(m_server.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 20000);
        const QString base = u"http://127.0.0.1:%1"_s.arg(m_port);
        CheckSurroundings surroundings = onLoopback();
        surroundings.values.insert(u"H"_s, base);
        QTRY_COMPARE_WITH_TIMEOUT(runOnce(u"GET {H}/-/ready\nstatus == 200"_s, surroundings).judgement.outcome,
                                  checks::Outcome::Pass, 20000);

        Discovery discovery(surroundings, unhurried());
        QList<DiscoveredAddress> found;
        connect(&discovery, &Discovery::found, &discovery,
                [&found](const DiscoveredAddress &one) { found.append(one); });
        QSignalSpy finished(&discovery, &Discovery::finished);
        discovery.start(QUrl(base));
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
