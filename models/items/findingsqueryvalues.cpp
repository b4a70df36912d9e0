#include "items/findingsqueryvalues.h"

#include "items/findingsquerywords.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace shipworthy {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("shipworthy::FindingsQuery", text);
}

/// "severity" as the object of a sentence, and what fits.
struct Offer {
    QString noun;
    QString values;
};

Offer offerOf(QueryField field)
{
    const QString members = memberIds(field).join(QStringLiteral(", "));
    switch (field) {
    case QueryField::Severity: return {tr("a severity"), members};
    case QueryField::Priority: return {tr("a priority"), members};
    case QueryField::Status: return {tr("a status"), members};
    case QueryField::Evidence: return {tr("a state of evidence"), members};
    case QueryField::Is: return {tr("a word for is:"), members};
    case QueryField::Has: return {tr("a word for has:"), members};
    case QueryField::Due: return {tr("a day"), QStringLiteral("2026-03-31, today, week, <14d, >2w, a..b, none")};
    case QueryField::Effort: return {tr("an effort"), QStringLiteral("4h, <2d, >=1w, a..b, none")};
    default: {
        const QueryFieldSpec &spec = specOf(field);
        return {spec.id.toString(), spec.id.toString() + u':' + QString::fromLatin1(spec.example)};
    }
    }
}

ReadValue refused(QueryField field, const QString &text, bool isBeginning)
{
    const Offer offer = offerOf(field);
    const QString reason = tr("“%1” is not %2: %3").arg(text, offer.noun, offer.values);
    return {isBeginning ? QueryState::Incomplete : QueryState::Invalid, {}, {0, 0, reason}};
}

ReadValue readMember(QueryField field, const QString &text)
{
    const QStringList ids = memberIds(field);
    const auto found =
        std::ranges::find_if(ids, [&](const QString &id) { return id.compare(text, Qt::CaseInsensitive) == 0; });
    if (found == ids.end()) {
        return refused(field, text, std::ranges::any_of(ids, [&](const QString &id) {
                           return id.startsWith(text, Qt::CaseInsensitive);
                       }));
    }
    QueryValue value;
    value.kind = QueryValue::Kind::Member;
    value.member = static_cast<int>(found - ids.begin());
    return {QueryState::Valid, value, {}};
}

/// A number with its unit, "14d"; nothing when it is none. \a factors: pairs of unit and what it multiplies by.
std::optional<double> amountOf(QStringView text, std::initializer_list<std::pair<QChar, double>> factors)
{
    for (const auto &[unit, factor] : factors) {
        if (!text.endsWith(unit, Qt::CaseInsensitive))
            continue;
        bool isNumber = false;
        const double number = QLocale::c().toDouble(text.chopped(1), &isNumber);
        if (isNumber && std::abs(number) < 100'000)
            return number * factor;
    }
    return std::nullopt;
}

/// A day as typed: relative to today, or of the calendar.
struct Day {
    double value = 0;
    bool relative = false;
};

std::optional<Day> dayOf(QStringView text)
{
    constexpr std::array<std::pair<QStringView, int>, 3> words{{{u"yesterday", -1}, {u"today", 0}, {u"tomorrow", 1}}};
    for (const auto &[word, day] : words) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return Day{static_cast<double>(day), true};
    }
    if (const auto days = amountOf(text, {{u'd', 1}, {u'w', 7}, {u'm', 30}}))
        return Day{std::round(*days), true};
    const QDate date = QDate::fromString(text.toString(), Qt::ISODate);
    return date.isValid() ? std::optional(Day{static_cast<double>(date.toJulianDay()), false}) : std::nullopt;
}

std::optional<Day> hoursOf(QStringView text)
{
    const auto hours = amountOf(text, {{u'h', 1}, {u'd', 8}, {u'w', 40}});
    return hours ? std::optional(Day{*hours, false}) : std::nullopt;
}

/// The next value below: a day, or as little as a number can tell.
double below(QueryField field, double value)
{
    return field == QueryField::Due ? value - 1 : std::nextafter(value, -HUGE_VAL);
}

double above(QueryField field, double value)
{
    return field == QueryField::Due ? value + 1 : std::nextafter(value, HUGE_VAL);
}

std::optional<QueryValue> rangeOf(QueryField field, QStringView text)
{
    const auto read = field == QueryField::Due ? dayOf : hoursOf;
    QueryValue value;
    value.kind = QueryValue::Kind::Range;
    if (const qsizetype dots = text.indexOf(u".."); dots > 0) {
        const auto first = read(text.first(dots));
        const auto last = read(text.sliced(dots + 2));
        if (!first || !last || first->relative != last->relative)
            return std::nullopt;
        value.low = first->value;
        value.high = last->value;
        value.relative = first->relative;
        return value;
    }
    qsizetype signs = text.startsWith(u'<') || text.startsWith(u'>') ? 1 : 0;
    const bool orEqual = signs == 1 && text.sliced(1).startsWith(u'=');
    signs += orEqual ? 1 : 0;
    const auto limit = read(text.sliced(signs));
    if (!limit)
        return std::nullopt;
    value.relative = limit->relative;
    if (!text.startsWith(u'<'))
        value.low = text.startsWith(u'>') && !orEqual ? above(field, limit->value) : limit->value;
    if (!text.startsWith(u'>'))
        value.high = text.startsWith(u'<') && !orEqual ? below(field, limit->value) : limit->value;
    return value;
}

/// "<", "2026-0", "tod": what may become a day or an effort by typing on.
bool mayBecomeRange(QueryField field, QStringView text)
{
    if (field == QueryField::Due) {
        for (QStringView word : {u"yesterday", u"today", u"tomorrow", u"week", u"none"}) {
            if (word.startsWith(text, Qt::CaseInsensitive))
                return true;
        }
    }
    return std::ranges::all_of(text, [](QChar c) { return c.isDigit() || QStringView(u"<>=.-+").contains(c); });
}

ReadValue readRange(QueryField field, const QString &text)
{
    if (field == QueryField::Due && text.compare(u"week", Qt::CaseInsensitive) == 0) {
        QueryValue value;
        value.kind = QueryValue::Kind::Range;
        value.low = 0;
        value.high = 6;
        value.relative = true;
        return {QueryState::Valid, value, {}};
    }
    if (const auto value = rangeOf(field, text))
        return {QueryState::Valid, *value, {}};
    return refused(field, text, mayBecomeRange(field, text));
}

/// How many letters to change to make one word of the other.
int editDistance(QStringView one, QStringView other)
{
    QList<int> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const int change = diagonal + (one[i].toLower() == other[j].toLower() ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.last();
}

} // namespace

ReadValue readValue(QueryField field, const QString &text, bool quoted, bool bare)
{
    QueryValue value;
    if (!quoted && !bare && mayBeAbsent(field) && text.compare(u"none", Qt::CaseInsensitive) == 0) {
        value.kind = QueryValue::Kind::Absent;
        return {QueryState::Valid, value, {}};
    }
    switch (specOf(field).kind) {
    case ValueKind::Member: return readMember(field, text);
    case ValueKind::Day:
    case ValueKind::Hours: return readRange(field, text);
    default: break;
    }
    const bool hasWildcard = !quoted && text.contains(u'*');
    value.kind = hasWildcard ? QueryValue::Kind::Pattern : QueryValue::Kind::Text;
    // A word stands anywhere in a text, so its pattern does too.
    value.text = hasWildcard && field == QueryField::Text ? u'*' + text + u'*' : text;
    return {QueryState::Valid, value, {}};
}

QString missingValueReason(QueryField field)
{
    const Offer offer = offerOf(field);
    return tr("%1 is missing: %2").arg(offer.noun, offer.values);
}

QString unknownFieldReason(const QString &name)
{
    QString nearest;
    int distance = 3; // more changes than two are another word
    QStringList ids;
    for (const QueryFieldSpec &spec : queryFields()) {
        ids.append(spec.id.toString());
        if (const int d = editDistance(name, spec.id); d < distance) {
            distance = d;
            nearest = spec.id.toString();
        }
    }
    if (!nearest.isEmpty())
        return tr("“%1” is not a field; did you mean %2?").arg(name, nearest + u':');
    return tr("“%1” is not a field: %2").arg(name, ids.join(QStringLiteral(", ")));
}

} // namespace shipworthy
