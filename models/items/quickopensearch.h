#pragma once

#include "base/fuzzymatch.h"
#include "domain/workspacestate.h"

#include <chrono>
#include <vector>

namespace shipworthy {

/// One of the things that can be gone to.
enum class QuickOpenKind { System, Document, Finding };

/// A place to go to, as a list shows it.
struct QuickOpenHit {
    QuickOpenKind kind = QuickOpenKind::Finding;
    qint64 id = 0;     ///< of the system, the document or the item
    QString title;     ///< fit for the screen
    QList<int> marked; ///< which characters of the title were typed
    /// Where it is from: "Harbour Booking · audit.md", "Harbour Booking · 3 sources"; empty for a system.
    QString where;
    bool operator==(const QuickOpenHit &) const = default;
};

/// Finds systems, documents and findings of a whole workspace by what someone types: findings by key and title, those
/// that say the same as one, which any of their keys and titles finds; documents by name and title; the name of the
/// system may stand among the words. Works in slices, so that a hundred
/// thousand findings hold up no key press: begin() once per text, then work() until it is through. What is looked at
/// for the first time is folded then and kept (about 200 bytes a finding).
class QuickOpenSearch {
public:
    /// How many are kept of those that fit.
    static constexpr std::size_t limit = 100;

    /// \a state must outlive the search, and its systems, documents and items must stay as they are.
    explicit QuickOpenSearch(const WorkspaceState &state);

    void begin(const QString &typed);
    /// Goes on for about \a budget; true when everything was looked at. With an empty query it prepares for the next
    /// one and finds nothing.
    bool work(std::chrono::microseconds budget);

    [[nodiscard]] qsizetype size() const;                                           ///< everything there is to find
    [[nodiscard]] qsizetype matched() const { return qsizetype(m_matched.size()); } ///< so far
    /// The best so far, best first. Without a query: the systems, then the documents.
    [[nodiscard]] QList<QuickOpenHit> best() const;
    /// One hit without marks; nullopt when it is gone.
    [[nodiscard]] std::optional<QuickOpenHit> hitFor(QuickOpenKind kind, qint64 id) const;

private:
    struct Entry {
        QString folded;
        quint64 letters;
        quint32 at; ///< in the state's list of its kind
        quint32 system;
        QuickOpenKind kind;
        bool isDone;
    };
    struct Ranked {
        int score;
        quint32 entry;
    };
    void addEntry(QuickOpenKind kind, qsizetype at, SystemId system, const QString &text, bool isDone = false);
    bool prepareOne(); ///< false: everything is prepared
    [[nodiscard]] const Entry *nextCandidate();
    [[nodiscard]] int scoreOf(const Entry &entry) const;
    void rank(int score, quint32 entry);
    [[nodiscard]] QuickOpenHit hitFor(const Entry &entry) const;
    [[nodiscard]] QString nameOf(SystemId system) const;
    [[nodiscard]] QString whereOf(const Item &item) const;

    const WorkspaceState &m_state;
    QHash<SystemId, quint32> m_systems;
    std::vector<Entry> m_entries;
    qsizetype m_nextItem = 0; ///< not looked at yet

    FuzzyQuery m_query;
    std::vector<quint64> m_letters;     ///< of each word
    std::vector<quint32> m_systemWords; ///< for each system, which words its name holds
    std::vector<quint32> m_among;       ///< only these can fit; with m_narrowed
    bool m_narrowed = false;
    bool m_through = false;
    std::size_t m_next = 0; ///< candidate
    std::vector<quint32> m_matched;
    std::vector<Ranked> m_best; ///< a heap, its worst on top
};

} // namespace shipworthy
