#include "code/codehighlight.h"
#include "support/strict.h"
#include "theme/theme.h"

#include <QPlainTextEdit>
#include <QSet>
#include <QTextBlock>
#include <QTextLayout>
#include <thread>

using namespace shipworthy;

namespace {

QSet<QRgb> coloursOf(const QPlainTextEdit &view)
{
    QSet<QRgb> colours;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const auto &range : block.layout()->formats())
            colours.insert(range.format.foreground().color().rgb());
    }
    return colours;
}

} // namespace

class TestCodeHighlight : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void knowsTheLanguagesOfFences_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"python",     "py",
                                     "ts",         "typescript",
                                     "tsx",        "js",
                                     "bash",       "sh",
                                     "shell",      "yaml",
                                     "yml",        "sql",
                                     "prisma",     "json",
                                     "dockerfile", "toml",
                                     "diff",       "go",
                                     "rust",       "markdown",
                                     "Python",     "python title=app.py",
                                     "nginx",      "env"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void knowsTheLanguagesOfFences()
    {
        QFETCH(QString, language);
        QVERIFY(ui::isHighlightable(language));
    }

    void showsAnUnknownLanguagePlain()
    {
        QVERIFY(!ui::isHighlightable(QStringLiteral("no such language")));
        QVERIFY(!ui::isHighlightable(QString()));
        QPlainTextEdit view(QStringLiteral("def f(): return 1"));
        const auto before = view.document()->children();
        ui::highlightCode(view, QStringLiteral("no-such"), ui::Theme(view.palette()));
        QCOMPARE(view.document()->children(), before); // nobody is there who would colour it later
        QVERIFY(coloursOf(view).isEmpty());
    }

    void coloursCodeOnlyInTokensOfTheTheme()
    {
        QPlainTextEdit view(QStringLiteral("import os\n# why\ndef f(x):\n    return \"a\" + str(1)\n"));
        const ui::Theme theme(view.palette());
        ui::highlightCode(view, QStringLiteral("python"), theme);
        QTRY_VERIFY(coloursOf(view).size() >= 4);
        QVERIFY(coloursOf(view).contains(theme.color(ui::Role::Muted).rgb()));
        QVERIFY(coloursOf(view).contains(theme.color(ui::Role::VerifiedText).rgb()));
    }

    void changesColoursWithTheTheme()
    {
        QPlainTextEdit view(QStringLiteral("# only a comment"));
        ui::highlightCode(view, QStringLiteral("python"), ui::Theme(view.palette()));
        QTRY_VERIFY(!coloursOf(view).isEmpty());
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(0x20, 0x25, 0x2a));
        const ui::Theme theme(dark);
        ui::highlightCode(view, QStringLiteral("python"), theme);
        QTRY_VERIFY(coloursOf(view).contains(theme.color(ui::Role::Muted).rgb()));
    }

    void stopsColouringWhenTheLanguageGoes()
    {
        QPlainTextEdit view(QStringLiteral("def f(): return 1"));
        ui::highlightCode(view, QStringLiteral("python"), ui::Theme(view.palette()));
        QTRY_VERIFY(!coloursOf(view).isEmpty());
        ui::highlightCode(view, {}, ui::Theme(view.palette()));
        QTRY_VERIFY(coloursOf(view).isEmpty());
    }

    void coloursWhileAnotherThreadReadsGrammars()
    {
        QPlainTextEdit view(QStringLiteral("// only a comment"));
        const ui::Theme theme(view.palette());
        const std::jthread reading([] {
            for (const char *language : {"rust", "markdown", "yaml"})
                ui::prepareHighlighting(QLatin1String(language));
        });
        ui::highlightCode(view, QStringLiteral("rust"), theme);
        QTRY_VERIFY(coloursOf(view).contains(theme.color(ui::Role::Muted).rgb()));
    }

    void leavesAVeryLongTextPlain()
    {
        QPlainTextEdit view(QStringLiteral("# x\n").repeated(ui::maxHighlightedChars / 4 + 1));
        const auto before = view.document()->children();
        ui::highlightCode(view, QStringLiteral("python"), ui::Theme(view.palette()));
        QCOMPARE(view.document()->children(), before);
        QVERIFY(!view.document()->begin().layout()->formats().size());
    }
};

QTEST_MAIN(TestCodeHighlight)
#include "tst_codehighlight.moc"
