#include "checks/cookie.h"
#include "checks/csp.h"
#include "checks/headers.h"
#include "checks/htmltags.h"
#include "checks/observatorytests.h"
#include "checks/structuredfield.h"

#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 sixMonths = 15'552'000;

std::optional<QString> firstHeader(const Recorded &answer, QLatin1StringView name)
{
    const QStringList values = headerValues(answer.headers, name);
    return values.isEmpty() || values.constFirst().isEmpty() ? std::nullopt : std::optional(values.constFirst());
}

/// The token of a structured item, as browsers read these two headers; nothing for any other kind of value.
std::optional<QString> tokenOf(const QString &header)
{
    const auto item = parseStructuredItem(header.toUtf8());
    const auto *token = item ? std::get_if<StructuredToken>(&item->bare) : nullptr;
    return token ? std::optional(QString::fromUtf8(token->text)) : std::nullopt;
}

/// What a header with a token says, by a list of those that are good.
QString tokenResult(const Recorded &answer, QLatin1StringView header, const QString &prefix, const QStringList &known)
{
    const auto value = joinedHeader(answer.headers, header);
    if (!value)
        return prefix + "-not-implemented"_L1;
    const auto token = tokenOf(*value);
    return token && known.contains(*token) ? prefix + "-implemented-with-"_L1 + *token : prefix + "-header-invalid"_L1;
}

/// Keeps the worst of the results that were found, in the order of badness that the Observatory has for cookies.
class WorstCookieResult {
public:
    void note(QLatin1StringView result)
    {
        static constexpr std::array order{"cookies-without-secure-flag-but-protected-by-hsts"_L1,
                                          "cookies-without-secure-flag"_L1,
                                          "cookies-session-without-secure-flag-but-protected-by-hsts"_L1,
                                          "cookies-samesite-flag-invalid"_L1,
                                          "cookies-anticsrf-without-samesite-flag"_L1,
                                          "cookies-session-without-httponly-flag"_L1,
                                          "cookies-session-without-secure-flag"_L1};
        const auto rank = [](QLatin1StringView one) { return std::ranges::find(order, one) - order.begin(); };
        if (m_worst.isEmpty() || rank(result) > rank(m_worst))
            m_worst = result;
    }
    [[nodiscard]] QLatin1StringView worst() const { return m_worst; }

private:
    QLatin1StringView m_worst;
};

void judgeCookie(const Cookie &cookie, bool hasHsts, WorstCookieResult &result)
{
    const QByteArray name = cookie.name.toLower();
    const bool isSession = name.contains("login") || name.contains("sess");
    if (!cookie.isSecure) {
        if (cookie.sameSite == "None")
            result.note("cookies-samesite-flag-invalid"_L1);
        result.note(hasHsts ? "cookies-without-secure-flag-but-protected-by-hsts"_L1
                            : "cookies-without-secure-flag"_L1);
        if (isSession)
            result.note(hasHsts ? "cookies-session-without-secure-flag-but-protected-by-hsts"_L1
                                : "cookies-session-without-secure-flag"_L1);
    }
    if (name.contains("csrf") && !cookie.sameSite)
        result.note("cookies-anticsrf-without-samesite-flag"_L1);
    if (isSession && !cookie.isHttpOnly)
        result.note("cookies-session-without-httponly-flag"_L1);
}

bool isKnownSameSite(const QByteArray &value)
{
    return value == "Strict" || value == "Lax" || value == "None";
}

} // namespace

QString hstsResult(const Recorded &answer)
{
    if (answer.finalUrl.scheme() != u"https")
        return u"hsts-not-implemented-no-https"_s;
    if (answer.tls && !answer.tls->isVerified)
        return u"hsts-invalid-cert"_s;
    const auto header = firstHeader(answer, "Strict-Transport-Security"_L1);
    if (!header)
        return u"hsts-not-implemented"_s;
    std::optional<qint64> age;
    for (const QString &part : header->left(1024).split(u';')) {
        const QString parameter = part.trimmed().toLower();
        if (!parameter.startsWith("max-age="_L1))
            continue;
        const QString digits = parameter.mid(8).trimmed();
        qsizetype count = 0;
        while (count < digits.size() && count < 15 && digits[count] >= u'0' && digits[count] <= u'9')
            ++count;
        if (count > 0)
            age = digits.left(count).toLongLong();
    }
    if (!age || header->contains(u','))
        return u"hsts-header-invalid"_s;
    return *age < sixMonths ? u"hsts-implemented-max-age-less-than-six-months"_s
                            : u"hsts-implemented-max-age-at-least-six-months"_s;
}

QString cookiesResult(const Recorded &answer)
{
    const bool hasHsts = hstsResult(answer) == u"hsts-implemented-max-age-at-least-six-months";
    WorstCookieResult result;
    RecordedHeaders headers;
    for (const RecordedHop &hop : answer.hops)
        headers += hop.headers;
    headers += answer.headers;
    bool hasCookies = false;
    bool allSameSite = true;
    for (const RecordedHeader &header : headers) {
        const bool isCookie = header.name.compare("set-cookie", Qt::CaseInsensitive) == 0;
        const auto cookie = isCookie ? parseSetCookie(header.value) : std::nullopt;
        if (!cookie || cookie->name == "heroku-session-affinity")
            continue;
        hasCookies = true;
        Cookie judged = *cookie;
        if (judged.sameSite && !isKnownSameSite(*judged.sameSite)) {
            result.note("cookies-samesite-flag-invalid"_L1);
            judged.sameSite.reset();
        }
        allSameSite = allSameSite && judged.sameSite;
        judgeCookie(judged, hasHsts, result);
    }
    if (!hasCookies)
        return u"cookies-not-found"_s;
    if (!result.worst().isEmpty())
        return result.worst();
    return allSameSite ? u"cookies-secure-with-httponly-sessions-and-samesite"_s
                       : u"cookies-secure-with-httponly-sessions"_s;
}

QString frameResult(const Recorded &answer)
{
    const auto policy = readPolicies(headerPolicies(answer) + pagePolicies(answer));
    if (policy && policy->directives.contains(u"frame-ancestors"_s))
        return u"x-frame-options-implemented-via-csp"_s;
    const auto header = firstHeader(answer, "X-Frame-Options"_L1);
    if (!header)
        return u"x-frame-options-not-implemented"_s;
    const QString value = header->toLower();
    if (value == u"deny" || value == u"sameorigin")
        return u"x-frame-options-sameorigin-or-deny"_s;
    return value.startsWith("allow-from"_L1) ? u"x-frame-options-allow-from-origin"_s
                                             : u"x-frame-options-header-invalid"_s;
}

QString contentTypeResult(const Recorded &answer)
{
    const auto header = firstHeader(answer, "X-Content-Type-Options"_L1);
    if (!header)
        return u"x-content-type-options-not-implemented"_s;
    return header->toLower() == u"nosniff" ? u"x-content-type-options-nosniff"_s
                                           : u"x-content-type-options-header-invalid"_s;
}

QString referrerResult(const Recorded &answer)
{
    static const QStringList good{u"no-referrer"_s, u"same-origin"_s, u"strict-origin"_s,
                                  u"strict-origin-when-cross-origin"_s};
    static const QStringList bad{u"origin"_s, u"origin-when-cross-origin"_s, u"unsafe-url"_s,
                                 u"no-referrer-when-downgrade"_s};
    QStringList values = headerValues(answer.headers, "Referrer-Policy"_L1);
    QString meta;
    for (const HtmlTag &tag : htmlTags(bodyText(answer), {u"meta"_s})) {
        const QString name = tag.attribute(u"name").value_or(QString()).trimmed();
        if (name.compare("referrer"_L1, Qt::CaseInsensitive) == 0 &&
            !tag.attribute(u"content").value_or(QString()).isEmpty())
            meta = *tag.attribute(u"content");
    }
    if (!meta.isEmpty())
        values += meta;
    if (values.isEmpty())
        return u"referrer-policy-not-implemented"_s;
    QString policy; // the last one that is known counts
    for (const QString &value : values.join(u',').split(u',')) {
        const QString word = value.trimmed().toLower();
        if (good.contains(word) || bad.contains(word))
            policy = word;
    }
    if (policy.isEmpty())
        return u"referrer-policy-header-invalid"_s;
    return good.contains(policy) ? u"referrer-policy-private"_s : u"referrer-policy-unsafe"_s;
}

QString resourcePolicyResult(const Recorded &answer)
{
    const auto header = joinedHeader(answer.headers, "Cross-Origin-Resource-Policy"_L1);
    if (!header)
        return u"corp-not-implemented"_s;
    const QString value = header->trimmed().toLower();
    if (value == u"same-site" || value == u"same-origin" || value == u"cross-origin")
        return u"corp-implemented-with-"_s + value;
    return u"corp-header-invalid"_s;
}

QString embedderResult(const Recorded &answer)
{
    return tokenResult(answer, "Cross-Origin-Embedder-Policy"_L1, u"coep"_s,
                       {u"require-corp"_s, u"credentialless"_s, u"unsafe-none"_s});
}

QString openerResult(const Recorded &answer)
{
    return tokenResult(answer, "Cross-Origin-Opener-Policy"_L1, u"coop"_s,
                       {u"same-origin"_s, u"same-origin-allow-popups"_s, u"noopener-allow-popups"_s, u"unsafe-none"_s});
}

QString sharingResult(const Recorded &answer, const QString &origin)
{
    const auto header = firstHeader(answer, "Access-Control-Allow-Origin"_L1);
    if (!header)
        return u"cross-origin-resource-sharing-not-implemented"_s;
    if (*header == u"*")
        return u"cross-origin-resource-sharing-implemented-with-public-access"_s;
    const auto credentials = firstHeader(answer, "Access-Control-Allow-Credentials"_L1);
    if (*header == origin && credentials && credentials->toLower() == u"true")
        return u"cross-origin-resource-sharing-implemented-with-universal-access"_s;
    return u"cross-origin-resource-sharing-implemented-with-restricted-access"_s;
}

QString redirectionResult(const Recorded &plainHttp)
{
    if (plainHttp.arrival != Arrival::Answered)
        return plainHttp.tls && !plainHttp.tls->isVerified ? u"redirection-invalid-cert"_s
                                                           : u"redirection-not-needed-no-http"_s;
    QList<QUrl> route;
    for (const RecordedHop &hop : plainHttp.hops)
        route.append(hop.url);
    route.append(plainHttp.finalUrl);
    if (route.size() == 1)
        return u"redirection-missing"_s;
    if (route.constLast().scheme() != u"https")
        return u"redirection-not-to-https"_s;
    if (route[1].scheme() == u"http")
        return u"redirection-not-to-https-on-initial-redirection"_s;
    if (route[0].scheme() == u"http" && route[0].host() != route[1].host())
        return u"redirection-off-host-from-http"_s;
    return u"redirection-to-https"_s;
}

} // namespace shipworthy::checks
