#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int largestBurst = 300; ///< more would be an attack, even where somebody agreed
constexpr int mostASecond = 50;   ///< requests go out one after another: more cannot be reached

/// The path that a limit is of; a plain GET where nothing says.
struct Limited {
    ChosenPath path;
    bool isPost = false;
    bool isUnknown = false; ///< it is of one thing, and no document says where that lies
};

/// "Rate limit for registrations", "chat endpoint limited to …": of one thing only.
bool isOfOneThing(const QString &text)
{
    static const QRegularExpression one(
        u"\\b(?:for|on|para|em|für|auf|pour|sur|voor|op)\\s+(?!(?:all|any|every|each|the|api|apis|public|tod[oa]s?|os|"
        u"las|los|"
        "alle[nr]?|tous|toutes|production)\\b)\\p{L}|\\b(?!(?:all|any|every|each|per|the|api|public|same)\\b)\\p{L}+\\s+endpoint\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(one);
}

Limited limitedPath(const Reading &reading, const ServiceFacts &facts)
{
    if (!reading.paths().isEmpty()) {
        const QString &path = reading.paths().constFirst();
        return {{path, true}, path != facts.health && path != facts.readiness};
    }
    if (reading.says("login"_L1) || reading.says("failed logins"_L1))
        return {chosen(facts.login, "/auth/login"_L1), true};
    if (!reading.allowances().isEmpty() && isOfOneThing(reading.text()))
        return {{u"{LIMITED_PATH}"_s, true}, true, true};
    return {chosen(facts.health, "/health"_L1)};
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
    if (limited.isUnknown)
        draft.needs = {needsValue(u"LIMITED_PATH"_s, Words::tr("the path that the limit is of"))};
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
    const Limited limited = limitedPath(reading, facts);
    if (const auto count = countBeside429(reading); count && *count > 1 && *count <= largestBurst) {
        drafts.append(burst(limited, *count));
        return;
    }
    for (const Allowance &allowance : reading.allowances()) {
        const bool isOfCode =
            reading.role() == Role::Code && reading.paths().isEmpty() && !reading.says("rate limit"_L1);
        if (isOfCode || allowance.count > (allowance.seconds == 1 ? mostASecond : largestBurst))
            continue;
        Draft draft = burst(limited, allowance.count);
        if (reading.says("retry after"_L1))
            draft.lines.append(u"header \"Retry-After\" nth %1 exists"_s.arg(allowance.count));
        if (limited.isUnknown) // two things with the same figure are two questions
            draft.question += reading.text();
        drafts.append(draft);
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
