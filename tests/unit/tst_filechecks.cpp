#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/scans.h"
#include "support/strict.h"
#include "workspace/documentreading.h"
#include "workspace/workspace.h"

#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

// cobertura.xml: 62.5 % of the lines, measured on 4 March 2026, two days before the day of OpenWorkspace.
constexpr auto plan = R"(# Booking desk: readiness audit

System: Booking desk

## Findings

### QA-1: Too little is tested

Severity: High

**Acceptance criteria:**
- Line coverage ≥ 75 %
- The team has looked at it

## Before launch

- [x] Test coverage of at least 80 %
- [x] Coverage at least 50 %
- [ ] Coverage of at least 60 %
- [x] p95 latency < 500 ms
- [x] Somebody is on call
)";

} // namespace

class TestFileChecks : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    const WorkspaceState &state() const { return workspace().state(); }
    SystemId system() const { return state().documents().first().system; }

    void importPlan(const QByteArray &text = plan, const QString &path = QStringLiteral("/audits/booking.md")) const
    {
        QVERIFY(workspace().import({readMarkdown(text, path)}));
    }
    void importScan(const QString &name, const QDateTime &modified = {}) const
    {
        auto read = readDocument(scanBytes(name), QStringLiteral("/ci/") + name, Lexicon::installed().lexicon);
        QVERIFY(read);
        noteModified(read->facts, modified);
        QVERIFY(workspace().import({*read}));
    }
    FileCheck check(const QString &criterion) const
    {
        for (const FileCheck &each : workspace().checks(system())) {
            if (each.criterion.contains(criterion))
                return each;
        }
        return {};
    }
    ItemId box(const QString &text) const
    {
        for (const Item &item : state().items()) {
            if (item.kind == ItemKind::ChecklistItem && state().title(item).contains(text))
                return item.id;
        }
        return {};
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        importPlan();
    }

    void nothingIsCheckedWithoutAFile()
    {
        QVERIFY(workspace().checks(system()).isEmpty());
        const QList<FileCheck> asked = workspace().checks(box(QStringLiteral("80 %")));
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().outcome, CheckOutcome::CannotSay);
        QCOMPARE(asked.first().asked, QStringLiteral("at least 80 %"));
        QVERIFY(!asked.first().document.isValid());
    }

    void aFileAnswersTheCriteriaOfFindingsAndBoxes()
    {
        importScan(QStringLiteral("cobertura.xml"));
        const FileCheck finding = check(QStringLiteral("75 %"));
        QCOMPARE(finding.outcome, CheckOutcome::Fails);
        QCOMPARE(finding.figure, QStringLiteral("62.5 %"));
        QCOMPARE(finding.asked, QStringLiteral("at least 75 %"));
        QCOMPARE(finding.document, state().documents().last().id);
        QVERIFY(finding.age && *finding.age > std::chrono::days(2) && *finding.age < std::chrono::days(3));
        QCOMPARE(check(QStringLiteral("50 %")).outcome, CheckOutcome::Passes);
        QVERIFY(check(QStringLiteral("p95")).criterion.isEmpty()); // it looked for something else
        QVERIFY(check(QStringLiteral("on call")).criterion.isEmpty());
    }

    void aTickWhoseFileFailsIsContradicted()
    {
        QVERIFY(workspace().contradictions(system()).isEmpty());
        importScan(QStringLiteral("cobertura.xml"));
        const QList<Contradiction> all = workspace().contradictions(system());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().kind, ContradictionKind::EvidenceFails);
        QCOMPARE(all.first().items, QList{box(QStringLiteral("80 %"))});
        QVERIFY(all.first().deniesTick);
        QCOMPARE(all.first().other.document, state().documents().last().id);
        QCOMPARE(workspace().evidence(box(QStringLiteral("80 %"))), Evidence::Contradicted);
    }

    void aPassingFileTicksNothingAndProvesNothingByItself()
    {
        importScan(QStringLiteral("cobertura.xml"));
        QCOMPARE(state().item(box(QStringLiteral("60 %")))->state.status, Status::Open);
        QCOMPARE(workspace().evidence(box(QStringLiteral("50 %"))), Evidence::Claimed);
    }

    void oldEvidenceDeniesAndProvesNothing()
    {
        importScan(QStringLiteral("cobertura.xml"));
        QCOMPARE(workspace().contradictions(system()).size(), 1);
        m_open->now = m_open->now.addDays(13);
        QCOMPARE(check(QStringLiteral("75 %")).outcome, CheckOutcome::CannotSay);
        QVERIFY(workspace().contradictions(system()).isEmpty());
    }

    void anAttestationDoesNotOutweighAFailingFile()
    {
        importScan(QStringLiteral("cobertura.xml"));
        const ItemId finding = state().findingItem(state().documents().first().id, QStringLiteral("QA-1"));
        QVERIFY(workspace().attest({finding}, QStringLiteral("looks fine")));
        QCOMPARE(workspace().evidence(finding), Evidence::Contradicted);
    }

    void theAgeOfAFileThatStatesNoneIsThatOnDisk()
    {
        importPlan(QByteArray(plan).replace("p95 latency < 500 ms", "No known vulnerabilities"));
        importScan(QStringLiteral("pip-audit.json"), m_open->now.addDays(-3));
        const FileCheck known = check(QStringLiteral("vulnerabilities"));
        QVERIFY(known.age);
        QCOMPARE(std::chrono::duration_cast<std::chrono::days>(*known.age).count(), 3);
        m_open->reopen();
        QVERIFY(check(QStringLiteral("vulnerabilities")).age);
    }

    void aFileOfUnknownAgeSaysNothing()
    {
        importPlan(QByteArray(plan).replace("p95 latency < 500 ms", "No known vulnerabilities"));
        importScan(QStringLiteral("pip-audit.json"));
        const FileCheck known = check(QStringLiteral("vulnerabilities"));
        QCOMPARE(known.outcome, CheckOutcome::CannotSay);
        QVERIFY(!known.age);
    }

    void aFileSpeaksForNoneOfSeveralSystemsUntilItIsPlaced()
    {
        importPlan(QByteArray(plan).replace("Booking desk", "Harbour lights"), QStringLiteral("/audits/lights.md"));
        importScan(QStringLiteral("cobertura.xml"));
        QVERIFY(workspace().checks(system()).isEmpty());
        QVERIFY(workspace().setDocumentSystem(state().documents().last().id, system()));
        QCOMPARE(check(QStringLiteral("75 %")).outcome, CheckOutcome::Fails);
        workspace().undoStack().undo();
        QVERIFY(workspace().checks(system()).isEmpty());
    }

    void undoingTheImportTakesItsEvidenceAway()
    {
        importScan(QStringLiteral("cobertura.xml"));
        QCOMPARE(workspace().contradictions(system()).size(), 1);
        workspace().undoStack().undo();
        QVERIFY(workspace().contradictions(system()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFileChecks)
#include "tst_filechecks.moc"
