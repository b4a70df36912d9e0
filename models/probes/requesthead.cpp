#include "probes/requesthead.h"

#include "checks/healthbody.h"

#include <algorithm>

namespace shipworthy {
namespace {

constexpr const char *agent = "Shipworthy/" SHIPWORTHY_VERSION;

using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray hostOf(const QUrl &url)
{
    const QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    return host.contains(':') ? '[' + host + ']' : host;
}

QByteArray hostHeader(const QUrl &url)
{
    return url.port() < 0 ? hostOf(url) : hostOf(url) + ':' + QByteArray::number(url.port());
}

QByteArray target(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    const QByteArray query = url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray();
    return (path.startsWith('/') ? path : '/' + path) + query;
}

/// What a body is where the check does not say.
QByteArray typeOf(const QByteArray &body)
{
    const QByteArray start = body.trimmed().left(1);
    return start == "{" || start == "[" ? "application/json" : "text/plain; charset=utf-8";
}

QByteArray accepted(const QUrl &url)
{
    return isMetricsPath(url.path()) ? "text/plain;version=0.0.4, application/openmetrics-text;q=0.8, */*;q=0.1"
                                     : "*/*";
}

bool hasHeader(const Headers &headers, const QByteArray &name)
{
    return std::ranges::any_of(
        headers, [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace

QByteArray requestHead(const CheckRequest &asked, const QByteArray &method, const QUrl &url, bool sendsOwn,
                       bool toProxy)
{
    const Headers own = sendsOwn ? asked.headers : Headers();
    Headers usual{{"Host", hostHeader(url)},
                  {"User-Agent", agent},
                  {"Accept", accepted(url)},
                  {"Accept-Encoding", "gzip, deflate"}};
    if (!asked.mayShareConnection)
        usual.emplaceBack("Connection", "close");
    if (sendsOwn && asked.body) {
        usual.emplaceBack("Content-Type", typeOf(*asked.body));
        usual.emplaceBack("Content-Length", QByteArray::number(asked.body->size()));
    } else if (method == "POST" || method == "PUT" || method == "PATCH") {
        usual.emplaceBack("Content-Length", "0");
    }
    QByteArray head =
        method + ' ' + (toProxy ? "http://" + hostHeader(url) : QByteArray()) + target(url) + " HTTP/1.1\r\n";
    for (const auto &[name, value] : std::as_const(usual)) {
        if (!hasHeader(own, name))
            head += name + ": " + value + "\r\n";
    }
    for (const auto &[name, value] : own)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

QByteArray tunnelHead(const QUrl &url)
{
    constexpr int usualPort = 443;
    const QByteArray place = hostOf(url) + ':' + QByteArray::number(url.port(usualPort));
    return "CONNECT " + place + " HTTP/1.1\r\nHost: " + place + "\r\nUser-Agent: " + agent + "\r\n\r\n";
}

} // namespace shipworthy
