#include "probes/coveredsecrets.h"

#include "probes/address.h"

namespace shipworthy {

using namespace Qt::Literals::StringLiterals;

void coverSecrets(checks::Recorded &answer, const QList<QByteArray> &secrets)
{
    const auto cover = [&secrets](QByteArray &text) {
        for (const QByteArray &secret : secrets)
            text.replace(secret, "[secret hidden]");
    };
    const auto coverUrl = [&secrets](QUrl &url) {
        for (const QByteArray &secret : secrets) {
            const QByteArray encoded = url.toEncoded();
            if (encoded.contains(secret) || QByteArray::fromPercentEncoding(encoded).contains(secret))
                url = QUrl(originOf(url) + u"/%5Bsecret-hidden%5D"_s);
        }
    };
    const auto coverAll = [&cover](checks::RecordedHeaders &headers) {
        for (checks::RecordedHeader &header : headers) {
            cover(header.name);
            cover(header.value);
        }
    };
    cover(answer.body);
    coverAll(answer.headers);
    coverUrl(answer.finalUrl);
    for (checks::RecordedHop &hop : answer.hops) {
        coverAll(hop.headers);
        coverUrl(hop.url);
    }
}

} // namespace shipworthy
