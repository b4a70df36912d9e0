#include "shell/palettemodel.h"

#include <algorithm>

namespace shipworthy::ui {

namespace {

/// What a screen reader says of a row.
QString spoken(const PaletteRow &row)
{
    QStringList parts{row.title, row.where, row.keys};
    if (!row.isEnabled)
        parts.append(PaletteModel::tr("cannot be done now"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole: return row.where.isEmpty() ? row.title : row.title + QLatin1Char('\n') + row.where;
    case Qt::AccessibleTextRole: return spoken(row);
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    // What cannot be done now can still be walked over and read.
    return index.isValid() ? Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

void PaletteModel::setRows(const QList<PaletteRow> &rows)
{
    // A row is a place in the list of the best, not a thing: places come and go at the end, their contents change.
    const qsizetype before = m_rows.size();
    const qsizetype common = std::min(before, rows.size());
    if (rows.size() < before) {
        beginRemoveRows({}, int(rows.size()), int(before) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    } else if (rows.size() > before) {
        beginInsertRows({}, int(before), int(rows.size()) - 1);
        m_rows.append(rows.mid(before));
        endInsertRows();
    }
    for (qsizetype at = 0; at < common; ++at) {
        if (m_rows[at] == rows[at])
            continue;
        m_rows[at] = rows[at];
        emit dataChanged(index(int(at)), index(int(at)));
    }
}

int PaletteModel::rowOf(const QString &id) const
{
    const auto found = std::ranges::find(m_rows, id, &PaletteRow::id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

} // namespace shipworthy::ui
