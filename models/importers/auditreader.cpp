#include "importers/auditreader.h"

#include "importers/decoding.h"
#include "importers/reading.h"
#include "importers/sha256.h"
#include "importers/textviews.h"

#include <QCoreApplication>
#include <array>

namespace shipworthy {

namespace {

constexpr std::array recognisers{readStructure,     readHeader,    readChecklistFindings,  readHeadingFindings,
                                 readCitedFindings, readTables,    readTableFindings,      readRiskAreas,
                                 readSeverityLists, readPhases,    readEnhancementDetails, readScores,
                                 readMetrics,       readEndpoints, readDecision,           linkMentions,
                                 readNotes};

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
    document.sha256 = QString::fromLatin1(sha256Hex(bytes));

    MarkdownTree tree;
    const std::string_view text(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()));
    if (tree.parse(text, stop) == MarkdownTree::Outcome::Stopped)
        return failure(what, tr("the import was stopped"));
    document.lineCount = tree.lineCount();
    if (!tree.tablesRead()) {
        document.warnings.append({0, QStringLiteral("tables-too-wide"),
                                  tr("A table has too many columns to be read; tables are kept as text")});
    }
    const Outline outline(tree, lexicon);
    const FieldTable fields(tree, lexicon);
    Reading reading{tree, outline, lexicon, fields, document, FindingIndex(lexicon), Claims(tree.lineCount()), {}, {}};
    for (const auto recognise : recognisers) {
        if (stop.stop_requested())
            return failure(what, tr("the import was stopped"));
        recognise(reading);
    }
    return document;
}

} // namespace shipworthy
