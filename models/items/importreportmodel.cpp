#include "items/importreportmodel.h"

#include "base/visibletext.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

using Column = ImportReportModel::Column;
using Kind = ImportRemark::Kind;
using S = ImportSummary;

/// A number, or nothing where the document cannot have it.
using Figure = std::optional<int>;

struct ColumnSpec {
    Column column;
    const char *title;
    const char *meaning;
    Figure (*figure)(const S &); ///< nullptr: a text
};

constexpr std::array specs{
    ColumnSpec{Column::Document, QT_TR_NOOP("Document"), QT_TR_NOOP("What was read, and as what"), nullptr},
    ColumnSpec{Column::Understood, QT_TR_NOOP("Understood"),
               QT_TR_NOOP("Lines that became facts, of those that are not blank"),
               [](const S &s) { return s.understood; }},
    ColumnSpec{Column::Findings, QT_TR_NOOP("Findings"), QT_TR_NOOP("Findings, without those dismissed as misread"),
               [](const S &s) { return Figure(s.findings); }},
    ColumnSpec{Column::Boxes, QT_TR_NOOP("Boxes"), QT_TR_NOOP("Checklist items"), [](const S &s) { return s.boxes; }},
    ColumnSpec{Column::Tables, QT_TR_NOOP("Tables"), QT_TR_NOOP("Tables, understood or kept"),
               [](const S &s) { return Figure(s.tables); }},
    ColumnSpec{Column::Phases, QT_TR_NOOP("Phases"), QT_TR_NOOP("Phases of a plan"),
               [](const S &s) { return s.phases; }},
    ColumnSpec{Column::Scores, QT_TR_NOOP("Scores"), QT_TR_NOOP("Rows of scorecards"),
               [](const S &s) { return s.scores; }},
    ColumnSpec{Column::Evidence, QT_TR_NOOP("Evidence"), QT_TR_NOOP("Controls and metrics"),
               [](const S &s) { return Figure(s.evidence); }},
    ColumnSpec{Column::Decision, QT_TR_NOOP("Decision"),
               QT_TR_NOOP("What the document itself decides about going live"), nullptr},
    ColumnSpec{Column::Kept, QT_TR_NOOP("Kept"), QT_TR_NOOP("Parts that were not understood and are kept as they are"),
               [](const S &s) { return Figure(s.count(Kind::Kept)); }},
    ColumnSpec{Column::Repaired, QT_TR_NOOP("Repaired"),
               QT_TR_NOOP("Mended while reading: encoding, mojibake, rows of tables"),
               [](const S &s) { return Figure(s.count(Kind::Repaired)); }},
    ColumnSpec{Column::Skipped, QT_TR_NOOP("Skipped"), QT_TR_NOOP("Records that were left out, with a reason"),
               [](const S &s) { return Figure(s.records ? int(s.records->skipped) : s.count(Kind::Skipped)); }},
    ColumnSpec{Column::Warnings, QT_TR_NOOP("Warnings"), QT_TR_NOOP("What you should know"),
               [](const S &s) { return Figure(s.count(Kind::Warning)); }}};

constexpr bool specsFollowTheEnum()
{
    for (std::size_t i = 0; i < specs.size(); ++i) {
        if (static_cast<std::size_t>(specs[i].column) != i)
            return false;
    }
    return true;
}
static_assert(specsFollowTheEnum());

const QString absent = QStringLiteral("–");

const ColumnSpec &specOf(int column)
{
    return specs[static_cast<std::size_t>(column)];
}

Qt::Alignment alignmentOf(const ColumnSpec &spec)
{
    const auto side = spec.figure ? Qt::AlignRight : spec.column == Column::Decision ? Qt::AlignHCenter : Qt::AlignLeft;
    return side | Qt::AlignVCenter;
}

Figure figureOf(const ImportSummary &summary, const ColumnSpec &spec)
{
    const bool isRead = summary.whyUnread.isEmpty();
    return spec.figure && isRead ? spec.figure(summary) : std::nullopt;
}

QString cellText(const ImportSummary &summary, const ColumnSpec &spec)
{
    if (spec.column == Column::Document)
        return QStringLiteral("%1 · %2").arg(isolated(withoutSecrets(summary.fileName)), summary.kind);
    if (spec.column == Column::Decision)
        return summary.decision.isEmpty() ? absent : summary.decision;
    const Figure figure = figureOf(summary, spec);
    if (!figure)
        return absent;
    const QString number = QLocale().toString(*figure);
    return spec.column == Column::Understood ? ImportReportModel::tr("%1 %").arg(number) : number;
}

QString explanation(const ImportSummary &summary, const ColumnSpec &spec)
{
    const QLocale locale;
    switch (spec.column) {
    case Column::Document: return withoutSecrets(summary.path);
    case Column::Understood:
        return ImportReportModel::tr("%1 of %2 lines that are not blank became facts")
            .arg(locale.toString(summary.understoodLines), locale.toString(summary.lines));
    case Column::Boxes: return ImportReportModel::tr("%1 of them ticked").arg(locale.toString(summary.ticked));
    case Column::Tables:
        return ImportReportModel::tr("%1 of them understood").arg(locale.toString(summary.tablesUnderstood));
    case Column::Phases: return ImportReportModel::tr("with %1 tasks").arg(locale.toString(summary.tasks));
    case Column::Skipped:
        return summary.records
                 ? ImportReportModel::tr("%1 records seen = %2 stored + %3 duplicates + %4 skipped")
                       .arg(locale.toString(summary.records->seen), locale.toString(summary.records->stored),
                            locale.toString(summary.records->duplicates), locale.toString(summary.records->skipped))
                 : QString();
    default: return {};
    }
}

QString remarkText(const ImportRemark &remark)
{
    const QString what = remark.line > 0
                           ? ImportReportModel::tr("%1, line %2").arg(wordFor(remark.kind)).arg(remark.line)
                           : wordFor(remark.kind);
    return QStringLiteral("%1: %2").arg(what, remark.text);
}

bool isSameInput(const ImportSummary &one, const ImportSummary &other)
{
    return one.document == other.document && one.path == other.path;
}

} // namespace

ImportReportModel::ImportReportModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

ImportReportModel::~ImportReportModel() = default;

void ImportReportModel::setSummaries(const QList<ImportSummary> &wanted)
{
    for (int row = static_cast<int>(m_rows.size()) - 1; row >= 0; --row) {
        const ImportSummary &has = m_rows[static_cast<std::size_t>(row)]->summary;
        const bool stays =
            std::ranges::any_of(wanted, [&](const ImportSummary &each) { return isSameInput(each, has); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < wanted.size(); ++row) {
        const auto at = std::ranges::find_if(m_rows.begin() + row, m_rows.end(), [&](const std::unique_ptr<Row> &has) {
            return isSameInput(has->summary, wanted[row]);
        });
        if (at == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::make_unique<Row>(Row{wanted[row]}));
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(at - m_rows.begin()); from != row) {
            beginMoveRows({}, from, from, {}, row);
            std::rotate(m_rows.begin() + row, at, at + 1);
            endMoveRows();
        }
        change(row, wanted[row]);
    }
}

void ImportReportModel::change(int row, const ImportSummary &summary)
{
    ImportSummary &has = m_rows[static_cast<std::size_t>(row)]->summary;
    if (has == summary)
        return;
    const QModelIndex document = index(row, 0);
    if (has.remarks != summary.remarks) {
        if (!has.remarks.isEmpty()) {
            beginRemoveRows(document, 0, static_cast<int>(has.remarks.size()) - 1);
            has.remarks.clear();
            endRemoveRows();
        }
        if (!summary.remarks.isEmpty()) {
            beginInsertRows(document, 0, static_cast<int>(summary.remarks.size()) - 1);
            has.remarks = summary.remarks;
            endInsertRows();
        }
    }
    has = summary;
    emit dataChanged(document, index(row, columnCount() - 1));
}

QList<ImportSummary> ImportReportModel::summaries() const
{
    QList<ImportSummary> all;
    for (const auto &row : m_rows)
        all.append(row->summary);
    return all;
}

const ImportReportModel::Row *ImportReportModel::rowOf(const QModelIndex &document) const
{
    return m_rows[static_cast<std::size_t>(document.row())].get();
}

QModelIndex ImportReportModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? rowOf(parent) : nullptr);
}

QModelIndex ImportReportModel::parent(const QModelIndex &child) const
{
    const auto *document = static_cast<const Row *>(child.internalPointer());
    if (!document)
        return {};
    const auto at = std::ranges::find(m_rows, document, &std::unique_ptr<Row>::get);
    return createIndex(static_cast<int>(at - m_rows.begin()), 0);
}

int ImportReportModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    const bool isDocument = !parent.internalPointer() && parent.column() == 0;
    return isDocument ? static_cast<int>(rowOf(parent)->summary.remarks.size()) : 0;
}

int ImportReportModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(specs.size());
}

QVariant ImportReportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto *document = static_cast<const Row *>(index.internalPointer()))
        return remarkData(document->summary, document->summary.remarks[index.row()], index.column(), role);
    return documentData(rowOf(index)->summary, index.column(), role);
}

QVariant ImportReportModel::documentData(const ImportSummary &summary, int column, int role) const
{
    const ColumnSpec &spec = specOf(column);
    switch (role) {
    case Qt::DisplayRole: return cellText(summary, spec);
    case Qt::ToolTipRole: {
        const QString text = explanation(summary, spec);
        return text.isEmpty() ? QVariant() : QVariant(text.toHtmlEscaped());
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(spec));
    case Qt::AccessibleTextRole: return tr("%1: %2").arg(tr(spec.title), cellText(summary, spec));
    case DocumentRole: return summary.document.isValid() ? QVariant::fromValue(summary.document) : QVariant();
    case LineRole: return 0;
    case SortRole: {
        if (!spec.figure)
            return cellText(summary, spec);
        const Figure figure = figureOf(summary, spec);
        return figure ? QVariant(*figure) : QVariant();
    }
    default: return {};
    }
}

QVariant ImportReportModel::remarkData(const ImportSummary &summary, const ImportRemark &remark, int column,
                                       int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == 0 ? QVariant(remarkText(remark)) : QVariant();
    case Qt::ToolTipRole: return column == 0 ? QVariant(remark.text.toHtmlEscaped()) : QVariant();
    case DocumentRole: return summary.document.isValid() ? QVariant::fromValue(summary.document) : QVariant();
    case LineRole: return remark.line;
    case RemarkRole: return static_cast<int>(remark.kind);
    case SortRole: return column == 0 ? QVariant(remark.line) : QVariant();
    default: return {};
    }
}

QVariant ImportReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnSpec &spec = specOf(section);
    switch (role) {
    case Qt::DisplayRole: return tr(spec.title);
    case Qt::ToolTipRole: return tr(spec.meaning);
    case Qt::TextAlignmentRole: return QVariant::fromValue(alignmentOf(spec));
    default: return {};
    }
}

} // namespace shipworthy
