#pragma once

#include "checks/recorded.h"
#include "probes/checksurroundings.h"

#include <QObject>
#include <QUrl>
#include <memory>

namespace shipworthy {

/// What an address turned out to be, by what it answered.
enum class DiscoveredKind {
    Health,
    Readiness,
    Liveness,
    Metrics,
    ApiDocument, ///< OpenAPI or Swagger
    ApiPages,    ///< documentation of the API to read
    Robots,
    Sitemap,
    SecurityText, ///< RFC 9116
    Actuator,     ///< Spring's list of its addresses
    Version,
    Keys,  ///< a JSON Web Key Set, RFC 7517
    Issuer ///< OpenID Connect discovery
};

/// An address of a service that answered.
struct DiscoveredAddress {
    DiscoveredKind kind = DiscoveredKind::Health;
    QString path; ///< below the base, or from the root of its origin where \a isAtRoot
    bool isAtRoot = false;
    QString seen; ///< one sentence of what it answered
    QString text; ///< a check of it, as checks::format() writes it; {H} stands for the base
};

/// How many addresses a discovery asks, the one that cannot exist included.
[[nodiscard]] int discoveryRequests();

/// Asks a service for the addresses that services usually have: health, metrics, OpenAPI, robots and others, a fixed
/// list (discoveryplaces.cpp), one after another and with pauses. To be started only after the user agreed: nothing is
/// sent before start(). An address is known by what it answers, not by its status: what also answers for a path that
/// cannot exist is left out, and so is a page of HTML where health was asked. Ends early where the service does not
/// answer, or asks to be left alone (429). Lives on one thread with an event loop.
class Discovery : public QObject {
    Q_OBJECT
public:
    explicit Discovery(CheckSurroundings surroundings = {}, CheckLimits limits = {}, QObject *parent = nullptr);
    ~Discovery() override; ///< as cancel()

    /// Looks below \a base, http or https; no effect while another one runs.
    void start(const QUrl &base);
    /// Ends what is under way; nothing is told after it.
    void cancel();
    [[nodiscard]] bool isRunning() const;

signals:
    void progressed(int asked, int all);
    void found(const shipworthy::DiscoveredAddress &address);
    /// \a problem: why it ended before all was asked, one sentence; empty: all was asked.
    void finished(const QString &problem);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::DiscoveredAddress)
