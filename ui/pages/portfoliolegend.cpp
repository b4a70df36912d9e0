#include "pages/portfoliolegend.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "delegates/verdictcolors.h"

#include <QPainter>

namespace shipworthy::ui {

PortfolioLegend::PortfolioLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("portfolioLegend"));
    setAccessibleName(
        tr("Legend: verified, claimed, stale and accepted points; the document's score; its near and far target. "
           "The score counts verified points only; a waiver never raises it."));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize PortfolioLegend::sizeHint() const
{
    return {px(600), px(28)};
}

void PortfolioLegend::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    painter.setFont(fontFor(Type::Caption));
    const QFontMetrics metrics(painter.font());
    int x = 0;
    const auto word = [&](const QString &text) {
        painter.setPen(theme.color(Role::Muted));
        paintText(painter, QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text) + px(18);
    };
    const std::pair<Bands, QString> bands[] = {{{.verified = 100}, tr("verified")},
                                               {{.claimed = 100}, tr("claimed")},
                                               {{.stale = 100}, tr("stale")},
                                               {{.waived = 100}, tr("accepted")}};
    for (const auto &[band, text] : bands) {
        paintScoreBar(painter, QRectF(x, 0, px(16), height()), band, {}, {}, {}, theme);
        x += px(22);
        word(text);
    }
    const std::tuple<std::optional<double>, std::optional<double>, std::optional<double>, QString> marks[] = {
        {50, {}, {}, tr("document's score")}, {{}, 50, {}, tr("near target")}, {{}, {}, 50, tr("far target")}};
    for (const auto &[claim, nearTarget, farTarget, text] : marks) {
        paintScoreBar(painter, QRectF(x, 0, px(16), height()), std::nullopt, claim, nearTarget, farTarget, theme);
        x += px(22);
        word(text);
    }
    const QString rule = tr("Score = verified points only; a waiver never raises it");
    const int ruleWidth = metrics.horizontalAdvance(rule);
    if (width() - ruleWidth > x)
        paintText(painter, QRect(width() - ruleWidth, 0, ruleWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                  rule);
}

PortfolioTally::PortfolioTally(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("portfolioTally"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    // The counts go where there is no room; the question stays.
    setMinimumWidth(QFontMetrics(fontFor(Type::Title)).horizontalAdvance(tr("May we ship?")) + px(4));
}

QSize PortfolioTally::sizeHint() const
{
    return {px(300), px(30)};
}

void PortfolioTally::setCounts(int go, int conditional, int noGo, int notRated)
{
    m_counts[int(Verdict::Go)] = go;
    m_counts[int(Verdict::Conditional)] = conditional;
    m_counts[int(Verdict::NoGo)] = noGo;
    m_counts[int(Verdict::NotRated)] = notRated;
    QStringList parts{tr("May we ship?")};
    for (const Verdict verdict : {Verdict::Go, Verdict::Conditional, Verdict::NoGo, Verdict::NotRated})
        parts.append(QStringLiteral("%1 %2").arg(m_counts[int(verdict)]).arg(wordFor(verdict)));
    setAccessibleName(parts.join(listComma()));
    setToolTip(accessibleName());
    update();
}

int PortfolioTally::wordsWidth()
{
    const QFontMetrics metrics(fontFor(Type::Body));
    int width = 0;
    for (const auto &[verdict, id] : names<Verdict>)
        width += metrics.horizontalAdvance(wordFor(verdict));
    return width;
}

void PortfolioTally::paintEvent(QPaintEvent *)
{
    const Theme theme(palette());
    QPainter painter(this);
    const Mirrored mirrored(painter, rect(), layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    const auto text = [&](const QString &words, const QFont &font, Role role) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        paintText(painter, QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft, words);
        x += QFontMetrics(font).horizontalAdvance(words);
    };
    QFont semibold = fontFor(Type::Body);
    semibold.setWeight(QFont::DemiBold);
    const int side = px(15);
    text(tr("May we ship?"), fontFor(Type::Title), Role::Text);
    x += px(16);
    // Where the words find no room, marks and numbers still say it.
    const bool withWords = x + wordsWidth() + 4 * (side + px(40)) <= width();
    for (const Verdict verdict : {Verdict::Go, Verdict::Conditional, Verdict::NoGo, Verdict::NotRated}) {
        paintVerdictMark(painter, QRectF(x, (height() - side) / 2.0, side, side), verdict,
                         theme.color(markRole(verdict)));
        x += side + px(6);
        text(QString::number(m_counts[int(verdict)]), semibold, Role::Text);
        if (withWords) {
            x += px(5);
            text(wordFor(verdict), fontFor(Type::Body), Role::Text);
        }
        x += px(16);
    }
}

} // namespace shipworthy::ui
