#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QtGlobal>

namespace shipworthy {

/// A row's identity in the workspace file. A type per kind of row, so that they cannot be swapped. 0 is "none".
template <typename Tag> struct Id {
    qint64 value = 0;
    [[nodiscard]] bool isValid() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SystemId = Id<struct SystemTag>;
using DocumentId = Id<struct DocumentTag>;
using ItemId = Id<struct ItemTag>;
using EndpointId = Id<struct EndpointTag>;

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::SystemId)
Q_DECLARE_METATYPE(shipworthy::DocumentId)
Q_DECLARE_METATYPE(shipworthy::ItemId)
Q_DECLARE_METATYPE(shipworthy::EndpointId)
