#pragma once

#include <QByteArray>
#include <QString>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace shipworthy::fuzz {

/// A copy, so that a reader that touches bytes before or behind its input is caught by the address sanitizer.
[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

/// Ends the run, which keeps the input, where a promise is broken.
inline void require(bool holds, const QString &promise)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", qPrintable(promise));
    std::abort();
}

} // namespace shipworthy::fuzz
