#include "probes/proxy.h"

#include "probes/address.h"

#include <QCoreApplication>
#include <QNetworkProxyFactory>

namespace shipworthy {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Proxy)
};

QString notHttp()
{
    return Words::tr("only a proxy that speaks HTTP is asked, such as http://proxy.example:3128");
}

} // namespace

ProxySource proxiesOfSystem()
{
    return [](const QUrl &url) -> ProxyChoice {
        if (isThisComputer(url))
            return std::nullopt;
        const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        const QNetworkProxy first = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
        switch (first.type()) {
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy: return std::nullopt;
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy: return Proxy{.host = first.hostName(), .port = first.port()};
        default: return std::unexpected(notHttp());
        }
    };
}

ProxySource noProxies()
{
    return [](const QUrl &) -> ProxyChoice { return std::nullopt; };
}

ProxyChoice statedProxy(const QString &text)
{
    if (text == u"none")
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    const bool isBare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || url.scheme() != u"http" || url.host().isEmpty() || !isBare)
        return std::unexpected(notHttp());
    if (!url.userInfo().isEmpty())
        return std::unexpected(Words::tr("the address of the proxy holds a user name or password, and none is sent"));
    constexpr int usualPort = 80;
    return Proxy{.host = url.host(), .port = static_cast<quint16>(url.port(usualPort)), .isChosen = true};
}

} // namespace shipworthy
