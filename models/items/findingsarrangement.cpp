#include "items/findingsarrangement.h"

#include "base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace shipworthy {
namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("shipworthy::FindingsModel", text, comment, n);
}

} // namespace

QString wordFor(FindingsGrouping grouping)
{
    switch (grouping) {
    case FindingsGrouping::None: return tr("None", "grouping");
    case FindingsGrouping::System: return tr("System");
    case FindingsGrouping::Severity: return tr("Severity");
    case FindingsGrouping::Priority: return tr("Priority");
    case FindingsGrouping::Status: return tr("Status");
    case FindingsGrouping::Owner: return tr("Owner");
    case FindingsGrouping::Section: return tr("Section");
    case FindingsGrouping::Due: return tr("Due");
    case FindingsGrouping::Document: return tr("Document");
    case FindingsGrouping::Category: return tr("Category");
    }
    Q_UNREACHABLE();
}

QString FindingsGroup::countText() const
{
    return shown == all ? QLocale().toString(all)
                        : tr("%1 of %2").arg(QLocale().toString(shown), QLocale().toString(all));
}

QString FindingsGroup::effortSummary() const
{
    QStringList parts;
    if (openHours > 0)
        parts.append(workText(openHours));
    if (withoutEffort > 0)
        parts.append(tr("%1 without estimate").arg(QLocale().toString(withoutEffort)));
    return parts.join(QStringLiteral(" · "));
}

QString FindingsGroup::blockerText() const
{
    return blockers == 0 ? QString() : withPlural(tr("%n blocker(s)", nullptr, blockers), blockers);
}

} // namespace shipworthy
