#include "importers/legacyencoding.h"
#include "support/checklistgenerator.h"
#include "support/markdown.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "workspace/importjob.h"
#include "workspace/workspacesettings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStringEncoder>
#include <QUndoStack>
#include <ctime>
#include <sys/stat.h>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int differing(const QByteArray &one, const QByteArray &other)
{
    if (one.size() != other.size())
        return -1;
    int count = 0;
    for (qsizetype i = 0; i < one.size(); ++i)
        count += one[i] != other[i];
    return count;
}

constexpr auto harbour = "# Harbour audit\n\nSystem: Harbour\n\n## Before launch\n\n"
                         "- [ ] Mend the quay light\n- [x] Paint the bollards\n- [ ] Test the siren\n";

} // namespace

class TestWriteBack : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWorkspace> m_open;
    QString m_path;
    QList<Error> m_refused;

    Workspace &workspace() const { return **m_open; }
    void write(const QByteArray &bytes) const { write(m_path, bytes); }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    ImportOutcome import() const
    {
        const auto outcome = workspace().import(readDocuments({m_path}).read);
        return outcome ? *outcome : ImportOutcome{};
    }
    void load(const QByteArray &bytes) const
    {
        write(bytes);
        import();
    }
    void tick(const char *text) const { QVERIFY(workspace().toggleTick({idOf(text)})); }
    ItemId idOf(const char *text) const
    {
        for (const Item &item : workspace().state().items()) {
            if (workspace().state().title(item).contains(QLatin1String(text)))
                return item.id;
        }
        return {};
    }
    void setting(const QString &name, bool on) const
    {
        QVERIFY(workspace().setSetting(name, on ? workspacesettings::on : QString()));
    }
    QString refusal() const { return m_refused.isEmpty() ? QString() : m_refused.last().message(); }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_open = std::make_unique<OpenWorkspace>();
        m_path = m_open->filePath(QStringLiteral("audit.md"));
        m_refused.clear();
        connect(m_open->operator->(), &Workspace::writeBackRefused, this,
                [this](const Error &error) { m_refused.append(error); });
        setting(workspacesettings::writeTicks, true);
    }
    void cleanup() { m_open.reset(); }

    void nothingIsWrittenUnlessAskedFor()
    {
        setting(workspacesettings::writeTicks, false);
        load(harbour);
        tick("quay light");
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
    }

    void aTickChangesOneByteAndUnticksExactly()
    {
        load(harbour);
        tick("quay light");
        QCOMPARE(contentsOf(m_path), QByteArray(harbour).replace("- [ ] Mend", "- [x] Mend"));
        tick("quay light");
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
    }

    void aTickChangesOneByteInEveryEncoding_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("open");
        // Second bytes of these signs are those of brackets, letters and backslashes.
        QTest::newRow("windows-1251") << QStringLiteral("windows-1251") << QStringLiteral("Починить фонарь на причале");
        QTest::newRow("gb18030") << QStringLiteral("gb18030")
                                 << QStringLiteral("大门整夜敞开，无人看守，码头黑暗，灯塔没有灯光，乕乗");
        QTest::newRow("shift_jis") << QStringLiteral("shift_jis")
                                   << QStringLiteral("ソの表示とポを予定どおりに直してください");
        QTest::newRow("euc-kr") << QStringLiteral("euc-kr")
                                << QStringLiteral("밤새 문이 열려 있고 지키는 사람이 없다 똠");
        QTest::newRow("big5") << QStringLiteral("big5") << QStringLiteral("大門整夜敞開，沒有人看守功能許蓋燈塔");
        QTest::newRow("utf-16le") << QStringLiteral("utf-16le") << QStringLiteral("大门整夜敞开，无人看守码头");
        QTest::newRow("utf-16be") << QStringLiteral("utf-16be") << QStringLiteral("大门整夜敞开，无人看守码头");
    }
    void aTickChangesOneByteInEveryEncoding()
    {
        QFETCH(const QString, encoding);
        QFETCH(const QString, open);
        const QString text = QStringLiteral("# Harbour\n\n- [ ] %1 1\n- [x] %1 2\n- [ ] %1 3\n").arg(open);
        QStringEncoder wide(encoding == QLatin1String("utf-16le") ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
        const QByteArray bytes = encoding.startsWith(QLatin1String("utf-16"))
                                   ? QByteArray(wide(text))
                                   : legacyencoding::fromUtf8(text.toUtf8(), encoding).value_or(QByteArray());
        QCOMPARE(decodeText(bytes).encoding.name, encoding);
        load(bytes);
        for (const Item &item : workspace().state().items()) {
            if (workspace().state().title(item).endsWith(u'3'))
                QVERIFY(workspace().toggleTick({item.id}));
        }
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(differing(contentsOf(m_path), bytes), 1);
        QString wanted = text;
        QCOMPARE(decodeText(contentsOf(m_path)).text,
                 wanted.replace(wanted.lastIndexOf(u'['), 3, QStringLiteral("[x]")));
        workspace().undoStack().undo();
        QCOMPARE(contentsOf(m_path), bytes);
    }

    void undoAndRedoReachTheFile()
    {
        load(harbour);
        tick("quay light");
        workspace().undoStack().undo();
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
        workspace().undoStack().redo();
        QCOMPARE(differing(contentsOf(m_path), harbour), 1);
    }

    void theHistorySaysWhatWasWritten()
    {
        load(harbour);
        tick("quay light");
        const Event event = workspace().history().first();
        QCOMPARE(event.kind, EventKind::WrittenBack);
        QCOMPARE(event.to, QStringLiteral("[x]"));
        QCOMPARE(event.item, idOf("quay light"));
    }

    void severalTicksAtOnceAreOneWrite()
    {
        load(harbour);
        QVERIFY(workspace().toggleTick({idOf("quay light"), idOf("siren")}));
        QCOMPARE(differing(contentsOf(m_path), harbour), 2);
        workspace().undoStack().undo();
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
    }

    void aCapitalMarkComesBackAsItWas()
    {
        const QByteArray text = QByteArray(harbour).replace("[x]", "[X]");
        load(text);
        tick("bollards");
        QCOMPARE(differing(contentsOf(m_path), text), 1);
        tick("bollards");
        QCOMPARE(contentsOf(m_path), text);
    }

    void notApplicableLeavesTheBox()
    {
        load(harbour);
        QVERIFY(workspace().setStatus({idOf("siren")}, Status::NotApplicable));
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
    }

    void noFileOfManyDiffersAfterTickAndUntick()
    {
        int files = 0;
        int boxes = 0;
        int differ = 0;
        QList<std::pair<QString, QByteArray>> written;
        QStringList paths;
        for (quint32 seed = 1; seed <= 240; ++seed) {
            const QString path = m_open->filePath(QStringLiteral("generated-%1.md").arg(seed));
            written.append({path, ChecklistGenerator(seed).document()});
            write(path, written.last().second);
            paths.append(path);
        }
        const ReadBatch batch = readDocuments(paths);
        QVERIFY(batch.refused.isEmpty());
        QVERIFY(workspace().import(batch.read));
        for (const auto &[path, bytes] : std::as_const(written)) {
            ++files;
            const auto &documents = workspace().state().documents();
            const auto document = std::ranges::find_if(
                documents, [&, file = path](const ImportedDocument &one) { return one.facts->path == file; });
            QVERIFY(document != documents.cend());
            QList<ItemId> items;
            for (const Item &item : workspace().state().items()) {
                if (item.document == document->id && item.kind == ItemKind::ChecklistItem)
                    items.append(item.id);
            }
            boxes += int(items.size());
            // One box by itself, another in every file; then each box, in one step.
            const ItemId one = items[files % items.size()];
            QVERIFY(workspace().toggleTick({one}));
            QVERIFY2(m_refused.isEmpty(), qPrintable(path + u' ' + refusal()));
            QVERIFY2(differing(contentsOf(path), bytes) == 1, qPrintable(path));
            QVERIFY(workspace().toggleTick({one}));
            differ += contentsOf(path) != bytes;
            QList<bool> done;
            for (const ItemId id : std::as_const(items))
                done.append(workspace().state().item(id)->state.status == Status::Resolved);
            QVERIFY(workspace().setStatus(items, Status::Resolved));
            QVERIFY2(m_refused.isEmpty(), qPrintable(path + u' ' + refusal()));
            QCOMPARE(differing(contentsOf(path), bytes), int(done.count(false)));
            if (done.contains(false))
                workspace().undoStack().undo();
            differ += contentsOf(path) != bytes;
        }
        qInfo("%d files, %d boxes: %d differ", files, boxes, differ);
        QCOMPARE(files, 240);
        QVERIFY(boxes > 1000);
        QCOMPARE(differ, 0);
    }

    void aLineThatMovedIsFound()
    {
        load(harbour);
        const QByteArray moved =
            QByteArray(harbour).replace("## Before launch\n", "## Before launch\n\nA word first.\n");
        write(moved);
        tick("quay light");
        QCOMPARE(contentsOf(m_path), QByteArray(moved).replace("[ ] Mend", "[x] Mend"));
    }

    void whatItCannotKnowIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QString>("reason");
        QTest::newRow("reworded") << QByteArray(harbour).replace("Mend the", "Replace the")
                                  << QStringLiteral("reads differently");
        QTest::newRow("gone") << QByteArray(harbour).replace("- [ ] Mend the quay light\n", "")
                              << QStringLiteral("not there any more");
        QTest::newRow("twice") << QByteArray(harbour) + "- [ ] Mend the quay light\n"
                               << QStringLiteral("several lines");
        QTest::newRow("in code now") << QByteArray(harbour).replace("- [ ] Mend", "```\n- [ ] Mend")
                                     << QStringLiteral("not there any more");
        QTest::newRow("not text any more") << QByteArray("\0\1\2\3\4", 5).repeated(40) << QStringLiteral("not a text");
    }
    void whatItCannotKnowIsRefusedWithTheReason()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const QString, reason);
        load(harbour);
        write(now);
        const ItemId id = idOf("quay light");
        tick("quay light");
        QVERIFY2(refusal().contains(reason), qPrintable(refusal()));
        QVERIFY(refusal().contains(QLatin1String("audit.md")));
        QCOMPARE(contentsOf(m_path), now);
        QCOMPARE(workspace().state().item(id)->state.status, Status::Resolved); // the tick itself is kept
    }

    void manyTicksOfOneFileCostLittleMoreThanOne()
    {
        constexpr int boxes = 1500;
        QByteArray text = "# Harbour audit\n\nSystem: Harbour\n\n## Before launch\n\n";
        for (int box = 0; box < boxes; ++box)
            text += "- [ ] Mend quay light number " + QByteArray::number(box) + "\n";
        load(text);
        QList<ItemId> items;
        for (const Item &item : workspace().state().items())
            items.append(item.id);
        const std::clock_t before = std::clock();
        QVERIFY(workspace().setStatus(items, Status::Resolved));
        QVERIFY(workspace().finishLongEdit());
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(differing(contentsOf(m_path), text), boxes);
        QCOMPARE(contentsOf(m_path), QByteArray(text).replace("[ ]", "[x]"));
        workspace().undoStack().undo();
        QVERIFY(workspace().finishLongEdit());
        QCOMPARE(contentsOf(m_path), text);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 30, qPrintable(QString::number(seconds))); // one after the other: minutes
    }

    void whatOneFileDoesNotTakeStopsNoOtherTick_data()
    {
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("reason");
        const QByteArray reworded = QByteArray(harbour).replace("Mend the", "Replace the");
        QTest::newRow("reworded") << reworded << QByteArray(reworded).replace("[ ] Test", "[x] Test")
                                  << QStringLiteral("reads differently");
        const QByteArray twice = QByteArray(harbour) + "- [ ] Mend the quay light\n";
        QTest::newRow("twice") << twice << QByteArray(twice).replace("[ ] Test", "[x] Test")
                               << QStringLiteral("several lines");
    }
    void whatOneFileDoesNotTakeStopsNoOtherTick()
    {
        QFETCH(const QByteArray, now);
        QFETCH(const QByteArray, after);
        QFETCH(const QString, reason);
        load(harbour);
        write(now);
        QVERIFY(workspace().toggleTick({idOf("quay light"), idOf("siren")}));
        QCOMPARE(m_refused.size(), 1);
        QVERIFY2(refusal().contains(reason), qPrintable(refusal()));
        QVERIFY2(refusal().contains(QLatin1String("quay light")), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), after);
    }

    void manyResolutionLinesArePutInAndTakenAwayAtOnce()
    {
        setting(workspacesettings::writeResolutions, true);
        QByteArray text = "# Harbour audit\n\nSystem: Harbour\n\n";
        QByteArray after = text;
        for (int box = 0; box < 60; ++box) {
            const QByteArray number = QByteArray::number(box);
            const QByteArray more = box % 3 ? QByteArray() : QByteArray("  and all that hangs on it\n");
            const QByteArray head = box % 20 ? QByteArray() : "## Pier " + number + "\n\n";
            text += head + "- [ ] Mend light " + number + "\n" + more;
            after += head + "- [x] Mend light " + number + "\n" + more + "  - Resolution: 2026-03-06, Ada: resolved\n";
            if (box % 20 == 19) {
                text += "\n";
                after += "\n";
            }
        }
        load(text);
        workspace().setAuthor(QStringLiteral("Ada"));
        QList<ItemId> items;
        for (const Item &item : workspace().state().items())
            items.append(item.id);
        QCOMPARE(items.size(), 60);
        QVERIFY(workspace().setStatus(items, Status::Resolved));
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), after);
        QCOMPARE(import().unchanged.size(), 1);
        workspace().undoStack().undo();
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), text);
        workspace().undoStack().redo();
        tick("light 22"); // whose line reads like all the others
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path),
                 QByteArray(after).replace("- [x] Mend light 22\n  - Resolution: 2026-03-06, Ada: resolved\n",
                                           "- [ ] Mend light 22\n"));
    }

    void aMissingFileIsRefused()
    {
        load(harbour);
        QVERIFY(QFile::remove(m_path));
        tick("quay light");
        QVERIFY2(refusal().contains(QLatin1String("No such file")), qPrintable(refusal()));
        QVERIFY(!QFile::exists(m_path));
    }

    void aReadOnlyFileIsRefused()
    {
        load(harbour);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadUser));
        tick("quay light");
        QVERIFY2(refusal().contains(QLatin1String("read-only")), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), QByteArray(harbour));
    }

    void permissionsStay()
    {
        load(harbour);
        QVERIFY(QFile::setPermissions(m_path, QFile::Permissions(0x6640)));
        const auto before = QFile::permissions(m_path);
        tick("quay light");
        QCOMPARE(QFile::permissions(m_path), before);
    }

    void aLinkIsFollowedToItsFile()
    {
        const QString target = m_open->filePath(QStringLiteral("target.md"));
        write(target, harbour);
        QVERIFY(QFile::link(target, m_path));
        import();
        tick("quay light");
        QVERIFY(QFileInfo(m_path).isSymLink());
        QCOMPARE(differing(contentsOf(target), harbour), 1);
    }

    void ourOwnWriteIsNoNewVersion()
    {
        load(harbour);
        tick("quay light");
        const qsizetype events = workspace().history().size();
        QCOMPARE(import().unchanged.size(), 1);
        QCOMPARE(workspace().history().size(), events);
        m_open->reopen();
        QCOMPARE(import().unchanged.size(), 1);
    }

    void whatOthersWroteBeforeUsIsStillImported()
    {
        load(harbour);
        write(QByteArray(harbour) + "- [ ] Count the buoys\n");
        tick("quay light");
        const ImportOutcome outcome = import();
        QCOMPARE(outcome.unchanged.size(), 0);
        QCOMPARE(outcome.fresh, 1);
        QCOMPARE(workspace().state().item(idOf("quay light"))->state.status, Status::Resolved);
    }

    void aFindingTicksItsBox()
    {
        const QByteArray text = "# Harbour audit\n\nSystem: Harbour\n\n### P0 - Critical\n\n"
                                "- [ ] **SEC-01: Lock the gate**\n  - *Issue:* It stands open\n"
                                "  - *Action:* Lock it\n  - *Effort:* 1 hour | *Owner:* Port\n\n"
                                "- [ ] **SEC-02: Light the pier**\n  - *Issue:* It is dark\n  - *Action:* Light it\n";
        load(text);
        for (const Item &item : workspace().state().items()) {
            if (item.kind == ItemKind::Finding && workspace().state().key(item) == QLatin1String("SEC-01"))
                QVERIFY(workspace().attest({item.id}, QStringLiteral("seen")));
        }
        QCOMPARE(workspace().history().first().kind, EventKind::WrittenBack);
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), QByteArray(text).replace("[ ] **SEC-01", "[x] **SEC-01"));
    }

    void aResolutionLineIsPutBelowAndTakenAwayExactly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray(harbour);
        QTest::newRow("crlf") << QByteArray(harbour).replace("\n", "\r\n");
        QTest::newRow("last line open")
            << QByteArray(harbour).replace("- [x] Paint the bollards\n- [ ] Test the siren\n", "").chopped(1);
        QTest::newRow("two lines") << QByteArray(harbour).replace("quay light\n", "quay light\n  and the pier's\n");
        QTest::newRow("ordered") << QByteArray(harbour).replace("- [ ] Mend", "1. [ ] Mend");
        QStringEncoder encode(QStringEncoder::Utf16LE);
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE") + QByteArray(encode(QString::fromUtf8(harbour)));
        const QByteArray russian = QByteArray(harbour) + "- [ ] Починить фонарь на старом причале\n";
        QTest::newRow("windows-1251") << *legacyencoding::fromUtf8(russian, QStringLiteral("windows-1251"));
    }
    void aResolutionLineIsPutBelowAndTakenAwayExactly()
    {
        QFETCH(const QByteArray, text);
        setting(workspacesettings::writeResolutions, true);
        load(text);
        workspace().setAuthor(QStringLiteral("Ada"));
        QVERIFY(workspace().setNote(idOf("quay light"), QStringLiteral("new lamp since Monday")));
        tick("quay light");
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        const QString now = decodeText(contentsOf(m_path)).text;
        QVERIFY2(now.contains(QLatin1String("- Resolution: 2026-03-06, Ada: new lamp since Monday")), qPrintable(now));
        QCOMPARE(import().unchanged.size(), 1);
        tick("quay light");
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        QCOMPARE(contentsOf(m_path), text);
    }

    void aFindingWithoutABoxGetsItsLineAtItsEnd()
    {
        setting(workspacesettings::writeResolutions, true);
        const QByteArray text = "# Harbour audit\n\nSystem: Harbour\n\n## Critical\n\n### SEC-01: The gate is open\n\n"
                                "Severity: Critical\n\nAnybody walks in.\n\n### SEC-02: The pier is dark\n\n"
                                "Severity: High\n\nNobody sees a thing.\n";
        load(text);
        for (const Item &item : workspace().state().items()) {
            if (workspace().state().key(item) == QLatin1String("SEC-01"))
                QVERIFY(workspace().attest({item.id}, QStringLiteral("closed and locked")));
        }
        QVERIFY2(m_refused.isEmpty(), qPrintable(refusal()));
        const QByteArray now = contentsOf(m_path);
        QVERIFY2(now.indexOf("closed and locked") > now.indexOf("Anybody") &&
                     now.indexOf("closed and locked") < now.indexOf("### SEC-02"),
                 now.constData());
        workspace().undoStack().undo();
        QCOMPARE(contentsOf(m_path), text);
    }

    void afterAReimportWithAResolutionLineNothingIsUnproven()
    {
        setting(workspacesettings::writeResolutions, true);
        load(harbour);
        tick("quay light");
        write(contentsOf(m_path) + "- [ ] Count the buoys\n");
        const ImportOutcome outcome = import();
        QCOMPARE(outcome.unproven, 0);
        QCOMPARE(outcome.fresh, 1);
        QCOMPARE(outcome.gone, 0);
    }
};

QTEST_GUILESS_MAIN(TestWriteBack)
#include "tst_writeback.moc"
