#include "importers/columnmapping.h"

#include "importers/lexiconfile.h"
#include "importers/textviews.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace shipworthy {
namespace {

QString canonical(const QString &header)
{
    return toQString(normalised(header.toStdString()));
}

} // namespace

void ColumnMapping::set(const QString &header, std::optional<ColumnRole> role)
{
    m_roles.insert(canonical(header), role);
}

bool ColumnMapping::has(const QString &header) const
{
    return !m_roles.isEmpty() && m_roles.contains(canonical(header));
}

std::optional<ColumnRole> ColumnMapping::role(const QString &header) const
{
    return m_roles.isEmpty() ? std::nullopt : m_roles.value(canonical(header));
}

QByteArray ColumnMapping::toJson() const
{
    QJsonObject object;
    for (auto at = m_roles.cbegin(); at != m_roles.cend(); ++at)
        object.insert(at.key(), at.value() ? columnRoleName(*at.value()) : QString());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    ColumnMapping mapping;
    const QJsonObject object = document.object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        const auto role = columnRoleNamed(at.value().toString());
        if (!at.value().isString() || (!role && !at.value().toString().isEmpty()))
            return std::nullopt;
        mapping.m_roles.insert(at.key(), role);
    }
    return mapping;
}

QString headerSignature(const QStringList &header)
{
    QStringList names;
    for (const QString &name : header)
        names.append(canonical(name));
    names.sort();
    return names.join(QLatin1Char('\n'));
}

std::optional<ColumnRole> columnRole(std::string_view header, const Lexicon &lexicon, const ColumnMapping &mapping)
{
    if (!mapping.isEmpty()) {
        if (const QString name = toQString(header); mapping.has(name))
            return mapping.role(name);
    }
    header = withoutTrailingMarks(withoutLeadingMarks(header));
    if (header == "#" || header == "№")
        return ColumnRole::Key;
    if (const auto role = lexicon.column(header))
        return role;
    if (const std::size_t paren = header.find('('); paren != std::string_view::npos && paren > 0) {
        const auto role = lexicon.column(header.substr(0, paren));
        return role ? role : lexicon.column(twoNames(header).second);
    }
    if (const TwoNames names = twoNames(header); !names.first.empty()) {
        const auto role = lexicon.column(names.first);
        return role ? role : lexicon.column(names.second);
    }
    // "Security finding", "Gap ID"
    const std::size_t space = header.rfind(' ');
    if (space == std::string_view::npos)
        return std::nullopt;
    if (lowered(header.substr(space + 1)) == "id")
        return ColumnRole::Key;
    const auto last = lexicon.column(header.substr(space + 1));
    return last == ColumnRole::Finding && std::ranges::count(header, ' ') < 4 ? last : std::nullopt;
}

} // namespace shipworthy
