#include "pages/reimportpanel.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"
#include "support/ownsettings.h"
#include "support/strict.h"
#include "workspace/workspacesettings.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto february = "# Ferry desk: readiness audit\n\nSystem: Ferry desk\n\n## Before launch\n\n"
                          "- [ ] Encrypt the backups of the bookings at rest\n"
                          "- [ ] Encrypt the backups of the payments at rest\n"
                          "- [ ] Print the emergency timetable\n";

} // namespace

/// The whole program: the next version of a document, from the file to the workspace and back.
class TestReimportFlow : public QObject {
    Q_OBJECT

    /// The program as main() puts it together.
    struct Program {
        WorkspaceSession session;
        EndpointProbe probe;
        MainWindow window{session, probe};
    };
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;

    QString path() const { return m_home->filePath(u"audit.md"_s); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    QByteArray contents() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Workspace &workspace() const { return *m_program->session.workspace(); }
    qsizetype items() const { return workspace().state().items().size(); }
    QString messages() const { return m_program->window.findChild<MessageBar *>()->texts().join(u'\n'); }
    ReimportPanel &panel() const { return *m_program->window.findChild<ReimportPanel *>(); }
    QWidget &pages() const { return *m_program->window.findChild<QStackedWidget *>(u"pageStack"_s); }
    void take() const { m_program->window.take({path()}); }
    void trigger(const QString &action) const { m_program->window.findChild<QAction *>(action)->trigger(); }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        test::keepSettingsIn(*m_home);
        write(february);
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->session.restore());
        m_program->window.resize(1280, 800);
        m_program->window.show();
        take();
        QTRY_COMPARE(items(), 3);
    }
    void cleanup()
    {
        m_program.reset();
        m_home.reset();
    }

    void theNextVersionIsLookedAtBeforeItIsStored()
    {
        QVERIFY(!panel().isVisible());
        write(QByteArray(february) + "- [ ] Charge the radios\n");
        take();
        QTRY_VERIFY(panel().isVisible());
        QVERIFY(!pages().isVisible());
        QCOMPARE(items(), 3);
        panel().findChild<QPushButton *>(u"reimportApply"_s)->click();
        QCOMPARE(items(), 4);
        QVERIFY(!panel().isVisible());
        QVERIFY(pages().isVisible());
        QVERIFY2(messages().contains(u"1 new"), qPrintable(messages()));
        trigger(u"undo"_s);
        QCOMPARE(items(), 3);
    }

    void cancellingStoresNothing()
    {
        write(QByteArray(february) + "- [ ] Charge the radios\n");
        take();
        QTRY_VERIFY(panel().isVisible());
        panel().findChild<QPushButton *>(u"reimportCancel"_s)->click();
        QCOMPARE(items(), 3);
        QVERIFY(pages().isVisible());
        QVERIFY2(messages().contains(u"Nothing was stored"), qPrintable(messages()));
    }

    void goingToAPageKeepsTheReviewForLater()
    {
        write(QByteArray(february) + "- [ ] Charge the radios\n");
        take();
        QTRY_VERIFY(panel().isVisible());
        trigger(u"goto2"_s);
        QVERIFY(pages().isVisible());
        QVERIFY2(messages().contains(u"audit.md has a next version"), qPrintable(messages()));
        m_program->window.findChild<QPushButton *>(u"messageAction"_s)->click();
        QVERIFY(panel().isVisible());
    }

    void theRoomOfListAndDetailIsRemembered()
    {
        const auto look = [this] {
            write(QByteArray(february) + "- [ ] Charge the radios\n");
            take();
            QTRY_VERIFY(panel().isVisible());
        };
        const auto splitter = [this] { return panel().findChild<QSplitter *>(u"reimportSplitter"_s); };
        look();
        splitter()->setSizes({400, 600});
        const QList<int> sizes = splitter()->sizes();
        m_program.reset();
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->session.restore());
        m_program->window.resize(1280, 800);
        m_program->window.show();
        look();
        QTRY_COMPARE(splitter()->sizes(), sizes);
    }

    void theSameBytesAgainSaySo()
    {
        take();
        QTRY_VERIFY2(messages().contains(u"Nothing new"), qPrintable(messages()));
        QCOMPARE(workspace().undoStack().count(), 1);
    }

    void aWatchedFileIsImportedByItself()
    {
        trigger(u"watchFiles"_s);
        QCOMPARE(workspace().setting(workspacesettings::watchFiles), workspacesettings::on);
        write(QByteArray(february) + "- [ ] Charge the radios\n");
        QTRY_COMPARE(items(), 4);
        QVERIFY(!panel().isVisible());
    }

    void aWatchedFileWithAQuestionWaits()
    {
        trigger(u"watchFiles"_s);
        write(QByteArray(february)
                  .replace("- [ ] Encrypt the backups of the bookings at rest\n", "")
                  .replace("of the payments", "of every store"));
        QTRY_VERIFY2(messages().contains(u"audit.md has a next version"), qPrintable(messages()));
        QVERIFY(!panel().isVisible());
        QCOMPARE(items(), 3);
    }

    void ticksAndChangesOfTheFileMeetWithoutLoss()
    {
        trigger(u"watchFiles"_s);
        trigger(u"writeTicks"_s);
        const ItemId print = workspace().state().items().last().id;
        QVERIFY(workspace().toggleTick({print}));
        QCOMPARE(contents(), QByteArray(february).replace("- [ ] Print", "- [x] Print"));
        write(contents() + "- [ ] Charge the radios\n");
        QTRY_COMPARE(items(), 4);
        QCOMPARE(workspace().state().item(print)->state.status, Status::Resolved);
        QVERIFY(contents().contains("- [x] Print"));
    }
};

QTEST_MAIN(TestReimportFlow)
#include "tst_reimportflow.moc"
