#pragma once

#include "checks/grammar.h"
#include "checks/probeplan.h"
#include "checks/seen.h"

#include <memory>
#include <unordered_map>

namespace shipworthy::checks {

struct Exposition;

/// What was worked out of an answer once and is asked for by several lines.
struct QueryCache {
    std::unordered_map<const Recorded *, Result<JsonDocument>> json = {};
    std::unordered_map<const Recorded *, std::shared_ptr<const Result<Exposition>>> metrics = {};
};

/// What a query looks at. The members outlive it.
struct QueryContext {
    const Recording &recording;
    const ProbePlan plan;
    QueryCache &cache;

    /// The answer that a query means which takes one only: the first.
    [[nodiscard]] const Recorded &answer() const { return recording.samples.constFirst(); }
};

/// What \a query sees. With several samples a query about a single exchange gives a list.
[[nodiscard]] Sight lookAt(const Query &query, const QueryContext &context);

// One per kind of query, each in the file of its name.
[[nodiscard]] Sight lookAtStatus(const Recorded &answer);
[[nodiscard]] Sight lookAtHeader(const Recorded &answer, const QString &name);
[[nodiscard]] Sight lookAtDuration(const Recorded &answer, Phase phase);
[[nodiscard]] Sight lookAtCookie(const Recorded &answer, const QString &wanted);
[[nodiscard]] Sight lookAtXPath(const Recorded &answer, const QString &path);
[[nodiscard]] Sight lookAtRegex(const Recorded &answer, const QString &pattern);
[[nodiscard]] Sight lookAtJson(const Recorded &answer, const QString &path, QueryCache &cache);
[[nodiscard]] Sight lookAtPath(const QString &path, const JsonDocument &document, JsonValue root);
[[nodiscard]] Sight lookAtCertificate(const Recorded &answer, const QString &fact);
[[nodiscard]] Sight lookAtTls(const Recorded &answer, const QString &fact);
[[nodiscard]] Sight lookAtHealth(const Recorded &answer, const QString &component);
[[nodiscard]] Sight lookAtCors(const Recording &recording, const QString &origin);
[[nodiscard]] Sight lookAtCsp(const Recorded &answer, const QString &directive);
[[nodiscard]] Sight lookAtScripts(const Recorded &answer);
[[nodiscard]] Sight lookAtObservatory(const Recording &recording, const QString &fact);
[[nodiscard]] Sight lookAtRateLimit(const Recorded &answer, const QString &fact);
[[nodiscard]] Sight lookAtProblem(const Recorded &answer, const QString &member, QueryCache &cache);
[[nodiscard]] Sight lookAtOpenApi(const Recorded &answer, const QString &fact, QueryCache &cache);
[[nodiscard]] Sight lookAtRobots(const Recorded &answer, const QString &fact);
[[nodiscard]] Sight lookAtSitemap(const Recorded &answer, const QString &fact);
[[nodiscard]] Sight lookAtArtifact(const Recording &recording, const Query &query,
                                   std::optional<std::chrono::seconds> maxAge);

/// The body of \a answer as JSON; an absence where it is none, an error where it was cut.
[[nodiscard]] std::expected<JsonDocument, Sight> jsonOf(const Recorded &answer, QueryCache &cache);

/// Why the body cannot be judged: it is not whole. Nothing where it is.
[[nodiscard]] std::optional<QString> whyNotWhole(const Recorded &answer);

/// A date as headers, cookies and certificates write it, or ISO 8601; invalid where it is none.
[[nodiscard]] QDateTime dateOf(const QString &text);

} // namespace shipworthy::checks
