#include "cli/reportcommand.h"

#include "support/commandrun.h"
#include "support/strict.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace shipworthy;

class TestReportCommand : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        QVERIFY(m_folder.isValid());
        write(QStringLiteral("pier.md"),
              "# Pier Gate Audit\n\n**System**: Pier Gate\n\n## P0 - Critical\n\n### PG-01: Close the open gate\n\n"
              "**Severity**: Critical\n\nThe gate is open.\n");
    }

    void thePdfGoesToTheFileThatIsNamed()
    {
        const test::CommandRun result = run({QStringLiteral("--output"), path("out.pdf"), path("pier.md")});
        QVERIFY2(result.code == cli::ExitCode::Ok, result.err.constData());
        QVERIFY(result.out.isEmpty());
        QFile pdf(path("out.pdf"));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }

    void aDashSendsThePdfToStandardOutput()
    {
        const test::CommandRun result = run({QStringLiteral("-o"), QStringLiteral("-"), path("pier.md")});
        QVERIFY2(result.code == cli::ExitCode::Ok, result.err.constData());
        QVERIFY(result.out.startsWith("%PDF-"));
        QVERIFY(result.out.endsWith("%%EOF\n"));
    }

    void aBadInputIsNamedAndTheRestIsPrinted()
    {
        const test::CommandRun result =
            run({QStringLiteral("-o"), QStringLiteral("-"), path("pier.md"), path("missing.md")});
        QVERIFY(result.code == cli::ExitCode::Error);
        QVERIFY2(result.err.contains("missing.md"), result.err.constData());
        QVERIFY(result.out.startsWith("%PDF-"));
    }

    void anUnknownSystemListsTheKnownOnes()
    {
        const test::CommandRun result = run({QStringLiteral("-o"), path("none.pdf"), QStringLiteral("--system"),
                                             QStringLiteral("Nowhere"), path("pier.md")});
        QVERIFY(result.code == cli::ExitCode::Error);
        QVERIFY2(result.err.contains("Pier Gate"), result.err.constData());
        QVERIFY(!QFile::exists(path("none.pdf")));
    }

    void aWrongCallSaysWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no output") << QStringList{QStringLiteral("pier.md")} << QByteArray("--output");
        QTest::newRow("no input") << QStringList{QStringLiteral("-o"), QStringLiteral("x.pdf")}
                                  << QByteArray("at least one document");
        QTest::newRow("another paper") << QStringList{QStringLiteral("-o"), QStringLiteral("x.pdf"),
                                                      QStringLiteral("--paper"), QStringLiteral("a3"),
                                                      QStringLiteral("pier.md")}
                                       << QByteArray("a3");
        QTest::newRow("nothing readable")
            << QStringList{QStringLiteral("-o"), QStringLiteral("x.pdf"), QStringLiteral("/nowhere.md")}
            << QByteArray("nothing to print");
    }
    void aWrongCallSaysWhatIsMissing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const test::CommandRun result = run(arguments);
        QVERIFY(result.code == cli::ExitCode::Error);
        QVERIFY2(result.err.contains(says), result.err.constData());
        QVERIFY(result.out.isEmpty());
    }

    void aFileThatIsNoPdfIsNotWrittenOver()
    {
        const test::CommandRun result = run({QStringLiteral("-o"), path("pier.md"), path("pier.md")});
        QVERIFY(result.code == cli::ExitCode::Error);
        QVERIFY2(result.err.contains("pier.md") && result.err.contains("no PDF"), result.err.constData());
        QFile audit(path("pier.md"));
        QVERIFY(audit.open(QIODevice::ReadOnly));
        QVERIFY(audit.readAll().startsWith("# Pier Gate Audit"));
    }

    void anOutputThatCannotBeWrittenIsAnError()
    {
        const test::CommandRun result = run({QStringLiteral("-o"), path("no/such/folder.pdf"), path("pier.md")});
        QVERIFY(result.code == cli::ExitCode::Error);
        QVERIFY2(result.err.contains("folder.pdf"), result.err.constData());
    }

private:
    [[nodiscard]] test::CommandRun run(const QStringList &arguments)
    {
        cli::ReportCommand command;
        return test::run(command, arguments);
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestReportCommand)
#include "tst_reportcommand.moc"
