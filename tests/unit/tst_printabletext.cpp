#include "reports/printabletext.h"

#include "support/strict.h"

using namespace shipworthy;

class TestPrintableText : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void textOfDocumentsBecomesFitForPaper_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("printed");
        const auto row = [](const char *name, const QString &text, const char *printed) {
            QTest::newRow(name) << text << QString::fromUtf8(printed);
        };
        row("plain words stay", QStringLiteral("Limit log-in attempts"), "Limit log-in attempts");
        row("inline Markdown goes", QStringLiteral("Use `main.py` and **never** the [other](https://x.example/a_(b))"),
            "Use main.py and never the other");
        row("a name in underscores stays", QStringLiteral("Call __init__ once"), "Call __init__ once");
        row("several lines become one", QStringLiteral("one\n  two\tthree"), "one two three");
        row("a mark of state becomes its word", QString::fromUtf8("✅ Retry ⏳ later"), "[ticked] Retry [pending] later");
        row("a coloured ball becomes its word", QString::fromUtf8("🔴 CRITICAL"), "[red] CRITICAL");
        row("a decoration is dropped", QString::fromUtf8("🚀 Launch plan"), "Launch plan");
        row("a variation selector is dropped", QString::fromUtf8("⚠️ Beware"), "[warning] Beware");
        row("pictograms joined to one leave nothing", QString::fromUtf8("Ship it 👩‍💻"), "Ship it");
        row("a joiner between letters stays", QString::fromUtf8("می‌خواهم क्‍ष"), "می‌خواهم क्‍ष");
        row("an override of direction is shown", QStringLiteral("a\u202Eb"), "a[U+202E]b");
        row("a zero-width space is shown", QStringLiteral("pay\u200Bpal"), "pay[U+200B]pal");
        row("Arabic stays", QString::fromUtf8("منصة التدقيق"), "منصة التدقيق");
        row("empty stays empty", QString(), "");
    }
    void textOfDocumentsBecomesFitForPaper()
    {
        QFETCH(QString, text);
        QTEST(printable(text), "printed");
    }

    void aSecretIsNeverPrinted()
    {
        const QString printed =
            printable(QStringLiteral("found sk-ant-api03-ABCDEFGHIJKLMNOPQRSTUVWXYZ0123 in the log"));
        QVERIFY2(!printed.contains(QLatin1String("ABCDEFGH")), qPrintable(printed));
        QVERIFY(printed.endsWith(QLatin1String("in the log")));
    }

    void aLongQuotationEndsAtAWord()
    {
        QCOMPARE(quotable(QStringLiteral("one two three four"), 10), QString::fromUtf8("one two […]"));
        QCOMPARE(quotable(QStringLiteral("one two"), 10), QStringLiteral("one two"));
    }
};

QTEST_GUILESS_MAIN(TestPrintableText)
#include "tst_printabletext.moc"
