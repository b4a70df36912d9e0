#include "pages/contradictionspage.h"
#include "pages/statementcard.h"
#include "support/disagreeing.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using ui::ContradictionsPage;
using Model = ContradictionsModel;

namespace {

/// The page over disagreeingAudit(), shown.
struct Shown {
    explicit Shown(bool import = true)
    {
        if (import) {
            QByteArray text;
            for (int line = 1; line <= 60; ++line)
                text += "Words of line " + QByteArray::number(line) + '\n';
            imported = workspace->import({{test::disagreeingAudit(), text}}).has_value();
        }
        page = std::make_unique<ContradictionsPage>(*workspace);
        page->resize(1000, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }
    template <typename Widget> Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeView &table() const { return *find<QTreeView>("contradictions"); }
    /// The row of that kind; invalid without one.
    [[nodiscard]] QModelIndex row(ContradictionKind kind) const
    {
        const auto &model = *table().model();
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            for (int at = 0; at < model.rowCount(parent); ++at) {
                const QModelIndex index = model.index(at, 0, parent);
                if (index.data(Model::RowRole).value<ContradictionRow>().contradiction.kind == kind)
                    return index;
            }
        }
        return {};
    }
    [[nodiscard]] bool isSettled(ContradictionKind kind) const
    {
        return row(kind).data(Model::RowRole).value<ContradictionRow>().contradiction.isSettled();
    }
    void choose(ContradictionKind kind) const
    {
        table().setFocus();
        table().setCurrentIndex(row(kind));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&table(), Qt::Key(key), modifiers);
    }

    test::OpenWorkspace workspace;
    std::unique_ptr<ContradictionsPage> page;
    bool imported = false;
};

constexpr auto owners = ContradictionKind::OwnersDisagree;

} // namespace

class TestContradictionsPage : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void showsBothPlacesSideBySideWithTheirSource()
    {
        const Shown shown;
        shown.choose(owners);
        QCOMPARE(shown.find<QLabel>("firstStatementText")->text(), QStringLiteral("Owner Backend"));
        QCOMPARE(shown.find<QLabel>("secondStatementText")->text(), QStringLiteral("Owner DevOps in the plan"));
        QCOMPARE(shown.find<QPushButton>("secondStatementPlace")->text(), QStringLiteral("quay.md, line 31"));
        auto *source = shown.find<QPlainTextEdit>("secondStatementSource");
        QTRY_VERIFY(source->isVisible());
        QVERIFY(source->toPlainText().contains(QLatin1String("31  Words of line 31")));
        QVERIFY(shown.find<ui::StatementCard>("firstStatement")->x() <
                shown.find<ui::StatementCard>("secondStatement")->x());
    }

    void aPlaceKeepsItsFileTogetherInALanguageFromTheRight()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic));
        const Shown shown;
        shown.choose(owners);
        const QString place = shown.find<QPushButton>("secondStatementPlace")->text();
        QLocale::setDefault(before);
        QVERIFY2(place.startsWith(QStringLiteral("\u2068quay.md\u2069")), qPrintable(place)); // and no tags of them
    }

    void leadsToEitherPlaceByMouseAndKeyboard()
    {
        const Shown shown;
        shown.choose(owners);
        QSignalSpy requested(shown.page.get(), &ContradictionsPage::linesRequested);
        QTest::mouseClick(shown.find<QPushButton>("secondStatementPlace"), Qt::LeftButton);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][1].value<LineRange>(), (LineRange{31, 31}));
        shown.choose(owners);
        shown.key(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(requested.count(), 2);
        QCOMPARE(requested[1][1].value<LineRange>(), (LineRange{10, 10}));
    }

    void opensItsItem()
    {
        const Shown shown;
        shown.choose(owners);
        QSignalSpy requested(shown.page.get(), &ContradictionsPage::itemRequested);
        shown.key(Qt::Key_Return);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested[0][0].value<ItemId>(), test::itemOf(shown.workspace->state(), QStringLiteral("QUAY-1")));
    }

    void aKeySettlesWithTheEditThatFollows()
    {
        const Shown shown;
        shown.choose(owners);
        const ItemId item = test::itemOf(shown.workspace->state(), QStringLiteral("QUAY-1"));
        shown.key(Qt::Key_2);
        QVERIFY(shown.isSettled(owners));
        QCOMPARE(shown.workspace->state().item(item)->state.owner, QStringLiteral("DevOps"));
        QCOMPARE(shown.row(owners).parent().data().toString(), QStringLiteral("Settled (1)"));
        shown.workspace->undoStack().undo();
        QVERIFY(!shown.isSettled(owners));
        QCOMPARE(shown.workspace->state().item(item)->state.owner, QStringLiteral("Backend"));
    }

    void aReasonIsTypedBeforeTheDecision()
    {
        const Shown shown;
        shown.choose(owners);
        shown.key(Qt::Key_E);
        auto *reason = shown.find<QLineEdit>("settleReason");
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, QStringLiteral("Two teams"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(shown.table().hasFocus());
        shown.key(Qt::Key_3);
        shown.choose(owners);
        QVERIFY(shown.find<QLabel>("settlementText")->text().contains(QStringLiteral("“Two teams”")));
        shown.key(Qt::Key_R);
        QVERIFY(!shown.isSettled(owners));
    }

    void whatADecisionChangesIsSaidBeforeItIsMade()
    {
        const Shown shown;
        shown.choose(owners);
        const auto *box = shown.find<QAbstractButton>("settleEdits");
        QCOMPARE(box->text(), QStringLiteral("Also change the finding:"));
        const QString follows = shown.find<QLabel>("settleFollows")->text();
        QVERIFY2(follows.contains(QLatin1String("if the second holds, Owner becomes DevOps")), qPrintable(follows));
        QCOMPARE(box->accessibleDescription(), follows);
    }

    void theButtonsSettleWithoutTheEditWhereItIsNotWanted()
    {
        const Shown shown;
        shown.choose(owners);
        QTest::mouseClick(shown.find<QAbstractButton>("settleEdits"), Qt::LeftButton, {}, QPoint(10, 10));
        QTest::mouseClick(shown.find<QPushButton>("secondHolds"), Qt::LeftButton);
        QVERIFY(shown.isSettled(owners));
        QCOMPARE(shown.workspace->state()
                     .item(test::itemOf(shown.workspace->state(), QStringLiteral("QUAY-1")))
                     ->state.owner,
                 QStringLiteral("Backend"));
    }

    void aDeniedTickStaysDeniedAndSaysSo()
    {
        const Shown shown;
        shown.choose(ContradictionKind::TickedButPartial);
        shown.key(Qt::Key_1);
        QVERIFY(shown.isSettled(ContradictionKind::TickedButPartial));
        QCOMPARE(shown.workspace->evidence(test::itemOf(shown.workspace->state(), QStringLiteral("QUAY-2"))),
                 Evidence::Contradicted);
        shown.choose(ContradictionKind::TickedButPartial);
        QVERIFY(shown.find<QLabel>("settlementText")->text().contains(QLatin1String("stays denied")));
    }

    void severalAreSettledAtOnce()
    {
        const Shown shown;
        shown.table().setFocus();
        shown.table().selectAll();
        const int steps = shown.workspace->undoStack().count();
        shown.key(Qt::Key_3);
        QCOMPARE(shown.workspace->undoStack().count(), steps + 1);
        QCOMPARE(shown.workspace->state().settlements().size(), 3);
        QCOMPARE(shown.table().model()->rowCount(), 1);
    }

    void filtersByWordsKindAndStateAndOffersToClear()
    {
        const Shown shown;
        auto *words = shown.find<QLineEdit>("contradictionsFilter");
        shown.page->focusFilter();
        QTest::keyClicks(words, QStringLiteral("devops"));
        QVERIFY(shown.row(owners).isValid());
        QVERIFY(!shown.row(ContradictionKind::TickedButPartial).isValid());
        QTest::keyClicks(words, QStringLiteral(" nowhere"));
        QVERIFY(shown.find<QLabel>("emptyState")->isVisible());
        QTest::mouseClick(shown.find<QToolButton>("clearFilter"), Qt::LeftButton);
        QVERIFY(shown.row(ContradictionKind::TickedButPartial).isValid());
        auto *kind = shown.find<QComboBox>("contradictionKind");
        kind->setCurrentIndex(kind->findData(int(owners)));
        QVERIFY(!shown.row(ContradictionKind::TickedButPartial).isValid());
        auto *state = shown.find<QComboBox>("contradictionState");
        state->setCurrentIndex(state->findData(int(ShownContradictions::Settled)));
        QVERIFY(!shown.row(owners).isValid());
    }

    void groupsBySystem()
    {
        const Shown shown;
        auto *grouping = shown.find<QComboBox>("contradictionGrouping");
        grouping->setFocus();
        QTest::keyClick(grouping, Qt::Key_Down);
        QCOMPARE(shown.table().model()->index(0, 0).data().toString(), QStringLiteral("Harbour (3)"));
    }

    void saysThatThereAreNone()
    {
        const Shown shown(false);
        QCOMPARE(
            shown.find<QLabel>("emptyState")->text(),
            QStringLiteral(
                "No contradictions found: what documents, ticks and checks say agrees, as far as it can be compared."));
        QVERIFY(!shown.find<QToolButton>("clearFilter")->isVisible());
    }

    void remembersItsLayout()
    {
        const Shown shown;
        auto *grouping = shown.find<QComboBox>("contradictionGrouping");
        grouping->setCurrentIndex(1);
        const QByteArray layout = shown.page->saveLayout();
        grouping->setCurrentIndex(0);
        shown.page->restoreLayout("nonsense");
        shown.page->restoreLayout(layout);
        QCOMPARE(grouping->currentIndex(), 1);
    }
};

QTEST_MAIN(TestContradictionsPage)
#include "tst_contradictionspage.moc"
