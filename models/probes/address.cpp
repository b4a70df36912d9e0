#include "probes/address.h"

#include <QCoreApplication>
#include <array>

namespace shipworthy {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Address)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

} // namespace

std::optional<QString> whyNotAsked(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return Words::tr("this is no address of a service");
    if (url.scheme() != u"http" && url.scheme() != u"https")
        return Words::tr("only http and https addresses are asked");
    if (!url.userInfo().isEmpty())
        return Words::tr("the address holds a user name or password, and none is ever sent");
    if (const QHostAddress address(url.host()); !address.isNull() && isForbidden(address))
        return Words::tr("link-local and cloud metadata addresses are never asked");
    return std::nullopt;
}

bool isForbidden(const QHostAddress &address)
{
    static const std::array forbidden{QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
                                      QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
                                      QHostAddress::parseSubnet(QStringLiteral("fd00:ec2::254/128")),
                                      QHostAddress::parseSubnet(QStringLiteral("100.100.100.200/32"))};
    bool mapped = false;
    const QHostAddress plain(address.toIPv4Address(&mapped));
    for (const auto &subnet : forbidden) {
        const bool v4 = subnet.first.protocol() == QAbstractSocket::IPv4Protocol;
        if (v4 ? mapped && plain.isInSubnet(subnet) : address.isInSubnet(subnet))
            return true;
    }
    return false;
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo |
                        QUrl::StripTrailingSlash);
}

} // namespace shipworthy
