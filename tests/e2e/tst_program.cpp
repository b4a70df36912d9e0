#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace shipworthy;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs the built program with its settings and data in a folder of its own, and without a display.
Answer runProgram(const QStringList &arguments, const QString &outFile = {})
{
    static const QTemporaryDir home;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home.path());
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    process.setProcessEnvironment(environment);
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start(QStringLiteral(SHIPWORTHY_BINARY_DIR "/bin/shipworthy"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

const QString sample = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples/harbour-booking-audit.md");

} // namespace

/// The real program, from the outside.
class TestProgram : public QObject {
    Q_OBJECT
    QTemporaryDir m_dir;

    QString fileWith(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the fixture");
        return file.fileName();
    }

private slots:
    void init() { test::failOnAnyWarning(); }

    void tellsItsVersionAndItsVerbs()
    {
        QCOMPARE(runProgram({QStringLiteral("--version")}).out, QByteArray("shipworthy " SHIPWORTHY_VERSION "\n"));
        const Answer help = runProgram({QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        for (const char *verb : {"inspect", "report", "gate"}) {
            QVERIFY(help.out.contains(verb));
            QCOMPARE(runProgram({QLatin1String(verb), QStringLiteral("--help")}).code, 0);
        }
    }

    void failsWhereItsAnswerCannotBeWritten_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString json = QStringLiteral("--format=json");
        const QString text = QStringLiteral("--format=text");
        QTest::newRow("gate, text") << QStringList{QStringLiteral("gate"), text};
        QTest::newRow("gate, json") << QStringList{QStringLiteral("gate"), json};
        QTest::newRow("inspect, text") << QStringList{QStringLiteral("inspect"), text};
        QTest::newRow("inspect, json") << QStringList{QStringLiteral("inspect"), json};
        QTest::newRow("report") << QStringList{QStringLiteral("report"), QStringLiteral("--output=-")};
    }
    void failsWhereItsAnswerCannotBeWritten()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = runProgram(arguments + QStringList{sample}, QStringLiteral("/dev/full"));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("Cannot write to standard output"), answer.err.constData());
    }

    void refusesBadInputWithOneMessageAndReadsTheRest_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << m_dir.filePath(QStringLiteral("missing.md"));
        QTest::newRow("empty") << fileWith(QStringLiteral("empty.md"), "");
        QTest::newRow("binary") << fileWith(QStringLiteral("binary.md"), QByteArray("\x7f"
                                                                                    "ELF\0\0\1\2\3",
                                                                                    9) +
                                                                             QByteArray(500, '\0'));
        QTest::newRow("device") << QStringLiteral("/dev/zero");
        const QString fifo = m_dir.filePath(QStringLiteral("fifo.md"));
        QCOMPARE(::mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
        QTest::newRow("FIFO") << fifo;
        QFile large(m_dir.filePath(QStringLiteral("large.md")));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(300LL * 1024 * 1024));
        QTest::newRow("300 MB") << large.fileName();
    }
    void refusesBadInputWithOneMessageAndReadsTheRest()
    {
        QFETCH(QString, path);
        const Answer answer = runProgram({QStringLiteral("inspect"), path, sample});
        QCOMPARE(answer.code, 2);
        int naming = 0;
        for (const QByteArray &line : answer.err.split('\n'))
            naming += line.contains(path.toUtf8()) && !line.startsWith("Reading") ? 1 : 0;
        QVERIFY2(naming == 1, answer.err.constData());
        QCOMPARE(QJsonDocument::fromJson(answer.out).object().value(u"documents").toArray().size(), 1);
    }

    void anEmptyFolderIsRefusedByName()
    {
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("empty folder")));
        const Answer answer = runProgram({QStringLiteral("inspect"), m_dir.filePath(QStringLiteral("empty folder"))});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("empty folder"), answer.err.constData());
    }

    void refusesAWorkspaceThatIsNone()
    {
        const Answer answer =
            runProgram({QStringLiteral("gate"), fileWith(QStringLiteral("no.shipworthy"), "not a database")});
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.err.contains("no.shipworthy"));
        QCOMPARE(QFile(m_dir.filePath(QStringLiteral("no.shipworthy"))).size(), 14);
    }

    void gatesTheSampleWithOne()
    {
        const Answer answer = runProgram({QStringLiteral("gate"), sample});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.startsWith("NO-GO"));
    }

    void printsAScorecardWithoutADisplay()
    {
        const QString pdf = m_dir.filePath(QStringLiteral("card.pdf"));
        const Answer answer = runProgram({QStringLiteral("report"), QStringLiteral("--output"), pdf, sample});
        QVERIFY2(answer.code == 0, answer.err.constData());
        QVERIFY(QFile(pdf).size() > 10'000);
    }

    void withoutADisplayTheWindowIsRefusedInOneSentence()
    {
        const Answer answer = runProgram({sample});
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.err.trimmed().count('\n'), 0);
        QVERIFY(answer.err.contains("display"));
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
