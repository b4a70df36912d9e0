#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <optional>

namespace shipworthy {

/// What a service says of itself.
enum class Health { Unknown, Pass, Warn, Fail };

/// A part of a service, as it says of it.
struct HealthPart {
    QString name; ///< with the parts that it lies in: "storage/db"
    Health health = Health::Unknown;
    QString word; ///< as written
    bool operator==(const HealthPart &) const = default;
};

/// A health answer in one of the forms found in the field, understood.
struct HealthReport {
    Health health = Health::Unknown;
    QString word;                 ///< the status as the service wrote it, "UP"; empty when it only names parts
    QStringList troubled;         ///< parts that are not well, as sentences: "redis is down", "disk is degraded"
    QList<HealthPart> parts = {}; ///< all that state something, at most 500
    bool microProfile = false; ///< its checks are a list of named entries; there 500 means "undetermined", not "down"
    bool operator==(const HealthReport &) const = default;
};

/// Understands application/health+json (draft-inadarei-api-health-check-06: pass, warn, fail; checks are arrays),
/// Spring Boot (UP, DOWN, OUT_OF_SERVICE, UNKNOWN; nested components), MicroProfile Health (list of named checks) and
/// the plain {"status": "ok"} family, whatever the media type says. Words are compared without case. A part that is
/// down under a whole that says it is well makes a Warn. Without a status the worst part counts, an UNKNOWN part beside
/// a well one does not (Spring's default order). Nothing when \a body is not JSON, or JSON that states no health.
/// Linear in the size of \a body.
[[nodiscard]] std::optional<HealthReport> readHealth(const QByteArray &body);

/// One word as a statement of health: "healthy" is Pass, "OUT_OF_SERVICE" is Fail; Unknown for words we do not know.
[[nodiscard]] Health healthOfWord(const QString &word);

/// Whether the last part of a URL's path asks for health: "/health", "/actuator/health", "/healthz", "/ready",
/// "/-/healthy".
[[nodiscard]] bool isHealthPath(const QString &path);

/// Whether it asks for metrics: "/metrics", "/actuator/prometheus".
[[nodiscard]] bool isMetricsPath(const QString &path);

} // namespace shipworthy
