#include "workspace/importjob.h"

#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "workspace/documentreading.h"
#include "workspace/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QThread>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace shipworthy {
namespace {

constexpr int deepestFolder = 32; ///< levels; a tree deeper than that is not one of documents

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ImportJob", text);
}

/// Documents of a folder, then those of its folders, by name. Of the JSON and XML in it only what scanners wrote.
void collect(const QDir &folder, int depth, const std::stop_token &stop, QStringList &found)
{
    static const QStringList prose{QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.txt")};
    static const QStringList data{QStringLiteral("*.sarif"), QStringLiteral("*.json"), QStringLiteral("*.xml")};
    for (const QFileInfo &file : folder.entryInfoList(prose + data, QDir::Files, QDir::Name)) {
        if (QDir::match(prose, file.fileName()) || isScanFile(file.filePath()))
            found.append(file.filePath());
    }
    if (depth >= deepestFolder)
        return;
    for (const QFileInfo &inner :
         folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name)) {
        if (stop.stop_requested())
            return;
        collect(QDir(inner.filePath()), depth + 1, stop, found);
    }
}

/// Files to read, in the order given, each once; a folder without documents is refused.
QStringList expand(const QStringList &paths, const std::stop_token &stop, QList<RefusedInput> &refused)
{
    QStringList files;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QStringList found{path};
        if (info.isDir()) {
            found.clear();
            collect(QDir(path), 0, stop, found);
            if (!info.isReadable())
                refused.append({path, {tr("Cannot read %1").arg(path), tr("permission denied")}});
            else if (found.isEmpty() && !stop.stop_requested())
                refused.append({path,
                                {tr("Nothing to import in %1").arg(path),
                                 tr("it holds no .md, .markdown or .txt file, and nothing a scanner wrote")}});
        }
        for (const QString &file : std::as_const(found)) {
            // A file that does not exist has no canonical path, but is to be refused by name, once.
            const QString canonical = QFileInfo(file).canonicalFilePath();
            const QString identity = canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            files.append(file);
        }
    }
    return files;
}

/// loadDocument() asks the system for the file; the samples lie in the program.
Result<QByteArray> bytesOf(const QString &path)
{
    if (!path.startsWith(QLatin1String(":/")))
        return loadDocument(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(tr("Cannot read %1").arg(path), file.errorString());
    return file.readAll();
}

Result<ReadDocument> readFile(const QString &path, const std::stop_token &stop)
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readDocument(*std::move(bytes), path, Lexicon::installed().lexicon, stop);
}

using Progress = std::function<void(int done, int total, const QString &current)>;

/// Reads on all cores; what came of a file stands at its place, nothing where reading was stopped before it.
std::vector<std::optional<Result<ReadDocument>>> readEach(const QStringList &files, const Progress &progress,
                                                          const std::stop_token &stop)
{
    std::vector<std::optional<Result<ReadDocument>>> read(static_cast<std::size_t>(files.size()));
    std::mutex turn;
    qsizetype next = 0;
    const auto takeNext = [&] { // in order, so that progress is told in order
        const std::lock_guard lock(turn);
        if (next < files.size() && !stop.stop_requested())
            progress(static_cast<int>(next), static_cast<int>(files.size()), files[next]);
        return next++;
    };
    const auto work = [&] {
        for (qsizetype at = takeNext(); at < files.size() && !stop.stop_requested(); at = takeNext())
            read[static_cast<std::size_t>(at)] = readFile(files[at], stop);
    };
    {
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < std::min<qsizetype>(QThread::idealThreadCount(), files.size()); ++i)
            others.emplace_back(work);
        work();
    }
    return read;
}

ReadBatch readAll(const QStringList &paths, const Progress &progress, const std::stop_token &stop)
{
    ReadBatch batch;
    const QStringList files = expand(paths, stop, batch.refused);
    auto documents = readEach(files, progress, stop);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto &document = documents[static_cast<std::size_t>(i)];
        if (!document)
            continue;
        if (*document)
            batch.read.append(**std::move(document));
        else if (!stop.stop_requested()) // a document that was stopped half-way is not a refused one
            batch.refused.append({files[i], document->error()});
    }
    if (!files.isEmpty())
        batch.lexiconProblems = Lexicon::installed().problems;
    return batch;
}

} // namespace

class ImportJob::Private {
public:
    Job job;
    bool cancelled = false;
};

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ImportJob::~ImportJob()
{
    d->job.stop();
}

void ImportJob::start(const QStringList &paths)
{
    const auto progress = [this](int done, int total, const QString &current) {
        // Queued to the thread of this object; dropped when it is gone by then. The destructor waits for this lambda.
        QMetaObject::invokeMethod(
            this, [this, done, total, current] { emit progressed(done, total, current); }, Qt::QueuedConnection);
    };
    d->job = Job::start([paths, progress](std::stop_token stop) { return readAll(paths, progress, stop); },
                        [this](const ReadBatch &batch) { emit finished(batch.read, batch.refused, d->cancelled); });
}

void ImportJob::cancel()
{
    d->cancelled = true;
    d->job.requestStop();
}

ReadBatch readDocuments(const QStringList &paths, const std::function<void(const QString &path)> &progress,
                        std::stop_token stop)
{
    return readAll(
        paths,
        [&progress](int, int, const QString &current) {
            if (progress)
                progress(current);
        },
        stop);
}

} // namespace shipworthy
