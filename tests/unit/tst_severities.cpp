#include "scanners/severities.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QString told(std::optional<Severity> severity)
{
    return severity ? idOf(*severity).toString() : u"none"_s;
}

} // namespace

/// The limits of each published scale, from both sides.
class TestSeverities : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void scoresFollowTheScaleOfTheirVersion_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<QString>("version3");
        QTest::addColumn<QString>("version2");
        const auto row = [](double score, const char *version3, const char *version2) {
            QTest::newRow(qPrintable(QString::number(score)))
                << score << QString::fromLatin1(version3) << QString::fromLatin1(version2);
        };
        row(10, "critical", "high");
        row(9, "critical", "high");
        row(8.9, "high", "high");
        row(7, "high", "high");
        row(6.9, "medium", "medium");
        row(4, "medium", "medium");
        row(3.9, "low", "low");
        row(0.1, "low", "low");
        row(0, "info", "low");
        row(-0.1, "none", "none");
        row(10.1, "none", "none");
        row(qQNaN(), "none", "none");
    }
    void scoresFollowTheScaleOfTheirVersion()
    {
        QFETCH(double, score);
        QTEST(told(severityOfCvss3(score)), "version3");
        QTEST(told(severityOfCvss2(score)), "version2");
    }

    void wordsAreLookedUpAndNeverGuessed_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("severity");
        QTest::newRow("Trivy") << u"CRITICAL"_s << u"critical"_s;
        QTest::newRow("npm") << u"moderate"_s << u"medium"_s;
        QTest::newRow("DefectDojo") << u"Informational"_s << u"info"_s;
        QTest::newRow("CycloneDX") << u"none"_s << u"info"_s;
        QTest::newRow("spaces") << u" high "_s << u"high"_s;
        QTest::newRow("Trivy does not know") << u"UNKNOWN"_s << u"none"_s;
        QTest::newRow("no word") << QString() << u"none"_s;
        QTest::newRow("another scale") << u"important"_s << u"none"_s;
        QTest::newRow("a part of a word") << u"highest"_s << u"none"_s;
    }
    void wordsAreLookedUpAndNeverGuessed()
    {
        QFETCH(QString, word);
        QTEST(told(severityOfWord(word)), "severity");
    }

    void sarifLevelsHaveNoCritical()
    {
        QStringList severities;
        for (const char16_t *level : {u"error", u"warning", u"note", u"none", u"fatal"})
            severities.append(told(severityOfSarifLevel(QStringView(level))));
        QCOMPARE(severities, (QStringList{u"high"_s, u"medium"_s, u"low"_s, u"info"_s, u"none"_s}));
    }
};

QTEST_APPLESS_MAIN(TestSeverities)
#include "tst_severities.moc"
