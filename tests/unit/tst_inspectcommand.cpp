#include "cli/inspectcommand.h"
#include "support/commandrun.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace shipworthy;
using cli::ExitCode;

class TestInspectCommand : public QObject {
    Q_OBJECT
    cli::InspectCommand m_command;
    const QString m_samples = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples");

private slots:
    void init() { test::failOnAnyWarning(); }

    void writesEveryDocumentOfAFolderAsJson()
    {
        const auto run = test::run(m_command, {m_samples});
        QCOMPARE(run.code, ExitCode::Ok);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json.value(u"schema").toString(), QStringLiteral("shipworthy.audit/1"));
        QCOMPARE(json.value(u"documents").toArray().size(), 3);
    }

    void goesOnAfterABadInputAndSaysSo()
    {
        const auto run = test::run(
            m_command, {QStringLiteral("/nonexistent/a.md"), m_samples + QStringLiteral("/harbour-booking-audit.md")});
        QCOMPARE(run.code, ExitCode::Error);
        QVERIFY(run.err.contains("/nonexistent/a.md"));
        QCOMPARE(QJsonDocument::fromJson(run.out).object().value(u"documents").toArray().size(), 1);
    }

    void coversSecrets()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# Pier audit\n\n### HIGH: Key in the file\n\nThe file holds sk-ant-api03-QZ7xPw2mLk in line 3.\n");
        file.close();
        for (const char *format : {"json", "text"}) {
            const auto run = test::run(m_command, {QStringLiteral("--format"), QLatin1String(format), file.fileName()});
            QCOMPARE(run.code, ExitCode::Ok);
            QVERIFY(!run.out.contains("QZ7xPw2mLk"));
        }
    }

    void refusesWhatItDoesNotUnderstand_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no input") << QStringList{} << QByteArray("at least one");
        QTest::newRow("unknown option") << QStringList{QStringLiteral("--colour"), m_samples} << QByteArray("colour");
        QTest::newRow("unknown format") << QStringList{QStringLiteral("--format"), QStringLiteral("yaml"), m_samples}
                                        << QByteArray("yaml");
    }
    void refusesWhatItDoesNotUnderstand()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, says);
        const auto run = test::run(m_command, arguments);
        QCOMPARE(run.code, ExitCode::Error);
        QVERIFY2(run.err.contains(says), run.err.constData());
        QVERIFY(run.out.isEmpty());
    }

    void helpGoesToStandardOutput()
    {
        const auto run = test::run(m_command, {QStringLiteral("--help")});
        QCOMPARE(run.code, ExitCode::Ok);
        QVERIFY(run.out.contains("--format"));
        QVERIFY(run.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestInspectCommand)
#include "tst_inspectcommand.moc"
