#include "importers/auditreader.h"
#include "importers/decoding.h"
#include "importers/legacyencoding.h"
#include "importers/sha256.h"
#include "support/strict.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <sys/stat.h>

using namespace shipworthy;

class TestDecoding : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void decodesByMarkThenUtf8ThenWindows1252_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("utf-8") << QByteArray("# \xC3\xA9t\xC3\xA9") << QStringLiteral("# été")
                               << QStringLiteral("utf-8");
        QTest::newRow("utf-8 with mark") << QByteArray("\xEF\xBB\xBF# a") << QStringLiteral("# a")
                                         << QStringLiteral("utf-8");
        QTest::newRow("utf-16 little") << QByteArray("\xFF\xFE#\0 \0a\0", 8) << QStringLiteral("# a")
                                       << QStringLiteral("utf-16le");
        QTest::newRow("utf-16 big") << QByteArray("\xFE\xFF\0#\0 \0a", 8) << QStringLiteral("# a")
                                    << QStringLiteral("utf-16be");
        QTest::newRow("windows-1252") << QByteArray("caf\xE9 \x93quoted\x94") << QStringLiteral("café “quoted”")
                                      << QStringLiteral("windows-1252");
    }
    void decodesByMarkThenUtf8ThenWindows1252()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(QString, name);
        const DecodedText decoded = decodeText(bytes);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.encoding.name, name);
    }

    void knowsOldEncodingsByTheirLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const QString russian = QStringLiteral("# Проверка причала\n\n- [ ] Ворота стоят открытыми всю ночь — №7\n");
        QTest::newRow("Russian") << QStringLiteral("windows-1251") << russian;
        QTest::newRow("Russian in capitals") << QStringLiteral("windows-1251") << russian.toUpper();
        QTest::newRow("Russian among English")
            << QStringLiteral("windows-1251")
            << QStringLiteral("# API gateway\n\n- rate limit: нет ограничения запросов\n");
        QTest::newRow("Ukrainian") << QStringLiteral("windows-1251")
                                   << QStringLiteral("# Перевірка причалу\n\n- Її ворота відчинені щоночі\n");
        QTest::newRow("Arabic") << QStringLiteral("windows-1256")
                                << QStringLiteral(
                                       "# تقرير الفحص\n\n- [ ] تبقى البوابة مفتوحة طوال الليل، ولا يحرسها أحد\n");
        QTest::newRow("Japanese") << QStringLiteral("shift_jis")
                                  << QStringLiteral("# 桟橋の点検\n\n- [ ] 門が夜の間ずっと開いたままになっている。\n");
        QTest::newRow("Japanese for Unix")
            << QStringLiteral("euc-jp")
            << QStringLiteral("# 桟橋の点検\n\n- 門が夜の間ずっと開いたままになっている。\n");
        QTest::newRow("Korean") << QStringLiteral("euc-kr")
                                << QStringLiteral("# 부두 점검\n\n- [ ] 밤새 문이 열려 있고 지키는 사람이 없다\n");
        QTest::newRow("simplified Chinese")
            << QStringLiteral("gb18030") << QStringLiteral("# 码头检查\n\n- [ ] 大门整夜敞开，无人看守。\n");
        QTest::newRow("with lines of boxes")
            << QStringLiteral("gb18030")
            << QStringLiteral("# 码头检查\n\n├── 大门整夜敞开\n│   └── 无人看守\n└── 灯塔\n");
        QTest::newRow("with emoji") << QStringLiteral("gb18030")
                                    << QStringLiteral("# 🔴 码头检查\n\n- 大门整夜敞开，无人看守。\n");
        QTest::newRow("traditional Chinese")
            << QStringLiteral("big5") << QStringLiteral("# 碼頭檢查\n\n- [ ] 大門整夜敞開，沒有人看守燈塔。\n");
    }
    void knowsOldEncodingsByTheirLetters()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        const auto bytes = legacyencoding::fromUtf8(text.toUtf8(), name);
        QVERIFY(bytes);
        const DecodedText decoded = decodeText(*bytes);
        QCOMPARE(decoded.encoding.name, name);
        QCOMPARE(decoded.text, text);
        QCOMPARE(decoded.warnings.size(), 1);
        QCOMPARE(decoded.warnings.first().code, QStringLiteral("encoding-guessed"));
        QVERIFY(decoded.warnings.first().text.contains(name));
        QVERIFY(!isBinary(*bytes));
    }

    void takesNoOtherEncodingForThose_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("Greek") << QByteArray::fromHex(
            "2320b8ebe5e3f7eff220e1f3f6dcebe5e9e1f20a0a2d20c720f0fdebe720f4eff520ebe9ece1ede9effd20ecddede5e920e1edefe9"
            "f7f4de20fcebe720f4e720edfdf7f4e10a");
        QTest::newRow("Hebrew") << QByteArray::fromHex("2320e3e5e720e1e3e9f7e40a0a2d20e4f9f2f820f0f9e0f820f4fae5e720ebe"
                                                       "c20e4ece9ece420e5e0e9ef20eee920f9e9f9eee5f820f2ece9e50a");
        QTest::newRow("Polish") << QByteArray::fromHex(
            "232050727a65676cb9642070727a797374616e690a0a2d204272616d612073746f69206f74776f72656d2070727a657a206361b3b9"
            "206e6f632c20b3f3649f207465bf0a");
        QTest::newRow("KOI8-R") << QByteArray::fromHex(
            "2320f0d2cfd7c5d2cbc120d0d2c9dec1ccc10a0a2d20f7cfd2cfd4c120d3d4cfd1d420cfd4cbd2d9d4d9cdc920d7d3c020cecfded8"
            "2c20cec9cbd4cf20cec520d3ccc5c4c9d40a");
        QTest::newRow("French") << QByteArray::fromHex(
            "232052656c6576e920647520717561690a0a2d20c974e9203a206c65207068617265206120e974e92072e9706172e92c206c276163"
            "63e8732072657374652070726f74e967e90a");
        QTest::newRow("Thai") << QByteArray::fromHex("2320b5c3c7a8cacdbab7e8d2e0c3d7cd0a0a2d20bbc3d0b5d9e0bbd4b4b7d4e9a"
                                                     "7e4c7e9b7d1e9a7a4d7b9e4c1e8c1d5a4b9e0bde9d20a");
        QTest::newRow("too little to tell") << QByteArray("# \xCF\xF0\xE8\xF7\xE0\xEB\n");
        QTest::newRow("cut within a sign")
            << legacyencoding::fromUtf8("大门整夜敞开，无人看守码头。", QStringLiteral("gb18030"))->chopped(1);
    }
    void takesNoOtherEncodingForThose()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(decodeText(bytes).encoding.name, QStringLiteral("windows-1252"));
    }

    void readsUtf16WithoutAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("English") << QStringLiteral("# Pier audit\n\n- [ ] The gate is open\n");
        QTest::newRow("Chinese") << QStringLiteral("# 码头检查\n\n大门整夜敞开，无人看守。🔴\n");
        QTest::newRow("Korean") << QStringLiteral("# 부두 점검\n\n밤새 문이 열려 있다\n");
        QTest::newRow("Arabic") << QStringLiteral("# فحص الرصيف\n\nتبقى البوابة مفتوحة\n");
    }
    void readsUtf16WithoutAMark()
    {
        QFETCH(const QString, text);
        for (const bool little : {true, false}) {
            QStringEncoder encode(little ? QStringEncoder::Utf16LE : QStringEncoder::Utf16BE);
            const QByteArray bytes = encode(text);
            QVERIFY(!isBinary(bytes));
            const DecodedText decoded = decodeText(bytes);
            QCOMPARE(decoded.encoding.name, little ? QStringLiteral("utf-16le") : QStringLiteral("utf-16be"));
            QCOMPARE(decoded.text, text);
            QCOMPARE(decoded.warnings.value(0).code, QStringLiteral("encoding-guessed"));
        }
    }

    void aNulInOtherTextMakesItBinary()
    {
        QVERIFY(isBinary(QByteArray("# Pier audit\n\nThe gate is\0open, and so is the door\n", 48)));
        QVERIFY(isBinary(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x10\0\0\0\x08\0", 28)));
        QVERIFY(isBinary(QByteArray("PK\x03\x04\x14\0\x08\0\x08\0\x21\x54 \0\n\0word", 20)));
    }

    void returnsAloneEndLines()
    {
        QCOMPARE(decodeText("# a\rb\r").text, QStringLiteral("# a\nb\n"));
        QCOMPARE(decodeText("# a\r\nb\r").text, QStringLiteral("# a\r\nb\r"));
    }

    void keepsWhatHoldsOfBrokenUtf8()
    {
        const DecodedText decoded = decodeText("\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9\xC3\xA9 \xFF end");
        QVERIFY(decoded.text.startsWith(QStringLiteral("ééééé ")));
        QCOMPARE(decoded.warnings.size(), 1);
        QCOMPARE(decoded.warnings.first().code, QStringLiteral("encoding-broken"));
    }

    void tellsBinaryFromText()
    {
        QVERIFY(isBinary(QByteArray("\x7F"
                                    "ELF\x02\x01\0\0\0\0",
                                    10)));
        QVERIFY(isBinary(QByteArray("\x01\x02\x03\x04\x05\x06")));
        QVERIFY(!isBinary("# Title\r\n\ttext\f"));
        QVERIFY(!isBinary(QByteArray("\xFF\xFE#\0 \0a\0", 8)));
    }

    void loadsRegularFilesOnly()
    {
        const QTemporaryDir folder;
        const QString good = folder.filePath(QStringLiteral("audit.md"));
        const QString empty = folder.filePath(QStringLiteral("empty.md"));
        const QString pipe = folder.filePath(QStringLiteral("pipe.md"));
        for (const QString &name : {good, empty}) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            if (name == good)
                file.write("# Audit\n");
        }
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);

        QCOMPARE(loadDocument(good).value(), QByteArray("# Audit\n"));
        const QStringList bad{
            empty,    pipe, folder.path(), folder.filePath(QStringLiteral("missing.md")), QStringLiteral("/dev/zero"),
            QString()};
        for (const QString &name : bad) {
            const auto refused = loadDocument(name);
            QVERIFY2(!refused, qPrintable(name));
            QVERIFY(refused.error().what.contains(name));
            QVERIFY(!refused.error().cause.isEmpty());
        }
    }

    void refusesWhatIsTooLarge()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.md")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(maxDocumentBytes + 1)); // sparse
        const auto refused = loadDocument(file.fileName());
        QVERIFY(!refused);
        QVERIFY(refused.error().cause.contains(QStringLiteral("256")));
    }

    void digestsAsTheStandardSays()
    {
        QByteArray bytes;
        for (int size = 0; size < 300; ++size) {
            QCOMPARE(sha256Hex(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
            bytes.append(static_cast<char>(size * 37));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecoding)
#include "tst_decoding.moc"
