#include "items/quickopensearch.h"

#include "base/visibletext.h"
#include "domain/counteditem.h"
#include "domain/documentname.h"
#include "domain/secrets.h"
#include "items/findingsources.h"

#include <QElapsedTimer>
#include <algorithm>

namespace shipworthy {
namespace {

constexpr int bySystemName = 20; // points of a word that the name of the system holds
constexpr int systemFirst = 12;  // of equal fits, the wider thing comes first
constexpr int documentFirst = 4;
constexpr int openFirst = 3; // and what is still to do
constexpr std::size_t betweenLooksAtTheClock = 64;
constexpr std::size_t mostWords = 32; // bits of a mask

QString textOf(const ImportedDocument &document)
{
    const QString name = documentName(document.facts->path);
    const QString &title = document.facts->title;
    return title.isEmpty() || title == name ? name : name + u' ' + title;
}

/// Every way in which the findings that say the same as \a item are called, each once.
QString textOf(const WorkspaceState &state, const Item &item)
{
    QStringList labels;
    for (const Item *one : statementsOf(state, item))
        labels.append(state.label(*one));
    labels.removeDuplicates();
    return labels.join(u' ');
}

bool isDoneInAll(const WorkspaceState &state, const Item &item)
{
    return std::ranges::all_of(statementsOf(state, item), [](const Item *one) { return isDone(one->state.status); });
}

} // namespace

QuickOpenSearch::QuickOpenSearch(const WorkspaceState &state)
    : m_state(state)
{
    const auto &systems = state.systems();
    const auto &documents = state.documents();
    m_entries.reserve(std::size_t(systems.size() + documents.size() + state.items().size()));
    for (qsizetype at = 0; at < systems.size(); ++at) {
        m_systems.insert(systems[at].id, quint32(at));
        addEntry(QuickOpenKind::System, at, systems[at].id, systems[at].name);
    }
    for (qsizetype at = 0; at < documents.size(); ++at)
        addEntry(QuickOpenKind::Document, at, documents[at].system, textOf(documents[at]));
}

void QuickOpenSearch::addEntry(QuickOpenKind kind, qsizetype at, SystemId system, const QString &text, bool isDone)
{
    QString folded = foldedForMatching(text);
    const quint64 letters = lettersOf(folded);
    m_entries.push_back({std::move(folded), letters, quint32(at), m_systems.value(system), kind, isDone});
}

bool QuickOpenSearch::prepareOne()
{
    const auto &items = m_state.items();
    while (m_nextItem < items.size()) {
        const Item &item = items[m_nextItem];
        const qsizetype at = m_nextItem++;
        if (item.kind != ItemKind::Finding || item.state.misread)
            continue;
        if (!m_state.duplicatesOf(item.id))
            addEntry(QuickOpenKind::Finding, at, item.system, m_state.label(item), isDone(item.state.status));
        else if (standingFor(m_state, item, {}) == item.id)
            addEntry(QuickOpenKind::Finding, at, item.system, textOf(m_state, item), isDoneInAll(m_state, item));
        else
            continue; // another stands for it
        return true;
    }
    return false;
}

void QuickOpenSearch::begin(const QString &typed)
{
    FuzzyQuery query(typed);
    m_narrowed = m_through && query.narrows(m_query);
    if (m_narrowed)
        m_among = std::move(m_matched);
    m_query = std::move(query);
    m_matched.clear();
    m_best.clear();
    m_next = 0;
    m_through = false;
    m_letters.clear();
    for (const QString &word : m_query.words())
        m_letters.push_back(lettersOf(word));
    m_systemWords.clear();
    for (const System &system : m_state.systems()) {
        const QString name = foldedForMatching(system.name);
        quint32 words = 0;
        for (std::size_t i = 0; i < std::min(m_letters.size(), mostWords); ++i)
            words |= m_query.scoreOf(qsizetype(i), name) > bySystemName ? quint32(1) << i : 0;
        m_systemWords.push_back(words);
    }
}

const QuickOpenSearch::Entry *QuickOpenSearch::nextCandidate()
{
    if (m_narrowed)
        return m_next < m_among.size() ? &m_entries[m_among[m_next++]] : nullptr;
    if (m_next == m_entries.size() && !prepareOne())
        return nullptr;
    return &m_entries[m_next++];
}

bool QuickOpenSearch::work(std::chrono::microseconds budget)
{
    QElapsedTimer clock;
    clock.start();
    for (std::size_t count = 1; !m_through; ++count) {
        const Entry *entry = nextCandidate();
        if (!entry) {
            m_through = true;
            break;
        }
        if (!m_query.isEmpty()) {
            if (const int score = scoreOf(*entry); score > 0)
                rank(score, quint32(entry - m_entries.data()));
        }
        if (count % betweenLooksAtTheClock == 0 && clock.nsecsElapsed() / 1000 >= budget.count())
            break;
    }
    return m_through;
}

int QuickOpenSearch::scoreOf(const Entry &entry) const
{
    const quint32 ofSystem = entry.kind == QuickOpenKind::System ? 0 : m_systemWords[entry.system];
    int sum = 0;
    bool own = false; // the name of its system alone would list all of it
    for (std::size_t i = 0; i < m_letters.size(); ++i) {
        const bool possible = (entry.letters & m_letters[i]) == m_letters[i];
        int score = possible ? m_query.scoreOf(qsizetype(i), entry.folded) : 0;
        if (score > 0)
            own = true;
        else if (i < mostWords && (ofSystem >> i & 1))
            score = bySystemName;
        else
            return 0;
        sum += score;
    }
    if (!own)
        return 0;
    switch (entry.kind) {
    case QuickOpenKind::System: return sum + systemFirst;
    case QuickOpenKind::Document: return sum + documentFirst;
    case QuickOpenKind::Finding: break;
    }
    return sum + (entry.isDone ? 0 : openFirst);
}

void QuickOpenSearch::rank(int score, quint32 entry)
{
    m_matched.push_back(entry);
    const auto isBetter = [](const Ranked &a, const Ranked &b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    };
    const Ranked ranked{score, entry};
    if (m_best.size() == limit) {
        if (!isBetter(ranked, m_best.front()))
            return;
        std::ranges::pop_heap(m_best, isBetter);
        m_best.pop_back();
    }
    m_best.push_back(ranked);
    std::ranges::push_heap(m_best, isBetter);
}

qsizetype QuickOpenSearch::size() const
{
    return qsizetype(m_entries.size());
}

QList<QuickOpenHit> QuickOpenSearch::best() const
{
    QList<QuickOpenHit> hits;
    if (m_query.isEmpty()) {
        for (const Entry &entry : m_entries) {
            if (entry.kind == QuickOpenKind::Finding || hits.size() == qsizetype(limit))
                break; // they come last
            hits.append(hitFor(entry));
        }
        return hits;
    }
    std::vector<Ranked> sorted = m_best;
    std::ranges::sort(sorted, [](const Ranked &a, const Ranked &b) {
        return a.score != b.score ? a.score > b.score : a.entry < b.entry;
    });
    for (const Ranked &ranked : sorted) {
        QuickOpenHit hit = hitFor(m_entries[ranked.entry]);
        hit.marked = m_query.places(foldedForMatching(hit.title));
        hits.append(hit);
    }
    return hits;
}

QuickOpenHit QuickOpenSearch::hitFor(const Entry &entry) const
{
    const qint64 id = entry.kind == QuickOpenKind::System   ? m_state.systems()[entry.at].id.value
                    : entry.kind == QuickOpenKind::Document ? m_state.documents()[entry.at].id.value
                                                            : m_state.items()[entry.at].id.value;
    return *hitFor(entry.kind, id); // it is there: the state stays as it is
}

QString QuickOpenSearch::nameOf(SystemId system) const
{
    const System *found = m_state.system(system);
    return found ? isolated(withoutSecrets(found->name)) : QString();
}

/// The systems that state a finding, each once, and its document or how many do.
QString QuickOpenSearch::whereOf(const Item &item) const
{
    const QList<const Item *> statements = statementsOf(m_state, item);
    QStringList systems;
    for (const Item *one : statements)
        systems.append(nameOf(one->system));
    systems.removeDuplicates();
    const ImportedDocument *document = m_state.document(item.document);
    const QString file = document ? isolated(withoutSecrets(documentName(document->facts->path))) : QString();
    return systems.join(QStringLiteral(", ")) + QStringLiteral(" · ") +
           (statements.size() > 1 ? sourcesText(statements.size()) : file);
}

std::optional<QuickOpenHit> QuickOpenSearch::hitFor(QuickOpenKind kind, qint64 id) const
{
    switch (kind) {
    case QuickOpenKind::System:
        if (const System *system = m_state.system(SystemId{id}))
            return QuickOpenHit{kind, id, withoutSecrets(system->name), {}, {}};
        break;
    case QuickOpenKind::Document:
        if (const ImportedDocument *document = m_state.document(DocumentId{id}))
            return QuickOpenHit{kind, id, withoutSecrets(textOf(*document)), {}, nameOf(document->system)};
        break;
    case QuickOpenKind::Finding:
        if (const Item *item = m_state.item(ItemId{id})) {
            const Item &shown = *m_state.item(standingFor(m_state, *item, {}));
            return QuickOpenHit{kind, shown.id.value, withoutSecrets(m_state.label(shown)), {}, whereOf(shown)};
        }
        break;
    }
    return std::nullopt;
}

} // namespace shipworthy
