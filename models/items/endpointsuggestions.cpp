#include "items/endpointsuggestions.h"

#include "domain/documentname.h"
#include "domain/workspacestate.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace shipworthy {
namespace {

bool isWeb(const QUrl &url)
{
    return (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
}

/// The path and query that a mention names; empty when it cannot be asked as it stands.
QString pathOf(const EndpointMention &mention)
{
    static constexpr QStringView placeholders = u"{}<>*$ \t…";
    QString path = mention.url;
    if (!path.startsWith(u'/')) {
        const QUrl url(mention.url);
        if (!isWeb(url))
            return {};
        path = url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
        if (path.isEmpty())
            path = u'/';
    }
    if (path.startsWith(u"//") || path.contains(u"/:")) // "/users/:id"
        return {};
    for (const QChar c : path) {
        if (placeholders.contains(c))
            return {};
    }
    return path;
}

template <typename Visit> void forEachMention(const WorkspaceState &state, SystemId system, Visit visit)
{
    for (const ImportedDocument &document : state.documents()) {
        if (document.system != system)
            continue;
        for (const EndpointMention &mention : document.facts->endpoints)
            visit(document, mention);
    }
}

/// localhost and bare addresses rarely have a certificate.
bool isNamedByAddress(const QString &host)
{
    const bool numbers = std::ranges::all_of(host, [](QChar c) { return c.isDigit() || c == u'.'; });
    return host == u"localhost" || numbers || host.contains(u':');
}

} // namespace

QList<EndpointSuggestion> endpointSuggestions(const WorkspaceState &state, SystemId system)
{
    QList<EndpointSuggestion> suggestions;
    QSet<QString> known;
    forEachMention(state, system, [&](const ImportedDocument &document, const EndpointMention &mention) {
        const QString path = pathOf(mention);
        if (path.isEmpty() || known.contains(path))
            return;
        known.insert(path);
        suggestions.append({.path = path,
                            .purpose = mention.purpose,
                            .document = document.id,
                            .fileName = documentName(document.facts->path),
                            .line = mention.line});
    });
    const auto add = [&](const QString &path, const QString &purpose) {
        if (!known.contains(path))
            suggestions.append({.path = path, .purpose = purpose, .document = {}, .fileName = {}, .line = 0});
    };
    add(QStringLiteral("/health"), QCoreApplication::translate("shipworthy::EndpointSuggestion", "Is it well?"));
    add(QStringLiteral("/metrics"),
        QCoreApplication::translate("shipworthy::EndpointSuggestion", "Prometheus metrics"));
    return suggestions;
}

QStringList knownBases(const WorkspaceState &state, SystemId system)
{
    QStringList bases;
    const auto addOrigin = [&bases](const QUrl &url) {
        bases.append(url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    };
    for (const ServiceCheck &check : state.serviceChecks()) {
        if (check.system == system && !check.base.isEmpty())
            bases.append(check.base.toString());
    }
    for (const Endpoint &endpoint : state.endpoints()) {
        if (endpoint.system == system)
            addOrigin(endpoint.url);
    }
    forEachMention(state, system, [&](const ImportedDocument &, const EndpointMention &mention) {
        const QUrl url(mention.url);
        if (isWeb(url) && url.userInfo().isEmpty())
            addOrigin(url);
    });
    bases.removeDuplicates();
    return bases;
}

std::optional<QUrl> baseFromInput(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.contains(u' '))
        return std::nullopt;
    if (!text.contains(u"://")) {
        const QUrl guess(QLatin1String("https://") + text);
        text.prepend(isNamedByAddress(guess.host()) ? QLatin1String("http://") : QLatin1String("https://"));
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    return url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::StripTrailingSlash);
}

QUrl joined(const QUrl &base, const QString &path)
{
    const QString prefix = base.path(QUrl::FullyEncoded);
    const QUrl below(path);
    QUrl url = base;
    url.setPath((prefix.endsWith(u'/') ? prefix.chopped(1) : prefix) + below.path(QUrl::FullyEncoded),
                QUrl::TolerantMode);
    url.setQuery(below.query(QUrl::FullyEncoded));
    return url;
}

} // namespace shipworthy
