#include "probes/documentaddress.h"

#include "domain/secrets.h"
#include "probes/address.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

constexpr qsizetype longest = 2048; ///< characters; what servers commonly take

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::DocumentAddress", text);
}

/// What services call the secret in an address: the whole name, or its last part ("X-Amz-Signature", "access_token").
bool namesSecret(const QString &name)
{
    static constexpr std::array words{"token", "secret",     "password",  "passwd", "pwd", "key",      "apikey",
                                      "auth",  "credential", "signature", "sig",    "jwt", "sessionid"};
    const QString lower = name.toLower();
    return std::ranges::any_of(words, [&lower](const char *word) {
        const QLatin1String one(word);
        if (!lower.endsWith(one))
            return false;
        const qsizetype before = lower.size() - one.size() - 1;
        return before < 0 || !lower.at(before).isLetterOrNumber();
    });
}

/// The name of the part that holds a secret; empty: none does.
QString secretIn(const QUrl &url)
{
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        if (!value.isEmpty() && namesSecret(name))
            return name;
    }
    const QByteArray encoded = url.toEncoded();
    for (const QString &text : {QString::fromLatin1(encoded), QUrl::fromPercentEncoding(encoded)}) {
        if (const QList<SecretSpan> found = findSecrets(text); !found.isEmpty())
            return found.first().kind;
    }
    return {};
}

} // namespace

Result<QUrl> documentAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString what = tr("Cannot fetch this address");
    if (trimmed.isEmpty())
        return failure(what, tr("it is empty"));
    if (trimmed.size() > longest)
        return failure(what, tr("it is longer than %1 characters").arg(longest));
    QUrl url(trimmed, QUrl::TolerantMode);
    if (!url.userInfo().isEmpty())
        return failure(what, tr("it holds a user name or password, which would be kept as part of the document's name; "
                                "download the file and import that"));
    if (const auto why = whyNotAsked(url))
        return failure(what, *why);
    url.setFragment({});
    if (const QString secret = secretIn(url); !secret.isEmpty())
        return failure(what, tr("it holds a secret (%1), which would be kept as part of the document's name; download "
                                "the file and import that")
                                 .arg(secret));
    if (url.scheme() == u"http" && !isThisComputer(url))
        return failure(what, tr("plain http is only used on this computer itself; use https"));
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

} // namespace shipworthy
