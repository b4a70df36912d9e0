#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using test::readMarkdown;
using test::told;

/// How the headings of a document are counted says nothing of what it found: the same text, counted in every way.
class TestAuditOrdinals : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void groupsAreReadHoweverTheyAreCounted_data() { forms(); }
    void groupsAreReadHoweverTheyAreCounted()
    {
        const AuditDocument audit = readMarkdown(counted("# Known problems of the ferry\n"
                                                         "## \xF0\x9F\x94\xB4 Critical (fix at once)\n"
                                                         "### 1. Doors never lock\n- **Fix:** bolts\n"
                                                         "### 2. Clock drift\n- **Fix:** a new clock\n"
                                                         "## \xF0\x9F\x9F\xA1 Minor\n"
                                                         "### 3. Grey lamps\n- **Fix:** paint\n"
                                                         "## Words used\nFerry: a ship that comes back.\n"
                                                         "## Who wrote this\nThe harbour master.\n"));
        QCOMPARE(told(audit), (QStringList{QStringLiteral("- critical - open Doors never lock"),
                                           QStringLiteral("- critical - open Clock drift"),
                                           QStringLiteral("- low - open Grey lamps")}));
    }

    void listsBelowGroupsAreReadHoweverThoseAreCounted_data() { forms(); }
    void listsBelowGroupsAreReadHoweverThoseAreCounted()
    {
        const AuditDocument audit =
            readMarkdown(counted("# Known problems of the ferry\n"
                                 "## \xF0\x9F\x94\xB4 CRITICAL (fix at once)\n"
                                 "### Locks\n1. **Doors never lock**\n   - **Impact**: theft\n   - **Fix**: bolts\n"
                                 "### Clocks\n1. **Clock drift**\n   - **Impact**: late\n   - **Fix**: a new clock\n"
                                 "## Summary\nTwo problems.\n"
                                 "## How to help\nTell the harbour master.\n"));
        QCOMPARE(told(audit), (QStringList{QStringLiteral("- critical - open Doors never lock"),
                                           QStringLiteral("- critical - open Clock drift")}));
    }

    void aPlanIsCalledWhatItsHeadingSays_data() { forms(); }
    void aPlanIsCalledWhatItsHeadingSays()
    {
        const AuditDocument audit =
            readMarkdown(counted("# Ferry audit\n"
                                 "## Overview\nA ferry.\n"
                                 "## \xF0\x9F\x8E\xAF Next steps\n1. Tie the rope\n2. Paint the pier\n"));
        QCOMPARE(audit.phases.size(), 1);
        QCOMPARE(audit.phases.first().title, QStringLiteral("Next steps"));
        QCOMPARE(audit.phases.first().tasks.size(), 2);
    }

private:
    using Ordinal = QString (*)(int);

    static void forms()
    {
        QTest::addColumn<Ordinal>("ordinal");
        QTest::newRow("not at all") << Ordinal([](int) { return QString(); });
        QTest::newRow("1.") << Ordinal([](int n) { return QStringLiteral("%1. ").arg(n); });
        QTest::newRow("1)") << Ordinal([](int n) { return QStringLiteral("%1) ").arg(n); });
        QTest::newRow("I.") << Ordinal([](int n) {
            static const QStringList roman{QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                           QStringLiteral("IV"), QStringLiteral("V")};
            return roman[n - 1] + QStringLiteral(". ");
        });
        QTest::newRow("A.") << Ordinal([](int n) { return QChar(u'@' + n) + QStringLiteral(". "); });
        QTest::newRow("B)") << Ordinal([](int n) { return QChar(u'A' + n) + QStringLiteral(") "); });
        QTest::newRow("Section 1:") << Ordinal([](int n) { return QStringLiteral("Section %1: ").arg(n); });
        QTest::newRow("Part 1 -") << Ordinal([](int n) { return QStringLiteral("Part %1 \u2014 ").arg(n); });
        QTest::newRow("Teil 1:") << Ordinal([](int n) { return QStringLiteral("Teil %1: ").arg(n); });
    }

    /// \a markdown with the headings of the second level counted as the row at hand does.
    static QByteArray counted(const char *markdown)
    {
        QFETCH(Ordinal, ordinal);
        QStringList lines = QString::fromUtf8(markdown).split(u'\n');
        int count = 0;
        for (QString &line : lines) {
            if (line.startsWith(u"## "))
                line.insert(3, ordinal(++count));
        }
        return lines.join(u'\n').toUtf8();
    }
};

QTEST_GUILESS_MAIN(TestAuditOrdinals)
#include "tst_auditordinals.moc"
