#include "items/servicechecksmodel.h"
#include "pages/endpointspage.h"
#include "pages/verifyingchecks.h"
#include "probes/endpointprobe.h"
#include "shell/checknotices.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/settings.h"
#include "shell/workspacesession.h"
#include "support/json.h"
#include "support/loopbackserver.h"
#include "support/ownsettings.h"
#include "support/readdocuments.h"
#include "support/strict.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Column = ServiceChecksModel::Column;

/// Ready once it is repaired.
class Quay : public LoopbackServer {
public:
    Quay()
        : LoopbackServer([this](QTcpSocket &socket, const QByteArray &path) {
            socket.write(!path.startsWith("/health") ? response("404 No", "text/plain", "no such page")
                         : isReady                   ? response("200 OK", "application/json", json("{'status':'ok'}"))
                                   : response("503 No", "application/json", json("{'status':'down','redis':'down'}")));
            socket.disconnectFromHost();
        })
    {
    }
    [[nodiscard]] QString base() const { return url(QString()).toString(); }

    bool isReady = false;
};

AuditDocument audit()
{
    Finding ready = harbourFinding(u"QUAY-1"_s, u"Say when the quay is ready"_s, Status::Resolved);
    ready.severity = Severity::Critical;
    ready.acceptance = QStringList{u"`GET /health/ready` returns 200"_s};
    return harbourAudit(u"quay.md"_s, {ready, harbourFinding(u"QUAY-2"_s, u"Light the quay"_s)});
}

} // namespace

/// Checks of a real service on loopback, driven by keys and clicks in the whole window.
class TestLiveChecks : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        keepSettingsIn(*m_home);
        m_session = std::make_unique<ui::WorkspaceSession>();
        m_probe = std::make_unique<EndpointProbe>();
        m_window = std::make_unique<ui::MainWindow>(*m_session, *m_probe);
        QVERIFY(m_session->create(m_home->filePath(u"team.shipworthy"_s)));
        QVERIFY(workspace().import({{audit(), bytesOf(audit())}}));
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        trigger("goto6");
        QVERIFY(page());
    }
    void cleanup()
    {
        m_window.reset();
        m_probe.reset();
        m_session.reset();
        m_home.reset();
    }

    void goFromRedToGreenWithoutADocumentBeingEdited()
    {
        Quay quay;
        const ItemId item = workspace().state().items().first().id;
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Insert);
        QVERIFY(child<QPlainTextEdit>(u"checkText"_s)->isVisible());
        QTest::keyClicks(child<QLineEdit>(u"checkBase"_s), quay.base());
        QTest::keyClicks(child<QLineEdit>(u"checkNameField"_s), u"Readiness"_s);
        child<QPlainTextEdit>(u"checkText"_s)->selectAll();
        QTest::keyClicks(child<QPlainTextEdit>(u"checkText"_s), u"GET {H}/health/ready"_s);
        QTest::keyClick(child<QPlainTextEdit>(u"checkText"_s), Qt::Key_Return);
        QTest::keyClicks(child<QPlainTextEdit>(u"checkText"_s), u"status == 200"_s);
        child<QListWidget>(u"checkItems"_s)->item(0)->setCheckState(Qt::Checked);
        QTest::keyClick(child<QPlainTextEdit>(u"checkText"_s), Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(workspace().state().serviceChecks().size(), 1);
        QCOMPARE(workspace().state().serviceChecks().first().items, QList{item});
        QCOMPARE(quay.connections(), 0);
        QCOMPARE(cell(0, Column::State), u"Not run"_s);

        QTest::keyClick(tree(), Qt::Key_R);
        QTRY_VERIFY(child<QPushButton>(u"messageAction"_s));
        QVERIFY(child<ui::MessageBar>({})->texts().join(u' ').contains(u"127.0.0.1"_s));
        QCOMPARE(quay.connections(), 0);
        child<QPushButton>(u"messageAction"_s)->click();
        QTRY_COMPARE(cell(0, Column::State), u"Fail"_s);
        QCOMPARE(workspace().evidence(item), Evidence::Contradicted);
        QVERIFY(child<QLabel>(u"checkWhy"_s)->text().contains(u"503"_s));
        QVERIFY(child<QPlainTextEdit>(u"checkAnswer"_s)->toPlainText().contains(u"redis"_s));
        QTRY_VERIFY(child<QLabel>(u"checksStatus"_s)->text().contains(u"0 of 1 pass"_s));

        quay.isReady = true;
        QTest::keyClick(tree(), Qt::Key_Return);
        QTRY_COMPARE(cell(0, Column::State), u"Pass"_s);
        QCOMPARE(workspace().evidence(item), Evidence::Verified);
        QVERIFY(cell(0, Column::Answer).startsWith(u"200, "_s));
        QCOMPARE(cell(0, Column::Results), u"1 of 2 runs passed, 1 failed"_s);
        QTRY_VERIFY(child<QLabel>(u"checksStatus"_s)->text().contains(u"1 of 1 pass"_s));
    }

    void notNowSendsNothing()
    {
        Quay quay;
        addCheck(quay.base());
        QTRY_VERIFY(child<QAction>(u"runChecks"_s)->isEnabled());
        QTest::keyClick(tree(), Qt::Key_F5);
        QTRY_VERIFY(child<QPushButton>(u"messageOther"_s));
        child<QPushButton>(u"messageOther"_s)->click();
        QTRY_VERIFY(child<ui::MessageBar>({})->texts().isEmpty());
        QCOMPARE(quay.connections(), 0);
        QCOMPARE(cell(0, Column::State), u"Not run"_s);
    }

    void aPausedCheckIsRunByHandOnly()
    {
        Quay quay;
        const CheckId id = addCheck(quay.base());
        QTest::keyClick(tree(), Qt::Key_P);
        QVERIFY(workspace().state().serviceCheck(id)->isPaused);
        QCOMPARE(cell(0, Column::State), u"Paused"_s);
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        QTRY_VERIFY(child<QAction>(u"runChecks"_s)->isEnabled());
        QTest::keyClick(tree(), Qt::Key_F5);
        QTest::keyClick(tree(), Qt::Key_R);
        QTRY_COMPARE(cell(0, Column::State), u"Fail, paused"_s);
        QCOMPARE(quay.connections(), 1);
        QTest::keyClick(tree(), Qt::Key_P);
        QCOMPARE(cell(0, Column::State), u"Fail"_s);
        workspace().undoStack().undo();
        QCOMPARE(cell(0, Column::State), u"Fail, paused"_s);
    }

    void removesAndUndoes()
    {
        addCheck(u"https://quay.example"_s);
        QTest::keyClick(tree(), Qt::Key_Delete);
        QVERIFY(workspace().state().serviceChecks().isEmpty());
        QVERIFY(child<QPushButton>(u"emptyAddButton"_s)->isVisible());
        workspace().undoStack().undo();
        QCOMPARE(cell(0, Column::Check), u"/health/ready"_s);
    }

    void saysWhereATextStopsBeingACheck()
    {
        addCheck(u"https://quay.example"_s);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *text = child<QPlainTextEdit>(u"checkText"_s);
        QTRY_VERIFY(text->isVisible());
        QVERIFY(child<QPushButton>(u"checkSave"_s)->isEnabled());
        text->moveCursor(QTextCursor::End);
        QTest::keyClicks(text, u"status == =="_s);
        QVERIFY2(child<QLabel>(u"checkMessage"_s)->text().contains(u"line 3, column 11"_s),
                 qPrintable(child<QLabel>(u"checkMessage"_s)->text()));
        QVERIFY(!child<QPushButton>(u"checkSave"_s)->isEnabled());
        QVERIFY(!child<QPushButton>(u"checkTry"_s)->isEnabled());
        QVERIFY(!text->extraSelections().isEmpty());
        QTest::keyClick(text, Qt::Key_Escape);
        QTRY_VERIFY(tree()->isVisible());
        QCOMPARE(workspace().state().serviceChecks().first().text, u"GET {H}/health/ready\nstatus == 200\n"_s);
    }

    void triesACheckAndKeepsNothing()
    {
        Quay quay;
        addCheck(quay.base());
        QTest::keyClick(tree(), Qt::Key_E);
        QTest::keyClick(child<QPlainTextEdit>(u"checkText"_s), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(child<QPushButton>(u"checkAllow"_s)->isVisible());
        QCOMPARE(quay.connections(), 0);
        child<QPushButton>(u"checkAllow"_s)->click();
        QTRY_VERIFY2(child<QLabel>(u"checkTryResult"_s)->text().startsWith(u"Fails"_s),
                     qPrintable(child<QLabel>(u"checkTryResult"_s)->text()));
        QVERIFY(child<QWidget>(u"checkTryLines"_s)->findChild<QWidget *>(u"checkLine"_s));
        QTest::keyClick(child<QPlainTextEdit>(u"checkText"_s), Qt::Key_Escape);
        QCOMPARE(cell(0, Column::State), u"Not run"_s);
        QVERIFY(workspace().checkRuns(workspace().state().serviceChecks().first().id, 10).isEmpty());
    }

    void keysOfTheListDoNothingInThePanels()
    {
        const CheckId id = addCheck(u"https://quay.example"_s);
        QTest::keyClick(tree(), Qt::Key_E);
        auto *items = child<QListWidget>(u"checkItems"_s);
        QTRY_VERIFY(items->isVisible());
        items->setFocus();
        for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_P, Qt::Key_R})
            QTest::keyClick(items, key);
        child<QLineEdit>(u"checkNameField"_s)->setText(u"Half written"_s);
        QTest::keyClick(items, Qt::Key_Insert);
        QVERIFY(workspace().state().serviceCheck(id));
        QVERIFY(!workspace().state().serviceCheck(id)->isPaused);
        QCOMPARE(child<QLineEdit>(u"checkNameField"_s)->text(), u"Half written"_s);
    }

    void aClickNeverSendsAnything()
    {
        Quay quay;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        addCheck(quay.base());
        const QPoint row = tree()->visualRect(tree()->currentIndex()).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, row);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, row);
        QCOMPARE(cell(0, Column::State), u"Not run"_s);
        QCOMPARE(quay.connections(), 0);
    }

    void filtersByWordsOfARow()
    {
        addCheck(u"https://quay.example"_s);
        addCheck(u"https://pier.example"_s, u"Mooring"_s);
        trigger("find");
        QTest::keyClicks(m_window->focusWidget(), u"moor"_s);
        QCOMPARE(tree()->model()->rowCount(), 1);
        QCOMPARE(child<QLabel>(u"pageStatus"_s)->text().section(u" · "_s, 0, 0), u"1 of 2 shown"_s);
        QTest::keyClicks(m_window->focusWidget(), u"zzz"_s);
        QVERIFY(child<QPushButton>(u"clearEndpointsFilter"_s)->isVisible());
        child<QPushButton>(u"clearEndpointsFilter"_s)->click();
        QCOMPARE(tree()->model()->rowCount(), 2);
    }

    void backComesToTheFilterThatWasSet()
    {
        addCheck(u"https://quay.example"_s);
        addCheck(u"https://pier.example"_s, u"Mooring"_s);
        trigger("find");
        QTest::keyClicks(m_window->focusWidget(), u"moor"_s);
        trigger("goto2");
        trigger("goto6");
        trigger("find");
        QTest::keyClick(m_window->focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Delete);
        QCOMPARE(tree()->model()->rowCount(), 2);
        trigger("back");
        trigger("back");
        QVERIFY(page()->isVisible());
        QCOMPARE(tree()->model()->rowCount(), 1);
        trigger("forward");
        trigger("forward");
        QCOMPARE(tree()->model()->rowCount(), 2);
    }

    void filesOfChecksGoThereAndBack()
    {
        addCheck(u"https://quay.example"_s);
        addCheck(u"https://pier.example"_s, u"Mooring"_s);
        const QString path = m_home->filePath(u"service.checks"_s);
        child<QAction>(u"exportChecks"_s)->trigger();
        auto *dialog = child<QFileDialog>(u"checksExportDialog"_s);
        QVERIFY(dialog);
        emit dialog->fileSelected(path);
        dialog->close();
        const QList<ServiceCheck> before = workspace().state().serviceChecks();
        QVERIFY(workspace().removeServiceChecks({before[0].id, before[1].id}));
        m_window->take({path});
        const QList<ServiceCheck> after = workspace().state().serviceChecks();
        QCOMPARE(after.size(), 2);
        for (int at = 0; at < 2; ++at) {
            QCOMPARE(after[at].text, before[at].text);
            QCOMPARE(after[at].name, before[at].name);
            QCOMPARE(after[at].base, before[at].base);
        }
        QCOMPARE(workspace().undoStack().count(), workspace().undoStack().index());
    }

    void aFilesUnknownSystemIsAskedAbout_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QStringList>("systems"); // of the checks afterwards
        QTest::newRow("added") << u"addUnknownSystems"_s << QStringList{u"Lighthouse"_s, u"Lighthouse"_s};
        QTest::newRow("another one") << u"useKnownSystem"_s << QStringList{u"Harbour"_s, u"Harbour"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void aFilesUnknownSystemIsAskedAbout()
    {
        QFETCH(QString, button);
        QFETCH(QStringList, systems);
        const QString path = m_home->filePath(u"light.checks"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# system: Lighthouse\n# for: finding X-1: Gone\nGET https://a.example/\nstatus == 200\n\n"
                   "GET https://b.example/\nstatus == 200\n");
        file.close();
        const QString known = workspace().state().systems().first().name;
        m_window->take({path});
        auto *question = child<QMessageBox>(u"unknownSystemsQuestion"_s);
        QTRY_VERIFY(question && question->isVisible());
        QVERIFY(question->text().contains(u"Lighthouse"_s));
        QVERIFY(workspace().state().serviceChecks().isEmpty());
        if (button.isEmpty())
            QTest::keyClick(question, Qt::Key_Escape);
        else
            question->findChild<QPushButton *>(button)->click();
        QStringList found;
        for (const ServiceCheck &check : workspace().state().serviceChecks())
            found.append(workspace().state().system(check.system)->name);
        QCOMPARE(found, systems.replaceInStrings(u"Harbour"_s, known));
        const bool isTold = child<ui::MessageBar>({})->texts().join(u' ').contains(u"X-1"_s);
        QCOMPARE(isTold, !button.isEmpty());
    }

    void aFileThatIsNoneSaysWhere()
    {
        const QString path = m_home->filePath(u"broken.checks"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("GET https://quay.example/\nstatus = 200\n");
        file.close();
        m_window->take({path});
        QVERIFY(child<ui::MessageBar>({})->texts().join(u' ').contains(u"line 2"_s));
        QVERIFY(workspace().state().serviceChecks().isEmpty());
    }

    void standBesideTheFindingThatTheyVerify()
    {
        Quay quay;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        const CheckId id = addCheck(quay.base());
        trigger("goto2");
        auto *detail = m_window->findChild<QWidget *>(u"findingDetail"_s);
        QTRY_VERIFY(detail && detail->isVisible());
        auto *rows = detail->findChild<ui::VerifyingChecks *>();
        QTRY_VERIFY(rows->isVisible());
        rows->findChild<QToolButton *>(u"runVerifyingCheck"_s)->click();
        QTRY_COMPARE(workspace().state().standing(id).state, CheckState::Fail);
        QTRY_VERIFY(rows->findChild<QWidget *>(u"verifyingCheck"_s)->accessibleName().contains(u"503"_s));
        emit rows->findChild<QLabel *>()->linkActivated(u"open"_s);
        QTRY_COMPARE(m_window->findChild<QStackedWidget *>(u"pageStack"_s)->currentWidget(), page());
        QCOMPARE(child<QLabel>(u"checkTitle"_s)->text(), u"GET /health/ready"_s);
    }

    void breakingItAgainContradictsTheTickWhileItIsWatched()
    {
        Quay quay;
        quay.isReady = true;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        const CheckId id = addCheck(quay.base());
        ServiceCheck check = *workspace().state().serviceCheck(id);
        check.text = u"GET {H}/health/ready\ninterval 1s\nfailureThreshold 2\nstatus == 200\n"_s;
        const auto edited = workspace().editServiceChecks({check});
        QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().message()));
        trigger("watchChecks");
        const ItemId item = workspace().state().items().first().id;
        QTRY_COMPARE_WITH_TIMEOUT(workspace().evidence(item), Evidence::Verified, 10000);
        QVERIFY(child<QLabel>(u"checksStatus"_s)->text().contains(u"next"_s));
        quay.isReady = false;
        QTRY_COMPARE_WITH_TIMEOUT(workspace().evidence(item), Evidence::Contradicted, 10000);
        trigger("watchChecks");
        QVERIFY(!child<QAction>(u"watchChecks"_s)->isChecked());
    }

    void aDeniedTickLeadsToItsCheck()
    {
        Quay quay;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        const CheckId id = addCheck(quay.base());
        QTest::keyClick(tree(), Qt::Key_R);
        QTRY_COMPARE(workspace().state().standing(id).state, CheckState::Fail);
        trigger("goto9");
        auto *place = child<QPushButton>(u"secondStatementPlace"_s);
        QTRY_VERIFY(place && place->isVisible());
        place->click();
        QTRY_COMPARE(m_window->findChild<QStackedWidget *>(u"pageStack"_s)->currentWidget(), page());
        QCOMPARE(child<QLabel>(u"checkTitle"_s)->text(), u"GET /health/ready"_s);
        QTRY_VERIFY2(child<QLabel>(u"checkWhy"_s)->text().contains(u"redis"_s),
                     qPrintable(child<QLabel>(u"checkWhy"_s)->text()));
    }

    void aChangeBehindTheWindowIsANotice()
    {
        Quay quay;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        addCheck(quay.base());
        QTest::keyClick(tree(), Qt::Key_R);
        QTRY_COMPARE(cell(0, Column::State), u"Fail"_s);
        QSignalSpy told(m_window->findChild<ui::CheckNotices *>(), &ui::CheckNotices::told);
        QWidget other;
        other.show();
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        quay.isReady = true;
        trigger("runChecks");
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().at(1).toString().contains(u"Passes"_s));

        trigger("notifyChecks");
        QVERIFY(!ui::settings::notifiesChecks());
        quay.isReady = false;
        trigger("runChecks");
        QTRY_COMPARE(cell(0, Column::State), u"Fail"_s);
        QCOMPARE(told.size(), 1);
    }

    void openingAWorkspaceSendsNothing()
    {
        Quay quay;
        QVERIFY(workspace().setSetting(u"checks-allow-private"_s, u"on"_s));
        addCheck(quay.base());
        child<QToolButton>(u"endpointInterval"_s)->menu()->actions()[2]->trigger();
        QVERIFY(m_session->create(m_home->filePath(u"other.shipworthy"_s)));
        QVERIFY(m_session->open(m_home->filePath(u"team.shipworthy"_s)));
        trigger("goto6");
        QCOMPARE(child<QToolButton>(u"endpointInterval"_s)->text(), u"Not watching"_s);
        QCOMPARE(quay.connections(), 0);
    }

    void keepWhatDocumentsSuggestAndSendNothing()
    {
        Quay quay;
        QTRY_VERIFY(child<QToolButton>(u"suggestChecksButton"_s)->isVisible());
        trigger("suggestChecks");
        auto *list = child<QTreeWidget>(u"suggestions"_s);
        QTRY_VERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->checkState(0), Qt::Checked);
        QVERIFY(!child<QPushButton>(u"acceptSuggestions"_s)->isEnabled());
        QTest::keyClicks(child<QLineEdit>(u"suggestionsBase"_s), quay.base());
        child<QPushButton>(u"acceptSuggestions"_s)->click();
        QCOMPARE(workspace().state().serviceChecks().size(), 1);
        const ServiceCheck check = workspace().state().serviceChecks().first();
        QVERIFY(check.source.sentence.contains(u"/health/ready"_s));
        QCOMPARE(check.items, QList{workspace().state().items().first().id});
        QCOMPARE(check.base, QUrl(quay.base()));
        QCOMPARE(quay.connections(), 0);
        QTRY_VERIFY(tree()->isVisible());
        QVERIFY(!child<QToolButton>(u"suggestChecksButton"_s)->isVisible());
        workspace().undoStack().undo();
        QVERIFY(child<QToolButton>(u"suggestChecksButton"_s)->isVisible());
    }

    void suggestionsThatAreReadLaterBringTheirSystem()
    {
        QVERIFY(m_session->create(m_home->filePath(u"two.shipworthy"_s)));
        AuditDocument quiet = harbourAudit(u"pier.md"_s, {harbourFinding(u"PIER-1"_s, u"Paint the pier"_s)});
        quiet.system = u"Pier"_s;
        AuditDocument asking = audit();
        asking.system = u"Quay"_s;
        QVERIFY(workspace().import({{quiet, bytesOf(quiet)}, {asking, bytesOf(asking)}}));
        QCOMPARE(workspace().state().systems().first().name, u"Pier"_s);
        trigger("goto6");
        trigger("suggestChecks"); // at once: nothing is read yet
        auto *list = child<QTreeWidget>(u"suggestions"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(child<QComboBox>(u"suggestionsSystem"_s)->currentText(), u"Quay"_s);
    }

    void documentsThatArriveWhileOthersAreReadSuggestToo()
    {
        QVERIFY(m_session->create(m_home->filePath(u"two.shipworthy"_s)));
        AuditDocument quiet = harbourAudit(u"pier.md"_s, {harbourFinding(u"PIER-1"_s, u"Paint the pier"_s)});
        QVERIFY(workspace().import({{quiet, bytesOf(quiet)}}));
        trigger("goto6");
        const AuditDocument asking = audit();
        QVERIFY(workspace().import({{asking, bytesOf(asking)}}));
        trigger("suggestChecks");
        QTRY_COMPARE(child<QTreeWidget>(u"suggestions"_s)->topLevelItemCount(), 1);
    }

    void aDeclinedSuggestionIsNotOfferedAgain()
    {
        QTRY_VERIFY(child<QToolButton>(u"suggestChecksButton"_s)->isVisible());
        trigger("suggestChecks");
        QTRY_VERIFY(child<QTreeWidget>(u"suggestions"_s)->isVisible());
        QTest::keyClick(child<QTreeWidget>(u"suggestions"_s), Qt::Key_Delete);
        QCOMPARE(child<QTreeWidget>(u"suggestions"_s)->topLevelItemCount(), 0);
        QTest::keyClick(child<QTreeWidget>(u"suggestions"_s), Qt::Key_Escape);
        QVERIFY(!child<QToolButton>(u"suggestChecksButton"_s)->isVisible());
        QVERIFY(workspace().state().serviceChecks().isEmpty());
    }

    void aServiceIsLookedAtOnlyAfterConsent()
    {
        Quay quay;
        quay.isReady = true;
        trigger("suggestChecks");
        QTest::keyClicks(child<QLineEdit>(u"suggestionsBase"_s), quay.base());
        child<QPushButton>(u"discoverAddresses"_s)->click();
        QVERIFY(child<QLabel>(u"discoveryText"_s)->text().contains(quay.base()));
        QVERIFY(child<QLabel>(u"discoveryText"_s)->text().contains(u"private network"_s));
        QCOMPARE(quay.connections(), 0);
        child<QPushButton>(u"discoveryAgree"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(child<QPushButton>(u"discoveryCancel"_s)->text() == u"Close"_s, 30000);
        const QList<QTreeWidgetItem *> rows =
            child<QTreeWidget>(u"suggestions"_s)->findItems(u"/health: Health"_s, Qt::MatchExactly);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first()->checkState(0), Qt::Checked);
    }

private:
    [[nodiscard]] Workspace &workspace() const { return *m_session->workspace(); }
    [[nodiscard]] ui::EndpointsPage *page() const { return m_window->findChild<ui::EndpointsPage *>(); }
    [[nodiscard]] QTreeView *tree() const { return child<QTreeView>(u"endpointsTree"_s); }
    template <typename Widget> Widget *child(const QString &name) const
    {
        return name.isEmpty() ? m_window->findChild<Widget *>() : m_window->findChild<Widget *>(name);
    }
    void trigger(const char *action) const { m_window->findChild<QAction *>(QLatin1String(action))->trigger(); }

    CheckId addCheck(const QString &base, const QString &name = u"Readiness"_s)
    {
        ServiceCheck check;
        check.system = workspace().state().systems().first().id;
        check.base = QUrl(base);
        check.text = u"GET {H}/health/ready\nstatus == 200\n"_s;
        check.name = name;
        check.items = {workspace().state().items().first().id};
        const auto added = workspace().addServiceChecks({check});
        if (!added)
            qFatal("%s", qPrintable(added.error().message()));
        page()->showCheck(added->first());
        tree()->setFocus();
        return added->first();
    }

    /// The text of the n-th row of the first service.
    [[nodiscard]] QString cell(int row, Column column) const
    {
        const QAbstractItemModel *model = tree()->model();
        return model->index(row, int(column), model->index(0, 0)).data().toString();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<ui::WorkspaceSession> m_session;
    std::unique_ptr<EndpointProbe> m_probe;
    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestLiveChecks)
#include "tst_livechecks.moc"
