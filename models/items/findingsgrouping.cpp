#include "items/findingsgrouping.h"

#include <QCoreApplication>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FindingsModel", text);
}

template <typename E> Membership byMember(QStringView field, const std::optional<E> &member, const QString &absent)
{
    const QString id = member ? idOf(*member).toString() : QStringLiteral("none");
    Membership group{field.toString() + u':' + id, absent, member ? static_cast<double>(*member) : 100, false,
                     idText(member)};
    if constexpr (requires(E e) { wordFor(e); }) {
        if (member)
            group.title = wordFor(*member);
    } else if (member) {
        group.title = id;
    }
    return group;
}

Membership byOwner(const FindingFacts &facts)
{
    if (facts.owner.isEmpty())
        return {QStringLiteral("owner:"), tr("Nobody"), 1, true};
    return {QStringLiteral("owner:") + facts.owner.toCaseFolded(), facts.owner, 0, true, facts.owner};
}

Membership byCategory(const FindingFacts &facts)
{
    if (facts.category.isEmpty())
        return {QStringLiteral("category:"), tr("No category"), 1, true};
    return {QStringLiteral("category:") + facts.category.toCaseFolded(), facts.category, 0, true};
}

QString pathOf(const FindingFacts &facts)
{
    return facts.section.join(QStringLiteral(" › "));
}

Membership bySection(const FindingFacts &facts)
{
    const QString path = pathOf(facts);
    const QString id = QStringLiteral("section:%1:%2").arg(facts.document.value).arg(path);
    return {id, path.isEmpty() ? facts.documentName : path, 0, false};
}

enum class DueGroup { None, Past, Late, Today, Week, Month, Later };

DueGroup dueGroupOf(const FindingFacts &facts, QDate today)
{
    if (!facts.due.isValid())
        return DueGroup::None;
    if (!facts.isOpen() && facts.due < today)
        return DueGroup::Past;
    const qint64 days = today.daysTo(facts.due);
    if (days < 0)
        return DueGroup::Late;
    if (days == 0)
        return DueGroup::Today;
    return days < 7 ? DueGroup::Week : days < 30 ? DueGroup::Month : DueGroup::Later;
}

Membership byDue(DueGroup group)
{
    switch (group) {
    case DueGroup::None: return {QStringLiteral("due:none"), tr("No due day"), 100, false};
    case DueGroup::Past: return {QStringLiteral("due:past"), tr("Past and done"), 50, false};
    case DueGroup::Late: return {QStringLiteral("due:late"), tr("Late"), 0, false};
    case DueGroup::Today: return {QStringLiteral("due:today"), tr("Today"), 1, false};
    case DueGroup::Week: return {QStringLiteral("due:week"), tr("Within a week"), 2, false};
    case DueGroup::Month: return {QStringLiteral("due:month"), tr("Within 30 days"), 3, false};
    case DueGroup::Later: return {QStringLiteral("due:later"), tr("Later"), 4, false};
    }
    Q_UNREACHABLE();
}

template <typename E> QList<Membership> membersOf(QStringView field, const QString &absent)
{
    QList<Membership> all;
    for (const auto &[member, id] : names<E>)
        all.append(byMember(field, std::optional(member), absent));
    all.append(byMember(field, std::optional<E>(), absent));
    return all;
}

} // namespace

MembershipMark markOf(const FindingFacts &facts, FindingsGrouping grouping, QDate today)
{
    const auto numbered = [](const auto &member) {
        return MembershipMark{member ? static_cast<int>(*member) : -1, {}};
    };
    switch (grouping) {
    case FindingsGrouping::None: return {};
    case FindingsGrouping::System: return {facts.system.value, {}};
    case FindingsGrouping::Severity: return numbered(facts.severity);
    case FindingsGrouping::Priority: return numbered(facts.priority);
    case FindingsGrouping::Status: return {static_cast<int>(facts.status), {}};
    case FindingsGrouping::Owner: return {0, facts.owner};
    case FindingsGrouping::Section: return {facts.document.value, pathOf(facts)};
    case FindingsGrouping::Due: return {static_cast<int>(dueGroupOf(facts, today)), {}};
    case FindingsGrouping::Document: return {facts.document.value, {}};
    case FindingsGrouping::Category: return {0, facts.category};
    }
    Q_UNREACHABLE();
}

Membership membershipOf(const FindingFacts &facts, FindingsGrouping grouping, QDate today)
{
    switch (grouping) {
    case FindingsGrouping::None: return {};
    case FindingsGrouping::System:
        return {QStringLiteral("system:%1").arg(facts.system.value), facts.systemName, 0, false};
    case FindingsGrouping::Severity: return byMember(u"severity", facts.severity, tr("No severity"));
    case FindingsGrouping::Priority: return byMember(u"priority", facts.priority, tr("No priority"));
    case FindingsGrouping::Status: return byMember(u"status", std::optional(facts.status), {});
    case FindingsGrouping::Owner: return byOwner(facts);
    case FindingsGrouping::Section: return bySection(facts);
    case FindingsGrouping::Due: return byDue(dueGroupOf(facts, today));
    case FindingsGrouping::Document:
        return {QStringLiteral("document:%1").arg(facts.document.value), facts.documentName, 0, false};
    case FindingsGrouping::Category: return byCategory(facts);
    }
    Q_UNREACHABLE();
}

QList<Membership> standingGroups(FindingsGrouping grouping)
{
    switch (grouping) {
    case FindingsGrouping::Severity: return membersOf<Severity>(u"severity", tr("No severity"));
    case FindingsGrouping::Priority: return membersOf<Priority>(u"priority", tr("No priority"));
    case FindingsGrouping::Owner: return {byOwner({})};
    case FindingsGrouping::Status: {
        QList<Membership> all = membersOf<Status>(u"status", {});
        all.removeLast(); // every finding has a status
        return all;
    }
    default: return {};
    }
}

} // namespace shipworthy
