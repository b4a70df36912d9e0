#include "items/roadmapplan.h"

#include "base/daywords.h"
#include "base/text.h"

#include <QCoreApplication>

// What the roadmap says in words.

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Roadmap", text);
}

QString dayText(qint64 day, bool calendar)
{
    if (!calendar)
        return tr("day %1").arg(day);
    return dayWords(QDate::fromJulianDay(day), DayForm::Day);
}

QString progressText(const RoadmapRow &row)
{
    QString text = tr("%1 of %2 done").arg(row.done).arg(row.tasks);
    return row.late > 0 ? text + QStringLiteral(" · ") + tr("%1 late").arg(row.late) : text;
}

} // namespace

QString shortKeys(const QStringList &keys)
{
    if (keys.size() < 2)
        return keys.value(0);
    const qsizetype dash = keys[0].lastIndexOf(u'-');
    if (keys.size() == 2 && dash > 0 && keys[1].startsWith(keys[0].left(dash + 1)))
        return keys[0] + QStringLiteral(" +") + keys[1].mid(dash + 1);
    return keys[0] + QStringLiteral(" +") + QString::number(keys.size() - 1);
}

QString spanText(const DaySpan &span, const RoadmapAxis &axis)
{
    const QString first = dayText(span.first, axis.calendar);
    return span.first == span.last ? first : tr("%1 – %2").arg(first, dayText(span.last, axis.calendar));
}

QString dueAside(const RoadmapRow &row, const RoadmapAxis &axis)
{
    const bool isEnd = axis.calendar && row.span && row.span->last == row.due.toJulianDay();
    if (!row.due.isValid() || isEnd || isDone(row.status))
        return {};
    return tr("due %1").arg(dayText(row.due.toJulianDay(), true));
}

QString timelineText(const RoadmapRow &row, const RoadmapAxis &axis)
{
    QStringList parts;
    if (row.span)
        parts.append(spanText(*row.span, axis));
    else
        parts.append(row.startMissing ? tr("start not set") : tr("no dates"));
    if (row.kind != RoadmapRow::Kind::Task) {
        parts.append(progressText(row));
        return parts.join(listComma());
    }
    if (row.baseline)
        parts.append(tr("moved from %1").arg(spanText(*row.baseline, axis)));
    parts.append(wordFor(row.status));
    if (const QString due = dueAside(row, axis); !due.isEmpty())
        parts.append(due);
    if (row.daysLate > 0)
        parts.append(tr("%1 d late").arg(row.daysLate));
    if (row.daysPastDeadline > 0)
        parts.append(tr("ends %1 d after its deadline").arg(row.daysPastDeadline));
    if (!row.waitsFor.isEmpty())
        parts.append(tr("waits for %1").arg(row.waitsFor.join(listComma())));
    if (!row.circle.isEmpty())
        parts.append(tr("waits for itself: %1").arg(row.circle));
    if (row.critical)
        parts.append(tr("decides the end"));
    if (!row.doneBefore.isEmpty())
        parts.append(tr("done before %1").arg(row.doneBefore.join(listComma())));
    return parts.join(listComma());
}

} // namespace shipworthy
