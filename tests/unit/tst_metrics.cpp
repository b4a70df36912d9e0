#include "checks/metrics.h"
#include "support/publicsuite.h"
#include "support/recordings.h"
#include "support/strict.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cmath>

using namespace shipworthy;
using namespace shipworthy::checks;

namespace {

Recorded page(const QByteArray &text, int secondsLater = 0, const char *type = "text/plain; version=0.0.4")
{
    Recorded answer = test::answered(200, text, {QByteArray("Content-Type: ") + type});
    answer.at = test::judgedAt.addSecs(secondsLater);
    return answer;
}

const char *first = "# TYPE requests_total counter\n"
                    "requests_total{status=\"200\",job=\"web\"} 1000\n"
                    "requests_total{status=\"503\",job=\"web\"} 10\n"
                    "# TYPE temperature gauge\ntemperature 30\n"
                    "# TYPE wait_seconds histogram\n"
                    "wait_seconds_bucket{le=\"0.1\"} 100\nwait_seconds_bucket{le=\"1\"} 100\n"
                    "wait_seconds_bucket{le=\"+Inf\"} 100\nwait_seconds_sum 5\nwait_seconds_count 100\n"
                    "memory_bytes 1e+08\nnothing NaN\n";
const char *second = "# TYPE requests_total counter\n"
                     "requests_total{status=\"200\",job=\"web\"} 1090\n"
                     "requests_total{status=\"503\",job=\"web\"} 10\n"
                     "requests_total{status=\"500\",job=\"web\"} 77\n"
                     "# TYPE temperature gauge\ntemperature 20\n"
                     "# TYPE wait_seconds histogram\n"
                     "wait_seconds_bucket{le=\"0.1\"} 150\nwait_seconds_bucket{le=\"1\"} 190\n"
                     "wait_seconds_bucket{le=\"+Inf\"} 200\nwait_seconds_sum 50\nwait_seconds_count 200\n"
                     "memory_bytes 1e+08\nnothing NaN\n";

} // namespace

/// Pages of metrics, and what is worked out from them.
class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void judgesSeries_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(expected);
        };
        row("metric requests_total count > 0", "pass");
        row("metric requests_total count == 3", "pass");
        row("metric requests_total >= 10", "pass");
        row("metric requests_total > 10", "fail"); // one of three is 10
        row("metric requests_total{status=~\"5..\"} count == 2", "pass");
        row("metric requests_total{status=~\"5\"} count == 2", "fail");
        row("metric requests_total{status!=\"200\", job=\"web\"} sum == 87", "pass");
        row("metric requests_total{zone=\"\"} count == 3", "pass");
        row("metric requests_total{status!~\"5..\"} == 1090", "pass");
        row("metric boats_total < 5", "fail");
        row("metric boats_total count == 0", "fail");
        row("metric boats_total not exists", "pass");
        row("metric memory_bytes < 900MiB", "pass");
        row("metric nothing < 5", "fail");
        row("metric nothing not < 5", "fail");
        row("metric nothing != 5", "fail");
        row("metric requests_total{status=\"200\"} delta == 90", "pass");
        row("metric requests_total{status=\"200\"} rate == 1.5", "pass");
        row("metric requests_total{status=~\"5..\"} delta sum ratio requests_total < 5%", "pass");
        row("metric requests_total{status=\"503\"} delta sum ratio requests_total{status=\"503\"} < 5%", "error");
        row("metric requests_total{status=\"500\"} delta == 77", "error"); // seen once only
        row("metric temperature delta == -10", "pass");
        row("metric wait_seconds_bucket quantile 0.5 < 2s", "pass");
        row("metric wait_seconds_bucket delta quantile 0.5 == 100ms", "pass");
        row("metric wait_seconds_bucket delta quantile 0.9 <= 1s", "pass");
        row("metric wait_seconds_bucket delta quantile 0.99 == 1s", "pass"); // beyond the last finite bound
        row("metric memory_bytes quantile 0.9 < 1s", "error");
        row("metric memory_bytes sum delta < 5", "error");
    }
    void judgesSeries()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        Recording recording = test::recordingOf({page(first)});
        recording.later = page(second, 60);
        test::compareOutcome(QStringLiteral("window 1m\n") + line, recording, expected);
    }

    void countsAResetCounterFromZero()
    {
        Recording recording = test::recordingOf({page("a_total 100\n")});
        recording.later = page("a_total 40\n", 10);
        test::compareOutcome(QStringLiteral("metric a_total delta == 40"), recording, QStringLiteral("pass"));
        test::compareOutcome(QStringLiteral("metric a_total rate == 4"), recording, QStringLiteral("pass"));
    }

    void doesNotJudgeWithoutSamples()
    {
        Recording recording = test::recordingOf({page(first)});
        test::compareOutcome(QStringLiteral("metric requests_total delta == 0"), recording, QStringLiteral("error"));
        recording.later = page(first, 60);
        test::compareOutcome(QStringLiteral("metric wait_seconds_bucket delta quantile 0.9 < 1s"), recording,
                             QStringLiteral("error"));
    }

    void choosesTheFormatByTheContentType()
    {
        const char *openMetrics = "application/openmetrics-text; version=1.0.0; charset=utf-8";
        const auto expect = [](const Recorded &answer, const char *expected) {
            test::compareOutcome(QStringLiteral("metric a == 1"), test::recordingOf({answer}),
                                 QString::fromUtf8(expected));
        };
        expect(page("a 1\n"), "pass");
        expect(page("a 1\n", 0, openMetrics), "fail"); // no # EOF
        expect(page("a 1\n# EOF\n", 0, openMetrics), "pass");
        expect(page("<html>a 1</html>\n"), "fail");
    }

    void keepsTheFirstOfSeriesThatAreThereTwice()
    {
        test::compareOutcome(QStringLiteral("metric a == 1"),
                             test::recordingOf({page("a{b=\"1\",c=\"2\"} 1\na{c=\"2\",b=\"1\"} 2\n")}),
                             QStringLiteral("pass"));
    }

    void readsPrometheusText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *text, bool isGood) { QTest::newRow(text) << QByteArray(text) << isGood; };
        row("", true);
        row("\n \t\n", true);
        row("a 1\n", true);
        row("a 1", false);
        row("a{} 1 1395066363000\n", true);
        row("a{b=\"c\",} +Inf\n", true);
        row("  a { b = \"c\\\\\\n\\\"\" } NaN -5\n", true);
        row("a 0x1p3\n", false);
        row("a 1_000\n", false);
        row("a 1e400\n", false);
        row("a 1e-400\n", true);
        row("a .5\n", true);
        row("a\n", false);
        row("a 1 2.5\n", false);
        row("a 1 2 3\n", false);
        row("a{b=\"c\" 1\n", false);
        row("a{b=\"c\\x\"} 1\n", false);
        row("a{b=\"c\nd\"} 1\n", false);
        row("a{b=\"c\",b=\"d\"} 1\n", false);
        row("a{__name__=\"c\"} 1\n", false);
        row("a{1b=\"c\"} 1\n", false);
        row("a{b=\"\xff\"} 1\n", false);
        row("1a 1\n", false);
        row("# anything goes\n#\n# HELP\n# TYPE a\na 1\n", true);
        row("# HELP a one\n# HELP a two\n", false);
        row("# TYPE a counter\n# TYPE a gauge\n", false);
        row("a 1\n# TYPE a counter\n", false);
        row("# TYPE a Counter\na 1\n", true);
        row("# TYPE a boat\n", false);
        row("# HELP a with \\\\ and \\n\n", true);
        row("# HELP a with \\t\n", false);
        row("# TYPE a summary\na{quantile=\"x\"} 1\n", false);
        row("# TYPE a histogram\na_bucket{le=\"x\"} 1\n", false);
        row("# TYPE a histogram\na_bucket{le=\"1\"} -1\n", false);
        row("a{b=\"c\"} 1 # {d=\"e\"} 2\n", false);
    }
    void readsPrometheusText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        const auto read = readPrometheusText(text);
        QVERIFY2(read.has_value() == isGood, qPrintable(read ? QString() : read.error().message()));
    }

    void unescapesLabels()
    {
        const auto read = readPrometheusText("a{b=\"x\\\\y\\\"z\\n\"} 1 2500\n");
        QVERIFY(read);
        QCOMPARE(read->samples[0].labels[0].second, QByteArray("x\\y\"z\n"));
        QCOMPARE(*read->samples[0].timestamp, 2.5);
    }

    void readsOpenMetrics_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *text, bool isGood) { QTest::newRow(text) << QByteArray(text) << isGood; };
        row("# EOF\n", true);
        row("# EOF", true);
        row("", false);
        row("a 1\n", false);
        row("# EOF\na 1\n", false);
        row("\n# EOF\n", false);
        row("# a comment\n# EOF\n", false);
        row("# TYPE a counter\na_total 1 # {trace=\"x\"} 0.5 123.4\n# EOF\n", true);
        row("# TYPE a counter\na_total{b=\"c # d\"} 1\n# EOF\n", true);
        row("# TYPE a counter\na 1\n# EOF\n", false);
        row("# TYPE a counter\na_total -1\n# EOF\n", false);
        row("# TYPE a counter\na_total NaN\n# EOF\n", false);
        row("# TYPE a gauge\na 1 # {b=\"c\"} 1\n# EOF\n", false);
        row("# TYPE a histogram\na_bucket{le=\"1\"} 1\na_bucket{le=\"+Inf\"} 2\na_count 2\na_sum 3\n# EOF\n", true);
        row("# TYPE a histogram\na_bucket{le=\"1\"} 1\n# EOF\n", false);
        row("# TYPE a histogram\na_bucket{le=\"1\"} 3\na_bucket{le=\"+Inf\"} 2\n# EOF\n", false);
        row("# TYPE a histogram\na_bucket{le=\"+Inf\"} 2\na_count 3\na_sum 3\n# EOF\n", false);
        row("# TYPE a histogram\na_bucket{le=\"inf\"} 2\n# EOF\n", false);
        row("# TYPE a summary\na{quantile=\"0.5\"} 1\na_count 1\na_sum 1\n# EOF\n", true);
        row("# TYPE a summary\na{quantile=\"1.5\"} 1\n# EOF\n", false);
        row("# TYPE a info\na_info{b=\"c\"} 1\n# EOF\n", true);
        row("# TYPE a info\na_info{b=\"c\"} 2\n# EOF\n", false);
        row("# TYPE a stateset\na{a=\"up\"} 1\na{a=\"down\"} 0\n# EOF\n", true);
        row("# TYPE a stateset\na{b=\"up\"} 1\n# EOF\n", false);
        row("# TYPE a_seconds gauge\n# UNIT a_seconds seconds\na_seconds 1\n# EOF\n", true);
        row("# TYPE a gauge\n# UNIT a seconds\na 1\n# EOF\n", false);
        row("a 1\nb 1\na 2\n# EOF\n", false);
        row("# TYPE a gauge\na{b=\"1\"} 1\na{b=\"2\"} 1\na{b=\"1\"} 1\n# EOF\n", false);
        row("# TYPE a gauge\na 1 2\na 1 1\n# EOF\n", false);
        row("# TYPE a gauge\na 1 2\na 1\n# EOF\n", false);
        row("a  1\n# EOF\n", false);
        row("a 1 \n# EOF\n", false);
        row("a{b=\"c\",} 1\n# EOF\n", false);
        row("a{b=\"c\", d=\"e\"} 1\n# EOF\n", false);
        row("a{b=\"c\\x\"} 1\n# EOF\n", true);
        row("a 1 NaN\n# EOF\n", false);
        row("# HELP a x\n# HELP a y\n# EOF\n", false);
        row("a 1\n# HELP a x\n# EOF\n", false);
        row("# TYPE a untyped\n# EOF\n", false);
    }
    void readsOpenMetrics()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        const auto read = readOpenMetrics(text);
        QVERIFY2(read.has_value() == isGood, qPrintable(read ? QString() : read.error().message()));
    }

    void computesQuantilesAsPrometheus_data()
    {
        QTest::addColumn<double>("q");
        QTest::addColumn<QList<double>>("flat"); // bound, count, bound, count, …
        QTest::addColumn<double>("expected");
        const double inf = HUGE_VAL;
        const auto row = [](const char *name, double q, const QList<double> &flat, double expected) {
            QTest::newRow(name) << q << flat << expected;
        };
        row("within a bucket", 0.5, {0, 0, 1, 10, inf, 10}, 0.5);
        row("lower bound of zero", 0.5, {2, 10, inf, 10}, 1);
        row("first bound below zero", 0.1, {-1, 5, 1, 10, inf, 10}, -1);
        row("beyond the last bound", 0.99, {1, 5, 2, 6, inf, 10}, 2);
        row("no observation", 0.5, {1, 0, inf, 0}, std::nan(""));
        row("no infinity", 0.5, {1, 1, 2, 2}, std::nan(""));
        row("one bucket", 0.5, {inf, 2}, std::nan(""));
        row("quantile below", -0.1, {1, 1, inf, 2}, -inf);
        row("quantile above", 1.1, {1, 1, inf, 2}, inf);
        row("no quantile", std::nan(""), {1, 1, inf, 2}, std::nan(""));
        row("out of order", 0.5, {inf, 10, 1, 10, 0, 0}, 0.5);
        row("equal bounds add up", 0.5, {1, 4, 1, 4, inf, 8}, 0.5);
        row("falling counts are raised", 0.75, {1, 6, 2, 4, inf, 8}, 1);
        row("lowest", 0, {1, 5, inf, 10}, 0);
        row("highest", 1, {1, 5, 2, 10, inf, 10}, 2);
        row("tiny falls are levelled", 0.5, {1, 1, 2, 1 - 1e-13, inf, 2}, 1);
        row("none", 0.5, {}, std::nan(""));
    }
    void computesQuantilesAsPrometheus()
    {
        QFETCH(double, q);
        QFETCH(QList<double>, flat);
        QFETCH(double, expected);
        QList<HistogramBucket> buckets;
        for (qsizetype at = 0; at + 1 < flat.size(); at += 2)
            buckets.append({flat[at], flat[at + 1]});
        const double result = histogramQuantile(q, buckets);
        if (std::isnan(expected))
            QVERIFY(std::isnan(result));
        else
            QCOMPARE(result, expected);
    }

    void agreesWithPromtoolAboutPages()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian package prometheus)");
        const auto accepts = [&promtool](const QByteArray &text) {
            QProcess process;
            process.start(promtool, {QStringLiteral("check"), QStringLiteral("metrics")});
            process.write(text);
            process.closeWriteChannel();
            if (!process.waitForFinished())
                return false;
            return !process.readAllStandardError().contains("error while linting");
        };
        for (const char *text : {"a 1\n", "a{b=\"c\",} 2 3\n", "a 1 2.5\n", "a{b=\"c\"\n", "# TYPE a boat\n",
                                 "a 1e400\n", "# TYPE a histogram\na_bucket{le=\"x\"} 1\n", "a{b=\"c\",b=\"d\"} 1\n"})
            QVERIFY2(accepts(text) == readPrometheusText(text).has_value(), text);
    }

    void agreesWithPromtoolAboutFigures()
    {
        const QString promtool = QStandardPaths::findExecutable(QStringLiteral("promtool"));
        if (promtool.isEmpty())
            QSKIP("promtool is not installed (Debian package prometheus)");
        QRandomGenerator random(4711);
        QByteArray series;
        QByteArray tests;
        const auto expectThat = [&tests](const QByteArray &expression, int number, double value) {
            tests += "    - expr: " + expression +
                     "\n      eval_time: 1m\n      exp_samples:\n        - labels: '{case=\"" +
                     QByteArray::number(number) + "\"}'\n          value: " + QByteArray::number(value, 'g', 17) + "\n";
        };
        for (int number = 0; number < 60; ++number) {
            const QByteArray name = "{case=\"" + QByteArray::number(number) + "\"";
            QList<HistogramBucket> buckets;
            double count = 0;
            for (const double bound : {-1.0, 0.005, 0.1, 0.25, 1.0, 2.5, HUGE_VAL}) {
                if (random.bounded(4) == 0 && bound != HUGE_VAL)
                    continue;
                count += random.bounded(3) == 0 ? -2 : random.bounded(40);
                count = std::max(count, bound == HUGE_VAL ? 1.0 : 0.0);
                buckets.append({bound, count});
                const QByteArray le = bound == HUGE_VAL ? QByteArray("+Inf") : QByteArray::number(bound);
                series += "    - series: 'b_bucket" + name + ",le=\"" + le + "\"}'\n      values: '_ " +
                          QByteArray::number(count) + "'\n";
            }
            const double q = random.bounded(1.0);
            const double value = histogramQuantile(q, buckets);
            if (std::isfinite(value))
                expectThat("histogram_quantile(" + QByteArray::number(q, 'g', 17) + ", b_bucket" + name + "})", number,
                           value);

            const int before = random.bounded(100);
            const int after = random.bounded(100); // fewer: the counter was reset
            series += "    - series: 'c_total" + name + "}'\n      values: '" + QByteArray::number(before) + ' ' +
                      QByteArray::number(after) + "'\n";
            Recording recording = test::recordingOf({page("c_total " + QByteArray::number(before) + '\n')});
            recording.later = page("c_total " + QByteArray::number(after) + '\n', 60);
            QueryCache cache;
            const QueryContext context{recording, {}, cache};
            const Query query{.kind = QueryKind::Metric, .selector = Selector{QStringLiteral("c_total")}};
            const auto figure = [](const Sight &sight) { return sight->as<SeenSeriesList>()->series[0].value; };
            // Prometheus 2 takes both ends of a range; where nothing lies before the first sample it would look for
            // one.
            expectThat("increase(c_total" + name + "}[1m])", number, figure(growth(query, FilterKind::Delta, context)));
            expectThat("rate(c_total" + name + "}[1m])", number, figure(growth(query, FilterKind::Rate, context)));
        }
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("figures.yml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("tests:\n- interval: 1m\n  input_series:\n" + series + "  promql_expr_test:\n" + tests);
        file.close();
        QProcess process;
        process.start(promtool, {QStringLiteral("test"), QStringLiteral("rules"), file.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardOutput() + process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, said.left(3000).constData());
    }

    void readsPagesOfRealServers()
    {
        const QString suite = test::publicSuite("samples");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with pages of metrics");
        const QDir folder(suite);
        for (const QString &name : folder.entryList({QStringLiteral("*.prom")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readPrometheusText(file.readAll());
            QVERIFY2(read, qPrintable(name + (read ? QString() : read.error().message())));
            QVERIFY2(!read->samples.isEmpty(), qPrintable(name));
        }
    }

    void givesWhatThePublicOpenMetricsCasesGive()
    {
        const QString suite = test::publicSuite("OpenMetrics");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        const QDir folder(suite + QStringLiteral("/tests/testdata/parsers"));
        QStringList wrong;
        for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile description(folder.filePath(name + QStringLiteral("/test.json")));
            QFile metrics(folder.filePath(name + QStringLiteral("/metrics")));
            QVERIFY(description.open(QIODevice::ReadOnly) && metrics.open(QIODevice::ReadOnly));
            const auto read = readJson(description.readAll());
            QVERIFY(read);
            const bool isGood = JsonValue(**read)["shouldParse"].isTrue();
            const auto result = readOpenMetrics(metrics.readAll());
            if (result.has_value() != isGood)
                wrong += name + u' ' + (result ? QStringLiteral("taken") : result.error().message());
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void givesWhatThePublicTextCasesGive()
    {
        const QString suite = test::publicSuite("prometheus-common");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        QStringList wrong;
        const QDir corpus(suite + QStringLiteral("/expfmt/fuzz/corpus"));
        for (const QString &name : corpus.entryList(QDir::Files)) {
            QFile file(corpus.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto result = readPrometheusText(file.readAll());
            if (result.has_value() == name.contains(QStringLiteral("error")))
                wrong += name + u' ' + (result ? QStringLiteral("taken") : result.error().message());
        }
        QFile text(suite + QStringLiteral("/expfmt/testdata/text"));
        if (text.open(QIODevice::ReadOnly) && !readPrometheusText(text.readAll()))
            wrong += QStringLiteral("text");
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
