#include "standup/standupheader.h"

#include "base/text.h"
#include "delegates/mirror.h"
#include "delegates/painters.h"
#include "standup/standupscale.h"

#include <QPainter>
#include <QStyle>

namespace shipworthy::ui {

namespace {
constexpr int mostBoxes = 40; // more items than this are one bar
}

QString clockText(int seconds)
{
    const int hours = seconds / 3600;
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return hours > 0 ? QString::number(hours) + QLatin1Char(':') + rest : rest;
}

StandupHeader::StandupHeader(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("standupHeader"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StandupHeader::present(const StandupHead &head)
{
    if (head == m_head)
        return;
    m_head = head;
    setAccessibleName(tr("%1, %2: %3 %4. %5, %6. Item %7 of %8")
                          .arg(head.title, head.day, wordFor(head.verdict), head.score, head.blockers, head.done)
                          .arg(std::min(head.at + 1, head.count))
                          .arg(head.count));
    update();
}

QSize StandupHeader::sizeHint() const
{
    return {0, StandupScale(window()->height())(84)};
}

void StandupHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme(palette());
    const StandupScale scale(window()->height());
    painter.setPen(theme.color(Role::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    const QRectF inner = QRectF(rect()).adjusted(scale(32), 0, -scale(32), -1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto lines = [&](const QRectF &area, const QString &upper, const QFont &upperFont, const QString &lower,
                           bool strong, Qt::Alignment alignment) {
        const QFontMetricsF above(upperFont);
        const QFontMetricsF below(scale.caption());
        const double top = area.center().y() - (above.height() + below.height()) / 2;
        const QRectF first(area.left(), top, area.width(), above.height());
        const QRectF second(area.left(), first.bottom(), area.width(), below.height());
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment);
        painter.setFont(upperFont);
        painter.setPen(theme.color(strong ? Role::CriticalText : Role::Text));
        paintText(painter, first, int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                  above.elidedText(upper, Qt::ElideRight, area.width()));
        painter.setFont(scale.caption());
        painter.setPen(theme.color(Role::Muted));
        paintText(painter, second, int(side | Qt::AlignVCenter | Qt::AlignAbsolute),
                  below.elidedText(lower, Qt::ElideRight, area.width()));
    };
    const auto placed = [&](double left, double width) { // from the leading edge
        return QRectF(mirrored ? inner.right() - left - width : inner.left() + left, inner.top(), width,
                      inner.height());
    };

    const double titleWidth = std::min<double>(scale(330), inner.width() * 0.28);
    lines(placed(0, titleWidth), m_head.title, scale.font(22, QFont::DemiBold), m_head.day, false, Qt::AlignLeft);
    const int plateHeight = scale(50);
    const int plateWidth = verdictPlateSize(m_head.verdict, m_head.score, plateHeight).width();
    const double plateLeft = titleWidth + scale(18);
    const QRectF plate = placed(plateLeft, plateWidth);
    {
        const Mirrored mirroredPlate(painter, plate, layoutDirection());
        paintVerdictPlate(painter,
                          QRectF(plate.left(), plate.center().y() - plateHeight / 2.0, plateWidth, plateHeight),
                          m_head.verdict, m_head.score, PlateStyle::Computed, theme);
    }
    const double factsLeft = plateLeft + plateWidth + scale(24);

    const QString planned = withPlural(tr("of %n minute(s)", nullptr, m_head.minutes), m_head.minutes);
    const double clockWidth =
        std::max<double>(scale(130), QFontMetricsF(scale.caption()).horizontalAdvance(planned) + 2);
    const double clockLeft = inner.width() - clockWidth;
    lines(placed(clockLeft, clockWidth), clockText(m_head.seconds), scale.font(34, QFont::DemiBold), planned,
          m_head.isOver(), Qt::AlignRight);
    const double progressWidth = std::min<double>(scale(300), clockLeft - factsLeft - scale(40));
    const double roundLeft = clockLeft - scale(24) - std::max(0.0, progressWidth);
    lines(placed(factsLeft, std::max<double>(scale(60), roundLeft - factsLeft - scale(16))), m_head.blockers,
          scale.font(19), m_head.done, false, Qt::AlignLeft);
    if (progressWidth < scale(90) || m_head.count == 0)
        return;
    const QRectF progress = placed(roundLeft, progressWidth);
    painter.setFont(scale.caption());
    painter.setPen(theme.color(Role::Muted));
    const double middle = progress.center().y();
    paintText(painter, QRectF(progress.left(), middle - scale(26), progress.width(), scale(24)),
              int(QStyle::visualAlignment(layoutDirection(), Qt::AlignVCenter | Qt::AlignRight)),
              m_head.at < m_head.count ? tr("Item %1 of %2").arg(m_head.at + 1).arg(m_head.count)
                                       : tr("All %1 walked").arg(m_head.count));
    const QRectF bar(progress.left(), middle + scale(6), progress.width(), scale(10));
    if (m_head.count > mostBoxes) {
        const Mirrored mirroredBar(painter, bar, layoutDirection());
        paintProgress(painter, bar, m_head.at, m_head.count, theme);
        return;
    }
    const double step = bar.width() / m_head.count;
    for (int i = 0; i < m_head.count; ++i) {
        const double x = mirrored ? bar.right() - (i + 1) * step : bar.left() + i * step;
        const QRectF box(x + 1, bar.top(), std::max(2.0, std::min<double>(step - 2, scale(10))), bar.height());
        if (i < m_head.at)
            painter.fillRect(box, theme.color(Role::DoneFill));
        else if (i == m_head.at)
            painter.fillRect(box.adjusted(0, -scale(3), 0, scale(3)), theme.color(Role::Accent));
        else {
            painter.setPen(theme.color(Role::Edge));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
}

} // namespace shipworthy::ui
