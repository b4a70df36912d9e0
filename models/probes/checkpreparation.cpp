#include "probes/checkpreparation.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestCovered = 4; // a shorter secret is found in any answer
constexpr qsizetype shortestValue = 8;   // "active=true" hides no "true"

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::CheckEngine)
};

using Problem = std::optional<QString>;

/// What the plan asks for and nobody can or may do.
Problem whyNotSent(const checks::ProbePlan &plan, const CheckSurroundings &surroundings)
{
    if (plan.isBurst && plan.samples > 1 && !surroundings.allowsBursts)
        return Words::tr("a burst of %n request(s) is sent only where that is allowed", nullptr, plan.samples);
    return std::nullopt;
}

std::expected<QUrl, QString> addressOf(const QString &written, const QHash<QString, QString> &values)
{
    static const QRegularExpression place(u"\\{(\\w+)\\}"_s);
    QString address;
    qsizetype from = 0;
    for (auto matches = place.globalMatch(written); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            return std::unexpected(Words::tr("nothing says what %1 stands for").arg(match.captured(0)));
        address += QStringView(written).mid(from, match.capturedStart() - from);
        address += *value;
        from = match.capturedEnd();
    }
    address += QStringView(written).mid(from);
    return QUrl(address, QUrl::StrictMode);
}

bool isToken(const QByteArray &name)
{
    static const QByteArray signs = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || signs.contains(c);
    });
}

bool hasControls(const QByteArray &value)
{
    return std::ranges::any_of(value, [](char c) { return (c >= 0 && c < ' ' && c != '\t') || c == 127; });
}

std::expected<QByteArray, QString> secretOf(const QString &name, const FoundSecrets &secrets)
{
    const SecretAnswer secret = secrets.value(name, std::unexpected(QString()));
    if (!secret)
        return std::unexpected(Words::tr("the secret “%1” is not known: %2").arg(name, secret.error()));
    return *secret;
}

/// "Bearer abc" comes back as "abc" as well, and "session=abc" of a cookie likewise.
void hide(const QByteArray &secret, QList<QByteArray> &hidden)
{
    const auto add = [&hidden](const QByteArray &part, qsizetype shortest) {
        if (part.size() >= shortest && !hidden.contains(part))
            hidden.append(part);
    };
    add(secret, shortestCovered);
    for (const QByteArray &part : secret.split(' ')) {
        add(part, shortestCovered);
        const qsizetype sign = part.indexOf('=');
        if (sign > 0)
            add(part.sliced(sign + 1).split(';').constFirst(), shortestValue);
    }
}

/// The text to send, noting what of it must not be shown.
std::expected<QByteArray, QString> textOf(const checks::PlannedHeader &planned, const FoundSecrets &secrets,
                                          QList<QByteArray> &hidden)
{
    if (planned.secret.isEmpty())
        return planned.value.toUtf8();
    const auto secret = secretOf(planned.secret, secrets);
    if (!secret)
        return secret;
    if (secret->size() < shortestCovered)
        return std::unexpected(Words::tr("the secret “%1” is too short to be kept from reports").arg(planned.secret));
    hide(*secret, hidden);
    return *secret;
}

/// What shows who asks is kept as a secret of the identity's name: lines such as "Cookie: session=…", or what follows
/// "Authorization:" alone. A header that the check itself sends goes before.
Problem addIdentity(const checks::ProbePlan &plan, const FoundSecrets &secrets, CheckRequest &request)
{
    if (plan.identity.isEmpty())
        return std::nullopt;
    const auto kept = textOf({.name = {}, .value = {}, .secret = plan.identity}, secrets, request.secrets);
    if (!kept)
        return kept.error();
    const auto own = request.headers;
    for (const QByteArray &whole : kept->split('\n')) {
        const QByteArray line = whole.trimmed();
        const qsizetype colon = line.indexOf(": ");
        const bool isHeader = colon > 0 && isToken(line.first(colon));
        const QByteArray name = isHeader ? line.first(colon) : QByteArray("Authorization");
        const QByteArray value = isHeader ? line.sliced(colon + 2).trimmed() : line;
        if (line.isEmpty())
            continue;
        if (hasControls(value))
            return Words::tr("what is kept as “%1” cannot be sent in headers").arg(plan.identity);
        hide(value, request.secrets);
        if (std::ranges::none_of(
                own, [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; }))
            request.headers.emplaceBack(name, value);
    }
    return std::nullopt;
}

Problem addHeaders(const checks::ProbePlan &plan, const FoundSecrets &secrets, CheckRequest &request)
{
    for (const checks::PlannedHeader &planned : plan.headers) {
        const QByteArray name = planned.name.toUtf8();
        const auto value = textOf(planned, secrets, request.secrets);
        if (!value)
            return value.error();
        if (!isToken(name) || hasControls(*value))
            return Words::tr("the header “%1” cannot be sent like that").arg(planned.name);
        request.headers.emplaceBack(name, *value);
    }
    if (const auto why = addIdentity(plan, secrets, request))
        return why;
    if (!plan.hasBody)
        return std::nullopt;
    const auto body = textOf(plan.body, secrets, request.secrets);
    if (!body)
        return body.error();
    request.body = *body;
    return std::nullopt;
}

QSslKey keyIn(const QByteArray &pem)
{
    for (const auto algorithm : {QSsl::Rsa, QSsl::Ec}) {
        if (const QSslKey key(pem, algorithm); !key.isNull())
            return key;
    }
    return {};
}

Problem addCertificates(const checks::ProbePlan &plan, const FoundSecrets &secrets, CheckRequest &request)
{
    if (!plan.clientCertificate.isEmpty()) {
        const auto pem = secretOf(plan.clientCertificate, secrets);
        if (!pem)
            return pem.error();
        const ClientCertificate certificate{QSslCertificate::fromData(*pem), keyIn(*pem)};
        if (certificate.chain.isEmpty())
            return Words::tr("what is kept as “%1” holds no certificate in PEM").arg(plan.clientCertificate);
        if (certificate.key.isNull())
            return Words::tr("what is kept as “%1” holds no RSA or EC key in PEM without a password")
                .arg(plan.clientCertificate);
        request.certificate = certificate;
    }
    if (!plan.authority.isEmpty()) {
        const auto pem = secretOf(plan.authority, secrets);
        if (!pem)
            return pem.error();
        request.authorities = QSslCertificate::fromData(*pem);
        if (request.authorities.isEmpty())
            return Words::tr("what is kept as “%1” holds no certificate in PEM").arg(plan.authority);
    }
    return std::nullopt;
}

Problem addProxy(const checks::ProbePlan &plan, const CheckSurroundings &surroundings, CheckRequest &request)
{
    request.proxies = surroundings.proxies;
    if (plan.proxy.isEmpty())
        return std::nullopt;
    const ProxyChoice stated = statedProxy(plan.proxy);
    if (!stated)
        return stated.error();
    request.proxies = [stated](const QUrl &) { return stated; };
    return std::nullopt;
}

/// See CheckRequest. A service may hold who asks and how against a connection, not a request: log-ins of some kinds,
/// cookies, limits of rates.
bool mayShareConnection(const checks::ProbePlan &plan, const CheckRequest &request)
{
    static const QByteArrayList telling{"authorization", "cookie", "connection", "upgrade", "expect", "te"};
    const bool tells = std::ranges::any_of(request.headers,
                                           [](const auto &header) { return telling.contains(header.first.toLower()); });
    const bool isSafe = request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS";
    return isSafe && !tells && !plan.wantsConnection && !plan.isBurst && !request.body && request.secrets.isEmpty() &&
           !request.certificate;
}

} // namespace

QStringList secretsOf(const checks::ProbePlan &plan)
{
    QStringList names{plan.body.secret, plan.clientCertificate, plan.authority, plan.identity};
    for (const checks::PlannedHeader &header : plan.headers)
        names.append(header.secret);
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

std::expected<CheckRequest, QString> preparedRequest(const checks::ProbePlan &plan,
                                                     const CheckSurroundings &surroundings, const FoundSecrets &secrets)
{
    if (const auto why = whyNotSent(plan, surroundings))
        return std::unexpected(*why);
    const auto address = addressOf(plan.url, surroundings.values);
    if (!address)
        return std::unexpected(address.error());
    CheckRequest request{.method = plan.method.toLatin1(),
                         .url = *address,
                         .deadline = plan.deadline,
                         .follow = plan.follow,
                         .mostHops = plan.mostHops,
                         .maxBodyBytes = plan.maxBodyBytes,
                         .family = plan.family,
                         .allowsPrivate = plan.allowsPrivate || surroundings.allowsPrivate};
    for (const Problem &why : {addProxy(plan, surroundings, request), addHeaders(plan, secrets, request),
                               addCertificates(plan, secrets, request)}) {
        if (why)
            return std::unexpected(*why);
    }
    request.mayShareConnection = mayShareConnection(plan, request);
    return request;
}

QList<CheckRequest> corsRequests(const CheckRequest &request, const QString &origin)
{
    CheckRequest plain = request;
    plain.method = "GET";
    plain.body.reset();
    plain.secrets.clear();
    plain.follow = checks::Follow::Never;
    plain.headers = {{"Origin", origin.toUtf8()}};
    CheckRequest preflight = plain;
    preflight.method = "OPTIONS";
    preflight.headers.emplaceBack("Access-Control-Request-Method", "GET");
    CheckRequest withCookie = plain;
    withCookie.headers.emplaceBack("Cookie", "shipworthy=1");
    return {preflight, plain, withCookie};
}

CheckRequest plainHttpRequest(const CheckRequest &request)
{
    CheckRequest plain = request;
    plain.method = "GET";
    plain.headers.clear();
    plain.body.reset();
    plain.secrets.clear();
    plain.follow = checks::Follow::Any;
    plain.mostHops = std::max(request.mostHops, 5);
    if (plain.url.scheme() == u"https") {
        plain.url.setScheme(u"http"_s);
        plain.url.setPort(-1); // the one of https speaks no http
    }
    return plain;
}

} // namespace shipworthy
