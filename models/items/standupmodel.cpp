#include "items/standupmodel.h"

#include "base/text.h"
#include "items/findingscolumns.h"

namespace shipworthy {

namespace {

/// Shows \a now in place of \a shown: what is left at the end goes or comes, the rest changes.
template <typename T, typename Insert, typename Remove, typename Change>
void follow(QList<T> &shown, const QList<T> &now, Insert insert, Remove remove, Change change)
{
    if (now.size() < shown.size())
        remove(now.size(), shown.size() - 1);
    else if (now.size() > shown.size())
        insert(shown.size(), now.size() - 1);
    for (qsizetype row = 0; row < shown.size(); ++row) {
        if (shown[row] != now[row]) {
            shown[row] = now[row];
            change(row);
        }
    }
}

} // namespace

void StandupRoundsModel::setRows(const QList<StandupRoundRow> &rows)
{
    follow(
        m_rows, rows,
        [&](qsizetype first, qsizetype last) {
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
            m_rows += rows.sliced(first);
            endInsertRows();
        },
        [&](qsizetype first, qsizetype last) {
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
            m_rows.resize(first);
            endRemoveRows();
        },
        [&](qsizetype row) { emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row))); });
}

int StandupRoundsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StandupRoundsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StandupRoundRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return tr("%1, %2 left").arg(row.name).arg(row.left);
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

void StandupQueueModel::setItems(const QList<FindingFactsPtr> &items, QDate today)
{
    m_today = today;
    follow(
        m_items, items,
        [&](qsizetype first, qsizetype last) {
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(last));
            m_items += items.sliced(first);
            endInsertRows();
        },
        [&](qsizetype first, qsizetype last) {
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(last));
            m_items.resize(first);
            endRemoveRows();
        },
        [&](qsizetype row) { emit dataChanged(index(static_cast<int>(row)), index(static_cast<int>(row))); });
}

int StandupQueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant StandupQueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FindingFactsPtr &facts = m_items[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cellText(FindingsColumn::Title, *facts);
    case Qt::AccessibleTextRole: {
        QStringList words{cellText(FindingsColumn::Severity, *facts), cellText(FindingsColumn::Key, *facts),
                          cellText(FindingsColumn::Title, *facts), wordFor(callOf(*facts, m_today))};
        words.removeAll(QString());
        return words.join(listComma());
    }
    case FactsRole: return QVariant::fromValue(facts);
    case TodayRole: return m_today;
    default: return {};
    }
}

} // namespace shipworthy
