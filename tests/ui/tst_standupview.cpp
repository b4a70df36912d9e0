#include "items/standupmodel.h"
#include "shell/standups.h"
#include "standup/standupcard.h"
#include "standup/standupheader.h"
#include "standup/standupview.h"
#include "support/lighthouseworkspace.h"
#include "support/strict.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QUndoStack>
#include <algorithm>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

/// Findings of two owners: the first is a blocker.
AuditDocument quayAudit(int more = 0, int criteria = 0)
{
    AuditDocument audit;
    audit.path = QStringLiteral("quay.md");
    audit.system = QStringLiteral("Quay");
    audit.title = QStringLiteral("Quay review");
    const auto add = [&](const QString &key, Severity severity, const QString &owner) {
        Finding finding;
        finding.key = key;
        finding.title = QStringLiteral("Mend ") + key;
        finding.severity = severity;
        finding.owner = owner;
        finding.line = static_cast<int>(audit.findings.size()) * 3 + 3;
        audit.findings.append(finding);
    };
    add(QStringLiteral("Q-1"), Severity::Medium, QStringLiteral("Deck"));
    add(QStringLiteral("Q-2"), Severity::Critical, QStringLiteral("Engine"));
    add(QStringLiteral("Q-3"), Severity::High, QStringLiteral("Deck"));
    for (int i = 1; i <= criteria; ++i)
        audit.findings[1].acceptance.append(QStringLiteral("Criterion %1 holds").arg(i));
    for (int i = 0; i < more; ++i)
        add(QStringLiteral("M-%1").arg(i), Severity::Low, QStringLiteral("Deck"));
    audit.findings[0].dependsOn = {QStringLiteral("Q-2")};
    return audit;
}

struct Meeting {
    explicit Meeting(int more = 0, int criteria = 0)
    {
        workspace.import(quayAudit(more, criteria), "# Quay review\n");
        view = std::make_unique<StandupView>(*workspace, SystemId{});
        view->resize(1280, 800);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.get(), key, modifiers);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] QString key() const
    {
        const Item *item = workspace.state().item(view->current());
        return item ? workspace.state().key(*item) : QString();
    }
    [[nodiscard]] ItemState state(const char *key) { return workspace.state().item(workspace.finding(key))->state; }
    struct Quay : test::LighthouseWorkspace {
        [[nodiscard]] const WorkspaceState &state() const { return const_cast<Quay *>(this)->operator->()->state(); }
    } workspace;
    std::unique_ptr<StandupView> view;
};

} // namespace

class TestStandupView : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void opensWithWhatChangedAndBeginsAtTheBlocker()
    {
        Meeting meeting;
        QVERIFY(!meeting.view->current().isValid());
        const auto *opening = meeting.view->findChild<QLabel *>(QStringLiteral("standupOpening"));
        QVERIFY2(opening->text().contains(QLatin1String("3 items open with 2 owners")), qPrintable(opening->text()));
        meeting.press(Qt::Key_Return);
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        const auto *rounds = meeting.view->findChild<QListView *>(QStringLiteral("standupRounds"));
        QCOMPARE(rounds->model()->index(0, 0).data().toString(), QStringLiteral("Engine"));
        QCOMPARE(meeting.view->findChild<StandupCard *>()->item().holdsUp, QStringList(QStringLiteral("Q-1 Mend Q-1")));
    }

    void thirtyItemsTakeOneKeyEach()
    {
        Meeting meeting(27);
        meeting.press(Qt::Key_Return);
        for (int i = 0; i < 30; ++i) {
            QVERIFY2(meeting.view->current().isValid(), qPrintable(QString::number(i)));
            meeting.press(Qt::Key_Space);
        }
        QVERIFY(!meeting.view->current().isValid());
        const auto &findings = meeting.workspace.state().items();
        QVERIFY(std::ranges::all_of(findings, [](const Item &item) { return item.state.status == Status::Resolved; }));
        QVERIFY(meeting.view->findChild<QTextBrowser *>(QStringLiteral("standupMinutes"))->isVisible());
    }

    void aDigitSetsTheStatusAndGoesOn()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_2);
        QCOMPARE(meeting.state("Q-2").status, names<Status>[1].first);
        QCOMPARE(meeting.key(), QStringLiteral("Q-3"));
    }

    void undoTakesBackAndReturns()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Space);
        QCOMPARE(meeting.state("Q-2").status, Status::Resolved);
        meeting.press(Qt::Key_U);
        QCOMPARE(meeting.state("Q-2").status, Status::Open);
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        meeting.press(Qt::Key_U); // nothing of this meeting is left to take back
        QVERIFY(meeting.workspace->undoStack().canUndo());
    }

    void asksForTheOwnerInPlace()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_O);
        auto *field = meeting.view->findChild<QLineEdit *>(QStringLiteral("standupOwner"));
        QVERIFY(field && field->hasFocus());
        QCOMPARE(field->text(), QStringLiteral("Engine"));
        meeting.type(QStringLiteral("Noor"));
        QCOMPARE(meeting.state("Q-2").owner, QStringLiteral("Noor"));
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        QVERIFY(!field->isVisible());
    }

    void aQuestionSaysItsKeysUntilAnAnswerIsRefused()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_D);
        const auto *hint = meeting.view->findChild<QLabel *>(QStringLiteral("standupHint"));
        QVERIFY2(hint->isVisible() && hint->text().contains(QLatin1String("Esc")), qPrintable(hint->text()));
        meeting.type(QStringLiteral("someday"));
        QVERIFY(!hint->isVisible());
    }

    void aDayIsSaidOrRefusedWithTheReason()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_D);
        meeting.type(QStringLiteral("someday"));
        const auto *problem = meeting.view->findChild<QLabel *>(QStringLiteral("standupProblem"));
        QVERIFY2(problem->text().contains(QLatin1String("someday")), qPrintable(problem->text()));
        QVERIFY(!meeting.state("Q-2").due.isValid());
        meeting.type(QStringLiteral("+3"));
        QCOMPARE(meeting.state("Q-2").due, meeting.workspace->now().date().addDays(3));
    }

    void escapeTakesAQuestionBackAndLeavesOnlyThen()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_E);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(meeting.view->isVisible());
        QVERIFY(meeting.state("Q-2").note.isEmpty());
        meeting.press(Qt::Key_Escape);
        QVERIFY(!meeting.view->isVisible());
    }

    void aRiskIsAcceptedWithReasonResponsibleAndLastDay()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_W);
        meeting.type(QStringLiteral("harbour is closed in winter"));
        QCOMPARE(meeting.view->findChild<QLineEdit *>(QStringLiteral("standupResponsible"))->text(),
                 QStringLiteral("Engine")); // who owns it, unless somebody else is named
        meeting.type(QStringLiteral("Harbour master"));
        meeting.type(QStringLiteral("+2w"));
        const auto waiver = meeting.state("Q-2").waiver;
        QVERIFY(waiver);
        QCOMPARE(waiver->reason, QStringLiteral("harbour is closed in winter"));
        QCOMPARE(waiver->owner, QStringLiteral("Harbour master"));
        QCOMPARE(waiver->until, meeting.workspace->now().date().addDays(14));
        QCOMPARE(meeting.key(), QStringLiteral("Q-3"));
    }

    void walksRoundsWithTab()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Tab);
        QCOMPARE(meeting.key(), QStringLiteral("Q-3"));
        meeting.press(Qt::Key_Backtab);
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
    }

    void comesBackToWhatWasPassedOver()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Tab); // leaves Q-2 behind
        meeting.press(Qt::Key_N);
        meeting.press(Qt::Key_N);
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        meeting.press(Qt::Key_N);
        QVERIFY(!meeting.view->current().isValid());
    }

    void aClickOnAKeyDoesTheSame()
    {
        Meeting meeting;
        const auto click = [&](const char *name) {
            auto *button = meeting.view->findChild<QAbstractButton *>(QLatin1String(name));
            QVERIFY2(button, name);
            QTRY_VERIFY(button->isVisible());
            QTest::mouseClick(button, Qt::LeftButton);
        };
        click("key.standup.advance");
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        click("key.standup.tick");
        QCOMPARE(meeting.state("Q-2").status, Status::Resolved);
        click("key.standup.finish");
        click("key.standup.leave");
        QVERIFY(!meeting.view->isVisible());
    }

    void noKeyIsCutHoweverLongItsWord_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1920, 1080);
        QTest::newRow("laptop") << QSize(1280, 800);
        QTest::newRow("small") << QSize(800, 600);
    }
    void noKeyIsCutHoweverLongItsWord()
    {
        QFETCH(QSize, size);
        Meeting meeting;
        meeting.view->resize(size);
        meeting.press(Qt::Key_Return);
        auto *keys = meeting.view->findChild<QWidget *>(QStringLiteral("standupKeys"));
        const QList<QAction *> actions = meeting.view->actions();
        for (QAction *action : actions)
            action->setText(action->text() + QStringLiteral(" und weiter"));
        const auto allFit = [keys] {
            const auto buttons = keys->findChildren<QAbstractButton *>();
            return std::ranges::all_of(buttons, [&](const QAbstractButton *one) {
                const bool isApart = std::ranges::none_of(buttons, [one](const QAbstractButton *other) {
                    return other != one && other->isVisible() && other->geometry().intersects(one->geometry());
                });
                return !one->isVisible() ||
                       (isApart && one->width() >= one->sizeHint().width() && keys->rect().contains(one->geometry()));
            });
        };
        QTRY_VERIFY(allFit());
    }

    void aKeyPagesThroughCriteriaThatDoNotFit()
    {
        Meeting meeting(0, 30);
        meeting.press(Qt::Key_Return);
        const auto *card = meeting.view->findChild<StandupCard *>();
        const auto *keys = meeting.view->findChild<QWidget *>(QStringLiteral("standupKeys"));
        const auto shown = [&] { return keys->findChild<QAbstractButton *>(QStringLiteral("key.standup.criteria")); };
        QVERIFY(card->hidesCriteria());
        QVERIFY(shown() && shown()->isEnabled());
        QList<qsizetype> firsts;
        do {
            firsts.append(card->firstCriterion());
            meeting.press(Qt::Key_C);
        } while (card->firstCriterion() != 0 && firsts.size() < 31);
        QVERIFY(firsts.size() > 1 && firsts.size() < 31);
        QVERIFY(std::ranges::is_sorted(firsts));
        meeting.press(Qt::Key_N); // the next item has none
        QTRY_VERIFY(!shown());
    }

    void liveChecksTakeNoCriterionItsLine()
    {
        Meeting meeting(0, 1);
        meeting.press(Qt::Key_Return);
        const auto *shown = meeting.view->findChild<StandupCard *>();
        StandupItem item = shown->item();
        QCOMPARE(item.facts->finding->acceptance.size(), 1);
        item.live = {{QStringLiteral("Answers"), CheckState::Fail, QStringLiteral("Fails")},
                     {QStringLiteral("Limits log-ins"), CheckState::NotRun, QStringLiteral("Not run")},
                     {QStringLiteral("Names its version"), CheckState::NotRun, QStringLiteral("Not run")}};
        StandupItem other = item;
        const auto finding = std::make_shared<Finding>(*item.facts->finding);
        finding->acceptance = {QStringLiteral("Something else is seen")};
        const auto facts = std::make_shared<FindingFacts>(*item.facts);
        facts->finding = finding;
        other.facts = facts;
        StandupCard card(meeting.view.get());
        card.resize(shown->width(), shown->height());
        const auto painted = [&card](const StandupItem &one) {
            card.present(one);
            return card.grab().toImage();
        };
        QVERIFY(painted(item) == painted(item));
        QVERIFY(painted(item) != painted(other));
    }

    void whatNobodyCameToIsListedApart()
    {
        Meeting meeting(1);
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Space);
        meeting.press(Qt::Key_N);
        meeting.press(Qt::Key_F);
        meeting.press(Qt::Key_C);
        const QString copied = QApplication::clipboard()->text();
        const QString left = copied.section(QStringLiteral("## Not reached"), 1);
        QVERIFY2(left.contains(QLatin1String("M-0")), qPrintable(copied)); // neither a blocker nor late
        QVERIFY2(!left.contains(QLatin1String("Q-2")) && !left.contains(QLatin1String("Q-3")), qPrintable(copied));
    }

    void theMinutesCanBeCopied()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Space);
        meeting.press(Qt::Key_F);
        meeting.press(Qt::Key_C);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.contains(QLatin1String("- **Q-2** Mend Q-2: resolved (claimed)")), qPrintable(copied));
    }

    void theMinutesHaveOneDirectionWhateverALineBeginsWith()
    {
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        Meeting meeting;
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_F);
        const auto *minutes = meeting.view->findChild<QTextBrowser *>(QStringLiteral("standupMinutes"));
        QVERIFY(minutes->isVisible());
        QCOMPARE(minutes->document()->begin().textDirection(), Qt::RightToLeft);
    }

    void theMinutesArePrintedOrTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("minutes.pdf"));
        QVERIFY(writeMinutes(QStringLiteral("# Stand-up\n\n- **Q-1** mended\n"), path, PaperSize::A4));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.startsWith("%PDF-") && written.trimmed().endsWith("%%EOF"));
        const auto refused =
            writeMinutes(QStringLiteral("# Other\n"), path + QStringLiteral("/below.pdf"), PaperSize::A4);
        QVERIFY(!refused);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), written);
    }

    void theNextOneCountsSinceThisOne()
    {
        Meeting meeting;
        QCOMPARE(meeting.view->findChild<QLabel *>(QStringLiteral("standupSince"))->text(),
                 QStringLiteral("The first stand-up here"));
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_N);
        meeting.press(Qt::Key_Escape);
        QVERIFY(meeting.workspace->setStatus({meeting.workspace.finding("Q-1")}, Status::Resolved));
        const StandupView next(*meeting.workspace, SystemId{});
        const QString since = next.findChild<QLabel *>(QStringLiteral("standupSince"))->text();
        QVERIFY2(since.startsWith(QLatin1String("Since ")) && since.contains(QLatin1String("1 done")),
                 qPrintable(since));
    }

    void whatCannotBeWrittenIsToldAndStaysOpen()
    {
        Meeting meeting;
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("others"));
            other.setDatabaseName(meeting.workspace->path());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY2(query.exec(QStringLiteral("CREATE TABLE of_others (x)")), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("others"));
        meeting.press(Qt::Key_Return);
        meeting.press(Qt::Key_Space);
        const auto *problem = meeting.view->findChild<QLabel *>(QStringLiteral("standupProblem"));
        QVERIFY2(problem->isVisible() && problem->text().contains(QLatin1String("another program changed it")),
                 qPrintable(problem->text()));
        QCOMPARE(meeting.key(), QStringLiteral("Q-2"));
        QCOMPARE(meeting.state("Q-2").status, Status::Open);
    }

    void aLookAtTheOpeningIsNoStandup()
    {
        Meeting meeting;
        meeting.press(Qt::Key_Escape);
        QVERIFY(meeting.workspace->setting(standupSetting).isEmpty());
    }

    void sayingNothingIsOpenIsNotAWalk()
    {
        test::LighthouseWorkspace workspace;
        StandupView view(*workspace, SystemId{});
        view.show();
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(!view.current().isValid());
        QVERIFY(view.findChild<QLabel *>(QStringLiteral("standupOpening"))->text().contains(QLatin1String("Nothing")));
    }

    void theListsAreModels()
    {
        StandupRoundsModel rounds;
        const QAbstractItemModelTester roundsTester(&rounds);
        rounds.setRows({{QStringLiteral("Deck"), 3}, {QStringLiteral("Engine"), 1}});
        rounds.setRows({{QStringLiteral("Deck"), 2}});
        QCOMPARE(rounds.rowCount(), 1);
        StandupQueueModel queue;
        const QAbstractItemModelTester queueTester(&queue);
        auto facts = std::make_shared<FindingFacts>();
        facts->title = QStringLiteral("Mend");
        QSignalSpy resets(&queue, &QAbstractItemModel::modelReset);
        queue.setItems({facts, facts}, QDate(2026, 3, 4));
        queue.setItems({facts}, QDate(2026, 3, 4));
        QCOMPARE(queue.rowCount(), 1);
        QCOMPARE(resets.count(), 0);
    }

    void theClockCountsHoursOnlyWhenThereAreAny_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("start") << 0 << QStringLiteral("00:00");
        QTest::newRow("minutes") << 252 << QStringLiteral("04:12");
        QTest::newRow("hours") << 3852 << QStringLiteral("1:04:12");
    }
    void theClockCountsHoursOnlyWhenThereAreAny()
    {
        QFETCH(int, seconds);
        QTEST(clockText(seconds), "text");
    }
};

QTEST_MAIN(TestStandupView)
#include "tst_standupview.moc"
