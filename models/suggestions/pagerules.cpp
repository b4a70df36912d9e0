#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

void addIntegrity(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("integrity"_L1) && !reading.asks("tampered scripts"_L1))
        return;
    Draft draft{.question = u"script integrity"_s, .request = u"GET {H}/"_s};
    draft.lines = {u"scripts jsonpath \"$[?@.crossOrigin && !@.integrity]\" count == 0"_s};
    draft.name = Words::tr("Every script of another origin carries its hash");
    draft.reason = Words::tr("It asks for subresource integrity; browsers then refuse changed scripts.");
    drafts.append(draft);
}

void addSandbox(const Reading &reading, Drafts &drafts)
{
    if (!reading.says("sandbox"_L1) || !reading.asks("iframe"_L1))
        return;
    Draft draft{.question = u"sandbox"_s, .request = u"GET {H}/"_s};
    draft.lines = {u"body not matches /sandbox\\W{1,4}[^\"'>]*allow-same-origin/"_s};
    draft.name = Words::tr("No frame of the page is let out of its sandbox");
    draft.reason =
        Words::tr("It asks for isolated frames; only what the page itself writes is seen, not what scripts make.");
    drafts.append(draft);
}

void addRobots(const Reading &reading, Drafts &drafts)
{
    if (reading.asks("robots"_L1)) {
        Draft draft{.question = u"robots"_s, .request = u"GET {H}/robots.txt"_s};
        draft.lines = {u"status == 200"_s, u"robots \"allows /\" exists"_s};
        draft.name = Words::tr("There is a robots.txt that can be read");
        draft.reason = Words::tr("It asks for a robots.txt.");
        drafts.append(draft);
    }
    if (reading.asks("sitemap"_L1)) {
        Draft draft{.question = u"sitemap"_s, .request = u"GET {H}/sitemap.xml"_s};
        draft.lines = {u"status == 200"_s, u"any { sitemap \"urls\" count > 0 ; sitemap \"sitemaps\" count > 0 }"_s};
        draft.name = Words::tr("There is a sitemap that names pages");
        draft.reason = Words::tr("It asks for a sitemap.");
        drafts.append(draft);
    }
}

void addPreview(const Reading &reading, Drafts &drafts)
{
    if (!reading.asks("share preview"_L1))
        return;
    Draft draft{.question = u"share preview"_s, .request = u"GET {H}/"_s};
    for (const char *name : {"og:title", "og:description", "og:image"})
        draft.lines.append(u"body matches /<meta[^>]+property=[\"']%1[\"']/"_s.arg(QLatin1StringView(name)));
    draft.name = Words::tr("The page says how it looks when it is shared");
    draft.reason = Words::tr("It asks for a preview in social media: title, description and image.");
    drafts.append(draft);
}

void addCaching(const Reading &reading, Drafts &drafts)
{
    const QString path = reading.paths().value(0);
    const QString address = path.isEmpty() ? u"GET {H}{CACHED_PATH}"_s : u"GET {H}"_s + path;
    const QList<SuggestionNeed> needs =
        path.isEmpty() ? QList{needsValue(u"CACHED_PATH"_s, Words::tr("the path of an answer that may be cached"))}
                       : QList<SuggestionNeed>();
    if (reading.asks("etag"_L1)) {
        Draft draft{.question = u"etag "_s + path, .request = address, .needs = needs};
        draft.options = {u"samples 2"_s, u"revalidate"_s};
        draft.lines = {u"status nth 0 == 200"_s, u"status nth 1 == 304"_s};
        draft.name = Words::tr("An answer that did not change is not sent again");
        draft.reason = Words::tr("It asks for entity tags: the second request states the tag and must get 304.");
        drafts.append(draft);
    }
    if (reading.asks("cache control"_L1)) {
        Draft draft{.question = u"cache control "_s + path, .request = address, .needs = needs};
        draft.lines = {u"header \"Cache-Control\" exists"_s};
        draft.name = Words::tr("Answers say how long they may be kept");
        draft.reason = Words::tr("It asks for Cache-Control.");
        drafts.append(draft);
    }
}

} // namespace

void addPageDrafts(const Reading &reading, const ServiceFacts &, Drafts &drafts)
{
    if (reading.role() == Role::Endpoint || reading.role() == Role::Code)
        return;
    addIntegrity(reading, drafts);
    addSandbox(reading, drafts);
    addRobots(reading, drafts);
    addPreview(reading, drafts);
    addCaching(reading, drafts);
}

} // namespace shipworthy::suggestions
