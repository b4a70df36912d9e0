#include "importers/keys.h"
#include "importers/lexicon.h"
#include "importers/values.h"
#include "support/strict.h"

using namespace shipworthy;

class TestImportValues : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void readsEffort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("hours") << QStringLiteral("2 hours") << 2.0 << 2.0;
        QTest::newRow("minutes") << QStringLiteral("15 min") << 0.25 << 0.25;
        QTest::newRow("range") << QStringLiteral("4-6 hours") << 4.0 << 6.0;
        QTest::newRow("range with a dash") << QStringLiteral("1–2 weeks") << 40.0 << 80.0;
        QTest::newRow("days") << QStringLiteral("1.5 days") << 12.0 << 12.0;
        QTest::newRow("sum") << QStringLiteral("1 day + 2 hours") << 10.0 << 10.0;
        QTest::newRow("an option is no sum")
            << QStringLiteral("2 hours (decision) + 30 hours (if keeping)") << 2.0 << 2.0;
        QTest::newRow("German") << QStringLiteral("2 Tage") << 16.0 << 16.0;
        QTest::newRow("none") << QStringLiteral("soon") << -1.0 << -1.0;
    }
    void readsEffort()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto effort = readEffort(text.toStdString(), Lexicon::builtIn());
        QCOMPARE(effort ? effort->minHours : -1, low);
        QCOMPARE(effort ? effort->maxHours : -1, high);
    }

    void readsDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("iso") << QStringLiteral("on 2026-02-13.") << QDate(2026, 2, 13);
        QTest::newRow("iso with time") << QStringLiteral("2024-07-12T21:45:00Z") << QDate(2024, 7, 12);
        QTest::newRow("American words") << QStringLiteral("October 25, 2025") << QDate(2025, 10, 25);
        QTest::newRow("English words") << QStringLiteral("25 Oct 2025") << QDate(2025, 10, 25);
        QTest::newRow("German") << QStringLiteral("3. Februar 2026") << QDate(2026, 2, 3);
        QTest::newRow("dots") << QStringLiteral("13.02.2026") << QDate(2026, 2, 13);
        QTest::newRow("Turkish") << QStringLiteral("14 Kasım 2025 Cuma") << QDate(2025, 11, 14);
        QTest::newRow("Russian") << QStringLiteral("14 ноября 2025 г.") << QDate(2025, 11, 14);
        QTest::newRow("Arabic") << QStringLiteral("14 نوفمبر 2025") << QDate(2025, 11, 14);
        QTest::newRow("Chinese") << QStringLiteral("2025年11月14日") << QDate(2025, 11, 14);
        QTest::newRow("Japanese") << QStringLiteral("作成日：2025年 3月 4日（火）") << QDate(2025, 3, 4);
        QTest::newRow("Korean") << QStringLiteral("2025년 11월 14일") << QDate(2025, 11, 14);
        QTest::newRow("may be swapped") << QStringLiteral("03/04/2026") << QDate();
        QTest::newRow("template") << QStringLiteral("[DATE]") << QDate();
    }
    void readsDates()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(readDate(text.toStdString(), Lexicon::builtIn()), date);
    }

    void knowsAPhaseByItsNumber_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("phase");
        QTest::newRow("English") << QStringLiteral("Phase 2: harden") << true;
        QTest::newRow("Russian") << QStringLiteral("Этап 1") << true;
        QTest::newRow("Turkish") << QStringLiteral("1. Aşama: düzeltme") << true;
        QTest::newRow("Arabic") << QStringLiteral("المرحلة 1: إصلاح") << true;
        QTest::newRow("Chinese") << QStringLiteral("第一阶段：修复") << true;
        QTest::newRow("Chinese, digits") << QStringLiteral("第12階段") << true;
        QTest::newRow("Japanese") << QStringLiteral("第2フェーズ") << true;
        QTest::newRow("Japanese, behind") << QStringLiteral("フェーズ1：対応") << true;
        QTest::newRow("Korean") << QStringLiteral("1단계: 수정") << true;
        QTest::newRow("a protocol") << QStringLiteral("2-Phase Commit") << false;
        QTest::newRow("a numbered heading") << QStringLiteral("3. Sprint planning") << false;
        QTest::newRow("a chapter") << QStringLiteral("第一章") << false;
        QTest::newRow("phases") << QStringLiteral("Phase overview") << false;
    }
    void knowsAPhaseByItsNumber()
    {
        QFETCH(QString, title);
        QFETCH(bool, phase);
        QCOMPARE(namesPhase(title.toStdString(), Lexicon::builtIn()), phase);
    }

    void readsWindows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("start");
        QTest::addColumn<int>("end");
        QTest::newRow("weeks") << QStringLiteral("Operational Hardening (Week 3-6)") << 15 << 42;
        QTest::newRow("one week") << QStringLiteral("Week 2: more") << 8 << 14;
        QTest::newRow("days") << QStringLiteral("Day 1-2") << 1 << 2;
        QTest::newRow("this month") << QStringLiteral("Short Term (This Month)") << 1 << 30;
        QTest::newRow("number first") << QStringLiteral("Target (90 days)") << 1 << 90;
        QTest::newRow("Russian") << QStringLiteral("Фаза 1 (неделя 1-2)") << 1 << 14;
        QTest::newRow("Turkish") << QStringLiteral("Hafta 3: sağlamlaştırma") << 15 << 21;
        QTest::newRow("Turkish, months") << QStringLiteral("Faz 3 (2-3 ay)") << 31 << 90;
        QTest::newRow("a calendar week") << QStringLiteral("KW 3") << 0 << 0;
        QTest::newRow("Arabic") << QStringLiteral("المرحلة (أسبوع 2-3)") << 8 << 21;
        QTest::newRow("Chinese, ordinal") << QStringLiteral("加固（第3周）") << 15 << 21;
        QTest::newRow("Chinese, range") << QStringLiteral("修复（第1-2周）") << 1 << 14;
        QTest::newRow("Chinese, stretch") << QStringLiteral("3周内") << 1 << 21;
        QTest::newRow("Japanese, range") << QStringLiteral("対応（第2週〜第3週）") << 8 << 21;
        QTest::newRow("Korean, ordinal") << QStringLiteral("강화 (2-3주차)") << 8 << 21;
        QTest::newRow("Korean, stretch") << QStringLiteral("30일") << 1 << 30;
        QTest::newRow("none") << QStringLiteral("Phase 2") << 0 << 0;
    }
    void readsWindows()
    {
        QFETCH(QString, text);
        QFETCH(int, start);
        QFETCH(int, end);
        const std::string bytes = text.toStdString();
        const auto window = readWindow(bytes, Lexicon::builtIn());
        QCOMPARE(window ? window->startDay : 0, start);
        QCOMPARE(window ? window->endDay : 0, end);
    }

    void readsScores()
    {
        QCOMPARE(readScore("35/100")->value, 35.0);
        QCOMPARE(readScore("**9/10**")->scale, 10.0);
        QCOMPARE(readScore("7.1 / 10")->value, 7.1);
        QCOMPARE(readScore("65%")->scale, 100.0);
        QCOMPARE(readScore("skor: %85,5")->value, 85.5);
        QVERIFY(!readScore("a%20b"));
        QVERIFY(!readScore("12/31"));
        QVERIFY(!readScore("2026/02/13"));
        QVERIFY(isGrade("B+"));
        QVERIFY(!isGrade("Bad"));
    }

    void readsKeys()
    {
        QCOMPARE(leadingKey("SEC-01: Fix it")->key, std::string_view("SEC-01"));
        QCOMPARE(leadingKey("[API-AUTH-3] Fix it")->key, std::string_view("API-AUTH-3"));
        QCOMPARE(leadingKey("2.10 Fix it")->key, std::string_view("2.10"));
        QCOMPARE(leadingKey("H1 / V2 — Fix it")->key, std::string_view("H1"));
        QCOMPARE(leadingKey("H1 / V2 — Fix it")->rest, std::string_view("H1 / V2 — ").size());
        QCOMPARE(leadingKey("SEC-01/H3: Fix it")->rest, std::string_view("SEC-01/H3: ").size());
        QCOMPARE(leadingKey("[SEC-01 → SEC-08] Fix it")->key, std::string_view("SEC-01"));
        QCOMPARE(leadingKey("[SEC-01 → SEC-08] Fix it")->rest, std::string_view("[SEC-01 → SEC-08] ").size());
        QCOMPARE(leadingKey("SEC-01 – SEC-04: Fix it")->rest, std::string_view("SEC-01 – SEC-04: ").size());
        QCOMPARE(leadingKey("SEC-01 – Fix it")->rest, std::string_view("SEC-01 – ").size());
        QCOMPARE(leadingKey("P2-A: Fix it")->key, std::string_view("P2-A"));
        QCOMPARE(leadingKey("SEC-C1. Fix it")->key, std::string_view("SEC-C1"));
        QVERIFY(!leadingKey("ROPE-BLUE1 hangs"));
        QVERIFY(!leadingKey("P2: Fix it"));
        QVERIFY(!leadingKey("H1/H2 headings"));
        QCOMPARE(*onlyKey("[M1 / V6]:"), std::string_view("M1"));
        QCOMPARE(*onlyKey("SEC-01"), std::string_view("SEC-01"));
        QVERIFY(!onlyKey("P1"));
        QVERIFY(!onlyKey("L1 lamp"));
        QCOMPARE(leadingKey("2.1 .env is public")->rest, std::size_t(4));
        QCOMPARE(leadingKey("SEC-1. Env is public")->rest, std::size_t(7));
        QVERIFY(!leadingKey("3 problems"));
        QVERIFY(!leadingKey("UTF-8-encoded text"));
        QCOMPARE(keysIn("Fix both (SEC-05, SEC-06)").size(), std::size_t(2));
        QCOMPARE(keysIn("PERF-002-004").size(), std::size_t(3));
        QVERIFY(keysIn("a well-known COVID case").empty());
    }

    void readsDependencies()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(readDependencies("None", lexicon), QStringList());
        QCOMPARE(readDependencies("-", lexicon), QStringList());
        QCOMPARE(readDependencies("SEC-04 (Redis)", lexicon), QStringList{QStringLiteral("SEC-04")});
        QCOMPARE(readDependencies("Redis running", lexicon), QStringList{QStringLiteral("Redis running")});
        QCOMPARE(readDependencies("SEC-05, SEC-06", lexicon).size(), 2);
    }

    void tellsServicePathsFromFiles()
    {
        QVERIFY(isServicePath("/health/ready"));
        QVERIFY(isServicePath("/api/v1/"));
        QVERIFY(!isServicePath("/home/user/x"));
        QVERIFY(!isServicePath("/src/main.py"));
        QVERIFY(!isServicePath("/pier/crane.py:64-65"));
        QVERIFY(!isServicePath("/pier/Crane.swift"));
        QVERIFY(isServicePath("/berths/:id"));
        QVERIFY(!isServicePath("/{path:path}"));
        QVERIFY(isFilePath("api/routes/auth.py"));
        QVERIFY(isFilePath(".env.example"));
        QVERIFY(!isFilePath("select_related()"));
        QVERIFY(!isFilePath("a b.c"));
    }
};

QTEST_GUILESS_MAIN(TestImportValues)
#include "tst_importvalues.moc"
