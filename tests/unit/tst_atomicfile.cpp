#include "base/atomicfile.h"
#include "support/strict.h"

#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>

using namespace shipworthy;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Files of this process may grow to so many bytes only, as on a disk that is full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
        m_handler = ::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        ::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void writesWhatItIsGiven()
    {
        const QTemporaryDir dir;
        const QByteArray bytes(100'000, 'x');
        QVERIFY(replaceFile(dir.filePath(QStringLiteral("a")), bytes));
        QCOMPARE(contentsOf(dir.filePath(QStringLiteral("a"))), bytes);
    }

    void leavesTheOldFileWhenTheDiskIsFull()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(replaceFile(path, "old"));
        Result<void> result;
        {
            const SmallDisk disk(50'000);
            result = replaceFile(path, QByteArray(100'000, 'x'));
        }
        QVERIFY(!result);
        QVERIFY(result.error().message().contains(path));
        QCOMPARE(contentsOf(path), QByteArray("old"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhyAFolderCannotBeWritten()
    {
        const auto result = replaceFile(QStringLiteral("/nonexistent/folder/a"), "x");
        QVERIFY(!result);
        QVERIFY(!result.error().cause.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomicfile.moc"
