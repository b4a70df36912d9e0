#include "pages/scorecardtrend.h"

#include "base/daywords.h"
#include "base/text.h"
#include "charts/burndownchart.h"
#include "charts/trendchart.h"
#include "items/trendmodel.h"
#include "pages/scorecardtable.h"
#include "theme/theme.h"
#include "workspace/replaywork.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace shipworthy::ui {
namespace {

enum Part { TrendPart, BurndownPart, TrendTablePart, BurndownTablePart, NothingPart };

constexpr int shownRows = 9;

QDate planEndOf(const WorkspaceState &state, SystemId system)
{
    QDate last;
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (const Phase &phase : document.facts->phases) {
            const QDate end = phase.endDay ? state.planDate(system, *phase.endDay) : QDate();
            if (end.isValid() && (!last.isValid() || end > last))
                last = end;
        }
    }
    return last;
}

} // namespace

ScorecardTrend::ScorecardTrend(QWidget *parent)
    : QWidget(parent)
    , m_scores(new TrendModel(this))
    , m_counts(new TrendModel(this))
    , m_burndown(new QAction(tr("Show &Burndown"), this))
    , m_weight(new QAction(tr("By &Weight"), this))
    , m_toggles(new QWidget(this))
    , m_parts(new QStackedWidget(this))
    , m_trendChart(new TrendChart(this))
    , m_burndownChart(new BurndownChart(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(QStringLiteral("scorecardTrend"));
    setUpToggles();
    m_parts->setObjectName(QStringLiteral("trendParts"));
    m_parts->insertWidget(TrendPart, m_trendChart);
    m_parts->insertWidget(BurndownPart, m_burndownChart);
    m_parts->insertWidget(TrendTablePart, makeTable(m_scores, tr("Trend as a table"), false));
    m_parts->insertWidget(BurndownTablePart, makeTable(m_counts, tr("Burndown as a table"), true));
    m_parts->insertWidget(NothingPart, new QWidget(this));
    m_sentence->setObjectName(QStringLiteral("trendSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFont(fontFor(Type::Caption));
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_sentence->setContentsMargins(px(12), px(4), px(12), px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_sentence);
    connect(m_burndown, &QAction::toggled, this, &ScorecardTrend::choosePart);
    connect(m_weight, &QAction::toggled, this, &ScorecardTrend::fill);
    choosePart();
}

void ScorecardTrend::setUpToggles()
{
    m_burndown->setObjectName(QStringLiteral("showBurndown"));
    m_burndown->setCheckable(true);
    m_burndown->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_burndown->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_weight->setObjectName(QStringLiteral("burndownByWeight"));
    m_weight->setCheckable(true);
    m_weight->setToolTip(tr("Count the weight of the items in place of the items"));
    auto *row = new QHBoxLayout(m_toggles);
    row->setContentsMargins({});
    row->setSpacing(px(4));
    const QString key = m_burndown->shortcut().toString(QKeySequence::NativeText);
    auto *group = new QButtonGroup(m_toggles);
    const auto button = [&](const QString &text, const QString &name) {
        auto *made = new QToolButton(m_toggles);
        made->setObjectName(name);
        made->setText(text);
        made->setAccessibleName(text);
        made->setCheckable(true);
        made->setFocusPolicy(Qt::TabFocus);
        made->setToolTip(tr("Switch between score and burndown (%1)").arg(key));
        group->addButton(made);
        return made;
    };
    m_byWeight = new QToolButton(m_toggles);
    m_byWeight->setObjectName(QStringLiteral("trendByWeight"));
    m_byWeight->setDefaultAction(m_weight);
    m_byWeight->setFocusPolicy(Qt::TabFocus);
    row->addWidget(m_byWeight);
    auto *score = button(tr("Score"), QStringLiteral("trendScore"));
    auto *burndown = button(tr("Burndown"), QStringLiteral("trendBurndown"));
    row->addWidget(score);
    row->addWidget(burndown);
    score->setChecked(true);
    connect(burndown, &QToolButton::toggled, m_burndown, &QAction::setChecked);
    connect(m_burndown, &QAction::toggled, this,
            [score, burndown](bool on) { (on ? burndown : score)->setChecked(true); });
}

QWidget *ScorecardTrend::makeTable(TrendModel *model, const QString &name, bool burndown)
{
    auto *table = new ScorecardTable(this);
    table->setObjectName(burndown ? QStringLiteral("burndownTwin") : QStringLiteral("trendTwin"));
    table->setAccessibleName(name);
    table->setModel(model);
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto which = TrendModel::Column(column);
        table->setColumnHidden(column, burndown ? TrendModel::isScore(which) : TrendModel::isBurndown(which));
    }
    table->setStretched(int(TrendModel::Column::What));
    table->setMostRows(shownRows);
    const auto place = [this, model](const QModelIndex &index) {
        const StatedScore &stated = model->row(index).stated;
        if (stated.document.isValid())
            emit linesRequested(stated.document, {stated.line, stated.line});
    };
    connect(table, &ScorecardTable::opened, this, place);
    connect(table, &ScorecardTable::sourceRequested, this, place);
    auto *around = new QWidget(this);
    auto *layout = new QVBoxLayout(around);
    layout->setContentsMargins(px(4), 0, px(4), 0);
    layout->addWidget(table);
    layout->addStretch();
    return around;
}

void ScorecardTrend::show(const Workspace &workspace, SystemId system)
{
    const System *shown = workspace.state().system(system);
    if (!shown)
        return;
    m_stated = statedScoresOf(workspace.state(), system);
    m_planStart = shown->planStart;
    m_planEnd = planEndOf(workspace.state(), system);
    if (system != m_system) {
        m_system = system;
        m_past = {};
        choosePart();
        say(tr("Reading the history…"));
    }
    const auto work = [replay = replayWork(workspace, {system}), system](const std::stop_token &stop) -> Result<Past> {
        const Result<Replayed> replayed = replay(stop);
        if (!replayed)
            return std::unexpected(replayed.error());
        const QList<DayState> days = replayed->days.value(system);
        return Past{days, forecastOf(days, CountedBy::Items), forecastOf(days, CountedBy::Weight)};
    };
    m_job = Job::start(work, [this](const Result<Past> &past) {
        if (past)
            take(*past);
        else
            say(past.error().message());
    });
}

void ScorecardTrend::take(const Past &past)
{
    m_past = past;
    fill();
    emit changed();
}

void ScorecardTrend::fill()
{
    const bool byWeight = m_weight->isChecked();
    const Forecast &forecast = byWeight ? m_past.weight : m_past.items;
    TrendChartData trend{.days = m_past.days, .marks = {}};
    for (const StatedScore &stated : std::as_const(m_stated))
        trend.marks.append({.day = stated.day,
                            .points = stated.points,
                            .text = stated.isTarget ? tr("target %1").arg(scoreText(stated.points)) : stated.text,
                            .isTarget = stated.isTarget});
    m_trendChart->setData(trend);
    m_burndownChart->setData({.days = m_past.days,
                              .forecast = forecast,
                              .measure = byWeight ? CountedBy::Weight : CountedBy::Items,
                              .planStart = m_planStart,
                              .planEnd = m_planEnd});
    m_scores->setRows(scoreRows(m_past.days, m_stated));
    m_counts->setRows(burndownRows(m_past.days, forecast));
    if (!m_past.days.isEmpty()) {
        m_trendChart->setAccessibleName(spokenScores(m_past.days, m_stated));
        m_burndownChart->setAccessibleName(spokenBurndown(m_past.days, forecast));
    }
    choosePart();
}

void ScorecardTrend::setAsTable(bool asTable)
{
    m_asTable = asTable;
    choosePart();
}

void ScorecardTrend::choosePart()
{
    const bool burndown = m_burndown->isChecked();
    m_byWeight->setVisible(burndown);
    if (m_past.days.isEmpty())
        m_parts->setCurrentIndex(NothingPart);
    else if (m_asTable)
        m_parts->setCurrentIndex(burndown ? BurndownTablePart : TrendTablePart);
    else
        m_parts->setCurrentIndex(burndown ? BurndownPart : TrendPart);
    say(sentence());
}

void ScorecardTrend::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString ScorecardTrend::sentence() const
{
    if (m_past.days.isEmpty())
        return tr("There is no dated import, so there is no past to show.");
    if (m_burndown->isChecked())
        return words(m_weight->isChecked() ? m_past.weight : m_past.items);
    const DayState &first = m_past.days.first();
    if (m_past.days.size() == 1)
        return tr("The history begins today; from tomorrow on there is a line.");
    const QString since = dayWords(first.day);
    return tr("Computed from the history since %1: each day's score is what was verified by the end of that day, with "
              "the ratings and waivers of that day.")
        .arg(since);
}

} // namespace shipworthy::ui
