#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

/// What an answer lets pages of an origin do, the most last.
enum class Access { Restricted, Public, Allowed, WithCredentials };

Access accessBy(const Recorded &answer, const QString &origin, bool isPreflight)
{
    const QStringList allowed = headerValues(answer.headers, "Access-Control-Allow-Origin"_L1);
    // Browsers take exactly one such header, and a preflight only with a good status.
    if (allowed.size() != 1 || (isPreflight && (answer.status < 200 || answer.status > 299)))
        return Access::Restricted;
    if (allowed.constFirst() == u"*")
        return Access::Public;
    if (allowed.constFirst() != origin)
        return Access::Restricted;
    const QStringList credentials = headerValues(answer.headers, "Access-Control-Allow-Credentials"_L1);
    return credentials.size() == 1 && credentials.constFirst() == u"true" ? Access::WithCredentials : Access::Allowed;
}

QString wordFor(Access access)
{
    switch (access) {
    case Access::Restricted: return u"restricted"_s;
    case Access::Public: return u"public"_s;
    case Access::Allowed: return u"allowed"_s;
    case Access::WithCredentials: return u"allowed-with-credentials"_s;
    }
    return {};
}

} // namespace

Sight lookAtCors(const Recording &recording, const QString &origin)
{
    const auto answers = recording.cors.constFind(origin);
    if (answers == recording.cors.constEnd())
        return std::unexpected(tr("what that origin may do was not asked"));
    for (const Recorded *answer : {&answers->preflight, &answers->plain, &answers->withCookie}) {
        if (answer->arrival != Arrival::Answered)
            return std::unexpected(tr("what that origin may do was not answered: %1").arg(shownText(answer->problem)));
    }
    // A service may say "*" to a plain request and still reflect the origin to a preflight or beside a cookie.
    return seen(wordFor(std::max({accessBy(answers->preflight, origin, true), accessBy(answers->plain, origin, false),
                                  accessBy(answers->withCookie, origin, false)})));
}

} // namespace shipworthy::checks
