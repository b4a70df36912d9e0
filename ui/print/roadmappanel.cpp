#include "print/panels.h"

#include "base/daywords.h"
#include "base/visibletext.h"
#include "print/printmarks.h"
#include "reports/reportwords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui::print {
namespace {

constexpr qsizetype perLine = 5;
constexpr double columnGap = 3;
constexpr double narrowest = 26; // mm: what a title and a share bar need

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

struct Place {
    double x = 0;
    double width = 0;
};

/// One window under its place on the axis, or in a column; returns the height.
double paintWindow(Canvas &canvas, const Place &place, double y, const RoadmapWindow &window, const QString &number)
{
    const double titleHeight =
        canvas.write(place.x, y, place.width, Prose().bold(number + isolated(window.title)), denseStyle);
    double at = y + titleHeight + 0.4;
    paintShares(canvas, {place.x, at, place.width, 2.6}, window.tasks);
    at += 3.2;
    Prose below(window.summary);
    if (window.late > 0)
        below.add(QStringLiteral("  "))
            .colored(tr("  %1 late").arg(QLocale().toString(window.late)).trimmed().replace(u' ', QChar::Nbsp), noGoInk,
                     true);
    at += canvas.write(place.x, at, place.width, below, noteStyle.in(ink));
    return at - y;
}

double dayX(const Pages &pages, const RoadmapBlock &block, const QDate &day)
{
    const double all = static_cast<double>(std::max<qint64>(1, block.start.daysTo(block.end) + 1));
    return pages.left() + pages.width() * std::clamp(static_cast<double>(block.start.daysTo(day)) / all, 0.0, 1.0);
}

/// Places along the axis; nothing where a window would be too narrow for its words or would cover another.
std::optional<QList<Place>> alongAxis(Pages &pages, const RoadmapBlock &block)
{
    QList<Place> places;
    const int origin = std::ranges::min(block.windows, {}, &RoadmapWindow::startDay).startDay;
    for (const RoadmapWindow &window : block.windows) {
        const double from = dayX(pages, block, block.start.addDays(window.startDay - origin));
        const double to = dayX(pages, block, block.start.addDays(window.endDay - origin + 1));
        const bool overlaps = !places.isEmpty() && from < places.last().x + places.last().width;
        if (to - from - columnGap < narrowest || overlaps)
            return std::nullopt;
        places.append({from, to - from - columnGap});
    }
    for (Place &place : places) // time runs from left to right in every language
        place.x = pages.canvas().placeOf(place.x, place.width);
    return places;
}

void paintAxis(Pages &pages, const RoadmapBlock &block, const QDate &today, bool numbered)
{
    Canvas &canvas = pages.canvas();
    const Canvas::Upright upright(canvas, pages.left(), pages.width());
    const double axisY = pages.y + 4.4;
    const double todayX = dayX(pages, block, today);
    canvas.line(pages.left(), axisY, pages.right(), axisY, 0.25, ink);
    if (today >= block.start)
        canvas.line(pages.left(), axisY, todayX, axisY, 0.8, ink);
    const int origin = std::ranges::min(block.windows, {}, &RoadmapWindow::startDay).startDay;
    // Windows that start together share one label.
    QMap<double, QStringList> starts;
    for (qsizetype i = 0; i < block.windows.size(); ++i) {
        const double x = dayX(pages, block, block.start.addDays(block.windows[i].startDay - origin));
        canvas.line(x, axisY - 0.9, x, axisY + 0.9, 0.25, ink);
        const bool near = !starts.isEmpty() && std::abs(x - starts.lastKey()) < 5;
        starts[near ? starts.lastKey() : x].append(QString::number(i + 1));
    }
    for (auto it = starts.cbegin(); numbered && it != starts.cend(); ++it)
        canvas.write(it.key() + 0.5, axisY + 0.3, 30, it->join(tr(", ")), noteStyle);
    canvas.line(pages.right(), axisY - 0.9, pages.right(), axisY + 0.9, 0.25, ink);

    struct Label {
        double x;
        Prose prose;
        bool isToday;
    };
    QList<Label> labels;
    const qint64 day = block.start.daysTo(today) + 1;
    if (today < block.start)
        labels.append({pages.left(), tr("starts %1").arg(dayWords(block.start)), false});
    else if (today <= block.end)
        labels.append(
            {todayX, Prose().bold(tr("today, day %1 of %2").arg(day).arg(block.start.daysTo(block.end) + 1)), true});
    labels.append({pages.right(),
                   tr("ends %1").arg(dayWords(block.end)) +
                       (today > block.end ? tr(", %1 ago").arg(report::days(block.end.daysTo(today))) : QString()),
                   false});
    for (const RoadmapMark &mark : block.marks) {
        if (mark.day >= block.start && mark.day <= block.end)
            labels.append({dayX(pages, block, mark.day), mark.text, false});
    }
    QList<std::pair<double, double>> taken;
    for (const Label &label : std::as_const(labels)) {
        const double width = canvas.widthOf(label.prose, noteStyle) + 0.5;
        const double x = std::clamp(label.x - width / 2, pages.left(), pages.right() - width);
        if (std::ranges::any_of(taken,
                                [&](const auto &span) { return x < span.second + 2 && x + width > span.first - 2; }))
            continue;
        taken.append({x, x + width});
        canvas.write(x, axisY - 4.6, width + 1, label.prose, noteStyle.in(ink));
        if (label.isToday) {
            QPainterPath pointer;
            pointer.addPolygon(
                QPolygonF({{label.x, axisY - 0.2}, {label.x - 0.9, axisY - 1.5}, {label.x + 0.9, axisY - 1.5}}));
            canvas.fill(pointer, ink);
        } else if (label.x < pages.right() - 0.1) {
            canvas.line(label.x, axisY - 1.2, label.x, axisY, 0.35, ink);
        }
    }
    pages.y = axisY + (numbered ? 4 : 1.8);
}

void paintSummary(Pages &pages, const RoadmapBlock &block)
{
    Canvas &canvas = pages.canvas();
    const double top = pages.y;
    pages.heading(pages.left(), pages.width(), tr("Roadmap"), {});
    if (block.tasks.total() == 0)
        return;
    struct Part {
        Swatch swatch;
        int count;
        QString word;
    };
    const QList<Part> parts{{Swatch::Verified, block.tasks.verified, tr("%1 verified")},
                            {Swatch::Claimed, block.tasks.claimed, tr("%1 claimed")},
                            {Swatch::Accepted, block.tasks.accepted, tr("%1 accepted")},
                            {Swatch::Open, block.tasks.open, tr("%1 open")}};
    const QString lead = block.summary + u':';
    const auto walk = [&](double x) {
        const double from = x;
        canvas.write(x, top + 1.5, canvas.widthOf(lead, noteStyle) + 0.5, lead, noteStyle);
        x += canvas.widthOf(lead, noteStyle) + 2;
        for (const Part &part : parts) {
            if (part.count > 0 || part.swatch == Swatch::Verified)
                x += paintLegend(canvas, x, top + 1.5, part.swatch, part.word.arg(QLocale().toString(part.count)));
        }
        return x - from - 3.5;
    };
    const double width = canvas.measured([&] { return walk(0); });
    walk(pages.right() - width);
}

} // namespace

void paintRoadmapPanel(Pages &pages, const RoadmapBlock &block, const QDate &today)
{
    Canvas &canvas = pages.canvas();
    paintSummary(pages, block);
    if (block.windows.isEmpty()) {
        pages.note(block.sentence);
        return;
    }
    const bool hasAxis = block.start.isValid();
    const auto places = hasAxis ? alongAxis(pages, block) : std::nullopt;
    if (hasAxis)
        paintAxis(pages, block, today, !places);
    for (qsizetype first = 0; first < block.windows.size(); first += perLine) {
        const qsizetype inLine = places ? block.windows.size() : std::min(perLine, block.windows.size() - first);
        const qsizetype columns = block.windows.size() > perLine ? perLine : block.windows.size();
        const double columnWidth =
            (pages.width() - columnGap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        double tallest = 0;
        for (qsizetype i = first; i < first + inLine; ++i) {
            const Place place =
                places ? (*places)[i]
                       : Place{pages.left() + static_cast<double>(i - first) * (columnWidth + columnGap), columnWidth};
            const QString number = hasAxis && !places ? tr("%1 ").arg(i + 1) : QString();
            tallest = std::max(tallest, paintWindow(canvas, place, pages.y, block.windows[i], number));
        }
        pages.y += tallest + 1;
        if (places)
            break;
    }
    if (!block.sentence.isEmpty())
        pages.note(block.sentence);
    pages.y += 0.6;
}

} // namespace shipworthy::ui::print
