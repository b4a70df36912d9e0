#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the fixture");
}

} // namespace

/// The real program with words of the user's own.
class TestUserLexicon : public QObject {
    Q_OBJECT
private slots:
    void init() { shipworthy::test::failOnAnyWarning(); }

    void aUsersWordsAreReadWithoutARebuild()
    {
        const QTemporaryDir home;
        const QString folder = home.filePath(QStringLiteral("shipworthy/shipworthy/lexicon"));
        QVERIFY(QDir().mkpath(folder));
        write(folder + QStringLiteral("/ours.json"), R"({"severity": {"critical": ["hull breach"]}})");
        write(folder + QStringLiteral("/typo.json"), "{\n  \"severity\": {\"terrible\": [\"leak\"]}\n}");
        const QString audit = home.filePath(QStringLiteral("audit.md"));
        write(audit,
              "# Audit\n\n## Issues\n\n| ID | Issue | Severity |\n|---|---|---|\n| H-1 | Rust | Hull breach |\n");

        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QLatin1String(name), home.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SHIPWORTHY_BINARY_DIR "/bin/shipworthy"), {QStringLiteral("inspect"), audit});
        QVERIFY(program.waitForFinished(60'000));
        QCOMPARE(program.exitCode(), 0);
        const QJsonObject root = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
        const QJsonArray findings = root[u"documents"][0][u"findings"].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0][u"severity"].toString(), QStringLiteral("critical"));
        const QByteArray said = program.readAllStandardError();
        QVERIFY2(said.contains("typo.json: line 2: \"severity\" has no member \"terrible\""), said.constData());
    }
};

QTEST_GUILESS_MAIN(TestUserLexicon)
#include "tst_userlexicon.moc"
