#include "support/limitedreading.h"
#include "support/strict.h"

#include <functional>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// Of processor time, not of a clock on the wall: how busy the machine is does not matter.
constexpr int mostMilliseconds = test::isInstrumented ? 10'000 : 1'000;

QByteArray times(const char *part, int n)
{
    return QByteArray(part).repeated(n);
}

QByteArray numbered(int from, int to, const std::function<QByteArray(int)> &part)
{
    QByteArray text;
    for (int i = from; i < to; ++i)
        text += part(i);
    return text;
}

QByteArray nestedLists(int depth)
{
    return numbered(0, depth, [](int level) { return QByteArray(2 * level, ' ') + "* quay\n"; });
}

/// Labels of references that a table of 16 buckets keeps in one, by the hash of the sdbm database.
QByteArray collidingReferences(int count)
{
    const auto collides = [](const QByteArray &label) {
        quint32 hash = 0;
        for (const char c : label)
            hash = static_cast<quint32>(c) + (hash << 6) + (hash << 16) - hash;
        return hash % 16 == 0;
    };
    QByteArray text;
    QByteArray absent;
    for (int number = 0; count > 0; ++number) {
        const QByteArray label = "q" + QByteArray::number(number);
        if (!collides(label))
            continue;
        if (absent.isEmpty())
            absent = label;
        else
            text += "[" + label + "]: /pier\n\n[" + absent + "]\n\n";
        --count;
    }
    return text;
}

using Make = std::function<QByteArray()>;

Make repeated(const char *before, const char *part, int n, const char *after = "")
{
    return [=] { return before + times(part, n) + after; };
}

Make nested(const char *open, int n, const char *inside, const char *close)
{
    return [=] { return times(open, n) + inside + times(close, n); };
}

struct Case {
    const char *name;
    Make make;
    const char *outcome = "kept";
};

/// What the suites of cmark (25) and md4c (30) call pathological, each as often repeated as in the suite that repeats
/// it most.
QList<Case> cases()
{
    return {
        // In both.
        {"strong emphasis nested in emphasis", nested("*q **q ", 65'000, "r", " q** q*")},
        {"closers of emphasis without openers", repeated("", "q_ ", 65'000)},
        {"openers of emphasis without closers", repeated("", "_q ", 65'000)},
        {"closers of links without openers", repeated("", "q]", 65'000)},
        {"openers of links without closers", repeated("", "[q", 65'000)},
        {"openers and closers that do not match", repeated("", "*q_ ", 50'000)},
        {"openers and closers whose runs add up to three", repeated("q**r", "s* ", 50'000)},
        {"openers of links and closers of emphasis", repeated("", "[ q_", 50'000)},
        {"titles of links that break", repeated("", "[ (](", 50'000)},
        {"emphasis across a link", repeated("**q [r*s**t*](u)", "", 0)},
        {"nested brackets", nested("[", 50'000, "q", "]")},
        {"nested quotes", repeated("", "> ", 50'000, "q")},
        {"deeply nested lists", [] { return nestedLists(1'000); }},
        {"runs of backticks that grow",
         [] { return numbered(1, 2'500, [](int size) { return "q" + QByteArray(size, '`'); }); }},
        {"U+0000", [] { return QByteArray("quay\0pier\0", 10); }, "refused"}, // binary, by decoding.h
        // Of cmark.
        {"emphasis closed within words", [] { return times("*q ", 20'000) + times("_q*_ ", 20'000); }},
        {"images whose text is an empty link", repeated("", "![[]()", 160'000)},
        {"links whose target in angles never ends", repeated("", "[q](<r", 30'000)},
        {"links whose target never ends", repeated("", "[q](r", 30'000)},
        {"comments that never end", repeated("</", "<!--", 300'000)},
        {"blank lines in deeply nested lists", [] { return times("- ", 30'000) + "q" + times("\n", 30'000); }},
        {"blank lines in deeply nested lists in a quote",
         [] { return "> " + times("- ", 30'000) + "q\n" + times(">\n", 30'000); }},
        {"emphasis in a deep quote", [] { return times(">", 100'000) + times("q*", 100'000); }},
        {"references that collide", [] { return collidingReferences(25'000); }},
        {"nested spans", nested("*", 20'000, "q", "*")},
        // Of md4c.
        {"a byte order mark", repeated("\xEF\xBB\xBFquay", "", 0)},
        {"openers of emphasis of three", repeated("", "q***", 65'000)},
        {"links", repeated("", "[q](/r) ", 50'000)},
        {"references",
         [] {
             const auto define = [](int number) { return "[" + QByteArray::number(number) + "]: q\n"; };
             return numbered(1, 320'000, define) + times("[0] ", 20'000);
         }},
        {"empty tags", repeated("", "<>", 50'000)},
        {"openers of instructions", repeated("q", "<?", 50'000)},
        {"openers of character data", repeated("q", "<![CDATA[", 50'000)},
        {"backticks and escapes", repeated("", "\\``", 50'000)},
        {"a rule that turns out a list", repeated("", "* ", 50'000, "q")},
        {"nested references that are none", [] { return times("[", 50'000) + times("]", 50'000) + "\n\n[q]: /r"; }},
        {"addresses that break", repeated("", "www._", 50'000, "q")},
        {"a huge table", [] { return times("q|", 10'000) + '\n' + times("-|", 10'000) + '\n' + times("r\n", 10'000); }},
        {"links that break at line ends", repeated("", "]([\n", 50'000)},
        {"a long reference used often", [] { return "[q]: " + times("q", 50'000) + times("\n[q]", 50'000); }},
        // Of no other: every cell of a column without a name might rate.
        {"a long table that nothing rates",
         [] {
             const auto row = [](int number) {
                 const QByteArray n = QByteArray::number(number);
                 return "| A-" + n + " | Rope " + n + " is old | by pier " + n + " | open |\n";
             };
             return "# Audit\n\n## Findings\n\n| ID | Finding | Of | Status |\n|---|---|---|---|\n" +
                    numbered(0, 4'000, row);
         }},
    };
}

} // namespace

/// What other parsers of Markdown found hard, read whole: into facts, within a second of processor time and 200 MB.
class TestPathological : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void isReadWithinASecondAnd200Megabytes_data()
    {
        QTest::addColumn<int>("at");
        const auto all = cases();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << i;
    }
    void isReadWithinASecondAnd200Megabytes()
    {
        QFETCH(int, at);
        const Case one = cases()[at];
        const test::Outcome outcome = test::readElsewhere(one.make(), mostMilliseconds);
        QCOMPARE(outcome.words, QString::fromLatin1(one.outcome));
        if (!test::isInstrumented)
            QVERIFY2(outcome.peak <= test::mostPeak, qPrintable(u"%1 MB"_s.arg(outcome.peak)));
    }

    void whatTakesLongerIsEnded()
    {
        const test::Outcome outcome = test::readElsewhere(times("# Quay\n\n- **Owner:** Ida\n", 400'000), 20);
        QVERIFY2(outcome.words.startsWith("it crashed"_L1), qPrintable(outcome.words));
    }
};

int main(int argc, char *argv[])
{
    return test::runOrRead<TestPathological>(argc, argv);
}
#include "tst_pathological.moc"
