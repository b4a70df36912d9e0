#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

Draft page(const QString &question)
{
    return {.question = question, .request = u"GET {H}/"_s};
}

void addCertificate(const Reading &reading, Drafts &drafts)
{
    if (!reading.says("certificate"_L1) ||
        !(reading.says("expiry"_L1) || reading.says("tls"_L1) || reading.says("https"_L1)))
        return;
    if (!reading.asks("certificate"_L1))
        return;
    const auto time = reading.amount("s"_L1);
    const bool isStated = time && time->unit == u"d";
    if (!isStated && !reading.says("expiry"_L1) && reading.role() != Role::Criterion)
        return;
    Draft draft = page(u"certificate"_s);
    const QString days = isStated ? QString::number(time->value) : u"14"_s;
    draft.lines = {u"certificate \"Expire-Date\" daysAfterNow >= "_s + days, u"tls \"verified\" == true"_s};
    draft.name = Words::tr("The certificate is valid for at least %1 days").arg(days);
    draft.reason = Words::tr("It speaks of the certificate's end; the whole chain is looked at.");
    if (!isStated)
        draft.assumptions = {Words::tr("It states no number of days; 14 are usual.")};
    drafts.append(draft);
}

void addHttps(const Reading &reading, Drafts &drafts)
{
    const bool isEncrypted = reading.asks("encrypted"_L1);
    const bool isHttps = reading.asks("https"_L1) && (reading.says("enforced"_L1) || reading.says("off"_L1));
    if ((!isEncrypted && !isHttps) || reading.says("inside"_L1) || reading.says("cookie"_L1))
        return;
    Draft draft = page(u"https"_s);
    draft.lines = {u"any { observatory \"redirection\" == \"redirection-to-https\" ; observatory \"redirection\" == "
                   "\"redirection-not-needed-no-http\" }"_s,
                   u"tls \"version\" >= \"1.2\""_s, u"tls \"verified\" == true"_s,
                   u"warn header \"Strict-Transport-Security\" exists"_s};
    draft.name = Words::tr("Plain HTTP leads to HTTPS at once, with TLS 1.2 or later");
    draft.reason =
        Words::tr("It asks that connections are encrypted: http:// must redirect to https:// on its first hop.");
    drafts.append(draft);
}

void addTlsVersion(const Reading &reading, Drafts &drafts)
{
    static const QRegularExpression version(u"\\bTLS\\s?v?(1\\.[23])"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = version.match(reading.text());
    if (!match.hasMatch() || !reading.asks("tls"_L1) || reading.says("inside"_L1))
        return;
    Draft draft = page(u"tls version"_s);
    draft.lines = {u"tls \"version\" >= \"%1\""_s.arg(match.captured(1)), u"tls \"verified\" == true"_s};
    draft.name = Words::tr("The connection uses TLS %1 or later").arg(match.captured(1));
    draft.reason = Words::tr("It states a version of TLS.");
    drafts.append(draft);
}

/// One header alone.
void addHeader(const Reading &reading, QLatin1StringView term, const QStringList &lines, const QString &name,
               Drafts &drafts)
{
    if (!reading.asks(term))
        return;
    Draft draft = page(u"header "_s + term);
    draft.lines = lines;
    draft.name = name;
    draft.reason = Words::tr("It asks for this security header.");
    drafts.append(draft);
}

void addSecurityHeaders(const Reading &reading, Drafts &drafts)
{
    if (reading.asks("security headers"_L1)) {
        Draft draft = page(u"security headers"_s);
        draft.lines = {u"header \"Content-Security-Policy\" exists"_s, u"header \"Strict-Transport-Security\" exists"_s,
                       u"header \"X-Content-Type-Options\" == \"nosniff\""_s,
                       u"any { header \"X-Frame-Options\" exists ; csp \"frame-ancestors\" exists }"_s,
                       u"warn observatory \"score\" >= 75"_s};
        draft.name = Words::tr("The usual security headers are there");
        draft.reason = Words::tr("It asks for security headers; these are the ones that every page should send.");
        drafts.append(draft);
        return;
    }
    addHeader(reading, "hsts"_L1,
              {u"observatory \"strict-transport-security\" == \"hsts-implemented-max-age-at-least-six-months\""_s},
              Words::tr("Strict-Transport-Security holds for six months at least"), drafts);
    if (reading.asks("csp"_L1) || reading.asks("inline scripts"_L1)) {
        Draft draft = page(u"csp"_s);
        draft.lines = {u"csp \"script-src\" exists"_s, u"csp \"script-src\" not contains \"'unsafe-inline'\""_s};
        draft.name = Words::tr("The content security policy lets no inline script run");
        draft.reason = Words::tr("It asks for a content security policy.");
        drafts.append(draft);
    }
    addHeader(reading, "frame options"_L1,
              {u"any { header \"X-Frame-Options\" exists ; csp \"frame-ancestors\" exists }"_s},
              Words::tr("Other sites cannot frame the page"), drafts);
    addHeader(reading, "nosniff"_L1, {u"header \"X-Content-Type-Options\" == \"nosniff\""_s},
              Words::tr("Browsers may not guess types of content"), drafts);
    addHeader(reading, "referrer policy"_L1, {u"header \"Referrer-Policy\" exists"_s},
              Words::tr("A referrer policy is sent"), drafts);
}

/// "Production domains whitelisted": the finding names them.
void addAllowed(const Reading &reading, Drafts &drafts)
{
    const Reading around(
        {.text = reading.statement().text + u' ' + reading.statement().around.left(20000), .lines = {}});
    Draft open = page(u"cors open"_s);
    const QString allowed = reading.statement().around.contains("credentials"_L1, Qt::CaseInsensitive)
                              ? u"allowed-with-credentials"_s
                              : QString();
    for (const QString &origin : around.origins()) {
        const QString host = origin.section(u"://"_s, 1).section(u':', 0, 0);
        if (!origin.startsWith("https:"_L1) || host == u"localhost" || !host.contains(u'.') || open.lines.size() >= 8)
            continue;
        const QString line = allowed.isEmpty() ? u"cors \"%1\" != \"restricted\""_s.arg(origin)
                                               : u"cors \"%1\" == \"%2\""_s.arg(origin, allowed);
        if (!open.lines.contains(line))
            open.lines.append(line);
    }
    if (open.lines.isEmpty()) {
        open.lines = {u"cors \"https://app.example\" != \"restricted\""_s};
        open.needs = {needsText(u"https://app.example"_s, Words::tr("the origin that is to be allowed"))};
    }
    open.name = Words::tr("Pages of the service's own origins are let in");
    open.reason = Words::tr("It names origins that must be allowed.");
    drafts.append(open);
}

/// A foreign page gets nothing; said where CORS is named together with what is wrong or wanted.
void addCors(const Reading &reading, Drafts &drafts)
{
    if (!reading.isAbout("cors"_L1))
        return;
    const bool isAboutOrigins = reading.says("origins"_L1) || reading.says("off"_L1);
    // "Only https://app.example may call the API."
    const bool namesOrigin = reading.role() == Role::Criterion && !reading.origins().isEmpty();
    const bool isOpen = reading.says("allowed origins"_L1) || reading.says("may call"_L1) || namesOrigin;
    if (reading.asks("may call"_L1))
        addAllowed(reading, drafts);
    const bool asks = reading.asks("cors"_L1) || (!reading.says("cors"_L1) && reading.asks("allowed origins"_L1));
    if (!namesOrigin && (!asks || !isAboutOrigins))
        return;
    Draft closed = page(u"cors closed"_s);
    closed.lines = {u"cors \"https://evil.example\" == \"restricted\""_s};
    closed.name = Words::tr("Pages of other origins get nothing");
    closed.reason =
        Words::tr("It restricts origins; three requests from a foreign one show whether it may read answers.");
    drafts.append(closed);
    if (isOpen)
        addAllowed(reading, drafts);
}

} // namespace

void addTransportDrafts(const Reading &reading, const ServiceFacts &, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    addCertificate(reading, drafts);
    addHttps(reading, drafts);
    addTlsVersion(reading, drafts);
    addSecurityHeaders(reading, drafts);
    addCors(reading, drafts);
}

} // namespace shipworthy::suggestions
