#include "workspace/importjob.h"

#include "base/job.h"
#include "base/text.h"
#include "base/visibletext.h"
#include "importers/auditreader.h"
#include "importers/csvsample.h"
#include "importers/lexicon.h"
#include "workspace/auditpage.h"
#include "workspace/documentreading.h"

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

/// What is asked of every search and read of one import.
struct ReadingTask {
    const ColumnMappings &mappings;
    const std::stop_token &stop;
};

/// Of code that others wrote or a program made: what is in there is about something else, and there is a lot of it.
bool isForeign(const QString &folder)
{
    static const QSet<QString> names{QStringLiteral("node_modules"),  QStringLiteral("bower_components"),
                                     QStringLiteral("vendor"),        QStringLiteral("third_party"),
                                     QStringLiteral("site-packages"), QStringLiteral("venv"),
                                     QStringLiteral("__pycache__"),   QStringLiteral("build"),
                                     QStringLiteral("_build"),        QStringLiteral("dist"),
                                     QStringLiteral("target"),        QStringLiteral("out"),
                                     QStringLiteral("htmlcov"),       QStringLiteral("CMakeFiles"),
                                     QStringLiteral("DerivedData")};
    return names.contains(folder);
}

bool isAuditTableFile(const QString &path, const ColumnMappings &mappings)
{
    constexpr qint64 head = 128 * 1024; // more than isAuditTable() looks at, so that it knows that there is more
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           isAuditTable(file.read(head), path, Lexicon::installed().lexicon, mappings);
}

/// Documents of a folder, then those of its folders, by name. Of data only what scanners wrote and what is an audit's.
class FolderSearch {
public:
    FolderSearch(const ReadingTask &task, PassedOver &passedOver)
        : m_task(task)
        , m_passedOver(passedOver)
    {
    }

    QStringList search(const QString &folder)
    {
        m_found.clear();
        collect(QDir(folder), 0);
        return m_found;
    }

private:
    void collect(const QDir &folder, int depth)
    {
        static const QStringList prose{QStringLiteral("*.md"), QStringLiteral("*.markdown"), QStringLiteral("*.txt"),
                                       QStringLiteral("*.html"), QStringLiteral("*.htm")};
        static const QStringList tables{QStringLiteral("*.csv"), QStringLiteral("*.tsv")};
        static const QStringList data{QStringLiteral("*.sarif"), QStringLiteral("*.json"), QStringLiteral("*.xml")};
        for (const QFileInfo &file : folder.entryInfoList(prose + tables + data, QDir::Files, QDir::Name)) {
            if (m_task.stop.stop_requested())
                return;
            const QString path = file.filePath();
            if (QDir::match(prose, file.fileName()))
                m_found.append(path);
            else if (QDir::match(data, file.fileName()) ? isScanFile(path) : isAuditTableFile(path, m_task.mappings))
                m_found.append(path);
            else if (QDir::match(tables, file.fileName()))
                m_passedOver.tables.append(path);
        }
        if (depth >= deepestFolder)
            return;
        for (const QFileInfo &inner : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            if (m_task.stop.stop_requested())
                return;
            if (inner.isSymLink())
                m_passedOver.links.append(inner.filePath());
            else if (isForeign(inner.fileName()))
                m_passedOver.folders.append(inner.filePath());
            else
                collect(QDir(inner.filePath()), depth + 1);
        }
    }

    const ReadingTask &m_task;
    PassedOver &m_passedOver;
    QStringList m_found;
};

/// Files to read, in the order given, each once; a folder without documents is refused. \a pages gets those of HTML
/// that nobody named: a folder held them.
QStringList expand(const QStringList &paths, const ReadingTask &task, ReadBatch &batch, QSet<QString> &pages)
{
    QList<RefusedInput> &refused = batch.refused;
    FolderSearch folders(task, batch.passedOver);
    QStringList files;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        QStringList found{path};
        if (info.isDir()) {
            found = folders.search(path);
            if (!info.isReadable())
                refused.append({path, {tr("Cannot read %1").arg(isolated(path)), tr("permission denied")}});
            else if (found.isEmpty() && !task.stop.stop_requested())
                refused.append({path,
                                {tr("Nothing to import in %1").arg(isolated(path)),
                                 tr("it holds no .md, .markdown, .txt or .html file, no table whose columns are "
                                    "understood, and nothing a scanner wrote")}});
        }
        for (const QString &file : std::as_const(found)) {
            // A file that does not exist has no canonical path, but is to be refused by name, once.
            const QString canonical = QFileInfo(file).canonicalFilePath();
            const QString identity = canonical.isEmpty() ? QFileInfo(file).absoluteFilePath() : canonical;
            if (seen.contains(identity))
                continue;
            seen.insert(identity);
            files.append(file);
            if (info.isDir() && isPage(file))
                pages.insert(file);
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
        return failure(tr("Cannot read %1").arg(isolated(path)), file.errorString());
    return file.readAll();
}

Result<ReadDocument> readFile(const QString &path, const ReadingTask &task)
{
    auto bytes = bytesOf(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    auto document = readDocument(DocumentBytes{path, *std::move(bytes)}, task.mappings, task.stop);
    if (document)
        noteModified(document->facts, QFileInfo(path).lastModified());
    return document;
}

using Progress = std::function<void(int done, int total, const QString &current)>;

/// Reads on all cores; what came of a file stands at its place, nothing where reading was stopped before it.
std::vector<std::optional<Result<ReadDocument>>> readEach(const QStringList &files, const Progress &progress,
                                                          const ReadingTask &task)
{
    const std::stop_token &stop = task.stop;
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
            read[static_cast<std::size_t>(at)] = readFile(files[at], task);
    };
    {
        std::vector<std::jthread> others;
        for (qsizetype i = 1; i < std::min<qsizetype>(QThread::idealThreadCount(), files.size()); ++i)
            others.emplace_back(work);
        work();
    }
    return read;
}

ReadBatch readAll(const QStringList &paths, const Progress &progress, const std::stop_token &stop,
                  const ColumnMappings &mappings)
{
    ReadBatch batch;
    const ReadingTask task{mappings, stop};
    QSet<QString> pages;
    const QStringList files = expand(paths, task, batch, pages);
    auto documents = readEach(files, progress, task);
    for (qsizetype i = 0; i < files.size(); ++i) {
        auto &document = documents[static_cast<std::size_t>(i)];
        if (!document)
            continue;
        if (*document && pages.contains(files[i]) && isOtherPage((*document)->bytes, (*document)->facts))
            batch.passedOver.pages.append(files[i]);
        else if (*document)
            batch.read.append(**std::move(document));
        else if (!stop.stop_requested()) // a document that was stopped half-way is not a refused one
            batch.refused.append({files[i], document->error()});
    }
    if (!files.isEmpty())
        batch.lexiconProblems = Lexicon::installed().problems;
    return batch;
}

ReadBatch readOne(const DocumentBytes &document, const std::stop_token &stop, const ColumnMappings &mappings)
{
    ReadBatch batch;
    if (auto read = readDocument(document, mappings, stop))
        batch.read.append(*std::move(read));
    else if (!stop.stop_requested())
        batch.refused.append({document.path, read.error()});
    batch.lexiconProblems = Lexicon::installed().problems;
    return batch;
}

} // namespace

QString wordsFor(const PassedOver &passedOver)
{
    QStringList parts;
    if (const int n = int(passedOver.tables.size()); n > 0)
        parts.append(withPlural(QCoreApplication::translate("shipworthy::ImportJob",
                                                            "%n table(s) whose columns are not understood", nullptr, n),
                                n));
    if (const int n = int(passedOver.pages.size()); n > 0)
        parts.append(withPlural(
            QCoreApplication::translate("shipworthy::ImportJob", "%n page(s) that are no audit's", nullptr, n), n));
    if (const int n = int(passedOver.folders.size()); n > 0)
        parts.append(
            withPlural(QCoreApplication::translate("shipworthy::ImportJob",
                                                   "%n folder(s) of other people's or generated files", nullptr, n),
                       n));
    if (const int n = int(passedOver.links.size()); n > 0)
        parts.append(
            withPlural(QCoreApplication::translate("shipworthy::ImportJob", "%n link(s) to folders", nullptr, n), n));
    return parts.join(QStringLiteral(", "));
}

std::optional<CsvSample> sampleOf(const DocumentBytes &document, const ColumnMappings &mappings)
{
    return csvSample(document.bytes, readingName(document.path, document.retrieval.contentType),
                     Lexicon::installed().lexicon, mappings);
}

class ImportJob::Private {
public:
    /// Runs \a read, which gets a stop token, and tells what came of it.
    template <typename Read> void start(ImportJob &job, Read read)
    {
        work = Job::start(std::move(read), [this, &job](const ReadBatch &batch) {
            passedOver = batch.passedOver;
            emit job.finished(batch.read, batch.refused, cancelled);
        });
    }

    Job work;
    PassedOver passedOver;
    bool cancelled = false;
};

ImportJob::ImportJob(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ImportJob::~ImportJob()
{
    d->work.stop();
}

void ImportJob::start(const QStringList &paths, const ColumnMappings &mappings)
{
    const auto progress = [this](int done, int total, const QString &current) {
        // Queued to the thread of this object; dropped when it is gone by then. The destructor waits for this lambda.
        QMetaObject::invokeMethod(
            this, [this, done, total, current] { emit progressed(done, total, current); }, Qt::QueuedConnection);
    };
    d->start(*this,
             [paths, mappings, progress](std::stop_token stop) { return readAll(paths, progress, stop, mappings); });
}

void ImportJob::startReading(const DocumentBytes &document, const ColumnMappings &mappings)
{
    d->start(*this, [document, mappings](std::stop_token stop) { return readOne(document, stop, mappings); });
}

const PassedOver &ImportJob::passedOver() const
{
    return d->passedOver;
}

void ImportJob::cancel()
{
    d->cancelled = true;
    d->work.requestStop();
}

ReadBatch readDocuments(const QStringList &paths, const std::function<void(const QString &path)> &progress,
                        std::stop_token stop, const ColumnMappings &mappings)
{
    return readAll(
        paths,
        [&progress](int, int, const QString &current) {
            if (progress)
                progress(current);
        },
        stop, mappings);
}

Result<ReadDocument> readDocument(const DocumentBytes &document, const ColumnMappings &mappings,
                                  const std::stop_token &stop)
{
    const ReadingRules rules{
        .lexicon = Lexicon::installed().lexicon, .mappings = mappings, .contentType = document.retrieval.contentType};
    auto read = readDocument(document.bytes, document.path, rules, stop);
    if (read) {
        read->retrieval = document.retrieval;
        QString modified = document.retrieval.lastModified; // "Fri, 06 Mar 2026 09:00:00 GMT"
        modified.replace(QLatin1String("GMT"), QLatin1String("+0000"));
        noteModified(read->facts, QDateTime::fromString(modified, Qt::RFC2822Date));
    }
    return read;
}

} // namespace shipworthy
