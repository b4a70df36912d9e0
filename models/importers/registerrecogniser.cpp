#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace shipworthy {

namespace {

using C = ColumnRole;

/// What the rows of a register say of findings beyond what every table does: the day each is due, and what stands in
/// columns of no known meaning.
class RegisterColumns {
public:
    RegisterColumns(Reading &reading, const TableView &table)
        : m_reading(reading)
        , m_table(table)
        , m_header(reading.document.tables[table.index].header)
    {
    }

    void read()
    {
        QHash<int, qsizetype> rows; // by line
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            rows.insert(static_cast<int>(m_reading.tree.at(m_table.rows[row]).line), static_cast<qsizetype>(row));
        for (Finding &finding : m_reading.document.findings) {
            const auto row = rows.constFind(finding.line);
            if (row == rows.cend() || finding.form != FindingForm::Table)
                continue;
            finding.due = dueIn(static_cast<std::size_t>(*row));
            addNotes(finding, static_cast<std::size_t>(*row));
        }
    }

private:
    /// Registers call both the day and the stretch of a plan "due".
    [[nodiscard]] QDate dueIn(std::size_t row) const
    {
        for (const C role : {C::Due, C::Window}) {
            const std::string cell = m_reading.cell(m_table, row, m_table.column(role)).toStdString();
            if (const QDate date = readDate(cell, m_reading.lexicon); date.isValid())
                return date;
        }
        return {};
    }

    [[nodiscard]] bool isNote(std::size_t column) const
    {
        const std::optional<C> role = m_table.columns[column];
        if (role && m_table.column(*role) < static_cast<int>(column))
            return true; // the second "Owner": the first is taken for it
        return role ? *role == C::Note : !m_reading.mapping.has(m_header.value(static_cast<qsizetype>(column)));
    }

    void addNotes(Finding &finding, std::size_t row) const
    {
        for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
            const QString value = m_reading.cell(m_table, row, static_cast<int>(column)).trimmed();
            if (value.isEmpty() || !isNote(column))
                continue;
            const QString name = m_header.value(static_cast<qsizetype>(column)).trimmed();
            finding.notes.append(name.isEmpty() ? value : name + QStringLiteral(": ") + value);
        }
    }

    Reading &m_reading;
    const TableView &m_table;
    const QStringList &m_header;
};

} // namespace

void readRegisterColumns(Reading &reading)
{
    for (const TableView &table : reading.tables) {
        if (reading.isRegister && reading.document.tables[table.index].claimedAs == QLatin1String("findings"))
            RegisterColumns(reading, table).read();
    }
}

void checkRegister(Reading &reading)
{
    const QList<Table> &tables = reading.document.tables;
    QList<Warning> &warnings = reading.document.warnings;
    const bool isKept = reading.isRegister && tables.size() == 1 && tables.first().claimedAs.isEmpty();
    const bool isSaid = std::ranges::any_of(
        warnings, [](const Warning &warning) { return warning.code.startsWith(QLatin1String("csv-")); });
    if (isKept && !isSaid) {
        warnings.append({tables.first().line, QStringLiteral("csv-rows-kept"),
                         QCoreApplication::translate("shipworthy::RegisterColumns",
                                                     "The columns do not make findings of its rows, which are kept as "
                                                     "a table")});
    }
}

} // namespace shipworthy
