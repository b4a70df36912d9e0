#include "checks/format.h"
#include "checks/parser.h"
#include "support/generatedchecks.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::checks;

/// There is one way to write a check.
class TestCheckFormat : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void readsBackWhatItWrote()
    {
        for (quint32 seed = 0; seed < 2000; ++seed) {
            const CheckFile file = test::GeneratedChecks(seed).file();
            const QString text = format(file);
            const auto read = parseChecks(text);
            QVERIFY2(read, qPrintable(text + (read ? QString() : read.error().message())));
            QVERIFY2(*read == file, qPrintable(text + QStringLiteral("-----\n") + format(*read)));
            QCOMPARE(format(*read), text);
        }
    }

    void keepsCommentsAndBringsLinesIntoForm()
    {
        const auto file = parseChecks(u"# health\n\n  GET   https://a.example/health   # live\n"
                                      "\ttimeout  2s\r\n\n# the code\nstatus==200\n"
                                      "any{status == 1; # first\n# second\nstatus == 2 } # end\n# last\n");
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
        QCOMPARE(format(*file), QStringLiteral("# health\nGET https://a.example/health # live\ntimeout 2s\n"
                                               "# the code\nstatus == 200\nany { # end\n    status == 1 # first\n"
                                               "    # second\n    status == 2\n}\n\n# last\n"));
    }

    void writesChecksAsParagraphs()
    {
        const auto file = parseChecks(u"GET a\nstatus == 200\nGET b\nstatus == 200");
        QVERIFY(file);
        QCOMPARE(format(*file), QStringLiteral("GET a\nstatus == 200\n\nGET b\nstatus == 200\n"));
    }

    void neverWritesASecret()
    {
        const auto line = parseChecks(u"GET a\nheader \"Authorization\": secret(token)\n");
        QVERIFY(line);
        QCOMPARE(format(line->checks[0].options[0]), QStringLiteral("header \"Authorization\": secret(token)"));
    }
};

QTEST_APPLESS_MAIN(TestCheckFormat)
#include "tst_checkformat.moc"
