#include "support/gfmoutline.h"
#include "support/strict.h"

#include <random>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QStringList outline(const QByteArray &text)
{
    MarkdownTree tree;
    if (tree.parse({text.constData(), static_cast<std::size_t>(text.size())}, {}) != MarkdownTree::Outcome::Complete)
        return {u"stopped"_s};
    return test::outlineOf(tree);
}

/// Writes documents of all that the outline knows, nested, in the shapes that audits have.
class Writer {
public:
    explicit Writer(unsigned seed)
        : m_random(seed)
    {
    }

    QByteArray document()
    {
        QByteArray text;
        for (int blocks = 1 + pick(8); blocks > 0; --blocks)
            text += block(0) + '\n';
        return text;
    }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); } // same everywhere

    QByteArray words()
    {
        static constexpr const char *parts[] = {"rope",     "**two words**", "*quay*",     "`a_b()`",   "[berth](x.md)",
                                                "~~gone~~", "100%",          "SEC-01:",    "<b>x</b>",  "&amp;",
                                                "\\*",      "(high)",        "a_b_c",      "`` a`b ``", "**x:** y",
                                                "_low_",    "日本語",        "3 * 4 * 5",  "![i](j)",   "x<br>y",
                                                "\\[",      "~5 days",       "http://a.b", "a**b**c",   "<!-- c -->"};
        QByteArray text = parts[pick(12)];
        for (int more = pick(5); more > 0; --more)
            text += QByteArray(" ") + parts[pick(static_cast<int>(std::size(parts)))];
        return text;
    }

    QByteArray list(int depth)
    {
        const bool ordered = pick(3) == 0;
        const char *bullet = pick(2) ? "- " : "* ";
        const bool loose = pick(4) == 0;
        QByteArray text;
        for (int item = 1, items = 1 + pick(4); item <= items; ++item) {
            const QByteArray mark = ordered ? QByteArray::number(item) + ". " : QByteArray(bullet);
            static constexpr const char *boxes[] = {"", "[ ] ", "[x] ", "[X] ", "[] ", "[-] "};
            QByteArray body = boxes[m_inQuote > 0 ? 4 : pick(6)] + words() + '\n';
            if (depth < 3 && pick(3) == 0)
                body += pick(2) ? '\n' + block(depth + 1) : list(depth + 1);
            text += indented(body, mark) + (loose ? "\n" : "");
        }
        return text;
    }

    QByteArray table()
    {
        const int columns = 1 + pick(4);
        const auto row = [&](int cells) {
            QByteArray text = "|";
            for (; cells > 0; --cells)
                text += ' ' + (pick(6) ? words() : QByteArray(pick(2) ? "" : "\\|")) + " |";
            return text + '\n';
        };
        QByteArray text = row(columns) + '|';
        static constexpr const char *rules[] = {"---|", ":--|", "--:|", ":-:|", " - |"};
        for (int column = 0; column < columns; ++column)
            text += rules[pick(5)];
        text += '\n';
        for (int rows = pick(4); rows > 0; --rows)
            text += row(std::max(1, columns + pick(3) - 1));
        return text;
    }

    QByteArray code()
    {
        static constexpr const char *lines[] = {"select 1",  "# no heading", "- [ ] no box", "",
                                                "| a | b |", "``",           "~~~x"};
        const QByteArray fence = pick(3) ? "```" : "~~~~";
        static constexpr const char *languages[] = {"", "sql", " c++ a=b", "text"};
        QByteArray text = fence + languages[pick(4)] + '\n';
        for (int count = pick(5); count > 0; --count)
            text += QByteArray(lines[pick(static_cast<int>(std::size(lines)))]) + '\n';
        return text + fence + '\n';
    }

    QByteArray block(int depth)
    {
        switch (pick(8)) {
        case 0: return QByteArray(1 + pick(6), '#') + ' ' + words() + (pick(4) ? "\n" : " ##\n");
        case 1: return words() + '\n' + (pick(2) ? "=====" : "---") + '\n';
        case 2: return table();
        case 3: return code();
        case 4: return depth < 3 ? quote(depth) : words() + '\n';
        case 5: return words() + '\n' + words() + '\n';
        default: return depth < 3 ? list(depth) : words() + '\n';
        }
    }

    QByteArray quote(int depth)
    {
        ++m_inQuote; // no boxes there, see boxesInQuotesAreBoxes()
        const QByteArray text = indented(block(depth + 1), "> ", true);
        --m_inQuote;
        return text;
    }

    /// \a mark before the first line; before the others as many spaces, or the mark again.
    static QByteArray indented(const QByteArray &text, const QByteArray &mark, bool again = false)
    {
        QByteArray all;
        const QList<QByteArray> lines = text.chopped(text.endsWith('\n')).split('\n');
        for (qsizetype i = 0; i < lines.size(); ++i)
            all += (i == 0 || again      ? mark
                    : lines[i].isEmpty() ? QByteArray()
                                         : QByteArray(mark.size(), ' ')) +
                   lines[i] + '\n';
        return all;
    }

    std::mt19937 m_random;
    int m_inQuote = 0;
};

struct Example {
    const char *name;
    const char *text;
};

constexpr Example examples[] = {
    {"headings of every level", "# a\n## b\n### c\n#### d\n##### e\n###### f\n####### g\n"},
    {"headings that close", "# a #\n## b ##   \n### c \\###\n# d#\n"},
    {"headings without text", "#\n## \n### ###\n"},
    {"a heading needs a space", "#a\n\n#\tb\n\n\\# c\n"},
    {"indented headings", " # a\n  ## b\n   ### c\n\n    # d\n"},
    {"headings with markup", "# **a** `b` [c](d) *e*\n"},
    {"headings amid text", "a\n# b\nc\n"},
    {"underlined headings", "a\n===\n\nb\n---\n\nc *d*\ne\n==\n"},
    {"underlines that are none", "a\n= =\n\nb\n\n---\n\n- c\n---\n"},
    {"an underline is no table", "a\n---\n| b |\n"},
    {"boxes", "- [ ] a\n- [x] b\n- [X] c\n"},
    {"boxes of every mark", "* [ ] a\n\n+ [x] b\n\n1. [x] c\n\n2) [ ] d\n"},
    {"no boxes", "- [] a\n- [x]b\n- [ x] c\n- [-] d\n- \\[ ] e\n- a [ ] f\n"},
    {"boxes in boxes", "- [ ] a\n  - [x] b\n    - [ ] c\n- [x] d\n"},
    {"boxes with markup", "- [ ] **a** `b`\n- [x] ~~c~~ [d](e)\n"},
    {"boxes over lines", "- [ ] a\n  b\n- [x] c\nd\n"},
    {"boxes with paragraphs", "- [ ] a\n\n  b\n\n- [x] c\n"},
    {"boxes with code", "- [ ] a\n\n  ```sh\n  b\n  ```\n- [x] c\n"},
    {"boxes among items", "- a\n- [ ] b\n- c\n- [x] d\n"},
    {"a box that is a link", "- [x](y) a\n- [ ] b\n"},
    {"boxes with numbers", "1. [ ] a\n2. b\n3. [x] c\n"},
    {"boxes far in", "   - [ ] a\n   - [x] b\n"},
    {"lists that change marks", "- [ ] a\n* [x] b\n+ [ ] c\n"},
    {"a list after text", "a\n- [ ] b\n"},
    {"a number after text", "a\n2. [ ] b\n\nc\n1. [x] d\n"},
    {"fenced code", "```\na\n```\n"},
    {"languages", "```cpp\na\n```\n\n```  sql  x=1\nb\n```\n\n~~~ c#\n~~~\n"},
    {"longer fences", "````\n```\n````\n"},
    {"fences of both kinds", "~~~\n```\n~~~\n\n```\n~~~\n```\n"},
    {"a fence that never closes", "```\na\n\nb\n"},
    {"a fence that ends with its quote", "> ```\n> a\n\nb\n"},
    {"a fence that ends with its item", "- ```\n  a\n\nb\n"},
    {"empty code", "```\n```\n\n```\n\n\n```\n"},
    {"indented fences", "  ```\n  a\n b\n  ```\n"},
    {"no fence", "``\na\n``\n\n```a``` b\n"},
    {"a fence amid text", "a\n```\nb\n```\nc\n"},
    {"indented code", "    a\n\n    b\n\nc\n"},
    {"indented code in an item", "- a\n\n      b\n"},
    {"indented text that goes on", "a\n    b\n"},
    {"headings and boxes in code", "```\n# a\n- [ ] b\n| c |\n|---|\n```\n"},
    {"a table", "| a | b |\n|---|---|\n| 1 | 2 |\n"},
    {"a table without outer pipes", "a | b\n--|--\n1 | 2\n"},
    {"a table of one column", "| a |\n|---|\n| 1 |\n"},
    {"a table without rows", "| a | b |\n|---|---|\n"},
    {"alignments", "|a|b|c|d|\n|:-|-:|:-:|-|\n|1|2|3|4|\n"},
    {"rows too short and too long", "|a|b|\n|-|-|\n|1|\n|1|2|3|\n"},
    {"empty cells", "|a|b|\n|-|-|\n| | |\n||2|\n"},
    {"escaped pipes", "|a|b|\n|-|-|\n|1 \\| 2|3|\n"},
    {"markup in cells", "|**a**|`b`|\n|-|-|\n|*1*|[2](x)|\n|~~3~~|4<br>5|\n"},
    {"a table ends at a blank line", "|a|\n|-|\n|1|\n\n|2|\n"},
    {"a table ends at a quote", "|a|\n|-|\n|1|\n> b\n"},
    {"a table goes on over text", "|a|b|\n|-|-|\n|1|2|\nc\n"},
    {"a table in an item", "- a\n\n  |b|\n  |-|\n  |1|\n"},
    {"a table in a quote", "> |a|b|\n> |-|-|\n> |1|2|\n"},
    {"two tables", "|a|\n|-|\n|1|\n\n|b|\n|-|\n|2|\n"},
    {"comments", "<!-- # a -->\n# b\n\n<!--\n- [ ] c\n-->\n\n- [ ] d\n"},
    {"blocks of HTML", "<div>\n# a\n</div>\n\n# b\n\n<details>\n\n- [x] c\n\n</details>\n"},
    {"rules", "---\n***\n_ _ _\n- - -\n# a\n"},
    {"entities", "# a &amp; b &lt;c&gt;\n\n|&quot;|\n|-|\n|&amp;|\n"},
    {"escapes", "# \\*a\\* \\`b\\`\n- [ ] \\_c\\_\n"},
    {"Windows ends of lines", "# a\r\n\r\n- [ ] b\r\n\r\n|c|\r\n|-|\r\n|1|\r\n\r\n```x\r\nd\r\n```\r\n"},
    {"tabs", "-\t[ ] a\n\t- [x] b\n\n\tc\n"},
    {"definitions", "[a]: # 'b'\n# [a] c\n"},
    {"quotes that go on", "> # a\n> b\nc\n\n> > ## d\n"},
    {"quotes in items in quotes", "> - > - ## a\n>   > - # b\n"},
    {"other scripts", "# Проверка 審査\n- [x] عربي\n\n|표|\n|-|\n|ü|\n"},
};

} // namespace

class TestMarkdownOracle : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void readsAsGitHubDoes_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const Example &example : examples)
            QTest::newRow(example.name) << QByteArray(example.text);
    }
    void readsAsGitHubDoes()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(outline(text), test::outlineByCmark(text));
    }

    void aPipeInCodeIsTextUnlikeOnGitHub()
    {
        const QByteArray text = "|a|\n|-|\n|`b|c`|\n";
        QCOMPARE(outline(text).last(), u"row b|c"_s);
        QCOMPARE(test::outlineByCmark(text).last(), u"row `b"_s);
    }

    /// GitHub itself shows boxes there; the version of cmark-gfm that is distributed does not.
    void boxesInQuotesAreBoxes()
    {
        QCOMPARE(outline("> - [ ] a\n> - > - [x] b\n"), (QStringList{u"box _ a"_s, u"box x b"_s}));
    }

    void readsRandomDocumentsAsGitHubDoes()
    {
        for (unsigned seed = 1; seed <= 500; ++seed) {
            const QByteArray text = Writer(seed).document();
            const QStringList ours = outline(text);
            const QStringList theirs = test::outlineByCmark(text);
            if (ours != theirs)
                qInfo("seed %u:\n%s", seed, text.constData());
            QCOMPARE(ours, theirs);
        }
    }
};

QTEST_GUILESS_MAIN(TestMarkdownOracle)
#include "tst_markdownoracle.moc"
