#include "workspace/importjob.h"

#include "support/strict.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

using namespace shipworthy;

class TestImportJob : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString file(const QString &name, const QByteArray &text = "# Harbour audit\n\nAll is well.\n") const
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(text) == text.size() ? path : QString();
    }

    static QStringList namesOf(const QList<ReadDocument> &documents)
    {
        QStringList names;
        for (const ReadDocument &document : documents)
            names.append(QFileInfo(document.facts.path).fileName());
        return names;
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void readsOffTheGuiThreadAndSaysHowFarItIs()
    {
        const QStringList paths{file(QStringLiteral("a.md")), file(QStringLiteral("b.md"))};
        ImportJob job;
        QList<int> done;
        QList<ReadDocument> read;
        bool onOwnThread = true;
        connect(&job, &ImportJob::progressed, this, [&](int count, int total, const QString &) {
            onOwnThread = onOwnThread && QThread::currentThread() == thread();
            QCOMPARE(total, 2);
            done.append(count);
        });
        connect(&job, &ImportJob::finished, this, [&](const auto &documents, const auto &refused, bool cancelled) {
            read = documents;
            QVERIFY(refused.isEmpty());
            QVERIFY(!cancelled);
        });
        job.start(paths);
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(done, (QList<int>{0, 1}));
        QVERIFY(onOwnThread);
        QCOMPARE(read.first().bytes, QByteArray("# Harbour audit\n\nAll is well.\n"));
    }

    void aCancelledJobSaysSo()
    {
        QStringList paths;
        for (int i = 0; i < 300; ++i)
            paths.append(file(QStringLiteral("%1.md").arg(i)));
        ImportJob job;
        qsizetype count = -1;
        bool wasCancelled = false;
        connect(&job, &ImportJob::progressed, &job, [&job](int done) {
            if (done == 1)
                job.cancel();
        });
        connect(&job, &ImportJob::finished, this, [&](const auto &documents, const auto &, bool cancelled) {
            count = documents.size();
            wasCancelled = cancelled;
        });
        job.start(paths);
        QTRY_VERIFY(count >= 0);
        QVERIFY(wasCancelled);
        QVERIFY(count >= 1 && count <= paths.size());
    }

    void aDeadOwnerIsNotCalled()
    {
        bool called = false;
        {
            ImportJob job;
            connect(&job, &ImportJob::finished, this, [&called] { called = true; });
            job.start({file(QStringLiteral("a.md"))});
        }
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void searchesFoldersForDocuments()
    {
        file(QStringLiteral("in/b.md"));
        file(QStringLiteral("in/a.markdown"));
        file(QStringLiteral("in/c.txt"));
        file(QStringLiteral("in/picture.png"));
        file(QStringLiteral("in/.hidden.md"));
        file(QStringLiteral("in/.git/d.md"));
        file(QStringLiteral("in/deeper/0.md"));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("in")), m_dir->filePath(QStringLiteral("in/deeper/loop"))));
        const ReadBatch batch = readDocuments({m_dir->filePath(QStringLiteral("in"))});
        QCOMPARE(namesOf(batch.read), (QStringList{QStringLiteral("a.markdown"), QStringLiteral("b.md"),
                                                   QStringLiteral("c.txt"), QStringLiteral("0.md")}));
        QVERIFY(batch.refused.isEmpty());
    }

    void takesOnlyTablesOfAuditsOutOfFolders()
    {
        file(QStringLiteral("in/findings.csv"), "ID,Finding,Severity,Status\nA-1,Siren is mute,High,Open\n");
        file(QStringLiteral("in/berths.csv"), "Berth,Length,Draught\n1,12,2\n2,14,3\n");
        file(QStringLiteral("in/users.csv"), "id,name,status\n1,Ada,active\n2,Ben,away\n");
        file(QStringLiteral("in/page.html"), "<html><body><h1>Harbour audit</h1><p>All is well.</body></html>");
        file(QStringLiteral("in/node_modules/quay/README.md"));
        file(QStringLiteral("in/docs/vendor/notes.md"));
        const ReadBatch batch = readDocuments({m_dir->filePath(QStringLiteral("in"))});
        QCOMPARE(namesOf(batch.read), (QStringList{QStringLiteral("findings.csv"), QStringLiteral("page.html")}));
        QCOMPARE(batch.passedOver.tables.size(), 2);
        QCOMPARE(batch.passedOver.folders.size(), 2);
        QVERIFY(wordsFor(batch.passedOver).startsWith(QLatin1String("2 tables whose columns are not understood")));
    }

    void takesOnlyPagesOfAuditsOutOfFolders()
    {
        file(QStringLiteral("in/audit.html"), "<html><body><h1>Harbour audit</h1><p>All is well.</body></html>");
        file(QStringLiteral("in/notes.html"),
             "<html><body><h1>Pier</h1><h2>Findings</h2><ul><li><b>[High]</b> Siren is mute</li><li><b>[Low]</b> Paint "
             "is old</li></ul></body></html>");
        file(QStringLiteral("in/api.html"), "<html><head><meta name=\"generator\" content=\"Doxygen 1.9\"></head><body>"
                                            "<h1>Audit class</h1><p>Counts ropes.</p></body></html>");
        file(QStringLiteral("in/coverage.html"), "<html><head><title>Coverage report</title></head><body><h1>Coverage "
                                                 "report: 71%</h1><table><tr><th>Module</th><th>Lines</th></tr>"
                                                 "<tr><td>pier.py</td><td>12</td></tr></table></body></html>");
        file(QStringLiteral("in/welcome.html"), "<html><body><h1>Welcome</h1><p>Our harbour.</p></body></html>");
        const ReadBatch batch = readDocuments({m_dir->filePath(QStringLiteral("in"))});
        QCOMPARE(namesOf(batch.read), (QStringList{QStringLiteral("audit.html"), QStringLiteral("notes.html")}));
        QCOMPARE(batch.passedOver.pages.size(), 3);
        QVERIFY(batch.refused.isEmpty());
        QCOMPARE(wordsFor(batch.passedOver), QStringLiteral("3 pages that are no audit's"));
        QCOMPARE(readDocuments({m_dir->filePath(QStringLiteral("in/welcome.html"))}).read.size(), 1);
    }

    void aFolderOfThatNameIsSearchedWhereItIsNamed()
    {
        file(QStringLiteral("build/audit.md"));
        QCOMPARE(readDocuments({m_dir->filePath(QStringLiteral("build"))}).read.size(), 1);
    }

    void aTableWithARememberedMappingIsTaken()
    {
        const QString path = file(QStringLiteral("in/berths.csv"), "Berth,Trouble,Bad\n1,Rotten planks,high\n");
        ColumnMapping mapping;
        mapping.set(QStringLiteral("Trouble"), ColumnRole::Title);
        mapping.set(QStringLiteral("Bad"), ColumnRole::Severity);
        mapping.set(QStringLiteral("Berth"), ColumnRole::Note);
        const ColumnMappings mappings{
            {headerSignature({QStringLiteral("Bad"), QStringLiteral("BERTH"), QStringLiteral("Trouble ")}), mapping}};
        QVERIFY(readDocuments({QFileInfo(path).path()}).read.isEmpty());
        const ReadBatch batch = readDocuments({QFileInfo(path).path()}, {}, {}, mappings);
        QCOMPARE(batch.read.size(), 1);
        QCOMPARE(batch.read.first().facts.findings.size(), 1);
        QCOMPARE(batch.read.first().facts.findings.first().notes, QStringList{QStringLiteral("Berth: 1")});
    }

    void readsBytesAsTheirServerCalledThem()
    {
        const DocumentBytes table{
            QStringLiteral("https://docs.example/export?id=7"),
            "ID,Finding,Severity\nA-1,Siren is mute,High\n",
            {.etag = {}, .lastModified = {}, .contentType = QStringLiteral("text/csv; charset=utf-8")}};
        const auto read = readDocument(table, {});
        QVERIFY(read);
        QCOMPARE(read->facts.path, table.path);
        QCOMPARE(read->retrieval, table.retrieval);
        QCOMPARE(read->facts.findings.size(), 1);
        const auto refused = readDocument(DocumentBytes{table.path, QByteArray("\x7f\x45LF\0\0\0", 7), {}}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message().contains(table.path), qPrintable(refused.error().message()));
    }

    void readsTheSamplesOfTheProgram()
    {
        const ReadBatch batch = readDocuments({QStringLiteral(":/samples")});
        QVERIFY2(batch.refused.isEmpty(),
                 batch.refused.isEmpty() ? "" : qPrintable(batch.refused.first().error.message()));
        QCOMPARE(batch.read.size(), QDir(QStringLiteral(":/samples")).count());
        for (const ReadDocument &document : batch.read)
            QVERIFY(document.facts.path.startsWith(QLatin1String(":/samples/")));
    }

    void readsAFileThatIsNamedTwiceOnce()
    {
        const QString path = file(QStringLiteral("a.md"));
        const QString link = m_dir->filePath(QStringLiteral("link.md"));
        QVERIFY(QFile::link(path, link));
        QCOMPARE(readDocuments({path, link, m_dir->path()}).read.size(), 1);
    }

    void refusesWhatCannotBeReadAndGoesOn()
    {
        const QString missing = m_dir->filePath(QStringLiteral("missing.md"));
        const QString empty = m_dir->filePath(QStringLiteral("folder"));
        QVERIFY(QDir().mkpath(empty));
        const ReadBatch batch = readDocuments(
            {missing, missing, empty, file(QStringLiteral("nothing.md"), {}), file(QStringLiteral("a.md"))});
        QCOMPARE(namesOf(batch.read), QStringList{QStringLiteral("a.md")});
        QCOMPARE(batch.refused.size(), 3);
        for (const RefusedInput &refused : batch.refused)
            QVERIFY2(refused.error.message().contains(QFileInfo(refused.path).fileName()),
                     qPrintable(refused.error.message()));
    }

    void namesEachDocumentBeforeItIsRead()
    {
        QStringList named;
        const QString path = file(QStringLiteral("a.md"));
        const ReadBatch batch = readDocuments({path}, [&named](const QString &name) { named.append(name); });
        QCOMPARE(named, QStringList{path});
        QCOMPARE(batch.read.size(), 1);
    }

    void stopsWhenTold()
    {
        std::stop_source stop;
        const QStringList paths{file(QStringLiteral("a.md")), file(QStringLiteral("b.md"))};
        const ReadBatch batch = readDocuments(
            paths, [&stop](const QString &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(batch.read.size() <= 1);
        QVERIFY(batch.refused.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportJob)
#include "tst_importjob.moc"
