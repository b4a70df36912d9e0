#pragma once

#include "checks/check.h"
#include "checks/json.h"

#include <QDateTime>
#include <expected>
#include <variant>

namespace shipworthy::checks {

/// A number and what it counts. Two can be compared where one is Plain or both are of the same kind.
struct Quantity {
    enum class Kind { Plain, Seconds, Bytes };
    double value = 0;
    Kind kind = Kind::Plain;
    bool operator==(const Quantity &) const = default;
};

/// One series of a scrape, or of what filters made of it.
struct SeenSeries {
    QString name;
    QList<std::pair<QString, QString>> labels;
    double value = 0;
    bool operator==(const SeenSeries &) const = default;
};

/// Dotted numbers that are compared as such: "1.2", "1.10".
struct SeenVersion {
    QString text;
    bool operator==(const SeenVersion &) const = default;
};

struct SeenJson {
    JsonDocument document;
    JsonValue value;
};

/// There is no such value in the answer.
struct Absent {
    QString why;
};

struct Seen;
struct SeenList {
    QList<Seen> items;
};
struct SeenSeriesList {
    QList<SeenSeries> series;
};

/// What a query or a filter gave.
struct Seen {
    std::variant<Absent, QString, Quantity, bool, std::nullptr_t, QDateTime, SeenVersion, SeenJson, SeenList,
                 SeenSeriesList>
        value = Absent{};

    template <typename T> [[nodiscard]] const T *as() const { return std::get_if<T>(&value); }
    [[nodiscard]] bool isAbsent() const { return as<Absent>() != nullptr; }
};

/// What was seen, or why it was not evaluated, in one sentence.
using Sight = std::expected<Seen, QString>;

[[nodiscard]] Sight absent(const QString &why);
[[nodiscard]] Sight seen(const QString &text);
[[nodiscard]] Sight seen(double number, Quantity::Kind kind = Quantity::Kind::Plain);
[[nodiscard]] Sight seenBool(bool value);
[[nodiscard]] Sight seenTexts(const QStringList &texts); ///< a list, whatever its length
/// A JSON scalar as its own kind, an array or object as SeenJson.
[[nodiscard]] Seen seenJson(const JsonDocument &document, JsonValue value);

/// For people: short, on one line, without secrets.
[[nodiscard]] QString shown(const Seen &seen);
[[nodiscard]] QString shown(Quantity quantity);
[[nodiscard]] QString shownText(const QString &text);
/// "a text", "a list of 3": for sentences about the wrong kind.
[[nodiscard]] QString kindOf(const Seen &seen);

} // namespace shipworthy::checks
