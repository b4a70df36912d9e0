#include "delegates/painters.h"

#include "base/daywords.h"
#include "delegates/mirror.h"

#include <QCoreApplication>
#include <QFontMetricsF>

namespace shipworthy::ui {

DueText dueText(QDate due, QDate today, bool done)
{
    if (!due.isValid())
        return {QStringLiteral("–"), false};
    const qint64 days = today.daysTo(due);
    if (days < 0 && !done)
        return {QCoreApplication::translate("Due", "%1 d late").arg(-days), true};
    if (days == 0 && !done)
        return {QCoreApplication::translate("Due", "today"), false};
    if (days > 0 && days < 7)
        return {dayWords(due, DayForm::Weekday), false};
    const bool sameYear = due.year() == today.year();
    return {dayWords(due, sameYear ? DayForm::Day : DayForm::DayAndYear), false};
}

void paintDue(QPainter &painter, const QRectF &rect, const DueText &due, const Theme &theme)
{
    painter.save();
    QFont font = painter.font();
    QRectF text = rect;
    if (due.late) {
        const double side = px(13);
        paintMark(painter, QRectF(rect.left(), rect.center().y() - side / 2, side, side), QStringLiteral("warning"),
                  theme.color(Role::CriticalText));
        text.adjust(side + px(4), 0, 0, 0);
        font.setWeight(QFont::DemiBold);
    }
    painter.setFont(font);
    painter.setPen(theme.color(due.late ? Role::CriticalText : Role::Text));
    paintText(painter, text, Qt::AlignVCenter | Qt::AlignLeft,
              QFontMetricsF(font).elidedText(due.text, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace shipworthy::ui
