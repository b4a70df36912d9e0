#include "importers/csvreader.h"

#include "importers/textviews.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

namespace shipworthy {
namespace {

constexpr std::size_t leastCells = 4; ///< of what is named nothing in particular

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::CsvReader", text);
}

} // namespace

CsvRecords::CsvRecords(std::string_view text, char separator)
    : m_text(text)
    , m_separator(separator)
{
}

bool CsvRecords::next(CsvRecord &record)
{
    record.fields.clear();
    while (m_at < m_text.size() && (m_text[m_at] == '\n' || m_text.substr(m_at).starts_with("\r\n"))) {
        m_at += m_text[m_at] == '\n' ? 1 : 2;
        ++m_line;
    }
    if (m_at >= m_text.size())
        return false;
    record.lines = {m_line, m_line};
    for (;;) {
        std::string field;
        if (m_at < m_text.size() && m_text[m_at] == '"' && m_openQuote == 0)
            quoted(field);
        const char ends[] = {m_separator, '\n'};
        const std::size_t end = std::min(m_text.find_first_of(std::string_view(ends, 2), m_at), m_text.size());
        field += m_text.substr(m_at, end - m_at);
        m_at = end;
        const bool more = m_at < m_text.size() && m_text[m_at] == m_separator;
        if (!more && field.ends_with('\r'))
            field.pop_back();
        record.fields.push_back(std::move(field));
        if (!more)
            break;
        ++m_at;
    }
    record.lines.last = m_line;
    if (m_at < m_text.size()) {
        ++m_at;
        ++m_line;
    }
    return true;
}

/// Reads what is between quotes; m_at is behind it then. Nothing is read where they are not closed.
bool CsvRecords::quoted(std::string &field)
{
    std::size_t at = m_at + 1;
    int lines = 0;
    std::string text;
    for (;;) {
        const std::size_t quote = m_text.find('"', at);
        if (quote == std::string_view::npos) {
            m_openQuote = m_line;
            return false;
        }
        const std::string_view part = m_text.substr(at, quote - at);
        lines += static_cast<int>(std::ranges::count(part, '\n'));
        text += part;
        at = quote + 1;
        if (at >= m_text.size() || m_text[at] != '"')
            break;
        text += '"';
        ++at;
    }
    std::erase(text, '\r');
    field = std::move(text);
    m_line += lines;
    m_at = at;
    return true;
}

namespace {

/// How many fields the first records have, where most have the same number; and how many records those are.
struct Shape {
    std::size_t fields = 0;
    std::size_t alike = 0;
    std::size_t records = 0;
};

Shape shapeOf(std::string_view text, char separator, bool isCut)
{
    CsvRecords records(text, separator);
    CsvRecord record;
    std::vector<std::size_t> counts;
    while (counts.size() < recordsLookedAt && records.next(record))
        counts.push_back(record.fields.size());
    if (isCut && counts.size() > 1 && counts.size() < recordsLookedAt)
        counts.pop_back(); // it may go on
    Shape shape;
    shape.records = counts.size();
    for (const std::size_t count : counts) {
        const auto alike = static_cast<std::size_t>(std::ranges::count(counts, count));
        if (alike > shape.alike || (alike == shape.alike && count > shape.fields)) {
            shape.alike = alike;
            shape.fields = count;
        }
    }
    return shape;
}

constexpr std::array separators{',', ';', '\t', '|'};

/// Something that Markdown or a person's text begins a line with, and a record hardly ever.
bool isMarkdownLine(std::string_view line)
{
    static constexpr std::array<std::string_view, 8> marks{"#", "- ", "* ", "+ ", "> ", "|", "```", "~~~"};
    return std::ranges::any_of(marks, [line](std::string_view mark) { return line.starts_with(mark); });
}

} // namespace

char csvSeparator(std::string_view text)
{
    text = text.substr(0, 64 * 1024);
    char best = ',';
    std::size_t most = 0;
    for (const char separator : separators) {
        const Shape shape = shapeOf(text, separator, true);
        // What many records agree on, before what a few have more of.
        const std::size_t worth = shape.fields < 2 ? 0 : shape.alike * 1000 + std::min<std::size_t>(shape.fields, 999);
        if (worth > most) {
            most = worth;
            best = separator;
        }
    }
    return best;
}

bool looksLikeCsv(std::string_view text, bool isCut)
{
    std::size_t lines = 0;
    for (std::size_t at = 0; at < text.size() && lines < recordsLookedAt; ++lines) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (isMarkdownLine(text.substr(at, end - at)))
            return false;
        at = end + 1;
    }
    return lines >= 3 && std::ranges::any_of(separators, [&](char separator) {
               const Shape shape = shapeOf(text, separator, isCut);
               return shape.records >= 3 && shape.alike == shape.records && shape.fields >= leastCells;
           });
}

namespace {

bool isNumber(std::string_view cell)
{
    cell = trimmed(cell);
    return !cell.empty() && cell.find_first_not_of("0123456789.,:-+/% ") == std::string_view::npos;
}

std::size_t headerIn(const CsvHead &head, const Lexicon &lexicon, const ColumnMapping &mapping)
{
    constexpr std::size_t deepest = 8;
    const std::vector<CsvRecord> &records = head.records;
    const auto isKnown = [&](const std::string &field) {
        return mapping.has(toQString(field)) || columnRole(field, lexicon, mapping).has_value();
    };
    const auto isMapped = [&mapping](const std::string &field) {
        return trimmed(field).empty() || mapping.has(toQString(field));
    };
    for (std::size_t i = 0; !mapping.isEmpty() && i < std::min(records.size(), deepest); ++i) {
        if (std::ranges::all_of(records[i].fields, isMapped))
            return i;
    }
    for (std::size_t i = 0; i < std::min(records.size(), deepest); ++i) {
        const auto known = std::ranges::count_if(records[i].fields, isKnown);
        if (known >= 2 || (known == 1 && (i == 0 || head.columns == 1)))
            return i;
    }
    if (records.size() < 2)
        return records.size();
    const auto names = [](const std::string &field) { return !trimmed(field).empty() && !isNumber(field); };
    const CsvRecord &first = records.front();
    return first.fields.size() == head.columns && std::ranges::all_of(first.fields, names) ? 0 : records.size();
}

bool isEmptyIn(const std::vector<CsvRecord> &records, std::size_t column)
{
    return std::ranges::all_of(records, [column](const CsvRecord &record) {
        return column >= record.fields.size() || trimmed(record.fields[column]).empty();
    });
}

} // namespace

std::vector<std::string> columnNames(const std::vector<CsvRecord> &records, std::size_t header)
{
    std::vector<std::string> names = records[header].fields;
    std::unordered_map<std::string, int> times;
    const auto last = std::ranges::find_if(names.rbegin(), names.rend(),
                                           [](const std::string &name) { return !trimmed(name).empty(); });
    const auto named = static_cast<std::size_t>(names.rend() - last);
    for (std::size_t column = 0; column < names.size(); ++column) {
        if (trimmed(names[column]).empty()) {
            const bool fills = column >= named && isEmptyIn(records, column); // ";;;" behind every record
            names[column] = fills ? std::string() : "Column " + std::to_string(column + 1);
            continue;
        }
        if (const int time = ++times[normalised(names[column])]; time > 1)
            names[column] = std::string(trimmed(names[column])) + " (" + std::to_string(time) + ')';
    }
    return names;
}

CsvTableText openCsvTable(std::string_view text)
{
    const std::string_view first = text.substr(0, text.find('\n'));
    const bool names = first.starts_with("sep=") && (first.size() == 5 || (first.size() == 6 && first[5] == '\r'));
    if (!names)
        return {CsvRecords(text, csvSeparator(text)), 0};
    return {CsvRecords(text.substr(std::min(first.size() + 1, text.size())), text[4]), 1};
}

CsvHead readCsvHead(CsvRecords &records, const Lexicon &lexicon, const ColumnMapping &mapping)
{
    CsvHead head;
    for (CsvRecord record; head.records.size() < recordsLookedAt && records.next(record);) {
        head.columns = std::max(head.columns, record.fields.size());
        head.records.push_back(std::move(record));
    }
    head.header = headerIn(head, lexicon, mapping);
    if (head.hasHeader())
        head.records[head.header].fields = columnNames(head.records, head.header);
    return head;
}

namespace {

std::string cellOf(std::string_view text)
{
    std::string cell;
    text = trimmed(text);
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '\n') {
            cell += "<br>";
            ++at;
        } else if (isSpace(text[at])) {
            cell += ' ';
            ++at;
        } else {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
            appendEscaped(cell, text.substr(at, end - at), {false, true});
            at = end;
        }
    }
    return cell;
}

std::string rowOf(const std::vector<std::string> &fields, std::size_t columns)
{
    std::string row = "|";
    for (std::size_t i = 0; i < columns; ++i)
        row += (i < fields.size() ? ' ' + cellOf(fields[i]) : std::string()) + " |";
    return row;
}

class CsvTable {
public:
    CsvTable(std::string_view text, const Lexicon &lexicon, const ColumnMapping &mapping)
        : m_lexicon(lexicon)
        , m_mapping(mapping)
        , m_table(openCsvTable(text))
        , m_firstLine(m_table.linesBefore)
    {
        m_transcript.lineCount = LineStarts(text).count();
    }

    Transcript write()
    {
        auto [head, columns, header] = readCsvHead(m_table.records, m_lexicon, m_mapping);
        const bool hasHeader = header < head.size();
        for (std::size_t i = 0; hasHeader && i < header; ++i)
            above(head[i]);
        if (hasHeader) {
            columns = std::max(columns, head[header].fields.size());
            add(rowOf(head[header].fields, columns), head[header].lines);
            warnOfColumns(head[header]);
        } else if (head.empty()) {
            return std::move(m_transcript);
        } else {
            add(rowOf({}, columns), {1, 1});
            m_transcript.warnings.append({0, QStringLiteral("csv-no-header"),
                                          tr("The first row does not name the columns; the rows are kept as a table")});
        }
        std::string delimiter = "|";
        for (std::size_t i = 0; i < columns; ++i)
            delimiter += "---|";
        add(delimiter, hasHeader ? head[header].lines : LineRange{1, 1});
        for (std::size_t i = hasHeader ? header + 1 : 0; i < head.size(); ++i)
            row(head[i], columns);
        for (CsvRecord record; m_table.records.next(record);)
            row(record, columns);
        if (const int line = m_table.records.openQuote()) {
            m_transcript.warnings.append({line + m_firstLine, QStringLiteral("csv-quote-open"),
                                          tr("A quotation mark is not closed; from here on they are read as text")});
        }
        return std::move(m_transcript);
    }

private:
    void add(std::string_view line, LineRange from)
    {
        m_transcript.add(line, {from.first + m_firstLine, from.last + m_firstLine});
    }

    /// A row with more cells than the table has columns keeps them all, in its last.
    void row(CsvRecord &record, std::size_t columns)
    {
        while (record.fields.size() > columns) {
            const std::string last = std::move(record.fields.back());
            record.fields.pop_back();
            if (!trimmed(last).empty())
                record.fields.back() += ' ' + last;
        }
        const bool empty = std::ranges::all_of(record.fields, [](const std::string &f) { return trimmed(f).empty(); });
        if (!empty)
            add(rowOf(record.fields, columns), record.lines);
    }

    void above(const CsvRecord &record)
    {
        std::string line;
        bool starts = true;
        for (const std::string &field : record.fields) {
            for (const Word &word : wordsBySpace(field)) {
                if (!starts)
                    line += ' ';
                appendEscaped(line, word.text, {starts, false});
                starts = false;
            }
        }
        add(line, record.lines);
        add({}, record.lines);
    }

    static std::vector<Word> wordsBySpace(std::string_view text)
    {
        std::vector<Word> words;
        for (std::size_t at = 0; (at = text.find_first_not_of(" \t\r\n", at)) < text.size();) {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n", at), text.size());
            words.push_back({text.substr(at, end - at), at});
            at = end;
        }
        return words;
    }

    void warnOfColumns(const CsvRecord &header)
    {
        using C = ColumnRole;
        static constexpr std::array subjects{C::Finding, C::Title,       C::Description, C::Risk,  C::Task,
                                             C::Control, C::Enhancement, C::Metric,      C::Alert, C::Endpoint};
        QStringList unknown;
        std::set<C> known;
        bool named = false;
        for (const std::string &field : header.fields) {
            const QString name = toQString(trimmed(field));
            const auto role = columnRole(field, m_lexicon, m_mapping);
            named = named || (role && std::ranges::find(subjects, *role) != subjects.end());
            const bool isRepeated = role && !known.insert(*role).second && *role != C::Note;
            if (!name.isEmpty() && (isRepeated || (!role && !m_mapping.has(name))))
                unknown.append(name);
        }
        if (named && unknown.isEmpty())
            return;
        if (named) {
            m_transcript.warnings.append(
                {header.lines.first + m_firstLine, QStringLiteral("csv-columns-kept"),
                 tr("Columns of no known meaning, or of one that another has, are kept as notes: %1")
                     .arg(unknown.join(QStringLiteral(", ")))});
            return;
        }
        m_transcript.warnings.append(
            {header.lines.first + m_firstLine, QStringLiteral("csv-columns-unknown"),
             tr("No column is known to name what its rows are about; the rows are kept as a table. Unknown: %1")
                 .arg(unknown.join(QStringLiteral(", ")))});
    }

    const Lexicon &m_lexicon;
    const ColumnMapping &m_mapping;
    CsvTableText m_table;
    const int m_firstLine; ///< lines before the records
    Transcript m_transcript;
};

} // namespace

Transcript transcribeCsv(std::string_view text, const Lexicon &lexicon, const ColumnMapping &mapping)
{
    return CsvTable(text, lexicon, mapping).write();
}

} // namespace shipworthy
