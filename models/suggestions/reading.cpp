#include "suggestions/reading.h"

#include <QUrl>
#include <algorithm>

namespace shipworthy::suggestions {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype farthestObject = 6;  ///< words from a verb to what it is about
constexpr qsizetype farthestFailing = 4; ///< words from a thing to "not enforced"

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Marks of emphasis and of lists, and pictures in front: "**Done:** ✅ …".
QString plain(QString text)
{
    static const QRegularExpression emphasis(u"\\*\\*|__|~~"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    if (text.contains(u']'))
        text.replace(link, u"\\1"_s);
    text.remove(emphasis);
    return text.contains(u'(') ? text.remove(Terms::builtIn().formerly()) : text;
}

/// A picture says that what follows is a fault.
bool isMarkedBad(const QString &text)
{
    static const QRegularExpression marks(u"🔴|🟠|🟡|❌|⚠|✗|✘"_s);
    return text.contains(marks);
}

/// Without names of source files: "rate_limiter.py" is no sentence about limits.
void removeFiles(QString &text)
{
    static const QRegularExpression file(
        u"[\\w./-]+\\.(?:py|tsx?|jsx?|mjs|md|go|java|kt|rs|rb|php|cs|cpp|ya?ml|sql|sh)\\b"_s);
    if (text.contains(u'.'))
        text.replace(file, u" "_s);
}

double numberOf(QString digits)
{
    static const QRegularExpression thousands(u"^[1-9]\\d{0,2}(?:[.,]\\d{3})+$"_s);
    if (thousands.match(digits).hasMatch())
        return digits.remove(u'.').remove(u',').toDouble();
    return digits.replace(u',', u'.').toDouble();
}

int secondsOf(const QString &unit)
{
    return unit == u"s" ? 1 : unit == u"m" ? 60 : unit == u"h" ? 3600 : unit == u"d" ? 86400 : 0;
}

bool isTime(const QString &unit)
{
    return unit == u"ms" || secondsOf(unit) > 0;
}

Bound boundOf(const QString &sign)
{
    if (sign == u"<")
        return Bound::Less;
    if (sign == u">")
        return Bound::More;
    if (sign == u"≤" || sign == u"⩽" || sign == u"<=" || sign == u"=<")
        return Bound::AtMost;
    return sign == u"≥" || sign == u"⩾" || sign == u">=" || sign == u"=>" ? Bound::AtLeast : Bound::None;
}

} // namespace

QString Amount::written() const
{
    const double shown = unit == u"GiB" ? value * 1024 : value;
    return QString::number(shown, 'g', 12) + (unit == u"GiB" ? u"MiB"_s : unit);
}

bool isServicePath(const QString &path)
{
    static const QRegularExpression machine(
        u"^/"
        u"(?:home|etc|var|tmp|usr|opt|root|mnt|srv|bin|lib|src|app|data|proc|dev|Users|workspace|config|scripts|tests?"
        "|docs/[^ ]*\\.md)(?:/|$)"_s);
    static const QRegularExpression source(u"\\.(?:py|tsx?|jsx?|mjs|md|go|java|kt|rs|rb|php|cs|cpp|h|ya?ml|sql|sh|toml|"
                                           u"ini|conf|cfg|env|log|lock|css|scss|vue"
                                           "|html?|png|svg|pem|key|crt|pdf|csv|txt)$"_s);
    if (path.size() < 2 || path.size() > 200 || path.startsWith("//"_L1) || path.contains("/:"_L1))
        return false;
    if (path.contains(QRegularExpression(u"[{}<>*$…\\s\\[\\]]"_s)))
        return false;
    if (path == u"/robots.txt" || path.endsWith("security.txt"_L1))
        return true;
    return !machine.match(path).hasMatch() && !source.match(path).hasMatch();
}

Reading::Reading(Statement statement)
    : m_statement(std::move(statement))
    , m_text(plain(m_statement.text))
{
    if (m_text.contains(u'/'))
        takePaths();
    removeFiles(m_text);
    m_tokens = tokensOf(m_text);
    m_hits = Terms::builtIn().find(m_tokens);
    m_topicHits = Terms::builtIn().find(tokensOf(m_statement.topic));
    if (std::ranges::any_of(m_text, [](QChar c) { return c.isDigit(); })) {
        takeAllowances();
        takePercentiles();
        takeAmounts();
    }
}

void Reading::takePaths()
{
    static const QRegularExpression url(u"(https?)://([^\\s/`\"'<>()\\[\\],;|]+)(/[^\\s`\"'<>()\\[\\],;|]*)?"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression path(u"(?:(?<=[\\s`\"'(\\[,:])|^)/[\\w.~{}:*%$<>-]+(?:/[\\w.~{}:*%$<>-]*)*"_s);
    const auto take = [this](QString found) {
        while (!found.isEmpty() && QStringView(u".,:;!?").contains(found.back()))
            found.chop(1);
        if (isServicePath(found) && !m_paths.contains(found))
            m_paths.append(found);
    };
    for (auto matches = url.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        const QUrl origin(match.captured(1).toLower() + "://"_L1 + match.captured(2));
        if (origin.isValid() && !origin.host().isEmpty() && origin.userInfo().isEmpty())
            m_origins.append(origin.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
        take(match.captured(3).section(u'?', 0, 0).section(u'#', 0, 0));
    }
    m_text.replace(url, u" "_s);
    for (auto matches = path.globalMatch(m_text); matches.hasNext();)
        take(matches.next().captured());
    // What a path is made of says nothing: "/health" is no sentence about health.
    m_text.replace(path, u" "_s);
}

void Reading::takeAllowances()
{
    const Terms &terms = Terms::builtIn();
    static const QRegularExpression rate = expression(
        u"(?<![\\w.,])(\\d[\\d.,]*)\\+?\\s*(?:(?:%1)\\s*)?(?:/\\s*|(?:\\s*\\b(?:%2)\\s+))(?:(\\d+)\\s*)?(%3|r?pm)"
        "(?!\\w)"_s.arg(terms.requestPattern(), terms.perPattern(), terms.unitPattern()));
    static const QRegularExpression terse = expression(u"(?<![\\w.,])(\\d+)/([smh])(?!\\w)"_s);
    const auto take = [&](const QRegularExpressionMatch &match, const QString &times, const QString &unit) {
        const int seconds = secondsOf(unit) * std::max(1, times.toInt());
        const double count = numberOf(match.captured(1));
        if (seconds > 0 && count >= 1 && count < 1e6)
            m_allowances.append({int(count), seconds, match.capturedStart()});
    };
    for (auto matches = rate.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        take(match, match.captured(2), terms.unit(match.captured(3)));
    }
    for (auto matches = terse.globalMatch(m_text); m_allowances.isEmpty() && matches.hasNext();) {
        const auto match = matches.next();
        take(match, {}, match.captured(2).toLower());
    }
}

void Reading::takePercentiles()
{
    static const QRegularExpression percentile = expression(
        u"\\bp\\s?\\(?(\\d{2,3})\\)?(?!\\w)|\\b(\\d{2}(?:[.,]\\d)?)\\s?(?:th|\\.|e|er|º|°)?[\\s-]+(?:percentiel|"
        "percentile?|perzentil|centile)|(?:percentiel|percentile?|perzentil|centile)\\s+(\\d{2})\\b"_s);
    for (auto matches = percentile.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        QString of = match.captured(1) + match.captured(2).replace(u',', u'.') + match.captured(3);
        if (of.size() == 3 && !of.contains(u'.'))
            of.insert(2, u'.'); // p999
        if (of != u"10.0" && of != u"00")
            m_percentiles.append({of, match.capturedStart()});
    }
}

void Reading::takeAmounts()
{
    static const QRegularExpression number = expression(
        u"(?<![\\w.,/#-])([<>≤≥⩽⩾]=?|=[<>])?\\s*~?(\\d+(?:[.,]\\d+)*)\\s*(?:(%1)(?!\\w)|(?![\\w]|[.,]\\d))(\\s*\\+)?"_s
            .arg(Terms::builtIn().unitPattern()));
    QString text = m_text;
    // The digits of a percentile are none of its figures.
    for (const Percentile &percentile : std::as_const(m_percentiles))
        for (qsizetype at = percentile.at; at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'('); ++at)
            text[at] = u' ';
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        Amount amount{.value = numberOf(match.captured(2)),
                      .unit = Terms::builtIn().unit(match.captured(3)),
                      .bound = boundOf(match.captured(1)),
                      .at = match.capturedStart(2)};
        if (amount.bound == Bound::None)
            amount.bound = boundBefore(amount.at);
        if (amount.bound == Bound::None && !match.captured(4).isEmpty())
            amount.bound = Bound::AtLeast;
        m_amounts.append(amount);
    }
}

/// The nearest word of comparison that stands in front, with at most one word between.
Bound Reading::boundBefore(qsizetype position) const
{
    static const QList<std::pair<QString, Bound>> bounds{{u"at least"_s, Bound::AtLeast},
                                                         {u"at most"_s, Bound::AtMost},
                                                         {u"below"_s, Bound::Less},
                                                         {u"above"_s, Bound::More}};
    const auto at = std::ranges::lower_bound(m_tokens, position, {}, &Token::at) - m_tokens.begin();
    const Hit *nearest = nullptr;
    Bound bound = Bound::None;
    for (const Hit &hit : m_hits) {
        if (hit.last >= at || hit.last < at - 2)
            continue;
        const auto known = std::ranges::find(bounds, hit.term, &std::pair<QString, Bound>::first);
        // "no less than" holds "less than": the longer one is meant.
        if (known != bounds.end() &&
            (!nearest || hit.last > nearest->last || (hit.last == nearest->last && hit.first < nearest->first))) {
            nearest = &hit;
            bound = known->second;
        }
    }
    return bound;
}

bool Reading::says(QLatin1StringView term) const
{
    return std::ranges::any_of(m_hits, [term](const Hit &hit) { return hit.term == term; });
}

bool Reading::isAbout(QLatin1StringView term) const
{
    return says(term) || std::ranges::any_of(m_topicHits, [term](const Hit &hit) { return hit.term == term; });
}

bool Reading::isOfTopic() const
{
    static const QStringList words{u"do"_s,    u"move"_s,    u"lack"_s, u"off"_s,      u"of another thing"_s,
                                   u"was"_s,   u"none of"_s, u"gone"_s, u"response"_s, u"rejects"_s,
                                   u"access"_s};
    return std::ranges::any_of(m_topicHits, [this](const Hit &topic) {
        return !words.contains(topic.term) && std::ranges::find(m_hits, topic.term, &Hit::term) != m_hits.end();
    });
}

bool Reading::hasWord(QLatin1StringView word) const
{
    return std::ranges::any_of(m_tokens, [word](const Token &token) { return token.word == word; });
}

/// Another thing begins between two words: "Add logging to the health check".
bool Reading::isCut(qsizetype from, qsizetype to) const
{
    return std::ranges::any_of(
        m_hits, [&](const Hit &hit) { return hit.term == u"of another thing" && hit.first >= from && hit.first < to; });
}

bool Reading::plans(const Hit &hit) const
{
    const auto isFirst = [this](const Hit &one) {
        // Behind a label: "Day 3: Implement …", "CORS - Set …".
        const qsizetype colon = m_text.lastIndexOf(u':', m_tokens[one.first].at);
        const bool isBehindLabel = colon >= 0 && one.first > 0 && m_tokens[one.first - 1].at < colon;
        return one.first <= 1 || (isBehindLabel && one.first <= 4);
    };
    for (const Hit &verb : m_hits) {
        const qsizetype gap = hit.first - verb.last;
        const bool isBehind = gap > 0 && gap <= farthestObject;
        if ((verb.term == u"do" || verb.term == u"lack") && isBehind && isFirst(verb) &&
            !isCut(verb.last + 1, hit.first))
            return true;
        if (verb.term == u"move" && isBehind && verb.first == 0)
            return true;
        const qsizetype before = verb.first - hit.last;
        if (verb.term == u"off" && before > 0 && before <= farthestFailing && !isCut(hit.last + 1, verb.first))
            return true;
    }
    return false;
}

bool Reading::asks(QLatin1StringView term) const
{
    for (const Hit &hit : m_hits) {
        if (hit.term != term)
            continue;
        switch (role()) {
        case Role::Criterion:
        case Role::Alert: return true;
        case Role::Claim:
            if (!says("lack"_L1) && !says("off"_L1) && !isMarkedBad(m_text))
                return true;
            break;
        case Role::Plan:
            if (plans(hit))
                return true;
            break;
        case Role::Endpoint:
        case Role::Code: break;
        }
    }
    return false;
}

bool Reading::isUnprovable() const
{
    // To document an API is to publish its document.
    return (says("by hand"_L1) && !says("api document"_L1)) || says("gone"_L1);
}

std::optional<Amount> Reading::amount(QLatin1StringView unit) const
{
    const auto isOne = [unit](const Amount &amount) {
        if (unit == "s"_L1)
            return isTime(amount.unit);
        if (unit == "B"_L1)
            return amount.unit.endsWith(u'B');
        return amount.unit == unit;
    };
    const auto found = std::ranges::find_if(m_amounts, isOne);
    return found == m_amounts.end() ? std::nullopt : std::optional(*found);
}

QList<std::pair<QString, Amount>> Reading::percentiles() const
{
    QList<std::pair<QString, Amount>> pairs;
    QList<Amount> times;
    std::ranges::copy_if(m_amounts, std::back_inserter(times), [](const Amount &one) { return isTime(one.unit); });
    for (const Percentile &percentile : m_percentiles) {
        const auto behind = std::ranges::find_if(times, [&](const Amount &one) { return one.at > percentile.at; });
        const auto time = behind != times.end() ? behind : times.begin();
        if (time == times.end())
            break;
        pairs.append({percentile.of, *time});
        if (times.size() > 1)
            times.erase(time);
    }
    return pairs;
}

} // namespace shipworthy::suggestions
