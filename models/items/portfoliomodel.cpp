#include "items/portfoliomodel.h"

#include "base/daywords.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace shipworthy {
namespace {

using Column = PortfolioModel::Column;

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData()
    QString (*text)(const SystemSummary &);
    QVariant (*sortKey)(const SystemSummary &);
    bool number = false;
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

QString claimText(const SystemSummary &s)
{
    const QString verdict = s.claim.verdict ? wordFor(*s.claim.verdict) : QString();
    return orDash((verdict + QLatin1Char(' ') + s.claim.scoreText).trimmed());
}

QString nextText(const SystemSummary &s)
{
    return s.next ? dayWords(s.next->due) : QStringLiteral("–");
}

// One row per column: adding a column is adding a line here and to the enum.
constexpr std::array specs{
    ColumnSpec{Column::System, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "System"),
               [](const SystemSummary &s) { return s.name; },
               [](const SystemSummary &s) -> QVariant { return s.name; }},
    ColumnSpec{Column::Verdict, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Verdict"),
               [](const SystemSummary &s) { return wordFor(s.readiness.verdict); },
               [](const SystemSummary &s) -> QVariant { return int(s.readiness.verdict); }},
    ColumnSpec{Column::Score, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Score"),
               [](const SystemSummary &s) { return scoreText(shownScore(s.readiness)); },
               [](const SystemSummary &s) -> QVariant { return shownScore(s.readiness).value_or(-1); }, true},
    ColumnSpec{Column::Blockers, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Open blockers"),
               [](const SystemSummary &s) {
                   return s.readiness.verdict == Verdict::NotRated ? QStringLiteral("–")
                                                                   : QString::number(s.blockerKeys.size());
               },
               [](const SystemSummary &s) -> QVariant { return s.blockerKeys.size(); }, true},
    ColumnSpec{Column::Done, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Done"),
               [](const SystemSummary &s) { return doneText(s.readiness); },
               [](const SystemSummary &s) -> QVariant {
                   return s.readiness.rated > 0 ? double(s.readiness.done) / s.readiness.rated : -1.0;
               },
               true},
    ColumnSpec{Column::EffortLeft, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Effort left"),
               [](const SystemSummary &s) {
                   return s.readiness.openHours > 0 ? hoursText(s.readiness.openHours) : QStringLiteral("–");
               },
               [](const SystemSummary &s) -> QVariant { return s.readiness.openHours; }, true},
    ColumnSpec{Column::Late, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Late"),
               [](const SystemSummary &s) { return QString::number(s.readiness.late); },
               [](const SystemSummary &s) -> QVariant { return s.readiness.late; }, true},
    ColumnSpec{Column::Claimed, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Claimed"), claimText,
               [](const SystemSummary &s) -> QVariant { return s.claim.score.value_or(-1); }},
    ColumnSpec{Column::NextDue, QT_TRANSLATE_NOOP("shipworthy::PortfolioModel", "Next due"), nextText,
               [](const SystemSummary &s) -> QVariant { return s.next ? s.next->due : QDate(9999, 12, 31); }},
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

/// Ties keep one order whatever is asked for: worst verdict, lowest score, name.
auto tieBreak(const SystemSummary &s)
{
    return std::tuple(int(s.readiness.verdict), s.readiness.score.value_or(101), s.name);
}

bool isBefore(PortfolioModel::Order order, const SystemSummary &a, const SystemSummary &b)
{
    const auto due = [](const SystemSummary &s) { return s.next ? s.next->due : QDate(9999, 12, 31); };
    switch (order) {
    case PortfolioModel::Order::MostBlockers:
        return std::tuple(-a.blockerKeys.size(), tieBreak(a)) < std::tuple(-b.blockerKeys.size(), tieBreak(b));
    case PortfolioModel::Order::LowestScore:
        return std::tuple(a.readiness.score.value_or(101), tieBreak(a)) <
               std::tuple(b.readiness.score.value_or(101), tieBreak(b));
    case PortfolioModel::Order::WorstVerdict: return tieBreak(a) < tieBreak(b);
    case PortfolioModel::Order::NextDue: return std::tuple(due(a), tieBreak(a)) < std::tuple(due(b), tieBreak(b));
    case PortfolioModel::Order::Name: break;
    }
    const int names = QString::localeAwareCompare(a.name, b.name);
    return names != 0 ? names < 0 : a.id.value < b.id.value;
}

/// Negative: \a a's group comes first. What nobody owns comes last.
int compareGroups(PortfolioModel::Group group, const SystemSummary &a, const SystemSummary &b)
{
    switch (group) {
    case PortfolioModel::Group::None: return 0;
    case PortfolioModel::Group::Verdict: return int(a.readiness.verdict) - int(b.readiness.verdict);
    case PortfolioModel::Group::Owner: break;
    }
    if (a.owner.isEmpty() != b.owner.isEmpty())
        return a.owner.isEmpty() ? 1 : -1;
    const int names = QString::localeAwareCompare(a.owner, b.owner);
    return names != 0 ? names : a.owner.compare(b.owner);
}

void sortBy(PortfolioModel::Group group, PortfolioModel::Order order, QList<SystemSummary> &summaries)
{
    std::ranges::stable_sort(summaries, [group, order](const SystemSummary &a, const SystemSummary &b) {
        const int groups = compareGroups(group, a, b);
        return groups != 0 ? groups < 0 : isBefore(order, a, b);
    });
}

} // namespace

PortfolioModel::PortfolioModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PortfolioModel::setSummaries(QList<SystemSummary> summaries, QDate today)
{
    m_today = today;
    sortBy(m_group, m_order, summaries);
    place(summaries);
}

void PortfolioModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void PortfolioModel::setGroup(Group group)
{
    m_group = group;
    arrange();
}

void PortfolioModel::arrange()
{
    QList<SystemSummary> sorted = m_summaries;
    sortBy(m_group, m_order, sorted);
    place(sorted);
}

QString PortfolioModel::groupOf(const SystemSummary &summary) const
{
    switch (m_group) {
    case Group::None: break;
    case Group::Verdict: return wordFor(summary.readiness.verdict);
    case Group::Owner: return summary.owner.isEmpty() ? tr("Nobody") : summary.owner;
    }
    return {};
}

void PortfolioModel::place(const QList<SystemSummary> &wanted)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(wanted, m_summaries[row].id, &SystemSummary::id) != wanted.end())
            continue;
        beginRemoveRows({}, row, row);
        m_summaries.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const auto found = std::ranges::find(m_summaries, wanted[row].id, &SystemSummary::id);
        if (found == m_summaries.end()) {
            beginInsertRows({}, row, row);
            m_summaries.insert(row, wanted[row]);
            endInsertRows();
            continue;
        }
        const int from = int(found - m_summaries.begin());
        if (from != row) {
            beginMoveRows({}, from, from, {}, row);
            m_summaries.move(from, row);
            endMoveRows();
        }
        if (m_summaries[row] != wanted[row]) {
            m_summaries[row] = wanted[row];
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
}

int PortfolioModel::countOf(Verdict verdict) const
{
    return int(std::ranges::count(m_summaries, verdict, [](const SystemSummary &s) { return s.readiness.verdict; }));
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_summaries.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(specs.size());
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SystemSummary &summary = m_summaries[index.row()];
    const ColumnSpec &spec = specs[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return spec.text(summary);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == int(Column::System) ? QVariant(spoken(summary, m_today)) : spec.text(summary);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (spec.number ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: return spec.sortKey(summary);
    case SummaryRole: return QVariant::fromValue(summary);
    default: return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &spec = specs[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (spec.number ? Qt::AlignRight : Qt::AlignLeft));
    return role == Qt::DisplayRole ? QVariant(tr(spec.title)) : QVariant();
}

} // namespace shipworthy
