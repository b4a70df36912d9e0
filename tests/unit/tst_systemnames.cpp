#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;

/// How documents name the service that they are about.
class TestSystemNames : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aTitleNamesTheSystemBesideTheWordsForTheDocument_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("system");
        const auto row = [](const char *title, const char *system) {
            QTest::newRow(title) << QString::fromUtf8(title) << QString::fromUtf8(system);
        };
        row("HarborPay Security Audit Report", "HarborPay");
        row("HarborPay Closing Report", "HarborPay");
        row("🔒 PIER_DESK Readiness Review", "PIER_DESK");
        row("2Quays Farming Security Audit Report", "2Quays");
        row("HarborPay 安全审计报告", "HarborPay");
        row("Quay-Ledger 代码审查报告", "Quay-Ledger");
        row("码头调度平台（quay）安全审计报告", "码头调度平台（quay）");
        row("Rapport d'audit QUAI SUD", "QUAI SUD");
        row("Аудит KAI DESK", "KAI DESK");
        row("Auditoría del sistema PIER_DESK", "PIER_DESK");
        row("HarborPay Launch Checklist — Human Tasks Only", "HarborPay");
        row("Tracker - HarborPay Audit", "HarborPay");
        row("Known issues - HarborPay", "HarborPay");
        row("セキュリティレビュー — 埠頭台帳", "埠頭台帳");
    }
    void aTitleNamesTheSystemBesideTheWordsForTheDocument()
    {
        QFETCH(QString, title);
        QTEST(readMarkdown("# " + title.toUtf8() + "\n\nText.\n").system, "system");
    }

    void aPlainWordIsANameWhereTheDocumentSaysItAgain_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("system");
        QTest::newRow("said again") << u"Quay Ledger Security Audit Report"_s << u"The Quay Ledger keeps accounts."_s
                                    << u"Quay Ledger"_s;
        QTest::newRow("in other letters")
            << u"QUAY LEDGER SECURITY AUDIT"_s << u"The Quay Ledger keeps accounts."_s << u"QUAY LEDGER"_s;
        QTest::newRow("only some of it") << u"Quay v3 Accessibility Audit"_s << u"Quay keeps accounts."_s << u"Quay"_s;
        QTest::newRow("never again") << u"Splendid Security Audit Report"_s << u"The ledger keeps accounts."_s
                                     << QString();
        QTest::newRow("what many are called")
            << u"Backend API Security Audit"_s << u"The backend API answers."_s << QString();
        QTest::newRow("words of a title")
            << u"Complete Production Readiness Review"_s << u"This is a complete review."_s << QString();
        QTest::newRow("a tool") << u"GraphQL Security Audit"_s << u"GraphQL is in use."_s << QString();
        QTest::newRow("how bad") << u"Critical Issues Report"_s << u"All are critical."_s << QString();
        QTest::newRow("no capital") << u"Database and quay review"_s << u"Database and quay."_s << QString();
    }
    void aPlainWordIsANameWhereTheDocumentSaysItAgain()
    {
        QFETCH(QString, title);
        QFETCH(QString, text);
        QTEST(readMarkdown("# " + title.toUtf8() + "\n\n" + text.toUtf8() + "\n").system, "system");
    }

    void aFieldNamesTheSystemWithoutWhatIsSaidAboutIt_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("system");
        QTest::newRow("a name") << u"Harbor Pay"_s << u"Harbor Pay"_s;
        QTest::newRow("a remark behind a dash") << u"Harbor Pay - takes the money of the harbor"_s << u"Harbor Pay"_s;
        QTest::newRow("a dash in parentheses")
            << u"Harbor Pay v2 (code name - Gull)"_s << u"Harbor Pay v2 (code name - Gull)"_s;
        QTest::newRow("a long remark in parentheses")
            << u"Harbor Pay (seventeen services on three machines, and a queue)"_s << u"Harbor Pay"_s;
        QTest::newRow("an address") << u"https://example.com/harbour/harbor-pay/"_s << u"harbor-pay"_s;
    }
    void aFieldNamesTheSystemWithoutWhatIsSaidAboutIt()
    {
        QFETCH(QString, value);
        QTEST(readMarkdown("# Security audit\n\n**Project:** " + value.toUtf8() + "\n**Date:** 2026-03-04\n").system,
              "system");
    }
};

QTEST_GUILESS_MAIN(TestSystemNames)
#include "tst_systemnames.moc"
