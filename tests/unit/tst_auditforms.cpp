#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// How audits count, restate and set apart what they found, in several languages. The texts are our own, about systems
/// that do not exist.
class TestAuditForms : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void findingsAreCountedInManyForms_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QStringList>("findings");
        const auto row = [](const char *name, const char *markdown, const QStringList &findings) {
            QTest::newRow(name) << QString::fromUtf8(markdown) << findings;
        };
        row("keys of a series, en",
            "# Harbour audit\n\n## Breaks today — action needed at once\n\n### QA1. Gate opens twice\nTwo motors.\n\n"
            "### QA2. Bell is silent\n**Status:** fixed\n\n## Untidy\n\n### QA3. Paint peels\nSince spring.\n",
            {u"QA1 - - open Gate opens twice"_s, u"QA2 - - resolved Bell is silent"_s, u"QA3 - - open Paint peels"_s});
        row("keys of a series, pt",
            "# Auditoria do cais\n\n## Quebras\n\n### CA1. Portão abre duas vezes\nDois motores.\n\n### CA2. Sino "
            "mudo\n"
            "Sem corda.\n\n### CA3. Tinta solta\nDesde maio.\n",
            {u"CA1 - - open Portão abre duas vezes"_s, u"CA2 - - open Sino mudo"_s, u"CA3 - - open Tinta solta"_s});
        row("keys of a series, de",
            "# Prüfung der Mole (Audit)\n\n## Auffälliges\n\n### M1. Tor öffnet doppelt\nZwei Motoren.\n\n"
            "### M2. Glocke stumm\nOhne Seil.\n\n### M3. Farbe blättert\nSeit Mai.\n",
            {u"M1 - - open Tor öffnet doppelt"_s, u"M2 - - open Glocke stumm"_s, u"M3 - - open Farbe blättert"_s});
        row("marks and numbers, ru",
            "# Ревью причала\n\n## 🔴 1. Ворота открываются дважды\nДва мотора.\n\n## "
            "🟠 "
            "2. "
            "Колокол "
            "молчит\n"
            "Нет верёвки.\n\n## Помельче\n\n3. **Краска** — облезла у входа.\n4. **Фонарь** — горит днём.\n",
            {u"- critical - open Ворота открываются дважды"_s, u"- high - open Колокол молчит"_s,
             u"- - - open Краска"_s, u"- - - open Фонарь"_s});
        row("marks and numbers, en",
            "# Pier review\n\n## 🔴 1. Gate opens twice\nTwo motors.\n\n## 🟡 2. Bell is silent\nNo rope.\n",
            {u"- critical - open Gate opens twice"_s, u"- medium - open Bell is silent"_s});
        row("marks and numbers, es",
            "# Auditoría del muelle\n\n## 🟠 1. La puerta abre dos veces\nDos motores.\n\n## 🟢 2. Pintura "
            "suelta\nPoca.\n",
            {u"- high - open La puerta abre dos veces"_s, u"- low - open Pintura suelta"_s});
        row("numbers below a heading of gaps, fr",
            "# Audit du phare\n\n## Écarts détaillés\n\n### 1. Lampe de secours\nAbsente.\n\nImpact:\n\n- nuit "
            "noire\n\n"
            "### 2. Registre du gardien\nVide.\n\nImpact:\n\n- aucun suivi\n",
            {u"- - - open Lampe de secours"_s, u"- - - open Registre du gardien"_s});
        row("numbers below a heading of problems, nl",
            "# Review van de sluis\n\n## 2. Conflicten & mismatches\n\n### 2.1 Dubbele peilschaal\n**Impact:** "
            "verwarring\n"
            "**Suggestie:** één kiezen\n\n### 2.2 Oude sleutel\n**Impact:** deur open\n**Suggestie:** vervangen\n",
            {u"2.1 - - open Dubbele peilschaal"_s, u"2.2 - - open Oude sleutel"_s});
        row("numbers below a heading of problems, it",
            "# Audit del faro\n\n## 2. Problemi di manutenibilità\n\n### 2.1 Scala troppo lunga\n- **Situazione:** "
            "cento "
            "gradini\n- **Rischio:** cadute\n- **Consiglio:** due rampe\n\n### 2.2 Chiavi sparse\n- **Situazione:** in "
            "tre "
            "case\n- **Consiglio:** una bacheca\n",
            {u"2.1 - - open Scala troppo lunga"_s, u"2.2 - - open Chiavi sparse"_s});
        row("a noun and a title, it",
            "# Report del molo\n\n## 🚨 Vulnerabilità identificata: chiave sotto il tappeto\nSotto il primo.\n",
            {u"- - - open chiave sotto il tappeto"_s});
        row("a noun and a title, en",
            "# Lighthouse audit\n\n## Critical finding: key below the mat\nThe first one.\n\n## Conclusion\nMove it.\n",
            {u"- critical - open key below the mat"_s});
        row("a noun and a title, es",
            "# Auditoría del faro\n\n## Problema crítico: llave bajo la alfombra\nLa primera.\n",
            {u"- critical - open llave bajo la alfombra"_s});
        row("mended, told with problem and solution, tr",
            "# İskele Güvenlik Raporu\n\n## ✅ Düzeltilen Riskler\n\n### 🚨 Kapı kilidi riski - ÇÖZÜLDÜ\n**Sorun:** "
            "kilit yok\n"
            "**Çözüm:** kilit takıldı\n",
            {u"- - - resolved Kapı kilidi riski"_s});
        row("mended, told with problem and solution, en",
            "# Pier security report\n\n## Work of May\n\n### Gate without a lock - FIXED\n**Problem:** no lock\n"
            "**Solution:** a lock\n",
            {u"- - - resolved Gate without a lock"_s});
        row("mended, told with problem and solution, fr",
            "# Rapport d'audit du quai\n\n## Travaux\n\n### Portail sans serrure - CORRIGÉ\n**Problème :** aucune "
            "serrure\n"
            "**Solution :** une serrure\n",
            {u"- - - resolved Portail sans serrure"_s});
        row("a middle dot behind the rating, fr",
            "# Audit du quai\n\n## Vulnérabilités\n\n### 3.1 — CRITIQUE · Portail sans serrure\nOuvert.\n\n### 3.2 — "
            "MOYENNE "
            "· Lampe trop faible\nÀ l'est.\n",
            {u"3.1 critical - open Portail sans serrure"_s, u"3.2 medium - open Lampe trop faible"_s});
        row("clauses with a fix beside rated ones, en",
            "# Canal audit\n\n## 1. Safety\n\n### 1.1 HIGH — Rail is loose\n**Fix:** screw\n\n### 1.2 LOW — Steps are "
            "worn\nBy feet.\n\n## 2. Order\n\n### 2.1 Tools lie about\n**Fix:** a box\n\n### 2.2 No list of "
            "tools\n**Fix:** "
            "write one\n",
            {u"1.1 high - open Rail is loose"_s, u"1.2 low - open Steps are worn"_s, u"2.1 - - open Tools lie about"_s,
             u"2.2 - - open No list of tools"_s});
        row("a rating behind a colon, tr",
            "# İskele Güvenlik Raporu\n\n## 1. Boşluklar\n\n- **Eski kapılar: 🚨 KRİTİK**\n  - açık kalıyor\n\n1. "
            "**Zil:** (⚠️ "
            "Orta Risk)\n   - sessiz\n",
            {u"- critical - open Eski kapılar"_s, u"- medium - open Zil"_s});
        row("tiers of a gap analysis, en",
            "# Gap analysis of the ferry desk\n\n## Prioritised backlog\n\n### 🚨 CRITICAL (must have)\n1. **Tickets**: "
            "none "
            "are sold\n2. **Refunds**: nobody pays\n\n### HIGH PRIORITY (soon)\n1. **Receipts**: not printed\n",
            {u"- critical - open Tickets"_s, u"- critical - open Refunds"_s, u"- high - open Receipts"_s});
        row("tiers of an audit, de",
            "# Audit der Fähre\n\n## Maßnahmen\n\n### Muss vor dem Start (P0)\n1. Karten verkaufen\n2. Geld "
            "erstatten\n\n### "
            "Sollte (P1)\n1. Belege drucken\n",
            {u"- - P0 open Karten verkaufen"_s, u"- - P0 open Geld erstatten"_s, u"- - P1 open Belege drucken"_s});
        row("tiers of an audit, es",
            "# Auditoría del transbordador\n\n## Plan\n\n### Prioridad alta\n1. Vender billetes pronto\n\n### "
            "Prioridad "
            "media\n1. Imprimir los recibos\n",
            {u"- high - open Vender billetes pronto"_s, u"- medium - open Imprimir los recibos"_s});
        row("keyed boxes with one line below, en",
            "# Pier launch checklist\n\n## Must have\n\n- [ ] **PR-01** Replace the rotten rope\n  - Acceptance: holds "
            "two tons\n- [x] **PR-02** Close the side gate\n  - Acceptance: no way in at night\n- [ ] Ask the crew\n",
            {u"PR-01 - - open Replace the rotten rope"_s, u"PR-02 - - resolved Close the side gate"_s});
        row("keyed boxes with one line below, es",
            "# Lista del muelle\n\n- [ ] **MU-01** Cambiar la cuerda\n  - Criterio de aceptación: soporta dos "
            "toneladas\n",
            {u"MU-01 - - open Cambiar la cuerda"_s});
        row("counted of all, de",
            "# Prüfung der Mole\n\n### Befund 1/2 · Hoch · Seil gerissen\nSeit Mai.\n\n### Befund 2/2 · Niedrig · "
            "Farbe "
            "blättert\nSeit Juni.\n",
            {u"1 high - open Seil gerissen"_s, u"2 low - open Farbe blättert"_s});
        row("counted of all, fr",
            "# Audit du phare\n\n### Constat 1/2 : lampe éteinte\n**Gravité :** élevée\n\n### Constat 2/2 : porte "
            "ouverte\n**Gravité :** faible\n",
            {u"1 high - open lampe éteinte"_s, u"2 low - open porte ouverte"_s});
        row("a rating between key and title, en",
            "# Memo\n\n## R1 (Severity: High) Ropes were never tested\nOwner: Ann\nEffort: 2 days\n\n## R2 (Severity: "
            "Low) "
            "Paint is old\nOwner: Ben\nEffort: 1 day\n",
            {u"R1 high - open Ropes were never tested"_s, u"R2 low - open Paint is old"_s});
        row("a rating in brackets behind a counted key, en",
            "# Pier work\n\n## Done\n\n### #3 [HIGH] ✅ Gate opens at night\n_(in May)_\n\n### #5 [LOW] Paint peels "
            "off the rail\n- since spring\n",
            {u"#3 high - resolved Gate opens at night"_s, u"#5 low - resolved Paint peels off the rail"_s});
        row("a rating between key and title, ja",
            "# 桟橋の監査レポート\n\n## 発見事項\n\n### F1（中）門に鍵がない\n- **影響**: 夜に入れる\n\n### "
            "F2（低〜中）鐘が鳴らない\n- **影響**: 霧で困る\n",
            {u"F1 medium - open 門に鍵がない"_s, u"F2 low - open 鐘が鳴らない"_s});
        row("two ratings joined by a sign, zh",
            "# 码头安全审计报告\n\n## 详细分析\n\n### 1. 缆绳磨损（MEDIUM-HIGH）\n**问题描述**: 绳子旧\n\n### 2. "
            "油漆脱落（LOW-MEDIUM）\n**问题描述**: 油漆旧\n",
            {u"- medium - open 缆绳磨损"_s, u"- low - open 油漆脱落"_s});
        row("two ratings joined in a table, en",
            "# Pier audit\n\n| ID | Finding | Severity |\n|---|---|---|\n| A-1 | Old rope | Low / Medium |\n| A-2 | "
            "Gate | "
            "High - low water only |\n",
            {u"A-1 low - open Old rope"_s, u"A-2 high - open Gate"_s});
        row("a rating with its noun at the end, en",
            "# Pier audit\n\n## Issues\n\n### 5.2 Rope is too old (Low priority)\n**Problem**: ten years\n\n### 5.3 No "
            "lamp (High risk)\n**Problem**: dark\n",
            {u"5.2 low - open Rope is too old"_s, u"5.3 high - open No lamp"_s});
        row("counted mends that tell the problem, zh",
            "# 码头审计与修复报告\n\n## 第一轮\n\n#### 修复 1.1：门锁加固（pier/gate.c）\n- **问题**：锁坏了\n- "
            "**影响**：夜间可入\n\n#### 修复 1.2：缆绳更换\n- **问题**：绳子旧\n- **影响**：船会漂走\n",
            {u"1.1 - - resolved 门锁加固（pier/gate.c）"_s, u"1.2 - - resolved 缆绳更换"_s});
        row("counted mends that tell the problem, en",
            "# Pier audit and repair report\n\n## Fixes\n\n### Fix #1: Gate is locked\n**Problem:** no "
            "lock\n**Solution:** a "
            "lock\n\n### Fix #2: Bell rings\n**Problem:** no rope\n**Solution:** a rope\n",
            {u"#1 - - resolved Gate is locked"_s, u"#2 - - resolved Bell rings"_s});
        row("faults listed by part below a rating, ru",
            "# Ревью причала\n\n## 🟡 Высокий приоритет\n\n### 6. Ворота\n\n- ❌ "
            "Нет "
            "замка\n- "
            "❌ "
            "Нет "
            "звонка "
            "у "
            "входа\n\n**Время:** 4 часа\n\n### 7. Свет\n\n- ❌ Лампа разбита\n- ❌ Нет запасной лампы\n",
            {u"- high - open Нет замка"_s, u"- high - open Нет звонка у входа"_s, u"- high - open Лампа разбита"_s,
             u"- high - open Нет запасной лампы"_s});
        row("faults listed by part below a rating, en",
            "# Pier review\n\n## 🔴 Critical\n\n### Gates\n\n- ❌ No lock on the gate\n- ❌ No bell at the gate\n",
            {u"- critical - open No lock on the gate"_s, u"- critical - open No bell at the gate"_s});
        row("counted on across headings, zh",
            "# 码头体验问题清单\n\n## 门口问题\n1. **门锁**：夜里不关\n2. **门铃**：没有绳子\n\n## 灯光问题\n3. "
            "**路灯**：白天亮着\n\n## 解决方法\n\n### P1 - 近期改进\n1. **换门锁**：买新的\n",
            {u"- - - open 门锁"_s, u"- - - open 门铃"_s, u"- - - open 路灯"_s});
        row("counted on across headings, en",
            "# Known issues of the pier\n\n## By the gate\n\n1. **Lock**: stays open\n2. **Bell**: has no rope\n\n## "
            "Along the walk\n\n3. **Lamp**: burns by day\n\n## Ideas\n\n### P1 - soon\n\n1. **Buy a lock**: a big "
            "one\n",
            {u"- - - open Lock"_s, u"- - - open Bell"_s, u"- - - open Lamp"_s});
        row("columns and labels of two names",
            "# Pier audit 桟橋監査\n\n| ID | Issue / 問題 | Severity／重大度 | 状態（Status） |\n|---|---|---|---|\n| "
            "A-1 | 鍵がない | "
            "High / 高 | Fixed / 修正済み |\n\n## Findings\n\n### M-01 Rope is old\n\n**Severity / 严重性**: "
            "Medium\n**描述 "
            "(Description)**: 十年\n",
            {u"M-01 medium - open Rope is old"_s, u"A-1 high - resolved 鍵がない"_s});
        row("how a row was dealt with, ko",
            "# 부두 보안 점검\n\n| 번호 | 취약점명 | 위험도 | 조치 결과 |\n|---|---|---|---|\n| 1 | 문이 열림 | 상 | "
            "조치 완료 |\n| 2 | "
            "종이 낡음 | 하 | 미조치 |\n",
            {u"- high - resolved 문이 열림"_s, u"- low - open 종이 낡음"_s});
        row("how a row was dealt with, ja",
            "# 桟橋の脆弱性診断報告書\n\n| No | 脆弱性名 | 危険度 | 対応状況 |\n|---|---|---|---|\n| 1 | 門が開く | 高 "
            "| "
            "対応済 |\n| 2 | 鐘が古い | 低 | 未対応 |\n",
            {u"- high - resolved 門が開く"_s, u"- low - open 鐘が古い"_s});
        row("how a row was dealt with, zh",
            "# 码头渗透测试报告\n\n| 序号 | 漏洞名称 | 风险等级 | 修复情况 |\n|---|---|---|---|\n| 1 | 门开着 | 高危 | "
            "已修复 |\n| 2 | 钟太旧 | 低危 | 未修复 |\n",
            {u"- high - resolved 门开着"_s, u"- low - open 钟太旧"_s});
        row("a noun before the rating, fr",
            "# Audit du quai\n\n## 🟢 Priorité basse : peinture ancienne\n\nElle pèle.\n\n## 🔴 Priorité haute "
            ": "
            "porte "
            "sans serrure\n\nOuverte.\n",
            {u"- low - open peinture ancienne"_s, u"- high - open porte sans serrure"_s});
        row("a noun before the rating, ar",
            "# تقرير فحص الرصيف\n\n## 🟢 الأولوية المنخفضة: الطلاء قديم "
            "جدا\n\nيتقشر.\n\n## "
            "🔴 "
            "الأولوية "
            "العالية: "
            "لا قفل للبوابة\n\nمفتوحة.\n",
            {u"- low - open الطلاء قديم جدا"_s, u"- high - open لا قفل للبوابة"_s});
        row("a mark of direction before the number, ar",
            "# تقرير تدقيق الرصيف\n\n## المشاكل الحرجة\n\n### \u200F1. الحبل قديم\n\n- **المشكلة:** "
            "قديم\n\n### \u200F2. لا قفل للبوابة\n\n- **المشكلة:** مفتوحة\n",
            {u"- critical - open الحبل قديم"_s, u"- critical - open لا قفل للبوابة"_s});
        row("titles in bold below ratings, zh-TW",
            "# 碼頭安全檢測報告\n\n## 🔴 高風險\n\n1. **門未上鎖**：任何人都能進入\n   - 檔案：`pier/gate.py:12`\n   - "
            "建議：加鎖\n2. **繩索老舊**：隨時會斷\n\n## 🟡 中風險\n\n1. "
            "**路燈損壞**：夜間昏暗\n",
            {u"- high - open 門未上鎖"_s, u"- high - open 繩索老舊"_s, u"- medium - open 路燈損壞"_s});
        row("titles in bold below ratings, en",
            "# Pier test report\n\n## 🔴 High risk\n\n1. **Open gate**: anybody walks in\n   - File: `gate.py:12`\n   - "
            "Fix: a lock\n2. **Old rope**: may snap\n\n## 🟡 Medium risk\n\n1. **Broken lamp**: dark at night\n",
            {u"- high - open Open gate"_s, u"- high - open Old rope"_s, u"- medium - open Broken lamp"_s});
        row("counted rows without a rating, ar",
            "# تقرير تدقيق الرصيف\n\n## نقاط الضعف\n\n| # | الضعف | الموقع | الاقتراح |\n|---|---|---|---|\n| 1 | "
            "الحبل قديم | pier/rope.c | حبل جديد |\n| 2 | لا قفل للبوابة | pier/gate.c | قفل |\n",
            {u"- - - open الحبل قديم"_s, u"- - - open لا قفل للبوابة"_s});
        row("counted rows without a rating, ko",
            "# 부두 리뷰 결과\n\n## 조치 완료 (봄에)\n\n| # | 발견자 | 문제 | 조치 |\n|---|---|---|---|\n| 1 | 선장 | "
            "문에 "
            "자물쇠가 없다 | "
            "자물쇠 설치 |\n\n## 남은 지적\n\n| 발견자 | 문제 | 상태 |\n|---|---|---|\n| 선원 | 종이 울리지 않는다 | "
            "사람이 "
            "고쳐야 함 |\n",
            {u"- - - resolved 문에 자물쇠가 없다"_s, u"- - - open 종이 울리지 않는다"_s});
        row("a class beside the severity, de",
            "# Abnahme\n\n## Mängelliste\n\n| Nr. | Mangel | Klasse | Schweregrad |\n|---|---|---|---|\n| M-01 | Seil "
            "gerissen | A | kritisch |\n| M-02 | Farbe blättert | C | gering |\n",
            {u"M-01 critical - open Seil gerissen"_s, u"M-02 low - open Farbe blättert"_s});
        row("rated behind the title, with a reason, fr",
            "# Rapport d'audit du phare\n\n## 1. Sûreté\n\n### 1.1 Porte sans clé — Moyen (vérifié)\nLe vent "
            "l'ouvre.\n\n### 1.2 Échelle — Conforme\nSolide.\n\n### 1.3 Lanterne fêlée — Faible (pour l'heure)\nElle "
            "tient.\n\n### 1.4 Corde usée — Info / Faible\nUn peu.\n\n## 2. Ordre\n\n### M1 — Registre effacé "
            "(Majeur)\nIllisible.\n",
            {u"1.1 medium - open Porte sans clé"_s, u"1.3 low - open Lanterne fêlée"_s, u"1.4 info - open Corde usée"_s,
             u"M1 high - open Registre effacé"_s});
        row("rated behind the title, with a reason, de",
            "# Sicherheitsaudit der Mole\n\n## 3. Tore\n\n### 3.1 Tor klemmt – Hoch (nachgestellt)\nBei Flut.\n\n### "
            "3.2 Farbe blättert – Niedrig (nur innen)\nSeit Mai.\n",
            {u"3.1 high - open Tor klemmt"_s, u"3.2 low - open Farbe blättert"_s});
        row("a severity in a heading of its own, es",
            "# Plan de remediación del muelle\n\n## HALLAZGO 1 — Cuerda suelta\n\n### Severidad: ALTA\n\n### "
            "Estrategia\nAtar.\n\n## HALLAZGO 2 — Farol gris\n\n### Severidad: BAJA\n### Estado: resuelto\n\n### "
            "Estrategia\nPintar.\n",
            {u"1 high - open Cuerda suelta"_s, u"2 low - resolved Farol gris"_s});
        row("a severity in a heading of its own, en",
            "# Pier audit\n\n## Finding 1: Loose rope\n\n### Severity: Critical\n\n### Description\nIt hangs.\n\n## "
            "Finding 2: Grey lamp\n\n### Severity: Low\n\n### Description\nIt is grey.\n",
            {u"1 critical - open Loose rope"_s, u"2 low - open Grey lamp"_s});
        row("what was done about a finding, pt",
            "# Problemas do cais\n\n## ❌ PROBLEMA 1: Porta emperra (CRÍTICO) ✅ RESOLVIDO\n\n### Causa raiz "
            "identificada:\nFerrugem.\n\n### ✅ Correções implementadas:\n\n#### 1. Dobradiças novas ✅\nDuas.\n\n#### "
            "2. Óleo nas duas\nTodo mês.\n\n## ❌ PROBLEMA 2: Sino mudo\nSem corda.\n",
            {u"1 critical - resolved Porta emperra"_s, u"2 - - open Sino mudo"_s});
        row("a title that names what would be set apart elsewhere, es",
            "# Informe de auditoría de arquitectura y metodología\n\n## 3. Hallazgos y plan de acción\n\n### Hallazgo "
            "1: "
            "Cuerda suelta\n- **Riesgo:** Bajo. Nadie pasa.\n- **Acción:** atar\n\n### Hallazgo 2: Farol gris\n- "
            "**Riesgo:** Muy bajo. De noche.\n- **Acción:** pintar\n",
            {u"1 low - open Cuerda suelta"_s, u"2 low - open Farol gris"_s});
        row("a risk that does not overrule the heading above, en",
            "# Pier audit\n\n## Medium findings\n\n### O-6: Loose rope\n**Description:** hangs\n**Risk:** Low (nobody "
            "passes)\n",
            {u"O-6 medium - open Loose rope"_s});
        row("an impact that is a level, en",
            "# Pier audit\n\n## Findings\n\n### 1. The gate stands open\n**Impact:** HIGH\n**Location:** "
            "`gate.c:12`\n\n### 2. The rope is worn\n**Impact:** Low - nobody passes\n\n### 3. The lamp is "
            "grey\n**Impact:** High masts are not seen\n\n### 4. The bell is mute\n**Impact:** High\n**Likelihood:** "
            "Low\n",
            {u"- high - open The gate stands open"_s, u"- low - open The rope is worn"_s,
             u"- - - open The lamp is grey"_s, u"- - - open The bell is mute"_s});
        row("an impact below what else is rated, en",
            "# Pier audit\n\n## Findings\n\n### 1. The gate stands open\n**Impact:** Low\n**Severity:** High\n\n### 2. "
            "The rope is worn\n**Impact:** High\n**Priority:** Low\n",
            {u"- high - open The gate stands open"_s, u"- low - open The rope is worn"_s});
        row("a part of a finding with a key, es",
            "# Hallazgos del faro\n\n### 🟡 BUG-008: Escalera corta\n**Impacto:** caídas\n\n#### Problema "
            "potencial\n**Causa:** viento\n**Impacto:** nadie sube\n",
            {u"BUG-008 medium - open Escalera corta"_s});
        row("a mark in front of a key rates, not a word of the title, it",
            "# Audit del molo\n\n### 🟡 OPS-2: Lampade critiche senza ricambio\n**Impatto:** buio\n",
            {u"OPS-2 medium - open Lampade critiche senza ricambio"_s});
        row("a last word in capitals among others, pt",
            "# Auditoria do porto\n\n## Falhas críticas\n\n### 1. Cordas (todas) - NÓ INCOMPLETO\n**Impacto:** "
            "soltam\n\n### 2. Farol - PRONTO\n**Impacto:** nenhum\n",
            {u"- critical - open Cordas (todas) - NÓ INCOMPLETO"_s, u"- critical - open Farol - PRONTO"_s});
        row("numbers in keycaps, pt",
            "# Auditoria do porto\n\n## Falhas\n\n### 1️⃣ **Porta aberta** 🔴 CRÍTICO\n**Impacto:** "
            "roubo\n\n### "
            "2️⃣ "
            "**Lâmpada fraca** 🟡 MÉDIO\n**Impacto:** escuro\n",
            {u"- critical - open Porta aberta"_s, u"- medium - open Lâmpada fraca"_s});
        row("a table that counts as some of the headings do, tr",
            "# İskele güvenlik raporu\n\n| # | Bulgu | Seviye |\n|---|---|---|\n| 1 | Anahtar paspas altında | 🔴 "
            "KRİTİK |\n| 2 | Zil sessiz | 🟠 YÜKSEK |\n| 3 | Boya soyuk | 🟡 ORTA |\n\n## 1. 🔴 KRİTİK — "
            "Kilit "
            "herkese "
            "açık\n**Dosya:** `kapi.c`\n\n## 2. 🟠 YÜKSEK — Alarm duyulmuyor\n**Dosya:** `zil.c`\n\n## 3. 🟡 "
            "ORTA "
            "— "
            "Duvarlar bakımsız\n**Dosya:** `duvar.c`\n\n## 4. Görülmeyen tehlikeler\nSis.\n\n## 5. OLUMLU GÜVENLİK "
            "BULGULARI ✅\nKapı sağlam.\n",
            {u"- critical - open Kilit herkese açık"_s, u"- high - open Alarm duyulmuyor"_s,
             u"- medium - open Duvarlar bakımsız"_s, u"- - - open Görülmeyen tehlikeler"_s});
        row("problems that were found, tr",
            "# İskele iyileştirme raporu\n\n## Tespit edilen sorunlar\n\n1. **Eski halat**: kopmak üzere\n2. **Sönük "
            "fener**: görünmüyor\n",
            {u"- - - open Eski halat"_s, u"- - - open Sönük fener"_s});
        row("boxes below rated headings, tr",
            "# İskele değerlendirmesi\n\n## 🔴 Kritik Sorunlar\n- [ ] Halat tamamen kopmuş\n\n## 🟠 Yüksek "
            "Öncelikli\n- [x] "
            "Kapı gece açık kalıyor\n\n## 🟢 Düşük Öncelikli\n- [ ] Boya yer yer dökülüyor\n",
            {u"- critical - open Halat tamamen kopmuş"_s, u"- high - resolved Kapı gece açık kalıyor"_s,
             u"- low - open Boya yer yer dökülüyor"_s});
        row("tiers beside a group of issues, en",
            "# Pier review\n\n## Critical Issues\n\n1. Rope hangs loose at the gate\n\n## High Priority\n\n1. "
            "Lamp flickers at night\n\n## Medium Priority (second)\n\n- Paint is old on the pole\n\n## High Priority "
            "Improvements\n\n- A bench in the shade\n",
            {u"- critical - open Rope hangs loose at the gate"_s, u"- high - open Lamp flickers at night"_s,
             u"- medium - open Paint is old on the pole"_s});
        row("tiers beside a group of issues, es",
            "# Revisión del muelle\n\n## Problemas críticos\n\n1. La cuerda cuelga suelta\n\n## Prioridad "
            "alta\n\n1. La lámpara parpadea\n",
            {u"- critical - open La cuerda cuelga suelta"_s, u"- high - open La lámpara parpadea"_s});
        row("a list beside headings of findings",
            "# Pier audit\n\n## HIGH\n\n### H1 — Rope hangs loose\n- **Fix**: tie it\n\n## LOW\n\n- The lamp flickers "
            "at night\n",
            {u"H1 high - open Rope hangs loose"_s, u"- low - open The lamp flickers at night"_s});
        row("keys in bold",
            "# Pier notes\n\n## LOW\n\n- **L1** — The lamp flickers at night\n- **L2 / V7**: No spare keys\n",
            {u"L1 low - open The lamp flickers at night"_s, u"L2 low - open No spare keys"_s});
        row("two keys of one finding",
            "# Pier report\n\n## Findings\n\n### CRITICAL\n\n**C1 / V1 — The crane moves without a key**\nAnybody may "
            "push.\n\n### HIGH\n\n- **H1 / V2 — Two cranes share a hook** (seen twice).\n\n## Fixed since\n\n| ID | "
            "Finding | Status |\n|---|---|---|\n| C1 | Crane without key | **Fixed** |\n| H1 | Shared hook | open |\n",
            {u"C1 critical - resolved The crane moves without a key"_s, u"H1 high - open Two cranes share a hook"_s});
        row("a part of a phase as a key",
            "# Remediation plan\n\n## Structure\n\n### P2-A: Split the crane\n**Problem:** one piece\n**Fix:** "
            "saw\n\n### P2-B: Move the lamp\n**Problem:** too high\n**Fix:** lower it\n",
            {u"P2-A - P2 open Split the crane"_s, u"P2-B - P2 open Move the lamp"_s});
        row("gaps with a priority",
            "# Pier controls\n\n## Gaps and remedies\n\n| Gap | Priority | Remediation |\n|---|---|---|\n| 50 doors "
            "without a lock | HIGH | locks |\n| No visitor book | LOW | a book |\n",
            {u"- high - open 50 doors without a lock"_s, u"- low - open No visitor book"_s});
        row("what became of it",
            "# Pier report\n\nAccepted:\n\n| ID | Finding | Disposition |\n|---|---|---|\n| V1 | Clock an hour late | "
            "**Accept** — nobody looks |\n| V2 | Torn flag | **Defer** — next year |\n| V3 | Rust | **Mitigated** — "
            "paint |\n\nFixed (and looked at):\n\n| ID | Finding | Note |\n|---|---|---|\n| V4 | Dark stairs | lamps "
            "|\n",
            {u"V1 - - accepted Clock an hour late"_s, u"V2 - - deferred Torn flag"_s, u"V3 - - resolved Rust"_s,
             u"V4 - - resolved Dark stairs"_s});
        row("status behind titles of a list",
            "# Pier audit\n\n## Issues found\n\n### Critical\n\n- **Loose rope** (FIXED) - tied on Monday\n- Old lamp "
            "[RESOLVED]\n- Broken clock ✅ FIXED\n- Gate that is never (closed at night)\n- **Dark stairs** (by "
            "design)\n",
            {u"- critical - resolved Loose rope"_s, u"- critical - resolved Old lamp"_s,
             u"- critical - resolved Broken clock"_s, u"- critical - open Gate that is never (closed at night)"_s,
             u"- critical - accepted Dark stairs"_s});
        row("status behind titles of rows",
            "# Pier audit\n\n## LOW\n\n| ID | Description |\n|---|---|\n| L1 | ~~Torn flag~~ [RESOLVED — gone since "
            "May] |\n| L2 | ~~Rust on the pole~~ |\n| L3 | Dark stairs |\n",
            {u"L1 low - resolved Torn flag"_s, u"L2 low - resolved Rust on the pole"_s,
             u"L3 low - open Dark stairs"_s});
        row("blockers that were resolved",
            "# Pier launch audit\n\n## Launch blockers found\n\nNone is left.\n\n### Resolved: the guard asked for the "
            "old key\n\nIt asks for the new one.\n\n### Stale signs at the gate\n\nThey say closed.\n",
            {u"- - - resolved the guard asked for the old key"_s, u"- - - open Stale signs at the gate"_s});
    }
    void findingsAreCountedInManyForms()
    {
        QFETCH(QString, markdown);
        QTEST(told(readMarkdown(markdown.toUtf8())), "findings");
    }

    void whatIsSetApartIsNoFinding_data()
    {
        QTest::addColumn<QString>("markdown");
        const auto row = [](const char *name, const char *markdown) {
            QTest::newRow(name) << QString::fromUtf8(markdown);
        };
        row("what was looked at and is in order",
            "# Security audit\n\n## Detailed findings\n\n### ✅ 1. Keys\n\n**Status**: SECURE\n\n**Checks "
            "performed**:\n- "
            "looked below every mat\n- looked below every stone\n\n### ✅ 2. Doors\n\n**Results**:\n- no open door at "
            "night\n");
        row("good state with a green mark, behind a letter", "# Status audit\n\n## Detailed findings\n\n### A. PIER "
                                                             "(Status: 🟢 STRONG)\n- **Piles:** all of them stand\n- "
                                                             "**Ropes:** all of them hold\n");
        row("how the screens stand", "# Critical issues of the kiosk\n\n## Status\n\n| Screen | Status | Issues "
                                     "|\n|---|---|---|\n| Tickets | ✅ 100% | "
                                     "None - perfect! |\n| Help | ✅ 95% | Minor things |\n");
        row("counts with a severity", "# Audit of the ferry\n\n## Summary\n\n### Results of the ropes check\n- **Total "
                                      "issues:** 37\n- **Severity:** info\n- **Type:** frayed ends\n");
        row("what a label of time heads",
            "# Audit of the ferry\n\n## Recommendations\n\n1. **Immediate (HIGH priority)**:\n   - tie the ropes\n2. "
            "**Short-term (MEDIUM priority)**:\n   - paint\n");
        row("a series of keys outside of an audit",
            "# Ferry handbook\n\n## Orders\n\n### FR1. Sell tickets\nAlways.\n\n### "
            "FR2. Ring the bell\nTwice.\n\n### FR3. Count heads\nOnce.\n");
        row("an analysis of gaps",
            "# Ferry audit\n\n## 2. Gap analysis: today and tomorrow\n\n### Pier\n\nIt stands.\n");
        row("a noun and a title, in a guide", "# Ferry guide\n\n## Problem: the bell does not ring\n\nPull harder.\n");
        row("checks that were passed",
            "# Pier security check\n\n## Summary\n\n| # | Item | Result |\n|---|---|---|\n| 1 | Lock of the gate | "
            "Passed (one remark) |\n| 2 | Rope of the bell | Passed |\n");
        row("checks that were passed, ko", "# 부두 보안 점검\n\n## 요약\n\n| # | 항목 | 결과 |\n|---|---|---|\n| 1 | "
                                           "문 자물쇠 | 통과 (수정 불필요) |\n| 2 | 종 "
                                           "밧줄 | 통과 |\n\n## 5. 의존성 취약점 — 통과\n\n- 없음\n");
        row("counted rows of a guide", "# Pier guide\n\n| # | Problem | Solution |\n|---|---|---|\n| 1 | The bell is "
                                       "silent | Pull harder |\n| 2 | The lamp is off | Wait |\n");
        row("categories that hold lists of what is fine",
            "# Audit\n\n## Findings\n\n### 1. Content policy - PASS\n**Impact:** none\n\n### 2. Sandbox - "
            "PASS\n**Impact:** "
            "none\n");
        row("wished features by priority, en",
            "# Quality report\n\n## Feature requests\n\n### High priority\n\n- Lamps along "
            "the pier\n\n### Low priority\n\n- Benches in the shade\n");
        row("quarters of a plan, en",
            "# Audit report\n\n## Q1 – High priority\n\n- Lamps along the pier\n\n## Q2 – Medium "
            "priority\n\n- Benches in the shade\n");
        row("wished features by priority, es",
            "# Informe de auditoría\n\n## Nuevas funcionalidades\n\n### Prioridad "
            "alta\n\n- Farolas en el muelle\n\n### Prioridad baja\n\n- Bancos a la sombra\n");
        row("a heading that counts, en",
            "# Pier audit tracker\n\n## High priority\n\n### Testing (6 issues)\n**Effort:** 2 days\n**Impact:** "
            "ropes\n");
        row("next steps with a priority, tr",
            "# Kontrol listesi\n\n## Sıradaki adım — P1 (önerilir)\n\n**Öneri:** halatı değiştir\n");
        row("user stories that are boxes, en",
            "# Pier\n\n## User stories\n\n- [ ] **US-01** Book a berth\n  - Acceptance: "
            "booked\n");
        row("a legend of priorities",
            "# Answers about the pier\n\n## Incidents\n\n**Classes:**\n- **P0 (Critical)**: the pier burns\n- **P1 "
            "(High)**: half of it is closed\n- **Level 3 (Low)**: a wish for paint\n");
        row("counts with a remark", "# Pier audit\n\n## Key findings\n\n- **0 critical vulnerabilities**\n- **8 "
                                    "low-severity findings** (cosmetic/low risk)\n");
        row("a list above headings that were no findings",
            "# Ferry guide\n\n## Critical parts\n\n### Rudder\n\nIt steers.\n\n## High deck\n\n- Benches stand "
            "there\n");
    }
    void whatIsSetApartIsNoFinding()
    {
        QFETCH(QString, markdown);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), QStringList());
    }

    void advisedWorkRestatesWhatWasFound()
    {
        const AuditDocument document = readMarkdown(
            "# Sicherheitsanalyse der Fähre\n\n## Probleme\n\n### 1. **Ruder ohne Schloss** ⚠️ "
            "KRITISCH\n**Problem:** "
            "jeder lenkt\n\n### 2. **Glocke ohne Seil** ⚠️ HOCH\n**Problem:** stumm\n\n## ✅ Empfohlene "
            "Sicherheitsmaßnahmen\n\n### Priorität 1: KRITISCH - Sofort umsetzen\n\n#### 1. Schloss "
            "anbringen\n**Schritt 1:** kaufen\n\n#### 2. Seil knoten\n**Schritt 1:** flechten\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Ruder ohne Schloss"),
                                              QStringLiteral("- high - open Glocke ohne Seil")}));
    }

    void ratedAdviceRestatesWhatHeadingsTold()
    {
        const AuditDocument document =
            readMarkdown("# Pier audit\n\n## 🔴 Critical issues\n\n### 1. Rope without a spare\n**Location**: "
                         "`rope.c:5`\n\n### 2. Gate that two keys fit\n**Location**: `gate.c:7`\n\n## Priority fix "
                         "recommendations\n\n1. ✅ **Spare rope** (🔴 Critical)\n2. ⏳ **New cylinder** (🔴 Critical)\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Rope without a spare"),
                                              QStringLiteral("- critical - open Gate that two keys fit")}));
    }

    void advisedWorkIsReadWhereNothingElseIsStated()
    {
        const AuditDocument document =
            readMarkdown("# Audit of the ferry\n\n## 4. Recommendations\n\n### 🔴 HIGH PRIORITY\n\n#### 4.1 Lock the "
                         "rudder\n**Fix:** a lock\n\n#### 4.2 Mend the bell\n**Fix:** a rope\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("4.1 high - open Lock the rudder"),
                                              QStringLiteral("4.2 high - open Mend the bell")}));
    }

    void aRatedListRatesWhatHeadingsTold()
    {
        const AuditDocument document = readMarkdown(
            QStringLiteral(
                "# 🚨 Bugs à corriger\n\n## Liste\n\n### 1. ❌ Vente de billets cassée\n**Action :** réparer\n\n"
                "### 2. ❌ Cloche muette au départ\n**Action :** corder\n\n## Priorités\n\n### P0 - "
                "CRITIQUE\n1. Vente de billets cassée\n\n### P1 - IMPORTANT\n2. Cloche muette au départ (sans "
                "corde)\n")
                .toUtf8());
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical P0 open Vente de billets cassée"),
                                              QStringLiteral("- high P1 open Cloche muette au départ")}));
        QCOMPARE(document.findings[0].mentions.size(), 1);
        QCOMPARE(document.findings[0].severityOrigin.from, ReadFrom::HeadingAbove);
    }

    void yesAmongNoIsNoFinding()
    {
        const AuditDocument document = readMarkdown(
            "# Kiosk audit\n\n## Critical problems\n\n### 1. ❌ Ticket screen\n**Fix:** data\n\n### 2. ✅ Help "
            "screen\n**Status:** works\n\n### 3. ❌ Map screen\n**Fix:** draw\n");
        QCOMPARE(told(document), (QStringList{QStringLiteral("- critical - open Ticket screen"),
                                              QStringLiteral("- critical - open Map screen")}));
    }

    void aTableInAFindingTellsOfIt()
    {
        const AuditDocument document =
            readMarkdown(QStringLiteral("# 渡口 代码审查报告\n\n## 2. 问题\n\n### 2.1 "
                                        "【中等】缓存不完整\n**问题**：只缓存一部分\n\n| 问题 | 说明 "
                                        "|\n|---|---|\n| 范围有限 | 只有船票 |\n| 未清理 | 退票之后 |\n")
                             .toUtf8());
        QCOMPARE(told(document), QStringList{QStringLiteral("2.1 medium - open 缓存不完整")});
    }
};

QTEST_GUILESS_MAIN(TestAuditForms)
#include "tst_auditforms.moc"
