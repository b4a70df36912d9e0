#include "scanners/readers.h"
#include "scanners/scantext.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::scanners", text);
}

using JsonReader = Result<void> (*)(const JsonText &, ScanBuilder &);

JsonReader jsonReaderOf(ScanFormat format)
{
    switch (format) {
    case ScanFormat::Sarif: return readSarif;
    case ScanFormat::Trivy: return readTrivy;
    case ScanFormat::PipAudit: return readPipAudit;
    case ScanFormat::NpmAudit: return readNpmAudit;
    case ScanFormat::CycloneDx: return readCycloneDx;
    case ScanFormat::DefectDojo: return readDefectDojo;
    case ScanFormat::OscalResults: return readOscalResults;
    case ScanFormat::OscalPoam: return readOscalPoam;
    case ScanFormat::K6Summary: return readK6Summary;
    case ScanFormat::Lighthouse: return readLighthouse;
    case ScanFormat::Gitleaks: return readGitleaks;
    case ScanFormat::JUnit:
    case ScanFormat::Cobertura: break;
    }
    return nullptr;
}

Result<void> read(const QByteArray &bytes, ScanBuilder &builder, const std::stop_token &stop)
{
    const ScanFormat format = builder.scan().format;
    if (format == ScanFormat::JUnit)
        return readJUnit(bytes, builder, stop);
    if (format == ScanFormat::Cobertura)
        return readCobertura(bytes, builder, stop);
    return jsonReaderOf(format)({withoutMark(bytes), stop}, builder);
}

} // namespace

std::optional<ScanFormat> scanFormatOf(const AuditDocument &facts)
{
    if (facts.kind != DocumentKind::Report)
        return std::nullopt;
    for (const HeaderField &field : facts.metadata) {
        if (field.line != 0) // stands in the text of a report in prose
            continue;
        for (const auto &[format, name] : names<ScanFormat>) {
            if (field.value == name)
                return format;
        }
    }
    return std::nullopt;
}

Result<Scan> readScan(const QByteArray &bytes, const QString &path, ScanFormat format, std::stop_token stop)
{
    Scan scan;
    scan.format = format;
    AuditDocument &document = scan.document;
    document.path = path;
    document.bytes = bytes.size();
    document.kind = DocumentKind::Report;
    const bool isXml = format == ScanFormat::JUnit || format == ScanFormat::Cobertura;
    const QByteArray utf8 = scanText(bytes);
    if (isUtf16(bytes))
        document.encoding.name = bytes[0] == '\xFE' || bytes[0] == 0 ? QStringLiteral("utf-16be") //
                                                                     : QStringLiteral("utf-16le");
    ScanBuilder builder(scan);
    builder.field(tr("Format"), idOf(format).toString());
    if (const auto done = read(isXml ? bytes : utf8, builder, stop); !done) {
        const QString what = tr("Cannot import %1").arg(path);
        if (stop.stop_requested())
            return failure(what, tr("the import was stopped"));
        return failure(what, tr("it is no valid %1 file: %2").arg(idOf(format), done.error().message()));
    }
    builder.finish();
    const std::string_view text = withoutMark(utf8);
    const int lines = countLineFeeds(text) + (text.empty() || text.back() == '\n' ? 0 : 1);
    document.lineCount = lines;
    // Every member was read, though not every one is shown.
    document.coverage = {lines, lines, {{1, lines}}};
    if (scan.measuredAt.isValid())
        document.date = scan.measuredAt.date();
    return scan;
}

} // namespace shipworthy
