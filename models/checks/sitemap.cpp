#include "checks/queries.h"
#include "checks/translation.h"

#include <QXmlStreamReader>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostPlaces = 50000; // the protocol's own limit
constexpr int deepest = 10;

/// The places that a sitemap or an index of sitemaps names.
struct Sitemap {
    QStringList urls;
    QStringList sitemaps;
};

/// Whether a tag is longer than any sitemap's: Qt compares the attributes of an element with each other.
bool hasHugeTag(const QByteArray &text)
{
    constexpr qsizetype longestTag = 4096;
    for (qsizetype from = text.indexOf('<'); from >= 0;) {
        const qsizetype end = text.indexOf('>', from);
        if (end < 0 || end - from > longestTag)
            return true;
        from = text.indexOf('<', end);
    }
    return false;
}

/// Entities are not resolved: Qt's reader refuses those that a document makes up for itself beyond a small size.
std::optional<Sitemap> readSitemap(const QByteArray &text)
{
    if (hasHugeTag(text))
        return std::nullopt;
    Sitemap sitemap;
    QXmlStreamReader xml(text);
    xml.setEntityExpansionLimit(1000);
    QStringList open;
    QString place;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return std::nullopt; // a sitemap has none
        if (xml.isStartElement()) {
            open += xml.name().toString();
            place.clear();
            if (open.size() > deepest || (open.size() == 1 && open[0] != u"urlset" && open[0] != u"sitemapindex"))
                return std::nullopt;
        } else if (xml.isCharacters() && place.size() < 2100) {
            place += xml.text();
        } else if (xml.isEndElement()) {
            if (open.size() == 3 && open[2] == u"loc") {
                if (open[1] == u"url")
                    sitemap.urls += place.trimmed();
                else if (open[1] == u"sitemap")
                    sitemap.sitemaps += place.trimmed();
            }
            open.removeLast();
            if (sitemap.urls.size() + sitemap.sitemaps.size() > mostPlaces)
                return std::nullopt;
        }
    }
    return xml.hasError() ? std::nullopt : std::optional(sitemap);
}

} // namespace

Sight lookAtSitemap(const Recorded &answer, const QString &fact)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    if (fact != u"urls" && fact != u"sitemaps")
        return std::unexpected(tr("sitemap takes \"urls\" or \"sitemaps\""));
    const auto sitemap = readSitemap(answer.body);
    if (!sitemap)
        return absent(tr("the body is no sitemap"));
    return seenTexts(fact == u"urls" ? sitemap->urls : sitemap->sitemaps);
}

} // namespace shipworthy::checks
