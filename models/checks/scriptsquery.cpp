#include "checks/headers.h"
#include "checks/htmltags.h"
#include "checks/queries.h"
#include "checks/translation.h"

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == u"https" ? 443 : 80); };
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

QByteArray quoted(const QString &text)
{
    QByteArray out("\"");
    for (const char c : text.toUtf8()) {
        if (c == '"' || c == '\\')
            out.append('\\').append(c);
        else if (static_cast<unsigned char>(c) < 0x20)
            out.append(' ');
        else
            out.append(c);
    }
    return out + '"';
}

} // namespace

/// A list of objects: "src" as written, "url", "integrity" where it is stated, "crossOrigin": true where the script
/// comes from another origin. A member that does not apply is not there, so that a path can ask for it.
Sight lookAtScripts(const Recorded &answer)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    const QString type = mediaType(answer.headers);
    if (type != u"text/html" && type != u"application/xhtml+xml")
        return absent(tr("the answer is no HTML page"));
    QList<QByteArray> objects;
    for (const HtmlTag &tag : htmlTags(bodyText(answer), {u"script"_s})) {
        const QString source = tag.attribute(u"src").value_or(QString()).trimmed();
        if (source.isEmpty())
            continue;
        const QUrl url = answer.finalUrl.resolved(QUrl(source));
        QByteArray object = "{\"src\":" + quoted(source) + ",\"url\":" + quoted(url.toString());
        if (const auto integrity = tag.attribute(u"integrity"); integrity && !integrity->trimmed().isEmpty())
            object += ",\"integrity\":" + quoted(*integrity);
        if (!isSameOrigin(url, answer.finalUrl))
            object += ",\"crossOrigin\":true";
        objects.append(object + '}');
    }
    const auto document = readJson('[' + objects.join(',') + ']');
    if (!document)
        return std::unexpected(document.error().message());
    return seenJson(*document, JsonValue(**document));
}

} // namespace shipworthy::checks
