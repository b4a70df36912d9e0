#include "importers/auditreader.h"
#include "importers/lexicon.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <algorithm>

using namespace shipworthy;
using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(SHIPWORTHY_SOURCE_DIR "/tests/data/shapes/");
}

template <typename E> QString idOrDash(const std::optional<E> &value)
{
    return value ? idOf(*value).toString() : u"-"_s;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QJsonValue leastHours(const std::optional<Effort> &effort)
{
    return effort ? QJsonValue(effort->minHours) : QJsonValue();
}

template <typename List, typename Fact> QJsonArray each(const List &list, Fact fact)
{
    QJsonArray facts;
    for (const auto &one : list)
        facts.append(fact(one));
    return facts;
}

QList<Task> tasksOf(const AuditDocument &document)
{
    QList<Task> tasks;
    for (const Phase &phase : document.phases)
        tasks.append(phase.tasks);
    return tasks;
}

void addFindings(QJsonObject &facts, const QList<Finding> &findings)
{
    facts["findings"_L1] = each(findings, [](const Finding &finding) {
        return QStringList{orDash(finding.key), idOrDash(finding.severity), idOf(finding.status).toString()}.join(u' ');
    });
    facts["owners"_L1] = each(findings, [](const Finding &finding) { return orDash(finding.owner); });
    facts["efforts"_L1] = each(findings, [](const Finding &finding) { return leastHours(finding.effort); });
}

void addPlan(QJsonObject &facts, const AuditDocument &document)
{
    facts["phases"_L1] = document.phases.size();
    facts["phaseOwners"_L1] = each(document.phases, [](const Phase &phase) { return orDash(phase.owner); });
    facts["phaseDays"_L1] = each(document.phases, [](const Phase &phase) {
        return QJsonArray{phase.startDay ? QJsonValue(*phase.startDay) : QJsonValue(),
                          phase.endDay ? QJsonValue(*phase.endDay) : QJsonValue()};
    });
    const QList<Task> tasks = tasksOf(document);
    facts["tasks"_L1] = tasks.size();
    facts["taskOwners"_L1] = each(tasks, [](const Task &task) { return orDash(task.owner); });
    facts["taskEfforts"_L1] = each(tasks, [](const Task &task) { return leastHours(task.effort); });
    facts["taskStatuses"_L1] = each(tasks, [](const Task &task) { return idOf(task.status).toString(); });
    facts["taskWindows"_L1] = each(tasks, [](const Task &task) { return orDash(task.window); });
}

void addScores(QJsonObject &facts, const QList<Scorecard> &scorecards)
{
    facts["score"_L1] = QJsonValue();
    QJsonArray categories;
    for (const Scorecard &scorecard : scorecards) {
        if (facts["score"_L1].isNull() && scorecard.overall && scorecard.overall->current)
            facts["score"_L1] = QJsonArray{*scorecard.overall->current, scorecard.scale};
        for (const ScoreRow &row : scorecard.rows)
            categories.append(row.current ? QJsonValue(*row.current) : QJsonValue());
    }
    facts["categories"_L1] = categories;
}

/// What was read of a document, by the names that the expectations beside the fixtures use.
QJsonObject factsOf(const AuditDocument &document)
{
    QJsonObject facts;
    facts["title"_L1] = document.title;
    facts["system"_L1] = document.system;
    facts["author"_L1] = document.author;
    facts["decision"_L1] = document.decision ? QJsonValue(idOf(document.decision->verdict).toString()) : QJsonValue();
    facts["boxes"_L1] =
        QJsonArray{document.checklist.size(), std::ranges::count(document.checklist, true, &ChecklistEntry::checked)};
    facts["tables"_L1] = document.tables.size();
    facts["totals"_L1] = document.totals.size();
    facts["controls"_L1] = each(document.controls, [](const Control &control) { return idOrDash(control.status); });
    addFindings(facts, document.findings);
    addPlan(facts, document);
    addScores(facts, document.scorecards);
    return facts;
}

QString written(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"is"_s, value}}).toJson(QJsonDocument::Compact));
}

/// "<shape>.<language>" of every fixture.
QStringList fixtures()
{
    QStringList names = QDir(folder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(3);
    return names;
}

} // namespace

/// Every shape in which documents say what they found, in English and at least two other languages: of each the facts
/// that a careful reader finds in it, which stand in the JSON file beside it. The systems do not exist.
class TestShapeLanguages : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void isReadAsACarefulReaderDoes_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : fixtures())
            QTest::newRow(qPrintable(name)) << name;
    }
    void isReadAsACarefulReaderDoes()
    {
        QFETCH(QString, name);
        const auto bytes = loadDocument(folder() + name + u".md"_s);
        QVERIFY(bytes);
        QFile expectations(folder() + name + u".json"_s);
        QVERIFY(expectations.open(QIODevice::ReadOnly));
        const QJsonObject expected = QJsonDocument::fromJson(expectations.readAll()).object();
        QVERIFY(!expected.isEmpty());
        const auto document = readAudit(*bytes, name + u".md"_s, Lexicon::builtIn());
        QVERIFY(document);
        const QJsonObject facts = factsOf(*document);
        for (auto fact = expected.begin(); fact != expected.end(); ++fact) {
            QVERIFY2(facts.contains(fact.key()), qPrintable(fact.key()));
            QCOMPARE(fact.key() + written(facts[fact.key()]), fact.key() + written(fact.value()));
        }
    }

    void everyShapeIsThereInThreeLanguages()
    {
        QMap<QString, QStringList> languages;
        for (const QString &name : fixtures())
            languages[name.section(u'.', 0, 0)].append(name.section(u'.', 1));
        QCOMPARE(languages.size(), 15);
        for (auto shape = languages.begin(); shape != languages.end(); ++shape) {
            QVERIFY2(shape->size() >= 3, qPrintable(shape.key()));
            QVERIFY2(shape->contains("en"_L1), qPrintable(shape.key()));
        }
    }

    void everyLanguageOfTheLexiconIsThereTwice()
    {
        QMap<QString, int> uses;
        for (const QString &name : fixtures())
            ++uses[name.section(u'.', 1)];
        const QStringList files =
            QDir(QStringLiteral(SHIPWORTHY_SOURCE_DIR "/resources/lexicon")).entryList({u"*.json"_s}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(uses.value(file.section(u'.', 0, 0)) >= 2, qPrintable(file));
    }
};

QTEST_GUILESS_MAIN(TestShapeLanguages)
#include "tst_shapelanguages.moc"
