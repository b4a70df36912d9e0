#pragma once

#include <QByteArray>

namespace shipworthy {

/// The SHA-256 of the bytes, in hex. Uses the processor's SHA instructions where it has them: Qt's own code takes as
/// long over a document as parsing it does.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace shipworthy
