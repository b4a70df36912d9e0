#include "workspace/documentwatch.h"

#include "base/job.h"
#include "domain/documentname.h"
#include "importers/auditreader.h"
#include "workspace/workspace.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>
#include <QTimer>

namespace shipworthy {
namespace {

/// What can be told of a file without reading it.
struct Look {
    qint64 size = -1; ///< -1: it is not there
    QDateTime changed;
    bool operator==(const Look &) const = default;
};

Look lookAt(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? Look{info.size(), info.lastModified()} : Look{};
}

/// A path, and the hash of what lies there; empty where it cannot be read.
struct Read {
    QString path;
    QString sha256;
};

QList<Read> readAll(const QStringList &paths, const std::stop_token &stop)
{
    QList<Read> read;
    for (const QString &path : paths) {
        if (stop.stop_requested())
            break;
        const auto bytes = loadDocument(path);
        const QByteArray hash = bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex() : "";
        read.append({path, QString::fromLatin1(hash)});
    }
    return read;
}

bool isOnDisk(const QString &path)
{
    return !isAddress(path) && !path.startsWith(QLatin1String(":/")); // the samples lie in the program
}

} // namespace

class DocumentWatch::Private {
public:
    Private(DocumentWatch &watch, Workspace &itsWorkspace, int settleMs)
        : q(watch)
        , workspace(itsWorkspace)
    {
        settle.setSingleShot(true);
        settle.setInterval(settleMs);
        QObject::connect(&settle, &QTimer::timeout, &q, [this] { check(); });
        const auto soon = [this] { settle.start(); };
        QObject::connect(&files, &QFileSystemWatcher::fileChanged, &q, soon);
        QObject::connect(&files, &QFileSystemWatcher::directoryChanged, &q, soon);
        QObject::connect(&workspace, &Workspace::contentsChanged, &q, [this] {
            if (on)
                follow();
        });
    }

    QStringList paths() const
    {
        QStringList all;
        for (const ImportedDocument &document : workspace.state().documents()) {
            if (isOnDisk(document.facts->path))
                all.append(document.facts->path);
        }
        return all;
    }

    /// A file that another one was put in place of drops out of the watcher, and its folder tells when there is a new
    /// one: both are watched, each file under its own name and, behind a link, the one it leads to.
    void follow()
    {
        QSet<QString> wanted;
        for (const QString &path : paths()) {
            const QFileInfo info(path);
            const QString canonical = info.canonicalFilePath();
            for (const QString &one : {path, canonical, info.absolutePath(), QFileInfo(canonical).absolutePath()}) {
                if (!one.isEmpty() && QFileInfo::exists(one))
                    wanted.insert(one);
            }
        }
        const QStringList watchedNow = files.files() + files.directories();
        const QSet<QString> watched(watchedNow.cbegin(), watchedNow.cend());
        const QSet<QString> gone = watched - wanted;
        const QSet<QString> fresh = wanted - watched;
        if (!gone.isEmpty())
            files.removePaths(gone.values());
        if (!fresh.isEmpty())
            files.addPaths(fresh.values());
    }

    void check()
    {
        if (!on)
            return;
        follow();
        QStringList moved;
        bool unsettled = false;
        for (const QString &path : paths()) {
            const Look look = lookAt(path);
            const Look before = looks.value(path);
            looks.insert(path, look);
            if (look.size <= 0)
                continue; // between the old file and the new one
            if (look != before)
                unsettled = true; // somebody may still be writing: look once more
            if (look != readAt.value(path))
                moved.append(path);
        }
        if (unsettled)
            settle.start();
        else if (!moved.isEmpty())
            read(moved);
    }

    void read(const QStringList &moved)
    {
        for (const QString &path : moved)
            readAt.insert(path, looks.value(path));
        job = Job::start([moved](std::stop_token stop) { return readAll(moved, stop); },
                         [this](const QList<Read> &answers) { tell(answers); });
    }

    void tell(const QList<Read> &answers)
    {
        QStringList news;
        for (const auto &[path, sha256] : answers) {
            if (sha256.isEmpty() || told.value(path) == sha256 || isKnown(path, sha256))
                continue;
            told.insert(path, sha256);
            news.append(path);
        }
        if (!news.isEmpty())
            emit q.changed(news);
    }

    [[nodiscard]] bool isKnown(const QString &path, const QString &sha256) const
    {
        for (const ImportedDocument &document : workspace.state().documents()) {
            if (document.facts->path == path)
                return sha256 == document.facts->sha256 || sha256 == document.writtenSha256;
        }
        return true; // nobody's any more
    }

    DocumentWatch &q;
    Workspace &workspace;
    QFileSystemWatcher files;
    QTimer settle;
    QHash<QString, Look> looks;  ///< at the last check
    QHash<QString, Look> readAt; ///< when its content was read last
    QHash<QString, QString> told;
    bool on = false;
    Job job; // last: it ends before what it calls back
};

DocumentWatch::DocumentWatch(Workspace &workspace, int settleMs, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, workspace, settleMs))
{
}

DocumentWatch::~DocumentWatch() = default;

void DocumentWatch::setOn(bool on)
{
    if (d->on == on)
        return;
    d->on = on;
    if (on) {
        d->follow();
        d->settle.start();
        return;
    }
    d->settle.stop();
    d->job.stop();
    const QStringList watched = d->files.files() + d->files.directories();
    if (!watched.isEmpty())
        d->files.removePaths(watched);
    d->looks.clear();
    d->readAt.clear();
    d->told.clear();
}

bool DocumentWatch::isOn() const
{
    return d->on;
}

} // namespace shipworthy
