#include "suggestions/draft.h"

#include <algorithm>
#include <array>

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

void set(QString &fact, const QString &value)
{
    if (fact.isEmpty())
        fact = value;
}

void learnPath(const QString &path, ServiceFacts &facts)
{
    const QString last = path.section(u'/', -1).toLower();
    if (last == u"health" || last == u"healthz" || last == u"healthcheck" || last == u"health-check" ||
        last == u"-healthy")
        set(facts.health, path);
    else if (last == u"ready" || last == u"readyz" || last == u"readiness")
        set(facts.readiness, path);
    else if (last == u"live" || last == u"livez" || last == u"liveness")
        set(facts.liveness, path);
    else if (last == u"metrics" || last == u"prometheus")
        set(facts.metrics, path);
    else if (last == u"openapi.json" || last == u"swagger.json" || last == u"api-docs")
        set(facts.apiDocument, path);
    else if (last == u"login" || last == u"signin" || last == u"sign-in")
        set(facts.login, path);
    else if (last == u"logout" || last == u"signout" || last == u"sign-out")
        set(facts.logout, path);
}

} // namespace

void learn(const Reading &reading, ServiceFacts &facts)
{
    static const std::array webTerms{"https"_L1,
                                     "cors"_L1,
                                     "csp"_L1,
                                     "csrf"_L1,
                                     "health"_L1,
                                     "rate limit"_L1,
                                     "security headers"_L1,
                                     "all endpoints"_L1,
                                     "api document"_L1,
                                     "without login"_L1};
    facts.isWeb =
        facts.isWeb || std::ranges::any_of(webTerms, [&](QLatin1StringView term) { return reading.says(term); });
    facts.hasPrometheus = facts.hasPrometheus || reading.hasWord("prometheus"_L1);
    for (const QString &path : reading.paths())
        learnPath(path, facts);
    static const QRegularExpression file(u"\\b([\\w./-]*[\\w-]\\.(?:sarif|xml))\\b"_s);
    for (auto matches = file.globalMatch(reading.statement().text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        if (name.endsWith(".sarif"_L1))
            set(facts.sarifFile, name);
        else if (name.contains("coverage"_L1, Qt::CaseInsensitive) ||
                 name.contains("cobertura"_L1, Qt::CaseInsensitive))
            set(facts.coverageFile, name);
    }
}

ChosenPath chosen(const QString &stated, QLatin1StringView usual)
{
    return stated.isEmpty() ? ChosenPath{QString(usual), false} : ChosenPath{stated, true};
}

void assume(Draft &draft, const ChosenPath &path)
{
    if (!path.isStated)
        draft.assumptions.append(Words::tr("No document states the path; %1 is usual.").arg(path.path));
}

SuggestionNeed needsValue(const QString &name, const QString &what)
{
    return {SuggestionNeed::Kind::Value, name, what};
}
SuggestionNeed needsSecret(const QString &name, const QString &what)
{
    return {SuggestionNeed::Kind::Secret, name, what};
}
SuggestionNeed needsText(const QString &name, const QString &what)
{
    return {SuggestionNeed::Kind::Text, name, what};
}
SuggestionNeed needsFile(const QString &path, const QString &what)
{
    return {SuggestionNeed::Kind::File, path, what};
}

} // namespace shipworthy::suggestions
