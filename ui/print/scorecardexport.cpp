#include "print/scorecardexport.h"

#include "base/atomicfile.h"
#include "print/listpages.h"
#include "print/pdfsupplement.h"
#include "print/portfoliopages.h"
#include "print/systempage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

namespace shipworthy::ui {
namespace {

using namespace print;

// A reference to a page may change the wrapping of its line, and so the pages; it settles at the second or third pass.
constexpr int maxPasses = 4;

QString tr(const char *sentence)
{
    return QCoreApplication::translate("shipworthy::Print", sentence);
}

PageNumbers paintAll(const ScorecardReport &report, const ScorecardRequest &request, const PageNumbers &known,
                     QPdfWriter *writer, QPainter *painter)
{
    Pages pages(report, request.paper, known, writer, painter);
    if (report.portfolio)
        paintPortfolioPages(pages, *report.portfolio);
    for (const SystemReport &system : report.systems) {
        SystemPage(pages, system, request.input.now.date()).paint();
        paintFindingPages(pages, system);
        paintHistoryPages(pages, system);
    }
    pages.finish();
    return pages.numbers();
}

/// Writes \a time over the one that stands behind \a key, which is as long.
void stamp(QByteArray &pdf, const QByteArray &key, const QByteArray &time)
{
    const qsizetype at = pdf.indexOf(key);
    if (at >= 0 && at + key.size() + time.size() <= pdf.size())
        pdf.replace(at + key.size(), time.size(), time);
}

/// Qt stamps the time of writing, from 6.8 on in two forms; where SOURCE_DATE_EPOCH asks for the same bytes again, that
/// time stands there. What follows is the offset, zero where the machine's zone is UTC.
void stampTimes(QByteArray &pdf)
{
    if (!qEnvironmentVariableIsSet("SOURCE_DATE_EPOCH"))
        return;
    for (const char *key : {"/CreationDate (D:", "/ModDate (D:"})
        stamp(pdf, key, printTime().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1());
    for (const char *key : {"xmp:CreateDate=\"", "xmp:ModifyDate=\"", "xmp:MetadataDate=\""})
        stamp(pdf, key, printTime().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1());
}

/// Portfolio, systems, and within each its lists.
QList<PdfSupplement::Bookmark> bookmarksOf(const ScorecardReport &report, const PageNumbers &numbers)
{
    QList<PdfSupplement::Bookmark> bookmarks;
    if (report.portfolio)
        bookmarks.append({report.portfolio->title, 1, false});
    for (const SystemReport &system : report.systems) {
        bookmarks.append({system.name, numbers.anchors.value(systemAnchor(system.id), 1), false});
        const auto inner = [&](const QString &anchor, const QString &title) {
            if (const int page = numbers.anchors.value(anchor); page > 0)
                bookmarks.append({title, page, true});
        };
        inner(findingsAnchor(system.id), system.findingsTitle);
        inner(contradictionsAnchor(system.id), tr("Contradictions"));
        inner(historyAnchor(system.id), tr("Evidence, history and sources"));
    }
    return bookmarks;
}

bool isSomethingElse(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() == 0)
        return false;
    // Not looked into: closing a file takes the locks from it that this program holds elsewhere.
    if (path.endsWith(QLatin1String(".shipworthy"), Qt::CaseInsensitive))
        return true;
    return !file.open(QIODevice::ReadOnly) || !file.read(1024).contains("%PDF-");
}

} // namespace

Result<QByteArray> renderScorecard(const ScorecardRequest &request)
{
    const QString what = tr("Cannot print the scorecard");
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return failure(what, tr("there are no fonts without an application object"));
    if (request.input.system && !request.input.state.system(*request.input.system))
        return failure(what, tr("the system is not in this workspace"));
    const ScorecardReport report = scorecardReport(request.input);

    PageNumbers known;
    for (int pass = 0; pass < maxPasses; ++pass) {
        const PageNumbers found = paintAll(report, request, known, nullptr, nullptr);
        if (found == known)
            break;
        known = found;
    }
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        if (!buffer.open(QIODevice::WriteOnly))
            return failure(what, buffer.errorString());
        QPdfWriter writer(&buffer);
        writer.setResolution(Canvas::resolution);
        writer.setPageSize(QPageSize(request.paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(report.title);
        writer.setCreator(tr("Shipworthy"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        writer.setDocumentId(QUuid::createUuidV5(QUuid(), report.title + printTime().toString(Qt::ISODate)));
#endif
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(what, tr("the PDF could not be begun"));
        paintAll(report, request, known, &writer, &painter);
        if (!painter.end())
            return failure(what, tr("the PDF could not be ended"));
    }
    if (!pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return failure(what, tr("the PDF is not whole"));
    stampTimes(pdf);
    return supplemented(pdf,
                        {.title = report.title,
                         .author = request.input.author.isEmpty() ? tr("Shipworthy") : request.input.author,
                         .language = QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().bcp47Name(),
                         .created = printTime(),
                         .bookmarks = bookmarksOf(report, known)});
}

Result<void> writeScorecard(const QByteArray &pdf, const QString &path)
{
    if (isSomethingElse(path))
        return failure(tr("Cannot write %1").arg(path), tr("the file that is there is no PDF; name another one"));
    return replaceFile(path, pdf);
}

Result<void> exportScorecard(const ScorecardRequest &request, const QString &path)
{
    const Result<QByteArray> pdf = renderScorecard(request);
    if (!pdf)
        return std::unexpected(pdf.error());
    return writeScorecard(*pdf, path);
}

} // namespace shipworthy::ui
