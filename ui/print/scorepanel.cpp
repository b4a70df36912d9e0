#include "print/panels.h"

#include "print/printmarks.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace shipworthy::ui::print {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

// Where things stand within the panel's 108 mm.
constexpr double labelWidth = 28.5;
constexpr double barLeft = 30;
constexpr double barRight = 70;
constexpr double computedRight = 86;
constexpr double claimRight = 93.5;
constexpr double nearRight = 101;
constexpr double farRight = 108;
constexpr double barHeight = 3.6;
constexpr double pitch = 6.0;

QString figure(std::optional<double> points)
{
    return scoreText(points);
}

QString shortLabel(const QString &label)
{
    return QString(label)
        .replace(QLatin1String(" days"), QLatin1String(" d"))
        .replace(QLatin1String("-day"), QLatin1String(" d"));
}

void paintHeads(Canvas &canvas, double x, double y, const ScoreBlock &block)
{
    canvas.write(x, y, labelWidth, tr("Category, findings"), noteStyle);
    for (int i = 0; i <= 4; ++i) {
        const double at = x + barLeft + (barRight - barLeft) * i / 4;
        canvas.write(at - 5, y, 10, QString::number(i * 25), noteStyle, Qt::AlignHCenter);
    }
    const auto widthOf = [&](const QString &text, const TextStyle &style) { return canvas.widthOf(text, style) + 0.5; };
    const auto head = [&](double right, double width, const Prose &text, const TextStyle &style = noteStyle) {
        canvas.write(x + right - width, y, width, text, style, Qt::AlignRight);
    };
    const double claimWidth = widthOf(tr("Claim"), noteStyle);
    // Between the end of the scale and the next head; where the word is longer it is written smaller.
    const double right = std::min(computedRight, claimRight - claimWidth - 0.8);
    TextStyle computed = noteStyle;
    while (computed.size > 5 && widthOf(tr("Computed"), computed) > right - barRight - 2.6)
        computed.size -= 0.25;
    head(right, widthOf(tr("Computed"), computed), tr("Computed"), computed);
    head(claimRight, claimWidth, tr("Claim"));
    if (!block.nearLabel.isEmpty())
        head(nearRight, 9, Prose::named(shortLabel(block.nearLabel)));
    if (!block.farLabel.isEmpty())
        head(farRight, 9, Prose::named(shortLabel(block.farLabel)));
}

void paintNumbers(Canvas &canvas, double x, double y, const ScoreBlock &block, const ScoreLine &line, bool bold)
{
    const TextStyle style = bold ? textStyle.inBold() : textStyle;
    const bool range = line.computed && line.ifClaimsHold && scoreText(line.computed) != scoreText(line.ifClaimsHold);
    if (range) {
        canvas.writeNumber(x + computedRight, y, figure(line.ifClaimsHold), noteStyle);
        const double numberWidth = canvas.widthOf(figure(line.ifClaimsHold), noteStyle);
        const Prose between(tr("to "));
        const double betweenWidth =
            canvas.widthOf(tr("to x"), noteStyle) - canvas.widthOf(QStringLiteral("x"), noteStyle);
        canvas.write(x + computedRight - numberWidth - betweenWidth - 0.3, y + 0.2, betweenWidth + 1, between,
                     noteStyle);
        canvas.writeNumber(x + computedRight - numberWidth - betweenWidth - 1, y, figure(line.computed), style);
    } else {
        canvas.writeNumber(x + computedRight, y, figure(line.computed), style);
    }
    canvas.writeNumber(x + claimRight, y, figure(line.claimed), style);
    if (!block.nearLabel.isEmpty())
        canvas.writeNumber(x + nearRight, y, figure(line.nearTarget), style);
    if (!block.farLabel.isEmpty())
        canvas.writeNumber(x + farRight, y, figure(line.farTarget), style);
}

} // namespace

void paintScorePanel(Pages &pages, double x, double width, const ScoreBlock &block)
{
    Canvas &canvas = pages.canvas();
    pages.heading(x, width, tr("Score by category"), block.asOf);
    paintHeads(canvas, x, pages.y, block);
    canvas.line(x, pages.y + 3.7, x + width, pages.y + 3.7, 0.25, ink);
    pages.y += 4.8;
    for (const ScoreLine &line : block.lines) {
        const bool first = &line == &block.lines.first();
        Prose label;
        if (first)
            label.bold(line.category);
        else
            label.add(line.category);
        label.colored(u' ' + (line.findings > 0 ? QLocale().toString(line.findings) : tr("none")), ink2);
        const double labelHeight = canvas.heightOf(labelWidth, label, denseStyle);
        const double height = std::max(pitch, labelHeight + 1.4);
        const double middle = pages.y + height / 2 + 0.4;
        canvas.write(x, middle - labelHeight / 2, labelWidth, label, denseStyle);
        paintBullet(canvas, {x + barLeft, middle - barHeight / 2, barRight - barLeft, barHeight}, line);
        paintNumbers(canvas, x, middle - Canvas::leadingOf(textStyle) / 2, block, line, first);
        pages.y += height;
    }
    pages.y += 0.8;
}

void paintScoreLegend(Pages &pages, const ScoreBlock &block)
{
    Canvas &canvas = pages.canvas();
    const bool anyClaim =
        std::ranges::any_of(block.lines, [](const ScoreLine &line) { return line.claimed.has_value(); });
    QList<std::pair<Swatch, QString>> entries{{Swatch::Verified, tr("computed from evidence")},
                                              {Swatch::Claimed, tr("added if every claim holds")}};
    if (anyClaim)
        entries.append({Swatch::DocumentScore, tr("claimed by the document")});
    if (!block.nearLabel.isEmpty())
        entries.append({Swatch::NearTarget, tr("target, %1").arg(block.nearLabel)});
    if (!block.farLabel.isEmpty())
        entries.append({Swatch::FarTarget, tr("target, %1").arg(block.farLabel)});
    pages.y += paintSwatches(canvas, pages.left(), pages.left(), pages.right(), pages.y, entries) - 0.2;
    pages.note(block.note);
}

} // namespace shipworthy::ui::print
