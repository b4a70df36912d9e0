#include "importers/htmltaming.h"

#include "importers/textviews.h"

#include <algorithm>
#include <array>
#include <vector>

namespace shipworthy {
namespace {

constexpr std::size_t deepest = 200;
constexpr int mostAttributes = 64;
constexpr std::size_t longestName = 24;

/// How a parser of HTML 5 treats an element, as far as it decides what stays open.
enum class Kind : std::uint8_t {
    Ordinary,
    Formatting,
    Block,
    Item,
    Term,
    Row,
    Cell,
    RowGroup,
    Table,
    Scope,
    Void,
    Raw,
    Dropped
};

struct Known {
    std::string_view name;
    Kind kind;
};
constexpr std::array known{Known{"a", Kind::Formatting},
                           Known{"address", Kind::Block},
                           Known{"applet", Kind::Dropped},
                           Known{"area", Kind::Void},
                           Known{"article", Kind::Block},
                           Known{"aside", Kind::Block},
                           Known{"b", Kind::Formatting},
                           Known{"base", Kind::Void},
                           Known{"big", Kind::Formatting},
                           Known{"blockquote", Kind::Block},
                           Known{"body", Kind::Dropped},
                           Known{"br", Kind::Void},
                           Known{"button", Kind::Dropped},
                           Known{"caption", Kind::Scope},
                           Known{"center", Kind::Block},
                           Known{"code", Kind::Formatting},
                           Known{"col", Kind::Void},
                           Known{"colgroup", Kind::Dropped},
                           Known{"dd", Kind::Term},
                           Known{"details", Kind::Block},
                           Known{"dialog", Kind::Block},
                           Known{"dir", Kind::Block},
                           Known{"div", Kind::Block},
                           Known{"dl", Kind::Block},
                           Known{"dt", Kind::Term},
                           Known{"em", Kind::Formatting},
                           Known{"embed", Kind::Void},
                           Known{"fieldset", Kind::Block},
                           Known{"figcaption", Kind::Block},
                           Known{"figure", Kind::Block},
                           Known{"font", Kind::Formatting},
                           Known{"footer", Kind::Block},
                           Known{"form", Kind::Dropped},
                           Known{"frame", Kind::Dropped},
                           Known{"frameset", Kind::Dropped},
                           Known{"h1", Kind::Block},
                           Known{"h2", Kind::Block},
                           Known{"h3", Kind::Block},
                           Known{"h4", Kind::Block},
                           Known{"h5", Kind::Block},
                           Known{"h6", Kind::Block},
                           Known{"head", Kind::Void},
                           Known{"header", Kind::Block},
                           Known{"hgroup", Kind::Block},
                           Known{"hr", Kind::Void},
                           Known{"html", Kind::Dropped},
                           Known{"i", Kind::Formatting},
                           Known{"iframe", Kind::Raw},
                           Known{"image", Kind::Void},
                           Known{"img", Kind::Void},
                           Known{"input", Kind::Void},
                           Known{"li", Kind::Item},
                           Known{"link", Kind::Void},
                           Known{"listing", Kind::Block},
                           Known{"main", Kind::Block},
                           Known{"marquee", Kind::Dropped},
                           Known{"math", Kind::Dropped},
                           Known{"menu", Kind::Block},
                           Known{"meta", Kind::Void},
                           Known{"nav", Kind::Block},
                           Known{"nobr", Kind::Dropped},
                           Known{"noembed", Kind::Raw},
                           Known{"noframes", Kind::Raw},
                           Known{"object", Kind::Dropped},
                           Known{"ol", Kind::Block},
                           Known{"p", Kind::Block},
                           Known{"param", Kind::Void},
                           Known{"plaintext", Kind::Dropped},
                           Known{"pre", Kind::Block},
                           Known{"s", Kind::Formatting},
                           Known{"script", Kind::Raw},
                           Known{"section", Kind::Block},
                           Known{"small", Kind::Formatting},
                           Known{"source", Kind::Void},
                           Known{"strike", Kind::Formatting},
                           Known{"strong", Kind::Formatting},
                           Known{"style", Kind::Raw},
                           Known{"summary", Kind::Block},
                           Known{"svg", Kind::Dropped},
                           Known{"table", Kind::Table},
                           Known{"tbody", Kind::RowGroup},
                           Known{"td", Kind::Cell},
                           Known{"template", Kind::Dropped},
                           Known{"textarea", Kind::Raw},
                           Known{"tfoot", Kind::RowGroup},
                           Known{"th", Kind::Cell},
                           Known{"thead", Kind::RowGroup},
                           Known{"title", Kind::Raw},
                           Known{"tr", Kind::Row},
                           Known{"track", Kind::Void},
                           Known{"tt", Kind::Formatting},
                           Known{"u", Kind::Formatting},
                           Known{"ul", Kind::Block},
                           Known{"wbr", Kind::Void},
                           Known{"xmp", Kind::Raw}};
static_assert(std::ranges::is_sorted(known, {}, &Known::name));

struct Element {
    std::uint32_t name = 0; ///< a hash: two names that fall together only cost a tag its depth
    Kind kind = Kind::Ordinary;
    bool isParagraph = false;
    bool isPassed = false; ///< lets an item end through it
};

bool isTabular(Kind kind)
{
    return kind == Kind::Table || kind == Kind::Cell || kind == Kind::Row || kind == Kind::RowGroup;
}

char lower(char c)
{
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

Element elementOf(std::string_view written)
{
    std::array<char, longestName> name{};
    Element element;
    element.name = 2166136261U;
    for (std::size_t i = 0; i < written.size(); ++i) {
        const char c = lower(written[i]);
        element.name = (element.name ^ static_cast<unsigned char>(c)) * 16777619U;
        if (i < name.size())
            name[i] = c;
    }
    const std::string_view text(name.data(), std::min(written.size(), name.size()));
    const auto at = std::ranges::lower_bound(known, text, {}, &Known::name);
    if (at != known.end() && at->name == text && written.size() <= longestName)
        element.kind = at->kind;
    element.isParagraph = text == "p";
    element.isPassed = element.kind == Kind::Ordinary || element.kind == Kind::Formatting || text == "p" ||
                       text == "div" || text == "address";
    return element;
}

class Taming {
public:
    explicit Taming(std::string_view html)
        : m_in(html)
        , m_out{std::string(html), false}
    {
    }

    TamedHtml run()
    {
        for (std::size_t at = m_in.find('<'); at != std::string_view::npos; at = m_in.find('<', at))
            at = std::min(tag(at), m_in.size());
        return std::move(m_out);
    }

private:
    /// Reads what begins with the '<' at \a at; returns where reading goes on.
    std::size_t tag(std::size_t at)
    {
        const std::string_view rest = m_in.substr(at);
        if (rest.starts_with("<!--"))
            return behind(m_in.find("-->", at + 4), 3);
        const char next = rest.size() > 1 ? rest[1] : ' ';
        if (next == '!' || next == '?')
            return behind(m_in.find('>', at), 1);
        const bool closes = next == '/';
        const std::size_t name = at + (closes ? 2 : 1);
        if (name >= m_in.size() || !(isUpper(m_in[name]) || isLower(m_in[name])))
            return at + 1;
        const std::size_t nameEnd = std::min(m_in.find_first_of(" \t\r\n\f/>", name), m_in.size());
        const Element element = elementOf(m_in.substr(name, nameEnd - name));
        const std::size_t end =
            attributes(nameEnd, element.kind == Kind::Formatting && m_in[name] != 'a' && m_in[name] != 'A');
        const bool keep = closes ? close(element) : open(element);
        if (!keep) {
            blank(at, end);
        } else if (!closes && element.kind == Kind::Raw) {
            return rawEnd(m_in.substr(name, nameEnd - name), end);
        }
        return end;
    }

    static std::size_t behind(std::size_t found, std::size_t size)
    {
        return found == std::string_view::npos ? found : found + size;
    }

    /// The place behind the tag whose name ends at \a at. Blanks the attributes it must not have.
    std::size_t attributes(std::size_t at, bool none)
    {
        int count = 0;
        std::size_t from = none ? at : std::string_view::npos;
        while (at < m_in.size() && m_in[at] != '>') {
            if (isSpace(m_in[at]) || m_in[at] == '/' || m_in[at] == '\f') {
                ++at;
                continue;
            }
            if (++count > mostAttributes && from == std::string_view::npos)
                from = at;
            at = std::min(m_in.find_first_of("= \t\r\n\f/>", at + 1), m_in.size());
            std::size_t value = std::min(m_in.find_first_not_of(" \t\r\n\f", at), m_in.size());
            if (value >= m_in.size() || m_in[value] != '=')
                continue;
            value = std::min(m_in.find_first_not_of(" \t\r\n\f", value + 1), m_in.size());
            if (value < m_in.size() && (m_in[value] == '"' || m_in[value] == '\''))
                at = std::min(behind(m_in.find(m_in[value], value + 1), 1), m_in.size());
            else
                at = std::min(m_in.find_first_of(" \t\r\n\f>", value), m_in.size());
        }
        if (from != std::string_view::npos)
            blank(from, at);
        return std::min(at + 1, m_in.size());
    }

    /// Where the text of a script or the like ends: at its end tag.
    [[nodiscard]] std::size_t rawEnd(std::string_view name, std::size_t from) const
    {
        for (std::size_t at = m_in.find("</", from); at != std::string_view::npos; at = m_in.find("</", at + 2)) {
            if (std::ranges::equal(m_in.substr(at + 2, name.size()), name, {}, lower, lower))
                return behind(m_in.find('>', at), 1);
        }
        return m_in.size();
    }

    void blank(std::size_t from, std::size_t to)
    {
        for (std::size_t i = from; i < to; ++i) {
            if (m_out.html[i] != '\n' && m_out.html[i] != '\r')
                m_out.html[i] = ' ';
        }
    }

    bool open(const Element &element)
    {
        switch (element.kind) {
        case Kind::Void:
        case Kind::Raw: return true;
        case Kind::Dropped: return false;
        case Kind::Item:
        case Kind::Term: endItem(element.kind); break;
        case Kind::Cell:
        case Kind::Row:
        case Kind::RowGroup: endTabular(element.kind); break;
        default:
            if (!m_open.empty() && m_open.back().isParagraph && element.kind == Kind::Block)
                m_open.pop_back();
            break;
        }
        if (m_open.size() >= deepest) {
            m_out.flattened = true;
            return false;
        }
        m_open.push_back(element);
        return true;
    }

    /// An item ends the one before it, through text and paragraphs.
    void endItem(Kind kind)
    {
        for (std::size_t i = m_open.size(); i > 0; --i) {
            if (m_open[i - 1].kind == kind) {
                m_open.resize(i - 1);
                return;
            }
            if (!m_open[i - 1].isPassed)
                return;
        }
    }

    /// A cell ends the cell before it, a row the row, within the table.
    void endTabular(Kind kind)
    {
        for (std::size_t i = m_open.size(); i > 0 && m_open[i - 1].kind != Kind::Table; --i) {
            if (m_open[i - 1].kind == Kind::Scope)
                return;
            if (m_open[i - 1].kind == kind) {
                m_open.resize(i - 1);
                return;
            }
        }
    }

    bool close(const Element &element)
    {
        if (element.kind == Kind::Void || element.kind == Kind::Raw || element.kind == Kind::Dropped)
            return false;
        const bool ordinary = element.kind == Kind::Ordinary;
        for (std::size_t i = m_open.size(); i > 0; --i) {
            const Element &open = m_open[i - 1];
            if (open.name == element.name) {
                if (element.kind == Kind::Formatting)
                    m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(i) - 1); // what it holds stays open
                else
                    m_open.resize(i - 1);
                return true;
            }
            const bool scope = isTabular(open.kind) || open.kind == Kind::Scope;
            if (isTabular(element.kind) ? open.kind == Kind::Table : scope)
                return false;
            if (ordinary && open.kind != Kind::Ordinary && open.kind != Kind::Formatting)
                return false;
        }
        return false;
    }

    std::string_view m_in;
    TamedHtml m_out;
    std::vector<Element> m_open;
};

void blankLoneReturns(std::string &html)
{
    for (std::size_t at = html.find('\r'); at != std::string::npos; at = html.find('\r', at + 1)) {
        if (at + 1 >= html.size() || html[at + 1] != '\n')
            html[at] = ' ';
    }
}

} // namespace

TamedHtml tameHtml(std::string_view html)
{
    TamedHtml tamed = Taming(html).run();
    blankLoneReturns(tamed.html);
    return tamed;
}

} // namespace shipworthy
