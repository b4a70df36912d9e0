#include "items/scorecardsheet.h"

#include "base/text.h"
#include "domain/bandsum.h"
#include "domain/counteditem.h"
#include "domain/secrets.h"

#include <QCoreApplication>
#include <algorithm>
#include <climits>
#include <functional>
#include <map>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::Scorecard", text);
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

void addTo(BandSum &sum, const Item &item, const ScorecardQuestion &question)
{
    const CountedItem counted(question.state, item, question.now.date());
    sum.add(counted->state.status, evidenceOf(question.state, item, question.denied, question.now, question.policy),
            isWaived(*counted, question.now.date()), weightOf(question.state, item, question.policy));
}

struct CategorySum {
    QString name; ///< as first written
    BandSum sum;
};

/// What is known of the system: by category, in the order of their names, and of the whole.
struct Known {
    std::map<QString, CategorySum> byCategory; ///< by case-folded name
    BandSum whole;
};

QString folded(const QString &category)
{
    return category.simplified().toCaseFolded();
}

Known knownOf(const ScorecardQuestion &question)
{
    Known known;
    for (const Item *of : question.state.itemsOf(question.system)) {
        const Item &item = *of;
        if (!isRated(question.state, item))
            continue;
        addTo(known.whole, item, question);
        const QString name = question.state.category(*CountedItem(question.state, item, question.now.date()));
        if (name.isEmpty())
            continue;
        CategorySum &category = known.byCategory[folded(name)];
        if (category.name.isEmpty())
            category.name = name.simplified();
        addTo(category.sum, item, question);
    }
    return known;
}

/// The targets of a scorecard, the nearest first; those without a number of days keep the document's order, last.
QStringList targetLabels(const Scorecard &card)
{
    QList<ScoreTarget> all;
    const auto collect = [&all](const ScoreRow &row) {
        for (const ScoreTarget &target : row.targets) {
            if (std::ranges::find(all, target.label, &ScoreTarget::label) == all.end())
                all.append(target);
        }
    };
    for (const ScoreRow &row : card.rows)
        collect(row);
    if (card.overall)
        collect(*card.overall);
    std::ranges::stable_sort(all, {}, [](const ScoreTarget &target) { return target.days.value_or(INT_MAX); });
    QStringList labels;
    for (const ScoreTarget &target : std::as_const(all))
        labels.append(target.label);
    return labels;
}

/// "30 days" in the user's language where the document gives days, else its own words.
QString nameOf(const Scorecard &card, const QString &label)
{
    std::optional<int> days;
    const auto look = [&](const ScoreRow &row) {
        for (const ScoreTarget &target : row.targets) {
            if (target.label == label)
                days = target.days;
        }
    };
    std::ranges::for_each(card.rows, look);
    if (card.overall)
        look(*card.overall);
    return days ? withPlural(QCoreApplication::translate("shipworthy::Scorecard", "%n day(s)", nullptr, *days), *days)
                : withoutSecrets(label);
}

class SheetBuilder {
public:
    SheetBuilder(const Scorecard &card, DocumentId document, const Known &known)
        : m_card(card)
        , m_known(known)
    {
        const QStringList labels = targetLabels(card);
        m_near = labels.value(0);
        m_far = labels.size() > 1 ? labels.last() : QString();
        m_sheet = {.document = document,
                   .line = card.line,
                   .title = withoutSecrets(card.title),
                   .scale = card.scale,
                   .nearLabel = nameOf(card, m_near),
                   .farLabel = nameOf(card, m_far),
                   .lines = {}};
    }

    ScorecardSheet build()
    {
        QSet<QString> stated;
        for (const ScoreRow &row : m_card.rows) {
            ScorecardLine line = lineFor(row);
            const QString name = folded(row.category);
            if (const auto found = m_known.byCategory.find(name); found != m_known.byCategory.end())
                addKnown(line, found->second.sum);
            // A category that is stated twice stays two rows.
            if (stated.contains(name))
                line.category += QStringLiteral(" (%1)").arg(tr("line %1").arg(row.line));
            stated.insert(name);
            m_sheet.lines.append(line);
        }
        for (const auto &[name, category] : m_known.byCategory) {
            if (!stated.contains(name))
                m_sheet.lines.append(unstated(category));
        }
        ScorecardLine overall = m_card.overall ? lineFor(*m_card.overall) : ScorecardLine{};
        overall.category = tr("Overall");
        overall.isOverall = true;
        addKnown(overall, m_known.whole);
        m_sheet.lines.append(overall);
        return std::move(m_sheet);
    }

    static ScorecardLine unstated(const CategorySum &category)
    {
        ScorecardLine line;
        line.category = withoutSecrets(category.name);
        addKnown(line, category.sum);
        return line;
    }

    static void addKnown(ScorecardLine &line, const BandSum &sum)
    {
        line.bands = sum.bands();
        line.rated = sum.rated();
    }

private:
    [[nodiscard]] double points(double value) const { return m_card.scale > 0 ? value * 100 / m_card.scale : value; }

    [[nodiscard]] QString inItsScale(double value) const
    {
        return m_card.scale == 100 ? number(value) : tr("%1 of %2").arg(number(value), number(m_card.scale));
    }

    [[nodiscard]] ScorecardLine lineFor(const ScoreRow &row) const
    {
        ScorecardLine line;
        line.category = withoutSecrets(row.category.simplified());
        line.grade = withoutSecrets(row.grade);
        line.line = row.line > 0 ? row.line : m_card.line;
        if (row.current) {
            line.claimed = points(*row.current);
            line.claimedText = inItsScale(*row.current);
        }
        if (row.previous) {
            line.previous = points(*row.previous);
            line.previousText = inItsScale(*row.previous);
        }
        QStringList words;
        for (const ScoreTarget &target : row.targets) {
            if (target.label == m_near)
                line.nearTarget = points(target.value);
            else if (target.label == m_far)
                line.farTarget = points(target.value);
            words.append(tr("%1: %2").arg(nameOf(m_card, target.label), inItsScale(target.value)));
        }
        line.targetsText = words.join(listComma());
        return line;
    }

    const Scorecard &m_card;
    const Known &m_known;
    QString m_near;
    QString m_far;
    ScorecardSheet m_sheet;
};

ScorecardSheet computedSheet(const Known &known)
{
    ScorecardSheet sheet;
    for (const auto &[name, category] : known.byCategory)
        sheet.lines.append(SheetBuilder::unstated(category));
    ScorecardLine overall;
    overall.category = tr("Overall");
    overall.isOverall = true;
    SheetBuilder::addKnown(overall, known.whole);
    sheet.lines.append(overall);
    return sheet;
}

/// Where \a key stands in \a text as a word of its own: "SEC-1" is not in "SEC-10".
bool mentions(const QString &text, const QString &key)
{
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; };
    for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
        const qsizetype end = at + key.size();
        if ((at == 0 || !isPart(text[at - 1])) && (end == text.size() || !isPart(text[end])))
            return true;
    }
    return false;
}

bool isSame(const std::optional<Bands> &one, const std::optional<Bands> &other)
{
    if (!one || !other)
        return one.has_value() == other.has_value();
    return one->verified == other->verified && one->claimed == other->claimed && one->stale == other->stale &&
           one->waived == other->waived;
}

} // namespace

bool operator==(const ScorecardLine &one, const ScorecardLine &other)
{
    return one.category == other.category && one.isOverall == other.isOverall && one.claimed == other.claimed &&
           one.previous == other.previous && one.claimedText == other.claimedText &&
           one.previousText == other.previousText && one.grade == other.grade && isSame(one.bands, other.bands) &&
           one.nearTarget == other.nearTarget && one.farTarget == other.farTarget &&
           one.targetsText == other.targetsText && one.rated == other.rated && one.line == other.line;
}

QString identityOf(const ScorecardLine &line)
{
    return line.isOverall ? QStringLiteral("\n") : line.category;
}

QList<ScorecardSheet> sheetsOf(const ScorecardQuestion &question)
{
    const Known known = knownOf(question);
    QList<ScorecardSheet> sheets;
    for (const ImportedDocument &document : question.state.documents()) {
        if (document.system != question.system)
            continue;
        for (const Scorecard &card : document.facts->scorecards) {
            if (!card.higherIsWorse)
                sheets.append(SheetBuilder(card, document.id, known).build());
        }
    }
    if (sheets.isEmpty() && known.whole.rated() > 0)
        sheets.append(computedSheet(known));
    return sheets;
}

QList<ScoreRaiser> raisersOf(const ScorecardQuestion &question)
{
    QList<ScoreRaiser> raisers;
    double all = 0;
    for (const Item *of : question.state.itemsOf(question.system)) {
        const Item &item = *of;
        if (!isRated(question.state, item) ||
            CountedItem(question.state, item, question.now.date())->state.status == Status::NotApplicable)
            continue;
        const int weight = weightOf(question.state, item, question.policy);
        all += weight;
        const Evidence evidence = evidenceOf(question.state, item, question.denied, question.now, question.policy);
        if (evidence == Evidence::Verified || weight == 0)
            continue;
        raisers.append({.item = item.id,
                        .key = question.state.key(item),
                        .title = withoutSecrets(question.state.title(item)),
                        .evidence = evidence,
                        .points = double(weight)});
    }
    for (ScoreRaiser &raiser : raisers)
        raiser.points *= 100 / all;
    std::ranges::stable_sort(raisers, std::greater<>(), &ScoreRaiser::points);
    return raisers;
}

namespace {

/// See controlsOf().
std::optional<ControlStatus> statusNow(const ControlTile &tile, const ScorecardQuestion &question)
{
    if (tile.items.isEmpty())
        return tile.status;
    bool verified = true;
    bool grave = false;
    for (const ItemId id : tile.items) {
        const Item *stated = question.state.item(id);
        const Item *shown = stated ? question.state.item(question.state.shownAs(*stated)) : nullptr;
        if (!shown || stated->state.misread)
            continue;
        const CountedItem item(question.state, *shown, question.now.date());
        if (item->state.status == Status::NotApplicable)
            continue;
        const Evidence evidence = evidenceOf(question.state, *shown, question.denied, question.now, question.policy);
        const bool resolved = item->state.status == Status::Resolved && evidence != Evidence::Contradicted;
        const Rating rating = ratingOf(question.state, *item);
        verified = verified && resolved && evidence == Evidence::Verified;
        grave = grave || (!resolved && (rating.isBlocker() || rating.isHigh()));
    }
    if (verified)
        return ControlStatus::Pass;
    const ControlStatus open = grave ? ControlStatus::Fail : ControlStatus::Warn;
    return tile.status ? std::min(*tile.status, open) : open; // the worse is the lesser
}

} // namespace

QList<ControlTile> controlsOf(const ScorecardQuestion &question)
{
    const WorkspaceState &state = question.state;
    const SystemId system = question.system;
    QList<ControlTile> tiles;
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (const Control &control : document.facts->controls) {
            ControlTile tile{.document = document.id,
                             .line = control.line,
                             .framework = withoutSecrets(control.framework),
                             .key = control.key,
                             .title = withoutSecrets(control.title),
                             .status = control.status,
                             .now = {},
                             .finding = withoutSecrets(control.finding),
                             .keys = {},
                             .items = {}};
            for (const Finding &finding : document.facts->findings) {
                if (finding.key.isEmpty() || tile.keys.contains(finding.key) || !mentions(control.finding, finding.key))
                    continue;
                tile.keys.append(finding.key);
                tile.items.append(state.findingItem(document.id, finding.key));
            }
            tile.now = statusNow(tile, question);
            tiles.append(tile);
        }
    }
    return tiles;
}

QString wordFor(std::optional<ControlStatus> status)
{
    if (!status)
        return tr("NOT STATED");
    switch (*status) {
    case ControlStatus::Fail: return tr("FAIL");
    case ControlStatus::Warn: return tr("WARN");
    case ControlStatus::Pass: return tr("PASS");
    }
    Q_UNREACHABLE();
}

} // namespace shipworthy
