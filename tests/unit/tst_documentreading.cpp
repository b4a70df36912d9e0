#include "workspace/documentreading.h"

#include "importers/lexicon.h"
#include "support/scans.h"
#include "support/strict.h"
#include "workspace/importjob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace shipworthy;
using namespace Qt::StringLiterals;

class TestDocumentReading : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aFileIsKnownByWhatItHolds_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::newRow("scan") << test::scanBytes(u"k6-export.json"_s) << u"load.txt"_s << u"k6 summary"_s;
        QTest::newRow("prose") << QByteArray("# Pier audit\n") << u"audit.json"_s << u"Pier audit"_s;
        QTest::newRow("prose that begins with a link")
            << QByteArray("[Pier](https://pier.example)\n\n# Pier audit\n") << u"a.md"_s << u"Pier audit"_s;
    }
    void aFileIsKnownByWhatItHolds()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(QString, title);
        const auto document = readDocument(bytes, name, Lexicon::builtIn());
        QVERIFY(document);
        QCOMPARE(document->facts.title, title);
        QCOMPARE(document->facts.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        QCOMPARE(document->bytes, bytes);
    }

    void otherDataIsRefusedByName()
    {
        const auto document =
            readDocument(R"({"name": "booking", "dependencies": {}})", u"package.json"_s, Lexicon::builtIn());
        QVERIFY(!document);
        QVERIFY(document.error().message().startsWith(
            u"Cannot import package.json: it is none of the JSON and XML formats read here"_s));
    }

    void theKeptCopyHoldsNoSecret()
    {
        const QByteArray bytes = test::scanBytes(u"gitleaks.json"_s);
        const auto document = readDocument(bytes, u"gitleaks.json"_s, Lexicon::builtIn());
        QVERIFY(document);
        QVERIFY(!document->bytes.contains("springtide-7Q"));
        QCOMPARE(document->facts.sha256,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }

    void aWorkspaceHoldsNoSecretThatWasFound()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"pier.shipworthy"_s);
        {
            const auto workspace = Workspace::create(path);
            QVERIFY(workspace);
            for (const QString &name : {u"gitleaks.json"_s, u"gitleaks-7.json"_s, u"trivy.json"_s}) {
                const auto document = readDocument(test::scanBytes(name), name, Lexicon::builtIn());
                QVERIFY(document);
                QVERIFY((*workspace)->import({*document}));
            }
        }
        for (const QFileInfo &info : QDir(dir.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray stored = file.readAll();
            for (const char *secret : {"springtide-7Q", "neaptide-8R"})
                QVERIFY2(!stored.contains(secret), qPrintable(info.fileName()));
        }
    }

    void theNextScanKeepsWhatPeopleDecided()
    {
        const QTemporaryDir dir;
        const auto workspace = Workspace::create(dir.filePath(u"pier.shipworthy"_s));
        QVERIFY(workspace);
        QByteArray bytes = test::scanBytes(u"quaylint.sarif"_s);
        const auto first = readDocument(bytes, dir.filePath(u"quay.sarif"_s), Lexicon::builtIn());
        QVERIFY(first);
        QVERIFY((*workspace)->import({*first}));
        const auto itemOf = [&](const QString &key) {
            for (const Item &item : (*workspace)->state().items()) {
                if ((*workspace)->state().key(item) == key)
                    return item;
            }
            return Item{};
        };
        QVERIFY((*workspace)->setOwner({itemOf(u"QL001"_s).id}, u"Mara"_s));
        bytes.replace("\"startLine\": 42", "\"startLine\": 45"); // the code moved
        const auto second = readDocument(bytes, dir.filePath(u"quay.sarif"_s), Lexicon::builtIn());
        QVERIFY(second);
        QVERIFY((*workspace)->import({*second}));
        QCOMPARE((*workspace)->state().documents().size(), 1);
        QCOMPARE(itemOf(u"QL001"_s).state.owner, u"Mara"_s);
    }

    void foldersGiveTheirScansAndLeaveOtherData()
    {
        const QTemporaryDir dir;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QFile file(dir.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(write(u"a.md"_s, "# Pier audit\n"));
        QVERIFY(write(u"b.sarif"_s, test::scanBytes(u"quaylint.sarif"_s)));
        QVERIFY(write(u"c.xml"_s, test::scanBytes(u"junit.xml"_s)));
        QVERIFY(write(u"package.json"_s, R"({"name": "booking", "dependencies": {}})"));
        QVERIFY(write(u"pom.xml"_s, "<?xml version='1.0'?><project/>"));
        const ReadBatch batch = readDocuments({dir.path()});
        QStringList names;
        for (const ReadDocument &document : batch.read)
            names.append(QFileInfo(document.facts.path).fileName());
        QCOMPARE(names, (QStringList{u"a.md"_s, u"b.sarif"_s, u"c.xml"_s}));
        QVERIFY(batch.refused.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDocumentReading)
#include "tst_documentreading.moc"
