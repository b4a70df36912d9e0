#include "items/servicerow.h"

#include "base/daywords.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace shipworthy::servicerow {
namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("shipworthy::ServiceChecksModel", text);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

/// What a row is asked for, whichever kind it is.
struct RowFacts {
    SystemId system;
    QString systemName;
    QString origin;
};

RowFacts factsOf(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return {check->system, check->systemName, check->origin};
    const auto &endpoint = std::get<WatchedEndpoint>(row);
    return {endpoint.system, endpoint.systemName, originOf(endpoint.url)};
}

void addUp(ServiceGroup &group, const ServiceRow &row)
{
    std::optional<int> days;
    if (const auto *check = std::get_if<WatchedCheck>(&row)) {
        ++group.checks;
        group.passing += lookOf(*check) == CheckLook::Pass ? 1 : 0;
        days = check->certificateDays;
    } else {
        ++group.addresses;
        if (const EndpointAnswer *latest = std::get<WatchedEndpoint>(row).latest()) {
            ++group.asked;
            group.up += latest->state == EndpointState::Up ? 1 : 0;
            days = latest->certificateDays;
        }
    }
    if (days)
        group.certificateDays = std::min(group.certificateDays.value_or(*days), *days);
}

} // namespace

bool belongTogether(const ServiceRow &one, const ServiceRow &other)
{
    const RowFacts a = factsOf(one);
    const RowFacts b = factsOf(other);
    return a.system == b.system && a.origin == b.origin;
}

bool isSame(const ServiceRow &one, const ServiceRow &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *check = std::get_if<WatchedCheck>(&one))
        return check->id == std::get<WatchedCheck>(other).id;
    return std::get<WatchedEndpoint>(one).id == std::get<WatchedEndpoint>(other).id;
}

CheckState outcomeOf(EndpointState state)
{
    switch (state) {
    case EndpointState::Up: return CheckState::Pass;
    case EndpointState::Degraded: return CheckState::Warn;
    case EndpointState::Down: return CheckState::Fail;
    case EndpointState::Unknown: return CheckState::Error;
    }
    Q_UNREACHABLE();
}

QString subject(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return withoutSecrets(check->subject);
    const auto &endpoint = std::get<WatchedEndpoint>(row);
    const QString path = endpoint.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    return path.isEmpty() ? QStringLiteral("/") : withoutSecrets(path);
}

QString purpose(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return withoutSecrets(check->name);
    return withoutSecrets(std::get<WatchedEndpoint>(row).purpose);
}

QString state(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row)) {
        if (check->isRunning)
            return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Running…"));
        const CheckLook look = lookOf(*check);
        if (look == CheckLook::NotRun && check->needsLeave)
            return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Needs consent"));
        if (!check->isPaused)
            return wordFor(look);
        return look == CheckLook::NotRun
                 ? translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Paused"))
                 : translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "%1, paused")).arg(wordFor(look));
    }
    const auto &endpoint = std::get<WatchedEndpoint>(row);
    if (endpoint.asking)
        return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Asking…"));
    return endpoint.latest() ? wordFor(endpoint.latest()->state)
                             : translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "Not asked"));
}

QString answer(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return check->answer.isEmpty() ? noValue() : withoutSecrets(check->answer);
    const EndpointAnswer *latest = std::get<WatchedEndpoint>(row).latest();
    return latest ? latest->reason : noValue();
}

QDateTime at(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        return check->standing.at;
    const EndpointAnswer *latest = std::get<WatchedEndpoint>(row).latest();
    return latest ? latest->at : QDateTime();
}

QString atText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "never"));
    const QDateTime local = at.toLocalTime();
    if (local.date() == now.toLocalTime().date() || !now.isValid())
        return local.toString(QStringLiteral("HH:mm"));
    return dayWords(local.date(), DayForm::Day);
}

QString latencies(const CheckTrend &trend)
{
    QList<int> known;
    for (const CheckPoint &point : trend.points) {
        if (point.latencyMs)
            known.append(*point.latencyMs);
    }
    if (known.isEmpty())
        return {};
    const auto [least, most] = std::ranges::minmax(known);
    return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "%1 to %2 ms over %3 answers"))
        .arg(least)
        .arg(most)
        .arg(known.size());
}

QString results(const CheckTrend &trend)
{
    if (trend.points.isEmpty())
        return {};
    const auto count = [&](CheckState outcome) {
        return std::ranges::count(trend.points, outcome, &CheckPoint::outcome);
    };
    return translated(QT_TRANSLATE_NOOP("shipworthy::ServiceChecksModel", "%1 of %2 runs passed, %3 failed"))
        .arg(count(CheckState::Pass))
        .arg(trend.points.size())
        .arg(count(CheckState::Fail));
}

int urgency(const ServiceRow &row)
{
    if (const auto *check = std::get_if<WatchedCheck>(&row)) {
        switch (lookOf(*check)) {
        case CheckLook::Fail: return 0;
        case CheckLook::Error: return 1;
        case CheckLook::Warn: return 2;
        case CheckLook::Stale: return 3;
        case CheckLook::NotRun: return 4;
        case CheckLook::Pass: return 5;
        }
    }
    const EndpointAnswer *latest = std::get<WatchedEndpoint>(row).latest();
    if (!latest)
        return 4;
    switch (latest->state) {
    case EndpointState::Down: return 0;
    case EndpointState::Unknown: return 1;
    case EndpointState::Degraded: return 2;
    case EndpointState::Up: return 5;
    }
    Q_UNREACHABLE();
}

QString filterText(const ServiceRow &row)
{
    const RowFacts facts = factsOf(row);
    QStringList words{subject(row), purpose(row), state(row), answer(row), facts.systemName, facts.origin};
    if (const auto *check = std::get_if<WatchedCheck>(&row))
        words += check->keys;
    return words.join(u'\n');
}

QList<QList<ServiceRow>> grouped(const QList<ServiceRow> &rows)
{
    QList<QList<ServiceRow>> groups;
    QHash<std::pair<SystemId, QString>, qsizetype> place;
    for (const ServiceRow &row : rows) {
        const RowFacts facts = factsOf(row);
        const auto key = std::pair(facts.system, facts.origin);
        if (!place.contains(key)) {
            place.insert(key, groups.size());
            groups.append(QList<ServiceRow>());
        }
        groups[place.value(key)].append(row);
    }
    return groups;
}

ServiceGroup summaryOf(const QList<ServiceRow> &rows)
{
    ServiceGroup group;
    const RowFacts facts = factsOf(rows.first());
    group.system = facts.system;
    group.systemName = facts.systemName;
    group.origin = facts.origin;
    group.secure = facts.origin.startsWith(QLatin1String("https:"));
    for (const ServiceRow &row : rows)
        addUp(group, row);
    return group;
}

} // namespace shipworthy::servicerow
