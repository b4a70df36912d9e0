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
        QTest::newRow("a mark read on a Macintosh")
            << QStringLiteral("done ‚úÖ ‚Äî it‚Äôs right") << QStringLiteral("done ✅ — it’s right")
            << QStringLiteral("macintosh");
        QTest::newRow("an emoji read on a Macintosh")
            << QStringLiteral("\uF8FFüî¥ CRITICAL") << QStringLiteral("🔴 CRITICAL") << QStringLiteral("macintosh");
        QTest::newRow("letters read on a Macintosh")
            << QStringLiteral("f√§hre, gr√∂√üer, √úber ‚Äì ja") << QStringLiteral("fähre, größer, Über – ja")
            << QStringLiteral("macintosh");
        QTest::newRow("a mark read as Cyrillic")
            << QStringLiteral("done вњ… рџ”ґ now") << QStringLiteral("done ✅ 🔴 now") << QStringLiteral("windows-1251");
        QTest::newRow("Russian read as Cyrillic")
            << QStringLiteral("Р’РѕСЂРѕС‚Р° РѕС‚РєСЂС‹С‚С‹ РІСЃСЋ РЅРѕС‡СЊ вЂ” СЌС‚Рѕ РѕРїР°СЃРЅРѕ")
            << QStringLiteral("Ворота открыты всю ночь — это опасно") << QStringLiteral("windows-1251");
        QTest::newRow("a mark read on a console")
            << QStringLiteral("done Γ£à ≡ƒö┤ ΓåÆ now") << QStringLiteral("done ✅ 🔴 → now") << QStringLiteral("ibm437");
        QTest::newRow("a mark read on a Western console")
            << QStringLiteral("done Ô£à \u00ADƒö┤ ÔåÆ now") << QStringLiteral("done ✅ 🔴 → now")
            << QStringLiteral("ibm850");
        QTest::newRow("a mark read on a Russian console")
            << QStringLiteral("done тЬЕ ЁЯФ┤ now") << QStringLiteral("done ✅ 🔴 now") << QStringLiteral("ibm866");
        QTest::newRow("Chinese read as Chinese")
            << QStringLiteral("馃敶 鐮佸ご澶ч棬鏁村\uE641鏁炲紑鏃犱汉鐪嬪畧鐏\uE21A\uE519娌℃湁")
            << QStringLiteral("🔴 码头大门整夜敞开无人看守灯塔没有") << QStringLiteral("gb18030");
        QTest::newRow("Japanese read as Japanese")
            << QStringLiteral("縺吶ｋ縺壹▲縺ｨ縺ｾ縺ｾ貂ｯ逶｣譟ｻ驥榊､ｧ豸医∴鬮倥＞縺九ｉ縺ｧ縺ゅｋ縺ｧ縺阪ｋ轣ｯ")
            << QStringLiteral("するずっとまま港監査重大消え高いからであるできる灯") << QStringLiteral("shift_jis");
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
        QTest::newRow("Russian") << QStringLiteral("Её «риск» — всё ещё высокий… Р–С, вё");
        QTest::newRow("Greek") << QStringLiteral("Γενικός έλεγχος, Γ’ φάση");
        QTest::newRow("German quotation") << QStringLiteral("‚öffentlich‘, ‚Äpfel‘, √9 ≡ 3");
        QTest::newRow("French capitals") << QStringLiteral("CÔTÉ, RÔLE, HÔTEL… Ô«");
        QTest::newRow("Chinese") << QStringLiteral("大门整夜敞开，无人看守。锛 馃");
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

    void damageAmongGoodTextIsPutRightAlone()
    {
        const MojibakeRepair repair = repairMojibake(QStringLiteral("größer – ‚úÖ √© “ja” £").toUtf8());
        QCOMPARE(QString::fromUtf8(repair.utf8), QStringLiteral("größer – ✅ √© “ja” £"));
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
