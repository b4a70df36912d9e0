#include "cli/importcommand.h"
#include "cli/inspectcommand.h"
#include "support/commandrun.h"
#include "support/loopbackserver.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QTemporaryDir>

using namespace shipworthy;
using namespace shipworthy::test;
using cli::ExitCode;

namespace {

constexpr auto harbour = "# Harbour audit\n\nSystem: Harbour\n\n## Before launch\n\n"
                         "- [ ] Encrypt the backups of the berths at rest\n"
                         "- [ ] Encrypt the backups of the payments at rest\n"
                         "- [ ] Test the siren\n";

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_dir;
    cli::ImportCommand m_command;

    QString workspace() const { return m_dir->filePath(QStringLiteral("team.shipworthy")); }
    QString document() const { return m_dir->filePath(QStringLiteral("audit.md")); }
    void write(const QByteArray &text) const
    {
        QFile file(document());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    CommandRun import(const QStringList &options = {})
    {
        return run(m_command, options + QStringList{workspace(), document()});
    }
    int items() const
    {
        const auto opened = Workspace::open(workspace());
        return opened ? int((*opened)->state().items().size()) : -1;
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        write(harbour);
        QCOMPARE(import().code, ExitCode::Ok);
        QCOMPARE(items(), 3);
    }

    void anUnambiguousVersionIsStoredWithoutAsking()
    {
        write(QByteArray(harbour).replace("- [ ] Test the siren\n", "- [ ] Count the buoys\n"));
        const CommandRun seen = import();
        QCOMPARE(seen.code, ExitCode::Ok);
        QVERIFY2(seen.out.contains("1 new, 1 no longer stated"), seen.out.constData());
        QCOMPARE(items(), 4);
    }

    void theSameAgainSaysSo()
    {
        const CommandRun seen = import();
        QCOMPARE(seen.code, ExitCode::Ok);
        QVERIFY2(seen.out.contains("nothing new"), seen.out.constData());
    }

    void aPreviewStoresNothing()
    {
        write(QByteArray(harbour) + "- [ ] Count the buoys\n");
        const CommandRun seen = import({QStringLiteral("--preview")});
        QVERIFY2(seen.out.contains("Count the buoys"), seen.out.constData());
        QCOMPARE(items(), 3);
    }

    void anAmbiguousVersionIsNotGuessed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ExitCode>("code");
        QTest::addColumn<int>("count");
        QTest::newRow("not said") << QStringList() << ExitCode::No << 3;
        QTest::newRow("new") << QStringList{QStringLiteral("--ambiguous=new")} << ExitCode::Ok << 4;
        QTest::newRow("likeliest") << QStringList{QStringLiteral("--ambiguous=likeliest")} << ExitCode::Ok << 3;
        QTest::newRow("nonsense") << QStringList{QStringLiteral("--ambiguous=guess")} << ExitCode::Error << 3;
    }
    void anAmbiguousVersionIsNotGuessed()
    {
        QFETCH(const QStringList, options);
        QFETCH(const int, count);
        write(QByteArray(harbour)
                  .replace("- [ ] Encrypt the backups of the berths at rest\n", "")
                  .replace("of the payments", "of every store"));
        const CommandRun seen = import(options);
        QTEST(seen.code, "code");
        QCOMPARE(items(), count);
    }

    void anAddressIsAskedOnlyForWhatChanged()
    {
        QByteArray tag = "\"1\"";
        const LoopbackServer server([&](QTcpSocket &socket, const QByteArray &) {
            const bool known = server.requests().last().toLower().contains("if-none-match: " + tag);
            const QByteArray body = "# Pier audit\n\n- [ ] Test the horn " + tag + "\n";
            socket.write(known ? QByteArray("HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n")
                               : "HTTP/1.1 200 OK\r\nETag: " + tag +
                                     "\r\nContent-Type: text/markdown\r\n"
                                     "Content-Length: " +
                                     QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body);
            socket.disconnectFromHost();
        });
        const QString address = server.url(QStringLiteral("/pier")).toString();
        QCOMPARE(run(m_command, {workspace(), address}).code, ExitCode::Ok);
        QCOMPARE(items(), 4);
        const CommandRun unchanged = run(m_command, {workspace(), address});
        QCOMPARE(unchanged.code, ExitCode::Ok);
        QVERIFY2(unchanged.out.contains("/pier: unchanged since"), unchanged.out.constData());
        tag = "\"2\"";
        const CommandRun changed = run(m_command, {workspace(), address});
        QCOMPARE(changed.code, ExitCode::Ok);
        QVERIFY2(changed.out.contains("next version of " + address.toUtf8()), changed.out.constData());
        QCOMPARE(server.requests().size(), 3);
    }

    void anAddressThatCannotBeFetchedIsNamedWithTheReason_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("plain http") << QStringLiteral("http://docs.example/a.md") << QByteArray("use https");
        QTest::newRow("secret") << QStringLiteral("https://docs.example/a.md?token=abc") << QByteArray("(token)");
    }
    void anAddressThatCannotBeFetchedIsNamedWithTheReason()
    {
        QFETCH(const QString, address);
        QFETCH(const QByteArray, reason);
        const CommandRun seen = run(m_command, {workspace(), address});
        QCOMPARE(seen.code, ExitCode::Error);
        QVERIFY2(seen.err.contains(reason), seen.err.constData());
        QVERIFY(!seen.err.contains("abc"));
        QCOMPARE(items(), 3);
    }

    void tablesAreReadAsTheWorkspaceRemembersTheirColumns()
    {
        const QString table = m_dir->filePath(QStringLiteral("planks.csv"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Trouble,Pier\nRotten planks,North\n");
        file.close();
        {
            ColumnMapping mapping;
            mapping.set(QStringLiteral("Trouble"), ColumnRole::Title);
            mapping.set(QStringLiteral("Pier"), ColumnRole::Category);
            const auto opened = Workspace::open(workspace());
            QVERIFY((*opened)->setColumnMapping({QStringLiteral("Trouble"), QStringLiteral("Pier")}, mapping));
        }
        QCOMPARE(run(m_command, {workspace(), table}).code, ExitCode::Ok);
        QCOMPARE(items(), 4);
        cli::InspectCommand inspect;
        const QStringList plain{QStringLiteral("--format=text"), table};
        QVERIFY(run(inspect, plain).out.contains("Findings:      0"));
        const CommandRun seen = run(inspect, QStringList{QStringLiteral("--columns-of"), workspace()} + plain);
        QVERIFY2(seen.out.contains("Findings:      1"), seen.out.constData());
    }

    void aScanThatNamesNoSystemIsSaidUnlessSomebodySays_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QStringList>("systems");
        QTest::newRow("nobody said") << QStringList{}
                                     << QStringList{QStringLiteral("Harbour"), QStringLiteral("npm audit report")};
        QTest::newRow("one that is here") << QStringList{QStringLiteral("--about"), QStringLiteral("harbour")}
                                          << QStringList{QStringLiteral("Harbour")};
        QTest::newRow("another") << QStringList{QStringLiteral("--about=Ferry  desk")}
                                 << QStringList{QStringLiteral("Harbour"), QStringLiteral("Ferry desk")};
    }
    void aScanThatNamesNoSystemIsSaidUnlessSomebodySays()
    {
        QFETCH(QStringList, options);
        QFETCH(QStringList, systems);
        const QString scan = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners/npm-audit-2.json");
        const auto systemsNow = [this] {
            const auto opened = Workspace::open(workspace());
            QStringList names;
            for (const System &system : (*opened)->state().systems())
                names.append(system.name);
            return names;
        };
        const CommandRun seen = run(m_command, options + QStringList{workspace(), scan});
        QCOMPARE(seen.code, ExitCode::Ok);
        QCOMPARE(systemsNow(), systems);
        QCOMPARE(seen.err.contains("--about SYSTEM"), options.isEmpty());
        QCOMPARE(run(m_command, {workspace(), scan}).code, ExitCode::Ok); // it stays where it was taken
        QCOMPARE(systemsNow(), systems);
    }

    void badInputIsAnError()
    {
        QCOMPARE(run(m_command, {workspace()}).code, ExitCode::Error);
        QCOMPARE(run(m_command, {document(), workspace()}).code, ExitCode::Error);
        QCOMPARE(run(m_command, {workspace(), m_dir->filePath(QStringLiteral("none.md"))}).code, ExitCode::Error);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
