#pragma once

#include "probes/burstrests.h"
#include "probes/checksurroundings.h"
#include "probes/keptconnections.h"
#include "probes/requestslots.h"
#include "probes/trust.h"

namespace shipworthy {

/// What the runs of one engine have in common.
struct SharedByRuns {
    SharedByRuns(const CheckLimits &limits, const QList<QSslCertificate> &furtherAuthorities)
        : requests(limits.mostAHost, limits.mostAtOnce)
        , connections({.most = limits.mostAtOnce, .unused = limits.unused, .inService = limits.inService})
        , trust(furtherAuthorities)
    {
    }

    RequestSlots requests;
    KeptConnections connections;
    Trust trust;
    BurstRests rests;
};

} // namespace shipworthy
