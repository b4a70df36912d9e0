#pragma once

#include "probes/checkrequest.h"

namespace shipworthy {

/// What goes out for a hop of \a asked to \a url, up to the body: HTTP/1.1 over a connection that is not used again.
/// \a sendsOwn: with the headers of \a asked, which go before the usual ones of the same name, and the length of its
/// body. \a toProxy: with the whole address, as a proxy wants it.
[[nodiscard]] QByteArray requestHead(const CheckRequest &asked, const QByteArray &method, const QUrl &url,
                                     bool sendsOwn, bool toProxy);

/// What asks a proxy for a way to the host of \a url, with nothing of a check in it.
[[nodiscard]] QByteArray tunnelHead(const QUrl &url);

} // namespace shipworthy
