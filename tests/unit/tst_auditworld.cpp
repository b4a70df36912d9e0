#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// Audits as they are written in other languages and scripts than English.
class TestAuditWorld : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aWideBarSetsTheKeyApart()
    {
        QCOMPARE(told(readMarkdown(
                     u"# 码头代码审查报告\n\n## P1 高优先级问题\n\n### P1-1 ｜ 绳子松了\n- **严重程度**：高\n"
                     u"- **位置**：`pier.c:9`\n\n### SEC-2｜门不上锁\n- **严重程度**：高\n- **位置**：`gate.c:3`\n"_s
                         .toUtf8())),
                 (QStringList{u"P1-1 high P1 open 绳子松了"_s, u"SEC-2 high P1 open 门不上锁"_s}));
    }

    void theMarkJudgesWhatMustNotBeThere_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("en") << u"No"_s;
        QTest::newRow("zh") << u"无"_s;
        QTest::newRow("ja") << u"なし"_s;
        QTest::newRow("ko") << u"없음"_s;
        QTest::newRow("es") << u"Ninguna"_s;
        QTest::newRow("ru") << u"Нет"_s;
    }
    void theMarkJudgesWhatMustNotBeThere()
    {
        QFETCH(QString, answer);
        const QString markdown =
            u"# Pier audit\n\n## Sound\n\n| Control | Status |\n|---|---|\n| Loose ropes | ✅ %1 |\n| "
            u"Open gates | ✅ %1 |\n| Lifebelts | ❌ %1 |\n"_s;
        QList<ControlStatus> statuses;
        for (const Control &control : readMarkdown(markdown.arg(answer).toUtf8()).controls)
            statuses.append(control.status.value_or(ControlStatus::Warn));
        QCOMPARE(statuses, (QList<ControlStatus>{ControlStatus::Pass, ControlStatus::Pass, ControlStatus::Fail}));
    }

    void aTableBelowAPriorityHoldsFindings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("finding");
        QTest::newRow("en") << u"P0 - Immediate (24h)"_s << u"Finding"_s;
        QTest::newRow("es") << u"P0 — Inmediato (24h)"_s << u"Hallazgo"_s;
        QTest::newRow("de") << u"🔴 P0 – Sofort"_s << u"Befund"_s;
        QTest::newRow("zh") << u"P0 立即"_s << u"问题"_s;
    }
    void aTableBelowAPriorityHoldsFindings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, finding);
        const QString markdown =
            u"# Pier remediation plan\n\n## %1\n\n| # | %2 |\n|---|---|\n| 1 | Rope hangs loose |\n"
            u"| 2 | Gate stands open |\n"_s;
        const QStringList expected{u"- %1 P0 open Rope hangs loose"_s, u"- %1 P0 open Gate stands open"_s};
        const QStringList lines = told(readMarkdown(markdown.arg(heading, finding).toUtf8()));
        const QString severity = heading.startsWith(u"🔴") ? u"critical"_s : u"-"_s;
        QCOMPARE(lines, (QStringList{expected[0].arg(severity), expected[1].arg(severity)}));
    }

    void tasksBelowAPriorityStayTasks()
    {
        const AuditDocument document = readMarkdown("# Pier plan\n\n## P0 - Immediate (24h)\n\n| # | Task | Owner |\n"
                                                    "|---|---|---|\n| 1 | Tie the rope | Ann |\n");
        QVERIFY(document.findings.isEmpty());
        QCOMPARE(document.phases.size(), 1);
        QCOMPARE(document.phases.first().tasks.size(), 1);
    }

    void marksBeforeAndBehindATitleAreNotPartOfIt()
    {
        QCOMPARE(told(readMarkdown(
                     u"# Auditoría del muelle\n\n## 🔴 Problemas críticos corregidos\n\n"
                     u"### 1. **Cuerda suelta** ❌→✅\n\n**Problema:** cae\n\n**Estado:** ✅ CORREGIDO\n\n"
                     u"## 🟢 Problemas menores\n\n### ℹ️ 2. Farol gris\n\n**Problema:** no se ve\n"_s.toUtf8())),
                 (QStringList{u"- critical - resolved Cuerda suelta"_s, u"- low - open Farol gris"_s}));
    }

    void lettersTakenApartAreReadAsWhole_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("line");
        QTest::newRow("ko")
            << u"# 부두 보안 점검\n\n| 취약점 | 심각도 | 상태 |\n|---|---|---|\n| 느슨한 밧줄 | 높음 | 완료 |\n"_s
            << u"- high - resolved 느슨한 밧줄"_s;
        QTest::newRow("ja")
            << u"# 埠頭のレビュー\n\n| 指摘 | 深刻度 | 状態 |\n|---|---|---|\n| ロープがゆるい | クリティカル | 未対応 |\n"_s
            << u"- critical - open ロープがゆるい"_s;
    }
    void lettersTakenApartAreReadAsWhole()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, line);
        const QString apart = markdown.normalized(QString::NormalizationForm_D);
        QVERIFY(apart != markdown);
        QCOMPARE(told(readMarkdown(apart.toUtf8())), QStringList{line});
    }

    void whatIsWellIsNoFinding_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("nl") << u"Positieve bevindingen"_s;
        QTest::newRow("ko") << u"양호 항목"_s;
        QTest::newRow("ja") << u"適切に実装されている点"_s;
        QTest::newRow("ru") << u"Положительные моменты"_s;
        QTest::newRow("uk") << u"Позитивні моменти"_s;
        QTest::newRow("pt") << u"Observações positivas"_s;
        QTest::newRow("es") << u"Hallazgos positivos"_s;
        QTest::newRow("fr") << u"Constats positifs"_s;
        QTest::newRow("it") << u"Riscontri positivi"_s;
        QTest::newRow("de") << u"Positive Beobachtungen"_s;
        QTest::newRow("pl") << u"Pozytywne obserwacje"_s;
        QTest::newRow("tr") << u"Güçlü noktalar"_s;
        QTest::newRow("zh") << u"值得肯定"_s;
        QTest::newRow("ar") << u"نتائج إيجابية"_s;
    }
    void whatIsWellIsNoFinding()
    {
        QFETCH(QString, heading);
        const QString markdown =
            u"# Pier audit\n\n## Findings\n\n### HIGH\n\n#### F1: Rope hangs loose\n\n**Severity:** high\n\n"
            u"#### %1\n\n| Finding | Status |\n|---|---|\n| Gate is bolted | ✅ Right |\n| Lamp burns | ✅ "
            u"Right |\n"_s;
        QCOMPARE(told(readMarkdown(markdown.arg(heading).toUtf8())), QStringList{u"F1 high - open Rope hangs loose"_s});
    }

    void whatWasMendedIsResolved_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::newRow("es") << u"Errores corregidos"_s;
        QTest::newRow("pt") << u"Falhas corrigidas"_s;
        QTest::newRow("fr") << u"Anomalies corrigées"_s;
        QTest::newRow("de") << u"Behobene Fehler"_s;
        QTest::newRow("it") << u"Errori corretti"_s;
        QTest::newRow("ja") << u"修正済みの脆弱性"_s;
        QTest::newRow("ko") << u"해결된 취약점"_s;
        QTest::newRow("ru") << u"Исправленные ошибки"_s;
        QTest::newRow("uk") << u"Виправлені вразливості"_s;
        QTest::newRow("tr") << u"Düzeltilen hatalar"_s;
        QTest::newRow("zh") << u"已修复的漏洞"_s;
    }
    void whatWasMendedIsResolved()
    {
        QFETCH(QString, heading);
        const QString markdown =
            u"# Pier audit\n\n## %1\n\n| ID | Finding | Severity |\n|---|---|---|\n| F-1 | Rope hung loose | "
            u"High |\n"_s;
        QCOMPARE(told(readMarkdown(markdown.arg(heading).toUtf8())),
                 QStringList{u"F-1 high - resolved Rope hung loose"_s});
    }

    void whatIsDoneFirstRatesNothing_data()
    {
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QString>("tier");
        QTest::newRow("nl") << u"Aanbevolen remediatievolgorde"_s << u"Blokkerend voor productie (sprint 1)"_s;
        QTest::newRow("es") << u"Orden de corrección"_s << u"Bloqueante"_s;
        QTest::newRow("fr") << u"Ordre de correction"_s << u"Bloquant (sprint 1)"_s;
        QTest::newRow("de") << u"Empfohlene Reihenfolge"_s << u"Blockierend (Sprint 1)"_s;
        QTest::newRow("ru") << u"Порядок исправления"_s << u"Критично (спринт 1)"_s;
        QTest::newRow("zh") << u"修复顺序"_s << u"严重"_s;
    }
    void whatIsDoneFirstRatesNothing()
    {
        QFETCH(QString, plan);
        QFETCH(QString, tier);
        const QString markdown =
            u"# Pier audit\n\n| # | Finding | Risk |\n|---|---|---|\n| F1 | Rope hangs loose | 🔴 HIGH |\n\n"
            u"## Findings\n\n### 3.1 Ropes 🔴 HIGH\n\n#### F1 — Rope hangs loose at all piers\n\n"
            u"**Description:** It does.\n\n## %1\n\n### %2\n1. **[F1]** Tie the rope\n"_s;
        QCOMPARE(told(readMarkdown(markdown.arg(plan, tier).toUtf8())),
                 QStringList{u"F1 high - open Rope hangs loose at all piers"_s});
    }

    void commonMistakesAreNoFindings_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("mistake");
        QTest::newRow("ar") << u"أخطاء شائعة"_s << u"❌ خطأ 1: حبل مفكوك"_s;
        QTest::newRow("ko") << u"문제 해결"_s << u"문제 1: 느슨한 밧줄"_s;
        QTest::newRow("fr") << u"Problèmes courants"_s << u"Problème 1 : corde lâche"_s;
        QTest::newRow("ru") << u"Типичные ошибки"_s << u"Проблема 1: канат висит"_s;
    }
    void commonMistakesAreNoFindings()
    {
        QFETCH(QString, heading);
        QFETCH(QString, mistake);
        const QString markdown = u"# Pier guide\n\n## %1\n\n### %2\n\n**Fix:** tie it\n\n### %2\n\n**Fix:** tie it\n"_s;
        QVERIFY(readMarkdown(markdown.arg(heading, mistake).toUtf8()).findings.isEmpty());
    }

    void aQuestionDecidesNothing()
    {
        QVERIFY(!readMarkdown("# Auditoria do cais\n\n## Veredicto final\n\n**O cais est\xC3\xA1 pronto para ir para "
                              "produ\xC3\xA7\xC3\xA3o?**\n\nAinda falta a corda.\n")
                     .decision);
    }

    void aHeadingThatEndsInOkIsNoFinding()
    {
        QCOMPARE(told(readMarkdown(
                          u"# Audit du quai\n\n## 2. Sécurité\n\n#### 2.1.1 Cordes — HIGH\n\n**Sévérité : HIGH**\n"
                          u"**Fichier :** `quai.c`\n\n#### 2.1.2 Portes — OK\n\n**Sévérité : LOW**\n**Fichier :** "
                          u"`porte.c`\n\n#### 2.1.3 Bouées — OK avec réserves\n\n**Sévérité : MEDIUM**\n**Fichier :** "
                          u"`bouee.c`\n"_s.toUtf8()))
                     .size(),
                 2);
    }

    void columnsAreCalledAsFieldsAre_data()
    {
        QTest::addColumn<QString>("header");
        QTest::newRow("zh") << u"问题 | 严重度 | 经办人 | 预估工时"_s;
        QTest::newRow("es") << u"Problema detectado | Nivel de severidad | Propietario | Horas estimadas"_s;
        QTest::newRow("fr") << u"Problème observé | Niveau de criticité | En charge | Temps de correction"_s;
        QTest::newRow("de") << u"Problembeschreibung | Risikobewertung | Zugewiesen an | Aufwandsschätzung"_s;
        QTest::newRow("pt") << u"Problema identificado | Nível de gravidade | Responsáveis | Horas estimadas"_s;
        QTest::newRow("ja") << u"指摘 | 深刻さ | 対応者 | 想定工数"_s;
        QTest::newRow("ko") << u"발견된 문제 | 심각성 | 소유자 | 예상 작업량"_s;
        QTest::newRow("ru") << u"Найденная проблема | Степень критичности | Назначено | Оценка трудозатрат"_s;
        QTest::newRow("tr") << u"Tespit edilen sorun | Önem seviyesi | Atanan kişi | Tahmini çaba"_s;
    }
    void columnsAreCalledAsFieldsAre()
    {
        QFETCH(QString, header);
        const QString markdown =
            u"# Pier audit\n\n| %1 |\n|---|---|---|---|\n| Rope hangs loose | High | Ann | 2 h |\n"_s;
        const AuditDocument document = readMarkdown(markdown.arg(header).toUtf8());
        QCOMPARE(told(document), QStringList{u"- high - open Rope hangs loose"_s});
        QCOMPARE(document.findings.first().owner, u"Ann"_s);
        QVERIFY(document.findings.first().effort);
    }

    void aPriorityInTheColumnOfSeveritiesIsOne()
    {
        QCOMPARE(
            told(readMarkdown(
                u"# 码头审查报告\n\n### 专项问题\n\n| 问题 | 严重度 |\n|---|---|\n| 绳子松了 | P1 |\n| 门不上锁 | P2 |\n"_s
                    .toUtf8())),
            (QStringList{u"- - P1 open 绳子松了"_s, u"- - P2 open 门不上锁"_s}));
    }

    void fieldsInOneParenthesisGoToTheTask_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("fields");
        QTest::newRow("en") << u"Action items"_s << u"(Owner: Ann, Due: 2026-03-12)"_s;
        QTest::newRow("de") << u"Maßnahmenliste"_s << u"(Verantwortlicher: Ann; Frist: 12.03.2026)"_s;
        QTest::newRow("fr") << u"Points d'action"_s << u"(Responsable : Ann, Échéance : 2026-03-12)"_s;
        QTest::newRow("ja") << u"アクションアイテム"_s << u"（担当：Ann、期限：2026-03-12）"_s;
        QTest::newRow("ko") << u"후속 조치"_s << u"(담당: Ann, 기한: 2026-03-12)"_s;
        QTest::newRow("zh") << u"行动项"_s << u"（负责人：Ann，期限：2026-03-12）"_s;
    }
    void fieldsInOneParenthesisGoToTheTask()
    {
        QFETCH(QString, heading);
        QFETCH(QString, fields);
        const QString markdown =
            u"# Pier review\n\n## %1\n\n1. Tie the rope %2\n2. Close the gate (at night: bolts)\n"_s;
        const AuditDocument document = readMarkdown(markdown.arg(heading, fields).toUtf8());
        QCOMPARE(document.phases.size(), 1);
        const QList<Task> &tasks = document.phases.first().tasks;
        QCOMPARE(tasks.size(), 2);
        QCOMPARE(tasks[0].title, u"Tie the rope"_s);
        QCOMPARE(tasks[0].owner, u"Ann"_s);
        QCOMPARE(tasks[0].due, QDate(2026, 3, 12));
        QCOMPARE(tasks[1].title, u"Close the gate (at night: bolts)"_s);
    }

    void anEnglishRatingIsReadWhateverItsLabelMeans()
    {
        // Vietnamese, of which the lexicon knows nothing
        QCOMPARE(
            told(readMarkdown(
                u"# Báo cáo bến tàu\n\n## 🔴 Vấn đề cần xử lý ngay\n\n### 1. 🔴 Dây thừng lỏng\n**Mức độ:** "
                u"CRITICAL\n**Mô tả:** Dây rơi xuống\n\n### 2. 🟠 Cổng mở\n**Mức độ:** HIGH\n**Mô "
                u"tả:** "
                u"Mở "
                u"cả "
                u"đêm\n"_s.toUtf8())),
            (QStringList{u"- critical - open Dây thừng lỏng"_s, u"- high - open Cổng mở"_s}));
    }

    void aRatingInCapitalsRatesWhatIsNumberedBelowIt()
    {
        // Indonesian
        QCOMPARE(
            told(readMarkdown(
                u"# Laporan Audit Dermaga\n\n## 🔴 KERENTANAN KRITIS\n\n### 1. **Tali longgar** 🔴\n**Risiko:** "
                u"Tali jatuh\n**Solusi:** ikat\n\n### 2. **Pelampung hilang** 🔴\n**Risiko:** Orang "
                u"tenggelam\n**Solusi:** beli\n\n"
                u"## ⚠️ KERENTANAN MEDIUM (PRIORITAS SEDANG)\n\n### 3. **Gerbang terbuka**\n**Solusi:** kunci\n"_s
                    .toUtf8())),
            (QStringList{u"- critical - open Tali longgar"_s, u"- critical - open Pelampung hilang"_s,
                         u"- medium - open Gerbang terbuka"_s}));
    }

    void aShareOfWhatIsWrongIsNoScore()
    {
        QCOMPARE(told(readMarkdown(u"# Аудит причала\n\n## 🔴 Критические проблемы\n\n### 1. Канаты без меток "
                                   u"(21%)\n\n**Решение:** метки\n\n"
                                   u"### 2. Ворота открыты (100% вины сторожа)\n\n**Решение:** засов\n"_s.toUtf8()))
                     .size(),
                 2);
    }

    void whatWaitsForApprovalIsNotApproved_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("ko") << u"**상태:** 최종 승인 대기"_s;
        QTest::newRow("ja") << u"**判定:** 承認待ち"_s;
        QTest::newRow("zh") << u"**结论:** 等待批准"_s;
        QTest::newRow("zh, denial of service") << u"**结论:** 没有拒绝服务的风险"_s;
        QTest::newRow("ja, essential") << u"**判定:** ロープは不可欠"_s;
        QTest::newRow("de") << u"**Entscheidung:** Freigabe ausstehend"_s;
        QTest::newRow("tr") << u"**Karar:** onay bekliyor"_s;
        QTest::newRow("pt") << u"**Decisão:** aguardando aprovação"_s;
    }
    void whatWaitsForApprovalIsNotApproved()
    {
        QFETCH(QString, line);
        QVERIFY(!readMarkdown(u"# Pier report\n\n%1\n"_s.arg(line).toUtf8()).decision);
    }

    void whatIsCountedByPIsNotRanked_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("headings") << u"#### "_s << QString();
        QTest::newRow("marked headings") << u"#### 🔴 "_s << QString();
        QTest::newRow("leads") << u"**"_s << u".**"_s;
    }
    void whatIsCountedByPIsNotRanked()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QStringList titles{u"Канаты без меток"_s, u"Ворота открыты"_s, u"Нет кругов"_s, u"Лампы гаснут"_s,
                                 u"Доски гнилые"_s};
        QString markdown = u"# Аудит причала\n\n## Проблемы\n\n### 🔴 Критические\n"_s;
        for (qsizetype i = 0; i < titles.size(); ++i)
            markdown += u"\n%1P%2. %3%4\nЭто видно.\n"_s.arg(before, QString::number(i + 1), titles[i], after);
        QStringList expected;
        for (qsizetype i = 0; i < titles.size(); ++i)
            expected += u"P%1 critical - open %2"_s.arg(QString::number(i + 1), titles[i]);
        QCOMPARE(told(readMarkdown(markdown.toUtf8())), expected);
    }

    void tiersFromOneToFiveRank()
    {
        const QString markdown = u"# Pier audit\n\n## Findings\n\n### P1: Critical\n\n- Loose rope\n\n### P2: "
                                 u"High\n\n- Open gate\n\n### P3: Medium\n\n- Dim lamp\n\n### P4: Low\n\n- "
                                 u"Worn board\n\n### P5: Info\n\n- Old sign\n"_s;
        const QStringList read = told(readMarkdown(markdown.toUtf8()));
        QCOMPARE(read.size(), 5);
        QVERIFY2(read.first().contains(u"P1"_s), qPrintable(read.first()));
    }

    void aHeadingThatSaysPartlyIsBelievedBeforeAField()
    {
        const AuditDocument document = readMarkdown(
            "# Quay audit\n\n## Findings\n\n### HIGH-1: Torn rope - PARTIALLY FIXED\n\n**Status:** ✅ Fixed at the "
            "pier\n\nIt is torn.\n\n### HIGH-2: Dark lamp\n\n**Status:** ✅ Fixed\n\nIt is dark.\n");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].status, Status::Partial);
        QCOMPARE(document.findings[1].status, Status::Resolved);
    }
};

QTEST_GUILESS_MAIN(TestAuditWorld)
#include "tst_auditworld.moc"
