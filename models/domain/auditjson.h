#pragma once

#include "base/result.h"
#include "domain/audit.h"

#include <QJsonObject>

namespace shipworthy {

/// One document of the interchange contract "shipworthy.audit/1" (resources/schema/audit-1.json): an element of its
/// "documents". Absent facts are null or []. Holds every member of AuditDocument, so that fromJson() gives it back.
[[nodiscard]] QJsonObject toJson(const AuditDocument &document);

/// Reads toJson()'s object back; fails when it is not one. Unknown members are ignored.
[[nodiscard]] Result<AuditDocument> auditFromJson(const QJsonObject &object);

} // namespace shipworthy
