#include "print/listpages.h"

#include "base/visibletext.h"
#include "print/printtable.h"
#include "print/systempage.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui::print {
namespace {

constexpr double noteRoom = 4; // for "continues on page …" at the end of a page
constexpr qsizetype longestPiece = 1500;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

/// Pieces that fit a page each, for titles no author ever meant as one.
QStringList pieces(QString text)
{
    QStringList parts;
    while (text.size() > longestPiece) {
        const qsizetype space = text.lastIndexOf(u' ', longestPiece);
        const qsizetype cut = space > longestPiece / 2 ? space : longestPiece;
        parts.append(text.left(cut));
        text = text.mid(cut).trimmed();
    }
    return parts << text;
}

/// The table of findings, and where in its groups it is.
class FindingFlow {
public:
    FindingFlow(Pages &pages, const SystemReport &system)
        : m_pages(pages)
        , m_system(system)
        , m_table(columns())
    {
    }

    void paint()
    {
        m_pages.y += m_table.paintHead(m_pages.canvas(), m_pages.left(), m_pages.y);
        for (const FindingGroup &group : m_system.groups)
            paintGroup(group);
    }

private:
    [[nodiscard]] QList<Column> columns()
    {
        double keyWidth = 0;
        for (const FindingGroup &group : m_system.groups) {
            for (const ReportFinding &finding : group.rows)
                keyWidth = std::max(keyWidth, m_pages.canvas().widthOf(Prose().bold(finding.key), denseStyle) + 3.5);
        }
        m_hasKeys = keyWidth > 4;
        keyWidth = m_hasKeys ? std::clamp(keyWidth, 14.0, 34.0) : 9;
        QList<Prose> owners;
        QList<Prose> dues;
        for (const FindingGroup &group : m_system.groups) {
            for (const ReportFinding &finding : group.rows) {
                owners << Prose::named(finding.owner);
                dues << Prose(finding.due) << Prose().bold(finding.late);
            }
        }
        const double ownerWidth = widthFor(m_pages.canvas(), owners, 21, 30);
        const double dueWidth = widthFor(m_pages.canvas(), dues, 21, 30);
        const double rest = m_pages.width() - keyWidth - ownerWidth - dueWidth - 17 - 25;
        return {{m_hasKeys ? tr("Finding") : tr("No."), keyWidth},
                {tr("Title, latest evidence, line in the document"), rest},
                {tr("Owner"), ownerWidth},
                {tr("Due"), dueWidth},
                {tr("Effort"), 17, Qt::AlignRight},
                {tr("State"), 25}};
    }

    [[nodiscard]] QList<Row> rowsFor(const ReportFinding &finding)
    {
        QList<Row> rows;
        const QString key =
            m_hasKeys ? (finding.key.isEmpty() ? QStringLiteral("–") : finding.key) : QString::number(++m_number);
        Cell due(finding.due);
        if (!finding.late.isEmpty())
            due.paragraphs.append({Prose().colored(finding.late, noGoInk, true), denseStyle});
        Cell state(Prose().bold(finding.state));
        state.mark = finding.standing;
        const QStringList titles = pieces(finding.title);
        for (const QString &title : titles) {
            const bool first = &title == &titles.first();
            Cell text(Prose::named(title));
            if (&title == &titles.last()) {
                const QString below = finding.place.isEmpty()
                                        ? finding.evidence
                                        : tr("%1 %2.").arg(finding.evidence, capital(finding.place));
                text.paragraphs.append({below, noteStyle});
            }
            const Cell blank{Prose()};
            rows.append(first ? Row{Cell(Prose().bold(key)), text, named(finding.owner), due, finding.effort, state}
                              : Row{blank, text, blank, blank, blank, blank});
        }
        return rows;
    }

    static QString capital(QString text)
    {
        text[0] = text[0].toUpper();
        return text;
    }

    void paintGroupHead(const QString &title, const QString &summary)
    {
        Canvas &canvas = m_pages.canvas();
        m_pages.y += 2.2;
        canvas.write(m_pages.left(), m_pages.y, m_pages.width(), Prose().bold(title), headingStyle);
        const double titleWidth = canvas.widthOf(Prose().bold(title), headingStyle);
        canvas.write(m_pages.left() + titleWidth + 2.4, m_pages.y + 0.4, m_pages.width() - titleWidth - 3, summary,
                     noteStyle);
        m_pages.y += Canvas::leadingOf(headingStyle) + 0.7;
        canvas.line(m_pages.left(), m_pages.y, m_pages.right(), m_pages.y, 0.25, ink);
    }

    void beginContinuation()
    {
        m_pages.begin(m_system.name);
        m_pages.y += m_pages.canvas().write(m_pages.left(), m_pages.y, m_pages.width(),
                                            tr("%1, continued").arg(m_system.findingsTitle), headingStyle) +
                     1;
        m_pages.y += m_table.paintHead(m_pages.canvas(), m_pages.left(), m_pages.y);
    }

    void paintGroup(const FindingGroup &group)
    {
        Canvas &canvas = m_pages.canvas();
        QList<Row> rows;
        QList<qsizetype> findingOf; // the rows of one long title belong to one finding
        for (qsizetype i = 0; i < group.rows.size(); ++i) {
            for (const Row &row : rowsFor(group.rows[i])) {
                rows.append(row);
                findingOf.append(i);
            }
        }
        double opening = 9;
        for (qsizetype i = 0; i < std::min<qsizetype>(2, rows.size()); ++i)
            opening += m_table.heightOf(canvas, rows[i]);
        if (opening > m_pages.room() - noteRoom)
            beginContinuation();
        paintGroupHead(group.title, group.summary);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const double height = m_table.heightOf(canvas, rows[i]);
            const double reserve = i + 1 < rows.size() ? noteRoom : 0;
            if (height > m_pages.room() - reserve && i > 0) {
                const qsizetype left = group.rows.size() - findingOf[i];
                m_pages.y += 1.2;
                m_pages.note(
                    tr("%1 continues on page %2 with %3 more.").arg(group.title).arg(m_pages.number() + 1).arg(left));
                beginContinuation();
                paintGroupHead(tr("%1, continued").arg(group.title),
                               tr("last %1 of %2").arg(left).arg(group.rows.size()));
            }
            m_pages.y += m_table.paintRow(canvas, m_pages.left(), m_pages.y, rows[i]);
        }
    }

    Pages &m_pages;
    const SystemReport &m_system;
    bool m_hasKeys = true;
    int m_number = 0;
    PrintTable m_table;
};

void paintContradictions(Pages &pages, const SystemReport &system)
{
    const double share = pages.width() / 182;
    const PrintTable table({{tr("About"), 30 * share},
                            {tr("One place says"), 58 * share},
                            {tr("The other says"), 66 * share},
                            {tr("Found by"), 28 * share}});
    QList<Row> rows;
    for (const PrintedContradiction &row : system.contradictions)
        rows.append({Cell(Prose().bold(row.about.isEmpty() ? QStringLiteral("–") : isolated(row.about))), row.one,
                     row.other, row.foundBy});
    // A heading keeps two rows.
    double opening = 16;
    for (qsizetype i = 0; i < std::min<qsizetype>(2, rows.size()); ++i)
        opening += table.heightOf(pages.canvas(), rows[i]);
    if (opening > pages.room())
        pages.begin(system.name);
    else
        pages.y += 5;
    pages.anchor(contradictionsAnchor(system.id));
    pages.heading(pages.left(), pages.width(), tr("Contradictions"), system.contradictionsSummary);
    table.flow(pages, rows, [&] {
        pages.begin(system.name);
        pages.heading(pages.left(), pages.width(), tr("Contradictions, continued"), {});
    });
}

} // namespace

void paintFindingPages(Pages &pages, const SystemReport &system)
{
    if (system.groups.isEmpty() && system.contradictions.isEmpty() && system.notApplicable.isEmpty())
        return;
    pages.begin(system.name);
    pages.anchor(findingsAnchor(system.id));
    pages.title(system.findingsTitle, system.findingsSubtitle);
    if (!system.groups.isEmpty())
        FindingFlow(pages, system).paint();
    if (!system.notApplicable.isEmpty()) {
        pages.y += 2;
        if (pages.canvas().heightOf(pages.width(), system.notApplicable, noteStyle) > pages.room())
            pages.begin(system.name);
        pages.note(system.notApplicable);
    }
    if (!system.contradictions.isEmpty())
        paintContradictions(pages, system);
}

} // namespace shipworthy::ui::print
