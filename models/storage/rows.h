#pragma once

#include "base/ids.h"
#include "domain/item.h"

#include <QVariant>
#include <chrono>
#include <optional>

namespace shipworthy::rows {

// How values lie in columns: absent is NULL, days and times are ISO 8601, times in UTC.

inline QVariant text(const QString &value)
{
    return value.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(value);
}

/// For a column that is never NULL.
inline QVariant requiredText(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

template <typename Tag> QVariant id(Id<Tag> value)
{
    return value.isValid() ? QVariant(value.value) : QVariant(QMetaType::fromType<qint64>());
}

inline QVariant number(std::optional<int> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<int>());
}

template <typename Rep, typename Period> QVariant number(const std::optional<std::chrono::duration<Rep, Period>> &value)
{
    return value ? QVariant(qint64(value->count())) : QVariant(QMetaType::fromType<qint64>());
}

inline QVariant date(QDate value)
{
    return text(value.toString(Qt::ISODate));
}

inline QVariant time(const QDateTime &value)
{
    return value.toUTC().toString(Qt::ISODateWithMs);
}

inline QDateTime toTime(const QVariant &column)
{
    return QDateTime::fromString(column.toString(), Qt::ISODateWithMs);
}

} // namespace shipworthy::rows
