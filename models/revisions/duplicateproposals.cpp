#include "revisions/duplicateproposals.h"

#include "base/visibletext.h"
#include "domain/secrets.h"
#include "revisions/criterion.h"
#include "revisions/likeness.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>
#include <tuple>

namespace shipworthy {
namespace {

constexpr int rarest = 6;          ///< words of a title by which others like it are looked up
constexpr int tooCommon = 32;      ///< a word, key or file of so many findings leads to none of them
constexpr qsizetype fewWords = 3;  ///< a title of less says too little to be recognised by
constexpr qsizetype longText = 15; ///< words of a text that is hardly written twice by chance
constexpr double halfTitle = 0.5;
constexpr double thirdTitle = 0.34;
constexpr double mostOfTitle = 0.66;
constexpr double mostOfText = 0.5;
constexpr double nearlyAll = 0.85;

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::DuplicateProposals", text);
}

/// A finding made ready for comparing.
struct Ready {
    const Item *item = nullptr;
    const Finding *finding = nullptr;
    DocumentId document;
    QString key; ///< telling, folded; else empty
    QList<QString> title;
    QList<QString> text;
};

QString fileOf(const Location &location)
{
    QString path = location.path;
    while (path.startsWith(QLatin1String("./")))
        path.remove(0, 2);
    return path.toCaseFolded();
}

bool doLinesMeet(const Location &one, const Location &other)
{
    if (!one.firstLine || !other.firstLine)
        return false;
    const int oneLast = std::max(*one.firstLine, one.lastLine.value_or(0));
    const int otherLast = std::max(*other.firstLine, other.lastLine.value_or(0));
    return *one.firstLine <= otherLast && *other.firstLine <= oneLast;
}

/// Counted as one already, or said to be distinct.
bool areSettled(const WorkspaceState &state, ItemId one, ItemId other)
{
    const DuplicateGroup *group = state.duplicatesOf(one);
    const DuplicateGroup *its = state.duplicatesOf(other);
    if (group && group == its)
        return true;
    const QList<ItemId> those = its ? its->members : QList<ItemId>{other};
    for (const ItemId here : group ? group->members : QList<ItemId>{one}) {
        if (std::ranges::any_of(those, [&](ItemId there) { return state.areDistinct(here, there); }))
            return true;
    }
    return false;
}

/// A number that everybody uses for the same vulnerability. Other keys belong to their document: there is a SEC-01 in
/// every second audit.
bool isPublicNumber(const QString &key)
{
    return std::ranges::any_of(std::array{QLatin1String("cve-"), QLatin1String("ghsa-"), QLatin1String("pysec-"),
                                          QLatin1String("rustsec-"), QLatin1String("go-2")},
                               [&](QLatin1String prefix) { return key.startsWith(prefix); });
}

class Search {
public:
    explicit Search(const WorkspaceState &state, const std::stop_token &stop)
        : m_state(state)
        , m_stop(stop)
    {
        for (const Item &item : state.items()) {
            if (m_stop.stop_requested())
                return;
            if (const Finding *finding = state.finding(item); finding && isCandidate(item))
                take(item, *finding);
        }
    }

    [[nodiscard]] QList<DuplicateProposal> run()
    {
        QHash<std::pair<qsizetype, DocumentId>, double> best;
        QList<Pair> found = pairs();
        for (const Pair &pair : std::as_const(found)) {
            keepBest(best[{pair.one, m_ready[pair.other].document}], pair.proposal.likeness);
            keepBest(best[{pair.other, m_ready[pair.one].document}], pair.proposal.likeness);
        }
        QList<DuplicateProposal> proposals;
        QSet<std::pair<ItemId, ItemId>> known;
        for (Pair &pair : found) {
            const bool isBest = pair.proposal.likeness >= best.value({pair.one, m_ready[pair.other].document}) &&
                                pair.proposal.likeness >= best.value({pair.other, m_ready[pair.one].document});
            const std::pair shown{pair.proposal.one, pair.proposal.other};
            if (!isBest || known.contains(shown))
                continue;
            known.insert(shown);
            proposals.append(std::move(pair.proposal));
        }
        return m_stop.stop_requested() ? QList<DuplicateProposal>() : proposals;
    }

private:
    struct Pair {
        qsizetype one = 0;
        qsizetype other = 0;
        DuplicateProposal proposal;
    };

    static void keepBest(double &best, double likeness) { best = std::max(best, likeness); }

    /// What is dismissed, or no longer stated, is not worth a question.
    static bool isCandidate(const Item &item) { return !item.state.misread && item.presence != Presence::Gone; }

    void take(const Item &item, const Finding &finding)
    {
        Ready ready{.item = &item,
                    .finding = &finding,
                    .document = m_state.currentDocument(item.document),
                    .key = isTellingKey(finding.key) ? comparable(finding.key) : QString(),
                    .title = shared(stemsOf(comparable(m_state.title(item)))),
                    .text = shared(stemsOf(comparable(criterionOf(m_state, item))))};
        m_titles.add(ready.title, Likeness::Version::Later);
        m_texts.add(ready.text, Likeness::Version::Later);
        const qsizetype at = m_ready.size();
        if (!ready.key.isEmpty())
            m_byTrait[QStringLiteral("key ") + ready.key].append(at);
        for (const Location &location : finding.locations)
            m_byTrait[QStringLiteral("file ") + fileOf(location)].append(at);
        for (const QString &stem : std::as_const(ready.title))
            m_byTrait[stem].append(at);
        m_ready.append(std::move(ready));
    }

    /// The same words, each kept once however many findings it stands in.
    [[nodiscard]] QList<QString> shared(QList<QString> stems)
    {
        for (QString &stem : stems)
            stem = *m_words.insert(stem);
        stems.squeeze();
        return stems;
    }

    /// Earlier findings that may be the same as \a ready.
    [[nodiscard]] QSet<qsizetype> near(qsizetype at) const
    {
        const Ready &ready = m_ready[at];
        QList<QString> traits = ready.title;
        std::ranges::stable_sort(traits, {}, [this](const QString &stem) { return m_titles.count(stem); });
        traits.resize(std::min<qsizetype>(rarest, traits.size()));
        if (!ready.key.isEmpty())
            traits.append(QStringLiteral("key ") + ready.key);
        for (const Location &location : ready.finding->locations)
            traits.append(QStringLiteral("file ") + fileOf(location));
        QSet<qsizetype> found;
        for (const QString &trait : std::as_const(traits)) {
            const auto those = m_byTrait.constFind(trait);
            if (those == m_byTrait.cend() || those->size() > tooCommon)
                continue;
            for (const qsizetype other : *those) {
                if (other < at && m_ready[other].document != ready.document)
                    found.insert(other);
            }
        }
        return found;
    }

    [[nodiscard]] QList<Pair> pairs() const
    {
        QList<Pair> found;
        for (qsizetype at = 0; at < m_ready.size() && !m_stop.stop_requested(); ++at) {
            for (const qsizetype other : near(at)) {
                if (areSettled(m_state, m_ready[other].item->id, m_ready[at].item->id))
                    continue;
                DuplicateProposal proposal = compare(m_ready[other], m_ready[at]);
                if (isWorthAsking(proposal, m_ready[other], m_ready[at]))
                    found.append({other, at, std::move(proposal)});
            }
        }
        std::ranges::sort(found, [](const Pair &a, const Pair &b) {
            return std::tuple(-a.proposal.likeness, a.one, a.other) < std::tuple(-b.proposal.likeness, b.one, b.other);
        });
        return found;
    }

    [[nodiscard]] ItemId leadOf(const Item &item) const
    {
        const DuplicateGroup *group = m_state.duplicatesOf(item.id);
        return group ? group->lead : item.id;
    }

    [[nodiscard]] DuplicateProposal compare(const Ready &one, const Ready &other) const
    {
        const auto [low, high] = std::minmax({leadOf(*one.item), leadOf(*other.item)});
        DuplicateProposal proposal{.one = low,
                                   .other = high,
                                   .sameKey = !one.key.isEmpty() && one.key == other.key,
                                   .sharedPlace = {},
                                   .linesMeet = false,
                                   .sharedTitle = m_titles.of(one.title, other.title),
                                   .sharedText = m_texts.of(one.text, other.text),
                                   .acrossSystems = one.item->system != other.item->system};
        for (const Location &here : one.finding->locations) {
            for (const Location &there : other.finding->locations) {
                if (fileOf(here) != fileOf(there) || proposal.linesMeet)
                    continue;
                proposal.linesMeet = doLinesMeet(here, there);
                proposal.sharedPlace =
                    proposal.linesMeet
                        ? QStringLiteral("%1:%2").arg(here.path).arg(std::max(*here.firstLine, *there.firstLine))
                        : here.path;
            }
        }
        const double place = proposal.linesMeet ? 0.3 : proposal.sharedPlace.isEmpty() ? 0 : 0.15;
        proposal.likeness = std::min(1.0, 0.5 * proposal.sharedTitle + 0.25 * proposal.sharedText + place +
                                              (proposal.sameKey ? 0.25 : 0));
        return proposal;
    }

    [[nodiscard]] bool isWorthAsking(const DuplicateProposal &proposal, const Ready &one, const Ready &other) const
    {
        const bool saysEnough = std::min(one.title.size(), other.title.size()) >= fewWords;
        const bool isLong = std::min(one.text.size(), other.text.size()) >= longText;
        const double title = proposal.sharedTitle;
        if (proposal.acrossSystems) {
            const bool sameThing =
                ((proposal.sameKey && isPublicNumber(one.key)) || proposal.linesMeet) && title >= nearlyAll;
            return saysEnough && (sameThing || (isLong && title >= nearlyAll && proposal.sharedText >= nearlyAll));
        }
        if (proposal.sameKey && title >= halfTitle)
            return true;
        if (!proposal.sharedPlace.isEmpty() && title >= (proposal.linesMeet ? thirdTitle : halfTitle))
            return true;
        return saysEnough && (title >= nearlyAll || (title >= mostOfTitle && proposal.sharedText >= mostOfText));
    }

    const WorkspaceState &m_state;
    const std::stop_token &m_stop;
    QSet<QString> m_words;
    QList<Ready> m_ready;
    Likeness m_titles;
    Likeness m_texts;
    QHash<QString, QList<qsizetype>> m_byTrait;
};

} // namespace

QList<DuplicateProposal> proposeDuplicates(const WorkspaceState &state, const std::stop_token &stop)
{
    return Search(state, stop).run();
}

bool isSettled(const WorkspaceState &state, const DuplicateProposal &proposal)
{
    const Item *one = state.item(proposal.one);
    const Item *other = state.item(proposal.other);
    return !one || !other || one->state.misread || other->state.misread ||
           areSettled(state, proposal.one, proposal.other);
}

QString reasonOf(const DuplicateProposal &proposal)
{
    const auto percent = [](double share) { return QLocale().toString(qRound(100 * share)); };
    QStringList parts;
    if (proposal.sameKey)
        parts.append(tr("the same key"));
    if (!proposal.sharedPlace.isEmpty())
        parts.append(tr("the same file %1").arg(isolated(withoutSecrets(proposal.sharedPlace))));
    parts.append(tr("titles %1 % alike").arg(percent(proposal.sharedTitle)));
    parts.append(tr("texts %1 % alike").arg(percent(proposal.sharedText)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace shipworthy
