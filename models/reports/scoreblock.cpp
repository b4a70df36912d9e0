#include "reports/scoreblock.h"

#include "reports/printabletext.h"
#include "reports/reportwords.h"

#include <QLocale>
#include <algorithm>

namespace shipworthy::report {
namespace {

// More do not fit beside the other blocks of the page; what is left out is summed up in one line.
constexpr qsizetype maxLines = 9;

/// Adds up the policy's formula over some of the items.
class ScoreSum {
public:
    void add(const RatedItem &rated)
    {
        ++m_count;
        m_weight += rated.weight;
        switch (rated.standing) {
        case Standing::Verified: m_verified += rated.weight; [[fallthrough]];
        case Standing::Claimed:
        case Standing::Stale: m_claims += rated.weight; break;
        case Standing::Partial: m_claims += rated.weight / 2.0; break;
        default: break;
        }
    }
    void fill(ScoreLine &line) const
    {
        line.findings = m_count;
        if (m_weight <= 0)
            return;
        line.computed = 100 * m_verified / m_weight;
        line.ifClaimsHold = 100 * m_claims / m_weight;
    }

private:
    int m_count = 0;
    double m_weight = 0;
    double m_verified = 0;
    double m_claims = 0;
};

QString categoryOf(const SystemFacts &facts, const Item &item)
{
    return facts.input.state.category(item).trimmed();
}

/// "Security & Compliance" of a scorecard is "security" of a finding where nothing else fits better.
QString plain(const QString &category)
{
    QString out;
    for (const QChar c : category.toCaseFolded())
        out += c.isLetterOrNumber() ? c : u' ';
    return out.simplified();
}

void takeClaims(ScoreLine &line, const ScoreRow &row, double scale)
{
    const double points = scale > 0 ? 100 / scale : 1;
    if (row.current)
        line.claimed = *row.current * points;
    if (!row.targets.isEmpty())
        line.nearTarget = row.targets.first().value * points;
    if (row.targets.size() > 1)
        line.farTarget = row.targets.last().value * points;
}

/// The first target of the document's scorecard, or the last of several.
const ScoreTarget *targetOf(const Scorecard &card, bool far)
{
    QList<const ScoreRow *> rows;
    if (card.overall)
        rows.append(&*card.overall);
    for (const ScoreRow &row : card.rows)
        rows.append(&row);
    for (const ScoreRow *row : rows) {
        if (row->targets.size() > (far ? 1 : 0))
            return far ? &row->targets.last() : &row->targets.first();
    }
    return nullptr;
}

/// "30 days" where the document gives days, else its own words.
QString labelOf(const ScoreTarget &target)
{
    return target.days ? days(*target.days).replace(QChar::Nbsp, u' ') : printable(target.label);
}

QString headOf(const ScoreTarget &target)
{
    return target.days ? tr("%1 d").arg(number(*target.days)).replace(u' ', QChar::Nbsp) : printable(target.label);
}

QString noteFor(const SystemFacts &facts, const ScoreBlock &block, int withoutCategory)
{
    QStringList parts;
    if (!facts.scorecard())
        parts.append(facts.documents.size() == 1 ? tr("The document has no scorecard.")
                                                 : tr("No document has a scorecard."));
    parts.append(tr("Computed: verified share of weight (critical 8, high 4, medium 2, low 1; without severity P0 8, "
                    "P1 4, P2 2, P3 1)."));
    if (withoutCategory > 0 && block.lines.size() > 1)
        parts.append(tr("%1 without a category count in the first line only.").arg(facts.nounCount(withoutCategory)));
    return parts.join(u' ');
}

} // namespace

ScoreLine overallLine(const SystemFacts &facts)
{
    ScoreLine line;
    line.category = tr("Overall");
    ScoreSum sum;
    for (const RatedItem &rated : facts.rated)
        sum.add(rated);
    sum.fill(line);
    if (const Scorecard *card = facts.scorecard(); card && card->overall)
        takeClaims(line, *card->overall, card->scale);
    return line;
}

QString claimWords(const SystemFacts &facts)
{
    const Scorecard *card = facts.scorecard();
    if (!card || !card->overall || !card->overall->current)
        return {};
    const double value = *card->overall->current;
    const QString points = scoreText(card->scale > 0 ? value * 100 / card->scale : value);
    if (qFuzzyCompare(card->scale, 100.0))
        return points;
    const auto text = [](double of) { return QLocale().toString(of, 'g', QLocale::FloatingPointShortest); };
    return tr("%1 (%2/%3)").arg(points, text(value), text(card->scale));
}

ScoreBlock scoreBlock(const SystemFacts &facts)
{
    ScoreBlock block;
    block.lines.append(overallLine(facts));
    const Scorecard *card = facts.scorecard();
    QHash<QString, qsizetype> lineAt;
    for (const ScoreRow &row : card ? card->rows : QList<ScoreRow>()) {
        ScoreLine line;
        line.category = printable(row.category);
        takeClaims(line, row, card->scale);
        lineAt.insert(plain(row.category), block.lines.size());
        block.lines.append(line);
    }
    QHash<qsizetype, ScoreSum> sums;
    int withoutCategory = 0;
    for (const RatedItem &rated : facts.rated) {
        const QString category = categoryOf(facts, *rated.item);
        if (category.isEmpty()) {
            ++withoutCategory;
            continue;
        }
        auto known = lineAt.constFind(plain(category));
        if (known == lineAt.cend()) {
            known = lineAt.insert(plain(category), block.lines.size());
            block.lines.append({.category = printable(category)});
        }
        sums[*known].add(rated);
    }
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        it->fill(block.lines[it.key()]);
    if (block.lines.size() > maxLines) {
        ScoreLine rest{.category = tr("%1 more categories").arg(number(block.lines.size() - maxLines + 1))};
        ScoreSum sum;
        for (const RatedItem &rated : facts.rated) {
            if (lineAt.value(plain(categoryOf(facts, *rated.item)), 0) >= maxLines - 1)
                sum.add(rated);
        }
        sum.fill(rest);
        block.lines.resize(maxLines - 1);
        block.lines.append(rest);
    }
    if (card) {
        if (const ScoreTarget *near = targetOf(*card, false)) {
            block.nearLabel = labelOf(*near);
            block.nearHead = headOf(*near);
        }
        if (const ScoreTarget *far = targetOf(*card, true)) {
            block.farLabel = labelOf(*far);
            block.farHead = headOf(*far);
        }
    }
    block.asOf = tr("0 to 100, computed %1").arg(dateWords(facts.today()));
    if (card) {
        const QDate claimedOn = facts.scoring()->facts->date;
        block.asOf +=
            claimedOn.isValid() ? tr(", claimed %1").arg(dateWords(claimedOn)) : tr(", claimed without a date");
    }
    block.note = noteFor(facts, block, withoutCategory);
    return block;
}

} // namespace shipworthy::report
