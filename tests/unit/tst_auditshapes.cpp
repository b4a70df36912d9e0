#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using test::readMarkdown;
using test::told;

/// The shapes in which documents state findings, each in several languages. The texts are our own, about systems that
/// do not exist.
class TestAuditShapes : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void shapesAreRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QByteArray(markdown) << findings;
        };
        row("list under a rated heading, en",
            "# Kiosk audit\n\n## High severity issues (2)\n\n1. Doors never lock\n2. **Clock drift** - an hour a day\n",
            {QStringLiteral("- high - open Doors never lock"), QStringLiteral("- high - open Clock drift")});
        row("list under a rated heading, pt",
            "# Auditoria\n\n## \xE2\x9A\xA0\xEF\xB8\x8F VULNERABILIDADES ALTAS (2)\n\n1. Sem bloqueio das portas\n"
            "2. Relógio atrasado\n",
            {QStringLiteral("- high - open Sem bloqueio das portas"),
             QStringLiteral("- high - open Relógio atrasado")});
        row("list under a rated heading, de",
            "# Prüfbericht\n\n## Kritische Schwachstellen (2)\n\n1. Türen schließen nie\n2. Uhr geht nach\n",
            {QStringLiteral("- critical - open Türen schließen nie"),
             QStringLiteral("- critical - open Uhr geht nach")});
        row("list under a heading of a priority",
            "# Audit\n\n## Critical findings\n\n### No P0 blockers\n- All doors are locked\n\n### 2 P1 issues "
            "(upkeep)\n"
            "1. **Lamp check** - nobody looks\n2. **Long cables** - over ten metres\n",
            {QStringLiteral("- - P1 open Lamp check"), QStringLiteral("- - P1 open Long cables")});
        row("numbered headings without fields",
            "# Audit\n\n## Findings\n\n### High risk issues\n\n#### 1. Rusty pier\nIt is.\n\n#### 2. Loose rope\nIt "
            "hangs.\n",
            {QStringLiteral("- high - open Rusty pier"), QStringLiteral("- high - open Loose rope")});
        row("register without ratings, en",
            "# Technical debt register\n\n| Status | Owner | Item |\n|---|---|---|\n| open | crane | Old gear |\n"
            "| closed | crane | Bent hook |\n",
            {QStringLiteral("- - - open Old gear"), QStringLiteral("- - - resolved Bent hook")});
        row("register without ratings, es",
            "# Deuda técnica\n\n| Estado | Responsable | Elemento |\n|---|---|---|\n| abierto | grúa | Engranaje viejo "
            "|\n"
            "| cerrado | grúa | Gancho torcido |\n",
            {QStringLiteral("- - - open Engranaje viejo"), QStringLiteral("- - - resolved Gancho torcido")});
        row("open points by priority, de",
            "# Bewertung\n\n## Offene Punkte\n\n| Priorität | Titel | Beschreibung |\n|---|---|---|\n"
            "| P1 | Alte Seile | reißen |\n| P2 | Lampe | flackert |\n",
            {QStringLiteral("- - P1 open Alte Seile"), QStringLiteral("- - P2 open Lampe")});
        row("a rating with words behind it, en",
            "# Audit\n\n## HIGH — fix right away\n\n### S1 — Tide table leaks\n- **File:** `tide.js`\n- **Fix:** hide "
            "it\n\n"
            "## LOW (nice to have)\n\n### S2 — Grey lamps\n- **Fix:** paint\n",
            {QStringLiteral("S1 high - open Tide table leaks"), QStringLiteral("S2 low - open Grey lamps")});
        row("a rating with words behind it, de",
            "# Audit\n\n## \xF0\x9F\x94\xB4 Kritisch (sofort angehen)\n\n### 1. Seile ersetzen\nSie reißen.\n\n### 2. "
            "Lampen "
            "prüfen \xE2\x9C\x85 ERLEDIGT\nSie flackern.\n",
            {QStringLiteral("- critical - open Seile ersetzen"),
             QStringLiteral("- critical - resolved Lampen prüfen")});
        row("numbered headings with a priority",
            "# Audit\n\n## Testing\n\n### 38. No drills\n**Priority:** HIGH\n**Problem:** nobody drills\n**Fix:** "
            "drill\n",
            {QStringLiteral("- high - open No drills")});
        row("numbered headings with a priority, tr",
            "# Denetim\n\n## Testler\n\n### 3. Tatbikat yok\n**Öncelik:** Yüksek\n**Sorun:** kimse yapmıyor\n",
            {QStringLiteral("- high - open Tatbikat yok")});
        row("a noun and a number, en",
            "# Report\n\n## VULNERABILITY #1: Gate without a lock\nOpen all night.\n\n## VULNERABILITY #2: Lost "
            "keys\nTwo.\n",
            {QStringLiteral("#1 - - open Gate without a lock"), QStringLiteral("#2 - - open Lost keys")});
        row("a noun and a number, fr",
            "# Rapport\n\n### Problème 1 : Portail ouvert\n**Correction :** fermer\n\n### Problème 2 : Clés perdues\n"
            "**Correction :** chercher\n",
            {QStringLiteral("1 - - open Portail ouvert"), QStringLiteral("2 - - open Clés perdues")});
        row("a severity and a noun before the title",
            "# Bericht\n\n## Gefundene Schwachstellen\n\n### 1. \xE2\x9D\x8C HOHE SCHWACHSTELLE: Tor ohne Schloss\n"
            "**Lösung:** abschließen\n",
            {QStringLiteral("- high - open Tor ohne Schloss")});
        row("a severity before the title and prose below",
            "# Audit\n\n## Code\n\n### CRITICAL: No drills at all\nNobody knows the way out.\n",
            {QStringLiteral("- critical - open No drills at all")});
        row("fields in a table",
            "# Debt\n\n### DT-001 — Old gear — RESOLVED\n\n| Field | Value |\n|---|---|\n| Priority | **P1** |\n"
            "| Impact | slow crane |\n| Severity | High |\n",
            {QStringLiteral("DT-001 high P1 resolved Old gear")});
        row("a key that is also a severity", "# Audit\n\n## HIGH\n\n### HIGH-05 : Loose rope\n**Fix:** tie it\n",
            {QStringLiteral("HIGH-05 high - open Loose rope")});
        row("what was fixed",
            "# Report\n\n## Problems that were solved\n\n### \xF0\x9F\x94\xB4 Problem: stale totals\n- **Cause:** "
            "cache\n"
            "- **Fix:** cleared\n",
            {QStringLiteral("- critical - resolved stale totals")});
        row("a severity that was resolved",
            "# Audit\n\n### 1. Loose rope\n**Severity:** HIGH → **RESOLVED**\n**Fix:** tied\n",
            {QStringLiteral("- high - resolved Loose rope")});
        row("a risk that is left",
            "# Audit\n\n### 1. Loose rope\n**Severity:** Critical\n**Fix:** tied\n**Risk level:** low (behind the "
            "fence)\n",
            {QStringLiteral("- critical - open Loose rope")});
        row("a rating beside those it rates, ru",
            "# Аудит\n\n## Находки\n\n### Средний уровень\n\n### M1. Старый трос\nРвётся.\n\n### Низкий уровень\n\n"
            "### L1. Серая лампа\nМигает.\n",
            {QStringLiteral("M1 medium - open Старый трос"), QStringLiteral("L1 low - open Серая лампа")});
        row("a list of issues that runs on",
            "# Kiosk issues\n\n## Doors\n\n### 1. ~~Never locks~~ FIXED\nDone.\n\n## Lamps\n\n### 2. Flicker\nAt "
            "night.\n",
            {QStringLiteral("- - - resolved Never locks"), QStringLiteral("- - - open Flicker")});
        row("labels as headings",
            "# Audit\n\n## SERIOUS — Gate without a lock · FIXED\n\n### Description\nOpen all night.\n\n### "
            "Evidence\nPhotos.\n\n"
            "### Fix\nA lock.\n",
            {QStringLiteral("- high - resolved Gate without a lock")});
        row("priorities written out, fr", "# Audit\n\n## Priorité 0\n\n### 1. Changer les clés\nActions : demain.\n",
            {QStringLiteral("- - P0 open Changer les clés")});
        row("tracked risks",
            "# Plan\n\n## P0 priorities (critical, weeks 1-4)\n\n| # | Risk | Mitigation | Status "
            "|\n|---|---|---|---|\n"
            "| **P0-1** | Pier collapses | new piles | pending |\n| **P0-2** | Crane falls | anchors | done |\n",
            {QStringLiteral("P0-1 critical P0 open Pier collapses"),
             QStringLiteral("P0-2 critical P0 resolved Crane falls")});
        row("labels that end in a full stop, en",
            "# Audit\n\n## Critical\n\n### 1. Loose rope\n**Problem.** It hangs.\n**Priority.** P1\n",
            {QStringLiteral("- critical P1 open Loose rope")});
        row("labels that end in a full stop, ru",
            "# Аудит\n\n## Находки\n\n### 1. Старый трос\n**Проблема.** Рвётся.\n**Причина.** Соль.\n",
            {QStringLiteral("- - - open Старый трос")});
        row("labels that end in a full stop, pt",
            "# Auditoria\n\n### 1. Corda solta\n**Descrição.** Pende.\n**Prioridade.** Alta.\n",
            {QStringLiteral("- high - open Corda solta")});
        row("several labels on a line, en",
            "# Fixes\n\n## B01 - Rope\n\nPriority: P0. Status: DONE in v2.\n\n- Tie it.\n\n## B02 - Lamp\n\n"
            "Priority: P2 | Status: open\n\n- Paint it.\n",
            {QStringLiteral("B01 - P0 resolved Rope"), QStringLiteral("B02 - P2 open Lamp")});
        row("several labels on a line, de",
            "# Mängelliste\n\n## B01 - Seil\n\nPriorität: P1; Status: erledigt\n\nNeu.\n",
            {QStringLiteral("B01 - P1 resolved Seil")});
        row("several labels on a line, zh", "# 整改清单\n\n## B01 - 缆绳\n\n优先级：P1 · 状态：已修复\n\n已换。\n",
            {QStringLiteral("B01 - P1 resolved 缆绳")});
        row("a register of tables without ratings, es",
            "# Deuda técnica\n\n### DT-001 — Cuerda — RESUELTO\n\n| Campo | Valor |\n|---|---|\n| Prioridad | P0 |\n"
            "| Estado | **RESUELTO** |\n\nNueva.\n",
            {QStringLiteral("DT-001 - P0 resolved Cuerda")});
        row("keyed headings that tell a problem, en",
            "# Audit\n\n## Second pass\n\n### B20 — Rope hangs\n- **File:** `rope.c`\n- **Problem:** it hangs\n"
            "- **Status:** fixed\n",
            {QStringLiteral("B20 - - resolved Rope hangs")});
        row("keyed headings that tell a problem, fr",
            "# Audit\n\n### B20 — Corde\n- **Fichier :** `corde.c`\n- **Problème :** pend\n",
            {QStringLiteral("B20 - - open Corde")});
        row("numbers that run on over the groups, en",
            "# Audit report\n\n## Critical issues\n\n### 1. Loose rope\n- **Fix:** tie\n\n## 🟡 Layout of the "
            "pier\n\n"
            "### 2. No rails\n- People fall.\n\n## Missing things\n\n### 3. No boats\n- None at all.\n",
            {QStringLiteral("- critical - open Loose rope"), QStringLiteral("- medium - open No rails"),
             QStringLiteral("- - - open No boats")});
        row("numbers that run on over the groups, de",
            "# Prüfbericht\n\n## Kritische Mängel\n\n### 1. Loses Seil\n- **Lösung:** binden\n\n## Bauteile\n\n"
            "### 2. Kein Geländer\n- Leute fallen.\n",
            {QStringLiteral("- critical - open Loses Seil"), QStringLiteral("- - - open Kein Geländer")});
        row("a numbered heading beside findings",
            "# Audit\n\n## Doors\n\n### 1. Rust everywhere\nOn all of them.\n\n### 2. No lock\n**Severity:** High\n"
            "**Fix:** buy one\n",
            {QStringLiteral("- - - open Rust everywhere"), QStringLiteral("- high - open No lock")});
        row("a priority with its word before the title, ko",
            "# 보고서\n\n### P1 (높음): 밧줄 풀림\n\n**문제점:** 매달림\n",
            {QStringLiteral("- high P1 open 밧줄 풀림")});
        row("a priority before the title, en",
            "# Report\n\n### P2 (Medium): Loose rope\n\n**File:** `rope.c`\n**Problem:** hangs\n\n### [P3] Grey "
            "lamp\n\n"
            "**Problem:** grey\n",
            {QStringLiteral("- medium P2 open Loose rope"), QStringLiteral("- - P3 open Grey lamp")});
        row("the rating behind the title wins", "# Audit\n\n### Fallback for critical lamps (LOW)\n**Problem:** dark\n",
            {QStringLiteral("- low - open Fallback for critical lamps")});
        row("a problem named like a part of a document",
            "# Audit\n\n## Critical issues\n\n### 1. Privilege escalation\n**Fix:** ask\n\n### 2. Índice ausente\n"
            "**Fix:** create\n",
            {QStringLiteral("- critical - open Privilege escalation"),
             QStringLiteral("- critical - open Índice ausente")});
        row("rated in the cell that names it, ja",
            "# 監査\n\n## 発見と対応（すべて修正済み）\n\n| 指摘 | 内容 | 対応 |\n|---|---|---|\n"
            "| **F1 (中)** | 縄がゆるい | 結んだ |\n| **F2（低〜中）** | 灯が暗い | 替えた |\n",
            {QStringLiteral("F1 medium - resolved 縄がゆるい"), QStringLiteral("F2 low - resolved 灯が暗い")});
        row("rated in the cell that names it, en",
            "# Audit\n\n## Findings\n\n| Finding | Fix |\n|---|---|\n| Loose rope (high) | tie |\n| Grey lamp (low) | "
            "paint |\n",
            {QStringLiteral("- high - open Loose rope"), QStringLiteral("- low - open Grey lamp")});
        row("claims that somebody rated",
            "# Documentation audit\n\n## False claims\n\n| Claim | Reality | Severity |\n|---|---|---|\n"
            "| Two gates | One gate | HIGH |\n| Blue lamps | Grey lamps | LOW |\n",
            {QStringLiteral("- high - open Two gates"), QStringLiteral("- low - open Blue lamps")});
        row("a table that counts as the headings do, zh",
            "# 审计报告\n\n## 整改状态\n\n| 编号 | 问题 | 状态 |\n|---|---|---|\n| 1 | 绳 | ✅ 已修复 |\n| 2 | 灯 | ✅ "
            "已修复 "
            "|\n| 3 | 门 | 待处理 |\n| 低 | 漆 | 待处理 |\n\n## 高（立即处理）\n\n### 1. 绳子松了\n- 建议：系紧\n\n### "
            "2. 灯坏了\n"
            "- 建议：更换\n\n## 中\n\n### 3. 门不关\n- 建议：修理\n",
            {QStringLiteral("- high - resolved 绳子松了"), QStringLiteral("- high - resolved 灯坏了"),
             QStringLiteral("- medium - open 门不关"), QStringLiteral("- low - open 漆")});
        row("titles in bold under a rated heading, fr",
            "# Audit\n\n## Constats par criticité\n\n### 🟠 Majeur\n\n**🟠-1 — Corde usée**\n`quai.c:12` : "
            "elle "
            "pend.\n"
            "Recommandation : changer.\n\n**🟠-2 — Lampe grise**\nSombre.\n\n### 🟢 Positif\n\n- **🟢-1 — "
            "Belle "
            "grue.** Oui.\n",
            {QStringLiteral("🟠-1 high - open Corde usée"), QStringLiteral("🟠-2 high - open Lampe grise")});
        row("titles in bold under a rated heading, en",
            "# Audit\n\n## Critical issues\n\n**1. Loose rope**\n\n- It hangs.\n- It rots.\n\n**2. Grey lamp** ✅ "
            "FIXED\n\nDark.\n",
            {QStringLiteral("- critical - open Loose rope"), QStringLiteral("- critical - resolved Grey lamp")});
        row("titles in bold with a key, de",
            "# Prüfbericht\n\n## Befunde\n\n**C-1: Loses Seil**\n\n**Schweregrad:** Hoch\n**Empfehlung:** binden\n\n"
            "**C-2: Graue Lampe**\n\nDunkel.\n",
            {QStringLiteral("C-1 high - open Loses Seil"), QStringLiteral("C-2 - - open Graue Lampe")});
        row("titles in bold that are rated",
            "# Review\n\n## Pier\n\n**[HIGH] Loose rope on pier**\nIt hangs.\n\n**[LOW] Grey lamp on pier**\nDark.\n",
            {QStringLiteral("- high - open Loose rope on pier"), QStringLiteral("- low - open Grey lamp on pier")});
        row("a sentence behind the title in bold, es",
            "# Auditoría\n\n## Hallazgos\n\n**1. Cuerda suelta.** Cuelga del muelle.\n\n**2. Lámpara gris.** Apenas "
            "luce.\n",
            {QStringLiteral("- - - open Cuerda suelta"), QStringLiteral("- - - open Lámpara gris")});
        row("lists below a label, en",
            "# Security audit\n\n## 2.1. Pier\n\n* **Vulnerabilities found**:\n    * **Critical**: no rails at all\n"
            "    * Lamps flicker at night\n* **Fixes applied**: None.\n",
            {QStringLiteral("- critical - open no rails at all"), QStringLiteral("- - - open Lamps flicker at night")});
        row("lists below a label, pt",
            "# Auditoria\n\n## 2.1. Cais\n\n* **Problemas identificados**:\n    * **Crítico**: sem grades\n    * "
            "Lâmpadas "
            "piscam\n",
            {QStringLiteral("- critical - open sem grades"), QStringLiteral("- - - open Lâmpadas piscam")});
        row("a list of known issues and nothing else, en",
            "# Pier review\n\n## Known issues\n\n- Ropes hang loose\n- Lamps flicker at night\n",
            {QStringLiteral("- - - open Ropes hang loose"), QStringLiteral("- - - open Lamps flicker at night")});
        row("a list of problems found and nothing else, de",
            "# Prüfbericht\n\n## Gefundene Probleme\n\n### Steg\n\n- Seile hängen lose\n- Lampen flackern nachts\n",
            {QStringLiteral("- - - open Seile hängen lose"), QStringLiteral("- - - open Lampen flackern nachts")});
        row("a list of problems found and nothing else, zh",
            "# 审计报告\n\n## 发现的问题\n\n- 绳子松动，没有固定\n- 灯光在夜间闪烁\n",
            {QStringLiteral("- - - open 绳子松动，没有固定"), QStringLiteral("- - - open 灯光在夜间闪烁")});
        row("a title that starts as a verdict does",
            "# Audit\n\n## Critical issues\n\n### 1. Blocked ships can sail\n**Fix:** stop them\n",
            {QStringLiteral("- critical - open Blocked ships can sail")});
        row("gaps under a cross",
            "# Readiness audit\n\n## 6. Operation\n\n#### ❌ **CRITICAL GAPS**\n\n1. **No watch:**\n   - nobody looks\n"
            "2. **No drill:**\n   - nobody drills\n",
            {QStringLiteral("- critical - open No watch"), QStringLiteral("- critical - open No drill")});
        row("items that start with a rating, en",
            "# Review notes\n\n## Pier\n\n- [CRITICAL] Ropes hang loose (pier.c:40)\n- [LOW] Grey lamps\n\n## Crane\n\n"
            "- **High:** No brakes at all\n- **Medium**: Rust on the hook\n",
            {QStringLiteral("- critical - open Ropes hang loose (pier.c:40)"),
             QStringLiteral("- low - open Grey lamps"), QStringLiteral("- high - open No brakes at all"),
             QStringLiteral("- medium - open Rust on the hook")});
        row("items that start with a rating, fr",
            "# Procès-verbal\n\n## Liste des réserves\n\n1. **[Bloquant] Corde usée** — Elle pend.\n2. **[Mineur] "
            "Lampe "
            "grise**\n",
            {QStringLiteral("- critical - open Corde usée"), QStringLiteral("- low - open Lampe grise")});
        row("items that start with a rating, zh", "# 审计\n\n## 码头\n\n- 【高】绳子没有固定\n- 【低】灯光颜色发灰\n",
            {QStringLiteral("- high - open 绳子没有固定"), QStringLiteral("- low - open 灯光颜色发灰")});
        row("lines that start with a mark and a rating",
            "# Pier audit\n\n## Results\n\n🔴 **Critical: Ropes hang loose** — since May\n🟠 **High: No brakes "
            "here** "
            "— "
            "none\n",
            {QStringLiteral("- critical - open Ropes hang loose"), QStringLiteral("- high - open No brakes here")});
        row("a mark, a rating and a dash",
            "# Security audit\n\n## Summary of findings\n\n- 🔴 **CRITICAL** — Ropes hang loose\n- 🟢 **LOW** "
            "— "
            "Old "
            "grey "
            "lamps\n",
            {QStringLiteral("- critical - open Ropes hang loose"), QStringLiteral("- low - open Old grey lamps")});
        row("a column that holds ratings under another name, de",
            "# Abnahmeprotokoll\n\n## Mängelliste\n\n| Nr. | Mangel | Einordnung | Status |\n|---|---|---|---|\n"
            "| 1 | Seil lose | A (kritisch) | offen |\n| 2 | Lampe grau | C (gering) | behoben |\n",
            {QStringLiteral("- critical - open Seil lose"), QStringLiteral("- low - resolved Lampe grau")});
        row("a table of nonconformities, es",
            "# Informe de auditoría\n\n## No conformidades\n\n| N.º | Descripción | Clasificación | Estado "
            "|\n|---|---|---|---|\n"
            "| NC-1 | Cuerda suelta | Mayor | Abierta |\n| OBS-1 | Lámpara gris | Observación | Cerrada |\n",
            {QStringLiteral("NC-1 high - open Cuerda suelta"), QStringLiteral("OBS-1 - - resolved Lámpara gris")});
        row("nonconformities with keys and ratings",
            "# Gap assessment\n\n## Nonconformities\n\n### NC-01 (Major): No watch\n- **Clause:** 8.8\n\n### OFI-01: "
            "Say it "
            "better\n- **Clause:** 5.1\n",
            {QStringLiteral("NC-01 high - open No watch"), QStringLiteral("OFI-01 - - open Say it better")});
        row("a rating in lenticular brackets, ja",
            "# 監査報告書\n\n## 指摘事項\n\n### 【重大】指摘1：縄がゆるい\n\n- **現状:** ゆるい\n\n### "
            "【軽微】指摘2：灯が暗い\n\n"
            "- **現状:** 暗い\n",
            {QStringLiteral("1 critical - open 縄がゆるい"), QStringLiteral("2 low - open 灯が暗い")});
        row("observations with a number",
            "# Internal audit\n\n## Observation 1: No watch at night (High)\n\n**Condition:** none\n**Cause:** no "
            "owner\n",
            {QStringLiteral("1 high - open No watch at night")});
        row("remarks with a number sign in bold, ru",
            "# Отчёт об аудите\n\n## Перечень замечаний\n\n**Замечание №1. Старый трос**\nКритичность: "
            "высокая\nОписание: "
            "рвётся.\n\n**Замечание №2. Серая лампа**\nКритичность: низкая\nОписание: мигает.\n",
            {QStringLiteral("1 high - open Старый трос"), QStringLiteral("2 low - open Серая лампа")});
        row("a field table with a rating and no more",
            "# Pentest\n\n## Findings\n\n### 5.1 Loose rope\n\n| | |\n|---|---|\n| **Severity** | High |\n\n#### "
            "Description\nIt hangs.\n",
            {QStringLiteral("5.1 high - open Loose rope")});
        row("keyed issues under open and closed",
            "# Known issues\n\n## Open\n\n### KI-12: Loose rope\n- Severity: Major\n\n## Closed\n\n### KI-09: Lost "
            "key\n- "
            "Severity: Blocker\n",
            {QStringLiteral("KI-12 high - open Loose rope"), QStringLiteral("KI-09 critical - resolved Lost key")});
        row("items with an impact and a fix",
            "# Performance audit\n\n## Bottlenecks\n\n1. **Slow crane**\n   - Impact: High\n   - Fix: oil\n2. **Long "
            "way**\n   - Impact: Medium\n   - Fix: bridge\n",
            {QStringLiteral("- high - open Slow crane"), QStringLiteral("- medium - open Long way")});
        row("gaps of a questionnaire",
            "# Questionnaire\n\n| # | Question | Answer | Gap | Severity |\n|---|---|---|---|---|\n| 1 | Is there a "
            "watch? | "
            "Yes | None | – |\n| 2 | Are ropes tied? | No | Loose for months | High |\n",
            {QStringLiteral("- high - open Loose for months")});
        row("numbers of known vulnerabilities",
            "# Security audit\n\n## Releases\n\n- CVE-2031-777777: Grey lamp "
            "(low)\n",
            {QStringLiteral("CVE-2031-777777 low - open Grey lamp")});
        row("letters over numbers, ru",
            "# Аудит кода\n\n## A. Ломает причал\n\n### A1. Старый трос\nРвётся.\n\n### A2. Серая лампа — "
            "подтверждено\nМигает.\n",
            {QStringLiteral("A1 - - open Старый трос"), QStringLiteral("A2 - - open Серая лампа — подтверждено")});
        row("clauses with a severity and no more",
            "# Security audit\n\n## 1. Pier\n\n### 1.1 Loose rope\n- **Severity**: High\n\n### 1.2 Grey lamp\n- "
            "**Severity**: "
            "Low\n- **Fix**: paint\n",
            {QStringLiteral("1.1 high - open Loose rope"), QStringLiteral("1.2 low - open Grey lamp")});
        row("titles in bold under a bare rating, pt",
            "# Relatório de auditoria\n\n## 🔴 CRÍTICO\n\n**1. Corda solta**\nArquivo: `cais.py`\n\n## 🟡 "
            "MÉDIO\n\n"
            "**2. Lâmpada cinza**\n",
            {QStringLiteral("- critical - open Corda solta"), QStringLiteral("- medium - open Lâmpada cinza")});
        row("points of some rating, de",
            "# Bericht zur Betriebsbereitschaft\n\n## Kritische Punkte\n\n1. Seile hängen lose\n\n## Mittlere "
            "Punkte\n\n1. "
            "Lampen flackern\n",
            {QStringLiteral("- critical - open Seile hängen lose"), QStringLiteral("- medium - open Lampen flackern")});
        row("problems that block, zh",
            "# 上线前检查报告\n\n## 一、阻塞问题\n\n1. 绳子没有固定\n\n## 二、一般问题\n\n1. 灯光在夜间闪烁\n",
            {QStringLiteral("- critical - open 绳子没有固定"), QStringLiteral("- medium - open 灯光在夜间闪烁")});
        row("numbered findings in a list",
            "# Compliance audit\n\n## Pier\n\n- **Finding 1 — No rails at all** (Severity: High)\n  - Action: build\n",
            {QStringLiteral("1 high - open No rails at all")});
        row("a sprint's issues",
            "# Sprint 14 report\n\n## Completed\n\n- New lamps\n\n## Issues\n\n- Ropes still hang loose\n\n## Next "
            "sprint\n\n- Rails\n",
            {QStringLiteral("- - - open Ropes still hang loose")});
        row("a rating before a wide colon, zh",
            "# 码头服务：安全审计报告\n\n## 发现\n\n### 高：绳子没有固定\n**建议：** 系紧\n\n### "
            "中危：灯光闪烁\n**建议：** 更换\n",
            {QStringLiteral("- high - open 绳子没有固定"), QStringLiteral("- medium - open 灯光闪烁")});
        row("blocks of fields, en",
            "# Production audit\n\n## Detailed findings\n\n**Issue:** Ropes hang loose\n**Severity:** High\n**Fix:** "
            "tie\n\n---\n\n**Issue:** Grey lamps\n**Severity:** Low\n",
            {QStringLiteral("- high - open Ropes hang loose"), QStringLiteral("- low - open Grey lamps")});
        row("blocks of fields in a list, de",
            "# Prüfung\n\n## Ergebnisse\n\n- **Befund:** Seile lose\n  **Schweregrad:** Hoch\n- **Befund:** Lampen "
            "grau\n  "
            "**Schweregrad:** Niedrig\n",
            {QStringLiteral("- high - open Seile lose"), QStringLiteral("- low - open Lampen grau")});
        row("blocks of fields, ru",
            "# Отчёт\n\n## Результаты\n\nПроблема: старый трос\nКритичность: высокая\n\nПроблема: серая лампа\n"
            "Критичность: низкая\n",
            {QStringLiteral("- high - open старый трос"), QStringLiteral("- low - open серая лампа")});
        row("keys, ratings and titles in any order",
            "# Review\n\n### 🔴 SEC-001 · Critical · Loose rope\n**Fix:** tie\n\n### [SEC-003] (Medium) Grey "
            "lamp\n**Fix:** "
            "paint\n\n### Finding SEC-005: Weak hook [High]\n**Fix:** weld\n",
            {QStringLiteral("SEC-001 critical - open Loose rope"), QStringLiteral("SEC-003 medium - open Grey lamp"),
             QStringLiteral("SEC-005 high - open Weak hook")});
        row("a labelled rating behind the title, ko",
            "# 보안 감사 보고서\n\n## 주요 발견 사항\n\n### 1. 밧줄 풀림 [심각도: 높음]\n- 조치: 묶기\n\n### 2. 흐린 "
            "등 [심각도: 중간]\n"
            "- 조치: 교체\n",
            {QStringLiteral("- high - open 밧줄 풀림"), QStringLiteral("- medium - open 흐린 등")});
        row("a labelled rating behind an item",
            "# Audit\n\n## Pier\n\n1. **Loose rope** (Severity: Critical)\n   It hangs.\n2. **Grey lamp** (low)\n   "
            "Dark.\n",
            {QStringLiteral("- critical - open Loose rope"), QStringLiteral("- low - open Grey lamp")});
        row("severities by number",
            "# Bugs\n\n| Bug | Sev | Status |\n|---|---|---|\n| Loose rope | S1 | Open |\n| Grey "
            "lamp | S4 | Fixed |\n",
            {QStringLiteral("- critical - open Loose rope"), QStringLiteral("- low - resolved Grey lamp")});
        row("what does not block, en",
            "# Launch audit\n\n## Blocking issues\n\n1. Ropes hang loose\n\n## Non-blocking issues\n\n1. Lamps flicker "
            "at "
            "night\n",
            {QStringLiteral("- critical - open Ropes hang loose"),
             QStringLiteral("- - - open Lamps flicker at night")});
        row("headings of weaknesses with words below",
            "# Architecture review\n\n## Weaknesses\n\n### No rails on the pier\nPeople fall.\n\n## Strengths\n\n### "
            "Strong "
            "piles\nGood.\n\n## Recommendations\n\n### Put up rails\nSoon.\n",
            {QStringLiteral("- - - open No rails on the pier")});
    }
    void shapesAreRead()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QStringList, findings);
        QCOMPARE(told(readMarkdown(markdown)), findings);
    }

    void whatOnlyLooksLikeAFindingIsNone_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        const auto row = [](const char *name, const char *markdown) { QTest::newRow(name) << QByteArray(markdown); };
        row("none of them",
            "# Audit\n\n## Critical issues\n\n- None\n\n## High issues\n\n- No critical issues found\n");
        row("a count of none", "# Audit\n\n## No critical issues\n\n- All doors are locked\n- All lamps burn\n");
        row("counts of a scan", "# Issues\n\n## Issues by kind\n\n- ERROR: 59\n- DEPRECATED: 5 of 9\n- DEV-ONLY: 1\n");
        row("a level of risk", "# Audit\n\n## Findings\n\n- Overall level of risk: 6.5/10 (MEDIUM)\n");
        row("strengths", "# Audit\n\n## Strengths\n\n### High quality issues handling\n\n1. Quick answers given\n");
        row("recommendations", "# Audit\n\n## High priority recommendations\n\n1. Buy more rope\n2. Paint the pier\n");
        row("advice around", "# Audit\n\n## Recommended actions\n\n### Critical issues\n\n1. Buy more rope\n");
        row("boxes are tasks", "# Audit\n\n## Critical issues\n\n- [ ] Buy more rope\n");
        row("a heading that is a verdict",
            "# Audit\n\n## Production ready: YES\n**Risk level:** low\n**Status:** stable\n");
        row("the words under a label", "# Audit\n\n## Critical issues\n\n**Impact:**\n\n- Ships wait for hours\n");
        row("a critical thing that is no rating", "# Audit\n\n## 4. Critical assets\n\n### 4.1 Crane\n- **File:** x\n");
        row("a title with its header", "# Plan\n\n## Pier Service\n**Priority:** High\n**Description:** a plan\n");
        row("a table of tasks",
            "# Plan\n\n## Critical work\n\n| ID | Task | Description |\n|---|---|---|\n| T-1 | Paint | red |\n");
        row("a feature list with priorities", "# Plan\n\n## Features\n\n| Priority | Title | Notes |\n|---|---|---|\n"
                                              "| P1 | Night view | dark |\n");
        row("a heading that is a score, fr", "# Audit\n\n### Score global : 8.5/10 🟢\n\n**Statut :** bon\n");
        row("a heading that is a verdict with a rating below",
            "# Audit\n\n### Final verdict\n\n**Risk level:** medium\n**Status:** go\n");
        row("steps that were taken",
            "# Bericht\n\n## Durchgeführte Aktionen\n\n### 1. Erste Analyse\nGeschehen.\n\n### 2. Reinigung\nGetan.\n");
        row("numbered advice",
            "# Audit\n\n## Recommendations\n\n### 1. Buy rope\n**Problem:** old rope\n**Impact:** none\n");
        row("numbered strengths", "# Auditoria\n\n## Pontos fortes\n\n### 1. Cordas\n**Problema:** nenhum\n**Causa:** "
                                  "cuidado\n");
        row("claims that nobody rated", "# Audit\n\n| Claim | Reality |\n|---|---|\n| Two gates | One gate |\n");
        row("labels in a sentence", "# Audit\n\n### 1. Walk\nWe saw **Impact.** and **Fix.** written on the wall.\n");
        row("planned work with its fields",
            "# Plan\n\n## Phase 2\n\n### New rails\n**Priority:** P1\n**Effort:** 2 days\n**Owner:** pier\n");
        row("an escalation list", "# Audit\n\n## 5. Escalation\n\n### 5.1 Critical\n**Contact:** the harbour master\n");
        row("bold sentences", "# Audit\n\n## Scope\n\n**All piers were seen.**\n\n**All lamps were lit.**\n");
        row("bold questions with their answers", "# Audit\n\n## Validation\n\n**1. Is the pier ready?**\n**Yes.** It "
                                                 "is.\n\n**2. Is a lamp out?**\nNone.\n");
        row("bold steps of a plan",
            "# Audit\n\n## Action plan\n\n**1. Tie the rope**\nToday.\n\n**2. Paint**\nSoon.\n");
        row("bold strengths", "# Audit\n\n## Findings\n\n### Done well\n\n**1. Ropes**\nTied.\n\n**2. Lamps**\nLit.\n");
        row("what sums up", "# Audit\n\n### Critical findings:\n- ✅ **STRENGTHS:** lamps, ropes\n- ❌ **BLOCKERS:** no "
                            "drills, no watch\n");
        row("counts by sort", "# Assessment\n\n### Issues by type\n- **ERROR:** 59\n- **WARN:** 16\n");
        row("lists of what was checked", "# Audit\n\n## Pier\n\n- **Checks made**:\n    - ropes\n    - lamps\n");
        row("closing remarks, ar", "# تقرير تدقيق\n\n## ملاحظات ختامية\n- الرصيف جميل جدا\n- المصابيح تعمل\n");
        row("no issues in a list", "# Audit\n\n## Issues found\n\n- None\n");
        row("a legend in a list", "# Audit\n\n## How to read this\n\n- **Critical:** must be fixed before launch\n- "
                                  "**High:** fix within 7 days\n- "
                                  "**Medium:** fix within 30 days\n- **Low:** nice to have\n");
        row("a legend with marks, de",
            "# Audit\n\n## Lesehilfe\n\n🔴 **Kritisch:** sofort beheben\n🟠 **Hoch:** vor dem Release beheben\n");
        row("a legend in a list, zh", "# 审计\n\n## 码头\n\n- 【高】必须立即修复\n- 【低】上线后修复即可\n");
        row("counts in a list", "# Audit\n\n## Numbers\n\n- **Critical:** 2 open\n- **High:** 5\n- **Low:** none\n");
        row("rated advice",
            "# Audit\n\n## Recommendations\n\n- [HIGH] Buy more rope soon\n- [LOW] Paint the old pier\n");
        row("ratings as group keys", "# Audit\n\n## Severity × verdict\n\n### S1 — High\n\nText.\n\n### S2 — Medium "
                                     "(depth of defence)\n\nText.\n");
        row("passed gates with a severity", "# Assessment\n\n| Gate | Severity | Result |\n|---|---|---|\n| Rope test "
                                            "| Critical | ✅ Passed |\n| Lamp test | "
                                            "High | ✅ Passed |\n");
        row("clauses of a standard", "# Audit of controls\n\n## A. Organisation\n\n### A.5.1 Policies\nIn "
                                     "place.\n\n### A.5.2 Roles\nIn place.\n");
        row("controls by number", "# Security audit\n\n## OWASP\n\n### A01: Broken access control\nPassed.\n\n### A02: "
                                  "Cryptography\nPassed.\n");
        row("a table of checks",
            "# Abnahme\n\n| Nr. | Prüfpunkt | Ergebnis |\n|---|---|---|\n| 1 | Anmeldung | bestanden |\n");
        row("ideas with an impact",
            "# Review\n\n## Improvements\n\n1. **New bridge**\n   - Impact: High\n   - Effort: 2 days\n2. **New "
            "lamp**\n   - Impact: Low\n   - Effort: 1 day\n");
        row("blocks of fields of a plan", "# Plan\n\n## Action plan\n\n**Issue:** Ropes\n**Priority:** "
                                          "High\n\n**Issue:** Lamps\n**Priority:** Low\n");
        row("blocks of fields that nothing rates",
            "# Report\n\n## Stories\n\n**Title:** Ropes\n**Owner:** Ana\n\n**Title:** Lamps\n**Owner:** Ben\n");
        row("rated advice behind bold titles",
            "# Audit\n\n## Recommendations\n\n1. **Buy more rope** (critical)\n2. **Paint the pier** (low)\n");
        row("a template with brackets",
            "# Audit report\n\n## Findings\n\n### Finding 1: [Name it]\n- **Severity:** [High / Medium / Low]\n- "
            "**Description:** [What is wrong]\n\n### [ID] - [Title]\n\n**Severity**: 🔴 Critical / 🟠 High / 🟡 "
            "Medium\n\n"
            "**Description**: text\n");
        row("a template with a choice, es", "# Informe\n\n## Hallazgos\n\n### 1. Nombre\n**Severidad:** Alta / Media / "
                                            "Baja\n**Descripción:** qué pasa\n");
        row("a template with braces", "# Report\n\n## Issues\n\n### 1. {Title}\n**Severity:** "
                                      "{Critical|High|Low}\n**Fix:** {How}\n\n### Critical "
                                      "(P0)\n\n- **{{id}}**: {{description}}\n");
        row("a table of a template",
            "# Audit\n\n| ID | Finding | Severity |\n|---|---|---|\n| [ID] | [Title] | High |\n");
        row("notes",
            "# Audit\n\n## Scope\n\n- **Note:** all piers were seen today\n- **Note:** no lamp was left out\n");
        row("what to do about issues",
            "# Pier audit\n\n### Issues found?\n\n1. Look at the log of the pier\n2. Ask the harbour master\n");
        row("an overview with a section's risk",
            "# Audit\n\n## 1. Overview\n\n### 1.1 Where we stand\n**Risk level:** medium\nAll is fine.\n");
        row("features that were built", "# Implementation report\n\n## Completed features\n\n### 1. Berth calendar "
                                        "✅\n**Priority:** High\n**Status:** "
                                        "Complete\n**Description:** shows berths\n");
        row("user stories, de",
            "# Anforderungen\n\n## Buchung\n\n### US-01: Platz buchen\n**Priorität:** Hoch\n**Status:** offen\n");
        row("decisions on the architecture", "# Decision records\n\n## ADR-001: Use ropes\n**Status:** "
                                             "Accepted\n**Context:** needed\n**Consequences:** fine\n");
        row("contacts by severity", "# Incident response plan\n\n## Contacts\n\n- **Critical:** call Ana at the "
                                    "pier\n- **High:** write to Ben\n");
        row("test cases with a priority", "# Test report\n\n| ID | Test case | Priority | Result "
                                          "|\n|---|---|---|---|\n| TC-1 | Ropes hold | High | ✅ Pass |\n");
        row("how to report issues, in a guide",
            "# Pier guide\n\n## Reporting issues\n\n- Say what happened on the pier\n- Say when it happened first\n");
    }
    void whatOnlyLooksLikeAFindingIsNone()
    {
        QFETCH(QByteArray, markdown);
        QCOMPARE(told(readMarkdown(markdown)), QStringList());
    }

    void aNumberOfItsOwnStartsAnotherList()
    {
        const AuditDocument document = readMarkdown(
            "# Report\n\n## Vulnerabilities found\n\n### 1. HIGH: Loose rope today\n**Fix:** tie\n\n## Work "
            "done\n\n### 1. Looked\nAt it.\n\n### 2. Tied\nThe rope.\n");
        QCOMPARE(told(document), QStringList{QStringLiteral("- high - open Loose rope today")});
    }

    void aListOfKnownIssuesBesideFindingsAddsNone()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n## Pier\n\n### 1. Loose rope\n**Severity:** High\n**Fix:** tie it\n\n## Remaining "
                         "issues\n\n- #1: the rope, less than before\n");
        QCOMPARE(told(document), QStringList{QStringLiteral("- high - open Loose rope")});
    }

    void ratedItemsOutsideTheFindingsRestate()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\n\n## Details\n\n### 1. Loose rope at the gate\n**Severity:** High\n**Fix:** tie it\n\n## In "
            "short\n\n- [HIGH] Loose rope at the gate\n- [LOW] Something else to look at\n");
        QCOMPARE(told(document), QStringList{QStringLiteral("- high - open Loose rope at the gate")});
        QCOMPARE(document.findings[0].mentions.size(), 1);
    }

    void aRecapOfAWordIsAMention()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n## Vulnerabilities\n\n### High risks\n\n1. **Ropes too loose**\n   - **Impact**: "
                         "falls\n   - **Fix**: tie\n\n## Level of today\n\n### To be improved:\n- Ropes (critical)\n");
        QCOMPARE(told(document), QStringList{QStringLiteral("- high - open Ropes too loose")});
        QCOMPARE(document.findings[0].mentions.size(), 1);
    }

    void aTableThatOrdersKnownFindingsAddsNone()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\n\n## Findings\n\n### Rusty pier piles\n**Severity:** High\n**Fix:** paint\n\n### Loose mooring "
            "rope\n**Severity:** Low\n**Fix:** tie\n\n## Order of work\n\n| Priority | Finding | Effort "
            "|\n|---|---|---|\n"
            "| 1 | Rusty piles of the pier | high |\n| 2 | Mooring rope | low |\n| 3 | Night work | low |\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- high - open Rusty pier piles"),
                                              QStringLiteral("- low - open Loose mooring rope")}));
    }
};

QTEST_GUILESS_MAIN(TestAuditShapes)
#include "tst_auditshapes.moc"
