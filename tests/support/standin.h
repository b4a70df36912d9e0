#pragma once

#include "domain/servicecheck.h"
#include "support/realfastapi.h"
#include "support/realhaproxy.h"
#include "support/realnginx.h"

#include <QSslConfiguration>

namespace shipworthy::test {

/// A service that stands in for one that an audit is about: servers/standin.py on FastAPI, alone or behind haproxy
/// (limits), nginx (https, headers, pages) or both. It is broken, or fixed, at the same address.
class StandIn {
public:
    enum class State { Broken, Fixed };
    struct Front {
        bool nginx = false;
        bool haproxy = false;
    };

    /// \a authority signs its certificates, and outlives it.
    StandIn(Front front, Authority &authority)
        : m_front(front)
        , m_authority(authority)
    {
    }

    /// For the environment of servers/standin.py.
    void set(const QString &name, const QString &value) { m_settings.emplaceBack(name, value); }
    /// A path with the most requests that it takes in ten minutes once it is fixed.
    void limit(const QString &path, int count) { m_limits.emplaceBack(path, count); }

    void clearLimits() { m_limits.clear(); }
    /// Whose pages may read it, with credentials, once it is fixed.
    void letIn(const QStringList &origins) { m_origins = origins; }

    /// Ends what runs and starts it in that state; false where something does not come up, see log().
    [[nodiscard]] bool become(State state)
    {
        const bool isBroken = state == State::Broken;
        for (RealServer *each : {&m_nginx, &m_haproxy, &m_app})
            each->stop();
        return startHarbour(m_app, isBroken, m_settings, m_app.port()) && (!m_front.haproxy || startGate(isBroken)) &&
               (!m_front.nginx || startPages(isBroken));
    }

    /// Fixed, with the limits as they are set now and nobody counted yet.
    [[nodiscard]] bool countAnew()
    {
        m_haproxy.stop();
        return startGate(false);
    }

    [[nodiscard]] QString base() const
    {
        return m_front.nginx ? m_nginx.base(QStringLiteral("https")) : (m_front.haproxy ? m_haproxy : m_app).base();
    }
    [[nodiscard]] QByteArray log() const { return m_app.log() + m_haproxy.log() + m_nginx.log(); }

private:
    bool startGate(bool isBroken)
    {
        QString text = u"frontend gate\n    bind 127.0.0.1:%1\n"
                       "    stick-table type string len 64 size 1k expire 10m store http_req_rate(10m)\n"
                       "    http-request track-sc0 path\n"_s;
        for (const auto &[path, count] : m_limits)
            text += isBroken ? QString() : haProxyLimit(u"{ path %1 }"_s.arg(path), count);
        text += u"    default_backend app\nbackend app\n    server app 127.0.0.1:"_s + QString::number(m_app.port()) +
                u'\n';
        return startHaProxy(m_haproxy, text, m_haproxy.port());
    }

    bool startPages(bool isBroken)
    {
        writePages(isBroken);
        const Authority::Identity identity = m_authority.issue(u"localhost"_s, u"DNS:localhost"_s, isBroken ? 5 : 61);
        const QByteArray behind = QByteArray::number((m_front.haproxy ? m_haproxy : m_app).port());
        return startNginx(
            m_nginx,
            [&](quint16 port) {
                return letInMaps() + "server { listen 127.0.0.1:" + QByteArray::number(port) +
                       " ssl; server_name localhost;\n" + nginxCertificate(m_nginx, identity) + "root " +
                       m_nginx.filePath({}).toUtf8() + ";\n" + (isBroken ? openHeaders() : strictHeaders()) +
                       "location = / { try_files /index.html =404; }\n"
                       "location = /robots.txt { try_files /robots.txt =404; }\n"
                       "location = /sitemap.xml { try_files /sitemap.xml =404; }\n"
                       "location / { proxy_pass http://127.0.0.1:" +
                       behind + "; } }\n";
            },
            m_nginx.port());
    }

    void writePages(bool isBroken) const
    {
        const QByteArray script = "<script src=\"https://cdn.harbour.example/map.js\"";
        const QByteArray hash =
            " crossorigin integrity=\"sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC\"";
        const QByteArray share = "<meta property=\"og:title\" content=\"Harbour\">"
                                 "<meta property=\"og:description\" content=\"When the tide turns\">"
                                 "<meta property=\"og:image\" content=\"/tide.png\">";
        m_nginx.write(u"index.html"_s, "<!doctype html><title>Harbour</title>" + (isBroken ? "" : share) + script +
                                           (isBroken ? "" : hash) + "></script><iframe sandbox=\"" +
                                           (isBroken ? "allow-scripts allow-same-origin" : "") + "\"></iframe>\n");
        for (const char *name : {"robots.txt", "sitemap.xml"})
            QFile::remove(m_nginx.filePath(QString::fromLatin1(name)));
        if (isBroken)
            return;
        m_nginx.write(u"robots.txt"_s, "User-agent: *\nAllow: /\nSitemap: https://harbour.example/sitemap.xml\n");
        m_nginx.write(u"sitemap.xml"_s,
                      "<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/"
                      "0.9\"><url><loc>https://harbour.example/</loc></url></urlset>\n");
    }

    [[nodiscard]] QByteArray letInMaps() const
    {
        QByteArray origins = "map $http_origin $allowed { default '';";
        QByteArray credentials = "map $http_origin $credentials { default '';";
        for (const QString &origin : m_origins) {
            origins += " '" + origin.toLatin1() + "' $http_origin;";
            credentials += " '" + origin.toLatin1() + "' true;";
        }
        return origins + " }\n" + credentials + " }\n";
    }
    static QByteArray strictHeaders()
    {
        return "add_header Strict-Transport-Security 'max-age=31536000' always;\n"
               "add_header Content-Security-Policy \"default-src 'self'; script-src 'self' "
               "https://cdn.harbour.example; "
               "frame-ancestors 'none'; object-src 'none'; base-uri 'none'\" always;\n"
               "add_header X-Content-Type-Options nosniff always;\nadd_header X-Frame-Options DENY always;\n"
               "add_header Access-Control-Allow-Origin $allowed;\n"
               "add_header Access-Control-Allow-Credentials $credentials;\n";
    }
    static QByteArray openHeaders()
    {
        return "etag off; if_modified_since off;\nadd_header Access-Control-Allow-Origin *;\n"
               "add_header Content-Security-Policy \"script-src 'self' 'unsafe-inline' https:\";\n";
    }

    Front m_front;
    Authority &m_authority;
    QList<std::pair<QString, QString>> m_settings;
    QList<std::pair<QString, int>> m_limits;
    QStringList m_origins;
    RealServer m_app, m_haproxy, m_nginx;
};

/// Why no stand-in can be started here; empty: it can.
inline QByteArray whyNoStandIn()
{
    for (const QByteArray &why : {whyNoFastApi(), whySkipped({u"nginx"_s, u"haproxy"_s, u"openssl"_s})}) {
        if (!why.isEmpty())
            return why;
    }
    return Authority::isAvailable() ? QByteArray() : QByteArray("needs Qt with TLS");
}

/// Makes \a authority, as if the administrator had installed it, and keeps the secrets of whoever logs in at a
/// stand-in.
[[nodiscard]] inline bool welcomeStandIns(Authority &authority)
{
    if (!authority.make())
        return false;
    QSslConfiguration trusting = QSslConfiguration::defaultConfiguration();
    trusting.setCaCertificates({authority.certificate()});
    QSslConfiguration::setDefaultConfiguration(trusting);
    qputenv("SHIPWORTHY_SECRET_WRONG_LOGIN", "name=ada&password=guessed");
    qputenv("SHIPWORTHY_SECRET_LOGIN", "name=ada&password=right");
    qputenv("SHIPWORTHY_SECRET_SESSION", "session=harbour");
    qputenv("SHIPWORTHY_SECRET_REVOKED_TOKEN", "Bearer revoked-by-the-harbour");
    return true;
}

/// What the user allows and shortens: bursts, and a window of five minutes.
inline void allowAndShorten(ServiceCheck &check)
{
    check.mayBurst = true;
    check.text.replace(u"window 5m"_s, u"window 1s"_s);
}

} // namespace shipworthy::test
