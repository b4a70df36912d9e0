#include "bench/figure.h"
#include "importers/auditreader.h"
#include "importers/lexicon.h"

#include <QDir>
#include <QFile>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <md4c.h>

namespace shipworthy::bench {
namespace {

constexpr qsizetype wantedBytes = 20 * 1000 * 1000;

/// 20 MB of Markdown: the samples that the program carries, over and over.
const QByteArray &markdown()
{
    static const QByteArray text = [] {
        QByteArray samples;
        for (const QFileInfo &info : QDir(QStringLiteral(":/samples")).entryInfoList({QStringLiteral("*.md")})) {
            QFile file(info.filePath());
            if (file.open(QIODevice::ReadOnly))
                samples += file.readAll() + "\n\n";
        }
        return samples.repeated(wantedBytes / samples.size() + 1);
    }();
    return text;
}

std::shared_ptr<const void> import()
{
    auto audit = readAudit(markdown(), QStringLiteral("bench.md"), Lexicon::builtIn());
    Q_ASSERT(audit);
    return std::make_shared<const AuditDocument>(std::move(*audit));
}

std::shared_ptr<const void> parseWithMd4c()
{
    static constexpr auto block = [](MD_BLOCKTYPE, void *, void *) { return 0; };
    static constexpr auto span = [](MD_SPANTYPE, void *, void *) { return 0; };
    static constexpr auto text = [](MD_TEXTTYPE, const MD_CHAR *, MD_SIZE, void *) { return 0; };
    const MD_PARSER parser{.abi_version = 0,
                           .flags = MD_DIALECT_GITHUB,
                           .enter_block = block,
                           .leave_block = block,
                           .enter_span = span,
                           .leave_span = span,
                           .text = text,
                           .debug_log = nullptr,
                           .syntax = nullptr};
    md_parse(markdown().constData(), static_cast<MD_SIZE>(markdown().size()), &parser, nullptr);
    return nullptr;
}

std::shared_ptr<const void> parseWithCmark()
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char *name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, markdown().constData(), static_cast<std::size_t>(markdown().size()));
    const std::shared_ptr<cmark_node> document(cmark_parser_finish(parser), cmark_node_free);
    cmark_parser_free(parser);
    return document;
}

} // namespace

std::vector<Figure> importFigures()
{
    return {{.name = QStringLiteral("import_vs_md4c"),
             .of = QStringLiteral("a bare md4c parse of the same bytes"),
             .limit = 3.0,
             .measure = [] { return timeRatio(import, parseWithMd4c); }},
            {.name = QStringLiteral("import_vs_cmark"),
             .of = QStringLiteral("a bare cmark-gfm parse of the same bytes"),
             .limit = 1.0,
             .measure = [] { return timeRatio(import, parseWithCmark); }}};
}

/// For import_peak_vs_bytes: imports in a process of its own; prints by how many bytes its peak grew, a byte read.
int importAlone()
{
    const auto peak = [] {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0.0;
        const QByteArray text = status.readAll();
        const auto at = text.indexOf("VmHWM:");
        return text.sliced(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toDouble() * 1024;
    };
    // The bytes read are part of the price, the process around it and the words it knows are not.
    (void)Lexicon::builtIn();
    const double before = peak();
    const qsizetype bytes = markdown().size();
    (void)import();
    std::printf("%f\n", (peak() - before) / static_cast<double>(bytes));
    return 0;
}

} // namespace shipworthy::bench
