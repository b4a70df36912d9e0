#include "importers/csvsample.h"

#include "importers/auditreader.h"
#include "importers/csvreader.h"
#include "importers/decoding.h"
#include "importers/proseformat.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <utility>

namespace shipworthy {
namespace {

constexpr qsizetype head = 64 * 1024;    ///< bytes looked at
constexpr std::size_t deepestHeader = 8; ///< records in which a header is looked for

/// The first lines, as whole as they can be: a table without a line end in its first 64 KiB is cut within a line.
QByteArray beginningOf(const QByteArray &bytes)
{
    if (bytes.size() <= head)
        return bytes;
    const qsizetype end = hasWideUnits(bytes) ? -1 : bytes.lastIndexOf('\n', head - 1);
    return bytes.first(end < 0 ? head : end + 1);
}

/// The beginning of a table, decoded.
struct Beginning {
    QByteArray bytes;
    QByteArray utf8;
    [[nodiscard]] std::string_view text() const { return {utf8.constData(), static_cast<std::size_t>(utf8.size())}; }
};

std::optional<Beginning> beginningOfTable(const QByteArray &bytes, const QString &path)
{
    Beginning beginning{beginningOf(bytes), {}};
    if (isBinary(beginning.bytes))
        return std::nullopt;
    beginning.utf8 = decodeBytes(beginning.bytes).utf8;
    if (proseFormat(beginning.text(), path) != ProseFormat::Csv)
        return std::nullopt;
    return beginning;
}

QStringList fieldsOf(const CsvRecord &record)
{
    QStringList fields;
    for (const std::string &field : record.fields)
        fields.append(toQString(trimmed(field)));
    return fields;
}

ColumnMapping mappingFor(std::string_view text, const ColumnMappings &mappings)
{
    if (mappings.isEmpty())
        return {};
    CsvTableText table = openCsvTable(text);
    std::vector<CsvRecord> records;
    for (CsvRecord record; records.size() < recordsLookedAt && table.records.next(record);)
        records.push_back(std::move(record));
    for (std::size_t i = 0; i < std::min(deepestHeader, records.size()); ++i) {
        // As written, and as columns without a name or with the name of another are called.
        const CsvRecord named{.fields = columnNames(records, i), .lines = records[i].lines};
        for (const CsvRecord *record : {std::as_const(records).data() + i, &named}) {
            if (const auto known = mappings.constFind(headerSignature(fieldsOf(*record))); known != mappings.cend())
                return *known;
        }
    }
    return {};
}

/// What registers of findings, risks and controls have, and lists of users, orders or files have not.
bool speaksOfFaults(const QStringList &header, const Lexicon &lexicon)
{
    using C = ColumnRole;
    static constexpr std::array telling{C::Finding, C::Severity,       C::Priority,  C::Risk,
                                        C::Control, C::Recommendation, C::Mitigation};
    return std::ranges::any_of(header, [&lexicon](const QString &name) {
        const auto role = columnRole(name.toStdString(), lexicon, {});
        return role && std::ranges::find(telling, *role) != telling.end();
    });
}

/// The values of a column below its header that are not empty.
QStringList valuesOf(const CsvSample &sample, qsizetype header, qsizetype column)
{
    QStringList values;
    for (qsizetype row = header + 1; row < sample.records.size(); ++row) {
        if (const QString value = sample.records[row].value(column); !value.isEmpty())
            values.append(value);
    }
    return values;
}

std::optional<ColumnRole> roleByValues(const QStringList &values, const Lexicon &lexicon)
{
    const auto most = [&values](auto isOne) {
        return !values.isEmpty() && 2 * std::ranges::count_if(values, isOne) > values.size();
    };
    const auto asText = [](const QString &value) { return value.toStdString(); };
    if (most([&](const QString &value) { return lexicon.severity(asText(value)).has_value(); }))
        return ColumnRole::Severity;
    if (most([&](const QString &value) { return lexicon.priority(asText(value)).has_value(); }))
        return ColumnRole::Priority;
    if (most([&](const QString &value) { return lexicon.status(asText(value)).has_value(); }))
        return ColumnRole::Status;
    if (most([&](const QString &value) { return readDate(asText(value), lexicon).isValid(); }))
        return ColumnRole::Due;
    return std::nullopt;
}

/// What a column's role is called where its rows are findings; Note for what findings have not.
ColumnRole inFindings(ColumnRole role)
{
    using C = ColumnRole;
    static constexpr std::array kept{C::Title,    C::Key,      C::Severity,       C::Priority,    C::Status,
                                     C::Owner,    C::Due,      C::Effort,         C::Description, C::Impact,
                                     C::Location, C::Category, C::Recommendation, C::DependsOn};
    switch (role) {
    case C::Finding:
    case C::Risk: return C::Title;
    case C::Area: return C::Category;
    case C::Mitigation: return C::Recommendation;
    case C::Window: return C::Due;
    default: return std::ranges::find(kept, role) != kept.end() ? role : C::Note;
    }
}

/// A few words and more, on average.
bool holdsSentences(const QStringList &values)
{
    constexpr qsizetype sentence = 16; // characters
    return !values.isEmpty() && values.join(QString()).size() >= sentence * values.size();
}

bool isUnderstood(const AuditDocument &facts)
{
    if (facts.tables.isEmpty() || facts.tables.first().claimedAs.isEmpty())
        return false;
    if (facts.findings.isEmpty())
        return true; // risks, controls, gaps: their recognisers looked at the cells
    const auto isRead = [](const Finding &finding) {
        return finding.severity || finding.priority || finding.statusOrigin.from != ReadFrom::Nowhere;
    };
    return 2 * std::ranges::count_if(facts.findings, isRead) >= facts.findings.size();
}

} // namespace

bool hasOpenColumns(const AuditDocument &facts)
{
    return std::ranges::any_of(facts.warnings, [](const Warning &warning) {
        return warning.code.startsWith(QLatin1String("csv-")) && warning.code != QLatin1String("csv-quote-open");
    });
}

std::optional<CsvSample> csvSample(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                   const ColumnMappings &mappings)
{
    const auto beginning = beginningOfTable(bytes, path);
    if (!beginning)
        return std::nullopt;
    CsvTableText table = openCsvTable(beginning->text());
    const CsvHead read = readCsvHead(table.records, lexicon, mappingFor(beginning->text(), mappings));
    CsvSample sample;
    sample.bytes = beginning->bytes;
    for (const CsvRecord &record : read.records)
        sample.records.append(fieldsOf(record));
    if (read.hasHeader())
        sample.header = static_cast<qsizetype>(read.header);
    return sample;
}

QList<ColumnRole> suggestedRoles(const CsvSample &sample, qsizetype header, const Lexicon &lexicon)
{
    using C = ColumnRole;
    const QStringList names = sample.records.value(header);
    QList<C> roles(names.size(), C::Note);
    QSet<C> taken;
    const auto give = [&](qsizetype column, C role) {
        if (taken.contains(role))
            return;
        taken.insert(role);
        roles[column] = role;
    };
    for (qsizetype column = 0; column < names.size(); ++column) {
        if (const auto role = columnRole(names[column].toStdString(), lexicon, {}))
            give(column, inFindings(*role));
    }
    for (qsizetype column = 0; column < names.size(); ++column) {
        const auto role =
            roles[column] == C::Note ? roleByValues(valuesOf(sample, header, column), lexicon) : std::nullopt;
        if (role)
            give(column, *role);
    }
    for (qsizetype column = 0; column < names.size() && !taken.contains(C::Title); ++column) {
        if (roles[column] == C::Note && holdsSentences(valuesOf(sample, header, column)))
            give(column, C::Title);
    }
    return roles;
}

ColumnMapping rememberedMapping(const QByteArray &bytes, const QString &path, const ColumnMappings &mappings)
{
    if (mappings.isEmpty())
        return {};
    const auto beginning = beginningOfTable(bytes, path);
    return beginning ? mappingFor(beginning->text(), mappings) : ColumnMapping();
}

bool isAuditTable(const QByteArray &bytes, const QString &path, const Lexicon &lexicon, const ColumnMappings &mappings)
{
    const auto sample = csvSample(bytes, path, lexicon, mappings);
    if (!sample)
        return false;
    if (!rememberedMapping(sample->bytes, path, mappings).isEmpty())
        return true;
    if (!speaksOfFaults(sample->names(), lexicon))
        return false;
    const auto facts = readAudit(sample->bytes, path, lexicon);
    return facts && isUnderstood(*facts);
}

} // namespace shipworthy
