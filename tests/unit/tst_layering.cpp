#include "support/strict.h"

#include <QDirIterator>

using namespace shipworthy;

/// The architecture as a test: a forbidden #include fails the build.
class TestLayering : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void includesFollowTheTable_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("mayInclude");
        const auto row = [](const char *folder, const char *mayInclude) {
            QTest::newRow(folder) << QString::fromLatin1(folder)
                                  << QString::fromLatin1(mayInclude).split(u' ', Qt::SkipEmptyParts);
        };
        row("models/base", "");
        row("models/domain", "base");
        row("models/checks", "base domain");
        row("models/suggestions", "base domain checks");
        row("models/revisions", "base domain");
        row("models/importers", "base domain");
        row("models/scanners", "base domain");
        row("models/storage", "base domain");
        row("models/probes", "base domain checks");
        row("models/reports", "base domain");
        row("models/items", "base domain revisions");
        row("models/workspace", "base domain checks revisions importers scanners storage probes reports items");
        row("ui/theme", "base domain theme");
        row("ui/delegates", "base domain items theme");
        row("ui/charts", "base domain theme delegates");
        row("ui/code", "base domain importers items workspace theme delegates");
        row("ui/print", "base domain items probes reports workspace theme");
        row("ui/pages",
            "base domain checks suggestions revisions importers items probes workspace theme delegates charts code");
        row("ui/standup", "base domain items workspace theme delegates pages");
        row("ui/shell", "base domain revisions items probes workspace theme delegates pages print standup");
        row("app/cli", "base domain checks suggestions revisions items reports probes workspace print");
    }
    void includesFollowTheTable()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, mayInclude);
        const QString source = QStringLiteral(SHIPWORTHY_SOURCE_DIR "/");
        QStringList layers{QStringLiteral("cli")};
        for (const char *root : {"models", "ui"})
            layers += QDir(source + QLatin1String(root)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        mayInclude.append(folder.section(u'/', -1));
        static const QRegularExpression include(QStringLiteral("#include \"(\\w+)/"));
        QDirIterator files(source + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(files.hasNext(), "the table names a folder that has no sources");
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (auto match = include.globalMatch(QString::fromUtf8(file.readAll())); match.hasNext();) {
                const QString reached = match.next().captured(1);
                QVERIFY2(!layers.contains(reached) || mayInclude.contains(reached),
                         qPrintable(QStringLiteral("%1 must not include %2/").arg(file.fileName(), reached)));
            }
        }
    }

    void everyFolderOfCodeIsInTheTable()
    {
        QStringList folders;
        for (const char *root : {"models", "ui"}) {
            for (const QString &name : QDir(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/") + QLatin1String(root))
                                           .entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                folders.append(QLatin1String(root) + u'/' + name);
        }
        const QStringList known{QStringLiteral("models/base"),        QStringLiteral("models/checks"),
                                QStringLiteral("models/domain"),      QStringLiteral("models/importers"),
                                QStringLiteral("models/items"),       QStringLiteral("models/probes"),
                                QStringLiteral("models/reports"),     QStringLiteral("models/revisions"),
                                QStringLiteral("models/scanners"),    QStringLiteral("models/storage"),
                                QStringLiteral("models/suggestions"), QStringLiteral("models/workspace"),
                                QStringLiteral("ui/charts"),          QStringLiteral("ui/code"),
                                QStringLiteral("ui/delegates"),       QStringLiteral("ui/pages"),
                                QStringLiteral("ui/print"),           QStringLiteral("ui/shell"),
                                QStringLiteral("ui/standup"),         QStringLiteral("ui/theme")};
        QCOMPARE(folders, known);
    }

    /// Two types of one name in one namespace link without a word, and the wrong destructor runs.
    void everyTypeHasANameOfItsOwn()
    {
        static const QRegularExpression space(QStringLiteral("^namespace ([\\w:]+) \\{"),
                                              QRegularExpression::MultilineOption);
        // What ends in a semicolon without a brace only declares it.
        static const QRegularExpression type(
            QStringLiteral("^(?:struct|class|enum class) (\\w+)(?: final)?(?!.*[^}];$)(?: :[^:]|$| \\{)"),
            QRegularExpression::MultilineOption);
        QHash<QString, QString> headerOf;
        for (const char *root : {"models", "ui", "app"}) {
            QDirIterator files(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/") + QLatin1String(root), {QStringLiteral("*.h")},
                               QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                const QString inside = space.match(text).captured(1);
                for (auto found = type.globalMatch(text); found.hasNext();) {
                    const QString name = inside + QStringLiteral("::") + found.next().captured(1);
                    QVERIFY2(!headerOf.contains(name),
                             qPrintable(name + QStringLiteral(" is in ") + headerOf.value(name) +
                                        QStringLiteral(" and ") + file.fileName()));
                    headerOf.insert(name, file.fileName());
                }
            }
        }
        QVERIFY(headerOf.size() > 100);
    }

    void modelsKnowNoWidget()
    {
        QDirIterator files(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/models"),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
        static const QRegularExpression widget(QStringLiteral(
            "#include <(Q\\w*(Widget|ItemView|TreeView|TableView|ListView|Button|Dialog|Layout)|QtWidgets|QtCharts)>"));
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!widget.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(file.fileName()));
        }
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
