#include "items/comparison.h"

#include "base/daywords.h"
#include "domain/countedas.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <map>

namespace shipworthy {
namespace {

const QString absent = QStringLiteral("–");

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Comparison", text);
}

/// How many open findings of a system have each severity; the last place: none.
std::array<int, names<Severity>.size() + 1> openBySeverity(const WorkspaceState &state, SystemId system,
                                                           const QSet<ItemId> &denied, QDate today)
{
    std::array<int, names<Severity>.size() + 1> counts{};
    for (const Item *of : state.itemsOf(system)) {
        if (!isRated(state, *of) || !isOpen(state, *of, denied, today))
            continue;
        const auto severity = ratingOf(state, *CountedItem(state, *of, today)).severity;
        ++counts[severity ? static_cast<std::size_t>(*severity) : names<Severity>.size()];
    }
    return counts;
}

class Builder {
public:
    Builder(const SystemSummary &one, const SystemSummary &other)
        : m_systems{&one, &other}
    {
    }

    void heading(const QString &id, const QString &what)
    {
        m_rows.append({.kind = ComparedRow::Kind::Heading, .id = id, .what = what, .cells = {}});
    }

    template <typename Cell>
    void row(const QString &id, const QString &what, bool lessIsBetter, Cell cell,
             ComparedRow::Kind kind = ComparedRow::Kind::Text)
    {
        m_rows.append({.kind = kind,
                       .id = id,
                       .what = what,
                       .cells = {cell(*m_systems[0], 0), cell(*m_systems[1], 1)},
                       .lessIsBetter = lessIsBetter});
    }

    [[nodiscard]] QList<ComparedRow> take() { return std::move(m_rows); }

private:
    std::array<const SystemSummary *, 2> m_systems;
    QList<ComparedRow> m_rows;
};

/// A number that opens the findings behind it.
ComparedCell counted(int count, const QString &query)
{
    return {.text = QLocale().toString(count), .value = count, .query = query, .opens = count > 0};
}

ComparedCell points(std::optional<double> value, const QString &query = {}, bool opens = false)
{
    return {.text = scoreText(value), .value = value, .query = query, .opens = opens && value};
}

void addScores(Builder &rows)
{
    using Summary = SystemSummary;
    rows.row(
        QStringLiteral("verdict"), tr("Verdict"), false,
        [](const Summary &s, int) {
            return ComparedCell{.text = wordFor(s.readiness.verdict), .value = {}, .query = {}, .opens = true};
        },
        ComparedRow::Kind::Verdict);
    rows.row(QStringLiteral("why"), tr("Why"), false,
             [](const Summary &s, int) { return ComparedCell{.text = s.readiness.why, .value = {}, .query = {}}; });
    rows.row(
        QStringLiteral("bands"), tr("0 to 100"), false,
        [](const Summary &s, int) {
            const Bands &bands = s.readiness.bands;
            return ComparedCell{.text = tr("%1 verified, %2 claimed, %3 stale, %4 accepted")
                                            .arg(scoreText(bands.verified), scoreText(bands.claimed),
                                                 scoreText(bands.stale), scoreText(bands.waived)),
                                .value = {},
                                .query = {}};
        },
        ComparedRow::Kind::Bands);
    const auto band = [](double Bands::*part, const QString &query) {
        return [part, query](const Summary &s, int) {
            const double value = s.readiness.bands.*part;
            return points(shownScore(s.readiness) ? std::optional(value) : std::nullopt, query, value > 0);
        };
    };
    rows.row(QStringLiteral("verified"), tr("Verified"), false, band(&Bands::verified, QStringLiteral("is:verified")));
    rows.row(QStringLiteral("claimed"), tr("Claimed"), false,
             band(&Bands::claimed, QStringLiteral("evidence:claimed")));
    rows.row(QStringLiteral("stale"), tr("Stale"), true, band(&Bands::stale, QStringLiteral("evidence:stale")));
    rows.row(QStringLiteral("waived"), tr("Accepted"), true, band(&Bands::waived, QStringLiteral("is:waived")));
    rows.row(QStringLiteral("claim"), tr("Claimed by the documents"), false, [](const Summary &s, int) {
        if (s.claim.isEmpty())
            return ComparedCell{.text = absent, .value = {}, .query = {}};
        const QString verdict = s.claim.verdict ? wordFor(*s.claim.verdict) : QString();
        const QString day = s.claim.date.isValid() ? dayWords(s.claim.date) : tr("undated");
        return ComparedCell{.text = (verdict + u' ' + s.claim.scoreText).trimmed() + QStringLiteral(" · ") + day,
                            .value = s.claim.score,
                            .query = {}};
    });
}

void addWork(Builder &rows, const std::array<std::array<int, names<Severity>.size() + 1>, 2> &open)
{
    using Summary = SystemSummary;
    rows.heading(QStringLiteral("open"), tr("Open"));
    rows.row(QStringLiteral("blockers"), tr("Blockers"), true,
             [](const Summary &s, int) { return counted(int(s.blockerKeys.size()), QStringLiteral("is:blocker")); });
    rows.row(QStringLiteral("unproven blockers"), tr("Blockers said to be done without proof"), true,
             [](const Summary &s, int) { return counted(s.unprovenBlockers, QStringLiteral("is:unproven")); });
    for (const auto &[severity, id] : names<Severity>) {
        rows.row(QStringLiteral("severity ") + id.toString(), wordFor(severity), true,
                 [&, severity = severity, id = id](const Summary &, int side) {
                     return counted(open[static_cast<std::size_t>(side)][static_cast<std::size_t>(severity)],
                                    QStringLiteral("is:open severity:%1").arg(id));
                 });
    }
    rows.row(QStringLiteral("severity none"), tr("Without severity"), true, [&](const Summary &, int side) {
        return counted(open[static_cast<std::size_t>(side)].back(), QStringLiteral("is:open severity:none"));
    });
    rows.row(QStringLiteral("contradicted"), tr("Contradicted ticks"), true, [](const Summary &s, int) {
        return counted(s.readiness.contradicted, QStringLiteral("is:contradicted"));
    });
    rows.row(QStringLiteral("late"), tr("Late"), true,
             [](const Summary &s, int) { return counted(s.readiness.late, QStringLiteral("is:late")); });
    rows.row(QStringLiteral("done"), tr("Done"), false, [](const Summary &s, int) {
        const std::optional<double> share =
            s.readiness.rated > 0 ? std::optional(100.0 * s.readiness.done / s.readiness.rated) : std::nullopt;
        return ComparedCell{.text = doneText(s.readiness),
                            .value = share,
                            .query = QStringLiteral("is:done"),
                            .opens = s.readiness.done > 0};
    });
    rows.row(QStringLiteral("effort"), tr("Effort left, at least"), true, [](const Summary &s, int) {
        const bool known = s.readiness.openHours > 0;
        return ComparedCell{.text = known ? hoursText(s.readiness.openHours) : absent, .value = {}, .query = {}};
    });
    rows.row(QStringLiteral("next"), tr("Next due"), false, [](const Summary &s, int) {
        if (!s.next)
            return ComparedCell{.text = absent, .value = {}, .query = {}};
        return ComparedCell{.text = dayWords(s.next->due) + u' ' + (s.next->key + u' ' + s.next->title).trimmed(),
                            .value = {},
                            .query = QStringLiteral("is:open due:<=%1").arg(s.next->due.toString(Qt::ISODate)),
                            .opens = true};
    });
}

void addCategories(Builder &rows, const SystemSummary &one, const SystemSummary &other)
{
    // Two documents spell the same category in two ways.
    std::map<QString, std::array<std::pair<QString, std::optional<double>>, 2>> all;
    for (const int side : {0, 1}) {
        const auto &scores = (side == 0 ? one : other).readiness.byCategoryScore;
        for (auto it = scores.cbegin(); it != scores.cend(); ++it)
            all[it.key().simplified().toCaseFolded()][static_cast<std::size_t>(side)] = {it.key(), it.value()};
    }
    if (all.empty())
        return;
    rows.heading(QStringLiteral("categories"), tr("Categories, verified of 100"));
    for (const auto &[folded, sides] : all) {
        const QString name = sides[0].first.isEmpty() ? sides[1].first : sides[0].first;
        rows.row(QStringLiteral("category ") + folded, withoutSecrets(name.simplified()), false,
                 [&sides = sides](const SystemSummary &, int side) {
                     const auto &[category, score] = sides[static_cast<std::size_t>(side)];
                     return points(score, QStringLiteral("category:\"%1\"").arg(QString(category).remove(u'"')), true);
                 });
    }
}

QString difference(const ComparedRow &row)
{
    if (!row.cells[0].value || !row.cells[1].value)
        return absent;
    const double by = std::round(*row.cells[1].value) - std::round(*row.cells[0].value);
    if (by == 0)
        return QStringLiteral("=");
    return (by > 0 ? QStringLiteral("+") : QString(QChar(0x2212))) + QString::number(std::abs(by), 'f', 0);
}

} // namespace

QList<ComparedRow> compared(const WorkspaceState &state, const SystemSummary &one, const SystemSummary &other,
                            const QSet<ItemId> &denied, QDate today)
{
    Builder rows(one, other);
    addScores(rows);
    addWork(rows, {openBySeverity(state, one.id, denied, today), openBySeverity(state, other.id, denied, today)});
    addCategories(rows, one, other);
    return rows.take();
}

void ComparisonModel::compare(const WorkspaceState &state, const SystemSummary &one, const SystemSummary &other,
                              const QSet<ItemId> &denied, QDate today)
{
    m_systems = {one, other};
    setRows(compared(state, one, other, denied, today));
    emit headerDataChanged(Qt::Horizontal, int(Column::One), int(Column::Other));
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Difference) + 1;
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ComparedRow &shown = row(index);
    const auto column = Column(index.column());
    const bool side = column == Column::One || column == Column::Other;
    if (role == RowRole)
        return QVariant::fromValue(shown);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Difference ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    if (column == Column::What)
        return shown.what;
    if (shown.kind == ComparedRow::Kind::Heading)
        return {};
    if (column == Column::Difference)
        return difference(shown);
    const ComparedCell &cell = shown.cells[column == Column::Other ? 1 : 0];
    if (role == Qt::AccessibleTextRole && side)
        return QStringLiteral("%1, %2: %3").arg(summary(column).name, shown.what, cell.text);
    return cell.text;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (Column(section)) {
    case Column::What: return QString();
    case Column::One:
    case Column::Other: return summary(Column(section)).name;
    case Column::Difference: return tr("Difference");
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return row(index).kind == ComparedRow::Kind::Heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace shipworthy
