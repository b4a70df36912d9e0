#include "pages/roadmappage.h"
#include "pages/roadmaptile.h"
#include "support/strict.h"

#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QtTest>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 6), QTime(9, 0), QTimeZone::utc());
const QDate start(2026, 2, 13);

Task task(const QString &title, const QStringList &findings)
{
    Task task;
    task.title = title;
    task.findings = findings;
    task.line = 41;
    return task;
}

/// Two weeks that are over: one task for each of \a findings, and one that covers nothing.
AuditDocument plan(const QStringList &findings)
{
    AuditDocument document;
    document.path = u"ferry.md"_s;
    document.sha256 = u"ferry"_s;
    document.system = u"Ferry API"_s;
    Phase phase;
    phase.title = u"Week 1-2"_s;
    phase.startDay = 1;
    phase.endDay = 14;
    phase.tasks = {task(u"Sweep"_s, {})};
    for (const QString &key : findings) {
        Finding finding;
        finding.key = key;
        finding.title = u"About "_s + key;
        finding.severity = Severity::High;
        document.findings.append(finding);
        phase.tasks.append(task(u"Mend "_s + key, {key}));
    }
    document.phases = {phase};
    return document;
}

} // namespace

/// What the tiles over the plan say.
class TestRoadmapTiles : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RoadmapPage> m_page;

    RoadmapTile &late() const { return *m_page->findChild<RoadmapTile *>(u"lateTile"_s); }
    void show(const QStringList &findings)
    {
        auto created = Workspace::create(m_directory.filePath(u"test.shipworthy"_s), [] { return now; });
        QVERIFY(created.has_value());
        m_workspace = std::move(*created);
        QVERIFY(m_workspace->import({{plan(findings), "# Ferry"}}).has_value());
        const SystemId system = m_workspace->state().systems().first().id;
        QVERIFY(m_workspace->setPlanStart(system, start).has_value());
        m_page = std::make_unique<RoadmapPage>(*m_workspace);
        m_page->setScope(system);
        m_page->show();
    }

private slots:
    void init() { test::failOnAnyWarning(); }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
        QFile::remove(m_directory.filePath(u"test.shipworthy"_s));
    }

    void saysWhyMoreTasksThanFindingsAreLate()
    {
        show({u"A-1"_s});
        QVERIFY(late().isVisible());
        QCOMPARE(late().text(), u"2 tasks late. They hold 1 late finding. "
                                "1 task without a rating, not among the findings."_s);
        QVERIFY(late().action().isVisible());
    }

    void lateTasksWithoutARatingOfferNoFindings()
    {
        show({});
        QVERIFY(late().isVisible());
        QVERIFY(!late().action().isVisible());
    }
};

QTEST_MAIN(TestRoadmapTiles)
#include "tst_roadmaptiles.moc"
