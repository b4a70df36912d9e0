#include "pages/portfoliocardpainter.h"

#include "base/daywords.h"
#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/verdictcolors.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::PortfolioPage", text);
}

QFont semibold(Type type)
{
    QFont font = fontFor(type);
    font.setWeight(QFont::DemiBold);
    return font;
}

int heightOf(Type type)
{
    return QFontMetrics(fontFor(type)).height();
}

void paintSpark(QPainter &painter, const QRectF &area, const QList<int> &values, const Theme &theme)
{
    if (area.width() < px(24))
        return;
    const int most = std::max(1, *std::max_element(values.cbegin(), values.cend()));
    const double step = (area.width() - px(4)) / double(values.size() - 1);
    const auto at = [&](qsizetype i) {
        return QPointF(area.left() + double(i) * step, area.bottom() - (area.height() - px(3)) * values[i] / most);
    };
    QPolygonF line;
    for (qsizetype i = 0; i < values.size(); ++i)
        line << at(i);
    QPolygonF ground = line;
    ground << QPointF(line.last().x(), area.bottom()) << QPointF(line.first().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    QColor fill = theme.color(Role::Accent);
    fill.setAlpha(36);
    painter.setBrush(fill);
    painter.drawPolygon(ground);
    painter.setPen(QPen(theme.color(Role::Accent), 1.5));
    painter.drawPolyline(line);
    painter.setBrush(theme.color(Role::Accent));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.last(), px(5) / 2.0, px(5) / 2.0);
}

/// Paints one card from top to bottom; each part takes the next stretch of lines.
class Card {
public:
    Card(QPainter &painter, const QRect &card, const SystemSummary &summary, QDate today, const Theme &theme)
        : m_painter(painter)
        , m_inner(card.adjusted(px(14), px(12), -px(14), -px(12)))
        , m_summary(summary)
        , m_today(today)
        , m_theme(theme)
    {
    }

    void paint()
    {
        paintName();
        paintVerdict();
        paintWhy();
        if (m_summary.readiness.verdict != Verdict::NotRated)
            paintBar();
        // The figures and what follows stand on the ground of the card, so that they line up between cards.
        m_y = m_inner.bottom() + 1 - lowerHeight();
        paintFigures();
        paintNext();
        paintChanges();
    }

    static int lowerHeight()
    {
        return 2 * rule() + 2 * heightOf(Type::Caption) + heightOf(Type::Title) + px(8) + 2 * row();
    }
    static int upperHeight()
    {
        return heightOf(Type::Heading) + px(1) + heightOf(Type::Caption) + px(10) + px(38) + px(10) +
               heightOf(Type::Body) + px(4) + px(30) + heightOf(Type::Caption) + px(4);
    }

private:
    static int rule() { return px(13); }
    static int row() { return heightOf(Type::Body) + px(6); }

    /// Elided text at the left of \a rect; returns the width it took.
    int text(const QRect &rect, const QString &words, const QFont &font, Role role,
             Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(font);
        m_painter.setPen(m_theme.color(role));
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(words, Qt::ElideRight, rect.width());
        paintText(m_painter, rect, int(alignment | Qt::AlignVCenter), shown);
        return metrics.horizontalAdvance(shown);
    }

    QRect line(int height)
    {
        const QRect rect(m_inner.left(), m_y, m_inner.width(), height);
        m_y += height;
        return rect;
    }

    void paintRule()
    {
        m_painter.setPen(m_theme.color(Role::Border));
        const int y = m_y + rule() / 2;
        m_painter.drawLine(m_inner.left(), y, m_inner.right(), y);
        m_y += rule();
    }

    void paintName()
    {
        m_y = m_inner.top();
        text(line(heightOf(Type::Heading)).adjusted(0, 0, -px(32), 0), m_summary.name, fontFor(Type::Heading),
             Role::Text);
        m_y += px(1);
        text(line(heightOf(Type::Caption)), m_summary.source, fontFor(Type::Caption), Role::Muted);
        m_y += px(10);
    }

    void paintVerdict()
    {
        const QRect band = line(px(38));
        const Readiness &readiness = m_summary.readiness;
        const QString score = readiness.score ? scoreText(readiness.score) : QString();
        const int width = paintVerdictPlate(m_painter, band, readiness.verdict,
                                            readiness.verdict == Verdict::NotRated ? QString() : score,
                                            PlateStyle::Computed, m_theme);
        const int x = band.left() + width + px(11);
        m_painter.setPen(m_theme.color(Role::Border));
        m_painter.drawLine(x, band.top() + px(2), x, band.bottom() - px(2));
        paintClaim(band.adjusted(width + px(22), 0, 0, 0));
        m_y += px(10);
    }

    void paintClaim(const QRect &area)
    {
        const Claim &claim = m_summary.claim;
        const QRect upper(area.left(), area.top(), area.width(), area.height() / 2);
        const QRect lower = upper.translated(0, area.height() / 2);
        if (claim.isEmpty()) {
            text(upper, tr("Claimed"), fontFor(Type::Caption), Role::Muted);
            text(lower, tr("No verdict stated"), fontFor(Type::Body), Role::Muted);
            return;
        }
        const QString day = dayWords(claim.date);
        const QString when = claim.date.isValid() ? tr("Claimed %1").arg(day) : tr("Claimed, undated");
        // A date that was cut would say less than none.
        const bool fits = QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(when) <= upper.width();
        text(upper, fits || !claim.date.isValid() ? when : day, fontFor(Type::Caption), Role::Muted);
        int x = lower.left();
        const int side = px(15);
        if (claim.verdict) {
            paintVerdictMark(m_painter, QRectF(x, lower.center().y() - side / 2.0, side, side), *claim.verdict,
                             m_theme.color(markRole(*claim.verdict)));
            x += side + px(6);
        }
        // A claim that is better than what was computed is denied by it.
        const bool denied = claim.verdict && m_summary.readiness.verdict < *claim.verdict;
        const QRect rest = lower.adjusted(x - lower.left(), 0, denied ? -(side + px(8)) : 0, 0);
        QString words =
            ((claim.verdict ? wordFor(*claim.verdict) : QString()) + QLatin1Char(' ') + claim.scoreText).trimmed();
        if (!claim.scoreText.isEmpty() && QFontMetrics(semibold(Type::Body)).horizontalAdvance(words) > rest.width())
            words = claim.scoreText; // the mark says the verdict
        x += text(rest, words, semibold(Type::Body), Role::Text) + px(8);
        if (denied)
            paintMark(m_painter, QRectF(x, lower.center().y() - side / 2.0, side, side), QStringLiteral("unequal"),
                      m_theme.color(Role::ContradictedText));
    }

    void paintWhy()
    {
        const QRect rect = line(heightOf(Type::Body) + px(4));
        const int width = text(rect, tr("Why"), fontFor(Type::Body), Role::Muted);
        text(rect.adjusted(width + px(8), 0, 0, 0), m_summary.readiness.why, fontFor(Type::Body), Role::Text);
    }

    void paintBar()
    {
        const Readiness &readiness = m_summary.readiness;
        const Claim &claim = m_summary.claim;
        paintScoreBar(m_painter, line(px(30)), readiness.bands, claim.score, claim.nearTarget, claim.farTarget,
                      m_theme);
        QStringList parts{tr("%1 verified").arg(scoreText(readiness.bands.verified))};
        const std::pair<double, const char *> others[] = {{readiness.bands.claimed, "%1 claimed"},
                                                          {readiness.bands.stale, "%1 stale"},
                                                          {readiness.bands.waived, "%1 accepted"}};
        for (const auto &[points, words] : others) {
            if (points > 0)
                parts.append(tr(words).arg(scoreText(points)));
        }
        text(line(heightOf(Type::Caption)), parts.join(QStringLiteral(" · ")), fontFor(Type::Caption), Role::Muted);
    }

    void paintFigures()
    {
        paintRule();
        const int third = m_inner.width() / 3;
        const QRect columns[] = {QRect(m_inner.left(), m_y, third - px(8), 0),
                                 QRect(m_inner.left() + third, m_y, third - px(8), 0),
                                 QRect(m_inner.left() + 2 * third, m_y, m_inner.width() - 2 * third, 0)};
        paintBlockers(columns[0]);
        paintDone(columns[1]);
        paintOpen(columns[2]);
        m_y += 2 * heightOf(Type::Caption) + heightOf(Type::Title) + px(8);
    }

    struct Figure {
        QRect label, number, under;
    };
    static Figure figureIn(const QRect &column)
    {
        const int caption = heightOf(Type::Caption);
        const int title = heightOf(Type::Title);
        const QRect label(column.left(), column.top(), column.width(), caption);
        const QRect number(column.left(), label.bottom() + 1 + px(2), column.width(), title);
        return {label, number, QRect(column.left(), number.bottom() + 1 + px(2), column.width(), caption)};
    }

    void paintBlockers(const QRect &column)
    {
        const Figure figure = figureIn(column);
        text(figure.label, tr("Open blockers"), fontFor(Type::Caption), Role::Muted);
        if (m_summary.readiness.verdict == Verdict::NotRated) {
            text(figure.number, QStringLiteral("–"), fontFor(Type::Title), Role::Text);
            text(figure.under, tr("unknown"), fontFor(Type::Caption), Role::Muted);
            return;
        }
        const qsizetype count = m_summary.blockerKeys.size();
        QRect number = figure.number;
        if (count > 0) {
            const int side = px(17);
            paintSeverityBadge(m_painter, QRectF(number.left(), number.center().y() - side / 2.0, side, side),
                               Severity::Critical, m_theme);
            number.adjust(side + px(6), 0, 0, 0);
        }
        text(number, QString::number(count), fontFor(Type::Title), Role::Text);
        if (const int unproven = m_summary.unprovenBlockers; unproven > 0)
            text(figure.under, count > 0 ? tr("%1 more claimed").arg(unproven) : tr("%1 claimed").arg(unproven),
                 fontFor(Type::Caption), Role::Muted);
        else
            text(figure.under, count > 0 ? fittingKeys(figure.under.width()) : tr("none"),
                 count > 0 ? fixedFont() : fontFor(Type::Caption), Role::Muted);
    }

    /// As many keys as fit, then how many more.
    QString fittingKeys(int width) const
    {
        const QFontMetrics metrics(fixedFont());
        const QStringList &keys = m_summary.blockerKeys;
        for (qsizetype shown = std::min<qsizetype>(keys.size(), 4); shown > 0; --shown) {
            QString words = keys.mid(0, shown).join(QLatin1Char(' '));
            if (shown < keys.size())
                words += QStringLiteral(" +%1").arg(keys.size() - shown);
            if (shown == 1 || metrics.horizontalAdvance(words) <= width)
                return words;
        }
        return {};
    }

    void paintDone(const QRect &column)
    {
        const Readiness &readiness = m_summary.readiness;
        const Figure figure = figureIn(column);
        text(figure.label, tr("Done"), fontFor(Type::Caption), Role::Muted);
        if (readiness.rated == 0) {
            text(figure.number, QStringLiteral("–"), fontFor(Type::Title), Role::Text);
            return;
        }
        const int width = text(figure.number, QString::number(readiness.done), fontFor(Type::Title), Role::Text);
        text(figure.number.adjusted(width + px(5), px(2), 0, 0), tr("of %1").arg(readiness.rated), fontFor(Type::Body),
             Role::Muted);
        // What is done is verified or only said: the two that the print tells apart.
        const QString verified = tr("%1 verified").arg(readiness.verified);
        const QString both = tr("%1 verified, %2 claimed").arg(readiness.verified).arg(readiness.unproven);
        const bool fit = QFontMetrics(fontFor(Type::Caption)).horizontalAdvance(both) <= figure.under.width();
        if (readiness.done > 0)
            text(figure.under, fit ? both : verified, fontFor(Type::Caption), Role::Muted);
    }

    /// How many items were open at the end of each of the last days, as a line on its own scale.
    void paintOpen(const QRect &column)
    {
        const QList<int> &open = m_summary.openByDay;
        const Figure figure = figureIn(column);
        if (open.size() < 2) {
            text(figure.label, tr("Open"), fontFor(Type::Caption), Role::Muted);
            text(figure.number,
                 m_summary.readiness.rated == 0 ? QStringLiteral("–") : QString::number(m_summary.readiness.open),
                 fontFor(Type::Title), Role::Text);
            text(figure.under, m_summary.changesKnown ? tr("no history yet") : tr("reading the history"),
                 fontFor(Type::Caption), Role::Muted);
            return;
        }
        text(figure.label, tr("Open, last %1 days").arg(open.size()), fontFor(Type::Caption), Role::Muted);
        const QString before = tr("%1 →").arg(open.first());
        const QString now = QString::number(open.last());
        const QFontMetrics plain(fontFor(Type::Body));
        const QFontMetrics bold(semibold(Type::Body));
        const int words = plain.horizontalAdvance(before) + px(4) + bold.horizontalAdvance(now) + px(2);
        const QRect area(column.left(), figure.number.top(), std::max(0, column.width() - words - px(10)),
                         figure.under.bottom() - figure.number.top());
        { // time runs from left to right in every language
            const Upright upright(m_painter, area);
            paintSpark(m_painter, area, open, m_theme);
        }
        const QRect beside(column.right() - words, area.top(), words, area.height());
        const Upright upright(m_painter, QRectF(beside));
        const int taken = text(beside, before, fontFor(Type::Body), Role::Muted);
        text(beside.adjusted(taken + px(4), 0, 0, 0), now, semibold(Type::Body), Role::Text);
    }

    /// What is counted and from when: "Items since Tue", "Items since 3 Mar", "Items, last 7 days".
    QString changesLabel() const
    {
        const QDate since = m_summary.changes.since;
        if (!m_summary.changes.sinceStandup)
            return tr("Items, last 7 days");
        return tr("Items since %1")
            .arg(since.daysTo(m_today) < 7 ? QLocale().toString(since, QStringLiteral("ddd"))
                                           : dayWords(since, DayForm::Day));
    }

    int labelWidth() const
    {
        const QFontMetrics metrics(fontFor(Type::Caption));
        return std::max(metrics.horizontalAdvance(tr("Next due")), metrics.horizontalAdvance(changesLabel())) + px(10);
    }

    void paintNext()
    {
        paintRule();
        const QRect rect = line(row());
        text(rect, tr("Next due"), fontFor(Type::Caption), Role::Muted);
        QRect rest = rect.adjusted(labelWidth(), 0, 0, 0);
        if (!m_summary.next) {
            text(rest, m_summary.planNeedsStart ? tr("The plan has no start date yet") : tr("No dates set"),
                 fontFor(Type::Body), Role::Muted);
            return;
        }
        const DueText due = dueText(m_summary.next->due, m_today, false);
        QFont dueFont = semibold(Type::Body);
        const int dueWidth = QFontMetrics(dueFont).horizontalAdvance(due.text) + (due.late ? px(19) : px(2));
        m_painter.setFont(fontFor(Type::Body));
        paintDue(m_painter, QRectF(rest.right() - dueWidth, rest.top(), dueWidth + 1, rest.height()), due, m_theme);
        rest.setRight(rest.right() - dueWidth - px(8));
        if (!m_summary.next->key.isEmpty()) {
            const int width =
                text(rest.adjusted(0, 0, -rest.width() / 2, 0), m_summary.next->key, fixedFont(), Role::Text);
            rest.adjust(width + px(8), 0, 0, 0);
        }
        text(rest, m_summary.next->title, fontFor(Type::Body), Role::Text);
    }

    void paintChanges()
    {
        const QRect rect = line(row());
        text(rect, changesLabel(), fontFor(Type::Caption), Role::Muted);
        int x = rect.left() + labelWidth();
        const auto part = [&](const QString &mark, Role role, const QString &words) {
            const int side = px(13);
            const int wanted = QFontMetrics(fontFor(Type::Body)).horizontalAdvance(words);
            const bool isFirst = x == rect.left() + labelWidth();
            if (!isFirst && x + side + px(6) + wanted > rect.right() + 1)
                return; // the tooltip has it all
            paintMark(m_painter, QRectF(x, rect.center().y() - side / 2.0, side, side), mark, m_theme.color(role));
            x += side + px(6);
            x += text(QRect(x, rect.top(), std::max(0, rect.right() - x), rect.height()), words, fontFor(Type::Body),
                      Role::Text) +
                 px(14);
        };
        const SystemChanges &changes = m_summary.changes;
        if (!m_summary.changesKnown) {
            text(rect.adjusted(labelWidth(), 0, 0, 0), tr("reading the history"), fontFor(Type::Body), Role::Muted);
            return;
        }
        if (changes.done > 0)
            part(QStringLiteral("tick"), Role::VerifiedText, tr("%1 done").arg(changes.done));
        if (changes.reopened > 0)
            part(QStringLiteral("unequal"), Role::ContradictedText, tr("%1 reopened").arg(changes.reopened));
        if (changes.contradicted > 0)
            part(QStringLiteral("unequal"), Role::ContradictedText,
                 tr("%1 newly contradicted").arg(changes.contradicted));
        if (changes.late > 0)
            part(QStringLiteral("warning"), Role::CriticalText, tr("%1 now late").arg(changes.late));
        if (changes.isEmpty())
            part(QStringLiteral("dash"), Role::Muted, tr("None done or reopened"));
        const int contradicted = m_summary.readiness.contradicted;
        if (!changes.sinceStandup && contradicted > 0)
            part(QStringLiteral("unequal"), Role::ContradictedText, tr("%1 contradicted now").arg(contradicted));
    }

    QPainter &m_painter;
    QRect m_inner;
    const SystemSummary &m_summary;
    QDate m_today;
    const Theme &m_theme;
    int m_y = 0;
};

} // namespace

QSize cardMinimum()
{
    return {px(360), std::max(px(330), Card::upperHeight() + Card::lowerHeight() + 2 * px(12))};
}

CardAreas cardAreas(const QRect &card, const SystemSummary &summary)
{
    CardAreas areas;
    areas.menu = QRect(card.right() - px(14) - px(26), card.top() + px(10), px(28), px(24));
    if (summary.readiness.verdict == Verdict::NotRated && summary.readiness.withoutRating > 0) {
        const int top = card.top() + px(12) + Card::upperHeight() - px(30) - heightOf(Type::Caption) + px(2);
        areas.fix = QRect(card.left() + px(14), top, card.width() - px(28), px(30));
    }
    return areas;
}

void paintCard(QPainter &painter, const QRect &card, const SystemSummary &summary, QDate today, const CardLook &look,
               const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = look.focused ? 2 : 1;
    painter.setPen(QPen(theme.color(look.focused || look.scoped || look.picked ? Role::Accent : Role::Border), width));
    painter.setBrush(theme.color(look.picked ? Role::Selection : look.hovered ? Role::Hover : Role::Raised));
    painter.drawRoundedRect(QRectF(card).adjusted(width / 2, width / 2, -width / 2, -width / 2), px(6), px(6));
    Card(painter, card, summary, today, theme).paint();
    if (look.picked) { // not by colour alone
        const double side = px(16);
        paintMark(painter, QRectF(card.right() - px(14) - px(26) - side - px(6), card.top() + px(14), side, side),
                  QStringLiteral("tick"), theme.color(Role::Accent));
    }
    painter.restore();
}

} // namespace shipworthy::ui
