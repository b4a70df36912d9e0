#pragma once

#include "base/jsonvalue.h"
#include "base/result.h"

#include <QByteArray>
#include <memory>

namespace shipworthy::checks {

/// A JSON text, read; shared by the values that point into it.
using JsonDocument = std::shared_ptr<const JsonRecord>;

/// Reads a whole body (UTF-8). Fails, with line and never with anything of the text, where it is no JSON, nested deeper
/// than 128 levels or of more than JsonRecord::mostNodes values.
[[nodiscard]] Result<JsonDocument> readJson(const QByteArray &text);

/// \a value as JSON on one line, cut after about \a longest bytes.
[[nodiscard]] QString jsonText(const JsonValue &value, qsizetype longest = 300);

} // namespace shipworthy::checks
