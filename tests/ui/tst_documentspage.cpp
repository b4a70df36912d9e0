#include "code/sourceview.h"
#include "pages/documentspage.h"
#include "support/child.h"
#include "support/lighthouseworkspace.h"
#include "support/strict.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using test::child;
using ui::DocumentsPage;
using ui::SourceView;

namespace {

SourceView &source(QWidget &page)
{
    return child<SourceView>(page, "sourceView");
}

void act(QWidget &page, const char *action)
{
    child<QAction>(page, action).trigger();
}

} // namespace

class TestDocumentsPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysThatThereAreNoDocuments()
    {
        test::LighthouseWorkspace workspace;
        DocumentsPage page(*workspace);
        page.resize(900, 600);
        page.show();
        QVERIFY(child<QLabel>(page, "emptyState").isVisible());
        QVERIFY(page.statusText().isEmpty());
    }

    void showsTheTextWithItsSecretCovered()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        QVERIFY(!source(page).toPlainText().contains(QLatin1String("Zx81kQ9PmN44")));
        QVERIFY(source(page).toPlainText().contains(QLatin1String("## Checklist")));
        QCOMPARE(source(page).marksAt(7).first().kind, MarkKind::Secret);
        QCOMPARE(workspace->documentBytes(workspace.document()).value(), test::lighthouseText());
        QVERIFY(page.statusText().contains(QLatin1String("hidden secrets: 1")));
    }

    void marksLinesThatWereUnderstood()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        QVERIFY(source(page).isClaimed(5));
        QVERIFY(!source(page).isClaimed(6));
        QVERIFY(source(page).isClaimed(25));
        QVERIFY(child<QLabel>(page, "understood").text().contains(QLatin1String("91")));
    }

    void showsTheLinesAskedForBeforeTheTextWasThere()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QVERIFY(page.showLines(workspace.document(), {13, 13}));
        QTRY_COMPARE(source(page).currentLine(), 13);
        QCOMPARE(source(page).band(), (LineRange{12, 15})); // all of the finding
        QVERIFY(page.showLines(workspace.document(), {8, 9}));
        QCOMPARE(source(page).currentLine(), 8);
        QCOMPARE(source(page).band(), (LineRange{8, 9}));
        QVERIFY(!page.showLines(DocumentId{99}, {1, 1}));
    }

    void whereALinkLeadsStandsInTheMiddleAndIsMarked_data()
    {
        QTest::addColumn<LineRange>("lines");
        QTest::newRow("one line of a finding") << LineRange{14, 14};
        QTest::newRow("several lines") << LineRange{15, 17};
    }
    void whereALinkLeadsStandsInTheMiddleAndIsMarked()
    {
        QFETCH(const LineRange, lines);
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QVERIFY(page.showLines(workspace.document(), lines)); // before the text is there, and before it has a size
        page.resize(900, 330);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        QTRY_COMPARE(source(page).pointedAt(), lines);
        QCOMPARE(source(page).currentLine(), lines.first);
        const auto inSight = source(page).visibleLines();
        QVERIFY2(inSight.size() < 25, "all of it is in sight anyway");
        const int above = lines.first - inSight.first().line;
        const int below = inSight.last().line - lines.last;
        QVERIFY2(std::abs(above - below) <= 2, qPrintable(QStringLiteral("%1 above, %2 below").arg(above).arg(below)));
        QTest::keyClick(&source(page), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(source(page).pointedAt(), LineRange{});
    }

    void clampsLinesBeyondTheText()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        QVERIFY(page.showLines(workspace.document(), {900, 901}));
        QCOMPARE(source(page).currentLine(), 30);
    }

    void saysWhatTheLinesUnderTheCursorBecame()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        page.showLines(workspace.document(), {14, 14});
        QCOMPARE(child<QLabel>(page, "becameTitle").text(), QStringLiteral("Replace the lamp"));
        QVERIFY(child<QLabel>(page, "becameLines").text().contains(QStringLiteral("12–15")));
        page.showLines(workspace.document(), {8, 8});
        QVERIFY(child<QPushButton>(page, "openItem").isHidden());
    }

    void opensTheFindingOfTheLineByEnterAndByButton()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        page.showLines(workspace.document(), {14, 14});
        QSignalSpy requested(&page, &DocumentsPage::itemRequested);
        QTest::keyClick(&source(page), Qt::Key_Return);
        child<QPushButton>(page, "openItem").click();
        QCOMPARE(requested.count(), 2);
        for (const auto &arguments : requested)
            QCOMPARE(arguments.first().value<ItemId>(), workspace.finding("LAMP-1"));
    }

    void walksTheMarksAroundTheEnds()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        QList<int> seen;
        for (int i = 0; i < 6; ++i) {
            act(page, "nextMark");
            seen.append(source(page).currentLine());
        }
        QCOMPARE(seen, (QList<int>{5, 6, 7, 12, 16, 5}));
        act(page, "previousMark");
        QCOMPARE(source(page).currentLine(), 16);
    }

    void findsTextForwardBackwardAndAroundTheEnd()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        auto &field = child<QLineEdit>(page, "searchField");
        QTest::keyClicks(&field, QStringLiteral("## "));
        QCOMPARE(child<QLabel>(page, "found").text(), QStringLiteral("1 of 4"));
        QCOMPARE(source(page).currentLine(), 3);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(source(page).currentLine(), 10);
        QCOMPARE(child<QLabel>(page, "found").text(), QStringLiteral("2 of 4"));
        act(page, "findPreviousPlace");
        act(page, "findPreviousPlace");
        QCOMPARE(source(page).currentLine(), 20);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QTest::keyClicks(&field, QStringLiteral("submarine"));
        QCOMPARE(child<QLabel>(page, "found").text(), QStringLiteral("not found"));
    }

    void keepsTheLinesFromMovingSidewaysWhereTheyNeedNot()
    {
        test::LighthouseWorkspace workspace;
        AuditDocument facts;
        facts.path = QStringLiteral("harbour.md");
        facts.sha256 = QStringLiteral("02");
        facts.system = QStringLiteral("Harbour");
        facts.lineCount = 2;
        workspace.import(facts, "The pier " + QByteArray(400, 'x') + " gate\nA pier\n");
        DocumentsPage page(*workspace);
        page.resize(1000, 600);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 3);
        auto &field = child<QLineEdit>(page, "searchField");
        const QScrollBar &sideways = *source(page).horizontalScrollBar();
        QTest::keyClicks(&field, QStringLiteral("gate"));
        QVERIFY(sideways.value() > 0);
        field.setText(QStringLiteral("pier"));
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(sideways.value(), 0);
    }

    void countsThePlacesAgainWhereTheCursorLeftThem()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        child<QLineEdit>(page, "searchField").setText(QStringLiteral("## "));
        page.showLines(workspace.document(), {14, 14});
        QCOMPARE(child<QLabel>(page, "found").text(), QStringLiteral("4 found"));
        act(page, "findNextPlace");
        QVERIFY(source(page).currentLine() > 14);
    }

    void asksWhatToFindWhereNothingIsSought()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        act(page, "findNextPlace");
        QTRY_VERIFY(child<QLineEdit>(page, "searchField").hasFocus());
    }

    void goesToALine()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        act(page, "goToLine");
        QTRY_VERIFY(child<QSpinBox>(page, "lineField").hasFocus());
        QTest::keyClicks(&child<QSpinBox>(page, "lineField"), QStringLiteral("21"));
        QTest::keyClick(&child<QSpinBox>(page, "lineField"), Qt::Key_Return);
        QCOMPARE(source(page).currentLine(), 21);
        QVERIFY(source(page).hasFocus());
    }

    void followsTheOutlineAndBack()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        auto &outline = child<QTreeView>(page, "outline");
        page.showLines(workspace.document(), {14, 14});
        QCOMPARE(outline.currentIndex().data().toString(), QStringLiteral("P0"));
        const QModelIndex risks = outline.model()->index(0, 0, outline.rootIndex());
        outline.setCurrentIndex(risks);
        emit outline.clicked(risks);
        QCOMPARE(source(page).currentLine(), 3);
    }

    void showsOnlyTheDocumentsOfTheScopeAndWidensItOnRequest()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        AuditDocument other;
        other.path = QStringLiteral("harbour.md");
        other.sha256 = QStringLiteral("01");
        other.system = QStringLiteral("Harbour");
        other.lineCount = 1;
        workspace.import(other, "Only words.");
        const SystemId harbour = workspace->state().systems()[1].id;
        DocumentsPage page(*workspace);
        page.setScope(harbour);
        QCOMPARE(child<QComboBox>(page, "documentChooser").count(), 1);
        QTRY_COMPARE(source(page).toPlainText(), QStringLiteral("Only words."));
        QSignalSpy scope(&page, &DocumentsPage::scopeRequested);
        QVERIFY(page.showLines(workspace.document(), {12, 12}));
        QCOMPARE(scope.count(), 1);
        QTRY_COMPARE(source(page).currentLine(), 12);
        QCOMPARE(page.document(), workspace.document());
    }

    void repeatsAStatusAsSoonAsItChanges()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        const QString before = source(page).marksAt(12).last().text;
        QVERIFY(workspace->setStatus({workspace.finding("LAMP-1")}, Status::InProgress));
        QVERIFY(source(page).marksAt(12).last().text != before);
    }

    void takesANoteForAFindingWhereItStands()
    {
        test::LighthouseWorkspace workspace;
        AuditDocument audit = test::lighthouseAudit();
        audit.notes = {{QStringLiteral("The rail is loose.\n\nThe boat leaks."), {}, 27, 29}};
        workspace.import(audit);
        DocumentsPage page(*workspace);
        QTRY_COMPARE(source(page).lineCount(), 30);
        page.showLines(workspace.document(), {14, 14});
        QVERIFY(child<QPushButton>(page, "takeNote").isHidden());
        QVERIFY(!child<QAction>(page, "takeForFinding").isEnabled());
        page.showLines(workspace.document(), {29, 29});
        QVERIFY(child<QLabel>(page, "becameLines").text().contains(QLatin1String("kept as a note")));
        child<QPushButton>(page, "takeNote").click();
        QTRY_COMPARE(child<QLabel>(page, "becameTitle").text(), QStringLiteral("The boat leaks"));
        QCOMPARE(source(page).currentLine(), 29);
        QCOMPARE(workspace->state().documents().first().facts->notes.first().lastLine, 27);
        workspace->undoStack().undo();
        QTRY_VERIFY(child<QLabel>(page, "becameLines").text().contains(QLatin1String("kept as a note")));
        QCOMPARE(source(page).currentLine(), 29);
    }

    void takesTheSelectedLinesOfANoteTogether()
    {
        test::LighthouseWorkspace workspace;
        AuditDocument audit = test::lighthouseAudit();
        audit.notes = {{QStringLiteral("The rail is loose.\n\nThe boat leaks."), {}, 27, 29}};
        workspace.import(audit);
        DocumentsPage page(*workspace);
        page.show();
        QTRY_COMPARE(source(page).lineCount(), 30);
        page.showLines(workspace.document(), {27, 27});
        QTest::keyClick(&source(page), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&source(page), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&source(page), Qt::Key_End, Qt::ShiftModifier);
        act(page, "takeForFinding");
        const Finding *taken = workspace->state().finding(*workspace->state().item(
            test::itemTitled(workspace->state(), ItemKind::Finding, QStringLiteral("The rail is loose"))));
        QCOMPARE(taken->line, 27);
        QCOMPARE(taken->lastLine, 29);
        QVERIFY(workspace->state().documents().first().facts->notes.isEmpty());
    }

    void remembersItsLayout()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        DocumentsPage page(*workspace);
        const QByteArray layout = page.saveLayout();
        QVERIFY(!layout.isEmpty());
        page.restoreLayout(layout);
        page.restoreLayout("nonsense");
        QCOMPARE(page.saveLayout(), layout);
    }

    void diesQuietlyWhileReading()
    {
        test::LighthouseWorkspace workspace;
        workspace.import();
        auto page = std::make_unique<DocumentsPage>(*workspace);
        page.reset();
        QCoreApplication::sendPostedEvents();
    }
};

QTEST_MAIN(TestDocumentsPage)
#include "tst_documentspage.moc"
