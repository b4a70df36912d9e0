#pragma once

#include "importers/lexicon.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <optional>
#include <string_view>

namespace shipworthy {

/// What the columns of a table mean, as a person said it: for headers that no lexicon knows, or means otherwise.
class ColumnMapping {
public:
    /// A header is compared without regard to case, marks and spaces around it. nullopt: the column means nothing.
    void set(const QString &header, std::optional<ColumnRole> role);
    [[nodiscard]] bool has(const QString &header) const;
    /// Nothing for a header that was not set, or set to mean nothing.
    [[nodiscard]] std::optional<ColumnRole> role(const QString &header) const;
    [[nodiscard]] bool isEmpty() const { return m_roles.isEmpty(); }
    bool operator==(const ColumnMapping &) const = default;

    /// One JSON object, header to the name of its role as in a lexicon's "column"; "" for none.
    [[nodiscard]] QByteArray toJson() const;
    /// Nothing for what is no such object or names an unknown role.
    [[nodiscard]] static std::optional<ColumnMapping> fromJson(const QByteArray &json);

private:
    QHash<QString, std::optional<ColumnRole>> m_roles;
};

/// Mappings by the header they were made for; see headerSignature().
using ColumnMappings = QHash<QString, ColumnMapping>;

/// What a column means by its header: as \a mapping has it, or else by the words of the lexicon.
[[nodiscard]] std::optional<ColumnRole> columnRole(std::string_view header, const Lexicon &lexicon,
                                                   const ColumnMapping &mapping);

/// Names the set of headers of a table, whatever their order, case and spacing: the key under which a mapping is
/// remembered for the next export of the same tool.
[[nodiscard]] QString headerSignature(const QStringList &header);

} // namespace shipworthy
