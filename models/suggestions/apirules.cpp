#include "suggestions/draft.h"

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

QString noTrace()
{
    return u"body not matches /Traceback \\(most recent call last\\)|File \".+\", line \\d+|\\bat [\\w.$]+\\([\\w.]+:\\d+\\)/"_s;
}

/// The document that describes the API; of FastAPI and others it lies beside its pages.
Draft document(const QString &question, const ServiceFacts &facts)
{
    const ChosenPath path = chosen(facts.apiDocument, "/openapi.json"_L1);
    Draft draft{.question = question, .request = u"GET {H}"_s + path.path};
    assume(draft, path);
    return draft;
}

void addDocument(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    ServiceFacts own;
    learn(reading, own);
    const bool isEndpoint =
        reading.role() == Role::Endpoint &&
        (!own.apiDocument.isEmpty() || (reading.isAbout("api document"_L1) && !reading.paths().isEmpty()));
    if (isEndpoint || reading.asks("api document"_L1)) {
        Draft draft = document(u"api document"_s, facts);
        draft.lines = {u"status == 200"_s, u"openapi \"operations\" count > 0"_s};
        draft.name = Words::tr("The API is described by an OpenAPI document");
        draft.reason = Words::tr("It names documentation of the API.");
        drafts.append(draft);
    }
    if (reading.role() == Role::Endpoint)
        return;
    const bool isDescribed =
        reading.asks("undocumented"_L1) || (reading.asks("docstrings"_L1) && reading.isAbout("api document"_L1));
    if (isDescribed) {
        Draft draft = document(u"undocumented"_s, facts);
        draft.lines = {u"openapi \"undocumented\" count == 0"_s};
        draft.name = Words::tr("Every operation of the API is described");
        draft.reason = Words::tr("It asks that endpoints are described.");
        drafts.append(draft);
    }
    const bool isPaged = reading.asks("pagination"_L1) && (reading.says("lists"_L1) || reading.role() == Role::Plan ||
                                                           reading.isAbout("api document"_L1));
    if (isPaged && !reading.says("load"_L1) && !reading.isAbout("load"_L1)) {
        Draft draft = document(u"pagination"_s, facts);
        draft.lines = {u"openapi \"lists-without-limit\" count == 0"_s};
        draft.name = Words::tr("Every list of the API can be asked for in pages");
        draft.reason = Words::tr("It asks for pagination; the API's own document shows which lists take a limit.");
        drafts.append(draft);
    }
}

void addInvalidInput(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isStated = reading.hasWord("422"_L1) || reading.hasWord("400"_L1);
    // Libraries and contracts validate input as well.
    if (!reading.asks("invalid input"_L1) || (!facts.isWeb && !isStated))
        return;
    static const QRegularExpression web(
        u"\\b(?:APIs?|endpoints?|requests?|routes?|forms?|REST|HTTP|Anfragen?|Formulare?|"
        "requêtes?|formulaires?|peticiones|formularios?|requisições)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isPlanned =
        reading.role() == Role::Plan && (reading.text() + u'\n' + reading.statement().around).contains(web);
    if (!isStated && !reading.says("all endpoints"_L1) && !isPlanned)
        return;
    const QString path = reading.paths().value(0);
    Draft draft{.question = u"invalid input"_s,
                .request = path.isEmpty() ? u"POST {H}{POST_PATH}"_s : u"POST {H}"_s + path};
    draft.options = {u"send-body \"{}\""_s};
    draft.lines = {reading.hasWord("422"_L1)   ? u"status == 422"_s
                   : reading.hasWord("400"_L1) ? u"status == 400"_s
                                               : u"any { status == 400 ; status == 422 }"_s,
                   noTrace()};
    draft.name = Words::tr("Bad input is refused in words, not with a trace");
    draft.reason = Words::tr("It asks that input is validated: an empty object must be refused.");
    draft.isVague = !isStated;
    if (path.isEmpty())
        draft.needs = {needsValue(u"POST_PATH"_s, Words::tr("the path of a change whose input is validated"))};
    draft.isIntrusive = true;
    drafts.append(draft);
}

void addTraces(const Reading &reading, Drafts &drafts)
{
    const bool isStated =
        reading.asks("stack traces"_L1) || (reading.role() == Role::Plan && reading.says("stack traces"_L1)) ||
        (reading.role() == Role::Criterion && reading.says("error handling"_L1) && reading.says("all endpoints"_L1));
    if (!isStated)
        return;
    Draft draft{.question = u"stack traces"_s, .request = u"GET {H}/shipworthy-no-such-page"_s};
    draft.lines = {u"status >= 400"_s, noTrace()};
    draft.name = Words::tr("Errors show no stack trace");
    draft.reason =
        Words::tr("It asks that errors are handled without their insides; a page that does not exist shows one.");
    drafts.append(draft);
}

void addRequestId(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (!reading.asks("request id"_L1) || reading.says("by hand"_L1))
        return;
    const bool isOfAnswers = reading.says("response"_L1) || reading.statement().text.contains("X-"_L1);
    if (!isOfAnswers)
        return;
    static const QRegularExpression header(u"X-(?:Request|Correlation)-ID"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const QString stated = header.match(reading.statement().text).captured();
    const ChosenPath path = chosen(facts.health, "/health"_L1);
    Draft draft{.question = u"request id"_s, .request = u"GET {H}"_s + path.path};
    draft.lines = {u"header \"%1\" exists"_s.arg(stated.isEmpty() ? u"X-Request-ID"_s : stated)};
    draft.name = Words::tr("Answers carry the id of their request");
    draft.reason = Words::tr("It asks for ids of requests.");
    if (stated.isEmpty())
        draft.assumptions = {Words::tr("No document states the header; X-Request-ID is usual.")};
    drafts.append(draft);
}

/// "No 502s during deployment": nothing fails while somebody watches.
void addDeployment(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    const bool isAsked = reading.says("none of"_L1) || reading.says("lack"_L1);
    if (!isAsked || !reading.asks("gateway errors"_L1) || !reading.says("deployment"_L1))
        return;
    const ChosenPath path = chosen(facts.health, "/health"_L1);
    Draft draft{.question = u"deployment"_s, .request = u"GET {H}"_s + path.path};
    draft.options = {u"interval 1s"_s, u"failureThreshold 1"_s};
    draft.lines = {u"status < 500"_s};
    draft.name = Words::tr("No server error while a new version is rolled out");
    draft.reason = Words::tr("It asks that nothing fails during a deployment; watch it while one runs.");
    assume(draft, path);
    drafts.append(draft);
}

} // namespace

void addApiDrafts(const Reading &reading, const ServiceFacts &facts, Drafts &drafts)
{
    if (reading.role() == Role::Code)
        return;
    addDocument(reading, facts, drafts);
    if (reading.role() == Role::Endpoint)
        return;
    addInvalidInput(reading, facts, drafts);
    addTraces(reading, drafts);
    addRequestId(reading, facts, drafts);
    addDeployment(reading, facts, drafts);
}

} // namespace shipworthy::suggestions
