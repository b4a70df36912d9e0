#include "checks/csp.h"
#include "checks/headers.h"
#include "checks/htmltags.h"
#include "checks/observatorytests.h"

#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array broad{"ftp:"_L1,     "http:"_L1,      "https:"_L1,    "*"_L1,
                           "http://*"_L1, "http://*.*"_L1, "https://*"_L1, "https://*.*"_L1};

bool isBroad(const QString &source)
{
    return std::ranges::any_of(broad, [&source](QLatin1StringView one) { return source == one; });
}
bool isUnsafe(const QString &source)
{
    return isBroad(source) || source == u"'unsafe-inline'" || source == u"data:";
}
bool isInsecureScheme(const QString &source)
{
    return source.startsWith("http:"_L1) || source.startsWith("ftp:"_L1);
}
bool hasNonceOrHash(const QStringList &sources)
{
    return std::ranges::any_of(sources, [](const QString &source) {
        return source.startsWith("'sha256-"_L1) || source.startsWith("'sha384-"_L1) ||
               source.startsWith("'sha512-"_L1) || source.startsWith("'nonce-"_L1);
    });
}

/// The sources of a directive, with what browsers leave out: 'unsafe-inline' beside a nonce or hash.
QStringList effective(const ContentPolicy &policy, const QString &directive)
{
    QStringList sources = policy.sourcesOf(directive).value_or(QStringList{u"*"_s});
    if (hasNonceOrHash(sources))
        sources.removeAll(u"'unsafe-inline'"_s);
    return sources;
}

/// With 'strict-dynamic' and a nonce schemes and 'self' mean nothing.
void applyStrictDynamic(QStringList &scripts)
{
    scripts.removeIf([](const QString &source) {
        return source == u"'self'" || source == u"'unsafe-inline'" ||
               std::ranges::any_of(broad, [&source](QLatin1StringView one) { return source.startsWith(one); });
    });
}

QString judgePolicy(const ContentPolicy &policy, bool isHttps)
{
    QStringList scripts = effective(policy, u"script-src"_s);
    const QStringList styles = effective(policy, u"style-src"_s);
    const QStringList objects = policy.sourcesOf(u"object-src"_s).value_or(QStringList{u"*"_s});
    if (scripts.contains(u"'strict-dynamic'"_s)) {
        if (!hasNonceOrHash(scripts))
            return u"csp-header-invalid"_s;
        applyStrictDynamic(scripts);
    }
    if (std::ranges::any_of(scripts, isUnsafe) || std::ranges::any_of(objects, isBroad))
        return u"csp-implemented-with-unsafe-inline"_s;
    QStringList active = scripts;
    for (auto it = policy.directives.begin(); it != policy.directives.end(); ++it) {
        if (it.key() != u"img-src" && it.key() != u"media-src" && it.key() != u"script-src")
            active += *it;
    }
    if (isHttps && std::ranges::any_of(active, isInsecureScheme))
        return u"csp-implemented-with-insecure-scheme"_s;
    if (scripts.contains(u"'unsafe-eval'"_s) || styles.contains(u"'unsafe-eval'"_s))
        return u"csp-implemented-with-unsafe-eval"_s;
    const QStringList passive = policy.sourcesOf(u"img-src"_s).value_or(QStringList()) +
                                policy.sourcesOf(u"media-src"_s).value_or(QStringList());
    if (isHttps && std::ranges::any_of(passive, isInsecureScheme))
        return u"csp-implemented-with-insecure-scheme-in-passive-content-only"_s;
    if (std::ranges::any_of(styles, isUnsafe))
        return u"csp-implemented-with-unsafe-inline-in-style-src-only"_s;
    return policy.directives.value(u"default-src"_s) == QStringList{u"'none'"_s}
             ? u"csp-implemented-with-no-unsafe-default-src-none"_s
             : u"csp-implemented-with-no-unsafe"_s;
}

/// What a page's policies are without the directives that only a header may hold.
bool hasDirectives(const Recorded &answer)
{
    const QStringList headers = headerPolicies(answer);
    if (const auto policy = readPolicies(headers); !headers.isEmpty() && policy && !policy->directives.isEmpty())
        return true;
    const QStringList page = pagePolicies(answer);
    auto policy = page.isEmpty() ? std::nullopt : readPolicies(page);
    if (!policy)
        return false;
    for (const QString &directive : {u"frame-ancestors"_s, u"report-uri"_s, u"sandbox"_s})
        policy->directives.remove(directive);
    return !policy->directives.isEmpty();
}

/// The part of a host that one owner has, by its labels: "b.example" of "a.b.example".
QString ownedPart(const QString &host)
{
    const QStringList labels = host.split(u'.', Qt::SkipEmptyParts);
    const bool isAddress = std::ranges::all_of(host, [](QChar c) { return c.isDigit() || c == u'.' || c == u':'; });
    if (isAddress || labels.size() < 2)
        return {};
    const bool isCountrys =
        labels.constLast().size() == 2 && labels.size() > 2 && labels[labels.size() - 2].size() <= 3;
    return labels.mid(labels.size() - (isCountrys ? 3 : 2)).join(u'.');
}

constexpr std::array integrityOrder{"sri-implemented-and-all-scripts-loaded-securely"_L1,
                                    "sri-implemented-and-external-scripts-loaded-securely"_L1,
                                    "sri-implemented-but-external-scripts-not-loaded-securely"_L1,
                                    "sri-not-implemented-but-external-scripts-loaded-securely"_L1,
                                    "sri-not-implemented-and-external-scripts-not-loaded-securely"_L1};

/// What the scripts of a page are like; the worst counts.
class IntegrityJudge {
public:
    explicit IntegrityJudge(const QUrl &page)
        : m_page(page)
    {
    }

    void add(const HtmlTag &script)
    {
        const QString source = script.attribute(u"src").value_or(QString());
        if (source.isEmpty())
            return;
        const bool hasIntegrity = !script.attribute(u"integrity").value_or(QString()).isEmpty();
        const bool isWithoutScheme = source.startsWith("//"_L1) && source.size() > 2 && source[2] != u'/';
        const bool isFull = source.startsWith("http://"_L1) || source.startsWith("https://"_L1);
        const bool isRelative = !isWithoutScheme && !isFull;
        const bool isOwn = isRelative || (isFull && ownedPart(QUrl(source).host()) == ownedPart(m_page.host()));
        const bool isSecure = source.startsWith("https://"_L1) || (isRelative && m_page.scheme() == u"https");
        if (isOwn) {
            if (hasIntegrity && isSecure && m_result.isEmpty())
                m_result = integrityOrder[0];
            return;
        }
        m_hasForeign = true;
        if (hasIntegrity && !isSecure)
            note(integrityOrder[2]);
        else if (!hasIntegrity)
            note(isSecure ? integrityOrder[3] : integrityOrder[4]);
    }

    [[nodiscard]] QString result() const
    {
        if (!m_result.isEmpty())
            return m_result;
        return m_hasForeign ? u"sri-implemented-and-external-scripts-loaded-securely"_s
                            : u"sri-not-implemented-but-all-scripts-loaded-from-secure-origin"_s;
    }

private:
    void note(QLatin1StringView result)
    {
        const auto rank = [](QLatin1StringView one) {
            return std::ranges::find(integrityOrder, one) - integrityOrder.begin();
        };
        if (m_result.isEmpty() || rank(result) > rank(m_result))
            m_result = result;
    }

    QUrl m_page;
    QLatin1StringView m_result;
    bool m_hasForeign = false;
};

} // namespace

QString cspResult(const Recorded &answer)
{
    const auto policy = readPolicies(headerPolicies(answer) + pagePolicies(answer));
    if (!policy)
        return u"csp-header-invalid"_s;
    if (!hasDirectives(answer))
        return headerValues(answer.headers, "Content-Security-Policy-Report-Only"_L1).isEmpty()
                 ? u"csp-not-implemented"_s
                 : u"csp-not-implemented-but-reporting-enabled"_s;
    const QString result = judgePolicy(*policy, answer.finalUrl.scheme() == u"https");
    static const QStringList passing{u"csp-implemented-with-no-unsafe"_s,
                                     u"csp-implemented-with-no-unsafe-default-src-none"_s,
                                     u"csp-implemented-with-unsafe-inline-in-style-src-only"_s,
                                     u"csp-implemented-with-insecure-scheme-in-passive-content-only"_s};
    return policy->hasDuplicates && passing.contains(result) ? u"csp-implemented-but-duplicate-directives"_s : result;
}

QString integrityResult(const Recorded &answer)
{
    const QString type = mediaType(answer.headers);
    if (!type.isEmpty() && type != u"text/html" && type != u"application/xhtml+xml")
        return u"sri-not-implemented-response-not-html"_s;
    const QList<HtmlTag> scripts = htmlTags(bodyText(answer), {u"script"_s});
    if (scripts.isEmpty())
        return u"sri-not-implemented-but-no-scripts-loaded"_s;
    IntegrityJudge judge(answer.finalUrl);
    for (const HtmlTag &script : scripts)
        judge.add(script);
    return judge.result();
}

} // namespace shipworthy::checks
