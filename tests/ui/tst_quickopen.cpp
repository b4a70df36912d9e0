#include "shell/palettemodel.h"
#include "shell/quickopensource.h"
#include "support/duplicates.h"
#include "support/program.h"
#include "support/states.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTreeView>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// 200 systems with \a perSystem findings each.
WorkspaceState large(int perSystem)
{
    static const QStringList words{u"Rate limit"_s, u"Secrets"_s, u"Backup restore"_s, u"Error budget"_s, u"Schema"_s,
                                   u"Access log"_s, u"Retry"_s,   u"Certificate"_s,    u"Rollback"_s};
    QList<AuditDocument> documents;
    for (int system = 0; system < 200; ++system) {
        AuditDocument document;
        document.system = u"Terminal %1"_s.arg(system);
        document.path = u"terminal-%1.md"_s.arg(system);
        for (int i = 0; i < perSystem; ++i) {
            Finding finding = test::finding(u"T%1-%2"_s.arg(system).arg(i), Severity::High);
            finding.title = u"%1 of the %2 is not checked before the quay opens"_s.arg(words[i % words.size()],
                                                                                       words[(i / 9) % words.size()]);
            document.findings.append(finding);
        }
        documents.append(document);
    }
    return assemble(documents, QDateTime(QDate(2026, 3, 6), QTime(8, 0), QTimeZone::utc()));
}

void workThrough(QuickOpenSearch &search)
{
    while (!search.work(5ms)) {
    }
}

} // namespace

class TestQuickOpen : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<test::SampleProgram> m_program;

    [[nodiscard]] QFrame *popup() const { return m_program->window->findChild<QFrame *>(u"palette"_s); }
    [[nodiscard]] QListView *list() const { return popup()->findChild<QListView *>(u"paletteList"_s); }
    [[nodiscard]] const QList<PaletteRow> &rows() const { return popup()->findChild<PaletteModel *>()->rows(); }
    void openWithTheSample()
    {
        m_program = std::make_unique<test::SampleProgram>();
        m_program->key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(popup()->isVisible());
    }

private slots:
    void init() { test::failOnAnyWarning(); }
    void cleanup() { m_program.reset(); }

    void beginsWithTheSystemsAndDocuments()
    {
        openWithTheSample();
        QTRY_COMPARE(rows().size(), m_program->state().systems().size() + m_program->state().documents().size());
        QCOMPARE(rows().first().title, m_program->state().systems().first().name);
    }

    void enterGoesToAFindingByItsKey()
    {
        openWithTheSample();
        const Item *wanted = nullptr;
        for (const Item &item : m_program->state().items()) {
            if (item.kind == ItemKind::Finding && !m_program->state().key(item).isEmpty())
                wanted = &item;
        }
        QVERIFY(wanted);
        const QString key = m_program->state().key(*wanted);
        m_program->type(key.toLower());
        m_program->key(Qt::Key_Return); // even before the search is through
        QTRY_VERIFY(!popup()->isVisible());
        QCOMPARE(m_program->pageShown()->objectName(), u"findingsPage"_s);
        const auto *tree = m_program->pageShown()->findChild<QTreeView *>(u"findingsTree"_s);
        const QString row = tree->currentIndex().siblingAtColumn(0).data(Qt::AccessibleTextRole).toString() +
                            tree->currentIndex().siblingAtColumn(0).data().toString() +
                            tree->currentIndex().siblingAtColumn(1).data().toString() +
                            tree->currentIndex().siblingAtColumn(2).data().toString();
        QVERIFY2(row.contains(key), qPrintable(row));
    }

    void saysWhereAFindingIsFrom()
    {
        openWithTheSample();
        m_program->type(u"e"_s);
        QTRY_VERIFY(!rows().isEmpty());
        bool any = false;
        for (const PaletteRow &row : rows()) {
            if (row.id.startsWith(u"2/"_s)) {
                any = true;
                QVERIFY2(row.where.contains(u" · "_s), qPrintable(row.where));
            }
        }
        QVERIFY(any);
    }

    void enterGoesToADocument()
    {
        openWithTheSample();
        m_program->type(QFileInfo(m_program->state().documents().last().facts->path).fileName());
        m_program->key(Qt::Key_Return);
        QTRY_COMPARE(m_program->pageShown()->objectName(), u"documentsPage"_s);
    }

    void enterScopesToASystemAndShowsItsFindings()
    {
        openWithTheSample();
        const System &system = m_program->state().systems().last();
        m_program->type(system.name);
        QTRY_VERIFY(!rows().isEmpty());
        QCOMPARE(rows().first().title, system.name);
        m_program->key(Qt::Key_Return);
        QTRY_COMPARE(m_program->pageShown()->objectName(), u"findingsPage"_s);
        QCOMPARE(m_program->window->findChild<QListView *>(u"systems"_s)->currentIndex().row(),
                 int(m_program->state().systems().size()));
    }

    void goneToLatelyComesFirst()
    {
        openWithTheSample();
        m_program->key(Qt::Key_Down);
        const QString second = list()->currentIndex().data().toString();
        m_program->key(Qt::Key_Return);
        QTRY_VERIFY(!popup()->isVisible());
        m_program->key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!rows().isEmpty());
        QCOMPARE(rows().first().title, second);
    }

    void takesTheOtherPalettesPlace()
    {
        openWithTheSample();
        m_program->key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(popup()->isVisible());
        QCOMPARE(popup()->findChild<QLineEdit *>()->accessibleName(), u"Find action"_s);
        m_program->key(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(popup()->findChild<QLineEdit *>()->accessibleName(), u"Quick open"_s);
        m_program->key(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!popup()->isVisible());
    }

    void staysRightWhenTheWorkspaceChangesBelow()
    {
        openWithTheSample();
        m_program->type(m_program->state().systems().first().name);
        QTRY_VERIFY(!rows().isEmpty());
        QVERIFY(m_program->workspace().renameSystem(m_program->state().systems().first().id, u"Zephyr"_s));
        m_program->window->findChild<QLineEdit *>(u"paletteField"_s)->setText(u"zephyr"_s);
        QTRY_VERIFY(!rows().isEmpty());
        QCOMPARE(rows().first().title, u"Zephyr"_s);
    }

    void theNameOfASystemNarrowsItsFindings()
    {
        const WorkspaceState state = large(20);
        QuickOpenSearch search(state);
        search.begin(u"terminal 17 rollback"_s);
        workThrough(search);
        QVERIFY(search.matched() > 0);
        for (const QuickOpenHit &hit : search.best()) {
            if (hit.kind == QuickOpenKind::Finding)
                QVERIFY2((hit.title + hit.where).contains(u"17"_s), qPrintable(hit.title + hit.where));
        }
    }

    void narrowingFindsWhatALookAtEverythingFinds()
    {
        const WorkspaceState state = large(30);
        QuickOpenSearch typing(state);
        const QString typed = u"rate lim quay"_s;
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            typing.begin(typed.left(length));
            workThrough(typing);
            QuickOpenSearch whole(state);
            whole.begin(typed.left(length));
            workThrough(whole);
            QCOMPARE(typing.matched(), whole.matched());
            QCOMPARE(typing.best(), whole.best());
        }
    }

    void aFindingThatWasMisreadIsNoPlaceToGo()
    {
        WorkspaceState state = test::stateWith({test::finding(u"HB-1"_s, Severity::High)});
        ItemState misread = state.items().first().state;
        misread.misread = true;
        state.setItemState(state.items().first().id, misread);
        QuickOpenSearch search(state);
        search.begin(u"hb-1"_s);
        workThrough(search);
        QCOMPARE(search.matched(), 0);
    }

    void findingsThatSayTheSameAreOnePlaceToGo()
    {
        const WorkspaceState state =
            assemble({test::portAudit(), test::portReview(), test::ferryAudit()}, test::noon());
        QuickOpenSearch search(state);
        search.begin(u"port berth"_s);
        workThrough(search);
        QCOMPARE(search.matched(), 2); // the port's, said twice, and the ferry's
        const QuickOpenHit hit = search.best().first();
        QCOMPARE(hit.id, state.duplicates().first().lead.value);
        QVERIFY2(hit.where.contains(u"2 sources"_s), qPrintable(hit.where));
        const ItemId other = state.duplicates().first().members.last();
        QCOMPARE(search.hitFor(QuickOpenKind::Finding, other.value)->id, hit.id);
    }

    void anotherTitleOfTheSameFindingFindsItToo()
    {
        WorkspaceState state = assemble({test::portAudit(), test::portReview()}, test::noon());
        QList<ItemId> attempts;
        for (const Item &item : state.items()) {
            if (state.title(item).contains(u"password attempts"_s))
                attempts.append(item.id);
        }
        QCOMPARE(attempts.size(), 2);
        state.setMerged({.lead = attempts.first(), .members = attempts, .by = u"Ada"_s, .at = test::noon()});
        state.joinDuplicates();
        QuickOpenSearch search(state);
        search.begin(u"endless password attempts on the"_s); // as the review puts it
        workThrough(search);
        QCOMPARE(search.matched(), 1);
        QCOMPARE(search.best().first().id, attempts.first().value);
    }

    void aHundredThousandFindingsAreSearchedInSlices()
    {
        const WorkspaceState state = large(500);
        QuickOpenSearch search(state);
        search.begin(u"certificate quay t19"_s);
        int slices = 1;
        while (!search.work(0ms))
            ++slices; // the program goes on between them
        QVERIFY(slices > 100);
        const qsizetype matched = search.matched();
        QVERIFY(matched > 0);
        search.begin(u"certificate quay t19"_s);
        workThrough(search);
        QCOMPARE(search.matched(), matched);
    }
};

QTEST_MAIN(TestQuickOpen)
#include "tst_quickopen.moc"
