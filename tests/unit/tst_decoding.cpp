#include "importers/auditreader.h"
#include "importers/decoding.h"
#include "importers/sha256.h"
#include "support/strict.h"

#include <QCryptographicHash>
#include <QFile>
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
