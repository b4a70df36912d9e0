#include "print/panels.h"

#include "base/visibletext.h"
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

constexpr double labelWidth = 28.5;
constexpr double barLeft = 30;
constexpr double barHeight = 3.6;
constexpr double pitch = 6.0;

QString figure(std::optional<double> points)
{
    return scoreText(points);
}

/// Where things stand within the panel: the numbers flush right under their heads, the bars in what is left.
struct Columns {
    double barRight = 0;
    double computed = 0; ///< the right end, as of the others
    double claim = 0;
    double near = 0;
    double far = 0;
    double headHeight = 0;
};

/// A head of a target is the document's own words where it gives no days: it wraps.
constexpr double targetWidth = 6.2;
constexpr double columnGap = 1.2;

Columns columnsFor(Canvas &canvas, double width, const ScoreBlock &block)
{
    const auto widthOf = [&](const QString &text) { return canvas.widthOf(text, noteStyle) + 0.5; };
    Columns columns;
    double right = width;
    const auto place = [&](double &end, double itsWidth) {
        end = right;
        right -= itsWidth + columnGap;
    };
    columns.headHeight = Canvas::leadingOf(noteStyle);
    const auto placeTarget = [&](double &end, const QString &head) {
        if (head.isEmpty())
            return;
        const double itsWidth = std::clamp(widthOf(head), targetWidth, 12.0);
        columns.headHeight = std::max(columns.headHeight, canvas.heightOf(itsWidth, Prose::named(head), noteStyle));
        place(end, itsWidth);
    };
    placeTarget(columns.far, block.farHead);
    placeTarget(columns.near, block.nearHead);
    place(columns.claim, std::max(6.0, widthOf(tr("Claim"))));
    const double computedWidth = std::max(13.0, widthOf(tr("Computed")));
    place(columns.computed, computedWidth);
    constexpr double endOfScale = 3; // half of its "100", and a gap
    columns.barRight = right - endOfScale + columnGap;
    return columns;
}

void paintHeads(Canvas &canvas, double x, double y, const ScoreBlock &block, const Columns &columns)
{
    const double line = y + columns.headHeight - Canvas::leadingOf(noteStyle);
    canvas.write(x, line, labelWidth, tr("Category, findings"), noteStyle);
    for (int i = 0; i <= 4; ++i) {
        const double at = x + barLeft + (columns.barRight - barLeft) * i / 4;
        canvas.write(at - 5, line, 10, QString::number(i * 25), noteStyle, Qt::AlignHCenter);
    }
    const auto head = [&](double right, const Prose &text) {
        const double width = std::clamp(canvas.widthOf(text, noteStyle) + 0.5, targetWidth, 30.0);
        canvas.write(x + right - width, line, width, text, noteStyle, Qt::AlignRight);
    };
    const auto target = [&](double right, const QString &text) {
        const double width = std::clamp(canvas.widthOf(text, noteStyle) + 0.5, targetWidth, 12.0);
        const Prose prose = Prose::named(text);
        const double height = canvas.heightOf(width, prose, noteStyle);
        canvas.write(x + right - width, y + columns.headHeight - height, width, prose, noteStyle, Qt::AlignRight);
    };
    head(columns.computed, tr("Computed"));
    head(columns.claim, tr("Claim"));
    if (!block.nearHead.isEmpty())
        target(columns.near, block.nearHead);
    if (!block.farHead.isEmpty())
        target(columns.far, block.farHead);
}

void paintNumbers(Canvas &canvas, double x, double y, const ScoreBlock &block, const Columns &columns,
                  const ScoreLine &line, bool bold)
{
    const TextStyle style = bold ? textStyle.inBold() : textStyle;
    const bool range = line.computed && line.ifClaimsHold && scoreText(line.computed) != scoreText(line.ifClaimsHold);
    if (range) {
        canvas.writeNumber(x + columns.computed, y, figure(line.ifClaimsHold), noteStyle);
        const double numberWidth = canvas.widthOf(figure(line.ifClaimsHold), noteStyle);
        const Prose between(tr("to "));
        const double betweenWidth =
            canvas.widthOf(tr("to x"), noteStyle) - canvas.widthOf(QStringLiteral("x"), noteStyle);
        canvas.write(x + columns.computed - numberWidth - betweenWidth - 0.3, y + 0.2, betweenWidth + 1, between,
                     noteStyle);
        canvas.writeNumber(x + columns.computed - numberWidth - betweenWidth - 1, y, figure(line.computed), style);
    } else {
        canvas.writeNumber(x + columns.computed, y, figure(line.computed), style);
    }
    canvas.writeNumber(x + columns.claim, y, figure(line.claimed), style);
    if (!block.nearLabel.isEmpty())
        canvas.writeNumber(x + columns.near, y, figure(line.nearTarget), style);
    if (!block.farLabel.isEmpty())
        canvas.writeNumber(x + columns.far, y, figure(line.farTarget), style);
}

} // namespace

void paintScorePanel(Pages &pages, double x, double width, const ScoreBlock &block)
{
    Canvas &canvas = pages.canvas();
    pages.heading(x, width, tr("Score by category"), block.asOf);
    const Columns columns = columnsFor(canvas, width, block);
    paintHeads(canvas, x, pages.y, block, columns);
    pages.y += columns.headHeight + 0.5;
    canvas.line(x, pages.y, x + width, pages.y, 0.25, ink);
    pages.y += 1.1;
    for (const ScoreLine &line : block.lines) {
        const bool first = &line == &block.lines.first();
        Prose label;
        if (first)
            label.bold(isolated(line.category));
        else
            label.add(isolated(line.category));
        label.colored(u' ' + (line.findings > 0 ? QLocale().toString(line.findings) : tr("none")), ink2);
        const double labelHeight = canvas.heightOf(labelWidth, label, denseStyle);
        const double height = std::max(pitch, labelHeight + 1.4);
        const double middle = pages.y + height / 2 + 0.4;
        canvas.write(x, middle - labelHeight / 2, labelWidth, label, denseStyle);
        paintBullet(canvas, {x + barLeft, middle - barHeight / 2, columns.barRight - barLeft, barHeight}, line);
        paintNumbers(canvas, x, middle - Canvas::leadingOf(textStyle) / 2, block, columns, line, first);
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
