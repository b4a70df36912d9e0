#include "checks/grammar.h"

#include "checks/translation.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array queries{
    QueryWord{QueryKind::Status, "status"_L1, Argument::None, QT_TR_NOOP("the status code of the answer, a number")},
    QueryWord{QueryKind::Version, "version"_L1, Argument::None, QT_TR_NOOP("the version of HTTP, \"1.1\" or \"2\"")},
    QueryWord{QueryKind::Url, "url"_L1, Argument::None, QT_TR_NOOP("the address that answered in the end")},
    QueryWord{QueryKind::Ip, "ip"_L1, Argument::None, QT_TR_NOOP("the network address that answered")},
    QueryWord{QueryKind::Redirects, "redirects"_L1, Argument::None,
              QT_TR_NOOP("the addresses that redirects led to, a list")},
    QueryWord{QueryKind::Body, "body"_L1, Argument::None, QT_TR_NOOP("the body as text")},
    QueryWord{QueryKind::Bytes, "bytes"_L1, Argument::None, QT_TR_NOOP("the size of the unpacked body")},
    QueryWord{QueryKind::Header, "header"_L1, Argument::Text,
              QT_TR_NOOP("a header of the answer; a list where it came more than once")},
    QueryWord{QueryKind::Cookie, "cookie"_L1, Argument::Text,
              QT_TR_NOOP("a cookie that was set, or one of its attributes: \"session[Secure]\"")},
    QueryWord{QueryKind::JsonPath, "jsonpath"_L1, Argument::Text,
              QT_TR_NOOP("a value of a JSON body, by RFC 9535; a list where the path may find several")},
    QueryWord{QueryKind::XPath, "xpath"_L1, Argument::Text,
              QT_TR_NOOP("what XPath 1.0 finds in an HTML or XML body: texts, a number or a truth value")},
    QueryWord{QueryKind::Regex, "regex"_L1, Argument::Expression,
              QT_TR_NOOP("what the first group of an expression finds in the body")},
    QueryWord{QueryKind::Certificate, "certificate"_L1, Argument::Text,
              QT_TR_NOOP("\"Subject\", \"Issuer\", \"Start-Date\", \"Expire-Date\" (the earliest of the chain), "
                         "\"Serial-Number\" or \"Subject-Alt-Name\" of the certificate")},
    QueryWord{QueryKind::Duration, "duration"_L1, Argument::OptionalPhase,
              QT_TR_NOOP("how long the exchange took, or one phase of it; a list with several samples")},
    QueryWord{QueryKind::Tls, "tls"_L1, Argument::TlsFact,
              QT_TR_NOOP("the version of TLS, whether the certificate was verified, or the names in its chain")},
    QueryWord{QueryKind::Health, "health"_L1, Argument::OptionalText,
              QT_TR_NOOP("\"pass\", \"warn\" or \"fail\" as the service says of itself, or of one component")},
    QueryWord{QueryKind::Cors, "cors"_L1, Argument::Text,
              QT_TR_NOOP("what pages of that origin may do: \"restricted\", \"public\", \"allowed\" or "
                         "\"allowed-with-credentials\"")},
    QueryWord{QueryKind::Csp, "csp"_L1, Argument::Text,
              QT_TR_NOOP("the sources that a directive of the content security policy allows")},
    QueryWord{QueryKind::Scripts, "scripts"_L1, Argument::None,
              QT_TR_NOOP("the scripts of an HTML page, as JSON for a jsonpath filter")},
    QueryWord{QueryKind::Observatory, "observatory"_L1, Argument::Text,
              QT_TR_NOOP("\"score\", \"grade\" or the result of one test, as the HTTP Observatory finds them")},
    QueryWord{QueryKind::RateLimit, "ratelimit"_L1, Argument::Text,
              QT_TR_NOOP("\"limit\", \"remaining\", \"reset\", \"window\" or \"policy\" of a stated rate limit")},
    QueryWord{QueryKind::Problem, "problem"_L1, Argument::Text,
              QT_TR_NOOP("a member of a problem+json body: \"type\", \"title\", \"status\", \"detail\", \"instance\"")},
    QueryWord{QueryKind::Metric, "metric"_L1, Argument::Selector,
              QT_TR_NOOP("the series of a metrics page; a comparison must hold for every one")},
    QueryWord{QueryKind::OpenApi, "openapi"_L1, Argument::Text,
              QT_TR_NOOP("\"version\", \"title\", \"operations\", \"undocumented\" or \"lists-without-limit\" of an "
                         "OpenAPI document")},
    QueryWord{QueryKind::Robots, "robots"_L1, Argument::Text,
              QT_TR_NOOP("\"sitemaps\" of a robots.txt, or whether it lets all robots go somewhere: \"allows /path\"")},
    QueryWord{QueryKind::Sitemap, "sitemap"_L1, Argument::Text,
              QT_TR_NOOP("\"urls\" or \"sitemaps\" that a sitemap names, a list")},
    QueryWord{QueryKind::Artifact, "artifact"_L1, Argument::Artifact,
              QT_TR_NOOP("a fact from a file that a pipeline wrote")},
};

constexpr std::array filters{
    FilterWord{FilterKind::Count, "count"_L1, Argument::None, QT_TR_NOOP("how many there are")},
    FilterWord{FilterKind::Nth, "nth"_L1, Argument::Index, QT_TR_NOOP("one of a list, counted from 0")},
    FilterWord{FilterKind::Split, "split"_L1, Argument::Text, QT_TR_NOOP("the parts of a text")},
    FilterWord{FilterKind::ToInt, "toInt"_L1, Argument::None, QT_TR_NOOP("a text as a whole number")},
    FilterWord{FilterKind::ToFloat, "toFloat"_L1, Argument::None, QT_TR_NOOP("a text as a number")},
    FilterWord{FilterKind::DaysAfterNow, "daysAfterNow"_L1, Argument::None,
               QT_TR_NOOP("the whole days from now until a date; negative when it has passed")},
    FilterWord{FilterKind::JsonPath, "jsonpath"_L1, Argument::Text, QT_TR_NOOP("a value within JSON")},
    FilterWord{FilterKind::Percentile, "p"_L1, Argument::Percent, QT_TR_NOOP("a percentile of samples")},
    FilterWord{FilterKind::Average, "avg"_L1, Argument::None, QT_TR_NOOP("the mean of numbers")},
    FilterWord{FilterKind::Median, "med"_L1, Argument::None, QT_TR_NOOP("the median of numbers")},
    FilterWord{FilterKind::Minimum, "min"_L1, Argument::None, QT_TR_NOOP("the least of numbers")},
    FilterWord{FilterKind::Maximum, "max"_L1, Argument::None, QT_TR_NOOP("the greatest of numbers")},
    FilterWord{FilterKind::Rate, "rate"_L1, Argument::None,
               QT_TR_NOOP("how much counters grow in a second, over the window")},
    FilterWord{FilterKind::Delta, "delta"_L1, Argument::None, QT_TR_NOOP("how much counters grew over the window")},
    FilterWord{FilterKind::Sum, "sum"_L1, Argument::None, QT_TR_NOOP("all series or numbers added up")},
    FilterWord{FilterKind::Quantile, "quantile"_L1, Argument::Fraction,
               QT_TR_NOOP("the quantile of a histogram's buckets, as Prometheus computes it")},
    FilterWord{FilterKind::Ratio, "ratio"_L1, Argument::Selector,
               QT_TR_NOOP("divided by other series, to which the filters before it are applied as well")},
};

constexpr std::array predicates{
    PredicateWord{PredicateKind::Equal, "=="_L1, Argument::Literal, QT_TR_NOOP("is that value")},
    PredicateWord{PredicateKind::NotEqual, "!="_L1, Argument::Literal, QT_TR_NOOP("is another value")},
    PredicateWord{PredicateKind::GreaterOrEqual, ">="_L1, Argument::Literal, QT_TR_NOOP("is at least that")},
    PredicateWord{PredicateKind::Greater, ">"_L1, Argument::Literal, QT_TR_NOOP("is more than that")},
    PredicateWord{PredicateKind::LessOrEqual, "<="_L1, Argument::Literal, QT_TR_NOOP("is at most that")},
    PredicateWord{PredicateKind::Less, "<"_L1, Argument::Literal, QT_TR_NOOP("is less than that")},
    PredicateWord{PredicateKind::Contains, "contains"_L1, Argument::Text, QT_TR_NOOP("a text has that in it")},
    PredicateWord{PredicateKind::StartsWith, "startsWith"_L1, Argument::Text, QT_TR_NOOP("a text begins so")},
    PredicateWord{PredicateKind::EndsWith, "endsWith"_L1, Argument::Text, QT_TR_NOOP("a text ends so")},
    PredicateWord{PredicateKind::Matches, "matches"_L1, Argument::Expression,
                  QT_TR_NOOP("the expression finds something in a text")},
    PredicateWord{PredicateKind::Includes, "includes"_L1, Argument::Literal, QT_TR_NOOP("a list has that in it")},
    PredicateWord{PredicateKind::Exists, "exists"_L1, Argument::None, QT_TR_NOOP("there is a value")},
    PredicateWord{PredicateKind::IsEmpty, "isEmpty"_L1, Argument::None, QT_TR_NOOP("a text or list has nothing in it")},
    PredicateWord{PredicateKind::IsInteger, "isInteger"_L1, Argument::None, QT_TR_NOOP("is a whole number")},
    PredicateWord{PredicateKind::IsString, "isString"_L1, Argument::None, QT_TR_NOOP("is a text")},
    PredicateWord{PredicateKind::IsIsoDate, "isIsoDate"_L1, Argument::None,
                  QT_TR_NOOP("is a date and time as RFC 3339 writes it")},
};

constexpr std::array options{
    OptionWord{OptionKind::Timeout, "timeout"_L1, Argument::Duration,
               QT_TR_NOOP("how long the whole exchange may take; 5s")},
    OptionWord{OptionKind::Follow, "follow"_L1, Argument::FollowMode,
               QT_TR_NOOP("which redirects are followed, and how many; same-host 5")},
    OptionWord{OptionKind::Samples, "samples"_L1, Argument::Count, QT_TR_NOOP("how often it asks, one after another")},
    OptionWord{OptionKind::Burst, "burst"_L1, Argument::Count, QT_TR_NOOP("how often it asks, as fast as it can")},
    OptionWord{OptionKind::Window, "window"_L1, Argument::Duration,
               QT_TR_NOOP("how far two looks at metrics lie apart, for delta and rate")},
    OptionWord{OptionKind::Interval, "interval"_L1, Argument::Duration, QT_TR_NOOP("how often it is run; 60s")},
    OptionWord{OptionKind::FailureThreshold, "failureThreshold"_L1, Argument::Count,
               QT_TR_NOOP("how many failures in a row change the state; 3")},
    OptionWord{OptionKind::SuccessThreshold, "successThreshold"_L1, Argument::Count,
               QT_TR_NOOP("how many passes in a row change it back; 1")},
    OptionWord{OptionKind::Family, "family"_L1, Argument::Family, QT_TR_NOOP("only IPv4 or only IPv6")},
    OptionWord{OptionKind::MaxBody, "max-body"_L1, Argument::Size,
               QT_TR_NOOP("how much of the unpacked body is read; 1MiB")},
    OptionWord{OptionKind::Header, "header"_L1, Argument::HeaderValue, QT_TR_NOOP("a header that is sent")},
    OptionWord{OptionKind::Cert, "cert"_L1, Argument::Text,
               QT_TR_NOOP("the name under which the client certificate and its key are kept, as secrets are")},
    OptionWord{OptionKind::Ca, "ca"_L1, Argument::Text,
               QT_TR_NOOP("the name under which a further authority's certificate is kept, as secrets are")},
    OptionWord{OptionKind::Proxy, "proxy"_L1, Argument::Text,
               QT_TR_NOOP("the proxy to ask through, \"http://proxy:3128\", or \"none\"; that of the computer")},
    OptionWord{OptionKind::AllowPrivate, "allow-private"_L1, Argument::None,
               QT_TR_NOOP("the address may be a private one")},
    OptionWord{OptionKind::SendBody, "send-body"_L1, Argument::SecretOrText, QT_TR_NOOP("the body that is sent")},
    OptionWord{OptionKind::As, "as"_L1, Argument::Name,
               QT_TR_NOOP("the identity that asks: the name under which its headers are kept, as secrets are")},
    OptionWord{OptionKind::MaxAge, "max-age"_L1, Argument::Duration,
               QT_TR_NOOP("how old a file may be before it says nothing")},
    OptionWord{OptionKind::Revalidate, "revalidate"_L1, Argument::None,
               QT_TR_NOOP("later samples send the entity tag of the first, If-None-Match")},
};

constexpr std::array phases{
    PhaseWord{Phase::Resolve, "resolve"_L1, QT_TR_NOOP("looking up the name")},
    PhaseWord{Phase::Connect, "connect"_L1, QT_TR_NOOP("connecting")},
    PhaseWord{Phase::Tls, "tls"_L1, QT_TR_NOOP("the TLS handshake")},
    PhaseWord{Phase::Processing, "processing"_L1, QT_TR_NOOP("from the request sent to the first byte")},
    PhaseWord{Phase::Transfer, "transfer"_L1, QT_TR_NOOP("from the first byte to the last")},
    PhaseWord{Phase::Total, "total"_L1, QT_TR_NOOP("all of it")},
};

constexpr std::array units{
    UnitWord{Unit::Milliseconds, "ms"_L1, 0.001}, UnitWord{Unit::Seconds, "s"_L1, 1},
    UnitWord{Unit::Minutes, "m"_L1, 60},          UnitWord{Unit::Hours, "h"_L1, 3600},
    UnitWord{Unit::Days, "d"_L1, 86400},          UnitWord{Unit::Bytes, "B"_L1, 1},
    UnitWord{Unit::Kibibytes, "KiB"_L1, 1024},    UnitWord{Unit::Mebibytes, "MiB"_L1, 1024 * 1024},
    UnitWord{Unit::Percent, "%"_L1, 0.01},
};

constexpr std::array methods{"GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1};
constexpr std::array formats{"sarif"_L1, "junit"_L1, "cobertura"_L1, "trivy"_L1, "pip-audit"_L1, "k6"_L1, "lhr"_L1};

template <typename Words, typename Kind> const auto &found(const Words &words, Kind kind)
{
    return *std::ranges::find_if(words, [kind](const auto &word) { return word.kind == kind; });
}

} // namespace

double inBaseUnit(const Literal &literal)
{
    const auto unit = std::ranges::find(units, literal.unit, &UnitWord::unit);
    if (unit == units.end())
        return literal.number;
    // 5 * 0.01 is not 0.05, 5 / 100 is: what was written must equal what a service states.
    return unit->factor < 1 ? literal.number / (1 / unit->factor) : literal.number * unit->factor;
}

std::span<const QueryWord> queryWords()
{
    return queries;
}
std::span<const FilterWord> filterWords()
{
    return filters;
}
std::span<const PredicateWord> predicateWords()
{
    return predicates;
}
std::span<const OptionWord> optionWords()
{
    return options;
}
std::span<const PhaseWord> phaseWords()
{
    return phases;
}
std::span<const UnitWord> unitWords()
{
    return units;
}
std::span<const QLatin1StringView> methodWords()
{
    return methods;
}
std::span<const QLatin1StringView> artifactFormats()
{
    return formats;
}

const QueryWord &wordFor(QueryKind kind)
{
    return found(queries, kind);
}
const FilterWord &wordFor(FilterKind kind)
{
    return found(filters, kind);
}
const PredicateWord &wordFor(PredicateKind kind)
{
    return found(predicates, kind);
}
const OptionWord &wordFor(OptionKind kind)
{
    return found(options, kind);
}

QLatin1StringView wordFor(Phase phase)
{
    return std::ranges::find(phases, phase, &PhaseWord::phase)->word;
}

QLatin1StringView wordFor(Unit unit)
{
    const auto at = std::ranges::find(units, unit, &UnitWord::unit);
    return at == units.end() ? QLatin1StringView() : at->word;
}

QLatin1StringView wordFor(Follow follow)
{
    switch (follow) {
    case Follow::Never: return "never"_L1;
    case Follow::SameHost: return "same-host"_L1;
    case Follow::Any: return "any"_L1;
    }
    return {};
}

QLatin1StringView wordFor(Selector::Relation relation)
{
    switch (relation) {
    case Selector::Relation::Is: return "="_L1;
    case Selector::Relation::IsNot: return "!="_L1;
    case Selector::Relation::Matches: return "=~"_L1;
    case Selector::Relation::MatchesNot: return "!~"_L1;
    }
    return {};
}

QString described(Argument argument)
{
    switch (argument) {
    case Argument::None: return {};
    case Argument::Text:
    case Argument::OptionalText: return tr("a text in quotes");
    case Argument::Expression: return tr("an expression between slashes, such as /^ok$/");
    case Argument::OptionalPhase: return tr("a phase such as connect or total");
    case Argument::TlsFact: return tr("\"version\", \"verified\" or \"chain\"");
    case Argument::Selector: return tr("the name of a metric");
    case Argument::Artifact: return tr("the path of a file in quotes");
    case Argument::Index: return tr("a whole number from 0");
    case Argument::Count: return tr("a whole number from 1");
    case Argument::Percent: return tr("a percentile in parentheses, such as (95)");
    case Argument::Fraction: return tr("a number from 0 to 1");
    case Argument::Literal: return tr("a value: a text in quotes, a number, true, false or null");
    case Argument::Duration: return tr("a duration such as 500ms, 5s or 14d");
    case Argument::Size: return tr("a size such as 512B, 900KiB or 1MiB");
    case Argument::FollowMode: return tr("never, same-host or any");
    case Argument::Family: return tr("4 or 6");
    case Argument::HeaderValue: return tr("the name of a header in quotes");
    case Argument::SecretOrText: return tr("a text in quotes or secret(name)");
    case Argument::Name: return tr("a name");
    }
    return {};
}

} // namespace shipworthy::checks
