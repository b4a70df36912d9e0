#pragma once

#include "base/ids.h"
#include "domain/endpointstate.h"

#include <QDateTime>
#include <QList>
#include <QUrl>

namespace shipworthy {

/// One answer of an endpoint, as the list shows it.
struct EndpointAnswer {
    EndpointState state = EndpointState::Unknown;
    QString reason;
    std::optional<int> httpStatus;
    std::optional<int> latencyMs; ///< absent when no response arrived
    std::optional<int> certificateDays;
    QDateTime at;
    bool operator==(const EndpointAnswer &) const = default;
};

/// One endpoint with what is known of it in this session.
struct WatchedEndpoint {
    EndpointId id;
    SystemId system;
    QString systemName;
    QUrl url;
    QString purpose;
    bool asking = false;
    QList<EndpointAnswer> answers; ///< oldest first; empty: never asked
    bool operator==(const WatchedEndpoint &) const = default;

    [[nodiscard]] const EndpointAnswer *latest() const { return answers.isEmpty() ? nullptr : &answers.last(); }
};

} // namespace shipworthy

Q_DECLARE_METATYPE(shipworthy::WatchedEndpoint)
