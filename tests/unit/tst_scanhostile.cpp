#include "support/processortime.h"
#include "support/scans.h"
#include "support/strict.h"

#include <QDir>
#include <QStringEncoder>
#include <QTcpServer>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QStringList fixtures()
{
    return QDir(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners")).entryList(QDir::Files);
}

QByteArray inUtf16(const QByteArray &utf8, bool little)
{
    QStringEncoder encode(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
    return encode(QString::fromUtf8(utf8));
}

QString reasonOf(const QByteArray &bytes, ScanFormat format)
{
    const auto scan = readScan(bytes, u"hostile"_s, format);
    return scan ? u"it was read"_s : scan.error().message();
}

} // namespace

/// What no tool writes: each ends in one clear error, soon, and touches nothing outside.
class TestScanHostile : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void everyFormatSurvivesBeingCutOff_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtures())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyFormatSurvivesBeingCutOff()
    {
        QFETCH(QString, name);
        const QByteArray bytes = test::scanBytes(name).trimmed();
        const auto format = sniffScan(bytes, name);
        QVERIFY(format);
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto scan = readScan(bytes.first(size), name, *format);
            QVERIFY2(!scan, qPrintable(u"cut off at byte %1 it was read"_s.arg(size)));
            QVERIFY2(scan.error().message().contains(u": line "_s), qPrintable(scan.error().message()));
            (void)sniffScan(bytes.first(size), name);
            (void)looksLikeData(bytes.first(size));
        }
        QVERIFY(readScan(bytes, name, *format));
    }

    void everyFormatSurvivesEveryByteChanged_data() { everyFormatSurvivesBeingCutOff_data(); }
    void everyFormatSurvivesEveryByteChanged()
    {
        QFETCH(QString, name);
        const QByteArray bytes = test::scanBytes(name);
        const auto format = sniffScan(bytes, name);
        QVERIFY(format);
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const char other : {at % 2 ? '"' : '0', at % 2 ? '\xFF' : '['}) {
                QByteArray changed = bytes;
                changed[at] = other;
                if (const auto scan = readScan(changed, name, *format)) {
                    QVERIFY2(scan->ledger.balances(), qPrintable(u"%1 at %2"_s.arg(QChar::fromLatin1(other)).arg(at)));
                    QCOMPARE(scan->results.size(), scan->document.findings.size());
                }
            }
        }
    }

    void otherEncodingsSayTheSame_data() { everyFormatSurvivesBeingCutOff_data(); }
    void otherEncodingsSayTheSame()
    {
        QFETCH(QString, name);
        QByteArray bytes = test::scanBytes(name);
        const auto plain = test::readAnyScan(bytes, name);
        QVERIFY(plain);
        const auto marked = test::readAnyScan("\xEF\xBB\xBF" + bytes, name);
        QVERIFY(marked);
        QCOMPARE(marked->document.findings, plain->document.findings);
        bytes.replace("encoding=\"UTF-8\"", "");
        for (const bool little : {true, false}) {
            const auto scan = test::readAnyScan(inUtf16(bytes, little), name);
            QVERIFY2(scan, qPrintable(scan ? QString() : scan.error().message()));
            QCOMPARE(scan->document.findings, plain->document.findings);
            QCOMPARE(scan->document.encoding.name, little ? u"utf-16le"_s : u"utf-16be"_s);
        }
    }

    void repeatedMembersAreTold()
    {
        const auto scan = test::readAnyScan(
            R"({"version":"2.1.0","runs":[{"results":[{"ruleId":"a","level":"note","level":"error","message":{"text":"t"}}]}]})",
            {});
        QVERIFY(scan);
        QCOMPARE(scan->document.findings.first().severity, Severity::High);
        QVERIFY(test::warningsOf(*scan).contains(u"A member is stated twice; the last one is read"_s));
    }

    void everyJsonFormatRefusesWhatIsNoJson_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("deep") << QByteArray("{\"a\":").repeated(100'000)
                              << u"line 1: it is nested deeper than 128 levels"_s;
        QTest::newRow("NaN") << QByteArray("{\"runs\":\n[NaN]}") << u"line 2: "_s;
        QTest::newRow("lone surrogate") << QByteArray("{\"a\":\"\\uD800\"}") << u"surrogate"_s;
        QTest::newRow("NUL") << QByteArray("{}\0{}", 5) << u"line 1: it holds a NUL byte"_s;
        QTest::newRow("nothing") << QByteArray() << u"line 1: "_s;
    }
    void everyJsonFormatRefusesWhatIsNoJson()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        for (const auto &[format, name] : names<ScanFormat>) {
            if (format == ScanFormat::JUnit || format == ScanFormat::Cobertura)
                continue;
            const QString said = reasonOf(bytes, format);
            QVERIFY2(said.contains(reason), qPrintable(said));
        }
    }

    void xmlIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QByteArray laughs = "<?xml version=\"1.0\"?>\n<!DOCTYPE testsuite [\n<!ENTITY l0 \"ha\">\n";
        for (int i = 1; i < 10; ++i) {
            const QByteArray inner = "&l" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY l" + QByteArray::number(i) + " \"" + inner.repeated(10) + "\">\n";
        }
        QTest::newRow("billion laughs") << laughs + "]><testsuite name=\"&l9;\"/>" << u"line 3: it declares entities"_s;
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE testsuite [<!ENTITY x SYSTEM \"file:///etc/hosts\">]><testsuite>&x;</testsuite>")
            << u"line 1: it declares entities"_s;
        QTest::newRow("parameter entity")
            << QByteArray("<!DOCTYPE testsuite [<!ENTITY % x SYSTEM \"http://127.0.0.1/x\">%x;]><testsuite/>")
            << u"line 1: it declares entities"_s;
        QByteArray attributes = "<testsuite";
        for (int i = 0; i < 100'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='1'";
        QTest::newRow("100 000 attributes")
            << attributes + "/>" << u"line 1: an element has more than 1000 attributes"_s;
        QTest::newRow("long attribute") << "<testsuite name='" + QByteArray(2'000'000, 'x') + "'/>"
                                        << u"line 1: an attribute is longer than 1024 KiB"_s;
        QTest::newRow("deep") << QByteArray("<testsuite>").repeated(100'000)
                              << u"line 1: it is nested deeper than 128 levels"_s;
        QTest::newRow("not closed") << QByteArray("<testsuite>\n<testcase>") << u"line 2: no element found"_s;
        QTest::newRow("unknown encoding")
            << QByteArray("<?xml version='1.0' encoding='ebcdic'?><testsuite/>") << u"line 1: unknown encoding"_s;
        QTest::newRow("broken UTF-8") << QByteArray("<testsuite name='\xFF'/>") << u"line 1: "_s;
        QTest::newRow("nothing") << QByteArray() << u"line 1: no element found"_s;
    }
    void xmlIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        for (const ScanFormat format : {ScanFormat::JUnit, ScanFormat::Cobertura}) {
            const test::ProcessorTime time;
            const QString said = reasonOf(bytes, format);
            QVERIFY2(said.contains(reason), qPrintable(said));
            QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
        }
    }

    void aNamedDocumentTypeIsNeverFetched()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const QTemporaryDir dir;
        const QByteArray pipe = QFile::encodeName(dir.filePath(u"pipe"_s));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0); // opening it would never come back
        const QByteArray address = "http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/x.dtd";
        for (const QByteArray &place : {address, "file://" + pipe, pipe}) {
            const QByteArray bytes =
                "<!DOCTYPE testsuite SYSTEM \"" + place + "\"><testsuite><testcase name='a'/></testsuite>";
            const auto scan = readScan(bytes, u"a.xml"_s, ScanFormat::JUnit);
            QVERIFY(scan);
            QCOMPARE(scan->ledger.stored, 1);
        }
        QVERIFY(!server.waitForNewConnection(50));
    }

    void windows1252IsRead()
    {
        const auto scan = readScan("<?xml version='1.0' encoding='windows-1252'?><testsuite><testcase name='\x80'>"
                                   "<failure/></testcase></testsuite>",
                                   u"a.xml"_s, ScanFormat::JUnit);
        QVERIFY(scan);
        QCOMPARE(scan->document.findings.first().title, u"Test failed: €"_s);
    }

    void otherFilesAreNotTakenForScans_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const QByteArray &bytes) { QTest::newRow(name) << bytes; };
        row("nothing", {});
        row("prose", "# Pier audit\n\nruns and findings\n");
        row("package.json", R"({"private": true, "dependencies": {"knot": "1"}})");
        row("lock file", R"({"name":"a","lockfileVersion":3,"dependencies":[]})");
        row("any object", R"({"results": [], "version": 3})");
        row("words inside strings", "{\"text\": \"{\\\"runs\\\": [], \\\"version\\\": \\\"2.1.0\\\"}\"}");
        row("words deeper down", R"({"a": {"runs": [], "version": "2.1.0"}})");
        row("any list", R"([{"id": 1}])");
        row("empty list", "[]");
        row("HTML", "<!DOCTYPE html><html><body>coverage</body></html>");
        row("Maven", "<?xml version='1.0'?><project><testsuite/></project>");
        row("unfinished", "{\"runs");
        row("unfinished escape", "{\"runs\\");
    }
    void otherFilesAreNotTakenForScans()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!sniffScan(bytes, u"file.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestScanHostile)
#include "tst_scanhostile.moc"
