#include "checks/htmltags.h"

#include <QStringList>
#include <algorithm>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype mostTags = 5000;
constexpr qsizetype mostAttributes = 100;

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The few entities that attributes of interest hold.
QString decoded(QString text)
{
    if (!text.contains(u'&'))
        return text;
    return text.replace("&quot;"_L1, "\""_L1)
        .replace("&#39;"_L1, "'"_L1)
        .replace("&#x27;"_L1, "'"_L1)
        .replace("&apos;"_L1, "'"_L1)
        .replace("&lt;"_L1, "<"_L1)
        .replace("&gt;"_L1, ">"_L1)
        .replace("&amp;"_L1, "&"_L1);
}

class TagReader {
public:
    TagReader(QStringView page, const QStringList &names)
        : m_page(page)
        , m_names(names)
    {
    }

    QList<HtmlTag> tags()
    {
        while (m_tags.size() < mostTags) {
            m_at = m_page.indexOf(u'<', m_at);
            if (m_at < 0)
                break;
            ++m_at;
            if (m_page.sliced(m_at).startsWith("!--"_L1))
                skipBehind(u"-->");
            else if (m_at < m_page.size() && m_page[m_at].isLetter())
                tag();
        }
        return m_tags;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_page.size(); }

    void skipBehind(QStringView end)
    {
        const qsizetype found = m_page.indexOf(end, m_at, Qt::CaseInsensitive);
        m_at = found < 0 ? m_page.size() : found + end.size();
    }

    void tag()
    {
        const qsizetype from = m_at;
        while (!atEnd() && !isSpace(m_page[m_at]) && m_page[m_at] != u'>' && m_page[m_at] != u'/')
            ++m_at;
        HtmlTag tag{.name = m_page.sliced(from, std::min<qsizetype>(m_at - from, 40)).toString().toLower()};
        while (!atEnd() && m_page[m_at] != u'>')
            attribute(tag);
        ++m_at;
        if (m_names.contains(tag.name))
            m_tags.append(tag);
        static const QStringList raw{u"script"_s, u"style"_s, u"title"_s, u"textarea"_s};
        if (raw.contains(tag.name) && !atEnd())
            skipBehind(QString(u"</"_s + tag.name));
    }

    void attribute(HtmlTag &tag)
    {
        while (!atEnd() && (isSpace(m_page[m_at]) || m_page[m_at] == u'/'))
            ++m_at;
        const qsizetype from = m_at;
        while (!atEnd() && !isSpace(m_page[m_at]) && m_page[m_at] != u'=' && m_page[m_at] != u'>' &&
               m_page[m_at] != u'/')
            ++m_at;
        const QString name = m_page.sliced(from, m_at - from).toString().toLower();
        while (!atEnd() && isSpace(m_page[m_at]))
            ++m_at;
        QString text;
        if (!atEnd() && m_page[m_at] == u'=') {
            ++m_at;
            text = value();
        }
        if (!name.isEmpty() && tag.attributes.size() < mostAttributes && !tag.attribute(name))
            tag.attributes.append({name, decoded(text)});
    }

    QString value()
    {
        while (!atEnd() && isSpace(m_page[m_at]))
            ++m_at;
        if (atEnd())
            return {};
        const QChar quote = m_page[m_at];
        const bool isQuoted = quote == u'"' || quote == u'\'';
        m_at += isQuoted ? 1 : 0;
        const qsizetype from = m_at;
        while (!atEnd() && (isQuoted ? m_page[m_at] != quote : !isSpace(m_page[m_at]) && m_page[m_at] != u'>'))
            ++m_at;
        const QString text = m_page.sliced(from, m_at - from).toString();
        m_at += isQuoted && !atEnd() ? 1 : 0;
        return text;
    }

    QStringView m_page;
    const QStringList &m_names;
    QList<HtmlTag> m_tags;
    qsizetype m_at = 0;
};

} // namespace

std::optional<QString> HtmlTag::attribute(QStringView wanted) const
{
    const auto found = std::ranges::find_if(attributes, [wanted](const auto &one) { return one.first == wanted; });
    return found == attributes.end() ? std::nullopt : std::optional(found->second);
}

QList<HtmlTag> htmlTags(const QString &page, const QStringList &names)
{
    return TagReader(page, names).tags();
}

} // namespace shipworthy::checks
