#include "importers/fields.h"
#include "importers/markdowntree.h"
#include "support/strict.h"

using namespace shipworthy;

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
        for (NodeIndex i = 0; i < tree.nodes().size(); ++i) {
            const Node &node = tree.at(i);
            if (node.kind == NodeKind::Item)
                marks.append(node.task);
            if (node.kind == NodeKind::Code) {
                QCOMPARE(tree.language(i), std::string_view("py"));
                QCOMPARE(node.line, 4U);
                QCOMPARE(node.number, 0U);
            }
            if (node.kind == NodeKind::Row)
                QVERIFY(node.repaired);
        }
        QCOMPARE(marks, (QList<TaskMark>{TaskMark::Done, TaskMark::Open}));
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
            for (const Field &field : table.of(node))
                all.append(QStringLiteral("%1=%2@%3")
                               .arg(QString::fromUtf8(field.label.data(), static_cast<qsizetype>(field.label.size())),
                                    QString::fromStdString(plainValue(tree, field)))
                               .arg(field.line));
        }
        QCOMPARE(all, (QStringList{QStringLiteral("Severity=High@1"), QStringLiteral("Score=3/10@2"),
                                   QStringLiteral("Effort=2 hours@3"), QStringLiteral("Owner=Ops@3"),
                                   QStringLiteral("File=a.c A word: in a sentence@4")}));
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
