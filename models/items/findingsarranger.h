#pragma once

#include "items/findingsgrouping.h"
#include "items/findingslayout.h"

#include <stop_token>

namespace shipworthy {

/// Filters, groups and sorts. Duplicates of several systems are one row, the one that is shown of them where it fits
/// the query, but stand in each of their systems where the groups are systems. Remembers of the last rows what the next
/// question can use: their order, their groups, and which of them fitted the last queries, so that another letter in a
/// filter is looked for only in what was left. For one thread at a time.
class FindingsArranger {
public:
    /// \a rows: each item at most once. Rows that compare equal stay in their order. Costs O(n log n) for another
    /// order, O(n) for another query. Once \a stop is asked for it answers soon, and anything.
    [[nodiscard]] FindingsLayout arrange(const QList<FindingFactsPtr> &rows,
                                         const QHash<SystemId, SystemRating> &ratings,
                                         const FindingsArrangement &arrangement, const std::stop_token &stop = {});

private:
    /// Which rows a query accepts.
    struct Answer {
        FindingsQuery query;
        QueryContext context;
        std::vector<char> fits; ///< a row each
        int count = 0;
    };
    struct Group {
        Membership membership;
        int firstRow = 0;
        bool stands = false; ///< whatever the rows
    };
    struct Grouping {
        FindingsGrouping grouping = FindingsGrouping::None;
        QDate today;
        bool keepsEmpty = false;
        std::vector<Group> groups;
        std::vector<int> groupOf; ///< a row each
    };
    struct Order {
        FindingsColumn column = FindingsColumn::Severity;
        Qt::SortOrder order = Qt::AscendingOrder;
        std::vector<int> rows;
    };

    void take(const QList<FindingFactsPtr> &rows);
    [[nodiscard]] const Answer &answerTo(const FindingsQuery &query, const QueryContext &context,
                                         const std::stop_token &stop);
    [[nodiscard]] const Answer *widerAnswer(const FindingsQuery &query, const QueryContext &context) const;
    [[nodiscard]] const Grouping &groupsBy(const FindingsArrangement &arrangement);
    [[nodiscard]] const Order &orderBy(FindingsColumn column, Qt::SortOrder order);
    /// Which rows do not count because a duplicate of them stands in another system's row; empty: none.
    [[nodiscard]] std::vector<char> standingElsewhere(const Answer &answer, FindingsGrouping grouping) const;
    [[nodiscard]] FindingsLayout dealt(const Answer &answer, const Grouping &grouping, const Order &order,
                                       const QHash<SystemId, SystemRating> &ratings) const;

    QList<FindingFactsPtr> m_rows; ///< what all of the following is about
    std::shared_ptr<const QHash<ItemId, int>> m_rowsAt;
    QList<Answer> m_answers; ///< the latest last
    std::optional<Grouping> m_grouping;
    std::optional<Order> m_order;
};

} // namespace shipworthy
