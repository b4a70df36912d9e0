#include "delegates/timelineheader.h"

#include "base/daywords.h"
#include "theme/theme.h"

#include <QPainter>

namespace shipworthy::ui {
namespace {

QFont strongFont()
{
    QFont font = fontFor(Type::Caption);
    font.setWeight(QFont::DemiBold);
    return font;
}

QString todayText(const TimelineScale &scale)
{
    return dayWords(QDate::fromJulianDay(*scale.axis().today), DayForm::Weekday);
}

QRect lowerHalf(const QRect &rect)
{
    return rect.adjusted(0, rect.height() / 2, 0, 0);
}

} // namespace

TimelineHeader::TimelineHeader(int timeline, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_timeline(timeline)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    setStretchLastSection(true);
    setMinimumSectionSize(px(40));
}

void TimelineHeader::setScale(const TimelineScale &scale)
{
    m_scale = scale;
    viewport()->update();
}

QSize TimelineHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), px(44)};
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme theme(palette());
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->fillRect(rect, theme.color(Role::Window));
    if (section == m_timeline) {
        paintTime(*painter, rect);
    } else {
        painter->setFont(strongFont());
        painter->setPen(theme.color(Role::Muted));
        const QRect place = lowerHalf(rect).adjusted(px(8), 0, -px(8), 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeading,
                          model()->headerData(section, Qt::Horizontal).toString());
    }
    painter->setPen(theme.color(Role::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

void TimelineHeader::paintTime(QPainter &painter, const QRect &rect) const
{
    const Theme theme(palette());
    const QRect upper = rect.adjusted(0, 0, 0, -rect.height() / 2);
    const QRect lower = lowerHalf(rect);
    const auto line = [&](double x, int top, int bottom) {
        painter.setPen(theme.color(Role::Border));
        painter.drawLine(QPointF(rect.left() + x + 0.5, top), QPointF(rect.left() + x + 0.5, bottom));
    };
    const auto text = [&](double x, const QRect &row, const QString &words, const QFont &font, Role role) {
        painter.setFont(font);
        painter.setPen(theme.color(role));
        const QRectF place(rect.left() + x + px(4), row.top(), px(200), row.height());
        painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, words);
        return QFontMetricsF(font).horizontalAdvance(words);
    };
    const QRectF flag = todayFlag(rect);
    const auto months = m_scale.months();
    const QFontMetricsF metrics(strongFont());
    for (qsizetype i = 0; i < months.size(); ++i) {
        const TimelineScale::Tick &month = months[i];
        line(month.x, upper.top(), upper.bottom());
        // The name of a month steps aside for the flag, but never into the next month.
        const QRectF place(rect.left() + month.x, upper.top(), metrics.horizontalAdvance(month.strong) + px(8),
                           upper.height());
        const bool hidden = !flag.isNull() && place.intersects(flag);
        const double x = hidden ? flag.right() - rect.left() : month.x;
        const double end = i + 1 < months.size() ? months[i + 1].x : rect.width();
        const QString name = metrics.elidedText(month.strong, Qt::ElideRight, end - x - px(8));
        if (name.size() > 1) // a lone ellipsis says nothing
            text(x, upper, name, strongFont(), Role::Text);
    }
    const auto weeks = m_scale.weeks();
    for (const TimelineScale::Tick &week : weeks) {
        line(week.x, lower.top(), lower.bottom());
        const double used =
            week.strong.isEmpty() ? 0 : text(week.x, lower, week.strong, strongFont(), Role::Text) + px(5);
        text(week.x + used, lower, week.light, fontFor(Type::Caption), Role::Muted);
    }
    if (!flag.isNull())
        paintToday(painter, rect);
}

QRectF TimelineHeader::todayFlag(const QRect &rect) const
{
    const auto today = m_scale.todayX();
    if (!today)
        return {};
    const double width = QFontMetricsF(strongFont()).horizontalAdvance(todayText(m_scale)) + px(12);
    QRectF flag(rect.left() + *today - width / 2, rect.top() + px(2), width, rect.height() / 2.0 - px(4));
    flag.moveLeft(std::clamp<double>(flag.left(), rect.left(), std::max<double>(rect.left(), rect.right() - width)));
    return flag;
}

void TimelineHeader::paintToday(QPainter &painter, const QRect &rect) const
{
    const Theme theme(palette());
    const QRectF flag = todayFlag(rect);
    painter.fillRect(flag, theme.color(Role::Accent));
    painter.setFont(strongFont());
    painter.setPen(theme.color(Role::OnAccent));
    painter.drawText(flag, Qt::AlignCenter, todayText(m_scale));
    const double at = rect.left() + *m_scale.todayX();
    painter.fillRect(QRectF(at - 1, flag.bottom(), 2, rect.bottom() - flag.bottom()), theme.color(Role::Accent));
}

} // namespace shipworthy::ui
