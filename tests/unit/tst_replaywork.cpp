#include "base/job.h"
#include "support/openworkspace.h"
#include "support/strict.h"
#include "support/workspacefixture.h"
#include "workspace/replaywork.h"

#include <QSqlError>
#include <QUndoStack>

using namespace shipworthy;

namespace {

QList<Finding> findings(int count)
{
    QList<Finding> all;
    for (int i = 0; i < count; ++i)
        all.append(test::finding(QStringLiteral("K-%1").arg(i), QStringLiteral("Mend plank %1").arg(i)));
    return all;
}

} // namespace

class TestReplayWork : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_workspace = std::make_unique<test::OpenWorkspace>();
        m_workspace->now = QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::utc());
        m_workspace->import({test::audit(QStringLiteral("pier.md"), QStringLiteral("Pier"), findings(4)),
                             test::audit(QStringLiteral("quay.md"), QStringLiteral("Quay"), findings(3))});
        m_pier = ws().state().systems()[0].id;
        m_quay = ws().state().systems()[1].id;
    }
    void cleanup() { m_workspace.reset(); }

    void anotherThreadSeesThePast()
    {
        later(2);
        QVERIFY(ws().attest({ws().state().items()[0].id}, QStringLiteral("seen")));
        later(3);
        QVERIFY(ws().attest({ws().state().items()[1].id}, QStringLiteral("seen")));
        std::optional<Result<Replayed>> answer;
        const Job job =
            Job::start(replayWork(ws(), {m_pier}), [&](const Result<Replayed> &replayed) { answer = replayed; });
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
        QList<int> notDone;
        for (const DayState &state : (*answer)->days.value(m_pier))
            notDone.append(state.notDone());
        QCOMPARE(notDone, QList<int>({4, 4, 3, 3, 3, 2}));
    }

    void undoneEditsLeaveNoTraceButTheirDays()
    {
        later(1);
        QVERIFY(ws().attest({ws().state().items()[0].id}, QStringLiteral("seen")));
        later(1);
        ws().undoStack().undo();
        later(1);
        const QList<DayState> days = replayed({m_pier}).days.value(m_pier);
        QList<int> notDone;
        for (const DayState &state : days)
            notDone.append(state.notDone());
        QCOMPARE(notDone, QList<int>({4, 3, 4, 4}));
    }

    void systemsAreToldApart()
    {
        later(1);
        QVERIFY(ws().attest({ws().state().items()[0].id}, QStringLiteral("seen")));
        const Replayed result = replayed({m_pier, m_quay});
        QCOMPARE(result.days.value(m_pier).last().notDone(), 3);
        QCOMPARE(result.days.value(m_quay).last().notDone(), 3);
        QCOMPARE(result.days.value(m_quay).last().rated, 3);
    }

    void fromADayOnIsTheSameTail()
    {
        for (int day = 0; day < 3; ++day) {
            later(4);
            QVERIFY(ws().attest({ws().state().items()[day].id}, QStringLiteral("seen")));
        }
        const QList<DayState> whole = replayed({m_pier}).days.value(m_pier);
        const QDate from = ws().now().date().addDays(-6);
        const QList<DayState> tail = (*replayWork(ws(), {m_pier}, from)({})).days.value(m_pier);
        QCOMPARE(tail.size(), 7);
        for (qsizetype i = 1; i <= tail.size(); ++i)
            QCOMPARE(tail[tail.size() - i].notDone(), whole[whole.size() - i].notDone());
    }

    void onlySomeItemsCountWhereThatIsWanted()
    {
        later(2);
        QVERIFY(ws().attest({ws().state().items()[0].id, ws().state().items()[1].id}, QStringLiteral("seen")));
        const auto first = [id = ws().state().items()[0].id](const WorkspaceState &, const Item &item) {
            return item.id == id;
        };
        const auto some = replayWork(ws(), {m_pier, m_quay}, {}, first)({});
        QVERIFY(some);
        QCOMPARE(some->days.value(m_pier).first().notDone(), 1);
        QCOMPARE(some->days.value(m_pier).last().notDone(), 0);
        QVERIFY(!some->days.contains(m_quay)); // none of its items count
    }

    void aNewVersionOfADocumentKeepsItsPast()
    {
        later(5);
        AuditDocument again = test::audit(QStringLiteral("pier.md"), QStringLiteral("Pier"), findings(5));
        again.sha256 = QString(64, u'c');
        m_workspace->import({again});
        const QList<DayState> days = replayed({m_pier}).days.value(m_pier);
        QCOMPARE(days.size(), 6);
        QCOMPARE(days.first().rated, 4);
        QCOMPARE(days[4].rated, 4);
        QCOMPARE(days[5].rated, 5);
        QCOMPARE(days[5].fresh, 1);
    }

    void aCopyTellsTheSamePast()
    {
        later(1);
        QVERIFY(ws().attest({ws().state().items()[0].id}, QStringLiteral("seen")));
        const QString copy = m_workspace->filePath(QStringLiteral("copy.shipworthy"));
        QVERIFY(ws().saveAs(copy));
        QCOMPARE(replayed({m_pier}).days.value(m_pier).last().notDone(), 3);
    }

    void aHundredThousandEventsAreReadAndReplayed()
    {
        later(90);
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("filler"));
            database.setDatabaseName(m_workspace->path());
            QVERIFY(database.open());
            database.transaction();
            QSqlQuery insert(database);
            insert.prepare(
                QStringLiteral("INSERT INTO event (at, author, kind, system, item, field, from_text, to_text) "
                               "VALUES (?, 'A. Keel', 'edited', ?, ?, 'status', ?, ?)"));
            for (int i = 0; i < 100'000; ++i) {
                const bool done = i / 4 % 2 == 1;
                insert.addBindValue(ws().now().addDays(i / 1200 - 85).toString(Qt::ISODateWithMs));
                insert.addBindValue(m_pier.value);
                insert.addBindValue(ws().state().items()[i % 4].id.value);
                insert.addBindValue(done ? QStringLiteral("resolved") : QStringLiteral("open"));
                insert.addBindValue(done ? QStringLiteral("open") : QStringLiteral("resolved"));
                QVERIFY(insert.exec());
            }
            QVERIFY(database.commit());
        }
        QSqlDatabase::removeDatabase(QStringLiteral("filler"));
        Replayed result;
        QBENCHMARK_ONCE
        {
            result = replayed({m_pier});
        }
        QCOMPARE(result.history.size(), 100'001);
        QCOMPARE(result.days.value(m_pier).size(), 91);
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(replayWork(ws(), {m_pier})(stop.get_token())->days.isEmpty());
    }

private:
    [[nodiscard]] Workspace &ws() const { return **m_workspace; }
    void later(int days) { m_workspace->now = m_workspace->now.addDays(days); }
    [[nodiscard]] Replayed replayed(const QList<SystemId> &systems) const { return *replayWork(ws(), systems)({}); }

    std::unique_ptr<test::OpenWorkspace> m_workspace;
    SystemId m_pier;
    SystemId m_quay;
};

QTEST_GUILESS_MAIN(TestReplayWork)
#include "tst_replaywork.moc"
