#include "delegates/filedialog.h"
#include "support/strict.h"

#include <QFileIconProvider>
#include <QTemporaryDir>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

/// Asking for a file beside an open workspace takes no lock from it.
class TestFileDialog : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void init() { test::failOnAnyWarning(); }

    void noFileIsLookedInto()
    {
        const QString path = m_folder.filePath(u"harbour.shipworthy-shm"_s);
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT, 0600);
        QVERIFY(descriptor >= 0);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        QCOMPARE(::fcntl(descriptor, F_SETLK, &lock), 0);
        {
            FileDialog dialog(nullptr, u"Save"_s, m_folder.path());
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.open();
            const auto *names = dialog.iconProvider();
            QVERIFY(!names->icon(QFileInfo(path)).isNull());
            QCOMPARE(names->type(QFileInfo(path)), u"shipworthy-shm file"_s);
        }
        // Only another program sees whether the lock is there.
        const pid_t child = ::fork();
        if (child == 0) {
            struct flock wish = lock;
            ::_exit(::fcntl(::open(QFile::encodeName(path).constData(), O_RDWR), F_SETLK, &wish) == -1 ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        ::close(descriptor);
    }
};

QTEST_MAIN(TestFileDialog)
#include "tst_filedialog.moc"
