#include "workspace/documentmatch.h"

#include "support/readdocuments.h"
#include "support/strict.h"

using namespace shipworthy;
using namespace shipworthy::test;

namespace {

/// "B1 A": for each later finding, the key or title of the earlier one it continues; "-" for none.
QString matched(const QList<Finding> &before, const QList<Finding> &now)
{
    const AuditDocument earlier = harbourAudit(QStringLiteral("/a.md"), before);
    const AuditDocument later = harbourAudit(QStringLiteral("/a.md"), now);
    QStringList names;
    for (const auto match : matchItems({earlier, itemsOf(earlier)}, {later, itemsOf(later)}))
        names.append(match ? QString::number(*match) : QStringLiteral("-"));
    return names.join(u' ');
}

Finding named(const char *key, const char *title, const char *section = "Findings")
{
    return harbourFinding(QString::fromLatin1(key), QString::fromLatin1(title), Status::Open,
                          {QString::fromLatin1(section)});
}

} // namespace

class TestDocumentMatch : public QObject {
    Q_OBJECT
private slots:
    void init() { failOnAnyWarning(); }

    void followsAFindingThrough_data()
    {
        QTest::addColumn<QList<Finding>>("before");
        QTest::addColumn<QList<Finding>>("now");
        QTest::addColumn<QString>("expected");
        using List = QList<Finding>;
        QTest::newRow("no change") << List{named("A", "One"), named("B", "Two")}
                                   << List{named("A", "One"), named("B", "Two")} << QStringLiteral("0 1");
        QTest::newRow("another order") << List{named("A", "One"), named("B", "Two")}
                                       << List{named("B", "Two"), named("A", "One")} << QStringLiteral("1 0");
        QTest::newRow("another title") << List{named("A", "One")} << List{named("A", "First")} << QStringLiteral("0");
        QTest::newRow("another key") << List{named("A", "One")} << List{named("X", "One")} << QStringLiteral("0");
        QTest::newRow("key before title") << List{named("A", "One"), named("B", "Two")}
                                          << List{named("B", "One"), named("A", "Two")} << QStringLiteral("1 0");
        QTest::newRow("one key twice") << List{named("A", "One"), named("A", "Two")}
                                       << List{named("A", "Two"), named("A", "One")} << QStringLiteral("1 0");
        QTest::newRow("no key") << List{named("", "One"), named("", "Two")} << List{named("", "Two")}
                                << QStringLiteral("1");
        QTest::newRow("equal titles, in order")
            << List{named("", "One"), named("", "One")} << List{named("", "One"), named("", "One"), named("", "One")}
            << QStringLiteral("0 1 -");
        QTest::newRow("equal titles, sections apart") << List{named("", "One", "North"), named("", "One", "South")}
                                                      << List{named("", "One", "South")} << QStringLiteral("1");
        QTest::newRow("new") << List{named("A", "One")} << List{named("B", "Two")} << QStringLiteral("-");
    }

    void followsAFindingThrough()
    {
        QFETCH(const QList<Finding>, before);
        QFETCH(const QList<Finding>, now);
        QTEST(matched(before, now), "expected");
    }

    void neverTakesABoxForAFinding()
    {
        AuditDocument earlier = harbourAudit(QStringLiteral("/a.md"), {named("", "One", "S")});
        AuditDocument later = harbourAudit(QStringLiteral("/a.md"), {});
        later.checklist = {{QStringLiteral("One"), false, {QStringLiteral("S")}, 3, {}}};
        QVERIFY(!matchItems({earlier, itemsOf(earlier)}, {later, itemsOf(later)}).first());
    }

    void keepsOnlyWhatPeopleDecided()
    {
        ItemState earlier;
        earlier.status = Status::Resolved;
        earlier.owner = QStringLiteral("Ada");
        ItemState claimed;
        claimed.severity = Severity::Low;
        const ItemState kept = withDecisions(claimed, earlier, {Field::Owner});
        QCOMPARE(kept.owner, QStringLiteral("Ada"));
        QCOMPARE(kept.status, Status::Open);
        QCOMPARE(kept.severity, Severity::Low);
    }
};

QTEST_GUILESS_MAIN(TestDocumentMatch)
#include "tst_documentmatch.moc"
