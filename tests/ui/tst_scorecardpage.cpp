#include "items/scorecardmodel.h"
#include "pages/scorecardpage.h"
#include "support/strict.h"
#include "theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QToolButton>
#include <QtCharts/QChartView>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(9, 0), QTimeZone::utc());

Finding finding(const QString &key, const QString &category, Severity severity)
{
    Finding finding;
    finding.key = key;
    finding.title = QStringLiteral("About ") + key;
    finding.category = category;
    finding.severity = severity;
    finding.line = 5;
    return finding;
}

ScoreRow scoreRow(const QString &category, double current, int line)
{
    ScoreRow row;
    row.category = category;
    row.current = current;
    row.targets = {{QStringLiteral("30 days"), 30, 70}, {QStringLiteral("90 days"), 90, 85}};
    row.line = line;
    return row;
}

Control control(const QString &key, const QString &text, int line)
{
    Control control;
    control.framework = QStringLiteral("Harbour Top 3");
    control.key = key;
    control.title = QStringLiteral("Doors");
    control.status = ControlStatus::Warn;
    control.finding = text;
    control.line = line;
    return control;
}

AuditDocument audit(const QString &system)
{
    AuditDocument document;
    document.path = system + QStringLiteral(".md");
    document.sha256 = system; // stands for its bytes: two documents of the same are one
    document.system = system;
    document.date = QDate(2026, 2, 13);
    document.decision = Decision{Verdict::NoGo, QStringLiteral("Not yet"), 3};
    document.findings = {finding(QStringLiteral("S-1"), QStringLiteral("Security"), Severity::Critical),
                         finding(QStringLiteral("D-1"), QStringLiteral("Storage"), Severity::Low)};
    Scorecard card;
    card.title = QStringLiteral("Readiness");
    card.line = 20;
    card.rows = {scoreRow(QStringLiteral("Security"), 35, 21), scoreRow(QStringLiteral("Testing"), 60, 22),
                 scoreRow(QStringLiteral("Operations"), 45, 23)};
    card.overall = scoreRow(QStringLiteral("Total"), 50, 24);
    document.scorecards = {card};
    document.controls = {control(QStringLiteral("H1"), QStringLiteral("See S-1"), 40),
                         control(QStringLiteral("H2"), QStringLiteral("S-1 and D-1"), 41),
                         control(QStringLiteral("H3"), QStringLiteral("Nobody looked"), 42)};
    Risk risk;
    risk.title = QStringLiteral("Fog");
    risk.line = 50;
    document.risks = {risk};
    return document;
}

} // namespace

class TestScorecardPage : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_directory = std::make_unique<QTemporaryDir>();
        m_now = now;
        auto created =
            Workspace::create(m_directory->filePath(QStringLiteral("test.shipworthy")), [this] { return m_now; });
        QVERIFY(created.has_value());
        m_workspace = std::move(*created);
    }
    void cleanup()
    {
        m_page.reset();
        m_workspace.reset();
    }

    void saysWhyAndWhatTheDocumentClaimed()
    {
        open({audit(QStringLiteral("Ferry API"))});
        QCOMPARE(child<QLabel>("scorecardClaimed")->text(),
                 QStringLiteral("Document of 13 Feb 2026: NO-GO, 50 of 100."));
        QVERIFY(child<QLabel>("scorecardWhy")->text().contains(QStringLiteral("70 short of the target for 30 days")));
        QVERIFY(!child<QLabel>("noScorecard")->isVisible());
    }

    void computesWhereNoScorecardIsStated()
    {
        AuditDocument document = audit(QStringLiteral("Ferry API"));
        document.scorecards.clear();
        open({document});
        QVERIFY(child<QLabel>("noScorecard")->isVisible());
        QCOMPARE(child<QTableView>("scorecardCategories")->model()->rowCount(), 3);
    }

    void saysThatThereIsNothing()
    {
        AuditDocument document;
        document.path = QStringLiteral("empty.md");
        document.system = QStringLiteral("Ferry API");
        open({document});
        QVERIFY(child<QLabel>("scorecardNothing")->isVisible());
    }

    void asTableShowsTheNumbersOfTheCharts()
    {
        open({audit(QStringLiteral("Ferry API"))});
        const auto twins = m_page->findChildren<QTableView *>(QStringLiteral("scorecardTwin"));
        QCOMPARE(twins.size(), 2);
        QVERIFY(!twins[0]->isVisible());
        m_page->pageActions().first()->trigger();
        for (const QTableView *twin : twins) {
            QVERIFY(twin->isVisible());
            QCOMPARE(twin->model()->index(0, int(ScorecardModel::Column::Document)).data().toString(),
                     QStringLiteral("35"));
            QVERIFY(!twin->accessibleName().isEmpty());
        }
        for (const QChartView *chart : m_page->findChildren<QChartView *>())
            QVERIFY(!chart->isVisible());
        const QByteArray layout = m_page->saveLayout();
        ScorecardPage other(*m_workspace);
        other.restoreLayout(layout);
        QCOMPARE(other.saveLayout(), layout);
    }

    void everyNumberLeadsToItsFindings()
    {
        open({audit(QStringLiteral("Ferry API"))});
        QSignalSpy queries(m_page.get(), &Page::findingsRequested);
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        auto *table = child<QTableView>("scorecardCategories");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(queries.value(0).value(0).toString(), QStringLiteral("category:\"Security\""));
        table->setCurrentIndex(table->model()->index(1, 0)); // no finding is about testing
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(lines.value(0).value(1).value<LineRange>(), (LineRange{22, 22}));
    }

    void enterOpensWhatRaisesTheScore()
    {
        open({audit(QStringLiteral("Ferry API"))});
        QSignalSpy items(m_page.get(), &Page::itemRequested);
        auto *table = child<QTableView>("scorecardRaisers");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        const WorkspaceState &state = m_workspace->state();
        QCOMPARE(items.value(0).value(0).value<ItemId>(),
                 state.findingItem(state.documents().first().id, QStringLiteral("S-1")));
    }

    void controlsOpenWhatTheyName()
    {
        open({audit(QStringLiteral("Ferry API"))});
        QSignalSpy items(m_page.get(), &Page::itemRequested);
        QSignalSpy queries(m_page.get(), &Page::findingsRequested);
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        auto *tiles = child<QListView>("scorecardControls");
        for (int row = 0; row < 3; ++row) {
            tiles->setCurrentIndex(tiles->model()->index(row, 0));
            QTest::keyClick(tiles, Qt::Key_Return);
        }
        QCOMPARE(items.count(), 1);
        QCOMPARE(queries.value(0).value(0).toString(), QStringLiteral("key:S-1,D-1"));
        QCOMPARE(lines.value(0).value(1).value<LineRange>(), (LineRange{42, 42}));
    }

    void alsoStatedTablesLeadToTheirLine()
    {
        open({audit(QStringLiteral("Ferry API"))});
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        auto *table = child<QTableView>("statedTable");
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(lines.value(0).value(1).value<LineRange>(), (LineRange{50, 50}));
    }

    void followsAnAttestation()
    {
        open({audit(QStringLiteral("Ferry API"))});
        const WorkspaceState &state = m_workspace->state();
        const ItemId item = state.findingItem(state.documents().first().id, QStringLiteral("S-1"));
        QVERIFY(m_workspace->attest({item}, QStringLiteral("saw it")));
        auto *table = child<QTableView>("scorecardCategories");
        QTRY_COMPARE(table->model()->index(0, int(ScorecardModel::Column::Verified)).data().toString(),
                     QStringLiteral("100"));
        QCOMPARE(child<QTableView>("scorecardRaisers")->model()->rowCount(), 1);
    }

    void offersTheSystemsWhenAllAreInScope()
    {
        AuditDocument without = audit(QStringLiteral("Ferry API"));
        without.scorecards.clear();
        open({without, audit(QStringLiteral("Harbour UI"))}, true);
        auto *systems = child<QComboBox>("scorecardSystems");
        QVERIFY(systems->isVisible());
        QCOMPARE(systems->currentText(), QStringLiteral("Harbour UI")); // the first that states one
        systems->setCurrentIndex(0);
        QVERIFY(child<QLabel>("noScorecard")->isVisible());
    }

    void theTrendTellsThePast()
    {
        open({audit(QStringLiteral("Ferry API"))});
        const WorkspaceState &state = m_workspace->state();
        const ItemId item = state.findingItem(state.documents().first().id, QStringLiteral("S-1"));
        m_now = m_now.addDays(2);
        QVERIFY(m_workspace->attest({item}, QStringLiteral("saw it")));
        auto *chart = child<QChartView>("trendChart");
        QTRY_VERIFY(chart->accessibleName().startsWith(QStringLiteral("Trend of the score. 6 Mar 2026: 89 verified")));
        QVERIFY(chart->accessibleName().contains(QStringLiteral("4 Mar 2026: 0 verified")));
        QVERIFY(chart->accessibleName().contains(QStringLiteral("stated on 13 Feb 2026: 50/100")));
        QVERIFY(chart->isVisible());
        QVERIFY(!child<QChartView>("burndownChart")->isVisible());
    }

    void aKeySwitchesToTheBurndownAndToItsTable()
    {
        open({audit(QStringLiteral("Ferry API"))});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        auto *table = child<QTableView>("scorecardCategories");
        table->setFocus();
        QTRY_VERIFY(child<QChartView>("trendChart")->isVisible());
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(child<QChartView>("burndownChart")->isVisible());
        QVERIFY(child<QLabel>("trendSentence")->text().startsWith(QStringLiteral("Not enough history")));
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        auto *twin = child<QTableView>("burndownTwin");
        QTRY_VERIFY(twin->isVisible());
        QVERIFY(!twin->accessibleName().isEmpty());
        QVERIFY(!child<QChartView>("burndownChart")->isVisible());
        QTest::mouseClick(child<QToolButton>("trendScore"), Qt::LeftButton);
        auto *scores = child<QTableView>("trendTwin");
        QTRY_VERIFY(scores->isVisible());
        QSignalSpy lines(m_page.get(), &Page::linesRequested);
        scores->setFocus();
        scores->setCurrentIndex(scores->model()->index(scores->model()->rowCount() - 1, 0)); // what the document stated
        QTest::keyClick(scores, Qt::Key_Return);
        QCOMPARE(lines.value(0).value(1).value<LineRange>(), (LineRange{24, 24}));
    }

    void paintsInEveryScheme_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("light, wide") << QStringLiteral("light") << QSize(1400, 900);
        QTest::newRow("dark, narrow") << QStringLiteral("dark") << QSize(700, 500);
    }
    void paintsInEveryScheme()
    {
        QFETCH(QString, scheme);
        QFETCH(QSize, size);
        applyColorScheme(scheme);
        open({audit(QStringLiteral("Ferry API"))});
        m_page->resize(size);
        QVERIFY(!m_page->grab().isNull());
    }

private:
    void open(const QList<AuditDocument> &documents, bool all = false)
    {
        QList<ReadDocument> read;
        for (const AuditDocument &document : documents)
            read.append({document, document.path.toUtf8()});
        QVERIFY(m_workspace->import(read).has_value());
        m_page = std::make_unique<ScorecardPage>(*m_workspace);
        m_page->setScope(all ? SystemId{} : m_workspace->state().systems().first().id);
        m_page->resize(1200, 900);
        m_page->show();
    }
    template <typename T> T *child(const char *name) const { return m_page->findChild<T *>(QString::fromLatin1(name)); }

    QDateTime m_now;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ScorecardPage> m_page;
};

QTEST_MAIN(TestScorecardPage)
#include "tst_scorecardpage.moc"
