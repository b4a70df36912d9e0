#include "importers/mojibake.h"
#include "support/strict.h"

using namespace shipworthy;

class TestMojibake : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void putsRightWhatWasReadWrongly_data()
    {
        QTest::addColumn<QString>("damaged");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("from");
        const auto w1254 = QStringLiteral("windows-1254");
        const auto w1252 = QStringLiteral("windows-1252");
        QTest::newRow("check mark") << QStringLiteral("done âœ…") << QStringLiteral("done ✅") << w1252;
        QTest::newRow("red circle, Turkish")
            << QStringLiteral("ğŸ”´ CRITICAL") << QStringLiteral("🔴 CRITICAL") << w1254;
        QTest::newRow("hourglass that lost a byte")
            << QStringLiteral("1. â³ later") << QStringLiteral("1. ⏳ later") << w1252;
        QTest::newRow("party that lost a byte")
            << QStringLiteral("ğŸ‰ done ğŸ‰") << QStringLiteral("🎉 done 🎉") << w1254;
        QTest::newRow("warning sign that lost its last byte")
            << QStringLiteral("3/10 â\u0161\u00A0ï¸") << QStringLiteral("3/10 ⚠️") << w1252;
        QTest::newRow("arrow") << QStringLiteral("150ms â†’ 45ms") << QStringLiteral("150ms → 45ms") << w1252;
        QTest::newRow("tree") << QStringLiteral("â”œâ”€â”€ a") << QStringLiteral("├── a") << w1252;
        QTest::newRow("accented letter") << QStringLiteral("cafÃ©") << QStringLiteral("café") << w1252;
        QTest::newRow("a letter and a space that does not break")
            << QStringLiteral("voilÃ\u00A0tout") << QStringLiteral("voilàtout") << w1252;
        QTest::newRow("Romanian") << QStringLiteral("È™i") << QStringLiteral("și") << w1252;
        QTest::newRow("a capital that begins a word, Russian")
            << QStringLiteral("Ð\u00A0Ð¸Ñ\u0081Ðº") << QStringLiteral("Риск") << w1252;
        QTest::newRow("a sign among others, Chinese")
            << QStringLiteral("é¢‘é\u00A0»") << QStringLiteral("频頻") << w1252;
    }
    void putsRightWhatWasReadWrongly()
    {
        QFETCH(QString, damaged);
        QFETCH(QString, right);
        QFETCH(QString, from);
        const MojibakeRepair repair = repairMojibake(damaged.toUtf8());
        QCOMPARE(QString::fromUtf8(repair.utf8), right);
        QCOMPARE(repair.repairedFrom, from);
        QVERIFY(repair.sequences > 0);
    }

    void leavesGoodTextAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("ascii") << QStringLiteral("plain");
        QTest::newRow("emoji") << QStringLiteral("✅ 🔴 ⏳ 🎉 ⚠️");
        QTest::newRow("Portuguese capitals") << QStringLiteral("NÃO RECOMENDADO PARA PRODUÇÃO, “SÃO”");
        QTest::newRow("Turkish") << QStringLiteral("Yangın ihbarı, doğrulandı, ŞİŞLİ");
        QTest::newRow("French") << QStringLiteral("à l’œuvre, Âge, château «déjà»");
        QTest::newRow("French spaces") << QStringLiteral("«\u00A0Sécurité\u00A0», PRIORITÉ\u00A0: «\u00A0clé…\u00A0»");
        QTest::newRow("French dashes") << QStringLiteral(
            "Gravité\u00A0– élevée, Sécurité\u00A0— bilan, QUALITÉ\u00A0!");
        QTest::newRow("German") << QStringLiteral("„Spaß“, Fuß…, Maß–, groß\u00ADartig, „Gruß“");
        QTest::newRow("Turkish capitals") << QStringLiteral("SAHİ’nin “GENELGESİ”, ULUDAĞ’da, BAŞ…");
        QTest::newRow("Vietnamese") << QStringLiteral("Đánh giá bảo mật hệ thống");
    }
    void leavesGoodTextAlone()
    {
        QFETCH(QString, text);
        const MojibakeRepair repair = repairMojibake(text.toUtf8());
        QCOMPARE(QString::fromUtf8(repair.utf8), text);
        QCOMPARE(repair.sequences, 0);
        QVERIFY(repair.repairedFrom.isEmpty());
    }

    void neverChangesTheLines()
    {
        const QByteArray damaged = QStringLiteral("a\nâœ… b\r\n\nâ³\nend").toUtf8();
        const MojibakeRepair repair = repairMojibake(damaged);
        QCOMPARE(repair.utf8.count('\n'), damaged.count('\n'));
        QCOMPARE(repair.firstLine, 2);
    }
};

QTEST_GUILESS_MAIN(TestMojibake)
#include "tst_mojibake.moc"
