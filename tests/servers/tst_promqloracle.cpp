#include "checks/exposition.h"
#include "support/loopbackserver.h"
#include "support/realchecks.h"
#include "support/realprometheus.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two histograms of a fictional harbour, at two moments. They grow by less than they were: only then does Prometheus
/// stretch an increase by the same factor for every bucket, which no quantile sees.
QByteArray moorings(bool later)
{
    struct Bucket {
        const char *bound;
        int before, after;
    };
    const auto page = [later](const QByteArray &labels, const QList<Bucket> &buckets) {
        QByteArray text;
        for (const Bucket &bucket : buckets)
            text += "mooring_seconds_bucket{" + labels + "le=\"" + bucket.bound + "\"} " +
                    QByteArray::number(later ? bucket.after : bucket.before) + '\n';
        return text;
    };
    return "# TYPE mooring_seconds histogram\n" +
           page("quay=\"north\",", {{"0.05", 210, 231},
                                    {"0.1", 400, 450},
                                    {"0.25", 900, 1011},
                                    {"1", 990, 1131},
                                    {"2.5", 1000, 1144},
                                    {"+Inf", 1010, 1160}}) +
           page("quay=\"south\",", {{"-1", 30, 31}, {"0", 70, 93}, {"7", 80, 105}, {"+Inf", 80, 105}});
}

struct Answer {
    QString name;                              ///< empty of what was computed
    QList<std::pair<QString, QString>> labels; ///< without those that scraping adds
    QString value;
};

/// What Prometheus at \a base says of \a query at this moment.
QList<Answer> queried(const QString &base, const QString &query)
{
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(query));
    const CheckResult result =
        runOnce(u"GET "_s + base + u"/api/v1/query?query="_s + escaped + u"\nmax-body 20MiB\nstatus == 200"_s);
    QList<Answer> answers;
    if (result.recording.samples.isEmpty())
        return answers;
    const QJsonObject root = QJsonDocument::fromJson(result.recording.samples.constFirst().body).object();
    for (const QJsonValue &one : root[u"data"_s][u"result"_s].toArray()) {
        Answer answer{one[u"metric"_s][u"__name__"_s].toString(), {}, one[u"value"_s][1].toString()};
        const QJsonObject metric = one[u"metric"_s].toObject();
        for (auto label = metric.begin(); label != metric.end(); ++label) {
            if (label.key() != u"job" && label.key() != u"instance" && label.key() != u"__name__")
                answer.labels.emplaceBack(label.key(), label.value().toString());
        }
        answers.append(answer);
    }
    return answers;
}

QString selector(const QString &name, const Answer &answer)
{
    QStringList labels;
    for (const auto &[key, value] : answer.labels)
        labels.append(u"%1=\"%2\""_s.arg(key, value));
    return u"%1{%2}"_s.arg(name, labels.join(u", "_s));
}

/// As Prometheus writes it in JSON.
double numberOf(const QString &value)
{
    return value.endsWith(u"Inf") ? (value.startsWith(u'-') ? -qInf() : qInf()) : value.toDouble();
}

bool isNumber(const QString &value)
{
    return value != u"NaN" && !value.endsWith(u"Inf");
}

} // namespace

/// Quantiles of scraped histograms are the numbers that Prometheus itself computes of the same page, and its series are
/// ours. One Prometheus for all, since it thinks for seconds before it begins to scrape.
class TestPromqlOracle : public QObject {
    Q_OBJECT

    /// A page that is scraped as it is.
    struct Copy {
        QByteArray page;
        LoopbackServer server{[this](QTcpSocket &socket, const QByteArray &) {
            socket.write(response("200 OK", "text/plain; version=0.0.4", page));
            socket.disconnectFromHost();
        }};
    };

    RealServer m_prometheus;
    Copy m_own, m_node;
    bool m_isLater = false;
    int m_ours = 0; ///< looks at the moorings by us: the first comes before, the second after
    LoopbackServer m_quay{[this](QTcpSocket &socket, const QByteArray &path) {
        const bool isLater = path == "/ours" ? m_ours++ % 2 == 1 : m_isLater;
        socket.write(response("200 OK", "text/plain; version=0.0.4", moorings(isLater)));
        socket.disconnectFromHost();
    }};

    [[nodiscard]] QList<Answer> said(const QString &query) const { return queried(m_prometheus.base(), query); }

private slots:
    void initTestCase()
    {
        if (const QByteArray why = whySkipped({u"prometheus"_s, u"promtool"_s}); !why.isEmpty())
            QSKIP(why);
        QVERIFY2(startPrometheus(m_prometheus, "scrape_configs:\n" + scrapeJob("own", m_own.server.serverPort()) +
                                                   scrapeJob("node", m_node.server.serverPort()) +
                                                   scrapeJob("quay", m_quay.serverPort())),
                 m_prometheus.log());
        QTRY_COMPARE_WITH_TIMEOUT(outcomeAt(m_prometheus.base(), u"GET {H}/-/ready\nstatus == 200"_s), u"pass"_s,
                                  60000);
    }
    void init() { failOnAnyWarning(); }

    void quantilesOfItsOwnPageAreThose()
    {
        for (const char *path : {"rules", "targets", "labels", "status/config"}) // something to be measured
            VERIFY_PASSES(m_prometheus.base(), u"GET {H}/api/v1/%1\nstatus == 200"_s.arg(QLatin1String(path)));
        m_own.page = runOnce(u"GET %1/metrics\nstatus == 200"_s.arg(m_prometheus.base())).recording.samples[0].body;
        const auto exposition = checks::readPrometheusText(m_own.page);
        QVERIFY2(exposition, qPrintable(exposition ? QString() : exposition.error().message()));
        QTRY_VERIFY_WITH_TIMEOUT(!said(u"prometheus_build_info{job=\"own\"}"_s).isEmpty(), 60000);

        QStringList lines;
        for (const checks::MetricFamily &family : exposition->families) {
            const QString buckets = QString::fromLatin1(family.name) + u"_bucket"_s;
            if (family.type != "histogram")
                continue;
            for (const char *q : {"0.5", "0.95", "0.99"}) {
                const QLatin1String share(q);
                for (const Answer &answer : said(u"histogram_quantile(%1, %2{job=\"own\"})"_s.arg(share, buckets))) {
                    if (isNumber(answer.value))
                        lines.append(
                            u"metric %1 quantile %2 == %3"_s.arg(selector(buckets, answer), share, answer.value));
                }
            }
        }
        QVERIFY2(lines.size() >= 15, qPrintable(lines.join(u'\n')));
        VERIFY_PASSES(m_own.server.url().toString(), u"GET {H}\nmax-body 4MiB\n"_s + lines.join(u'\n'));
    }

    void quantilesOfWhatGrewAreThose()
    {
        const QString north = u"mooring_seconds_bucket{le=\"+Inf\",quay=\"north\"}"_s;
        QTRY_VERIFY_WITH_TIMEOUT(!said(u"count_over_time(%1[1h]) >= 3"_s.arg(north)).isEmpty(), 60000);
        m_isLater = true;
        QTRY_VERIFY_WITH_TIMEOUT(!said(north + u" == 1160"_s).isEmpty(), 60000);

        int compared = 0;
        QString text = u"GET {H}\nwindow 1s\n"_s;
        for (const char *q : {"0", "0.1", "0.5", "0.9", "0.95", "0.99", "1"}) {
            const QString query =
                u"histogram_quantile(%1, increase(mooring_seconds_bucket[1h]))"_s.arg(QLatin1String(q));
            for (const Answer &answer : said(query)) {
                const double value = answer.value.toDouble();
                const double slack = std::abs(value) * 1e-9 + 1e-12; // of stretching and shrinking again
                text += u"metric %1 delta quantile %2 >= %3\nmetric %1 delta quantile %2 <= %4\n"_s.arg(
                    selector(u"mooring_seconds_bucket"_s, answer), QLatin1String(q),
                    QString::number(value - slack, 'f', 17), QString::number(value + slack, 'f', 17));
                ++compared;
            }
        }
        QCOMPARE(compared, 14);
        VERIFY_PASSES(m_quay.url(u"/ours"_s).toString(), text);
    }

    void readsAThousandLinesAsPrometheusDoes()
    {
        if (const QByteArray why = whySkipped({u"prometheus-node-exporter"_s}); !why.isEmpty())
            QSKIP(why);
        RealServer exporter;
        QVERIFY2(
            exporter.start(u"prometheus-node-exporter"_s,
                           [](quint16 port) { return QStringList{u"--web.listen-address=127.0.0.1:%1"_s.arg(port)}; }),
            exporter.log());
        VERIFY_PASSES(exporter.base(), u"GET {H}/metrics\nmax-body 8MiB\nstatus == 200\n"
                                       "header \"Content-Type\" startsWith \"text/plain; version=0.0.4\"\n"
                                       "metric node_memory_MemTotal_bytes sum > 100MiB\n"
                                       "metric node_exporter_build_info == 1\n"
                                       "metric node_cpu_seconds_total{mode=\"idle\"} count > 0\n"
                                       "metric node_time_seconds > 1700000000"_s);
        VERIFY_FAILS(exporter.base(), u"GET {H}/metrics\nmax-body 8MiB\nmetric ships_in_port > 1"_s, u"ships_in_port");
        VERIFY_FAILS(exporter.base(), u"GET {H}/metrics\nmax-body 8MiB\nmetric node_time_seconds < 1700000000"_s,
                     u"1700000000");
        m_node.page =
            runOnce(u"GET %1/metrics\nmax-body 8MiB\nstatus == 200"_s.arg(exporter.base())).recording.samples[0].body;
        QVERIFY(m_node.page.count('\n') > 500);
        QProcess promtool;
        promtool.start(pathOf(u"promtool"_s), {u"check"_s, u"metrics"_s});
        promtool.write(m_node.page);
        promtool.closeWriteChannel();
        QVERIFY(promtool.waitForFinished());
        QVERIFY2(promtool.exitCode() != 1, promtool.readAllStandardError()); // 3: it parses, names could be nicer

        QTRY_VERIFY_WITH_TIMEOUT(!said(u"node_exporter_build_info{job=\"node\"}"_s).isEmpty(), 60000);
        const QHash<QString, double> ours = series(m_node.page);
        QHash<QString, double> theirs;
        for (const Answer &answer : said(u"{job=\"node\",__name__!~\"up|scrape_.*\"}"_s))
            theirs.insert(selector(answer.name, answer), numberOf(answer.value));
        QCOMPARE(ours.size(), theirs.size());
        for (auto one = ours.cbegin(); one != ours.cend(); ++one)
            QVERIFY2(theirs.contains(one.key()) && theirs[one.key()] == one.value(), qPrintable(one.key()));
    }

private:
    /// As Answer has them, by our own reading of \a page.
    static QHash<QString, double> series(const QByteArray &page)
    {
        QHash<QString, double> all;
        const auto exposition = checks::readPrometheusText(page);
        for (const checks::MetricSample &sample : exposition ? exposition->samples : QList<checks::MetricSample>()) {
            Answer as;
            for (const auto &[key, value] : sample.labels) {
                if (!value.isEmpty()) // to Prometheus, one that is empty is none
                    as.labels.emplaceBack(QString::fromUtf8(key), QString::fromUtf8(value));
            }
            std::ranges::sort(as.labels);
            all.insert(selector(QString::fromUtf8(sample.name), as), sample.value);
        }
        return all;
    }
};

QTEST_GUILESS_MAIN(TestPromqlOracle)
#include "tst_promqloracle.moc"
