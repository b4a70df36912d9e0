#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QString path = QStringLiteral("/audits/ferry.md");

constexpr auto audit = R"(# Ferry desk: readiness audit

System: Ferry desk

## Critical

### SEC-01: Session cookies are readable by scripts

Severity: Critical
Category: Security
Effort: 4 hours

### SEC-02: How to read this list

Severity: Critical
)";

} // namespace

class TestCorrections : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    const WorkspaceState &state() const { return workspace().state(); }
    ItemId item(const char *key) const
    {
        return state().findingItem(state().documents().first().id, QString::fromLatin1(key));
    }
    const Item &held(const char *key) const { return *state().item(item(key)); }
    void import(QByteArray text) const { QVERIFY(workspace().import({readMarkdown(text, path)})); }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        import(audit);
    }

    void standInPlaceOfWhatTheDocumentSays()
    {
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("  Cookies lack\nHttpOnly ")));
        QVERIFY(workspace().setCategory({item("SEC-01")}, QStringLiteral("Web")));
        QVERIFY(workspace().setEffort({item("SEC-01")}, QStringLiteral("2-3 days")));
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Cookies lack HttpOnly"));
        QCOMPARE(state().label(held("SEC-01")), QStringLiteral("SEC-01 Cookies lack HttpOnly"));
        QCOMPARE(state().statedTitle(held("SEC-01")), QStringLiteral("Session cookies are readable by scripts"));
        QCOMPARE(state().category(held("SEC-01")), QStringLiteral("Web"));
        QCOMPARE(state().effort(held("SEC-01"))->minHours, 16.0);
        QCOMPARE(state().effort(held("SEC-01"))->maxHours, 24.0);
        QCOMPARE(state().statedEffort(held("SEC-01"))->minHours, 4.0);
        QVERIFY(workspace().readiness(held("SEC-01").system).byCategoryScore.contains(QStringLiteral("Web")));
    }

    void surviveARestart()
    {
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("First")));
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("Second")));
        QVERIFY(workspace().setEffort({item("SEC-01")}, QStringLiteral("1 day")));
        QVERIFY(workspace().setMisread({item("SEC-02")}, true));
        QVERIFY(workspace().setCategory({item("SEC-01")}, QStringLiteral("Web")));
        workspace().undoStack().undo();
        const QList<Item> before = state().items();
        m_open->reopen();
        QCOMPARE(state().items(), before);
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Second"));
        QVERIFY(held("SEC-02").state.misread);
        QCOMPARE(state().category(held("SEC-01")), QStringLiteral("Security"));
    }

    void surviveTheNextVersionOfTheDocument()
    {
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("Cookies lack HttpOnly")));
        QVERIFY(workspace().setEffort({item("SEC-01")}, QStringLiteral("1 day")));
        QVERIFY(workspace().setMisread({item("SEC-02")}, true));
        import(QByteArray(audit).replace("4 hours", "6 hours").replace("readable by", "open to"));
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Cookies lack HttpOnly"));
        QCOMPARE(state().statedTitle(held("SEC-01")), QStringLiteral("Session cookies are open to scripts"));
        QCOMPARE(state().effort(held("SEC-01"))->minHours, 8.0);
        QVERIFY(held("SEC-02").state.misread);
        m_open->reopen();
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Cookies lack HttpOnly"));
        QVERIFY(held("SEC-02").state.misread);
    }

    void aSectionIsCorrectedForGood()
    {
        const QStringList stated{QStringLiteral("Ferry desk: readiness audit"), QStringLiteral("Critical")};
        const QStringList wanted{QStringLiteral("Web"), QStringLiteral("Cookies")};
        QCOMPARE(state().section(held("SEC-01")), stated);
        QVERIFY(workspace().setSection({item("SEC-01")}, QStringLiteral("Web > Cookies")));
        QCOMPARE(state().section(held("SEC-01")), wanted);
        QCOMPARE(state().statedSection(held("SEC-01")), stated);
        const Event event = workspace().history(item("SEC-01")).first();
        QCOMPARE(event.field, Field::Section);
        QCOMPARE(event.to, QStringLiteral("Web \u203A Cookies"));
        import(QByteArray(audit).replace("## Critical", "## Critical findings"));
        QCOMPARE(state().section(held("SEC-01")), wanted);
        QCOMPARE(state().section(held("SEC-02")).last(), QStringLiteral("Critical findings"));
        m_open->reopen();
        QCOMPARE(state().section(held("SEC-01")), wanted);
        QVERIFY(workspace().setSection({item("SEC-01")}, sectionText(state().statedSection(held("SEC-01")))));
        QVERIFY(held("SEC-01").state.section.isEmpty());
        workspace().undoStack().undo();
        QCOMPARE(state().section(held("SEC-01")), wanted);
    }

    void areTakenBackByTheWordsOfTheDocument()
    {
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("Other")));
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("Session cookies are readable by scripts")));
        QVERIFY(held("SEC-01").state.title.isEmpty());
        QVERIFY(workspace().setEffort({item("SEC-01")}, QStringLiteral("2 days")));
        QVERIFY(workspace().setEffort({item("SEC-01")}, {}));
        QCOMPARE(state().effort(held("SEC-01"))->minHours, 4.0);
    }

    void areOneUndoEachWithTheirHistory()
    {
        QVERIFY(workspace().setTitle(item("SEC-01"), QStringLiteral("Other")));
        const Event event = workspace().history(item("SEC-01")).first();
        QCOMPARE(event.field, Field::Title);
        QCOMPARE(event.to, QStringLiteral("Other"));
        QCOMPARE(workspace().undoStack().undoText().isEmpty(), false);
        workspace().undoStack().undo();
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Session cookies are readable by scripts"));
        workspace().undoStack().redo();
        QCOMPARE(state().title(held("SEC-01")), QStringLiteral("Other"));
    }

    void refuseWhatIsNoAmountOfWork()
    {
        const auto refused = workspace().setEffort({item("SEC-01")}, QStringLiteral("soon"));
        QVERIFY(!refused);
        QVERIFY(refused.error().message().contains(QLatin1String("soon")));
        QVERIFY(!held("SEC-01").state.effort);
    }

    void whatIsNoFindingIsNotCounted()
    {
        const SystemId system = held("SEC-02").system;
        QCOMPARE(workspace().readiness(system).rated, 2);
        QVERIFY(workspace().setMisread({item("SEC-02")}, true));
        QCOMPARE(workspace().readiness(system).rated, 1);
        QCOMPARE(workspace().readiness(system).blockers.size(), 1);
        workspace().undoStack().undo();
        QCOMPARE(workspace().readiness(system).rated, 2);
    }

    void aDocumentCanBelongToAnotherSystem()
    {
        QVERIFY(workspace().import(
            {readMarkdown(QByteArray(audit).replace("Ferry desk", "Lost and found").replace("SEC-", "LOST-"),
                          QStringLiteral("/audits/lost.md"))}));
        QCOMPARE(state().systems().size(), 2);
        const SystemId ferry = state().systems().first().id;
        const DocumentId lost = state().documents().last().id;
        QVERIFY(workspace().setDocumentSystem(lost, ferry));
        QCOMPARE(state().systems().size(), 1); // nothing was left in the other
        QCOMPARE(workspace().readiness(ferry).rated, 4);
        m_open->reopen();
        QCOMPARE(state().systems().size(), 1);
        QCOMPARE(state().documents().last().system, ferry);
    }

    void movingADocumentIsUndone()
    {
        QVERIFY(workspace().import(
            {readMarkdown(QByteArray(audit).replace("Ferry desk", "Lost and found").replace("SEC-", "LOST-"),
                          QStringLiteral("/audits/lost.md"))}));
        const SystemId own = state().documents().last().system;
        QVERIFY(workspace().setDocumentSystem(state().documents().last().id, state().systems().first().id));
        workspace().undoStack().undo();
        QCOMPARE(state().systems().size(), 2);
        QCOMPARE(state().documents().last().system, own);
        QCOMPARE(workspace().readiness(own).rated, 2);
    }
};

QTEST_GUILESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
