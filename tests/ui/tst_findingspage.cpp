#include "items/findingsmodel.h"
#include "pages/datefield.h"
#include "pages/findingprose.h"
#include "pages/findingspage.h"
#include "support/strict.h"
#include "support/workspacefixture.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QTreeView>
#include <QUndoStack>
#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

AuditDocument harbour()
{
    using test::finding;
    Finding leak = finding(u"H-1"_s, u"The pilot key is in the repository"_s, Severity::Critical);
    leak.description =
        u"See **config.yml**: sk-ant-api03-Qm7xZp4RtYw9KbN2\n\n![x](/etc/hostname)\n\n```diff\n- a\n+ b\n```\n"_s;
    leak.dependsOn = {u"H-3"_s};
    leak.mentions = {{99, u"see H-1"_s}};
    leak.effort = Effort{u"2 h"_s, 2, 2};
    Finding backups = finding(u"H-2"_s, u"Backups are never restored"_s, Severity::High);
    backups.owner = u"Ops"_s;
    Finding alerts = finding(u"H-3"_s, u"No alerts at night"_s, Severity::Low, Status::Resolved);
    return test::audit(u"harbour.md"_s, u"Harbour gateway"_s, {leak, backups, alerts});
}

AuditDocument lighthouse()
{
    return test::audit(u"lighthouse.md"_s, u"Lighthouse"_s,
                       {test::finding(u"L-1"_s, u"Lamp has no spare"_s, Severity::Medium)});
}

} // namespace

class TestFindingsPage : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ui::FindingsPage> m_page;

    template <typename T> T *child(const QString &name) const { return m_page->findChild<T *>(name); }
    QTreeView *tree() const { return child<QTreeView>(u"findingsTree"_s); }
    FindingsModel *model() const { return static_cast<FindingsModel *>(tree()->model()); }
    QLineEdit *filter() const { return child<QLineEdit>(u"findingsFilter"_s); }

    ItemId idOfKey(const QString &key) const
    {
        for (const Item &item : m_workspace->state().items()) {
            if (m_workspace->state().key(item) == key)
                return item.id;
        }
        return {};
    }
    const ItemState &state(const QString &key) const { return m_workspace->state().item(idOfKey(key))->state; }
    void select(const QString &key)
    {
        QVERIFY(m_page->showItem(idOfKey(key)));
        tree()->setFocus();
        QTRY_VERIFY(tree()->hasFocus());
    }
    QStringList shownKeys() const
    {
        QStringList keys;
        for (const FindingFactsPtr &row : model()->rows()) {
            if (model()->indexOf(row->item).isValid())
                keys.append(row->key);
        }
        return keys;
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        auto workspace = Workspace::create(m_dir->filePath(u"team.shipworthy"_s), [] { return test::noon(); });
        QVERIFY(workspace);
        m_workspace = std::move(*workspace);
        m_workspace->setAuthor(u"Ada"_s);
        QVERIFY(m_workspace->import({{harbour(), "# Harbour"}, {lighthouse(), "# Lighthouse"}}));
        m_page = std::make_unique<ui::FindingsPage>(*m_workspace);
        m_page->resize(1280, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void theTitleIsCorrectedInPlace()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *edit = child<QLineEdit>(u"titleEdit"_s);
        QTRY_VERIFY(edit->hasFocus());
        QCOMPARE(edit->text(), u"Backups are never restored"_s);
        edit->setText(u"Nobody restores backups"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(state(u"H-2"_s).title, u"Nobody restores backups"_s);
        QCOMPARE(child<QLabel>(u"findingTitle"_s)->text(), u"Nobody restores backups"_s);
        QTRY_VERIFY(tree()->hasFocus());
        m_workspace->undoStack().undo();
        QVERIFY(state(u"H-2"_s).title.isEmpty());
    }

    void escKeepsTheTitle()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), Qt::Key_F2);
        auto *edit = child<QLineEdit>(u"titleEdit"_s);
        edit->setText(u"Something else"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(state(u"H-2"_s).title.isEmpty());
        QVERIFY(edit->isHidden());
    }

    void aCorrectionShowsWhatTheDocumentSaysAndIsReverted()
    {
        select(u"H-1"_s);
        const auto said = [this] { // the one before may not have gone yet
            return m_page->findChildren<QWidget *>(u"documentSays"_s).last()->findChildren<QLabel *>();
        };
        QVERIFY(said().isEmpty());
        auto *effort = child<QLineEdit>(u"effortField"_s);
        QCOMPARE(effort->text(), u"2 h"_s);
        effort->setFocus();
        effort->setText(u"3 days"_s);
        QTest::keyClick(effort, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).effort->minHours, 24.0);
        const auto labels = said();
        QCOMPARE(labels.size(), 2);
        QVERIFY(labels[0]->text().contains(u"2 h"_s));
        emit labels[1]->linkActivated(u"open"_s);
        QVERIFY(!state(u"H-1"_s).effort);
        QCOMPARE(effort->text(), u"2 h"_s);
    }

    void whatIsNoAmountOfWorkIsRefusedAndSaid()
    {
        select(u"H-1"_s);
        const QSignalSpy failures(m_page.get(), &ui::Page::failed);
        auto *effort = child<QLineEdit>(u"effortField"_s);
        effort->setFocus();
        effort->setText(u"soon"_s);
        QTest::keyClick(effort, Qt::Key_Return);
        QCOMPARE(failures.size(), 1);
        QVERIFY(!state(u"H-1"_s).effort);
    }

    void whatIsNoFindingLeavesTheListAndTheCount()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), Qt::Key_M);
        QVERIFY(state(u"H-2"_s).misread);
        QVERIFY(!shownKeys().contains(u"H-2"_s));
        QVERIFY(m_page->statusText().startsWith(u"3 shown of 3"_s));
        m_page->setQuery(u"is:misread"_s);
        QCOMPARE(shownKeys(), QStringList{u"H-2"_s});
        m_workspace->undoStack().undo();
        m_page->setQuery({});
        QVERIFY(shownKeys().contains(u"H-2"_s));
    }

    void hidesTheDetailWhereThereIsNothingToDetail()
    {
        select(u"H-1"_s);
        auto *detail = child<QWidget>(u"findingDetail"_s);
        QVERIFY(detail->isVisible());
        m_page->setQuery(u"submarine"_s);
        QVERIFY(!detail->isVisible());
        m_page->setQuery({});
        QVERIFY(detail->isVisible());
    }

    void saysCalmlyThatNothingIsSelected()
    {
        tree()->clearSelection();
        QVERIFY(child<QLabel>(u"findingNothing"_s)->isVisible());
        select(u"H-1"_s);
        QVERIFY(!child<QLabel>(u"findingNothing"_s)->isVisible());
    }

    void spaceTicksAndUndoTakesItBack()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(state(u"H-1"_s).status, Status::Resolved);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
    }

    void aDigitSetsTheStatus_data()
    {
        QTest::addColumn<char>("key");
        QTest::addColumn<Status>("status");
        char key = '1';
        for (const auto &[status, id] : names<Status>)
            QTest::newRow(qPrintable(id.toString())) << key++ << status;
    }
    void aDigitSetsTheStatus()
    {
        QFETCH(char, key);
        QFETCH(Status, status);
        select(u"H-2"_s);
        QTest::keyClick(tree(), key);
        QCOMPARE(state(u"H-2"_s).status, status);
    }

    void severalSelectedAreEditedAsOneStep()
    {
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"L-1"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), '2');
        QCOMPARE(state(u"H-1"_s).status, Status::InProgress);
        QCOMPARE(state(u"L-1"_s).status, Status::InProgress);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).status, Status::Open);
        QCOMPARE(state(u"L-1"_s).status, Status::Open);
    }

    void theFilterNarrowsAndCounts()
    {
        QTest::keyClicks(filter(), u"severity:high,low"_s);
        QCOMPARE(shownKeys(), QStringList({u"H-2"_s, u"H-3"_s}));
        QVERIFY2(filter()->accessibleDescription().contains(u"2 of 4"_s),
                 qPrintable(filter()->accessibleDescription()));
        QVERIFY(m_page->statusText().contains(u"2 shown of 4"_s));
    }

    void anInvalidFilterKeepsTheLastGoodResultAndSaysWhy()
    {
        m_page->setQuery(u"severity:high"_s);
        m_page->setQuery(u"severity:high owner:Ops severity:urgent is:open"_s);
        QCOMPARE(shownKeys(), QStringList{u"H-2"_s});
        QVERIFY(filter()->accessibleDescription().contains(u"“urgent” is not a severity"_s));
    }

    void tabCompletesAField()
    {
        QTest::keyClicks(filter(), u"severity:"_s);
        QTest::keyClick(filter(), Qt::Key_Tab);
        QCOMPARE(filter()->text(), u"severity:critical"_s);
        QCOMPARE(shownKeys(), QStringList{u"H-1"_s});
    }

    void nothingFitsOffersToClear()
    {
        m_page->setQuery(u"key:nowhere"_s);
        auto *clear = child<QPushButton>(u"clearFilter"_s);
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QCOMPARE(shownKeys().size(), 4);
        QVERIFY(tree()->isVisible());
    }

    void aQuickFilterWritesTheQuery()
    {
        auto *open = child<QAbstractButton>(u"quick:is:open"_s);
        QVERIFY(open->accessibleName().endsWith(u"3"_s));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_page->query(), u"is:open"_s);
        QCOMPARE(shownKeys(), QStringList({u"H-1"_s, u"H-2"_s, u"L-1"_s}));
        QTest::mouseClick(open, Qt::LeftButton);
        QCOMPARE(m_page->query(), QString());
    }

    void regroupingSortingAndTickingKeepTheSelection()
    {
        select(u"H-2"_s);
        child<QComboBox>(u"groupChooser"_s)->setCurrentIndex(static_cast<int>(FindingsGrouping::Status));
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        tree()->sortByColumn(static_cast<int>(FindingsColumn::Title), Qt::DescendingOrder);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void aClosedGroupStaysClosed()
    {
        tree()->collapse(model()->index(1, 0));
        m_page->setQuery(u"severity:critical"_s);
        m_page->setQuery({});
        QVERIFY(tree()->isExpanded(model()->index(0, 0)));
        QVERIFY(!tree()->isExpanded(model()->index(1, 0)));
    }

    void nGoesToTheNextOpenOne()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'n');
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"L-1"_s); // past the resolved H-3
        QTest::keyClick(tree(), 'n');
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-1"_s); // and round again
    }

    void theDetailHidesSecretsAndOpensNothing()
    {
        select(u"H-1"_s);
        QCOMPARE(child<QLabel>(u"findingTitle"_s)->text(), u"The pilot key is in the repository"_s);
        QString prose;
        for (QTextBrowser *browser : m_page->findChildren<QTextBrowser *>(u"findingProse"_s)) {
            prose += browser->toPlainText();
            QVERIFY(!browser->openLinks());
            QVERIFY(!browser->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isValid());
            QVERIFY(!browser->toPlainText().contains(QChar::ObjectReplacementCharacter));
        }
        QVERIFY(prose.contains(u"See config.yml"_s));
        QVERIFY(prose.contains(u"[secret hidden]"_s));
        QVERIFY(!prose.contains(u"Qm7xZp4RtYw9KbN2"_s));
        auto *code = child<QPlainTextEdit>(u"findingCode"_s);
        QCOMPARE(code->toPlainText(), u"- a\n+ b"_s);
        QCOMPARE(code->extraSelections().size(), 2);
    }

    void numbersOfAListGoOnBehindCode()
    {
        const TextBlock prose{TextBlock::Kind::Prose, u"2. Rotate the key\n   - twice\n3. Tell the pilots"_s, {}, 0};
        const ui::FindingProse shown(prose);
        QVERIFY2(shown.toPlainText().contains(u"2. Rotate the key"_s), qPrintable(shown.toPlainText()));
        QVERIFY2(shown.toPlainText().contains(u"3. Tell the pilots"_s), qPrintable(shown.toPlainText()));
    }

    void severalSelectedShowTheEditorsOnly()
    {
        select(u"H-1"_s);
        tree()->selectAll();
        QTRY_VERIFY(!child<QTextBrowser>(u"findingProse"_s));
        QVERIFY(!child<QPlainTextEdit>(u"noteField"_s)->isVisible());
        QCOMPARE(child<QComboBox>(u"statusField"_s)->currentIndex(), -1); // they differ
        QVERIFY(child<QPushButton>(u"attestButton"_s)->isVisible());
    }

    void tickingUnderAFilterGoesOnWithTheNextRow()
    {
        m_page->setQuery(u"is:open"_s);
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_Space);
        QCOMPARE(shownKeys(), QStringList({u"H-2"_s, u"L-1"_s}));
        QVERIFY(!tree()->selectionModel()->selectedRows().isEmpty());
    }

    void aDayIsReadAsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QDate>("day");
        const QDate december(2026, 12, 1);
        QTest::newRow("ISO") << u"2026-12-01"_s << u"en_US"_s << december;
        QTest::newRow("ISO in short") << u" 2026-12-1 "_s << u"de_DE"_s << december;
        QTest::newRow("two digits, US") << u"12/1/26"_s << u"en_US"_s << december;
        QTest::newRow("four digits, US") << u"12/1/2026"_s << u"en_US"_s << december;
        QTest::newRow("German") << u"01.12.26"_s << u"de_DE"_s << december;
        QTest::newRow("German in full") << u"01.12.2026"_s << u"de_DE"_s << december;
        QTest::newRow("no day of the calendar") << u"2026-02-30"_s << u"en_US"_s << QDate();
        QTest::newRow("half a day") << u"2026-12"_s << u"en_US"_s << QDate();
        QTest::newRow("words") << u"soon"_s << u"en_US"_s << QDate();
        QTest::newRow("nothing") << QString() << u"en_US"_s << QDate();
    }
    void aDayIsReadAsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QTEST(ui::dayFrom(text, QLocale(locale)), "day");
    }

    void aDueDayIsTyped()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'd');
        auto *day = child<QLineEdit>(u"dueCalendarText"_s);
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClicks(day, u"2026-12-01"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).due, QDate(2026, 12, 1));
        QVERIFY(!day->isVisible());
    }

    void whatIsNoDueDayIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no day") << u"2026-13-01"_s << u"“2026-13-01” is no day"_s;
        QTest::newRow("too early") << u"1126-12-01"_s << u"Days go from 2000-01-01 to 2100-12-31"_s;
        QTest::newRow("too late") << u"2101-01-01"_s << u"Days go from"_s;
    }
    void whatIsNoDueDayIsRefusedWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'd');
        auto *day = child<QLineEdit>(u"dueCalendarText"_s);
        QTRY_VERIFY(day->hasFocus());
        QTest::keyClicks(day, text);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(!state(u"H-1"_s).due.isValid());
        QVERIFY(day->isVisible());
        const QString said = child<QLabel>(u"dueCalendarHint"_s)->text();
        QVERIFY2(said.startsWith(reason), qPrintable(said));
    }

    void theOwnerFieldSetsTheOwner()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->lineEdit()->hasFocus());
        QTest::keyClicks(owner->lineEdit(), u"Ops"_s);
        QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).owner, u"Ops"_s);
        QCOMPARE(m_workspace->undoStack().count(), m_workspace->undoStack().index());
    }

    void enterInTheOwnerFieldGoesBackToTheTable()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->hasFocus());
        QTest::keyClicks(owner, u"Ada"_s);
        QTest::keyClick(owner, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).owner, u"Ada"_s);
        QVERIFY(tree()->hasFocus());
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-1"_s);
    }

    void escInTheOwnerFieldRestoresTheOldOne()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->hasFocus());
        QTest::keyClicks(owner, u"Ada"_s);
        QTest::keyClick(owner, Qt::Key_Escape);
        QVERIFY(tree()->hasFocus());
        QCOMPARE(owner->currentText(), u"Ops"_s);
        QCOMPARE(state(u"H-2"_s).owner, u"Ops"_s);
    }

    void anUntouchedOwnerFieldLeavesUndoToTheWorkspace()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->hasFocus());
        const auto claimsUndo = [owner] {
            QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            asked.ignore();
            QCoreApplication::sendEvent(owner, &asked);
            return asked.isAccepted();
        };
        QVERIFY(!claimsUndo());
        QTest::keyClicks(owner, u"Ad"_s);
        QVERIFY(claimsUndo());
    }

    void theCaretStaysWhereOneTypesTheOwner()
    {
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->hasFocus());
        QTest::keyClick(owner, Qt::Key_End);
        QVERIFY(m_workspace->setStatus({idOfKey(u"H-3"_s)}, Status::Open)); // the page shows all anew
        QTest::keyClicks(owner, u"!"_s);
        QVERIFY(m_workspace->setStatus({idOfKey(u"H-3"_s)}, Status::Resolved));
        QTest::keyClicks(owner, u"?"_s);
        QCOMPARE(owner->currentText(), u"Ops!?"_s);
    }

    void escInTheDetailGoesBackToTheTable_data()
    {
        QTest::addColumn<QString>("field");
        QTest::newRow("status") << u"statusField"_s;
        QTest::newRow("due day") << u"dueField"_s;
        QTest::newRow("note") << u"noteField"_s;
        QTest::newRow("text") << u"findingScroll"_s;
        QTest::newRow("prose") << u"findingProse"_s;
    }
    void escInTheDetailGoesBackToTheTable()
    {
        QFETCH(QString, field);
        select(u"H-1"_s);
        auto *widget = child<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_Escape);
        QVERIFY(tree()->hasFocus());
    }

    void ctrlEnterInTheNoteGoesBackToTheTable()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'e');
        auto *note = child<QPlainTextEdit>(u"noteField"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Asked"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(state(u"H-1"_s).note, u"Asked"_s);
        QVERIFY(tree()->hasFocus());
    }

    void aFilterKeepsTheSelectionThroughWhatIsTypedBetween()
    {
        select(u"H-2"_s);
        QTest::keyClicks(filter(), u"severity:"_s);
        m_page->setQuery(u"severity:low"_s);
        m_page->setQuery(u"severity:low,high"_s);
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void enterInTheFilterSelectsTheFirstFinding()
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), u"severity:high,low"_s);
        QTest::keyClick(filter(), Qt::Key_Return);
        QVERIFY(tree()->hasFocus());
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void aNoteSurvivesLeavingItAndReopening()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), 'e');
        auto *note = child<QPlainTextEdit>(u"noteField"_s);
        QTRY_VERIFY(note->hasFocus());
        QTest::keyClicks(note, u"Asked the vendor"_s);
        QVERIFY(m_page->showItem(idOfKey(u"H-2"_s)));
        QCOMPARE(state(u"H-1"_s).note, u"Asked the vendor"_s);
        QCOMPARE(note->toPlainText(), QString());
        m_page.reset();
        m_workspace.reset();
        auto reopened = Workspace::open(m_dir->filePath(u"team.shipworthy"_s), [] { return test::noon(); });
        QVERIFY(reopened);
        m_workspace = std::move(*reopened);
        QCOMPARE(state(u"H-1"_s).note, u"Asked the vendor"_s);
    }

    void ctrlEnterKeepsTheNoteAsOneStep()
    {
        select(u"H-1"_s);
        const int before = m_workspace->undoStack().count();
        auto *note = child<QPlainTextEdit>(u"noteField"_s);
        note->setFocus();
        QTest::keyClicks(note, u"one two"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(state(u"H-1"_s).note, u"one two"_s);
        QCOMPARE(m_workspace->undoStack().count(), before + 1);
    }

    void aContradictedTickShowsBothPlaces()
    {
        Finding halfDone = test::finding(u"B-1"_s, u"Buoy lights are dark"_s, Severity::Critical, Status::Partial);
        halfDone.checked = true;
        halfDone.resolution = u"Partial: two of five are lit."_s;
        QVERIFY(m_workspace->import({{test::audit(u"buoys.md"_s, u"Buoys"_s, {halfDone}), "# Buoys"}}));
        select(u"B-1"_s);
        auto *box = child<QWidget>(u"conflictBox"_s);
        QVERIFY(box->isVisible());
        QSignalSpy asked(m_page.get(), &ui::Page::linesRequested);
        const QList<QLabel *> labels = box->findChildren<QLabel *>();
        const auto link =
            std::ranges::find_if(labels, [](QLabel *label) { return label->text().contains(u"<a href"_s); });
        QVERIFY(link != labels.end());
        emit(*link)->linkActivated(u"open"_s);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].value<LineRange>().first, 10);
        auto *reopen = box->findChild<QPushButton *>(u"reopenButton"_s);
        QVERIFY(reopen);
        QTest::mouseClick(reopen, Qt::LeftButton);
        QCOMPARE(state(u"B-1"_s).status, Status::Open);
        QVERIFY(!box->isVisible());
    }

    void attestingSaysWhatWasSeen()
    {
        select(u"H-1"_s);
        QTest::mouseClick(child<QPushButton>(u"attestButton"_s), Qt::LeftButton);
        auto *seen = child<QLineEdit>(u"attestSeen"_s);
        QTest::keyClicks(seen, u"the key is revoked"_s);
        QTest::keyClick(seen, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).attestation->statement, u"the key is revoked"_s);
        QCOMPARE(m_workspace->evidence(idOfKey(u"H-1"_s)), Evidence::Verified);
        QVERIFY(!seen->isVisible());
    }

    void acceptingARiskNeedsAReason()
    {
        select(u"H-1"_s);
        QTest::mouseClick(child<QPushButton>(u"acceptButton"_s), Qt::LeftButton);
        auto *confirm = child<QPushButton>(u"acceptConfirm"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(child<QLineEdit>(u"acceptReason"_s), u"only on the test net"_s);
        QTest::mouseClick(confirm, Qt::LeftButton);
        QVERIFY(state(u"H-1"_s).waiver);
        QCOMPARE(state(u"H-1"_s).waiver->until, test::noon().date().addDays(30));
        QCOMPARE(state(u"H-1"_s).status, Status::Accepted);
    }

    void altEnterAsksForTheLines()
    {
        select(u"H-2"_s);
        QSignalSpy asked(m_page.get(), &ui::Page::linesRequested);
        QTest::keyClick(tree(), Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].value<LineRange>(), (LineRange{20, 28}));
    }

    void copyGivesMarkdown()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"- [ ] **H-1** The pilot key"_s), qPrintable(text));
    }

    void aSystemScopesThePage()
    {
        m_page->setScope(m_workspace->state().systems().last().id);
        QCOMPARE(shownKeys(), QStringList{u"L-1"_s});
        QVERIFY(!m_page->showItem(idOfKey(u"H-1"_s)));
        m_page->setScope({});
        QCOMPARE(shownKeys().size(), 4);
    }

    void titlesCanBeReadInASmallWindow()
    {
        m_page->resize(ui::px(1110), ui::px(700)); // as narrow as the detail stays at the side
        select(u"H-1"_s);
        const int thirtyLetters = tree()->fontMetrics().horizontalAdvance(QString(30, u'e'));
        QTRY_VERIFY(tree()->columnWidth(static_cast<int>(FindingsColumn::Title)) >= thirtyLetters);
        QVERIFY(tree()->isColumnHidden(static_cast<int>(FindingsColumn::Effort)));
        m_page->resize(ui::px(1500), ui::px(700));
        QTRY_VERIFY(!tree()->isColumnHidden(static_cast<int>(FindingsColumn::Effort)));
    }

    void theLayoutIsRemembered()
    {
        child<QComboBox>(u"groupChooser"_s)->setCurrentIndex(static_cast<int>(FindingsGrouping::Severity));
        tree()->setColumnHidden(static_cast<int>(FindingsColumn::Priority), false);
        tree()->setColumnWidth(static_cast<int>(FindingsColumn::Title), 333);
        const QByteArray layout = m_page->saveLayout();
        ui::FindingsPage other(*m_workspace);
        other.restoreLayout(layout);
        auto *its = other.findChild<QTreeView *>(u"findingsTree"_s);
        QVERIFY(!its->isColumnHidden(static_cast<int>(FindingsColumn::Priority)));
        QCOMPARE(its->columnWidth(static_cast<int>(FindingsColumn::Title)), 333);
        QCOMPARE(other.findChild<QComboBox *>(u"groupChooser"_s)->currentIndex(),
                 static_cast<int>(FindingsGrouping::Severity));
    }

    void brokenLayoutsAreLeftAlone()
    {
        m_page->restoreLayout("not json");
        m_page->restoreLayout("{\"version\":1,\"header\":\"AAAA\",\"splitter\":\"AAAA\",\"grouping\":\"nonsense\"}");
        QCOMPARE(shownKeys().size(), 4);
    }
};

QTEST_MAIN(TestFindingsPage)
#include "tst_findingspage.moc"
