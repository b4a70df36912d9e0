#pragma once

#include "importers/columnmapping.h"
#include "importers/transcript.h"

#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {

/// One record of a table of separated values.
struct CsvRecord {
    std::vector<std::string> fields; ///< without quotes; line breaks are line feeds
    LineRange lines;
};

inline constexpr std::size_t recordsLookedAt = 50; ///< to find the header and what the columns hold

/// Reads records as RFC 4180 has them, and what programs make of it: any separator, line feeds alone, quotes in the
/// middle of a field. Lines without a byte are no records. Linear.
class CsvRecords {
public:
    /// \a text in UTF-8 without a byte order mark; it must outlive this.
    CsvRecords(std::string_view text, char separator);
    /// False at the end.
    bool next(CsvRecord &record);
    /// The line of a quote that nothing closes; it, and every quote behind it, was read as text. 0: none.
    [[nodiscard]] int openQuote() const { return m_openQuote; }
    [[nodiscard]] int line() const { return m_line; }

private:
    bool quoted(std::string &field);
    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
    int m_openQuote = 0;
    const char m_separator;
};

/// The separator by which the first records of \a text have the same number of fields, most of all: ',', ';', tab, '|'.
[[nodiscard]] char csvSeparator(std::string_view text);

/// True for at least three records, all of the same number of fields, four or more, that are nothing in Markdown. With
/// \a isCut the text is the beginning of a longer one.
[[nodiscard]] bool looksLikeCsv(std::string_view text, bool isCut);

/// The records of a table of separated values; a line that names the separator for spreadsheets ("sep=;") is left out.
struct CsvTableText {
    CsvRecords records;
    int linesBefore = 0; ///< the records count lines from behind these
};
[[nodiscard]] CsvTableText openCsvTable(std::string_view text);

/// The first records of a table, as far as its shape shows in them.
struct CsvHead {
    std::vector<CsvRecord> records;
    std::size_t columns = 1; ///< that the widest has
    /// The record that names the columns: one of the first with a name that is known or mapped, or else the first one,
    /// if it fills every column and holds no number. The number of records: none.
    std::size_t header = 0;
    [[nodiscard]] bool hasHeader() const { return header < records.size(); }
};
/// The names of the columns where that record is the header: one without a name is "Column 3", by its place, and the
/// second with a name "Note (2)", so that each can be told apart and mapped. Names are the same in every language.
[[nodiscard]] std::vector<std::string> columnNames(const std::vector<CsvRecord> &records, std::size_t header);

[[nodiscard]] CsvHead readCsvHead(CsvRecords &records, const Lexicon &lexicon, const ColumnMapping &mapping);

/// Writes a table of separated values (UTF-8) down as a table of Markdown. What stands above its header is text. Where
/// no header is found the columns have no names; where no column is known to name what a row is about, a warning names
/// those that are not understood.
[[nodiscard]] Transcript transcribeCsv(std::string_view text, const Lexicon &lexicon, const ColumnMapping &mapping);

} // namespace shipworthy
