#include "cli/gatecommand.h"
#include "support/commandrun.h"
#include "support/openworkspace.h"
#include "support/states.h"
#include "support/strict.h"
#include "workspace/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>
#include <algorithm>

using namespace shipworthy;
using cli::ExitCode;

class TestGateCommand : public QObject {
    Q_OBJECT
    cli::GateCommand m_command;
    QTemporaryDir m_dir;

    QString documentWith(const QByteArray &text)
    {
        QFile file(m_dir.filePath(QStringLiteral("%1.md").arg(qHash(text))));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the fixture");
        return file.fileName();
    }

private slots:
    void init() { test::failOnAnyWarning(); }

    void theExitCodeIsTheVerdict_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<ExitCode>("code");
        const QByteArray open = "# Pier audit\n\n## Findings\n\n### 1.1 Rope frays\n\n**Severity**: "
                                "CRITICAL\n\n**Description**: It will break.\n";
        const QByteArray high = "# Pier audit\n\n## Findings\n\n### 1.1 Rope frays\n\n**Severity**: "
                                "HIGH\n\n**Description**: It will break.\n";
        const QByteArray low = "# Pier audit\n\n## Findings\n\n### 1.1 Rope frays\n\n**Severity**: "
                               "LOW\n\n**Description**: It will break.\n";
        const QStringList allow{QStringLiteral("--allow-conditional")};
        QTest::newRow("no-go") << open << QStringList{} << ExitCode::No;
        QTest::newRow("no-go stays no-go") << open << allow << ExitCode::No;
        QTest::newRow("conditional") << high << QStringList{} << ExitCode::No;
        QTest::newRow("conditional allowed") << high << allow << ExitCode::Ok;
        QTest::newRow("go") << low << QStringList{} << ExitCode::Ok;
        QTest::newRow("not rated") << QByteArray("# Pier notes\n\nAll is calm.\n") << allow << ExitCode::No;
    }
    void theExitCodeIsTheVerdict()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, options);
        const auto run = test::run(m_command, options + QStringList{documentWith(text)});
        QTEST(run.code, "code");
        QVERIFY(!run.out.isEmpty());
    }

    void aScanThatNamesNoSystemIsOfTheOneThatIsSaid()
    {
        const QString audit = documentWith("# Pier audit\n\nSystem: Pier\n\n## Findings\n\n### 1.1 Rope frays\n\n"
                                           "**Severity**: LOW\n\n**Description**: It will break.\n");
        const QString scan = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/fixtures/scanners/npm-audit-2.json");
        const auto systems = [&](const QStringList &options) {
            const auto run = test::run(m_command, options + QStringList{QStringLiteral("--format=json"), audit, scan});
            return QJsonDocument::fromJson(run.out)[u"systems"].toArray().size();
        };
        QCOMPARE(systems({}), 2);
        QCOMPARE(systems({QStringLiteral("--about"), QStringLiteral("Pier")}), 1);
    }

    void tablesAreReadAsAWorkspaceRemembersTheirColumns()
    {
        const QString table = m_dir.filePath(QStringLiteral("planks.csv"));
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Trouble,How bad\nRotten planks,high\n");
        file.close();
        const QString path = m_dir.filePath(QStringLiteral("pier.shipworthy"));
        {
            ColumnMapping mapping;
            mapping.set(QStringLiteral("Trouble"), ColumnRole::Title);
            mapping.set(QStringLiteral("How bad"), ColumnRole::Severity);
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace);
            QVERIFY((*workspace)->setColumnMapping({QStringLiteral("Trouble"), QStringLiteral("How bad")}, mapping));
        }
        QVERIFY(!test::run(m_command, {table}).out.contains("Rotten planks"));
        const auto run = test::run(m_command, {QStringLiteral("--columns-of"), path, table});
        QVERIFY2(run.out.contains("Rotten planks"), run.out.constData());
        const QString none = m_dir.filePath(QStringLiteral("none.shipworthy"));
        QCOMPARE(test::run(m_command, {QStringLiteral("--columns-of"), none, table}).code, ExitCode::Error);
    }

    void namesTheItemsThatBlock()
    {
        const auto run =
            test::run(m_command, {QStringLiteral("--format"), QStringLiteral("json"),
                                  QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/samples/harbour-booking-audit.md")});
        QCOMPARE(run.code, ExitCode::No);
        const QJsonObject json = QJsonDocument::fromJson(run.out).object();
        QCOMPARE(json.value(u"verdict").toString(), QStringLiteral("no-go"));
        const QJsonArray blockers = json.value(u"systems").toArray().first().toObject().value(u"blockers").toArray();
        QStringList keys;
        for (const QJsonValue &blocker : blockers) {
            if (blocker.toObject().value(u"forcesNoGo").toBool())
                keys.append(blocker.toObject().value(u"key").toString());
        }
        keys.sort();
        QCOMPARE(keys, (QStringList{QStringLiteral("SEC-01"), QStringLiteral("SEC-02"), QStringLiteral("SEC-04")}));
    }

    void whatForcesNoGoComesFirstThenBySeverityAndPriority()
    {
        const QString path = documentWith("# Pier audit\n\n## Findings\n\n"
                                          "### H-1 Old lamp\n\n**Severity**: HIGH\n\n"
                                          "### C-1 Rope frays\n\n**Severity**: CRITICAL\n\n"
                                          "### C-2 Chain is gone\n\n**Severity**: CRITICAL\n**Priority**: P0\n\n");
        const QByteArray text = test::run(m_command, {path}).out;
        QList<qsizetype> places;
        for (const char *title : {"Chain is gone", "Rope frays", "Old lamp"})
            places.append(text.indexOf(title));
        QVERIFY2(std::ranges::is_sorted(places) && places.first() > 0, text.constData());
        const auto run = test::run(m_command, {QStringLiteral("--format=json"), path});
        QStringList keys;
        const QJsonObject system = QJsonDocument::fromJson(run.out)[u"systems"].toArray().first().toObject();
        for (const QJsonValue &blocker : system[u"blockers"].toArray())
            keys.append(blocker[u"key"].toString());
        QCOMPARE(keys, (QStringList{QStringLiteral("C-2"), QStringLiteral("C-1"), QStringLiteral("H-1")}));
    }

    void aWaiverThatExpiredSaysSinceWhen()
    {
        test::OpenWorkspace workspace;
        AuditDocument audit;
        audit.path = QStringLiteral("pier.md");
        audit.system = QStringLiteral("Pier");
        audit.findings = {test::finding(QStringLiteral("P-1"), Severity::Critical)};
        workspace.import({audit});
        const ItemId item = workspace->state().items().first().id;
        QVERIFY(workspace->accept({item}, QStringLiteral("Low tide"), QDate(2026, 3, 9)));
        const QString path = workspace.path();
        workspace.close();
        const QByteArray text = test::run(m_command, {path}).out;
        const QString since = QLocale().toString(QDate(2026, 3, 10), QStringLiteral("d MMM yyyy"));
        QVERIFY2(text.contains(QStringLiteral("waiver expired since %1").arg(since).toUtf8()), text.constData());
        QVERIFY(!text.contains("Accepted"));
    }

    void anErrorOutweighsTheVerdict()
    {
        const auto run = test::run(
            m_command, {QStringLiteral("/nonexistent.md"), documentWith("# A\n\n### 1.1 B\n\n**Severity**: LOW\n")});
        QCOMPARE(run.code, ExitCode::Error);
        QVERIFY(run.err.contains("/nonexistent.md"));
    }
};

QTEST_GUILESS_MAIN(TestGateCommand)
#include "tst_gatecommand.moc"
