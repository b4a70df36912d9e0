#include "domain/contradictions.h"
#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

using namespace shipworthy;

namespace {

AuditDocument read(const QString &path)
{
    const auto bytes = loadDocument(path);
    return bytes ? readAudit(*bytes, QFileInfo(path).fileName(), Lexicon::builtIn()).value_or(AuditDocument{})
                 : AuditDocument{};
}

/// "owners SEC-03", sorted.
QStringList contradictionsIn(const AuditDocument &document)
{
    const auto state = assemble({document}, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
    QStringList found;
    for (const System &system : state.systems()) {
        for (const Contradiction &one : findContradictions(state, system.id))
            found.append(QStringLiteral("%1 %2").arg(idOf(one.kind), one.about).trimmed());
    }
    found.sort();
    return found;
}

} // namespace

/// What the program finds in the audits that come with it: what they were written to hold, and nothing else.
class TestSampleContradictions : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void holdsWhatWasWrittenIntoItAndNothingElse_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("an audit with a plan")
            << QStringLiteral("harbour-booking-audit.md")
            << QStringList{QStringLiteral("after-deadline OPS-01"), QStringLiteral("after-deadline OPS-02"),
                           QStringLiteral("dependencies QW-2"),     QStringLiteral("done-before-prerequisite SEC-03"),
                           QStringLiteral("owners SEC-03"),         QStringLiteral("stated README.md \"Start\""),
                           QStringLiteral("stated docs/gate.md"),   QStringLiteral("ticked-but-partial SEC-04")};
        QTest::newRow("a report that approves with work open")
            << QStringLiteral("lighthouse-feed-phase-3.md") << QStringList{QStringLiteral("approved-open")};
        QTest::newRow("requirements") << QStringLiteral("tideline-ledger-requirements.md") << QStringList{};
    }
    void holdsWhatWasWrittenIntoItAndNothingElse()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, expected);
        QCOMPARE(contradictionsIn(read(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples/") + file)), expected);
    }

    void inventsNothingInAnyLanguage_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/audits"));
        for (const QString &file : folder.entryList({QStringLiteral("*.md")}, QDir::Files))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void inventsNothingInAnyLanguage()
    {
        QFETCH(QString, path);
        const AuditDocument document = read(path);
        QVERIFY(!document.findings.isEmpty());
        QCOMPARE(contradictionsIn(document), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSampleContradictions)
#include "tst_samplecontradictions.moc"
