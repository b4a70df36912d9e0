#include "workspace/documentreading.h"

#include "base/visibletext.h"
#include "domain/documentname.h"
#include "importers/auditreader.h"
#include "importers/csvsample.h"
#include "importers/sha256.h"
#include "scanners/scan.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <future>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::DocumentReading", text);
}

constexpr qsizetype worthAThread = 512 * 1024;                 ///< bytes of a file
const QString modifiedField = QStringLiteral("File modified"); ///< not translated: it is looked up in stored facts
constexpr qint64 head = 64 * 1024;                             ///< bytes in which every format shows itself

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

namespace {

Result<ReadDocument> readNamed(QByteArray bytes, const QString &name, const ReadingRules &rules, std::stop_token stop)
{
    if (const auto format = sniffScan(bytes, name))
        return readScanDocument(std::move(bytes), name, *format, stop);
    if (isNamedAsData(name) && looksLikeData(bytes)) {
        return failure({}, tr("it is none of the JSON and XML formats read here: SARIF, Trivy, pip-audit, npm audit, "
                              "CycloneDX (JSON), DefectDojo, OSCAL, k6, Lighthouse, gitleaks, JUnit, Cobertura"));
    }
    auto facts = readAudit(bytes, name, rules.lexicon, stop, rememberedMapping(bytes, name, rules.mappings));
    if (!facts)
        return std::unexpected(facts.error());
    return ReadDocument{*std::move(facts), std::move(bytes)};
}

} // namespace

QString readingName(const QString &path, const QString &contentType)
{
    if (!isAddress(path))
        return path;
    static const QHash<QString, QString> suffixes{{QStringLiteral("text/html"), QStringLiteral(".html")},
                                                  {QStringLiteral("application/xhtml+xml"), QStringLiteral(".html")},
                                                  {QStringLiteral("text/markdown"), QStringLiteral(".md")},
                                                  {QStringLiteral("text/csv"), QStringLiteral(".csv")},
                                                  {QStringLiteral("text/tab-separated-values"), QStringLiteral(".tsv")},
                                                  {QStringLiteral("application/json"), QStringLiteral(".json")},
                                                  {QStringLiteral("application/sarif+json"), QStringLiteral(".sarif")},
                                                  {QStringLiteral("application/xml"), QStringLiteral(".xml")},
                                                  {QStringLiteral("text/xml"), QStringLiteral(".xml")}};
    const QString name = documentName(path);
    const QString suffix = suffixes.value(contentType.section(u';', 0, 0).trimmed().toLower());
    return suffix.isEmpty() || name.endsWith(suffix, Qt::CaseInsensitive) ? name : name + suffix;
}

Result<ReadDocument> readDocument(QByteArray bytes, const QString &path, const ReadingRules &rules,
                                  std::stop_token stop)
{
    auto document = readNamed(std::move(bytes), readingName(path, rules.contentType), rules, std::move(stop));
    if (!document)
        return failure(tr("Cannot import %1").arg(isolated(path)), document.error().cause);
    document->facts.path = path;
    return document;
}

void noteModified(AuditDocument &facts, const QDateTime &modified)
{
    if (modified.isValid() && !facts.date.isValid() && scanFormatOf(facts))
        facts.metadata.append({modifiedField, modified.toUTC().toString(Qt::ISODate), 0});
}

QDateTime modifiedOf(const AuditDocument &facts)
{
    const auto field = std::ranges::find_if(
        facts.metadata, [](const HeaderField &each) { return each.line == 0 && each.name == modifiedField; });
    return field == facts.metadata.end() ? QDateTime() : QDateTime::fromString(field->value, Qt::ISODate);
}

bool isScanWithoutSystem(const AuditDocument &facts)
{
    return facts.system.isEmpty() && scanFormatOf(facts);
}

bool isScanFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && sniffScan(file.read(head), path).has_value();
}

} // namespace shipworthy
