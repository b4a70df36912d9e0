#include "items/scorecardsheet.h"

#include "domain/secrets.h"

#include <QCoreApplication>
#include <array>
#include <map>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Scorecard", text);
}

QString words(std::optional<Severity> severity)
{
    return severity ? wordFor(*severity) : QString();
}

/// Collects the rows of one kind of member from every document of a system.
template <typename T>
StatedTable collect(const WorkspaceState &state, SystemId system, const QString &title, const QStringList &header,
                    QList<T> AuditDocument::*member, QStringList (*cellsOf)(const T &))
{
    StatedTable table{title, header, {}};
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        int part = 0;
        for (const T &fact : *document.facts.*member) {
            StatedRow row{.document = document.id, .line = fact.line, .part = part++, .cells = cellsOf(fact)};
            for (QString &cell : row.cells)
                cell = withoutSecrets(cell);
            table.rows.append(row);
        }
    }
    return table;
}

void dropEmptyColumns(StatedTable &table)
{
    for (qsizetype column = table.header.size() - 1; column >= 0; --column) {
        const bool stated = std::any_of(table.rows.cbegin(), table.rows.cend(),
                                        [&](const StatedRow &row) { return !row.cells[column].isEmpty(); });
        if (stated)
            continue;
        table.header.removeAt(column);
        for (StatedRow &row : table.rows)
            row.cells.removeAt(column);
    }
}

/// How many gaps each group has, by severity.
StatedTable gapCounts(const WorkspaceState &state, SystemId system)
{
    struct Counts {
        StatedRow first;                                  ///< the place of the first of them
        std::array<int, names<Severity>.size() + 1> of{}; ///< by severity; last: not stated
    };
    std::map<QString, Counts> groups;
    QStringList order;
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (const Gap &gap : document.facts->gaps) {
            if (!groups.contains(gap.group)) {
                order.append(gap.group);
                groups[gap.group].first = {document.id, gap.line, 0, {}};
            }
            ++groups[gap.group].of[gap.severity ? std::size_t(*gap.severity) : names<Severity>.size()];
        }
    }
    StatedTable table{tr("Gaps by group"), {tr("Group")}, {}};
    for (const auto &[severity, id] : names<Severity>)
        table.header.append(wordFor(severity));
    table.header += {tr("Not stated"), tr("All")};
    for (const QString &group : std::as_const(order)) {
        const Counts &counts = groups[group];
        StatedRow row = counts.first;
        row.cells.append(group.isEmpty() ? tr("No group") : withoutSecrets(group));
        int all = 0;
        for (const int count : counts.of) {
            all += count;
            row.cells.append(count > 0 ? QString::number(count) : QString());
        }
        row.cells.append(QString::number(all));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QList<StatedTable> statedTablesOf(const WorkspaceState &state, SystemId system)
{
    QList<StatedTable> tables{
        collect<Metric>(state, system, tr("Metrics"),
                        {tr("Metric"), tr("Before"), tr("After"), tr("Target"), tr("Unit")}, &AuditDocument::metrics,
                        [](const Metric &m) {
                            return QStringList{m.name, m.before, m.after, m.target, m.unit};
                        }),
        collect<Risk>(state, system, tr("Risks"),
                      {tr("Risk"), tr("Severity"), tr("Probability"), tr("Impact"), tr("Mitigation")},
                      &AuditDocument::risks,
                      [](const Risk &r) {
                          return QStringList{r.title, words(r.severity), r.probability, r.impact, r.mitigation};
                      }),
        gapCounts(state, system),
        collect<Gap>(state, system, tr("Gaps"), {tr("Area"), tr("Group"), tr("Severity"), tr("Now"), tr("Target")},
                     &AuditDocument::gaps,
                     [](const Gap &g) {
                         return QStringList{g.area, g.group, words(g.severity), g.current, g.target};
                     }),
    };
    tables.removeIf([](const StatedTable &table) { return table.rows.isEmpty(); });
    for (StatedTable &table : tables)
        dropEmptyColumns(table);
    return tables;
}

} // namespace shipworthy
