#include "checks/format.h"
#include "checks/grammar.h"
#include "checks/parser.h"
#include "checks/reference.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// What the language of checks takes, and what it says of what it does not take.
class TestCheckGrammar : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void readsEveryKindOfLine_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text); };
        row("status == 200");
        row("status nth 5 == 429");
        row("health == \"pass\"");
        row("health \"db\" == \"pass\"");
        row("header \"Content-Type\" matches /^(text\\/plain|application\\/openmetrics-text)/");
        row("metric http_requests_total count > 0");
        row("metric request_seconds_bucket delta quantile 0.95 < 2s");
        row("warn duration total p(95) < 2s");
        row("metric requests_total{status=~\"5..\", job!=\"batch\"} delta sum ratio requests_total < 5%");
        row("metric process_resident_memory_bytes < 900MiB");
        row("certificate \"Expire-Date\" daysAfterNow > 14");
        row("tls \"verified\" == true");
        row("tls \"version\" >= \"1.2\"");
        row("header \"Location\" startsWith \"https://\"");
        row("observatory \"score\" >= 75");
        row("csp \"script-src\" not contains \"'unsafe-inline'\"");
        row("scripts jsonpath \"$[?@.crossOrigin && !@.integrity]\" count == 0");
        row("cors \"https://evil.example\" == \"restricted\"");
        row("cookie \"auth_token[Max-Age]\" toInt <= 0");
        row("header \"Retry-After\" nth 5 toInt <= 900");
        row("body not matches /Traceback|File \".+\", line/");
        row("openapi \"lists-without-limit\" count == 0");
        row("artifact \"coverage.xml\" cobertura \"line-rate\" >= 75%");
        row("artifact \"trivy.sarif\" sarif \"unsuppressed:security-severity>=7\" == 0");
        row("duration < 500ms");
        row("bytes <= 512KiB");
        row("regex /build ([0-9a-f]+)/ isString");
        row("jsonpath \"$.items\" isEmpty");
        row("jsonpath \"$.at\" isIsoDate");
        row("redirects count == 1");
        row("jsonpath \"$.tags\" includes \"live\"");
        row("jsonpath \"$.deleted\" == null");
        row("header \"Vary\" split \",\" count > 1");
        row("robots \"allows /admin\" == false");
        row("url endsWith \"/login\"");
        row("xpath \"string(//title)\" not isEmpty");
        row("problem \"type\" exists");
        row("ratelimit \"remaining\" isInteger");
        row("ip startsWith \"10.\"");
        row("version == \"2\"");
    }
    void readsEveryKindOfLine()
    {
        QFETCH(QString, text);
        const auto line = parseLine(text);
        QVERIFY2(line, qPrintable(line ? QString() : line.error().message()));
        QCOMPARE(format(*line), text + u'\n');
    }

    void namesLineColumnAndWhatWasExpected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, int line, int column, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(expected);
        };
        row("no request", "status == 200", 1, 1, "a request such as");
        row("no address", "GET", 1, 4, "the address of the request");
        row("unknown query", "GET x\nstate == 200", 2, 1, "an assertion such as");
        row("no predicate", "GET x\nstatus", 2, 7, "a filter or a predicate");
        row("no value", "GET x\nstatus ==", 2, 10, "a value: a text in quotes");
        row("a bare word as value", "GET x\nhealth == pass", 2, 11, "a value: a text in quotes");
        row("open quote", "GET x\nheader \"A exists", 2, 8, "a quote that ends this text");
        row("unknown escape", "GET x\nheader \"A\\q\" exists", 2, 10, "an escape that is known");
        row("unknown unit", "GET x\nduration < 5parsec", 2, 13, "a unit: ms, s, m");
        row("option behind an assertion", "GET x\nstatus == 200\ntimeout 5s", 3, 1, "options stand before");
        row("header option behind an assertion", "GET x\nstatus == 200\nheader \"A\": \"b\"", 3, 11,
            "a filter or a predicate");
        row("timeout without unit", "GET x\ntimeout 5", 2, 9, "a duration such as");
        row("timeout of nothing", "GET x\ntimeout 0s", 2, 9, "a duration such as");
        row("samples of half", "GET x\nsamples 1.5", 2, 9, "a whole number from 1");
        row("family 5", "GET x\nfamily 5", 2, 8, "4 or 6");
        row("unknown follow", "GET x\nfollow always", 2, 8, "never, same-host or any");
        row("percentile over 100", "GET x\nduration p(101) < 1s", 2, 12, "a number from 0 to 100");
        row("quantile over 1", "GET x\nmetric a quantile 95 < 1s", 2, 19, "a number from 0 to 1");
        row("bad expression", "GET x\nbody matches /(/", 2, 14, "a regular expression that is valid");
        row("bad path", "GET x\njsonpath \"$[\" exists", 2, 10, "a JSONPath that is valid");
        row("empty group", "GET x\nany { }", 2, 7, "a group must not be empty");
        row("open group", "GET x\nany {\n status == 1\n", 4, 1, "a brace } that ends the group");
        row("two on a line", "GET x\nstatus == 200 status == 201", 2, 15, "the end of the line");
        row("format of an artifact", "artifact \"a\" csv \"b\" == 1", 1, 14, "a format: sarif");
        row("relation of a label", "GET x\nmetric a{b:\"c\"} > 1", 2, 12, "=, !=, =~ or !~");
        row("secret without name", "GET x\nheader \"A\": secret()", 2, 20, "a name");
    }
    void namesLineColumnAndWhatWasExpected()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, expected);
        const auto file = parseChecks(text);
        QVERIFY(!file);
        QVERIFY2(file.error().message().contains(expected), qPrintable(file.error().message()));
        QCOMPARE(file.error().place.line, line);
        QCOMPARE(file.error().place.column, column);
    }

    void readsOptionsBehindTheRequest()
    {
        const auto file = parseChecks(u"POST https://app.example/login # twice\n"
                                      "timeout 1500ms\nfollow never\nfollow any 3\nheader \"X-Key\": secret(api-key)\n"
                                      "send-body \"{\\\"a\\\":1}\"\nas anna\nburst 6\nmax-body 2MiB\nfamily 6\n"
                                      "allow-private\nheader \"Location\" exists\n");
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        const Check &check = file->checks.at(0);
        QCOMPARE(check.method, QStringLiteral("POST"));
        QCOMPARE(check.url, QStringLiteral("https://app.example/login"));
        QCOMPARE(check.comments.beside, QStringLiteral("# twice"));
        QCOMPARE(check.options.size(), 10);
        QCOMPARE(inBaseUnit(check.options[0].amount), 1.5);
        QCOMPARE(check.options[3].secret, QStringLiteral("api-key"));
        QVERIFY(check.options[3].value.isEmpty());
        QCOMPARE(check.lines.size(), 1);
    }

    void beginsACheckOfFilesBehindABlankLine()
    {
        const auto file = parseChecks(u"GET x\nstatus == 200\nartifact \"a.xml\" junit \"failures\" == 0\n\n"
                                      "artifact \"b.xml\" junit \"failures\" == 0\n");
        QVERIFY(file);
        QCOMPARE(file->checks.size(), 2);
        QCOMPARE(file->checks[0].lines.size(), 2);
        QVERIFY(file->checks[1].method.isEmpty());
    }

    void aCheckOfFilesMayBeginWithItsAge()
    {
        const auto file = parseChecks(
            u"GET x\nstatus == 200\n\nmax-age 7d\ninterval 1h\nartifact \"b.xml\" junit \"failures\" == 0\n");
        QVERIFY(file);
        QCOMPARE(file->checks.size(), 2);
        QVERIFY(file->checks[1].method.isEmpty());
        QCOMPARE(file->checks[1].options.size(), 2);
        QCOMPARE(file->checks[1].lines.size(), 1);
        QCOMPARE(parseChecks(format(*file)).value_or(CheckFile{}), *file);
        // What says how a request is sent begins none, and without the blank line nothing begins.
        QVERIFY(!parseChecks(u"GET x\nstatus == 200\n\ntimeout 7s\nartifact \"b.xml\" junit \"failures\" == 0\n"));
        QVERIFY(!parseChecks(u"GET x\nstatus == 200\nmax-age 7d\nartifact \"b.xml\" junit \"failures\" == 0\n"));
        QCOMPARE(parseChecks(u"GET x\n\nmax-age 7d\nstatus == 200\n")->checks.size(), 1);
    }

    void turnsUnitsIntoBaseUnitsExactly()
    {
        const auto base = [](double number, Unit unit) {
            return inBaseUnit({.kind = Literal::Kind::Number, .number = number, .unit = unit});
        };
        QCOMPARE(base(500, Unit::Milliseconds), 0.5);
        QVERIFY(base(5, Unit::Percent) == 0.05);
        QVERIFY(base(75, Unit::Percent) == 0.75);
        QCOMPARE(base(2, Unit::Days), 172800.0);
        QCOMPARE(base(1, Unit::Mebibytes), 1048576.0);
    }

    void describesEveryWordInTheReference()
    {
        const QString reference = languageReference();
        const auto describes = [&reference](QLatin1StringView word) {
            QVERIFY2(reference.contains(u'`' + QString(word)), qPrintable(QString(word)));
        };
        for (const QueryWord &word : queryWords())
            describes(word.word);
        for (const FilterWord &word : filterWords())
            describes(word.word);
        for (const PredicateWord &word : predicateWords())
            describes(word.word);
        for (const OptionWord &word : optionWords())
            describes(word.word);
        for (const UnitWord &word : unitWords())
            describes(word.word);
    }

    void readsTheExampleOfTheReference()
    {
        const QString example = languageReference().section(QStringLiteral("```\n"), 1, 1);
        const auto file = parseChecks(example);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        QCOMPARE(format(*file), example);
    }

    void takesAnyTextWithoutHarm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("braces") << QString(100000, u'{');
        QTest::newRow("groups") << QStringLiteral("GET x\n") + QStringLiteral("any {").repeated(50000);
        QTest::newRow("path") << QStringLiteral("GET x\njsonpath \"$[?") + QString(9000, u'(') +
                                     QStringLiteral("\" exists");
        QTest::newRow("functions") << QStringLiteral("GET x\njsonpath \"$[?") +
                                          QStringLiteral("length(").repeated(1200) + QStringLiteral("\" exists");
        QTest::newRow("comments") << QStringLiteral("#\n").repeated(100000) + QStringLiteral("x");
        QTest::newRow("nul") << QString(10, QChar());
    }
    void takesAnyTextWithoutHarm()
    {
        QFETCH(QString, text);
        QVERIFY(!parseChecks(text));
    }
};

QTEST_APPLESS_MAIN(TestCheckGrammar)
#include "tst_checkgrammar.moc"
