#pragma once

#include <QByteArray>

namespace shipworthy {

/// The SHA-256 of the bytes, in hex. By OpenSSL, which uses the processor's own instructions: QCryptographicHash takes
/// as long over a document as parsing it does.
[[nodiscard]] QByteArray sha256Hex(const QByteArray &bytes);

} // namespace shipworthy
