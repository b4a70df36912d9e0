#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>
#include <optional>

namespace shipworthy {

/// Encodings from before Unicode that text in Cyrillic, Arabic, Chinese, Japanese or Korean is still met in. Nothing
/// in such a file says which it is. Named as the Encoding Standard names them: "windows-1251", "windows-1256",
/// "shift_jis", "euc-jp", "euc-kr", "gb18030", "big5".
namespace legacyencoding {

/// The one that \a bytes, which are no UTF-8, would be ordinary text in: whole words of letters in frequent use. Empty
/// where none is, or too little is there to tell. Linear.
[[nodiscard]] QLatin1String likeliest(const QByteArray &bytes);

/// Nothing where a byte does not belong there, or the C library does not know the encoding.
[[nodiscard]] std::optional<QByteArray> toUtf8(const QByteArray &bytes, QLatin1String encoding);

/// Nothing where the encoding has no such character.
[[nodiscard]] std::optional<QByteArray> fromUtf8(const QByteArray &utf8, const QString &encoding);

/// The bytes of \a text in UTF-8, by the name that the C library knows an encoding by, or the other way round. Nothing
/// where a character has no place in it.
[[nodiscard]] std::optional<QByteArray> inBytesOf(const char *encoding, const QByteArray &text);
[[nodiscard]] std::optional<QByteArray> fromBytesOf(const char *encoding, const QByteArray &bytes);

/// How many bytes behind \a byte belong to the character that it begins: those may look like ASCII.
[[nodiscard]] int bytesBehind(unsigned char byte, const QString &encoding);

} // namespace legacyencoding
} // namespace shipworthy
