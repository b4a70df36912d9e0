#include "support/recordings.h"
#include "support/strict.h"

#include <ctime>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(shipworthy::checks::Recording)

namespace {

constexpr double mostSeconds = 1; ///< of processor time; sanitizers and busy machines included

checks::Recording html(const QByteArray &body)
{
    return recordingOf({answered(200, body, {"Content-Type: text/html; charset=utf-8"})});
}

checks::Recording xml(const QByteArray &body)
{
    return recordingOf({answered(200, body, {"Content-Type: application/xml"})});
}

} // namespace

/// XPath in answers of services.
class TestXPathQuery : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void findsInPages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *line, const char *outcome) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(outcome);
        };
        row("xpath \"string(//title)\" == \"Häfen\"", "pass");
        row("xpath \"string(//title)\" == \"Quay\"", "fail");
        row("xpath \"//li\" count == 2", "pass");
        row("xpath \"//li\" nth 1 == \"Rope\"", "pass");
        row("xpath \"//li\" includes \"Crane\"", "pass");
        row("xpath \"//li\" exists", "pass");
        row("xpath \"//dl\" exists", "fail");
        row("xpath \"//dl\" not exists", "pass");
        row("xpath \"//dl\" count == 0", "pass");
        row("xpath \"count(//li)\" == 2", "pass");
        row("xpath \"boolean(//iframe[not(@sandbox)])\" == false", "pass");
        row("xpath \"//meta[@property='og:image']/@content\" nth 0 startsWith \"https://\"", "pass");
        row("xpath \"string(//no)\" isEmpty", "pass");
        row("xpath \"//li[\" exists", "error");
        row("xpath \"harbour()\" exists", "error");
        row("xpath \"document('file:///etc/passwd')\" exists", "error");
    }
    void findsInPages()
    {
        QFETCH(QString, line);
        QFETCH(QString, outcome);
        compareOutcome(
            line,
            html("<!doctype html><title>Häfen</title><meta property=\"og:image\" content=\"https://a.example/a\">"
                 "<ul><li>Crane<li>Rope</ul><p>unclosed"),
            outcome);
    }

    void findsInXml_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QByteArray &body, const char *line, const char *outcome) {
            QTest::newRow(name) << body << QString::fromUtf8(line) << QString::fromLatin1(outcome);
        };
        row("element", "<quay><ship id=\"a\"/></quay>", "xpath \"string(/quay/ship/@id)\" == \"a\"", "pass");
        row("namespace", "<q xmlns=\"urn:q\"><ship/></q>", "xpath \"//*[local-name()='ship']\" count == 1", "pass");
        row("declared encoding", "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><q>\xe4</q>",
            "xpath \"string(/q)\" == \"ä\"", "pass");
        row("not well-formed", "<quay><ship></quay>", "xpath \"//ship\" exists", "fail");
        row("an entity of its own", "<!DOCTYPE q [<!ENTITY a \"b\">]><q>&a;</q>", "xpath \"string(/q)\" == \"b\"",
            "error");
        row("an entity from elsewhere", "<!DOCTYPE q [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><q>&a;</q>",
            "xpath \"string(/q)\" isEmpty", "error");
        row("a document type from elsewhere", "<!DOCTYPE q SYSTEM \"http://127.0.0.1:1/q.dtd\"><q>a</q>",
            "xpath \"string(/q)\" == \"a\"", "pass");
        row("empty", "", "xpath \"//a\" exists", "fail");
    }
    void findsInXml()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, line);
        QFETCH(QString, outcome);
        compareOutcome(line, xml(body), outcome);
    }

    void answersOfAnotherKindHaveNone()
    {
        compareOutcome(u"xpath \"//a\" exists"_s,
                       recordingOf({answered(200, "{\"a\":1}", {"Content-Type: application/json"})}), u"fail"_s);
        compareOutcome(u"xpath \"//a\" exists"_s, recordingOf({answered(200, "<a>1</a>")}), u"pass"_s);
    }

    void hostileDocumentsEndSoon_data()
    {
        QTest::addColumn<checks::Recording>("recording");
        QTest::addColumn<QString>("path");
        const auto many = [](const char *text, int times) { return QByteArray(text).repeated(times); };
        QByteArray attributes;
        for (int at = 0; at < 90'000; ++at)
            attributes += " a" + QByteArray::number(at) + "=1";
        QByteArray moderate;
        for (int at = 0; at < 490; ++at)
            moderate += " a" + QByteArray::number(at) + "=1";
        const QByteArray elements = QByteArray("<p" + moderate + ">").repeated(200);
        QTest::newRow("deep") << html(many("<b>", 300'000)) << u"//b"_s;
        QTest::newRow("deep and wrongly closed") << html(many("<b>", 150'000) + many("</q>", 120'000)) << u"//b"_s;
        QTest::newRow("wide") << html(many("<p>", 300'000)) << u"count(//p)"_s;
        QTest::newRow("tables") << html(many("<table><tr><td>", 60'000)) << u"//td"_s;
        QTest::newRow("a flood of attributes") << html("<a" + attributes + ">") << u"//a"_s;
        QTest::newRow("behind a quoted sign") << html("<a x=\">\"" + attributes + ">") << u"//a"_s;
        QTest::newRow("in XML") << xml("<a" + QByteArray(attributes).replace("=1", "='1'") + "/>") << u"//a"_s;
        QTest::newRow("many with many") << html(elements) << u"count(//@*)"_s;
        QTest::newRow("deep XML") << xml(many("<a>", 200'000)) << u"//a"_s;
        QTest::newRow("laughs") << xml("<!DOCTYPE a [<!ENTITY b \"&c;&c;\"><!ENTITY c \"ha\">]><a>&b;</a>") << u"//a"_s;
        QTest::newRow("everything by everything") << html(many("<p>", 20'000)) << u"count(//*[//*[//*]])"_s;
        QTest::newRow("too large") << html(many("<p>x</p>", 400'000)) << u"//p"_s;
        QTest::newRow("broken text") << html(many("<p>\xff\xfe&#0;&#xd800;", 2'000)) << u"string(//p)"_s;
    }
    void hostileDocumentsEndSoon()
    {
        QFETCH(checks::Recording, recording);
        QFETCH(QString, path);
        const std::clock_t before = std::clock();
        const checks::Judgement judgement = judged(u"xpath \"%1\" exists"_s.arg(path), recording);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < mostSeconds, qPrintable(u"%1 s, %2"_s.arg(seconds).arg(judgement.why)));
        QVERIFY(!judgement.why.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestXPathQuery)
#include "tst_xpathquery.moc"
