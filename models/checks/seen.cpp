#include "checks/seen.h"

#include "base/text.h"
#include "checks/translation.h"
#include "domain/secrets.h"

#include <QLocale>
#include <cmath>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype longestText = 120;
constexpr qsizetype mostShown = 5;

QString plain(double value)
{
    if (std::isnan(value))
        return u"NaN"_s;
    if (std::isinf(value))
        return value > 0 ? u"+Inf"_s : u"-Inf"_s;
    if (std::abs(value) < 1e15 && std::floor(value) == value)
        return QString::number(static_cast<qint64>(value));
    return QString::number(value, 'g', 6);
}

QString shown(const SeenSeries &series)
{
    QStringList labels;
    for (const auto &[name, value] : series.labels)
        labels += name + "=\""_L1 + value + u'"';
    const QString name = series.name + (labels.isEmpty() ? QString() : u'{' + labels.join(", "_L1) + u'}');
    return shownText(name) + u' ' + plain(series.value);
}

template <typename Items> QString shownList(const Items &items)
{
    QStringList parts;
    for (const auto &item : items) {
        if (parts.size() == mostShown) {
            parts += QChar(0x2026);
            break;
        }
        parts += shown(item);
    }
    return items.isEmpty() ? tr("an empty list") : parts.join(", "_L1);
}

struct Shower {
    QString operator()(const Absent &) const { return tr("no value"); }
    QString operator()(const QString &text) const { return u'"' + shownText(text) + u'"'; }
    QString operator()(const Quantity &quantity) const { return shown(quantity); }
    QString operator()(bool value) const { return value ? u"true"_s : u"false"_s; }
    QString operator()(std::nullptr_t) const { return u"null"_s; }
    QString operator()(const QDateTime &time) const { return time.toUTC().toString(Qt::ISODate); }
    QString operator()(const SeenVersion &version) const { return shownText(version.text); }
    QString operator()(const SeenJson &json) const { return shownText(jsonText(json.value)); }
    QString operator()(const SeenList &list) const { return shownList(list.items); }
    QString operator()(const SeenSeriesList &list) const { return shownList(list.series); }
};

struct KindNamer {
    QString operator()(const Absent &) const { return tr("no value"); }
    QString operator()(const QString &) const { return tr("a text"); }
    QString operator()(const Quantity &quantity) const
    {
        switch (quantity.kind) {
        case Quantity::Kind::Seconds: return tr("a duration");
        case Quantity::Kind::Bytes: return tr("a size");
        case Quantity::Kind::Plain: break;
        }
        return tr("a number");
    }
    QString operator()(bool) const { return tr("true or false"); }
    QString operator()(std::nullptr_t) const { return u"null"_s; }
    QString operator()(const QDateTime &) const { return tr("a date"); }
    QString operator()(const SeenVersion &) const { return tr("a version"); }
    QString operator()(const SeenJson &json) const
    {
        return json.value.isArray() ? tr("a JSON array") : tr("a JSON object");
    }
    QString operator()(const SeenList &list) const { return tr("a list of %1").arg(list.items.size()); }
    QString operator()(const SeenSeriesList &list) const { return tr("a set of %1 series").arg(list.series.size()); }
};

} // namespace

Sight absent(const QString &why)
{
    return Seen{Absent{why}};
}
Sight seen(const QString &text)
{
    return Seen{text};
}
Sight seen(double number, Quantity::Kind kind)
{
    return Seen{Quantity{number, kind}};
}
Sight seenBool(bool value)
{
    return Seen{value};
}

Sight seenTexts(const QStringList &texts)
{
    SeenList list;
    for (const QString &text : texts)
        list.items.append(Seen{text});
    return Seen{list};
}

Seen seenJson(const JsonDocument &document, JsonValue value)
{
    if (value.isText())
        return {value.text()};
    if (const auto number = value.number())
        return {Quantity{*number}};
    if (value.isTrue() || value.isFalse())
        return {value.isTrue()};
    if (value.isNull())
        return {nullptr};
    if (!value.exists())
        return {Absent{}};
    return {SeenJson{document, value}};
}

QString shownText(const QString &text)
{
    // Secrets are looked for before the cut, which might leave a piece of one that nothing recognises.
    return shortened(withoutSecrets(text.left(20 * longestText)), longestText);
}

QString shown(Quantity quantity)
{
    if (quantity.kind == Quantity::Kind::Plain || !std::isfinite(quantity.value))
        return plain(quantity.value);
    if (quantity.kind == Quantity::Kind::Bytes)
        return quantity.value < 1024            ? plain(quantity.value) + u" B"_s
             : quantity.value < 1024.0 * 1024.0 ? plain(quantity.value / 1024) + u" KiB"_s
                                                : plain(quantity.value / 1024 / 1024) + u" MiB"_s;
    return std::abs(quantity.value) < 1 ? plain(quantity.value * 1000) + u" ms"_s : plain(quantity.value) + u" s"_s;
}

QString shown(const Seen &seen)
{
    return std::visit(Shower(), seen.value);
}

QString kindOf(const Seen &seen)
{
    return std::visit(KindNamer(), seen.value);
}

} // namespace shipworthy::checks
