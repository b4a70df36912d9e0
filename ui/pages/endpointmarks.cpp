#include "pages/endpointmarks.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"

#include <QCoreApplication>
#include <QPainterPath>

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

} // namespace

EndpointLook lookOf(EndpointState state)
{
    switch (state) {
    case EndpointState::Unknown: return EndpointLook::Unknown;
    case EndpointState::Up: return EndpointLook::Up;
    case EndpointState::Degraded: return EndpointLook::Degraded;
    case EndpointState::Down: return EndpointLook::Down;
    }
    Q_UNREACHABLE();
}

EndpointLook lookOf(const WatchedEndpoint &row)
{
    if (row.asking)
        return EndpointLook::Asking;
    return row.latest() ? lookOf(row.latest()->state) : EndpointLook::NotAsked;
}

QColor colorOf(EndpointLook look, const Theme &theme)
{
    switch (look) {
    case EndpointLook::Up: return theme.color(Role::VerifiedText);
    case EndpointLook::Down: return theme.color(Role::CriticalText);
    case EndpointLook::Degraded: return theme.color(Role::MediumText);
    case EndpointLook::Unknown: return theme.color(Role::StaleText);
    case EndpointLook::NotAsked:
    case EndpointLook::Asking: return theme.color(Role::Muted);
    }
    Q_UNREACHABLE();
}

void paintEndpointMark(QPainter &painter, const QRectF &square, EndpointLook look, const Theme &theme)
{
    const QColor color = colorOf(look, theme);
    switch (look) {
    case EndpointLook::Up: return paintMark(painter, square, QStringLiteral("tick"), color);
    case EndpointLook::Down: return paintMark(painter, square, QStringLiteral("cross"), color);
    case EndpointLook::Degraded: return paintMark(painter, square, QStringLiteral("warning"), color);
    case EndpointLook::Unknown: return paintQuestion(painter, square, color);
    case EndpointLook::NotAsked: return paintMark(painter, square, QStringLiteral("dash"), color);
    case EndpointLook::Asking: return paintMark(painter, square, QStringLiteral("clock"), color);
    }
}

void paintLatencyLine(QPainter &painter, const QRectF &rect, const QList<EndpointAnswer> &answers, const Theme &theme)
{
    if (answers.isEmpty())
        return;
    int most = 1;
    for (const EndpointAnswer &answer : answers)
        most = std::max(most, answer.latencyMs.value_or(0));
    // The right end is now; a few answers do not stretch over the whole width.
    const double step =
        std::min(rect.width() / 59.0 * 2.5, rect.width() / std::max<double>(1, double(answers.size()) - 1));
    const auto xOf = [&](qsizetype at) { return rect.right() - step * double(answers.size() - 1 - at); };

    const Upright upright(painter, rect); // time runs from left to right in every language
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line;
    bool drawing = false;
    std::optional<QPointF> last;
    for (qsizetype at = 0; at < answers.size(); ++at) {
        const auto latency = answers[at].latencyMs;
        last.reset();
        if (!latency) {
            painter.setPen(QPen(theme.color(Role::CriticalText), 1.5));
            painter.drawLine(QPointF(xOf(at), rect.bottom()), QPointF(xOf(at), rect.bottom() - rect.height() / 3));
            drawing = false;
            continue;
        }
        last = QPointF(xOf(at), rect.bottom() - rect.height() * *latency / most);
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

QString certificateText(const EndpointGroup &group)
{
    if (!group.secure)
        return Words::tr("No TLS");
    if (!group.certificateDays)
        return Words::tr("Certificate not seen yet");
    const int days = *group.certificateDays;
    if (days < 0)
        return withPlural(Words::tr("Certificate ended %n day(s) ago", nullptr, -days), -days);
    return withPlural(Words::tr("Certificate %n day(s)", nullptr, days), days);
}

} // namespace shipworthy::ui
