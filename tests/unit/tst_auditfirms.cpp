#include "support/auditwords.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace Qt::StringLiterals;
using test::readMarkdown;
using test::told;

/// How firms that audit, testers who break in and teams that run platforms write. The texts are our own, about systems
/// that do not exist.
class TestAuditFirms : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aClauseThatIsOnlyARatingHoldsFindings()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## 2. FINDINGS REPORT\n\n### 2.1 Critical\n\nNot found.\n\n***\n\n### 2.2 "
            "Medium\n\n#### 1. Door opens by itself\n\n##### Description\nThe hinge is loose.\n\n##### "
            "Recommendation\nTighten it.\n\n***\n\n#### 2. Keys lie below the mat\n\n##### Description\n\n* the "
            "first mat\n\nEverybody knows.\n\n##### Recommendation\nTake them in.\n\n### 2.3 Low\n\n#### 1. "
            "Low-value coins roll away\n\n##### Description\nThrough the gap.\n\n##### Recommendation\nClose it.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- medium - open Door opens by itself"_s, u"- medium - open Keys lie below the mat"_s,
                              u"- low - open Low-value coins roll away"_s}));
    }

    void aHeadingBelowTellsTheStatus()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## Findings\n\n### High\n\n#### 1. Door opens by itself\n\n##### Status\nFixed "
            "in https://example.com/commit/65f6\n\n##### Description\nThe hinge is loose.\n\n#### 2. Keys lie below "
            "the mat\n\n##### Status\n\nAcknowledged\n\n##### Description\nEverybody knows.\n\n#### 3. Lamp is "
            "dark\n\n##### Status\n**NEW**\n\n##### Description\nSince May.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - resolved Door opens by itself"_s,
                              u"- high - accepted Keys lie below the mat"_s, u"- high - open Lamp is dark"_s}));
        QCOMPARE(document.findings[0].resolution, u"Fixed in https://example.com/commit/65f6"_s);
        QCOMPARE(document.findings[0].description, u"The hinge is loose."_s);
        QCOMPARE(document.findings[2].description, u"Since May."_s);
    }

    void aHeadingBelowTellsTheSeverity()
    {
        const AuditDocument document = readMarkdown(
            "# Vault security audit\n\n## Findings\n\n### 1. Door opens by itself\n\n#### Severity\nHigh "
            "risk\n\n#### Description\nThe hinge is loose.\n\n### 2. Keys lie below the mat\n\n#### Severity\n🟡 "
            "Medium\n\n#### Description\nEverybody knows.\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - open Door opens by itself"_s, u"- medium - open Keys lie below the mat"_s}));
    }

    void warningsAndCommentsAreTiersBesideOthers()
    {
        const QByteArray findings = "### WARNINGS\n\n#### 1. Door opens by itself\n\nThe hinge is loose.\n\nFixed in "
                                    "[65f6](https://example.com/65f6)\n\n#### 2. Keys lie below the mat\n\nEverybody "
                                    "knows.\n\nAcknowledged\n\n### COMMENTS\n\n#### 1. Lamp is dark\n\nSince May.\n";
        QCOMPARE(told(readMarkdown("# Vault audit\n\n### CRITICAL\n\nNone found\n\n" + findings)),
                 (QStringList{u"- medium - resolved Door opens by itself"_s,
                              u"- medium - accepted Keys lie below the mat"_s, u"- low - open Lamp is dark"_s}));
        for (const Finding &finding : readMarkdown("# Vault audit\n\n" + findings).findings)
            QVERIFY(!finding.severity);
    }

    void anAddressOfSourceTextIsAPlace()
    {
        const AuditDocument document =
            readMarkdown("# Vault audit\n\n### HIGH\n\n#### 1. "
                         "https://example.com/bank/vault/blob/3ad8eaa/src/Lock.sol#L25\n\nThe lock has no key. Anybody "
                         "opens it.\n\n#### 2. Keys lie below the mat\n\n* "
                         "https://example.com/bank/vault/blob/3ad8eaa/src/Mat.sol#L215-L218\n\nSee [the "
                         "door](https://example.com/bank/vault/tree/main/src/Door.sol#L7).\n");
        QCOMPARE(told(document),
                 (QStringList{u"- high - open The lock has no key"_s, u"- high - open Keys lie below the mat"_s}));
        QCOMPARE(document.findings[0].locations, (QList<Location>{{u"src/Lock.sol"_s, 25, 25}}));
        QCOMPARE(document.findings[1].locations,
                 (QList<Location>{{u"src/Mat.sol"_s, 215, 218}, {u"src/Door.sol"_s, 7, 7}}));
    }
};

QTEST_GUILESS_MAIN(TestAuditFirms)
#include "tst_auditfirms.moc"
