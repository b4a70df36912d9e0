#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// Acceptance criteria as checks of a live service: a small language (grammar.h lists its words), and what it means.
/// Pure: recorded answers go in, outcomes come out; nothing in this layer sends anything.
namespace shipworthy::checks {

/// Where something stands in a check file, both from 1; columns count UTF-16 units. Two checks that say the same are
/// equal wherever they stand, so places are.
struct Place {
    int line = 0;
    int column = 0;
    bool operator==(const Place &) const { return true; }
};

/// What a person wrote beside the checks; formatting keeps it.
struct Comments {
    QStringList above;   ///< whole lines before, each with its '#'
    QString beside = {}; ///< behind it on its line, with its '#'
    bool operator==(const Comments &) const = default;
};

enum class Unit { None, Milliseconds, Seconds, Minutes, Hours, Days, Bytes, Kibibytes, Mebibytes, Percent };

/// A value as written.
struct Literal {
    enum class Kind { Text, Number, True, False, Null };
    Kind kind = Kind::Null;
    QString text = {};
    double number = 0; ///< as written, in \a unit
    Unit unit = Unit::None;
    bool operator==(const Literal &) const = default;
};

/// \a literal's number in base units: seconds, bytes, or a fraction for percent.
[[nodiscard]] double inBaseUnit(const Literal &literal);

/// name{label="value", …} as Prometheus writes it; expressions match a whole value.
struct Selector {
    enum class Relation { Is, IsNot, Matches, MatchesNot };
    struct Label {
        QString name;
        Relation relation = Relation::Is;
        QString value;
        bool operator==(const Label &) const = default;
    };
    QString name;
    QList<Label> labels = {};
    bool operator==(const Selector &) const = default;
};

/// A part of the time that an exchange took.
enum class Phase { Resolve, Connect, Tls, Processing, Transfer, Total };

enum class QueryKind {
    Status,
    Version,
    Url,
    Ip,
    Redirects,
    Body,
    Bytes,
    Header,
    Cookie,
    JsonPath,
    XPath,
    Regex,
    Certificate,
    Duration,
    Tls,
    Health,
    Cors,
    Csp,
    Scripts,
    Observatory,
    RateLimit,
    Problem,
    Metric,
    OpenApi,
    Robots,
    Sitemap,
    Artifact,
};

/// What is looked at. Which members hold something depends on the kind's Argument (grammar.h).
struct Query {
    QueryKind kind = QueryKind::Status;
    QString text = {};                     ///< the string or expression behind it; an artifact's path
    std::optional<Phase> phase = {};       ///< of a duration
    std::optional<Selector> selector = {}; ///< of a metric
    QString format = {};                   ///< of an artifact: "sarif"
    QString fact = {};                     ///< of an artifact
    bool operator==(const Query &) const = default;
};

enum class FilterKind {
    Count,
    Nth,
    Split,
    ToInt,
    ToFloat,
    DaysAfterNow,
    JsonPath,
    Percentile,
    Average,
    Median,
    Minimum,
    Maximum,
    Rate,
    Delta,
    Sum,
    Quantile,
    Ratio,
};

/// What is done with a value before it is judged.
struct Filter {
    FilterKind kind = FilterKind::Count;
    double number = 0;      ///< of nth, p(), quantile
    QString text = {};      ///< of split, jsonpath
    Selector selector = {}; ///< of ratio
    bool operator==(const Filter &) const = default;
};

enum class PredicateKind {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains,
    StartsWith,
    EndsWith,
    Matches,
    Includes,
    Exists,
    IsEmpty,
    IsInteger,
    IsString,
    IsIsoDate,
};

/// What is demanded of it.
struct Predicate {
    PredicateKind kind = PredicateKind::Exists;
    bool negated = false;
    Literal value = {}; ///< a text for contains, startsWith, endsWith and matches; Null where the kind takes none
    bool operator==(const Predicate &) const = default;
};

struct Assertion {
    Query query;
    QList<Filter> filters = {};
    Predicate predicate = {};
    Comments comments = {};
    Place place = {};
    bool operator==(const Assertion &) const = default;
};

/// One assertion, or a group of them.
struct Line {
    enum class Join { One, All, Any, None };
    bool isWarning = false; ///< a failure of it only warns
    Join join = Join::One;
    QList<Assertion> assertions = {}; ///< exactly one for Join::One, at least one for a group
    Comments comments = {};           ///< of a group: those of an assertion alone are its own
    QStringList closing = {};         ///< comments before the brace that ends a group
    Place place = {};
    bool operator==(const Line &) const = default;
};

enum class OptionKind {
    Timeout,
    Follow,
    Samples,
    Burst,
    Window,
    Interval,
    FailureThreshold,
    SuccessThreshold,
    Family,
    MaxBody,
    Header,
    Cert,
    Ca,
    Proxy,
    AllowPrivate,
    SendBody,
    As,
    MaxAge,
    Revalidate,
};

enum class Follow { Never, SameHost, Any };

struct Option {
    OptionKind kind = OptionKind::Timeout;
    Literal amount = {}; ///< a duration, size or count
    QString text = {};   ///< a header's name, a path, an identity
    QString value = {};  ///< what is sent, where it is not a secret
    QString secret = {}; ///< the name under which the secret is kept; never the secret
    Follow follow = Follow::SameHost;
    Comments comments = {};
    Place place = {};
    bool operator==(const Option &) const = default;
};

/// A request and what its answer must be like. Without a method it asks nothing and judges files only.
struct Check {
    QString method = {};
    QString url = {}; ///< as written; {NAME} stands for a value that the workspace or the command line gives
    QList<Option> options = {};
    QList<Line> lines = {};
    Comments comments = {};
    Place place = {};
    bool operator==(const Check &) const = default;
};

struct CheckFile {
    QList<Check> checks = {};
    QStringList closing = {}; ///< comments behind the last check
    bool operator==(const CheckFile &) const = default;
};

} // namespace shipworthy::checks
