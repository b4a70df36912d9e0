#include "workspace/documentwatch.h"

#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/importjob.h"
#include "workspace/workspacesettings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {
constexpr auto harbour = "# Harbour audit\n\nSystem: Harbour\n\n- [ ] Mend the quay light\n- [ ] Test the siren\n";
constexpr int moment = 30; ///< ms
} // namespace

class TestDocumentWatch : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;
    std::unique_ptr<DocumentWatch> m_watch;
    std::unique_ptr<QSignalSpy> m_changed;
    QString m_path;

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void import() const { QVERIFY((*m_open)->import(readDocuments({m_path}).read)); }
    void watch()
    {
        m_watch = std::make_unique<DocumentWatch>(**m_open, moment);
        m_changed = std::make_unique<QSignalSpy>(m_watch.get(), &DocumentWatch::changed);
        m_watch->setOn(true);
    }
    /// Whatever was under way has been looked at when a change made now is told.
    void proveQuiet(const QByteArray &text)
    {
        write(m_path, text);
        QTRY_COMPARE(m_changed->count(), 1);
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        m_path = m_open->filePath(QStringLiteral("audit.md"));
        write(m_path, harbour);
        import();
    }
    void cleanup()
    {
        m_watch.reset();
        m_open.reset();
    }

    void tellsOfAFileWrittenInPlace()
    {
        watch();
        write(m_path, QByteArray(harbour) + "- [ ] Count the buoys\n");
        QTRY_COMPARE(m_changed->count(), 1);
        QCOMPARE(m_changed->first().first().toStringList(), QStringList{m_path});
    }

    void tellsOfEveryFilePutInItsPlace()
    {
        watch();
        for (int i = 1; i <= 3; ++i) {
            const QString other = m_open->filePath(QStringLiteral(".audit.md.swp"));
            write(other, QByteArray(harbour) + "- [ ] Count the buoys " + QByteArray::number(i) + "\n");
            QVERIFY(QFile::remove(m_path));
            QVERIFY(QFile::rename(other, m_path));
            QTRY_COMPARE(m_changed->count(), i);
        }
    }

    void tellsOfAFileBehindALink()
    {
        const QString target = m_open->filePath(QStringLiteral("docs/real.md"));
        QVERIFY(QDir().mkpath(QFileInfo(target).path()));
        QVERIFY(QFile::rename(m_path, target));
        QVERIFY(QFile::link(target, m_path));
        watch();
        const QString other = m_open->filePath(QStringLiteral("docs/other.md"));
        write(other, QByteArray(harbour) + "- [ ] Count the buoys\n");
        QVERIFY(QFile::remove(target));
        QVERIFY(QFile::rename(other, target));
        QTRY_COMPARE(m_changed->count(), 1);
    }

    void tellsWhatHappenedBeforeItBegan()
    {
        write(m_path, QByteArray(harbour) + "- [ ] Count the buoys\n");
        watch();
        QTRY_COMPARE(m_changed->count(), 1);
    }

    void keepsQuietAboutTheSameContent()
    {
        watch();
        write(m_path, harbour);
        proveQuiet(QByteArray(harbour) + "- [ ] Count the buoys\n");
    }

    void keepsQuietAboutItsOwnWriting()
    {
        QVERIFY((*m_open)->setSetting(workspacesettings::writeTicks, workspacesettings::on));
        watch();
        for (const Item &item : QList<Item>((*m_open)->state().items()))
            QVERIFY((*m_open)->toggleTick({item.id}));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray ticked = file.readAll();
        QCOMPARE(ticked.count("[x]"), 2);
        proveQuiet(ticked + "- [ ] Count the buoys\n");
        const int steps = 1;
        QCOMPARE(m_changed->count(), steps);
    }

    void anImportAfterATickKeepsBoth()
    {
        QVERIFY((*m_open)->setSetting(workspacesettings::writeTicks, workspacesettings::on));
        watch();
        connect(m_watch.get(), &DocumentWatch::changed, this, [this] { import(); });
        const ItemId light = (*m_open)->state().items().first().id;
        write(m_path, QByteArray(harbour) + "- [ ] Count the buoys\n");
        QVERIFY((*m_open)->toggleTick({light})); // in the moment before the change is noticed
        QTRY_COMPARE((*m_open)->state().items().size(), 3);
        QCOMPARE((*m_open)->state().item(light)->state.status, Status::Resolved);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray(harbour).replace("[ ] Mend", "[x] Mend") + "- [ ] Count the buoys\n");
    }

    void aMissingFileIsWaitedFor()
    {
        watch();
        QVERIFY(QFile::remove(m_path));
        proveQuiet(QByteArray(harbour) + "- [ ] Count the buoys\n");
    }
};

QTEST_GUILESS_MAIN(TestDocumentWatch)
#include "tst_documentwatch.moc"
