#include "pages/reimportpanel.h"
#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeView>
#include <QUndoStack>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace shipworthy::test;

namespace {

const QString path = QStringLiteral("/audits/ferry.md");

constexpr auto february = "# Ferry desk: readiness audit\n\nSystem: Ferry desk\n\n## Critical\n\n"
                          "### SEC-01: Session cookies are readable by scripts\n\nSeverity: Critical\n\n"
                          "**Recommendation:** Set HttpOnly on every cookie.\n\n## Before launch\n\n"
                          "- [ ] Encrypt the backups of the bookings at rest\n"
                          "- [ ] Encrypt the backups of the payments at rest\n"
                          "- [ ] Print the emergency timetable\n- [x] Name a person on call\n";

QByteArray march()
{
    return QByteArray(february)
        .replace("on every cookie", "and Secure on every cookie")
        .replace("- [ ] Encrypt the backups of the bookings at rest\n", "")
        .replace("of the payments", "of every store")
        .replace("- [ ] Print the emergency timetable\n", "- [ ] Charge the radios\n");
}

} // namespace

class TestReimportPanel : public QObject {
    Q_OBJECT
    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<ReimportPanel> m_panel;

    Workspace &workspace() const { return **m_open; }
    template <typename T> T *find(const char *name) const { return m_panel->findChild<T *>(QLatin1String(name)); }
    QString text(const char *name) const { return find<QLabel>(name)->text(); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(find<QTreeView>("reimportTree"), Qt::Key(key), modifiers);
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        QVERIFY(workspace().import({readMarkdown(february, path)}));
        QVERIFY(workspace().toggleTick({itemOf(workspace().state(), QStringLiteral("SEC-01"))}));
        m_panel = std::make_unique<ReimportPanel>();
        m_panel->resize(1040, 700);
        m_panel->show();
        m_panel->open(workspace(), {readMarkdown(march(), path)});
    }
    void cleanup()
    {
        m_panel.reset();
        m_open.reset();
    }

    void saysWhatWouldHappen()
    {
        QVERIFY2(text("reimportHeading").contains(QLatin1String("ferry.md")), qPrintable(text("reimportHeading")));
        QVERIFY2(text("reimportSummary").contains(QLatin1String("1 to be decided, 1 no longer proven")),
                 qPrintable(text("reimportSummary")));
        QCOMPARE(workspace().undoStack().count(), 2); // nothing has happened
    }

    void beginsWithTheQuestionAndTakesItsAnswerFromTheKeyboard()
    {
        QSignalSpy applied(m_panel.get(), &ReimportPanel::applied);
        QVERIFY(!find<QAbstractButton>("reimportApply")->isEnabled());
        QVERIFY(text("reimportTitle").contains(QLatin1String("every store")));
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(applied.count(), 0);
        key(Qt::Key_2);
        QVERIFY(find<QAbstractButton>("reimportApply")->isEnabled());
        QVERIFY(find<QAbstractButton>("choice2")->isChecked());
        key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(applied.count(), 1);
        const auto outcome = workspace().import(m_panel->documents(), m_panel->choices());
        QVERIFY(outcome);
        QCOMPARE(outcome->undecided, 0);
        QCOMPARE(workspace().state().items().size(), 6);
    }

    void theRestMayBeTakenAsNew()
    {
        QTest::mouseClick(find<QAbstractButton>("reimportRestNew"), Qt::LeftButton);
        QVERIFY(find<QAbstractButton>("reimportApply")->isEnabled());
        QVERIFY(find<QAbstractButton>("choice0")->isChecked());
    }

    void showsBothTextsOfAChangedCriterion()
    {
        auto *tree = find<QTreeView>("reimportTree");
        const QAbstractItemModel &model = *tree->model();
        tree->setCurrentIndex(model.index(0, 0, model.index(1, 0)));
        const QString diff = text("criterionDiff");
        QVERIFY2(diff.contains(QLatin1String("line-through")) || diff.contains(QLatin1String("and Secure")),
                 qPrintable(diff));
        QVERIFY(text("reimportWhy").contains(QLatin1String("proves nothing")));
    }

    void anotherDocumentMayBeChosen()
    {
        auto *version = find<QComboBox>("reimportVersion");
        QCOMPARE(version->count(), 2);
        version->setCurrentIndex(1);
        emit version->activated(1);
        QVERIFY(find<QAbstractButton>("reimportApply")->isEnabled());
        QVERIFY2(text("reimportSummary").contains(QLatin1String("a new document")),
                 qPrintable(text("reimportSummary")));
        QVERIFY(!m_panel->choices().versionOf.value(path).isValid());
    }

    void escCancels()
    {
        QSignalSpy cancelled(m_panel.get(), &ReimportPanel::cancelled);
        key(Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
    }

    void followsTheWorkspaceMeanwhile()
    {
        workspace().undoStack().undo(); // the tick: nothing is left to lose its proof
        QVERIFY2(!text("reimportSummary").contains(QLatin1String("proven")), qPrintable(text("reimportSummary")));
    }
};

QTEST_MAIN(TestReimportPanel)
#include "tst_reimportpanel.moc"
