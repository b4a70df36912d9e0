#include "support/program.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMap>
#include <QMenuBar>
#include <QToolButton>
#include <QTranslator>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

/// A language until the end of its life.
struct Words : QTranslator {
    QString translate(const char *, const char *source, const char *comment, int n) const override
    {
        return QTranslator::translate("Shipworthy", source, comment, n);
    }
};

/// What is underlined in \a window and seen, by its letter.
QMultiMap<QString, QString> lettersOf(const QMainWindow &window)
{
    QMultiMap<QString, QString> letters;
    const auto note = [&letters](const QString &text) {
        if (const QKeySequence letter = QKeySequence::mnemonic(text); !letter.isEmpty())
            letters.insert(letter.toString(), text);
    };
    for (const QAction *menu : window.menuBar()->actions())
        note(menu->text());
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !qobject_cast<const QToolButton *>(button))
            note(button->text());
    }
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    return letters;
}

} // namespace

/// The underlined letters: Alt and a letter lead to one place.
class TestMnemonics : public QObject {
    Q_OBJECT

    /// The letters that lead to two places.
    static QStringList twice(const QMainWindow &window)
    {
        QStringList clashes;
        const auto letters = lettersOf(window);
        for (const QString &letter : letters.uniqueKeys()) {
            if (const QStringList texts = letters.values(letter); texts.size() > 1)
                clashes.append(letter + u": "_s + texts.join(u", "_s));
        }
        return clashes;
    }

private slots:
    void init() { test::failOnAnyWarning(); }

    void noLetterLeadsToTwoPlaces_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArrayList>("actions");
        for (const char *language : {"en", "de", "ar"}) {
            const auto row = [&](const char *name, const QByteArrayList &actions) {
                QTest::addRow("%s, %s", name, language) << QString::fromLatin1(language) << actions;
            };
            row("a check", {"goto6", "addCheck"});
            row("suggestions", {"goto6", "suggestChecks"});
            row("addresses", {"goto6", "addEndpoint"});
            row("a waiver", {"goto10", "editWaiverAction"});
        }
    }
    void noLetterLeadsToTwoPlaces()
    {
        QFETCH(const QString, language);
        QFETCH(const QByteArrayList, actions);
        Words words;
        QVERIFY(words.load(language, u":/i18n"_s));
        QCoreApplication::installTranslator(&words);
        const test::SampleProgram program;
        const ItemId item = program.state().items().front().id;
        QVERIFY(program.workspace().accept({item}, u"It closes in May"_s, QDate(2100, 1, 1)));
        for (const QByteArray &action : actions) {
            QVERIFY(program.action(action.constData())->isEnabled());
            program.action(action.constData())->trigger();
        }
        if (auto *secrets = program.window->findChild<QAbstractButton *>(u"checkSecretsButton"_s);
            secrets && secrets->isVisible())
            secrets->click();
        const QStringList clashes = twice(*program.window);
        QVERIFY2(clashes.isEmpty(), qPrintable(u'\n' + clashes.join(u'\n')));
    }
};

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
