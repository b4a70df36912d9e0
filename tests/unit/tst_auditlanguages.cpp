#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

#include <QFile>

using namespace shipworthy;

/// The same audit of a lighthouse's service, written in each language: two findings under headings, three in a table,
/// four boxes and a decision.
class TestAuditLanguages : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void understandsAnAuditIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("owner");
        const auto row = [](const char *language, Verdict verdict, const char *owner) {
            QTest::newRow(language)
                << QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/audits/%1.md").arg(QLatin1String(language))
                << verdict << QString::fromUtf8(owner);
        };
        row("german", Verdict::Conditional, "Jens");
        row("french", Verdict::NoGo, "Yann");
        row("spanish", Verdict::NoGo, "Pablo");
        row("portuguese", Verdict::Conditional, "Tiago");
        row("italian", Verdict::Conditional, "Paolo");
        row("dutch", Verdict::NoGo, "Joris");
        row("polish", Verdict::Conditional, "Tomasz");
        row("turkish", Verdict::Conditional, "Barış");
        row("russian", Verdict::NoGo, "Игорь");
        row("arabic", Verdict::NoGo, "سامر");
        row("chinese", Verdict::Conditional, "周启");
        row("chinese-traditional", Verdict::NoGo, "周啟");
        row("japanese", Verdict::Conditional, "佐野");
        row("korean", Verdict::NoGo, "오민재");
    }
    void understandsAnAuditIn()
    {
        QFETCH(QString, file);
        QFETCH(Verdict, verdict);
        QFETCH(QString, owner);
        const auto bytes = loadDocument(file);
        QVERIFY(bytes);
        const auto read = readAudit(*bytes, file, Lexicon::builtIn());
        QVERIFY(read);
        const AuditDocument &document = *read;

        QStringList rated;
        for (const Finding &finding : document.findings)
            rated.append(finding.key + QLatin1Char(' ') + idText(finding.severity) + QLatin1Char(' ') +
                         idText(std::optional(finding.status)));
        QCOMPARE(rated, (QStringList{QStringLiteral("SEC-01 critical open"), QStringLiteral("SEC-02 high resolved"),
                                     QStringLiteral("OPS-01 medium in-progress"), QStringLiteral("OPS-02 low open"),
                                     QStringLiteral("OPS-03 high deferred")}));
        const Finding &first = document.findings.first();
        QCOMPARE(first.owner, owner);
        QVERIFY(first.effort);
        QCOMPARE(first.effort->minHours, 24.0);
        QCOMPARE(document.findings[1].effort->minHours, 6.0);
        QVERIFY(!first.description.isEmpty());
        QVERIFY(!first.recommendation.isEmpty());
        QVERIFY(!document.findings[2].owner.isEmpty());

        QVERIFY(document.decision);
        QCOMPARE(document.decision->verdict, verdict);
        QCOMPARE(document.checklist.size(), 4);
        QCOMPARE(std::ranges::count(document.checklist, true, &ChecklistEntry::checked), 2);
        QCOMPARE(document.kind, DocumentKind::Audit);
        QVERIFY(!document.author.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAuditLanguages)
#include "tst_auditlanguages.moc"
