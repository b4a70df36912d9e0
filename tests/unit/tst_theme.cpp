#include "support/strict.h"
#include "theme/theme.h"
#include "theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QToolButton>

using namespace shipworthy;
using namespace shipworthy::ui;

namespace {

constexpr std::array surfaces{Role::Window, Role::Base,  Role::Alternate, Role::Raised,
                              Role::Sunken, Role::Hover, Role::Selection};
constexpr std::array texts{Role::Text,       Role::Muted,        Role::Accent,      Role::CriticalText,
                           Role::MediumText, Role::VerifiedText, Role::ClaimedText, Role::ContradictedText,
                           Role::StaleText};
constexpr std::array pairs{std::pair{Role::OnAccent, Role::Accent},
                           std::pair{Role::MessageText, Role::MessageGround},
                           std::pair{Role::OnFill, Role::CriticalFill},
                           std::pair{Role::OnFill, Role::HighFill},
                           std::pair{Role::OnMedium, Role::MediumFill},
                           std::pair{Role::OnFill, Role::LowFill},
                           std::pair{Role::OnFill, Role::InfoFill},
                           std::pair{Role::OnFill, Role::DoneFill},
                           std::pair{Role::VerifiedText, Role::VerifiedChip},
                           std::pair{Role::ClaimedText, Role::ClaimedChip},
                           std::pair{Role::ContradictedText, Role::ContradictedChip},
                           std::pair{Role::StaleText, Role::StaleChip}};

QPalette desktop(QRgb window, QRgb base, QRgb text, QRgb placeholder, QRgb highlight, QRgb link)
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(window));
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(window));
    palette.setColor(QPalette::WindowText, QColor(text));
    palette.setColor(QPalette::Text, QColor(text));
    palette.setColor(QPalette::PlaceholderText, QColor(placeholder));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::Link, QColor(link));
    return palette;
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QCOMPARE(qRound(contrast(QColor(0x767676), Qt::white) * 100), 454);
    }

    void everyTextStandsOutOnEverySurface_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("ours, light") << tokenPalette(false);
        QTest::newRow("ours, dark") << tokenPalette(true);
        QTest::newRow("a light desktop") << desktop(0xEFF0F1, 0xFFFFFF, 0x232629, 0x707D8A, 0x3DAEE9, 0x2980B9);
        QTest::newRow("a dark desktop") << desktop(0x2A2E32, 0x1B1E20, 0xFCFCFC, 0xA1A9B1, 0x3DAEE9, 0x1D99F3);
        QTest::newRow("a pale desktop") << desktop(0xD0D0D0, 0xE8E8E8, 0x101010, 0xB0B0B0, 0xC0C0C0, 0xA0C0FF);
    }
    void everyTextStandsOutOnEverySurface()
    {
        QFETCH(QPalette, palette);
        const Theme theme(palette);
        const auto check = [&](Role text, Role ground, double limit) {
            const double ratio = contrast(theme.color(text), theme.color(ground));
            QVERIFY2(ratio >= limit,
                     qPrintable(QStringLiteral("role %1 on role %2: %3").arg(int(text)).arg(int(ground)).arg(ratio)));
        };
        for (const Role text : texts) {
            for (const Role ground : surfaces)
                check(text, ground, 4.5);
        }
        for (const auto &[text, ground] : pairs)
            check(text, ground, 4.5);
        for (const Role ground : {Role::Window, Role::Base, Role::Raised})
            check(Role::Edge, ground, 3);
    }

    void statusRolesAreOursWhateverTheDesktop()
    {
        const Theme dark(desktop(0x2A2E32, 0x1B1E20, 0xFCFCFC, 0xA1A9B1, 0x3DAEE9, 0x1D99F3));
        QVERIFY(dark.isDark());
        QCOMPARE(dark.color(Role::CriticalFill), token(Role::CriticalFill, true));
        QCOMPARE(dark.color(Role::Window), QColor(0x2A2E32));
    }

    void aSchemeChangesTheApplicationPalette()
    {
        applyColorScheme(QStringLiteral("dark"));
        QVERIFY(Theme(QApplication::palette()).isDark());
        applyColorScheme(QStringLiteral("light"));
        QVERIFY(!Theme(QApplication::palette()).isDark());
        QCOMPARE(Theme(QApplication::palette()).color(Role::Window), token(Role::Window, false));
        applyColorScheme(QStringLiteral("system"));
        QVERIFY(contrast(QApplication::palette().color(QPalette::WindowText),
                         QApplication::palette().color(QPalette::Window)) >= 4.5);
    }

    void fieldsAndCheckedButtonsShow_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void fieldsAndCheckedButtonsShow()
    {
        QFETCH(QString, scheme);
        applyColorScheme(scheme);
        const Theme theme(QApplication::palette());
        QLineEdit field;
        field.resize(120, 28);
        const QImage edged = field.grab().toImage();
        QVERIFY(contrast(edged.pixelColor(0, 14), theme.color(Role::Base)) >= 3);

        QToolButton button;
        button.setCheckable(true);
        button.setChecked(true);
        button.resize(60, 28);
        QCOMPARE(button.grab().toImage().pixelColor(10, 14), theme.color(Role::Selection));
        button.setChecked(false);
        QVERIFY(button.grab().toImage().pixelColor(10, 14) != theme.color(Role::Selection));
    }

    void sizesOfTypeFollowTheDesign()
    {
        QFont font = QApplication::font();
        font.setPixelSize(26);
        QApplication::setFont(font);
        QCOMPARE(fontFor(Type::Body).pixelSize(), 26);
        QCOMPARE(fontFor(Type::Heading).pixelSize(), 30);
        QCOMPARE(fontFor(Type::Caption).pixelSize(), 24);
        QCOMPARE(px(28), 56);
        font.setPixelSize(11);
        QApplication::setFont(font);
        QCOMPARE(fontFor(Type::Caption).pixelSize(), 11); // nothing under 11 px
    }

    void everyIconDraws_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &file : QDir(QStringLiteral(":/icons")).entryList())
            QTest::newRow(qPrintable(file)) << file.chopped(4);
    }
    void everyIconDraws()
    {
        QFETCH(QString, name);
        const QImage image = icon(name, QApplication::palette()).pixmap(16, 16).toImage();
        bool any = false;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                any = any || qAlpha(image.pixel(x, y)) > 100;
        }
        QVERIFY(any);
    }

    void anUnknownIconIsReported()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named nothing");
        QVERIFY(icon(QStringLiteral("nothing"), QApplication::palette()).isNull());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
