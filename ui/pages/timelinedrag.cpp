#include "pages/timelinedrag.h"

#include "base/daywords.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy::ui {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::ui::TimelineDrag", text);
}

QString dayText(qint64 day, bool calendar)
{
    return calendar ? dayWords(QDate::fromJulianDay(day), DayForm::Weekday) : tr("day %1").arg(day);
}

} // namespace

DaySpan moved(const DaySpan &span, BarPart part, qint64 days, bool calendar)
{
    DaySpan to = span;
    if (part == BarPart::Begin)
        to.first = std::min(span.first + days, span.last);
    else if (part == BarPart::End)
        to.last = std::max(span.last + days, span.first);
    else
        to = {span.first + days, span.last + days};
    if (!calendar && to.first < 1) {
        to.last += part == BarPart::Whole ? 1 - to.first : 0;
        to.first = 1;
    }
    return to;
}

QString dragText(const TimelineDrag &drag, bool calendar)
{
    const qint64 length = drag.now.last - drag.now.first + 1;
    QString text =
        tr("%1 – %2, %3 d").arg(dayText(drag.now.first, calendar), dayText(drag.now.last, calendar)).arg(length);
    const qint64 later =
        drag.part == BarPart::Begin ? drag.now.first - drag.from.first : drag.now.last - drag.from.last;
    if (later > 0)
        text += tr(", %1 d later").arg(later);
    else if (later < 0)
        text += tr(", %1 d sooner").arg(-later);
    return text;
}

} // namespace shipworthy::ui
