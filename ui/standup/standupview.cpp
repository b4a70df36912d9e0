#include "standup/standupview.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "standup/standupcard.h"
#include "standup/standupdelegates.h"
#include "standup/standupheader.h"
#include "standup/standupkeys.h"
#include "standup/standupprompt.h"
#include "standup/standupscale.h"
#include "standup/standupsummary.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace shipworthy::ui {

namespace {

constexpr int queueLength = 30;     // what is further away is counted, not listed
constexpr qsizetype usualLines = 2; ///< of criteria and live checks, that always fit beside the queue

QListView *makeList(const QString &name, const QString &accessibleName, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setFocusPolicy(Qt::NoFocus); // every key works without moving the focus
    list->setFrameShape(QFrame::NoFrame);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

} // namespace

StandupView::StandupView(Workspace &workspace, SystemId scope, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_workspace(workspace)
    , m_scope(scope)
    , m_last(StandupRecord::fromText(workspace.setting(standupSetting)))
    , m_begun(workspace.now())
{
    setObjectName(QStringLiteral("standup"));
    setWindowTitle(tr("Stand-up: %1").arg(titleText()));
    setMinimumSize(640, 480);
    setUpWidgets();
    setUpActions();
    setUpConnections();
    refreshFacts();
    m_before = m_now;
    for (auto it = m_before.cbegin(); it != m_before.cend(); ++it) {
        if (it.value()->waivedUntil.isValid())
            m_waivers.insert(it.key(), waiverOf(it.key()));
    }
    start(StandupOrder::ByOwner);
    m_clock.start();
    m_second.start(1000);
    enter(Stage::Opening);
}

void StandupView::setUpWidgets()
{
    m_header = new StandupHeader(this);
    m_roundList = makeList(QStringLiteral("standupRounds"), tr("Rounds"), this);
    m_roundList->setModel(&m_roundsModel);
    m_roundList->setItemDelegate(new StandupRoundDelegate(m_roundList));
    m_since = new QLabel(this);
    m_since->setObjectName(QStringLiteral("standupSince"));
    m_since->setTextFormat(Qt::PlainText);
    m_since->setWordWrap(true);
    m_since->setText(sinceText());
    auto *side = new QVBoxLayout;
    side->addWidget(m_roundList, 1);
    side->addWidget(m_since);

    m_opening = new QLabel(this);
    m_opening->setObjectName(QStringLiteral("standupOpening"));
    m_opening->setTextFormat(Qt::RichText);
    m_opening->setWordWrap(true);
    m_walk = new QWidget(this);
    m_card = new StandupCard(m_walk);
    m_queueTitle = new QLabel(m_walk);
    m_queueTitle->setObjectName(QStringLiteral("standupNext"));
    m_queueTitle->setTextFormat(Qt::PlainText);
    m_queue = makeList(QStringLiteral("standupQueue"), tr("Next items"), m_walk);
    m_queue->setModel(&m_queueModel);
    m_queue->setItemDelegate(new StandupQueueDelegate(m_queue));
    m_queue->setUniformItemSizes(true);
    auto *walk = new QVBoxLayout(m_walk);
    walk->setContentsMargins(0, 0, 0, 0);
    walk->addWidget(m_card, 11);
    walk->addWidget(m_queueTitle);
    walk->addWidget(m_queue, 10);
    m_summary = new StandupSummary(this);
    m_stages = new QStackedWidget(this);
    for (QWidget *stage : {static_cast<QWidget *>(m_opening), m_walk, static_cast<QWidget *>(m_summary)})
        m_stages->addWidget(stage);

    m_prompt = new StandupPrompt(this);
    m_keys = new StandupKeys(this);
    auto *middle = new QHBoxLayout;
    middle->addLayout(side, 0);
    middle->addWidget(m_stages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(middle, 1);
    column->addWidget(m_prompt);
    column->addWidget(m_keys);
}

QAction *StandupView::addAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                void (StandupView::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QStringLiteral("standup.") + name);
    action->setShortcuts(keys);
    QWidget::addAction(action);
    if (act)
        connect(action, &QAction::triggered, this, act);
    m_actions.insert(name, action);
    return action;
}

void StandupView::setUpActions()
{
    const auto walking = [this](const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                void (StandupView::*act)()) { m_walkActions.append(addAction(name, text, keys, act)); };
    addAction(QStringLiteral("advance"), tr("Go On"), {Qt::Key_Return, Qt::Key_Enter, Qt::Key_N},
              &StandupView::advance);
    walking(QStringLiteral("tick"), tr("Tick"), {Qt::Key_Space}, &StandupView::tick);
    walking(QStringLiteral("status"), tr("Status"), {}, &StandupView::chooseStatus);
    int digit = Qt::Key_1;
    for (const auto &[status, id] : names<Status>) {
        QAction *action =
            addAction(QStringLiteral("status.") + id.toString(), wordFor(status), {QKeySequence(digit++)}, nullptr);
        connect(action, &QAction::triggered, this, [this, status = status] { setStatus(status); });
        m_walkActions.append(action);
    }
    walking(QStringLiteral("owner"), tr("Owner"), {Qt::Key_O}, &StandupView::askOwner);
    walking(QStringLiteral("due"), tr("Due"), {Qt::Key_D}, &StandupView::askDue);
    walking(QStringLiteral("note"), tr("Note"), {Qt::Key_E, Qt::Key_B}, &StandupView::askNote);
    walking(QStringLiteral("waive"), tr("Accept Risk"), {Qt::Key_W}, &StandupView::askWaiver);
    walking(QStringLiteral("criteria"), tr("More Criteria"), {criteriaKey}, &StandupView::showMoreCriteria);
    walking(QStringLiteral("back"), tr("Back"),
            {Qt::Key_Backspace, Qt::Key_P, isRightToLeft() ? Qt::Key_Right : Qt::Key_Left}, &StandupView::goBack);
    walking(QStringLiteral("nextRound"), tr("Round"), {Qt::Key_Tab, Qt::Key_PageDown, Qt::Key_Down},
            &StandupView::nextRound);
    walking(QStringLiteral("previousRound"), tr("Round Before"), {Qt::Key_Backtab, Qt::Key_PageUp, Qt::Key_Up},
            &StandupView::previousRound);
    addAction(QStringLiteral("undo"), tr("Undo"), {Qt::Key_U, QKeySequence::Undo}, &StandupView::undo);
    addAction(QStringLiteral("order"), tr("By System"), {Qt::Key_S}, &StandupView::toggleOrder);
    walking(QStringLiteral("finish"), tr("Finish"), {Qt::Key_F}, &StandupView::finish);
    addAction(QStringLiteral("copy"), tr("Copy as Markdown"), {Qt::Key_C, QKeySequence::Copy},
              &StandupView::copyMinutes);
    addAction(QStringLiteral("pdf"), tr("Save as PDF…"), {Qt::Key_P | Qt::CTRL}, &StandupView::printMinutes);
    addAction(QStringLiteral("mail"), tr("Mail…"), {Qt::Key_M}, &StandupView::mailMinutes);
    addAction(QStringLiteral("leave"), tr("Leave"), {Qt::Key_Escape, Qt::Key_F9}, &StandupView::leave);
}

void StandupView::setUpConnections()
{
    connect(&m_workspace, &Workspace::readinessChanged, this, [this] {
        refreshFacts();
        showPlace();
    });
    connect(&m_workspace, &QObject::destroyed, this, &QWidget::close);
    connect(&m_second, &QTimer::timeout, this, &StandupView::second);
    connect(m_roundList, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_stage == Stage::Walk)
            goTo({index.row(), 0});
    });
    connect(m_queue, &QListView::clicked, this, [this](const QModelIndex &index) {
        const auto chosen = index.data(StandupQueueModel::FactsRole).value<FindingFactsPtr>();
        const QList<FindingFactsPtr> &items = m_rounds[m_place.round].items;
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (items[i]->item == chosen->item)
                goTo({m_place.round, i});
        }
    });
    connect(m_card, &StandupCard::roomChanged, this, &StandupView::showKeys);
    connect(m_prompt, &StandupPrompt::closed, this, [this] {
        m_keys->show();
        setFocus();
        showKeys();
    });
}

void StandupView::start(StandupOrder order)
{
    m_order = order;
    m_rounds = standupRounds(allFacts(), m_begun.date(), order);
    m_place = {};
    m_decisions.clear();
}

ItemId StandupView::current() const
{
    const FindingFactsPtr facts = m_stage == Stage::Walk ? factsAt(m_place) : nullptr;
    return facts ? facts->item : ItemId{};
}

void StandupView::refreshFacts()
{
    m_now.clear();
    for (const FindingFactsPtr &facts : allFacts())
        m_now.insert(facts->item, facts);
}

QList<FindingFactsPtr> StandupView::allFacts() const
{
    QSet<ItemId> denied;
    for (const System &system : m_workspace.state().systems()) {
        if (!m_scope.isValid() || system.id == m_scope)
            denied += deniedTicks(m_workspace.contradictions(system.id));
    }
    return ratedFacts(m_workspace.state(), m_scope, denied, m_workspace.now());
}

FindingFactsPtr StandupView::factsAt(Place place) const
{
    if (place.round >= m_rounds.size() || place.item >= m_rounds[place.round].items.size())
        return nullptr;
    return m_now.value(m_rounds[place.round].items[place.item]->item);
}

int StandupView::leftIn(qsizetype round) const
{
    return static_cast<int>(std::ranges::count_if(m_rounds[round].items, [this](const FindingFactsPtr &facts) {
        const FindingFactsPtr now = m_now.value(facts->item);
        return now && now->isOpen() && !m_walked.contains(facts->item);
    }));
}

void StandupView::enter(Stage stage)
{
    m_stage = stage;
    if (!m_keys->isHidden())
        m_prompt->hide(); // what was told there is over
    if (stage == Stage::Opening)
        m_opening->setText(openingText());
    if (stage == Stage::End)
        m_summary->present(minutes());
    m_stages->setCurrentIndex(static_cast<int>(stage));
    if (stage != Stage::End)
        setFocus();
    showPlace();
}

void StandupView::showPlace()
{
    showHeader();
    showRounds();
    const FindingFactsPtr facts = m_stage == Stage::Walk ? factsAt(m_place) : nullptr;
    if (!facts) {
        showKeys();
        return;
    }
    const QList<StandupCheck> live = liveChecksOf(facts->item);
    m_card->present({facts, m_begun.date(), m_workspace.checks(facts->item), waitingFor(*facts), live});
    showKeys();
    QList<FindingFactsPtr> next;
    int left = 0;
    for (auto place = nextAfter(m_place); place && place->round == m_place.round; place = nextAfter(*place)) {
        if (++left <= queueLength)
            next.append(factsAt(*place));
    }
    m_queueModel.setItems(next, m_begun.date());
    // What an item takes to be done matters more than what comes after it.
    const bool needsRoom = facts->finding && facts->finding->acceptance.size() + live.size() > usualLines;
    m_queue->setVisible(left > 0 || !needsRoom);
    static_cast<QBoxLayout *>(m_walk->layout())->setStretchFactor(m_queue, needsRoom ? 3 : 10);
    m_queueTitle->setText(
        left == 0 ? tr("Nothing else in this round")
                  : tr("Next for %1: %2 left")
                        .arg(withoutSecrets(m_roundsModel.index(static_cast<int>(m_place.round)).data().toString()))
                        .arg(left));
}

/// What fails comes first.
QList<StandupCheck> StandupView::liveChecksOf(ItemId id) const
{
    QList<StandupCheck> live;
    const WorkspaceState &state = m_workspace.state();
    const Item *item = state.item(id);
    if (!item)
        return live;
    for (const ServiceCheck *check : checksAbout(state, *item)) {
        const CheckStanding standing = state.standing(check->id);
        const bool counts = isFresh(standing, m_workspace.now(), Policy().freshDays);
        const bool saysWhy = counts && standing.state != CheckState::Pass && !standing.why.isEmpty();
        QString words = saysWhy ? tr("%1: %2").arg(wordFor(standing.state), standing.why) : wordFor(standing.state);
        if (!counts && standing.state != CheckState::NotRun)
            words = tr("Too old to count");
        live.append({check->name.isEmpty() ? check->text.section(u'\n', 0, 0) : check->name,
                     counts ? standing.state : CheckState::NotRun, words});
    }
    std::ranges::stable_partition(live, [](const StandupCheck &check) { return check.state == CheckState::Fail; });
    return live;
}

void StandupView::showHeader()
{
    StandupHead head;
    int blockers = 0;
    int verified = 0;
    int claimed = 0;
    int rated = 0;
    for (const System &system : m_workspace.state().systems()) {
        if (m_scope.isValid() && system.id != m_scope)
            continue;
        const Readiness &one = m_workspace.readiness(system.id);
        head.verdict = std::min(head.verdict, one.verdict); // of several systems the worst speaks for all
        if (m_scope.isValid() && one.verdict != Verdict::NotRated && one.score)
            head.score = scoreText(one.score);
        for (const Blocker &blocker : one.blockers)
            blockers += blocker.forcesNoGo;
        verified += one.verified;
        claimed += one.unproven;
        rated += one.rated;
    }
    head.title = titleText();
    head.day = tr("Stand-up, %1").arg(dayWords(m_begun.date(), DayForm::InFull));
    head.blockers = withPlural(tr("%n blocker(s) open", nullptr, blockers), blockers);
    head.done = tr("%1 of %2 verified, %3 claimed").arg(verified).arg(rated).arg(claimed);
    for (qsizetype round = 0; round < m_rounds.size(); ++round) {
        const qsizetype all = m_rounds[round].items.size();
        head.count += static_cast<int>(all);
        head.at += static_cast<int>(all) - leftIn(round);
    }
    head.seconds = static_cast<int>(m_clock.isValid() ? m_clock.elapsed() / 1000 : 0);
    m_header->present(head);
}

void StandupView::showRounds()
{
    QList<StandupRoundRow> rows;
    for (qsizetype i = 0; i < m_rounds.size(); ++i) {
        const QString &name = m_rounds[i].name;
        rows.append({name.isEmpty() ? tr("Nobody") : withoutSecrets(name), leftIn(i), m_seconds.value(name),
                     m_stage == Stage::Walk && i == m_place.round});
    }
    m_roundsModel.setRows(rows);
    if (m_stage == Stage::Walk)
        m_roundList->scrollTo(m_roundsModel.index(static_cast<int>(m_place.round)));
}

void StandupView::showKeys()
{
    const bool walk = m_stage == Stage::Walk;
    const bool end = m_stage == Stage::End;
    const bool asked = m_prompt->isVisible() && !m_keys->isVisible();
    for (QAction *action : std::as_const(m_walkActions))
        action->setEnabled(walk && !asked);
    const bool hidesCriteria = walk && m_card->hidesCriteria();
    m_actions[QStringLiteral("criteria")]->setEnabled(hidesCriteria && !asked);
    m_actions[QStringLiteral("advance")]->setEnabled(!end && !asked && !m_rounds.isEmpty());
    m_actions[QStringLiteral("advance")]->setText(walk ? tr("Next") : tr("Begin"));
    m_actions[QStringLiteral("undo")]->setEnabled(!asked && !m_decisions.isEmpty());
    m_actions[QStringLiteral("order")]->setEnabled(m_stage == Stage::Opening && !m_scope.isValid());
    m_actions[QStringLiteral("order")]->setText(m_order == StandupOrder::ByOwner ? tr("By System") : tr("By Owner"));
    for (const auto &name : {QStringLiteral("copy"), QStringLiteral("pdf"), QStringLiteral("mail")})
        m_actions[name]->setEnabled(end);
    QStringList shown;
    QStringList caps;
    const auto key = [&](const QString &name, const QString &cap = {}) {
        shown.append(name);
        caps.append(cap);
    };
    if (walk) {
        key(QStringLiteral("tick"));
        key(QStringLiteral("status"), QStringLiteral("1–7"));
        key(QStringLiteral("advance"), QStringLiteral("N"));
        key(QStringLiteral("nextRound"));
        key(QStringLiteral("owner"));
        key(QStringLiteral("due"));
        key(QStringLiteral("note"));
        key(QStringLiteral("waive"));
        if (hidesCriteria)
            key(QStringLiteral("criteria"));
        key(QStringLiteral("undo"));
        key(QStringLiteral("finish"));
    } else if (end) {
        for (const auto &name :
             {QStringLiteral("copy"), QStringLiteral("pdf"), QStringLiteral("mail"), QStringLiteral("undo")})
            key(name);
    } else {
        key(QStringLiteral("advance"));
        if (!m_scope.isValid())
            key(QStringLiteral("order"));
    }
    key(QStringLiteral("leave"));
    QList<QAction *> actions;
    for (const QString &name : std::as_const(shown))
        actions.append(m_actions[name]);
    m_keys->setActions(actions, caps);
}

void StandupView::second()
{
    if (m_stage == Stage::Walk && m_place.round < m_rounds.size())
        ++m_seconds[m_rounds[m_place.round].name];
    if (m_stage != Stage::End) {
        showHeader();
        showRounds();
    }
}

void StandupView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const StandupScale scale(height());
    m_since->setFont(scale.caption());
    m_since->setContentsMargins(scale(32), scale(12), scale(16), scale(20));
    m_roundList->setFixedWidth(std::min(scale(310), width() / 3));
    m_since->setFixedWidth(m_roundList->width());
    m_opening->setFont(scale.font(26));
    m_opening->setContentsMargins(scale(48), scale(24), scale(48), scale(24));
    m_queueTitle->setFont(scale.caption());
    m_queueTitle->setContentsMargins(0, scale(14), 0, scale(4));
    m_walk->layout()->setContentsMargins(scale(32), scale(22), scale(32), scale(8));
    m_header->updateGeometry();
    showKeys();
}

void StandupView::closeEvent(QCloseEvent *event)
{
    m_second.stop();
    if (!m_walked.isEmpty()) { // a look at the opening page is no stand-up
        if (const auto kept = m_workspace.setSetting(standupSetting, record().toText()); !kept)
            emit failed(kept.error());
    }
    QWidget::closeEvent(event);
}

} // namespace shipworthy::ui
