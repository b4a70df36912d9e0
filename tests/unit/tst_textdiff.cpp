#include "revisions/textdiff.h"

#include "support/strict.h"

using namespace shipworthy;

namespace {

/// "a [-b-] {+c+} d"
QString written(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const auto &[kind, piece] : pieces) {
        switch (kind) {
        case DiffPiece::Kind::Same: text += piece; break;
        case DiffPiece::Kind::Removed: text += QStringLiteral("[-%1-]").arg(piece); break;
        case DiffPiece::Kind::Added: text += QStringLiteral("{+%1+}").arg(piece); break;
        }
    }
    return text;
}

QString sideOf(const QList<DiffPiece> &pieces, DiffPiece::Kind without)
{
    QString text;
    for (const auto &[kind, piece] : pieces)
        text += kind == without ? QString() : piece;
    return text;
}

} // namespace

class TestTextDiff : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void saysWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *before, const char *now, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(before) << QString::fromUtf8(now) << QString::fromUtf8(expected);
        };
        row("nothing", "a b", "a b", "a b");
        row("a number", "p95 < 500 ms", "p95 < 300 ms", "p95 < [-500-]{+300+} ms");
        row("a word more", "Rotate the key", "Rotate the old key", "Rotate the {+old +}key");
        row("a word less", "Rotate the old key", "Rotate the key", "Rotate the [-old -]key");
        row("all", "one", "two", "[-one-]{+two+}");
        row("from nothing", "", "new", "{+new+}");
        row("to nothing", "old", "", "[-old-]");
        row("both ends", "x a b c y", "z a b c w", "[-x-]{+z+} a b c [-y-]{+w+}");
    }
    void saysWhatChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, now);
        QTEST(written(diffOf(before, now)), "expected");
    }

    void losesNoTextHoweverLong()
    {
        QString before;
        QString now;
        for (int i = 0; i < 20'000; ++i) {
            before += QStringLiteral("word%1 ").arg(i);
            now += QStringLiteral("other%1\n").arg(i);
        }
        const auto pieces = diffOf(before, now);
        QCOMPARE(sideOf(pieces, DiffPiece::Kind::Added), before);
        QCOMPARE(sideOf(pieces, DiffPiece::Kind::Removed), now);
    }
};

QTEST_GUILESS_MAIN(TestTextDiff)
#include "tst_textdiff.moc"
