#include "print/listpages.h"

#include "base/visibletext.h"
#include "print/printtable.h"
#include "print/systempage.h"

#include <QCoreApplication>

namespace shipworthy::ui::print {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

constexpr double roomToShare = 110; // mm

/// Heading, then the table or a sentence, on a page that has room for the beginning.
class Section {
public:
    Section(Pages &pages, const QString &system, const QString &title, const QString &note)
        : m_pages(pages)
        , m_system(system)
        , m_title(title)
        , m_note(note)
    {
    }

    void paint(const PrintTable &table, const QList<Row> &rows, const QString &sentence)
    {
        double opening = 14;
        for (qsizetype i = 0; i < std::min<qsizetype>(2, rows.size()); ++i)
            opening += table.heightOf(m_pages.canvas(), rows[i]);
        if (opening > m_pages.room())
            m_pages.begin(m_system);
        m_pages.heading(m_pages.left(), m_pages.width(), m_title, m_note);
        if (!rows.isEmpty()) {
            table.flow(m_pages, rows, [this] {
                m_pages.begin(m_system);
                m_pages.heading(m_pages.left(), m_pages.width(), tr("%1, continued").arg(m_title), {});
            });
            m_pages.y += 1.2;
        }
        if (!sentence.isEmpty()) {
            if (m_pages.canvas().heightOf(m_pages.width(), sentence, noteStyle) > m_pages.room())
                m_pages.begin(m_system);
            m_pages.note(sentence);
        }
        m_pages.y += 4;
    }

private:
    Pages &m_pages;
    QString m_system;
    QString m_title;
    QString m_note;
};

QList<Row> historyRows(const SystemReport &system)
{
    QList<Row> rows;
    for (const HistoryRow &event : system.history)
        rows.append({event.when, named(event.who), event.what, event.why});
    return rows;
}

QList<Row> evidenceRows(const SystemReport &system)
{
    QList<Row> rows;
    for (const EvidenceRow &row : system.evidence) {
        const Cell until =
            row.stale ? Cell(Prose().colored(tr("%1, stale").arg(row.goodUntil), noGoInk, true)) : Cell(row.goodUntil);
        rows.append({Cell(Prose().bold(isolated(row.finding))), named(row.by), named(row.seen), row.taken, until});
    }
    return rows;
}

QList<Row> sourceRows(const SystemReport &system)
{
    QList<Row> rows;
    for (const SourceRow &source : system.sources) {
        Cell title = named(source.title);
        if (source.file != source.title)
            title.paragraphs.append({Prose::named(source.file), noteStyle});
        rows.append(
            {Cell(Prose().bold(QString::number(source.number))), title, source.date, source.read, source.sha256});
    }
    return rows;
}

} // namespace

void paintHistoryPages(Pages &pages, const SystemReport &system)
{
    const double share = pages.width() / 182;
    // A short list of findings leaves room enough for a short appendix.
    if (pages.room() < roomToShare)
        pages.begin(system.name);
    else
        pages.y += 8;
    pages.anchor(historyAnchor(system.id));
    pages.title(tr("Evidence, history and sources"),
                tr("Every decision, tick and waiver that is on record, newest first."));
    QList<Prose> whens;
    for (const HistoryRow &event : system.history)
        whens << Prose(event.when);
    const double whenWidth = widthFor(pages.canvas(), whens, 29 * share, 40);
    Section(pages, system.name, tr("Who decided what, and when"), system.historySummary)
        .paint(PrintTable({{tr("When"), whenWidth},
                           {tr("Who"), 30 * share},
                           {tr("What"), 94 * share - whenWidth},
                           {tr("Why, on what evidence"), 58 * share}}),
               historyRows(system), system.historySentence);
    QList<Prose> takens;
    for (const EvidenceRow &row : system.evidence)
        takens << Prose(row.taken);
    const double takenWidth = widthFor(pages.canvas(), takens, 30 * share, 40);
    Section(pages, system.name, tr("Evidence in force"), {})
        .paint(PrintTable({{tr("Finding"), 28 * share},
                           {tr("Seen by"), 28 * share},
                           {tr("What was seen"), 99 * share - takenWidth},
                           {tr("Taken"), takenWidth},
                           {tr("Good until"), 27 * share}}),
               evidenceRows(system), system.evidenceSentence);
    Section(pages, system.name, tr("Sources"), {})
        .paint(PrintTable({{tr("No."), 10 * share},
                           {tr("Document"), 58 * share},
                           {tr("Date"), 24 * share},
                           {tr("Read"), 32 * share},
                           {tr("SHA-256 of the bytes as imported"), 58 * share}}),
               sourceRows(system), system.sources.isEmpty() ? tr("No document was imported.") : QString());
}

} // namespace shipworthy::ui::print
