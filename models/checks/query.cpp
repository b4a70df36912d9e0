#include "checks/queries.h"

#include "checks/expression.h"
#include "checks/headers.h"
#include "checks/jsonpath.h"
#include "checks/metrics.h"
#include "checks/translation.h"

#include <QLocale>
#include <QTimeZone>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

Sight lookAtRedirects(const Recorded &answer)
{
    QStringList places;
    for (qsizetype at = 1; at < answer.hops.size(); ++at)
        places += answer.hops[at].url.toString();
    if (!answer.hops.isEmpty())
        places += answer.finalUrl.toString();
    return seenTexts(places);
}

Sight lookAtBody(const Recorded &answer)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    return seen(bodyText(answer));
}

/// What is asked of each answer by itself.
Sight lookAtOne(const Query &query, const Recorded &answer, const QueryContext &context)
{
    switch (query.kind) {
    case QueryKind::Status: return lookAtStatus(answer);
    case QueryKind::Version:
        return answer.httpVersion.isEmpty() ? std::unexpected(tr("the version of HTTP is not known"))
                                            : Sight(Seen{SeenVersion{answer.httpVersion}});
    case QueryKind::Url: return seen(answer.finalUrl.toString());
    case QueryKind::Ip:
        return answer.ip.isEmpty() ? Sight(std::unexpect, tr("the network address is not known")) : seen(answer.ip);
    case QueryKind::Redirects: return lookAtRedirects(answer);
    case QueryKind::Body: return lookAtBody(answer);
    case QueryKind::Bytes:
        if (const auto why = whyNotWhole(answer))
            return std::unexpected(*why);
        return seen(double(answer.body.size()), Quantity::Kind::Bytes);
    case QueryKind::Header: return lookAtHeader(answer, query.text);
    case QueryKind::Cookie: return lookAtCookie(answer, query.text);
    case QueryKind::JsonPath: return lookAtJson(answer, query.text, context.cache);
    case QueryKind::XPath: return lookAtXPath(answer, query.text);
    case QueryKind::Regex: return lookAtRegex(answer, query.text);
    case QueryKind::Duration: return lookAtDuration(answer, query.phase.value_or(Phase::Total));
    case QueryKind::Health: return lookAtHealth(answer, query.text);
    case QueryKind::Csp: return lookAtCsp(answer, query.text);
    case QueryKind::Scripts: return lookAtScripts(answer);
    case QueryKind::RateLimit: return lookAtRateLimit(answer, query.text);
    case QueryKind::Problem: return lookAtProblem(answer, query.text, context.cache);
    case QueryKind::OpenApi: return lookAtOpenApi(answer, query.text, context.cache);
    case QueryKind::Robots: return lookAtRobots(answer, query.text);
    case QueryKind::Sitemap: return lookAtSitemap(answer, query.text);
    default: return std::unexpected(tr("this version does not evaluate it"));
    }
}

bool isAboutOneAnswer(QueryKind kind)
{
    return kind != QueryKind::Certificate && kind != QueryKind::Tls && kind != QueryKind::Cors &&
           kind != QueryKind::Observatory && kind != QueryKind::Metric && kind != QueryKind::Artifact;
}

} // namespace

Sight lookAt(const Query &query, const QueryContext &context)
{
    if (query.kind == QueryKind::Artifact)
        return lookAtArtifact(context.recording, query, context.plan.maxAge);
    if (context.recording.samples.isEmpty())
        return std::unexpected(tr("the service was not asked"));
    const Recorded &answer = context.answer();
    switch (query.kind) {
    case QueryKind::Certificate: return lookAtCertificate(answer, query.text);
    case QueryKind::Tls: return lookAtTls(answer, query.text);
    case QueryKind::Cors: return lookAtCors(context.recording, query.text);
    case QueryKind::Observatory: return lookAtObservatory(context.recording, query.text);
    case QueryKind::Metric: return lookAtMetric(query.selector.value_or(Selector()), context);
    default: break;
    }
    if (context.recording.samples.size() == 1 || !isAboutOneAnswer(query.kind))
        return lookAtOne(query, answer, context);
    SeenList list;
    for (const Recorded &sample : context.recording.samples) {
        const Sight sight = lookAtOne(query, sample, context);
        if (!sight)
            return sight;
        list.items.append(*sight);
    }
    return Seen{list};
}

Sight lookAtStatus(const Recorded &answer)
{
    return seen(answer.status);
}

Sight lookAtHeader(const Recorded &answer, const QString &name)
{
    const QStringList values = headerValues(answer.headers, name);
    if (values.isEmpty())
        return absent(tr("the answer has no header %1").arg(shownText(name)));
    return values.size() == 1 ? seen(values.constFirst()) : seenTexts(values);
}

Sight lookAtDuration(const Recorded &answer, Phase phase)
{
    const RecordedPhases &phases = answer.phases;
    std::optional<RecordedPhases::Duration> duration;
    switch (phase) {
    case Phase::Resolve: duration = phases.resolve; break;
    case Phase::Connect: duration = phases.connect; break;
    case Phase::Tls: duration = phases.tls; break;
    case Phase::Processing: duration = phases.processing; break;
    case Phase::Transfer: duration = phases.transfer; break;
    case Phase::Total: duration = phases.total; break;
    }
    if (!duration)
        return std::unexpected(tr("that phase was not measured"));
    return seen(double(duration->count()) / 1e6, Quantity::Kind::Seconds);
}

Sight lookAtRegex(const Recorded &answer, const QString &pattern)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    const Expression expression(pattern, Reach::Anywhere);
    const auto match = expression.find(bodyText(answer));
    if (expression.hasFailed())
        return std::unexpected(tr("the expression takes too many steps"));
    if (!match || (match->lastCapturedIndex() >= 1 && !match->hasCaptured(1)))
        return absent(tr("the expression finds nothing in the body"));
    return seen(match->captured(match->lastCapturedIndex() >= 1 ? 1 : 0));
}

std::optional<QString> whyNotWhole(const Recorded &answer)
{
    switch (answer.bodyEnd) {
    case RecordedEnd::Whole: return std::nullopt;
    case RecordedEnd::TooLong: return tr("the body is longer than max-body");
    case RecordedEnd::CutOff: return tr("the body was cut off on its way");
    case RecordedEnd::NotUnpacked: return tr("the body could not be unpacked");
    }
    return std::nullopt;
}

std::expected<JsonDocument, Sight> jsonOf(const Recorded &answer, QueryCache &cache)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(Sight(std::unexpect, *why));
    auto known = cache.json.find(&answer);
    if (known == cache.json.end())
        known = cache.json.emplace(&answer, readJson(answer.body)).first;
    if (!known->second)
        return std::unexpected(
            absent(tr("the body is no JSON that can be read: %1").arg(known->second.error().message())));
    return *known->second;
}

Sight lookAtPath(const QString &path, const JsonDocument &document, JsonValue root)
{
    const auto parsed = JsonPath::parse(path);
    if (!parsed)
        return std::unexpected(parsed.error().message());
    const auto found = parsed->find(*document, root);
    if (!found)
        return std::unexpected(found.error().message());
    if (parsed->isSingular())
        return found->empty() ? absent(tr("nothing is at %1").arg(shownText(path)))
                              : seenJson(document, found->front());
    SeenList list;
    for (const JsonValue value : *found)
        list.items.append(seenJson(document, value));
    return Seen{list};
}

Sight lookAtJson(const Recorded &answer, const QString &path, QueryCache &cache)
{
    const auto document = jsonOf(answer, cache);
    return document ? lookAtPath(path, *document, JsonValue(**document)) : document.error();
}

Sight lookAtArtifact(const Recording &recording, const Query &query, std::optional<std::chrono::seconds> maxAge)
{
    const auto fact = recording.artifacts.constFind({query.text, query.format, query.fact});
    if (fact == recording.artifacts.constEnd())
        return std::unexpected(tr("the file was not looked at"));
    if (!fact->problem.isEmpty())
        return std::unexpected(fact->problem);
    if (maxAge && (!fact->age || *fact->age > *maxAge))
        return std::unexpected(fact->age ? tr("the file is older than max-age")
                                         : tr("the age of the file is not known"));
    if (fact->number)
        return seen(*fact->number);
    return fact->text.isEmpty() ? absent(tr("the file does not state it")) : seen(fact->text);
}

QDateTime dateOf(const QString &text)
{
    const QString trimmed = text.trimmed();
    QDateTime date = QDateTime::fromString(trimmed, Qt::ISODateWithMs);
    if (date.isValid())
        return date;
    for (const QString &form : {u"ddd, dd MMM yyyy hh:mm:ss"_s, u"dddd, dd-MMM-yy hh:mm:ss"_s}) {
        QString plain = trimmed;
        if (plain.endsWith(u" GMT"_s))
            plain.chop(4);
        date = QLocale::c().toDateTime(plain, form);
        if (date.isValid()) {
            date.setTimeZone(QTimeZone::utc());
            return date.toUTC();
        }
    }
    return {};
}

} // namespace shipworthy::checks
