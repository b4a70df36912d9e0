#include "scanners/filecriterion.h"

#include "scanners/criterionwords.h"

#include <QHash>
#include <QRegularExpression>
#include <array>
#include <cmath>

namespace shipworthy {
namespace {

QRegularExpression words(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool has(const QString &text, const char *pattern)
{
    // Thousands of criteria are asked the same few dozen questions.
    thread_local QHash<const char *, QRegularExpression> compiled;
    auto known = compiled.find(pattern);
    if (known == compiled.end())
        known = compiled.insert(pattern, words(QString::fromLatin1(pattern)));
    return known->match(text).hasMatch();
}

/// The number of a criterion, what it is of, and how a figure is compared with it.
struct Amount {
    double value = 0;
    QString unit; ///< "%", "ms", "s", "m"; empty: none
    std::optional<Comparison> comparison;
};

struct Phrase {
    const char *pattern;
    Comparison comparison;
};

// Longer phrases first: "not more than" holds "more than".
constexpr std::array before{
    Phrase{R"((?:not|no|never)\s+(?:less|fewer|lower|below|under)(?:\s+than)?\s*$)", Comparison::AtLeast},
    Phrase{R"((?:not|no|never)\s+(?:more|higher|greater|above|over|exceed(?:s|ing)?)(?:\s+than)?\s*$)",
           Comparison::AtMost},
    Phrase{R"((?:>=|=>|≥|⩾|at\s+least|minimum(?:\s+of)?|min\.?)\s*$)", Comparison::AtLeast},
    Phrase{R"((?:<=|=<|≤|⩽|at\s+most|maximum(?:\s+of)?|max\.?|up\s+to|within)\s*$)", Comparison::AtMost},
    Phrase{R"((?:<|below|under|less\s+than|fewer\s+than|lower\s+than)\s*$)", Comparison::Less},
    Phrase{R"((?:>|above|over|more\s+than|greater\s+than|higher\s+than|exceeds?)\s*$)", Comparison::More},
    Phrase{R"((?:==?|exactly)\s*$)", Comparison::Equal}};
constexpr std::array after{// What other languages say behind the number; see criterionwords.h.
                           Phrase{R"(^\W*\w{0,4}\s*\[below\])", Comparison::Less},
                           Phrase{R"(^\W*\w{0,4}\s*\[above\])", Comparison::More},
                           Phrase{R"(^\s*(?:or\s+(?:more|better|higher|above)|\+))", Comparison::AtLeast},
                           Phrase{R"(^\s*or\s+(?:less|fewer|lower|below))", Comparison::AtMost}};

template <std::size_t N> std::optional<Comparison> find(const std::array<Phrase, N> &phrases, const QString &text)
{
    for (const Phrase &phrase : phrases) {
        if (words(QString::fromUtf8(phrase.pattern)).match(text).hasMatch())
            return phrase.comparison;
    }
    return std::nullopt;
}

/// The amount of a criterion: of several numbers the one that is compared, else the only one. The digits of "p95",
/// "95th" and "CVE-2099-1" are none.
std::optional<Amount> amountIn(const QString &text)
{
    static const QRegularExpression number = words(QStringLiteral(
        R"((?<![\w.,(-])(\d+(?:[.,]\d+)?)(?:\s*(%|percent|ms|milliseconds?|s|secs?|seconds?)(?!\w)|(?![\w(]|[.,]\d)))"));
    std::optional<Amount> only;
    int numbers = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        Amount amount;
        amount.value = match.captured(1).replace(u',', u'.').toDouble();
        amount.unit = match.captured(2).toLower();
        if (amount.unit == QLatin1String("percent"))
            amount.unit = QStringLiteral("%");
        else if (amount.unit.startsWith(QLatin1String("ms")) || amount.unit.startsWith(QLatin1String("milli")))
            amount.unit = QStringLiteral("ms");
        else if (amount.unit.startsWith(u's'))
            amount.unit = QStringLiteral("s");
        amount.comparison = find(before, text.left(match.capturedStart()));
        if (!amount.comparison)
            amount.comparison = find(after, text.mid(match.capturedEnd()));
        if (amount.comparison)
            return amount;
        ++numbers;
        only = amount;
    }
    return numbers == 1 ? only : std::nullopt;
}

bool asksForNone(const QString &text)
{
    return has(text, R"((?:^|\b)(?:no|zero|none|without|free\s+of)\b)");
}

std::vector<Severity> severitiesIn(const QString &text)
{
    std::vector<Severity> all;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        if (words(QStringLiteral("\\b%1\\b").arg(idOf(severity))).match(text).hasMatch())
            all.push_back(severity);
    }
    if (all.size() == 1 && has(text, R"(\b(?:or|and)\s+(?:above|worse|higher)\b|\+)")) {
        for (int worse = static_cast<int>(all.front()) - 1; worse >= 0; --worse)
            all.push_back(static_cast<Severity>(worse));
    }
    return all;
}

/// The aggregate that a latency is asked of; empty where the criterion does not say.
QString aggregateIn(const QString &text)
{
    static const QRegularExpression percentile =
        words(QStringLiteral(R"(\bp\s*\(?\s*(\d{2}(?:\.\d+)?)\s*\)?|\b(\d{2}(?:\.\d+)?)(?:th)?[\s-]+percentile)"));
    if (const auto match = percentile.match(text); match.hasMatch())
        return QStringLiteral("p(%1)").arg(match.captured(1).isEmpty() ? match.captured(2) : match.captured(1));
    if (has(text, R"(\bmedian\b)"))
        return QStringLiteral("med");
    if (has(text, R"(\b(?:average|avg|mean)\b)"))
        return QStringLiteral("avg");
    return has(text, R"(\b(?:slowest|worst|max(?:imum)?\s+(?:latency|response))\b)") ? QStringLiteral("max")
                                                                                     : QString();
}

QString categoryIn(const QString &text)
{
    for (const char *category : {"performance", "accessibility", "seo", "pwa"}) {
        if (text.contains(QLatin1String(category), Qt::CaseInsensitive))
            return QLatin1String(category);
    }
    return has(text, R"(\bbest[\s-]practices\b)") ? QStringLiteral("best-practices") : QString();
}

/// A criterion about a figure that is stated with a number; \a usual is meant where no comparison is written.
std::optional<FileCriterion> measured(EvidenceQuestion question, const std::optional<Amount> &amount, Comparison usual)
{
    if (!amount)
        return std::nullopt;
    FileCriterion criterion;
    criterion.question = question;
    criterion.value = amount->value;
    criterion.comparison = amount->comparison.value_or(usual);
    return criterion;
}

std::optional<FileCriterion> latency(const QString &text, const std::optional<Amount> &amount)
{
    auto criterion = measured(EvidenceQuestion::Latency, amount, Comparison::AtMost);
    if (!criterion || (amount->unit != QLatin1String("ms") && amount->unit != QLatin1String("s")))
        return std::nullopt;
    if (amount->unit == QLatin1String("s"))
        criterion->value *= 1000;
    criterion->of = aggregateIn(text);
    return criterion;
}

std::optional<FileCriterion> pageScore(const QString &text, const std::optional<Amount> &amount)
{
    auto criterion = measured(EvidenceQuestion::PageScore, amount, Comparison::AtLeast);
    if (!criterion)
        return std::nullopt;
    if (criterion->value > 0 && criterion->value <= 1) // Lighthouse itself counts from 0 to 1
        criterion->value *= 100;
    criterion->of = categoryIn(text);
    return criterion;
}

/// A criterion about how many there are: "no …", "0 …", "at most 3 …".
std::optional<FileCriterion> counted(EvidenceQuestion question, const QString &text,
                                     const std::optional<Amount> &amount)
{
    FileCriterion criterion;
    criterion.question = question;
    criterion.severities = severitiesIn(text);
    if (amount && amount->unit.isEmpty()) {
        criterion.value = amount->value;
        // "3 critical findings" alone is a statement, not a limit.
        if (!amount->comparison && amount->value != 0)
            return std::nullopt;
        criterion.comparison = amount->comparison.value_or(Comparison::Equal);
    } else if (!asksForNone(text)) {
        return std::nullopt;
    }
    return criterion;
}

std::optional<FileCriterion> tests(const QString &text, const std::optional<Amount> &amount)
{
    if (amount && amount->unit == QLatin1String("%")) {
        auto criterion = measured(EvidenceQuestion::Tests, amount, Comparison::AtLeast);
        criterion->isShare = true;
        return criterion;
    }
    if (has(text, R"(\bfail)"))
        return counted(EvidenceQuestion::Tests, text, amount);
    if (amount || !has(text, R"(\b(?:pass|green|succeed))") || has(text, R"(\bsome\b)"))
        return std::nullopt;
    return FileCriterion{.question = EvidenceQuestion::Tests, .of = {}, .severities = {}, .text = {}};
}

std::optional<FileCriterion> understood(const QString &text)
{
    const auto amount = amountIn(text);
    const bool isPercent = amount && amount->unit == QLatin1String("%");
    if (has(text, R"(\blighthouse\b)") || (has(text, R"(\bscore\b)") && !categoryIn(text).isEmpty()))
        return pageScore(text, amount);
    if (has(text, R"(\b(?:secret|credential)s?\b|hard-?coded)"))
        return counted(EvidenceQuestion::Secrets, text, amount);
    if (has(text, R"(\bcoverage\b)")) {
        const EvidenceQuestion question =
            has(text, R"(\bbranch)") ? EvidenceQuestion::BranchCoverage : EvidenceQuestion::LineCoverage;
        return isPercent || (amount && amount->unit.isEmpty()) ? measured(question, amount, Comparison::AtLeast)
                                                               : std::nullopt;
    }
    if (has(text, R"(\b(?:error|failure)\s+rate\b|\bfailed\s+requests\b|\bhttp_req_failed\b)"))
        return isPercent ? measured(EvidenceQuestion::FailedRequests, amount, Comparison::AtMost) : std::nullopt;
    if (has(text, R"(\brps\b|\breq(?:uest)?s?\s*(?:/|per\s+)\s*s(?:ec(?:ond)?)?\b|\bthroughput\b)"))
        return measured(EvidenceQuestion::RequestRate, amount, Comparison::AtLeast);
    if (has(text, R"(\blatenc|\bresponse\s+times?\b|\bp\s*\(?\d{2}|\bpercentile\b)"))
        return latency(text, amount);
    if (has(text, R"(\b(?:concurrent|virtual)\s+users\b|\bvus\b)"))
        return measured(EvidenceQuestion::VirtualUsers, amount, Comparison::AtLeast);
    if (has(text, R"(\btests?\b|\btest\s+suite\b)"))
        return tests(text, amount);
    if (has(text, R"(\bcves?\b|\bvulnerabilit|\badvisor)"))
        return counted(EvidenceQuestion::Vulnerabilities, text, amount);
    if (has(text, R"(\b(?:findings?|issues?|alerts?|violations?|misconfigurations?)\b)"))
        return counted(EvidenceQuestion::Findings, text, amount);
    return std::nullopt;
}

} // namespace

bool FileCriterion::holds(double figure) const
{
    constexpr double same = 1e-9; // 3 of 4 lines are 75 %, whatever the last bit says
    switch (comparison) {
    case Comparison::Less: return figure < value - same;
    case Comparison::AtMost: return figure <= value + same;
    case Comparison::Equal: return std::abs(figure - value) <= same;
    case Comparison::AtLeast: return figure >= value - same;
    case Comparison::More: return figure > value + same;
    }
    return false;
}

std::optional<FileCriterion> fileCriterionFrom(const QString &text)
{
    auto criterion = understood(inCriterionEnglish(text));
    if (criterion)
        criterion->text = text.simplified();
    return criterion;
}

} // namespace shipworthy
