#include "checks/predicates.h"

#include "checks/expression.h"
#include "checks/format.h"
#include "checks/translation.h"

#include <algorithm>
#include <cmath>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestSubject = 4 * 1024 * 1024;

/// Whether something holds; an error where that cannot be said. NaN: holds neither way.
struct Answer {
    enum class Kind { Holds, HoldsNot, IsNoNumber, CannotSay };
    Kind kind;
    QString why = {};
};

Answer answer(bool holds)
{
    return {holds ? Answer::Kind::Holds : Answer::Kind::HoldsNot};
}

Answer cannotSay(const QString &why)
{
    return {Answer::Kind::CannotSay, why};
}

bool isOrder(PredicateKind kind)
{
    return kind != PredicateKind::Equal && kind != PredicateKind::NotEqual;
}

template <typename T> bool compare(PredicateKind kind, const T &one, const T &two)
{
    switch (kind) {
    case PredicateKind::Equal: return one == two;
    case PredicateKind::NotEqual: return !(one == two);
    case PredicateKind::Greater: return two < one;
    case PredicateKind::GreaterOrEqual: return !(one < two);
    case PredicateKind::Less: return one < two;
    case PredicateKind::LessOrEqual: return !(two < one);
    default: return false;
    }
}

/// The numbers of "1.10"; nothing where there are others than digits and dots.
std::optional<QList<int>> versionParts(const QString &text)
{
    QList<int> parts;
    for (const QString &part : text.split(u'.')) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        if (!isNumber || number < 0)
            return std::nullopt;
        parts.append(number);
    }
    while (parts.size() > 1 && parts.constLast() == 0)
        parts.removeLast();
    return parts;
}

Quantity::Kind kindOfUnit(Unit unit)
{
    if (unit >= Unit::Milliseconds && unit <= Unit::Days)
        return Quantity::Kind::Seconds;
    return unit >= Unit::Bytes && unit <= Unit::Mebibytes ? Quantity::Kind::Bytes : Quantity::Kind::Plain;
}

Answer compareNumber(PredicateKind kind, Quantity quantity, const Literal &literal)
{
    const Quantity::Kind unit = kindOfUnit(literal.unit);
    if (quantity.kind == Quantity::Kind::Seconds && unit != Quantity::Kind::Seconds)
        return cannotSay(tr("a duration is compared with a duration such as 500ms"));
    if (quantity.kind == Quantity::Kind::Bytes && unit == Quantity::Kind::Seconds)
        return cannotSay(tr("a size is compared with a size such as 1MiB"));
    if (std::isnan(quantity.value))
        return {Answer::Kind::IsNoNumber};
    return answer(compare(kind, quantity.value, inBaseUnit(literal)));
}

Answer compareText(PredicateKind kind, const QString &text, const Literal &literal)
{
    if (isOrder(kind))
        return cannotSay(tr("a text is neither more nor less than another; toInt makes it a number"));
    return answer(compare(kind, text, literal.text));
}

Answer compareVersion(PredicateKind kind, const SeenVersion &version, const Literal &literal)
{
    const auto one = versionParts(version.text);
    const auto two = versionParts(literal.text);
    if (!one || !two)
        return cannotSay(tr("a version is numbers with dots between them"));
    return answer(compare(kind, *one, *two));
}

QString mismatch(const Seen &seen, const Literal &literal)
{
    return tr("%1 cannot be compared with %2").arg(kindOf(seen), format(literal));
}

Answer compareOne(PredicateKind kind, const Seen &seen, const Literal &literal)
{
    using Kind = Literal::Kind;
    const bool isEquality = !isOrder(kind);
    if (const auto *quantity = seen.as<Quantity>(); quantity && literal.kind == Kind::Number)
        return compareNumber(kind, *quantity, literal);
    if (const auto *text = seen.as<QString>(); text && literal.kind == Kind::Text)
        return compareText(kind, *text, literal);
    if (const auto *version = seen.as<SeenVersion>(); version && literal.kind == Kind::Text)
        return compareVersion(kind, *version, literal);
    const bool isBool = literal.kind == Kind::True || literal.kind == Kind::False;
    if (const auto *value = seen.as<bool>(); value && isBool && isEquality)
        return answer(compare(kind, *value, literal.kind == Kind::True));
    // Whether a value is null may be asked of every value; that it is another then is no mistake.
    if (isEquality && (literal.kind == Kind::Null || seen.as<std::nullptr_t>()))
        return answer((kind == PredicateKind::Equal) ==
                      (literal.kind == Kind::Null && seen.as<std::nullptr_t>() != nullptr));
    return cannotSay(mismatch(seen, literal));
}

/// A set of series holds when every one does.
Answer compareSeries(PredicateKind kind, const QList<SeenSeries> &series, const Literal &literal)
{
    Answer whole = answer(true);
    for (const SeenSeries &one : series) {
        const Answer part = compareOne(kind, Seen{Quantity{one.value}}, literal);
        if (part.kind == Answer::Kind::CannotSay)
            return part;
        if (part.kind != Answer::Kind::Holds)
            whole = part;
    }
    return whole;
}

Answer compareSeen(PredicateKind kind, const Seen &seen, const Literal &literal)
{
    if (const auto *list = seen.as<SeenSeriesList>()) {
        if (literal.kind != Literal::Kind::Number)
            return cannotSay(mismatch(seen, literal));
        return compareSeries(kind, list->series, literal);
    }
    if (seen.as<SeenList>())
        return cannotSay(tr("%1 is not one value; count, nth or includes is needed").arg(kindOf(seen)));
    return compareOne(kind, seen, literal);
}

/// A text that a predicate about texts may look at.
std::optional<QString> textOf(const Seen &seen)
{
    if (const auto *text = seen.as<QString>())
        return *text;
    if (const auto *version = seen.as<SeenVersion>())
        return version->text;
    return std::nullopt;
}

Answer judgeText(PredicateKind kind, const Seen &seen, const QString &wanted)
{
    const auto text = textOf(seen);
    if (!text)
        return cannotSay(tr("%1 is no text").arg(kindOf(seen)));
    switch (kind) {
    case PredicateKind::Contains: return answer(text->contains(wanted));
    case PredicateKind::StartsWith: return answer(text->startsWith(wanted));
    case PredicateKind::EndsWith: return answer(text->endsWith(wanted));
    default: break;
    }
    if (text->size() > longestSubject)
        return cannotSay(tr("the text is too long for an expression"));
    const Expression expression(wanted, Reach::Anywhere);
    const bool holds = expression.matches(*text);
    if (expression.hasFailed() || !expression.isValid())
        return cannotSay(tr("the expression takes too many steps"));
    return answer(holds);
}

Answer includes(const Seen &seen, const Literal &literal)
{
    QList<Seen> items;
    if (const auto *list = seen.as<SeenList>()) {
        items = list->items;
    } else if (const auto *json = seen.as<SeenJson>(); json && json->value.isArray()) {
        for (const JsonValue element : json->value)
            items.append(seenJson(json->document, element));
    } else {
        return cannotSay(tr("%1 is no list").arg(kindOf(seen)));
    }
    // Of another kind is just not that value.
    return answer(std::ranges::any_of(items, [&literal](const Seen &item) {
        return compareOne(PredicateKind::Equal, item, literal).kind == Answer::Kind::Holds;
    }));
}

Answer isEmpty(const Seen &seen)
{
    if (const auto text = textOf(seen))
        return answer(text->isEmpty());
    if (const auto *list = seen.as<SeenList>())
        return answer(list->items.isEmpty());
    if (const auto *json = seen.as<SeenJson>())
        return answer(json->value.size() == 0);
    return cannotSay(tr("%1 is neither a text nor a list").arg(kindOf(seen)));
}

bool isIsoDate(const Seen &seen)
{
    static const QRegularExpression form(
        u"^\\d{4}-\\d\\d-\\d\\d[Tt]\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)$"_s);
    if (seen.as<QDateTime>())
        return true;
    const auto text = textOf(seen);
    return text && text->size() < 60 && form.match(*text).hasMatch() &&
           QDateTime::fromString(text->left(19).toUpper(), Qt::ISODate).isValid();
}

Answer ask(const Seen &seen, const Predicate &predicate)
{
    switch (predicate.kind) {
    case PredicateKind::Contains:
    case PredicateKind::StartsWith:
    case PredicateKind::EndsWith:
    case PredicateKind::Matches: return judgeText(predicate.kind, seen, predicate.value.text);
    case PredicateKind::Includes: return includes(seen, predicate.value);
    case PredicateKind::Exists: {
        const auto *list = seen.as<SeenList>();
        return answer(!list || std::ranges::any_of(list->items, [](const Seen &item) { return !item.isAbsent(); }));
    }
    case PredicateKind::IsEmpty: return isEmpty(seen);
    case PredicateKind::IsInteger: {
        const auto *quantity = seen.as<Quantity>();
        return answer(quantity && std::isfinite(quantity->value) && std::floor(quantity->value) == quantity->value);
    }
    case PredicateKind::IsString: return answer(textOf(seen).has_value());
    case PredicateKind::IsIsoDate: return answer(isIsoDate(seen));
    default: return compareSeen(predicate.kind, seen, predicate.value);
    }
}

QString asked(const Predicate &predicate)
{
    return shownText(format(predicate));
}

} // namespace

Verdict judge(const Seen &seen, const Predicate &predicate, const QString &shownAs)
{
    if (const auto *nothing = seen.as<Absent>()) {
        const QString why = nothing->why.isEmpty() ? tr("there is no such value") : nothing->why;
        if (predicate.kind != PredicateKind::Exists)
            return {Outcome::Fail, why};
        return {predicate.negated ? Outcome::Pass : Outcome::Fail, why};
    }
    const Answer answer = ask(seen, predicate);
    switch (answer.kind) {
    case Answer::Kind::CannotSay: return {Outcome::Error, answer.why};
    case Answer::Kind::IsNoNumber: return {Outcome::Fail, tr("%1 is compared with nothing").arg(shownAs)};
    case Answer::Kind::Holds:
    case Answer::Kind::HoldsNot: break;
    }
    const bool holds = (answer.kind == Answer::Kind::Holds) != predicate.negated;
    return {
        holds ? Outcome::Pass : Outcome::Fail,
        (holds ? tr("it is %1, as demanded: %2") : tr("it is %1, demanded was: %2")).arg(shownAs, asked(predicate))};
}

} // namespace shipworthy::checks
