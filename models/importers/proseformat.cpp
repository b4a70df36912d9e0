#include "importers/proseformat.h"

#include "importers/csvreader.h"
#include "importers/decoding.h"
#include "importers/textviews.h"

#include <QFileInfo>
#include <algorithm>
#include <array>

namespace shipworthy {
namespace {

constexpr std::size_t head = 64 * 1024; ///< bytes in which a format shows itself

/// Where the first tag of a page stands, behind white space, comments and the declaration of XML; npos: text is first.
std::size_t firstTag(std::string_view text)
{
    std::size_t at = text.find_first_not_of(" \t\r\n\f");
    while (at != std::string_view::npos && text[at] == '<') {
        const std::string_view rest = text.substr(at);
        const std::string_view end = rest.starts_with("<!--") ? "-->" : rest.starts_with("<?") ? "?>" : "";
        if (end.empty())
            return at;
        at = text.find(end, at);
        at = at == std::string_view::npos ? at : text.find_first_not_of(" \t\r\n\f", at + end.size());
    }
    return std::string_view::npos;
}

bool startsPage(std::string_view tag)
{
    const std::string start = lowered(tag.substr(0, 32));
    if (start.starts_with("<!doctype"))
        return start.find("html") != std::string::npos;
    static constexpr std::array<std::string_view, 5> page{"<html", "<head", "<body", "<title", "<meta"};
    return std::ranges::any_of(page, [&start](std::string_view name) {
        return start.starts_with(name) && (start.size() == name.size() || !isWordByte(start[name.size()]));
    });
}

bool hasSuffix(const QString &path, std::initializer_list<const char *> suffixes)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return std::ranges::any_of(suffixes, [&suffix](const char *one) { return suffix == QLatin1String(one); });
}

} // namespace

ProseFormat proseFormat(std::string_view utf8, const QString &path)
{
    const std::string_view start = utf8.substr(0, head);
    if (const std::size_t tag = firstTag(start); tag != std::string_view::npos) {
        if (startsPage(start.substr(tag)))
            return ProseFormat::Html;
        const bool isTag = tag + 1 < start.size() && (isWordByte(start[tag + 1]) || start[tag + 1] == '!');
        if (isTag && hasSuffix(path, {"html", "htm", "xhtml"}))
            return ProseFormat::Html;
    }
    if (hasSuffix(path, {"html", "htm", "xhtml"}) && lowered(start).find("</") != std::string::npos)
        return ProseFormat::Html;
    if (hasSuffix(path, {"csv", "tsv"}))
        return ProseFormat::Csv;
    if (!hasSuffix(path, {"md", "markdown"}) && looksLikeCsv(start, start.size() < utf8.size()))
        return ProseFormat::Csv;
    return ProseFormat::Markdown;
}

ProseFormat proseFormat(const QByteArray &bytes, const QString &path)
{
    const QByteArray utf8 = decodeBytes(bytes).utf8;
    return proseFormat(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())), path);
}

} // namespace shipworthy
