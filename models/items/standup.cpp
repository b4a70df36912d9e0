#include "items/standup.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <tuple>

namespace shipworthy {

namespace {

constexpr int soonDays = 7;

QString tr(const char *text, const char *comment = nullptr)
{
    return QCoreApplication::translate("shipworthy::Standup", text, comment);
}

/// How many days \a unit stands for, begun as far as one likes: "d", "days", "w"; 0 for anything else.
int daysIn(QStringView unit)
{
    const auto begins = [unit](const QString &word) { return word.toCaseFolded().startsWith(unit); };
    if (unit.isEmpty() || begins(tr("days", "after a number, as in +3d")) || begins(QStringLiteral("days")))
        return 1;
    return begins(tr("weeks", "after a number, as in +2w")) || begins(QStringLiteral("weeks")) ? 7 : 0;
}

int rankOf(const FindingFacts &facts)
{
    constexpr int absent = 5;
    const int severity = facts.severity ? static_cast<int>(*facts.severity) : absent;
    const int priority = facts.priority ? static_cast<int>(*facts.priority) : absent;
    return std::min(severity, priority);
}

auto orderIn(const FindingFacts &facts, QDate today)
{
    constexpr qint64 never = std::numeric_limits<qint64>::max();
    return std::tuple(callOf(facts, today), rankOf(facts), facts.due.isValid() ? facts.due.toJulianDay() : never);
}

qsizetype blockersIn(const StandupRound &round, QDate today)
{
    return std::ranges::count_if(
        round.items, [&](const FindingFactsPtr &facts) { return callOf(*facts, today) == StandupCall::Blocker; });
}

} // namespace

StandupCall callOf(const FindingFacts &facts, QDate today)
{
    if (facts.isBlockerRated())
        return StandupCall::Blocker;
    if (facts.evidence == Evidence::Contradicted)
        return StandupCall::Contradicted;
    if (facts.isLate(today))
        return StandupCall::Late;
    if (facts.due.isValid() && today.daysTo(facts.due) <= soonDays)
        return StandupCall::DueSoon;
    return StandupCall::Open;
}

QString wordFor(StandupCall call)
{
    switch (call) {
    case StandupCall::Blocker: return tr("Blocker");
    case StandupCall::Contradicted: return tr("Contradicted");
    case StandupCall::Late: return tr("Late");
    case StandupCall::DueSoon: return tr("Due this week");
    case StandupCall::Open: break;
    }
    return tr("Open");
}

QList<StandupRound> standupRounds(const QList<FindingFactsPtr> &facts, QDate today, StandupOrder order)
{
    QList<StandupRound> rounds;
    QHash<QString, qsizetype> known;
    for (const FindingFactsPtr &one : facts) {
        if (!one->isOpen() || one->misread)
            continue;
        const QString name = order == StandupOrder::ByOwner ? one->owner.trimmed() : one->systemName;
        const QString id = name.toCaseFolded();
        if (!known.contains(id)) {
            known.insert(id, rounds.size());
            rounds.append({name, {}});
        }
        rounds[known.value(id)].items.append(one);
    }
    for (StandupRound &round : rounds) {
        std::ranges::stable_sort(round.items, [&](const FindingFactsPtr &a, const FindingFactsPtr &b) {
            return orderIn(*a, today) < orderIn(*b, today);
        });
    }
    std::ranges::stable_sort(rounds, [&](const StandupRound &a, const StandupRound &b) {
        const auto key = [&](const StandupRound &round) {
            return std::tuple(round.name.isEmpty(), -blockersIn(round, today), -round.items.size());
        };
        const auto [one, other] = std::pair(key(a), key(b));
        return one != other ? one < other : a.name.localeAwareCompare(b.name) < 0;
    });
    return rounds;
}

QString StandupRecord::toText() const
{
    QList<qint64> ids;
    for (const ItemId id : contradicted)
        ids.append(id.value);
    std::ranges::sort(ids);
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    const QJsonObject object{{QStringLiteral("at"), at.toUTC().toString(Qt::ISODateWithMs)},
                             {QStringLiteral("contradicted"), list},
                             {QStringLiteral("sequence"), sequence}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

StandupRecord StandupRecord::fromText(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    StandupRecord record{QDateTime::fromString(object[QLatin1String("at")].toString(), Qt::ISODateWithMs),
                         {},
                         object[QLatin1String("sequence")].toInteger()};
    const QJsonArray ids = object[QLatin1String("contradicted")].toArray();
    for (const QJsonValue &id : ids)
        record.contradicted.insert(ItemId{id.toInteger()});
    return record;
}

SinceStandup sinceStandup(const QList<FindingFactsPtr> &facts, const QList<Event> &history, const StandupRecord &last,
                          QDate today)
{
    SinceStandup changes{.since = last.at};
    if (!last.at.isValid())
        return changes;
    QHash<ItemId, Event> first; // the first change of a status since then tells what it was
    QSet<ItemId> appeared;
    for (const Event &event : history) {
        if (event.sequence <= last.sequence)
            continue;
        if (event.kind == EventKind::Edited && event.field == Field::Status) {
            const auto known = first.constFind(event.item);
            if (known == first.cend() || event.sequence < known->sequence)
                first.insert(event.item, event);
        } else if (event.kind == EventKind::Appeared) {
            appeared.insert(event.item);
        } else if (event.kind == EventKind::Imported) {
            ++changes.imported;
        }
    }
    const QDate then = last.at.toLocalTime().date();
    for (const FindingFactsPtr &one : facts) {
        if (one->misread)
            continue;
        const auto change = first.constFind(one->item);
        if (change != first.cend()) {
            const auto was = fromId<Status>(change->from);
            const bool wasDone = was && isDone(*was);
            changes.done += !wasDone && isDone(one->status);
            changes.reopened += wasDone && !isDone(one->status);
        }
        changes.contradicted += one->evidence == Evidence::Contradicted && !last.contradicted.contains(one->item);
        changes.late += one->isLate(today) && one->due >= then;
        changes.stated += appeared.contains(one->item);
    }
    return changes;
}

QDate spokenDay(const QString &text, QDate today, const QLocale &locale)
{
    QString said = text.trimmed().toCaseFolded();
    for (QChar &letter : said) { // figures as other scripts write them
        if (letter.isDigit())
            letter = QChar(u'0' + letter.digitValue());
    }
    if (said.isEmpty())
        return {};
    if (said == tr("today").toCaseFolded() || said == QLatin1String("today"))
        return today;
    if (said == tr("tomorrow").toCaseFolded() || said == QLatin1String("tomorrow"))
        return today.addDays(1);
    static const QRegularExpression ahead(QStringLiteral("^\\+\\s*(\\d{1,3})\\s*(\\p{L}*)$"));
    if (const auto match = ahead.match(said); match.hasMatch()) {
        const int days = daysIn(match.capturedView(2));
        return days > 0 ? today.addDays(match.captured(1).toLongLong() * days) : QDate();
    }
    for (const QLocale &words : {locale, QLocale::c()}) {
        for (int day = 1; day <= 7; ++day) {
            const QString name = words.dayName(day, QLocale::LongFormat).toCaseFolded();
            QString brief = words.dayName(day, QLocale::ShortFormat).toCaseFolded();
            if (brief.endsWith(u'.'))
                brief.chop(1);
            if (said == brief || (said.size() >= 3 && name.startsWith(said)))
                return today.addDays((day - today.dayOfWeek() + 6) % 7 + 1);
        }
    }
    return {};
}

} // namespace shipworthy
