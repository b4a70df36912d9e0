#include "pages/portfoliocard.h"
#include "probes/endpointprobe.h"
#include "shell/daywatch.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/scorecardexporter.h"
#include "shell/sidebar.h"
#include "shell/sidebarmodel.h"
#include "shell/workspacesession.h"
#include "standup/standupview.h"
#include "support/ownsettings.h"
#include "support/strict.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

namespace {

const QString samples = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples/");

/// The program as main() puts it together.
struct Program {
    WorkspaceSession session;
    EndpointProbe probe;
    MainWindow window{session, probe};

    Program()
    {
        if (const auto restored = session.restore(); !restored)
            window.report(restored.error());
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window); // shortcuts work in the active window only
    }
    [[nodiscard]] const WorkspaceState &state() const { return session.workspace()->state(); }
    [[nodiscard]] QStringList messages() const { return window.findChild<MessageBar *>()->texts(); }
    [[nodiscard]] QString pageShown() const
    {
        return window.findChild<QStackedWidget *>(u"pageStack"_s)->currentWidget()->objectName();
    }
    void trigger(const char *action) { window.findChild<QAction *>(QLatin1String(action))->trigger(); }
    [[nodiscard]] QListView *list(const QString &name) const { return window.findChild<QListView *>(name); }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(600, 400), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
    }
    [[nodiscard]] bool import(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names)
            paths.append(samples + name);
        drop(paths);
        // The sidebar follows a moment later than the state.
        return QTest::qWaitFor([this, &names] {
            return state().documents().size() == names.size() &&
                   list(u"systems"_s)->model()->rowCount() == names.size() + 1;
        });
    }
};

const QString harbour = u"harbour-booking-audit.md"_s;
const QString tideline = u"tideline-ledger-requirements.md"_s;

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_home;

    QString makeFile(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        test::keepSettingsIn(*m_home);
    }

    void beginsOnTheStartPage()
    {
        Program program;
        QCOMPARE(program.pageShown(), u"startPage"_s);
        QCOMPARE(program.session.workspace()->name(), u"Untitled workspace"_s);
        const auto findings = program.list(u"pages"_s)->model()->index(int(PageId::Findings), 0);
        QVERIFY(!(findings.flags() & Qt::ItemIsEnabled));
        QVERIFY(!program.window.findChild<QAction *>(u"exportPdf"_s)->isEnabled());
    }

    void importsWhatIsDroppedAndSaysSo()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTRY_COMPARE(program.messages().size(), 1);
        QVERIFY2(program.messages().first().startsWith(u"1 document imported:"_s),
                 qPrintable(program.messages().first()));
        QCOMPARE(program.pageShown(), u"portfolioPage"_s);
        QTRY_COMPARE(program.window.findChildren<SystemCard *>().size(), 1);
        QCOMPARE(program.list(u"systems"_s)->model()->rowCount(), 2); // all systems, and this one
    }

    void importsCopiedFilesOnPaste()
    {
        Program program;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(samples + harbour)});
        QApplication::clipboard()->setMimeData(data);
        QTest::keyClick(&program.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(program.state().documents().size(), 1);
    }

    void undoingAnImportTakesItsMessageAndItsPageAway()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTRY_COMPARE(program.messages().size(), 1);
        program.trigger("goto2");
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(program.state().documents().isEmpty());
        QVERIFY(program.messages().isEmpty());
        QCOMPARE(program.pageShown(), u"startPage"_s);
    }

    void undoingALaterStepKeepsTheImportsMessage()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTRY_COMPARE(program.messages().size(), 1);
        QVERIFY(program.session.workspace()->renameSystem(program.state().systems().first().id, u"Pier"_s));
        program.trigger("undo");
        QCOMPARE(program.messages().size(), 1);
    }

    void aBulkEditUnderAFilterSaysHowManyLeftItAndCanBeTakenBack()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.trigger("goto2");
        auto *filter = program.window.findChild<QLineEdit *>(u"findingsFilter"_s);
        auto *tree = program.window.findChild<QTreeView *>(u"findingsTree"_s);
        filter->setText(u"is:open severity:critical"_s);
        QTRY_VERIFY(tree->model()->rowCount(tree->model()->index(0, 0)) > 1);
        tree->setFocus();
        tree->selectAll();
        const auto count = tree->selectionModel()->selectedRows().size();
        QTest::keyClick(tree, Qt::Key_Space);
        const QString said = u"Tick %1 items: done. %1 of them no longer fit the filter."_s.arg(count);
        QTRY_COMPARE(program.messages().value(0), said);
        const auto buttons = program.window.findChild<MessageBar *>()->findChildren<QPushButton *>(u"messageAction"_s);
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(program.messages(), QStringList());
        QTRY_COMPARE(tree->model()->rowCount(tree->model()->index(0, 0)), int(count));
        QTRY_VERIFY(tree->hasFocus());
    }

    void namesEachFileItCannotImportAndImportsTheRest()
    {
        Program program;
        const QString empty = makeFile(u"empty.md"_s, {});
        program.drop({empty, m_home->filePath(u"missing.md"_s), samples + harbour});
        QTRY_COMPARE(program.state().documents().size(), 1);
        QTRY_COMPARE(program.messages().size(), 2);
        const QString refusal = program.messages().last();
        QVERIFY(refusal.startsWith(u"2 files not imported:"_s));
        QVERIFY(refusal.contains(u"empty.md"_s));
        QVERIFY(refusal.contains(u"missing.md"_s));
    }

    void escClosesTheNewestMessage()
    {
        Program program;
        program.window.report({u"One"_s, {}});
        program.window.report({u"Two"_s, {}});
        QTest::keyClick(&program.window, Qt::Key_Escape);
        QCOMPARE(program.messages(), QStringList{u"One"_s});
    }

    void choosingASystemScopesTheCounts()
    {
        Program program;
        QVERIFY(program.import({harbour, tideline}));
        const auto shownCount = [&] {
            return program.list(u"pages"_s)
                ->model()
                ->index(int(PageId::Documents), 0)
                .data(SidebarModel::EntryRole)
                .value<SidebarEntry>()
                .count;
        };
        QTRY_COMPARE(shownCount(), u"2"_s);
        QListView *systems = program.list(u"systems"_s);
        QTRY_COMPARE(systems->model()->rowCount(), 3);
        systems->setCurrentIndex(systems->model()->index(1, 0));
        QTRY_COMPARE(shownCount(), u"1"_s);
        program.trigger("allSystems");
        QTRY_COMPARE(shownCount(), u"2"_s);
        QTest::keyClick(&program.window, Qt::Key_PageDown, Qt::ControlModifier);
        QTRY_COMPARE(systems->currentIndex().row(), 1);
    }

    void enterOnACardOpensTheFindingsOfItsSystem()
    {
        Program program;
        QVERIFY(program.import({harbour, tideline}));
        QTRY_COMPARE(program.window.findChildren<SystemCard *>().size(), 2);
        const auto cards = program.window.findChildren<SystemCard *>();
        SystemCard *first = cards[0]->x() + cards[0]->y() <= cards[1]->x() + cards[1]->y() ? cards[0] : cards[1];
        SystemCard *second = first == cards[0] ? cards[1] : cards[0];
        program.window.activateWindow();
        first->setFocus();
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QTRY_COMPARE(program.list(u"systems"_s)->currentIndex().data(SidebarModel::EntryRole).value<SidebarEntry>().id,
                     second->summary().id.value);
    }

    void ticksWithTheKeyboardThenUndoesAndRedoes()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.trigger("goto2");
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        auto *tree = program.window.findChild<QTreeView *>(u"findingsTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QModelIndex row = tree->model()->index(0, 0);
        while (tree->model()->rowCount(row) > 0)
            row = tree->model()->index(0, 0, row);
        tree->setCurrentIndex(row);
        tree->setFocus();
        const auto done = [&] {
            return std::ranges::count_if(program.state().items(), [](const Item &item) {
                return item.kind == ItemKind::Finding && isDone(item.state.status);
            });
        };
        const auto before = done();
        auto *undo = program.window.findChild<QAction *>(u"undo"_s);
        const QString untilNow = undo->text();
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_VERIFY(done() != before);
        const auto after = done();
        QVERIFY(undo->text() != untilNow); // it names what it would undo
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(done(), before);
        QTest::keyClick(&program.window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(done(), after);
    }

    void isAllThereAfterARestart()
    {
        ItemId ticked;
        SystemId scope;
        {
            Program program;
            QVERIFY(program.import({harbour, tideline}));
            for (const Item &item : program.state().items()) {
                if (item.kind == ItemKind::Finding && !isDone(item.state.status))
                    ticked = item.id;
            }
            QVERIFY(program.session.workspace()->toggleTick({ticked}));
            scope = program.state().systems().last().id;
            program.list(u"systems"_s)->setCurrentIndex(program.list(u"systems"_s)->model()->index(2, 0));
            program.trigger("goto7");
            program.window.close();
        }
        Program program;
        QCOMPARE(program.state().documents().size(), 2);
        QVERIFY(isDone(program.state().item(ticked)->state.status));
        QCOMPARE(program.pageShown(), u"documentsPage"_s);
        QCOMPARE(program.list(u"systems"_s)->currentIndex().data(SidebarModel::EntryRole).value<SidebarEntry>().id,
                 scope.value);
    }

    void opensTheSampleInAWorkspaceOfItsOwn()
    {
        Program program;
        program.window.findChild<QPushButton *>(u"openSample"_s)->click();
        QTRY_VERIFY(program.state().documents().size() >= 2);
        QVERIFY(program.session.isSample());
        QVERIFY(program.state().systems().first().planStart.isValid());
        QCOMPARE(program.state().systems().first().planStart.dayOfWeek(), 1);
        QCOMPARE(program.session.workspace()->undoStack().count(), 0);
        QVERIFY(!program.window.findChild<QAction *>(u"undo"_s)->isEnabled());
        QTRY_COMPARE(program.pageShown(), u"portfolioPage"_s);
    }

    void theSampleNeedsNoEarlierStart()
    {
        WorkspaceSession session;
        EndpointProbe probe;
        MainWindow window(session, probe);
        window.openSample();
        QVERIFY(session.workspace());
        QVERIFY(session.workspace()->state().documents().size() >= 2);
    }

    void keepsTheOpenWorkspaceWhenAnotherDoesNotOpen()
    {
        Program program;
        const QString path = program.session.workspace()->path();
        program.drop({makeFile(u"broken.shipworthy"_s, "this is no database, and it is long enough to be looked at")});
        QTRY_COMPARE(program.messages().size(), 1);
        QCOMPARE(program.session.workspace()->path(), path);
        QCOMPARE(program.pageShown(), u"startPage"_s);
    }

    void exportsTheScorecardAndSaysWhere()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        const QString path = m_home->filePath(u"harbour.pdf"_s);
        program.window.findChild<ScorecardExporter *>()->write(*program.session.workspace(), {}, path);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.read(5) == "%PDF-");
        QVERIFY2(program.messages().last().contains(path), qPrintable(program.messages().last()));
        QCOMPARE(program.messages().size(), 1); // in the place of what the import said
    }

    void saysWhyNoScorecardWasWritten()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.window.findChild<ScorecardExporter *>()->write(*program.session.workspace(), {},
                                                               m_home->filePath(u"no/such/folder/harbour.pdf"_s));
        QVERIFY2(program.messages().last().startsWith(u"No scorecard was written."_s),
                 qPrintable(program.messages().last()));
    }

    void everyPageOpensWithItsKey()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QStringList shown;
        for (int page = 0; page < 8; ++page) {
            QTest::keyClick(&program.window, Qt::Key(Qt::Key_1 + page), Qt::ControlModifier);
            shown.append(program.pageShown());
        }
        QCOMPARE(shown.size(), QSet<QString>(shown.cbegin(), shown.cend()).size());
    }

    void aPageChosenByItsKeyHasTheKeyboard_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("focused");
        QTest::newRow("findings") << 2 << u"findingsTree"_s;
        QTest::newRow("roadmap") << 4 << u"roadmapTree"_s;
    }
    void aPageChosenByItsKeyHasTheKeyboard()
    {
        QFETCH(int, page);
        QFETCH(QString, focused);
        Program program;
        QVERIFY(program.import({harbour}));
        program.list(u"pages"_s)->setFocus();
        QTest::keyClick(&program.window, Qt::Key(Qt::Key_0 + page), Qt::ControlModifier);
        auto *view = program.window.findChild<QTreeView *>(focused);
        QTRY_VERIFY(view->hasFocus());
        QVERIFY(view->currentIndex().isValid());
    }

    void makesThePageOfFindingsWhileNobodyWaits()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTRY_VERIFY(program.window.findChild<QTreeView *>(u"findingsTree"_s));
        QCOMPARE(program.pageShown(), u"portfolioPage"_s);
        const auto *tree = program.window.findChild<QTreeView *>(u"findingsTree"_s);
        QTRY_VERIFY(tree->model()->rowCount() > 0);
        QTest::keyClick(&program.window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QCOMPARE(program.window.findChild<QTreeView *>(u"findingsTree"_s), tree);
    }

    void comesBackFromTheLinesToTheFinding()
    {
        Program program;
        QVERIFY(program.import({harbour, tideline}));
        program.trigger("goto2");
        auto *tree = program.window.findChild<QTreeView *>(u"findingsTree"_s);
        QTRY_VERIFY(tree->hasFocus());
        QTest::keyClick(tree, Qt::Key_Down);
        QTest::keyClick(tree, Qt::Key_Down);
        const QPersistentModelIndex chosen = tree->currentIndex();
        QTest::keyClick(tree, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(program.pageShown(), u"documentsPage"_s);
        QTest::keyClick(&program.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QTRY_VERIFY(tree->hasFocus());
        QCOMPARE(tree->currentIndex(), QModelIndex(chosen));
        QTest::keyClick(&program.window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(program.pageShown(), u"documentsPage"_s);
    }

    void comesBackToTheFilterThatWasTyped()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.trigger("goto2");
        auto *filter = program.window.findChild<QLineEdit *>(u"findingsFilter"_s);
        filter->setText(u"severity:high"_s);
        program.trigger("goto1");
        program.trigger("goto2");
        filter->clear();
        program.trigger("back");
        program.trigger("back");
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QCOMPARE(filter->text(), u"severity:high"_s);
    }

    void comesBackToTheScopeThatWasLeft()
    {
        Program program;
        QVERIFY(program.import({harbour, tideline}));
        QTRY_COMPARE(program.window.findChildren<SystemCard *>().size(), 2);
        SystemCard *card = program.window.findChildren<SystemCard *>().first();
        card->setFocus();
        QTest::keyClick(card, Qt::Key_Return);
        QListView *systems = program.list(u"systems"_s);
        QTRY_VERIFY(systems->currentIndex().row() > 0);
        program.trigger("back");
        QCOMPARE(program.pageShown(), u"portfolioPage"_s);
        QCOMPARE(systems->currentIndex().row(), 0);
    }

    void hasNoWayBackAtFirst()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QVERIFY(!program.window.findChild<QAction *>(u"back"_s)->isEnabled());
        QVERIFY(!program.window.findChild<QAction *>(u"forward"_s)->isEnabled());
        program.trigger("back");
        QCOMPARE(program.pageShown(), u"portfolioPage"_s);
    }

    void arrowsInTheSidebarStayThereUntilEnter()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QListView *pages = program.list(u"pages"_s);
        pages->setFocus();
        QTRY_VERIFY(pages->hasFocus());
        QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QVERIFY(pages->hasFocus());
        QTest::keyClick(pages, Qt::Key_Return);
        QTRY_COMPARE(program.window.focusWidget()->objectName(), u"findingsTree"_s);
    }

    void anImportIntoAnEmptyWorkspaceLeavesTheKeyboardOnTheFirstCard()
    {
        Program program;
        program.window.findChild<QPushButton *>(u"openSample"_s)->setFocus();
        QVERIFY(program.import({harbour}));
        QTRY_VERIFY(qobject_cast<SystemCard *>(program.window.focusWidget()));
    }

    void shrinksTheSidebarInANarrowWindow()
    {
        Program program;
        auto *sidebar = program.window.findChild<Sidebar *>();
        QVERIFY(!sidebar->isCompact());
        program.window.resize(800, 600);
        QTRY_VERIFY(sidebar->isCompact());
        QCOMPARE(program.list(u"systems"_s)->verticalScrollBarPolicy(), Qt::ScrollBarAlwaysOff); // it would hide names
        program.window.resize(1280, 800);
        QTRY_VERIFY(!sidebar->isCompact());
    }

    void showsEveryKeyWithoutBlocking()
    {
        Program program;
        QVERIFY(program.import({harbour})); // an undo that names its step
        QTest::keyClick(&program.window, Qt::Key_F1);
        auto *keys = program.window.findChild<QDialog *>(u"keysDialog"_s);
        QVERIFY(keys && keys->isVisible());
        QVERIFY(
            keys->findChild<QTreeWidget *>()->findItems(u"Undo"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).size() ==
            1);
        QTest::keyClick(keys, Qt::Key_Escape);
        QTRY_VERIFY(!program.window.findChild<QDialog *>(u"keysDialog"_s));
    }

    void f9OpensTheStandupUntilAnotherWorkspaceComes()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTest::keyClick(&program.window, Qt::Key_F9);
        QPointer<StandupView> standup = program.window.findChild<StandupView *>();
        QVERIFY(standup && standup->isVisible());
        program.window.openSample();
        QVERIFY(!standup);
    }

    void f6WalksThroughThePanes()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.trigger("goto2");
        program.window.activateWindow();
        program.list(u"pages"_s)->setFocus();
        QTRY_VERIFY(program.list(u"pages"_s)->hasFocus());
        QTest::keyClick(&program.window, Qt::Key_F6);
        QVERIFY(program.list(u"systems"_s)->hasFocus());
        QTest::keyClick(&program.window, Qt::Key_F6);
        QVERIFY(!program.list(u"systems"_s)->hasFocus());
    }

    void f6GoesOnFromAFilterToTheListBelowIt()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        program.trigger("goto3");
        program.trigger("find");
        QTRY_VERIFY(program.window.findChild<QLineEdit *>(u"checklistFilter"_s)->hasFocus());
        QTest::keyClick(&program.window, Qt::Key_F6);
        QVERIFY(program.window.findChild<QTreeView *>(u"checklists"_s)->hasFocus());
        QTest::keyClick(&program.window, Qt::Key_F6);
        QVERIFY(program.list(u"pages"_s)->hasFocus());
    }

    void aClickInTheSidebarLeadsIntoThePage()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QListView *pages = program.list(u"pages"_s);
        const QRect findings = pages->visualRect(pages->model()->index(int(PageId::Findings), 0));
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, findings.center());
        QCOMPARE(program.pageShown(), u"findingsPage"_s);
        QTRY_COMPARE(program.window.focusWidget()->objectName(), u"findingsTree"_s);
    }

    void oldNewsGoesWithThePage()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QTRY_COMPARE(program.messages().size(), 1);
        program.window.report({u"The disk is full"_s, {}});
        program.trigger("goto2");
        QCOMPARE(program.messages(), QStringList{u"The disk is full"_s});
    }

    void everyPageFollowsTheDay()
    {
        Program program;
        QVERIFY(program.import({harbour}));
        QSignalSpy reckoned(program.session.workspace(), &Workspace::readinessChanged);
        emit program.session.workspace()->findChild<DayWatch *>()->dayChanged();
        QCOMPARE(reckoned.count(), 1);
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
