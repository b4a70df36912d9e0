#pragma once

#include "base/job.h"
#include "items/findingsarranger.h"

#include <QAbstractItemModel>
#include <functional>
#include <memory>
#include <vector>

namespace shipworthy {

/// Rated items as a tree of two levels: groups, and the findings in them; without grouping, the findings alone. Columns
/// are FindingsColumn. Every change keeps the identity of the rows that stay: few changes are announced one by one,
/// a new order or grouping as a change of layout, so that selection, current row and open groups survive. Never resets.
///
/// Few rows are arranged at once. Many are arranged on the thread pool: what is shown stays as it is until then, and a
/// newer question ends an older one.
class FindingsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        ItemIdRole = Qt::UserRole, ///< ItemId; invalid for a group
        SortRole,                  ///< comparable within a column; invalid: absent
        FactsRole,                 ///< FindingFactsPtr; null for a group
        GroupRole,                 ///< FindingsGroup of a group row
    };
    static constexpr qsizetype fewRows = 2000; ///< up to so many are arranged at once, within a few milliseconds

    explicit FindingsModel(QObject *parent = nullptr);
    ~FindingsModel() override;

    /// Moves to \a rows, which are the whole scope in the order of their documents. Each item at most once.
    void setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings);
    /// The same, in another arrangement.
    void setRows(const QList<FindingFactsPtr> &rows, const QHash<SystemId, SystemRating> &ratings,
                 const FindingsArrangement &arrangement);
    void setArrangement(const FindingsArrangement &arrangement);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    [[nodiscard]] const FindingsArrangement &arrangement() const { return m_layout.arrangement; } ///< as shown
    [[nodiscard]] const FindingsArrangement &asked() const { return m_asked; } ///< as last set; shown when it is ready
    [[nodiscard]] bool isArranging() const { return m_isArranging; } ///< what is shown is not yet what was set
    [[nodiscard]] const QList<FindingFactsPtr> &rows() const { return m_layout.rows; } ///< all, shown or not
    [[nodiscard]] int shownCount() const { return m_layout.shownCount(); }
    /// Sums over the shown rows, for a status line.
    [[nodiscard]] const FindingsGroup &totals() const { return m_layout.totals; }
    /// Where an item is shown; invalid when it is not.
    [[nodiscard]] QModelIndex indexOf(ItemId item, FindingsColumn column = FindingsColumn::Title) const;
    /// The row that shows an item: its own, or that of a duplicate in another system; 0: none does.
    [[nodiscard]] ItemId shownAs(ItemId item) const;
    [[nodiscard]] FindingFactsPtr facts(const QModelIndex &index) const; ///< null for a group
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;
    [[nodiscard]] const FindingsGroup *group(const QModelIndex &index) const; ///< nullptr for a finding

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    void aboutToRearrange(); ///< what was set is ready to be shown
    void rearranged();       ///< it is shown; once for each change, even where the rows stayed as they were
    void arrangingChanged(bool isArranging);

private:
    /// The next layout, and how to get there from the one shown; without steps by a change of layout.
    struct Prepared {
        FindingsLayout layout;
        std::optional<FindingsSteps> steps;
    };
    struct Node {
        int row = 0; ///< among the groups
    };

    void rearrange();
    [[nodiscard]] std::function<Prepared(std::stop_token)> work() const;
    void show(Prepared prepared);
    void setArranging(bool isArranging);
    void take(FindingsLayout layout, const FindingsSteps &steps);
    void takeGone(const FindingsSteps::Stretch &gone);
    void putCome(const FindingsSteps::Stretch &come, const FindingsLayout &layout);
    void tellChanged(const FindingsSteps::Stretch &changed);
    void relayout(FindingsLayout layout);
    void renumber();
    [[nodiscard]] const Node *nodeAt(int row) const { return m_nodes[static_cast<std::size_t>(row)].get(); }
    [[nodiscard]] QModelIndex parentOf(int group) const; ///< of the rows of a group; invalid in a flat table
    [[nodiscard]] QModelIndex groupIndex(int row, int column = 0) const;
    [[nodiscard]] QVariant groupData(const FindingsGroup &group, int column, int role) const;

    FindingsLayout m_layout;                    ///< what is shown
    std::vector<std::unique_ptr<Node>> m_nodes; ///< of its groups; their addresses are the internal pointers of rows
    QList<FindingFactsPtr> m_askedRows;
    QHash<SystemId, SystemRating> m_ratings;
    FindingsArrangement m_asked;
    std::shared_ptr<FindingsArranger> m_arranger; ///< the running job's, else nobody's
    bool m_isArranging = false;
    bool m_isOld = false; ///< something was set since the running job began
    Job m_job;
};

} // namespace shipworthy
