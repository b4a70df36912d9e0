#include "checks/csp.h"

#include "checks/headers.h"
#include "checks/htmltags.h"
#include "checks/queries.h"
#include "checks/translation.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype shortestPolicy = 6; // "img-src" less one: what the Observatory takes
constexpr qsizetype mostPolicies = 50;

/// A source while policies are put together.
struct Source {
    QString text;
    qsizetype policy = 0;
    bool isKept = false;
};

/// Whether a source of one policy covers one of another, path piece by path piece.
bool covers(const QString &one, const QString &other)
{
    if (one.isEmpty() || (one == u"/" && other.isEmpty()))
        return true;
    const bool isExact = !one.endsWith(u'/');
    QStringList pieces = one.split(u'/');
    const QStringList others = other.split(u'/');
    if (pieces.size() > others.size() || (isExact && pieces.size() != others.size()))
        return false;
    if (!isExact)
        pieces.removeLast();
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (QUrl::fromPercentEncoding(pieces[at].toUtf8()) != QUrl::fromPercentEncoding(others[at].toUtf8()))
            return false;
    }
    return true;
}

/// Marks what neighbours in the sorted list say of each other.
void compareNeighbours(QList<Source> &sources)
{
    for (qsizetype at = 1; at < sources.size(); ++at) {
        Source &source = sources[at];
        const Source &before = sources[at - 1];
        if (source.policy == before.policy && source.text.startsWith(before.text))
            source.isKept = false; // the shorter one allows it already
        if (source.policy != before.policy && covers(before.text, source.text))
            source.isKept = true; // both policies have it
    }
}

class PolicyReader {
public:
    bool add(const QString &policy, qsizetype index, bool isOnly)
    {
        QSet<QString> seen;
        for (const QString &entry : policy.split(u';')) {
            QStringList words = entry.simplified().split(u' ', Qt::SkipEmptyParts);
            if (words.isEmpty())
                continue;
            const QString directive = words.takeFirst().toLower();
            if (seen.contains(directive)) {
                if (directive != u"report-uri" && directive != u"report-to")
                    return false;
                m_hasDuplicates = true;
            }
            seen.insert(directive);
            merge(directive, words, index, isOnly);
        }
        return true;
    }

    [[nodiscard]] ContentPolicy result() const
    {
        ContentPolicy policy{.hasDuplicates = m_hasDuplicates};
        for (auto it = m_sources.begin(); it != m_sources.end(); ++it) {
            QStringList texts;
            for (const Source &source : *it)
                texts += source.text;
            texts.removeDuplicates();
            texts.sort();
            policy.directives.insert(it.key(), texts.isEmpty() ? QStringList{u"'none'"_s} : texts);
        }
        return policy;
    }

private:
    void merge(const QString &directive, const QStringList &words, qsizetype index, bool isOnly)
    {
        QList<Source> sources = index == 0 ? QList<Source>() : m_sources.value(directive);
        for (const QString &word : words)
            sources.append({word.toLower(), index, index == 0});
        if (words.isEmpty() && directive.endsWith("-src"_L1))
            sources.append({u"'none'"_s, index, index == 0});
        std::ranges::stable_sort(sources, {}, &Source::text);
        compareNeighbours(sources);
        sources.removeIf([](const Source &source) { return !source.isKept; });
        if (index == 0 && !isOnly) { // from the second policy on a source must be found again to count
            for (Source &source : sources)
                source.isKept = false;
        }
        m_sources.insert(directive, sources);
    }

    QMap<QString, QList<Source>> m_sources;
    bool m_hasDuplicates = false;
};

bool fallsBack(const QString &directive)
{
    return directive.endsWith("-src"_L1) || directive.endsWith("-src-elem"_L1) || directive.endsWith("-src-attr"_L1);
}

} // namespace

std::optional<QStringList> ContentPolicy::sourcesOf(const QString &directive) const
{
    QStringList names{directive};
    if (fallsBack(directive)) {
        if (directive.endsWith("-elem"_L1) || directive.endsWith("-attr"_L1))
            names += directive.chopped(5);
        names += u"default-src"_s;
    }
    for (const QString &name : names) {
        if (const auto found = directives.constFind(name); found != directives.constEnd())
            return *found;
    }
    return std::nullopt;
}

std::optional<ContentPolicy> readPolicies(const QStringList &policies)
{
    PolicyReader reader;
    if (policies.size() > mostPolicies)
        return std::nullopt;
    for (qsizetype at = 0; at < policies.size(); ++at) {
        QString policy = policies[at];
        policy = policy.remove(u'\r').remove(u'\n').trimmed();
        if (policy.size() < shortestPolicy || !reader.add(policy, at, policies.size() == 1))
            return std::nullopt;
    }
    return reader.result();
}

QStringList headerPolicies(const Recorded &answer)
{
    QStringList policies;
    for (const QString &value : headerValues(answer.headers, "Content-Security-Policy"_L1)) {
        for (const QString &policy : value.split(u','))
            policies += policy.trimmed();
    }
    return policies;
}

QStringList pagePolicies(const Recorded &answer)
{
    QStringList policies;
    for (const HtmlTag &meta : htmlTags(bodyText(answer), {u"meta"_s})) {
        const QString name = meta.attribute(u"http-equiv").value_or(QString()).trimmed();
        const QString content = meta.attribute(u"content").value_or(QString());
        if (name.compare("content-security-policy"_L1, Qt::CaseInsensitive) != 0 || content.isEmpty())
            continue;
        for (const QString &policy : content.split(u','))
            policies += policy.trimmed();
    }
    return policies;
}

Sight lookAtCsp(const Recorded &answer, const QString &directive)
{
    const QStringList all = headerPolicies(answer) + pagePolicies(answer);
    if (all.isEmpty())
        return absent(tr("the answer has no content security policy"));
    const auto policy = readPolicies(all);
    if (!policy)
        return absent(tr("the content security policy is not valid"));
    const auto sources = policy->sourcesOf(directive.trimmed().toLower());
    return sources ? seen(sources->join(u' ')) : absent(tr("the content security policy does not restrict that"));
}

} // namespace shipworthy::checks
