#include "bench/figure.h"
#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "workspace/documentreading.h"
#include "workspace/importjob.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <algorithm>
#include <cmath>

namespace shipworthy::bench {
namespace {

constexpr double megabyte = 1'000'000;
constexpr int documents = 1'000;

/// The samples that the program carries, one after the other.
QByteArray samples()
{
    QByteArray all;
    for (const QFileInfo &info : QDir(QStringLiteral(":/samples")).entryInfoList({QStringLiteral("*.md")})) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll() + "\n\n";
    }
    return all;
}

double secondsToImport(const QByteArray &markdown)
{
    QElapsedTimer timer;
    timer.start();
    const auto audit = readAudit(markdown, QStringLiteral("bench.md"), Lexicon::builtIn());
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    Q_ASSERT(audit);
    return audit ? seconds : 0;
}

/// The slope of the line that lies nearest to the points.
double slope(const std::vector<std::pair<double, double>> &points)
{
    double x = 0, y = 0, xx = 0, xy = 0;
    for (const auto &[at, value] : points) {
        x += at;
        y += value;
        xx += at * at;
        xy += at * value;
    }
    const auto n = static_cast<double>(points.size());
    return (n * xy - x * y) / (n * xx - x * x);
}

/// How the time grows from 1 to 100 MB: the power of the size; 1 is in proportion.
double growth()
{
    const QByteArray part = samples();
    std::vector<std::pair<double, double>> points;
    (void)secondsToImport(part.repeated(static_cast<qsizetype>(10 * megabyte) / part.size())); // warm-up
    for (const double size : {1.0, 3.162, 10.0, 31.62, 100.0}) {
        const QByteArray text = part.repeated(static_cast<qsizetype>(size * megabyte) / part.size() + 1);
        std::vector<double> seconds;
        for (int rounds = std::clamp(static_cast<int>(60 / size), 3, 21); rounds > 0; --rounds)
            seconds.push_back(secondsToImport(text));
        points.emplace_back(std::log(static_cast<double>(text.size())), std::log(median(seconds)));
    }
    return slope(points);
}

/// As many files as a folder of documents may hold, of 5 to 50 KB.
QStringList writeDocuments(const QString &folder)
{
    const QByteArray all = samples();
    const qsizetype step = all.size() / documents;
    QStringList paths;
    for (int i = 0; i < documents; ++i) {
        paths.append(folder + QStringLiteral("/audit-%1.md").arg(i));
        QFile file(paths.last());
        if (!file.open(QIODevice::WriteOnly))
            return {};
        // From another line on in each, so that no two are alike.
        const qsizetype from = all.indexOf('\n', i * step) + 1;
        file.write("# Audit " + QByteArray::number(i) + "\n\n" + (all + all).mid(from, 5'000 + (i * 7'919) % 45'000));
    }
    return paths;
}

std::expected<double, QString> parallel()
{
    const QTemporaryDir folder;
    const QStringList paths = writeDocuments(folder.path());
    if (paths.isEmpty())
        return std::unexpected(QStringLiteral("the documents could not be written"));
    bool worked = true;
    const auto together = [&]() -> std::shared_ptr<const void> {
        auto batch = std::make_shared<const ReadBatch>(readDocuments(paths));
        worked &= batch->read.size() == paths.size();
        return batch;
    };
    const auto oneByOne = [&]() -> std::shared_ptr<const void> {
        auto read = std::make_shared<QList<ReadDocument>>();
        for (const QString &path : paths) {
            auto bytes = loadDocument(path);
            auto document = bytes ? readDocument(*std::move(bytes), path, Lexicon::installed().lexicon)
                                  : Result<ReadDocument>(std::unexpected(bytes.error()));
            worked &= document.has_value();
            if (document)
                read->append(*std::move(document));
        }
        return read;
    };
    const double ratio = timeRatio(together, oneByOne);
    if (!worked)
        return std::unexpected(QStringLiteral("a document was not read"));
    return ratio;
}

} // namespace

std::vector<Figure> scalingFigures()
{
    return {
        {.name = QStringLiteral("import_growth"),
         .of = QStringLiteral("the power of the size that the time follows from 1 to 100 MB; 0.95 to 1.05 is linear"),
         .limit = 1.05,
         .measure = growth},
        {.name = QStringLiteral("import_parallel"),
         .of = QStringLiteral("the same 1 000 documents read one after the other, on two cores"),
         .limit = 1 / 1.7,
         .measure = parallel}};
}

} // namespace shipworthy::bench
