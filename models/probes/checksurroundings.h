#pragma once

#include "base/clock.h"
#include "checks/recorded.h"

#include <QHash>
#include <QSslCertificate>
#include <functional>
#include <optional>

namespace shipworthy {

/// The secret of that name; nothing where there is none.
using SecretSource = std::function<std::optional<QByteArray>(const QString &name)>;

/// What a pipeline's file says of a question; whoever has no reader for it says so as its problem.
using FactSource = std::function<checks::RecordedFact(const checks::ArtifactQuestion &question)>;

/// Secrets from environment variables: SHIPWORTHY_SECRET_ and the name in capitals, anything but letters and digits as
/// '_'. One line end behind it is no part of it.
[[nodiscard]] SecretSource secretsOfEnvironment();
[[nodiscard]] QString environmentVariableFor(const QString &secret);

/// For where nobody reads files.
[[nodiscard]] FactSource noFacts();

/// What checks are run with beside what they say themselves.
struct CheckSurroundings {
    Clock clock = systemClock();
    SecretSource secrets = secretsOfEnvironment();
    FactSource facts = noFacts();
    QHash<QString, QString> values = {};          ///< what {NAME} stands for in addresses
    bool allowsPrivate = false;                   ///< loopback and private addresses; see isPrivate()
    bool allowsBursts = false;                    ///< many requests without a pause
    QList<QSslCertificate> extraAuthorities = {}; ///< trusted beside those of the system
};

/// How hard the engine leans on services.
struct CheckLimits {
    int mostAHost = 2;                      ///< requests under way
    int mostAtOnce = 8;                     ///< likewise, to all hosts
    std::chrono::milliseconds spacing{100}; ///< between one sample's end and the next
};

} // namespace shipworthy
