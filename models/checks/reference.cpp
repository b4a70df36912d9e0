#include "checks/reference.h"

#include "checks/grammar.h"
#include "checks/translation.h"

#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

QString cell(const QString &text)
{
    return QString(text).replace(u'|', u"\\|"_s);
}

/// How a word is written with what stands behind it.
QString shape(const QString &word, Argument argument)
{
    switch (argument) {
    case Argument::None: return word;
    case Argument::Text: return word + " \"…\""_L1;
    case Argument::OptionalText: return word + " [\"…\"]"_L1;
    case Argument::Expression: return word + u" /…/"_s;
    case Argument::OptionalPhase: return word + " [phase]"_L1;
    case Argument::TlsFact: return word + " \"version\" | \"verified\" | \"chain\""_L1;
    case Argument::Selector: return word + u" name{label=\"…\"}"_s;
    case Argument::Artifact: return word + u" \"path\" format \"…\""_s;
    case Argument::Index: return word + " N"_L1;
    case Argument::Count: return word + " N"_L1;
    case Argument::Percent: return word + "(N)"_L1;
    case Argument::Fraction: return word + " 0.95"_L1;
    case Argument::Literal: return word + " value"_L1;
    case Argument::Duration: return word + " 5s"_L1;
    case Argument::Size: return word + " 1MiB"_L1;
    case Argument::FollowMode: return word + " never | same-host N | any N"_L1;
    case Argument::Family: return word + " 4 | 6"_L1;
    case Argument::HeaderValue: return word + u" \"…\": \"…\" | secret(name)"_s;
    case Argument::SecretOrText: return word + u" \"…\" | secret(name)"_s;
    case Argument::Name: return word + " name"_L1;
    }
    return word;
}

/// What the readers of files answer (scanners/artifactfact.h).
struct ArtifactFacts {
    QLatin1StringView format, facts;
};
constexpr std::array artifactFacts{
    ArtifactFacts{"sarif"_L1, "unsuppressed, unsuppressed:security-severity>=7"_L1},
    ArtifactFacts{"junit"_L1, "tests, failures, skipped"_L1},
    ArtifactFacts{"cobertura"_L1, "line-rate, branch-rate, package:NAME"_L1},
    ArtifactFacts{"trivy"_L1, "vulnerabilities, misconfigurations, secrets, critical, high, medium, low"_L1},
    ArtifactFacts{"pip-audit"_L1, "vulnerabilities"_L1},
    ArtifactFacts{
        "k6"_L1,
        "http_req_duration p(95), http_req_failed rate, http_reqs rate, http_reqs count, vus_max, checks rate"_L1},
    ArtifactFacts{"lhr"_L1, "category:NAME, audit:NAME"_L1},
};

template <typename Words> QString table(const Words &words)
{
    QString out = u"| %1 | %2 |\n|---|---|\n"_s.arg(tr("Written"), tr("Meaning"));
    for (const auto &word : words)
        out += u"| `%1` | %2 |\n"_s.arg(cell(shape(QString(word.word), word.argument)), cell(tr(word.meaning)));
    return out + u'\n';
}

template <typename Words, typename Name> QString listed(const Words &words, Name name)
{
    QStringList out;
    for (const auto &word : words)
        out += u'`' + QString(name(word)) + u'`';
    return out.join(", "_L1);
}

} // namespace

QString languageReference()
{
    QString out = u"# %1\n\n"_s.arg(tr("The language of checks"));
    out +=
        tr("A check is a request and what its answer must be like. Options stand on lines of their own behind the "
           "request, then the assertions; a # begins a comment. Texts stand in quotes, expressions between slashes.");
    out += u"\n\n```\nGET https://example.com/health/ready\ntimeout 2s\nstatus == 200\nhealth \"db\" == \"pass\"\n"
           "warn duration < 500ms\nany {\n    header \"X-RateLimit-Remaining\" exists\n"
           "    ratelimit \"remaining\" exists\n}\n```\n\n"_s;
    out += tr("An assertion is a query, then filters, then a predicate. A line that begins with warn only warns. "
              "all, any and none hold several assertions between braces.");
    out += u"\n\n## %1\n\n"_s.arg(tr("Requests"));
    out += listed(methodWords(), [](auto word) { return word; }) + u"\n\n"_s;
    out += u"## %1\n\n"_s.arg(tr("Options")) + table(optionWords());
    out += u"## %1\n\n"_s.arg(tr("Queries")) + table(queryWords());
    out += u"### %1\n\n"_s.arg(tr("Phases of a duration"));
    for (const PhaseWord &phase : phaseWords())
        out += u"- `%1`: %2\n"_s.arg(phase.word, tr(phase.meaning));
    out += u"\n### %1\n\n"_s.arg(tr("Formats of an artifact"));
    out += tr("What can be asked of a file, by its format. Shares are from 0 to 1, so that 75% compares with them; "
              "scores are of 100.") +
           u"\n\n"_s;
    for (const ArtifactFacts &one : artifactFacts)
        out += u"- `%1`: `%2`\n"_s.arg(one.format, QString(one.facts).replace(", "_L1, "`, `"_L1));
    out += u'\n';
    out += u"## %1\n\n"_s.arg(tr("Filters")) + table(filterWords());
    out += u"## %1\n\n"_s.arg(tr("Predicates")) + table(predicateWords());
    out += tr("Before each may stand not. A value is a text, a number, true, false or null; units of numbers:");
    out += u' ' + listed(unitWords(), [](const UnitWord &unit) { return unit.word; }) + u"\n\n"_s;
    out += u"## %1\n\n"_s.arg(tr("Outcomes"));
    for (const QString &line :
         {tr("pass: what is demanded holds."), tr("warn: it does not hold, and the line begins with warn."),
          tr("fail: it does not hold, or there is no such value in the answer; only not exists holds then."),
          tr("error: it was not evaluated: a value of another kind, no samples, a body that was cut, a file that is "
             "too old. Neither a fail nor an error ever ticks an item."),
          tr("A number that is not one (NaN) fails every comparison. Nothing is turned into another kind by itself.")})
        out += u"- %1\n"_s.arg(line);
    return out;
}

} // namespace shipworthy::checks
