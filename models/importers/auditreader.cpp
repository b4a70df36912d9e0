#include "importers/auditreader.h"

#include "base/largepages.h"
#include "importers/csvreader.h"
#include "importers/decoding.h"
#include "importers/htmlreader.h"
#include "importers/proseformat.h"
#include "importers/reading.h"
#include "importers/sha256.h"
#include "importers/textviews.h"
#include "importers/transcript.h"

#include <QCoreApplication>
#include <array>
#include <future>
#include <optional>
#include <utility>

namespace shipworthy {

namespace {

using Recogniser = void (*)(Reading &);

// Threads read at the same time, where they touch different members of the document: boxes, headings and the findings
// under them; and what stands in tables and lists apart from findings. What needs both comes then.
constexpr std::array<Recogniser, 1> ofStructure{readStructure};
constexpr std::array<Recogniser, 2> ofHeadings{readHeader, readHeadingFindings}; // boxes are read beside them
constexpr std::array<Recogniser, 3> ofFindings{readListFindings, readCitedFindings, readGroupedFindings};
constexpr std::array<Recogniser, 6> ofOthers{readTableCells,         readTables,  readRiskAreas,
                                             readEnhancementDetails, readMetrics, readEndpoints};
constexpr std::array<Recogniser, 5> ofBoth{readTableFindings, readRegisterColumns, readSeverityLists,
                                           readRestatedStatuses, rateByKeys};
constexpr std::array<Recogniser, 2> besideBoth{readDecision, readScores};
// Then the findings are known, and what names them is read.
constexpr std::array<Recogniser, 1> ofPlan{readPhases}; // totals are collected beside them
constexpr std::array<Recogniser, 1> besidePlan{linkMentionsInRows};
constexpr std::array<Recogniser, 1> last{readNotes};
constexpr std::array<Recogniser, 1> besideLast{linkMentionsInTasks};

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

/// The document as Markdown, where it is something else.
Result<std::optional<Transcript>> transcribed(std::string_view text, ProseFormat format, const QString &path,
                                              const Lexicon &lexicon, const ColumnMapping &mapping)
{
    switch (format) {
    case ProseFormat::Markdown: break;
    case ProseFormat::Html: return transcribeHtml(text, path);
    case ProseFormat::Csv: return transcribeCsv(text, lexicon, mapping);
    }
    return std::nullopt;
}

} // namespace

Result<AuditDocument> readAudit(const QByteArray &bytes, const QString &path, const Lexicon &lexicon,
                                std::stop_token stop, const ColumnMapping &mapping)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("AuditReader", text); };
    const QString what = tr("Cannot import %1").arg(path);
    if (isBinary(bytes))
        return failure(what, tr("it is not a text document; Markdown, HTML, CSV and plain text are read"));
    DecodedBytes decoded = decodeBytes(bytes);
    AuditDocument document;
    document.path = path;
    document.bytes = bytes.size();
    document.encoding = std::move(decoded.encoding);
    document.warnings = std::move(decoded.warnings);
    const auto policy = bytes.size() > worthAThread ? std::launch::async : std::launch::deferred;
    MarkdownTree tree;
    std::string_view text(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()));
    const ProseFormat format = proseFormat(text, path);
    auto transcript = transcribed(text, format, path, lexicon, mapping);
    if (!transcript)
        return std::unexpected(transcript.error());
    if (*transcript) {
        text = (*transcript)->markdown;
        (*transcript)->warnings = std::exchange(document.warnings, {}) + (*transcript)->warnings;
    }
    if (tree.parse(text, stop) == MarkdownTree::Outcome::Stopped)
        return failure(what, tr("the import was stopped"));
    document.lineCount = tree.lineCount();
    if (!tree.tablesRead()) {
        document.warnings.append({0, QStringLiteral("tables-too-wide"),
                                  tr("A table has too many columns to be read; tables are kept as text")});
    }
    std::future<FieldTable> fieldsLater = std::async(policy, [&] { return FieldTable(tree, lexicon); });
    const Outline outline(tree, lexicon);
    FieldTable fields = fieldsLater.get();
    const auto start = [&](AuditDocument &into) {
        return Reading{tree,
                       outline,
                       lexicon,
                       fields,
                       into,
                       FindingIndex(lexicon),
                       Claims(tree.lineCount()),
                       {},
                       {},
                       {},
                       mapping,
                       format == ProseFormat::Csv};
    };
    Reading reading = start(document);
    Reading others = start(document);
    AuditDocument boxed; // holds the findings of boxes until those of headings are known
    for (AuditDocument *one : {&document, &boxed}) {
        one->findings.reserve(outline.count()); // seldom more; untouched memory costs nothing
        preferLargePages(one->findings.constData(), static_cast<std::size_t>(outline.count()) * sizeof(Finding));
    }
    const auto runBoth = [&](const auto &here, const auto &beside, const auto &then) {
        std::future<void> later = std::async(policy, [&] {
            run(beside, others, stop);
            then();
        });
        run(here, reading, stop);
        later.get();
    };
    std::future<void> othersLater = std::async(policy, [&] { run(ofOthers, others, stop); });
    run(ofStructure, reading, stop);
    {
        Reading boxes = start(boxed);
        std::future<void> boxesLater = std::async(policy, [&] { readChecklistFindings(reading, boxes); });
        run(ofHeadings, reading, stop);
        boxesLater.get();
        joinChecklistFindings(reading, std::move(boxes));
        boxed = {};
    }
    run(ofFindings, reading, stop);
    othersLater.get();
    reading.tables = std::move(others.tables);
    reading.claims.add(others.claims);
    others.claims = reading.claims;
    const auto nothing = [] {};
    runBoth(ofBoth, besideBoth, nothing);
    others.index.share(reading.index);
    // The plan keeps one thread longer than what is linked beside it, so that more is done there.
    const Claims claimed = reading.claims;
    TotalsInBlocks totals;
    QByteArray hash;
    runBoth(ofPlan, besidePlan, [&] {
        totals = collectTotals(reading, claimed);
        hash = sha256Hex(bytes);
    });
    readTotals(reading, totals);
    reading.claims.add(others.claims);
    reading.tables = {}; // what follows reads lines and findings: the rest makes room for what is kept
    fields.drop();
    tree.dropBlocks();
    runBoth(last, besideLast, nothing);
    if (stop.stop_requested())
        return failure(what, tr("the import was stopped"));
    if (*transcript) {
        // The row was written so here, not in the document.
        document.warnings.removeIf([](const Warning &w) { return w.code == QLatin1String("table-row-repaired"); });
        restoreLines(document, **transcript);
    }
    document.sha256 = QString::fromLatin1(hash);
    return document;
}

} // namespace shipworthy
