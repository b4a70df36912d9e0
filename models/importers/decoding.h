#pragma once

#include "importers/auditreader.h"

namespace shipworthy {

/// decodeText() before the step to QString: what the importer parses.
struct DecodedBytes {
    QByteArray utf8; ///< valid UTF-8 without a byte order mark
    Encoding encoding;
    QList<Warning> warnings;
};

[[nodiscard]] DecodedBytes decodeBytes(const QByteArray &bytes);

/// True for text of two bytes a unit, with a byte order mark or without.
[[nodiscard]] bool hasWideUnits(const QByteArray &bytes);

/// True for bytes that are no text in any encoding read here: NUL or many control characters.
[[nodiscard]] bool isBinary(const QByteArray &bytes);

} // namespace shipworthy
