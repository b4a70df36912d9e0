#include "items/findingsexport.h"

#include "domain/secrets.h"
#include "items/findingtext.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("shipworthy::FindingsExport", text, comment);
}

QString titleOf(FindingsColumn column)
{
    return column == FindingsColumn::Severity ? tr("Severity") : columnTitle(column);
}

QString cellOf(FindingsColumn column, const FindingFacts &facts)
{
    return column == FindingsColumn::Due ? facts.due.toString(Qt::ISODate) : cellText(column, facts);
}

QStringList decisionTitles()
{
    return {tr("Last decision"), tr("Decided by"), tr("Decided on"), tr("Reason")};
}

QStringList decisionCells(const Event &event)
{
    if (!event.field)
        return {{}, {}, {}, {}};
    const QString value = fieldWords(*event.field, event.to);
    const QString what =
        value.isEmpty() ? tr("%1 removed").arg(wordFor(*event.field)) : tr("%1: %2").arg(wordFor(*event.field), value);
    return {withoutSecrets(what), withoutSecrets(event.author), event.at.toUTC().toString(Qt::ISODate),
            withoutSecrets(event.reason)};
}

bool hasDuplicates(const ExportedFindings &findings)
{
    return std::ranges::any_of(findings.groups, [](const ExportedGroup &group) {
        return std::ranges::any_of(group.rows, [](const FindingFactsPtr &row) { return !row->sources.isEmpty(); });
    });
}

QStringList titlesOf(const ExportedFindings &findings)
{
    QStringList titles;
    for (const FindingsColumn column : findings.columns)
        titles.append(titleOf(column));
    if (hasDuplicates(findings))
        titles.append(tr("Sources"));
    return titles + decisionTitles();
}

QStringList cellsOf(const ExportedFindings &findings, const FindingFacts &facts, bool withSources)
{
    QStringList cells;
    for (const FindingsColumn column : findings.columns)
        cells.append(cellOf(column, facts));
    if (withSources)
        cells.append(facts.sources.isEmpty() ? QString() : sourcePlaces(facts).join(QStringLiteral("; ")));
    return cells + decisionCells(findings.decisions.value(facts.item));
}

bool beginsLikeAFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n").contains(text.front());
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (QString cell : cells) {
        if (beginsLikeAFormula(cell))
            cell.prepend(u'\'');
        const bool isQuoted = std::ranges::any_of(
            cell, [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r'; });
        written.append(isQuoted ? u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"' : cell);
    }
    return written.join(u',').toUtf8() + "\r\n";
}

/// \a text as Markdown that says just that.
QString literal(const QString &text)
{
    QString written;
    for (const QChar c : text.simplified()) {
        if (QStringView(u"\\`*_[]<>|#!&~").contains(c))
            written += u'\\';
        written += c;
    }
    return written;
}

QByteArray markdownLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(cell.isEmpty() ? QStringLiteral("–") : literal(cell));
    return QStringLiteral("| %1 |\n").arg(written.join(QStringLiteral(" | "))).toUtf8();
}

} // namespace

QHash<ItemId, Event> lastDecisions(const QList<Event> &history)
{
    QHash<ItemId, Event> last;
    for (const Event &event : history) {
        if (event.kind == EventKind::Edited && event.item.isValid() && !last.contains(event.item))
            last.insert(event.item, event);
    }
    return last;
}

QByteArray asCsv(const ExportedFindings &findings)
{
    const bool isGrouped = !findings.groups.isEmpty() && !findings.groups.first().title.isEmpty();
    QStringList titles = titlesOf(findings);
    if (isGrouped)
        titles.prepend(tr("Group"));
    const bool withSources = hasDuplicates(findings);
    QByteArray text = QByteArrayLiteral("\xEF\xBB\xBF") + csvLine(titles);
    for (const ExportedGroup &group : findings.groups) {
        for (const FindingFactsPtr &row : group.rows) {
            QStringList cells = cellsOf(findings, *row, withSources);
            if (isGrouped)
                cells.prepend(group.title);
            text += csvLine(cells);
        }
    }
    return text;
}

QByteArray asMarkdownTables(const ExportedFindings &findings)
{
    QByteArray text;
    const QStringList titles = titlesOf(findings);
    const bool withSources = hasDuplicates(findings);
    for (const ExportedGroup &group : findings.groups) {
        if (!text.isEmpty())
            text += '\n';
        if (!group.title.isEmpty())
            text += "## " + literal(group.title).toUtf8() + "\n\n";
        text += markdownLine(titles);
        text += '|' + QByteArrayLiteral(" --- |").repeated(titles.size()) + '\n';
        for (const FindingFactsPtr &row : group.rows)
            text += markdownLine(cellsOf(findings, *row, withSources));
    }
    return text;
}

} // namespace shipworthy
