#pragma once

#include <QByteArray>
#include <QList>
#include <optional>
#include <utility>
#include <variant>

/// Structured field values of HTTP (RFC 8941, with the dates and display strings of RFC 9651).
namespace shipworthy::checks {

struct StructuredToken {
    QByteArray text;
    bool operator==(const StructuredToken &) const = default;
};
struct StructuredBytes {
    QByteArray bytes;
    bool operator==(const StructuredBytes &) const = default;
};
struct StructuredDate {
    qint64 seconds = 0; ///< since 1970
    bool operator==(const StructuredDate &) const = default;
};
struct StructuredDisplay {
    QByteArray utf8;
    bool operator==(const StructuredDisplay &) const = default;
};
/// An integer, a decimal, a string, and the rest.
using BareItem =
    std::variant<qint64, double, QByteArray, StructuredToken, StructuredBytes, bool, StructuredDate, StructuredDisplay>;
/// In the order of their last appearance's place; a repeated one replaces the first, where that stood.
using StructuredParameters = QList<std::pair<QByteArray, BareItem>>;

struct StructuredItem {
    BareItem bare;
    StructuredParameters parameters = {};
};
/// A member of a list or dictionary: an item, or an inner list with parameters of its own.
struct StructuredMember {
    bool isInnerList = false;
    QList<StructuredItem> items = {}; ///< exactly one where it is no inner list; its parameters are then the member's
    StructuredParameters parameters = {};
};
using StructuredList = QList<StructuredMember>;
using StructuredDictionary = QList<std::pair<QByteArray, StructuredMember>>;

/// Nothing for what is malformed: such a field is to be ignored whole. Linear in the size of \a text.
[[nodiscard]] std::optional<StructuredItem> parseStructuredItem(const QByteArray &text);
[[nodiscard]] std::optional<StructuredList> parseStructuredList(const QByteArray &text);
[[nodiscard]] std::optional<StructuredDictionary> parseStructuredDictionary(const QByteArray &text);

/// The parameter of that name, where it is a whole number.
[[nodiscard]] std::optional<qint64> integerParameter(const StructuredParameters &parameters, const QByteArray &name);

} // namespace shipworthy::checks
