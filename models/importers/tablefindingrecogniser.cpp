#include "importers/findingbuilder.h"
#include "importers/findingindex.h"
#include "importers/issuegroup.h"
#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>

namespace shipworthy {

namespace {

using C = ColumnRole;

class TableFindings {
public:
    explicit TableFindings(Reading &reading)
        : m_reading(reading)
        , m_index(reading.index)
    {
        m_index.update(reading.document.findings);
    }

    void read()
    {
        for (const TableView &table : m_reading.tables) {
            if (m_reading.document.tables[table.index].claimedAs.isEmpty() && holdsFindings(table))
                readRows(table);
        }
    }

private:
    /// A column says what is wrong, and something rates it: a column, or the heading above.
    [[nodiscard]] bool holdsFindings(const TableView &table) const
    {
        const Outline &outline = m_reading.outline;
        const bool tracked = table.has(C::Risk) && table.has(C::Key) && table.has(C::Status);
        const int aside = outline.nearest(table.section, [&](const Section &s) {
            // A word of the title ("Sprint 12 audit") says nothing of its tables.
            return s.is(SectionRole::Excluded) || s.is(SectionRole::Positive) ||
                   (s.is(SectionRole::Roadmap) && s.level > 1) ||
                   (s.is(SectionRole::Phase) && s.level > 1 && !s.marked && !tracked);
        });
        if (aside >= 0)
            return false;
        const bool rated = table.has(C::Severity) || table.has(C::Priority);
        const int group = outline.nearest(table.section, [](const Section &s) { return s.severity.has_value(); });
        const bool titled =
            table.has(C::Finding) || ((table.has(C::Title) || table.has(C::Description)) && table.has(C::Key));
        const bool kept = table.has(C::Status) && table.has(C::Key);
        if (table.has(C::Value) || table.rows.empty() || (table.has(C::Task) && !table.has(C::Finding)))
            return false;
        if (titled && (rated || kept || group >= 0))
            return true;
        // A list of what is open: rated, or with a status, where the heading says that it is one.
        const bool named = table.has(C::Title) || table.has(C::Description) || table.has(C::Risk);
        if (tracked)
            return true;
        return named && (m_reading.isRegister || isInRegister(outline, table.section, m_reading.lexicon)) &&
               (holdsMost(table, C::Status) || holdsMost(table, C::Priority) || holdsMost(table, C::Severity));
    }

    /// Most cells of the column hold what its header says.
    [[nodiscard]] bool holdsMost(const TableView &table, C role) const
    {
        if (!table.has(role))
            return false;
        std::size_t held = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const std::string cell = text(table, row, role).toStdString();
            held += role == C::Status   ? m_reading.lexicon.findStatus(cell).has_value()
                  : role == C::Severity ? m_reading.lexicon.findSeverity(cell).has_value()
                                        : m_reading.lexicon.findPriority(cell).has_value();
        }
        return held * 2 > table.rows.size();
    }

    /// A table that rates nothing and whose rows mostly speak of known findings orders the work on those; the rest of
    /// its rows are no new ones.
    [[nodiscard]] bool onlyOrders(const TableView &table) const
    {
        if (holdsMost(table, C::Severity) || holdsMost(table, C::Priority) || table.has(C::Key))
            return false;
        std::size_t known = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            known += m_index.byTitle(titleOf(table, row).toStdString()) >= 0;
        return known * 2 >= table.rows.size();
    }

    /// What stands in a column of keys is one, however short: "H1", "RD-5a". A number alone only counts the rows.
    [[nodiscard]] static bool isShortKey(std::string_view cell)
    {
        cell = stripped(cell, "[]()*` ");
        return !cell.empty() && cell.size() <= 12 && cell.find(' ') == std::string_view::npos &&
               std::ranges::any_of(cell, isDigit) &&
               std::ranges::any_of(cell, [](char c) { return isUpper(c) || isLower(c); });
    }

    [[nodiscard]] QString titleOf(const TableView &table, std::size_t row) const
    {
        for (const C role : {C::Finding, C::Title, C::Risk, C::Description}) {
            if (QString cell = text(table, row, role); !cell.isEmpty())
                return cell;
        }
        return {};
    }

    [[nodiscard]] QString text(const TableView &table, std::size_t row, C role) const
    {
        return m_reading.cell(table, row, table.column(role));
    }

    void readRows(const TableView &table)
    {
        const Lexicon &lexicon = m_reading.lexicon;
        const Outline &outline = m_reading.outline;
        const int group = outline.nearest(table.section, [](const Section &s) { return s.severity.has_value(); });
        const bool orders = onlyOrders(table);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            Finding finding;
            finding.title = titleOf(table, row);
            const std::string key = text(table, row, C::Key).toStdString();
            if (const auto leading = leadingKey(key))
                finding.key = toQString(leading->key);
            else if (isShortKey(key))
                finding.key = toQString(stripped(key, "[]()*` "));
            std::string title = finding.title.toStdString();
            if (const auto leading = leadingKey(title); leading && finding.key.isEmpty()) {
                finding.key = toQString(leading->key);
                finding.title = toQString(std::string_view(title).substr(leading->rest));
            }
            if (finding.title.isEmpty() || lexicon.isNothing(finding.title.toStdString()))
                continue;
            finding.line = finding.lastLine = static_cast<int>(m_reading.tree.at(table.rows[row]).line);
            QString rating = text(table, row, C::Severity);
            if (rating.isEmpty())
                rating = text(table, row, C::Priority);
            if (const auto severity = lexicon.findSeverity(rating.toStdString())) {
                finding.severity = severity->value;
                finding.severityText = rating;
                finding.severityOrigin = {ReadFrom::Column, finding.line};
            } else if (group >= 0 && !table.has(C::Severity)) {
                finding.severity = outline.at(group).severity;
                finding.severityText = toQString(outline.at(group).severityText);
                finding.severityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
            }
            if (const auto priority = lexicon.findPriority(text(table, row, C::Priority).toStdString())) {
                finding.priority = priority->value;
                finding.priorityOrigin = {ReadFrom::Column, finding.line};
            } else if (group >= 0 && outline.at(group).priority) {
                finding.priority = outline.at(group).priority;
                finding.priorityOrigin = {ReadFrom::HeadingAbove, outline.at(group).line};
            }
            const QString status = text(table, row, C::Status);
            if (const auto hit = lexicon.findStatus(status.toStdString())) {
                finding.status = hit->value;
                finding.statusOrigin = {ReadFrom::Column, finding.line};
                if (isDone(hit->value))
                    finding.resolution = status;
            }
            qsizetype known = finding.key.isEmpty() ? -1 : m_index.byKey(finding.key.toStdString());
            if (known < 0) {
                known = m_index.byTitle(finding.title.toStdString());
                const bool another =
                    known >= 0 && !finding.key.isEmpty() && !m_reading.document.findings[known].key.isEmpty();
                known = another ? -1 : known; // two keys are two findings, even of one title
            }
            if (known >= 0) {
                merge(m_reading.document.findings[known], finding, table, row);
                continue;
            }
            if (orders)
                continue;
            finding.form = FindingForm::Table;
            finding.owner = text(table, row, C::Owner);
            finding.effort = readEffort(text(table, row, C::Effort).toStdString(), lexicon);
            finding.impact = text(table, row, C::Impact);
            finding.recommendation = text(table, row, C::Recommendation);
            if (finding.recommendation.isEmpty())
                finding.recommendation = text(table, row, C::Mitigation);
            finding.category = text(table, row, C::Category);
            if (finding.category.isEmpty())
                finding.category = text(table, row, C::Area);
            finding.dependsOn = readDependencies(text(table, row, C::DependsOn).toStdString(), lexicon);
            if (table.has(C::Finding) || table.has(C::Title) || table.has(C::Risk))
                finding.description = text(table, row, C::Description);
            if (const QString place = text(table, row, C::Location); !place.isEmpty())
                finding.locations.append({place, std::nullopt, std::nullopt});
            finding.section = m_reading.paths.to(table.section, true);
            m_reading.document.findings.append(std::move(finding));
            m_index.update(m_reading.document.findings);
        }
        m_reading.claimTable(table, QStringLiteral("findings"));
    }

    /// A row about a finding known already restates it, and may say what its own text does not.
    void merge(Finding &known, const Finding &row, const TableView &table, std::size_t index)
    {
        if (!known.severity) {
            known.severity = row.severity;
            known.severityText = row.severityText;
            known.severityOrigin = row.severityOrigin;
        }
        if (!known.priority) {
            known.priority = row.priority;
            known.priorityOrigin = row.priorityOrigin;
        }
        if (known.status == Status::Open && table.has(C::Status)) {
            known.status = row.status;
            known.statusOrigin = row.statusOrigin;
            if (known.resolution.isEmpty())
                known.resolution = row.resolution;
        }
        known.mentions.append(
            {row.line,
             m_reading.document.tables[table.index].rows[static_cast<qsizetype>(index)].join(QStringLiteral(" | "))});
    }

    Reading &m_reading;
    FindingIndex &m_index;
};

} // namespace

void readTableFindings(Reading &reading)
{
    TableFindings(reading).read();
}

} // namespace shipworthy
