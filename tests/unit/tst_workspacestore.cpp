#include "storage/workspacestore.h"

#include "storage/migrations.h"
#include "storage/storetransaction.h"
#include "support/processortime.h"
#include "support/readdocuments.h"
#include "support/strict.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

const QDateTime noon(QDate(2026, 3, 6), QTime(12, 0, 0, 250), QTimeZone::utc());

ItemState withStatus(Status status)
{
    ItemState state;
    state.status = status;
    return state;
}

Event edited(ItemId item, const QString &reason = {}, DocumentId document = {})
{
    Event event;
    event.at = noon;
    event.author = QStringLiteral("Ada");
    event.kind = EventKind::Edited;
    event.item = item;
    event.document = document;
    event.field = Field::Owner;
    event.from = QStringLiteral("Ben");
    event.to = QStringLiteral("Cleo");
    event.reason = reason;
    return event;
}

/// One system with one document of \a count findings.
ItemId fill(WorkspaceStore &store, int count)
{
    auto transaction = store.begin();
    const SystemId system = *transaction->insert(System{{}, QStringLiteral("Harbour"), QDate(2026, 3, 2)});
    QList<Finding> findings;
    for (int i = 0; i < count; ++i)
        findings.append(harbourFinding(QStringLiteral("K-%1").arg(i), QStringLiteral("Quay %1").arg(i)));
    ImportedDocument document{{},
                              system,
                              noon,
                              QStringLiteral("Ada"),
                              std::make_shared<const AuditDocument>(harbourAudit(QStringLiteral("/a.md"), findings))};
    document.id = *transaction->insert(document, QByteArray("raw\0bytes", 9));
    ItemId last;
    const QList<Item> items = itemsOf(*document.facts);
    for (int place = 0; place < items.size(); ++place) {
        Item item = items[place];
        item.document = document.id;
        last = *transaction->insert(item, place);
    }
    return transaction->commit() ? last : ItemId{};
}

} // namespace

class TestWorkspaceStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<WorkspaceStore> m_store;

    QString path() const { return m_dir->filePath(QStringLiteral("team.shipworthy")); }
    void reopen()
    {
        m_store.reset();
        m_store = *WorkspaceStore::open(path());
    }

private slots:
    void init()
    {
        failOnAnyWarning();
        m_dir = std::make_unique<QTemporaryDir>();
        m_store = *WorkspaceStore::create(path());
    }
    void cleanup() { m_store.reset(); }

    void givesBackWhatWasStored()
    {
        const ItemId id = fill(*m_store, 3);
        reopen();
        const auto state = m_store->load();
        QVERIFY2(state, state ? "" : qPrintable(state.error().message()));
        QCOMPARE(state->systems().size(), 1);
        QCOMPARE(state->systems().first().planStart, QDate(2026, 3, 2));
        QCOMPARE(state->documents().first().importedAt, noon);
        QCOMPARE(state->items().size(), 3);
        QCOMPARE(state->items().last().id, id);
        QCOMPARE(state->title(*state->item(id)), QStringLiteral("Quay 2"));
        QCOMPARE(state->item(id)->system, state->systems().first().id);
        QCOMPARE(*m_store->documentBytes(state->documents().first().id), QByteArray("raw\0bytes", 9));
    }

    /// The step to version 6 of the schema: what people say about findings that say the same.
    void aFileOfBeforeDuplicatesKeepsWhatItHasAndTakesThem()
    {
        const ItemId id = fill(*m_store, 3);
        m_store.reset();
        {
            const auto older = Database::open(path(), Access::ReadWrite);
            QVERIFY(older);
            for (const QString &statement :
                 {QStringLiteral("DROP TABLE duplicate"), QStringLiteral("DROP TABLE distinct_pair"),
                  QStringLiteral("PRAGMA user_version = 5")})
                QVERIFY(older->run(statement));
            QCOMPARE(*schemaOf(*older), *schemaAt(builtInMigrations(), 5));
        }
        reopen();
        const auto before = m_store->load();
        QVERIFY2(before, before ? "" : qPrintable(before.error().message()));
        QCOMPARE(before->items().size(), 3);
        QVERIFY(before->mergedDuplicates().isEmpty());
        const ItemId first = before->items().first().id;
        const ItemId second = before->items().at(1).id;
        const DuplicateGroup same{.lead = id, .members = {first, id}, .by = QStringLiteral("Ada"), .at = noon};
        const DistinctPair apart{.one = first, .other = second, .by = QStringLiteral("Ada"), .at = noon};
        auto transaction = m_store->begin();
        QVERIFY(transaction->keep(same));
        QVERIFY(transaction->keep(apart));
        QVERIFY(transaction->commit());
        reopen();
        const auto after = m_store->load();
        QVERIFY(after);
        QCOMPARE(after->shownAs(*after->item(first)), id);
        QVERIFY(after->areDistinct(first, second));
    }

    void keepsEveryFieldOfAnItem()
    {
        const ItemId id = fill(*m_store, 1);
        const ItemState full{.status = Status::Accepted,
                             .severity = Severity::Low,
                             .priority = Priority::P0,
                             .owner = QStringLiteral("Zoë “Z” 漢字 \U0001F6A2"),
                             .due = QDate(2026, 12, 31),
                             .note = QStringLiteral("two\nlines; DROP TABLE item"),
                             .attestation = Attestation{QStringLiteral("seen"), QStringLiteral("Ada"),
                                                        QDateTime(QDate(2026, 3, 1), QTime(8, 0), QTimeZone::utc())},
                             .waiver = Waiver{QStringLiteral("small"), QStringLiteral("Ben"), QDate(2026, 4, 1)}};
        auto transaction = m_store->begin();
        QVERIFY(transaction->updateState(id, full));
        QVERIFY(transaction->commit());
        reopen();
        QCOMPARE(m_store->load()->item(id)->state, full);
    }

    void whatIsWrittenAtOnceIsOneStep()
    {
        const ItemId id = fill(*m_store, 1);
        for (const char *reason : {"first", "second"}) {
            auto transaction = m_store->begin();
            QVERIFY(transaction->add(edited(id, QString::fromLatin1(reason))));
            QVERIFY(transaction->add(edited({}, QString::fromLatin1(reason))));
            QVERIFY(transaction->commit());
        }
        const auto events = m_store->history({}, {}, 10);
        QCOMPARE(events->size(), 4);
        QCOMPARE(events->at(0).step, events->at(1).step);
        QCOMPARE(events->at(0).step, events->at(1).sequence);
        QVERIFY(events->at(2).step != events->at(1).step);
    }

    void settingsStay()
    {
        QCOMPARE(*m_store->setting(QStringLiteral("watch")), QString());
        auto transaction = m_store->begin();
        QVERIFY(transaction->setSetting(QStringLiteral("watch"), QStringLiteral("no")));
        QVERIFY(transaction->setSetting(QStringLiteral("watch"), QStringLiteral("yes")));
        QVERIFY(transaction->commit());
        reopen();
        QCOMPARE(*m_store->setting(QStringLiteral("watch")), QStringLiteral("yes"));
    }

    void anUncommittedChangeLeavesNothing()
    {
        const ItemId id = fill(*m_store, 1);
        {
            auto transaction = m_store->begin();
            QVERIFY(transaction->updateState(id, withStatus(Status::Resolved)));
            QVERIFY(transaction->add(edited(id)));
        }
        QCOMPARE(m_store->load()->item(id)->state.status, Status::Open);
        QVERIFY(m_store->history({}, {}, 10)->isEmpty());
    }

    void historyIsNewestFirstAndBySubject()
    {
        const ItemId id = fill(*m_store, 2);
        auto transaction = m_store->begin();
        QVERIFY(transaction->add(edited(id, QStringLiteral("one"))));
        QVERIFY(transaction->add(edited({}, QStringLiteral("two"))));
        QVERIFY(transaction->add(edited(id, QStringLiteral("three"))));
        QVERIFY(transaction->commit());
        const auto all = m_store->history({}, {}, 2);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().reason, QStringLiteral("three"));
        QVERIFY(all->first().sequence > all->last().sequence);
        const auto its = m_store->history(id, {}, 10);
        QCOMPARE(its->size(), 2);
        Event expected = edited(id, QStringLiteral("one"));
        expected.sequence = its->last().sequence;
        expected.step = expected.sequence;
        QCOMPARE(its->last(), expected);
    }

    void historyCannotBeChanged_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("update") << QStringLiteral("UPDATE event SET author = 'nobody'");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM event");
        QTest::newRow("replace") << QStringLiteral(
            "REPLACE INTO event (sequence, at, author, kind) VALUES (1, '', '', '')");
    }

    void historyCannotBeChanged()
    {
        QFETCH(const QString, sql);
        auto transaction = m_store->begin();
        QVERIFY(transaction->add(edited({})));
        QVERIFY(transaction->commit());
        const auto other = Database::open(path(), Access::ReadWrite);
        const auto refused = other->run(sql);
        QVERIFY(!refused);
        QVERIFY(refused.error().cause.contains(QLatin1String("the history is append-only")));
        QCOMPARE(m_store->history({}, {}, 10)->first().author, QStringLiteral("Ada"));
    }

    void decidedFieldsAreThosePeopleEditedAndDidNotUndo()
    {
        const ItemId id = fill(*m_store, 2);
        const DocumentId document = m_store->load()->documents().first().id;
        const ItemId other{id.value - 1};
        auto transaction = m_store->begin();
        QVERIFY(transaction->add(edited(id)));
        QVERIFY(transaction->add(edited(other)));
        QVERIFY(transaction->add(edited(other, QStringLiteral("undo"))));
        QVERIFY(transaction->add(edited(other, QStringLiteral("import"), document)));
        QVERIFY(transaction->commit());
        const auto decided = m_store->decidedFields(document);
        QCOMPARE(decided->size(), 1);
        QCOMPARE(decided->value(id), QSet<Field>{Field::Owner});
    }

    void refusesToOverwriteWhatAnotherProgramChanged()
    {
        const ItemId id = fill(*m_store, 1);
        auto other = *WorkspaceStore::open(path());
        auto theirs = other->begin();
        QVERIFY(theirs->updateState(id, withStatus(Status::Deferred)));
        QVERIFY(theirs->commit());
        const auto mine = m_store->begin();
        QVERIFY(!mine);
        QVERIFY(mine.error().message().contains(QLatin1String("another program changed it meanwhile")));
    }

    void aFullFileKeepsTheOldState()
    {
        const ItemId id = fill(*m_store, 1);
        // The store's own connection is the only one.
        QSqlQuery limit(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst(), false));
        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1")));
        limit.clear();
        {
            auto transaction = m_store->begin();
            ItemState large;
            large.note = QString(100000, u'x');
            const auto failed = transaction->updateState(id, large);
            QVERIFY(!failed);
            QVERIFY2(failed.error().message().contains(QLatin1String("full")), qPrintable(failed.error().message()));
        }
        QCOMPARE(m_store->load()->item(id)->state.note, QString());
    }

    void aRowThatMakesNoSenseIsNamed()
    {
        const ItemId id = fill(*m_store, 1);
        QVERIFY(Database::open(path(), Access::ReadWrite)->run(QStringLiteral("UPDATE item SET status = 'sunk'")));
        const auto state = m_store->load();
        QVERIFY(!state);
        QVERIFY(state.error().message().contains(QStringLiteral("item %1").arg(id.value)));
        QVERIFY(state.error().message().contains(QLatin1String("sunk")));
    }

    void loadsFiveThousandItemsQuickly()
    {
        fill(*m_store, 5000);
        const ProcessorTime time;
        QCOMPARE(m_store->load()->items().size(), 5000);
        QVERIFY2(time.elapsed() < 3000, qPrintable(QString::number(time.elapsed())));
        qInfo("5 000 items in %lld ms", time.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceStore)
#include "tst_workspacestore.moc"
