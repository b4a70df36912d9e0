#include "checks/headers.h"

namespace shipworthy::checks {

using namespace Qt::Literals::StringLiterals;

QStringList headerValues(const RecordedHeaders &headers, const QString &name)
{
    const QByteArray wanted = name.toLatin1();
    QStringList values;
    for (const RecordedHeader &header : headers) {
        if (header.name.compare(wanted, Qt::CaseInsensitive) == 0)
            values += QString::fromLatin1(header.value).trimmed();
    }
    return values;
}

QStringList headerValues(const RecordedHeaders &headers, QLatin1StringView name)
{
    return headerValues(headers, QString(name));
}

std::optional<QString> joinedHeader(const RecordedHeaders &headers, QLatin1StringView name)
{
    const QStringList values = headerValues(headers, name);
    return values.isEmpty() ? std::nullopt : std::optional(values.join(", "_L1));
}

QString mediaType(const RecordedHeaders &headers)
{
    const QStringList values = headerValues(headers, "Content-Type"_L1);
    return values.isEmpty() ? QString() : values.constFirst().section(u';', 0, 0).trimmed().toLower();
}

QString bodyText(const Recorded &recorded)
{
    const QStringList types = headerValues(recorded.headers, "Content-Type"_L1);
    const QString type = types.isEmpty() ? QString() : types.constFirst().toLower();
    if (type.contains("charset=iso-8859-1"_L1) || type.contains("charset=latin1"_L1))
        return QString::fromLatin1(recorded.body);
    return QString::fromUtf8(recorded.body);
}

} // namespace shipworthy::checks
