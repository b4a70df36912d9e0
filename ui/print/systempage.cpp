#include "print/systempage.h"

#include "base/visibletext.h"
#include "print/panels.h"
#include "print/printmarks.h"
#include "print/printtable.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui::print {
namespace {

constexpr double decisionHeight = 14.5;
constexpr double boxesLeft = 63;
constexpr double boxesRight = 52;
constexpr double boxesGutter = 4;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

QString anchor(const char *kind, SystemId system)
{
    return QLatin1String(kind) + QString::number(system.value);
}

void paintField(Canvas &canvas, double x, double y, double right, const QString &label)
{
    canvas.write(x, y, 60, label, textStyle);
    const double from = x + canvas.widthOf(label, textStyle) + 1.5;
    canvas.line(from, y + 3.5, right, y + 3.5, 0.2, ink);
}

double paintChoice(Canvas &canvas, double x, double y, const QString &label)
{
    canvas.frame({x, y + 0.3, 3, 3}, 0.25, ink);
    canvas.write(x + 4.3, y, 40, label, textStyle);
    return 4.3 + canvas.widthOf(label, textStyle) + 5.5;
}

} // namespace

QString findingsAnchor(SystemId system)
{
    return anchor("findings", system);
}

QString contradictionsAnchor(SystemId system)
{
    return anchor("contradictions", system);
}

QString historyAnchor(SystemId system)
{
    return anchor("history", system);
}

QString systemAnchor(SystemId system)
{
    return anchor("system", system);
}

void SystemPage::paint()
{
    m_pages.begin(tr("Production readiness scorecard"));
    m_pages.anchor(systemAnchor(m_system.id));
    const Fit fit = chooseFit();
    paintUpperBlocks(fit, true);
    block(true, [&] { paintLowerBoxes(fit); });
    paintDecision();
}

double SystemPage::decisionTop() const
{
    const double source = m_pages.canvas().heightOf(m_pages.width(), sourceLine(), noteStyle);
    return m_pages.bottom() - source - decisionHeight - 1.4;
}

/// Whether the boxes at the end fit with at least so many rows; they then show as many as there is room for.
bool SystemPage::fitBoxes(Fit &fit, double room)
{
    const double start = m_pages.y;
    const auto most = [&](qsizetype least, qsizetype all, qsizetype wanted, auto paintBox) -> std::optional<qsizetype> {
        for (qsizetype shown = std::min(wanted, all); shown >= std::min(least, all); --shown) {
            const double height = m_pages.canvas().measured([&] {
                const double end = paintBox(shown);
                m_pages.y = start;
                return end - start;
            });
            if (height <= room)
                return shown;
        }
        return std::nullopt;
    };
    constexpr Fit wanted;
    const auto endpoints = most(fit.endpoints, m_system.endpoints.rows.size(), wanted.endpoints,
                                [&](qsizetype shown) { return paintEndpoints(m_pages.left(), boxesLeft, shown); });
    const auto contradictions =
        most(fit.contradictions, m_system.contradictions.size(), wanted.contradictions,
             [&](qsizetype shown) { return paintContradictions(m_pages.left(), boxesMiddle(), shown); });
    const auto waivers = most(fit.waivers, m_system.waivers.size(), wanted.waivers,
                              [&](qsizetype shown) { return paintWaivers(m_pages.left(), boxesRight, shown); });
    if (!endpoints || !contradictions || !waivers)
        return false;
    fit.endpoints = *endpoints;
    fit.contradictions = *contradictions;
    fit.waivers = *waivers;
    return true;
}

/// The first of ever less whose page fits; the last where none does.
SystemPage::Fit SystemPage::chooseFit()
{
    constexpr double lowChart = 25;
    struct Room {
        bool facts;
        double chart;
    };
    QList<Room> rooms{{true, Fit().chart}, {true, lowChart}, {false, Fit().chart}, {false, lowChart}};
    if (m_pages.paper() == PaperSize::Letter)
        rooms = rooms.mid(2);
    const double start = m_pages.y;
    Fit fit;
    for (const Room &room : std::as_const(rooms)) { // each leaves room for longer lists again
        for (const Fit &least : {Fit{6, 2, 2, 5}, Fit{5, 2, 2, 4}, Fit{4, 2, 2, 4}, Fit{4, 1, 1, 3}, Fit{3, 1, 1, 3}}) {
            fit = least;
            fit.facts = room.facts;
            fit.chart = room.chart;
            const double above = m_pages.canvas().measured([&] {
                paintUpperBlocks(fit, false);
                return std::exchange(m_pages.y, start);
            });
            if (fitBoxes(fit, decisionTop() - 1 - above))
                return fit;
        }
    }
    return fit;
}

void SystemPage::ensure(double height, bool mayBreak)
{
    if (!mayBreak || m_pages.y + height <= decisionTop())
        return;
    m_pages.begin(m_system.name);
    m_pages.y += m_pages.canvas().write(m_pages.left(), m_pages.y, m_pages.width(),
                                        tr("%1, continued").arg(isolated(m_system.name)), headingStyle) +
                 2;
}

template <typename Block> void SystemPage::block(bool mayBreak, Block paintBlock)
{
    const double start = m_pages.y;
    const double end = m_pages.canvas().measured([&] {
        paintBlock();
        return std::exchange(m_pages.y, start);
    });
    ensure(end - start, mayBreak);
    paintBlock();
}

void SystemPage::paintUpperBlocks(const Fit &fit, bool mayBreak)
{
    paintHead();
    if (fit.facts)
        block(mayBreak, [&] { paintFacts(); });
    block(mayBreak, [&] { paintScoreAndBurndown(fit.chart); });
    block(mayBreak, [&] { paintBlockers(fit.blockers); });
    block(mayBreak, [&] { paintRoadmapPanel(m_pages, m_system.roadmap, m_today); });
}

void SystemPage::paintHead()
{
    Canvas &canvas = m_pages.canvas();
    m_pages.title(m_system.name, m_system.subtitle);
    constexpr double plateWidth = 48;
    constexpr double plateHeight = 18;
    const double x = m_pages.left() + plateWidth + 5;
    const double width = m_pages.right() - x;
    paintPlate(canvas, {m_pages.left(), m_pages.y, plateWidth, plateHeight}, m_system.verdict);
    double at = m_pages.y;
    at += canvas.write(x, at, width, m_system.sentence, sentenceStyle) + 0.8;
    at += canvas.write(x, at, width, m_system.explanation, textStyle);
    m_pages.y = std::max(m_pages.y + plateHeight, at) + 2.4;
}

void SystemPage::paintFacts()
{
    Canvas &canvas = m_pages.canvas();
    const double top = m_pages.y;
    canvas.line(m_pages.left(), top, m_pages.right(), top, 0.35, ink);
    const double column = m_pages.width() / static_cast<double>(m_system.facts.size());
    double tallest = 0;
    for (qsizetype i = 0; i < m_system.facts.size(); ++i) {
        const Fact &fact = m_system.facts[i];
        const double x = m_pages.left() + column * static_cast<double>(i) + (i ? 2.5 : 0);
        const double width = column - (i ? 4.5 : 2);
        TextStyle style = figureStyle;
        // A range of dates is longer than a count.
        while (style.size > 9 && canvas.widthOf(fact.figure, style) > width)
            style.size -= 0.5;
        double height = canvas.write(x, top + 1.2, width, fact.figure, style);
        Prose text(fact.text);
        if (!fact.late.isEmpty())
            text.colored(u' ' + fact.late, noGoInk, true);
        height += canvas.write(x, top + 1.2 + height, width, text, noteStyle);
        tallest = std::max(tallest, height);
    }
    for (qsizetype i = 1; i < m_system.facts.size(); ++i) {
        const double x = m_pages.left() + column * static_cast<double>(i);
        canvas.line(x, top + 1.4, x, top + tallest + 1.4, 0.2, ruleInk);
    }
    m_pages.y = top + tallest + 2.6;
    canvas.line(m_pages.left(), m_pages.y, m_pages.right(), m_pages.y, 0.35, ink);
    m_pages.y += 2.6;
}

void SystemPage::paintScoreAndBurndown(double chartHeight)
{
    constexpr double scoreWidth = 108;
    constexpr double gutter = 5;
    const double top = m_pages.y;
    paintScorePanel(m_pages, m_pages.left(), scoreWidth, m_system.score);
    const double scoreEnd = m_pages.y;
    m_pages.y = top;
    paintBurndownPanel(m_pages, m_pages.left() + scoreWidth + gutter, m_pages.width() - scoreWidth - gutter,
                       chartHeight, m_system.burndown, m_today);
    m_pages.y = std::max(scoreEnd, m_pages.y);
    paintScoreLegend(m_pages, m_system.score);
    m_pages.y += 1.2;
}

QString SystemPage::more(qsizetype count, const QString &name) const
{
    const int page = m_pages.pageOf(name);
    return page > 0 ? tr("%1 more on page %2").arg(count).arg(page) : tr("%1 more behind").arg(count);
}

void SystemPage::paintBlockers(qsizetype shown)
{
    const BlockerBlock &block = m_system.blockers;
    Canvas &canvas = m_pages.canvas();
    m_pages.heading(m_pages.left(), m_pages.width(), block.title, block.summary);
    if (!block.sentence.isEmpty())
        m_pages.note(block.sentence);
    if (block.rows.isEmpty()) {
        m_pages.y += 1;
        return;
    }
    const qsizetype count = std::min(shown, block.rows.size());
    double keyWidth = 0;
    for (qsizetype i = 0; i < count; ++i)
        keyWidth = std::max(keyWidth, canvas.widthOf(Prose().bold(block.rows[i].key), denseStyle) + 3);
    const bool hasKeys = keyWidth > 3;
    keyWidth = hasKeys ? std::clamp(keyWidth, 12.0, 30.0) : 8;
    QList<Prose> dues;
    for (qsizetype i = 0; i < count; ++i)
        dues << Prose(block.rows[i].due) << Prose().bold(block.rows[i].late);
    const double dueWidth = widthFor(canvas, dues, 22, 30);
    constexpr double stateWidth = 26; // "Contradicted" with its mark
    const Column key{hasKeys ? tr("Finding") : tr("No."), keyWidth};
    const QString titleHead = hasKeys ? QString() : tr("Finding");
    const Column state{tr("State"), stateWidth};
    QList<Column> columns;
    if (block.citesPlaces) {
        const double rest = m_pages.width() - keyWidth - stateWidth;
        columns = {key,
                   {titleHead, rest * 0.52},
                   {tr("Owner"), rest * 0.14},
                   state,
                   {tr("Place cited by the document"), rest * 0.34}};
    } else {
        const double rest = m_pages.width() - keyWidth - dueWidth - stateWidth;
        QList<Prose> owners;
        for (qsizetype i = 0; i < count; ++i)
            owners << Prose::named(block.rows[i].owner);
        const double ownerWidth = widthFor(canvas, owners, rest * 0.2, rest * 0.27);
        columns = {key,
                   {titleHead, rest * 0.49},
                   {tr("Owner"), ownerWidth},
                   {tr("Due"), dueWidth},
                   state,
                   {tr("Latest evidence"), rest * 0.51 - ownerWidth}};
    }
    const PrintTable table(columns);
    m_pages.y += table.paintHead(canvas, m_pages.left(), m_pages.y) + 0.2;
    for (qsizetype i = 0; i < count; ++i) {
        const ReportFinding &finding = block.rows[i];
        Cell standing(finding.state);
        standing.mark = finding.standing;
        const Cell number(Prose().bold(hasKeys ? (finding.key.isEmpty() ? QStringLiteral("–") : finding.key)
                                               : QString::number(i + 1)));
        if (block.citesPlaces) {
            m_pages.y += table.paintRow(canvas, m_pages.left(), m_pages.y,
                                        {number, Prose::named(finding.title), named(finding.owner), standing,
                                         finding.cited.isEmpty() ? Cell(finding.place) : named(finding.cited)});
            continue;
        }
        Cell due(finding.due);
        if (!finding.late.isEmpty())
            due.paragraphs.append({Prose().colored(finding.late, noGoInk, true), denseStyle});
        m_pages.y +=
            table.paintRow(canvas, m_pages.left(), m_pages.y,
                           {number, Prose::named(finding.title), named(finding.owner), due, standing, finding.brief});
    }
    if (count < block.rows.size()) {
        m_pages.y += 0.8;
        m_pages.note(more(block.rows.size() - count, findingsAnchor(m_system.id)) + u'.');
    }
    m_pages.y += 1.6;
}

double SystemPage::boxesMiddle() const
{
    return m_pages.width() - boxesLeft - boxesRight - 2 * boxesGutter;
}

void SystemPage::paintLowerBoxes(const Fit &fit)
{
    const double top = m_pages.y;
    double bottom = paintEndpoints(m_pages.left(), boxesLeft, fit.endpoints);
    m_pages.y = top;
    bottom = std::max(bottom,
                      paintContradictions(m_pages.left() + boxesLeft + boxesGutter, boxesMiddle(), fit.contradictions));
    m_pages.y = top;
    bottom = std::max(bottom, paintWaivers(m_pages.right() - boxesRight, boxesRight, fit.waivers));
    m_pages.y = bottom;
}

double SystemPage::paintEndpoints(double x, double width, qsizetype shown)
{
    const EndpointBlock &block = m_system.endpoints;
    Canvas &canvas = m_pages.canvas();
    m_pages.heading(x, width, tr("Endpoint health"), block.summary);
    if (block.rows.isEmpty())
        return m_pages.y + paintAbsence(canvas, x, m_pages.y + 0.4, width, block.headline, block.sentence) + 0.6;
    const double names = block.namesChecks ? 25 : 22;
    const PrintTable table({{block.namesChecks ? tr("Check or path") : tr("Path"), names},
                            {tr("Last answer"), 50 - names},
                            {tr("Time"), width - 50, Qt::AlignRight}});
    m_pages.y += table.paintHead(canvas, x, m_pages.y);
    const qsizetype count = std::min(shown, block.rows.size());
    for (qsizetype i = 0; i < count; ++i) {
        Cell answer = named(block.rows[i].answer);
        answer.endpoint = block.rows[i].state;
        m_pages.y += table.paintRow(canvas, x, m_pages.y, {named(block.rows[i].path), answer, block.rows[i].latency});
    }
    m_pages.y += 0.8;
    QString note = block.sentence;
    if (count < block.rows.size())
        note.prepend(tr("%1 more are registered. ").arg(block.rows.size() - count));
    return m_pages.y + canvas.write(x, m_pages.y, width, note, noteStyle);
}

double SystemPage::paintContradictions(double x, double width, qsizetype shown)
{
    Canvas &canvas = m_pages.canvas();
    const QList<PrintedContradiction> &rows = m_system.contradictions;
    const qsizetype count = std::min(shown, rows.size());
    const QString note = rows.isEmpty()      ? QStringLiteral("0")
                       : count < rows.size() ? tr("%1 of %2, all on page %3")
                                                   .arg(count)
                                                   .arg(rows.size())
                                                   .arg(m_pages.pageOf(contradictionsAnchor(m_system.id)))
                                             : QString::number(rows.size());
    m_pages.heading(x, width, tr("Contradictions"), note);
    if (rows.isEmpty())
        return m_pages.y + canvas.write(x, m_pages.y, width, m_system.contradictionsSentence, noteStyle);
    for (qsizetype i = 0; i < count; ++i) {
        const Prose prose = rows[i].about.isEmpty()
                              ? Prose(rows[i].brief)
                              : Prose().bold(isolated(rows[i].about)).add(tr(": %1").arg(rows[i].brief));
        m_pages.y += canvas.write(x, m_pages.y + 0.7, width, prose, denseStyle) + 1.5;
        if (i + 1 < count)
            canvas.line(x, m_pages.y - 0.1, x + width, m_pages.y - 0.1, 0.12, ruleInk);
    }
    return m_pages.y;
}

double SystemPage::paintWaivers(double x, double width, qsizetype shown)
{
    Canvas &canvas = m_pages.canvas();
    const QList<PrintedWaiver> &rows = m_system.waivers;
    m_pages.heading(x, width, tr("Waivers"),
                    rows.isEmpty() ? QStringLiteral("0") : tr("%1, not in the score").arg(rows.size()));
    if (rows.isEmpty())
        return m_pages.y + canvas.write(x, m_pages.y, width, m_system.waiversSentence, noteStyle);
    const qsizetype count = std::min(shown, rows.size());
    for (qsizetype i = 0; i < count; ++i) {
        Prose prose(rows[i].finding + tr(", "));
        if (rows[i].expired)
            prose.colored(rows[i].until, noGoInk, true);
        else
            prose.bold(rows[i].until);
        prose.add(tr(". %1").arg(rows[i].reason));
        m_pages.y += canvas.write(x, m_pages.y + 0.7, width, prose, denseStyle) + 1.5;
        if (i + 1 < count)
            canvas.line(x, m_pages.y - 0.1, x + width, m_pages.y - 0.1, 0.12, ruleInk);
    }
    if (count < rows.size())
        m_pages.y +=
            canvas.write(x, m_pages.y, width, more(rows.size() - count, findingsAnchor(m_system.id)) + u'.', noteStyle);
    return m_pages.y;
}

QString SystemPage::sourceLine() const
{
    if (m_system.sources.isEmpty())
        return tr("Sources: none.");
    if (m_system.sources.size() > 3)
        return tr("Sources: %1 documents, listed with their digests on the last page of this system.")
            .arg(m_system.sources.size());
    QStringList parts;
    for (const SourceRow &source : m_system.sources) {
        parts.append(tr("%1, %2, %3, SHA-256 %4")
                         .arg(isolated(source.title), source.date.isEmpty() ? tr("no date") : source.date, source.read,
                              source.sha256.left(12)));
    }
    return (parts.size() == 1 ? tr("Source: %1.") : tr("Sources: %1.")).arg(parts.join(tr("; ")));
}

void SystemPage::paintDecision()
{
    Canvas &canvas = m_pages.canvas();
    const double left = m_pages.left();
    const double right = m_pages.right();
    const double top = decisionTop();
    canvas.frame({left, top, m_pages.width(), decisionHeight}, 0.35, ink);
    const double headWidth = canvas.widthOf(tr("Decision"), headingStyle) + 0.5;
    canvas.write(left + 2.2, top + 2, headWidth, tr("Decision"), headingStyle);
    double x = left + std::max(24.5, 2.2 + headWidth + 3);
    for (const QString &choice : {tr("Go"), tr("Conditional"), tr("No-go")})
        x += paintChoice(canvas, x, top + 2.6, choice);
    paintField(canvas, left + 109, top + 2.6, right - 31, tr("Name"));
    paintField(canvas, right - 29, top + 2.6, right - 2.2, tr("Date"));
    paintField(canvas, left + 24.5, top + 8.9, right - 47, tr("Conditions or reason"));
    paintField(canvas, right - 45, top + 8.9, right - 2.2, tr("Signed"));
    canvas.write(left, top + decisionHeight + 1, m_pages.width(), sourceLine(), noteStyle);
    m_pages.y = m_pages.bottom();
}

} // namespace shipworthy::ui::print
