#include "checks/json.h"
#include "checks/structuredfield.h"
#include "support/publicsuite.h"
#include "support/strict.h"

#include <QFile>

using namespace shipworthy;
using namespace shipworthy::checks;

/// Structured fields by RFC 8941 and 9651.
class TestStructuredField : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void takesOrRefusesItems_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *text, bool isGood) { QTest::newRow(text) << QByteArray(text) << isGood; };
        row("1", true);
        row(" -17 ", true);
        row("999999999999999", true);
        row("1000000000000000", false);
        row("1.5", true);
        row("1.1234", false);
        row("1.", false);
        row("--1", false);
        row("\"a \\\" b\"", true);
        row("\"a", false);
        row("\"\\n\"", false);
        row("token/x;a=1;b", true);
        row("?1", true);
        row("?2", false);
        row(":aGk=:", true);
        row(":a*:", false);
        row("@1700000000", true);
        row("@1.5", false);
        row("%\"f%c3%bc\"", true);
        row("%\"f%C3\"", false);
        row("1, 2", false);
        row("", false);
        row("\t1", false);
        row("1;A=2", false);
    }
    void takesOrRefusesItems()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isGood);
        QCOMPARE(parseStructuredItem(text).has_value(), isGood);
    }

    void readsListsWithParameters()
    {
        const auto list = parseStructuredList("\"burst\";q=100;w=60, (1 2;x);y=3");
        QVERIFY(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(*integerParameter(list->at(0).parameters, "q"), 100);
        QVERIFY(list->at(1).isInnerList);
        QCOMPARE(list->at(1).items.size(), 2);
        QCOMPARE(*integerParameter(list->at(1).parameters, "y"), 3);
        QVERIFY(!parseStructuredList("1,"));
        QVERIFY(!parseStructuredList("1 2"));
        QVERIFY(parseStructuredList("")->isEmpty());
    }

    void readsDictionaries()
    {
        const auto dictionary = parseStructuredDictionary("a=1, b, a=2;x");
        QVERIFY(dictionary);
        QCOMPARE(dictionary->size(), 2);
        QCOMPARE(std::get<qint64>(dictionary->at(0).second.items[0].bare), 2);
        QCOMPARE(std::get<bool>(dictionary->at(1).second.items[0].bare), true);
        QVERIFY(!parseStructuredDictionary("A=1"));
    }

    void takesWhatThePublicCasesTake()
    {
        const QString suite = test::publicSuite("structured-field-tests");
        if (suite.isEmpty())
            QSKIP("SHIPWORTHY_PUBLIC_SUITES names no folder with a copy of the suite");
        QStringList wrong;
        int count = 0;
        const QDir folder(suite);
        for (const QString &name : folder.entryList({QStringLiteral("*.json")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto read = readJson(file.readAll());
            QVERIFY(read);
            for (const JsonValue test : JsonValue(**read)) {
                if (test["can_fail"].isTrue())
                    continue;
                ++count;
                QStringList lines;
                for (const JsonValue line : test["raw"])
                    lines += line.text();
                const QByteArray text = lines.join(QStringLiteral(", ")).toUtf8();
                const auto type = test["header_type"].string();
                const bool isTaken = type == "item" ? parseStructuredItem(text).has_value()
                                   : type == "list" ? parseStructuredList(text).has_value()
                                                    : parseStructuredDictionary(text).has_value();
                if (isTaken == test["must_fail"].isTrue())
                    wrong += name + u' ' + test["name"].text();
            }
        }
        qInfo("%d cases", count);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestStructuredField)
#include "tst_structuredfield.moc"
