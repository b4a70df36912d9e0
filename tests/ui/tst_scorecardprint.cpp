#include "print/scorecardexport.h"

#include "support/scorecardstates.h"
#include "support/strict.h"

#include <QProcess>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>
#include <algorithm>
#include <csignal>
#include <sys/resource.h>

using namespace shipworthy;
using namespace shipworthy::test;
using namespace shipworthy::ui;

namespace {

/// Output of a tool of the PDF world; nothing where it is not installed.
std::optional<QString> toolOutput(const QString &tool, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(tool);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    if (!process.waitForFinished(30000) || process.exitCode() != 0)
        return QStringLiteral("(failed) ") + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

ScorecardInput inputOf(const QList<AuditDocument> &documents)
{
    return rated(assemble(documents, scorecardNow()), scorecardNow());
}

/// The words of a language, as the program finds them; the tests speak English otherwise.
struct Words : QTranslator {
    QString translate(const char *, const char *source, const char *comment, int n) const override
    {
        return QTranslator::translate("Shipworthy", source, comment, n);
    }
};

/// No file of this process may grow beyond \a bytes while it lives: a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class TestScorecardPrint : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        failOnAnyWarning();
        QVERIFY(m_folder.isValid());
    }

    void aPdfIsWholeBySyntax()
    {
        const auto checked = toolOutput(QStringLiteral("qpdf"), {QStringLiteral("--check"), exported(freightInput())});
        if (!checked)
            QSKIP("qpdf is not installed");
        QVERIFY2(checked->contains(QLatin1String("No syntax or stream encoding errors")), qPrintable(*checked));
    }

    void paperAndTitleAreThoseAskedFor_data()
    {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("size");
        QTest::newRow("A4") << static_cast<int>(PaperSize::A4) << QStringLiteral("595 x 842 pts (A4)");
        QTest::newRow("Letter") << static_cast<int>(PaperSize::Letter) << QStringLiteral("612 x 792 pts (letter)");
    }
    void paperAndTitleAreThoseAskedFor()
    {
        QFETCH(int, paper);
        QFETCH(QString, size);
        const auto info =
            toolOutput(QStringLiteral("pdfinfo"), {exported(freightInput(), static_cast<PaperSize>(paper))});
        if (!info)
            QSKIP("pdfinfo is not installed");
        QVERIFY2(info->contains(size), qPrintable(*info));
        QVERIFY(info->contains(QLatin1String("Production readiness: portfolio of 1 system")));
        QVERIFY(info->contains(QRegularExpression(QStringLiteral("Pages:\\s+4\\b"))));
        QVERIFY(info->contains(QRegularExpression(QStringLiteral("Author:\\s+\\S"))));
    }

    void everythingSaidCanBeSearched()
    {
        const QString text = textOf(freightInput());
        for (const char *words :
             {"The one system is NO-GO", "Freight Ledger", "SEC-04", "8 days late", "20 / 100|13 / 100",
              "Score by category", "Decision", "Conditional", "7 of 9 findings are not verified", "200, status ok",
              "212 ms", "Page 2 of 4", "State of 6 Mar 2026, 08:00 (UTC)", "Who decided what, and when",
              "Contradictions", "Screen reader session"}) {
            const QStringList either = QString::fromLatin1(words).split(u'|');
            QVERIFY2(std::ranges::any_of(either, [&](const QString &one) { return text.contains(one); }), words);
        }
        const QString digest = QString(text).remove(QRegularExpression(QStringLiteral("\\s")));
        QVERIFY(digest.contains(QLatin1String("00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff")));
    }

    void whatIsAbsentIsSaidNotDrawnAsZero()
    {
        AuditDocument empty;
        empty.title = QStringLiteral("Breakwater");
        const QString text = textOf(inputOf({empty}));
        QVERIFY(text.contains(QLatin1String("NOT RATED")));
        QVERIFY(text.contains(QString::fromUtf8("–")));
        QVERIFY(!text.contains(QLatin1String("0 / 100")));
        QVERIFY(text.contains(QLatin1String("No endpoint registered.")));
    }

    void aLanguageFromRightToLeftTurnsThePageRound()
    {
        const auto firstColumnAndPageNumber = [this]() -> std::pair<double, double> {
            const auto boxes =
                toolOutput(QStringLiteral("pdftotext"),
                           {QStringLiteral("-bbox"), QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                            QStringLiteral("2"), exported(freightInput()), QStringLiteral("-")});
            const auto leftOf = [&](const QString &word) {
                const QRegularExpression place(QStringLiteral("xMin=\"([0-9.]+)\"[^>]*>%1<").arg(word));
                return boxes ? place.match(*boxes).captured(1).toDouble() : 0;
            };
            return {leftOf(QStringLiteral("SEC-01")), leftOf(QStringLiteral("Page"))};
        };
        const auto [column, page] = firstColumnAndPageNumber();
        if (column == 0)
            QSKIP("pdftotext is not installed");
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const auto [mirroredColumn, mirroredPage] = firstColumnAndPageNumber();
        QLocale::setDefault(before);
        QVERIFY(column < 100 && page > 400);
        QVERIFY2(mirroredColumn > 400 && mirroredPage < 200,
                 qPrintable(QStringLiteral("%1, %2").arg(mirroredColumn).arg(mirroredPage)));
    }

    void theVerdictDoesNotBreakAtItsHyphen()
    {
        AuditDocument audit = freightAudit();
        for (Finding &finding : audit.findings)
            finding.effort.reset(); // the sentence before the verdict fills its line
        const QString text = textOf(inputOf({audit}));
        QVERIFY2(text.contains(QString::fromUtf8("own verdict is NO-GO: “Not before")), qPrintable(text.left(2000)));
    }

    void aLongDateStaysOnItsLine()
    {
        AuditDocument audit = freightAudit();
        audit.findings[0].due = QDate(2026, 12, 27);
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const auto boxes = toolOutput(QStringLiteral("pdftotext"),
                                      {QStringLiteral("-bbox"), exported(inputOf({audit})), QStringLiteral("-")});
        if (!boxes)
            QSKIP("pdftotext is not installed");
        QVERIFY(boxes->contains(QLatin1String(">2026<")));
        QVERIFY2(!boxes->contains(QLatin1String(">202<")), "the year is broken");
    }

    void longerWordsLeaveTheFactsOnThePage()
    {
        Words german;
        QVERIFY(german.load(QStringLiteral("de"), QStringLiteral(":/i18n")));
        const auto before = qScopeGuard([&, locale = QLocale()] {
            QCoreApplication::removeTranslator(&german);
            QLocale::setDefault(locale);
        });
        QCoreApplication::installTranslator(&german);
        QLocale::setDefault(QLocale(QLocale::German));
        const QString text = textOf(freightInput());
        QVERIFY2(text.contains(QLatin1String("13 / 100")), qPrintable(text.left(2000)));
        QVERIFY(text.contains(QString::fromUtf8("8 Tage überfällig")));
    }

    void anIsolateLeavesNoSignOnPaper()
    {
        const auto before = qScopeGuard([locale = QLocale()] { QLocale::setDefault(locale); });
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates));
        const QString text = textOf(freightInput());
        QVERIFY(text.contains(QLatin1String("Refuse manifests that are not signed")));
        QVERIFY2(!text.contains(QLatin1String("U+20")), qPrintable(text.left(2000)));
        QVERIFY(!text.contains(QChar(0x2068)) && !text.contains(QChar(0x2069)));
    }

    void longListsContinueWithTheirHeads()
    {
        const QString text = textOf(inputOf({longAudit(QStringLiteral("Long haul"), 200)}));
        QVERIFY(text.contains(QLatin1String("14 more on page 3")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("P1 continues on page \\d+ with \\d+ more\\."))));
        QVERIFY(text.contains(QLatin1String("P1, continued")));
        QVERIFY(text.contains(QRegularExpression(QStringLiteral("last \\d+ of \\d+"))));
        for (int i = 1; i <= 200; ++i)
            QVERIFY2(text.contains(QStringLiteral("LNG-%1").arg(i, 3, 10, QLatin1Char('0'))),
                     qPrintable(QString::number(i)));
    }

    void aTitleThatFillsPagesIsPrintedWhole()
    {
        AuditDocument audit = longAudit(QStringLiteral("Long words"), 3);
        audit.findings[1].title = QStringLiteral("many words ").repeated(900) + QStringLiteral("and the last one");
        const QString text = textOf(inputOf({audit}));
        QVERIFY(text.contains(QLatin1String("the last one")));
        QCOMPARE(text.count(QLatin1String("many")) >= 900, true);
    }

    void aSystemAloneHasNoPortfolio()
    {
        ScorecardInput input = inputOf({freightAudit(), sparseReview()});
        input.system = SystemId{1};
        const QString text = textOf(input);
        QVERIFY(!text.contains(QLatin1String("Pier Board")));
        QVERIFY(!text.contains(QLatin1String("What needs a decision")));
    }

    void anUnknownSystemIsAnError()
    {
        ScorecardInput input = freightInput();
        input.system = SystemId{99};
        QVERIFY(!renderScorecard({input, PaperSize::A4}));
    }

    void theSameStateGivesTheSameBytes()
    {
        qputenv("SOURCE_DATE_EPOCH", "1772784000");
        const auto first = renderScorecard({freightInput(), PaperSize::A4});
        const auto second = renderScorecard({freightInput(), PaperSize::A4});
        qunsetenv("SOURCE_DATE_EPOCH");
        QVERIFY(first && second);
        QVERIFY(*first == *second);
        QVERIFY(first->contains("D:20260306080000"));
    }

    void afterAFullDiskTheOldFileIsWhole()
    {
        const QString path = m_folder.filePath(QStringLiteral("kept.pdf"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QCOMPARE(old.write("the old scorecard"), 17);
        old.close();
        {
            const FullDisk disk(20000);
            const Result<void> written = exportScorecard({freightInput(), PaperSize::A4}, path);
            QVERIFY(!written);
            QVERIFY(written.error().message().contains(QLatin1String("kept.pdf")));
        }
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("the old scorecard"));
    }

private:
    QString exported(const ScorecardInput &input, PaperSize paper = PaperSize::A4)
    {
        const QString path =
            m_folder.filePath(QStringLiteral("%1.pdf").arg(QString::fromLatin1(QTest::currentTestFunction())));
        const Result<void> written = exportScorecard({input, paper}, path);
        return written ? path : written.error().message();
    }

    /// The text of the print with plain spaces, a line break as one; skips the test without pdftotext.
    QString textOf(const ScorecardInput &input)
    {
        const auto text = toolOutput(QStringLiteral("pdftotext"), {exported(input), QStringLiteral("-")});
        if (!text) {
            QTest::qSkip("pdftotext is not installed", __FILE__, __LINE__);
            return {};
        }
        return QString(*text).replace(QChar::Nbsp, u' ').simplified();
    }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestScorecardPrint)
#include "tst_scorecardprint.moc"
