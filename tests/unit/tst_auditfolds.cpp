#include "support/auditwords.h"
#include "support/strict.h"

#include <QTest>

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// What audits fold away ("<details>") and head with HTML. The texts are our own, about systems that do not exist.
class TestAuditFolds : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void whatIsFoldedAwayIsReadLikeAnythingElse_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << findings;
        };
        row("a finding each, en",
            "# Pier audit\n\n## Verdict\n\nNot ready.\n\n<details>\n<summary>Blocker 1: Rope is rotten</summary>\n\n"
            "- **Severity:** Critical\n- **Fix:** buy rope\n\n</details>\n\n<details>\n<summary>Blocker 2: Gate is "
            "open</summary>\n\n- **Severity:** High\n- **Fix:** lock it\n\n</details>\n",
            {u"1 critical - open Rope is rotten"_s, u"2 high - open Gate is open"_s});
        row("headings in a rated fold, en",
            "# Pier review\n\n<details>\n<summary>🔴 <b>Critical</b> – 2 issues</summary>\n\n### 1. Rope is rotten\n"
            "**Fix:** buy rope\n\n### 2. Gate is open\n**Fix:** lock it\n\n</details>\n\n<details><summary>🟡 Medium "
            "– 1 "
            "issue</summary>\n\n### 3. Bell is silent\n**Fix:** repair\n\n</details>\n",
            {u"- critical - open Rope is rotten"_s, u"- critical - open Gate is open"_s,
             u"- medium - open Bell is silent"_s});
        row("lists in rated folds, de",
            "# Prüfbericht Mole\n\n<details open>\n<summary><b>🔴 Kritisch (1)</b></summary>\n\n- **Seil gerissen** – "
            "seit "
            "Mai.\n\n</details>\n\n<details>\n<summary><b>🟢 Niedrig (1)</b></summary>\n\n- **Farbe blättert** – "
            "am "
            "Tor.\n\n</details>\n",
            {u"- critical - open Seil gerissen"_s, u"- low - open Farbe blättert"_s});
        row("a table in a fold, fr",
            "# Audit du phare\n\n<details>\n<summary>Constats</summary>\n\n| Réf | Constat | Gravité "
            "|\n|---|---|---|\n| C-1 | Lampe éteinte | Haute |\n\n</details>\n",
            {u"C-1 high - open Lampe éteinte"_s});
        row("a fold without a name of its own, ru",
            "# Отчёт\n\n## Критические проблемы\n\n<details>\n<summary>Показать список</summary>\n\n1. **Верёвка "
            "оборвана**\n2. **Ворота открыты**\n\n</details>\n",
            {u"- critical - open Верёвка оборвана"_s, u"- critical - open Ворота открыты"_s});
        row("evidence folded away in a finding, en",
            "# Audit\n\n## Findings\n\n### SEC-1: Gate is open\n**Severity:** Critical\n\n<details>\n<summary>Evidence"
            "</summary>\n\nSeen at night.\n\n</details>\n\n**Fix:** lock it\n\n### SEC-2: Weak lamp\n**Severity:** "
            "Low\n<details>\n<summary>How we saw it</summary>\n\nBy eye.\n\n</details>\n",
            {u"SEC-1 critical - open Gate is open"_s, u"SEC-2 low - open Weak lamp"_s});
    }
    void whatIsFoldedAwayIsReadLikeAnythingElse()
    {
        QFETCH(QString, markdown);
        QTEST(told(readMarkdown(markdown.toUtf8())), "findings");
    }

    void aSummaryIsTheHeadingOfWhatItFolds()
    {
        const AuditDocument document = readMarkdown(
            "# Pier\n\n## Checks\n\n<details>\n<summary>Ropes &amp; <code>gates</code></summary>\n\n- [ ] Pull\n\n### "
            "Bells\n\n- [x] Ring\n\n</details>\n\n- [ ] Sign\n");
        QStringList sections;
        for (const ChecklistEntry &entry : document.checklist)
            sections.append(entry.section.join(u" > "_s));
        QCOMPARE(sections, QStringList({u"Pier > Checks > Ropes & gates"_s, u"Pier > Checks > Ropes & gates > Bells"_s,
                                        u"Pier > Checks"_s}));
    }

    void theFixBehindAFoldBelongsToItsFinding()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n## Findings\n\n### SEC-1: Gate is open\n**Severity:** High\n\n<details>\n<summary>"
                         "Evidence</summary>\n\nSeen at night.\n\n</details>\n\n**Fix:** lock it\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings.first().recommendation, u"lock it"_s);
    }

    void aTitleMayBeWrittenAsHtml()
    {
        const AuditDocument document =
            readMarkdown("<h1 align=\"center\">\n  Pier <i>audit</i>\n</h1>\n\n## Findings\n\n- **[High]** Gate is "
                         "open\n- **[Low]** Paint is old\n");
        QCOMPARE(document.title, u"Pier audit"_s);
        QCOMPARE(document.findings.size(), 2);
    }

    void foldsThatAreNeverClosedEndWithTheirHeading()
    {
        const AuditDocument document =
            readMarkdown("# Pier\n\n## Ropes\n\n<details>\n<summary>Old ropes</summary>\n\n- [ ] Pull\n\n## Gates\n\n"
                         "</details>\n\n- [ ] Lock\n");
        QCOMPARE(document.checklist.size(), 2);
        QCOMPARE(document.checklist[0].section, QStringList({u"Pier"_s, u"Ropes"_s, u"Old ropes"_s}));
        QCOMPARE(document.checklist[1].section, QStringList({u"Pier"_s, u"Gates"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAuditFolds)
#include "tst_auditfolds.moc"
