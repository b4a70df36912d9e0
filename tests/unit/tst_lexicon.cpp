#include "importers/lexicon.h"
#include "importers/textviews.h"
#include "support/strict.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shipworthy;

namespace {

QString fileIn(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write the fixture");
    return file.fileName();
}

} // namespace

class TestLexicon : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void knowsWordsInAnyCaseAndDecoration()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(lexicon.severity("CRITICAL"), Severity::Critical);
        QCOMPARE(lexicon.severity("**High**"), Severity::High);
        QCOMPARE(lexicon.severity("🟡"), Severity::Medium);
        QCOMPARE(lexicon.severity("Kritisch"), Severity::Critical);
        QCOMPARE(lexicon.severity("CRÍTICO"), Severity::Critical);
        QCOMPARE(lexicon.severity("criticality unknown"), std::nullopt);
        QCOMPARE(lexicon.priority("p1"), Priority::P1);
        QCOMPARE(lexicon.status("in progress"), Status::InProgress);
        QCOMPARE(lexicon.field("Root Cause:"), FieldRole::Cause);
        QCOMPARE(lexicon.field("Schweregrad"), FieldRole::Severity);
        QCOMPARE(lexicon.column("Target State"), ColumnRole::Target);
        QCOMPARE(lexicon.month("octubre"), 10);
        QCOMPARE(lexicon.hours("days"), 8.0);
        QCOMPARE(lexicon.hours("min"), 1.0 / 60);
        QCOMPARE(lexicon.days("weeks"), 7);
        QVERIFY(lexicon.isNothing("–"));
        QVERIFY(lexicon.isNothing(" None "));
        QVERIFY(!lexicon.isNothing("SEC-01"));
    }

    void findsTheLongestOfTheEarliestPhrase()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        const std::string_view text = "Database pool not implemented, later fixed";
        const auto status = lexicon.findStatus(text);
        QVERIFY(status);
        QCOMPARE(status->value, Status::Open);
        QCOMPARE(text.substr(status->begin, status->end - status->begin), std::string_view("not implemented"));
    }

    void prefersTheWorstVerdict()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        QCOMPARE(lexicon.findVerdict("NOT production-ready")->value, Verdict::NoGo);
        QCOMPARE(lexicon.findVerdict("approved with conditions")->value, Verdict::Conditional);
        QCOMPARE(lexicon.findVerdict("✅ APPROVED FOR PRODUCTION")->value, Verdict::Go);
        QVERIFY(!lexicon.findVerdict("we met on Tuesday"));
    }

    void refusesAFileThatIsNoLexicon_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("cause");
        QTest::newRow("not JSON") << QByteArray("{\n\"severity\": high\n}") << QStringLiteral("line 2: ");
        QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("line 1: the file must be one object in { }");
        QTest::newRow("unknown group") << QByteArray("{\n\"language\": \"xx\",\n\"severty\": {}\n}")
                                       << QStringLiteral("line 3: there is no group \"severty\"; there are severity, ");
        QTest::newRow("unknown member")
            << QByteArray("{\"field\": {\"severity\": [\"how bad\"]},\n\"severity\": {\n\"huge\": [\"huge\"]}}")
            << QStringLiteral(
                   "line 3: \"severity\" has no member \"huge\"; it may have critical, high, medium, low, info");
        QTest::newRow("no list") << QByteArray(R"({"status": {"open": "open"}})")
                                 << QStringLiteral("line 1: \"open\" must be a list of words in [ ]");
        QTest::newRow("no word") << QByteArray(R"({"weak": ["the", 7]})")
                                 << QStringLiteral("line 1: \"weak\" holds something that is no word");
        QTest::newRow("no month") << QByteArray(R"({"month": {"13": ["undecimber"]}})")
                                  << QStringLiteral("line 1: \"month\" has no member \"13\"");
        QTest::newRow("exceptions of no group") << QByteArray(R"({"except": {"colour": ["red"]}})")
                                                << QStringLiteral("line 1: there is no group \"colour\"");
    }
    void refusesAFileThatIsNoLexicon()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, cause);
        const QTemporaryDir folder;
        const QString path = fileIn(folder, QStringLiteral("xx.json"), content);
        const auto lexicon = Lexicon::fromFolder(folder.path());
        QVERIFY(!lexicon);
        QVERIFY(lexicon.error().what.contains(path));
        QVERIFY2(lexicon.error().cause.startsWith(cause), qPrintable(lexicon.error().cause));
    }

    void anotherLanguageIsOnlyAFile()
    {
        const QTemporaryDir folder;
        fileIn(folder, QStringLiteral("eo.json"),
               R"({"language": "eo", "severity": {"critical": ["ege grava"]}, "field": {"severity": ["graveco"]}})");
        const auto lexicon = Lexicon::fromFolder(folder.path());
        QVERIFY(lexicon);
        QCOMPARE(lexicon->severity("Ege Grava"), Severity::Critical);
        QCOMPARE(lexicon->field("Graveco:"), FieldRole::Severity);
    }

    void aUsersWordsWinOverTheBuiltInOnes()
    {
        const QTemporaryDir folder;
        fileIn(folder, QStringLiteral("ours.json"),
               R"({"severity": {"low": ["moderate"], "critical": ["=code purple"]}, "except": {"status": ["wip room"]},
                   "sets": {"issueWord": ["snag"]}, "weak": ["blorp"]})");
        const auto [lexicon, problems] = Lexicon::withUserFiles(folder.path());
        QVERIFY(problems.isEmpty());
        QCOMPARE(lexicon.severity("Moderate"), Severity::Low);
        QCOMPARE(lexicon.severity("Kritisch"), Severity::Critical);
        QCOMPARE(lexicon.findSeverity("Outage (code purple)")->value, Severity::Critical);
        QVERIFY(!lexicon.findSeverity("the code purple lamp"));
        QVERIFY(!lexicon.findStatus("WIP room"));
        QVERIFY(lexicon.hasIn("issueWord", "Known snag"));
        QVERIFY(lexicon.hasIn("issueWord", "Known issues"));
        QVERIFY(lexicon.isWeak("blorp"));
    }

    void aBrokenUserFileIsLeftOutAndNamed()
    {
        const QTemporaryDir folder;
        const QString broken = fileIn(folder, QStringLiteral("a.json"), "{\n\n\"severity\": {\"low\": [\"tiny\"}}");
        fileIn(folder, QStringLiteral("b.json"), R"({"severity": {"low": ["wee"]}})");
        const auto [lexicon, problems] = Lexicon::withUserFiles(folder.path());
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().what.contains(broken));
        QVERIFY(problems.first().cause.startsWith(QStringLiteral("line 3: ")));
        QCOMPARE(lexicon.severity("wee"), Severity::Low);
        QVERIFY(!lexicon.severity("tiny"));
        QCOMPARE(lexicon.severity("high"), Severity::High);
    }

    void aFolderThatDoesNotExistAddsNothing()
    {
        const auto [lexicon, problems] = Lexicon::withUserFiles(QStringLiteral("/nonexistent/lexicon"));
        QVERIFY(problems.isEmpty());
        QCOMPARE(lexicon.severity("high"), Severity::High);
    }

    void spellingsAddPhrases()
    {
        const QTemporaryDir folder;
        fileIn(folder, QStringLiteral("xx.json"), R"({"spellings": {"ø": "oe"}, "severity": {"critical": ["bøs"]}})");
        const auto lexicon = Lexicon::fromFolder(folder.path());
        QVERIFY(lexicon);
        QCOMPARE(lexicon->severity("BOES"), Severity::Critical);
        QCOMPARE(lexicon->severity("Bøs"), Severity::Critical);
        QCOMPARE(lexicon->severity("bos"), Severity::Critical);
    }

    void readsWordsByScript_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *text, const QStringList &words) {
            QTest::newRow(text) << QString::fromUtf8(text) << words;
        };
        row("won't fix 3.5",
            {QStringLiteral("won't"), QStringLiteral("fix"), QStringLiteral("3"), QStringLiteral("5")});
        row("l’état «élevé»", {QStringLiteral("l’état"), QStringLiteral("élevé")});
        row("API密钥2025年",
            {QStringLiteral("API"), QStringLiteral("密钥"), QStringLiteral("2025"), QStringLiteral("年")});
        row("第1フェーズの計画", {QStringLiteral("第"), QStringLiteral("1"), QStringLiteral("フェーズ"),
                                  QStringLiteral("の"), QStringLiteral("計画")});
        row("심각도는 높음", {QStringLiteral("심각도는"), QStringLiteral("높음")});
        row("严重程度：高", {QStringLiteral("严重程度"), QStringLiteral("高")});
        row("🔴 ＨＩＧＨ", {QStringLiteral("ＨＩＧＨ")});
        row("الحالة، مفتوحة", {QStringLiteral("الحالة"), QStringLiteral("مفتوحة")});
    }
    void readsWordsByScript()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        const std::string bytes = text.toStdString();
        QStringList read;
        for (const Word &word : wordsOf(bytes))
            read.append(toQString(word.text));
        QCOMPARE(read, words);
    }

    void readsBrokenBytesWithoutHarm()
    {
        const Lexicon &lexicon = Lexicon::builtIn();
        for (int lead = 0x80; lead < 0x100; ++lead) {
            std::string text = "high ";
            text += static_cast<char>(lead);
            QCOMPARE(lexicon.findSeverity(text)->value, Severity::High);
            text += "\xD8\xA7\xD9"; // half of an Arabic article
            QCOMPARE(lexicon.findSeverity(text)->value, Severity::High);
            text.insert(0, 1, static_cast<char>(lead));
            (void)lexicon.headingWords(text);
            (void)lexicon.field(text);
        }
    }
};

QTEST_GUILESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"
