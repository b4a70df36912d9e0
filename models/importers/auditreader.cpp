#include "importers/auditreader.h"

#include "importers/decoding.h"
#include "importers/reading.h"
#include "importers/sha256.h"
#include "importers/textviews.h"

#include <QCoreApplication>
#include <array>
#include <future>

namespace shipworthy {

namespace {

using Recogniser = void (*)(Reading &);

// What stands in tables and lists apart from findings touches other members than findings do, so that the two can be
// read at the same time; the rest needs both.
constexpr std::array<Recogniser, 4> ofFindings{readChecklistFindings, readHeadingFindings, readListFindings,
                                               readCitedFindings};
constexpr std::array<Recogniser, 6> ofOthers{readTables, readRiskAreas, readEnhancementDetails,
                                             readScores, readMetrics,   readEndpoints};
constexpr std::array<Recogniser, 6> ofBoth{readTableFindings, readSeverityLists, readPhases,
                                           readDecision,      linkMentions,      readNotes};

constexpr qsizetype worthAThread = 512 * 1024; ///< bytes of a document

template <std::size_t N>
void run(const std::array<Recogniser, N> &recognisers, Reading &reading, const std::stop_token &stop)
{
    for (const Recogniser recognise : recognisers) {
        if (stop.stop_requested())
            return;
        recognise(reading);
    }
}

} // namespace

Result<AuditDocument> readAudit(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                std::stop_token stop)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("AuditReader", text); };
    const QString what = tr("Cannot import %1").arg(path);
    if (isBinary(bytes))
        return failure(what, tr("it is not a text document"));
    DecodedBytes decoded = decodeBytes(bytes);
    AuditDocument document;
    document.path = path;
    document.bytes = bytes.size();
    document.encoding = std::move(decoded.encoding);
    document.warnings = std::move(decoded.warnings);
    const auto policy = bytes.size() > worthAThread ? std::launch::async : std::launch::deferred;
    std::future<QByteArray> hashLater = std::async(policy, [&] { return sha256Hex(bytes); });

    MarkdownTree tree;
    const std::string_view text(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()));
    if (tree.parse(text, stop) == MarkdownTree::Outcome::Stopped)
        return failure(what, tr("the import was stopped"));
    document.lineCount = tree.lineCount();
    if (!tree.tablesRead()) {
        document.warnings.append({0, QStringLiteral("tables-too-wide"),
                                  tr("A table has too many columns to be read; tables are kept as text")});
    }
    std::future<FieldTable> fieldsLater = std::async(policy, [&] { return FieldTable(tree, lexicon); });
    const Outline outline(tree, lexicon);
    const FieldTable fields = fieldsLater.get();
    Reading reading{tree, outline, lexicon, fields, document, FindingIndex(lexicon), Claims(tree.lineCount()), {}, {}};
    document.findings.reserve(outline.count()); // seldom more; untouched memory costs nothing
    readStructure(reading);
    readHeader(reading);
    Reading others{tree,
                   outline,
                   lexicon,
                   fields,
                   document,
                   FindingIndex(lexicon),
                   Claims(tree.lineCount()),
                   std::move(reading.tables),
                   {}};
    std::future<void> othersLater = std::async(policy, [&] { run(ofOthers, others, stop); });
    run(ofFindings, reading, stop);
    othersLater.get();
    reading.tables = std::move(others.tables);
    reading.claims.add(others.claims);
    run(ofBoth, reading, stop);
    if (stop.stop_requested())
        return failure(what, tr("the import was stopped"));
    document.sha256 = QString::fromLatin1(hashLater.get());
    return document;
}

} // namespace shipworthy
