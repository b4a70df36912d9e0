#include "base/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace shipworthy {
namespace {

// QSaveFile reports a short write only for pieces that fit its buffer.
constexpr qint64 pieceSize = 16 * 1024;

void syncDirectory(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0)
        return;
    ::fsync(descriptor);
    ::close(descriptor);
}

QString cannotWrite(const QString &path)
{
    return QCoreApplication::translate("shipworthy::AtomicFile", "Cannot write %1").arg(path);
}

} // namespace

Result<void> replaceFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(cannotWrite(path), file.errorString());
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 wanted = std::min(pieceSize, bytes.size() - done);
        if (file.write(bytes.constData() + done, wanted) != wanted || !file.flush()) {
            const QString cause = file.errorString();
            file.cancelWriting();
            return failure(cannotWrite(path), cause);
        }
        done += wanted;
    }
    if (!file.commit())
        return failure(cannotWrite(path), file.errorString());
    const QFileInfo written(path);
    if (written.size() != bytes.size())
        return failure(cannotWrite(path),
                       QCoreApplication::translate("shipworthy::AtomicFile", "only %1 of %2 bytes arrived")
                           .arg(written.size())
                           .arg(bytes.size()));
    syncDirectory(written.absolutePath());
    return {};
}

} // namespace shipworthy
