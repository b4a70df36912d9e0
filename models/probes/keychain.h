#pragma once

#include "probes/checksurroundings.h"

namespace shipworthy {

/// Secrets from the keychain of the person's session (Secret Service, KWallet), each under its name. Asks on the main
/// thread, whoever wants to know. Where nothing answers within \a patience, or nothing can be opened, it says so and
/// asks nobody else for a while, so that a person who says no once is not asked with every run.
[[nodiscard]] SecretSearch secretsOfKeychain(std::chrono::milliseconds patience = std::chrono::seconds(20));

/// What became of keeping something: nothing, or why not, in half a sentence.
using KeptAnswer = std::function<void(const std::optional<QString> &problem)>;

/// Keeps \a secret under \a name, instead of what was there. Tells \a asker once, unless it is gone by then.
void keepInKeychain(const QString &name, const QByteArray &secret, QObject *asker, KeptAnswer tell,
                    std::chrono::milliseconds patience = std::chrono::minutes(2));
/// Likewise; what is not there counts as forgotten.
void forgetInKeychain(const QString &name, QObject *asker, KeptAnswer tell,
                      std::chrono::milliseconds patience = std::chrono::minutes(2));

} // namespace shipworthy
