#include "importers/lexicon.h"
#include "importers/markdowntree.h"
#include "support/limitedreading.h"
#include "support/strict.h"

#include <QStringEncoder>
#include <functional>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// A document of a hostile shape, about as many times repeated as asked.
using Shape = std::function<QByteArray(int)>;

QByteArray times(const char *part, int n)
{
    return QByteArray(part).repeated(n);
}

Shape repeated(const char *before, const char *part, const char *middle = "", const char *other = "")
{
    return [=](int n) { return before + times(part, n) + middle + times(other, n) + '\n'; };
}

QByteArray growingRuns(const char *before, char mark, int n)
{
    QByteArray text;
    for (int run = 1; text.size() < n; ++run)
        text += before + QByteArray(run, mark);
    return text;
}

QByteArray manyReferences(int n)
{
    QByteArray text;
    for (int i = 0; i < n; ++i)
        text += "[r" + QByteArray::number(i) + "]: /u\n";
    return text + '\n' + times("[r1] [none] ", n);
}

QByteArray collidingReferences(int n)
{
    QByteArray text;
    for (int i = 0; i < n; ++i)
        text += '[' + times("a", i % 97) + QByteArray::number(i) + "]: u\n\n";
    return text + times("[a] ", n);
}

QByteArray deepLists(int n)
{
    QByteArray text;
    for (int depth = 0; text.size() < n; ++depth)
        text += QByteArray(2 * (depth % 400), ' ') + "- a\n";
    return text;
}

QByteArray deepOrderedLists(int n)
{
    QByteArray text;
    for (int depth = 0; text.size() < n; ++depth)
        text += QByteArray(3 * (depth % 200), ' ') + "1. a\n";
    return text;
}

QByteArray wideTable(int n, const char *cell, int rows)
{
    return times(cell, n) + "|\n" + times("|-", n) + "|\n" + times("|1\n", rows);
}

QByteArray raggedTable(int n)
{
    QByteArray text = "|a|b|c|d|\n|-|:-|-:|:-:|\n";
    for (int row = 0; row < n; ++row)
        text += times("|x", row % 9) + (row % 2 ? "|\n" : "\n|y\n");
    return text;
}

QByteArray tablesAndText(int n)
{
    return times("|a|\n|-|\n|1|\ntext\n\n", n);
}

/// Shapes that only grow.
QList<std::pair<const char *, Shape>> shapes()
{
    return {
        {"strong emphasis in strong emphasis", repeated("", "*a **a ", "b", " a** a*")},
        {"closers of emphasis without openers", repeated("", "a_ ")},
        {"openers of emphasis without closers", repeated("", "_a ")},
        {"openers and closers that do not match", repeated("", "*a_ ")},
        {"emphasis in the middle of words", repeated("", "a**b")},
        {"emphasis whose runs add up to three", repeated("", "a***b*")},
        {"struck text that never ends", repeated("", "~~a ~b ")},
        {"closers of links without openers", repeated("", "a]")},
        {"openers of links without closers", repeated("", "[a")},
        {"links and emphasis that cross", repeated("", "[ a_")},
        {"an underscore in a link", repeated("", "**x [a*b**c*](d)")},
        {"images in images", repeated("", "![[]()")},
        {"brackets in brackets", repeated("", "[", "a", "]")},
        {"brackets in front of a bracket", repeated("", "[[](", "")},
        {"links in links", repeated("", "[a](", "b", ")")},
        {"a target that never ends", repeated("", "[a](<b")},
        {"a title that never ends", repeated("", "[a](b 'c")},
        {"backslashes before a bracket", repeated("[", "\\")},
        {"quotes in quotes", repeated("", "> ", "a")},
        {"quotes of growing depth", [](int n) { return growingRuns("\n", '>', n); }},
        {"lists in lists", deepLists},
        {"numbered lists in lists", deepOrderedLists},
        {"lists on one line", repeated("", "- ", "a")},
        {"marks of lists that mix", repeated("", "* - + ", "a")},
        {"empty items", repeated("", "-\n*\n1.\n")},
        {"boxes in boxes", repeated("", "- [ ] ", "a")},
        {"runs of backticks that grow", [](int n) { return growingRuns("e", '`', n); }},
        {"runs of tildes that grow", [](int n) { return growingRuns("\n", '~', n); }},
        {"fences that never close", repeated("", "```\n~~~~\n")},
        {"code in quotes that ends", repeated("", "> ```\n> a\n\n")},
        {"many references", manyReferences},
        {"references alike", collidingReferences},
        {"a reference to itself", repeated("[a]: b\n\n", "[a]")},
        {"links that never close", repeated("", "<http://a")},
        {"comments that never close", repeated("a ", "<!-- b ")},
        {"blocks of comments that never close", repeated("", "<!--\n")},
        {"character data that never closes", repeated("a ", "<![CDATA[ ")},
        {"declarations that never close", repeated("a ", "<!A ")},
        {"instructions that never close", repeated("a ", "<?x ")},
        {"tags that never close", repeated("", "</a <b c=\"")},
        {"a table of many columns", [](int n) { return wideTable(n, "|a", 2); }},
        {"a table as wide as tall", [](int n) { return wideTable(n / 16, "|a", n); }},
        {"a tall table of most columns", [](int n) { return wideTable(128, "|a", n / 32); }},
        {"a tall table", [](int n) { return wideTable(4, "|a", n); }},
        {"a table whose rows differ", raggedTable},
        {"a row of pipes", repeated("|a|\n|-|\n", "|")},
        {"a row of escaped pipes", repeated("|a|\n|-|\n", "\\|")},
        {"a delimiter row without a head", repeated("", "|-")},
        {"tables and text by turns", tablesAndText},
        {"code with pipes in a table", repeated("|a|\n|-|\n", "|`b|c`|\n")},
        {"entities", repeated("", "&amp;&#0;&#xFFFFFF;&nosuch;&")},
        {"ampersands", repeated("", "&")},
        {"addresses", repeated("", "a@b.example www.c.example http://d.example ")},
        {"one word without an end", repeated("", "a")},
        {"spaces", repeated("a", " ")},
        {"tabs", repeated("", "\t", "a")},
        {"blank lines", repeated("", "\n \n")},
        {"lines that only return", repeated("", "a\r")},
        {"headings", repeated("", "# ", "\n", "###### a\n")},
        {"underlined headings", repeated("", "a\n=\nb\n-\n")},
        {"headings that never settle", repeated("", "#\n##\n######\n####### a\n")},
        {"rules", repeated("", "---\n***\n_ _ _\n")},
        {"labels without values", repeated("", "**Severity:** **Owner:** **Effort:** ")},
        {"severities", repeated("", "Critical: High: ")},
        {"numbers", repeated("", "1.1.1.1,1,")},
        {"a long number", repeated("Score: ", "9")},
        {"days and weeks", repeated("## Phase 1 (", "Day 1-2 Week ")},
        {"references to findings", repeated("### A-1: b\n\n", "A-1 A-2, ")},
        {"findings alike", repeated("", "### SEC-01: Same (Critical)\n\n**File:** `a.c:1`\n\n")},
        {"a finding without an end", repeated("### SEC-01: One\n\n", "- **Impact:** x\n")},
        {"parentheses", repeated("### A (", "(", "x", ")")},
        {"a title of many parts", repeated("# ", "a - ")},
        {"addresses of files", repeated("**Files:** ", "`a/b.c:1-2`, ")},
    };
}

QByteArray inUtf16(const QString &text, bool little, bool marked)
{
    const auto flag = marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
    QStringEncoder encode(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE, flag);
    return encode(text);
}

QByteArray around(const char *bytes, qsizetype size = -1)
{
    const QByteArray odd(bytes, size < 0 ? qsizetype(qstrlen(bytes)) : size);
    return "# Audit of the quay\n\nBefore " + odd + " behind\n\n- [ ] **Q-1** tie " + odd +
           " the rope\n\n| a | b |\n|---|---|\n| " + odd + " | 2 |\n\n" + odd + '\n';
}

} // namespace

class TestHostileMarkdown : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aHostileShapeIsKeptWithinItsLimits_data()
    {
        QTest::addColumn<int>("shape");
        const auto all = shapes();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].first) << i;
    }
    void aHostileShapeIsKeptWithinItsLimits()
    {
        QFETCH(int, shape);
        const test::Outcome outcome = test::readElsewhere(shapes()[shape].second(20'000));
        QCOMPARE(outcome.words, u"kept"_s);
        if (!test::isInstrumented)
            QVERIFY2(outcome.peak <= test::mostPeak, qPrintable(u"%1 MB"_s.arg(outcome.peak)));
    }

    void manySectionsOfOneNameAreKeptWithinTheLimits_data()
    {
        QTest::addColumn<QByteArray>("section");
        for (const char *name : {"Comments", "Warnings", "Critical", "Findings", "Phase", "Summary", "Resolved"})
            QTest::newRow(name) << "## " + QByteArray(name) + "\n\nx\n\n";
    }
    void manySectionsOfOneNameAreKeptWithinTheLimits()
    {
        QFETCH(QByteArray, section);
        QCOMPARE(test::readElsewhere("# Audit\n\n" + section.repeated(100'000)).words, u"kept"_s);
    }

    void twiceTheTextIsNoMoreThanTwiceTheMembers_data() { aHostileShapeIsKeptWithinItsLimits_data(); }
    void twiceTheTextIsNoMoreThanTwiceTheMembers()
    {
        QFETCH(int, shape);
        const auto read = [make = shapes()[shape].second](int n) {
            const QByteArray bytes = make(n);
            MarkdownTree tree;
            (void)tree.parse({bytes.constData(), static_cast<std::size_t>(bytes.size())}, {});
            return tree.nodes().size();
        };
        const std::size_t nodes = read(2'000);
        const std::size_t twiceNodes = read(4'000);
        QVERIFY2(twiceNodes <= nodes * 11 / 5 + 200, qPrintable(u"%1 nodes, then %2"_s.arg(nodes).arg(twiceNodes)));
    }

    void oddBytesAreKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a lone continuation byte") << around("\x80");
        QTest::newRow("many continuation bytes") << around("\x80\x81\x82\xBF\xBF\xBF");
        QTest::newRow("a character cut short") << around("\xE2\x82");
        QTest::newRow("a character cut short by the end") << around("").chopped(1) + "\xF0\x9F\x98";
        QTest::newRow("an overlong slash") << around("\xC0\xAF \xE0\x80\xAF \xF0\x80\x80\xAF");
        QTest::newRow("an overlong NUL") << around("\xC0\x80");
        QTest::newRow("surrogates in UTF-8") << around("\xED\xA0\x80 \xED\xBF\xBF \xED\xA0\xBD\xED\xB8\x80");
        QTest::newRow("beyond Unicode") << around("\xF4\x90\x80\x80 \xF8\x88\x80\x80\x80 \xFD\xBF\xBF\xBF\xBF\xBF");
        QTest::newRow("bytes that are never UTF-8") << around("\xFE \xFF \xFE\xFF");
        QTest::newRow("no characters") << around("\xEF\xBF\xBE \xEF\xBF\xBF \xEF\xB7\x90");
        QTest::newRow("among many good ones a bad one") << around("äöüßéè日本語\xFF");
        QTest::newRow("Windows-1252") << around("\x93quay\x94 \x80 5 \x96 d\xE9j\xE0 vu");
        QTest::newRow("Windows-1252 where nothing is") << around("\x81 \x8D \x8F \x90 \x9D");
        QTest::newRow("a mark in the middle") << around("\xEF\xBB\xBF");
        QTest::newRow("two marks") << QByteArray("\xEF\xBB\xBF\xEF\xBB\xBF") + around("");
        QTest::newRow("UTF-8 that was read wrongly twice") << around("ÃƒÂ©tÃƒÂ© â€œaâ€ ðŸš€");
        QTest::newRow("directions") << around("\u202E\u2066abc\u2069\u202C \u061C \u200F");
        QTest::newRow("no width") << around("\u200B\u200C\u200D\u2060\uFEFF\u00AD");
        QTest::newRow("marks upon marks") << around("Z\u0351\u036B\u0343\u0321\u0353\u0333A\u0335\u0321\u0320");
        QTest::newRow("emoji in a row") << around(
            "👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿🇩🇪👍🏽");
        QTest::newRow("letters that change length") << around("İıŞß ﬃ ẞ ΐ ŉ");
        QTest::newRow("separators of lines") << around("a\u2028b\u2029c\u0085d\vx\fy");
        QTest::newRow("controls") << around("\x01\x1B[31m\x7F");
        QTest::newRow("returns alone") << around("a\rb\r\rc");
        QTest::newRow("a return alone before a label") << QByteArray("Quay\rOwner: Ida");
        QTest::newRow("returns alone in code") << QByteArray("~~~\r\rh");
        QTest::newRow("returns alone in indented code") << QByteArray("    a\r    b\r\r    c\nd");
        QTest::newRow("both ends of lines") << around("").replace("\n", "\r\n");
        QTest::newRow("formulas") << around("=1+1 @SUM(A1) +cmd|' /C calc'!A0 -2");
        QTest::newRow("what shells read") << around("$(touch x) `id` ; rm | %n%s ${HOME} ../../etc");
        QTest::newRow("what pages read") << around("<script>alert(1)</script> <img src=x onerror=y> javascript:z");
        QTest::newRow("what databases read") << around("'; DROP TABLE items; -- \" \\ %_");
        QTest::newRow("words of programs") << around("null NULL undefined NaN Infinity true -1 1e400 0x7FFFFFFF");
        QTest::newRow("numbers without bounds") << around("99999999999999999999 2147483648 -9223372036854775809 1/0");
        for (const bool little : {true, false}) {
            for (const bool marked : {true, false}) {
                const QByteArray name = QByteArray("UTF-16 ") + (little ? "LE" : "BE") + (marked ? ", marked" : "");
                QTest::newRow(name.constData()) << inUtf16(QString::fromUtf8(around("quay")), little, marked);
            }
            const QString lone = u"# A\n\nlone \xD800 and \xDC00 and \xDC00\xD800 end\n"_s;
            const QByteArray name = QByteArray("lone surrogates in UTF-16 ") + (little ? "LE" : "BE");
            QTest::newRow(name.constData()) << inUtf16(lone, little, true);
            const QByteArray half = QByteArray("half a unit of UTF-16 ") + (little ? "LE" : "BE");
            QTest::newRow(half.constData()) << inUtf16(u"# Audit\n\ntext"_s, little, true).chopped(1);
        }
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF");
        QTest::newRow("only a mark of UTF-16") << QByteArray("\xFF\xFE");
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("one line end") << QByteArray("\n");
        QTest::newRow("no line end") << QByteArray("# A\n- [ ] b");
    }
    void oddBytesAreKept()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(test::readElsewhere(bytes).words, u"kept"_s);
    }

    void aNumberBeyondAnyFileIsNoLine()
    {
        const auto document = readAudit("### A-1: Open gate (High)\n\n**File:** `a.c:99999999999-99999999999`\n\n"
                                        "- **Gate.** It opens \u3010F:b.c\u2020L99999999999-L9\u3011\n",
                                        u"far.md"_s, Lexicon::builtIn());
        QVERIFY(document);
        for (const Finding &finding : document->findings) {
            for (const Location &location : finding.locations)
                QVERIFY2(!location.firstLine || *location.firstLine < 1'000'000'000, qPrintable(location.path));
        }
        QCOMPARE(document->findings.first().locations.value(0).firstLine, std::nullopt);
    }

    void bytesThatAreNoTextAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a NUL") << around("\0", 1);
        QTest::newRow("a NUL at the end") << around("") + '\0';
        QTest::newRow("many NULs") << QByteArray(20'000, '\0');
        QTest::newRow("UTF-32") << QByteArray("\xFF\xFE\0\0#\0\0\0 \0\0\0A\0\0\0", 16).sliced(2);
        QTest::newRow("controls") << QByteArray("\x01\x02\x03\x04").repeated(500);
    }
    void bytesThatAreNoTextAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(test::readElsewhere(bytes).words, u"refused"_s);
    }

    void aDocumentCutAnywhereLosesNoLine_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"tests/fixtures/hostile/everything.md", "tests/fixtures/audits/chinese.md"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aDocumentCutAnywhereLosesNoLine()
    {
        QFETCH(QString, name);
        QFile file(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype size = 1; size < bytes.size(); size += 7) {
            for (const QByteArray &part : {bytes.first(size), bytes.sliced(size)}) {
                const auto document = readAudit(part, u"cut.md"_s, Lexicon::builtIn());
                QVERIFY(document);
                const QString broken = test::brokenPromise(*document, part);
                QVERIFY2(broken.isEmpty(), qPrintable(u"cut at %1: %2"_s.arg(size).arg(broken)));
            }
        }
    }
};

int main(int argc, char *argv[])
{
    return test::runOrRead<TestHostileMarkdown>(argc, argv);
}
#include "tst_hostilemarkdown.moc"
