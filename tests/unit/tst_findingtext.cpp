#include "items/findingtext.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QString dump(const QList<TextBlock> &blocks)
{
    QStringList parts;
    for (const TextBlock &block : blocks) {
        const QString kind = block.kind == TextBlock::Kind::Code  ? u"code("_s + block.language + u')'
                           : block.kind == TextBlock::Kind::Prose ? u"prose"_s
                                                                  : u"plain"_s;
        parts.append(kind + u'[' + block.text + u']');
    }
    return parts.join(u' ');
}

} // namespace

class TestFindingText : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void splitsAtFences_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("blocks");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("prose") << u"one\n\ntwo\n"_s << u"prose[one\n\ntwo]"_s;
        QTest::newRow("code between prose")
            << u"before\n```Python\nx = 1\n```\nafter"_s << u"prose[before] code(python)[x = 1] prose[after]"_s;
        QTest::newRow("blank lines stay in code") << u"```\na\n\nb\n```"_s << u"code()[a\n\nb]"_s;
        QTest::newRow("tildes") << u"~~~sh\n```\n~~~"_s << u"code(sh)[```]"_s;
        QTest::newRow("indented in a list")
            << u"- do\n  ```js\n  let a\n    b\n  ```"_s << u"prose[- do] code(js)[let a\n  b]"_s;
        QTest::newRow("never closed") << u"```go\nfunc"_s << u"code(go)[func]"_s;
        QTest::newRow("windows lines") << u"a\r\n```\r\nb\r\n```\r\n"_s << u"prose[a] code()[b]"_s;
        QTest::newRow("inline code is no fence") << u"```a``` b"_s << u"prose[```a``` b]"_s;
    }
    void splitsAtFences()
    {
        QFETCH(QString, markdown);
        QTEST(dump(textBlocks(markdown)), "blocks");
    }

    void keepsFromLayoutWhatWouldHoldTheWindowUp_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("long paragraph") << u"a\n"_s.repeated(5'000);
        QTest::newRow("long line") << u"word "_s.repeated(2'000);
        QTest::newRow("wide table") << u"|a"_s.repeated(2'000);
        QTest::newRow("deep quotes") << u">"_s.repeated(500) + u" a"_s;
    }
    void keepsFromLayoutWhatWouldHoldTheWindowUp()
    {
        QFETCH(QString, markdown);
        const QList<TextBlock> blocks = textBlocks(markdown);
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].kind, TextBlock::Kind::Plain);
    }

    void cutsWhatIsTooLongAndSaysHowMuch()
    {
        const QList<TextBlock> blocks = textBlocks(u"```\n"_s + u"0123456789\n"_s.repeated(10'000) + u"```"_s);
        QCOMPARE(blocks.size(), 1);
        QVERIFY(blocks[0].text.size() <= 64 * 1024);
        QCOMPARE(blocks[0].text.count(u'\n') + 1 + blocks[0].cutLines, 10'000);
    }

    void marksLinesOfADiff()
    {
        const TextBlock named{TextBlock::Kind::Code, u"-a"_s, u"diff"_s, 0};
        const TextBlock unnamed{TextBlock::Kind::Code, u"-a\n+b"_s, {}, 0};
        const TextBlock code{TextBlock::Kind::Code, u"-a\n+b"_s, u"python"_s, 0};
        QVERIFY(isDiff(named) && isDiff(unnamed) && !isDiff(code));
        QCOMPARE(diffLine(u"- a"), DiffLine::Removed);
        QCOMPARE(diffLine(u"+ a"), DiffLine::Added);
        QCOMPARE(diffLine(u" a"), DiffLine::Context);
        QCOMPARE(diffLine(u"@@ -1 +1 @@"), DiffLine::Place);
    }

    void copiesFindingsAsMarkdownWithoutSecrets()
    {
        FindingFacts facts;
        facts.key = u"SEC-01"_s;
        facts.title = u"Key sk-ant-api03-Qm7xZp4RtYw9KbN2 in the repository"_s;
        facts.severity = Severity::Critical;
        facts.owner = u"DevOps"_s;
        facts.due = QDate(2026, 3, 2);
        facts.systemName = u"Harbour"_s;
        facts.documentName = u"harbour.md"_s;
        facts.lines = {12, 20};
        const QString text = asMarkdown({std::make_shared<const FindingFacts>(facts)});
        QVERIFY2(text.startsWith(u"- [ ] **SEC-01** Key [secret hidden]"_s), qPrintable(text));
        QVERIFY2(text.endsWith(u"(Critical, Open, DevOps, due 2026-03-02) · Harbour · harbour.md:12\n"_s),
                 qPrintable(text));
        QVERIFY(!text.contains(u"Qm7xZp4RtYw9KbN2"_s));
    }
};

QTEST_GUILESS_MAIN(TestFindingText)
#include "tst_findingtext.moc"
