#include "items/namedfilters.h"
#include "pages/findingstree.h"
#include "support/findingspagefixture.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QUndoStack>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// Edits in the cells of the table, of several at once, the columns, named filters and what is written to files.
class TestFindingsEditing : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void f2EditsTheOwnerInItsCell()
    {
        goTo(u"H-1"_s, FindingsColumn::Owner);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"cellOwner"_s));
        QTest::keyClicks(child<QLineEdit>(u"cellOwner"_s), u"Dana"_s);
        QTest::keyClick(child<QLineEdit>(u"cellOwner"_s), Qt::Key_Return);
        QTRY_COMPARE(state(u"H-1"_s).owner, u"Dana"_s);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).owner, QString());
    }

    void f2EditsAllThatAreSelectedInOneStep()
    {
        QVERIFY(m_workspace->setOwner({idOfKey(u"H-2"_s)}, u"Ops"_s));
        goTo(u"H-1"_s, FindingsColumn::Owner);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"H-2"_s), FindingsColumn::Owner),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"cellOwner"_s));
        QVERIFY(child<QLineEdit>(u"cellOwner"_s)->accessibleDescription().contains(u"2"_s));
        QTest::keyClicks(child<QLineEdit>(u"cellOwner"_s), u"Dana"_s);
        QTest::keyClick(child<QLineEdit>(u"cellOwner"_s), Qt::Key_Return);
        QTRY_COMPARE(state(u"H-2"_s).owner, u"Dana"_s);
        QCOMPARE(state(u"H-1"_s).owner, u"Dana"_s);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).owner, QString());
        QCOMPARE(state(u"H-2"_s).owner, u"Ops"_s);
    }

    void whatTheCellHoldsIsGivenToTheOthersByEnterNotByLeaving_data()
    {
        QTest::addColumn<bool>("enter");
        QTest::newRow("enter") << true;
        QTest::newRow("leave") << false;
    }
    void whatTheCellHoldsIsGivenToTheOthersByEnterNotByLeaving()
    {
        QFETCH(bool, enter);
        QVERIFY(m_workspace->setOwner({idOfKey(u"H-1"_s)}, u"Ops"_s));
        QVERIFY(m_workspace->setOwner({idOfKey(u"H-2"_s)}, u"Noor"_s));
        goTo(u"H-1"_s, FindingsColumn::Owner);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"H-2"_s), FindingsColumn::Owner),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"cellOwner"_s));
        if (enter)
            QTest::keyClick(child<QLineEdit>(u"cellOwner"_s), Qt::Key_Return);
        else
            filter()->setFocus();
        QTRY_VERIFY(!child<QLineEdit>(u"cellOwner"_s));
        QCOMPARE(state(u"H-2"_s).owner, enter ? u"Ops"_s : u"Noor"_s);
    }

    void aDoubleClickEditsTheDueDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("due");
        const QDate today = test::noon().date();
        QTest::newRow("weeks") << u"+2w"_s << today.addDays(14);
        QTest::newRow("a weekday") << u"fri"_s << today.addDays((4 - today.dayOfWeek() + 7) % 7 + 1);
        QTest::newRow("a date") << u"2030-01-31"_s << QDate(2030, 1, 31);
        QTest::newRow("no day keeps it") << u"soonish"_s << QDate();
    }
    void aDoubleClickEditsTheDueDay()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, due);
        const QModelIndex cell = model()->indexOf(idOfKey(u"H-1"_s), FindingsColumn::Due);
        const QPoint at = tree()->visualRect(cell).center();
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(tree()->viewport(), Qt::LeftButton, {}, at);
        QTRY_VERIFY(child<QLineEdit>(u"cellDue"_s));
        auto *field = child<QLineEdit>(u"cellDue"_s);
        QTest::keyClicks(field, typed);
        QTest::keyClick(field, Qt::Key_Return);
        if (!due.isValid()) {
            QVERIFY(field->accessibleDescription().contains(u"is no day"_s));
            QTest::keyClick(field, Qt::Key_Escape);
        }
        QTRY_COMPARE(state(u"H-1"_s).due, due);
        QTRY_VERIFY(!child<QLineEdit>(u"cellDue"_s));
    }

    void aChoiceIsMadeInItsCell_data()
    {
        QTest::addColumn<FindingsColumn>("column");
        QTest::newRow("status") << FindingsColumn::Status;
        QTest::newRow("severity") << FindingsColumn::Severity;
    }
    void aChoiceIsMadeInItsCell()
    {
        QFETCH(FindingsColumn, column);
        goTo(u"H-2"_s, column);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QComboBox>(u"cellChoice"_s));
        auto *choice = child<QComboBox>(u"cellChoice"_s);
        QTRY_VERIFY(choice->view()->isVisible());
        QTest::keyClick(choice->view(), Qt::Key_Down);
        QTest::keyClick(choice->view(), Qt::Key_Return);
        if (column == FindingsColumn::Status)
            QTRY_COMPARE(state(u"H-2"_s).status, Status::InProgress);
        else
            QTRY_COMPARE(state(u"H-2"_s).severity, std::optional(Severity::Medium));
        QTRY_VERIFY(!child<QComboBox>(u"cellChoice"_s));
    }

    void whatIsTypedInACellIsKeptWhenThePageGoes()
    {
        goTo(u"H-1"_s, FindingsColumn::Owner);
        QTest::keyClick(tree(), Qt::Key_F2);
        QTRY_VERIFY(child<QLineEdit>(u"cellOwner"_s));
        QTest::keyClicks(child<QLineEdit>(u"cellOwner"_s), u"Dana"_s);
        m_page.reset();
        QCOMPARE(state(u"H-1"_s).owner, u"Dana"_s);
    }

    void arrowsGoAlongTheCells()
    {
        goTo(u"H-2"_s, FindingsColumn::Title);
        QTest::keyClick(tree(), Qt::Key_Right);
        QCOMPARE(tree()->currentIndex().column(), static_cast<int>(FindingsColumn::Owner));
        QTest::keyClick(tree(), Qt::Key_Left);
        QCOMPARE(tree()->currentIndex().column(), static_cast<int>(FindingsColumn::Title));
        QCOMPARE(model()->facts(tree()->currentIndex())->key, u"H-2"_s);
        QVERIFY(tree()->selectionModel()->isSelected(tree()->currentIndex()));
    }

    void aFieldThatDiffersSaysOfWhatThereAreSeveral()
    {
        QVERIFY(m_workspace->setOwner({idOfKey(u"H-1"_s)}, u"Ops"_s));
        QVERIFY(m_workspace->setStatus({idOfKey(u"H-1"_s)}, Status::InProgress));
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"L-1"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(child<QComboBox>(u"ownerField"_s)->lineEdit()->placeholderText(), u"Several owners"_s);
        QCOMPARE(child<QComboBox>(u"statusField"_s)->placeholderText(), u"Several statuses"_s);
        QCOMPARE(child<QComboBox>(u"statusField"_s)->currentIndex(), -1);
    }

    void oneNoteForSeveralIsOneStep()
    {
        QVERIFY(m_workspace->setNote(idOfKey(u"H-1"_s), u"first"_s));
        QVERIFY(m_workspace->setNote(idOfKey(u"H-2"_s), u"second"_s));
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"H-2"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        auto *note = child<QPlainTextEdit>(u"noteField"_s);
        QVERIFY(note->isVisible());
        QCOMPARE(note->toPlainText(), QString());
        QVERIFY(note->placeholderText().startsWith(u"Several notes"_s));
        QTest::keyClick(tree(), Qt::Key_E);
        QTest::keyClicks(note, u"both"_s);
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(state(u"H-1"_s).note, u"both"_s);
        QCOMPARE(state(u"H-2"_s).note, u"both"_s);
        m_workspace->undoStack().undo();
        QCOMPARE(state(u"H-1"_s).note, u"first"_s);
        QCOMPARE(state(u"H-2"_s).note, u"second"_s);
    }

    void riskOfSeveralIsAcceptedWithWhoIsResponsible()
    {
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"L-1"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTest::keyClick(tree(), Qt::Key_W);
        QTest::keyClicks(child<QLineEdit>(u"acceptReason"_s), u"few users"_s);
        QTest::keyClicks(child<QLineEdit>(u"acceptOwner"_s), u"Dana"_s);
        QTest::keyClick(child<QLineEdit>(u"acceptOwner"_s), Qt::Key_Return);
        for (const QString &key : {u"H-1"_s, u"L-1"_s}) {
            QVERIFY(state(key).waiver);
            QCOMPARE(state(key).waiver->owner, u"Dana"_s);
        }
        m_workspace->undoStack().undo();
        QVERIFY(!state(u"H-1"_s).waiver);
        QVERIFY(!state(u"L-1"_s).waiver);
    }

    void columnsAreChosenByKeys()
    {
        QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = child<QMenu>(u"columnMenu"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == u"System"_s)
                action->trigger();
            if (action->text() == u"Move Title Backward"_s)
                action->trigger();
        }
        menu->close();
        const QList<FindingsColumn> shown = findings()->shownColumns();
        QVERIFY(shown.contains(FindingsColumn::System));
        QVERIFY(shown.indexOf(FindingsColumn::Title) > shown.indexOf(FindingsColumn::System));
    }

    void groupsCountTheirBlockers()
    {
        QCOMPARE(model()->group(model()->index(0, 0))->blockers, 1);
        QCOMPARE(model()->group(model()->index(0, 0))->blockerText(), u"1 blocker"_s);
    }

    void downOpensTheLastQueries()
    {
        filter()->setFocus();
        QTest::keyClicks(filter(), u"is:open"_s);
        QTest::keyClick(filter(), Qt::Key_Return);
        m_page->setQuery({});
        filter()->setFocus();
        QTest::keyClick(filter(), Qt::Key_Down);
        auto *offers = popup(u"filterOffers"_s);
        QTRY_VERIFY(offers && offers->isVisible());
        QTest::keyClick(offers, Qt::Key_Return);
        QCOMPARE(m_page->query(), u"is:open"_s);
    }

    void theListsOfTheFilterCloseWithItsPage()
    {
        m_page->setQuery(u"is:open"_s);
        filter()->setFocus();
        QTest::keyClick(filter(), Qt::Key_Return);
        m_page->setQuery({});
        filter()->setFocus();
        QTest::keyClick(filter(), Qt::Key_Down);
        auto *offers = popup(u"filterOffers"_s);
        QTRY_VERIFY(offers && offers->isVisible());
        m_page->hide(); // as when another page is chosen
        QVERIFY(!offers->isVisible());
        m_page->show();
        auto *list = openNamed();
        QVERIFY(list->isVisible());
        m_page->hide();
        QVERIFY(!list->isVisible());
    }

    void severityAndPriorityAreSetByActions_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("severity") << u"findings.severity.medium"_s << Field::Severity << u"medium"_s;
        QTest::newRow("no severity") << u"findings.severity.none"_s << Field::Severity << QString();
        QTest::newRow("priority") << u"findings.priority.P1"_s << Field::Priority << u"P1"_s;
    }
    void severityAndPriorityAreSetByActions()
    {
        QFETCH(const QString, action);
        QFETCH(const Field, field);
        QFETCH(const QString, value);
        select(u"H-1"_s);
        tree()->selectionModel()->select(model()->indexOf(idOfKey(u"H-2"_s)),
                                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(child<QAction>(action));
        child<QAction>(action)->trigger();
        QCOMPARE(fieldText(state(u"H-1"_s), field), value);
        QCOMPARE(fieldText(state(u"H-2"_s), field), value);
        m_workspace->undoStack().undo(); // one step
        QCOMPARE(state(u"H-1"_s).severity, Severity::Critical);
        QCOMPARE(state(u"H-2"_s).severity, Severity::High);
    }

    void aLetterAndADigitRate()
    {
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_S);
        auto *menu = child<QMenu>(u"ratingMenu"_s);
        QTRY_VERIFY(menu && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_3);
        QTRY_COMPARE(state(u"H-1"_s).severity, Severity::Medium);
    }

    void theDueFieldTakesWordsAndSaysWhatItUnderstood_data()
    {
        const QDate today = test::noon().date();
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("days") << u"+3d"_s << today.addDays(3);
        QTest::newRow("weeks") << u"+2w"_s << today.addDays(14);
        QTest::newRow("weekday") << u"fri"_s << today.addDays((5 - today.dayOfWeek() + 6) % 7 + 1);
        QTest::newRow("today") << u"today"_s << today;
        QTest::newRow("ISO") << u"2026-12-01"_s << QDate(2026, 12, 1);
    }
    void theDueFieldTakesWordsAndSaysWhatItUnderstood()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, day);
        select(u"H-1"_s);
        QTest::keyClick(tree(), Qt::Key_D);
        auto *text = child<QLineEdit>(u"dueCalendarText"_s);
        QTRY_VERIFY(text->isVisible());
        text->selectAll();
        QTest::keyClicks(text, typed);
        const QString said = child<QLabel>(u"dueCalendarHint"_s)->text();
        QVERIFY2(said.contains(QLocale().toString(day, QLocale::LongFormat)), qPrintable(said));
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).due, day);
    }

    void aNamedFilterIsTakenByEnter()
    {
        auto *list = openNamed();
        QTest::keyClick(list, Qt::Key_Down); // past this week
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_page->query(), u"is:late"_s);
        QVERIFY(!list->isVisible());
    }

    void ownFiltersAreKeptRenamedAndDeleted()
    {
        m_page->setQuery(u"owner:Ops"_s);
        auto *list = openNamed();
        auto *name = child<QLineEdit>(u"filterName"_s);
        QTest::keyClicks(name, u"Ops"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(list->currentIndex().data().toString(), u"Ops"_s);
        QTest::keyClick(list, Qt::Key_F2);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Operations"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(list->currentIndex().data().toString(), u"Operations"_s);
        QVERIFY(m_workspace->setting(u"named-filters"_s).contains(u"Operations"_s));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_workspace->setting(u"named-filters"_s), QString());
        QTest::keyClick(list, Qt::Key_Delete); // those from the start stay
        QCOMPARE(list->model()->rowCount(), 5);
    }

    void aDeletedFilterComesBackByUndo()
    {
        const QString ops = toText({{u"Ops"_s, u"owner:Ops"_s}});
        QVERIFY(m_workspace->setSetting(u"named-filters"_s, ops));
        m_page->setQuery({});
        auto *list = openNamed();
        list->setCurrentIndex(list->model()->index(5, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(m_workspace->setting(u"named-filters"_s), QString());
        QCOMPARE(m_workspace->undoStack().undoText(), u"Delete the filter “Ops”"_s);
        QVERIFY(child<QPushButton>(u"undoFilter"_s)->isVisible());
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_workspace->setting(u"named-filters"_s), ops);
        QCOMPARE(list->model()->rowCount(), 6);
        QVERIFY(!child<QPushButton>(u"undoFilter"_s)->isVisible());
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier); // nothing of this popup's is left to take back
        QCOMPARE(m_workspace->setting(u"named-filters"_s), ops);
        list->setCurrentIndex(list->model()->index(5, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QTest::mouseClick(child<QPushButton>(u"undoFilter"_s), Qt::LeftButton);
        QCOMPARE(m_workspace->setting(u"named-filters"_s), ops);
        m_workspace->undoStack().redo(); // and long after
        QCOMPARE(m_workspace->setting(u"named-filters"_s), QString());
    }

    void whatIsShownIsWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("begin");
        QTest::newRow("csv") << u"out.csv"_s
                             << QStringList(
                                    {u"Group,"_s, u"Harbour gateway,Critical,H-1,"_s, u"Harbour gateway,High,H-2,"_s});
        QTest::newRow("markdown") << u"out.md"_s
                                  << QStringList({u"## Harbour gateway"_s, u""_s, u"| Severity | Key | Title"_s,
                                                  u"| --- |"_s, u"| Critical | H-1 |"_s, u"| High | H-2 |"_s});
    }
    void whatIsShownIsWritten()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, begin);
        m_page->setQuery(u"severity:critical,high"_s);
        QVERIFY(m_workspace->setStatus({idOfKey(u"H-2"_s)}, Status::Deferred, u"after the move"_s));
        QSignalSpy written(m_page.get(), &ui::FindingsPage::fileWritten);
        m_page->exportTo(m_dir->filePath(name));
        QCOMPARE(written.size(), 1);
        QCOMPARE(written[0][0].toString(), u"2 findings written:"_s);
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(lines.size(), begin.size() + 1);
        for (qsizetype i = 0; i < begin.size(); ++i)
            QVERIFY2(lines[i].startsWith(begin[i]), qPrintable(lines[i]));
        QVERIFY(lines[begin.size() - 1].contains(u"Status: Deferred"_s));
        QVERIFY(lines[begin.size() - 1].contains(u"after the move"_s));
        QVERIFY(lines[begin.size() - 1].contains(u"Ada"_s));
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        QSignalSpy failed(m_page.get(), &ui::Page::failed);
        m_page->exportTo(m_dir->filePath(u"nowhere/out.csv"_s));
        QCOMPARE(failed.size(), 1);
    }

private:
    ui::FindingsTree *findings() const { return static_cast<ui::FindingsTree *>(tree()); }

    void goTo(const QString &key, FindingsColumn column)
    {
        select(key);
        tree()->selectionModel()->setCurrentIndex(model()->indexOf(idOfKey(key), column),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    static QTreeView *popup(const QString &name)
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == name && widget->isVisible())
                return qobject_cast<QTreeView *>(widget);
        }
        return nullptr;
    }

    QTreeView *openNamed()
    {
        QTest::keyClick(tree(), Qt::Key_D, Qt::ControlModifier);
        auto *list = child<QTreeView>(u"namedFilters"_s);
        [&] { QTRY_VERIFY(list->isVisible()); }();
        return list;
    }
};

QTEST_MAIN(TestFindingsEditing)
#include "tst_findingsediting.moc"
