#include "items/documentfacts.h"

#include "base/visibletext.h"
#include "domain/countedas.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <functional>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::documents", text);
}

/// Paints kinds onto lines; a kind that is already there stays.
class LinePainter {
public:
    explicit LinePainter(int lines)
        : m_kinds(static_cast<std::size_t>(std::max(lines, 0)) + 1)
    {
    }

    void paint(int first, int last, LineKind kind)
    {
        const int end = std::min(last, static_cast<int>(m_kinds.size()) - 1);
        for (int line = std::max(first, 1); line <= end; ++line) {
            auto &slot = m_kinds[static_cast<std::size_t>(line)];
            if (!slot)
                slot = kind;
        }
    }
    [[nodiscard]] std::optional<LineKind> at(int line) const { return m_kinds[static_cast<std::size_t>(line)]; }

private:
    std::vector<std::optional<LineKind>> m_kinds;
};

LineKind kindOfTable(const QString &claimedAs)
{
    if (claimedAs == QLatin1String("findings") || claimedAs == QLatin1String("checklist"))
        return LineKind::Work;
    if (claimedAs == QLatin1String("phases") || claimedAs == QLatin1String("tasks"))
        return LineKind::Roadmap;
    return LineKind::Ratings;
}

void paintWork(LinePainter &painter, const AuditDocument &facts)
{
    for (const Finding &finding : facts.findings)
        painter.paint(finding.line, std::max(finding.line, finding.lastLine), LineKind::Work);
    for (const ChecklistEntry &box : facts.checklist)
        painter.paint(box.line, box.line, LineKind::Work);
}

void paintRoadmap(LinePainter &painter, const AuditDocument &facts)
{
    for (const Phase &phase : facts.phases) {
        painter.paint(phase.line, phase.line, LineKind::Roadmap);
        for (const Task &task : phase.tasks)
            painter.paint(task.line, task.line + static_cast<int>(task.steps.size()), LineKind::Roadmap);
    }
}

void paintTables(LinePainter &painter, const AuditDocument &facts)
{
    for (const Table &table : facts.tables) {
        if (!table.claimedAs.isEmpty()) // header, delimiter and rows
            painter.paint(table.line, table.line + 1 + static_cast<int>(table.rows.size()),
                          kindOfTable(table.claimedAs));
    }
}

template <typename Fact> void paintLines(LinePainter &painter, const QList<Fact> &all, LineKind kind)
{
    for (const Fact &fact : all)
        painter.paint(fact.line, fact.line, kind);
}

LinePainter paintedLines(const AuditDocument &facts)
{
    LinePainter painter(facts.lineCount);
    paintWork(painter, facts);
    paintRoadmap(painter, facts);
    paintTables(painter, facts);
    paintLines(painter, facts.gaps, LineKind::Ratings);
    paintLines(painter, facts.risks, LineKind::Ratings);
    paintLines(painter, facts.enhancements, LineKind::Ratings);
    paintLines(painter, facts.controls, LineKind::Ratings);
    paintLines(painter, facts.metrics, LineKind::Ratings);
    paintLines(painter, facts.alerts, LineKind::Ratings);
    for (const CodeBlock &code : facts.codeBlocks)
        painter.paint(code.line, code.line + code.lines + 1, LineKind::Code);
    for (const LineRange &claimed : facts.coverage.claimed)
        painter.paint(claimed.first, claimed.last, LineKind::Other);
    return painter;
}

template <typename Fact> void addLines(std::vector<int> &lines, const QList<Fact> &all)
{
    for (const Fact &fact : all) {
        if (fact.line > 0)
            lines.push_back(fact.line);
    }
}

DocumentMark findingMark(const WorkspaceState &state, const Item &item, bool denied, QDate today)
{
    const auto severity = item.state.severity;
    const QString label = isolated(withoutSecrets(state.label(item)));
    const QString word = severity ? wordFor(*severity) : tr("No severity stated");
    return {.line = state.lines(item).first,
            .kind = denied ? MarkKind::Contradiction : MarkKind::Finding,
            .severity = severity,
            .item = item.id,
            .text = denied ? tr("Ticked, but contradicted: %1").arg(label)
                           : QStringLiteral("%1 · %2 · %3").arg(label, word, standingWords(item, today)),
            .note = denied ? tr("Tick contradicted") : QString()};
}

void addStatement(QList<DocumentMark> &marks, const Contradiction &contradiction, const Statement &here,
                  const Statement &there)
{
    const bool hasPlace = there.line > 0 && there.document == here.document;
    const QString text = hasPlace ? tr("Line %1 disagrees: “%2”").arg(there.line).arg(there.text)
                                  : tr("Elsewhere: “%1”").arg(there.text);
    const QString about = contradiction.about.isEmpty() ? QString() : contradiction.about + QStringLiteral(": ");
    marks.append({.line = here.line,
                  .kind = MarkKind::Contradiction,
                  .severity = {},
                  .item = contradiction.items.isEmpty() ? ItemId() : contradiction.items.first(),
                  .text = withoutSecrets(about + text).simplified(),
                  .note = hasPlace ? tr("Line %1 disagrees").arg(there.line) : tr("Contradicted")});
}

void addContradictions(QList<DocumentMark> &marks, DocumentId document, const QList<Contradiction> &contradictions)
{
    // A document that repeats its keys contradicts itself in every pair of places; a dozen say as much as thousands.
    constexpr int mostPerLine = 12;
    QHash<int, int> onLine;
    const auto add = [&](const Contradiction &contradiction, const Statement &here, const Statement &there) {
        if (here.document == document && here.line > 0 && ++onLine[here.line] <= mostPerLine)
            addStatement(marks, contradiction, here, there);
    };
    for (const Contradiction &each : contradictions) {
        if (each.isSettled() && !each.deniesTick)
            continue;
        add(each, each.one, each.other);
        add(each, each.other, each.one);
    }
}

/// A line of megabytes would hold the window up for seconds each time it is laid out.
QString withShortLines(const QString &text)
{
    constexpr qsizetype longest = 20'000;
    QString shortened;
    qsizetype taken = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf(QLatin1Char('\n'), start);
        const qsizetype end = found < 0 ? text.size() : found;
        if (end - start > longest) {
            const qsizetype cut = start + longest - (text[start + longest - 1].isHighSurrogate() ? 1 : 0);
            shortened += QStringView(text).sliced(taken, cut - taken);
            shortened += tr(" … %1 more characters").arg(QLocale().toString(end - cut));
            taken = end;
        }
        start = end + 1;
    }
    if (taken == 0)
        return text;
    shortened += QStringView(text).sliced(taken);
    return shortened;
}

} // namespace

QString wordFor(LineKind kind)
{
    switch (kind) {
    case LineKind::Work: return tr("Findings and checklists");
    case LineKind::Roadmap: return tr("Roadmap");
    case LineKind::Ratings: return tr("Gaps, risks, scores, controls");
    case LineKind::Code: return tr("Code and diagrams");
    case LineKind::Other: return tr("Headings and other facts");
    case LineKind::Unclaimed: return tr("Not understood, kept as notes");
    }
    return {};
}

std::array<int, lineKinds.size()> linesByKind(const AuditDocument &facts, QStringView text)
{
    const LinePainter painter = paintedLines(facts);
    std::array<int, lineKinds.size()> counts{};
    int line = 0;
    for (const QStringView content : text.tokenize(u'\n')) {
        ++line;
        if (content.trimmed().isEmpty())
            continue;
        const auto kind = line <= facts.lineCount ? painter.at(line) : std::nullopt;
        ++counts[static_cast<std::size_t>(kind.value_or(LineKind::Unclaimed))];
    }
    return counts;
}

std::vector<int> factLines(const AuditDocument &facts)
{
    std::vector<int> lines;
    addLines(lines, facts.findings);
    std::ranges::sort(lines);
    std::vector<int> boxes;
    for (const ChecklistEntry &box : facts.checklist) {
        if (box.line > 0 && !std::ranges::binary_search(lines, box.line))
            boxes.push_back(box.line);
    }
    lines.insert(lines.end(), boxes.begin(), boxes.end());
    for (const Phase &phase : facts.phases)
        addLines(lines, phase.tasks);
    for (const Scorecard &card : facts.scorecards)
        addLines(lines, card.rows);
    addLines(lines, facts.totals);
    addLines(lines, facts.gaps);
    addLines(lines, facts.risks);
    addLines(lines, facts.enhancements);
    addLines(lines, facts.controls);
    addLines(lines, facts.metrics);
    addLines(lines, facts.alerts);
    addLines(lines, facts.contradictions);
    addLines(lines, facts.endpoints);
    if (facts.decision && facts.decision->line > 0)
        lines.push_back(facts.decision->line);
    std::ranges::sort(lines);
    return lines;
}

std::optional<int> understoodPercent(const Coverage &coverage)
{
    if (coverage.lines <= 0)
        return std::nullopt;
    return static_cast<int>(qint64(coverage.claimedLines) * 100 / coverage.lines);
}

QList<SecretLine> secretLines(QStringView text)
{
    QList<SecretLine> lines;
    qsizetype counted = 0;
    int line = 1;
    for (const SecretSpan &span : findSecrets(text)) {
        line += static_cast<int>(text.sliced(counted, span.start - counted).count(u'\n'));
        counted = span.start;
        lines.append({line, span.kind});
    }
    return lines;
}

QList<DocumentMark> marksOf(const WorkspaceState &state, const ImportedDocument &document,
                            const QList<Contradiction> &contradictions, const QList<SecretLine> &secrets, QDate today)
{
    const QSet<ItemId> denied = deniedTicks(contradictions);
    QList<DocumentMark> marks;
    addContradictions(marks, document.id,
                      contradictions); // first: of a line's notes, the one that names a place is shown
    for (const Item &item : state.items()) {
        if (item.document == document.id && item.kind == ItemKind::Finding && !item.state.misread &&
            state.lines(item).first > 0)
            marks.append(findingMark(state, item, denied.contains(item.id), today));
    }
    for (const SecretLine &secret : secrets)
        marks.append({secret.line, MarkKind::Secret, {}, {}, tr("Secret hidden here: %1").arg(secret.kind), {}});
    for (const Warning &warning : document.facts->warnings) {
        if (warning.line <= 0)
            continue;
        const bool repair = warning.code.contains(QLatin1String("repair"));
        marks.append({.line = warning.line,
                      .kind = repair ? MarkKind::Repair : MarkKind::Warning,
                      .severity = {},
                      .item = {},
                      .text = withoutSecrets(warning.text),
                      .note = repair ? tr("Repaired") : QString()});
    }
    std::ranges::stable_sort(marks, {}, [](const DocumentMark &mark) { return std::pair(mark.line, mark.kind); });
    return marks;
}

ItemId itemAtLine(const WorkspaceState &state, DocumentId document, int line)
{
    const Item *narrowest = nullptr;
    int height = 0;
    for (const Item &item : state.items()) {
        const LineRange lines = state.lines(item);
        const int last = std::max(lines.first, lines.last);
        if (item.document != document || lines.first <= 0 || line < lines.first || line > last)
            continue;
        const int itsHeight = last - lines.first;
        const bool findingFirst = narrowest && itsHeight == height && item.kind == ItemKind::Finding;
        if (!narrowest || itsHeight < height || findingFirst) {
            narrowest = &item;
            height = itsHeight;
        }
    }
    if (!narrowest)
        return {};
    return narrowest->kind == ItemKind::ChecklistItem ? state.tickTarget(*narrowest) : narrowest->id;
}

ItemId findingRestatedAt(const WorkspaceState &state, DocumentId document, int line)
{
    for (const Item &item : state.items()) {
        const Finding *finding = item.document == document ? state.finding(item) : nullptr;
        if (finding && std::ranges::find(finding->mentions, line, &Mention::line) != finding->mentions.end())
            return item.id;
    }
    return {};
}

QString factAtLine(const AuditDocument &facts, int line)
{
    const auto named = [line](const auto &all, auto name, const char *kind) {
        const auto found = std::ranges::find_if(all, [line](const auto &fact) { return fact.line == line; });
        return found == all.end() ? QString() : tr(kind).arg(std::invoke(name, *found));
    };
    QStringList words;
    words << named(facts.gaps, &Gap::area, QT_TRANSLATE_NOOP("shipworthy::documents", "Gap: %1"))
          << named(facts.risks, &Risk::title, QT_TRANSLATE_NOOP("shipworthy::documents", "Risk: %1"))
          << named(facts.enhancements, &Enhancement::title,
                   QT_TRANSLATE_NOOP("shipworthy::documents", "Enhancement: %1"))
          << named(facts.controls, &Control::title, QT_TRANSLATE_NOOP("shipworthy::documents", "Control: %1"))
          << named(facts.metrics, &Metric::name, QT_TRANSLATE_NOOP("shipworthy::documents", "Metric: %1"))
          << named(facts.alerts, &Alert::name, QT_TRANSLATE_NOOP("shipworthy::documents", "Alert: %1"))
          << named(facts.endpoints, &EndpointMention::url, QT_TRANSLATE_NOOP("shipworthy::documents", "Endpoint: %1"))
          << named(facts.metadata, &HeaderField::name, QT_TRANSLATE_NOOP("shipworthy::documents", "Header field: %1"))
          << named(facts.contradictions, &StatedContradiction::location,
                   QT_TRANSLATE_NOOP("shipworthy::documents", "Stated contradiction: %1"))
          << named(facts.phases, &Phase::title, QT_TRANSLATE_NOOP("shipworthy::documents", "Roadmap phase: %1"));
    for (const Scorecard &card : facts.scorecards)
        words << named(card.rows, &ScoreRow::category, QT_TRANSLATE_NOOP("shipworthy::documents", "Score: %1"));
    words << named(facts.totals, &StatedTotal::text, QT_TRANSLATE_NOOP("shipworthy::documents", "Stated total: %1"));
    if (facts.decision && facts.decision->line == line)
        words << tr("The document's own decision: %1").arg(wordFor(facts.decision->verdict));
    words.removeAll(QString());
    return withoutSecrets(words.join(QLatin1Char('\n')));
}

QString shownText(const QString &text)
{
    QString shown = withoutSecrets(text);
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    // Lone carriage returns, U+2029 and Qt's two frame marks would each start a new block and shift every line below.
    for (QChar &character : shown) {
        const char16_t unit = character.unicode();
        if (unit == u'\r' || unit == 0x2029 || unit == 0xfdd0 || unit == 0xfdd1)
            character = QChar::ReplacementCharacter;
    }
    return withShortLines(shown);
}

} // namespace shipworthy
