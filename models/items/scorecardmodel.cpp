#include "items/scorecardmodel.h"

#include "base/text.h"

#include <array>
#include <cmath>

namespace shipworthy {
namespace {

const QString absent = QStringLiteral("–");

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? absent : text;
}

/// A distance of points, with its sign: "+9", "−4", "0".
QString signedPoints(double points)
{
    const double rounded = std::floor(std::abs(points) + 0.5);
    if (rounded == 0)
        return QStringLiteral("0");
    return (points > 0 ? u'+' : QChar(0x2212)) + QString::number(rounded, 'f', 0);
}

QString bandsText(const std::optional<Bands> &bands)
{
    if (!bands)
        return absent;
    QStringList parts{ScorecardModel::tr("%1 verified").arg(scoreText(bands->verified))};
    if (bands->claimed > 0)
        parts.append(ScorecardModel::tr("%1 claimed").arg(scoreText(bands->claimed)));
    if (bands->stale > 0)
        parts.append(ScorecardModel::tr("%1 stale").arg(scoreText(bands->stale)));
    if (bands->waived > 0)
        parts.append(ScorecardModel::tr("%1 accepted").arg(scoreText(bands->waived)));
    return parts.join(listComma());
}

using Column = ScorecardModel::Column;

struct ColumnSpec {
    Column column;
    const char *title; ///< translated in headerData(); those of the targets are the document's
    bool isNumber;
    QString (*text)(const ScorecardLine &);
};

constexpr std::array specs{
    ColumnSpec{Column::Category, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Category"), false,
               [](const ScorecardLine &line) { return line.category; }},
    ColumnSpec{Column::Previous, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Before"), true,
               [](const ScorecardLine &line) { return orAbsent(line.previousText); }},
    ColumnSpec{Column::Document, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Doc."), true,
               [](const ScorecardLine &line) { return orAbsent(line.claimedText); }},
    ColumnSpec{Column::Grade, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Grade"), false,
               [](const ScorecardLine &line) { return orAbsent(line.grade); }},
    ColumnSpec{Column::Bands, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "0 to 100"), false,
               [](const ScorecardLine &line) { return bandsText(line.bands); }},
    ColumnSpec{Column::Verified, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Verified"), true,
               [](const ScorecardLine &line) { return scoreText(line.verified()); }},
    ColumnSpec{Column::NearTarget, "", true, [](const ScorecardLine &line) { return scoreText(line.nearTarget); }},
    ColumnSpec{Column::FarTarget, "", true, [](const ScorecardLine &line) { return scoreText(line.farTarget); }},
    ColumnSpec{Column::Gap, QT_TRANSLATE_NOOP("shipworthy::ScorecardModel", "Gap to doc."), true,
               [](const ScorecardLine &line) { return line.gap() ? signedPoints(*line.gap()) : absent; }},
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

const ColumnSpec &spec(int column)
{
    return specs[static_cast<std::size_t>(column)];
}

QVariant alignment(bool isNumber)
{
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ScorecardModel::setSheet(const ScorecardSheet &sheet)
{
    const bool headerChanged = sheet.nearLabel != m_sheet.nearLabel || sheet.farLabel != m_sheet.farLabel;
    m_sheet = sheet;
    setRows(sheet.lines);
    if (headerChanged)
        emit headerDataChanged(Qt::Horizontal, int(Column::NearTarget), int(Column::FarTarget));
}

bool ScorecardModel::isStated(Column column) const
{
    switch (column) {
    case Column::Category:
    case Column::Bands:
    case Column::Verified: return true;
    case Column::Gap: return m_sheet.document.isValid();
    default: break;
    }
    const auto &text = spec(int(column)).text;
    return std::any_of(rows().cbegin(), rows().cend(), [&](const ScorecardLine &line) { return text(line) != absent; });
}

int ScorecardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(specs.size());
}

QVariant ScorecardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScorecardLine &line = row(index);
    switch (role) {
    case RowRole: return QVariant::fromValue(line);
    case Qt::DisplayRole: return spec(index.column()).text(line);
    case Qt::TextAlignmentRole: return alignment(spec(index.column()).isNumber);
    case Qt::ToolTipRole: {
        QStringList lines{line.category, line.rated > 0
                                             ? bandsText(line.bands) + QStringLiteral(" · ") +
                                                   withPlural(tr("%n rated item(s)", nullptr, line.rated), line.rated)
                                             : tr("No finding names this category")};
        if (line.claimed)
            lines.append(tr("Document: %1").arg(line.claimedText));
        if (!line.targetsText.isEmpty())
            lines.append(tr("Targets: %1").arg(line.targetsText));
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QVariant ScorecardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(spec(section).isNumber);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::NearTarget: return m_sheet.nearLabel;
    case Column::FarTarget: return m_sheet.farLabel;
    default: return tr(spec(section).title);
    }
}

int ScorecardRaisersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Points) + 1;
}

QVariant ScorecardRaisersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ScoreRaiser &raiser = row(index);
    if (role == RowRole)
        return QVariant::fromValue(raiser);
    if (role == Qt::ToolTipRole)
        return QString(raiser.key.isEmpty() ? raiser.title : raiser.key + u' ' + raiser.title);
    if (role == Qt::TextAlignmentRole)
        return alignment(Column(index.column()) == Column::Points);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case Column::Key: return raiser.key;
    case Column::Title: return raiser.title;
    case Column::Evidence: return wordFor(raiser.evidence);
    case Column::Points: return QString(u'+' + QString::number(raiser.points, 'f', 1));
    }
    Q_UNREACHABLE();
}

QVariant ScorecardRaisersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array titles{tr("Key"), tr("Finding"), tr("Evidence"), tr("Points")};
    return section >= 0 && section < columnCount() ? QVariant(titles[static_cast<std::size_t>(section)]) : QVariant();
}

namespace {

QString statedBefore(const ControlTile &tile)
{
    return ScorecardControlsModel::tr("document: %1").arg(wordFor(tile.status));
}

} // namespace

int ScorecardControlsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant ScorecardControlsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ControlTile &tile = row(index);
    switch (role) {
    case RowRole: return QVariant::fromValue(tile);
    case Qt::DisplayRole: return QString(tile.key + u' ' + tile.title);
    case Qt::AccessibleTextRole:
        return QStringList{tile.key + u' ' + tile.title, wordFor(tile.now), statedBefore(tile), tile.finding}.join(
            u", ");
    case Qt::ToolTipRole:
        return QStringList{tile.framework, tile.key + u' ' + tile.title, wordFor(tile.now), statedBefore(tile),
                           tile.finding}
            .join(u'\n');
    default: return {};
    }
}

ScorecardStatedModel::ScorecardStatedModel(const StatedTable &table, QObject *parent)
    : ScorecardRowsModel(parent)
    , m_header(table.header)
{
    setRows(table.rows);
}

int ScorecardStatedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant ScorecardStatedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const StatedRow &stated = row(index);
    switch (role) {
    case RowRole: return QVariant::fromValue(stated);
    case Qt::DisplayRole: return orAbsent(stated.cells.value(index.column()));
    case Qt::ToolTipRole: return stated.cells.value(index.column());
    default: return {};
    }
}

QVariant ScorecardStatedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_header.value(section);
}

} // namespace shipworthy
