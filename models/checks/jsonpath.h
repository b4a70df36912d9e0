#pragma once

#include "base/jsonvalue.h"
#include "base/result.h"

#include <memory>
#include <vector>

namespace shipworthy::checks {

struct PathQuery;

/// A JSONPath query by RFC 9535, with its five functions; match() and search() take I-Regexps (RFC 9485).
class JsonPath {
public:
    /// Why it is none: "column 5: …". Nests at most 32 levels of parentheses, functions and inner queries.
    [[nodiscard]] static Result<JsonPath> parse(const QString &text);

    /// Names and indexes only: at most one value is found.
    [[nodiscard]] bool isSingular() const;

    /// What it finds in \a document, in the order of the RFC. Fails when a path goes over more than about two million
    /// values on its way.
    [[nodiscard]] Result<std::vector<JsonValue>> find(const JsonRecord &document, JsonValue root) const;
    [[nodiscard]] Result<std::vector<JsonValue>> find(const JsonRecord &document) const
    {
        return find(document, JsonValue(document));
    }

private:
    std::shared_ptr<const PathQuery> m_query;
};

} // namespace shipworthy::checks
