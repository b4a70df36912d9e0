#include "probes/pinnedrequest.h"

#include "checks/healthbody.h"

#include <algorithm>

namespace shipworthy {
namespace {

using namespace Qt::Literals::StringLiterals;

QByteArray hostHeader(const QUrl &url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

/// What a body is where the check does not say.
QByteArray typeOf(const QByteArray &body)
{
    const QByteArray start = body.trimmed().left(1);
    return start == "{" || start == "[" ? "application/json" : "text/plain; charset=utf-8";
}

bool hasHeader(const QList<std::pair<QByteArray, QByteArray>> &headers, const char *name)
{
    return std::ranges::any_of(
        headers, [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QNetworkRequest pinnedRequest(const CheckRequest &asked, const QUrl &url, const QHostAddress &address, bool sendsOwn,
                              const QSslConfiguration &tls)
{
    QUrl pinned = url;
    pinned.setHost(address.toString());
    QNetworkRequest request(pinned);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Host", hostHeader(url));
    request.setPeerVerifyName(url.host(QUrl::FullyEncoded));
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Shipworthy/" SHIPWORTHY_VERSION ""_s);
    request.setRawHeader("Accept", isMetricsPath(url.path())
                                       ? "text/plain;version=0.0.4, application/openmetrics-text;q=0.8, */*;q=0.1"
                                       : "*/*");
    if (sendsOwn && asked.body && !hasHeader(asked.headers, "Content-Type"))
        request.setHeader(QNetworkRequest::ContentTypeHeader, typeOf(*asked.body));
    if (sendsOwn) {
        for (const auto &[name, value] : asked.headers)
            request.setRawHeader(name, value);
    }
    // Qt looks for bombs only past 10 MB; past our limit we stop reading anyway.
    request.setDecompressedSafetyCheckThreshold(asked.maxBodyBytes);
    request.setSslConfiguration(tls);
    return request;
}

} // namespace shipworthy
