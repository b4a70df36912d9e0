#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using test::readMarkdown;

/// What documents say of themselves: decisions, scores, totals, and why a rating was read so. The texts are our own,
/// about systems that do not exist.
class TestAuditStatements : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aSentenceInBoldDecides_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<Verdict>("verdict");
        QTest::newRow("en") << QByteArray("\xE2\x9C\x85 **PRODUCTION READY** - no blockers left") << Verdict::Go;
        QTest::newRow("no") << QByteArray("**NOT READY FOR PRODUCTION**") << Verdict::NoGo;
        QTest::newRow("de") << QByteArray("**Nicht produktionsreif**") << Verdict::NoGo;
    }
    void aSentenceInBoldDecides()
    {
        QFETCH(QByteArray, line);
        QFETCH(Verdict, verdict);
        const AuditDocument document = readMarkdown("# Audit\n\n## Summary\n\n" + line + "\n");
        QVERIFY(document.decision);
        QCOMPARE(document.decision->verdict, verdict);
    }

    void decisionsAreRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *markdown, const char *verdict) {
            QTest::newRow(QByteArray(markdown).simplified().constData())
                << QByteArray(markdown) << QString::fromLatin1(verdict);
        };
        // An adverb makes a yes conditional, wherever it stands.
        row("**Status:** CONDITIONALLY APPROVED", "conditional");
        row("**Status:** 🟡 **CONDICIONALMENTE APROVADO**", "conditional");
        row("**Decisión:** Aprobado condicionalmente", "conditional");
        row("**Gesamturteil:** Bedingt produktionsreif", "conditional");
        row("Verdict global : **approuvé avec réserves**. Rien d'autre.", "conditional");
        row("**Decisione:** GO con condizioni", "conditional");
        row("**Besluit:** goedgekeurd onder voorwaarden", "conditional");
        row("**Karar:** Koşullu onay", "conditional");
        row("**Решение:** условно одобрено", "conditional");
        row("**القرار:** موافقة مشروطة", "conditional");
        row("**结论：** 有条件通过", "conditional");
        row("**最終判定**: 条件付きGO", "conditional");
        row("**최종 결론**: 조건부 GO", "conditional");
        row("**Decision:** GO_WITH_FIXES", "conditional");
        row("**Overall opinion:** Qualified opinion", "conditional");
        row("**Verdict:** READY FOR PRODUCTION WITH CRITICAL FIXES", "conditional");
        row("**Recommendation:** ✅ APPROVED for production deployment with the following conditions:", "conditional");
        row("**Status:** Production Ready (pending tests)", "conditional");
        row("**Urteil:** produktionsreif unter Auflagen des Hafens", "conditional");
        row("**Decision:** Approved for production without any conditions", "go");
        row("**Decision:** Approved for production, all conditions fulfilled", "go");
        row("**Decision:** Approved except for the old quay", "conditional");
        row("**Status:** 85% Production Ready", "conditional");
        row("**Status:** 100% Production Ready", "go");
        // A yes in the language of the trade, denied in one's own.
        row("**Status:** ⚠️ **NICHT Production-Ready**", "no-go");
        row("**Statut :** PAS production-ready", "no-go");
        row("**Estado:** NO production ready", "no-go");
        row("**Estado:** NÃO production ready", "no-go");
        row("**Stato:** non ready for production", "no-go");
        row("**Status:** niet ready for production", "no-go");
        row("**Durum:** production hazır değil", "no-go");
        // A short word after a label that asks.
        row("**Conclusion:** GO", "go");
        row("**Fazit:** GO", "go");
        row("**Verdict:** READY", "go");
        row("**Decision:** HOLD", "no-go");
        row("## Final assessment\n\n### Recommendation:\n\n**The pier is not ready for launch** yet. It needs:\n- "
            "ropes",
            "no-go");
        row("## الخلاصة | Conclusion\n\n### التوصية:\n\n**الرصيف غير جاهز للنشر** من ناحية الأمان", "no-go");
        row("**Abnahme:** mit Auflagen erteilt", "conditional");
        row("**Abnahme:** verweigert", "no-go");
        // Questions.
        row("**Production Ready:** ✅ YES", "go");
        row("**Production Ready:** ⚠️ PARTIALLY", "conditional");
        row("**Ready for production?** NO", "no-go");
        row("**Listo para producción:** No", "no-go");
        row("**生产就绪：** 否", "no-go");
        // The label is a heading, or stands in a table.
        row("### Decision\n\n✅ **GO** - all is done", "go");
        row("## Entscheidung\n\n**Keine Freigabe**", "no-go");
        row("## Verdict\n\nConditional go: fix the two first.", "conditional");
        row("## Décision\n\n**GO sous conditions**", "conditional");
        row("| Item | Value |\n|---|---|\n| Verdict | **NO-GO** |\n| Date | x |", "no-go");
        // What stands at the end beats how a part stands.
        row("## 2. Parts\n\n### Crane\n\n**Status:** ❌ BLOCKED\n\n## Recommendation\n\n**PROCEED WITH FIXES**",
            "conditional");
        // No decisions.
        row("**Decision:** {GO | NO-GO}", "");
        row("**Decision:** Go, Conditional, No-go", "");
        row("**Decision:** Approved, approved with conditions or blocked", "");
        row("**Decisão:** aprovado, aprovado com ressalvas ou bloqueado", "");
        row("**Decision:** pending", "");
        row("**GO / NO-GO:** ______", "");
        row("## Go/No-Go Criteria\n\n- all fixed", "");
        row("**Decision:** No action needed on the pier", "");
        row("The team will decide whether to go.", "");
        // A hyphen joins words, and what goes along with a yes makes it conditional.
        row("**Pier Status:** PRODUCTION-READY", "go");
        row("## Current status: GO FOR LAUNCH\n\nAll ropes hold.", "go");
        row("**Verdict:** Request changes", "no-go");
        row("**Recommendation:** Approve with changes", "conditional");
        row("**Verdict:** Approved with minor changes", "conditional");
        row("**Verdict:** PASS WITH FINDINGS", "conditional");
        // The last row of a table may tell of the whole in several words.
        row("| Area | Score | State |\n|---|---|---|\n| Ropes | 4/10 | Weak |\n| **OVERALL** | **5/10** | **NOT "
            "PRODUCTION-READY** |",
            "no-go");
        row("| 方面 | 状态 | 备注 |\n|---|---|---|\n| 绳子 | 松 | |\n| 总体 | 不建议上线 | |", "no-go");
        row("| Area | Score | State |\n|---|---|---|\n| Overall ropes | 9/10 | Production ready |\n| Lamps | 4/10 | "
            "Weak |",
            "");
        row("| Area | Score | State |\n|---|---|---|\n| Lamps | 4/10 | Weak |\n| Overall | 9/10 | \xE2\x9A\xA0 "
            "Blocked |",
            "");
        // What there is to choose from decides nothing, but an answer may hold a denial.
        row("**Final decision:** PASS / FAIL", "");
        row("**Final decision:** pass, pass with notes, or fail.", "");
        row("**Final decision:** Choose one: HOLD / GO / BLOCKED", "");
        row("**Production ready:** Yes, no blockers", "go");
    }
    void decisionsAreRead()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, verdict);
        const AuditDocument document = readMarkdown("# Pier audit report\n\nSome text.\n\n" + markdown + "\n");
        QCOMPARE(document.decision ? idText(std::optional(document.decision->verdict)) : QString(), verdict);
    }

    void scoresAreRead_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("overall");
        const auto row = [](const char *markdown, const char *overall) {
            QTest::newRow(QByteArray(markdown).simplified().constData())
                << QByteArray(markdown) << QString::fromLatin1(overall);
        };
        row("**Puntuación general:** 7,5/10", "7.5/10");
        row("**Общая оценка:** 7,5 / 10", "7.5/10");
        row("**Общая готовность к production: 45%** ❌", "45/100");
        row("**总体评分：** 85/100", "85/100");
        row("## 総合評価：8.2/10", "8.2/10");
        row("**总分：90分**", "90/100");
        row("**종합 점수:** 90점", "90/100");
        row("Score: 9.1 out of 10", "9.1/10");
        row("**Note globale :** 7 sur 10", "7/10");
        row("**Totaal: 6.7/10**", "6.7/10");
        row("### Algemene gezondheid: 7/10 (was 6/10)", "7/10");
        row("### Güvenlik seviyesi: %85 🔒", "85/100");
        row("**Genel puan:** %90", "90/100");
        row("**Gesundheitsscore:** 7.5/10 (vorher 5.5/10)", "7.5/10");
        row("**Overall pier health:** **7.5/10**", "7.5/10");
        row("**Overall:** B+", "B+");
        row("**Gesamtnote:** C", "C");
        row("## Overall Score: A-", "A-");
        row("| Domaine | Note |\n|---|---|\n| Quai | B |\n| Grue | C |\n\n**Note globale :** B", "B");
        row("| Area | Score (/10) |\n|---|---|\n| Pier | 8 |\n| Crane | 6 |\n| **Overall** | 7 |", "7/10");
        row("| Area | Rating | Score |\n|---|---|---|\n| **Overall** | A | **8.5/10** |\n| Pier | B | 7/10 |\n| Crane "
            "| A | 9/10 |",
            "8.5/10");
        // The label is the heading above.
        row("### Score de qualité global\n\n**45/100** - à refaire", "45/100");
        row("## Overall Score\n\n🟡 7.5/10", "7.5/10");
        // One score, counted as a section and not.
        row("**Readiness score: 72/100**\n\n## 17. Readiness Score: 72/100\n\nText.", "72/100");
        row("## 2. ✅ Pier Score: 72/100\n\nText.\n\n**Pier score:** 72/100", "72/100");
        row("## Overall Score\n\n7/10 ropes tied", "");
        row("**Total:** 7/10 ropes tied", "");
        row("**Overall progress:** 6/10", "");
        row("**Total issues:** 5/10", "");
        row("**Test coverage:** 85%", "");
        row("**Port:** 8080", "");
        row("**Dock:** B", "");
    }
    void scoresAreRead()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, overall);
        const AuditDocument document = readMarkdown("# Pier audit report\n\nSome text.\n\n" + markdown + "\n");
        QStringList found;
        for (const Scorecard &card : document.scorecards) {
            if (card.overall && card.overall->current)
                found.append(QStringLiteral("%1/%2").arg(*card.overall->current).arg(card.scale));
            else if (card.overall)
                found.append(card.overall->grade);
        }
        QCOMPARE(found, overall.isEmpty() ? QStringList() : QStringList{overall});
    }

    void aGradeStandsBesideItsScore()
    {
        const AuditDocument document = readMarkdown("# Pier audit report\n\n**Grade:** A+ (98% tied)\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].overall->grade, QStringLiteral("A+"));
        QCOMPARE(document.scorecards[0].overall->current, 98.0);
    }

    void theNumberOfAHeadingIsNoPartOfItsScore()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n### 2.5 Gates (Score: 8/10)\n\nText.\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].title, QStringLiteral("Gates"));
    }

    void theFieldsOfAFindingAreNoMetrics()
    {
        const AuditDocument document = readMarkdown("# Pier audit\n\n## High findings\n\n### 1. KPIs are not shown\n\n"
                                                    "- **Status:** open\n- **Impact:** nobody knows\n");
        QCOMPARE(document.findings.size(), 1);
        QVERIFY(document.metrics.isEmpty());
    }

    void onlyNumbersAreTargets_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("metrics");
        QTest::newRow("words") << QByteArray("**Target:** crews of the harbour") << 0;
        QTest::newRow("a version") << QByteArray("**Target:** release v2 of the pier") << 0;
        QTest::newRow("a number") << QByteArray("**Target:** 80% of the ropes") << 1;
        QTest::newRow("what is looked at, ko") << QByteArray("**대상:** 부두 9곳") << 0;
        QTest::newRow("what is looked at, ja") << QByteArray("**対象:** 桟橋 9") << 0;
    }
    void onlyNumbersAreTargets()
    {
        QFETCH(QByteArray, line);
        QTEST(static_cast<int>(readMarkdown("# Pier report\n\n" + line + "\n").metrics.size()), "metrics");
    }

    void statedTotalsAreKept_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QStringList>("totals");
        QTest::newRow("list, en") << QByteArray("# Audit\n\n## Summary\n\n- **Critical**: 2 findings\n- **Low**: 0\n"
                                                "- **Total issues found:** 2\n")
                                  << QStringList{QStringLiteral("critical 2"), QStringLiteral("low 0"),
                                                 QStringLiteral(" 2")};
        QTest::newRow("list, tr") << QByteArray("# Rapor\n\n- **Kritik Açıklar:** 2\n- **Düşük Risk:** 1\n")
                                  << QStringList{QStringLiteral("critical 2"), QStringLiteral("low 1")};
        QTest::newRow("table, de") << QByteArray("# Bericht\n\n| Schweregrad | Anzahl |\n|---|---|\n| Hoch | 3 |\n"
                                                 "| Mittel | 1 |\n")
                                   << QStringList{QStringLiteral("high 3"), QStringLiteral("medium 1")};
        QTest::newRow("efforts are none")
            << QByteArray("# Audit\n\n- **Critical**: 2 hours\n- **Low**: 1 day\n") << QStringList{};
        QTest::newRow("one severity is no summary") << QByteArray("# Audit\n\n- **Critical**: 2\n") << QStringList{};
        QTest::newRow("what is open is none") << QByteArray("# Audit\n\n- **Total open issues:** 2\n") << QStringList{};
    }
    void statedTotalsAreKept()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QStringList, totals);
        const AuditDocument document = readMarkdown(markdown);
        QStringList found;
        for (const StatedTotal &total : document.totals)
            found.append(QStringLiteral("%1 %2").arg(idText(total.severity)).arg(total.count));
        QCOMPARE(found, totals);
    }

    void aScoreOfRiskIsNoneOfReadiness()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n**Overall risk level:** 6.5/10 (medium)\n\n**Score:** 7/10\n");
        QCOMPARE(document.scorecards.size(), 2);
        QVERIFY(document.scorecards[0].higherIsWorse);
        QCOMPARE(document.scorecards[0].overall->current, 6.5);
        QVERIFY(!document.scorecards[1].higherIsWorse);
    }

    void theScoreOfAFindingIsNotTheSystems()
    {
        const AuditDocument document =
            readMarkdown("# Audit\n\n## Critical issues\n\n### 1. Loose rope\n**Risk score:** 9/10\n**Fix:** tie it\n");
        QCOMPARE(document.findings.size(), 1);
        QVERIFY(document.scorecards.isEmpty());
    }

    void everyRatingKnowsWhyItWasReadSo()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\n\n## Critical issues\n\n### 1. Loose rope\n**Priority:** P1\n**Status:** fixed\n\n"
            "### 2. [LOW] Grey lamp\n**Fix:** paint\n\n## Others\n\n| ID | Finding | Severity |\n|---|---|---|\n"
            "| T-1 | Old gear | high |\n");
        QCOMPARE(document.findings.size(), 3);
        const Finding &rope = document.findings[0];
        QCOMPARE(rope.severityOrigin, (Origin{ReadFrom::HeadingAbove, 3}));
        QCOMPARE(rope.priorityOrigin, (Origin{ReadFrom::Field, 6}));
        QCOMPARE(rope.statusOrigin, (Origin{ReadFrom::Field, 7}));
        QCOMPARE(document.findings[1].severityOrigin, (Origin{ReadFrom::Heading, 9}));
        QCOMPARE(document.findings[1].statusOrigin, Origin());
        QCOMPARE(document.findings[2].severityOrigin, (Origin{ReadFrom::Column, 16}));
    }

    void theSystemIsNoHeadingOfTheDocument_data()
    {
        QTest::addColumn<QString>("subtitle");
        QTest::addColumn<QString>("system");
        QTest::newRow("a name") << QStringLiteral("Harbour Pay") << QStringLiteral("Harbour Pay");
        for (const char *words : {"Document Information", "Executive Summary", "Informations générales", "基本情報",
                                  "项目信息", "문서 정보", "معلومات التقرير", "Общая информация"})
            QTest::newRow(words) << QString::fromUtf8(words) << QString();
    }
    void theSystemIsNoHeadingOfTheDocument()
    {
        QFETCH(QString, subtitle);
        const QString markdown = QStringLiteral("# Audit\n\n## %1\n\n**Date:** 2026-03-04\n**Author:** Ann\n");
        QTEST(readMarkdown(markdown.arg(subtitle).toUtf8()).system, "system");
    }

    void anAuditReportIsAnAudit_data()
    {
        QTest::addColumn<QByteArray>("title");
        QTest::addColumn<DocumentKind>("kind");
        QTest::newRow("en") << QByteArray("Complete system audit report") << DocumentKind::Audit;
        QTest::newRow("es") << QByteArray("Informe completo de auditoría") << DocumentKind::Audit;
        QTest::newRow("readiness") << QByteArray("Pier desk: launch readiness") << DocumentKind::Audit;
        QTest::newRow("a report") << QByteArray("Completion report") << DocumentKind::Report;
        QTest::newRow("a plan") << QByteArray("Plan after the audit") << DocumentKind::Plan;
    }
    void anAuditReportIsAnAudit()
    {
        QFETCH(QByteArray, title);
        QFETCH(DocumentKind, kind);
        QCOMPARE(readMarkdown("# " + title + "\n\nText.\n").kind, kind);
    }

    void wideColonsPartTitlesFieldsAndMetrics()
    {
        const AuditDocument document =
            readMarkdown("---\ntitle：甲\ndate：2026-03-02\n---\n\n# 码头服务：安全审计报告\n\n## 指标\n\n"
                         "- 响应时间：200ms\n");
        QCOMPARE(document.system, QStringLiteral("码头服务"));
        QCOMPARE(document.date, QDate(2026, 3, 2));
        QCOMPARE(document.metrics.size(), 1);
        QCOMPARE(document.metrics[0].name, QStringLiteral("响应时间"));
        QCOMPARE(document.metrics[0].before, QStringLiteral("200ms"));
    }

    void aTotalRowMakesPercentagesAScorecard()
    {
        const AuditDocument document = readMarkdown(
            "# Audit\n\n## Target metrics\n\n| Category | Current | Target |\n|---|---|---|\n| Doors | 80% | 90% |\n"
            "| Lamps | 50% | 90% |\n| **Total** | **65%** | **90%** |\n");
        QCOMPARE(document.scorecards.size(), 1);
        QCOMPARE(document.scorecards[0].rows.size(), 2);
        QVERIFY(document.scorecards[0].overall);
        QCOMPARE(document.scorecards[0].overall->current, 65.0);
    }
};

QTEST_GUILESS_MAIN(TestAuditStatements)
#include "tst_auditstatements.moc"
