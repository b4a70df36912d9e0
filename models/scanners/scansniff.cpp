#include "scanners/scan.h"

#include "scanners/scantext.h"

#include <QFileInfo>
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace shipworthy {
namespace {

/// The member names of the outermost object, or of the first object of an outermost list, with the strings they hold.
/// Not a parser: it only knows strings and brackets, so that it is many times faster than one.
class Outline {
public:
    explicit Outline(std::string_view text)
        : m_text(text)
    {
        m_at = std::min(m_text.find_first_not_of(" \t\r\n"), m_text.size());
        if (m_at == m_text.size())
            return;
        m_isList = m_text[m_at] == '[';
        if (m_isList) {
            m_at = m_text.find_first_not_of(" \t\r\n", m_at + 1);
            m_isEmptyList = m_at != std::string_view::npos && m_text[m_at] == ']';
        }
        if (m_at != std::string_view::npos && m_at < m_text.size() && m_text[m_at] == '{')
            readMembers();
    }

    [[nodiscard]] bool isList() const { return m_isList; }
    [[nodiscard]] bool isEmptyList() const { return m_isEmptyList; }
    [[nodiscard]] bool has(std::string_view name) const { return find(name) != m_members.end(); }
    [[nodiscard]] bool hasList(std::string_view name) const { return has(name) && find(name)->kind == '['; }
    [[nodiscard]] bool hasObject(std::string_view name) const { return has(name) && find(name)->kind == '{'; }
    /// The string of that member; empty for other values.
    [[nodiscard]] std::string_view string(std::string_view name) const
    {
        const auto at = find(name);
        return at == m_members.end() ? std::string_view() : at->value;
    }

private:
    struct Member {
        std::string_view name;
        std::string_view value;
        char kind = '\0'; ///< the first byte of the value
    };
    static constexpr std::size_t mostMembers = 200; ///< at the top; no format has a tenth

    [[nodiscard]] std::vector<Member>::const_iterator find(std::string_view name) const
    {
        return std::ranges::find(m_members, name, &Member::name);
    }

    /// The string that begins at m_at, raw; m_at is behind it then.
    std::string_view takeString()
    {
        const std::size_t begin = ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const std::size_t end = std::min(m_at, m_text.size());
        m_at = std::min(m_at + 1, m_text.size());
        return m_text.substr(begin, end - begin);
    }

    void readMembers()
    {
        int depth = 0;
        bool valueFollows = false;
        while (m_at < m_text.size() && m_members.size() < mostMembers) {
            const char c = m_text[m_at];
            if (depth == 1 && valueFollows && m_members.back().kind == '\0' && c != ' ' && c != '\n' && c != '\r' &&
                c != '\t')
                m_members.back().kind = c;
            if (c == '"') {
                const std::string_view string = takeString();
                if (depth == 1 && !valueFollows)
                    m_members.push_back({string, {}, '\0'});
                else if (depth == 1 && !m_members.empty())
                    m_members.back().value = string;
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
            else if (depth == 1 && c == ':')
                valueFollows = !m_members.empty();
            else if (depth == 1 && c == ',')
                valueFollows = false;
            ++m_at;
        }
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_isList = false;
    bool m_isEmptyList = false;
    std::vector<Member> m_members;
};

std::optional<ScanFormat> formatOfList(const Outline &outline)
{
    if (outline.has("RuleID") || (outline.has("offender") && outline.has("rule")))
        return ScanFormat::Gitleaks;
    if (outline.has("Target") && (outline.has("Vulnerabilities") || outline.has("Type") || outline.has("Class")))
        return ScanFormat::Trivy; // before schema 2 there was no object around the results
    if (outline.has("vulns") || (outline.has("name") && outline.has("skip_reason")))
        return ScanFormat::PipAudit;
    return std::nullopt;
}

std::optional<ScanFormat> formatOfObject(const Outline &outline)
{
    if (outline.hasList("runs") && (outline.has("version") || outline.has("$schema")))
        return ScanFormat::Sarif;
    if (outline.string("bomFormat") == "CycloneDX")
        return ScanFormat::CycloneDx;
    if (outline.has("assessment-results"))
        return ScanFormat::OscalResults;
    if (outline.has("plan-of-action-and-milestones"))
        return ScanFormat::OscalPoam;
    if (outline.has("lighthouseVersion") || (outline.hasObject("audits") && outline.hasObject("categories")))
        return ScanFormat::Lighthouse;
    if (outline.has("auditReportVersion") || (outline.hasObject("advisories") && outline.hasObject("metadata")))
        return ScanFormat::NpmAudit;
    if ((outline.has("SchemaVersion") && (outline.has("ArtifactName") || outline.has("ArtifactType"))) ||
        outline.has("ClusterName"))
        return ScanFormat::Trivy;
    if (outline.hasObject("metrics") && (outline.has("root_group") || outline.has("state") || outline.has("options")))
        return ScanFormat::K6Summary;
    if (outline.hasList("dependencies") && !outline.has("name"))
        return ScanFormat::PipAudit;
    if (outline.hasList("findings"))
        return ScanFormat::DefectDojo;
    return std::nullopt;
}

/// The name of the root element, and the text of its start tag, where the head of \a text is XML.
struct XmlRoot {
    std::string_view name;
    std::string_view tag;
};

XmlRoot rootOf(std::string_view text)
{
    std::size_t at = 0;
    while ((at = text.find('<', at)) != std::string_view::npos && at + 1 < text.size()) {
        const char kind = text[at + 1];
        if (text.substr(at).starts_with("<!--")) {
            at = text.find("-->", at);
        } else if (text.substr(at).starts_with("<!DOCTYPE")) {
            const std::size_t end = text.find_first_of("[>", at);
            at = end != std::string_view::npos && text[end] == '[' ? text.find("]", end) : end;
        } else if (kind == '?' || kind == '!') {
            at = text.find('>', at);
        } else {
            const std::size_t nameEnd = std::min(text.find_first_of(" \t\r\n/>", at + 1), text.size());
            const std::size_t tagEnd = std::min(text.find('>', at), text.size());
            std::string_view name = text.substr(at + 1, nameEnd - at - 1);
            name = name.substr(name.find(':') + 1);
            return {name, text.substr(at, tagEnd - at)};
        }
    }
    return {};
}

constexpr std::size_t headOfFile = 64 * 1024; ///< comments and document type before a root element fit

std::optional<ScanFormat> formatOfXml(std::string_view text)
{
    const XmlRoot root = rootOf(text.substr(0, headOfFile));
    if (root.name == "testsuites" || root.name == "testsuite")
        return ScanFormat::JUnit;
    // Clover and others call their root so as well.
    if (root.name == "coverage" && (root.tag.find("line-rate") != std::string_view::npos ||
                                    root.tag.find("lines-valid") != std::string_view::npos))
        return ScanFormat::Cobertura;
    return std::nullopt;
}

char firstByte(std::string_view text)
{
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    return at == std::string_view::npos ? '\0' : text[at];
}

} // namespace

std::optional<ScanFormat> sniffScan(const QByteArray &bytes, const QString &name)
{
    const QByteArray utf8 = scanText(bytes);
    const std::string_view text = withoutMark(utf8);
    const char first = firstByte(text);
    if (first == '<')
        return formatOfXml(text);
    if (first == 'n' && text.substr(text.find('n'), 4) == "null") // gitleaks 7 writes this where it found nothing
        return QFileInfo(name).fileName().contains(QLatin1String("gitleaks"), Qt::CaseInsensitive)
                 ? std::optional(ScanFormat::Gitleaks)
                 : std::nullopt;
    if (first != '{' && first != '[')
        return std::nullopt;
    const auto formatOf = [](const Outline &outline) {
        return outline.isList() ? formatOfList(outline) : formatOfObject(outline);
    };
    // Most files show themselves in their first lines; what sorts its members by name may not.
    if (const auto format = formatOf(Outline(text.substr(0, headOfFile))))
        return format;
    const Outline outline(text);
    if (!outline.isEmptyList())
        return formatOf(outline);
    const QString file = QFileInfo(name).fileName();
    if (file.contains(QLatin1String("gitleaks"), Qt::CaseInsensitive))
        return ScanFormat::Gitleaks;
    if (file.contains(QLatin1String("pip"), Qt::CaseInsensitive) &&
        file.contains(QLatin1String("audit"), Qt::CaseInsensitive))
        return ScanFormat::PipAudit;
    return std::nullopt;
}

bool looksLikeData(const QByteArray &bytes)
{
    const QByteArray utf8 = scanText(bytes);
    const std::string_view text = withoutMark(utf8);
    const std::size_t at = text.find_first_not_of(" \t\r\n");
    if (at == std::string_view::npos)
        return false;
    const std::size_t next = text.find_first_not_of(" \t\r\n", at + 1);
    const char follows = next == std::string_view::npos ? '\0' : text[next];
    switch (text[at]) {
    case '{': return follows == '"' || follows == '}' || follows == '\0';
    case '[': return follows == '{' || follows == '"' || follows == '[' || follows == ']' || follows == '\0';
    case '<': return text.substr(at).starts_with("<?xml");
    default: return false;
    }
}

} // namespace shipworthy
