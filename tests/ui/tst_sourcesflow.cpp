#include "pages/addressdialog.h"
#include "pages/columnsdialog.h"
#include "pages/documentspage.h"
#include "pages/systemdialog.h"
#include "probes/endpointprobe.h"
#include "shell/mainwindow.h"
#include "shell/messagebar.h"
#include "shell/workspacesession.h"
#include "support/loopbackserver.h"
#include "support/ownsettings.h"
#include "support/strict.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray audit = "# Ferry desk: readiness audit\n\nSystem: Ferry desk\n\n## Before launch\n\n"
                         "- [ ] Encrypt the backups\n- [ ] Print the emergency timetable\n";
const QByteArray register7 = "Nr,Trouble,How bad,Wharf\nA-1,Rotten planks,High,North\nA-2,Mute siren,Low,South\n";

QByteArray ok(const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

/// The whole program: documents from addresses, and tables whose columns are mapped.
class TestSourcesFlow : public QObject {
    Q_OBJECT

    /// The program as main() puts it together.
    struct Program {
        WorkspaceSession session;
        EndpointProbe probe;
        MainWindow window{session, probe};
    };
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Program> m_program;

    MainWindow &window() const { return m_program->window; }
    Workspace &workspace() const { return *m_program->session.workspace(); }
    qsizetype items() const { return workspace().state().items().size(); }
    qsizetype documents() const { return workspace().state().documents().size(); }
    QString messages() const { return window().findChild<MessageBar *>()->texts().join(u'\n'); }
    QAction *action(const QString &name) const { return window().findChild<QAction *>(name); }
    template <typename Dialog> Dialog *dialog() const { return window().findChild<Dialog *>(); }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_home->filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }
    void import(const QUrl &address) const
    {
        action(u"importAddress"_s)->trigger();
        dialog<AddressDialog>()->setText(address.toString());
        dialog<AddressDialog>()->findChild<QPushButton *>(u"addressImport"_s)->click();
    }
    QPushButton *messageButton(const QString &text) const
    {
        const auto buttons = window().findChildren<QPushButton *>(u"messageAction"_s);
        const auto found = std::ranges::find_if(
            buttons, [&](const QPushButton *button) { return button->text() == text && button->isVisible(); });
        return found == buttons.cend() ? nullptr : *found;
    }
    void mapColumns() const
    {
        QTRY_VERIFY(messageButton(u"Map columns…"_s)); // it is shown once it has its place
        messageButton(u"Map columns…"_s)->click();
        QVERIFY(dialog<ColumnsDialog>());
    }
    QComboBox *meaning(int row) const
    {
        return dialog<ColumnsDialog>()->findChild<QComboBox *>(u"meaning%1"_s.arg(row));
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_home = std::make_unique<QTemporaryDir>();
        keepSettingsIn(*m_home);
        m_program = std::make_unique<Program>();
        QVERIFY(m_program->session.restore());
        window().resize(1280, 800);
        window().show();
    }
    void cleanup()
    {
        m_program.reset();
        m_home.reset();
    }

    void anAddressIsImportedAndOneUndoTakesItBack()
    {
        const LoopbackServer server(ok("ETag: \"1\"\r\nContent-Type: text/markdown\r\n", audit));
        import(server.url(u"/ferry.md"_s));
        QTRY_COMPARE(items(), 2);
        QCOMPARE(workspace().state().documents().first().facts->path, server.url(u"/ferry.md"_s).toString());
        QVERIFY2(messages().contains(u"1 document imported"), qPrintable(messages()));
        action(u"undo"_s)->trigger();
        QCOMPARE(documents(), 0);
        QCOMPARE(server.requests().size(), 1);
    }

    void aScanThatNamesNoSystemIsAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("systems");
        QTest::newRow("one that is here") << u"ferry DESK"_s << QStringList{u"Ferry desk"_s};
        QTest::newRow("a new one") << u"Pier"_s << QStringList{u"Ferry desk"_s, u"Pier"_s};
    }
    void aScanThatNamesNoSystemIsAskedAbout()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, systems);
        const auto systemsNow = [this] {
            QStringList names;
            for (const System &system : workspace().state().systems())
                names.append(system.name);
            return names;
        };
        window().take({write(u"ferry.md"_s, audit)});
        QTRY_COMPARE(items(), 2);
        QFile scan(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners/npm-audit-2.json"));
        QVERIFY(scan.open(QIODevice::ReadOnly));
        const QString path = write(u"npm.json"_s, scan.readAll());
        window().take({path});
        QTRY_VERIFY(messageButton(u"Choose system…"_s)); // it is shown once it has its place
        QVERIFY2(messages().contains(u"npm.json names no system."_s), qPrintable(messages()));
        QCOMPARE(systemsNow().size(), 2); // nothing is guessed
        messageButton(u"Choose system…"_s)->click();
        QVERIFY(dialog<SystemDialog>());
        auto *take = dialog<SystemDialog>()->findChild<QPushButton *>(u"systemTake"_s);
        QVERIFY(!take->isEnabled());
        QTest::keyClicks(dialog<SystemDialog>()->findChild<QComboBox *>(u"systemName"_s)->lineEdit(), typed);
        QVERIFY(take->isEnabled());
        QTest::mouseClick(take, Qt::LeftButton);
        QTRY_COMPARE(systemsNow(), systems);
        QVERIFY2(!messages().contains(u"names no system"_s), qPrintable(messages()));
        window().take({path}); // what was answered is not asked again
        QTRY_VERIFY2(messages().contains(u"Nothing new."_s), qPrintable(messages()));
        QVERIFY2(!messages().contains(u"names no system"_s), qPrintable(messages()));
        QCOMPARE(systemsNow(), systems);
    }

    void theQuestionGoesWithTheScan()
    {
        QFile scan(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners/npm-audit-2.json"));
        QVERIFY(scan.open(QIODevice::ReadOnly));
        window().take({write(u"npm.json"_s, scan.readAll())});
        QTRY_VERIFY2(messages().contains(u"names no system"_s), qPrintable(messages()));
        action(u"undo"_s)->trigger();
        QTRY_VERIFY2(!messages().contains(u"names no system"_s), qPrintable(messages()));
    }

    void fetchingAgainAsksWhetherItChanged()
    {
        QByteArray tag = "\"1\"";
        QByteArray body = audit;
        const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            const bool known = server.requests().last().contains("If-None-Match: " + tag);
            socket.write(known ? QByteArray("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")
                               : ok("ETag: " + tag + "\r\n", body));
            socket.disconnectFromHost();
        });
        import(server.url(u"/ferry.md"_s));
        QTRY_COMPARE(items(), 2);
        action(u"goto7"_s)->trigger();
        QTRY_VERIFY(action(u"fetchAgain"_s) && action(u"fetchAgain"_s)->isEnabled());
        QVERIFY(!action(u"mapColumns"_s)->isEnabled());
        action(u"fetchAgain"_s)->trigger();
        QTRY_VERIFY2(messages().contains(u"ferry.md is unchanged since"), qPrintable(messages()));
        QCOMPARE(workspace().undoStack().count(), 1);
        tag = "\"2\"";
        body += "- [ ] Charge the radios\n";
        action(u"fetchAgain"_s)->trigger();
        const auto apply = [&] { return window().findChild<QPushButton *>(u"reimportApply"_s); }; // made when wanted
        QTRY_VERIFY(apply() && apply()->isVisible());
        QCOMPARE(items(), 2);
        apply()->click();
        QCOMPARE(items(), 3);
        QCOMPARE(workspace().state().documents().first().retrieval.etag, u"\"2\""_s);
    }

    void whatCannotBeFetchedIsNamedWithTheReason()
    {
        const LoopbackServer server(response("404 Not Found", "text/plain", "no"));
        import(server.url(u"/gone.md"_s));
        QTRY_VERIFY2(messages().contains(u"the server answered 404"), qPrintable(messages()));
        QVERIFY(messages().contains(server.url(u"/gone.md"_s).toString()));
        QCOMPARE(documents(), 0);
    }

    void cancellingIsAnsweredAtOnce()
    {
        const LoopbackServer server([](QTcpSocket &socket, const QByteArray &) {
            socket.write("HTTP/1.1 200 OK\r\nContent-Length: 90000\r\n\r\n# Ferry"); // and nothing more
        });
        import(server.url(u"/slow.md"_s));
        QTRY_VERIFY2(messages().contains(u"Fetching"), qPrintable(messages()));
        QTRY_COMPARE(server.requests().size(), 1);
        QElapsedTimer time;
        time.start();
        QVERIFY(window().findChild<MessageBar *>()->dismissNewest());
        QVERIFY2(messages().contains(u"Import cancelled"), qPrintable(messages()));
        QVERIFY2(time.elapsed() < 200, qPrintable(QString::number(time.elapsed())));
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE(documents(), 0);
    }

    void closingWhileFetchingIsNoHarm()
    {
        const LoopbackServer server([](QTcpSocket &, const QByteArray &) {});
        import(server.url(u"/slow.md"_s));
        QTRY_COMPARE(server.requests().size(), 1);
        m_program.reset();
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    }

    void theDialogSaysWhatIsWrongBeforeAnythingIsSent()
    {
        QApplication::clipboard()->setText(u"https://docs.example/harbour.md"_s);
        action(u"importAddress"_s)->trigger();
        auto *field = dialog<AddressDialog>()->findChild<QLineEdit *>(u"documentAddress"_s);
        const auto *import = dialog<AddressDialog>()->findChild<QPushButton *>(u"addressImport"_s);
        const auto *message = dialog<AddressDialog>()->findChild<QLabel *>(u"addressMessage"_s);
        QCOMPARE(field->text(), u"https://docs.example/harbour.md"_s);
        QVERIFY(import->isEnabled());
        field->setText(u"http://docs.example/harbour.md"_s);
        QVERIFY(!import->isEnabled());
        QVERIFY2(message->text().contains(u"use https"), qPrintable(message->text()));
        dialog<AddressDialog>()->reject();
        QApplication::clipboard()->clear();
    }

    void aLinkThatIsDroppedIsShownFirst()
    {
        const LoopbackServer server(ok({}, audit));
        QMimeData link;
        link.setUrls({server.url(u"/ferry.md"_s)});
        QDragEnterEvent enter({9, 9}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({9, 9}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
        QVERIFY(dialog<AddressDialog>());
        QCOMPARE(dialog<AddressDialog>()->findChild<QLineEdit *>(u"documentAddress"_s)->text(),
                 server.url(u"/ferry.md"_s).toString());
        QCOMPARE(server.connections(), 0);
        dialog<AddressDialog>()->findChild<QPushButton *>(u"addressImport"_s)->click();
        QTRY_COMPARE(items(), 2);
    }

    void watchedFilesNeverIncludeAddresses()
    {
        const LoopbackServer server(ok({}, audit));
        import(server.url(u"/ferry.md"_s));
        QTRY_COMPARE(items(), 2);
        action(u"watchFiles"_s)->trigger();
        window().take({write(u"other.md"_s, "# Pier\n\n- [ ] Look at it\n")});
        QTRY_COMPARE(items(), 3);
        QCOMPARE(server.requests().size(), 1);
    }

    void aTableWhoseColumnsAreNotUnderstoodIsMapped()
    {
        window().take({write(u"register.csv"_s, register7)});
        QTRY_COMPARE(documents(), 1);
        QCOMPARE(items(), 0);
        QVERIFY2(messages().contains(u"Not all columns of register.csv are understood"), qPrintable(messages()));
        mapColumns();
        QVERIFY(dialog<ColumnsDialog>());
        const auto *apply = dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsApply"_s);
        const auto *preview = dialog<ColumnsDialog>()->findChild<QTableWidget *>(u"columnsPreview"_s);
        meaning(1)->setCurrentText(u"Title"_s);
        meaning(2)->setCurrentText(u"Severity"_s);
        QCOMPARE(preview->rowCount(), 2);
        QCOMPARE(preview->item(0, 1)->text(), u"Rotten planks"_s);
        QVERIFY(apply->isEnabled());
        dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsApply"_s)->click();
        QTRY_COMPARE(items(), 2);
        QVERIFY2(!messages().contains(u"Not all columns"), qPrintable(messages()));
        const Finding &first = workspace().state().documents().first().facts->findings.first();
        QCOMPARE(first.severity, Severity::High);
        QCOMPARE(first.notes, QStringList{u"Wharf: North"_s});
        // The next table with this header is read so without asking.
        window().take(
            {write(u"next.csv"_s, QByteArray(register7).replace("planks", "ropes").replace("siren", "horn"))});
        QTRY_COMPARE(items(), 4);
        QVERIFY2(!messages().contains(u"Not all columns"), qPrintable(messages()));
        // One undo each.
        action(u"undo"_s)->trigger();
        action(u"undo"_s)->trigger();
        QCOMPARE(items(), 0);
        QCOMPARE(documents(), 1);
    }

    void decisionsStayWhenATableIsMappedAnew()
    {
        window().take({write(u"register.csv"_s,
                             QByteArray(register7).replace("Trouble", "Finding").replace("How bad", "Severity"))});
        QTRY_COMPARE(items(), 2);
        const ItemId planks = workspace().state().items().first().id;
        QVERIFY(workspace().toggleTick({planks}));
        action(u"goto7"_s)->trigger();
        QTRY_VERIFY(action(u"mapColumns"_s) && action(u"mapColumns"_s)->isEnabled());
        action(u"mapColumns"_s)->trigger();
        QVERIFY(dialog<ColumnsDialog>());
        meaning(3)->setCurrentText(u"Category"_s);
        dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsApply"_s)->click();
        const auto category = [this] {
            return workspace().state().documents().first().facts->findings.first().category;
        };
        QTRY_COMPARE(category(), u"North"_s);
        QCOMPARE(items(), 2);
        QCOMPARE(workspace().state().item(planks)->state.status, Status::Resolved);
    }

    void aMappingCanBeForgotten()
    {
        window().take({write(u"register.csv"_s, register7)});
        QTRY_COMPARE(documents(), 1);
        mapColumns();
        meaning(1)->setCurrentText(u"Title"_s);
        dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsApply"_s)->click();
        QTRY_COMPARE(items(), 2);
        QCOMPARE(workspace().columnMappings().size(), 1);
        QTRY_VERIFY(!dialog<ColumnsDialog>());
        action(u"goto7"_s)->trigger();
        QTRY_VERIFY(action(u"mapColumns"_s)->isEnabled());
        action(u"mapColumns"_s)->trigger();
        auto *forget = dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsForget"_s);
        QVERIFY(forget->isVisible());
        forget->click();
        QCOMPARE(workspace().columnMappings().size(), 0);
        QCOMPARE(items(), 2);
        QVERIFY2(messages().contains(u"Forgotten"), qPrintable(messages()));
    }

    void aRoleStandsForOneColumn()
    {
        window().take({write(u"register.csv"_s, register7)});
        QTRY_COMPARE(documents(), 1);
        mapColumns();
        meaning(1)->setCurrentText(u"Title"_s);
        meaning(3)->setCurrentText(u"Title"_s);
        QCOMPARE(meaning(1)->currentText(), u"Keep as note"_s);
        meaning(3)->setCurrentText(u"Leave out"_s);
        QVERIFY(!dialog<ColumnsDialog>()->findChild<QPushButton *>(u"columnsApply"_s)->isEnabled());
        dialog<ColumnsDialog>()->reject();
    }
};

QTEST_MAIN(TestSourcesFlow)
#include "tst_sourcesflow.moc"
