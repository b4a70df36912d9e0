#include "items/waiversmodel.h"

#include "base/daywords.h"
#include "base/text.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"
#include "items/findingsources.h"

#include <QSet>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = WaiversModel::Column;
const QString absent = QStringLiteral("–");

QString dayText(QDate day)
{
    return day.isValid() ? dayWords(day) : absent;
}

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? absent : text;
}

QString stateText(const WaiverRow &row)
{
    const auto days = [](qint64 n) { return withPlural(WaiversModel::tr("%n day(s)", nullptr, int(n)), n); };
    switch (row.state) {
    case WaiverState::Expired: return WaiversModel::tr("Expired %1 ago, open again").arg(days(-row.daysLeft));
    case WaiverState::EndsSoon:
        return row.daysLeft == 0 ? WaiversModel::tr("Ends today")
                                 : WaiversModel::tr("Ends in %1").arg(days(row.daysLeft));
    default: return wordFor(row.state);
    }
}

QString ratingText(const WaiverRow &row)
{
    QStringList parts;
    if (row.severity)
        parts.append(wordFor(*row.severity));
    if (row.priority)
        parts.append(idOf(*row.priority).toString());
    return parts.isEmpty() ? WaiversModel::tr("Not rated") : parts.join(listComma());
}

/// Worst first; without a rating last.
int ratingKey(const WaiverRow &row)
{
    if (row.severity)
        return int(*row.severity) * 2;
    return row.priority ? int(*row.priority) * 2 + 1 : 100;
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const WaiverRow &);
    QVariant (*sortKey)(const WaiverRow &); ///< nullptr: the text
};

constexpr std::array specs{
    ColumnSpec{Column::State, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "State"), stateText,
               [](const WaiverRow &row) -> QVariant {
                   const qint64 day = row.until.isValid() ? row.until.toJulianDay() : 0;
                   return qint64(row.state) * 10'000'000 + day;
               }},
    ColumnSpec{Column::Item, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Accepted risk"),
               [](const WaiverRow &row) { return row.label; }, nullptr},
    ColumnSpec{Column::HoldsBack, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Holds back"), ratingText,
               [](const WaiverRow &row) -> QVariant { return ratingKey(row); }},
    ColumnSpec{Column::Reason, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Reason"),
               [](const WaiverRow &row) { return orAbsent(row.reason); }, nullptr},
    ColumnSpec{Column::Owner, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Responsible"),
               [](const WaiverRow &row) { return orAbsent(row.owner); }, nullptr},
    ColumnSpec{Column::By, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Accepted by"),
               [](const WaiverRow &row) { return orAbsent(row.by); }, nullptr},
    ColumnSpec{Column::At, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Accepted on"),
               [](const WaiverRow &row) { return dayText(row.at.toLocalTime().date()); },
               [](const WaiverRow &row) -> QVariant { return row.at; }},
    ColumnSpec{Column::Until, QT_TRANSLATE_NOOP("shipworthy::WaiversModel", "Last day"),
               [](const WaiverRow &row) { return dayText(row.until); },
               [](const WaiverRow &row) -> QVariant { return row.until; }},
};

WaiverState stateOf(const Item &item, QDate today)
{
    const auto &waiver = item.state.waiver;
    if (item.state.status != Status::Accepted)
        return WaiverState::Overruled;
    if (!waiver)
        return WaiverState::Incomplete;
    if (waiver->until < today)
        return WaiverState::Expired;
    if (!item.state.formerCriterion.isEmpty())
        return WaiverState::Outdated;
    return waiver->until <= today.addDays(soonDays) ? WaiverState::EndsSoon : WaiverState::Active;
}

/// The row of \a shown, which is \a accepted itself or stands for it.
WaiverRow rowFor(const WorkspaceState &state, const Item &shown, const Item &accepted, QDate today)
{
    const CountedItem counted(state, shown, today);
    const WaiverState standing = stateOf(*counted, today);
    // Where another source decides, the waiver that it overrules is the one to tell of.
    const auto &decided = standing == WaiverState::Overruled ? accepted.state.waiver : counted->state.waiver;
    const auto waiver = decided.value_or(Waiver{});
    const System *system = state.system(shown.system);
    const Rating rating = ratingOf(state, *counted);
    return {.item = shown.id,
            .system = shown.system,
            .label = state.label(shown),
            .systemName = system ? system->name : QString(),
            .severity = rating.severity,
            .priority = rating.priority,
            .reason = waiver.reason,
            .owner = waiver.owner.isEmpty() ? counted->state.owner : waiver.owner,
            .by = waiver.by,
            .at = waiver.at,
            .until = waiver.until,
            .state = standing,
            .daysLeft = waiver.until.isValid() ? today.daysTo(waiver.until) : 0,
            .sources = sourcesOf(state, shown)};
}

} // namespace

QString wordFor(WaiverState state)
{
    switch (state) {
    case WaiverState::Expired: return WaiversModel::tr("Expired, open again");
    case WaiverState::Outdated: return WaiversModel::tr("Given for an earlier text, open");
    case WaiverState::Incomplete: return WaiversModel::tr("No reason or last day, open");
    case WaiverState::Overruled: return WaiversModel::tr("Not accepted by another source, open");
    case WaiverState::EndsSoon: return WaiversModel::tr("Ends within 14 days");
    case WaiverState::Active: return WaiversModel::tr("Active");
    }
    Q_UNREACHABLE();
}

QList<WaiverRow> waiversIn(const WorkspaceState &state, SystemId scope, QDate today)
{
    QList<WaiverRow> rows;
    QSet<ItemId> listed; // of findings that say the same
    for (const Item &item : state.items()) {
        if (item.state.status != Status::Accepted || item.state.misread || (scope.isValid() && item.system != scope))
            continue;
        const bool isAlone = !state.duplicatesOf(item.id);
        const Item &shown = isAlone ? item : *state.item(standingFor(state, item, scope));
        if (!isAlone && listed.contains(shown.id))
            continue;
        listed.insert(shown.id);
        rows.append(rowFor(state, shown, item, today));
    }
    std::ranges::stable_sort(rows, {},
                             [](const WaiverRow &row) { return std::pair(row.state, row.until.toJulianDay()); });
    return rows;
}

void WaiversModel::setRows(const QList<WaiverRow> &rows)
{
    QHash<ItemId, qsizetype> place;
    for (qsizetype row = 0; row < rows.size(); ++row)
        place.insert(rows[row].item, row);
    // What stays has to be in the wanted order; a row that is not is taken out and put in again.
    QSet<ItemId> kept;
    qsizetype last = -1;
    for (const WaiverRow &row : std::as_const(m_rows)) {
        const qsizetype wanted = place.value(row.item, -1);
        if (wanted > last) {
            kept.insert(row.item);
            last = wanted;
        }
    }
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (kept.contains(m_rows[row].item))
            continue;
        int first = row;
        while (first > 0 && !kept.contains(m_rows[first - 1].item))
            --first;
        beginRemoveRows({}, first, row);
        m_rows.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
    for (int row = 0; row < int(rows.size()); ++row) {
        if (kept.contains(rows[row].item)) {
            if (m_rows[row] != rows[row]) {
                m_rows[row] = rows[row];
                emit dataChanged(index(row, 0), index(row, columnCount() - 1));
            }
            continue;
        }
        int end = row;
        while (end + 1 < int(rows.size()) && !kept.contains(rows[end + 1].item))
            ++end;
        beginInsertRows({}, row, end);
        m_rows = m_rows.first(row) + rows.sliced(row, end - row + 1) + m_rows.sliced(row);
        endInsertRows();
        row = end;
    }
}

int WaiversModel::rowOf(ItemId item) const
{
    const auto found = std::ranges::find_if(m_rows, [item](const WaiverRow &row) {
        return row.item == item || std::ranges::find(row.sources, item, &FindingSource::item) != row.sources.cend();
    });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int WaiversModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WaiversModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(specs.size());
}

namespace {

QString shownIn(const ColumnSpec &spec, const WaiverRow &row)
{
    return withoutSecrets(spec.text(row)).simplified();
}

QString tipOf(const ColumnSpec &spec, const WaiverRow &row)
{
    QStringList lines{shownIn(spec, row)};
    if (spec.column == Column::Item)
        lines += placesOf(row.sources, row.systemName);
    return lines.join(u'\n');
}

QString spokenOf(const ColumnSpec &spec, const WaiverRow &row)
{
    const QString text = shownIn(spec, row);
    return spec.column == Column::Item && !row.sources.isEmpty()
             ? text + QStringLiteral(", ") + sourcesText(row.sources.size())
             : text;
}

} // namespace

QVariant WaiversModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaiverRow &row = m_rows[index.row()];
    const ColumnSpec &spec = specs[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return shownIn(spec, row);
    case Qt::ToolTipRole: return tipOf(spec, row);
    case Qt::AccessibleTextRole: return spokenOf(spec, row);
    case SortRole: return spec.sortKey ? spec.sortKey(row) : QVariant(spec.text(row));
    case RowRole: return QVariant::fromValue(row);
    default: return {};
    }
}

QVariant WaiversModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[std::size_t(section)].title);
}

} // namespace shipworthy
