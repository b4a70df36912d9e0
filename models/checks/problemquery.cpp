#include "checks/headers.h"
#include "checks/queries.h"
#include "checks/translation.h"

namespace shipworthy::checks {

using namespace Qt::Literals::StringLiterals;

/// RFC 9457: members of another kind than they should be are ignored; a type that is not stated is about:blank.
Sight lookAtProblem(const Recorded &answer, const QString &member, QueryCache &cache)
{
    if (mediaType(answer.headers) != u"application/problem+json")
        return absent(tr("the answer is no problem+json"));
    const auto document = jsonOf(answer, cache);
    if (!document)
        return document.error();
    const JsonValue root(**document);
    if (!root.isObject())
        return absent(tr("the problem is no JSON object"));
    const JsonValue value = root[member.toStdString()];
    if (member == u"type")
        return seen(value.isText() ? value.text() : u"about:blank"_s);
    const bool isText = member == u"title" || member == u"detail" || member == u"instance";
    if (!value.exists() || (isText && !value.isText()) || (member == u"status" && !value.number()))
        return absent(tr("the problem does not state that"));
    return seenJson(*document, value);
}

} // namespace shipworthy::checks
