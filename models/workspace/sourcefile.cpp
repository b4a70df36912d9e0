#include "workspace/sourcefile.h"

#include "base/atomicfile.h"
#include "base/visibletext.h"
#include "importers/auditreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::SourceFile", text);
}

std::optional<struct stat> statusOf(const QString &path)
{
    struct stat status {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? std::optional(status) : std::nullopt;
}

bool isSame(const struct stat &one, const struct stat &other)
{
    return one.st_ino == other.st_ino && one.st_dev == other.st_dev && one.st_size == other.st_size &&
           one.st_mtim.tv_sec == other.st_mtim.tv_sec && one.st_mtim.tv_nsec == other.st_mtim.tv_nsec;
}

/// Why it cannot be replaced; empty: it can. The marks count for the system's administrator too, whom they do not stop.
QString whyReadOnly(const QString &file, const struct stat &status)
{
    const bool writable = QFileInfo(file).isWritable() && (status.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH));
    if (!writable)
        return tr("the file is read-only");
    const QFileInfo folder(QFileInfo(file).absolutePath());
    return folder.isWritable() ? QString() : tr("its folder is read-only");
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<Rewritten> rewriteSource(const QString &path,
                                const std::function<Result<QByteArray>(const QByteArray &)> &change)
{
    const QString what = tr("Cannot write %1").arg(isolated(path));
    const auto bytes = loadDocument(path);
    if (!bytes)
        return failure(what, bytes.error().cause);
    const QString file = QFileInfo(path).canonicalFilePath();
    const auto before = statusOf(file);
    if (!before)
        return failure(what, tr("it is not there any more"));
    auto changed = change(*bytes);
    if (!changed)
        return failure(what, changed.error().cause);
    const Rewritten rewritten{hashOf(*bytes), hashOf(*changed)};
    if (*changed == *bytes)
        return rewritten;
    if (const QString reason = whyReadOnly(file, *before); !reason.isEmpty())
        return failure(what, reason);
    // What somebody wrote since it was read must not be lost.
    const auto now = statusOf(file);
    if (!now || !isSame(*before, *now) || loadDocument(file).value_or(QByteArray()) != *bytes)
        return failure(what, tr("another program is changing it"));
    if (const auto done = replaceFile(file, *changed); !done)
        return failure(what, done.error().cause);
    if (const auto after = statusOf(file);
        after && (after->st_uid != before->st_uid || after->st_gid != before->st_gid)) {
        // Only the administrator may give a file away; for anybody else it was theirs before.
        if (::chown(QFile::encodeName(file).constData(), before->st_uid, before->st_gid) == 0)
            ::chmod(QFile::encodeName(file).constData(), before->st_mode & 07777);
    }
    return rewritten;
}

} // namespace shipworthy
