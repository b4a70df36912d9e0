#pragma once

#include "checks/recorded.h"

#include <QStringList>

namespace shipworthy::checks {

/// Every value of that header, trimmed, in order; names without case.
[[nodiscard]] QStringList headerValues(const RecordedHeaders &headers, QLatin1StringView name);
[[nodiscard]] QStringList headerValues(const RecordedHeaders &headers, const QString &name);

/// All of them joined by ", ", as HTTP reads a header that came more than once; nothing where there is none.
[[nodiscard]] std::optional<QString> joinedHeader(const RecordedHeaders &headers, QLatin1StringView name);

/// "text/html" of "Text/HTML; charset=utf-8"; empty without such a header.
[[nodiscard]] QString mediaType(const RecordedHeaders &headers);

/// The body as text: UTF-8, or Latin-1 where the header says so.
[[nodiscard]] QString bodyText(const Recorded &recorded);

} // namespace shipworthy::checks
