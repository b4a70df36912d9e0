#include "pages/findingsrows.h"

#include "items/findinglisting.h"
#include "items/findingsmodel.h"
#include "pages/findingsquickfilters.h"

namespace shipworthy::ui {
namespace {

constexpr qsizetype firstRows = 60; ///< more than a screen

void takeIn(const Reckoned &reckoned, QHash<SystemId, SystemRating> &ratings, QSet<ItemId> &denied)
{
    ratings.insert(reckoned.system, {reckoned.readiness.verdict, reckoned.readiness.score});
    denied.unite(reckoned.denied);
}

} // namespace

FindingsRows::FindingsRows(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    const auto grewOld = [this] { m_isOld = true; };
    connect(&workspace, &Workspace::contentsChanged, this, grewOld);
    connect(&workspace, &Workspace::systemChanged, this, grewOld);
    connect(&workspace, &Workspace::itemsChanged, this, [this](const QList<ItemId> &items) {
        m_touched.unite({items.cbegin(), items.cend()});
    });
    connect(&workspace, &Workspace::readinessChanged, this, [this] {
        // A change that names no item and no system is another day, or a server that went down.
        m_isOld = m_isOld || m_touched.isEmpty();
        refresh();
    });
    if (!areFew())
        readBeginning();
    refresh();
}

void FindingsRows::setScope(Scope scope)
{
    m_scope = scope;
    m_isOld = true;
    refresh();
}

bool FindingsRows::areFew() const
{
    const WorkspaceState &state = m_workspace.state();
    const qsizetype items = m_scope.isValid() ? state.itemsOf(m_scope).size() : state.items().size();
    return items <= FindingsModel::fewRows;
}

/// A screen of rows, for the eye until the others are read.
void FindingsRows::readBeginning()
{
    const WorkspaceState &state = m_workspace.state();
    for (const System &system : state.systems()) {
        // A system of very many findings is not reckoned here: it would take as long as all of it.
        if (m_known.rows.size() >= firstRows || state.itemsOf(system.id).size() > FindingsModel::fewRows)
            break;
        const QSet<ItemId> denied = deniedTicks(m_workspace.contradictions(system.id));
        const Readiness &readiness = m_workspace.readiness(system.id);
        m_known.ratings.insert(system.id, {readiness.verdict, readiness.score});
        m_known.rows += listedFacts(state, system.id, denied, m_workspace.now());
    }
    m_isBeginning = true;
}

void FindingsRows::refresh()
{
    if (m_isReading) {
        m_changedMeanwhile = true;
        m_job.requestStop();
        return;
    }
    m_changedMeanwhile = false;
    if (areFew()) {
        Question now = question();
        const Reckoning reckoning = now.reckoning;
        take(answer(std::move(now), {}), reckoning);
        return;
    }
    setReading(true);
    Question now = question();
    m_job = Job::start([now](const std::stop_token &stop) { return answer(now, stop); },
                       [this, version = now.reckoning.version](Answer answer) {
                           setReading(false);
                           if (m_changedMeanwhile) {
                               refresh();
                               return;
                           }
                           Reckoning asked;
                           asked.version = version;
                           take(std::move(answer), asked);
                       });
}

FindingsRows::Question FindingsRows::question() const
{
    Question question{.reckoning = m_workspace.reckoning(m_scope),
                      .scope = m_scope,
                      .today = m_workspace.now().date(),
                      .me = m_workspace.author(),
                      .known = m_known,
                      .deniedBefore = m_known.denied,
                      .touched = m_touched,
                      .isAll = m_isOld || m_isBeginning || m_day != m_workspace.now().date()};
    question.known.ratings.clear();
    question.known.denied.clear();
    QSet<SystemId> unknown;
    for (const Reckoning::Question &one : question.reckoning.questions)
        unknown.insert(one.system);
    for (const System &system : m_workspace.state().systems()) {
        if ((m_scope.isValid() && system.id != m_scope) || unknown.contains(system.id))
            continue;
        const Readiness &readiness = m_workspace.readiness(system.id);
        question.known.ratings.insert(system.id, {readiness.verdict, readiness.score});
        question.known.denied.unite(deniedTicks(m_workspace.contradictions(system.id)));
    }
    return question;
}

FindingsRows::Answer FindingsRows::answer(Question question, const std::stop_token &stop)
{
    Answer answer{question.known, question.reckoning.run(stop)};
    Known &known = answer.known;
    for (const Reckoned &reckoned : answer.reckoned)
        takeIn(reckoned, known.ratings, known.denied);
    if (question.isAll || !update(known, question)) {
        const Reckoning &now = question.reckoning;
        known.rows = listedFacts(now.state, question.scope, known.denied, now.now, now.policy, stop);
        QHash<ItemId, qsizetype> at;
        at.reserve(known.rows.size());
        for (qsizetype row = 0; row < known.rows.size(); ++row)
            at.insert(known.rows[row]->item, row);
        known.at = std::make_shared<const QHash<ItemId, qsizetype>>(std::move(at));
    }
    if (!stop.stop_requested())
        known.counts = FindingsQuickFilters::countsOf(known.rows, {question.today, question.me});
    return answer;
}

/// False where an item comes to be listed or ceases to be.
bool FindingsRows::update(Known &known, const Question &question)
{
    const WorkspaceState &state = question.reckoning.state;
    QSet<ItemId> touched = question.touched;
    touched.unite(known.denied - question.deniedBefore);
    touched.unite(question.deniedBefore - known.denied);
    for (const ItemId id : std::as_const(touched)) {
        const Item *item = state.item(id);
        const auto at = known.at->constFind(id);
        const bool isInScope = item && (!question.scope.isValid() || item->system == question.scope);
        const bool isListedNow = isInScope && isListed(state, *item);
        if (isListedNow != (at != known.at->cend()))
            return false;
        if (isListedNow)
            known.rows[*at] = std::make_shared<const FindingFacts>(
                findingFacts(state, *item, known.denied, question.reckoning.now, question.reckoning.policy));
    }
    return true;
}

void FindingsRows::take(Answer answer, const Reckoning &reckoning)
{
    m_workspace.keep(reckoning, std::move(answer.reckoned));
    m_known = std::move(answer.known);
    m_touched.clear();
    m_isOld = false;
    m_isBeginning = false;
    m_day = m_workspace.now().date();
    emit changed();
}

void FindingsRows::setReading(bool isReading)
{
    if (std::exchange(m_isReading, isReading) != isReading)
        emit readingChanged(isReading);
}

} // namespace shipworthy::ui
