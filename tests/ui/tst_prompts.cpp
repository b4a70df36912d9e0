#include "pages/prompts.h"
#include "support/strict.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QWidget>
#include <QtTest>

using namespace shipworthy;
using namespace shipworthy::ui;
using namespace Qt::StringLiterals;

/// The small questions: a text, a day.
class TestPrompts : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;

    template <typename Widget> Widget *child(const QString &name = {}) const
    {
        return m_window->findChild<QDialog *>(u"prompt"_s)->findChild<Widget *>(name);
    }

private slots:
    void init()
    {
        test::failOnAnyWarning();
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void cleanup() { m_window.reset(); }

    void theTextIsTypedAtOnceAndEnterTakesIt()
    {
        QString said;
        askForText(m_window.get(), u"Your name"_s, u"Your name there:"_s, u"Somebody"_s,
                   [&said](const QString &text) { said = text; });
        auto *field = child<QLineEdit>(u"promptText"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClicks(field, u"Mara"_s); // over what stood there
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(said, u"Mara"_s);
    }

    void tabGoesFromTheTextToTheButtons()
    {
        askForText(m_window.get(), u"Your name"_s, u"Your name there:"_s, {}, [](const QString &) {});
        auto *field = child<QLineEdit>(u"promptText"_s);
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY(qobject_cast<QPushButton *>(field->window()->focusWidget()));
    }

    void escSaysNothing()
    {
        bool isAnswered = false;
        askForText(m_window.get(), u"Your name"_s, u"Your name there:"_s, u"Somebody"_s,
                   [&isAnswered](const QString &) { isAnswered = true; });
        QTest::keyClick(child<QLineEdit>(u"promptText"_s), Qt::Key_Escape);
        QVERIFY(!isAnswered);
    }

    void namesOutOfDocumentsAreNoMarkup()
    {
        askForDate(m_window.get(), u"Start"_s, u"Day 1 of the plan of <b>Ferry</b>:"_s, {}, QDate(2026, 3, 6),
                   [](QDate) {});
        QCOMPARE(child<QLabel>()->textFormat(), Qt::PlainText);
    }
};

QTEST_MAIN(TestPrompts)
#include "tst_prompts.moc"
