#pragma once

#include "base/result.h"
#include "importers/transcript.h"

#include <string_view>

namespace shipworthy {

/// Larger ones are refused: a parsed page takes many times its size in memory.
inline constexpr std::size_t maxHtmlBytes = 48 * 1024 * 1024;

/// Writes an HTML page (UTF-8) down as Markdown: headings, paragraphs, lists with their boxes, tables with joined
/// cells, code with its language, quotes, definition lists as labelled values, links, emphasis. Scripts, styles and
/// forms are left out; nothing is run or loaded. The title stands as heading where the page has none of the first
/// level. Takes time linear in the size. Fails only for more than maxHtmlBytes.
[[nodiscard]] Result<Transcript> transcribeHtml(std::string_view html, const QString &path);

} // namespace shipworthy
