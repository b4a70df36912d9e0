#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int largestBurst = 300; ///< more would be an attack, even where somebody agreed
constexpr int longestWindow = 60; ///< seconds: a limit of hours cannot be reached by one burst

/// The path that a limit is of; a plain GET where nothing says.
struct Limited {
    ChosenPath path;
    bool isPost = false;
};

Limited limitedPath(const Reading &reading, const ServiceFacts &facts)
{
    for (const QString &path : reading.paths()) {
        const bool isProbe = path == facts.health || path == facts.readiness;
        return {{path, true}, !isProbe};
    }
    if (reading.says("login"_L1) || reading.says("failed logins"_L1))
        return {chosen(facts.login, "/auth/login"_L1), true};
    return {chosen(facts.health, "/health"_L1), false};
}

/// One more than allowed: the last is refused, the one before is not.
Draft burst(const Limited &limited, int allowed)
{
    Draft draft{.question = u"rate limit "_s + limited.path.path};
    draft.request = (limited.isPost ? u"POST {H}"_s : u"GET {H}"_s) + limited.path.path;
    draft.options = {u"burst "_s + QString::number(allowed + 1)};
    if (limited.isPost)
        draft.options.append(u"send-body \"{}\""_s);
    draft.lines = {u"status nth %1 != 429"_s.arg(allowed - 1), u"status nth %1 == 429"_s.arg(allowed)};
    draft.name = Words::tr("Request %1 in a row is refused with 429").arg(allowed + 1);
    draft.reason = Words::tr("It states how many requests are allowed; one more than that shows whether it holds.");
    draft.isIntrusive = true;
    assume(draft, limited.path);
    return draft;
}

/// "Should see 429 errors after 120 requests": the figure stands beside the code.
std::optional<int> countBeside429(const Reading &reading)
{
    if (!reading.hasWord("429"_L1))
        return std::nullopt;
    static const QRegularExpression after(u"\\b(?:after|nach|après|después de|depois de|dopo|na)\\s+(\\d{1,4})\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = after.match(reading.text());
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

void addRateLimit(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isAbout = reading.isAbout("rate limit"_L1) || reading.hasWord("429"_L1);
    const bool isStated = reading.role() != Role::Endpoint && isAbout && !reading.says("limit headers"_L1);
    if (!isStated)
        return;
    Limited limited = limitedPath(reading, facts);
    if (const auto count = countBeside429(reading); count && *count > 1 && *count <= largestBurst) {
        drafts.append(burst(limited, *count));
        return;
    }
    for (const Allowance &allowance : reading.allowances()) {
        const bool isReachable = allowance.seconds <= longestWindow && allowance.count <= largestBurst;
        const bool isOfCode =
            reading.role() == Role::Code && reading.paths().isEmpty() && !reading.says("rate limit"_L1);
        if (!isReachable || isOfCode ||
            (allowance.seconds == 1 && reading.allowances().size() == 1 && allowance.count > 50))
            continue;
        drafts.append(burst(limited, allowance.count));
        return;
    }
    // One burst at one address proves nothing of several instances or of a restart.
    if (!reading.asks("rate limit"_L1) || !reading.allowances().isEmpty() || reading.says("several instances"_L1))
        return;
    Draft open{.question = u"rate limit "_s + limited.path.path, .isWhole = false};
    drafts.append(open);
}

/// "6th failed login returns 429 with Retry-After".
void addLockout(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (!reading.asks("failed logins"_L1))
        return;
    static const QRegularExpression ordinal(u"\\b(\\d{1,2})(?:st|nd|rd|th|\\.|e|º|ª|er|ème)\\s"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(u"\\b(?:after|nach|après|tras|após|dopo|na)\\s+(\\d{1,2})\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto nth = ordinal.match(reading.text());
    const auto behind = after.match(reading.text());
    if (!nth.hasMatch() && !behind.hasMatch())
        return;
    const int last = nth.hasMatch() ? nth.captured(1).toInt() - 1 : behind.captured(1).toInt();
    if (last < 1 || last > largestBurst)
        return;
    const ChosenPath path = chosen(facts.login, "/auth/login"_L1);
    Draft draft{.question = u"lockout "_s + path.path, .request = u"POST {H}"_s + path.path};
    draft.options = {u"burst "_s + QString::number(last + 1), u"send-body secret(wrong-login)"_s};
    const QString code = reading.hasWord("423"_L1) ? u"423"_s : reading.hasWord("403"_L1) ? u"403"_s : u"429"_s;
    draft.lines = {u"status nth %1 != %2"_s.arg(last - 1).arg(code), u"status nth %1 == %2"_s.arg(last).arg(code)};
    if (reading.says("retry after"_L1)) {
        // "lock account after 5 failures for 15 minutes", in the same finding.
        static const QRegularExpression minutes(u"\\bfor\\s+(\\d{1,3})\\s*min"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        const auto locked = minutes.match(reading.statement().around);
        const QString most = locked.hasMatch() ? QString::number(locked.captured(1).toInt() * 60) : u"3600"_s;
        draft.lines.append(u"header \"Retry-After\" nth %1 toInt <= %2"_s.arg(last).arg(most));
    }
    draft.name = Words::tr("Failed login %1 is refused with %2").arg(last + 1).arg(code);
    draft.reason = Words::tr("It states after how many failed logins an account is locked.");
    draft.needs = {
        needsSecret(u"wrong-login"_s, Words::tr("the body of a login with a wrong password, of an account for "
                                                "tests that may be locked"))};
    draft.isIntrusive = true;
    assume(draft, path);
    drafts.append(draft);
}

void addLimitHeaders(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isNamed =
        reading.asks("limit headers"_L1) || (reading.asks("rate limit"_L1) && reading.says("header"_L1));
    if (!isNamed || reading.says("retry after"_L1))
        return;
    const ChosenPath path = chosen(reading.paths().value(0, facts.health), "/health"_L1);
    Draft draft{.question = u"limit headers"_s, .request = u"GET {H}"_s + path.path};
    draft.lines = {u"any { header \"X-RateLimit-Remaining\" exists ; ratelimit \"remaining\" exists }"_s};
    draft.name = Words::tr("Answers say how many requests are left");
    draft.reason = Words::tr("It asks for the headers of a rate limit.");
    assume(draft, path);
    drafts.append(draft);
}

} // namespace

void addLimitDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint)
        return;
    const qsizetype before = drafts.size();
    if (reading.role() != Role::Code) {
        addLockout(reading, facts, drafts);
        addLimitHeaders(reading, facts, drafts);
    }
    if (drafts.size() == before)
        addRateLimit(reading, facts, drafts);
}

} // namespace shipworthy::suggestions
