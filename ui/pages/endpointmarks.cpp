#include "pages/endpointmarks.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <limits>

namespace shipworthy::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::ui::EndpointMarks)
};

void paintQuestion(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = square.width() / 12;
    painter.setPen(QPen(color, width, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(square.adjusted(width, width, -width, -width));
    QFont font = fontFor(Type::Body);
    font.setPixelSize(static_cast<int>(square.height() * 0.62));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(color);
    paintText(painter, square, Qt::AlignCenter, QStringLiteral("?"));
    painter.restore();
}

void paintLock(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double u = square.width() / 16;
    const QRectF body(square.left() + 3 * u, square.top() + 7 * u, 10 * u, 7 * u);
    painter.setPen(QPen(color, 1.6 * u));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body, u, u);
    const QRectF shackle(square.left() + 5 * u, square.top() + 2 * u, 6 * u, 8 * u);
    painter.drawArc(shackle, 0, 180 * 16);
    painter.drawLine(QPointF(shackle.left(), shackle.center().y()), QPointF(shackle.left(), body.top()));
    painter.drawLine(QPointF(shackle.right(), shackle.center().y()), QPointF(shackle.right(), body.top()));
    painter.restore();
}

void paintDots(QPainter &painter, const QRectF &square, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double u = square.width() / 16;
    for (const int at : {3, 8, 13})
        painter.drawEllipse(square.topLeft() + QPointF(at * u, 8 * u), 1.5 * u, 1.5 * u);
    painter.restore();
}

constexpr qsizetype mostPoints = 60; ///< that a line of a row shows apart

/// At most mostPoints, each the slowest of those that it stands for; one without an answer outweighs them.
QList<CheckPoint> thinned(const QList<CheckPoint> &points)
{
    if (points.size() <= mostPoints)
        return points;
    QList<CheckPoint> few;
    for (qsizetype at = 0; at < mostPoints; ++at) {
        const auto first = points.cbegin() + at * points.size() / mostPoints;
        const auto end = points.cbegin() + (at + 1) * points.size() / mostPoints;
        few.append(*std::max_element(first, end, [](const CheckPoint &one, const CheckPoint &other) {
            return one.latencyMs.value_or(std::numeric_limits<int>::max()) <
                   other.latencyMs.value_or(std::numeric_limits<int>::max());
        }));
    }
    return few;
}

} // namespace

ServiceLook serviceLook(EndpointState state)
{
    switch (state) {
    case EndpointState::Unknown: return ServiceLook::Unknown;
    case EndpointState::Up: return ServiceLook::Pass;
    case EndpointState::Degraded: return ServiceLook::Warn;
    case EndpointState::Down: return ServiceLook::Fail;
    }
    Q_UNREACHABLE();
}

ServiceLook serviceLook(CheckState state)
{
    switch (state) {
    case CheckState::NotRun: return ServiceLook::NotRun;
    case CheckState::Pass: return ServiceLook::Pass;
    case CheckState::Warn: return ServiceLook::Warn;
    case CheckState::Fail: return ServiceLook::Fail;
    case CheckState::Error: return ServiceLook::Unknown;
    }
    Q_UNREACHABLE();
}

ServiceLook serviceLook(const WatchedEndpoint &row)
{
    if (row.asking)
        return ServiceLook::Running;
    return row.latest() ? serviceLook(row.latest()->state) : ServiceLook::NotRun;
}

ServiceLook serviceLook(const WatchedCheck &row)
{
    if (row.isRunning)
        return ServiceLook::Running;
    if (row.standing.state == CheckState::NotRun && row.needsLeave)
        return ServiceLook::OptIn;
    return lookOf(row) == CheckLook::Stale ? ServiceLook::Stale : serviceLook(row.standing.state);
}

QColor colorOf(ServiceLook look, const Theme &theme)
{
    switch (look) {
    case ServiceLook::Pass: return theme.color(Role::VerifiedText);
    case ServiceLook::Fail: return theme.color(Role::CriticalText);
    case ServiceLook::Warn: return theme.color(Role::MediumText);
    case ServiceLook::Unknown:
    case ServiceLook::Stale: return theme.color(Role::StaleText);
    case ServiceLook::NotRun:
    case ServiceLook::OptIn:
    case ServiceLook::Running: return theme.color(Role::Muted);
    }
    Q_UNREACHABLE();
}

void paintServiceMark(QPainter &painter, const QRectF &square, ServiceLook look, const Theme &theme)
{
    const QColor color = colorOf(look, theme);
    switch (look) {
    case ServiceLook::Pass: return paintMark(painter, square, QStringLiteral("tick"), color);
    case ServiceLook::Fail: return paintMark(painter, square, QStringLiteral("cross"), color);
    case ServiceLook::Warn: return paintMark(painter, square, QStringLiteral("warning"), color);
    case ServiceLook::Unknown: return paintQuestion(painter, square, color);
    case ServiceLook::Stale: return paintMark(painter, square, QStringLiteral("clock"), color);
    case ServiceLook::NotRun: return paintMark(painter, square, QStringLiteral("dash"), color);
    case ServiceLook::OptIn: return paintLock(painter, square, color);
    case ServiceLook::Running: return paintDots(painter, square, color);
    }
}

void paintLatencyLine(QPainter &painter, const QRectF &rect, const CheckTrend &trend, const Theme &theme)
{
    const QList<CheckPoint> points = thinned(trend.points);
    if (points.isEmpty())
        return;
    int most = 1;
    for (const CheckPoint &point : points)
        most = std::max(most, point.latencyMs.value_or(0));
    // The right end is now; a few answers do not stretch over the whole width.
    const double step = std::min(rect.width() / 24.0, rect.width() / std::max<double>(1, double(points.size()) - 1));
    const auto xOf = [&](qsizetype at) { return rect.right() - step * double(points.size() - 1 - at); };

    const Upright upright(painter, rect); // time runs from left to right in every language
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    bool drawing = false;
    std::optional<QPointF> last;
    for (qsizetype at = 0; at < points.size(); ++at) {
        const auto latency = points[at].latencyMs;
        last.reset();
        if (!latency) {
            painter.setPen(QPen(theme.color(Role::CriticalText), 1.5));
            painter.drawLine(QPointF(xOf(at), rect.bottom()), QPointF(xOf(at), rect.bottom() - rect.height() / 3));
            drawing = false;
            continue;
        }
        const double share = points.size() == 1 ? 0.5 : double(*latency) / most; // one says nothing of more or less
        last = QPointF(xOf(at), rect.bottom() - rect.height() * share);
        drawing ? line.lineTo(*last) : line.moveTo(*last);
        drawing = true;
    }
    painter.strokePath(line, QPen(theme.color(Role::Accent), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (last) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(Role::Accent));
        painter.drawEllipse(*last, 2.5, 2.5);
    }
    painter.restore();
}

void paintResultStrip(QPainter &painter, const QRectF &rect, const CheckTrend &trend, const Theme &theme)
{
    const Upright upright(painter, rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto hours = hourly(trend);
    const double step = rect.width() / trendHours;
    const double width = std::max(2.0, std::round(step * 0.65));
    const auto bar = [&](double x, double share) {
        const double height = std::round(rect.height() * share);
        return QRectF(std::round(x), std::round(rect.center().y() - height / 2), width, height);
    };
    for (std::size_t at = 0; at < hours.size(); ++at) {
        const double x = rect.left() + step * double(at);
        const QColor color = colorOf(serviceLook(hours[at]), theme);
        switch (hours[at]) {
        case CheckState::NotRun: {
            const double dot = std::max(2.0, double(px(2)));
            painter.fillRect(QRectF(std::round(x + (width - dot) / 2), std::round(rect.center().y()), dot, dot),
                             theme.color(Role::Edge));
            break;
        }
        case CheckState::Pass: painter.fillRect(bar(x, 0.4), color); break;
        case CheckState::Warn: painter.fillRect(bar(x, 0.7), color); break;
        case CheckState::Fail: painter.fillRect(bar(x, 1), color); break;
        case CheckState::Error:
            painter.setPen(color);
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(bar(x, 0.7).adjusted(0, 0, -1, -1));
            break;
        }
    }
    painter.restore();
}

QString certificateText(bool secure, std::optional<int> days)
{
    if (!secure)
        return Words::tr("No TLS");
    if (!days)
        return Words::tr("Certificate not seen yet");
    if (*days < 0)
        return withPlural(Words::tr("Certificate ended %n day(s) ago", nullptr, -*days), -*days);
    return withPlural(Words::tr("Certificate %n day(s)", nullptr, *days), *days);
}

} // namespace shipworthy::ui
