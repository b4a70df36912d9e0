#include "importers/reading.h"
#include "importers/textviews.h"
#include "importers/values.h"

#include <algorithm>
#include <unordered_set>

namespace shipworthy {

namespace {

class Endpoints {
public:
    explicit Endpoints(Reading &reading)
        : m_reading(reading)
    {
    }

    void read()
    {
        for (const EndpointMention &endpoint : std::as_const(m_reading.document.endpoints))
            m_seen.insert(endpoint.url.toStdString());
        readUrls();
        readPaths();
        resolveNames();
    }

private:
    void add(std::string_view url, int line)
    {
        if (m_seen.insert(std::string(url)).second)
            m_reading.document.endpoints.append({toQString(url), {}, std::nullopt, line});
    }

    /// Every http URL of the document, in text and code alike, once.
    void readUrls()
    {
        const std::string_view source = m_reading.tree.source();
        for (std::size_t at = source.find("http"); at != std::string_view::npos; at = source.find("http", at + 4)) {
            const std::string_view from = source.substr(at, 400);
            const std::size_t host = from.starts_with("http://") ? 7 : from.starts_with("https://") ? 8 : 0;
            if (host == 0 ||
                (at > 0 && isWordByte(source[at - 1]) && static_cast<unsigned char>(source[at - 1]) < 0x80))
                continue;
            std::size_t end = host;
            while (end < from.size() && static_cast<unsigned char>(from[end]) > 0x20 &&
                   static_cast<unsigned char>(from[end]) < 0x7F &&
                   std::string_view("\"'`<>()[]{}|\\^,;*").find(from[end]) == std::string_view::npos)
                ++end;
            std::string_view url = from.substr(0, end);
            while (!url.empty() && (url.back() == '.' || url.back() == ':' || url.back() == '!' || url.back() == '?'))
                url.remove_suffix(1);
            const std::size_t hostEnd = std::min(url.find('/', host), url.size());
            const std::string_view name = url.substr(std::min(host, url.size()), hostEnd - std::min(host, url.size()));
            const bool isHost = !name.empty() && isWordByte(name.front()) &&
                                (name.find('.') != std::string_view::npos || name.starts_with("localhost"));
            // A template such as "http://${HOST}/" or "redis://:password@" is no address.
            const bool template_ = end < from.size() && (from[end] == '{' || from[end] == '<') && hostEnd == url.size();
            if (isHost && !template_)
                add(url, m_reading.tree.lineAt(at));
        }
    }

    /// Paths of the service in code spans and in quotes within code: `/health`, `GET /metrics`,
    /// @app.post("/auth/login").
    void readPaths()
    {
        const MarkdownTree &tree = m_reading.tree;
        for (const Node &node : tree.nodes()) {
            if (node.kind == NodeKind::Code && node.line > 0) {
                readCode(node);
            } else if (node.kind == NodeKind::Paragraph || node.kind == NodeKind::Heading ||
                       node.kind == NodeKind::Cell) {
                for (std::uint32_t i = node.firstRun; i < node.lastRun; ++i) {
                    const Run &run = tree.run(i);
                    if (!run.is(Run::Code) || run.size < 2 || run.size > 120)
                        continue;
                    std::string_view text = tree.text(run);
                    const std::size_t space = text.find(' ');
                    if (space != std::string_view::npos && std::ranges::all_of(text.substr(0, space), isUpper))
                        text = trimmed(text.substr(space));
                    if (text.starts_with('/') && isServicePath(text))
                        add(text, tree.lineAt(run.offset));
                }
            }
        }
    }

    void readCode(const Node &node)
    {
        const MarkdownTree &tree = m_reading.tree;
        const std::string_view code = tree.lines(static_cast<int>(node.line), static_cast<int>(node.lastLine));
        const auto base = static_cast<std::size_t>(code.data() - tree.source().data());
        for (std::size_t at = code.find('/'); at != std::string_view::npos; at = code.find('/', at + 1)) {
            if (at == 0 || (code[at - 1] != '"' && code[at - 1] != '\''))
                continue;
            const std::size_t end = code.substr(at, 120).find(code[at - 1]);
            if (end == std::string_view::npos)
                continue;
            const std::string_view path = code.substr(at, end);
            if (isServicePath(path))
                add(path, tree.lineAt(base + at));
        }
    }

    /// A row that names a service and a port takes the address found elsewhere with that port.
    void resolveNames()
    {
        QList<EndpointMention> &endpoints = m_reading.document.endpoints;
        for (qsizetype i = 0; i < endpoints.size(); ++i) {
            EndpointMention &named = endpoints[i];
            if (named.url.contains(u'/') || !named.port)
                continue;
            const QString port = QStringLiteral(":%1").arg(*named.port);
            for (qsizetype j = i + 1; j < endpoints.size(); ++j) {
                const QString &url = endpoints[j].url;
                if (!url.startsWith(u"http") || !(url.endsWith(port) || url.endsWith(port + u'/')))
                    continue;
                named.purpose =
                    named.purpose.isEmpty() ? named.url : QStringLiteral("%1: %2").arg(named.url, named.purpose);
                named.url = url;
                endpoints.removeAt(j);
                break;
            }
        }
        endpoints.removeIf([](const EndpointMention &endpoint) { return !endpoint.url.contains(u'/'); });
    }

    Reading &m_reading;
    std::unordered_set<std::string> m_seen;
};

} // namespace

void readEndpoints(Reading &reading)
{
    Endpoints(reading).read();
}

} // namespace shipworthy
