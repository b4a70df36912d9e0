#include "checks/grammar.h"
#include "checks/reference.h"
#include "scanners/artifactfact.h"
#include "support/checkruns.h"
#include "support/strict.h"
#include "workspace/filefacts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray coverage(const char *rate)
{
    return QByteArray("<coverage line-rate=\"%1\"><packages/></coverage>").replace("%1", rate);
}

} // namespace

/// Checks that ask the files of a pipeline, in a real folder.
class TestFileFacts : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"inside/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    CheckSurroundings surroundings(const QDateTime &now = QDateTime::currentDateTimeUtc()) const
    {
        CheckSurroundings own = onLoopback();
        own.clock = [now] { return now; };
        own.facts = factsOfFiles(m_folder.filePath(u"inside"_s), own.clock);
        return own;
    }
    checks::Outcome outcomeOf(const QString &lines, const CheckSurroundings &given) const
    {
        return runOnce(u'\n' + lines, given).judgement.outcome;
    }

private slots:
    void initTestCase() { QVERIFY(QDir(m_folder.path()).mkdir(u"inside"_s)); }
    void init() { failOnAnyWarning(); }

    void aCheckAsksAFile_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<checks::Outcome>("outcome");
        QTest::newRow("enough") << u"artifact \"c.xml\" cobertura \"line-rate\" >= 75%"_s << checks::Outcome::Pass;
        QTest::newRow("too little") << u"artifact \"c.xml\" cobertura \"line-rate\" >= 80%"_s << checks::Outcome::Fail;
        QTest::newRow("fresh") << u"max-age 1d\nartifact \"c.xml\" cobertura \"line-rate\" > 0"_s
                               << checks::Outcome::Pass;
        QTest::newRow("no such fact") << u"artifact \"c.xml\" cobertura \"mood\" > 0"_s << checks::Outcome::Error;
        QTest::newRow("no such file") << u"artifact \"d.xml\" cobertura \"line-rate\" > 0"_s << checks::Outcome::Error;
        QTest::newRow("another format") << u"artifact \"c.xml\" junit \"tests\" > 0"_s << checks::Outcome::Error;
        QTest::newRow("a folder") << u"artifact \".\" cobertura \"line-rate\" > 0"_s << checks::Outcome::Error;
        QTest::newRow("prose") << u"artifact \"song.txt\" sarif \"unsuppressed\" == 0"_s << checks::Outcome::Error;
        QTest::newRow("empty") << u"artifact \"empty.json\" pip-audit \"vulnerabilities\" == 0"_s
                               << checks::Outcome::Error;
    }
    void aCheckAsksAFile()
    {
        QFETCH(QString, line);
        QFETCH(checks::Outcome, outcome);
        write(u"c.xml"_s, coverage("0.76"));
        write(u"song.txt"_s, "heave away");
        write(u"empty.json"_s, "");
        const CheckResult result = runOnce(u'\n' + line, surroundings());
        QVERIFY2(result.judgement.outcome == outcome, qPrintable(result.judgement.why));
    }

    void staysWithinItsFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("above") << u"../outside.xml"_s;
        QTest::newRow("by a detour") << u"../inside/../outside.xml"_s;
        QTest::newRow("absolute") << m_folder.filePath(u"outside.xml"_s);
        QTest::newRow("absolute, inside") << m_folder.filePath(u"inside/c.xml"_s);
        QTest::newRow("a link") << u"link.xml"_s;
    }
    void staysWithinItsFolder()
    {
        QFETCH(QString, path);
        write(u"c.xml"_s, coverage("0.76"));
        QFile outside(m_folder.filePath(u"outside.xml"_s));
        QVERIFY(outside.open(QIODevice::WriteOnly));
        outside.write(coverage("0.99"));
        outside.close();
        QFile::link(m_folder.filePath(u"outside.xml"_s), m_folder.filePath(u"inside/link.xml"_s));
        const auto said = surroundings().facts({path, u"cobertura"_s, u"line-rate"_s});
        QVERIFY(!said.number);
        QVERIFY2(said.problem.contains(u"folder"_s), qPrintable(said.problem));
    }

    void aStaleFileSaysNothing()
    {
        write(u"old.xml"_s, coverage("0.9"));
        const QDateTime later = QDateTime::currentDateTimeUtc().addDays(20);
        const QString line = u"max-age 14d\nartifact \"old.xml\" cobertura \"line-rate\" > 0"_s;
        QCOMPARE(outcomeOf(line, surroundings()), checks::Outcome::Pass);
        QCOMPARE(outcomeOf(line, surroundings(later)), checks::Outcome::Error);
    }

    void theTimeAFileStatesCountsBeforeThatOfTheDisk()
    {
        write(u"stated.xml"_s,
              "<coverage line-rate=\"0.9\" timestamp=\"1767225600\"><packages/></coverage>"); // 1 Jan 2026
        const QDateTime now(QDate(2026, 1, 11), QTime(0, 0), QTimeZone::utc());
        const auto said = surroundings(now).facts({u"stated.xml"_s, u"cobertura"_s, u"line-rate"_s});
        QCOMPARE(said.problem, QString());
        QCOMPARE(said.age, std::chrono::days(10));
    }

    void aFileOfTheFutureSaysNothing()
    {
        write(u"stated.xml"_s, "<coverage line-rate=\"0.9\" timestamp=\"1767225600\"><packages/></coverage>");
        const QDateTime before(QDate(2025, 12, 1), QTime(0, 0), QTimeZone::utc());
        QVERIFY(!surroundings(before).facts({u"stated.xml"_s, u"cobertura"_s, u"line-rate"_s}).number);
    }

    void aChangedFileIsReadAnew()
    {
        const CheckSurroundings same = surroundings();
        write(u"moving.xml"_s, coverage("0.5"));
        QCOMPARE(same.facts({u"moving.xml"_s, u"cobertura"_s, u"line-rate"_s}).number, 0.5);
        write(u"moving.xml"_s, coverage("0.875"));
        QCOMPARE(same.facts({u"moving.xml"_s, u"cobertura"_s, u"line-rate"_s}).number, 0.875);
    }

    void aFolderThatIsNoneSaysNothing()
    {
        const auto said = factsOfFiles(m_folder.filePath(u"nowhere"_s))({u"c.xml"_s, u"cobertura"_s, u"line-rate"_s});
        QVERIFY(!said.number);
        QVERIFY(!said.problem.isEmpty());
    }

    void theReferenceListsEveryFact()
    {
        QCOMPARE(artifactFormatTable().size(), checks::artifactFormats().size());
        const QString reference = checks::languageReference();
        for (const ArtifactFormat &format : artifactFormatTable()) {
            const QString facts = QString(format.facts).replace(u", "_s, u"`, `"_s);
            QVERIFY2(reference.contains(u"- `%1`: `%2`\n"_s.arg(format.name, facts)), qPrintable(reference));
        }
    }
};

QTEST_GUILESS_MAIN(TestFileFacts)
#include "tst_filefacts.moc"
