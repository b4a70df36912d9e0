#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// What audits say beside what they found, and of it: places, remarks, steps, tables, decisions and titles. The texts
/// are our own, about systems that do not exist.
class TestAuditDetails : public QObject {
    Q_OBJECT
    static QStringList placesOf(const Finding &finding)
    {
        QStringList places;
        for (const Location &place : finding.locations) {
            places.append(place.firstLine
                              ? u"%1 %2 %3"_s.arg(place.path).arg(*place.firstLine).arg(place.lastLine.value_or(0))
                              : place.path);
        }
        return places;
    }
private slots:
    void init() { test::failOnAnyWarning(); }

    void placesAreRead_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("places");
        const auto row = [](const char *name, const char *markdown, const QStringList &places) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << places;
        };
        row("several lines of one file", "**Files:** `pier/rope.c:112,148-150`, `:454` (`tie`), `pier/knot.c`",
            {u"pier/rope.c 112 112"_s, u"pier/rope.c 148 150"_s, u"pier/rope.c 454 454"_s, u"pier/knot.c"_s});
        row("words behind a place", "**File:** `pier/lamp.c:152` — `struct Lamp(int)`. The `bulb` is loose.",
            {u"pier/lamp.c 152 152"_s});
        row("files in words", "**Files:** gate.ts ~line 19, lamp.ts line 7, rope.ts",
            {u"gate.ts 19 19"_s, u"lamp.ts 7 7"_s, u"rope.ts"_s});
        row("a place in words", "**Component:** every crane, old or new.", {u"every crane, old or new"_s});
        row("nowhere", "**File:** —", {});
        row("lines in a field of their own", "**File:** `pier/rope.c`\n**Lines:** 12-14, 40",
            {u"pier/rope.c 12 14"_s, u"pier/rope.c 40 40"_s});
        row("a line with remarks", "- **File:** `pier/rope.c`\n- **Line:** 208-214 (the knot)",
            {u"pier/rope.c 208 214"_s});
        row("a line called one", "- **Datei:** `pier/rope.c`\n- **Zeile:** Zeile 7", {u"pier/rope.c 7 7"_s});
        row("lines of no file", "**Lines:** 12-14", {});
        row("code that is no place", "**Files:** `pier/rope.c`, `fill=\"#fff\"`", {u"pier/rope.c"_s});
    }
    void placesAreRead()
    {
        QFETCH(QString, markdown);
        const AuditDocument document =
            readMarkdown((u"# Audit\n\n### R-1 — Loose rope\n**Severity:** HIGH\n"_s + markdown + u'\n').toUtf8());
        QCOMPARE(document.findings.size(), 1);
        QTEST(placesOf(document.findings[0]), "places");
    }

    void placesStandInRowsItemsAndTitles()
    {
        const AuditDocument rows =
            readMarkdown("# Audit\n\n## LOW\n\n| ID | Description | File |\n|---|---|---|\n| L1 | Rust on the pole | "
                         "`pole.c` ~line 34 "
                         "|\n| L2 | Torn flag | `a/flag.c:4`, `a/flag.h` |\n| L3 | Old paint | — |\n");
        QCOMPARE(rows.findings.size(), 3);
        QCOMPARE(placesOf(rows.findings[0]), QStringList{u"pole.c 34 34"_s});
        QCOMPARE(placesOf(rows.findings[1]), (QStringList{u"a/flag.c 4 4"_s, u"a/flag.h"_s}));
        QCOMPARE(placesOf(rows.findings[2]), QStringList());
        const AuditDocument items = readMarkdown(
            "# Audit\n\n## Critical issues\n\n- Rope hangs loose in `rope.c:9`\n\n### 1. `pier/lamp.c:40`\n"
            "- **Severity**: low\n- **Problem**: it flickers\n");
        QCOMPARE(items.findings.size(), 2);
        for (const Finding &finding : items.findings)
            QCOMPARE(finding.locations.size(), 1);
    }

    void evidenceNamesTheLine()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\n\n## Issues\n\n| # | Issue | Severity | Evidence |\n|---|---|---|---|\n"
            "| C1 | Loose rope | Critical | `rope.c:9`, seen in May |\n| C2 | Torn flag | High | `Flag` |\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(placesOf(document.findings[0]), QStringList{u"rope.c 9 9"_s});
        QVERIFY(document.findings[1].locations.isEmpty());
    }

    void whatStandsBelowARatedItemIsToldOfIt()
    {
        const AuditDocument document = readMarkdown(
            "# Pier report\n\n## Minor issues\n\n1. **Old paint** (Low Risk)\n   - 7 spots on the rail\n   - "
            "**Impact**: looks bad\n   - **Mitigation**: paint it\n\n2. **Torn flag** (Cosmetic)\n   - Since May\n");
        QCOMPARE(told(document), (QStringList{u"- low - open Old paint"_s, u"- low - open Torn flag"_s}));
        QCOMPARE(document.findings[0].impact, u"looks bad"_s);
        QCOMPARE(document.findings[0].recommendation, u"paint it"_s);
        QVERIFY(document.findings[0].description.contains(u"7 spots"_s));
        QVERIFY(document.findings[1].description.contains(u"Since May"_s));
    }

    void aSeverityIsNoSentence()
    {
        const AuditDocument document = readMarkdown("# Audit\n\n### R-1 — Loose rope\n\n**Severity:** HIGH. **Lengths "
                                                    "seen:** 3 and 4 metres.\n**Fix:** tie it\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].severityText, u"HIGH"_s);
        QVERIFY(document.findings[0].description.contains(u"3 and 4 metres"_s));
    }

    void aSentenceAboveATableRatesItsRows_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("severity");
        const auto row = [](const char *name, const char *sentence, const char *severity) {
            QTest::newRow(name) << QString::fromUtf8(sentence) << QString::fromLatin1(severity);
        };
        row("en", "The following issues are all critical:\n", "critical");
        row("en, as a label", "**Major problems:**\n", "high");
        row("en, counted", "These 2 issues are of low severity:\n", "low");
        row("en, right above", "All issues of the pier are critical.", "critical");
        row("de", "Die folgenden Befunde sind alle kritisch:\n", "critical");
        row("es", "Los siguientes hallazgos son todos críticos:\n", "critical");
        row("fr", "Les constats suivants sont tous critiques\u00A0:\n", "critical");
        row("it", "I seguenti problemi sono tutti critici:\n", "critical");
        row("pt", "Os problemas a seguir são todos críticos:\n", "critical");
        row("nl", "De volgende bevindingen zijn allemaal kritiek:\n", "critical");
        row("ru", "Все следующие проблемы критические:\n", "critical");
        row("uk", "Усі наступні проблеми критичні:\n", "critical");
        row("tr", "Aşağıdaki sorunlar kritik:\n", "critical");
        row("ar", "جميع المشاكل التالية حرجة:\n", "critical");
        row("zh", "以下问题均为严重问题：\n", "critical");
        row("ja", "以下の問題はすべて致命的です：\n", "critical");
        row("ko", "다음 문제는 모두 치명적입니다:\n", "critical");
        row("denied, en", "The following issues are not critical:\n", "-");
        row("denied, de", "Die folgenden Befunde sind nicht kritisch:\n", "-");
        row("denied, fr", "Les problèmes suivants ne sont pas critiques :\n", "-");
        row("denied, zh", "以下问题并非严重问题：\n", "-");
        row("denied, ja", "以下の問題は致命的ではありません：\n", "-");
        row("denied, ru", "Следующие проблемы не критические:\n", "-");
        row("of some", "Some of the following issues are critical:\n", "-");
        row("of another number", "Of the 9 issues 2 are critical:\n", "-");
        row("two severities", "The following issues are high or low:\n", "-");
        row("put right", "The following critical issues were fixed:\n", "-");
        row("put right in time", "The following critical issues were fixed before the launch:\n", "-");
        row("two sentences", "The pier is critical. See the issues:\n", "-");
        row("further above", "All issues of the pier are critical.\n", "-");
        row("of no issues", "Critical path of the pier:\n", "-");
        row("a sign in a word", "系统中的问题如下：\n", "-");
        row("a note", "Note the following issues:\n", "-");
    }
    void aSentenceAboveATableRatesItsRows()
    {
        QFETCH(QString, sentence);
        QFETCH(QString, severity);
        const AuditDocument document = readMarkdown((u"# Pier audit\n\n## Findings\n\n%1\n| ID | Issue | Place "
                                                     u"|\n|---|---|---|\n| P-1 | Loose rope | mast |\n| P-2 "
                                                     "| Torn flag | pole |\n"_s.arg(sentence))
                                                        .toUtf8());
        QStringList severities;
        for (const Finding &finding : document.findings)
            severities.append(test::ratingText(finding.severity));
        severities.removeAll(u"-"_s);
        QCOMPARE(severities, severity == u"-"_s ? QStringList() : QStringList(2, severity));
    }

    void whereTheSentenceStandsIsWhereTheSeverityIsFrom()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\nAll these issues are critical:\n\n| Issue | "
                                                    "Severity | Place |\n|---|---|---|\n| Loose rope | "
                                                    "low | mast |\n\n## Critical issues\n\nThe following issues are "
                                                    "minor:\n\n| Issue | Place |\n|---|---|\n| Torn flag "
                                                    "| pole |\n");
        QCOMPARE(told(document), (QStringList{u"- low - open Loose rope"_s, u"- low - open Torn flag"_s}));
        QCOMPARE(document.findings[1].severityOrigin.line, 11);
        QCOMPARE(document.findings[1].severityText, u"minor"_s);
    }

    void linesOfTextsEndInLineFeeds()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\r\n\r\n### R-1 — Loose rope\r\n**Severity:** HIGH\r\n\r\nIt hangs\r\nlow.\r\n\r\n"
            "```sh\r\ntie\r\nrope\r\n```\r\n\r\n**Fix:** tie it,\r\ntwice\r\n\r\n## Remarks\r\n\r\nTwo\r\nlines\r\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].description, u"It hangs\nlow.\n\n```sh\ntie\nrope\n```"_s);
        QCOMPARE(document.findings[0].recommendation, u"tie it,\ntwice"_s);
        QCOMPARE(document.findings[0].line, 3);
        QCOMPARE(document.findings[0].lastLine, 15);
        QCOMPARE(document.notes.size(), 1);
        QCOMPARE(document.notes[0].text, u"Two\nlines"_s);
        QCOMPARE(document.notes[0].line, 19);
    }

    void codeKeepsItsSpacesThatDoNotBreak()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n### R\u20111\u00A0— Loose rope\n**Severity\u00A0:** HIGH\n\nIt hangs\u00A0low: "
                         "`tie\u00A0it`.\n\n```sh\ntie\u00A0rope\n```\n");
        QCOMPARE(told(document), QStringList{u"R-1 high - open Loose rope"_s});
        QCOMPARE(document.findings[0].description, u"It hangs low: `tie\u00A0it`.\n\n```sh\ntie\u00A0rope\n```"_s);
    }

    void stepsThatAreOnlyCountedAreNamedByWhatIsDone()
    {
        const AuditDocument document = readMarkdown(
            "# Pier plan\n\n## Phase 2 — Structure\n\n| Step | What | Effort |\n|---|---|---|\n| 1 | Take out "
            "the hook | 1 hr |\n| 2 | Put in the rope | 30 min |\n");
        QCOMPARE(document.phases.size(), 1);
        QCOMPARE(document.phases[0].tasks.size(), 2);
        QCOMPARE(document.phases[0].tasks[0].title, u"Take out the hook"_s);
    }

    void aLinkNamesFileAndLine()
    {
        const AuditDocument document = readMarkdown(
            "# 码头审计\n\n## 🔴 高风险\n\n#### 1. 门锁损坏\n\n- **位置**：[gate.c 第 46-48 行](file:///gate.c)\n");
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings[0].locations, (QList<Location>{{QStringLiteral("gate.c"), 46, 48}}));
    }

    void aTableMayFollowALineOfText_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<int>("tables");
        QTest::newRow("a line") << QByteArray("# Audit\n\n**Ropes:**\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 1;
        QTest::newRow("with returns") << QByteArray("Ropes:\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n") << 1;
        QTest::newRow("two lines") << QByteArray("Ropes\nand more\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 1;
        QTest::newRow("other columns") << QByteArray("Ropes:\n| a | b |\n|---|---|---|\n| 1 | 2 |\n") << 0;
        QTest::newRow("a list") << QByteArray("- Ropes\n| a | b |\n|---|---|\n| 1 | 2 |\n") << 0;
        QTest::newRow("code") << QByteArray("```\nRopes:\n| a | b |\n|---|---|\n```\n") << 0;
    }
    void aTableMayFollowALineOfText()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(int, tables);
        const AuditDocument document = readMarkdown(markdown);
        QCOMPARE(document.tables.size(), tables);
        for (const Table &table : document.tables)
            QCOMPARE(markdown.split('\n')[table.line - 1].trimmed(), QByteArray("| a | b |"));
    }

    void decisionsStandInManyPlaces_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *markdown, const char *verdict) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromLatin1(verdict);
        };
        row("behind a letter", "# Audit\n\nA) Veredicto: NO LISTO\n- Motivo: sin llave\n", "no-go");
        row("behind an arrow", "# Checklist\n\n**Stand: A 0/9 · B 1/7 → NIET LIVE.**\n", "no-go");
        row("behind an arrow, en", "# Checklist\n\n**Gates 3 of 3 → READY FOR PRODUCTION**\n", "go");
        row("bound by what must be done first",
            "# Audit\n\n**Status:** production ready, but every key must be replaced\n", "conditional");
        row("bound, de", "# Audit\n\n**Status:** produktionsreif, aber alle Schlüssel müssen ersetzt werden\n",
            "conditional");
        row("of parts only",
            "# Audit\n\n## Review\n\n### Doors\n**Status:** PRODUCTION READY\n\n### Bells\n**Status:** PRODUCTION "
            "READY\n",
            "");
        row("zh", "# 审查报告\n\n**总体评级**：⚠️ 可用于演示，**不建议直接上生产**\n",
            "no-go");
        row("of records",
            "# Risk register\n\n### RA-001: Old rope\n\n| Field | Value |\n|---|---|\n| Decision | Accepted |\n\n### "
            "RA-002: No lamp\n\n| Field | Value |\n|---|---|\n| Decision | ❌ Rejected |\n",
            "");
        row("of a part, behind that of the whole",
            "# 桟橋レビュー\n\n**総合判定**: 条件付き合格\n\n## 観点\n\n### 3.1 門\n\n**判定**: ✅ "
            "合格（心配なし）\n",
            "conditional");
        row("no until something is done, en", "# Audit\n\n## Advice\n\n### ⛔ DO NOT DEPLOY before the doors hold\n",
            "no-go");
        row("no until something is done, ru", "# Аудит\n\n## Советы\n\n### ⛔ НЕ РАЗВЕРТЫВАТЬ до починки дверей\n",
            "no-go");
        row("use in production, zh", "# 审计报告\n\n### 最终建议\n\n**✅ 建议立即投入生产使用**，然后优化。\n", "go");
        row("stressed in a sentence, en",
            "# Memo\n\nWe recommend a **conditional go**: open the pier for crews only.\n\n## R1\n\nRopes.\n",
            "conditional");
        row("praised in a sentence, en", "# Pier kit\n\nA **production ready** kit for piers.\n", "");
        row("authorised",
            "# Pier audit\n\n## 7. Sign-off\n\n### 7.4 Deployment\n\n**Status**: ✅ **AUTHORIZED FOR PRODUCTION "
            "DEPLOYMENT**\n",
            "go");
        row("behind a label of two words", "# Pier audit\n\n**Security Status:** ✅ **PRODUCTION READY**\n", "go");
        row("behind a label of two words, no",
            "# Pier audit\n\n## 🚨 Critical Status: NOT READY FOR PRODUCTION\n\nRopes.\n", "no-go");
        row("a word in front of a noun", "# Pier report\n\n## Rejected tab:\n\nIt is empty.\n", "");
        row("a word within a sentence", "# Pier report\n\n**Recommendation:** ring the bell with a short delay\n", "");
        row("in bold alone", "# Pier audit\n\n**Approved for Production Deployment**\n", "go");
        row("not authorised", "# Pier audit\n\n**Status**: not authorised for production\n", "no-go");
        row("what an option promises",
            "# Pier review\n\n### Option B: all of it\n\n**Result:** Production-ready lamps\n", "");
        row("what an option promises, de",
            "# Bewertung der Mole\n\n### Variante 2: alles\n\n**Ergebnis:** produktionsreif\n", "");
        row("fr", "# Audit\n\n**STATUT GLOBAL: 🟢 EXCELLENT - PRÊT POUR PRODUCTION**\n", "go");
        row("ready to be delivered, fr", "# Liste\n\n**Status global**: 🟢 PRÊT POUR LIVRAISON - à temps\n", "go");
        row("ready to be delivered, nl", "# Audit\n\n**Conclusie:** klaar voor oplevering\n", "go");
    }
    void decisionsStandInManyPlaces()
    {
        QFETCH(QString, markdown);
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QTEST(document.decision ? idText(std::optional(document.decision->verdict)) : QString(), "verdict");
    }

    void titlesNameSystemAndDay_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QDate>("date");
        QTest::newRow("a day is no system")
            << u"# Pier audit — 2026-04-21\n\nText.\n"_s << QString() << QDate(2026, 4, 21);
        QTest::newRow("a summary is none")
            << u"# Phase 2 complete\n\n## ✅ Implementation Summary\n\n**Date:** 2026-01-02\n**Status:** done\n"_s
            << QString() << QDate(2026, 1, 2);
        QTest::newRow("a questionnaire")
            << u"# Pier Desk - Security Questionnaire\n## Answers for reviews\n\n**Version**: "
               u"1.0\n**Date**: 2026-01-31\n"_s
            << u"Pier Desk"_s << QDate(2026, 1, 31);
        QTest::newRow("two titles")
            << u"# Pier Desk\n# Final Test Report\n\n> **Report Date**: 2025-01-22\n> **Version**: "
               u"1.0\n"_s
            << u"Pier Desk"_s << QDate(2025, 1, 22);
    }
    void titlesNameSystemAndDay()
    {
        QFETCH(QString, markdown);
        const AuditDocument document = readMarkdown(markdown.toUtf8());
        QTEST(document.system, "system");
        QTEST(document.date, "date");
    }

    void aGoalWithoutANumberIsNoMetric()
    {
        const AuditDocument document =
            readMarkdown("# Plan\n\n**Goal**: a pier that stands\n\n**Target:** cranes and 16 "
                         "lamps of the port\n\n**Target:** p95 < 200 ms\n");
        QCOMPARE(document.metrics.size(), 1);
    }

    void aFileNameForATitleTellsTheKind()
    {
        QCOMPARE(readMarkdown("# PIER_AUDIT.md\n\nText.\n").kind, DocumentKind::Audit);
    }

    void aCountedFindingMayBeToldBelowHeadings()
    {
        const AuditDocument document = readMarkdown(
            "# Security report\n\n## 🚨 Critical vulnerabilities\n\n### 1. Gate without a lock ❌\n\n**Score:** "
            "40/100\n\n#### ❌ Problem:\n\n**No lock:**\n- rust\n\n**Effect of it:** theft\n\n### 2. Bell without a "
            "rope\n\n**Score:** 20/100\n\n#### ❌ Problem:\n\nNobody hears it.\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Gate without a lock"),
                                              QStringLiteral("- critical - open Bell without a rope")}));
    }

    void actionsWithAStatusAreReadWhereNothingElseIsStated()
    {
        const QByteArray actions =
            "## 🔴 High priority - Sprint 1\n\n| # | Action | Status | Notes "
            "|\n|---|---|---|---|\n| 1 | Mend the gate | "
            "✅ Done | two hinges |\n| 2 | Tie the rope | Open | |\n\n## 🟡 Medium priority - "
            "Sprint 2\n\n| # | Action | "
            "Status |\n|---|---|---|\n| 1 | Paint the door | Open |\n";
        QCOMPARE(told(readMarkdown("# Required actions of the harbour\n\n" + actions)),
                 (QStringList{QStringLiteral("- high - resolved Mend the gate"),
                              QStringLiteral("- high - open Tie the rope"),
                              QStringLiteral("- medium - open Paint the door")}));
        QCOMPARE(told(readMarkdown("# Audit of the harbour\n\n## Findings\n\n### F-1: Gate hangs low\n**Severity:** "
                                   "High\n**Fix:** hinges\n\n" +
                                   actions)),
                 QStringList{QStringLiteral("F-1 high - open Gate hangs low")});
    }

    void aClauseThatIsGoodIsNoFindingBesideOthers()
    {
        const AuditDocument document =
            readMarkdown("# Code audit\n\n## 1. Doors\n\n### 1.1 HIGH - Weak locks\n**Fix:** new ones\n\n### 1.2 Old "
                         "hinges\n**Fix:** "
                         "oil\n\n### 1.3 Paint\n**Status:** GOOD (with notes)\n\n**Recommendation:** wait\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("1.1 high - open Weak locks"),
                                              QStringLiteral("1.2 - - open Old hinges")}));
    }

    void aWordWithAHyphenStaysInTheTitle()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## 🟢 Low priority\n\n### [LOW-4] ~30+ TODO-notes on the pier\nOld.\n\n### "
                         "[LOW-5] TODO - sweep the pier\nSand.\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("LOW-4 low - open ~30+ TODO-notes on the pier"),
                                              QStringLiteral("LOW-5 low - open sweep the pier")}));
    }

    void lettersOfKeysRateWhereOthersConfirmThem()
    {
        const QByteArray start =
            "# Pier audit\n\n## 1. Mended\n\n### H1: Gate without a lock (fixed)\n**Problem:** open "
            "all night\n**Fix:** a lock\n\n## 2. Medium risk\n\n### M1: Worn rope\n**Problem:** it "
            "is old\n**Fix:** a rope\n\n";
        QCOMPARE(
            told(readMarkdown(start + "## 3. Low risk\n\n### L1: Grey lamp\n**Problem:** dust\n**Fix:** a cloth\n")),
            (QStringList{QStringLiteral("H1 high - resolved Gate without a lock"),
                         QStringLiteral("M1 medium - open Worn rope"), QStringLiteral("L1 low - open Grey lamp")}));
        QCOMPARE(
            told(readMarkdown(start + "## 3. High risk\n\n### L1: Grey lamp\n**Problem:** dust\n**Fix:** a cloth\n"))
                .first(),
            QStringLiteral("H1 - - resolved Gate without a lock"));
    }

    void aRowWithNothingToRateAndNothingToMendIsNoFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Code audit\n\n| Lines | Issue | Severity | Fix |\n|---|---|---|---|\n| 1-9 | Rope is loose | "
            "High | tie it |\n| All | Good, little to say | - | - |\n");
        QCOMPARE(told(document), QStringList{QStringLiteral("- high - open Rope is loose")});
    }

    void aHeadingMayBeAMarkAlone()
    {
        const AuditDocument document = readMarkdown(
            "# Pier status\n\n## Problems\n\n### 🔴\n\n- Gate stands open all night\n- Lamp is broken at the "
            "end\n\n### 🟡\n\n1. **Rope** is worn through\n\n## What works\n\n### "
            "🟢\n\n- Boats are new\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Gate stands open all night"),
                                              QStringLiteral("- critical - open Lamp is broken at the end"),
                                              QStringLiteral("- medium - open Rope")}));
    }
};

QTEST_GUILESS_MAIN(TestAuditDetails)
#include "tst_auditdetails.moc"
