#include "checks/filters.h"

#include "checks/format.h"
#include "checks/jsonpath.h"
#include "checks/metrics.h"
#include "checks/translation.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

std::unexpected<QString> wrongKind(const Seen &seen, FilterKind kind)
{
    const auto &word = wordFor(kind).word;
    return std::unexpected(tr("%1 takes another value than %2").arg(QString(word), kindOf(seen)));
}

/// The numbers of a list or of series; none of another kind may be among them.
std::expected<QList<double>, QString> numbersOf(const Seen &seen, FilterKind kind, Quantity::Kind &unit)
{
    QList<double> numbers;
    if (const auto *series = seen.as<SeenSeriesList>()) {
        for (const SeenSeries &one : series->series)
            numbers.append(one.value);
        return numbers;
    }
    const auto *list = seen.as<SeenList>();
    const auto *one = seen.as<Quantity>();
    if (!list && !one)
        return wrongKind(seen, kind);
    for (const Seen &item : list ? list->items : QList<Seen>{seen}) {
        const auto *quantity = item.as<Quantity>();
        if (!quantity)
            return wrongKind(item, kind);
        unit = quantity->kind;
        numbers.append(quantity->value);
    }
    return numbers;
}

/// k6's percentile: linear between the two samples at (n - 1) * p.
double percentile(QList<double> numbers, double percent)
{
    std::ranges::sort(numbers);
    const double rank = double(numbers.size() - 1) * percent / 100;
    const auto lower = static_cast<qsizetype>(std::floor(rank));
    const auto upper = std::min(lower + 1, numbers.size() - 1);
    return numbers[lower] + (numbers[upper] - numbers[lower]) * (rank - std::floor(rank));
}

Sight aggregate(const Seen &seenValue, const Filter &filter)
{
    Quantity::Kind unit = Quantity::Kind::Plain;
    const auto numbers = numbersOf(seenValue, filter.kind, unit);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (numbers->isEmpty())
        return std::unexpected(tr("there are no samples"));
    if (std::ranges::any_of(*numbers, [](double number) { return std::isnan(number); }))
        return seen(std::nan(""), unit);
    double sum = 0;
    for (const double number : *numbers)
        sum += number;
    switch (filter.kind) {
    case FilterKind::Percentile: return seen(percentile(*numbers, filter.number), unit);
    case FilterKind::Median: return seen(percentile(*numbers, 50), unit);
    case FilterKind::Minimum: return seen(std::ranges::min(*numbers), unit);
    case FilterKind::Maximum: return seen(std::ranges::max(*numbers), unit);
    case FilterKind::Average: return seen(sum / double(numbers->size()), unit);
    default: return seen(sum, unit);
    }
}

Sight countOf(const Seen &value)
{
    if (const auto *list = value.as<SeenList>())
        return seen(double(list->items.size()));
    if (const auto *series = value.as<SeenSeriesList>())
        return seen(double(series->series.size()));
    if (const auto *json = value.as<SeenJson>())
        return seen(double(json->value.size()));
    if (const auto *quantity = value.as<Quantity>(); quantity && quantity->kind == Quantity::Kind::Bytes)
        return seen(quantity->value);
    if (const auto *text = value.as<QString>())
        return seen(double(text->size()));
    return wrongKind(value, FilterKind::Count);
}

Sight nth(const Seen &value, const Filter &filter)
{
    const auto at = static_cast<qsizetype>(filter.number);
    const QString none = tr("there is no value number %1").arg(at);
    if (const auto *list = value.as<SeenList>())
        return at < list->items.size() ? Sight(list->items[at]) : absent(none);
    const auto *json = value.as<SeenJson>();
    if (!json || !json->value.isArray())
        return wrongKind(value, filter.kind);
    qsizetype index = 0;
    for (const JsonValue element : json->value) {
        if (index++ == at)
            return seenJson(json->document, element);
    }
    return absent(none);
}

Sight toNumber(const Seen &value, const Filter &filter)
{
    const bool isWhole = filter.kind == FilterKind::ToInt;
    if (const auto *quantity = value.as<Quantity>())
        return seen(isWhole ? std::trunc(quantity->value) : quantity->value, quantity->kind);
    const auto *text = value.as<QString>();
    if (!text)
        return wrongKind(value, filter.kind);
    bool isNumber = false;
    const QString trimmed = text->trimmed();
    const double number = isWhole ? double(trimmed.toLongLong(&isNumber)) : QLocale::c().toDouble(trimmed, &isNumber);
    if (!isNumber)
        return std::unexpected(tr("the text is no number"));
    return seen(number);
}

Sight daysAfterNow(const Seen &value, const QDateTime &now)
{
    QDateTime date;
    if (const auto *time = value.as<QDateTime>())
        date = *time;
    else if (const auto *text = value.as<QString>())
        date = dateOf(*text);
    else
        return wrongKind(value, FilterKind::DaysAfterNow);
    if (!date.isValid())
        return std::unexpected(tr("the text is no date"));
    return seen(std::floor(double(now.secsTo(date)) / 86400));
}

Sight withinJson(const Seen &value, const Filter &filter)
{
    if (const auto *json = value.as<SeenJson>())
        return lookAtPath(filter.text, json->document, json->value);
    const auto *text = value.as<QString>();
    if (!text)
        return wrongKind(value, filter.kind);
    const auto document = readJson(text->toUtf8());
    if (!document)
        return std::unexpected(document.error().message());
    return lookAtPath(filter.text, *document, JsonValue(**document));
}

/// \a filters before the ratio, applied to the other series as well; both sides must then be one number.
Sight ratio(const Seen &value, const Filter &filter, const QList<Filter> &before, const Query &query,
            const QueryContext &context)
{
    if (query.kind != QueryKind::Metric)
        return wrongKind(value, filter.kind);
    // One is enough for everybody, and several would work out each other over and over.
    if (std::ranges::find(before, FilterKind::Ratio, &Filter::kind) != before.end())
        return std::unexpected(tr("there is one ratio at most"));
    Query other = query;
    other.selector = filter.selector;
    const Sight below = applyFilters(lookAt(other, context), before, other, context);
    if (!below || below->isAbsent())
        return below;
    const auto single = [](const Seen &side) -> std::optional<double> {
        if (const auto *quantity = side.as<Quantity>())
            return quantity->value;
        const auto *series = side.as<SeenSeriesList>();
        return series && series->series.size() == 1 ? std::optional(series->series[0].value) : std::nullopt;
    };
    const auto above = single(value);
    const auto divisor = single(*below);
    if (!above || !divisor)
        return std::unexpected(tr("ratio takes one number on either side; sum makes it of several series"));
    if (*above == 0 && *divisor == 0)
        return std::unexpected(tr("there are no samples: %1 did not grow").arg(format(filter.selector)));
    return seen(*above / *divisor);
}

Sight split(const Seen &value, const Filter &filter)
{
    const auto *text = value.as<QString>();
    if (!text)
        return wrongKind(value, filter.kind);
    QStringList parts;
    for (const QString &part : text->split(filter.text))
        parts += part.trimmed();
    return seenTexts(parts);
}

Sight applyOne(const Seen &value, const Filter &filter, const QList<Filter> &before, const Query &query,
               const QueryContext &context)
{
    switch (filter.kind) {
    case FilterKind::Count: return countOf(value);
    case FilterKind::Nth: return nth(value, filter);
    case FilterKind::Split: return split(value, filter);
    case FilterKind::ToInt:
    case FilterKind::ToFloat: return toNumber(value, filter);
    case FilterKind::DaysAfterNow: return daysAfterNow(value, context.recording.now);
    case FilterKind::JsonPath: return withinJson(value, filter);
    case FilterKind::Percentile:
    case FilterKind::Average:
    case FilterKind::Median:
    case FilterKind::Minimum:
    case FilterKind::Maximum:
    case FilterKind::Sum: return aggregate(value, filter);
    case FilterKind::Rate:
    case FilterKind::Delta:
        if (!value.as<SeenSeriesList>() || !before.isEmpty())
            return std::unexpected(tr("delta and rate stand right behind a metric"));
        return growth(query, filter.kind, context);
    case FilterKind::Quantile: return quantile(value, filter.number);
    case FilterKind::Ratio: return ratio(value, filter, before, query, context);
    }
    return value;
}

} // namespace

Sight applyFilters(Sight sight, const QList<Filter> &filters, const Query &query, const QueryContext &context)
{
    QList<Filter> before;
    for (const Filter &filter : filters) {
        if (!sight || sight->isAbsent())
            return sight;
        sight = applyOne(*sight, filter, before, query, context);
        before.append(filter);
    }
    return sight;
}

} // namespace shipworthy::checks
