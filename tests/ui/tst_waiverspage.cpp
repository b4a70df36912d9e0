#include "pages/waiverspage.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using ui::WaiversPage;

namespace {

const QString lamp = QStringLiteral("LAMP-1");
const QString horn = QStringLiteral("HORN-1");

/// The page over an expired waiver of LAMP-1 and a running one of HORN-1, shown.
struct Shown {
    explicit Shown(bool accept = true)
    {
        workspace.import({test::harbourAudit(QStringLiteral("lamp.md"),
                                             {test::harbourFinding(lamp, QStringLiteral("Replace the lamp")),
                                              test::harbourFinding(horn, QStringLiteral("Sound the horn"))})});
        workspace->setAuthor(QStringLiteral("Ada"));
        if (accept) {
            QVERIFY(workspace->accept({item(lamp)}, QStringLiteral("Not in season"), QDate(2026, 3, 1)));
            QVERIFY(workspace->accept({item(horn)}, QStringLiteral("No fog"), QDate(2026, 6, 1),
                                      QStringLiteral("Harbour master")));
        }
        page = std::make_unique<WaiversPage>(*workspace);
        page->resize(1100, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeView &table() const { return *find<QTreeView>("waivers"); }
    [[nodiscard]] QString cell(int row, WaiversModel::Column column) const
    {
        return table().model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] ItemId item(const QString &key) const { return test::itemOf(workspace->state(), key); }
    [[nodiscard]] const ItemState &state(const QString &key) const { return workspace->state().item(item(key))->state; }
    void choose(int row) const
    {
        table().setFocus();
        table().setCurrentIndex(table().model()->index(row, 0));
    }

    mutable test::OpenWorkspace workspace;
    std::unique_ptr<WaiversPage> page;
};

using Column = WaiversModel::Column;

} // namespace

class TestWaiversPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void listsWhatRanOutFirst()
    {
        const Shown shown;
        QCOMPARE(shown.table().model()->rowCount(), 2);
        QCOMPARE(shown.cell(0, Column::State), QStringLiteral("Expired 5 days ago, open again"));
        QVERIFY(shown.cell(0, Column::Item).contains(lamp));
        QCOMPARE(shown.cell(1, Column::State), QStringLiteral("Active"));
        QCOMPARE(shown.cell(1, Column::Reason), QStringLiteral("No fog"));
        QCOMPARE(shown.cell(1, Column::Owner), QStringLiteral("Harbour master"));
        QCOMPARE(shown.cell(1, Column::By), QStringLiteral("Ada"));
        QCOMPARE(shown.cell(1, Column::At), QStringLiteral("6 Mar 2026"));
        QCOMPARE(shown.cell(1, Column::Until), QStringLiteral("1 Jun 2026"));
        QCOMPARE(shown.cell(1, Column::HoldsBack), QStringLiteral("High"));
    }

    void endsByKeyAndComesBackByUndo()
    {
        const Shown shown;
        shown.choose(1);
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QCOMPARE(shown.state(horn).status, Status::Open);
        QCOMPARE(shown.table().model()->rowCount(), 1);
        shown.workspace->undoStack().undo();
        QCOMPARE(shown.table().model()->rowCount(), 2);
    }

    void editsReasonOwnerAndLastDay()
    {
        const Shown shown;
        shown.choose(0);
        QTest::keyClick(&shown.table(), Qt::Key_E);
        auto *reason = shown.find<QLineEdit>("waiverReason");
        QTRY_VERIFY(reason->hasFocus());
        QCOMPARE(reason->text(), QStringLiteral("Not in season"));
        reason->selectAll();
        QTest::keyClicks(reason, QStringLiteral("A buoy is lit"));
        QTest::keyClicks(shown.find<QLineEdit>("waiverOwner"), QStringLiteral("Pilot"));
        shown.find<QLineEdit>("waiverUntil")->setText(QStringLiteral("2026-07-01"));
        QTest::mouseClick(shown.find<QPushButton>("waiverSave"), Qt::LeftButton);
        const Waiver &waiver = *shown.state(lamp).waiver;
        QCOMPARE(waiver.reason, QStringLiteral("A buoy is lit"));
        QCOMPARE(waiver.owner, QStringLiteral("Pilot"));
        QCOMPARE(waiver.until, QDate(2026, 7, 1));
        QVERIFY(!reason->isVisible());
        QTRY_VERIFY(shown.table().hasFocus());
    }

    void aLastDayThatIsPastIsRefusedAtTheField()
    {
        const Shown shown;
        shown.choose(1);
        QTest::keyClick(&shown.table(), Qt::Key_E);
        auto *day = shown.find<QLineEdit>("waiverUntil");
        auto *problem = shown.find<QLabel>("waiverUntilProblem");
        QVERIFY(!problem->isVisible());
        day->setText(QStringLiteral("2026-03-05"));
        QTest::mouseClick(shown.find<QPushButton>("waiverSave"), Qt::LeftButton);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QLatin1String("5 Mar 2026 is past")), qPrintable(problem->text()));
        QVERIFY(day->hasFocus());
        QCOMPARE(shown.state(horn).waiver->until, QDate(2026, 6, 1));
        day->setText(QStringLiteral("2026-03-06")); // today is the last day that is not past
        QVERIFY(!problem->isVisible());
        QTest::mouseClick(shown.find<QPushButton>("waiverSave"), Qt::LeftButton);
        QCOMPARE(shown.state(horn).waiver->until, QDate(2026, 3, 6));
    }

    void aLastDayMayBeSaidInWords_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QDate>("until");
        QTest::newRow("days from today") << QStringLiteral("+3d") << QDate(2026, 3, 9);
        QTest::newRow("weeks from today") << QStringLiteral("+2w") << QDate(2026, 3, 20);
        QTest::newRow("a weekday") << QStringLiteral("fri") << QDate(2026, 3, 13);
        QTest::newRow("without zeros") << QStringLiteral("2026-7-1") << QDate(2026, 7, 1);
    }
    void aLastDayMayBeSaidInWords()
    {
        QFETCH(QString, words);
        const Shown shown;
        shown.choose(1);
        QTest::keyClick(&shown.table(), Qt::Key_E);
        auto *day = shown.find<QLineEdit>("waiverUntil");
        day->selectAll();
        QTest::keyClicks(day, words);
        QVERIFY2(shown.find<QLabel>("waiverUntilHint")->text().contains(QLatin1String("2026")),
                 "says what it understood");
        QTest::keyClick(day, Qt::Key_Return);
        QTEST(shown.state(horn).waiver->until, "until");
    }

    void whatIsNoDayIsRefusedWithHowToWriteOne()
    {
        const Shown shown;
        shown.choose(1);
        QTest::keyClick(&shown.table(), Qt::Key_E);
        auto *day = shown.find<QLineEdit>("waiverUntil");
        auto *problem = shown.find<QLabel>("waiverUntilProblem");
        day->selectAll();
        QTest::keyClicks(day, QStringLiteral("soon"));
        QVERIFY(!problem->isVisible()); // it may become one
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(QString::fromUtf8("“soon” is no day")) &&
                     problem->text().contains(QLatin1String("+3d")),
                 qPrintable(problem->text()));
        QCOMPARE(shown.state(horn).waiver->until, QDate(2026, 6, 1));
    }

    void aKeyMovesTheLastDayByOne()
    {
        const Shown shown;
        shown.choose(1);
        QTest::keyClick(&shown.table(), Qt::Key_E);
        auto *day = shown.find<QLineEdit>("waiverUntil");
        QTest::keyClick(day, Qt::Key_Up);
        QCOMPARE(day->text(), QStringLiteral("2026-06-02"));
        QTest::keyClick(day, Qt::Key_Down);
        QCOMPARE(day->text(), QStringLiteral("2026-06-01"));
    }

    void escapeLeavesTheWaiverAsItWas()
    {
        const Shown shown;
        shown.choose(0);
        QTest::mouseClick(shown.find<QPushButton>("editWaiver"), Qt::LeftButton);
        auto *reason = shown.find<QLineEdit>("waiverReason");
        QTest::keyClicks(reason, QStringLiteral("never mind"));
        QTest::keyClick(reason, Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QCOMPARE(shown.state(lamp).waiver->reason, QStringLiteral("Not in season"));
    }

    void renewsUntilAnotherDay()
    {
        const Shown shown;
        shown.choose(0);
        QTest::keyClick(&shown.table(), Qt::Key_R);
        auto *field = shown.find<QLineEdit>("promptDateText");
        QVERIFY(field);
        QTRY_VERIFY(field->hasFocus()); // else the keys still belong to the list
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("2026-05-01"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.state(lamp).waiver->until, QDate(2026, 5, 1));
        QVERIFY(isWaived(*shown.workspace->state().item(shown.item(lamp)), QDate(2026, 3, 6)));
    }

    void theQuestionForAnotherDayNamesItsRisk()
    {
        const Shown shown;
        shown.choose(0);
        QTest::keyClick(&shown.table(), Qt::Key_R);
        const auto *prompt = shown.find<QDialog>("prompt");
        QVERIFY(prompt);
        QVERIFY2(prompt->findChild<QLabel *>()->text().contains(lamp), qPrintable(lamp));
    }

    void theFirstColumnIsSeenWholeFromEitherSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("from the left") << Qt::LeftToRight;
        QTest::newRow("from the right") << Qt::RightToLeft;
    }
    void theFirstColumnIsSeenWholeFromEitherSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        const Shown shown;
        shown.page->setLayoutDirection(direction);
        for (const int width : {1070, 745, 500}) {
            shown.page->resize(width, 400);
            const auto *header = shown.table().findChild<QHeaderView *>();
            const auto isWhole = [&] {
                const int left = header->sectionViewportPosition(0);
                return left >= 0 && left + header->sectionSize(0) <= shown.table().viewport()->width();
            };
            QTRY_VERIFY2(isWhole(), qPrintable(QString::number(width)));
        }
    }

    void filtersByWordsAndState()
    {
        const Shown shown;
        shown.page->focusFilter();
        QTest::keyClicks(shown.find<QLineEdit>("waiversFilter"), QStringLiteral("fog"));
        QCOMPARE(shown.table().model()->rowCount(), 1);
        shown.find<QLineEdit>("waiversFilter")->clear();
        auto *state = shown.find<QComboBox>("waiverState");
        state->setCurrentIndex(state->findData(int(WaiverState::Expired)));
        QCOMPARE(shown.table().model()->rowCount(), 1);
        QVERIFY(shown.cell(0, Column::Item).contains(lamp));
    }

    void opensItsItem()
    {
        const Shown shown;
        shown.choose(1);
        QSignalSpy requested(shown.page.get(), &WaiversPage::itemRequested);
        QTest::keyClick(&shown.table(), Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].value<ItemId>(), shown.item(horn));
    }

    void aWaiverOfWhatTwoDocumentsSayEndsForBoth()
    {
        const Shown shown;
        AuditDocument review = test::harbourAudit(QStringLiteral("review.md"),
                                                  {test::harbourFinding(horn, QStringLiteral("Sound the horn"))});
        review.title = QStringLiteral("A second look"); // no next version of the audit
        shown.workspace.import({review});
        const ItemId again = shown.workspace->state().items().last().id;
        QVERIFY(shown.workspace->state().duplicatesOf(again));
        QCOMPARE(shown.table().model()->rowCount(), 2);
        shown.choose(0);
        for (int row = 0; row < 2; ++row) {
            if (shown.cell(row, Column::Item).contains(horn))
                shown.choose(row);
        }
        QTest::keyClick(&shown.table(), Qt::Key_E);
        QTest::mouseClick(shown.find<QPushButton>("waiverSave"), Qt::LeftButton); // now both are accepted
        QCOMPARE(shown.workspace->state().item(again)->state.status, Status::Accepted);
        QCOMPARE(shown.table().model()->rowCount(), 2);
        QTest::keyClick(&shown.table(), Qt::Key_Delete);
        QCOMPARE(shown.workspace->state().item(again)->state.status, Status::Open);
        QCOMPARE(shown.state(horn).status, Status::Open);
        QCOMPARE(shown.table().model()->rowCount(), 1);
    }

    void allColumnsAreInSightUntilOneIsDragged()
    {
        const Shown shown;
        const QHeaderView &header = *shown.table().header();
        const auto allInSight = [&] { return header.length() <= shown.table().viewport()->width(); };
        for (const int width : {1050, 1600, 1030}) {
            shown.page->resize(width, 600);
            QTRY_VERIFY2(allInSight(), qPrintable(QString::number(header.length())));
        }
        const int reason = header.sectionSize(int(Column::Reason));
        const int edge = header.sectionViewportPosition(int(Column::Reason)) + reason - 1;
        QWidget *viewport = header.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {edge, 8});
        QTest::mouseMove(viewport, {edge + 40, 8});
        QTest::mouseMove(viewport, {edge + 80, 8});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {edge + 80, 8});
        const int dragged = header.sectionSize(int(Column::Reason));
        QVERIFY(dragged > reason);
        shown.page->resize(1300, 600);
        QTRY_VERIFY(shown.table().viewport()->width() > 1100);
        QCOMPARE(header.sectionSize(int(Column::Reason)), dragged);
    }

    void saysThatThereAreNone()
    {
        const Shown shown(false);
        QVERIFY(shown.find<QLabel>("emptyState")->isVisible());
        QVERIFY(!shown.find<QLabel>("emptyState")->text().isEmpty());
    }
};

QTEST_MAIN(TestWaiversPage)
#include "tst_waiverspage.moc"
