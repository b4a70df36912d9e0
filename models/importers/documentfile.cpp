#include "base/visibletext.h"
#include "importers/auditreader.h"

#include <QCoreApplication>
#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace shipworthy {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("DocumentFile", text);
}

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::strerror(code));
}

/// A file descriptor that is closed with its owner.
class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

QString kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return tr("it is a folder, not a file");
    if (S_ISFIFO(mode))
        return tr("it is a pipe, not a regular file");
    if (S_ISSOCK(mode))
        return tr("it is a socket, not a regular file");
    return tr("it is a device, not a regular file");
}

} // namespace

Result<QByteArray> loadDocument(const QString &path)
{
    const QString what = tr("Cannot read %1").arg(isolated(path));
    if (path.isEmpty())
        return failure(tr("Cannot read the document"), tr("no file is named"));
    // O_NONBLOCK: opening a FIFO nobody writes to would wait for ever.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.get() < 0)
        return failure(what, errno == ENXIO ? kindOf(S_IFSOCK) : systemReason(errno));
    struct stat status {};
    if (::fstat(file.get(), &status) != 0)
        return failure(what, systemReason(errno));
    if (!S_ISREG(status.st_mode))
        return failure(what, kindOf(status.st_mode));
    if (status.st_size == 0)
        return failure(what, tr("the file is empty"));
    if (status.st_size > maxDocumentBytes) {
        return failure(what, tr("it has %1 MiB; at most %2 MiB are read")
                                 .arg((status.st_size + 1024 * 1024 - 1) / (1024 * 1024))
                                 .arg(maxDocumentBytes / (1024 * 1024)));
    }
    // One byte more than it says, to notice a file that grows while it is read.
    QByteArray bytes(static_cast<qsizetype>(status.st_size) + 1, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(file.get(), bytes.data() + have, static_cast<std::size_t>(bytes.size() - have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(what, systemReason(errno));
        if (got == 0)
            break;
        have += got;
        if (have == bytes.size() && have <= maxDocumentBytes)
            bytes.resize(std::min<qsizetype>(bytes.size() * 2, maxDocumentBytes + 1));
    }
    if (have > maxDocumentBytes)
        return failure(what, tr("it grew past %1 MiB while it was read").arg(maxDocumentBytes / (1024 * 1024)));
    if (have == 0)
        return failure(what, tr("the file is empty"));
    bytes.resize(have);
    return bytes;
}

} // namespace shipworthy
