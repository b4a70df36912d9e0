#include "checks/reference.h"
#include "cli/probecommand.h"
#include "support/commandrun.h"
#include "support/loopbackserver.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/workspacesettings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <csignal>

using namespace shipworthy;
using namespace shipworthy::cli;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

CommandRun probe(const QStringList &arguments)
{
    ProbeCommand command;
    return run(command, arguments);
}

/// Writes down what arrives and tells who waits for it.
class ToldBuffer : public QBuffer {
public:
    std::function<void(const QByteArray &)> told;

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        const qint64 written = QBuffer::writeData(data, length);
        told(buffer());
        return written;
    }
};

} // namespace

class TestProbeCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    LoopbackServer m_server{[](QTcpSocket &socket, const QByteArray &path) {
        socket.write(path == "/down" ? response("503 Service Unavailable", "text/plain", "redis <down> & \x01 out")
                                     : response("200 OK", "text/plain", "ok"));
        socket.disconnectFromHost();
    }};

    QString file(const QString &name, const QString &text)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write the check file");
        out.write(text.toUtf8());
        return out.fileName();
    }
    QString request(const QString &path) const { return u"GET %1\n"_s.arg(m_server.url(path).toString()); }

private slots:
    void init() { failOnAnyWarning(); }

    void theExitCodeIsTheWorstOutcome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("pass") << request(u"/up"_s) + u"status == 200"_s << 0 << QByteArray("pass   ");
        QTest::newRow("warn") << request(u"/up"_s) + u"warn status == 204"_s << 0 << QByteArray("warn   ");
        QTest::newRow("fail") << request(u"/down"_s) + u"status == 200"_s << 1 << QByteArray("fail   ");
        QTest::newRow("not evaluated") << request(u"/up"_s) + u"body > 5"_s << 2 << QByteArray("error  ");
        QTest::newRow("files of a pipeline")
            << u"\nartifact \"coverage.xml\" cobertura \"line-rate\" >= 75%"_s << 2 << QByteArray("error  ");
        QTest::newRow("fail and not evaluated")
            << request(u"/down"_s) + u"status == 200\n"_s + request(u"/up"_s) + u"body > 5"_s << 2
            << QByteArray("fail   ");
    }
    void theExitCodeIsTheWorstOutcome()
    {
        QFETCH(QString, text);
        QFETCH(int, code);
        QFETCH(QByteArray, start);
        const CommandRun answer = probe({u"--allow-private"_s, file(u"live.txt"_s, text)});
        QVERIFY2(answer.out.startsWith(start), answer.out.constData());
        QCOMPARE(static_cast<int>(answer.code), code);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    }

    void textHasALinePerCheckWithItsReason()
    {
        const QString path = file(u"two.txt"_s, u"# comment\n"_s + request(u"/up"_s) + u"status == 200\n\n"_s +
                                                    request(u"/down"_s) + u"status == 200\nbody contains \"ok\"\n"_s);
        const CommandRun answer = probe({u"--allow-private"_s, path});
        const QList<QByteArray> lines = answer.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith("pass   " + path.toUtf8() + ":2  GET http://127.0.0.1:"), lines[0].constData());
        QVERIFY2(lines[1].startsWith("fail   " + path.toUtf8() + ":5  GET"), lines[1].constData());
        QVERIFY2(lines[1].contains("503"), lines[1].constData());
    }

    void runsTheChecksOfAWorkspaceThatAreNotPaused()
    {
        OpenWorkspace workspace;
        const SystemId system = *workspace->addSystem(u"Harbour"_s);
        ServiceCheck up;
        up.system = system;
        up.base = m_server.url(QString());
        up.text = u"GET {H}/up\nstatus == 200\n"_s;
        up.name = u"Alive"_s;
        ServiceCheck paused = up;
        paused.isPaused = true;
        paused.text = u"GET {H}/down\nstatus == 200\n"_s;
        QVERIFY(workspace->addServiceChecks({up, paused}));
        QVERIFY(workspace->setSetting(workspacesettings::allowPrivate, workspacesettings::on));
        workspace.close();
        const CommandRun answer = probe({workspace.path()});
        QCOMPARE(answer.code, ExitCode::Ok);
        QCOMPARE(answer.out.count('\n'), 1);
        QVERIFY2(answer.out.startsWith("pass   " + workspace.path().toUtf8() + ": Harbour  Alive  GET {H}/up:"),
                 answer.out.constData());
    }

    void aWorkspaceKeepsNothingOfARunFromTheCommandLine()
    {
        OpenWorkspace workspace;
        const SystemId system = *workspace->addSystem(u"Harbour"_s);
        ServiceCheck up;
        up.system = system;
        up.base = m_server.url(QString());
        up.text = u"GET {H}/up\nstatus == 200\n"_s;
        const CheckId id = workspace->addServiceChecks({up})->first();
        workspace.close();
        QCOMPARE(probe({u"--allow-private"_s, workspace.path()}).code, ExitCode::Ok);
        workspace.reopen();
        QVERIFY(workspace->checkRuns(id, 1).isEmpty());
    }

    void asksPrivateAddressesOnlyWhereToldTo()
    {
        const int before = m_server.connections();
        const CommandRun answer = probe({file(u"p.txt"_s, request(u"/up"_s) + u"status == 200"_s)});
        QCOMPARE(answer.code, ExitCode::Error);
        QVERIFY2(answer.out.contains("private address"), answer.out.constData());
        QCOMPARE(m_server.connections(), before);
    }

    void namesABadFileAndRunsTheRest_data()
    {
        QTest::addColumn<QString>("bad");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("missing") << m_folder.filePath(u"missing.txt"_s) << QByteArray("there is no such file");
        QTest::newRow("folder") << m_folder.path() << QByteArray("this is no file");
        QTest::newRow("syntax") << file(u"syntax.txt"_s, u"GET http://a.example/\nstatus = 200\n"_s)
                                << QByteArray("line 2, column 8: expected");
        QTest::newRow("empty") << file(u"empty.txt"_s, u"# nothing\n"_s) << QByteArray("there is no check in it");
        QTest::newRow("binary") << file(u"binary.txt"_s, u"GET \0"_s) << QByteArray("no text in UTF-8");
        QTest::newRow("no workspace") << m_folder.filePath(u"none.shipworthy"_s) << QByteArray("none.shipworthy");
    }
    void namesABadFileAndRunsTheRest()
    {
        QFETCH(QString, bad);
        QFETCH(QByteArray, why);
        const QString good = file(u"good.txt"_s, request(u"/up"_s) + u"status == 200"_s);
        const CommandRun answer = probe({u"--allow-private"_s, bad, good});
        QCOMPARE(answer.code, ExitCode::Error);
        QVERIFY2(answer.err.startsWith(bad.toUtf8() + ": ") && answer.err.contains(why), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.out.startsWith("pass   "), answer.out.constData());
    }

    void jsonTellsEveryLine()
    {
        const QString text = request(u"/down"_s) + u"status == 200\nwarn body contains \"ok\"\n"_s;
        const CommandRun answer =
            probe({u"--allow-private"_s, u"--format=json"_s, file(u"j.txt"_s, text), u"missing.txt"_s});
        const QJsonObject root = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(root[u"schema"_s].toString(), u"shipworthy.probe/1"_s);
        QCOMPARE(root[u"outcome"_s].toString(), u"error"_s); // the missing file
        const QJsonObject check = root[u"checks"_s][0].toObject();
        QCOMPARE(check[u"outcome"_s].toString(), u"fail"_s);
        QCOMPARE(check[u"status"_s].toInt(), 503);
        QVERIFY(check[u"milliseconds"_s].toDouble() > 0);
        QCOMPARE(check[u"line"_s].toInt(), 1);
        QCOMPARE(check[u"lines"_s].toArray().size(), 2);
        QCOMPARE(check[u"lines"_s][0][u"assertion"_s].toString(), u"status == 200"_s);
        QCOMPARE(check[u"lines"_s][0][u"seen"_s].toString(), u"503"_s);
        QCOMPARE(check[u"lines"_s][1][u"outcome"_s].toString(), u"warn"_s);
        QCOMPARE(root[u"refused"_s][0][u"file"_s].toString(), u"missing.txt"_s);
        QCOMPARE(answer.code, ExitCode::Error);
    }

    void junitIsWellFormedAndCountsRight()
    {
        const QString text = request(u"/up"_s) + u"status == 200\n"_s + request(u"/down"_s) + u"body == \"x\"\n"_s +
                             request(u"/up"_s) + u"body > 5\n"_s + request(u"/up"_s) + u"warn status == 204"_s;
        const CommandRun answer =
            probe({u"--allow-private"_s, u"--format=junit"_s, file(u"u.txt"_s, text), u"missing.txt"_s});
        QXmlStreamReader xml(answer.out);
        QHash<QString, int> elements;
        QStringList suites;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            ++elements[xml.name().toString()];
            if (xml.name() == u"testsuite")
                suites.append(u"%1 %2 %3"_s.arg(xml.attributes().value(u"tests"_s),
                                                xml.attributes().value(u"failures"_s),
                                                xml.attributes().value(u"errors"_s)));
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(suites, (QStringList{u"4 1 1"_s, u"1 0 1"_s}));
        QCOMPARE(elements[u"testcase"_s], 5);
        QCOMPARE(elements[u"failure"_s], 1);
        QCOMPARE(elements[u"error"_s], 2);
        QCOMPARE(elements[u"system-out"_s], 1);
    }

    void takesValuesAndSecretsFromOutside()
    {
        const QString path = file(u"s.txt"_s, u"GET {HOME}/up\nheader \"Authorization\": secret(api-login)\n"
                                              "header \"X\" == \"hunter2hunter2\"\nstatus == 200\n"_s);
        const QString home = u"HOME="_s + m_server.url(QString()).toString();
        qunsetenv("SHIPWORTHY_SECRET_API_LOGIN");
        CommandRun answer = probe({u"--allow-private"_s, u"--set"_s, home, path});
        QCOMPARE(answer.code, ExitCode::Error);
        QVERIFY2(answer.out.contains("the secret “api-login” is not known"), answer.out.constData());
        qputenv("SHIPWORTHY_SECRET_API_LOGIN", "correct-horse-battery\n");
        answer = probe({u"--allow-private"_s, u"--format=json"_s, u"--set"_s, home, path});
        qunsetenv("SHIPWORTHY_SECRET_API_LOGIN");
        QCOMPARE(answer.code, ExitCode::No);
        QVERIFY(m_server.requests().constLast().contains("correct-horse-battery"));
        QVERIFY2(!answer.out.contains("correct-horse"), answer.out.constData());
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("format") << QStringList{u"--format=yaml"_s, u"x.txt"_s};
        QTest::newRow("option") << QStringList{u"--insecure"_s, u"x.txt"_s};
        QTest::newRow("value") << QStringList{u"--set"_s, u"HOME"_s, u"x.txt"_s};
        QTest::newRow("watching as JUnit") << QStringList{u"--watch"_s, u"--format=junit"_s, u"x.txt"_s};
    }
    void refusesBadOptions()
    {
        QFETCH(QStringList, arguments);
        const CommandRun answer = probe(arguments);
        QCOMPARE(answer.code, ExitCode::Error);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.contains("probe"));
    }

    void printsTheReference()
    {
        const CommandRun answer = probe({u"--reference"_s});
        QCOMPARE(answer.code, ExitCode::Ok);
        QCOMPARE(answer.out, checks::languageReference().toUtf8());
    }

    void filesOfThePipelineLieInTheCurrentFolder()
    {
        file(u"coverage.xml"_s, u"<coverage line-rate=\"0.8\"><packages/></coverage>"_s);
        const QString line = u"\nmax-age 1d\nartifact \"coverage.xml\" cobertura \"line-rate\" >= %1\n"_s;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder.path()));
        const CommandRun good = probe({file(u"a.txt"_s, line.arg(u"75%"_s))});
        const CommandRun bad = probe({file(u"b.txt"_s, line.arg(u"85%"_s))});
        QVERIFY(QDir::setCurrent(before));
        QVERIFY2(good.code == ExitCode::Ok, good.out.constData());
        QVERIFY2(bad.code == ExitCode::No, bad.out.constData());
    }

    void suggestsWhatDocumentsAskForAndSendsNothing()
    {
        const QString path =
            file(u"harbour.md"_s,
                 u"# Harbour audit\n\n## Acceptance criteria\n\n- [ ] Readiness answers on "
                 "`%1`\n- [ ] Rate limit of 20 requests/minute\n"_s.arg(m_server.url(u"/health/ready"_s).toString()));
        const qsizetype before = m_server.requests().size();
        const CommandRun answer = probe({u"--suggest"_s, path});
        QCOMPARE(answer.code, ExitCode::Ok);
        QCOMPARE(m_server.requests().size(), before);
        QVERIFY2(answer.out.contains("# harbour.md:5: Readiness"), answer.out.constData());
        QVERIFY2(answer.out.contains("\nGET {H}/health/ready\nstatus == 200\n"), answer.out.constData());
        QVERIFY2(answer.out.contains("\n# burst 21\n"), answer.out.constData());
        // What it printed is a check file that runs as it is.
        const QString base = m_server.url(u""_s).toString(QUrl::RemovePath);
        const CommandRun run = probe(
            {u"--allow-private"_s, u"--set"_s, u"H="_s + base, file(u"harbour.txt"_s, QString::fromUtf8(answer.out))});
        QCOMPARE(run.code, ExitCode::Ok);
    }

    void saysWhenThereIsNothingToSuggest()
    {
        const CommandRun answer = probe({u"--suggest"_s, file(u"song.md"_s, u"# A song\n\n- [ ] Sing it\n"_s)});
        QCOMPARE(answer.code, ExitCode::No);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(probe({u"--suggest"_s, u"nowhere.md"_s}).code, ExitCode::Error);
    }

    void watchesUntilInterruptedAndPrintsChangesOnly()
    {
        int asked = 0;
        LoopbackServer server([&asked](QTcpSocket &socket, const QByteArray &) {
            socket.write(response(++asked < 4 ? "200 OK" : "503 Service Unavailable", "text/plain", "ok"));
            socket.disconnectFromHost();
        });
        const QString path = file(
            u"w.txt"_s, u"GET %1\ninterval 1s\nfailureThreshold 1\nstatus == 200\n"_s.arg(server.url().toString()));
        ToldBuffer out;
        QBuffer err;
        out.told = [](const QByteArray &said) {
            if (said.contains("fail   "))
                ::raise(SIGINT);
        };
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        ProbeCommand command;
        const ExitCode code = command.run({u"--watch"_s, u"--allow-private"_s, path}, {out, err});
        QCOMPARE(code, ExitCode::No);
        QCOMPARE(asked, 4);
        const QList<QByteArray> lines = out.data().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith("pass   "));
        QVERIFY(lines[1].startsWith("fail   "));
    }
};

QTEST_GUILESS_MAIN(TestProbeCommand)
#include "tst_probecommand.moc"
