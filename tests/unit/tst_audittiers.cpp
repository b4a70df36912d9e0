#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// Headings that rate what stands below them, and tables that rate their rows, as small teams and their assistants
/// write them. The texts are our own, about systems that do not exist.
class TestAuditTiers : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void theRiskOfARatedFindingIsNoRiskOfItsOwn()
    {
        const AuditDocument document = readMarkdown(
            "# Auditoría del muelle\n\n## Matriz\n\n| Hallazgo | Sev | Riesgo | Acción |\n|---|---|---|---|\n| Cuerda "
            "suelta | **alta** | medio | ✅ aplicado en mayo |\n| Pintura vieja | baja | alto (color) | 📋 anotado |\n| "
            "Lámpara rota | media | bajo | ✅ Cambiar la lámpara |\n");
        QVERIFY(document.risks.isEmpty());
        QCOMPARE(told(document), (QStringList{u"- high - resolved Cuerda suelta"_s, u"- low - open Pintura vieja"_s,
                                              u"- medium - open Lámpara rota"_s}));
    }

    void rowsWithKeysTellProblemsBesideHeadings()
    {
        const AuditDocument document = readMarkdown(
            "# Rapport d'audit du quai\n\n## 1. Bugs\n\n### B1 — Corde lâche\n\n**Gravité : critique.** Elle "
            "glisse.\n\n### B2 — Lampe cassée\n\n**Gravité : élevée.** Il fait noir.\n\n## 4. Ordre\n\n| # | Problème "
            "| "
            "Emplacement |\n|---|---|---|\n| Q1 | Peinture écaillée | `quai.c:3` |\n| Q2 | Banc sale | `banc.c` "
            "|\n\n## 5. "
            "Essais\n\n| # | Lacune | Conséquence |\n|---|---|---|\n| T1 | Aucun essai de la corde | masque B1 |\n| T2 "
            "| "
            "Aucun essai de la lampe | masque B2 |\n");
        QCOMPARE(told(document),
                 (QStringList{u"B1 critical - open Corde lâche"_s, u"B2 high - open Lampe cassée"_s,
                              u"Q1 - - open Peinture écaillée"_s, u"Q2 - - open Banc sale"_s,
                              u"T1 - - open Aucun essai de la corde"_s, u"T2 - - open Aucun essai de la lampe"_s}));
    }

    void countedProblemsBesideHeadingsAreNotes()
    {
        const AuditDocument document = readMarkdown(
            "# Pier audit\n\n## Critical issues\n\n### 1. Loose rope\n\n**Problem:** It slips.\n\n### 2. Broken "
            "lamp\n\n**Problem:** It is dark.\n\n## What we saw in May\n\n| # | Problem | Place |\n|---|---|---|\n| 7 "
            "| A "
            "rope from the fleet | `fleet.c` |\n");
        QCOMPARE(document.findings.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditTiers)
#include "tst_audittiers.moc"
