#include "cli/importcommand.h"
#include "support/commandrun.h"
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

    void badInputIsAnError()
    {
        QCOMPARE(run(m_command, {workspace()}).code, ExitCode::Error);
        QCOMPARE(run(m_command, {document(), workspace()}).code, ExitCode::Error);
        QCOMPARE(run(m_command, {workspace(), m_dir->filePath(QStringLiteral("none.md"))}).code, ExitCode::Error);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
