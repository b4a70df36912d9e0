#include "checks/json.h"
#include "checks/jsonpath.h"
#include "support/publicsuite.h"
#include "support/strict.h"

#include <QFile>

using namespace shipworthy;
using namespace shipworthy::checks;

namespace {

/// What a path finds, as JSON values one behind the other.
QString found(const QString &path, const QByteArray &text)
{
    const auto parsed = JsonPath::parse(path);
    if (!parsed)
        return QStringLiteral("invalid");
    const auto document = readJson(text);
    if (!document)
        return QStringLiteral("no JSON");
    const auto values = parsed->find(**document);
    if (!values)
        return QStringLiteral("given up");
    QStringList out;
    for (const JsonValue value : *values)
        out += jsonText(value);
    return out.join(u' ');
}

} // namespace

/// JSONPath by RFC 9535.
class TestJsonPath : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findsWhatTheRfcSays_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *path, const char *text, const char *expected) {
            QTest::addRow("%s in %s", path, text)
                << QString::fromUtf8(path) << QByteArray(text) << QString::fromUtf8(expected);
        };
        const char *fleet = R"({"ships":[{"name":"Ada","tons":3},{"name":"Bea","tons":7,"flag":"x"},{"name":"Cleo"}]})";
        row("$", "[1]", "[1]");
        row("$.ships[0].name", fleet, "\"Ada\"");
        row("$['ships'][-1][\"name\"]", fleet, "\"Cleo\"");
        row("$.ships[*].tons", fleet, "3 7");
        row("$..name", fleet, "\"Ada\" \"Bea\" \"Cleo\"");
        row("$.ships[?@.tons > 3].name", fleet, "\"Bea\"");
        row("$.ships[?@.flag].name", fleet, "\"Bea\"");
        row("$.ships[?!@.tons].name", fleet, "\"Cleo\"");
        row("$.ships[?@.tons<5 || @.name=='Cleo'].name", fleet, "\"Ada\" \"Cleo\"");
        row("$.ships[?match(@.name, '[AB].*')].tons", fleet, "3 7");
        row("$.ships[?search(@.name, 'e')].name", fleet, "\"Bea\" \"Cleo\"");
        row("$.ships[?length(@.name) == 4].name", fleet, "\"Cleo\"");
        row("$.ships[?count(@.*) == 1].name", fleet, "\"Cleo\"");
        row("$.ships[?value(@..tons) == 7].name", fleet, "\"Bea\"");
        row("$.ships[?@.tons == $.ships[0].tons].name", fleet, "\"Ada\"");
        row("$[1:3]", "[0,1,2,3]", "1 2");
        row("$[::-1]", "[0,1,2]", "2 1 0");
        row("$[:-1]", "[0,1,2]", "0 1");
        row("$[-100:100:2]", "[0,1,2]", "0 2");
        row("$[0:2:0]", "[0,1,2]", "");
        row("$[0, -1, 0]", "[5,6]", "5 6 5");
        row("$ .a [0]", R"({"a":[9]})", "9");
        row("$..*", R"({"a":[1]})", "[1] 1");
        row("$..[0]", "[[1],[2]]", "[1] 1 2");
        row("$[?@.a == @.b]", "[{}]", "{}");
        row("$[?@.a != null]", "[{},{\"a\":null}]", "{}");
        row("$[?@ == 1.0]", "[1,2]", "1");
        row("$[?@ == -0]", "[0]", "0");
        row("$[?@.a == @.b]", R"([{"a":{"x":1,"y":[2]},"b":{"y":[2],"x":1}}])",
            R"({"a":{"x":1,"y":[2]},"b":{"y":[2],"x":1}})");
        row("$[?@ < 'b']", R"(["a","b",1])", "\"a\"");
        row("$[?length(@) == 1]", "[\"\xF0\x9F\x98\x80\", \"ab\"]", "\"\xF0\x9F\x98\x80\"");
        row("$[?match(@, 'a.b')]", "[\"a\\nb\",\"axb\"]", "\"axb\"");
        row("$['\\u00e9\\uD83D\\uDE00']", "{\"\xC3\xA9\xF0\x9F\x98\x80\":1}", "1");
        row("$[?(@.a && (@.b || @.c))]", R"([{"a":1},{"a":1,"c":0}])", R"({"a":1,"c":0})");
    }
    void findsWhatTheRfcSays()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(found(path, text), expected);
    }

    void refusesWhatIsNoPath_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"",
                                 "a",
                                 "$.",
                                 "$ ",
                                 " $",
                                 "$[",
                                 "$[]",
                                 "$[01]",
                                 "$[-0]",
                                 "$[1.0]",
                                 "$['a]",
                                 "$['\\a']",
                                 "$[\"\\'\"]",
                                 "$.1a",
                                 "$...a",
                                 "$.. a",
                                 "$[?]",
                                 "$[?1]",
                                 "$[?true]",
                                 "$[?@.*==1]",
                                 "$[?@==[1]]",
                                 "$[?@=1]",
                                 "$[?@==01]",
                                 "$[?@==1.]",
                                 "$[?f(@)]",
                                 "$[?length(@)]",
                                 "$[?count(1)==1]",
                                 "$[?match(@,'a')==true]",
                                 "$[?length(@.*)==1]",
                                 "$[?!@.a==1]",
                                 "$[?(@.a]",
                                 "$['\\uD800']",
                                 "$[9007199254740992]",
                                 "$[?@.a&&]",
                                 "$[?length (@)==1]",
                                 "$[?'a']",
                                 "$.a.",
                                 "$[?@ == @..a]",
                                 "$[1:2:3:4]",
                                 "$.a b"})
            QTest::newRow(path) << QString::fromUtf8(path);
    }
    void refusesWhatIsNoPath()
    {
        QFETCH(QString, path);
        QVERIFY(!JsonPath::parse(path));
    }

    void givesUpOnWorkWithoutEnd_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("descents") << QStringLiteral("$") + QStringLiteral("..*").repeated(20);
        QTest::newRow("inner queries") << QStringLiteral("$..[?$..[?$..[?$..[?@ == 0]]]]");
        QTest::newRow("repeated selectors")
            << QStringLiteral("$[*,*,*,*][*,*,*,*]..[*,*,*,*]..[*,*,*,*]..[*,*,*,*]..*");
    }
    void givesUpOnWorkWithoutEnd()
    {
        QFETCH(QString, path);
        const QByteArray text = QByteArray("[").repeated(100) + "1,[2,3],{\"a\":4}" + QByteArray("]").repeated(100);
        const QByteArray wide = '[' + QByteArray("[1,2,[3]],").repeated(300) + text + ']';
        QCOMPARE(found(path, wide), QStringLiteral("given up"));
    }

    void holdsAgainstExpressionsThatBacktrack()
    {
        const QByteArray text = "[\"" + QByteArray("a").repeated(40) + "!\"]";
        QCOMPARE(found(QStringLiteral("$[?match(@, '(a+)+')]"), text), QStringLiteral("given up"));
    }

    void passesThePublicComplianceSuite()
    {
        const QString suite = test::publicSuite("jsonpath-compliance-test-suite");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        QFile file(suite + QStringLiteral("/cts.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = readJson(file.readAll());
        QVERIFY(read);
        QStringList wrong;
        int count = 0;
        for (const JsonValue test : JsonValue(**read)["tests"]) {
            ++count;
            const auto path = JsonPath::parse(test["selector"].text());
            if (path.has_value() == test["invalid_selector"].isTrue()) {
                wrong += test["name"].text();
                continue;
            }
            if (!path)
                continue;
            const auto values = path->find(**read, test["document"]);
            const auto fits = [&values](JsonValue expected) {
                auto at = expected.begin();
                for (const JsonValue value : *values) {
                    if (at == expected.end() || !(*at).isEqual(value))
                        return false;
                    ++at;
                }
                return at == expected.end();
            };
            bool isRight = values && test["result"].exists() && fits(test["result"]);
            for (const JsonValue expected : test["results"])
                isRight = isRight || (values && fits(expected));
            if (!isRight)
                wrong += test["name"].text();
        }
        qInfo("%d cases", count);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestJsonPath)
#include "tst_jsonpath.moc"
