#include "pages/scorecardpage.h"

#include "base/daywords.h"
#include "charts/chartkey.h"
#include "charts/shapechart.h"
#include "charts/targetschart.h"
#include "delegates/scoredelegate.h"
#include "delegates/scoreraiserdelegate.h"
#include "domain/secrets.h"
#include "items/scorecardmodel.h"
#include "pages/scorecardcard.h"
#include "pages/scorecardhead.h"
#include "pages/scorecardstatedpanel.h"
#include "pages/scorecardtable.h"
#include "pages/scorecardtiles.h"
#include "pages/scorecardtrend.h"
#include "theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QGridLayout>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

using Column = ScorecardModel::Column;

enum Part { SheetPart, NothingPart };

/// The categories a chart draws: those of the document; where it scores none, the computed ones.
ScoreChartData chartDataOf(const ScorecardSheet &sheet)
{
    ScoreChartData data{.rows = {}, .nearLabel = sheet.nearLabel, .farLabel = sheet.farLabel};
    for (const ScorecardLine &line : sheet.lines) {
        if (line.isOverall || (sheet.document.isValid() && line.line == 0))
            continue;
        data.rows.append({.category = line.category,
                          .verified = line.verified(),
                          .document = line.claimed,
                          .nearTarget = line.nearTarget,
                          .farTarget = line.farTarget});
    }
    return data;
}

} // namespace

ScorecardPage::ScorecardPage(Workspace &workspace, QWidget *parent)
    : Page(workspace, parent)
    , m_model(new ScorecardModel(this))
    , m_raisersModel(new ScorecardRaisersModel(this))
    , m_controlsModel(new ScorecardControlsModel(this))
    , m_asTable(new QAction(tr("As &Table"), this))
    , m_systems(new QComboBox(this))
    , m_sheets(new QComboBox(this))
    , m_head(new ScorecardHead(this))
    , m_parts(new QStackedWidget(this))
    , m_nothing(new QLabel(this))
    , m_noScorecard(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
    , m_categories(new ScorecardTable(this))
    , m_raisers(new ScorecardTable(this))
    , m_controls(new ScorecardTiles(this))
    , m_stated(new ScorecardStatedPanel(this))
    , m_trend(new ScorecardTrend(this))
    , m_shape(new ShapeChart(this))
    , m_targets(new TargetsChart(this))
    , m_bandsKey(new ChartKey(ChartKey::Signs::Bands, this))
    , m_shapeKey(new ChartKey(ChartKey::Signs::Lines, this))
    , m_targetsKey(new ChartKey(ChartKey::Signs::Bars, this))
{
    setUpWidgets();
    setUpConnections();
}

void ScorecardPage::setUpWidgets()
{
    setObjectName(QStringLiteral("scorecardPage"));
    setAccessibleName(tr("Scorecard"));
    setUpTables();
    m_categoriesCard = new ScorecardCard(tr("Categories"), m_bandsKey, m_categories, this);
    m_shapeCard = new ScorecardCard(
        tr("Shape"), m_shapeKey,
        withTwin(m_shapeStack, m_shape, tr("Shape as a table"),
                 {int(Column::Category), int(Column::Verified), int(Column::Document), int(Column::FarTarget)}),
        this);
    m_targetsCard = new ScorecardCard(tr("Now and targets"), m_targetsKey,
                                      withTwin(m_targetsStack, m_targets, tr("Now and targets as a table"),
                                               {int(Column::Category), int(Column::Verified), int(Column::Document),
                                                int(Column::NearTarget), int(Column::FarTarget)}),
                                      this);
    m_trendCard = new ScorecardCard(tr("Trend"), m_trend->toggles(), m_trend, this);
    m_raisersCard = new ScorecardCard(tr("What raises the score most"), nullptr, m_raisers, this);
    m_controlsCard = new ScorecardCard({}, nullptr, m_controls, this);
    m_statedCard = new ScorecardCard(tr("Also stated"), nullptr, m_stated, this);

    auto *sheet = new QWidget(m_scroll);
    sheet->setObjectName(QStringLiteral("scorecardSheet"));
    sheet->setLayout(m_grid);
    m_grid->setContentsMargins(0, 0, px(6), px(12));
    m_grid->setSpacing(px(12));
    m_scroll->setObjectName(QStringLiteral("scorecardScroll"));
    m_scroll->setWidget(sheet);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("scorecardNothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_noScorecard->setObjectName(QStringLiteral("noScorecard"));
    m_noScorecard->setWordWrap(true);
    m_parts->insertWidget(SheetPart, m_scroll);
    m_parts->insertWidget(NothingPart, m_nothing);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(10), px(16), 0);
    layout->setSpacing(px(10));
    setUpHead();
    layout->addWidget(m_noScorecard);
    layout->addWidget(m_parts, 1);
    arrange();
}

void ScorecardPage::setUpHead()
{
    m_asTable->setCheckable(true);
    m_asTable->setObjectName(QStringLiteral("scorecard.asTable"));
    m_asTable->setShortcut(Qt::CTRL | Qt::Key_T);
    m_asTable->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_asTable->setIcon(icon(QStringLiteral("table"), palette()));
    m_asTable->setToolTip(tr("Show the numbers of the charts as tables (%1)")
                              .arg(m_asTable->shortcut().toString(QKeySequence::NativeText)));
    addAction(m_asTable);
    addAction(m_trend->burndownAction());
    auto *asTable = new QToolButton(this);
    asTable->setObjectName(QStringLiteral("asTable"));
    asTable->setDefaultAction(m_asTable);
    asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asTable->setFocusPolicy(Qt::TabFocus);
    m_systems->setObjectName(QStringLiteral("scorecardSystems"));
    m_systems->setAccessibleName(tr("System"));
    m_sheets->setObjectName(QStringLiteral("scorecardSheets"));
    m_sheets->setAccessibleName(tr("Scorecard of the documents"));
    for (QComboBox *box : {m_systems, m_sheets}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_systems);
    head->addWidget(m_head, 1);
    head->addWidget(m_sheets);
    head->addWidget(asTable);
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
}

void ScorecardPage::setUpTables()
{
    m_categories->setObjectName(QStringLiteral("scorecardCategories"));
    m_categories->setAccessibleName(tr("Categories"));
    m_categories->setModel(m_model);
    m_categories->setItemDelegate(new ScoreDelegate(m_categories));
    m_categories->setCellPadding(px(8));
    m_categories->verticalHeader()->setDefaultSectionSize(px(32));
    m_categories->setStretched(int(Column::Bands));

    m_raisers->setObjectName(QStringLiteral("scorecardRaisers"));
    m_raisers->setAccessibleName(tr("What raises the score most"));
    m_raisers->setModel(m_raisersModel);
    m_raisers->setItemDelegate(new ScoreRaiserDelegate(m_raisers));
    m_raisers->horizontalHeader()->hide();
    m_raisers->setStretched(int(ScorecardRaisersModel::Column::Title));
    m_raisers->setMostRows(9);

    m_controls->setObjectName(QStringLiteral("scorecardControls"));
    m_controls->setAccessibleName(tr("Controls"));
    m_controls->setModel(m_controlsModel);
}

QWidget *ScorecardPage::withTwin(QStackedWidget *&stack, QWidget *chart, const QString &name, const QList<int> &columns)
{
    stack = new QStackedWidget(this);
    auto *twin = new ScorecardTable(stack);
    twin->setObjectName(QStringLiteral("scorecardTwin"));
    twin->setAccessibleName(name);
    twin->setModel(m_model);
    twin->setStretched(int(Column::Category));
    for (int column = 0; column < m_model->columnCount(); ++column)
        twin->setColumnHidden(column, !columns.contains(column));
    twin->setProperty("columns", QVariant::fromValue(columns));
    m_twins.append(twin);
    auto *around = new QWidget(stack);
    auto *layout = new QVBoxLayout(around);
    layout->setContentsMargins(px(4), 0, px(4), 0); // the numbers stand off the edge of the card
    layout->addWidget(twin);
    layout->addStretch();
    stack->addWidget(chart);
    stack->addWidget(around);
    return stack;
}

void ScorecardPage::setUpConnections()
{
    connect(&workspace(), &Workspace::contentsChanged, this, &ScorecardPage::refreshSoon);
    connect(&workspace(), &Workspace::systemChanged, this, &ScorecardPage::refreshSoon);
    connect(&workspace(), &Workspace::readinessChanged, this, &ScorecardPage::refreshSoon);
    connect(m_systems, &QComboBox::currentIndexChanged, this, &ScorecardPage::refreshSoon);
    connect(m_sheets, &QComboBox::currentIndexChanged, this, &ScorecardPage::refreshSoon);
    connect(m_asTable, &QAction::toggled, this, &ScorecardPage::showAsTable);
    QList<ScorecardTable *> tables = m_twins;
    tables.append(m_categories);
    for (ScorecardTable *table : std::as_const(tables)) {
        connect(table, &ScorecardTable::opened, this, &ScorecardPage::openCategory);
        connect(table, &ScorecardTable::sourceRequested, this, &ScorecardPage::openLine);
    }
    connect(m_raisers, &ScorecardTable::opened, this,
            [this](const QModelIndex &index) { emit itemRequested(m_raisersModel->row(index).item); });
    connect(m_raisers, &ScorecardTable::sourceRequested, this, [this](const QModelIndex &index) {
        if (const Item *item = workspace().state().item(m_raisersModel->row(index).item))
            emit linesRequested(item->document, workspace().state().lines(*item));
    });
    connect(m_controls, &ScorecardTiles::opened, this, &ScorecardPage::openControl);
    connect(m_controls, &ScorecardTiles::sourceRequested, this, [this](const QModelIndex &index) {
        const ControlTile &tile = m_controlsModel->row(index);
        emit linesRequested(tile.document, {tile.line, tile.line});
    });
    connect(m_stated, &ScorecardStatedPanel::linesRequested, this, &ScorecardPage::linesRequested);
    connect(m_trend, &ScorecardTrend::linesRequested, this, &ScorecardPage::linesRequested);
    connect(m_trend->burndownAction(), &QAction::toggled, this,
            [this](bool burndown) { m_trendCard->setTitle(burndown ? tr("Burndown") : tr("Trend")); });
}

QList<QAction *> ScorecardPage::pageActions() const
{
    return {m_asTable, m_trend->burndownAction(), m_trend->weightAction()};
}

void ScorecardPage::setScope(Scope scope)
{
    m_scope = scope;
    refreshSoon();
}

void ScorecardPage::focusMain()
{
    if (m_categories->isVisibleTo(this))
        focusView(*m_categories);
    else
        Page::focusMain();
}

void ScorecardPage::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ScorecardPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void ScorecardPage::refresh()
{
    m_stale = false;
    refreshSystems();
    const SystemId system = shownSystem();
    if (!workspace().state().system(system)) {
        m_head->hide();
        showNothing(tr("No audit has been imported, so there is nothing to score. Ctrl+I imports one."));
        return;
    }
    const Readiness &readiness = workspace().readiness(system);
    const ScorecardQuestion question{.state = workspace().state(),
                                     .system = system,
                                     .denied = deniedTicks(workspace().contradictions(system)),
                                     .now = workspace().now()};
    const QList<ScorecardSheet> sheets = sheetsOf(question);
    refreshSheets(sheets);
    showHead(system, sheets);
    m_raisersModel->setRows(raisersOf(question));
    m_raisersCard->setVisible(readiness.score.has_value() && m_raisersModel->rowCount() > 0);
    showControls(question);
    m_trend->show(workspace(), system);
    m_trendCard->setVisible(readiness.score.has_value());
    m_stated->setTables(statedTablesOf(workspace().state(), system));
    m_statedCard->setVisible(!m_stated->isEmpty());
    if (sheets.isEmpty() && m_stated->isEmpty() && m_controlsModel->rowCount() == 0) {
        showNothing(tr("No document of %1 states a scorecard, and it has no findings to compute one from.")
                        .arg(withoutSecrets(workspace().state().system(system)->name)));
        return;
    }
    m_parts->setCurrentIndex(SheetPart);
    showSheet(sheets.value(std::max(0, m_sheets->currentIndex())));
    arrange();
    emit statusTextChanged();
}

void ScorecardPage::refreshSystems()
{
    const QSignalBlocker quiet(m_systems);
    const qint64 before = m_systems->currentData().toLongLong();
    m_systems->clear();
    m_systems->setVisible(!m_scope.isValid() && workspace().state().systems().size() > 1);
    for (const System &system : workspace().state().systems())
        m_systems->addItem(withoutSecrets(system.name), system.id.value);
    int chosen = m_systems->findData(before);
    for (const ImportedDocument &document : workspace().state().documents()) {
        if (chosen < 0 && !document.facts->scorecards.isEmpty())
            chosen = m_systems->findData(document.system.value);
    }
    if (m_systems->count() > 0)
        m_systems->setCurrentIndex(std::max(0, chosen));
}

SystemId ScorecardPage::shownSystem() const
{
    return m_scope.isValid() ? m_scope : SystemId{m_systems->currentData().toLongLong()};
}

void ScorecardPage::refreshSheets(const QList<ScorecardSheet> &sheets)
{
    const QSignalBlocker quiet(m_sheets);
    const QString before = m_sheets->currentText();
    m_sheets->clear();
    for (const ScorecardSheet &sheet : sheets)
        m_sheets->addItem(sheet.title.isEmpty() ? tr("Scorecard, line %1").arg(sheet.line) : sheet.title);
    m_sheets->setVisible(sheets.size() > 1);
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findText(before)));
}

void ScorecardPage::showHead(SystemId system, const QList<ScorecardSheet> &sheets)
{
    const Readiness &readiness = workspace().readiness(system);
    const ScorecardSheet sheet = sheets.value(std::max(0, m_sheets->currentIndex()));
    m_head->show();
    m_head->showReadiness(readiness, whyText(readiness, sheet), claimedText(system, readiness));
    m_noScorecard->setVisible(!sheet.document.isValid());
    m_noScorecard->setText(
        sheets.isEmpty()
            ? tr("No document of this system states a scorecard.")
            : tr("No document of this system states a scorecard; what follows is computed from its findings."));
}

QString ScorecardPage::whyText(const Readiness &readiness, const ScorecardSheet &sheet) const
{
    QString why = readiness.why.isEmpty() ? QString() : readiness.why + u'.';
    const std::optional<double> target = sheet.lines.isEmpty() ? std::nullopt : sheet.lines.last().nearTarget;
    if (target && readiness.score && *readiness.score < *target)
        why += u' ' + tr("The score is %1 short of the target for %2.")
                          .arg(scoreText(*target - *readiness.score), sheet.nearLabel);
    return why;
}

QString ScorecardPage::claimedText(SystemId system, const Readiness &readiness) const
{
    QStringList parts;
    for (const ImportedDocument &document : workspace().state().documents()) {
        if (document.system != system)
            continue;
        QStringList claims;
        if (document.facts->decision)
            claims.append(wordFor(document.facts->decision->verdict));
        for (const Scorecard &card : document.facts->scorecards) {
            if (card.overall && card.overall->current && !card.higherIsWorse) {
                claims.append(
                    tr("%1 of %2").arg(QLocale().toString(*card.overall->current), QLocale().toString(card.scale)));
                break;
            }
        }
        if (claims.isEmpty())
            continue;
        const QString date = dayWords(document.facts->date);
        parts.append(document.facts->date.isValid() ? tr("Document of %1: %2.").arg(date, claims.join(u", "))
                                                    : tr("Document: %1.").arg(claims.join(u", ")));
    }
    if (readiness.bands.claimed > 0 || readiness.bands.stale > 0) {
        parts.append(tr("Today %1 points lack evidence and %2 are stale.")
                         .arg(scoreText(readiness.bands.claimed), scoreText(readiness.bands.stale)));
    }
    return parts.join(u' ');
}

void ScorecardPage::showSheet(const ScorecardSheet &sheet)
{
    m_model->setSheet(sheet);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool stated = m_model->isStated(Column(column));
        m_categories->setColumnHidden(column, !stated);
        for (ScorecardTable *twin : std::as_const(m_twins)) {
            if (twin->property("columns").value<QList<int>>().contains(column))
                twin->setColumnHidden(column, !stated);
        }
    }
    const ScoreChartData scores = chartDataOf(sheet);
    m_shape->setData(scores);
    m_targets->setData(scores);
    m_bandsKey->setData(scores);
    m_shapeKey->setData(scores);
    m_targetsKey->setData(scores);
    m_categoriesCard->setVisible(!sheet.lines.isEmpty());
    m_shapeCard->setVisible(scores.rows.size() >= ShapeChart::fewest);
    m_targetsCard->setVisible(!scores.rows.isEmpty());
}

void ScorecardPage::showControls(const ScorecardQuestion &question)
{
    const QList<ControlTile> tiles = controlsOf(question);
    m_controlsModel->setRows(tiles);
    m_controls->fit();
    m_controlsCard->setVisible(!tiles.isEmpty());
    QStringList frameworks;
    QHash<QString, int> stated;
    QHash<QString, int> now;
    for (const ControlTile &tile : tiles) {
        frameworks.append(tile.framework.isEmpty() ? tr("Controls") : tile.framework);
        ++stated[wordFor(tile.status)];
        ++now[wordFor(tile.now)];
    }
    frameworks.removeDuplicates();
    m_controlsCard->setTitle(frameworks.join(u", "));
    const auto words = [](const QHash<QString, int> &counts) {
        QStringList parts;
        for (const std::optional<ControlStatus> status :
             {std::optional(ControlStatus::Fail), std::optional(ControlStatus::Warn),
              std::optional(ControlStatus::Pass), std::optional<ControlStatus>()}) {
            if (const int count = counts.value(wordFor(status)))
                parts.append(tr("%1 %2").arg(count).arg(wordFor(status)));
        }
        return parts.join(u", ");
    };
    m_controlsCard->setSubtitle(tr("document: %1; now: %2").arg(words(stated), words(now)));
}

void ScorecardPage::showNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_noScorecard->hide();
    m_parts->setCurrentIndex(NothingPart);
    emit statusTextChanged();
}

void ScorecardPage::showAsTable(bool asTable)
{
    for (QStackedWidget *stack : {m_shapeStack, m_targetsStack})
        stack->setCurrentIndex(asTable ? 1 : 0);
    m_trend->setAsTable(asTable);
}

void ScorecardPage::arrange()
{
    const QList<ScorecardCard *> cards{m_categoriesCard, m_shapeCard,    m_targetsCard, m_trendCard,
                                       m_raisersCard,    m_controlsCard, m_statedCard};
    for (ScorecardCard *card : cards)
        m_grid->removeWidget(card);
    m_grid->setColumnStretch(0, 16);
    m_grid->setColumnStretch(1, m_narrow ? 0 : 9);
    int row = 0;
    const auto place = [&](ScorecardCard *left, ScorecardCard *right) {
        const bool both = !m_narrow && right && !left->isHidden() && !right->isHidden();
        if (both) {
            m_grid->addWidget(left, row, 0);
            m_grid->addWidget(right, row++, 1);
            return;
        }
        m_grid->addWidget(left, row++, 0, 1, m_narrow ? 1 : 2);
        if (right)
            m_grid->addWidget(right, row++, 0, 1, m_narrow ? 1 : 2);
    };
    place(m_categoriesCard, m_shapeCard);
    place(m_trendCard, m_raisersCard);
    place(m_targetsCard, nullptr);
    place(m_controlsCard, nullptr);
    place(m_statedCard, nullptr);
    for (int at = 0; at < m_grid->rowCount(); ++at)
        m_grid->setRowStretch(at, 0);
    m_grid->setRowStretch(row, 1);
}

void ScorecardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool narrow = width() < px(980);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void ScorecardPage::openCategory(const QModelIndex &index)
{
    const ScorecardLine &line = m_model->row(index);
    if (line.isOverall)
        emit findingsRequested({});
    else if (line.rated > 0)
        emit findingsRequested(QStringLiteral("category:\"%1\"").arg(QString(line.category).remove(u'"')));
    else
        openLine(index);
}

void ScorecardPage::openLine(const QModelIndex &index)
{
    const int line = m_model->row(index).line;
    if (line > 0 && m_model->sheet().document.isValid())
        emit linesRequested(m_model->sheet().document, {line, line});
}

void ScorecardPage::openControl(const QModelIndex &index)
{
    const ControlTile &tile = m_controlsModel->row(index);
    if (tile.items.size() == 1)
        emit itemRequested(tile.items.first());
    else if (!tile.items.isEmpty())
        emit findingsRequested(QStringLiteral("key:%1").arg(tile.keys.join(u',')));
    else
        emit linesRequested(tile.document, {tile.line, tile.line});
}

QString ScorecardPage::statusText() const
{
    if (m_parts->currentIndex() != SheetPart || m_model->rowCount() == 0)
        return {};
    int known = 0;
    for (const ScorecardLine &line : m_model->rows())
        known += !line.isOverall && line.bands ? 1 : 0;
    const int all = m_model->rowCount() - 1;
    if (all == 0)
        return tr("no categories");
    const QString categories = all == 1 ? tr("1 category") : tr("%1 categories").arg(all);
    return known == 0 ? tr("%1 · no finding names one").arg(categories)
                      : tr("%1 · %2 with findings").arg(categories).arg(known);
}

QByteArray ScorecardPage::saveLayout() const
{
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << m_asTable->isChecked() << m_trend->burndownAction()->isChecked() << m_trend->weightAction()->isChecked();
    return layout;
}

void ScorecardPage::restoreLayout(const QByteArray &layout)
{
    // An older program kept fewer of these.
    QDataStream stream(layout);
    for (QAction *action : {m_asTable, m_trend->burndownAction(), m_trend->weightAction()}) {
        bool on = false;
        stream >> on;
        if (stream.status() == QDataStream::Ok)
            action->setChecked(on);
    }
}

} // namespace shipworthy::ui
