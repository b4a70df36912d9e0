#pragma once

#include <QAbstractTableModel>
#include <QSet>
#include <algorithm>

namespace shipworthy {

/// Rows of values for the scorecard's tables: filled by rows inserted, moved, removed and changed, never by a reset.
/// identityOf(Row) says which rows are the same; it must be found beside Row and unique among the rows given.
template <typename Row> class ScorecardRowsModel : public QAbstractTableModel {
public:
    enum Role {
        RowRole = Qt::UserRole, ///< the whole Row
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows)
    {
        removeMissing(rows);
        for (int at = 0; at < rows.size(); ++at)
            place(at, rows[at]);
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(const QModelIndex &index) const { return m_rows[index.row()]; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

private:
    void removeMissing(const QList<Row> &wanted)
    {
        QSet<decltype(identityOf(wanted.first()))> staying;
        for (const Row &row : wanted)
            staying.insert(identityOf(row));
        for (int at = rowCount() - 1; at >= 0; --at) {
            if (staying.contains(identityOf(m_rows[at])))
                continue;
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        }
    }

    void place(int at, const Row &wanted)
    {
        const auto rest = m_rows.cbegin() + at;
        const auto found = std::find_if(rest, m_rows.cend(),
                                        [id = identityOf(wanted)](const Row &row) { return identityOf(row) == id; });
        if (found == m_rows.cend()) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, wanted);
            endInsertRows();
            return;
        }
        if (const int from = static_cast<int>(found - m_rows.cbegin()); from != at) {
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
        }
        if (m_rows[at] != wanted) {
            m_rows[at] = wanted;
            emit dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }

    QList<Row> m_rows;
};

} // namespace shipworthy
