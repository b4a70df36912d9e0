#pragma once

#include "probes/checkrequest.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace shipworthy {

/// What Qt is to send for a hop of \a asked to \a url: to \a address and no other, while the certificate is held
/// against the name. No redirects, cookies, caches or log-ins of Qt's own, and HTTP/1.1, which names the host in a
/// header. \a sendsOwn: with the headers of \a asked and the type of its body.
[[nodiscard]] QNetworkRequest pinnedRequest(const CheckRequest &asked, const QUrl &url, const QHostAddress &address,
                                            bool sendsOwn, const QSslConfiguration &tls);

} // namespace shipworthy
