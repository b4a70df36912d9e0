#include "workspace/documentreading.h"

#include "importers/auditreader.h"
#include "importers/sha256.h"
#include "scanners/scan.h"

#include <QCoreApplication>
#include <QFile>
#include <future>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::DocumentReading", text);
}

constexpr qsizetype worthAThread = 512 * 1024; ///< bytes of a file
constexpr qint64 head = 64 * 1024;             ///< bytes in which every format shows itself

Result<ReadDocument> readScanDocument(QByteArray bytes, const QString &path, ScanFormat format,
                                      const std::stop_token &stop)
{
    const auto policy = bytes.size() > worthAThread ? std::launch::async : std::launch::deferred;
    std::future<QByteArray> hashLater = std::async(policy, [&bytes] { return sha256Hex(bytes); });
    auto scan = readScan(bytes, path, format, stop);
    const QByteArray hash = hashLater.get();
    if (!scan)
        return std::unexpected(scan.error());
    scan->document.sha256 = QString::fromLatin1(hash);
    // The copy that is kept holds none of the secrets that were found; the file on disk stays as it is.
    return ReadDocument{std::move(scan->document), scan->redacted.isNull() ? std::move(bytes) : scan->redacted};
}

bool isNamedAsData(const QString &path)
{
    for (const char *suffix : {".json", ".sarif", ".xml"}) {
        if (path.endsWith(QLatin1String(suffix), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

Result<ReadDocument> readDocument(QByteArray bytes, const QString &path, const Lexicon &lexicon, std::stop_token stop)
{
    if (const auto format = sniffScan(bytes, path))
        return readScanDocument(std::move(bytes), path, *format, stop);
    if (isNamedAsData(path) && looksLikeData(bytes)) {
        return failure(tr("Cannot import %1").arg(path),
                       tr("it is none of the JSON and XML formats read here: SARIF, Trivy, pip-audit, npm audit, "
                          "CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura"));
    }
    auto facts = readAudit(bytes, path, lexicon, stop);
    if (!facts)
        return std::unexpected(facts.error());
    return ReadDocument{*std::move(facts), std::move(bytes)};
}

bool isScanFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sniffScan(file.read(head), path).has_value();
}

} // namespace shipworthy
