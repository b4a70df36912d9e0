#include "checks/ratelimit.h"

#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/structuredfield.h"
#include "checks/translation.h"

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

/// A rate limit as an answer states it; seconds.
struct RateLimit {
    std::optional<qint64> limit, remaining, reset, window;
    QString policy;
};

std::optional<qint64> wholeNumber(const RecordedHeaders &headers, QLatin1StringView name)
{
    const QStringList values = headerValues(headers, name);
    bool isNumber = false;
    const qint64 number =
        values.isEmpty() ? 0 : values.constFirst().section(u',', 0, 0).section(u';', 0, 0).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// RateLimit-Policy: "p";q=100;w=60 and RateLimit: "p";r=50;t=30. A malformed field says nothing.
void readDraft(const RecordedHeaders &headers, RateLimit &limit)
{
    const auto policy = joinedHeader(headers, "RateLimit-Policy"_L1);
    const auto policies = policy ? parseStructuredList(policy->toLatin1()) : std::nullopt;
    if (policies && !policies->isEmpty()) {
        limit.limit = integerParameter(policies->constFirst().parameters, "q");
        limit.window = integerParameter(policies->constFirst().parameters, "w");
    }
    const auto state = joinedHeader(headers, "RateLimit"_L1);
    const auto states = state ? parseStructuredList(state->toLatin1()) : std::nullopt;
    if (!states || states->isEmpty())
        return;
    limit.remaining = integerParameter(states->constFirst().parameters, "r");
    limit.reset = integerParameter(states->constFirst().parameters, "t");
    if (!states->constFirst().items.isEmpty()) {
        if (const auto *name = std::get_if<QByteArray>(&states->constFirst().items.constFirst().bare))
            limit.policy = QString::fromLatin1(*name);
    }
}

template <typename T> void keepFirst(std::optional<T> &kept, const std::optional<T> &other)
{
    if (!kept)
        kept = other;
}

RateLimit rateLimitOf(const Recorded &answer)
{
    RateLimit limit;
    readDraft(answer.headers, limit);
    for (const auto prefix : {"RateLimit-"_L1, "X-RateLimit-"_L1, "X-Rate-Limit-"_L1}) { // older drafts, then custom
        const auto named = [&](const char *what) {
            const QByteArray name = prefix.latin1() + QByteArray(what);
            return wholeNumber(answer.headers, QLatin1StringView(name));
        };
        keepFirst(limit.limit, named("Limit"));
        keepFirst(limit.remaining, named("Remaining"));
        keepFirst(limit.reset, named("Reset"));
    }
    // Retry-After wins over what else is said of the time to wait.
    if (const auto wait = wholeNumber(answer.headers, "Retry-After"_L1))
        limit.reset = wait;
    return limit;
}

/// "Sun, 06 Nov 1994 08:49:37 GMT": how far that is from when \a answer was asked for.
std::optional<qint64> secondsUntilDate(const Recorded &answer, QLatin1StringView header)
{
    const QStringList values = headerValues(answer.headers, header);
    QString text = values.value(0).trimmed();
    if (!text.endsWith(u"GMT"))
        return std::nullopt;
    text.replace(text.size() - 3, 3, u"+0000"_s);
    const QDateTime date = QDateTime::fromString(text, Qt::RFC2822Date);
    return date.isValid() && answer.at.isValid() ? std::optional(answer.at.secsTo(date)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::seconds> statedWait(const Recorded &answer)
{
    std::optional<qint64> wait = wholeNumber(answer.headers, "Retry-After"_L1);
    keepFirst(wait, secondsUntilDate(answer, "Retry-After"_L1));
    keepFirst(wait, rateLimitOf(answer).reset);
    constexpr qint64 longAgo = 1'000'000'000; // some state the moment as Unix time
    if (wait && *wait > longAgo && answer.at.isValid())
        *wait -= answer.at.toSecsSinceEpoch();
    return wait && *wait >= 0 ? std::optional(std::chrono::seconds(*wait)) : std::nullopt;
}

Sight lookAtRateLimit(const Recorded &answer, const QString &fact)
{
    const RateLimit limit = rateLimitOf(answer);
    const auto number = [](const std::optional<qint64> &value) {
        return value ? seen(double(*value)) : absent(tr("the answer does not state that of a rate limit"));
    };
    if (fact == u"limit")
        return number(limit.limit);
    if (fact == u"remaining")
        return number(limit.remaining);
    if (fact == u"reset")
        return number(limit.reset);
    if (fact == u"window")
        return number(limit.window);
    if (fact == u"policy")
        return limit.policy.isEmpty() ? absent(tr("the answer names no policy")) : seen(limit.policy);
    return std::unexpected(tr("a rate limit has no such fact; there are limit, remaining, reset, window and policy"));
}

} // namespace shipworthy::checks
