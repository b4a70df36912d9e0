#include "scanners/jsonstream.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it is told, a line a piece.
class Notes : public JsonSink {
public:
    QStringList told;
    std::vector<std::string_view> hiddenNames;

    void record(int rule, const JsonValue &value, LineRange lines) override
    {
        told.append(u"%1 %2-%3 %4"_s.arg(rule).arg(lines.first).arg(lines.last).arg(written(value)));
    }
    void entered(int rule, int line) override { told.append(u"in %1 %2"_s.arg(rule).arg(line)); }
    void left(int rule) override { told.append(u"out %1"_s.arg(rule)); }
    void passedOver(int rule, LineRange) override { told.append(u"passed over %1"_s.arg(rule)); }
    void repeatedMember(LineRange lines) override { told.append(u"repeated %1"_s.arg(lines.first)); }
    void hidden(std::size_t begin, std::size_t size) override { told.append(u"hidden %1+%2"_s.arg(begin).arg(size)); }
    [[nodiscard]] std::span<const std::string_view> hiddenMembers() const override { return hiddenNames; }

private:
    static QString written(const JsonValue &value)
    {
        QStringList parts;
        for (const JsonValue child : value) {
            const std::string_view name = child.name();
            parts.append((name.empty() ? QString() : QString::fromUtf8(name.data(), qsizetype(name.size())) + u'=') +
                         written(child));
        }
        if (value.isObject())
            return u'{' + parts.join(u',') + u'}';
        return value.isArray() ? u'[' + parts.join(u',') + u']' : value.words();
    }
};

Result<void> read(std::string_view text, Notes &notes, std::vector<JsonRule> rules = {{""}})
{
    return streamJson(text, rules, notes);
}

} // namespace

class TestJsonStream : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void handsOverRecordsWithTheirLines()
    {
        Notes notes;
        QVERIFY(read("{\"a\":1,\n\"list\":[{\"x\":[1,\"zwei\",true,null]},\n{\"x\":\n2.5}, 7],\"b\":{\"list\":[8]}}",
                     notes, {{"list/*"}}));
        QCOMPARE(notes.told, (QStringList{u"0 2-2 {x=[1,zwei,true,]}"_s, u"0 3-4 {x=2.5}"_s, u"0 4-4 7"_s}));
    }

    void entersAndLeavesScopes()
    {
        Notes notes;
        QVERIFY(read(R"({"runs":[{"n":1},{"n":2},3],"other":[{}]})", notes,
                     {{"runs/*", JsonRule::Kind::Scope}, {"runs/*/n"}}));
        QCOMPARE(notes.told,
                 (QStringList{u"in 0 1"_s, u"1 1-1 1"_s, u"out 0"_s, u"in 0 1"_s, u"1 1-1 2"_s, u"out 0"_s}));
    }

    void seesTheLastOfRepeatedMembersAndSaysSo()
    {
        Notes notes;
        QVERIFY(read("{\"r\":\n{\"level\":\"note\",\"level\":\"error\"}}", notes, {{"r"}}));
        QCOMPARE(notes.told.first(), u"repeated 2"_s);
        JsonRecord record;
        const std::size_t object = record.add(JsonRecord::Kind::Object);
        record.setName("level");
        record.addText("note");
        record.setName("level");
        record.addText("error");
        QVERIFY(record.close(object));
        QCOMPARE(JsonValue(record)["level"].text(), u"error"_s);
    }

    void passesOverWhatIsTooLarge()
    {
        Notes notes;
        const QByteArray text = "[[" + QByteArray("0,").repeated(JsonRecord::mostNodes) + "0],[1]]";
        QVERIFY(read({text.constData(), std::size_t(text.size())}, notes, {{"*"}}));
        QCOMPARE(notes.told, (QStringList{u"passed over 0"_s, u"0 1-1 [1]"_s}));
    }

    void hidesStringsAndSaysWhereTheyLie()
    {
        Notes notes;
        notes.hiddenNames = {"Secret"};
        const std::string_view text =
            "[{\"Secret\" : \"a\\\"b\", \"File\":\"f\"},{\"Secret\":[\"x\", 12, {\"y\":\"z\"}],\"Line\":3}]";
        QVERIFY(read(text, notes, {{"*"}}));
        QCOMPARE(notes.told, (QStringList{u"hidden 14+4"_s, u"0 1-1 {Secret=,File=f}"_s, u"hidden 45+1"_s,
                                          u"hidden 59+1"_s, u"0 1-1 {Secret=[,12,{y=}],Line=3}"_s}));
        QCOMPARE(QByteArray(text.substr(14, 4).data(), 4), QByteArray("a\\\"b"));
    }

    void takesOnlyLinesForLines()
    {
        JsonRecord record;
        const std::size_t list = record.add(JsonRecord::Kind::Array);
        for (const std::int64_t number : {0LL, -1LL, 1LL, 2147483647LL, 2147483648LL})
            record.addInteger(number);
        record.addReal(18446744073709551615.0);
        record.addText("3");
        (void)record.close(list);
        QList<int> lines;
        for (const JsonValue element : JsonValue(record))
            lines.append(element.line().value_or(0));
        QCOMPARE(lines, (QList<int>{0, 0, 1, 2147483647, 0, 0, 0}));
    }

    void answersNothingForNothing()
    {
        const JsonValue nothing;
        QVERIFY(!nothing.exists());
        QVERIFY(!nothing["a"]["b"].first().exists());
        QCOMPARE(nothing.text(), QString());
        QCOMPARE(nothing.size(), 0);
        QVERIFY(!nothing.number());
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
        row("empty object", "{}");
        row("lonely values", R"("alone")");
        row("white space around", " \t\r\n[ ] \n");
        row("byte order mark", "\xEF\xBB\xBF{}");
        row("escapes", "[\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\uD834\\uDD1E\"]");
        row("numbers", "[0,-0,1e9,1E-9,-1.5e+3,123456789012345678901234567890]");
        row("repeated members", R"({"a":1,"a":2})");
        row("NUL escaped", "[\"\\u0000\"]");
        row("noncharacters", "[\"\\uFFFF\"]");
        row("deep, and not too deep", QByteArray("[").repeated(deepestJson) + QByteArray("]").repeated(deepestJson));
    }
    void accepts()
    {
        QFETCH(QByteArray, text);
        Notes notes;
        const auto result = read({text.constData(), std::size_t(text.size())}, notes);
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message()));
        QCOMPARE(notes.told.size(), text == R"({"a":1,"a":2})" ? 2 : 1);
    }

    void rejects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QByteArray &text, const char *reason) {
            QTest::newRow(name) << text << QString::fromLatin1(reason);
        };
        row("nothing", "", "line 1: it is empty");
        row("white space", " \n", "line 2: syntax error");
        row("NaN", "[NaN]", "invalid literal");
        row("Infinity", "[-Infinity]", "syntax error");
        row("comma at the end", "[1,]", "line 1: syntax error");
        row("comma at the end of an object", R"({"a":1,})", "syntax error");
        row("single quotes", "['a']", "invalid literal");
        row("comment", "[1] // one", "syntax error");
        row("leading zero", "[012]", "syntax error");
        row("plus", "[+1]", "invalid literal");
        row("bare point", "[1.]", "syntax error");
        row("hexadecimal", "[0x1]", "syntax error");
        row("number too large", "[1e999]", "a number is too large");
        row("two values", "{} {}", "syntax error");
        row("not closed", "[\n\n{\"a\":1", "line 3: syntax error");
        row("closed wrongly", "[1}", "syntax error");
        row("name without quotes", "{a:1}", "syntax error");
        row("no value", R"({"a"})", "syntax error");
        row("line break in a string", "[\"a\nb\"]", "control character");
        row("NUL", QByteArray("[\0]", 3), "line 1: it holds a NUL byte");
        row("NUL behind a value", QByteArray("{}\n\0[", 5), "line 2: it holds a NUL byte");
        row("lone high surrogate", "[\"\\uD800\"]", "surrogate");
        row("lone low surrogate", "[\"\\uDC00\"]", "surrogate");
        row("surrogates in the wrong order", "[\"\\uDD1E\\uD834\"]", "surrogate");
        row("invalid escape", "[\"\\x41\"]", "syntax error");
        row("UTF-8 broken", "[\"\xFF\"]", "UTF-8");
        row("UTF-8 overlong", "[\"\xC0\xAF\"]", "UTF-8");
        row("UTF-8 surrogate", "[\"\xED\xA0\x80\"]", "UTF-8");
        row("too deep", QByteArray("[").repeated(deepestJson + 1), "nested deeper than 128 levels");
        row("100 000 deep", QByteArray("[{\"a\":").repeated(50'000), "nested deeper than 128 levels");
        row("half a mark", "\xEF\xBB{}", "syntax error");
    }
    void rejects()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, reason);
        Notes notes;
        const auto result = read({text.constData(), std::size_t(text.size())}, notes);
        QVERIFY(!result);
        QVERIFY2(result.error().message().contains(reason), qPrintable(result.error().message()));
    }

    void quotesNothingOfTheTextInAnError()
    {
        Notes notes;
        const auto result = read("{\"Secret\":\"tidewater9Z", notes);
        QVERIFY(!result);
        QVERIFY2(!result.error().message().contains(u"tidewater"_s), qPrintable(result.error().message()));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        Notes notes;
        const std::vector<JsonRule> rules{{""}};
        QVERIFY(!streamJson("[[]]", rules, notes, source.get_token()));
    }
};

QTEST_APPLESS_MAIN(TestJsonStream)
#include "tst_jsonstream.moc"
