#include "print/panels.h"

#include "base/daywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shipworthy::ui::print {
namespace {

constexpr double axisWidth = 7;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Print", text);
}

QString shortDate(const QDate &date)
{
    return dayWords(date, DayForm::Day).replace(u' ', QChar::Nbsp);
}

/// Days and counts to millimetres.
class Scale {
public:
    Scale(const QRectF &area, const Burndown &burndown)
        : m_area(area)
        , m_first(burndown.states.first().day)
    {
        QDate last = burndown.states.last().day.addDays(1);
        if (burndown.planEnd.isValid() && burndown.planEnd < last.addDays(400))
            last = std::max(last, burndown.planEnd);
        if (burndown.forecast)
            last = std::max(last, std::min(burndown.forecast->latest.isValid() ? burndown.forecast->latest
                                                                               : burndown.forecast->earliest,
                                           last.addDays(400)));
        m_days = static_cast<double>(std::max<qint64>(1, m_first.daysTo(last)));
        int most = burndown.total;
        for (const DayState &state : burndown.states)
            most = std::max(most, state.notDone());
        m_step = std::max(1, static_cast<int>(std::ceil(most / 4.0)));
    }
    [[nodiscard]] double x(const QDate &day) const
    {
        return m_area.x() + m_area.width() * std::min(1.0, static_cast<double>(m_first.daysTo(day)) / m_days);
    }
    [[nodiscard]] double y(double count) const { return m_area.bottom() - m_area.height() * count / (4.0 * m_step); }
    [[nodiscard]] int step() const { return m_step; }

private:
    QRectF m_area;
    QDate m_first;
    double m_days = 1;
    int m_step = 1;
};

void paintAxes(Canvas &canvas, const QRectF &area, const Scale &scale)
{
    for (int i = 0; i <= 4; ++i) {
        const int count = i * scale.step();
        canvas.line(area.x(), scale.y(count), area.right(), scale.y(count), i == 0 ? 0.2 : 0.12,
                    i == 0 ? ink : openInk);
        canvas.write(area.x() - axisWidth, scale.y(count) - 1.7, axisWidth - 1.2, QString::number(count), noteStyle,
                     Qt::AlignRight);
    }
}

void paintFan(Canvas &canvas, const Scale &scale, const Burndown &burndown, const QDate &today)
{
    const Forecast &range = *burndown.forecast;
    const QPointF from(scale.x(today), scale.y(burndown.notVerified));
    const QPointF early(scale.x(range.earliest), scale.y(burndown.accepted));
    if (!range.latest.isValid()) {
        canvas.line(from.x(), from.y(), early.x(), early.y(), 0.3, doneInk);
        return;
    }
    const QPointF late(scale.x(range.latest), scale.y(burndown.accepted));
    QPainterPath fan;
    fan.addPolygon(QPolygonF({from, early, late, from}));
    canvas.fill(fan, fanInk);
    canvas.line(from.x(), from.y(), early.x(), early.y(), 0.3, doneInk);
    canvas.line(from.x(), from.y(), late.x(), late.y(), 0.3, doneInk);
}

void paintSteps(Canvas &canvas, const Scale &scale, const Burndown &burndown)
{
    QPainterPath steps(QPointF(scale.x(burndown.states.first().day), scale.y(burndown.states.first().notDone())));
    double before = scale.y(burndown.states.first().notDone());
    for (const DayState &state : burndown.states) {
        const double x = scale.x(state.day);
        steps.lineTo(x, before);
        before = scale.y(state.notDone());
        steps.lineTo(x, before);
    }
    canvas.stroke(steps, 0.6, ink);
    QPainterPath dot;
    dot.addEllipse(QPointF(scale.x(burndown.states.last().day), before), 0.8, 0.8);
    canvas.fill(dot, ink);
}

/// Dates under the axis, left to right, those that would touch left out; the first, today and the forecast come first.
void paintDates(Canvas &canvas, const QRectF &area, const Scale &scale, const Burndown &burndown, const QDate &today)
{
    QList<std::pair<QDate, bool>> wanted{{today, true}};
    if (burndown.forecast) {
        if (burndown.forecast->latest.isValid())
            wanted.append({burndown.forecast->latest, true});
        wanted.append({burndown.forecast->earliest, true});
    }
    wanted.append({burndown.states.first().day, false});
    if (burndown.planEnd.isValid())
        wanted.append({burndown.planEnd, false});
    QList<std::pair<double, double>> taken;
    for (const auto &[day, strong] : std::as_const(wanted)) {
        const double width = canvas.widthOf(Prose().bold(shortDate(day)), noteStyle) + 1;
        const double x = std::clamp(scale.x(day) - width / 2, area.x() - 3, area.right() - width);
        const bool free = std::ranges::none_of(
            taken, [&](const auto &span) { return x < span.second + 0.8 && x + width > span.first - 0.8; });
        if (!free)
            continue;
        taken.append({x, x + width});
        canvas.write(x, area.bottom() + 0.8, width + 1, strong ? Prose().bold(shortDate(day)) : Prose(shortDate(day)),
                     noteStyle.in(strong ? ink : ink2));
    }
}

void paintChart(Canvas &canvas, double x, double width, const QRectF &area, const Burndown &burndown,
                const QDate &today)
{
    const Canvas::Upright upright(canvas, x, width); // time runs from left to right in every language
    const Scale scale(area, burndown);
    paintAxes(canvas, area, scale);
    if (burndown.accepted > 0) {
        QPainterPath floor;
        floor.addRect(QRectF(QPointF(area.x(), scale.y(burndown.accepted)), QPointF(area.right(), area.bottom())));
        canvas.dots(floor, ink2);
        canvas.line(area.x(), scale.y(burndown.accepted), area.right(), scale.y(burndown.accepted), 0.15, ink2);
    }
    if (burndown.forecast)
        paintFan(canvas, scale, burndown, today);
    if (burndown.planStart.isValid() && burndown.planEnd > burndown.states.first().day) {
        const QDate from = std::max(burndown.planStart, burndown.states.first().day);
        canvas.line(scale.x(from), scale.y(burndown.total), scale.x(burndown.planEnd), scale.y(burndown.accepted), 0.2,
                    ink3, true);
    }
    paintSteps(canvas, scale, burndown);
    const QString label = tr("%1 not verified").arg(QLocale().toString(burndown.notVerified));
    const double labelWidth = canvas.widthOf(Prose().bold(label), denseStyle) + 1;
    const double todayX = scale.x(today);
    const bool leftOf = todayX + labelWidth + 2 > area.right();
    canvas.write(leftOf ? todayX - labelWidth - 1.5 : todayX + 1.5, scale.y(burndown.notVerified) - 4.2, labelWidth + 1,
                 Prose().bold(label), denseStyle);
    paintDates(canvas, area, scale, burndown, today);
}

} // namespace

double paintAbsence(Canvas &canvas, double x, double y, double width, const QString &headline, const QString &sentence)
{
    Prose prose;
    prose.bold(headline).add(headline.isEmpty() ? sentence : u' ' + sentence);
    const double height = canvas.heightOf(width - 5, prose, textStyle) + 3.6;
    canvas.frame({x, y, width, height}, 0.25, ink3, true);
    canvas.write(x + 2.5, y + 1.8, width - 5, prose, textStyle.in(ink2));
    return height;
}

void paintBurndownPanel(Pages &pages, double x, double width, double chartHeight, const Burndown &burndown,
                        const QDate &today)
{
    Canvas &canvas = pages.canvas();
    const QString span =
        burndown.states.isEmpty()
            ? QString()
            : tr("%1 to %2").arg(shortDate(burndown.states.first().day), dayWords(burndown.states.last().day));
    pages.heading(x, width, tr("Findings not verified"), span);
    if (burndown.states.isEmpty()) {
        pages.y += paintAbsence(canvas, x, pages.y + 0.6, width, burndown.headline, burndown.sentence) + 2;
        return;
    }
    const QRectF area(x + axisWidth, pages.y + 3.5, width - axisWidth - 1, chartHeight);
    paintChart(canvas, x, width, area, burndown, today);
    pages.y = area.bottom() + 5;
    QString sentence = burndown.sentence;
    if (burndown.accepted > 0)
        sentence +=
            u' ' + tr("Dotted: %1 accepted by a waiver, never verified.").arg(QLocale().toString(burndown.accepted));
    if (burndown.planStart.isValid() && burndown.planEnd.isValid())
        sentence += u' ' + tr("Dashed: the plan, to %1.").arg(dayWords(burndown.planEnd));
    pages.y += canvas.write(x, pages.y, width, sentence, noteStyle) + 1;
}

} // namespace shipworthy::ui::print
