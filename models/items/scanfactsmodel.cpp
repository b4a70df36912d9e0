#include "items/scanfactsmodel.h"

#include "domain/secrets.h"

#include <utility>

namespace shipworthy {
namespace {

const QString absent = QStringLiteral("–");

QString orAbsent(const QString &text)
{
    return text.isEmpty() ? absent : text;
}

QString withUnit(const QString &value, const QString &unit)
{
    return value.isEmpty() || unit.isEmpty() ? value : value + u' ' + unit;
}

QString wordFor(ControlStatus status)
{
    switch (status) {
    case ControlStatus::Fail: return ScanFactsModel::tr("fails");
    case ControlStatus::Warn: return ScanFactsModel::tr("warns");
    case ControlStatus::Pass: return ScanFactsModel::tr("passes");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<ScanFactsModel::Row> ScanFactsModel::rowsOf(const AuditDocument &facts)
{
    QList<Row> rows;
    for (const Metric &metric : facts.metrics) {
        const QString &value = metric.after.isEmpty() ? metric.before : metric.after;
        rows.append({.name = withoutSecrets(metric.name),
                     .value = orAbsent(withUnit(value, metric.unit)),
                     .target = orAbsent(metric.target),
                     .tip = withoutSecrets(metric.name),
                     .line = metric.line,
                     .control = {}});
    }
    for (const Control &control : facts.controls) {
        const QString name = (control.key + u' ' + control.title).trimmed();
        rows.append({.name = withoutSecrets(name),
                     .value = control.status ? wordFor(*control.status) : absent,
                     .target = orAbsent(control.framework),
                     .tip = withoutSecrets(control.finding.isEmpty() ? name : name + u'\n' + control.finding),
                     .line = control.line,
                     .control = control.status});
    }
    return rows;
}

void ScanFactsModel::setDocument(std::shared_ptr<const AuditDocument> facts)
{
    if (facts == m_facts)
        return;
    if (!m_rows.isEmpty()) {
        beginRemoveRows({}, 0, static_cast<int>(m_rows.size()) - 1);
        m_rows.clear();
        endRemoveRows();
    }
    m_facts = std::move(facts);
    QList<Row> rows = m_facts ? rowsOf(*m_facts) : QList<Row>();
    if (rows.isEmpty())
        return;
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    m_rows = std::move(rows);
    endInsertRows();
}

int ScanFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScanFactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant ScanFactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole: return column == Column::Name ? row.name : column == Column::Value ? row.value : row.target;
    case Qt::ToolTipRole: return row.tip.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(column == Column::Value && !row.control ? Qt::AlignRight | Qt::AlignVCenter
                                                                           : Qt::AlignLeft | Qt::AlignVCenter);
    case LineRole: return row.line;
    case ControlRole: return row.control ? QVariant(static_cast<int>(*row.control)) : QVariant();
    default: return {};
    }
}

QVariant ScanFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Measured");
    case Column::Value: return tr("Value");
    case Column::Target: return tr("Asked");
    }
    return {};
}

} // namespace shipworthy
