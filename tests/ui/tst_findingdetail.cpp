#include "pages/datefield.h"
#include "pages/findingprose.h"
#include "support/findingspagefixture.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTextBrowser>
#include <QUndoStack>
#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

/// The panel beside the list: what it says and what is edited there.
class TestFindingDetail : public test::FindingsPageFixture {
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }

    void anEndlessWordIsBrokenButKeptWhole()
    {
        select(u"H-2"_s);
        const QString word = u"Manifest"_s.repeated(9);
        QVERIFY(m_workspace->setTitle(idOfKey(u"H-2"_s), word));
        auto *title = child<QLabel>(u"findingTitle"_s);
        QTRY_COMPARE(title->text().remove(QChar(0x200b)), word);
        QVERIFY(title->heightForWidth(200) > 2 * title->fontMetrics().lineSpacing());
        child<QAction>(u"findings.title"_s)->trigger();
        QCOMPARE(child<QLineEdit>(u"titleEdit"_s)->text(), word);
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

    void nothingIsCutInANarrowPanel()
    {
        Finding tested = test::finding(u"N-1"_s, u"Nobody tests the tide tables"_s, Severity::High, Status::Resolved);
        tested.acceptance = {u"Line coverage of at least 75 %"_s,
                             u"No secrets are found"_s}; // no file here answers that
        QVERIFY(m_workspace->import({{test::audit(u"narrow.md"_s, u"Narrows"_s, {tested}), "# Narrows"}}));
        select(u"N-1"_s);
        QTest::mouseClick(child<QPushButton>(u"acceptButton"_s), Qt::LeftButton);
        QVERIFY(child<QWidget>(u"fileCheck"_s));
        constexpr int mostLetters = 30; // of what need not wrap, in any font and language
        for (const QLabel *label : child<QScrollArea>(u"findingScroll"_s)->widget()->findChildren<QLabel *>())
            QVERIFY2(label->wordWrap() || label->text().size() <= mostLetters, qPrintable(label->text()));
        const auto *until = child<QWidget>(u"acceptUntil"_s);
        const auto *confirm = child<QWidget>(u"acceptConfirm"_s);
        QTRY_VERIFY(confirm->geometry().top() > until->geometry().bottom());
    }

    void aCorrectionIsNamedBesideItsField()
    {
        select(u"H-2"_s);
        for (const auto &[field, name] :
             {std::pair(u"categoryField"_s, u"Category"_s), std::pair(u"effortField"_s, u"Effort"_s),
              std::pair(u"sectionField"_s, u"Section"_s)}) {
            const auto *edit = child<QLineEdit>(field);
            const QList<QLabel *> labels = edit->parentWidget()->findChildren<QLabel *>();
            const auto label = std::ranges::find(labels, edit, &QLabel::buddy);
            QVERIFY2(label != labels.cend(), qPrintable(field));
            QCOMPARE((*label)->text(), name);
            QVERIFY((*label)->isVisible());
        }
    }

    void whatIsAskedForIsSeenInALowPanel()
    {
        select(u"H-2"_s);
        m_page->resize(800, 420);
        QTest::keyClick(tree(), Qt::Key_W);
        const auto *reason = child<QLineEdit>(u"acceptReason"_s);
        QTRY_VERIFY(reason->hasFocus());
        const QWidget *seen = child<QScrollArea>(u"findingScroll"_s)->viewport();
        QTRY_VERIFY(seen->rect().contains(QRect(reason->mapTo(seen, QPoint()), reason->size())));
    }

    void theWholeFormIsSeenWhereThereIsRoom()
    {
        select(u"H-2"_s);
        m_page->resize(1280, 560);
        QTest::keyClick(tree(), Qt::Key_W);
        const auto *confirm = child<QPushButton>(u"acceptConfirm"_s);
        QTRY_VERIFY(confirm->isVisible());
        const QWidget *seen = child<QScrollArea>(u"findingScroll"_s)->viewport();
        QTRY_VERIFY(seen->rect().contains(QRect(confirm->mapTo(seen, QPoint()), confirm->size())));
    }

    void whatWasSeenMayBeWrittenFromTheRight()
    {
        QVERIFY(m_workspace->attest({idOfKey(u"H-2"_s)}, u"رأيته"_s));
        select(u"H-2"_s);
        const auto labels = child<QScrollArea>(u"findingScroll"_s)->findChildren<QLabel *>();
        const auto said = std::ranges::find_if(
            labels, [](const QLabel *label) { return label->text().contains(u"رأيته"_s) && !label->isHidden(); });
        QVERIFY(said != labels.end());
        QVERIFY2(!(*said)->text().contains(u'\u27E8'), qPrintable((*said)->text())); // no tags for what we put there
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

    void theSectionIsCorrectedAndReverted()
    {
        select(u"H-1"_s);
        auto *section = child<QLineEdit>(u"sectionField"_s);
        const QString stated = section->text();
        section->setFocus();
        section->setText(u"Keys > Rotation"_s);
        QTest::keyClick(section, Qt::Key_Return);
        QCOMPARE(state(u"H-1"_s).section, u"Keys \u203A Rotation"_s);
        QCOMPARE(section->text(), u"Keys \u203A Rotation"_s);
        const auto labels = m_page->findChildren<QWidget *>(u"documentSays"_s).last()->findChildren<QLabel *>();
        QCOMPARE(labels.size(), 2);
        emit labels[1]->linkActivated(u"open"_s);
        QVERIFY(state(u"H-1"_s).section.isEmpty());
        QCOMPARE(section->text(), stated);
        section->setText(u"Elsewhere"_s);
        QTest::keyClick(section, Qt::Key_Escape);
        QVERIFY(state(u"H-1"_s).section.isEmpty());
    }

    void aFieldWithTheKeyboardOffersWhatOthersStandUnder()
    {
        select(u"H-1"_s);
        auto *section = child<QLineEdit>(u"sectionField"_s);
        section->setFocus();
        section->setText(u"Keys"_s);
        QTest::keyClick(section, Qt::Key_Return);
        select(u"H-2"_s);
        section->clearFocus();
        section->setFocus();
        const auto *offered = qobject_cast<QStringListModel *>(section->completer()->model());
        QVERIFY(offered);
        QVERIFY(offered->stringList().contains(u"Keys"_s));
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
        QVERIFY(child<QPlainTextEdit>(u"noteField"_s)->isVisible());
        QCOMPARE(child<QComboBox>(u"statusField"_s)->currentIndex(), -1); // they differ
        QVERIFY(child<QPushButton>(u"attestButton"_s)->isVisible());
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

    void theOwnerFieldOffersEveryNameThatTheWorkspaceKnows()
    {
        QVERIFY(m_workspace->setOwner({idOfKey(u"H-3"_s)}, u"Port crew"_s));
        select(u"H-2"_s);
        QTest::keyClick(tree(), 'o');
        auto *owner = child<QComboBox>(u"ownerField"_s);
        QTRY_VERIFY(owner->hasFocus());
        QVERIFY(owner->findText(u"Port crew"_s) >= 0);
        QVERIFY(owner->findText(u"Ops"_s) >= 0);
        QCOMPARE(owner->currentText(), u"Ops"_s);
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
};

QTEST_MAIN(TestFindingDetail)
#include "tst_findingdetail.moc"
