#include "importers/fields.h"
#include "importers/markdowntaming.h"
#include "importers/markdowntree.h"
#include "support/strict.h"

#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// One line a block: its kind, lines and text.
QStringList blocks(const MarkdownTree &tree)
{
    static constexpr const char *kinds[] = {"document", "quote", "bullets", "numbers", "item", "rule", "heading",
                                            "code",     "html",  "text",    "table",   "head", "row",  "cell"};
    QStringList all;
    for (const Node &node : tree.nodes()) {
        if (node.kind == NodeKind::Document)
            continue;
        all.append(QStringLiteral("%1 %2-%3 %4")
                       .arg(QLatin1String(kinds[static_cast<int>(node.kind)]))
                       .arg(node.line)
                       .arg(node.lastLine)
                       .arg(tree.plainQString(node))
                       .trimmed());
    }
    return all;
}

} // namespace

class TestMarkdownTree : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void keepsBlocksWithTheirLines()
    {
        const std::string_view text = "# Title\n\ntext *one*\ntwo\n\n- [x] done\n- open\n  - sub "
                                      "`code`\n\n```sql\nselect\n\n1\n```\n\n| a | b |\n|---|---|\n| 1 | `x || y` |\n";
        MarkdownTree tree;
        QVERIFY(tree.parse(text, {}) == MarkdownTree::Outcome::Complete);
        QCOMPARE(
            blocks(tree),
            (QStringList{QStringLiteral("heading 1-1 Title"), QStringLiteral("text 3-4 text one two"),
                         QStringLiteral("bullets 6-8"), QStringLiteral("item 6-6"), QStringLiteral("text 6-6 done"),
                         QStringLiteral("item 7-8"), QStringLiteral("text 7-7 open"), QStringLiteral("bullets 8-8"),
                         QStringLiteral("item 8-8"), QStringLiteral("text 8-8 sub code"), QStringLiteral("code 10-14"),
                         QStringLiteral("table 16-18"), QStringLiteral("head 16-16"), QStringLiteral("cell 16-16 a"),
                         QStringLiteral("cell 16-16 b"), QStringLiteral("row 18-18"), QStringLiteral("cell 18-18 1"),
                         QStringLiteral("cell 18-18 x || y")}));
    }

    void knowsMarksLanguagesAndRepairs()
    {
        MarkdownTree tree;
        QVERIFY(tree.parse("1. [X] a\n2. [ ] b\n\n~~~~py\n~~~~\n\n|h|\n|-|\n|`a|b`|\n", {}) ==
                MarkdownTree::Outcome::Complete);
        QList<TaskMark> marks;
        int rows = 0;
        for (NodeIndex i = 0; i < tree.nodes().size(); ++i) {
            const Node &node = tree.at(i);
            if (node.kind == NodeKind::Item)
                marks.append(node.task);
            if (node.kind == NodeKind::Code) {
                QCOMPARE(node.line, 4U);
            }
            rows += node.kind == NodeKind::Row;
            if (node.kind == NodeKind::Row)
                QVERIFY(node.repaired);
        }
        QCOMPARE(rows, 1);
        QCOMPARE(tree.codes().size(), std::size_t(1));
        QCOMPARE(tree.at(tree.codes().front().node).kind, NodeKind::Code);
        QCOMPARE(tree.codes().front().language, std::string("py"));
        QCOMPARE(tree.codes().front().lines, 0U);
        QCOMPARE(tree.count(NodeKind::Item), std::size_t(2));
        QCOMPARE(marks, (QList<TaskMark>{TaskMark::Done, TaskMark::Open}));
    }

    void aDefinitionIsNoTextOfTheLinkThatNamesIt()
    {
        const std::string_view text =
            "[a]: https://quay.example/x\n\n# [a] first\n\nsee [b]\n\n[b]: <y>\n\n[in](z) place\n";
        MarkdownTree tree;
        QVERIFY(tree.parse(text, {}) == MarkdownTree::Outcome::Complete);
        QCOMPARE(blocks(tree), (QStringList{QStringLiteral("heading 3-3 a first"), QStringLiteral("text 5-5 see b"),
                                            QStringLiteral("text 9-9 in place")}));
        for (const Node &node : tree.nodes()) {
            for (std::uint32_t i = node.firstRun + 1; i < node.lastRun; ++i)
                QVERIFY(tree.run(i).is(Run::Break) || tree.run(i - 1).is(Run::Hidden) ||
                        tree.run(i).offset > tree.run(i - 1).offset);
        }
    }

    void readsTablesWithShortDelimiterRows_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("rows");
        QTest::newRow("one mark a cell") << QByteArray("|a|b|\n|-|-|\n|1|2|\n") << 1;
        QTest::newRow("two marks a cell") << QByteArray("|a|b|\n|--|--|\n|1|2|\n") << 1;
        QTest::newRow("alignments") << QByteArray("|a|b|c|\n|:-|-:|:-:|\n|1|2|3|\n") << 1;
        QTest::newRow("no outer pipes") << QByteArray("a | b\r\n- | -\r\n1 | 2\r\n") << 1;
        QTest::newRow("in a quote") << QByteArray("> |a|b|\n> |-|-|\n> |1|2|\n") << 1;
        QTest::newRow("in an item") << QByteArray("- |a|b|\n  |-|-|\n  |1|2|\n") << 1;
        QTest::newRow("two tables") << QByteArray("|a|\n|-|\n|1|\n\n|a|\n|-|\n|1|\n") << 2;
        QTest::newRow("no table in code") << QByteArray("```\n|a|b|\n|-|-|\n```\n") << 0;
        QTest::newRow("no table without a head") << QByteArray("a\n\n|-|-|\n|1|2|\n") << 0;
    }
    void readsTablesWithShortDelimiterRows()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, rows);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QCOMPARE(std::ranges::count(tree.nodes(), NodeKind::Row, &Node::kind), rows);
        if (rows == 0)
            QCOMPARE(tree.source(), std::string_view(text));
    }

    void aSpaceThatDoesNotBreakIsASpaceBehindAWord_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QStringList{QString::fromUtf8(expected)};
        };
        row("wide", "Berth\u00A0: 2", "text 1-1 Berth : 2");
        row("narrow", "Berth\u202F: 70\u202F%", "text 1-1 Berth : 70 %");
        row("in a key", "### SEC\u201101\u00A0— Rope", "heading 1-1 SEC-01 — Rope");
        row("in a key with two parts", "A\u2011B\u20117 rope", "text 1-1 A-B-7 rope");
        row("in a word", "low\u2011tide", "text 1-1 low\u2011tide");
        row("no list", "-\u00A0rope", "text 1-1 -\u00A0rope");
        row("no heading", "#\u00A0Rope", "text 1-1 #\u00A0Rope");
        row("no number", "1.\u00A0rope\u00A0end", "text 1-1 1.\u00A0rope end");
        row("behind a number in a heading", "## 2.1\u00A0Rope", "heading 1-1 2.1 Rope");
        row("on the next line", "rope\n-\u00A0end", "text 1-2 rope -\u00A0end");
    }
    void aSpaceThatDoesNotBreakIsASpaceBehindAWord()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QCOMPARE(blocks(tree), expected);
    }

    void digitsOfOtherWritingAreDigits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QStringList{QString::fromUtf8(expected)};
        };
        row("full width", "水深：８．５／１０、１，２００隻、３０％", "text 1-1 水深：8.5/10、1,200隻、30%");
        row("Arabic", "العمق: ٨٫٥ من ١٠، ٣٠٪", "text 1-1 العمق: 8.5 من 10، 30%");
        row("Persian", "عمق: ۸۵", "text 1-1 عمق: 85");
        row("a day", "記録 ２０２６－０３－０６", "text 1-1 記録 2026-03-06");
        row("a key", "### ＳＥＣ－０１ 係船", "heading 1-1 SEC-01 係船");
        row("a priority", "Ｐ１：係船", "text 1-1 P1：係船");
        row("a number of a heading", "## １．係船", "heading 1-1 1.係船");
        row("a word", "ＧＰＳ：係船、全（１）", "text 1-1 ＧＰＳ：係船、全（1）");
        row("no list", "１．係船", "text 1-1 １．係船");
        row("no list in Arabic", "١. حبل", "text 1-1 ١. حبل");
        row("no code", "係船 `８` ８", "text 1-1 係船 ８ 8");
        row("no title", "# 係船 ２０２６", "heading 1-1 係船 ２０２６");
        row("no fence", "```\n係船 ８\n```", "code 1-3");
        row("behind a fence", "係船\n８\n係船８", "text 1-3 係船 ８ 係船8");
    }
    void digitsOfOtherWritingAreDigits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QCOMPARE(blocks(tree), expected);
    }

    void whatDoesNotBreakInCodeStays_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char *text, const char *source, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(source) << expected;
        };
        row("in a fence", "Berth\u00A0: 2\n\n```\ntie\u00A0rope\n```\n\nlast\u202F: 3",
            "Berth : 2\n\n```\ntie\u00A0rope\n```\n\nlast : 3",
            {u"text 1-1 Berth : 2"_s, u"code 3-5"_s, u"text 7-7 last : 3"_s});
        row("in a fence of an item", "- Berth\u00A0: 2\n  ~~~\n  tie\u202Frope\n  ~~~\n\n\n# End\u00A0of",
            "- Berth : 2\n  ~~~\n  tie\u202Frope\n  ~~~\n\n\n# End of",
            {u"bullets 1-4"_s, u"item 1-4"_s, u"text 1-1 Berth : 2"_s, u"code 2-4"_s, u"heading 7-7 End of"_s});
        row("in a fence that is not closed", "> ```\n> tie\u00A0rope", "> ```\n> tie\u00A0rope",
            {u"quote 1-2"_s, u"code 1-2"_s});
        row("indented", "Berth\u00A0: 2\n\n    tie\u00A0rope\n", "Berth : 2\n\n    tie\u00A0rope\n",
            {u"text 1-1 Berth : 2"_s, u"code 3-3"_s});
        row("in a span", "Run `tie\u00A0a\u202Frope` **now\u00A0:** yes\u00A0!",
            "Run `tie\u00A0a\u202Frope` **now :** yes !", {u"text 1-1 Run tie\u00A0a\u202Frope now : yes !"_s});
        row("in a cell", "| Rope\u00A0: | b |\n|---|---|\n| go `tie\u00A0it` | end\u00A0of |",
            "| Rope : | b |\n|---|---|\n| go `tie\u00A0it` | end of |",
            {u"table 1-3"_s, u"head 1-1"_s, u"cell 1-1 Rope :"_s, u"cell 1-1 b"_s, u"row 3-3"_s,
             u"cell 3-3 go tie\u00A0it"_s, u"cell 3-3 end of"_s});
        row("hyphens in a span", "### SEC\u201101 `A\u20111=B\u20112`", "### SEC-01 `A\u20111=B\u20112`",
            {u"heading 1-1 SEC-01 A\u20111=B\u20112"_s});
        row("but a key is no code", "See `SEC\u201101`", "See `SEC-01`", {u"text 1-1 See SEC-01"_s});
    }
    void whatDoesNotBreakInCodeStays()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, source);
        QFETCH(QStringList, expected);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QCOMPARE(QByteArray(tree.source().data(), static_cast<qsizetype>(tree.source().size())), source);
        QCOMPARE(blocks(tree), expected);
        QVERIFY(source.trimmed().endsWith(tree.line(tree.lineCount())));
    }

    void returnsAtTheEndsOfLinesAreNoText()
    {
        MarkdownTree tree;
        QVERIFY(tree.parse("# Pier\r\n\r\n```\r\ntie\r\nrope\r\n```\r\na\rb", {}) == MarkdownTree::Outcome::Complete);
        QCOMPARE(tree.lines(3, 7), std::string_view("```\ntie\nrope\n```\na\rb"));
        QCOMPARE(tree.lineCount(), 7);
    }

    void aListGoesOnBehindCodeWhereverThatEnds_data()
    {
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("line feeds") << QByteArray("\n");
        QTest::newRow("returns and line feeds") << QByteArray("\r\n");
    }
    void aListGoesOnBehindCodeWhereverThatEnds()
    {
        QFETCH(QByteArray, lineEnd);
        QByteArray text = "\n\n- one\n  ```\n  rope\n  ```\n\n  two\n  ```sh\n  tie\n  ```\n\n# Quay\n";
        text.replace("\n", lineEnd);
        QStringList first;
        for (int padding = 1; padding <= 256; ++padding) {
            const QByteArray padded = QByteArray(padding, 'x') + text;
            MarkdownTree tree;
            QVERIFY(tree.parse({padded.constData(), static_cast<std::size_t>(padded.size())}, {}) ==
                    MarkdownTree::Outcome::Complete);
            if (padding == 1)
                first = blocks(tree).sliced(1);
            QCOMPARE(blocks(tree).sliced(1), first);
        }
        QVERIFY(first.contains(QStringLiteral("heading 13-13 Quay")));
    }

    void aListGoesOnBehindCodeWhereverThatEndsInTheSecondHalf()
    {
        const QByteArray words = "\n\n# Pier\n\n" + QByteArray("rope and knot ").repeated(60);
        const QByteArray list = "\n\n- one\n  ```\n  rope\n  ```\n\n  two\n  ```sh\n  tie\n  ```\n\n# Quay\n\n";
        constexpr int lists = 256;
        const QByteArray padded = QByteArray(lists + 1 - list.size(), 'x') + list; // each stands one byte further
        QByteArray text = words.repeated(500) + "\n\n" + padded.repeated(lists);
        text += words.repeated(160);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        const auto left = [&](const Node &node) { return node.kind == NodeKind::Code && node.parent == 0; };
        QCOMPARE(std::ranges::count_if(tree.nodes(), left), 0);
        QCOMPARE(tree.count(NodeKind::Code), std::size_t(2 * lists));
    }

    void aBoxBehindAQuoteIsABox()
    {
        MarkdownTree tree;
        QVERIFY(tree.parse("- [ ] a\n  > b\n- [x] **c** d\n- \\[ ] e\n- f\n", {}) == MarkdownTree::Outcome::Complete);
        QList<TaskMark> marks;
        QStringList texts;
        for (const Node &node : tree.nodes()) {
            if (node.kind == NodeKind::Item)
                marks.append(node.task);
            if (node.kind == NodeKind::Paragraph)
                texts.append(tree.plainQString(node));
        }
        QCOMPARE(marks, (QList<TaskMark>{TaskMark::Open, TaskMark::Done, TaskMark::None, TaskMark::None}));
        QCOMPARE(texts, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c d"),
                                     QStringLiteral("[ ] e"), QStringLiteral("f")}));
    }

    void whatNamesAHeadingForLinksIsNoneOfItsText_data()
    {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QString>("text");
        QTest::newRow("name") << QByteArray("## Loose rope {#rope}") << QStringLiteral("Loose rope");
        QTest::newRow("name and class") << QByteArray("## Loose rope {#seil-über .wide}")
                                        << QStringLiteral("Loose rope");
        QTest::newRow("kramdown") << QByteArray("## Loose rope {: #rope}") << QStringLiteral("Loose rope");
        QTest::newRow("value") << QByteArray("## Loose rope {data-id=4}") << QStringLiteral("Loose rope");
        QTest::newRow("behind emphasis") << QByteArray("## **Loose** rope* {#a_b_c} ##")
                                         << QStringLiteral("Loose rope*");
        QTest::newRow("behind code") << QByteArray("## Tie `rope` {#rope}") << QStringLiteral("Tie rope");
        QTest::newRow("underlined") << QByteArray("Loose rope {#rope}\n---") << QStringLiteral("Loose rope");
        QTest::newRow("nothing else") << QByteArray("## {#rope}") << QStringLiteral("{#rope}");
        QTest::newRow("code") << QByteArray("## Tie `{#rope}`") << QStringLiteral("Tie {#rope}");
        QTest::newRow("a template") << QByteArray("## Tie {#if rope}") << QStringLiteral("Tie {#if rope}");
        QTest::newRow("a set") << QByteArray("## Tie {rope, knot}") << QStringLiteral("Tie {rope, knot}");
    }
    void whatNamesAHeadingForLinksIsNoneOfItsText()
    {
        QFETCH(QByteArray, heading);
        MarkdownTree tree;
        QVERIFY(tree.parse({heading.constData(), static_cast<std::size_t>(heading.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QCOMPARE(tree.at(1).kind, NodeKind::Heading);
        QTEST(tree.plainQString(tree.at(1)), "text");
    }

    void anEmptyCellAtTheStartOfARowIsACell()
    {
        MarkdownTree tree;
        QVERIFY(tree.parse("|a|b|\n|---|---|\n||2|\n| |3|\n", {}) == MarkdownTree::Outcome::Complete);
        QCOMPARE(blocks(tree).sliced(4),
                 (QStringList{QStringLiteral("row 3-3"), QStringLiteral("cell 0-0"), QStringLiteral("cell 3-3 2"),
                              QStringLiteral("row 4-4"), QStringLiteral("cell 0-0"), QStringLiteral("cell 4-4 3")}));
    }

    void readsLabelledValues()
    {
        const std::string_view text = "**Severity:** High\n**Score: 3/10**\n*Effort:* 2 hours | *Owner:* Ops\nFile: "
                                      "`a.c`\nA **word:** in a sentence\n";
        MarkdownTree tree;
        QVERIFY(tree.parse(text, {}) == MarkdownTree::Outcome::Complete);
        const FieldTable table(tree, Lexicon::builtIn());
        QStringList all;
        for (const Node &node : tree.nodes()) {
            for (const LabelledValue &field : table.of(node))
                all.append(QStringLiteral("%1=%2@%3")
                               .arg(QString::fromUtf8(field.label.data(), static_cast<qsizetype>(field.label.size())),
                                    QString::fromStdString(plainValue(tree, field)))
                               .arg(field.line));
        }
        QCOMPARE(all, (QStringList{QStringLiteral("Severity=High@1"), QStringLiteral("Score=3/10@2"),
                                   QStringLiteral("Effort=2 hours@3"), QStringLiteral("Owner=Ops@3"),
                                   QStringLiteral("File=a.c A word: in a sentence@4")}));
    }

    void aBackslashThatBreaksTheLineIsNoneOfTheValue()
    {
        MarkdownTree tree;
        QVERIFY(tree.parse("**Owner:** Ops\\\n**Effort:** 2 hours", {}) == MarkdownTree::Outcome::Complete);
        const FieldTable table(tree, Lexicon::builtIn());
        QCOMPARE(rawValue(tree, table.of(tree.at(1)).front()), std::string_view("Ops"));
    }

    void staysWithinItsBudget_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("deep quotes") << QByteArray(20'000, '>') + " x";
        QByteArray deep;
        for (int i = 0; i < 300; ++i)
            deep += QByteArray(i * 2, ' ') + "- a\n";
        QTest::newRow("deep lists") << deep;
        QByteArray wide = QByteArray("|a").repeated(20'000) + "|\n" + QByteArray("|-").repeated(20'000) + "|\n" +
                          QByteArray("|1\n").repeated(2'000);
        QTest::newRow("wide table") << wide;
        QTest::newRow("brackets") << QByteArray("[").repeated(50'000);
        QTest::newRow("emphasis") << QByteArray("*a_").repeated(50'000);
    }
    void staysWithinItsBudget()
    {
        QFETCH(QByteArray, text);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QVERIFY(tree.nodes().size() < 200'000);
    }

    void readsALongTextInHalvesAsInOne_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        const QByteArray part = "# Pay API\n\nSome *text* here.\n\n- [x] done\n- [ ] open\n\n```sh\n# no heading\n"
                                "```\n\n| a | b |\n|---|---|\n| 1 | `x|y` |\n\n1. one\n2. two\n\n> quoted\n\n";
        const QByteArray half = part.repeated(400'000 / static_cast<int>(part.size()));
        QTest::newRow("nothing goes on over the middle") << half << half;
        QTest::newRow("a list does not go on") << half + "- item\n\n" << half;
        QTest::newRow("code that is never closed") << half + "\n````\n" << half;
        QTest::newRow("a comment around the middle") << half + "\n<!--\n" << half + "\n-->\n";
        QTest::newRow("a fence in another") << half + "\n````md\n```\n" << half + "````\n";
        QTest::newRow("no heading at all")
            << QByteArray("text\n\n").repeated(70'000) << QByteArray("text\n\n").repeated(70'000);
    }
    void readsALongTextInHalvesAsInOne()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const QByteArray text = before + behind;
        const QByteArray uncut = text + "\n[unused]: https://example.org\n"; // a definition may be used anywhere
        MarkdownTree halves;
        MarkdownTree one;
        QVERIFY(halves.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QVERIFY(one.parse({uncut.constData(), static_cast<std::size_t>(uncut.size())}, {}) ==
                MarkdownTree::Outcome::Complete);
        QStringList expected = blocks(one);
        if (expected.last().startsWith(u"code")) // the definition is code, too, where code goes on to the end
            expected.removeLast();
        QStringList actual = blocks(halves);
        if (actual.last().startsWith(u"code"))
            actual.removeLast();
        QCOMPARE(actual, expected);
        QCOMPARE(halves.at(0).end, halves.nodes().size());
    }

    void tamesNestingOfOneLineAlone_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("changedAt"); // -1: nothing is
        const auto deep = [](const char *mark, int times) { return QByteArray(mark).repeated(times); };
        QTest::newRow("lists") << deep("- ", 200) + "quay" << 200;
        QTest::newRow("numbered lists") << deep("1. ", 200) + "quay" << 301;
        QTest::newRow("quotes") << deep(">", 200) + "quay" << 100;
        QTest::newRow("lists in a quote") << "> " + deep("+ ", 200) + "quay" << 200;
        QTest::newRow("as deep as the tree is") << deep("- ", 64) + deep("quay ", 20) << -1;
        QTest::newRow("a rule") << deep("- ", 200) << -1;
        QTest::newRow("a rule in a quote") << "> " + deep("* ", 200) << -1;
        QTest::newRow("points") << deep(". ", 200) << -1;
    }
    void tamesNestingOfOneLineAlone()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, changedAt);
        const std::string text = (line + "\nberth\n").toStdString();
        std::string expected = text;
        if (changedAt >= 0)
            expected[static_cast<std::size_t>(changedAt)] = ',';
        QCOMPARE(QByteArray::fromStdString(tamedMarkdown(text).text.value_or(text)),
                 QByteArray::fromStdString(expected));
    }

    void stopsWhenAsked()
    {
        std::stop_source source;
        source.request_stop();
        const QByteArray text = QByteArray("- a\n").repeated(20'000);
        MarkdownTree tree;
        QVERIFY(tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, source.get_token()) ==
                MarkdownTree::Outcome::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownTree)
#include "tst_markdowntree.moc"
