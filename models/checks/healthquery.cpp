#include "checks/headers.h"
#include "checks/healthbody.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestWord = 64;

/// What an answer says of the health of a service, with the status code taken into account.
struct HealthSight {
    Health health = Health::Unknown;
    QString word = {}; ///< as the service wrote it
    QList<HealthPart> parts = {};
    QString trouble = {}; ///< "redis is down", in words
    bool isUndetermined = false;
};

QString wordFor(Health health)
{
    switch (health) {
    case Health::Pass: return u"pass"_s;
    case Health::Warn: return u"warn"_s;
    case Health::Fail: return u"fail"_s;
    case Health::Unknown: break;
    }
    return {};
}

/// "[+]ping ok", "[-]etcd failed: reason withheld": a Kubernetes component's ?verbose. It is for people, and the code
/// decides; the lines tell which part it is.
std::optional<QList<HealthPart>> verboseParts(const QString &text)
{
    QList<HealthPart> parts;
    bool isVerbose = false;
    for (const QString &line : text.split(u'\n')) {
        const bool isGood = line.startsWith("[+]"_L1);
        if (!isGood && !line.startsWith("[-]"_L1))
            continue;
        isVerbose = true;
        if (parts.size() < 500)
            parts.append({line.mid(3).section(u' ', 0, 0), isGood ? Health::Pass : Health::Fail,
                          shownText(line.mid(3).section(u' ', 1))});
    }
    return isVerbose ? std::optional(parts) : std::nullopt;
}

/// A body that is no JSON: a verbose list, one word, or nothing at all. A page is no statement, whatever its code.
std::optional<HealthSight> plainHealth(const Recorded &answer, bool isGoodCode)
{
    const Health byCode = isGoodCode ? Health::Pass : Health::Fail;
    const QString text = bodyText(answer).trimmed();
    if (text.isEmpty())
        return HealthSight{.health = byCode};
    if (const auto parts = verboseParts(text))
        return HealthSight{.health = byCode, .parts = *parts};
    if (text.size() > longestWord || mediaType(answer.headers) == "text/html"_L1)
        return std::nullopt;
    QString word = text;
    while (word.endsWith(u'.') || word.endsWith(u'!'))
        word.chop(1);
    // "Prometheus Server is Healthy": a short sentence speaks by its last word.
    const Health health =
        healthOfWord(word) != Health::Unknown ? healthOfWord(word) : healthOfWord(word.section(u' ', -1));
    const bool isDenied = word.contains(" not "_L1, Qt::CaseInsensitive);
    if (health == Health::Unknown || isDenied)
        return isDenied ? std::optional(HealthSight{.health = Health::Fail, .word = shownText(text)}) : std::nullopt;
    return HealthSight{.health = health, .word = shownText(text)};
}

std::optional<HealthSight> stated(const Recorded &answer, bool isGoodCode)
{
    if (answer.body.trimmed() == "{}")
        return HealthSight{.health = isGoodCode ? Health::Pass : Health::Fail};
    const auto report = readHealth(answer.body);
    if (!report)
        return plainHealth(answer, isGoodCode);
    return HealthSight{.health = report->health,
                       .word = report->word,
                       .parts = report->parts,
                       .trouble = report->troubled.join(", "_L1),
                       .isUndetermined = report->microProfile && answer.status == 500};
}

/// "db" is found as "db", "storage/db" and, as health+json names them, "db:connections"; the worst of several counts.
std::optional<HealthPart> partNamed(const QList<HealthPart> &parts, const QString &name)
{
    const auto isIt = [&name](const HealthPart &part) {
        const QString last = part.name.section(u'/', -1);
        return part.name.compare(name, Qt::CaseInsensitive) == 0 || last.compare(name, Qt::CaseInsensitive) == 0 ||
               last.section(u':', 0, 0).compare(name, Qt::CaseInsensitive) == 0;
    };
    std::optional<HealthPart> worst;
    for (const HealthPart &part : parts) {
        if (isIt(part) && (!worst || part.health > worst->health))
            worst = part;
    }
    return worst;
}

} // namespace

Sight lookAtHealth(const Recorded &answer, const QString &component)
{
    if (const auto why = whyNotWhole(answer))
        return std::unexpected(*why);
    const bool isGoodCode = answer.status >= 200 && answer.status < 400;
    const auto sight = stated(answer, isGoodCode);
    if (!sight)
        return absent(tr("the answer says nothing of health"));
    if (sight->isUndetermined)
        return std::unexpected(tr("the service could not determine its health"));
    if (!component.isEmpty()) {
        const auto part = partNamed(sight->parts, component);
        if (!part)
            return absent(sight->parts.isEmpty() ? tr("the answer names no components")
                                                 : tr("no component has that name"));
        if (part->health == Health::Unknown)
            return absent(tr("the component says %1, which is no health").arg(shownText(part->word)));
        return seen(wordFor(part->health));
    }
    if (sight->health == Health::Unknown)
        return absent(tr("the service says %1, which is no health").arg(shownText(sight->word)));
    // The draft wants pass and warn with 2xx or 3xx, fail with 4xx or 5xx. Who contradicts himself is not well.
    return seen(wordFor(isGoodCode ? sight->health : Health::Fail));
}

} // namespace shipworthy::checks
