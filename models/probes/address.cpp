#include "probes/address.h"

#include <QCoreApplication>
#include <algorithm>

namespace shipworthy {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shipworthy::Address)
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == u"https" ? 443 : 80);
}

using Subnet = std::pair<QHostAddress, int>;

QList<Subnet> parsed(std::initializer_list<const char *> texts)
{
    QList<Subnet> subnets;
    for (const char *text : texts)
        subnets.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
    return subnets;
}

/// The IPv4 address where \a address is one written as IPv6: mapped, or translated on the way (RFC 6052).
QHostAddress plain(const QHostAddress &address)
{
    bool isFour = false;
    const quint32 four = address.toIPv4Address(&isFour);
    if (isFour)
        return QHostAddress(four);
    static const Subnet translated = QHostAddress::parseSubnet(QStringLiteral("64:ff9b::/96"));
    if (!address.isInSubnet(translated))
        return address;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    quint32 within = 0;
    for (int at = 12; at < 16; ++at)
        within = within << 8 | bytes[at];
    return QHostAddress(within);
}

bool isIn(const QHostAddress &address, const QList<Subnet> &subnets)
{
    const QHostAddress one = plain(address);
    return std::ranges::any_of(subnets, [&one](const Subnet &subnet) {
        return one.protocol() == subnet.first.protocol() && one.isInSubnet(subnet);
    });
}

/// The names under which clouds give a machine its own secrets. Where a proxy looks a name up nobody sees its address.
bool isMetadataName(QString host)
{
    while (host.endsWith(u'.'))
        host.chop(1);
    static const QStringList names{QStringLiteral("metadata.google.internal"), QStringLiteral("metadata.goog"),
                                   QStringLiteral("metadata"), QStringLiteral("instance-data"),
                                   QStringLiteral("instance-data.ec2.internal")};
    return names.contains(host, Qt::CaseInsensitive);
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
    const QHostAddress address(url.host());
    if (isMetadataName(url.host()) || (!address.isNull() && isForbidden(address)))
        return Words::tr("link-local and cloud metadata addresses are never asked");
    return std::nullopt;
}

bool isForbidden(const QHostAddress &address)
{
    static const QList<Subnet> subnets =
        parsed({"169.254.0.0/16", "fe80::/10", "fd00:ec2::254/128", "100.100.100.200/32"});
    return isIn(address, subnets);
}

bool isPrivate(const QHostAddress &address)
{
    static const QList<Subnet> subnets = parsed(
        {"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.0.0.0/24", "192.168.0.0/16",
         "198.18.0.0/15", "224.0.0.0/3", "::/127", "fc00::/7", "fec0::/10", "ff00::/8", "64:ff9b:1::/48"});
    return isIn(address, subnets);
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isThisComputer(const QUrl &url)
{
    QString host = url.host();
    while (host.endsWith(u'.'))
        host.chop(1);
    const QHostAddress address(host);
    return address.isNull() ? host == u"localhost" || host.endsWith(QStringLiteral(".localhost"))
                            : address.isLoopback();
}

QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo |
                        QUrl::StripTrailingSlash);
}

} // namespace shipworthy
