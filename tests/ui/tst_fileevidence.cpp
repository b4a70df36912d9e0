#include "items/checklistmodel.h"
#include "items/scanfactsmodel.h"
#include "pages/checklistspage.h"
#include "pages/documentspage.h"
#include "pages/findingspage.h"
#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/scans.h"
#include "support/strict.h"
#include "workspace/documentreading.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

// cobertura.xml: 62.5 % of the lines, two days before the day of OpenWorkspace.
constexpr auto plan = R"(# Booking desk: readiness audit

System: Booking desk

## Findings

### QA-1: Too little is tested

Severity: High

**Acceptance criteria:**
- Line coverage ≥ 75 %

## Before launch

- [x] Coverage at least 50 %
- [x] Somebody is on call
)";

QString textIn(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(QLatin1Char('\n'));
}

} // namespace

class TestFileEvidence : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;

    Workspace &workspace() const { return **m_open; }
    DocumentId scan() const { return workspace().state().documents().last().id; }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        const auto read = readDocument(scanBytes(QStringLiteral("cobertura.xml")), QStringLiteral("/ci/cobertura.xml"),
                                       Lexicon::installed().lexicon);
        QVERIFY(read);
        QVERIFY(workspace().import({readMarkdown(plan, QStringLiteral("/audits/booking.md")), *read}));
    }
    void cleanup() { m_open.reset(); }

    void aFindingShowsTheFileThatAnswersItsCriterion()
    {
        ui::FindingsPage page(workspace());
        page.resize(1280, 800);
        page.show();
        const ItemId finding =
            workspace().state().findingItem(workspace().state().documents().first().id, QStringLiteral("QA-1"));
        QVERIFY(page.showItem(finding));
        const auto *rows = page.findChild<QWidget *>(QStringLiteral("fileChecks"));
        QVERIFY(rows && rows->isVisibleTo(&page));
        const QString text = textIn(*rows);
        QVERIFY2(text.contains(QLatin1String("62.5 % measured, at least 75 % asked")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("2 days old")), qPrintable(text));
        const QSignalSpy lines(&page, &ui::Page::linesRequested);
        for (QLabel *label : rows->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1String("cobertura.xml")))
                emit label->linkActivated(QStringLiteral("open"));
        }
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().first().value<DocumentId>(), scan());
    }

    void aBoxShowsTheFileThatAnswersIt()
    {
        ui::ChecklistsPage page(workspace());
        page.resize(1000, 600);
        page.show();
        const auto *strip = page.findChild<QWidget *>(QStringLiteral("boxEvidence"));
        QVERIFY(strip);
        const auto show = [&](const char *title) {
            for (const Item &item : workspace().state().items()) {
                if (item.kind == ItemKind::ChecklistItem &&
                    workspace().state().title(item) == QString::fromLatin1(title))
                    QVERIFY(page.showItem(item.id));
            }
        };
        show("Coverage at least 50 %");
        QVERIFY(strip->isVisible());
        QVERIFY(textIn(*strip).contains(QLatin1String("Passes")));
        show("Somebody is on call");
        QVERIFY(!strip->isVisible());
    }

    void aFileShowsWhatItMeasuredAndAnswers()
    {
        ui::DocumentsPage page(workspace());
        page.resize(1280, 800);
        page.show();
        QVERIFY(page.showLines(scan(), {1, 1}));
        auto *table = page.findChild<QTreeView *>(QStringLiteral("evidenceTable"));
        QTRY_VERIFY(table->model()->rowCount() > 0);
        QCOMPARE(table->model()->index(0, int(ScanFactsModel::Column::Value)).data().toString(),
                 QStringLiteral("62.5 %"));
        const auto *answers = page.findChild<QWidget *>(QStringLiteral("answeredCriteria"));
        QTRY_VERIFY(answers && textIn(*answers).contains(QLatin1String("QA-1")));
    }

    void aDocumentIsMovedToAnotherSystem()
    {
        ui::DocumentsPage page(workspace());
        page.resize(1280, 800);
        page.show();
        QVERIFY(page.showLines(scan(), {1, 1}));
        auto *systems = page.findChild<QComboBox *>(QStringLiteral("documentSystem"));
        QTRY_COMPARE(systems->count(), 2);
        const SystemId booking = workspace().state().documents().first().system;
        const int row = systems->findText(workspace().state().system(booking)->name);
        systems->setCurrentIndex(row);
        emit systems->activated(row);
        QCOMPARE(workspace().state().documents().last().system, booking);
        QTRY_COMPARE(systems->count(), 1);
    }
};

QTEST_MAIN(TestFileEvidence)
#include "tst_fileevidence.moc"
