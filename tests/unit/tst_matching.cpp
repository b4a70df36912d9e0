#include "revisions/matching.h"

#include "support/strict.h"

#include <QElapsedTimer>

using namespace shipworthy;

namespace {

using Subjects = QList<Subject>;

Subject subject(const char *key, const char *title, const char *body = "", const char *section = "Findings",
                const char *stake = "")
{
    Subject made;
    made.key = QString::fromUtf8(key);
    made.title = QString::fromUtf8(title);
    made.section = {QString::fromUtf8(section)};
    made.criterion = made.title + u'\n' + QString::fromUtf8(body);
    made.stake = QString::fromUtf8(stake);
    return made;
}

Subject box(const char *text, const char *section = "Before launch", const char *stake = "")
{
    Subject made = subject("", text, "", section, stake);
    made.kind = ItemKind::ChecklistItem;
    return made;
}

/// "0 - ?1,2": for each later subject the earlier one it continues, "-" for none, "?" with the candidates for asked.
QString written(const Matching &matching)
{
    QStringList words;
    for (qsizetype now = 0; now < matching.before.size(); ++now) {
        QString word = matching.before[now] ? QString::number(*matching.before[now]) : QStringLiteral("-");
        for (const Question &question : matching.questions) {
            QStringList candidates;
            for (const Candidate &candidate : question.candidates)
                candidates.append(QString::number(candidate.before));
            if (question.now == now)
                word = u'?' + candidates.join(u',');
        }
        words.append(word);
    }
    return words.join(u' ');
}

const Subject tls = subject("SEC-01", "TLS 1.0 is accepted", "The gateway still offers TLS 1.0 to old clients.");
const Subject limits = subject("SEC-02", "Login has no rate limiting", "Passwords can be tried without end.");
const Subject backups = subject("SEC-03", "Backups are never restored", "Nobody knows whether a backup works.");

Subject as(Subject made, const char *key)
{
    made.key = QString::fromUtf8(key);
    return made;
}

} // namespace

class TestMatching : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void followsASubjectThroughTheNextVersion_data()
    {
        QTest::addColumn<Subjects>("before");
        QTest::addColumn<Subjects>("now");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Subjects &before, const Subjects &now, const char *expected) {
            QTest::newRow(name) << before << now << QString::fromLatin1(expected);
        };
        row("no change", {tls, limits}, {tls, limits}, "0 1");
        row("another order", {tls, limits}, {limits, tls}, "1 0");
        row("a new numbering", {tls, limits, backups},
            {subject("SEC-01", "Debug mode is on in production", "Stack traces reach the browser."), as(tls, "SEC-02"),
             as(limits, "SEC-03"), as(backups, "SEC-04")},
            "- 0 1 2");
        row("keys exchanged", {tls, limits}, {as(tls, "SEC-02"), as(limits, "SEC-01")}, "0 1");
        row("reworded under its key", {tls, limits},
            {subject("SEC-01", "Old TLS versions are accepted", "The gateway offers TLS 1.0 and 1.1 to clients."),
             limits},
            "0 1");
        row("reworded without a key", {box("Add rate limiting to the login endpoint"), box("Rotate the signing keys")},
            {box("Rate limit the login endpoint"), box("Rotate the signing keys")}, "0 1");
        row("reworded with a new number",
            {subject("1", "Login has no rate limiting", "Passwords can be tried without end."),
             subject("2", "Backups are never restored", "Nobody knows whether a backup works.")},
            {subject("1", "Debug output leaks stack traces", "They reach the browser."),
             subject("2", "The login has no rate limit", "Passwords can be tried without an end.")},
            "- 0");
        row("keys added later", {as(tls, ""), as(limits, "")}, {limits, tls}, "1 0");
        row("keys dropped", {tls, limits}, {as(limits, ""), as(tls, "")}, "1 0");
        row("another section", {box("Rotate the signing keys")}, {box("Rotate the signing keys", "After launch")}, "0");
        row("twins in their order", {box("Tests pass"), box("Tests pass")}, {box("Tests pass"), box("Tests pass")},
            "0 1");
        row("twins told apart by their section", {box("Tests pass", "North"), box("Tests pass", "South")},
            {box("Tests pass", "South")}, "1");
        row("a new one", {tls}, {tls, limits}, "0 -");
        row("nothing in common", {tls}, {backups}, "-");
        row("Chinese, reworded", {box("将所有密钥轮换并存储在保险库中")}, {box("将全部密钥轮换并存储在保险库中")}, "0");
        row("German, reworded", {box("Sicherungen werden monatlich zurückgespielt"), box("Zertifikate erneuern")},
            {box("Die Sicherungen werden jeden Monat zurückgespielt"), box("Zertifikate erneuern")}, "0 1");
    }
    void followsASubjectThroughTheNextVersion()
    {
        QFETCH(const Subjects, before);
        QFETCH(const Subjects, now);
        QTEST(written(match(before, now)), "expected");
    }

    void asksWhereItCannotKnow_data()
    {
        QTest::addColumn<Subjects>("before");
        QTest::addColumn<Subjects>("now");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two as near as each other")
            << Subjects{box("Encrypt the backups of the orders database at rest"),
                        box("Encrypt the backups of the users database at rest")}
            << Subjects{box("Encrypt the backups of every database at rest")} << QStringLiteral("?0,1");
        QTest::newRow("one of two twins went, and one was ticked")
            << Subjects{box("Tests pass", "S", "resolved"), box("Tests pass", "S")} << Subjects{box("Tests pass", "S")}
            << QStringLiteral("?0,1");
        QTest::newRow("an equal title under another key, about something else")
            << Subjects{subject("SEC-01", "Missing validation", "The upload form takes any file name."),
                        subject("SEC-02", "Missing validation", "The price may be negative in an order.")}
            << Subjects{subject("SEC-02", "Missing validation", "The price may be negative in an order."),
                        subject("SEC-03", "Missing validation", "Log entries may hold line breaks of an attacker.")}
            << QStringLiteral("1 ?0");
        QTest::newRow("the key now names something else")
            << Subjects{tls} << Subjects{subject("SEC-01", "Backups are never restored", "Nobody tried.")}
            << QStringLiteral("?0");
    }
    void asksWhereItCannotKnow()
    {
        QFETCH(const Subjects, before);
        QFETCH(const Subjects, now);
        QTEST(written(match(before, now)), "expected");
    }

    void twinsThatNobodyDecidedAboutAreNotAsked()
    {
        QCOMPARE(written(match({box("Tests pass"), box("Tests pass")}, {box("Tests pass")})), QStringLiteral("0"));
    }

    void anAnswerSettlesItsQuestion()
    {
        const Subjects before{box("Tests pass", "S", "resolved"), box("Tests pass", "S")};
        QCOMPARE(written(match(before, {before[0]}, {{0, 1}})), QStringLiteral("1"));
        QCOMPARE(written(match(before, {before[0]}, {{0, std::nullopt}})), QStringLiteral("-"));
    }

    void neverTakesABoxForAFinding()
    {
        QCOMPARE(written(match({subject("", "One", "", "S")}, {box("One", "S")})), QStringLiteral("-"));
    }

    void matchesNobodyTwice()
    {
        Subjects before;
        Subjects now;
        for (int i = 0; i < 40; ++i) {
            before.append(box(qPrintable(QStringLiteral("Check host %1 for open port %2").arg(i % 7).arg(i % 5))));
            now.append(box(qPrintable(QStringLiteral("Check the host %1 for port %2").arg(i % 5).arg(i % 7))));
        }
        const Matching matching = match(before, now);
        QSet<qsizetype> seen;
        for (const auto &earlier : matching.before) {
            QVERIFY(!earlier || !seen.contains(*earlier));
            if (earlier)
                seen.insert(*earlier);
        }
    }

    void isNearlyLinear()
    {
        const auto timeFor = [](int count) {
            Subjects before;
            Subjects now;
            for (int i = 0; i < count; ++i) {
                const QString text = QStringLiteral("Item %1 about topic%2 and part%3").arg(i).arg(i % 97).arg(i * 7);
                before.append(box(qPrintable(text)));
                now.append(box(qPrintable(text + QStringLiteral(" reworded"))));
            }
            QElapsedTimer timer;
            timer.start();
            const Matching matching = match(before, now);
            return std::pair(timer.elapsed() + 1, matching);
        };
        const auto [small, first] = timeFor(500);
        const auto [large, second] = timeFor(4000);
        QCOMPARE(std::ranges::count_if(second.before, [](const auto &b) { return b.has_value(); }), 4000);
        QVERIFY2(large < 40 * small, qPrintable(QStringLiteral("%1 ms and %2 ms").arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestMatching)
#include "tst_matching.moc"
