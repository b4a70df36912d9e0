#include "support/processortime.h"
#include "support/strict.h"

#include "importers/auditreader.h"
#include "importers/csvsample.h"
#include "importers/lexicon.h"
#include "importers/proseformat.h"

using namespace shipworthy;

namespace {

AuditDocument read(const QByteArray &text, const QString &path, const ColumnMapping &mapping = {})
{
    const auto document = readAudit(text, path, Lexicon::builtIn(), {}, mapping);
    return document ? *document : AuditDocument();
}

AuditDocument page(const QByteArray &body)
{
    return read("<!DOCTYPE html>\n" + body, QStringLiteral("a.html"));
}

QStringList findingsOf(const AuditDocument &document)
{
    QStringList all;
    for (const Finding &finding : document.findings) {
        all.append(QStringList{finding.key, finding.title,
                               finding.severity ? idOf(*finding.severity).toString() : QStringLiteral("-"),
                               idOf(finding.status).toString()}
                       .join(u'/'));
    }
    return all;
}

QStringList boxesOf(const AuditDocument &document)
{
    QStringList all;
    for (const ChecklistEntry &entry : document.checklist)
        all.append((entry.checked ? QStringLiteral("x ") : QStringLiteral("  ")) + entry.text);
    return all;
}

} // namespace

/// Documents that are no Markdown: pages and tables of separated values.
class TestOtherFormats : public QObject {
    Q_OBJECT
private slots:
    void init() { test::failOnAnyWarning(); }

    void aPageSaysWhatItsMarkdownSays_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("English") << QByteArray(R"(<html><head><title>x</title><script>alert('no')</script></head><body>
<h1>Ferry Gate Security Audit</h1>
<h2>Findings</h2>
<h3>SEC-01: Tokens &amp; keys never expire</h3>
<p><strong>Severity:</strong> Critical<br><b>Status</b>: Open</p>
<pre><code class="language-python">if a &lt; b:
    pass
</code></pre>
<h3>SEC-02: Logs hold names</h3>
<p><strong>Severity:</strong> Low</p>
<ul><li><input type="checkbox" checked> Rotate keys</li><li><label><input type="checkbox">Mask names</label></li></ul>
<h2>More issues</h2>
<table><thead><tr><th>ID</th><th>Issue</th><th>Severity</th></tr></thead>
<tbody><tr><td>OPS-1</td><td>No <code>a|b</code> backups</td><td>High</td></tr></tbody></table>
</body></html>)") << QByteArray(R"(# Ferry Gate Security Audit

## Findings

### SEC-01: Tokens & keys never expire

**Severity:** Critical
**Status**: Open

```python
if a < b:
    pass
```

### SEC-02: Logs hold names

**Severity:** Low

- [x] Rotate keys
- [ ] Mask names

## More issues

| ID | Issue | Severity |
|---|---|---|
| OPS-1 | No `a|b` backups | High |
)");
        QTest::newRow("German")
            << QByteArray(
                   "<html><body><h1>Leuchtturm Prüfbericht</h1><h2>Befunde</h2><h3>SEC-01: Keine Anmeldung</h3><dl>"
                   "<dt>Schweregrad</dt><dd>Kritisch</dd><dt>Stand</dt><dd>Nicht behoben</dd></dl><h3>SEC-02: "
                   "Klartext</h3><p><em>Schweregrad:</em> Hoch<br><em>Stand:</em> Offen</p><ol><li><input "
                   "type=checkbox checked>Geübt</ol></body>")
            << QByteArray("# Leuchtturm Prüfbericht\n\n## Befunde\n\n### SEC-01: Keine Anmeldung\n\n"
                          "**Schweregrad**: Kritisch\n\n**Stand**: Nicht behoben\n\n### SEC-02: "
                          "Klartext\n\n*Schweregrad:* Hoch\n*Stand:* Offen\n\n1. [x] Geübt\n");
        QTest::newRow("Japanese")
            << QByteArray("<html><body><h1>渡船予約 監査報告書</h1><h2>指摘事項</h2><h3>SEC-01: 認証がない</h3>"
                          "<p><strong>重大度：</strong>高<br><strong>状態：</strong>未対応</p><h3>SEC-02: "
                          "平文の記録</h3><p><b>重大度：</b>低<br><b>状態：</b>未対応</p></body>")
            << QByteArray("# 渡船予約 監査報告書\n\n## 指摘事項\n\n### SEC-01: 認証がない\n\n**重大度：** "
                          "高\n**状態：** 未対応\n\n### SEC-02: 平文の記録\n\n"
                          "**重大度：** 低\n**状態：** 未対応\n");
    }
    void aPageSaysWhatItsMarkdownSays()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, markdown);
        const AuditDocument one = read(html, QStringLiteral("a.html"));
        const AuditDocument other = read(markdown, QStringLiteral("a.md"));
        QVERIFY(!other.findings.isEmpty());
        QCOMPARE(findingsOf(one), findingsOf(other));
        QCOMPARE(boxesOf(one), boxesOf(other));
        QCOMPARE(one.title, other.title);
        QCOMPARE(one.tables.size(), other.tables.size());
        for (qsizetype i = 0; i < one.tables.size(); ++i) {
            QCOMPARE(one.tables[i].header, other.tables[i].header);
            QCOMPARE(one.tables[i].rows, other.tables[i].rows);
        }
        QCOMPARE(one.codeBlocks.size(), other.codeBlocks.size());
        QCOMPARE(one.lineCount, html.count('\n') + 1);
    }

    void factsOfAPageStandOnItsLines()
    {
        const AuditDocument document =
            page("<body>\n<h2>Findings</h2>\n\n<h3>SEC-01: Open door</h3>\n<p><b>Severity:</b> "
                 "High<br><b>Status:</b> Open</p>\n<h3>SEC-02: Open gate</h3>\n<p><b>Severity:</b> "
                 "Low<br><b>Status:</b> Open</p>\n<ul>\n<li><input type=checkbox>Shut it</li>\n</ul>");
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings.first().line, 5);
        QCOMPARE(document.findings.last().line, 7);
        QCOMPARE(document.checklist.size(), 1);
        QCOMPARE(document.checklist.first().line, 10);
    }

    void textThatLooksLikeMarkupStaysText()
    {
        const AuditDocument document =
            page("<body><h1>A *b* &lt;c&gt; `d` _e_ &amp;amp; [f](g) #</h1><p># no heading</p><p>- no item</p>");
        QCOMPARE(document.headings.size(), 1);
        QCOMPARE(document.headings.first().title, QStringLiteral("A *b* <c> `d` _e_ &amp; [f](g) #"));
    }

    void hostilePagesAreReadInTime_data()
    {
        QTest::addColumn<QByteArray>("html");
        constexpr int many = 100'000;
        QTest::newRow("nested") << QByteArray("<div>").repeated(many);
        QTest::newRow("nested and closed") << QByteArray("<div>").repeated(many) + QByteArray("</div>").repeated(many);
        QTest::newRow("attributes") << QByteArray("<p ") + QByteArray("a=1 b=2 ").repeated(many) + ">x</p>";
        QTest::newRow("different attributes") << [] {
            QByteArray all = "<p ";
            for (int i = 0; i < many; ++i)
                all += "a" + QByteArray::number(i) + "=1 ";
            return all + ">x</p>";
        }();
        for (const char *tag : {"<b>", "<p><b>", "<table><tr><td>", "<li>", "<a href=x>", "<ul><li>", "<b><div></b>",
                                "<div><table><td></div>", "<!--", "<", "</p>", "<select><option>", "<svg><p>"})
            QTest::newRow(tag) << QByteArray(tag).repeated(many);
    }
    void hostilePagesAreReadInTime()
    {
        QFETCH(QByteArray, html);
        const test::ProcessorTime time;
        QVERIFY(readAudit("<!DOCTYPE html><body>" + html, QStringLiteral("a.html"), Lexicon::builtIn()));
        QVERIFY2(time.elapsed() < 10'000, qPrintable(QString::number(time.elapsed())));
    }

    void rowsOfSeparatedValuesAreFindings_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("English, commas") << QByteArray(
            "ID,Title,Severity,Status\nA-1,\"Keys, old\",Critical,Open\nA-2,\"Two\nlines\",Low,Done\n");
        QTest::newRow("German, semicolons, mark, CRLF")
            << QByteArray("\xEF\xBB\xBFNr;Mangel;Schweregrad;Stand\r\nA-1;Keys, old;Kritisch;Offen\r\n"
                          "A-2;\"Two\r\nlines\";Niedrig;Erledigt\r\n");
        QTest::newRow("French, tabs") << QByteArray(
            "ID\tProblème\tGravité\tStatut\nA-1\tKeys, old\tCritique\tOuvert\nA-2\t\"Two\nlines\"\tFaible\tTerminé\n");
    }
    void rowsOfSeparatedValuesAreFindings()
    {
        QFETCH(QByteArray, csv);
        const AuditDocument document = read(csv, QStringLiteral("a.csv"));
        QCOMPARE(findingsOf(document), QStringList({QStringLiteral("A-1/Keys, old/critical/open"),
                                                    QStringLiteral("A-2/Two lines/low/resolved")}));
        QCOMPARE(document.findings.at(0).line, 2);
        QCOMPARE(document.findings.at(1).line, 3);
        QCOMPARE(document.lineCount, 4);
    }

    void unknownColumnsAreNamedUntilTheyAreMapped()
    {
        const AuditDocument unknown = read("Xyzzy,Plugh,Severity\nKeys,a,High\n", QStringLiteral("a.csv"));
        QVERIFY(unknown.findings.isEmpty());
        QCOMPARE(unknown.tables.size(), 1);
        QCOMPARE(unknown.warnings.size(), 1);
        QVERIFY(unknown.warnings.first().text.contains(QStringLiteral("Xyzzy, Plugh")));
        ColumnMapping mapping;
        mapping.set(QStringLiteral("Xyzzy"), ColumnRole::Title);
        QCOMPARE(ColumnMapping::fromJson(mapping.toJson()), mapping);
        const AuditDocument mapped = read("Xyzzy,Plugh,Severity\nKeys,a,High\n", QStringLiteral("a.csv"), mapping);
        QCOMPARE(findingsOf(mapped), QStringList({QStringLiteral("/Keys/high/open")}));
    }

    void aMappedTitleIsEnoughForFindings()
    {
        ColumnMapping mapping;
        mapping.set(QStringLiteral("Trouble"), ColumnRole::Title);
        mapping.set(QStringLiteral("Until"), ColumnRole::Due);
        mapping.set(QStringLiteral("Seen by"), ColumnRole::Note);
        mapping.set(QStringLiteral("Row"), std::nullopt);
        const QByteArray csv = "Row,Trouble,Until,Seen by\n1,Rotten planks,2026-04-01,Ada\n2,Mute siren,,\n";
        QVERIFY(read(csv, QStringLiteral("a.csv")).findings.isEmpty());
        const AuditDocument document = read(csv, QStringLiteral("a.csv"), mapping);
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings.first().due, QDate(2026, 4, 1));
        QCOMPARE(document.findings.first().notes, QStringList{QStringLiteral("Seen by: Ada")});
        QVERIFY(!document.findings.last().due.isValid());
        QVERIFY(document.findings.last().notes.isEmpty());
        QVERIFY2(document.warnings.isEmpty(), qPrintable(document.warnings.value(0).text));
    }

    void columnsWithoutANameOrWithTheSameAreToldApart()
    {
        const QByteArray csv = "ID,Finding,Severity,Owner,,Owner,\nA-1,Rotten planks,High,Ada,North,Ben,\n"
                               "A-2,Mute siren,Low,Cem,South,,\n";
        const AuditDocument document = read(csv, QStringLiteral("a.csv"));
        QCOMPARE(document.findings.size(), 2);
        QCOMPARE(document.findings[0].owner, QStringLiteral("Ada"));
        QCOMPARE(document.findings[0].notes,
                 QStringList({QStringLiteral("Column 5: North"), QStringLiteral("Owner (2): Ben")}));
        QCOMPARE(document.findings[1].notes, QStringList({QStringLiteral("Column 5: South")}));
        QCOMPARE(
            document.tables.first().header,
            QStringList({QStringLiteral("ID"), QStringLiteral("Finding"), QStringLiteral("Severity"),
                         QStringLiteral("Owner"), QStringLiteral("Column 5"), QStringLiteral("Owner (2)"), QString()}));
        ColumnMapping mapping;
        mapping.set(QStringLiteral("Column 5"), ColumnRole::Category);
        mapping.set(QStringLiteral("Finding"), ColumnRole::Title);
        const auto sample = csvSample(csv, QStringLiteral("a.csv"), Lexicon::builtIn(), {});
        QVERIFY(sample);
        const ColumnMappings mappings{{headerSignature(sample->names()), mapping}};
        QCOMPARE(rememberedMapping(csv, QStringLiteral("a.csv"), mappings), mapping);
        QCOMPARE(read(csv, QStringLiteral("a.csv"), mapping).findings.first().category, QStringLiteral("North"));
    }

    void columnsOfNoKnownMeaningAreKeptWithTheirFindings()
    {
        const AuditDocument document =
            read("ID,Finding,Severity,Wharf\nA-1,Rotten planks,High,North\n", QStringLiteral("a.csv"));
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings.first().notes, QStringList{QStringLiteral("Wharf: North")});
        QVERIFY(hasOpenColumns(document));
        QVERIFY(document.warnings.first().text.contains(QStringLiteral("Wharf")));
    }

    void aSampleHoldsTheFirstRowsAndTheHeader()
    {
        QByteArray csv = "Harbour register\n\nID;Finding;Severity\n";
        for (int i = 0; i < 9000; ++i)
            csv += QByteArray::number(i) + ";Rotten plank;High\n";
        const auto sample = csvSample(csv, QStringLiteral("a.csv"), Lexicon::builtIn(), {});
        QVERIFY(sample);
        QCOMPARE(sample->names(),
                 (QStringList{QStringLiteral("ID"), QStringLiteral("Finding"), QStringLiteral("Severity")}));
        QCOMPARE(sample->records.size(), 50);
        QVERIFY(sample->bytes.size() <= 64 * 1024 && sample->bytes.endsWith("High\n"));
        QVERIFY(!csvSample("# Audit\n", QStringLiteral("a.md"), Lexicon::builtIn(), {}));
    }

    void rolesAreSuggestedByNamesAndValues()
    {
        const auto sample = csvSample("Nr;How bad;Until;What we saw there;Who;Seen\n"
                                      "A-1;High;2026-04-01;Rotten planks on the pier;Ada;2026-03-01\n"
                                      "A-2;low;;Mute siren at the berth;Ben;2026-03-02\n",
                                      QStringLiteral("a.csv"), Lexicon::builtIn(), {});
        QVERIFY(sample);
        using C = ColumnRole;
        const QList<C> roles = suggestedRoles(*sample, 0, Lexicon::builtIn());
        QCOMPARE(roles, (QList<C>{C::Key, C::Severity, C::Due, C::Title, C::Owner, C::Note}));
    }

    void aMappingTellsWhichRowNamesTheColumns()
    {
        ColumnMapping mapping;
        for (const char *name : {"Wat", "Hoe erg dan", "Waarom"})
            mapping.set(QString::fromLatin1(name), ColumnRole::Note);
        mapping.set(QStringLiteral("Wat"), ColumnRole::Title);
        const QStringList header{QStringLiteral("Wat"), QStringLiteral("Hoe erg dan"), QStringLiteral("Waarom")};
        const QByteArray csv = "Title,Status,Owner\nnot,the,header\nWat,Hoe erg dan,Waarom\nRotten planks,2,rain\n";
        const ColumnMappings mappings{{headerSignature(header), mapping}};
        QCOMPARE(rememberedMapping(csv, QStringLiteral("a.csv"), mappings), mapping);
        const auto sample = csvSample(csv, QStringLiteral("a.csv"), Lexicon::builtIn(), mappings);
        QCOMPARE(sample->names(), header);
        const AuditDocument document = read(csv, QStringLiteral("a.csv"), mapping);
        QCOMPARE(document.findings.size(), 1);
        QCOMPARE(document.findings.first().title, QStringLiteral("Rotten planks"));
    }

    void formatsAreKnownByWhatTheyHold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("path");
        QTest::addColumn<ProseFormat>("format");
        const auto row = [](const char *name, const char *text, const char *path, ProseFormat format) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(path) << format;
        };
        row("page", "<!-- x -->\n<!DOCTYPE HTML>\n<p>a", "a.txt", ProseFormat::Html);
        row("fragment", "<div><p>a</p></div>", "a.html", ProseFormat::Html);
        row("Markdown with tags", "<div align=center>\n\n# A", "a.md", ProseFormat::Markdown);
        row("rows", "a,b,c,d\n1,2,3,4\n5,6,7,8\n", "a.txt", ProseFormat::Csv);
        row("two columns", "a,b\n1,2\n3,4\n", "a.txt", ProseFormat::Markdown);
        row("pipes", "| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n", "a.txt", ProseFormat::Markdown);
    }
    void formatsAreKnownByWhatTheyHold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, path);
        QFETCH(ProseFormat, format);
        QCOMPARE(proseFormat(text, path), format);
    }

    void tablesDrawnWithSpacesDoNoHarm()
    {
        const AuditDocument document = read("Gate review\n===========\n\nFindings\n--------\n\nArea      Score   Note\n"
                                            "Login     3       weak\nBackup    9       fine\n",
                                            QStringLiteral("a.txt"));
        QCOMPARE(document.headings.size(), 2);
        QVERIFY(document.findings.isEmpty());
        QCOMPARE(document.notes.size(), 1);
        QVERIFY(document.notes.first().text.contains(QStringLiteral("Backup    9")));
    }
};

QTEST_APPLESS_MAIN(TestOtherFormats)
#include "tst_otherformats.moc"
