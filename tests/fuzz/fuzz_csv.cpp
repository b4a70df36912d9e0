#include "fuzz/fuzzinput.h"
#include "importers/csvreader.h"
#include "importers/decoding.h"
#include "importers/lexicon.h"
#include "support/auditchecks.h"

using namespace shipworthy;

namespace {

/// How many bytes of \a text are part of a value wherever they stand.
std::ptrdiff_t sayingBytes(std::string_view text, char separator)
{
    return std::ranges::count_if(text,
                                 [separator](char c) { return c != separator && c != '"' && c != '\r' && c != '\n'; });
}

/// Records stand one behind the other, on lines that exist, and hold every byte that is no separator, quote or line
/// end.
void checkRecords(std::string_view text, char separator)
{
    const auto lines = 1 + std::ranges::count(text, '\n');
    CsvRecords records(text, separator);
    CsvRecord record;
    std::ptrdiff_t bytes = 0;
    int last = 0;
    while (records.next(record)) {
        fuzz::require(!record.fields.empty(), QStringLiteral("a record has a field"));
        fuzz::require(record.lines.first > last, QStringLiteral("a record is behind the one before"));
        fuzz::require(record.lines.last >= record.lines.first && record.lines.last <= lines,
                      QStringLiteral("a record stands on lines that exist"));
        last = record.lines.last;
        for (const std::string &field : record.fields)
            bytes += sayingBytes(field, separator);
    }
    fuzz::require(bytes == sayingBytes(text, separator), QStringLiteral("no byte of a value is lost"));
}

} // namespace

/// Any bytes are a table of separated values, or refused as no text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = fuzz::bytesOf(data, size);
    ColumnMapping mapping;
    if (size % 2 == 1) // as if a person had said what a column means
        mapping.set(QString::fromUtf8(bytes.first(size / 4)), ColumnRole::Title);
    const auto document = readAudit(bytes, QStringLiteral("fuzz.csv"), Lexicon::builtIn(), {}, mapping);
    if (!document)
        return 0;
    const QString broken = test::lineThatIsNone(*document);
    fuzz::require(broken.isEmpty(), broken);
    const QByteArray utf8 = decodeBytes(bytes).utf8;
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    (void)looksLikeCsv(text, size % 3 == 0);
    for (const char separator : {',', ';', '\t', '|', csvSeparator(text)})
        checkRecords(text, separator);
    return 0;
}
