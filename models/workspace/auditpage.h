#pragma once

#include "domain/audit.h"

namespace shipworthy {

/// True for a page of HTML that a folder holds beside audits: what tools write about code (documentation of an API, a
/// report of coverage), and what states nothing an audit does. A page that was named by itself is read whatever it is.
[[nodiscard]] bool isOtherPage(const QByteArray &bytes, const AuditDocument &facts);

/// By its name.
[[nodiscard]] bool isPage(const QString &path);

} // namespace shipworthy
