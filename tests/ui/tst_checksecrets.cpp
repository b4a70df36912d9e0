#include "pages/checksecretspanel.h"
#include "support/strict.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace shipworthy;

/// Putting a secret into the keychain, where there is none.
class TestCheckSecrets : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }
    void init() { test::failOnAnyWarning(); }

    void keepsWhatHasNameAndValueOnly()
    {
        ui::CheckSecretsPanel panel;
        panel.show();
        auto *value = panel.findChild<QLineEdit *>(QStringLiteral("secretValue"));
        auto *keep = panel.findChild<QPushButton *>(QStringLiteral("secretKeep"));
        QCOMPARE(value->echoMode(), QLineEdit::Password);
        QVERIFY(!keep->isEnabled());
        panel.setNames({QStringLiteral("login"), QStringLiteral("api-key")});
        QVERIFY(!keep->isEnabled());
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("hunter2hunter2"));
        QVERIFY(keep->isEnabled());
        panel.findChild<QComboBox *>(QStringLiteral("secretName"))->setEditText(QString());
        QVERIFY(!keep->isEnabled());
    }

    void saysWhyNothingIsKept()
    {
        ui::CheckSecretsPanel panel;
        panel.show();
        panel.setNames({QStringLiteral("login")});
        auto *value = panel.findChild<QLineEdit *>(QStringLiteral("secretValue"));
        const auto *message = panel.findChild<QLabel *>(QStringLiteral("secretMessage"));
        QTest::keyClicks(value, QStringLiteral("hunter2hunter2"));
        QTest::keyClick(value, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("Nothing was changed")), 20000);
        QVERIFY(message->text().contains(QStringLiteral("keychain")));
        QVERIFY(!message->text().contains(QStringLiteral("hunter2")));
        QCOMPARE(value->text(), QStringLiteral("hunter2hunter2")); // to be tried again
    }

    void aNameOfOnesOwnStaysWhenTheCheckChanges()
    {
        ui::CheckSecretsPanel panel;
        panel.setNames({QStringLiteral("login")});
        auto *name = panel.findChild<QComboBox *>(QStringLiteral("secretName"));
        name->setEditText(QStringLiteral("other"));
        panel.setNames({QStringLiteral("login"), QStringLiteral("key")});
        QCOMPARE(name->currentText(), QStringLiteral("other"));
    }
};

QTEST_MAIN(TestCheckSecrets)
#include "tst_checksecrets.moc"
