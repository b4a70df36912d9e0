#include "items/historymodel.h"

#include "domain/secrets.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = HistoryModel::Column;

QString whenText(const Event &event)
{
    return QLocale().toString(event.at.toLocalTime(), QStringLiteral("ddd d MMM yyyy HH:mm"));
}

QString words(const Event &event, const QString &text)
{
    if (event.field)
        return fieldWords(*event.field, text);
    const QDate date = event.kind == EventKind::PlanStartSet ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? QLocale().toString(date, QStringLiteral("d MMM yyyy")) : text;
}

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const Event &);
    QVariant (*sortKey)(const Event &); ///< nullptr: the text
};

constexpr std::array specs{
    ColumnSpec{Column::When, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "When"), whenText,
               [](const Event &event) -> QVariant { return event.sequence; }},
    ColumnSpec{Column::Who, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Who"),
               [](const Event &event) { return event.author; }, nullptr},
    ColumnSpec{Column::What, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "What"),
               [](const Event &event) { return withoutSecrets(event.subject); }, nullptr},
    ColumnSpec{Column::Field, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Field"), whatHappened, nullptr},
    ColumnSpec{Column::Change, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Change"), changeText, nullptr},
    ColumnSpec{Column::Why, QT_TRANSLATE_NOOP("shipworthy::HistoryModel", "Why"),
               [](const Event &event) { return withoutSecrets(event.reason); }, nullptr},
};

} // namespace

QString whatHappened(const Event &event)
{
    switch (event.kind) {
    case EventKind::Created:
        return event.system.isValid() ? HistoryModel::tr("System added") : HistoryModel::tr("Workspace created");
    case EventKind::Imported: return HistoryModel::tr("Imported");
    case EventKind::ImportUndone: return HistoryModel::tr("Import undone");
    case EventKind::Edited: return event.field ? wordFor(*event.field) : HistoryModel::tr("Edited");
    case EventKind::SystemRenamed: return HistoryModel::tr("System renamed");
    case EventKind::PlanStartSet: return HistoryModel::tr("Plan start");
    case EventKind::EndpointAdded: return HistoryModel::tr("Endpoint added");
    case EventKind::EndpointRemoved: return HistoryModel::tr("Endpoint removed");
    case EventKind::Printed: return HistoryModel::tr("Printed");
    case EventKind::Appeared: return HistoryModel::tr("Newly stated");
    case EventKind::Vanished: return HistoryModel::tr("No longer stated");
    case EventKind::Returned: return HistoryModel::tr("Stated again");
    case EventKind::CriterionChanged: return HistoryModel::tr("Reworded");
    case EventKind::WrittenBack: return HistoryModel::tr("Written to file");
    case EventKind::SettingChanged: return HistoryModel::tr("Setting");
    }
    return {};
}

QString changeText(const Event &event)
{
    if (event.kind == EventKind::Imported) // the two are checksums, which tell people nothing
        return event.from.isEmpty() ? QString() : HistoryModel::tr("replaced an earlier version");
    if (event.kind == EventKind::ImportUndone)
        return {};
    const QString from = words(event, event.from);
    const QString to = words(event, event.to);
    if (from.isEmpty())
        return withoutSecrets(to).simplified();
    return withoutSecrets(QStringLiteral("%1 → %2").arg(from, to.isEmpty() ? QStringLiteral("–") : to)).simplified();
}

HistoryModel::Row HistoryModel::rowFor(const Event &event)
{
    Row row{event, {}};
    std::ranges::transform(specs, row.texts.begin(), [&event](const ColumnSpec &spec) { return spec.text(event); });
    return row;
}

void HistoryModel::setEvents(const QList<Event> &events)
{
    removeMissing(events);
    // Both are sorted by falling sequence and all that is left is wanted: the rest come in runs.
    for (int row = 0; row < events.size();) {
        const qint64 next = row < m_rows.size() ? m_rows[row].sequence() : 0;
        int end = row;
        while (end < events.size() && events[end].sequence > next)
            ++end;
        if (end == row) {
            ++row;
            continue;
        }
        beginInsertRows({}, row, end - 1);
        QList<Row> rows = m_rows.first(row);
        for (int i = row; i < end; ++i)
            rows.append(rowFor(events[i]));
        m_rows = rows + m_rows.sliced(row);
        endInsertRows();
        row = end;
    }
}

void HistoryModel::removeMissing(const QList<Event> &wanted)
{
    const auto isWanted = [&wanted](const Event &event) {
        const auto found = std::ranges::lower_bound(wanted, event.sequence, std::ranges::greater(), &Event::sequence);
        return found != wanted.end() && found->sequence == event.sequence;
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (isWanted(m_rows[last].event))
            continue;
        int first = last;
        while (first > 0 && !isWanted(m_rows[first - 1].event))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

qint64 HistoryModel::newest() const
{
    return m_rows.isEmpty() ? 0 : m_rows.first().sequence();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(specs.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto &[event, texts] = m_rows[index.row()];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return texts[column];
    case SortRole: return specs[column].sortKey ? specs[column].sortKey(event) : QVariant(texts[column]);
    case EventRole: return QVariant::fromValue(event);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return tr(specs[static_cast<std::size_t>(section)].title);
}

} // namespace shipworthy
