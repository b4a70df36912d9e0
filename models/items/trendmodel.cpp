#include "items/trendmodel.h"

#include "base/daywords.h"

#include <QLocale>
#include <array>
#include <functional>

namespace shipworthy {
namespace {

using Column = TrendModel::Column;
using Kind = TrendRow::Kind;

const QString absent = QStringLiteral("–");

QString what(const TrendRow &row)
{
    switch (row.kind) {
    case Kind::Day: return TrendModel::tr("Computed");
    case Kind::Stated: return TrendModel::tr("Document: %1").arg(row.stated.text);
    case Kind::Target: return TrendModel::tr("Target, %1: %2").arg(row.stated.label, row.stated.text);
    case Kind::Earliest: return TrendModel::tr("Forecast: 15 of 100 runs are done");
    case Kind::Likely: return TrendModel::tr("Forecast: half of the runs are done");
    case Kind::Latest: return TrendModel::tr("Forecast: 85 of 100 runs are done");
    }
    Q_UNREACHABLE();
}

template <double Bands::*Band> QString points(const TrendRow &row)
{
    if (row.kind != Kind::Day || !row.state.bands)
        return absent;
    return scoreText((*row.state.bands).*Band);
}

template <auto Count> QString count(const TrendRow &row)
{
    return row.kind == Kind::Day ? QLocale().toString(std::invoke(Count, row.state)) : absent;
}

struct ColumnSpec {
    Column column;
    const char *title;
    bool isNumber;
    QString (*text)(const TrendRow &);
};

constexpr std::array specs{
    ColumnSpec{Column::Day, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Day"), false,
               [](const TrendRow &row) { return dayWords(row.day); }},
    ColumnSpec{Column::What, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "What"), false, what},
    ColumnSpec{Column::Verified, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Verified"), true,
               points<&Bands::verified>},
    ColumnSpec{Column::Claimed, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Claimed"), true, points<&Bands::claimed>},
    ColumnSpec{Column::Stale, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Stale"), true, points<&Bands::stale>},
    ColumnSpec{Column::Waived, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Accepted"), true, points<&Bands::waived>},
    ColumnSpec{Column::NotDone, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Not done"), true,
               count<&DayState::notDone>},
    ColumnSpec{Column::Unproven, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Unproven"), true,
               count<&DayState::unproven>},
    ColumnSpec{Column::WaivedItems, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Accepted"), true,
               count<&DayState::waived>},
    ColumnSpec{Column::Counted, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Of all"), true, count<&DayState::rated>},
    ColumnSpec{Column::WeightNotDone, QT_TRANSLATE_NOOP("shipworthy::TrendModel", "Weight"), true,
               [](const TrendRow &row) {
                   return row.kind == Kind::Day
                            ? QStringLiteral("%1/%2").arg(QLocale().toString(row.state.notDoneWeight(), 'g', 6),
                                                          QLocale().toString(row.state.weight, 'g', 6))
                            : absent;
               }},
};

constexpr bool specsFollowTheEnum()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<std::size_t>(specs[i].column) != i)
            return false;
    }
    return true;
}
static_assert(specsFollowTheEnum());

QVariant alignment(bool isNumber)
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

int TrendModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(specs.size());
}

QVariant TrendModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ColumnSpec &spec = specs[static_cast<std::size_t>(index.column())];
    switch (role) {
    case RowRole: return QVariant::fromValue(row(index));
    case Qt::DisplayRole: return spec.text(row(index));
    case Qt::TextAlignmentRole: return alignment(spec.isNumber);
    case Qt::ToolTipRole: return spec.column == Column::What ? QVariant(what(row(index))) : QVariant();
    default: return {};
    }
}

QVariant TrendModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &spec = specs[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return alignment(spec.isNumber);
    return role == Qt::DisplayRole ? QVariant(tr(spec.title)) : QVariant();
}

} // namespace shipworthy
