#include "checks/queries.h"
#include "checks/translation.h"

#include <algorithm>
#include <array>

namespace shipworthy::checks {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array methods{"get", "put", "post", "delete", "options", "head", "patch", "trace"};
constexpr std::array pageParameters{"limit",    "cursor",    "page",      "offset",     "per_page",
                                    "pageSize", "page_size", "pageToken", "page_token", "first"};

/// An OpenAPI (3.x) or Swagger (2.0) document, as far as its facts need it.
class ApiDocument {
public:
    explicit ApiDocument(JsonValue root)
        : m_root(root)
    {
    }

    [[nodiscard]] bool isExhausted() const { return m_steps > mostSteps; }
    [[nodiscard]] bool isOne() const { return version().isText() && m_root["paths"].isObject(); }
    [[nodiscard]] JsonValue version() const
    {
        return m_root["openapi"].exists() ? m_root["openapi"] : m_root["swagger"];
    }
    [[nodiscard]] JsonValue title() const { return m_root["info"]["title"]; }

    /// "GET /ferries" for each operation that \a takes wants.
    template <typename Takes> [[nodiscard]] QStringList operations(Takes takes) const
    {
        QStringList found;
        for (const JsonValue path : m_root["paths"]) {
            for (const char *method : methods) {
                const JsonValue operation = path[method];
                if (operation.isObject() && takes(method, path, operation))
                    found += QString::fromLatin1(method).toUpper() + u' ' +
                             QString::fromUtf8(path.name().data(), static_cast<qsizetype>(path.name().size()));
            }
        }
        return found;
    }

    /// A GET that answers with a list, or with an object that holds one under a usual name.
    [[nodiscard]] bool isList(JsonValue operation) const
    {
        for (const JsonValue response : operation["responses"]) {
            if (!response.name().starts_with('2'))
                continue;
            const JsonValue answer = resolved(response);
            if (isListSchema(resolved(answer["schema"])))
                return true;
            for (const JsonValue content : answer["content"]) {
                if (isListSchema(resolved(content["schema"])))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool hasPaging(JsonValue path, JsonValue operation) const
    {
        for (const JsonValue parameters : {path["parameters"], operation["parameters"]}) {
            for (const JsonValue parameter : parameters) {
                const std::string_view name = resolved(parameter)["name"].string();
                if (std::ranges::any_of(pageParameters, [name](const char *known) { return name == known; }))
                    return true;
            }
        }
        return false;
    }

private:
    /// What "#/components/…" points to; a few references in a row are followed.
    [[nodiscard]] JsonValue resolved(JsonValue value) const
    {
        for (int left = 8; left > 0 && value["$ref"].isText(); --left) {
            const QStringList steps = value["$ref"].text().split(u'/');
            if (steps.constFirst() != u"#")
                return {};
            JsonValue at = m_root;
            for (qsizetype step = 1; step < steps.size() && step < 20; ++step) {
                QString name = steps[step];
                name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
                at = member(at, name.toUtf8());
            }
            value = at;
        }
        return value;
    }

    /// A member of \a object; the steps of all look-ups are counted, since a document may refer without end.
    [[nodiscard]] JsonValue member(JsonValue object, const QByteArray &name) const
    {
        const std::string_view wanted(name.constData(), static_cast<std::size_t>(name.size()));
        for (const JsonValue one : object) {
            if (m_steps > mostSteps || ++m_steps > mostSteps)
                break;
            if (one.name() == wanted)
                return one;
        }
        return {};
    }

    [[nodiscard]] bool isListSchema(JsonValue schema) const
    {
        if (schema["type"].string() == "array")
            return true;
        for (const char *name : {"items", "data", "results", "content", "records"}) {
            if (resolved(schema["properties"][name])["type"].string() == "array")
                return true;
        }
        return false;
    }

    static constexpr int mostSteps = 3'000'000;

    JsonValue m_root;
    mutable int m_steps = 0;
};

/// "Every Pilot" of "every_pilot_pilots_get": FastAPI makes it of a function's name where nobody wrote a word.
bool isMadeUp(JsonValue summary, JsonValue operationId)
{
    const QString words = summary.text().toLower().replace(u' ', u'_');
    const QString id = operationId.text().toLower();
    return id == words || id.startsWith(words + u'_');
}

bool isDescribed(JsonValue operation)
{
    const JsonValue summary = operation["summary"];
    return !operation["description"].string().empty() ||
           (!summary.string().empty() && !isMadeUp(summary, operation["operationId"]));
}

} // namespace

Sight lookAtOpenApi(const Recorded &answer, const QString &fact, QueryCache &cache)
{
    const auto document = jsonOf(answer, cache);
    if (!document)
        return document.error();
    const ApiDocument api{JsonValue(**document)};
    if (!api.isOne())
        return absent(tr("the body is no OpenAPI document"));
    if (fact == u"version")
        return Seen{SeenVersion{api.version().text()}};
    if (fact == u"title")
        return seen(api.title().text());
    if (fact == u"operations")
        return seenTexts(api.operations([](const char *, JsonValue, JsonValue) { return true; }));
    if (fact == u"undocumented")
        return seenTexts(api.operations([](const char *, JsonValue, JsonValue one) { return !isDescribed(one); }));
    if (fact == u"lists-without-limit") {
        const QStringList found = api.operations([&api](const char *method, JsonValue path, JsonValue one) {
            return std::string_view(method) == "get" && api.isList(one) && !api.hasPaging(path, one);
        });
        if (api.isExhausted())
            return std::unexpected(tr("the document refers to too many places"));
        return seenTexts(found);
    }
    return std::unexpected(tr("an OpenAPI document has no such fact; there are version, title, operations, "
                              "undocumented and lists-without-limit"));
}

} // namespace shipworthy::checks
