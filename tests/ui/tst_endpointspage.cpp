#include "items/servicechecksmodel.h"
#include "pages/endpointspage.h"
#include "probes/endpointprobe.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/strict.h"
#include "workspace/checkwatch.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

AuditDocument audit()
{
    AuditDocument facts;
    facts.path = u"harbour.md"_s;
    facts.title = u"Harbour audit"_s;
    facts.system = u"Harbour"_s;
    facts.endpoints = {{.url = u"/health/ready"_s, .purpose = u"Readiness"_s, .port = {}, .line = 3},
                       {.url = u"https://harbour.example/health"_s, .purpose = u"Liveness"_s, .port = {}, .line = 5}};
    Finding finding;
    finding.key = u"H-1"_s;
    finding.title = u"Say which version runs"_s;
    finding.severity = Severity::Low;
    facts.findings = {finding};
    return facts;
}

} // namespace

/// Drives the page against a real workspace file and a real server on loopback.
class TestEndpointsPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        auto created = Workspace::create(m_folder->filePath(u"team.shipworthy"_s));
        QVERIFY(created);
        m_workspace = std::move(*created);
        m_probe = std::make_unique<EndpointProbe>();
        m_checks = std::make_unique<CheckWatch>(*m_workspace);
        m_page = std::make_unique<ui::EndpointsPage>(*m_workspace, *m_probe, *m_checks);
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_checks.reset();
        m_probe.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void startsWithOneSentenceAndOneButton()
    {
        auto *button = child<QPushButton>(u"emptyAddButton"_s);
        QVERIFY(button->isVisible());
        QVERIFY(!child<QTreeView>(u"endpointsTree"_s)->isVisible());
        button->click();
        QVERIFY(child<QPlainTextEdit>(u"checkText"_s)->isVisible());
    }

    void addsWhatIsTickedAndSendsNothing()
    {
        importAudit();
        LoopbackServer server(response("200 OK", "application/json", json("{'status':'ok'}")));
        openAddPanel();
        auto *paths = child<QTreeWidget>(u"endpointPaths"_s);
        QCOMPARE(paths->topLevelItem(0)->text(0), u"/health/ready"_s);
        QCOMPARE(paths->topLevelItem(0)->text(2), u"harbour.md, line 3"_s);
        QCOMPARE(paths->topLevelItemCount(), 3); // /health is named, /metrics is ours
        paths->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QTest::keyClicks(child<QLineEdit>(u"endpointBase"_s), server.url(QString()).toString());
        QTest::keyClick(child<QLineEdit>(u"endpointBase"_s), Qt::Key_Return);

        QCOMPARE(urls(),
                 QStringList({server.url(u"/health/ready"_s).toString(), server.url(u"/metrics"_s).toString()}));
        QVERIFY(child<QTreeView>(u"endpointsTree"_s)->isVisible());
        QVERIFY(!child<QLineEdit>(u"endpointBase"_s)->isVisible());
        QCOMPARE(m_workspace->state().endpoints().first().purpose, u"Readiness"_s);
        QCOMPARE(m_workspace->undoStack().undoText(), u"Add 2 addresses"_s);
        for (const Endpoint &endpoint : m_workspace->state().endpoints())
            QVERIFY(!m_probe->isAsking(endpoint.id));
        QCOMPARE(server.connections(), 0);
    }

    void isReadyForTheKeyboardWhileEmpty()
    {
        m_page->focusMain();
        const QWidget *focused = m_page->focusWidget();
        QVERIFY(focused && m_page->isAncestorOf(focused));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Insert);
        QVERIFY(child<QPlainTextEdit>(u"checkText"_s)->isVisible());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Insert, Qt::AltModifier);
        QVERIFY(child<QLineEdit>(u"endpointBase"_s)->isVisible());
    }

    void ticksOnlyPathsMadeForAsking()
    {
        AuditDocument facts = audit();
        for (const QString &path : {u"/"_s, u"/api/orders"_s, u"/health/db"_s, u"/api/live"_s, u"/api/metrics?all=1"_s})
            facts.endpoints.append({.url = path, .purpose = {}, .port = {}, .line = 9});
        QVERIFY(m_workspace->import({{facts, "# Harbour audit\n"}}));
        openAddPanel();
        auto *paths = child<QTreeWidget>(u"endpointPaths"_s);
        QStringList ticked;
        for (int at = 0; at < paths->topLevelItemCount(); ++at) {
            if (paths->topLevelItem(at)->checkState(0) == Qt::Checked)
                ticked.append(paths->topLevelItem(at)->text(0));
        }
        QCOMPARE(ticked, QStringList({u"/health/ready"_s, u"/health"_s, u"/api/live"_s, u"/api/metrics?all=1"_s,
                                      u"/metrics"_s}));
    }

    void addsAndAsksInOneStep()
    {
        importAudit();
        LoopbackServer server(response("200 OK", "application/json", json("{'status':'ok'}")));
        openAddPanel();
        child<QLineEdit>(u"endpointBase"_s)->setText(server.url(QString()).toString());
        child<QPushButton>(u"endpointAddAndAsk"_s)->click();
        QTRY_COMPARE(server.connections(), 3);
        QTRY_COMPARE(cell(0, ServiceChecksModel::Column::State), u"Up"_s);
        QCOMPARE(cell(0, ServiceChecksModel::Column::Answer), u"200, status ok"_s);
    }

    void saysWhatIsWrongWithAnAddress_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << u"Nothing is sent"_s;
        QTest::newRow("words") << u"our server"_s << u"This is no address"_s;
        QTest::newRow("password") << u"https://me:pass@harbour.example"_s << u"user name or password"_s;
        QTest::newRow("scheme") << u"ftp://harbour.example"_s << u"only http and https"_s;
        QTest::newRow("metadata") << u"http://169.254.169.254"_s << u"never asked"_s;
    }
    void saysWhatIsWrongWithAnAddress()
    {
        QFETCH(QString, typed);
        QFETCH(QString, says);
        importAudit();
        openAddPanel();
        child<QLineEdit>(u"endpointBase"_s)->setText(typed);
        const QString message = child<QLabel>(u"endpointMessage"_s)->text();
        QVERIFY2(message.contains(says), qPrintable(message));
        QVERIFY(!child<QPushButton>(u"endpointAdd"_s)->isEnabled());
    }

    void aCheckMayBeTheFirstOfItsSystem()
    {
        child<QPushButton>(u"emptyAddButton"_s)->click();
        QVERIFY(!child<QPushButton>(u"checkSave"_s)->isEnabled());
        child<QComboBox>(u"checkSystem"_s)->setEditText(u"Lighthouse"_s);
        child<QLineEdit>(u"checkBase"_s)->setText(u"https://light.example"_s);
        child<QPushButton>(u"checkSave"_s)->click();
        QCOMPARE(m_workspace->state().systems().first().name, u"Lighthouse"_s);
        QCOMPARE(cell(0, ServiceChecksModel::Column::Check), u"/health"_s);
    }

    void addsANewSystemByItsName()
    {
        openAddPanel();
        child<QComboBox>(u"endpointSystem"_s)->setEditText(u"Lighthouse"_s);
        child<QLineEdit>(u"endpointBase"_s)->setText(u"https://light.example"_s);
        child<QPushButton>(u"endpointAdd"_s)->click();
        QCOMPARE(m_workspace->state().systems().size(), 1);
        QCOMPARE(m_workspace->state().systems().first().name, u"Lighthouse"_s);
        QCOMPARE(urls().size(), 2);
    }

    void doesNotAddTheSameAddressTwice()
    {
        importAudit();
        for (int time = 0; time < 2; ++time) {
            openAddPanel();
            child<QLineEdit>(u"endpointBase"_s)->setText(u"https://harbour.example"_s);
            child<QPushButton>(u"endpointAdd"_s)->click();
            QCOMPARE(urls().size(), 3);
        }
        QVERIFY(child<QLabel>(u"endpointMessage"_s)->text().contains(u"not in the list yet"_s));
    }

    void removesAndUndoes()
    {
        addEndpoint(u"https://harbour.example/health"_s);
        child<QTreeView>(u"endpointsTree"_s)->setFocus();
        QTest::keyClick(child<QTreeView>(u"endpointsTree"_s), Qt::Key_Delete);
        QVERIFY(urls().isEmpty());
        QVERIFY(child<QPushButton>(u"emptyAddButton"_s)->isVisible());
        m_workspace->undoStack().undo();
        QCOMPARE(urls().size(), 1);
        QVERIFY(child<QTreeView>(u"endpointsTree"_s)->isVisible());
    }

    void asksTheSelectedOneByKey()
    {
        LoopbackServer server(
            response("503 No", "application/json", json("{'status':'DOWN','components':{'redis':{'status':'DOWN'}}}")));
        addEndpoint(server.url(u"/health"_s).toString());
        addEndpoint(server.url(u"/other"_s).toString());
        child<QTreeView>(u"endpointsTree"_s)->setFocus();
        QTest::keyClick(child<QTreeView>(u"endpointsTree"_s), Qt::Key_R, Qt::ControlModifier);
        QTRY_COMPARE(cell(0, ServiceChecksModel::Column::Answer), u"503, redis is down"_s);
        QCOMPARE(server.connections(), 1);
        QCOMPARE(child<QLabel>(u"endpointReason"_s)->text(), u"503, redis is down"_s);
    }

    void aHealthEndpointThatIsDownCountsForTheVerdict()
    {
        LoopbackServer server(response("503 No", "application/json", "{}"));
        importAudit();
        const SystemId system = m_workspace->state().systems().first().id;
        const auto isDown = [&] { return m_workspace->readiness(system).rule == Rule::EndpointDown; };
        QVERIFY(m_workspace->addEndpoint(system, server.url(u"/health"_s), {}));
        QVERIFY(!isDown());
        child<QToolButton>(u"askAllEndpointsButton"_s)->click();
        QTRY_VERIFY(isDown());
        QVERIFY(m_workspace->removeEndpoint(m_workspace->state().endpoints().first().id));
        QVERIFY(!isDown());
    }

    void showsOnlyTheScope()
    {
        addEndpoint(u"https://harbour.example/health"_s);
        const auto other = m_workspace->addSystem(u"Lighthouse"_s);
        QVERIFY(other);
        m_page->setScope(*other);
        QVERIFY(child<QPushButton>(u"emptyAddButton"_s)->isVisible());
        m_page->setScope({});
        QVERIFY(child<QTreeView>(u"endpointsTree"_s)->isVisible());
    }

    void aRememberedIntervalWaitsUntilItIsStarted()
    {
        LoopbackServer server(response("200 OK", "text/plain", "ok"));
        addEndpoint(server.url().toString());
        child<QToolButton>(u"endpointInterval"_s)->menu()->actions()[3]->trigger();
        QCOMPARE(m_probe->interval(), 60s);
        QVERIFY(m_checks->isWatching());
        QCOMPARE(child<QToolButton>(u"endpointInterval"_s)->text(), u"Every minute"_s);
        child<QAction>(u"watchChecks"_s)->trigger();
        QCOMPARE(m_probe->interval(), 0s);
        QVERIFY(!m_checks->isWatching());

        EndpointProbe probe;
        CheckWatch checks(*m_workspace);
        ui::EndpointsPage next(*m_workspace, probe, checks);
        QCOMPARE(probe.interval(), 0s);
        QVERIFY(!checks.isWatching());
        QCOMPARE(next.findChild<QToolButton *>(u"endpointInterval"_s)->text(), u"Not watching"_s);
        next.findChild<QAction *>(u"watchChecks"_s)->trigger();
        QCOMPARE(probe.interval(), 60s);
        QCOMPARE(checks.usualInterval(), 60s);
    }

    void theRoomOfSuggestionsAndTheirDetailIsRemembered()
    {
        importAudit();
        const auto look = [](ui::EndpointsPage &page) {
            page.resize(1100, 700);
            page.show();
            page.findChild<QAction *>(u"suggestChecks"_s)->trigger();
            auto *splitter = page.findChild<QSplitter *>(u"suggestionsSplitter"_s);
            [&] { QTRY_VERIFY(splitter->isVisible()); }();
            return splitter;
        };
        QSplitter *splitter = look(*m_page);
        splitter->setSizes({400, 600});
        const QList<int> sizes = splitter->sizes();
        ui::EndpointsPage next(*m_workspace, *m_probe, *m_checks);
        next.restoreLayout(m_page->saveLayout());
        QTRY_COMPARE(look(next)->sizes(), sizes);
    }

    void ignoresADamagedLayout() { m_page->restoreLayout("nonsense"); }

private:
    template <typename Widget> Widget *child(const QString &name) const { return m_page->findChild<Widget *>(name); }

    void importAudit() { QVERIFY(m_workspace->import({{audit(), "# Harbour audit\n"}})); }

    void openAddPanel() { child<QAction>(u"addEndpoint"_s)->trigger(); }

    void addEndpoint(const QString &url)
    {
        if (m_workspace->state().systems().isEmpty())
            QVERIFY(m_workspace->addSystem(u"Harbour"_s));
        QVERIFY(m_workspace->addEndpoint(m_workspace->state().systems().first().id, QUrl(url), {}));
    }

    [[nodiscard]] QStringList urls() const
    {
        QStringList urls;
        for (const Endpoint &endpoint : m_workspace->state().endpoints())
            urls.append(endpoint.url.toString());
        return urls;
    }

    /// The text of the n-th endpoint of the first group.
    [[nodiscard]] QString cell(int row, ServiceChecksModel::Column column) const
    {
        const QAbstractItemModel *model = child<QTreeView>(u"endpointsTree"_s)->model();
        return model->index(row, int(column), model->index(0, 0)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<EndpointProbe> m_probe;
    std::unique_ptr<CheckWatch> m_checks;
    std::unique_ptr<ui::EndpointsPage> m_page;
};

QTEST_MAIN(TestEndpointsPage)
#include "tst_endpointspage.moc"
