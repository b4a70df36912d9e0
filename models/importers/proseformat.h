#pragma once

#include <QByteArray>
#include <QString>
#include <string_view>

namespace shipworthy {

/// How a document for people is written. Plain text is read as Markdown.
enum class ProseFormat { Markdown, Html, Csv };

/// By what the first 64 KiB of \a utf8 hold: a page's first tags; rows of cells. The suffix of \a path only settles
/// what may be either: nothing named .md is cells, and a fragment without <html> is a page where it is named so.
[[nodiscard]] ProseFormat proseFormat(std::string_view utf8, const QString &path);
/// The same for the bytes of a file, in any encoding.
[[nodiscard]] ProseFormat proseFormat(const QByteArray &bytes, const QString &path);

} // namespace shipworthy
