#include "print/portfoliopages.h"

#include "base/text.h"
#include "base/visibletext.h"
#include "print/printmarks.h"
#include "print/systempage.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui::print {
namespace {

constexpr TextStyle nameStyle{9, 11.4, true};
constexpr TextStyle countStyle{15, 18, true};

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

class PortfolioPages {
public:
    PortfolioPages(Pages &pages, const PortfolioReport &portfolio)
        : m_pages(pages)
        , m_portfolio(portfolio)
        , m_canvas(pages.canvas())
    {
        for (const PortfolioRow &row : portfolio.rows) {
            for (const DayState &state : row.trend)
                m_trendScale = std::max(m_trendScale, std::ceil(state.score().value_or(0) / 10) * 10);
        }
        const double scale = pages.width() / 182;
        double x = pages.left();
        for (const double width : {48.0, 44.0, 20.0, 32.0, 22.0, 16.0}) {
            m_columns.append({x, width * scale});
            x += width * scale;
        }
    }

    void paint()
    {
        m_pages.begin(head());
        m_pages.title(m_portfolio.title, m_portfolio.subtitle);
        paintCounts();
        const bool many = m_portfolio.rows.size() > 5;
        if (many)
            paintDecisions();
        paintRows();
        paintLegends();
        if (!many)
            paintDecisions();
        paintNote();
    }

private:
    struct Place {
        double x;
        double width;
    };

    [[nodiscard]] QString head() const
    {
        const auto systems = static_cast<int>(m_portfolio.rows.size());
        return withPlural(QCoreApplication::translate("shipworthy::Print",
                                                      "Production readiness · portfolio of %n system(s)", nullptr,
                                                      systems),
                          systems);
    }

    void paintCounts()
    {
        double x = m_pages.left();
        for (const Verdict verdict : {Verdict::NoGo, Verdict::Conditional, Verdict::Go, Verdict::NotRated}) {
            const QString count = QString::number(m_portfolio.verdicts[static_cast<std::size_t>(verdict)]);
            m_canvas.write(x, m_pages.y, 20, count, countStyle);
            x += m_canvas.widthOf(count, countStyle) + 1.2;
            m_canvas.write(x, m_pages.y + 1.15, 40, wordFor(verdict), TextStyle{10, 12});
            x += m_canvas.widthOf(wordFor(verdict), TextStyle{10, 12}) + 9;
        }
        m_pages.y += Canvas::leadingOf(countStyle) + 2;
    }

    void paintHeads()
    {
        const QStringList heads{tr("System and verdict"),     tr("Score, 0 to 100"), tr("Open blockers"),
                                tr("Findings, share of all"), tr("Next milestone"),  tr("Trend")};
        double height = 0;
        for (qsizetype i = 0; i < heads.size(); ++i)
            height = std::max(height,
                              m_canvas.write(m_columns[i].x, m_pages.y, m_columns[i].width - 1.5, heads[i], noteStyle));
        m_pages.y += height + 0.8;
        m_canvas.line(m_pages.left(), m_pages.y, m_pages.right(), m_pages.y, 0.3, ink);
        m_pages.y += 3;
    }

    void paintRows()
    {
        if (m_portfolio.rows.isEmpty()) {
            m_pages.note(tr("Import audit documents to see their systems here."));
            return;
        }
        paintHeads();
        for (const PortfolioRow &row : m_portfolio.rows) {
            const double height = m_canvas.measured([&] { return paintRow(row, 0); });
            if (height > m_pages.room()) {
                m_pages.begin(head());
                m_pages.y += m_canvas.write(m_pages.left(), m_pages.y, m_pages.width(),
                                            tr("%1, continued").arg(m_portfolio.title), headingStyle) +
                             2;
                paintHeads();
            }
            m_pages.y += paintRow(row, m_pages.y);
            m_canvas.line(m_pages.left(), m_pages.y, m_pages.right(), m_pages.y, 0.12, ink3);
            m_pages.y += 3;
        }
    }

    double paintRow(const PortfolioRow &row, double y)
    {
        double height = paintName(row, m_columns[0], y);
        height = std::max(height, paintScore(row, m_columns[1], y));
        height = std::max(height, paintBlockers(row, m_columns[2], y));
        height = std::max(height, paintProgress(row, m_columns[3], y));
        height = std::max(height, paintMilestone(row, m_columns[4], y));
        return std::max(height, paintTrend(row, m_columns[5], y)) + 2.6;
    }

    double paintName(const PortfolioRow &row, const Place &place, double y)
    {
        const double width = place.width - 3;
        paintPlate(m_canvas, {place.x, y, 32, 7.4}, row.verdict);
        double at = y + 8.2;
        at += m_canvas.write(place.x, at, width, Prose::named(row.name), nameStyle);
        QString below = row.document;
        if (const int page = m_pages.pageOf(systemAnchor(row.id)); page > 0)
            below += tr(". Page %1").arg(page).replace(QLatin1String("Page "), QStringLiteral("Page") + QChar::Nbsp);
        return at + m_canvas.write(place.x, at, width, below, noteStyle) - y;
    }

    double paintScore(const PortfolioRow &row, const Place &place, double y)
    {
        const double width = place.width - 4;
        paintBullet(m_canvas, {place.x, y + 2, width, 4.2}, row.score);
        double at = y + 7.6;
        at += m_canvas.write(place.x, at, width + 2,
                             Prose().bold(scoreText(row.score.computed)).add(u' ' + row.scoreText), noteStyle.in(ink));
        return at + m_canvas.write(place.x, at, width + 2, row.targetText, noteStyle.in(ink)) - y;
    }

    double paintBlockers(const PortfolioRow &row, const Place &place, double y)
    {
        double at = y;
        at += m_canvas.write(place.x, at, place.width - 2, row.blockers, countStyle);
        return at + m_canvas.write(place.x, at, place.width - 2, row.blockersText, noteStyle) - y;
    }

    double paintProgress(const PortfolioRow &row, const Place &place, double y)
    {
        const double width = place.width - 3;
        paintShares(m_canvas, {place.x, y + 2, width, 4.2}, row.shares);
        const Prose prose = row.shares.total() > 0
                              ? Prose().bold(QLocale().toString(row.shares.verified)).add(u' ' + row.sharesText)
                              : Prose(row.sharesText);
        return 7.6 + m_canvas.write(place.x, y + 7.6, width, prose, noteStyle.in(ink));
    }

    double paintMilestone(const PortfolioRow &row, const Place &place, double y)
    {
        const double width = place.width - 2;
        Prose figure;
        figure.colored(row.milestone, row.milestoneLate.isEmpty() ? ink : noGoInk, true);
        double at = y + 1;
        TextStyle style = denseStyle;
        while (style.size > 6 && m_canvas.widthOf(figure, style) > width) // a date stays on one line
            style.size -= 0.25;
        at += m_canvas.write(place.x, at, width, figure, style);
        Prose text(row.milestoneText);
        if (!row.milestoneLate.isEmpty())
            text.colored(u' ' + row.milestoneLate, noGoInk, true);
        return at + m_canvas.write(place.x, at, width, text, noteStyle) - y;
    }

    double paintTrend(const PortfolioRow &row, const Place &place, double y)
    {
        if (row.trend.isEmpty())
            return 1 + m_canvas.write(place.x, y + 1, place.width, row.trendText, noteStyle);
        constexpr double height = 6.4;
        // Time runs from left to right in every language.
        const Canvas::Upright upright(m_canvas, place.x, place.width);
        const double bottom = y + 1 + height;
        m_canvas.line(place.x, y + 1, place.x + place.width, y + 1, 0.12, ruleInk, true);
        m_canvas.line(place.x, bottom, place.x + place.width, bottom, 0.12, ruleInk);
        const double days =
            static_cast<double>(std::max<qint64>(1, row.trend.first().day.daysTo(row.trend.last().day)));
        QPainterPath path;
        QPointF at;
        for (const DayState &state : row.trend) {
            at = {place.x + (place.width - 1) * static_cast<double>(row.trend.first().day.daysTo(state.day)) / days,
                  bottom - height * state.score().value_or(0) / m_trendScale};
            if (path.elementCount() == 0)
                path.moveTo(at);
            else
                path.lineTo(at);
        }
        m_canvas.stroke(path, 0.4, ink);
        QPainterPath dot;
        dot.addEllipse(at, 0.7, 0.7);
        m_canvas.fill(dot, ink);
        return 1 + height + 0.8 +
               m_canvas.write(place.x, bottom + 0.8, place.width, row.trendText, noteStyle,
                              m_canvas.isMirrored() ? Qt::AlignRight : Qt::AlignLeft);
    }

    void paintLegends()
    {
        const double line = Canvas::leadingOf(noteStyle) + 0.6;
        if (m_pages.room() < 4 * line + 2) // words of some languages need two lines each
            m_pages.begin(head());
        const auto legend = [&](const QString &title, const QList<std::pair<Swatch, QString>> &entries) {
            const Prose lead = Prose().bold(title);
            const double leadWidth = m_canvas.widthOf(lead, noteStyle) + 0.5;
            m_canvas.write(m_pages.left(), m_pages.y, leadWidth, lead, noteStyle.in(ink));
            const double x = m_pages.left() + leadWidth + 1.5;
            m_pages.y += paintSwatches(m_canvas, x, x, m_pages.right(), m_pages.y, entries);
        };
        legend(tr("Score"), {{Swatch::Verified, tr("computed from evidence")},
                             {Swatch::Claimed, tr("added if every claim holds")},
                             {Swatch::DocumentScore, tr("claimed by the document")},
                             {Swatch::NearTarget, tr("first target")},
                             {Swatch::FarTarget, tr("last target")}});
        legend(tr("Findings"), {{Swatch::Verified, tr("verified by fresh evidence")},
                                {Swatch::Claimed, tr("claimed, not verified")},
                                {Swatch::Accepted, tr("accepted by a waiver")},
                                {Swatch::Open, tr("open, contradicted included")}});
        m_pages.y += 2;
    }

    void paintDecisions()
    {
        if (m_portfolio.decisions.isEmpty())
            return;
        double needed = 10;
        for (const DecisionRow &decision : m_portfolio.decisions)
            needed += m_canvas.heightOf(m_pages.width() - 6, sentence(decision), textStyle) + 2.2;
        if (needed > m_pages.room())
            m_pages.begin(head());
        m_pages.heading(m_pages.left(), m_pages.width(), tr("What needs a decision"),
                        tr("blockers first, by severity, priority and due day"));
        for (qsizetype i = 0; i < m_portfolio.decisions.size(); ++i) {
            const DecisionRow &decision = m_portfolio.decisions[i];
            m_canvas.write(m_pages.left(), m_pages.y + 1, 5, Prose().bold(QString::number(i + 1)), textStyle);
            m_pages.y +=
                1 +
                m_canvas.write(m_pages.left() + 6, m_pages.y + 1, m_pages.width() - 6, sentence(decision), textStyle) +
                1;
            m_canvas.line(m_pages.left(), m_pages.y, m_pages.right(), m_pages.y, 0.12, ruleInk);
        }
        m_pages.y += 3;
    }

    [[nodiscard]] Prose sentence(const DecisionRow &decision) const
    {
        Prose prose;
        prose.bold(isolated(decision.system) + u':').add(u' ' + decision.text);
        if (const int page = m_pages.pageOf(systemAnchor(decision.id)); page > 0)
            prose.add(tr(" Page") + QChar::Nbsp + QString::number(page) + u'.');
        return prose;
    }

    void paintNote()
    {
        const bool anyTrend =
            std::ranges::any_of(m_portfolio.rows, [](const PortfolioRow &row) { return !row.trend.isEmpty(); });
        QString text = m_portfolio.note;
        if (anyTrend)
            text +=
                u' ' + tr("Trend: computed score since the import, scale 0 to %1.").arg(static_cast<int>(m_trendScale));
        if (m_canvas.heightOf(m_pages.width(), text, noteStyle) > m_pages.room())
            m_pages.begin(head());
        m_pages.note(text);
    }

    Pages &m_pages;
    const PortfolioReport &m_portfolio;
    Canvas &m_canvas;
    QList<Place> m_columns;
    double m_trendScale = 10;
};

} // namespace

void paintPortfolioPages(Pages &pages, const PortfolioReport &portfolio)
{
    PortfolioPages(pages, portfolio).paint();
}

} // namespace shipworthy::ui::print
