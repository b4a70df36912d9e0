#include "items/documentsmodel.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "domain/documentname.h"
#include "items/documentfacts.h"

#include <algorithm>

namespace shipworthy {

void DocumentsModel::setDocuments(const WorkspaceState &state, SystemId system)
{
    QList<Row> wanted;
    for (const ImportedDocument &document : state.documents()) {
        if (system.isValid() && document.system != system)
            continue;
        const System *owner = state.system(document.system);
        wanted.append({.id = document.id,
                       .fileName = documentName(document.facts->path),
                       .path = document.facts->path,
                       .system = owner ? owner->name : QString(),
                       .date = document.facts->date,
                       .understood = understoodPercent(document.facts->coverage)});
    }
    removeMissing(wanted);
    for (int row = 0; row < wanted.size(); ++row)
        placeAt(row, wanted[row]);
}

int DocumentsModel::rowOf(DocumentId document) const
{
    const auto found = std::ranges::find(m_rows, document, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

DocumentId DocumentsModel::documentAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : DocumentId();
}

void DocumentsModel::removeMissing(const QList<Row> &wanted)
{
    QSet<DocumentId> kept;
    for (const Row &row : wanted)
        kept.insert(row.id);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_rows[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
}

void DocumentsModel::placeAt(int row, const Row &document)
{
    const auto rest = m_rows.cbegin() + row;
    const auto found = std::ranges::find(rest, m_rows.cend(), document.id, &Row::id);
    if (found == m_rows.cend()) {
        beginInsertRows({}, row, row);
        m_rows.insert(row, document);
        endInsertRows();
        return;
    }
    const int from = static_cast<int>(found - m_rows.cbegin());
    if (from != row) {
        beginMoveRows({}, from, from, {}, row);
        m_rows.move(from, row);
        endMoveRows();
    }
    if (m_rows[row] != document) {
        m_rows[row] = document;
        emit dataChanged(index(row), index(row));
    }
}

int DocumentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DocumentsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.date.isNull() ? row.fileName
                                 : QStringLiteral("%1 · %2").arg(isolated(row.fileName), dayWords(row.date));
    case Qt::ToolTipRole: return tr("%1\nSystem: %2").arg(row.path, row.system);
    case IdRole: return QVariant::fromValue(row.id);
    case FileNameRole: return row.fileName;
    case DateRole: return row.date;
    case UnderstoodRole: return row.understood ? QVariant(*row.understood) : QVariant();
    default: return {};
    }
}

} // namespace shipworthy
