#pragma once

#include "base/clock.h"
#include "checks/recorded.h"
#include "probes/proxy.h"

#include <QHash>
#include <QObject>
#include <QSslCertificate>
#include <expected>
#include <functional>
#include <optional>

namespace shipworthy {

/// The secret of that name; nothing where there is none.
using SecretSource = std::function<std::optional<QByteArray>(const QString &name)>;

/// A secret, or why there is none, in half a sentence: "the keychain has none of that name".
using SecretAnswer = std::expected<QByteArray, QString>;
/// Looks for a secret where that takes time. Tells once, on the thread of \a asker, and never when it is gone by then.
using SecretSearch =
    std::function<void(const QString &name, QObject *asker, std::function<void(const SecretAnswer &)> tell)>;

/// What a pipeline's file says of a question; whoever has no reader for it says so as its problem.
using FactSource = std::function<checks::RecordedFact(const checks::ArtifactQuestion &question)>;

/// Secrets from environment variables: SHIPWORTHY_SECRET_ and the name in capitals, anything but letters and digits as
/// '_'. One line end behind it is no part of it.
[[nodiscard]] SecretSource secretsOfEnvironment();
[[nodiscard]] QString environmentVariableFor(const QString &secret);

/// For where nobody reads files.
[[nodiscard]] FactSource noFacts();

/// The time without a time zone, for which the system would look at its files at each question.
[[nodiscard]] Clock clockInUtc();

/// What checks are run with beside what they say themselves.
struct CheckSurroundings {
    Clock clock = clockInUtc();
    SecretSource secrets = secretsOfEnvironment();
    SecretSearch keychain = {};              ///< for what \a secrets has not; empty: there is none
    ProxySource proxies = proxiesOfSystem(); ///< for checks that name none
    FactSource facts = noFacts();
    QHash<QString, QString> values = {};          ///< what {NAME} stands for in addresses
    bool allowsPrivate = false;                   ///< loopback and private addresses; see isPrivate()
    bool allowsBursts = false;                    ///< many requests without a pause
    QList<QSslCertificate> extraAuthorities = {}; ///< trusted beside those of the system
};

/// How hard the engine leans on services.
struct CheckLimits {
    int mostAHost = 2;                          ///< requests under way
    int mostAtOnce = 8;                         ///< likewise, to all hosts
    std::chrono::milliseconds spacing{100};     ///< between one sample's end and the next
    std::chrono::milliseconds unused{2000};     ///< that a connection is kept; see KeepLimits
    std::chrono::milliseconds inService{10000}; ///< likewise, with all its requests
};

} // namespace shipworthy
