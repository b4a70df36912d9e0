#include "revisions/notefinding.h"
#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QString path = QStringLiteral("/audits/lock.md");

constexpr auto audit = R"(# Canal lock: readiness audit

System: Canal lock

## Critical

### SEC-01: The gate opens for anyone

Severity: Critical

## Observations

The pump controller keeps its password in a **wiki page**. Everybody in
the office can read it.

- Nobody looks at the log of the sluice
- The spare pump was never started under load,
  not even by hand

The lamps are fine.
)";

} // namespace

class TestNoteFindings : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    const WorkspaceState &state() const { return workspace().state(); }
    const ImportedDocument &document() const { return state().documents().first(); }
    const AuditDocument &facts() const { return *document().facts; }
    void import(const QByteArray &text) const { QVERIFY(workspace().import({readMarkdown(text, path)})); }
    int lineOf(const char *text) const
    {
        return static_cast<int>(QByteArray(audit).left(QByteArray(audit).indexOf(text)).count('\n')) + 1;
    }
    ItemId take(const char *text) const
    {
        const auto taken = workspace().takeForFinding(document().id, passageAt(facts(), lineOf(text)));
        return taken ? *taken : ItemId();
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        import(audit);
        QCOMPARE(facts().findings.size(), 1);
    }

    void passagesAreParagraphsAndEntriesOfLists_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<int>("lines");
        QTest::newRow("paragraph") << QByteArray("The pump controller") << 2;
        QTest::newRow("its second line") << QByteArray("the office can") << 2;
        QTest::newRow("entry") << QByteArray("- Nobody looks") << 1;
        QTest::newRow("entry of two lines") << QByteArray("- The spare pump") << 2;
        QTest::newRow("understood") << QByteArray("### SEC-01") << 0;
    }

    void passagesAreParagraphsAndEntriesOfLists()
    {
        QFETCH(QByteArray, at);
        QFETCH(int, lines);
        const LineRange passage = passageAt(facts(), lineOf(at));
        QCOMPARE(passage.first > 0 ? passage.last - passage.first + 1 : 0, lines);
    }

    void aPassageBecomesAFindingThatNobodyRated()
    {
        const ItemId id = take("The pump controller");
        QVERIFY(id.isValid());
        const Item &item = *state().item(id);
        QCOMPARE(state().title(item), QStringLiteral("The pump controller keeps its password in a wiki page"));
        QVERIFY(!item.state.severity);
        QCOMPARE(item.presence, Presence::Stated);
        QCOMPARE(state().finding(item)->section,
                 QStringList({QStringLiteral("Canal lock: readiness audit"), QStringLiteral("Observations")}));
        QVERIFY(state().finding(item)->description.contains(QStringLiteral("**wiki page**. Everybody")));
        QCOMPARE(state().lines(item), (LineRange{lineOf("The pump controller"), lineOf("the office can")}));
    }

    void theRestOfTheNoteStaysANoteAndTheCoverageCounts()
    {
        const int before = facts().coverage.claimedLines;
        QVERIFY(take("- The spare pump").isValid());
        QCOMPARE(facts().coverage.claimedLines, before + 2);
        QString left;
        for (const Note &note : facts().notes)
            left += note.text + u'\n';
        QVERIFY(left.contains(QStringLiteral("Nobody looks")));
        QVERIFY(left.contains(QStringLiteral("The lamps are fine.")));
        QVERIFY(!left.contains(QStringLiteral("spare pump")));
        QCOMPARE(passageAt(facts(), lineOf("- The spare pump")), LineRange());
        QVERIFY(passageAt(facts(), lineOf("The lamps")).first > 0);
    }

    void linesWithoutANoteAreRefused_data()
    {
        QTest::addColumn<LineRange>("lines");
        QTest::newRow("understood") << LineRange{7, 7};
        QTest::newRow("beyond the end") << LineRange{900, 901};
        QTest::newRow("none") << LineRange();
    }

    void linesWithoutANoteAreRefused()
    {
        QFETCH(LineRange, lines);
        const auto taken = workspace().takeForFinding(document().id, lines);
        QVERIFY(!taken);
        QCOMPARE(taken.error().cause, QStringLiteral("it is not part of a note"));
        QCOMPARE(facts().findings.size(), 1);
        QCOMPARE(workspace().undoStack().count(), 1);
    }

    void oneUndoMakesItANoteAgainAndRedoAFinding()
    {
        const AuditDocument before = facts();
        QVERIFY(take("- Nobody looks").isValid());
        workspace().undoStack().undo();
        QCOMPARE(facts(), before);
        QCOMPARE(state().items().size(), 1);
        workspace().undoStack().redo();
        QCOMPARE(facts().findings.size(), 2);
    }

    void decisionsAboutOtherFindingsStay()
    {
        const ItemId gate = state().findingItem(document().id, QStringLiteral("SEC-01"));
        QVERIFY(workspace().setOwner({gate}, QStringLiteral("Ines")));
        QVERIFY(take("- Nobody looks").isValid());
        QCOMPARE(state().item(gate)->state.owner, QStringLiteral("Ines"));
        QCOMPARE(state().title(*state().item(gate)), QStringLiteral("The gate opens for anyone"));
    }

    void itAndItsDecisionsSurviveARestart()
    {
        const ItemId id = take("- Nobody looks");
        QVERIFY(workspace().edit({id}, Field::Severity, QStringLiteral("high")));
        m_open->reopen();
        QCOMPARE(state().title(*state().item(id)), QStringLiteral("Nobody looks at the log of the sluice"));
        QCOMPARE(state().item(id)->state.severity, Severity::High);
        QVERIFY(isFromNote(*state().finding(*state().item(id))));
    }

    void theSameFileAgainChangesNothing()
    {
        const ItemId id = take("- Nobody looks");
        const auto outcome = workspace().import({readMarkdown(audit, path)});
        QVERIFY(outcome);
        QCOMPARE(outcome->unchanged.size(), 1);
        QVERIFY(state().item(id));
    }

    void theNextVersionKeepsIt_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("elsewhere") << QByteArray("The lamps are fine.")
                                   << QByteArray("The lamps are fine.\n\nAnd dry.");
        QTest::newRow("wrapped anew") << QByteArray("load,\n  not even") << QByteArray("load, not\n  even");
        QTest::newRow("moved down") << QByteArray("## Observations\n")
                                    << QByteArray("## Observations\n\nSeen in May.\n");
        QTest::newRow("reworded") << QByteArray("was never started under load")
                                  << QByteArray("has never been started under load");
    }

    void theNextVersionKeepsIt()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const ItemId id = take("- The spare pump");
        QVERIFY(workspace().setOwner({id}, QStringLiteral("Ines")));
        QVERIFY(QByteArray(audit).contains(from));
        import(QByteArray(audit).replace(from, to));
        QVERIFY(state().item(id));
        QVERIFY(state().item(id)->presence != Presence::Gone);
        QCOMPARE(state().item(id)->state.owner, QStringLiteral("Ines"));
        QCOMPARE(facts().findings.size(), 2);
    }

    void aVersionWithoutItKeepsItAsNoLongerStatedAndALaterOneReturnsIt()
    {
        const ItemId id = take("- Nobody looks");
        import(QByteArray(audit).replace("- Nobody looks at the log of the sluice\n", ""));
        QCOMPARE(state().item(id)->presence, Presence::Gone);
        import(audit);
        QVERIFY(state().item(id)->presence != Presence::Gone);
        QCOMPARE(facts().findings.size(), 2);
    }

    void titlesAreTheFirstSentenceWithoutMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("title");
        QTest::newRow("link") << QStringLiteral("See [the wiki](https://wiki.example/x) first. Then go.")
                              << QStringLiteral("See the wiki first");
        QTest::newRow("number") << QStringLiteral("3. Version 1.2 is old") << QStringLiteral("Version 1.2 is old");
        QTest::newRow("quoted") << QStringLiteral("> - `rm` runs as root:") << QStringLiteral("rm runs as root");
        QTest::newRow("Japanese") << QStringLiteral("鍵が公開されています。すぐに替えます。")
                                  << QStringLiteral("鍵が公開されています");
        QTest::newRow("long") << QStringLiteral("word ").repeated(60)
                              << QStringLiteral("word ").repeated(24).trimmed() + u'…';
    }

    void titlesAreTheFirstSentenceWithoutMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, title);
        AuditDocument one;
        one.notes.append({.text = text, .section = {}, .line = 4, .lastLine = 4});
        const auto taken = withFindingOf(one, {4, 4});
        QVERIFY(taken);
        QCOMPARE(taken->findings.first().title, title);
        QVERIFY(taken->notes.isEmpty());
    }

    void marksAloneAreNoFinding()
    {
        AuditDocument one;
        one.notes.append({.text = QStringLiteral("- **"), .section = {}, .line = 1, .lastLine = 1});
        QVERIFY(!withFindingOf(one, {1, 1}));
    }
};

QTEST_GUILESS_MAIN(TestNoteFindings)
#include "tst_notefindings.moc"
