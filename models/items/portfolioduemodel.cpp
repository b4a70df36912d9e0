#include "items/portfolioduemodel.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/counteditem.h"
#include "domain/lateness.h"
#include "domain/secrets.h"
#include "items/systemsummary.h"

#include <algorithm>

namespace shipworthy {
namespace {

constexpr int daysAhead = 7;

QString dayText(QDate day)
{
    return dayWords(day, DayForm::Weekday);
}

QString headingFor(QDate due, QDate today)
{
    return due <= today ? PortfolioDueModel::tr("Late and today, %1").arg(dayText(today)) : dayText(due);
}

bool sameRow(const DueRow &one, const DueRow &other)
{
    return one.isHeading == other.isHeading && (one.isHeading ? one.due == other.due : one.item == other.item);
}

DueRow rowFor(const WorkspaceState &state, const Item &item, Verdict verdict, QDate due)
{
    const System *system = state.system(item.system);
    return {.isHeading = false,
            .text = withoutSecrets(state.title(item)),
            .item = item.id,
            .system = item.system,
            .systemName = system ? withoutSecrets(system->name) : QString(),
            .verdict = verdict,
            .key = leadingKey(state.key(item)),
            .owner = withoutSecrets(item.state.owner),
            .due = due};
}

} // namespace

DueList dueListOf(const WorkspaceState &state, const DueQuestion &question)
{
    const QDate today = question.today;
    DueList list;
    QList<std::pair<QDate, const Item *>> soon;
    for (const Item &item : state.items()) {
        if ((question.scope.isValid() && item.system != question.scope) || !isRated(state, item))
            continue;
        const DueState itsDue = dueStateOf(state, item, question.denied, today);
        const QDate due = itsDue.due;
        if (!itsDue.hasWorkLeft || !due.isValid())
            continue;
        ++list.dated;
        list.late += itsDue.isLate(today);
        if (due <= today.addDays(daysAhead))
            soon.append({due, &item});
    }
    std::ranges::stable_sort(soon, {}, &std::pair<QDate, const Item *>::first);
    const qsizetype shown = std::min<qsizetype>(soon.size(), question.limit);
    list.left = int(soon.size() - shown);
    for (qsizetype at = 0; at < shown; ++at) {
        const auto &[due, item] = soon[at];
        const QString heading = headingFor(due, today);
        const QDate day = std::max(due, today);
        const bool begins = at == 0 || std::max(soon[at - 1].first, today) != day;
        if (begins)
            list.rows.append(DueRow{.isHeading = true,
                                    .text = heading,
                                    .item = {},
                                    .system = {},
                                    .systemName = {},
                                    .key = {},
                                    .owner = {},
                                    .due = day});
        list.rows.append(rowFor(state, *CountedItem(state, *item, today),
                                question.verdicts.value(item->system, Verdict::NotRated), due));
    }
    return list;
}

PortfolioDueModel::PortfolioDueModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void PortfolioDueModel::setRows(const QList<DueRow> &rows)
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (std::ranges::any_of(rows, [&](const DueRow &wanted) { return sameRow(wanted, m_rows[row]); }))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto found = std::ranges::find_if(m_rows, [&](const DueRow &have) { return sameRow(have, rows[row]); });
        if (found == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
            continue;
        }
        const int from = int(found - m_rows.begin());
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_rows.move(from, row);
            endMoveRows();
        }
        if (m_rows[row] != rows[row]) {
            m_rows[row] = rows[row];
            emit dataChanged(index(row), index(row));
        }
    }
}

int PortfolioDueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PortfolioDueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DueRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.key.isEmpty() ? row.text : row.key + QLatin1Char(' ') + row.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (row.isHeading)
            return row.text;
        QStringList parts{(row.key + QLatin1Char(' ') + row.text).trimmed(), row.systemName,
                          row.owner.isEmpty() ? tr("nobody's yet") : row.owner, tr("due %1").arg(dayText(row.due))};
        return parts.join(listComma());
    }
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

Qt::ItemFlags PortfolioDueModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[index.row()].isHeading ? Qt::ItemIsEnabled
                                         : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shipworthy
