#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

ChosenPath loginPath(const Reading &reading, const ServiceFacts &facts)
{
    ServiceFacts own;
    learn(reading, own);
    return chosen(own.login.isEmpty() ? facts.login : own.login, "/auth/login"_L1);
}

ChosenPath logoutPath(const ServiceFacts &facts)
{
    if (!facts.logout.isEmpty())
        return {facts.logout, true};
    QString path = facts.login.isEmpty() ? u"/auth/login"_s : facts.login;
    path.truncate(path.lastIndexOf(u'/') + 1);
    return {path + u"logout"_s, false};
}

/// The name of the cookie that the finding's code sets.
QString cookieNameIn(const QString &code)
{
    static const QRegularExpression set(
        u"(?:set_?cookie|setCookie|res\\.cookie)\\s*\\(\\s*(?:[\\w.]+\\s*,\\s*)?(?:(?:key|name)\\s*=\\s*)?[\"']([\\w.-]+)[\"']"_s,
        QRegularExpression::CaseInsensitiveOption);
    return set.match(code).captured(1);
}

/// As the sentence names it, "cookie `berth_pass`", else as the finding's code sets it.
QString cookieNameIn(const Reading &reading)
{
    static const QRegularExpression named(u"cookies?\\s+`([\\w.-]+)`|`([\\w.-]+)`\\s+cookie"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(reading.statement().text);
    const QString name = match.captured(1) + match.captured(2);
    return name.isEmpty() || name == u"document.cookie" ? cookieNameIn(reading.statement().around) : name;
}

void addNameOfCookie(Draft &draft, const QString &name)
{
    if (name.isEmpty())
        draft.needs.append(needsText(u"session"_s, Words::tr("the name of the cookie")));
}

void addCookies(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isMoved = reading.role() == Role::Plan && reading.says("secure cookies"_L1) && reading.says("do"_L1);
    if (!reading.asks("secure cookies"_L1) && !isMoved)
        return;
    const ChosenPath path = loginPath(reading, facts);
    const QString stated = cookieNameIn(reading);
    const QString name = stated.isEmpty() ? u"session"_s : stated;
    Draft draft{.question = u"cookie"_s, .request = u"POST {H}"_s + path.path};
    draft.options = {u"send-body secret(login)"_s};
    static const QRegularExpression sameSite(u"samesite\\s*[=:]\\s*[\"']?(strict|lax|none)"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const auto wanted = sameSite.match(reading.text() + u'\n' + reading.statement().around);
    QString site = wanted.captured(1).toLower();
    if (!site.isEmpty())
        site[0] = site[0].toUpper();
    draft.lines = {u"cookie \"%1[HttpOnly]\" exists"_s.arg(name), u"cookie \"%1[Secure]\" exists"_s.arg(name),
                   site.isEmpty() ? u"cookie \"%1[SameSite]\" exists"_s.arg(name)
                                  : u"cookie \"%1[SameSite]\" == \"%2\""_s.arg(name, site)};
    draft.name = Words::tr("The cookie of a login is HttpOnly, Secure and SameSite");
    draft.reason = Words::tr("It asks for protected cookies; a login shows how they are set.");
    draft.needs = {needsSecret(u"login"_s, Words::tr("the body of a login with an account for tests"))};
    addNameOfCookie(draft, stated);
    draft.isIntrusive = true;
    draft.isVague = site.isEmpty() && stated.isEmpty();
    assume(draft, path);
    drafts.append(draft);
}

void addLogout(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (!reading.asks("logout"_L1) || !reading.says("clears"_L1))
        return;
    const ChosenPath path = logoutPath(facts);
    const QString stated = cookieNameIn(reading);
    const QString name = stated.isEmpty() ? u"session"_s : stated;
    Draft draft{.question = u"logout"_s, .request = u"POST {H}"_s + path.path};
    draft.options = {u"header \"Cookie\": secret(session)"_s};
    draft.lines = {u"any { cookie \"%1[Max-Age]\" toInt <= 0 ; cookie \"%1[Expires]\" daysAfterNow < 0 }"_s.arg(name)};
    draft.name = Words::tr("Logging out takes the cookie away");
    draft.reason = Words::tr("It asks that a logout clears cookies.");
    draft.needs = {needsSecret(u"session"_s, Words::tr("the cookies of a session for tests"))};
    addNameOfCookie(draft, stated);
    draft.isIntrusive = true;
    assume(draft, path);
    drafts.append(draft);
}

void addForgery(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("csrf"_L1))
        return;
    Draft draft{.question = u"csrf"_s, .request = u"POST {H}{POST_PATH}"_s};
    draft.options = {u"header \"Cookie\": secret(session)"_s};
    draft.lines = {u"any { status == 401 ; status == 403 }"_s};
    draft.name = Words::tr("A change without the token against forgery is refused");
    draft.reason = Words::tr("It asks for protection against forged requests: one without its token must fail.");
    draft.needs = {needsValue(u"POST_PATH"_s, Words::tr("the path of a change that a session may make")),
                   needsSecret(u"session"_s, Words::tr("the cookies of a session for tests"))};
    draft.isIntrusive = true;
    drafts.append(draft);
}

const char *const protectedPath = QT_TRANSLATE_NOOP("shipworthy::SuggestedCheck", "a path that wants a login");

void addForgedToken(const Reading &reading, Drafts &drafts)
{
    const bool isProtected =
        reading.says("forged token"_L1) &&
        (reading.asks("forged token"_L1) || (reading.role() == Role::Plan && reading.says("do"_L1)));
    if (!isProtected)
        return;
    Draft draft{.question = u"forged token"_s, .request = u"GET {H}{PROTECTED_PATH}"_s};
    // {"alg":"none"} and {"sub":"1"}, without a signature.
    draft.options = {u"header \"Authorization\": \"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.\""_s};
    draft.lines = {u"status == 401"_s};
    draft.name = Words::tr("A token without a valid signature is refused");
    draft.reason = Words::tr("It asks that signatures of tokens are verified: an unsigned one must be refused.");
    draft.needs = {needsValue(u"PROTECTED_PATH"_s, Words::tr(protectedPath))};
    drafts.append(draft);
}

void addWithoutLogin(const Reading &reading, Drafts &drafts)
{
    if (!reading.says("without login"_L1) || !reading.says("rejects"_L1))
        return;
    const bool isStep = reading.role() == Role::Plan && reading.says("do"_L1);
    if (!reading.asks("without login"_L1) && !isStep)
        return;
    Draft draft{.question = u"without login"_s, .request = u"GET {H}{PROTECTED_PATH}"_s};
    draft.lines = {reading.hasWord("401"_L1)   ? u"status == 401"_s
                   : reading.hasWord("403"_L1) ? u"status == 403"_s
                                               : u"any { status == 401 ; status == 403 }"_s};
    draft.name = Words::tr("Without a login there is no answer");
    draft.reason = Words::tr("It asks that calls without a login are rejected.");
    draft.needs = {needsValue(u"PROTECTED_PATH"_s, Words::tr(protectedPath))};
    drafts.append(draft);
}

void addOtherUser(const Reading &reading, Drafts &drafts)
{
    if (!reading.says("other user"_L1) || !reading.says("access"_L1) || reading.role() != Role::Criterion)
        return;
    Draft draft{.question = u"other user"_s, .request = u"GET {H}{PATH_OF_ANOTHER_USER}"_s};
    draft.options = {u"header \"Authorization\": secret(user)"_s};
    const bool isHidden = reading.statement().around.contains("404 not 403"_L1) || reading.hasWord("404"_L1);
    draft.lines = {isHidden ? u"status == 404"_s : u"any { status == 403 ; status == 404 }"_s};
    draft.name = Words::tr("Nobody reads what belongs to another user");
    draft.reason = Words::tr("It asks that users cannot reach each other's records.");
    draft.needs = {needsValue(u"PATH_OF_ANOTHER_USER"_s, Words::tr("the path of a record that the account for tests "
                                                                   "may not see")),
                   needsSecret(u"user"_s, Words::tr("the Authorization header of that account"))};
    drafts.append(draft);
}

void addRevoked(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("revoked token"_L1))
        return;
    Draft draft{.question = u"revoked token"_s, .request = u"GET {H}{PROTECTED_PATH}"_s};
    draft.options = {u"header \"Authorization\": secret(revoked-token)"_s};
    draft.lines = {u"status == 401"_s};
    draft.name = Words::tr("A revoked token is refused");
    draft.reason = Words::tr("It says that tokens can be revoked: one that was must be refused.");
    draft.needs = {
        needsValue(u"PROTECTED_PATH"_s, Words::tr(protectedPath)),
        needsSecret(u"revoked-token"_s, Words::tr("the Authorization header with a token that was revoked"))};
    drafts.append(draft);
}

void addKeys(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("jwks"_L1) &&
        !(reading.role() == Role::Plan && reading.says("jwks"_L1) && reading.hasWord("required"_L1)))
        return;
    Draft draft{.question = u"jwks"_s, .request = u"GET {ISSUER}/.well-known/jwks.json"_s};
    draft.lines = {u"status == 200"_s, u"jsonpath \"$.keys[*]\" count > 0"_s};
    draft.name = Words::tr("The identity provider publishes its keys");
    draft.reason = Words::tr("It asks for the address of the keys that tokens are verified with.");
    draft.needs = {needsValue(u"ISSUER"_s, Words::tr("the address of the identity provider"))};
    drafts.append(draft);
}

} // namespace

void addAccessDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    addCookies(reading, facts, drafts);
    addLogout(reading, facts, drafts);
    addForgery(reading, drafts);
    addForgedToken(reading, drafts);
    addWithoutLogin(reading, drafts);
    addOtherUser(reading, drafts);
    addRevoked(reading, drafts);
    addKeys(reading, drafts);
}

} // namespace shipworthy::suggestions
