#include "shell/sidebarmodel.h"

#include <algorithm>

namespace shipworthy::ui {

SidebarModel::SidebarModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SidebarModel::setEntries(const QList<SidebarEntry> &entries)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (std::ranges::find(entries, m_entries[row].id, &SidebarEntry::id) != entries.end())
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(entries.size()); ++row) {
        const int from = rowOf(entries[row].id);
        if (from < 0) {
            beginInsertRows({}, row, row);
            m_entries.insert(row, entries[row]);
            endInsertRows();
            continue;
        }
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_entries.move(from, row);
            endMoveRows();
        }
        if (m_entries[row] != entries[row]) {
            m_entries[row] = entries[row];
            emit dataChanged(index(row), index(row));
        }
    }
}

int SidebarModel::rowOf(qint64 id) const
{
    const auto found = std::ranges::find(m_entries, id, &SidebarEntry::id);
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

int SidebarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SidebarEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return entry.meaning.isEmpty() ? entry.title : tr("%1: %2").arg(entry.title, entry.meaning);
    case EntryRole: return QVariant::fromValue(entry);
    default: return {};
    }
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !m_entries[index.row()].isEnabled)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shipworthy::ui
